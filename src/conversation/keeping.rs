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
    /// The topic of a chat with an adviser after its end, in days.
    pub topic_days: u16,
    /// The number of somebody who wants to be called, in days.
    pub callback_days: u16,
    /// What is known of a handoff after its end, in days: a code and when, not whose.
    pub handoff_days: u16,
    /// Figures of handoffs, and what is counted of conversations, in days. They say nothing
    /// of whom.
    pub figure_days: u16,
    /// Whether questions that were not understood are kept, masked.
    pub unanswered: bool,
}

/// Whose a closed handoff was is kept so long, in seconds: it can be opened again until then.
const REOPEN_WITHIN: i64 = DAY;

const DAY: i64 = 24 * 3600;

/// How long questions that were not understood are kept, in days. People are told.
pub const UNANSWERED_DAYS: i64 = 30;

impl Default for Keeping {
    fn default() -> Self {
        Self {
            conversation_hours: 24,
            unsent_hours: 24,
            reports_days: 30,
            topic_days: 14,
            callback_days: 7,
            handoff_days: 30,
            figure_days: 730,
            unanswered: false,
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
        now.plus_seconds(-i64::from(self.reports_days) * DAY)
    }

    /// The moment before which it is forgotten whose a closed handoff was.
    #[must_use]
    pub fn closed_since(self, now: Moment) -> Moment {
        now.plus_seconds(-REOPEN_WITHIN)
    }

    /// The moment before which all about closed handoffs goes: never before their topics.
    #[must_use]
    pub fn handoffs_since(self, now: Moment) -> Moment {
        let days = self.handoff_days.max(self.topic_days.saturating_add(1));
        now.plus_seconds(-i64::from(days) * DAY)
    }

    /// The moment before which topics of closed handoffs are too old.
    #[must_use]
    pub fn topics_since(self, now: Moment) -> Moment {
        now.plus_seconds(-i64::from(self.topic_days) * DAY)
    }

    /// A moment of the first day of which questions that were not understood are kept, today
    /// being one of the days: they go before they are older. None are kept where they are not
    /// to be.
    #[must_use]
    pub fn unanswered_since(self, now: Moment) -> Moment {
        let days = if self.unanswered {
            1 - UNANSWERED_DAYS
        } else {
            1
        };
        now.plus_seconds(days * DAY)
    }

    /// The moment before which figures are too old.
    #[must_use]
    pub fn figures_since(self, now: Moment) -> Moment {
        now.plus_seconds(-i64::from(self.figure_days) * DAY)
    }

    /// How long a number to call is kept, in seconds.
    #[must_use]
    pub fn callback_seconds(self) -> i64 {
        i64::from(self.callback_days) * DAY
    }
}
