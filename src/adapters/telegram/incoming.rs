//! From Telegram's JSON to what the service understands. Lenient: what is missing or
//! of an unknown kind is something that cannot be read, never an error.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::conversation::event::Media;
use crate::conversation::scene::Letter;
use crate::conversation::{Event, Tap};
use crate::service::ports::{Act, Chat, Deed, Incoming};

/// The kinds of update asked for.
pub(super) const KINDS: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];

/// What people send, by the name of its field.
const MEDIA: [(&str, Media); 14] = [
    ("photo", Media::Picture),
    ("voice", Media::Recording),
    ("video_note", Media::Recording),
    ("video", Media::Recording),
    ("audio", Media::Recording),
    ("sticker", Media::Sticker),
    ("animation", Media::Sticker),
    ("dice", Media::Sticker),
    ("game", Media::Sticker),
    ("document", Media::Document),
    ("location", Media::Location),
    ("venue", Media::Location),
    ("contact", Media::Contact),
    ("poll", Media::Other),
];

/// Notices of Telegram's own that nobody said, so that nobody waits for an answer.
const NOTICES: [&str; 8] = [
    "pinned_message",
    "message_auto_delete_timer_changed",
    "chat_background_set",
    "forum_topic_created",
    "forum_topic_edited",
    "users_shared",
    "chat_shared",
    "write_access_allowed",
];

/// One update, however strange. `None` only for what has no number at all.
#[must_use]
pub fn decode(update: &RawValue) -> Option<Incoming> {
    if let Ok(update) = serde_json::from_str(update.get()) {
        return understand(&update);
    }
    // Deeper than can be read, perhaps: what matters stands near the top.
    let outline: Outline = serde_json::from_str(update.get()).ok()?;
    understand(&serde_json::to_value(outline).ok()?)
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

fn understand(update: &Value) -> Option<Incoming> {
    let number = update.get("update_id")?.as_i64()?;
    Some(Incoming {
        update: number,
        deed: deed(update),
    })
}

fn deed(update: &Value) -> Option<Deed> {
    if let Some(message) = update.get("message") {
        let act = spoken(message)?;
        return in_private(message, message.get("from"), act, None);
    }
    if let Some(message) = update.get("edited_message") {
        // A place on a map that moves is such an edit, every few seconds.
        let text = text_of(message)?;
        return in_private(
            message,
            message.get("from"),
            Act::Spoke(Event::Edited(text)),
            None,
        );
    }
    if let Some(query) = update.get("callback_query") {
        let tap = query
            .get("data")
            .and_then(Value::as_str)
            .and_then(Tap::decode);
        let id = query.get("id").and_then(Value::as_str).map(str::to_owned);
        return in_private(
            query.get("message")?,
            query.get("from"),
            Act::Spoke(Event::Tapped(tap)),
            id,
        );
    }
    if let Some(change) = update.get("my_chat_member") {
        let status = change
            .get("new_chat_member")
            .and_then(|member| member.get("status"))
            .and_then(Value::as_str);
        return (status == Some("kicked"))
            .then(|| in_private(change, change.get("from"), Act::Left, None))?;
    }
    // A kind that did not exist when this was written: if it comes from a person's own
    // chat, they are waiting for an answer.
    let unknown = update
        .as_object()?
        .iter()
        .find(|(name, value)| *name != "update_id" && value.is_object())?
        .1;
    let act = Act::Spoke(Event::Sent {
        media: Media::Other,
        caption: text_of(unknown),
    });
    in_private(unknown, unknown.get("from"), act, None)
}

/// Only what happens in a person's own chat with us is their conversation.
fn in_private(
    message: &Value,
    from: Option<&Value>,
    act: Act,
    tap: Option<String>,
) -> Option<Deed> {
    let chat = message.get("chat")?;
    let private = chat.get("type").and_then(Value::as_str) == Some("private");
    let language = from
        .and_then(|from| from.get("language_code"))
        .and_then(Value::as_str);
    private.then_some(Deed {
        chat: Chat(chat.get("id")?.as_i64()?),
        act,
        language: language.filter(|tag| is_language(tag)).map(str::to_owned),
        tap,
        letter: Letter::default(),
    })
}

/// Whether it looks like the name of a language, such as `pl` or `zh-Hant`: it is kept, so it
/// must not be anything else.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    let letters = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric());
    (2..=3).contains(&first.len())
        && first.chars().all(|c| c.is_ascii_alphabetic())
        && tag.len() <= 12
        && parts.all(|part| (2..=8).contains(&part.len()) && letters(part))
}

/// What a message says; `None` for a notice that nobody said.
fn spoken(message: &Value) -> Option<Act> {
    if let Some(text) = message.get("text").and_then(Value::as_str) {
        return Some(Act::Spoke(Event::Said(text.to_owned())));
    }
    if NOTICES.iter().any(|notice| message.get(notice).is_some()) {
        return None;
    }
    let media = MEDIA.iter().find(|(field, _)| message.get(field).is_some());
    let media = media.map_or(Media::Other, |(_, media)| *media);
    Some(Act::Spoke(Event::Sent {
        media,
        caption: text_of(message),
    }))
}

fn text_of(message: &Value) -> Option<String> {
    let text = message.get("text").or_else(|| message.get("caption"))?;
    text.as_str()
        .filter(|text| !text.trim().is_empty())
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

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
    fn only_what_looks_like_a_language_is_one() {
        for tag in ["en", "pl", "zh-Hant", "pt-br", "es-419", "fil"] {
            assert!(is_language(tag), "{tag}");
        }
        for tag in [
            "",
            "e",
            "my name is Zoë",
            "marker-language",
            "en-",
            "en--gb",
            "12",
        ] {
            assert!(!is_language(tag), "{tag}");
        }
    }
}
