//! Conversations, messages and desks as text in a database, the same in each.

use crate::conversation::desk::{DeskState, Handoff, Queued};
use crate::conversation::{Code, Moment, Outgoing, Session};
use crate::service::kept::{Edition, Kept};

/// A conversation as text.
pub(super) fn session_to_text(session: &Session) -> String {
    serde_json::to_string(session).unwrap_or_default()
}

/// A conversation from text. One that cannot be read is one a person starts afresh:
/// better than silence.
pub(super) fn session(text: &str) -> Session {
    serde_json::from_str(text).unwrap_or_default()
}

/// The same with what guards its next turn.
pub(super) fn kept(text: &str, edition: i64) -> Kept {
    Kept {
        session: session(text),
        edition: Edition(edition),
    }
}

/// Somebody as a team lists them: who has taken them, and when they want to be called, stands in
/// their conversation.
pub(super) fn queued(code: Code, urgent: bool, asked: Moment, session: Option<&Session>) -> Queued {
    let handoff = session.and_then(|session| session.handoff.as_deref());
    Queued {
        code,
        urgent,
        asked,
        when: handoff.and_then(Handoff::call_time).cloned(),
        taken: handoff.and_then(Handoff::taken_by).cloned(),
    }
}

/// A message as text.
pub(super) fn outgoing_to_text(outgoing: &Outgoing) -> String {
    serde_json::to_string(outgoing).unwrap_or_default()
}

/// A message from text. Instead of one that cannot be read, the numbers that always help
/// are sent.
pub(super) fn outgoing(text: &str) -> Outgoing {
    serde_json::from_str(text).unwrap_or_else(|_| Outgoing::last_resort())
}

/// What a team has set, as text.
pub(super) fn desk_to_text(state: &DeskState) -> String {
    serde_json::to_string(state).unwrap_or_default()
}

/// What a team has set, from text. One that cannot be read is one where nothing is set.
pub(super) fn desk(text: &str) -> DeskState {
    serde_json::from_str(text).unwrap_or_default()
}
