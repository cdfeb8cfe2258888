//! What a group's owner does with the group and the bot's place in it:
//! rights, topics on and off, kicks, and becoming a supergroup.

use serde_json::json;

use super::account::BOT_ID;
use super::chat::{Chat, Kind, Standing, usual_rights};
use super::group::Group;
use super::message::{Author, Message};
use super::world::World;

impl Group {
    /// Gives the bot a right, making it an administrator if need be.
    pub fn gives_right(&self, right: &str) {
        self.change(|chat| match &mut chat.bot {
            Standing::Administrator(rights) => {
                rights.insert(right.to_owned());
            }
            other @ (Standing::Member | Standing::Left | Standing::Kicked) => {
                *other = Standing::Administrator([right.to_owned()].into());
            }
        });
    }

    /// Takes a right such as `can_manage_topics` from the bot.
    pub fn takes_right(&self, right: &str) {
        self.change(|chat| {
            if let Standing::Administrator(rights) = &mut chat.bot {
                rights.remove(right);
            }
        });
    }

    /// Makes the bot an ordinary member; the bot is told.
    pub fn demotes_bot(&self) {
        self.moves_bot(Standing::Member);
    }

    /// Makes the bot an administrator with the usual rights; the bot is told.
    pub fn promotes_bot(&self) {
        self.moves_bot(Standing::Administrator(usual_rights()));
    }

    /// Throws the bot out; the bot is told.
    pub fn kicks_bot(&self) {
        self.moves_bot(Standing::Kicked);
    }

    fn moves_bot(&self, to: Standing) {
        let group = self.id();
        self.shared.with(|world| {
            let old = world.bot_status(group);
            if let Some(chat) = world.chat_mut(group) {
                chat.bot = to;
            }
            let new = world.bot_status(group);
            world.enqueue_member_change(group, BOT_ID, old, new);
        });
    }

    /// Lets ordinary members write, or not.
    pub fn members_may_send(&self, may: bool) {
        self.change(|chat| chat.members_may_send = may);
    }

    /// Switches topics off: thread ids are then ignored without a word.
    pub fn switches_topics_off(&self) {
        self.change(|chat| chat.is_forum = false);
    }

    pub fn switches_topics_on(&self) {
        self.change(|chat| chat.is_forum = true);
    }

    /// Deletes the group; nobody is told.
    pub fn is_deleted(&self) {
        self.change(|chat| chat.deleted = true);
    }

    /// Becomes a supergroup under a new id. Both chats say so.
    #[must_use]
    pub fn migrates(&self) -> Group {
        let new = self.shared.with(|world| world.migrate(self.id()));
        Group::new(&self.shared, new)
    }

    fn change(&self, change: impl FnOnce(&mut Chat)) {
        self.shared.with(|world| {
            if let Some(chat) = world.chat_mut(self.id()) {
                change(chat);
            }
        });
    }
}

impl World {
    fn owner(&self, group: i64) -> Option<i64> {
        self.chat(group)?.members.keys().next().copied()
    }

    fn migrate(&mut self, old: i64) -> i64 {
        let Some(group) = self.chat(old).cloned() else {
            return old;
        };
        let new = self.add_group(Kind::Supergroup, &group.title);
        if let Some(chat) = self.chat_mut(new) {
            chat.members = group.members;
            chat.bot = group.bot;
        }
        let by = self.owner(old).map_or(Author::Bot, Author::Person);
        self.receive(old, Message::service(by, "migrate_to_chat_id", json!(new)));
        self.receive(
            new,
            Message::service(by, "migrate_from_chat_id", json!(old)),
        );
        if let Some(chat) = self.chat_mut(old) {
            chat.migrated_to = Some(new);
        }
        new
    }
}
