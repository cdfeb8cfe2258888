//! A person with Telegram on their phone. They see through a `View`; taps are
//! in `tap`, and what they do in groups is in `group` and `topic`.

use std::ops::Deref;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::account::{ANONYMOUS_ADMIN_ID, Account, Acquaintance, BOT_ID};
use super::media::{Album, Media};
use super::message::{Author, Body, Message, SeenMessage};
use super::shared::Shared;
use super::view::{Part, View};
use super::world::World;

/// A person and their private chat with the bot.
#[derive(Debug, Clone)]
pub struct Person {
    view: View,
}

impl Deref for Person {
    type Target = View;

    fn deref(&self) -> &View {
        &self.view
    }
}

impl Person {
    pub(super) fn new(shared: &Arc<Shared>, id: i64) -> Self {
        let shared = Arc::clone(shared);
        let (chat, part) = (id, Part::All);
        Self {
            view: View { shared, chat, part },
        }
    }

    /// The person's id, which is also their private chat's.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.view.chat
    }

    /// Sets the language of the person's app; none when it is not told.
    #[must_use]
    pub fn speaking(self, language_code: impl Into<Option<&'static str>>) -> Self {
        let code = language_code.into().map(str::to_owned);
        self.change(|account| account.language_code = code)
    }

    /// Gives the person a last name and a username.
    #[must_use]
    pub fn known_as(self, last_name: &str, username: &str) -> Self {
        self.change(|account| {
            account.last_name = Some(last_name.to_owned());
            account.username = Some(username.to_owned());
        })
    }

    /// The person pressed Start at some earlier time.
    #[must_use]
    pub fn who_has_started(self) -> Self {
        self.change(|account| account.meet(Acquaintance::Started))
    }

    fn change(self, change: impl FnOnce(&mut Account)) -> Self {
        self.shared.with(|world| {
            if let Some(account) = world.people.get_mut(&self.id()) {
                change(account);
            }
        });
        self
    }

    /// Writes to the bot in private; gives the message's id.
    pub async fn says(&self, text: &str) -> i64 {
        self.says_in(self, text).await
    }

    /// Writes in a group or a topic.
    pub async fn says_in(&self, place: &View, text: &str) -> i64 {
        self.puts(place, Message::text(Author::Person(self.id()), text))
            .await
    }

    /// Writes an answer to a message.
    pub async fn replies_to(&self, seen: &SeenMessage, text: &str) -> i64 {
        let mut message = Message::text(Author::Person(self.id()), text);
        message.reply_to = Some(seen.id);
        message.thread = seen.thread;
        self.puts_in(seen.chat, message).await
    }

    /// Writes as the group itself, as anonymous administrators do.
    pub async fn says_anonymously_in(&self, place: &View, text: &str) -> i64 {
        let mut message = Message::text(Author::Person(ANONYMOUS_ADMIN_ID), text);
        let group = self.shared.quietly(|world| world.chat_json(place.chat));
        message.extra.insert("sender_chat".to_owned(), group);
        self.puts(place, message).await
    }

    pub async fn sends_photo(&self, caption: Option<&str>) -> i64 {
        self.sends(Media::Photo, caption).await
    }

    pub async fn sends_sticker(&self) -> i64 {
        self.sends(Media::Sticker, None).await
    }

    pub async fn sends_voice(&self) -> i64 {
        self.sends(Media::Voice, None).await
    }

    pub async fn sends_location(&self) -> i64 {
        self.sends(Media::Location, None).await
    }

    pub async fn sends_contact(&self) -> i64 {
        self.sends(Media::Contact, None).await
    }

    pub async fn sends(&self, media: Media, caption: Option<&str>) -> i64 {
        self.sends_in(self, media, caption).await
    }

    pub async fn sends_in(&self, place: &View, media: Media, caption: Option<&str>) -> i64 {
        let make = |world: &mut World| world.media_message(self.id(), media, caption, Map::new());
        let message = self.shared.quietly(make);
        self.puts(place, message).await
    }

    /// Several photos as one: separate messages with one `media_group_id`.
    pub async fn sends_album(&self, captions: &[Option<&str>]) -> Album {
        self.sends_album_in(self, captions).await
    }

    /// The same in a group or a topic.
    pub async fn sends_album_in(&self, place: &View, captions: &[Option<&str>]) -> Album {
        let group = self.shared.quietly(|world| world.files.len()).to_string();
        let mut messages = Vec::new();
        for caption in captions {
            let extra = [("media_group_id".to_owned(), json!(group))]
                .into_iter()
                .collect();
            let make =
                |world: &mut World| world.media_message(self.id(), Media::Photo, *caption, extra);
            let message = self.shared.quietly(make);
            messages.push(self.puts(place, message).await);
        }
        Album { messages }
    }

    /// Passes on somebody else's message.
    pub async fn forwards(&self, text: &str) -> i64 {
        let mut message = Message::text(Author::Person(self.id()), text);
        let date = self.shared.quietly(|world| world.now);
        let origin = json!({ "type": "hidden_user", "date": date, "sender_user_name": "Somebody" });
        message.extra.insert("forward_origin".to_owned(), origin);
        self.puts(self, message).await
    }

    /// Sends a message with these fields, for kinds this Telegram has no name
    /// for.
    pub async fn sends_raw(&self, fields: Value) -> i64 {
        let fields = fields.as_object().cloned().unwrap_or_default();
        let message = Message::new(Author::Person(self.id()), Body::Raw(fields));
        self.puts(self, message).await
    }

    /// Changes the words of an earlier message in private.
    pub async fn edits(&self, message: i64, text: &str) {
        self.edits_in(self, message, text).await;
    }

    pub async fn edits_in(&self, place: &View, message: i64, text: &str) {
        let changed = Message::text(Author::Person(self.id()), text);
        self.shared.with(|world| {
            let now = world.now;
            let found = world.chat_mut(place.chat);
            if let Some(old) = found.and_then(|chat| chat.message_mut(message)) {
                match &mut old.body {
                    Body::Media { caption, .. } => *caption = Some(text.to_owned()),
                    body => *body = changed.body,
                }
                old.edited = Some(now);
                let json = world.message_json(place.chat, message);
                world.enqueue("edited_message", json);
            }
        });
        tokio::task::yield_now().await;
    }

    /// Blocks the bot, which is told so.
    pub async fn blocks_bot(&self) {
        self.sets_blocked(true, "member", "kicked").await;
    }

    pub async fn unblocks_bot(&self) {
        self.sets_blocked(false, "kicked", "member").await;
    }

    async fn sets_blocked(&self, blocked: bool, old: &str, new: &str) {
        self.shared.with(|world| {
            if let Some(account) = world.people.get_mut(&self.id()) {
                account.blocked = blocked;
            }
            world.enqueue_member_change(self.id(), BOT_ID, old, new);
        });
        tokio::task::yield_now().await;
    }

    /// Deletes the account; nobody is told.
    pub fn deletes_account(&self) {
        let deactivate = |account: &mut Account| account.deactivated = true;
        let _ = self.clone().change(deactivate);
    }

    /// The commands the person's app offers, most specific scope first.
    #[must_use]
    pub fn commands(&self) -> Vec<Value> {
        self.shared.quietly(|world| {
            let language = world
                .person(self.id())
                .and_then(|one| one.language_code.clone());
            let language: String = language.unwrap_or_default().chars().take(2).collect();
            let scopes = [
                json!({ "type": "chat", "chat_id": self.id() }),
                json!({ "type": "all_private_chats" }),
                json!({ "type": "default" }),
            ];
            let languages = [language.as_str(), ""];
            let mut keys = scopes
                .iter()
                .flat_map(|scope| languages.map(|one| (scope, one)));
            let found = keys.find_map(|(scope, one)| world.profile.commands(scope, one).cloned());
            found.unwrap_or_default()
        })
    }

    async fn puts(&self, place: &View, message: Message) -> i64 {
        let message = match place.part {
            Part::Topic(thread) => message.in_thread(Some(thread)),
            Part::All | Part::General => message,
        };
        self.puts_in(place.chat, message).await
    }

    async fn puts_in(&self, chat: i64, message: Message) -> i64 {
        let id = self.shared.with(|world| world.receive(chat, message));
        // Tests run on one thread: let the server answer a waiting poll.
        tokio::task::yield_now().await;
        id
    }
}
