//! When what people type is learned: as soon as it is read, when rules are made of it, or before,
//! of the same texts.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::wording::Lesson;
use crate::conversation::understanding::{Taught, TopicFinder, Understanding};

/// What the texts of one language taught. The same texts teach the same, so it can be kept.
#[derive(Debug, Serialize, Deserialize)]
pub struct Learned {
    /// What people ask about.
    pub(super) topics: TopicFinder,
    /// What speaks of danger, if this language has words for it.
    pub(super) urgent: Option<Taught>,
}

/// Where what was learned is written down for the next time. Learning takes most of a start.
pub trait Notebook: Sync {
    /// What these texts taught, if it was written down by this program.
    fn recall(&self, mark: &str) -> Option<Learned>;

    /// Writes down what the texts of this mark taught. Where that cannot be done, they are
    /// learned from again.
    fn keep(&self, mark: &str, learned: &Learned);
}

/// Writes nothing down.
impl Notebook for () {
    fn recall(&self, _: &str) -> Option<Learned> {
        None
    }

    fn keep(&self, _: &str, _: &Learned) {}
}

/// What people mean when they type in a language.
#[derive(Debug)]
pub(super) enum Learning {
    /// It is still to be learned, which takes time.
    Ahead(Box<Lesson>),
    /// It was learned.
    Done(Arc<Understanding>),
}

impl Learning {
    /// Of this lesson: at once, if there is a notebook to look it up in, or later.
    pub(super) fn of(lesson: Lesson, notebook: Option<&dyn Notebook>) -> Self {
        match notebook {
            Some(notebook) => Self::Done(Arc::new(lesson.learn(notebook))),
            None => Self::Ahead(Box::new(lesson)),
        }
    }

    /// What was learned, or now is.
    pub(super) fn finish(self, notebook: &dyn Notebook) -> Arc<Understanding> {
        match self {
            Self::Done(understanding) => understanding,
            Self::Ahead(lesson) => Arc::new((*lesson).learn(notebook)),
        }
    }
}
