//! What an urgent message is about. Each kind has its own fixed help text.

use serde::{Deserialize, Serialize};

macro_rules! categories {
    ($($(#[$doc:meta])* $variant:ident => $name:literal,)*) => {
        /// What an urgent message is about; each has its own fixed text.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
        )]
        #[serde(rename_all = "kebab-case")]
        pub enum Category {
            $($(#[$doc])* $variant,)*
        }

        impl Category {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Its name in files and in `ask`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

/// The dangers that are not over when something else is said.
const LASTING: [Category; 5] = [
    Category::Overdose,
    Category::HarmOthers,
    Category::Abuse,
    Category::ThirdParty,
    Category::Medical,
];

categories! {
    /// Thoughts or plans of suicide.
    Suicide => "suicide",
    /// Hurting oneself.
    SelfHarm => "self-harm",
    /// Too much medicine taken, or about to be.
    Overdose => "overdose",
    /// Fear or intent of hurting someone.
    HarmOthers => "harm-others",
    /// Voices that command, or being hunted.
    Psychosis => "psychosis",
    /// Being hurt or controlled by someone.
    Abuse => "abuse",
    /// Worry for someone else in danger.
    ThirdParty => "third-party",
    /// A medical emergency.
    Medical => "medical",
    /// The button or the command: nothing is known but that help is wanted.
    Any => "any",
}

impl Category {
    /// The one with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|category| category.name() == name)
    }

    /// Whether this stays so whatever is said after it: who has taken something, or fears for
    /// somebody else, is to be told so again when they go on in other words.
    #[must_use]
    pub fn lasts(self) -> bool {
        LASTING.contains(&self)
    }

    /// Whether it has words of its own for somebody who has read its text and goes on.
    #[must_use]
    pub fn has_later(self) -> bool {
        self.lasts() || self == Self::Suicide
    }
}
