//! Chats in plain lines, for when a test fails.

use std::fmt::Write as _;

use super::chat::Chat;
use super::message::{Author, Body, Message, label};
use super::world::World;

impl World {
    /// The chat so far, one line a message, what is unread marked.
    pub(super) fn transcript(&self, chat: i64) -> String {
        let Some(chat) = self.chat(chat) else {
            return format!("there is no chat {chat}");
        };
        let mut all = format!("--- {} ({}) ---\n", chat.title, chat.id);
        for message in chat.messages.values() {
            // Writing to a String cannot fail.
            let _ = writeln!(all, "{}", self.line(chat, message));
        }
        if chat.messages.is_empty() {
            all.push_str("(nothing)\n");
        }
        all
    }

    fn line(&self, chat: &Chat, message: &Message) -> String {
        let topic = message.thread.map(|thread| topic_name(chat, thread));
        let buttons: Vec<String> = message
            .markup
            .rows()
            .iter()
            .map(|row| row_line(row))
            .collect();
        format!(
            "#{}{} {}{}: {}{}",
            message.id,
            topic.unwrap_or_default(),
            self.author_name(message.author),
            marks(message),
            what(message),
            buttons.concat(),
        )
    }

    fn author_name(&self, author: Author) -> String {
        match author {
            Author::Bot => "bot".to_owned(),
            Author::Person(id) => self
                .person(id)
                .map_or_else(|| id.to_string(), |one| one.first_name.clone()),
        }
    }
}

fn topic_name(chat: &Chat, thread: i64) -> String {
    let topic = chat.topics.get(&thread);
    topic.map_or_else(
        || format!(" [{thread}]"),
        |topic| format!(" [{}]", topic.name),
    )
}

fn marks(message: &Message) -> String {
    let marks = [
        (message.unread, " (unread)"),
        (message.edited.is_some(), " (edited)"),
        (message.deleted, " (deleted)"),
    ];
    let there = marks.iter().filter(|(is_there, _)| *is_there);
    there.map(|(_, mark)| *mark).collect()
}

fn what(message: &Message) -> String {
    match &message.body {
        Body::Text { text, .. } => text.clone(),
        Body::Media { field, .. } => format!("<{field}> {}", message.words()),
        Body::Service { field, .. } => format!("<{field}>"),
        Body::Raw(fields) => {
            let names: Vec<&str> = fields.keys().map(String::as_str).collect();
            format!("<raw: {}>", names.join(", "))
        }
    }
}

fn row_line(row: &[serde_json::Value]) -> String {
    let labels: Vec<String> = row.iter().map(label).collect();
    format!("\n      [ {} ]", labels.join(" | "))
}
