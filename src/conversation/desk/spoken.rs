//! What an adviser does, as it is written in a story or typed in the terminal.

use super::command::Command;
use super::deed::{Content, DeskDeed, Outcome};

impl DeskDeed {
    /// `take`, `hand back`, the names of the other buttons, and the commands about one person;
    /// anything else is written to the person.
    #[must_use]
    pub fn spoken(line: &str) -> Self {
        if let Some(deed) = Command::typed(line).and_then(|command| command.deed(None)) {
            return deed;
        }
        let said = line.to_lowercase();
        if let Some((_, deed)) = buttons().into_iter().find(|(name, _)| *name == said) {
            return deed;
        }
        let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
        match (first, rest) {
            ("answers", words) => Self::Answers(words.to_owned()),
            ("answer", name) if !name.is_empty() && !name.contains(' ') => {
                Self::Answer(name.to_owned())
            }
            _ => Self::Wrote {
                message: 0,
                content: Content::Text(line.to_owned()),
                reply_to: None,
                album: None,
            },
        }
    }

    /// The same the other way round; none where a button alone does it.
    #[must_use]
    pub fn in_words(&self) -> Option<String> {
        let is_same = |deed: &Self| match (deed, self) {
            (Self::Take(_), Self::Take(_)) => true,
            _ => deed == self,
        };
        if let Some((name, _)) = buttons().into_iter().find(|(_, deed)| is_same(deed)) {
            return Some(name.to_owned());
        }
        let said = match self {
            Self::Answers(words) => return Some(format!("answers {words}").trim().to_owned()),
            Self::Answer(name) => return Some(format!("answer {name}")),
            Self::Transfer(desk) => return Some(format!("/transfer {desk}")),
            Self::Block { days, reason } => return Some(format!("/block {days} {reason}")),
            Self::Unblock => "/unblock",
            _ => return None,
        };
        Some(said.to_owned())
    }
}

/// What each button that needs no other word is called, and what it does.
fn buttons() -> [(&'static str, DeskDeed); 13] {
    [
        ("take", DeskDeed::Take(0)),
        ("not today", DeskDeed::NotToday),
        ("hand back", DeskDeed::HandBack),
        ("close", DeskDeed::Close),
        ("call back", DeskDeed::AskCallback),
        ("flag", DeskDeed::Flag),
        // The same button: it says what it would do.
        ("unflag", DeskDeed::Flag),
        ("show the number", DeskDeed::ShowNumber),
        ("we talked", DeskDeed::Called(Outcome::Talked)),
        ("no answer", DeskDeed::Called(Outcome::NoAnswer)),
        ("wrong number", DeskDeed::Called(Outcome::WrongNumber)),
        ("no call wanted", DeskDeed::Called(Outcome::NotWanted)),
        ("give it back", DeskDeed::GiveBack),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_command_is_written_to_the_person() {
        assert_eq!(DeskDeed::spoken("take"), DeskDeed::Take(0));
        assert_eq!(DeskDeed::spoken("Unflag"), DeskDeed::Flag);
        assert_eq!(
            DeskDeed::spoken("answer copy"),
            DeskDeed::Answer("copy".into())
        );
        for line in [
            "take",
            "not today",
            "hand back",
            "answers care",
            "/transfer money",
            "/block 3 rude words",
            "/unblock",
            "no answer",
            "give it back",
        ] {
            let said = DeskDeed::spoken(line).in_words();
            assert_eq!(said.as_deref(), Some(line));
        }
        for line in [
            "take your time",
            "close to you",
            "answer me please",
            "Hello",
        ] {
            let wrote = matches!(DeskDeed::spoken(line), DeskDeed::Wrote { .. });
            assert!(wrote, "{line}");
        }
    }
}
