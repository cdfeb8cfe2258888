//! One topic of a forum, as its members use it.
//! What the bot does with topics is in `topics`.

use std::future::Future;
use std::ops::Deref;
use std::panic::Location;

use super::chat::ForumTopic;
use super::group::Group;
use super::message::Author;
use super::person::Person;
use super::view::{Part, View};
use super::world::World;

/// The colour of a topic whose maker chose none.
const USUAL_COLOUR: i64 = 7_322_096;

/// A topic; seen as a view of its messages only.
#[derive(Debug, Clone)]
pub struct Topic {
    view: View,
    id: i64,
}

impl Deref for Topic {
    type Target = View;

    fn deref(&self) -> &View {
        &self.view
    }
}

impl Topic {
    pub(super) fn new(group: &Group, id: i64) -> Self {
        let view = View {
            part: Part::Topic(id),
            ..(**group).clone()
        };
        Self { view, id }
    }

    /// The topic's id, as in `message_thread_id`.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id
    }

    #[must_use]
    pub fn name(&self) -> String {
        self.ask(|topic| topic.name.clone()).unwrap_or_default()
    }

    #[must_use]
    pub fn icon_color(&self) -> i64 {
        self.ask(|topic| topic.icon_color).unwrap_or_default()
    }

    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.ask(|topic| topic.closed).unwrap_or(false)
    }

    #[must_use]
    pub fn is_deleted(&self) -> bool {
        self.ask(|topic| topic.deleted).unwrap_or(true)
    }

    /// Waits until the topic fits: closed, renamed, deleted. `what` names what
    /// is waited for.
    ///
    /// # Panics
    /// When it does not come about in time.
    #[track_caller]
    pub fn becomes(
        &self,
        what: &str,
        fits: impl Fn(&Topic) -> bool + Send + Sync,
    ) -> impl Future<Output = ()> + Send {
        let line = Location::caller();
        let (topic, what) = (self.clone(), what.to_owned());
        async move {
            if !topic.shared.becomes(|| fits(&topic)).await {
                topic.fail(line, &format!("waited for the topic to be {what}"));
            }
        }
    }

    fn ask<T>(&self, question: impl FnOnce(&ForumTopic) -> T) -> Option<T> {
        self.shared.quietly(|world| {
            let topic = world.chat(self.chat())?.topics.get(&self.id)?;
            Some(question(topic))
        })
    }
}

impl Group {
    /// Waits for a topic with these words in its name; of several, the newest.
    ///
    /// # Panics
    /// When none comes in time.
    #[track_caller]
    pub fn sees_topic(&self, words: &str) -> impl Future<Output = Topic> + Send {
        let line = Location::caller();
        let (group, words) = (self.clone(), words.to_owned());
        async move {
            let find = |world: &mut World| {
                let topics = world.chat(group.id())?.topics.iter();
                let named = |topic: &ForumTopic| !topic.deleted && topic.name.contains(&words);
                let mut newest_first = topics.rev();
                newest_first.find_map(|(thread, topic)| named(topic).then_some(*thread))
            };
            match group.shared.wait_for(find).await {
                Some(thread) => Topic::new(&group, thread),
                None => group.fail(line, &format!("waited for a topic named {words:?}")),
            }
        }
    }
}

impl Person {
    /// Opens a topic in a forum.
    pub async fn opens_topic(&self, group: &Group, name: &str) -> Topic {
        let by = Author::Person(self.id());
        let open = group
            .shared
            .with(|world| world.open_topic(group.id(), by, name, USUAL_COLOUR));
        tokio::task::yield_now().await;
        Topic::new(group, open)
    }

    pub async fn closes(&self, topic: &Topic) {
        self.sets_closed(topic, true).await;
    }

    pub async fn reopens(&self, topic: &Topic) {
        self.sets_closed(topic, false).await;
    }

    async fn sets_closed(&self, topic: &Topic, closed: bool) {
        let by = Author::Person(self.id());
        self.shared
            .with(|world| world.set_topic_closed(topic.chat(), by, topic.id, closed));
        tokio::task::yield_now().await;
    }

    pub async fn renames(&self, topic: &Topic, name: &str) {
        let by = Author::Person(self.id());
        self.shared
            .with(|world| world.rename_topic(topic.chat(), by, topic.id, name));
        tokio::task::yield_now().await;
    }

    /// Deletes a topic with all in it. The bot is not told.
    pub async fn deletes(&self, topic: &Topic) {
        self.shared
            .with(|world| world.delete_topic(topic.chat(), topic.id));
        tokio::task::yield_now().await;
    }
}
