//! What a team says to its desk: names, hours, who waits. What it is, not what it does.

use super::super::ids::DeskName;
use super::deed::DeskDeed;

/// A command in a staff group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// The name that people see. Empty where what was given can be none.
    Alias(String),
    /// Away, or back.
    Away(bool),
    /// No new people until tomorrow, for a reason.
    Close(String),
    /// Open in its hours again.
    Open,
    /// Who waits.
    Queue,
    /// What there is.
    Help,
    /// Prepared answers with these words.
    Answers(String),
    /// Takes back the message it replies to.
    Unsend,
    /// To another desk.
    Transfer(DeskName),
    /// No chats with a person for so many days, for a reason. Nought where no days were given.
    Block(u16, String),
    /// Chats with a person again.
    Unblock,
    /// Makes the group ready.
    SetUp,
    /// Something else.
    Unknown,
}

impl Command {
    /// Every command that is offered, with what it is for.
    pub const OFFERED: [(&'static str, &'static str); 10] = [
        ("help", "What I can do here"),
        ("me", "The name people see: /me Sam, /me away, /me here"),
        ("queue", "Who waits, and who has whom"),
        ("c", "Prepared answers, in a person's topic"),
        ("unsend", "Takes back your message, as a reply to it"),
        ("transfer", "Hands the person to another desk"),
        (
            "block",
            "No chats or calls with this person: /block 7 reason",
        ),
        ("unblock", "Chats with this person again"),
        ("closed", "No new people until tomorrow: /closed reason"),
        ("open", "Open again"),
    ];

    /// Reads a command: its name and what follows it.
    #[must_use]
    pub fn read(name: &str, rest: &str) -> Self {
        let rest = rest.trim();
        match (name, rest) {
            ("me", said) => me(said),
            ("closed", reason) => Self::Close(reason.to_owned()),
            ("open", _) => Self::Open,
            ("queue", _) => Self::Queue,
            ("help" | "start", _) => Self::Help,
            ("c" | "answers", words) => Self::Answers(words.to_owned()),
            ("unsend", _) => Self::Unsend,
            ("transfer", desk) => Self::Transfer(desk.into()),
            ("block", rest) => {
                let (days, reason) = rest.split_once(' ').unwrap_or((rest, ""));
                // Both are asked for: one slip must not keep somebody out.
                Self::Block(days.parse().unwrap_or(0), reason.trim().to_owned())
            }
            ("unblock", _) => Self::Unblock,
            ("setup", _) => Self::SetUp,
            _ => Self::Unknown,
        }
    }

    /// The command that a line is, such as `/me Sam`; none of a note, which begins with two
    /// strokes.
    #[must_use]
    pub fn typed(line: &str) -> Option<Self> {
        let line = line.trim_start().strip_prefix('/')?;
        let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        (!line.starts_with('/')).then(|| Self::read(&name.to_ascii_lowercase(), rest))
    }

    /// What it does about the person in whose topic it is given; `own` is the message it replies
    /// to, if that is of whoever gives it. None of what is about nobody.
    #[must_use]
    pub fn deed(self, own: Option<i64>) -> Option<DeskDeed> {
        Some(match self {
            Self::Answers(words) => DeskDeed::Answers(words),
            // What the person wrote has a counterpart too, which is theirs to keep.
            Self::Unsend => DeskDeed::Unsend(own?),
            Self::Transfer(desk) => DeskDeed::Transfer(desk),
            Self::Block(days, reason) => DeskDeed::Block { days, reason },
            Self::Unblock => DeskDeed::Unblock,
            _ => return None,
        })
    }

    /// Whether it sets something for those who come later.
    #[must_use]
    pub fn sets(&self) -> bool {
        matches!(
            self,
            Self::Alias(_) | Self::Away(_) | Self::Close(_) | Self::Open
        )
    }
}

/// Words that begin with one of these say that an adviser goes.
const AWAY: [&str; 6] = ["away", "off", "out", "gone", "afk", "brb"];

/// Words that begin with one of these say that an adviser is there again.
const HERE: [&str; 5] = ["here", "back now", "back again", "back from", "back here"];

/// Words that begin with one of these may mean either, and are no name.
const NO_NAME: [&str; 25] = [
    "back",
    "not",
    "i",
    "im",
    "am",
    "busy",
    "lunch",
    "break",
    "leaving",
    "going",
    "available",
    "unavailable",
    "online",
    "offline",
    "at lunch",
    "on a",
    "on my",
    "on the",
    "on lunch",
    "on break",
    "on leave",
    "on holiday",
    "in a",
    "in the",
    "until",
];

/// What an adviser says of themselves: that they go, that they are there, or their name. Whoever
/// says that they go must not stay there under that name: what may mean it is a name that cannot
/// be used.
fn me(said: &str) -> Command {
    let words = said.to_lowercase().replace(['\'', '’'], "");
    let words = words.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let begins = |listed: &[&str]| {
        let mut listed = listed.iter().map(|phrase| phrase.split(' '));
        listed.any(|phrase| {
            let phrase: Vec<&str> = phrase.collect();
            words.starts_with(&phrase)
        })
    };
    if begins(&AWAY) {
        return Command::Away(true);
    }
    if begins(&HERE) || words == ["back"] {
        return Command::Away(false);
    }
    let is_no_name = begins(&NO_NAME) || matches!(words.as_slice(), ["in" | "on"]);
    Command::Alias(if is_no_name { "" } else { said }.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_with_what_follows_them() {
        for (name, rest, command) in [
            ("me", " Sam ", Command::Alias("Sam".into())),
            ("me", "away", Command::Away(true)),
            ("me", "here", Command::Away(false)),
            ("me", "Away.", Command::Away(true)),
            ("me", "away for lunch", Command::Away(true)),
            ("me", "off", Command::Away(true)),
            ("me", "out until 2", Command::Away(true)),
            ("me", "here and now", Command::Away(false)),
            ("me", "back from lunch!", Command::Away(false)),
            ("me", "back in 10 minutes", Command::Alias(String::new())),
            ("me", "I’m off", Command::Alias(String::new())),
            ("me", "on my break", Command::Alias(String::new())),
            ("me", "not here", Command::Alias(String::new())),
            ("me", "Heremaia", Command::Alias("Heremaia".into())),
            ("me", "Offa", Command::Alias("Offa".into())),
            ("me", "In Sook", Command::Alias("In Sook".into())),
            ("block", "3 rude", Command::Block(3, "rude".into())),
            ("block", "rude", Command::Block(0, String::new())),
            ("block", "", Command::Block(0, String::new())),
            ("unblock", "", Command::Unblock),
            ("c", "", Command::Answers(String::new())),
            ("dance", "", Command::Unknown),
        ] {
            assert_eq!(Command::read(name, rest), command);
        }
    }

    #[test]
    fn a_line_is_a_command_a_note_or_words() {
        let typed = |line: &str| Command::typed(line).map(|command| command.deed(None));
        let block = DeskDeed::Block {
            days: 3,
            reason: "rude words".into(),
        };
        assert_eq!(typed("/Block 3 rude words"), Some(Some(block)));
        assert_eq!(typed("/queue"), Some(None));
        assert_eq!(typed("/unsend"), Some(None));
        assert_eq!(Command::typed("/ hello"), Some(Command::Unknown));
        for line in ["// a note", "hello", "and/or"] {
            assert_eq!(Command::typed(line), None, "{line}");
        }
    }
}
