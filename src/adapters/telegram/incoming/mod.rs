//! From Telegram's JSON to what the service understands. Lenient: what is missing or
//! of an unknown kind is something that cannot be read, never an error.

mod content;
mod group;
mod json;
mod private;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use self::json::Json;
use crate::service::ports::Incoming;

/// The kinds of update asked for.
pub(super) const KINDS: [&str; 5] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
];

/// One update, however strange. `None` only for what has no number at all.
#[must_use]
pub fn decode(update: &RawValue) -> Option<Incoming> {
    if let Ok(update) = serde_json::from_str(update.get()) {
        return understand(&update);
    }
    // Deeper than can be read, perhaps: what matters stands near the top.
    let outline: Outline = serde_json::from_str(update.get()).ok()?;
    let outline = serde_json::to_string(&outline).ok()?;
    understand(&serde_json::from_str(&outline).ok()?)
}

/// The few parts of an update without which nobody can be answered; all others are
/// skipped, however they look.
#[derive(Serialize, Deserialize)]
struct Outline {
    update_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<MessageOutline>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edited_message: Option<MessageOutline>,
}

#[derive(Serialize, Deserialize)]
struct MessageOutline {
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<i64>,
    chat: ChatOutline,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    caption: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct ChatOutline {
    id: i64,
    r#type: String,
}

fn understand(update: &Json) -> Option<Incoming> {
    let number = update.get("update_id")?.as_i64()?;
    Some(Incoming {
        update: number,
        deed: private::deed(update).or_else(|| group::deed(update)),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::conversation::Event;
    use crate::conversation::event::Media;
    use crate::conversation::scene::Letter;
    use crate::service::ports::Act;

    /// What comes of an update, through its text as Telegram sends it.
    fn decoded(update: &Value) -> Option<Incoming> {
        decode(&RawValue::from_string(update.to_string()).unwrap())
    }

    fn event(update: &Value) -> Option<Event> {
        match decoded(update)?.deed?.act {
            Act::Spoke(event) => Some(event),
            Act::Left | Act::AtDesk(_) => None,
        }
    }

    fn message(content: &Value) -> Value {
        let mut message =
            json!({"message_id": 1, "chat": {"id": 7, "type": "private"}, "from": {"id": 7}});
        if let (Some(message), Some(content)) = (message.as_object_mut(), content.as_object()) {
            message.extend(content.clone());
        }
        json!({"update_id": 1, "message": message})
    }

    #[test]
    fn text_stays_text_whatever_comes_with_it() {
        for extra in [
            json!({"text": "hello", "entities": [{"type": "date_time", "offset": 0, "length": 5}]}),
            json!({"text": "hello", "external_reply": {"origin": {"type": "new_kind"}}}),
            json!({"text": "hello", "forward_origin": {"type": "unheard_of"}}),
        ] {
            assert_eq!(event(&message(&extra)), Some(Event::Said("hello".into())));
        }
    }

    #[test]
    fn what_is_no_text_is_something_sent() {
        let sent = |media, caption: Option<&str>| {
            Some(Event::Sent {
                media,
                caption: caption.map(str::to_owned),
            })
        };
        assert_eq!(
            event(&message(&json!({"photo": [], "caption": "this"}))),
            sent(Media::Picture, Some("this"))
        );
        assert_eq!(
            event(&message(&json!({"voice": {}}))),
            sent(Media::Recording, None)
        );
        assert_eq!(
            event(&message(&json!({"holographic_greeting": {}}))),
            sent(Media::Other, None)
        );
        let unknown = json!({"update_id": 1, "telepathy": {"chat": {"id": 7, "type": "private"}}});
        assert_eq!(event(&unknown), sent(Media::Other, None));
    }

    #[test]
    fn notices_groups_and_nonsense_are_nobodys_words() {
        assert_eq!(event(&message(&json!({"pinned_message": {}}))), None);
        let group = json!({"update_id": 1, "message": {"chat": {"id": -5, "type": "group"}, "text": "hello"}});
        assert_eq!(event(&group), None);
        for nonsense in [
            json!({"update_id": 1}),
            json!({"update_id": 1, "message": 5}),
            json!({"update_id": 1, "x": {}}),
        ] {
            assert_eq!(decoded(&nonsense).map(|incoming| incoming.update), Some(1));
            assert_eq!(event(&nonsense), None);
        }
        assert!(decoded(&json!(null)).is_none() && decoded(&json!({"update_id": "x"})).is_none());
    }

    #[test]
    fn a_tap_keeps_what_is_to_be_acknowledged_even_when_its_message_is_gone() {
        let query = json!({"update_id": 1, "callback_query": {"id": "42", "from": {"id": 7, "language_code": "pl"},
            "message": {"date": 0, "message_id": 3, "chat": {"id": 7, "type": "private"}}, "data": "f:menu"}});
        let deed = decoded(&query)
            .and_then(|incoming| incoming.deed)
            .expect("a deed");
        assert_eq!(
            (deed.tap.as_deref(), deed.language.as_deref()),
            (Some("42"), Some("pl"))
        );
    }

    #[test]
    fn the_words_of_an_update_deeper_than_can_be_read_are_read() {
        let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
        let update = format!(
            r#"{{"update_id":1,"message":{{"x":{deep},"chat":{{"id":7,"type":"private"}},"text":"hello"}}}}"#
        );
        let decoded = decode(&RawValue::from_string(update).unwrap()).unwrap();
        let act = decoded.deed.unwrap().act;
        assert!(matches!(act, Act::Spoke(Event::Said(text)) if text == "hello"));
    }

    #[test]
    fn a_letter_has_its_number_what_it_replies_to_and_its_album() {
        let sent = message(
            &json!({"message_id": 5, "photo": [], "media_group_id": "12", "reply_to_message": {"message_id": 3, "chat": {"id": 7}}}),
        );
        let letter = |update: &Value| decoded(update).unwrap().deed.unwrap().letter;
        assert_eq!(
            letter(&sent),
            Letter {
                message: Some(5),
                reply_to: Some(3),
                album: Some("12".into())
            }
        );
        let elsewhere = message(
            &json!({"text": "hello", "reply_to_message": {"message_id": 3, "chat": {"id": -5}}}),
        );
        assert_eq!(letter(&elsewhere).reply_to, None);
        let mut edited = message(&json!({"message_id": 6, "text": "hello"}));
        edited["edited_message"] = edited["message"].take();
        edited.as_object_mut().unwrap().remove("message");
        assert_eq!(letter(&edited).message, Some(6));
    }
}
