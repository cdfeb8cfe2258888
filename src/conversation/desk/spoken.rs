//! What an adviser does, as it is written in a story or typed in the terminal.

use super::command::Command;
use super::deed::{Content, DeskDeed};

impl DeskDeed {
    /// `take`, `hand back` and so on, and the commands about one person; anything else is
    /// written to the person.
    #[must_use]
    pub fn spoken(line: &str) -> Self {
        if let Some(deed) = Command::typed(line).and_then(|command| command.deed(None)) {
            return deed;
        }
        let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
        match (first, rest) {
            ("take", "") => Self::Take(0),
            ("not", "today") => Self::NotToday,
            ("hand", "back") => Self::HandBack,
            ("close", "") => Self::Close,
            ("call", "back") => Self::AskCallback,
            ("flag", "") => Self::Flag,
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
        let said = match self {
            Self::Take(_) => "take",
            Self::NotToday => "not today",
            Self::HandBack => "hand back",
            Self::Close => "close",
            Self::AskCallback => "call back",
            Self::Flag => "flag",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_command_is_written_to_the_person() {
        assert_eq!(DeskDeed::spoken("take"), DeskDeed::Take(0));
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
