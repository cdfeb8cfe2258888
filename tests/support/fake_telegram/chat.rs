//! One chat: its messages, topics, members and what the bot may do there.
//! Holds facts; the rules that read them are in `access` and the methods.

use std::collections::{BTreeMap, BTreeSet};

use super::message::Message;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Private,
    Group,
    Supergroup,
}

/// Where the bot stands in a group. In a private chat it is always a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Standing {
    Member,
    Administrator(BTreeSet<String>),
    Left,
    Kicked,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Creator,
    Administrator,
    Member,
}

impl Role {
    pub(super) fn status(self) -> &'static str {
        match self {
            Self::Creator => "creator",
            Self::Administrator => "administrator",
            Self::Member => "member",
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct ForumTopic {
    pub(super) name: String,
    pub(super) icon_color: i64,
    pub(super) closed: bool,
    pub(super) deleted: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Chat {
    pub(super) id: i64,
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) is_forum: bool,
    pub(super) members: BTreeMap<i64, Role>,
    pub(super) bot: Standing,
    /// Whether ordinary members may send; administrators always may.
    pub(super) members_may_send: bool,
    pub(super) topics: BTreeMap<i64, ForumTopic>,
    pub(super) messages: BTreeMap<i64, Message>,
    pub(super) next_message: i64,
    pub(super) pinned: Vec<i64>,
    pub(super) migrated_to: Option<i64>,
    pub(super) deleted: bool,
}

impl Chat {
    pub(super) fn new(id: i64, kind: Kind, title: &str) -> Self {
        Self {
            id,
            kind,
            title: title.to_owned(),
            is_forum: false,
            members: BTreeMap::new(),
            bot: Standing::Member,
            members_may_send: true,
            topics: BTreeMap::new(),
            messages: BTreeMap::new(),
            // Message 1 of a supergroup is its own creation; in a forum, General.
            next_message: if kind == Kind::Supergroup { 2 } else { 1 },
            pinned: Vec::new(),
            migrated_to: None,
            deleted: false,
        }
    }

    pub(super) fn is_private(&self) -> bool {
        self.kind == Kind::Private
    }

    /// The message, unless it never was or is deleted.
    pub(super) fn message(&self, id: i64) -> Option<&Message> {
        self.messages.get(&id).filter(|message| !message.deleted)
    }

    pub(super) fn message_mut(&mut self, id: i64) -> Option<&mut Message> {
        self.messages
            .get_mut(&id)
            .filter(|message| !message.deleted)
    }

    /// The topic, unless it never was or is deleted.
    pub(super) fn topic(&self, thread: i64) -> Option<&ForumTopic> {
        self.topics.get(&thread).filter(|topic| !topic.deleted)
    }

    pub(super) fn topic_mut(&mut self, thread: i64) -> Option<&mut ForumTopic> {
        self.topics.get_mut(&thread).filter(|topic| !topic.deleted)
    }

    pub(super) fn bot_may(&self, right: &str) -> bool {
        match &self.bot {
            Standing::Administrator(rights) => rights.contains(right),
            Standing::Member | Standing::Left | Standing::Kicked => false,
        }
    }

    pub(super) fn bot_is_admin(&self) -> bool {
        matches!(self.bot, Standing::Administrator(_))
    }

    /// A message id nobody has used yet.
    pub(super) fn take_id(&mut self) -> i64 {
        let id = self.next_message;
        self.next_message += 1;
        id
    }
}

/// The rights a group's owner usually gives the helpline bot.
pub(super) fn usual_rights() -> BTreeSet<String> {
    [
        "can_manage_chat",
        "can_manage_topics",
        "can_delete_messages",
        "can_pin_messages",
    ]
    .map(str::to_owned)
    .into()
}
