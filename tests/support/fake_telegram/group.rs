//! A group the bot belongs to, as its members use it.
//! What its owner does to the bot is in `moderation`.

use std::ops::Deref;
use std::sync::Arc;

use serde_json::json;

use super::account::Acquaintance;
use super::chat::Role;
use super::message::{Author, Message};
use super::person::Person;
use super::shared::Shared;
use super::topic::Topic;
use super::view::{Part, View};

/// A group, supergroup or forum; seen as a view, all its topics together.
#[derive(Debug, Clone)]
pub struct Group {
    view: View,
}

impl Deref for Group {
    type Target = View;

    fn deref(&self) -> &View {
        &self.view
    }
}

impl Group {
    pub(super) fn new(shared: &Arc<Shared>, chat: i64) -> Self {
        let shared = Arc::clone(shared);
        let part = Part::All;
        Self {
            view: View { shared, chat, part },
        }
    }

    /// The group's id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.view.chat
    }

    /// The messages outside every topic.
    #[must_use]
    pub fn general(&self) -> View {
        View {
            part: Part::General,
            ..self.view.clone()
        }
    }

    /// The topics that are there, open or closed, oldest first.
    #[must_use]
    pub fn topics(&self) -> Vec<Topic> {
        let threads = self.shared.quietly(|world| {
            let chat = world.chat(self.id())?;
            let there = chat.topics.iter().filter(|(_, topic)| !topic.deleted);
            Some(there.map(|(thread, _)| *thread).collect::<Vec<_>>())
        });
        let threads = threads.unwrap_or_default().into_iter();
        threads.map(|thread| Topic::new(self, thread)).collect()
    }

    /// Makes the person a member; the bot is not told.
    pub fn member(&self, person: &Person) {
        self.admits(person, Role::Member);
    }

    /// Makes the person an administrator; the bot is not told.
    pub fn administrator(&self, person: &Person) {
        self.admits(person, Role::Administrator);
    }

    /// Makes the person the group's owner; the bot is not told.
    pub fn owner(&self, person: &Person) {
        self.admits(person, Role::Creator);
    }

    fn admits(&self, person: &Person, role: Role) {
        self.shared.with(|world| {
            if let Some(account) = world.people.get_mut(&person.id()) {
                account.meet(Acquaintance::Seen);
            }
            if let Some(chat) = world.chat_mut(self.id()) {
                chat.members.insert(person.id(), role);
            }
        });
    }
}

impl Person {
    /// Joins the group, which says so.
    pub async fn joins(&self, group: &Group) {
        self.shared.with(|world| {
            let joined = json!([world.user_json(self.id())]);
            let line = Message::service(Author::Person(self.id()), "new_chat_members", joined);
            if let Some(chat) = world.chat_mut(group.id()) {
                chat.members.insert(self.id(), Role::Member);
            }
            world.receive(group.id(), line);
            world.enqueue_member_change(group.id(), self.id(), "left", "member");
        });
        tokio::task::yield_now().await;
    }

    /// Leaves the group, which says so.
    pub async fn leaves(&self, group: &Group) {
        self.shared.with(|world| {
            let left = world.user_json(self.id());
            let line = Message::service(Author::Person(self.id()), "left_chat_member", left);
            let old = world
                .role(group.id(), self.id())
                .map_or("left", Role::status);
            if let Some(chat) = world.chat_mut(group.id()) {
                chat.members.remove(&self.id());
            }
            world.receive(group.id(), line);
            world.enqueue_member_change(group.id(), self.id(), old, "left");
        });
        tokio::task::yield_now().await;
    }

    /// Puts an emoji on a message; the bot must be an administrator and have
    /// asked for reactions to hear of it.
    pub async fn reacts(&self, chat: &View, message: i64, emoji: &str) {
        self.shared.with(|world| {
            let hears = world
                .chat(chat.chat())
                .is_some_and(|one| one.is_private() || one.bot_is_admin());
            let reaction = json!({
                "chat": world.chat_json(chat.chat()),
                "message_id": message,
                "user": world.user_json(self.id()),
                "date": world.now,
                "old_reaction": [],
                "new_reaction": [{ "type": "emoji", "emoji": emoji }],
            });
            if hears {
                world.enqueue("message_reaction", reaction);
            }
        });
        tokio::task::yield_now().await;
    }
}
