//! The verdict at the end of a test: everything that should have been read,
//! answered or announced, and was not.

use std::future::Future;
use std::panic::Location;
use std::sync::Arc;

use serde_json::Value;

use super::chat::Chat;
use super::ledger::Request;
use super::message::Message;
use super::server::FakeTelegram;
use super::world::World;

impl FakeTelegram {
    /// Waits until the bot has made this many requests to a method in all.
    ///
    /// # Panics
    /// When they do not come in time.
    #[track_caller]
    pub fn requested(&self, method: &str, times: usize) -> impl Future<Output = ()> + Send {
        let line = Location::caller();
        let (shared, method) = (Arc::clone(&self.shared), method.to_owned());
        async move {
            let enough = |world: &mut World| (world.ledger.count(&method) >= times).then_some(());
            let came = shared.wait_for(enough).await;
            assert!(
                came.is_some(),
                "{line}: waited for {times} request(s) to {method}"
            );
        }
    }

    /// How many requests to a method the bot has made in all.
    #[must_use]
    pub fn request_count(&self, method: &str) -> usize {
        self.shared.quietly(|world| world.ledger.count(method))
    }

    /// Waits until no connection is open: whatever a killed bot had still said was heard.
    ///
    /// # Panics
    /// When that does not come about in time.
    #[track_caller]
    pub fn hung_up(&self) -> impl Future<Output = ()> + Send {
        let line = Location::caller();
        let shared = Arc::clone(&self.shared);
        async move {
            let none_left = shared.becomes(|| shared.lines() == 0).await;
            assert!(none_left, "{line}: waited for all connections to be closed");
        }
    }

    /// Waits until every update there is was handed out, confirmed or not.
    ///
    /// # Panics
    /// When that does not come about in time.
    #[track_caller]
    pub fn handed_out(&self) -> impl Future<Output = ()> + Send {
        self.becomes("all updates handed out", |world| {
            world.updates.all_handed_out()
        })
    }

    /// Waits until every update there is was confirmed.
    ///
    /// # Panics
    /// When that does not come about in time.
    #[track_caller]
    pub fn confirmed(&self) -> impl Future<Output = ()> + Send {
        self.becomes("all updates confirmed", |world| {
            world.updates.waiting() == 0
        })
    }

    #[track_caller]
    fn becomes(
        &self,
        what: &'static str,
        is_so: impl Fn(&mut World) -> bool + Send + Sync,
    ) -> impl Future<Output = ()> + Send {
        let line = Location::caller();
        let shared = Arc::clone(&self.shared);
        async move {
            let came = shared.wait_for(|world| is_so(world).then_some(())).await;
            assert!(came.is_some(), "{line}: waited for {what}");
        }
    }

    /// The bodies of all requests that name this chat, oldest first.
    #[must_use]
    pub fn requests_to(&self, chat: i64) -> Vec<Value> {
        let bodies = self.all_requests().into_iter().map(|one| one.body);
        bodies.filter(|body| body["chat_id"] == chat).collect()
    }

    /// Waits until every update is confirmed and no request is under way.
    ///
    /// # Panics
    /// When that does not come about in time.
    #[track_caller]
    pub fn settled(&self) -> impl Future<Output = ()> + Send {
        let line = Location::caller();
        let shared = Arc::clone(&self.shared);
        async move {
            if !shared.settle().await {
                let left = shared.quietly(|world| world.updates.unconfirmed());
                panic!("{line}: the bot did not settle: {left:#?}");
            }
        }
    }

    /// The bodies of all requests to a method, oldest first.
    #[must_use]
    pub fn requests(&self, method: &str) -> Vec<Value> {
        let all = self.all_requests().into_iter();
        all.filter(|one| one.method.eq_ignore_ascii_case(method))
            .map(|one| one.body)
            .collect()
    }

    /// Every request, oldest first, with the answer it got.
    #[must_use]
    pub fn all_requests(&self) -> Vec<Request> {
        self.shared.quietly(|world| world.ledger.requests.clone())
    }

    /// A chat so far, one line a message.
    #[must_use]
    pub fn transcript(&self, chat: i64) -> String {
        self.shared.quietly(|world| world.transcript(chat))
    }

    /// What `finish` would complain of now. Does not wait.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        self.shared.quietly(World::problems)
    }

    /// Settles, stops, and fails the test if anything was left unread,
    /// unanswered, unannounced or unseemly.
    ///
    /// # Panics
    /// When there is anything to complain of.
    #[track_caller]
    pub fn finish(self) -> impl Future<Output = ()> + Send {
        let line = Location::caller();
        async move {
            // What did not settle shows among the problems.
            self.shared.settle().await;
            let problems = self.problems();
            let chats = self.shared.quietly(|world| world.transcripts());
            assert!(
                problems.is_empty(),
                "{line}: {} problem(s):\n  {}\n{chats}",
                problems.len(),
                problems.join("\n  "),
            );
        }
    }
}

impl World {
    /// One line for each thing wrong; empty when all is well.
    pub(super) fn problems(&mut self) -> Vec<String> {
        self.forget_expired();
        let mut problems = Vec::new();
        let mut add = |title: &str, lines: Vec<String>| {
            problems.extend(lines.into_iter().map(|line| format!("{title}: {line}")));
        };
        add("violation", self.ledger.violations.clone());
        add("refusal nobody announced", self.ledger.refusals().to_vec());
        add(
            "announced refusal that never came",
            self.ledger.missing_refusals(),
        );
        add("planned fault that never happened", self.faults.left_over());
        add("unread", self.unread_lines());
        add("tap never answered", self.unanswered_lines());
        add("not confirmed", self.updates.unconfirmed());
        problems
    }

    fn unread_lines(&self) -> Vec<String> {
        let line = |(chat, message): (&Chat, &Message)| {
            format!("{} #{}: {:?}", chat.title, message.id, message.words())
        };
        self.unread().map(line).collect()
    }

    fn unread(&self) -> impl Iterator<Item = (&Chat, &Message)> {
        self.chats.values().flat_map(|chat| {
            let messages = chat.messages.values();
            messages
                .filter(|message| message.unread && !message.deleted)
                .map(move |message| (chat, message))
        })
    }

    fn unanswered_lines(&self) -> Vec<String> {
        if self.callbacks.forgiven {
            return Vec::new();
        }
        let name = |id| self.person(id).map_or("somebody", |one| &one.first_name);
        self.callbacks
            .unanswered()
            .map(|tap| {
                format!(
                    "{} tapped {:?} in chat {}",
                    name(tap.person),
                    tap.label,
                    tap.chat
                )
            })
            .collect()
    }

    /// Every chat in which something happened.
    pub(super) fn transcripts(&self) -> String {
        self.chats
            .values()
            .filter(|chat| !chat.messages.is_empty())
            .map(|chat| self.transcript(chat.id))
            .collect()
    }
}
