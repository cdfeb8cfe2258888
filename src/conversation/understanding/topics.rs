//! Which topic a typed question is about.

use std::collections::HashMap;

use super::super::ids::TopicName;
use super::plain::plain;

/// What a typed question was taken to mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Understood {
    /// Sure enough to answer.
    Answer(TopicName),
    /// One of these, likeliest first.
    Suggest(Vec<TopicName>),
    /// Not known.
    Unsure,
}

/// What people ask about, learned from examples.
#[derive(Debug, Default)]
pub struct Topics {
    exact: HashMap<String, TopicName>,
}

impl Topics {
    /// Learns from questions with their topics.
    #[must_use]
    pub fn learn<'a>(questions: impl IntoIterator<Item = (&'a TopicName, &'a str)>) -> Self {
        Self { exact: questions.into_iter().map(|(topic, text)| (plain(text), topic.clone())).collect() }
    }

    /// What a text asks about.
    #[must_use]
    pub fn understand(&self, text: &str) -> Understood {
        match self.exact.get(&plain(text)) {
            Some(topic) => Understood::Answer(topic.clone()),
            None => Understood::Unsure,
        }
    }
}
