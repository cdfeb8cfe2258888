//! What people send besides text: photos, stickers, voice and so on.
//! Files have an id and nothing inside.

use serde_json::{Map, Value, json};

use super::answer::{Answer, bad};
use super::call::Call;
use super::message::{Author, Body, Message};
use super::world::World;

/// A kind of message without words of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    Photo,
    Sticker,
    Voice,
    Video,
    VideoNote,
    Document,
    Location,
    Contact,
}

/// Several photos sent as one.
#[derive(Debug, Clone)]
pub struct Album {
    pub messages: Vec<i64>,
}

impl Media {
    fn field(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Sticker => "sticker",
            Self::Voice => "voice",
            Self::Video => "video",
            Self::VideoNote => "video_note",
            Self::Document => "document",
            Self::Location => "location",
            Self::Contact => "contact",
        }
    }

    fn value(self, file: &str) -> Value {
        let mut value = json!({
            "file_id": file,
            "file_unique_id": format!("u{file}"),
            "file_size": 2048,
        });
        let details = match self {
            Self::Photo => json!({ "width": 90, "height": 90 }),
            Self::Sticker => json!({
                "type": "regular", "width": 512, "height": 512,
                "is_animated": false, "is_video": false, "emoji": "👋",
            }),
            Self::Voice => json!({ "duration": 3, "mime_type": "audio/ogg" }),
            Self::Video => json!({
                "duration": 3, "width": 90, "height": 90, "mime_type": "video/mp4",
            }),
            Self::VideoNote => json!({ "duration": 3, "length": 240 }),
            Self::Document => json!({
                "file_name": "letter.pdf", "mime_type": "application/pdf",
            }),
            Self::Location => return json!({ "latitude": 51.48, "longitude": -3.18 }),
            Self::Contact => {
                return json!({ "phone_number": "+447700900123", "first_name": "Kim" });
            }
        };
        merge(&mut value, details);
        if self == Self::Photo {
            return json!([value]);
        }
        value
    }
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

impl World {
    /// A message holding this kind of thing, its file known to getFile.
    pub(super) fn media_message(
        &mut self,
        by: i64,
        media: Media,
        caption: Option<&str>,
        extra: Map<String, Value>,
    ) -> Message {
        let file = format!("file-{}", self.files.len() + 1);
        self.files.insert(file.clone());
        let body = Body::Media {
            field: media.field().to_owned(),
            value: media.value(&file),
            caption: caption.map(str::to_owned),
        };
        let mut message = Message::new(Author::Person(by), body);
        message.extra = extra;
        message
    }
}

pub(super) fn get_file(world: &World, call: &Call) -> Answer {
    let file = call.text("file_id");
    if file.is_empty() {
        return Err(bad("file_id not specified"));
    }
    if !world.files.contains(&file) {
        return Err(bad("invalid file_id"));
    }
    Ok(json!({
        "file_id": file,
        "file_unique_id": format!("u{file}"),
        "file_size": 2048,
        "file_path": format!("files/{file}"),
    }))
}
