//! What an adviser does, as it is written in a story or typed in the terminal.

use super::deed::{Content, DeskDeed};

impl DeskDeed {
    /// `take`, `hand back` and so on; anything else is written to the person.
    #[must_use]
    pub fn spoken(line: &str) -> Self {
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
