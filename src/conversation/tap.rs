//! What a button of ours means, and how that is written into its 64 bytes.
//!
//! Names, never positions: a button keeps working after a flow is edited, and a
//! renamed step or choice is found by its old name.

use super::desk::When;
use super::ids::{ChoiceName, FlowName, Locale, StepName, TopicName};

/// The most bytes Telegram keeps with a button.
pub const MOST_BYTES: usize = 64;

/// What a tap on a button means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tap {
    /// A choice of a question.
    Choice(FlowName, StepName, ChoiceName),
    /// The answer to a topic.
    Topic(TopicName),
    /// The next part of a long message.
    More(FlowName, StepName, u8),
    /// Something that works in every step.
    Floor(Floor),
    /// This language from now on.
    Language(Locale),
    /// Whether an answer was to what the person had asked.
    Asked(TopicName, bool),
    /// More ways to get urgent help.
    MoreWays,
    /// "I did not mean that": what was said was not urgent.
    NotMeant,
    /// Something about talking to an adviser.
    Adviser(AdviserTap),
    /// Something about a callback.
    Call(CallTap),
}

/// What a person can tap about talking to an adviser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdviserTap {
    /// Agrees to what talking here means, as it stood in the text with this mark.
    Agree(u32),
    /// Would rather not.
    Decline,
    /// Does not want to wait any longer.
    StopWaiting,
    /// Ends the chat.
    End,
    /// Goes on with it.
    Stay,
    /// Whether it helped.
    Helped(bool),
    /// Wants to be called instead.
    CallMe,
}

/// What a person can tap about a callback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallTap {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Would rather not say a name.
    NoName,
    /// At this time.
    At(When),
    /// All of it is right.
    Send,
    /// No call after all.
    Cancel,
}

impl AdviserTap {
    fn encode(self) -> String {
        match self {
            Self::Agree(mark) => format!("agree:{mark}"),
            Self::Decline => "decline".to_owned(),
            Self::StopWaiting => "stop-waiting".to_owned(),
            Self::End => "end".to_owned(),
            Self::Stay => "stay".to_owned(),
            Self::Helped(true) => "helped".to_owned(),
            Self::Helped(false) => "not-helped".to_owned(),
            Self::CallMe => "call-me".to_owned(),
        }
    }

    fn decode(name: &str, rest: Option<&str>) -> Option<Self> {
        Some(match (name, rest) {
            ("agree", Some(mark)) => Self::Agree(mark.parse().ok()?),
            ("decline", None) => Self::Decline,
            ("stop-waiting", None) => Self::StopWaiting,
            ("end", None) => Self::End,
            ("stay", None) => Self::Stay,
            ("helped", None) => Self::Helped(true),
            ("not-helped", None) => Self::Helped(false),
            ("call-me", None) => Self::CallMe,
            _ => return None,
        })
    }
}

impl CallTap {
    fn encode(&self) -> String {
        match self {
            Self::Yes => "yes".to_owned(),
            Self::No => "no".to_owned(),
            Self::NoName => "no-name".to_owned(),
            Self::At(When::Any) => "any".to_owned(),
            Self::At(When::Morning(day)) => format!("morning:{day}"),
            Self::At(When::Afternoon(day)) => format!("afternoon:{day}"),
            Self::Send => "send".to_owned(),
            Self::Cancel => "cancel".to_owned(),
        }
    }

    fn decode(name: &str, rest: Option<&str>) -> Option<Self> {
        Some(match (name, rest) {
            ("yes", None) => Self::Yes,
            ("no", None) => Self::No,
            ("no-name", None) => Self::NoName,
            ("any", None) => Self::At(When::Any),
            ("morning", Some(day)) => Self::At(When::Morning(day.parse().ok()?)),
            ("afternoon", Some(day)) => Self::At(When::Afternoon(day.parse().ok()?)),
            ("send", None) => Self::Send,
            ("cancel", None) => Self::Cancel,
            _ => return None,
        })
    }
}

/// What works in every step, by tap and by typing. Not the author's to remove.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Floor {
    /// To where the person was before.
    Back,
    /// To the main menu.
    Menu,
    /// The way to a person.
    Talk,
    /// Urgent help, at once.
    Urgent,
    /// Another language.
    Language,
    /// Ends the conversation and forgets the answers.
    Stop,
    /// Back to the question that was left open.
    CarryOn,
}

impl Floor {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 7] = [
        Self::CarryOn,
        Self::Back,
        Self::Menu,
        Self::Language,
        Self::Stop,
        Self::Talk,
        Self::Urgent,
    ];

    /// The word for it in commands, buttons and stories.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Menu => "menu",
            Self::Talk => "talk",
            Self::Urgent => "urgent",
            Self::Language => "language",
            Self::Stop => "stop",
            Self::CarryOn => "carry-on",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|floor| floor.name() == name)
    }
}

impl Tap {
    /// The text a button carries. At most [`MOST_BYTES`] long when the names are
    /// short enough, which `check` sees to.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            // Put together, not formatted: each answer has several.
            Self::Choice(flow, step, choice) => {
                let (flow, step) = (flow.as_str(), step.as_str());
                ["c:", flow, ":", step, ":", choice.as_str()].concat()
            }
            Self::Topic(topic) => ["t:", topic.as_str()].concat(),
            Self::More(flow, step, page) => format!("m:{flow}:{step}:{page}"),
            Self::Floor(floor) => ["f:", floor.name()].concat(),
            Self::Language(locale) => format!("l:{locale}"),
            Self::Asked(topic, right) => format!("a:{}:{topic}", if *right { "yes" } else { "no" }),
            Self::MoreWays => "u:more".to_owned(),
            Self::NotMeant => "u:not-meant".to_owned(),
            Self::Adviser(tap) => format!("d:{}", tap.encode()),
            Self::Call(tap) => format!("k:{}", tap.encode()),
        }
    }

    /// Reads what [`Tap::encode`] wrote; `None` for anything else.
    #[must_use]
    pub fn decode(data: &str) -> Option<Self> {
        let (kind, rest) = data.split_once(':')?;
        let mut parts = rest.split(':');
        let mut part = || parts.next().filter(|part| !part.is_empty());
        let tap = match kind {
            "c" => Self::Choice(part()?.into(), part()?.into(), part()?.into()),
            "t" => Self::Topic(part()?.into()),
            "m" => Self::More(part()?.into(), part()?.into(), part()?.parse().ok()?),
            "f" => Self::Floor(Floor::named(part()?)?),
            "l" => Self::Language(part()?.into()),
            "a" => match part()? {
                "yes" => Self::Asked(part()?.into(), true),
                "no" => Self::Asked(part()?.into(), false),
                _ => return None,
            },
            "d" => Self::Adviser(AdviserTap::decode(part()?, part())?),
            "k" => Self::Call(CallTap::decode(part()?, part())?),
            "u" => match part()? {
                "more" => Self::MoreWays,
                "not-meant" => Self::NotMeant,
                _ => return None,
            },
            _ => return None,
        };
        part().is_none().then_some(tap)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_back_as_written() {
        let taps = [
            Tap::Choice("a".into(), "b".into(), "c-d".into()),
            Tap::Topic("phb-what".into()),
            Tap::More("phb".into(), "what".into(), 2),
            Tap::Language("pl".into()),
            Tap::Asked("phb-what".into(), true),
            Tap::Asked("phb-what".into(), false),
            Tap::MoreWays,
            Tap::NotMeant,
            Tap::Adviser(AdviserTap::Agree(4_000_000_000)),
            Tap::Adviser(AdviserTap::Decline),
            Tap::Adviser(AdviserTap::StopWaiting),
            Tap::Adviser(AdviserTap::End),
            Tap::Adviser(AdviserTap::Stay),
            Tap::Adviser(AdviserTap::Helped(true)),
            Tap::Adviser(AdviserTap::Helped(false)),
            Tap::Adviser(AdviserTap::CallMe),
            Tap::Call(CallTap::Yes),
            Tap::Call(CallTap::No),
            Tap::Call(CallTap::NoName),
            Tap::Call(CallTap::At(When::Any)),
            Tap::Call(CallTap::At(When::Morning(jiff::civil::date(2026, 11, 26)))),
            Tap::Call(CallTap::At(When::Afternoon(jiff::civil::date(
                2026, 11, 26,
            )))),
            Tap::Call(CallTap::Send),
            Tap::Call(CallTap::Cancel),
        ];
        for tap in taps.into_iter().chain(Floor::ALL.map(Tap::Floor)) {
            assert_eq!(Tap::decode(&tap.encode()), Some(tap));
        }
    }

    #[test]
    fn anything_else_is_no_tap() {
        for data in [
            "",
            ":",
            "c:",
            "c:a:b",
            "c:a:b:c:d",
            "f:fly",
            "x:y",
            "m:a:b:300",
            "u:",
            "🙂",
        ] {
            assert_eq!(Tap::decode(data), None, "{data}");
        }
    }
}
