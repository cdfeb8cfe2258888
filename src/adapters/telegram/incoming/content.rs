//! What a message has in it, wherever it was written.

use super::json::Json;

use crate::conversation::event::Media;

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

/// What kind of thing a message without text is.
pub(super) fn media_of(message: &Json) -> Media {
    let media = MEDIA.iter().find(|(field, _)| message.get(field).is_some());
    media.map_or(Media::Other, |(_, media)| *media)
}

/// The words of a message, or those to what it shows; `None` when they are blank.
pub(super) fn text_of(message: &Json) -> Option<String> {
    let text = message.get("text").or_else(|| message.get("caption"))?;
    text.as_str()
        .filter(|text| !text.trim().is_empty())
        .map(str::to_owned)
}

/// The album a message is part of.
pub(super) fn album_of(message: &Json) -> Option<String> {
    let album = message.get("media_group_id")?;
    album.as_str().map(str::to_owned)
}

/// The message of the same chat that a message replies to.
pub(super) fn replied_to<'m, 'u>(message: &'m Json<'u>) -> Option<&'m Json<'u>> {
    let replied = message.get("reply_to_message")?;
    let chat = |message: &Json| message.get("chat")?.get("id")?.as_i64();
    let elsewhere = chat(replied).is_some_and(|there| chat(message) != Some(there));
    (!elsewhere).then_some(replied)
}

/// A message's number.
pub(super) fn number_of(message: &Json) -> Option<i64> {
    message.get("message_id")?.as_i64()
}
