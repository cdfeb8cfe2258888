//! Forum topics as the bot opens, renames, closes and deletes them.
//! The service lines they leave reach the bot too, also for its own doings.

use serde_json::{Value, json};

use super::access;
use super::answer::{Answer, Refusal, bad};
use super::call::Call;
use super::chat::ForumTopic;
use super::message::{Author, Message};
use super::world::World;

const COLOURS: &[i64] = &[
    7_322_096, 16_766_590, 13_338_331, 9_367_192, 16_749_490, 16_478_047,
];
const LONGEST_NAME: usize = 128;

pub(super) fn create(world: &mut World, call: &Call) -> Answer {
    let chat = forum(world, call)?;
    check_right(world, chat, "can_manage_topics", "create a topic")?;
    let name = clean_name(&call.text("name"));
    if name.is_empty() {
        return Err(bad("name must be non-empty"));
    }
    let colour = colour(world, call);
    let thread = world.open_topic(chat, Author::Bot, &name, colour);
    Ok(json!({ "message_thread_id": thread, "name": name, "icon_color": colour }))
}

fn colour(world: &mut World, call: &Call) -> i64 {
    let colour = call.clamped("icon_color", COLOURS[0], 0, i64::MAX);
    if !COLOURS.contains(&colour) {
        world.violate(format!("a topic cannot have the icon colour {colour}"));
    }
    colour
}

pub(super) fn edit(world: &mut World, call: &Call) -> Answer {
    let chat = forum(world, call)?;
    check_right(world, chat, "can_manage_topics", "edit the topic")?;
    let thread = thread(world, call, chat)?;
    let name = clean_name(&call.text("name"));
    let unchanged = world
        .chat(chat)
        .and_then(|chat| chat.topic(thread))
        .is_some_and(|topic| topic.name == name);
    if name.is_empty() || unchanged {
        return Err(bad("TOPIC_NOT_MODIFIED"));
    }
    world.rename_topic(chat, Author::Bot, thread, &name);
    Ok(json!(true))
}

pub(super) fn close(world: &mut World, call: &Call) -> Answer {
    set_closed(world, call, true)
}

pub(super) fn reopen(world: &mut World, call: &Call) -> Answer {
    set_closed(world, call, false)
}

fn set_closed(world: &mut World, call: &Call, closed: bool) -> Answer {
    let chat = forum(world, call)?;
    check_right(world, chat, "can_manage_topics", "close or open the topic")?;
    let thread = thread(world, call, chat)?;
    if !world.set_topic_closed(chat, Author::Bot, thread, closed) {
        return Err(bad("TOPIC_NOT_MODIFIED"));
    }
    Ok(json!(true))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answer {
    let chat = forum(world, call)?;
    check_right(world, chat, "can_delete_messages", "delete the topic")?;
    let thread = thread(world, call, chat)?;
    world.delete_topic(chat, thread);
    Ok(json!(true))
}

fn forum(world: &World, call: &Call) -> Result<i64, Refusal> {
    let id = access::to_write(world, call)?;
    if world.chat(id).is_some_and(|chat| chat.is_forum) {
        return Ok(id);
    }
    Err(bad("the chat is not a forum"))
}

fn check_right(world: &World, chat: i64, right: &str, what: &str) -> Result<(), Refusal> {
    if world.chat(chat).is_some_and(|chat| chat.bot_may(right)) {
        return Ok(());
    }
    Err(bad(format!("not enough rights to {what}")))
}

fn thread(world: &World, call: &Call, chat: i64) -> Result<i64, Refusal> {
    let thread = call.integer("message_thread_id");
    if thread <= 0 {
        return Err(bad("invalid message thread identifier specified"));
    }
    let topic = world.chat(chat).and_then(|chat| chat.topic(thread));
    topic.map(|_| thread).ok_or_else(|| bad("TOPIC_ID_INVALID"))
}

fn clean_name(name: &str) -> String {
    let one_line: Vec<&str> = name.split_whitespace().collect();
    one_line.join(" ").chars().take(LONGEST_NAME).collect()
}

impl World {
    /// Opens a topic; its id is that of the service message it starts with.
    pub(super) fn open_topic(&mut self, chat: i64, by: Author, name: &str, colour: i64) -> i64 {
        let made = json!({ "name": name, "icon_color": colour });
        let Some(forum) = self.chat_mut(chat) else {
            return 0;
        };
        let thread = forum.next_message;
        let topic = ForumTopic {
            name: name.to_owned(),
            icon_color: colour,
            closed: false,
            deleted: false,
        };
        forum.topics.insert(thread, topic);
        self.topic_line(chat, by, thread, "forum_topic_created", made);
        thread
    }

    pub(super) fn rename_topic(&mut self, chat: i64, by: Author, thread: i64, name: &str) {
        if let Some(topic) = self.chat_mut(chat).and_then(|chat| chat.topic_mut(thread)) {
            name.clone_into(&mut topic.name);
        }
        let edited = json!({ "name": name });
        self.topic_line(chat, by, thread, "forum_topic_edited", edited);
    }

    /// False when the topic was in that state already.
    pub(super) fn set_topic_closed(
        &mut self,
        chat: i64,
        by: Author,
        thread: i64,
        closed: bool,
    ) -> bool {
        let topic = self.chat_mut(chat).and_then(|chat| chat.topic_mut(thread));
        let Some(topic) = topic.filter(|topic| topic.closed != closed) else {
            return false;
        };
        topic.closed = closed;
        let field = if closed {
            "forum_topic_closed"
        } else {
            "forum_topic_reopened"
        };
        self.topic_line(chat, by, thread, field, json!({}));
        true
    }

    /// Everything in the topic goes, and no update tells of it.
    pub(super) fn delete_topic(&mut self, chat: i64, thread: i64) {
        let Some(chat) = self.chat_mut(chat) else {
            return;
        };
        if let Some(topic) = chat.topic_mut(thread) {
            topic.deleted = true;
        }
        let inside = chat.messages.values_mut();
        for message in inside.filter(|message| message.thread == Some(thread)) {
            message.deleted = true;
        }
    }

    fn topic_line(&mut self, chat: i64, by: Author, thread: i64, field: &str, value: Value) {
        let line = Message::service(by, field, value).in_thread(Some(thread));
        self.receive(chat, line);
    }
}
