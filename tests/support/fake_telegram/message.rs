//! One message: who wrote it, what is in it, and whether the test read it.
//! Its JSON form is made in `json`.

use serde_json::{Map, Value};

use super::keyboard::Markup;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Author {
    Bot,
    Person(i64),
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Body {
    Text {
        text: String,
        entities: Vec<Value>,
    },
    /// A photo, voice message, contact card and so on, under its field name.
    Media {
        field: String,
        value: Value,
        caption: Option<String>,
    },
    /// A line Telegram itself puts in the chat.
    Service {
        field: String,
        value: Value,
    },
    /// Fields given by the test, as they are.
    Raw(Map<String, Value>),
}

#[derive(Debug, Clone)]
pub(super) struct Message {
    pub(super) id: i64,
    pub(super) date: i64,
    pub(super) edited: Option<i64>,
    pub(super) author: Author,
    pub(super) body: Body,
    pub(super) thread: Option<i64>,
    pub(super) reply_to: Option<i64>,
    pub(super) markup: Markup,
    /// Fields that only some messages have: `forward_origin`, `media_group_id`.
    pub(super) extra: Map<String, Value>,
    pub(super) protected: bool,
    pub(super) deleted: bool,
    /// A bot message no line of the test has read since it last changed.
    pub(super) unread: bool,
    pub(super) reactions: Vec<Value>,
}

impl Message {
    pub(super) fn new(author: Author, body: Body) -> Self {
        Self {
            id: 0,
            date: 0,
            edited: None,
            author,
            unread: author == Author::Bot && !matches!(body, Body::Service { .. }),
            body,
            thread: None,
            reply_to: None,
            markup: Markup::None,
            extra: Map::new(),
            protected: false,
            deleted: false,
            reactions: Vec::new(),
        }
    }

    pub(super) fn text(author: Author, text: &str) -> Self {
        let entities = command_entities(text);
        let text = text.to_owned();
        Self::new(author, Body::Text { text, entities })
    }

    pub(super) fn service(author: Author, field: &str, value: Value) -> Self {
        let field = field.to_owned();
        Self::new(author, Body::Service { field, value })
    }

    pub(super) fn in_thread(mut self, thread: Option<i64>) -> Self {
        self.thread = thread;
        self
    }

    pub(super) fn is_service(&self) -> bool {
        matches!(self.body, Body::Service { .. })
    }

    pub(super) fn is_forwarded(&self) -> bool {
        self.extra.contains_key("forward_origin")
    }

    /// The words a reader of the chat would see.
    pub(super) fn words(&self) -> String {
        match &self.body {
            Body::Text { text, .. } => text.clone(),
            Body::Media { field, value, .. } if field == "contact" => contact_words(value),
            Body::Media { caption, .. } => caption.clone().unwrap_or_default(),
            Body::Service { .. } => String::new(),
            Body::Raw(fields) => raw_words(fields),
        }
    }
}

fn contact_words(card: &Value) -> String {
    let part = |name: &str| card.get(name).and_then(Value::as_str).unwrap_or_default();
    format!("{} {}", part("first_name"), part("phone_number"))
}

fn raw_words(fields: &Map<String, Value>) -> String {
    fields
        .get("text")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// Telegram marks a command at the start of a message.
fn command_entities(text: &str) -> Vec<Value> {
    let word = text.split_whitespace().next().unwrap_or_default();
    if !text.starts_with('/') || word.len() < 2 {
        return Vec::new();
    }
    let length = word.encode_utf16().count();
    vec![serde_json::json!({ "type": "bot_command", "offset": 0, "length": length })]
}

/// A bot message as it stood when a line of the test read it.
#[derive(Debug, Clone)]
pub struct SeenMessage {
    pub chat: i64,
    pub id: i64,
    pub thread: Option<i64>,
    pub reply_to: Option<i64>,
    pub text: String,
    /// Formatting, as Telegram's `MessageEntity` objects.
    pub entities: Vec<Value>,
    /// Inline buttons as Telegram's `InlineKeyboardButton` objects, by row.
    pub rows: Vec<Vec<Value>>,
    /// A reply keyboard, force-reply or remove-keyboard, as the bot gave it.
    pub reply_keyboard: Option<Value>,
    /// The contact card, when the message is one.
    pub contact: Option<Value>,
    pub is_edited: bool,
}

impl SeenMessage {
    pub(super) fn of(chat: i64, message: &Message) -> Self {
        Self {
            chat,
            id: message.id,
            thread: message.thread,
            reply_to: message.reply_to,
            text: message.words(),
            entities: entities_of(&message.body),
            rows: message.markup.rows(),
            reply_keyboard: message.markup.other(),
            contact: contact_of(&message.body),
            is_edited: message.edited.is_some(),
        }
    }

    /// The labels of all buttons, in reading order.
    #[must_use]
    pub fn buttons(&self) -> Vec<String> {
        self.rows.iter().flatten().map(label).collect()
    }

    #[must_use]
    pub fn has_button(&self, wanted: &str) -> bool {
        self.button(wanted).is_some()
    }

    /// The button with this label, as Telegram's JSON.
    #[must_use]
    pub fn button(&self, wanted: &str) -> Option<&Value> {
        self.rows
            .iter()
            .flatten()
            .find(|button| label(button) == wanted)
    }
}

pub(super) fn label(button: &Value) -> String {
    button["text"].as_str().unwrap_or_default().to_owned()
}

fn entities_of(body: &Body) -> Vec<Value> {
    match body {
        Body::Text { entities, .. } => entities.clone(),
        Body::Media { .. } | Body::Service { .. } | Body::Raw(_) => Vec::new(),
    }
}

fn contact_of(body: &Body) -> Option<Value> {
    match body {
        Body::Media { field, value, .. } if field == "contact" => Some(value.clone()),
        Body::Media { .. } | Body::Text { .. } | Body::Service { .. } | Body::Raw(_) => None,
    }
}
