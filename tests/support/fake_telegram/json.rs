//! The world as Telegram's JSON objects: users, chats, messages, members.
//! Only shapes; what may be shown to whom is decided elsewhere.

use serde_json::{Map, Value, json};

use super::account::{Account, BOT_ID};
use super::chat::{Chat, Kind, Standing};
use super::message::{Author, Body, Message};
use super::world::World;

const RIGHTS: &[&str] = &[
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
];

impl World {
    pub(super) fn user_json(&self, id: i64) -> Value {
        self.person(id).map_or(Value::Null, Account::user)
    }

    pub(super) fn chat_json(&self, id: i64) -> Value {
        let Some(chat) = self.chat(id) else {
            return Value::Null;
        };
        match chat.kind {
            Kind::Private => self.person(id).map_or(Value::Null, Account::chat),
            Kind::Group => group_json(chat, "group"),
            Kind::Supergroup => group_json(chat, "supergroup"),
        }
    }

    /// The message with the one it replies to; null when it is gone.
    pub(super) fn message_json(&self, chat: i64, id: i64) -> Value {
        let Some(message) = self.message(chat, id) else {
            return Value::Null;
        };
        let mut json = self.bare_message_json(chat, message);
        if let Some(replied) = self.replied(chat, message) {
            json["reply_to_message"] = self.bare_message_json(chat, replied);
        }
        json
    }

    /// In a topic, a message that answers nothing "replies" to the topic's root.
    fn replied(&self, chat: i64, message: &Message) -> Option<&Message> {
        let root = message.thread.filter(|thread| *thread != message.id);
        self.message(chat, message.reply_to.or(root)?)
    }

    fn bare_message_json(&self, chat: i64, message: &Message) -> Value {
        let mut fields = message.extra.clone();
        fields.insert("message_id".to_owned(), json!(message.id));
        fields.insert("date".to_owned(), json!(message.date));
        fields.insert("chat".to_owned(), self.chat_json(chat));
        // An anonymous administrator's extra fields bring their own author.
        fields
            .entry("from")
            .or_insert_with(|| self.user_json(author_id(message)));
        add_place(&mut fields, message);
        add_body(&mut fields, &message.body);
        if let Some(keyboard) = message.markup.inline() {
            fields.insert("reply_markup".to_owned(), keyboard);
        }
        Value::Object(fields)
    }

    /// A `ChatMember` with the status given.
    pub(super) fn member_json(&self, chat: i64, who: i64, status: &str) -> Value {
        let mut member = json!({ "status": status, "user": self.user_json(who) });
        match status {
            "creator" => member["is_anonymous"] = json!(false),
            "administrator" => self.add_rights(&mut member, chat, who),
            "kicked" => member["until_date"] = json!(0),
            _ => {}
        }
        member
    }

    fn add_rights(&self, member: &mut Value, chat: i64, who: i64) {
        let chat = self.chat(chat);
        member["can_be_edited"] = json!(false);
        member["is_anonymous"] = json!(false);
        for right in RIGHTS {
            let has = who != BOT_ID || chat.is_some_and(|chat| chat.bot_may(right));
            member[*right] = json!(has);
        }
    }

    /// The word for where the bot stands in this chat.
    pub(super) fn bot_status(&self, chat: i64) -> &'static str {
        match self.chat(chat).map(|chat| &chat.bot) {
            Some(Standing::Member) => "member",
            Some(Standing::Administrator(_)) => "administrator",
            Some(Standing::Kicked) => "kicked",
            Some(Standing::Left) | None => "left",
        }
    }
}

fn author_id(message: &Message) -> i64 {
    match message.author {
        Author::Bot => BOT_ID,
        Author::Person(id) => id,
    }
}

fn group_json(chat: &Chat, kind: &str) -> Value {
    let mut json = json!({ "id": chat.id, "type": kind, "title": chat.title });
    if chat.is_forum {
        json["is_forum"] = json!(true);
    }
    json
}

fn add_place(fields: &mut Map<String, Value>, message: &Message) {
    if let Some(edited) = message.edited {
        fields.insert("edit_date".to_owned(), json!(edited));
    }
    if let Some(thread) = message.thread {
        fields.insert("message_thread_id".to_owned(), json!(thread));
        fields.insert("is_topic_message".to_owned(), json!(true));
    }
    if message.protected {
        fields.insert("has_protected_content".to_owned(), json!(true));
    }
}

fn add_body(fields: &mut Map<String, Value>, body: &Body) {
    match body {
        Body::Text { text, entities } => {
            fields.insert("text".to_owned(), json!(text));
            if !entities.is_empty() {
                fields.insert("entities".to_owned(), json!(entities));
            }
        }
        Body::Media {
            field,
            value,
            caption,
        } => {
            fields.insert(field.clone(), value.clone());
            if let Some(caption) = caption {
                fields.insert("caption".to_owned(), json!(caption));
            }
        }
        Body::Service { field, value } => {
            fields.insert(field.clone(), value.clone());
        }
        Body::Raw(given) => fields.extend(given.clone()),
    }
}
