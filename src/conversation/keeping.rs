//! How long what is kept about people is kept: set in `helpline.toml`, held to by the
//! service, and told to people as it is set.

use super::moment::Moment;

/// How long what is kept is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keeping {
    /// A conversation after its last message, in hours. After that the person starts
    /// afresh, and their answers are gone.
    pub conversation_hours: u16,
    /// A message that cannot be delivered, in hours.
    pub unsent_hours: u16,
    /// Reports of updates that could not be answered, in days. They say nothing of whom.
    pub reports_days: u16,
}

impl Default for Keeping {
    fn default() -> Self {
        Self {
            conversation_hours: 24,
            unsent_hours: 24,
            reports_days: 30,
        }
    }
}

impl Keeping {
    /// How long a conversation is kept, in seconds.
    #[must_use]
    pub fn conversation_seconds(self) -> i64 {
        i64::from(self.conversation_hours) * 3600
    }

    /// The moment before which conversations are too old.
    #[must_use]
    pub fn conversations_since(self, now: Moment) -> Moment {
        now.plus_seconds(-self.conversation_seconds())
    }

    /// The moment before which messages are too old to be sent.
    #[must_use]
    pub fn unsent_since(self, now: Moment) -> Moment {
        now.plus_seconds(-i64::from(self.unsent_hours) * 3600)
    }

    /// The moment before which reports are too old.
    #[must_use]
    pub fn reports_since(self, now: Moment) -> Moment {
        now.plus_seconds(-i64::from(self.reports_days) * 24 * 3600)
    }
}
