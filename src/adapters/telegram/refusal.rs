//! What Telegram's refusals mean, by code and wording.

use super::call::CallError;
use crate::service::ports::{Chat, SendError};

impl From<CallError> for SendError {
    /// By code and wording, since the client library's own list does not match the
    /// server's. A new wording of an unknown kind counts as refused, so that one bad
    /// message cannot hold up a lane for ever.
    fn from(error: CallError) -> Self {
        let (code, description, retry_after) = match error {
            CallError::NoConnection => return Self::Unreachable("no connection".to_owned()),
            CallError::NoAnswer(what) => return Self::Unreachable(what.to_owned()),
            CallError::Refused {
                moved_to: Some(chat),
                ..
            } => return Self::Moved(Chat(chat)),
            CallError::Refused {
                code,
                description,
                retry_after,
                moved_to: None,
            } => (code, description, retry_after),
        };
        let description = description.to_lowercase();
        let told = format!("{code}, {}", known_wording(&description));
        let gone = [
            "chat not found",
            "user is deactivated",
            "peer_id_invalid",
            "bot was blocked",
        ];
        match code {
            429 => Self::Wait(retry_after.unwrap_or(5)),
            403 => Self::Gone(told),
            400 if gone.iter().any(|words| description.contains(words)) => Self::Gone(told),
            401 | 404 => Self::Misconfigured(
                "Telegram does not know this bot token: check TELEGRAM_BOT_TOKEN",
            ),
            409 => Self::Misconfigured(
                "another program fetches this bot's updates, or a webhook is set: stop it, or remove the webhook",
            ),
            500.. => Self::Unreachable(told),
            _ => Self::Refused(told),
        }
    }
}

impl CallError {
    /// What it means for a send to this chat: the same refusal is a person who is gone in one
    /// chat, and a desk that cannot be used in another.
    #[must_use]
    pub fn sending_to(self, chat: Chat) -> SendError {
        let words = self.words();
        let reached = self != Self::NoConnection;
        let error = match SendError::from(self) {
            SendError::Unreachable(what) if reached => SendError::Unsure(what),
            other => other,
        };
        if chat.is_group() {
            return in_group(error, &words);
        }
        match error {
            // It is where a copy comes from that has moved.
            SendError::Moved(_) => SendError::Refused("the group has moved".to_owned()),
            other => other,
        }
    }

    /// Whether Telegram said this.
    pub(super) fn says(&self, words: &str) -> bool {
        self.words().contains(words)
    }

    fn words(&self) -> String {
        match self {
            Self::Refused { description, .. } => description.to_lowercase(),
            Self::NoAnswer(_) | Self::NoConnection => String::new(),
        }
    }
}

fn in_group(error: SendError, words: &str) -> SendError {
    let told = match error {
        SendError::Gone(told) | SendError::Refused(told) => told,
        other => return other,
    };
    let says = |all: &[&str]| all.iter().any(|one| words.contains(one));
    if says(&["blocked by the user", "user is deactivated"]) {
        // It is whom a copy comes from that is gone.
        return SendError::Refused(told);
    }
    if says(&[
        "message thread not found",
        "topic_deleted",
        "topic_id_invalid",
    ]) {
        return SendError::TopicGone;
    }
    let trouble = NO_DESK.iter().find(|(sign, _)| words.contains(sign));
    trouble.map_or(SendError::Refused(told), |(_, what)| {
        SendError::NoDesk(what)
    })
}

/// What makes a group useless as a desk, and what to do about it.
const NO_DESK: &[(&str, &str)] = &[
    ("the chat is not a forum", TOPICS_OFF),
    (
        "not enough rights",
        "the bot lacks a right in the staff group: let an administrator give it Manage topics, Delete messages and \
         Pin messages",
    ),
    (
        "chat_write_forbidden",
        "the bot may not write in the staff group: make it an administrator there",
    ),
    (
        "topic_closed",
        "the bot may not write in closed topics of the staff group: give it the right Manage topics",
    ),
    (
        "bot was kicked",
        "the bot was put out of the staff group: add it again as an administrator",
    ),
    (
        "bot is not a member",
        "the bot is not in the staff group: add it as an administrator",
    ),
    (
        "group chat was deleted",
        "the staff group was deleted: make another one and set it up",
    ),
    (
        "chat not found",
        "the staff group is not known to Telegram: look whether its number is right and the bot is in it",
    ),
    (
        "forbidden",
        "the bot may do nothing in the staff group: add it as an administrator",
    ),
];

/// What is said when a group has no topics.
pub(super) const TOPICS_OFF: &str =
    "the group's topics are switched off: switch them on in its settings";

/// Wordings of Telegram's that say what is wrong and nothing else.
/// Source: the open Bot API server and the library it is built on.
const WORDINGS: &[&str] = &[
    "bot was blocked by the user",
    "bot was kicked",
    "bot is not a member",
    "bot can't initiate conversation",
    "user is deactivated",
    "the group chat was deleted",
    "chat not found",
    "peer_id_invalid",
    "chat_write_forbidden",
    "not enough rights",
    "message thread not found",
    "topic_deleted",
    "topic_closed",
    "topic_id_invalid",
    "the chat is not a forum",
    "message is too long",
    "message text is empty",
    "text must be non-empty",
    "text is too long",
    "can't parse entities",
    "can't parse reply keyboard",
    "reply markup is too long",
    "button_data_invalid",
    "button_url_invalid",
    "wrong phone number",
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "no text in the message to edit",
    "query is too old",
    "terminated by other getupdates",
    "can't use getupdates method while webhook is active",
    "too many requests",
    "unauthorized",
    "method not found",
    "restart",
    "bad webhook",
    "secret token",
    "invalid language code",
    "message to copy not found",
    "message can't be copied",
    "message to delete not found",
    "message can't be deleted",
    "message to react not found",
    "reaction_invalid",
    "message to pin not found",
    "message caption is too long",
    "message_too_long",
    "topic_not_modified",
];

/// What Telegram says, if it is a wording we know. Other words may quote somebody, and are
/// written nowhere.
fn known_wording(description: &str) -> &'static str {
    WORDINGS
        .iter()
        .find(|wording| description.contains(*wording))
        .copied()
        .unwrap_or("in words not known here")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(code: u16, description: &str) -> SendError {
        CallError::Refused {
            code,
            description: description.to_owned(),
            retry_after: Some(7),
            moved_to: None,
        }
        .into()
    }

    #[test]
    fn answers_are_sorted_by_code_and_wording() {
        assert_eq!(
            sorted(429, "Too Many Requests: retry after 7"),
            SendError::Wait(7)
        );
        for (code, description) in [
            (403, "Forbidden: bot was blocked by the user"),
            (403, "Forbidden: user is deactivated"),
            (400, "Bad Request: chat not found"),
        ] {
            assert!(
                matches!(sorted(code, description), SendError::Gone(_)),
                "{description}"
            );
        }
        for (code, description) in [(500, "Internal Server Error: restart"), (502, "")] {
            assert!(
                matches!(sorted(code, description), SendError::Unreachable(_)),
                "{code}"
            );
        }
        assert!(matches!(
            sorted(401, "Unauthorized"),
            SendError::Misconfigured(_)
        ));
        assert!(matches!(
            sorted(400, "Bad Request: message is too long"),
            SendError::Refused(_)
        ));
    }

    #[test]
    fn only_wordings_we_know_are_kept() {
        for (description, kept) in [
            (
                "Bad Request: can't parse entities: Unsupported start tag \"my name is Zoë\"",
                "400, can't parse entities",
            ),
            (
                "Bad Request: Zoë on 07700 900123",
                "400, in words not known here",
            ),
        ] {
            assert_eq!(
                sorted(400, description),
                SendError::Refused(kept.to_owned())
            );
        }
    }

    fn to(chat: i64, code: u16, description: &str) -> SendError {
        let refused = CallError::Refused {
            code,
            description: description.to_owned(),
            retry_after: None,
            moved_to: None,
        };
        refused.sending_to(Chat(chat))
    }

    #[test]
    fn a_group_that_cannot_be_used_is_no_desk_and_a_person_is_gone() {
        for (code, description) in [
            (403, "Forbidden: bot was kicked from the supergroup chat"),
            (403, "Forbidden: bot is not a member of the supergroup chat"),
            (403, "Forbidden: the group chat was deleted"),
            (403, "Forbidden: something new"),
            (400, "Bad Request: chat not found"),
        ] {
            assert!(
                matches!(to(-100, code, description), SendError::NoDesk(_)),
                "{description}"
            );
            assert!(
                matches!(to(7, code, description), SendError::Gone(_)),
                "{description}"
            );
        }
        for description in [
            "Bad Request: the chat is not a forum",
            "Bad Request: not enough rights to create a topic",
            "Bad Request: CHAT_WRITE_FORBIDDEN",
            "Bad Request: TOPIC_CLOSED",
        ] {
            assert!(
                matches!(to(-100, 400, description), SendError::NoDesk(_)),
                "{description}"
            );
        }
    }

    #[test]
    fn a_topic_can_be_gone_in_three_wordings() {
        for description in [
            "Bad Request: message thread not found",
            "Bad Request: TOPIC_DELETED",
            "Bad Request: TOPIC_ID_INVALID",
        ] {
            assert_eq!(to(-100, 400, description), SendError::TopicGone);
        }
    }

    #[test]
    fn trouble_with_where_a_copy_comes_from_is_none_of_the_chat_it_goes_to() {
        let blocked = to(-100, 403, "Forbidden: bot was blocked by the user");
        assert!(matches!(blocked, SendError::Refused(_)), "{blocked}");
        let moved = || CallError::Refused {
            code: 400,
            description: String::new(),
            retry_after: None,
            moved_to: Some(-200),
        };
        assert_eq!(moved().sending_to(Chat(-100)), SendError::Moved(Chat(-200)));
        assert!(matches!(moved().sending_to(Chat(7)), SendError::Refused(_)));
        let refused = to(-100, 400, "Bad Request: message to copy not found");
        assert!(matches!(refused, SendError::Refused(_)));
    }

    #[test]
    fn only_what_was_never_brought_there_was_surely_not_done() {
        assert!(matches!(
            CallError::NoConnection.sending_to(Chat(7)),
            SendError::Unreachable(_)
        ));
        assert!(matches!(
            CallError::NoAnswer("no answer in time").sending_to(Chat(7)),
            SendError::Unsure(_)
        ));
        assert!(matches!(to(7, 502, ""), SendError::Unsure(_)));
    }
}
