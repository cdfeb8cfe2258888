//! What happens in a person's own chat with us: their conversation.

use super::json::Json;

use super::content::{album_of, media_of, number_of, replied_to, text_of};
use crate::conversation::event::Media;
use crate::conversation::scene::Letter;
use crate::conversation::{Event, Tap};
use crate::service::ports::{Act, Chat, Deed};

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

/// Who did what in their own chat.
pub(super) fn deed(update: &Json) -> Option<Deed> {
    if let Some(message) = update.get("message") {
        let act = spoken(message)?;
        return Some(Deed {
            letter: letter(message),
            ..in_private(message, message.get("from"), act, None)?
        });
    }
    if let Some(message) = update.get("edited_message") {
        // A place on a map that moves is such an edit, every few seconds.
        let act = Act::Spoke(Event::Edited(text_of(message)?));
        return Some(Deed {
            letter: letter(message),
            ..in_private(message, message.get("from"), act, None)?
        });
    }
    if let Some(query) = update.get("callback_query") {
        let tap = query
            .get("data")
            .and_then(Json::as_str)
            .and_then(Tap::decode);
        let id = query.get("id").and_then(Json::as_str).map(str::to_owned);
        let act = Act::Spoke(Event::Tapped(tap));
        return in_private(query.get("message")?, query.get("from"), act, id);
    }
    if let Some(change) = update.get("my_chat_member") {
        let status = change
            .get("new_chat_member")
            .and_then(|member| member.get("status"))
            .and_then(Json::as_str);
        return (status == Some("kicked"))
            .then(|| in_private(change, change.get("from"), Act::Left, None))?;
    }
    // A kind that did not exist when this was written: if it comes from a person's own
    // chat, they are waiting for an answer.
    let mut kinds = update.fields()?.iter();
    let (_, unknown) = kinds.find(|(_, kind)| kind.fields().is_some())?;
    let act = Act::Spoke(Event::Sent {
        media: Media::Other,
        caption: text_of(unknown),
    });
    in_private(unknown, unknown.get("from"), act, None)
}

fn in_private(message: &Json, from: Option<&Json>, act: Act, tap: Option<String>) -> Option<Deed> {
    let chat = message.get("chat")?;
    let private = chat.get("type").and_then(Json::as_str) == Some("private");
    let language = from
        .and_then(|from| from.get("language_code"))
        .and_then(Json::as_str);
    private.then_some(Deed {
        chat: Chat(chat.get("id")?.as_i64()?),
        act,
        language: language.filter(|tag| is_language(tag)).map(str::to_owned),
        tap,
        letter: Letter::default(),
    })
}

fn letter(message: &Json) -> Letter {
    Letter {
        message: number_of(message),
        reply_to: replied_to(message).and_then(number_of),
        album: album_of(message),
    }
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
fn spoken(message: &Json) -> Option<Act> {
    if let Some(text) = message.get("text").and_then(Json::as_str) {
        return Some(Act::Spoke(Event::Said(text.to_owned())));
    }
    if NOTICES.iter().any(|notice| message.get(notice).is_some()) {
        return None;
    }
    Some(Act::Spoke(Event::Sent {
        media: media_of(message),
        caption: text_of(message),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

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
