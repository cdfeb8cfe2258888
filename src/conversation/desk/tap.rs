//! What a button in a staff group means, and how that is written into its 64 bytes.

use super::super::ids::{Code, DeskName};
use super::deed::{DeskDeed, Outcome};

/// What a tap on a button of a card means: something about one handoff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskTap {
    /// The handoff.
    pub code: Code,
    /// What is done.
    pub deed: DeskDeed,
}

impl DeskTap {
    /// The text a button carries: `h1:take:K7QF:3`.
    #[must_use]
    pub fn encode(&self) -> String {
        let code = &self.code;
        match &self.deed {
            DeskDeed::Take(version) => format!("h1:take:{code}:{version}"),
            DeskDeed::NotToday => format!("h1:not-today:{code}"),
            DeskDeed::HandBack => format!("h1:hand-back:{code}"),
            DeskDeed::Transfer(desk) => format!("h1:transfer:{code}:{desk}"),
            DeskDeed::Close => format!("h1:close:{code}"),
            DeskDeed::AskCallback => format!("h1:call-back:{code}"),
            DeskDeed::Flag => format!("h1:flag:{code}"),
            DeskDeed::Answers(words) => format!("h1:answers:{code}:{words}"),
            DeskDeed::Preview(name) => format!("h1:preview:{code}:{name}"),
            DeskDeed::Answer(name) => format!("h1:answer:{code}:{name}"),
            DeskDeed::ShowNumber => format!("h1:number:{code}"),
            DeskDeed::Called(Outcome::Talked) => format!("h1:talked:{code}"),
            DeskDeed::Called(Outcome::NoAnswer) => format!("h1:no-answer:{code}"),
            DeskDeed::Called(Outcome::WrongNumber) => format!("h1:wrong-number:{code}"),
            DeskDeed::Called(Outcome::NotWanted) => format!("h1:not-wanted:{code}"),
            DeskDeed::GiveBack => format!("h1:give-back:{code}"),
            // No button does these.
            DeskDeed::Wrote { .. }
            | DeskDeed::WroteBeside { .. }
            | DeskDeed::Edited { .. }
            | DeskDeed::Unsend(_)
            | DeskDeed::Block { .. }
            | DeskDeed::Unblock
            | DeskDeed::ClosedTopic
            | DeskDeed::ReopenedTopic => String::new(),
        }
    }

    /// Reads what [`DeskTap::encode`] wrote; `None` for anything else.
    #[must_use]
    pub fn decode(data: &str) -> Option<Self> {
        let mut parts = data.strip_prefix("h1:")?.splitn(3, ':');
        let (what, code) = (parts.next()?, parts.next()?);
        let rest = parts.next();
        let deed = match (what, rest) {
            ("take", Some(version)) => DeskDeed::Take(version.parse().ok()?),
            ("not-today", None) => DeskDeed::NotToday,
            ("hand-back", None) => DeskDeed::HandBack,
            ("transfer", Some(desk)) => DeskDeed::Transfer(DeskName::from(desk)),
            ("close", None) => DeskDeed::Close,
            ("call-back", None) => DeskDeed::AskCallback,
            ("flag", None) => DeskDeed::Flag,
            ("answers", Some(words)) => DeskDeed::Answers(words.to_owned()),
            ("preview", Some(name)) => DeskDeed::Preview(name.to_owned()),
            ("answer", Some(name)) => DeskDeed::Answer(name.to_owned()),
            ("number", None) => DeskDeed::ShowNumber,
            ("talked", None) => DeskDeed::Called(Outcome::Talked),
            ("no-answer", None) => DeskDeed::Called(Outcome::NoAnswer),
            ("wrong-number", None) => DeskDeed::Called(Outcome::WrongNumber),
            ("not-wanted", None) => DeskDeed::Called(Outcome::NotWanted),
            ("give-back", None) => DeskDeed::GiveBack,
            _ => return None,
        };
        (!code.is_empty()).then(|| Self {
            code: code.into(),
            deed,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_button_is_read_back_as_written_and_fits() {
        let deeds = [
            DeskDeed::Take(7),
            DeskDeed::NotToday,
            DeskDeed::HandBack,
            DeskDeed::Transfer("welsh".into()),
            DeskDeed::Close,
            DeskDeed::AskCallback,
            DeskDeed::Flag,
            DeskDeed::Answers(String::new()),
            DeskDeed::Preview("appeal-deadline".into()),
            DeskDeed::Answer("appeal-deadline".into()),
            DeskDeed::ShowNumber,
            DeskDeed::Called(Outcome::Talked),
            DeskDeed::Called(Outcome::NoAnswer),
            DeskDeed::Called(Outcome::WrongNumber),
            DeskDeed::Called(Outcome::NotWanted),
            DeskDeed::GiveBack,
        ];
        for deed in deeds {
            let code = Code::drawn(12_345);
            let tap = DeskTap { code, deed };
            assert!(tap.encode().len() <= 64);
            assert_eq!(DeskTap::decode(&tap.encode()), Some(tap));
        }
    }

    #[test]
    fn anything_else_is_no_tap() {
        for data in [
            "",
            "h1",
            "h1:",
            "h1:take",
            "h1:take:",
            "h1:take:K7QF",
            "h1:take:K7QF:x",
            "f:menu",
            "h1:close::",
        ] {
            assert_eq!(DeskTap::decode(data), None, "{data}");
        }
    }
}
