//! When what people type is learned: as soon as it is read, when rules are made of it, or before,
//! of the same texts.

use std::sync::Arc;

use super::wording::Lesson;
use crate::conversation::understanding::Understanding;

/// What people mean when they type in a language.
#[derive(Debug)]
pub(super) enum Learning {
    /// It is still to be learned, which takes time.
    Ahead(Box<Lesson>),
    /// It was learned.
    Done(Arc<Understanding>),
}

impl Learning {
    /// Of this lesson, at once or later.
    pub(super) fn of(lesson: Lesson, at_once: bool) -> Self {
        if at_once {
            Self::Done(Arc::new(lesson.learn()))
        } else {
            Self::Ahead(Box::new(lesson))
        }
    }

    /// What was learned.
    pub(super) fn finish(self) -> Arc<Understanding> {
        match self {
            Self::Done(understanding) => understanding,
            Self::Ahead(lesson) => Arc::new((*lesson).learn()),
        }
    }
}
