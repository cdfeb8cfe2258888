//! Everything this Telegram remembers, behind one lock.
//! Plain state and the few moves all parts share; no HTTP, no waiting.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::account::{self, Account, Acquaintance, BOT_ID};
use super::callback::Callbacks;
use super::chat::{Chat, Kind, Role, Standing, usual_rights};
use super::faults::Faults;
use super::holds::Holds;
use super::ledger::Ledger;
use super::message::{Author, Message};
use super::poll::Polls;
use super::profile::Profile;
use super::rates::Rates;
use super::updates::Updates;
use super::watch::{Activity, Timings};
use super::webhook::Webhook;

/// Monday 5 January 2026, 10:00 UTC.
const START: i64 = 1_767_607_200;
const FIRST_PERSON: i64 = 7_000_000_001;
const FIRST_GROUP: i64 = -4_000_000_001;
const FIRST_SUPERGROUP: i64 = -1_002_000_000_001;

#[derive(Debug)]
pub(super) struct World {
    pub(super) now: i64,
    pub(super) people: BTreeMap<i64, Account>,
    pub(super) chats: BTreeMap<i64, Chat>,
    pub(super) files: BTreeSet<String>,
    pub(super) updates: Updates,
    pub(super) callbacks: Callbacks,
    pub(super) polls: Polls,
    pub(super) profile: Profile,
    pub(super) webhook: Webhook,
    pub(super) faults: Faults,
    pub(super) holds: Holds,
    pub(super) rates: Rates,
    pub(super) ledger: Ledger,
    pub(super) activity: Activity,
    pub(super) timings: Timings,
}

impl World {
    pub(super) fn new() -> Self {
        let known = [account::the_bot(), account::the_anonymous_admin()];
        Self {
            now: START,
            people: known.map(|account| (account.id, account)).into(),
            chats: BTreeMap::new(),
            files: BTreeSet::new(),
            updates: Updates::default(),
            callbacks: Callbacks::default(),
            polls: Polls::default(),
            profile: Profile::default(),
            webhook: Webhook::default(),
            faults: Faults::default(),
            holds: Holds::default(),
            rates: Rates::default(),
            ledger: Ledger::default(),
            activity: Activity::default(),
            timings: Timings::default(),
        }
    }

    /// A new account and the private chat that would be theirs.
    pub(super) fn add_person(&mut self, first_name: &str) -> i64 {
        let humans = self.people.values().filter(|one| one.id >= FIRST_PERSON);
        let id = FIRST_PERSON + i64::try_from(humans.count()).unwrap_or(0);
        self.people.insert(id, Account::new(id, first_name));
        self.chats
            .insert(id, Chat::new(id, Kind::Private, first_name));
        id
    }

    /// A new group the bot belongs to, with the rights it usually has.
    pub(super) fn add_group(&mut self, kind: Kind, title: &str) -> i64 {
        let first = match kind {
            Kind::Supergroup => FIRST_SUPERGROUP,
            Kind::Group | Kind::Private => FIRST_GROUP,
        };
        let same = self.chats.values().filter(|chat| chat.kind == kind).count();
        let id = first - i64::try_from(same).unwrap_or(0);
        let mut chat = Chat::new(id, kind, title);
        chat.bot = Standing::Administrator(usual_rights());
        self.chats.insert(id, chat);
        id
    }

    pub(super) fn chat(&self, id: i64) -> Option<&Chat> {
        self.chats.get(&id)
    }

    pub(super) fn chat_mut(&mut self, id: i64) -> Option<&mut Chat> {
        self.chats.get_mut(&id)
    }

    pub(super) fn person(&self, id: i64) -> Option<&Account> {
        self.people.get(&id)
    }

    pub(super) fn message(&self, chat: i64, id: i64) -> Option<&Message> {
        self.chat(chat)?.message(id)
    }

    /// Puts a message into a chat and gives its id there.
    pub(super) fn post(&mut self, chat: i64, mut message: Message) -> i64 {
        let now = self.now;
        let Some(chat) = self.chat_mut(chat) else {
            return 0;
        };
        let id = chat.take_id();
        message.id = id;
        message.date = now;
        chat.messages.insert(id, message);
        id
    }

    /// Posts what a person wrote, and tells the bot if it may see it.
    pub(super) fn receive(&mut self, chat: i64, message: Message) -> i64 {
        if let Author::Person(person) = message.author {
            self.meet(chat, person);
        }
        let id = self.post(chat, message);
        if self.bot_sees(chat, id) {
            let message = self.message_json(chat, id);
            self.enqueue("message", message);
        }
        id
    }

    fn meet(&mut self, chat: i64, person: i64) {
        if let Some(account) = self.people.get_mut(&person) {
            account.meet(if chat == person {
                Acquaintance::Started
            } else {
                Acquaintance::Seen
            });
        }
    }

    /// Privacy mode: without admin rights a bot sees commands, replies to it
    /// and service messages only.
    fn bot_sees(&self, chat: i64, id: i64) -> bool {
        let Some(chat) = self.chat(chat) else {
            return false;
        };
        let Some(message) = chat.message(id) else {
            return false;
        };
        match chat.bot {
            Standing::Left | Standing::Kicked => false,
            Standing::Administrator(_) => true,
            Standing::Member => {
                chat.is_private() || message.is_service() || is_for_the_bot(chat, message)
            }
        }
    }

    /// Queues an update, unless the bot asked not to be told of its kind.
    pub(super) fn enqueue(&mut self, kind: &str, value: Value) {
        let now = self.now;
        self.updates.add(kind, value, now);
    }

    /// Takes a mistake down that Telegram itself would not report.
    pub(super) fn violate(&mut self, words: impl Into<String>) {
        self.ledger.violations.push(words.into());
    }

    /// A person's standing in a group changed.
    pub(super) fn enqueue_member_change(&mut self, chat: i64, who: i64, old: &str, new: &str) {
        let kind = if who == BOT_ID {
            "my_chat_member"
        } else {
            "chat_member"
        };
        // In private it is the person's doing; in a group, the owner's.
        let owner = self.chat(chat).and_then(|chat| chat.members.keys().next());
        let by = match owner {
            _ if chat > 0 => chat,
            Some(owner) if who == BOT_ID => *owner,
            Some(_) | None => who,
        };
        let change = json!({
            "chat": self.chat_json(chat),
            "from": self.user_json(by),
            "date": self.now,
            "old_chat_member": self.member_json(chat, who, old),
            "new_chat_member": self.member_json(chat, who, new),
        });
        self.enqueue(kind, change);
    }

    pub(super) fn role(&self, chat: i64, person: i64) -> Option<Role> {
        self.chat(chat)?.members.get(&person).copied()
    }
}

fn is_for_the_bot(chat: &Chat, message: &Message) -> bool {
    let replied = message.reply_to.and_then(|id| chat.message(id));
    message.words().starts_with('/') || replied.is_some_and(|one| one.author == Author::Bot)
}
