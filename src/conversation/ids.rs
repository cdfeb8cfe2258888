//! The names people give to flows, steps, choices, topics and messages.
//!
//! Each is a type of its own, so that a step's name cannot be passed where a
//! choice's is meant. Copying one is cheap: the text is shared.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The name as it is written in the files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(Arc::from(text))
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }
    };
}

name!(
    /// One file of steps.
    FlowName
);
name!(
    /// A step within its flow.
    StepName
);
name!(
    /// A desk: a staff group that takes handoffs.
    DeskName
);
name!(
    /// What a handoff is called at the desk: a few letters and digits, drawn by chance,
    /// that say nothing of the person.
    Code
);

impl Locale {
    /// The language itself, without place, script or way of writing: `pt` of `pt-br`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }

    /// Whether this is the same language as another, perhaps of another place or written in
    /// another way.
    #[must_use]
    pub fn is_same_language(&self, other: &Self) -> bool {
        self.language() == other.language()
    }

    /// Whether this is another or a part of it: `pt-br` is within `pt`.
    #[must_use]
    pub fn is_within(&self, wider: &Self) -> bool {
        let rest = self.as_str().strip_prefix(wider.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }
}

/// Letters and digits that are not mistaken for each other, aloud or in writing.
const CLEAR: &[u8; 28] = b"ABCDEFGHJKLMNPQRTUVWXYZ34678";

impl Code {
    /// The code drawn with a number: four letters and digits, one of some 600,000.
    #[must_use]
    pub fn drawn(mut number: u64) -> Self {
        let count = CLEAR.len() as u64;
        let letters = (0..4).map(|_| {
            let letter = usize::try_from(number % count).unwrap_or(0);
            number /= count;
            char::from(CLEAR[letter])
        });
        Self::from(letters.collect::<String>().as_str())
    }

    /// The code that a word is written as, if it is one.
    #[must_use]
    pub fn written(word: &str) -> Option<Self> {
        let is_code = word.len() == 4 && word.bytes().all(|letter| CLEAR.contains(&letter));
        is_code.then(|| Self::from(word))
    }

    /// The code that a text of ours names, such as `#K7QF`; none where it names several.
    #[must_use]
    pub fn named_in(text: &str) -> Option<Self> {
        let mut named = text.split('#').skip(1).filter_map(|after| {
            let (code, rest) = after.split_at_checked(4)?;
            let goes_on = rest.starts_with(|c: char| c.is_ascii_alphanumeric());
            Self::written(code).filter(|_| !goes_on)
        });
        let first = named.next()?;
        named.all(|other| other == first).then_some(first)
    }
}
name!(
    /// A named way out of a step. Never its position, never its text.
    ChoiceName
);
name!(
    /// Something people ask about.
    TopicName
);
name!(
    /// A Fluent message: `<flow>-<step>`, or one of the built-in lines.
    MessageName
);
name!(
    /// A language with its words, such as `en` or `pt-br`: a folder in `locales/`.
    Locale
);

impl MessageName {
    /// The message of a step, by the rule that names are derived.
    #[must_use]
    pub fn of_step(flow: &FlowName, step: &StepName) -> Self {
        Self(format!("{flow}-{step}").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_ours_names_one_code_or_none() {
        for (text, code) in [
            ("#K7QF · English · asked at 10am", Some("K7QF")),
            ("Urgent words: #K7QF has been waiting", Some("K7QF")),
            ("#K7QF: Sam has taken it. #K7QF is free", Some("K7QF")),
            ("2 people wait: #K7QF, #M8RG.", None),
            ("Nobody waits.", None),
            ("#K7QFX #k7qf #K7é #", None),
        ] {
            assert_eq!(Code::named_in(text), code.map(Code::from), "{text}");
        }
    }
}
