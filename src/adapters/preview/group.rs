//! The staff group of a played desk: its topics, and what stands in them.

use super::scroll::{Bubble, Scroll, Who};
use crate::conversation::Code;
use crate::conversation::desk::{Thread, TopicDeed};
use crate::conversation::words::{Body, Outgoing};

/// What an adviser writes has numbers of its own, apart from those of the person.
const FIRST_NUMBER: i64 = 1_000_000;

/// The staff group.
#[derive(Debug, Clone)]
pub(super) struct Group {
    pub(super) topics: Vec<Topic>,
    next: i64,
}

/// A topic of the group.
#[derive(Debug, Clone)]
pub(super) struct Topic {
    pub(super) name: String,
    /// Whose handoff it is; none for the waiting room and the notices.
    pub(super) code: Option<Code>,
    pub(super) open: bool,
    pub(super) scroll: Scroll,
}

impl Group {
    pub(super) fn new() -> Self {
        let topic = |name: &str| Topic {
            name: name.to_owned(),
            code: None,
            open: true,
            scroll: Scroll::with(Who::Person),
        };
        Self {
            topics: vec![topic("Waiting room"), topic("Notices")],
            next: FIRST_NUMBER,
        }
    }

    /// An adviser writes into a topic; the number of the message.
    pub(super) fn written(&mut self, topic: usize, adviser: &'static str, text: &str) -> i64 {
        self.next += 1;
        if let Some(topic) = self.topics.get_mut(topic) {
            let bubble = Bubble::written(Who::Adviser(adviser), text, Some(self.next));
            topic.scroll.write(bubble);
        }
        self.next
    }

    /// A word of ours to the team, in the waiting room.
    pub(super) fn told(&mut self, topic: usize, text: &str) {
        if let Some(topic) = self.topics.get_mut(topic) {
            topic.scroll.write(Bubble::written(Who::Bot, text, None));
        }
    }

    /// Does what Telegram does with something sent to the group.
    pub(super) fn take(&mut self, outgoing: &Outgoing) {
        let post = outgoing.post.as_deref();
        let code = post.and_then(|post| post.code.as_ref());
        if let Body::Topic(deed) = &outgoing.body {
            return self.change_topic(code, deed);
        }
        let here = match post.and_then(|post| post.thread.as_ref()) {
            Some(Thread::Notices(_)) => self.topics.get_mut(1),
            Some(Thread::Topic(code)) => self.topic(Some(code)),
            Some(Thread::Waiting(_) | Thread::Here(_)) => self.topics.first_mut(),
            None => None,
        };
        match here {
            Some(topic) => topic.scroll.take(outgoing),
            None => self
                .topics
                .iter_mut()
                .for_each(|topic| topic.scroll.change(outgoing)),
        }
    }

    fn change_topic(&mut self, code: Option<&Code>, deed: &TopicDeed) {
        match deed {
            TopicDeed::Open { name } => self.topics.push(Topic {
                name: name.clone(),
                code: code.cloned(),
                open: true,
                scroll: Scroll::with(Who::Person),
            }),
            TopicDeed::Rename(name) => {
                if let Some(topic) = self.topic(code) {
                    topic.name.clone_from(name);
                }
            }
            TopicDeed::Close | TopicDeed::Reopen => {
                if let Some(topic) = self.topic(code) {
                    topic.open = *deed == TopicDeed::Reopen;
                }
            }
            TopicDeed::Delete => self
                .topics
                .retain(|topic| topic.code.is_none() || topic.code.as_ref() != code),
        }
    }

    /// The newest topic of a handoff.
    fn topic(&mut self, code: Option<&Code>) -> Option<&mut Topic> {
        let mut topics = self.topics.iter_mut().rev();
        topics.find(|topic| topic.code.is_some() && topic.code.as_ref() == code)
    }
}
