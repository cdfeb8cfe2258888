//! Reading a chat, or one part of it, as the people in it do: `sees`,
//! `reads_all`, `sees_nothing_more`. Every line waits, then marks what it read.

use std::future::Future;
use std::panic::Location;
use std::sync::Arc;

use super::chat::Chat;
use super::message::{Message, SeenMessage};
use super::shared::Shared;
use super::world::World;

/// Which messages of a chat are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    All,
    /// A forum's messages outside every topic.
    General,
    Topic(i64),
}

/// A chat as seen through a window: all of it, or one topic.
#[derive(Debug, Clone)]
pub struct View {
    pub(super) shared: Arc<Shared>,
    pub(super) chat: i64,
    pub(super) part: Part,
}

impl View {
    /// The chat's id.
    #[must_use]
    pub fn chat(&self) -> i64 {
        self.chat
    }

    /// The topic's id, when this is a view of one.
    #[must_use]
    pub fn thread(&self) -> Option<i64> {
        match self.part {
            Part::Topic(thread) => Some(thread),
            Part::All | Part::General => None,
        }
    }

    /// Waits for an unread bot message with these words in it, and reads it.
    /// Other unread messages stay unread.
    #[track_caller]
    pub fn sees(&self, words: &str) -> impl Future<Output = SeenMessage> + Send {
        let words = words.to_owned();
        let what = format!("a message with {words:?} in it");
        self.sees_one(what, move |seen| seen.text.contains(&words))
    }

    /// Waits for an unread bot message with exactly this text, and reads it.
    #[track_caller]
    pub fn sees_exactly(&self, text: &str) -> impl Future<Output = SeenMessage> + Send {
        let text = text.to_owned();
        let what = format!("the message {text:?}");
        self.sees_one(what, move |seen| seen.text == text)
    }

    /// Waits for an unread bot message with this button, and reads it.
    #[track_caller]
    pub fn sees_button(&self, label: &str) -> impl Future<Output = SeenMessage> + Send {
        let label = label.to_owned();
        let what = format!("a message with the button {label:?}");
        self.sees_one(what, move |seen| seen.has_button(&label))
    }

    /// Waits for the oldest unread bot message, whatever it says, and reads it.
    #[track_caller]
    pub fn sees_something(&self) -> impl Future<Output = SeenMessage> + Send {
        self.sees_one("any message".to_owned(), |_| true)
    }

    /// Waits for an unread bot message that fits, and reads it. `what` names
    /// it should none come.
    #[track_caller]
    pub fn sees_one(
        &self,
        what: String,
        fits: impl Fn(&SeenMessage) -> bool + Send + Sync,
    ) -> impl Future<Output = SeenMessage> + Send {
        let line = Location::caller();
        let view = self.clone();
        async move {
            let found = view.shared.wait_for(|world| view.read_first(world, &fits));
            match found.await {
                Some(seen) => seen,
                None => view.fail(line, &format!("waited for {what}, which did not come")),
            }
        }
    }

    /// Waits until a message, read or not, fits: its buttons gone, say.
    /// Gives it as it is then; it does not count as read.
    #[track_caller]
    pub fn sees_change(
        &self,
        message: &SeenMessage,
        what: &str,
        fits: impl Fn(&SeenMessage) -> bool + Send + Sync,
    ) -> impl Future<Output = SeenMessage> + Send {
        let line = Location::caller();
        let (view, id, what) = (self.clone(), message.id, what.to_owned());
        async move {
            let find = |world: &mut World| {
                let now = SeenMessage::of(view.chat, world.message(view.chat, id)?);
                fits(&now).then_some(now)
            };
            match view.shared.wait_for(find).await {
                Some(seen) => seen,
                None => view.fail(line, &format!("waited for message {id} to have {what}")),
            }
        }
    }

    /// Waits until all is settled, then reads every unread bot message.
    #[track_caller]
    pub fn reads_all(&self) -> impl Future<Output = Vec<SeenMessage>> + Send {
        let line = Location::caller();
        let view = self.clone();
        async move {
            view.settle(line).await;
            view.shared.with(|world| view.read_each(world))
        }
    }

    /// Waits until all is settled, then fails if the bot wrote anything more.
    #[track_caller]
    pub fn sees_nothing_more(&self) -> impl Future<Output = ()> + Send {
        let line = Location::caller();
        let view = self.clone();
        async move {
            view.settle(line).await;
            if let Some(more) = view.unread().first() {
                view.fail(
                    line,
                    &format!("expected nothing more, but found {:?}", more.text),
                );
            }
        }
    }

    /// The bot messages no line of the test has read yet. Does not wait.
    #[must_use]
    pub fn unread(&self) -> Vec<SeenMessage> {
        self.all_where(|message| message.unread)
    }

    /// Every bot message that is there now, read or not. Does not wait.
    #[must_use]
    pub fn messages(&self) -> Vec<SeenMessage> {
        self.all_where(|_| true)
    }

    /// The pinned messages, oldest pin first.
    #[must_use]
    pub fn pinned(&self) -> Vec<i64> {
        let pinned = |world: &mut World| world.chat(self.chat).map(|chat| chat.pinned.clone());
        self.shared.quietly(pinned).unwrap_or_default()
    }

    /// The emoji the bot put on a message.
    #[must_use]
    pub fn reaction_on(&self, message: i64) -> Option<String> {
        self.shared.quietly(|world| {
            let reaction = world.message(self.chat, message)?.reactions.first()?;
            reaction["emoji"].as_str().map(str::to_owned)
        })
    }

    /// The chat so far, one line a message.
    #[must_use]
    pub fn transcript(&self) -> String {
        self.shared.quietly(|world| world.transcript(self.chat))
    }

    fn all_where(&self, fits: impl Fn(&Message) -> bool) -> Vec<SeenMessage> {
        self.shared.quietly(|world| {
            let chat = world.chat(self.chat);
            let messages = chat.into_iter().flat_map(|chat| self.bot_messages(chat));
            messages
                .filter(|message| fits(message))
                .map(|message| SeenMessage::of(self.chat, message))
                .collect()
        })
    }

    fn bot_messages<'a>(&self, chat: &'a Chat) -> impl Iterator<Item = &'a Message> + use<'a> {
        let part = self.part;
        chat.messages
            .values()
            .filter(move |message| !message.deleted && part.holds(message))
            .filter(|message| message.author == super::message::Author::Bot)
            .filter(|message| !message.is_service())
    }

    fn read_first(
        &self,
        world: &mut World,
        fits: impl Fn(&SeenMessage) -> bool,
    ) -> Option<SeenMessage> {
        let chat = world.chat_mut(self.chat)?;
        let seen = self
            .bot_messages(chat)
            .filter(|message| message.unread)
            .map(|message| SeenMessage::of(self.chat, message))
            .find(|seen| fits(seen))?;
        chat.message_mut(seen.id)?.unread = false;
        Some(seen)
    }

    fn read_each(&self, world: &mut World) -> Vec<SeenMessage> {
        std::iter::from_fn(|| self.read_first(world, |_| true)).collect()
    }

    async fn settle(&self, line: &Location<'_>) {
        if !self.shared.settle().await {
            self.fail(line, "waited for the bot to settle, which it did not");
        }
    }

    /// Ends the test with the chat so far.
    pub(super) fn fail(&self, line: &Location<'_>, words: &str) -> ! {
        panic!("{line}: {words}\n{}", self.transcript())
    }
}

impl Part {
    pub(super) fn holds(self, message: &Message) -> bool {
        match self {
            Self::All => true,
            Self::General => message.thread.is_none(),
            Self::Topic(thread) => message.thread == Some(thread),
        }
    }
}
