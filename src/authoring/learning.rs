//! Who learns what people type, and when: beside the check, when the rules are made, or not
//! at all, because it was learned before.

use std::collections::{BTreeMap, HashMap};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread::{Scope, ScopedJoinHandle};

use super::wording::Lesson;
use crate::conversation::ids::Locale;
use crate::conversation::understanding::Understanding;

/// What people mean when they type: where it comes from.
#[derive(Debug)]
pub(super) enum Learning {
    /// From the texts, which takes time; in the languages that the rules have.
    Anew(BTreeMap<Locale, Lesson>),
    /// From rules made before, of the same example questions and urgent wording; or learned
    /// meanwhile.
    Kept(HashMap<Locale, Arc<Understanding>>),
}

impl Learning {
    /// What was learned, in each language.
    pub(super) fn finish(self) -> HashMap<Locale, Arc<Understanding>> {
        match self {
            Self::Kept(understanding) => understanding,
            Self::Anew(lessons) => {
                let lessons = lessons.into_iter();
                let learned = lessons.map(|(locale, lesson)| (locale, Arc::new(lesson.learn())));
                learned.collect()
            }
        }
    }
}

/// Those who learn, one a language.
#[derive(Default)]
pub(super) struct Pupils<'scope> {
    later: BTreeMap<Locale, Lesson>,
    at_once: Vec<(Locale, ScopedJoinHandle<'scope, Understanding>)>,
}

impl<'scope> Pupils<'scope> {
    /// Gives one a lesson: for when the rules are made, or to begin at once.
    pub(super) fn give<'env>(
        &mut self,
        locale: &Locale,
        lesson: Lesson,
        at_once: Option<&'scope Scope<'scope, 'env>>,
    ) {
        match at_once {
            Some(scope) => {
                let pupil = scope.spawn(|| lesson.learn());
                self.at_once.push((locale.clone(), pupil));
            }
            None => {
                self.later.insert(locale.clone(), lesson);
            }
        }
    }

    /// What has been learned by now, waited for; or what is to be.
    pub(super) fn learning(self) -> Learning {
        if !self.later.is_empty() {
            return Learning::Anew(self.later);
        }
        let learned = self.at_once.into_iter();
        let learned = learned.map(|(locale, pupil)| (locale, Arc::new(joined(pupil))));
        Learning::Kept(learned.collect())
    }
}

/// What came of a thread. A fault of ours in it goes on here: without what is learned nobody in
/// danger is noticed, and rules without it must not be made.
pub(super) fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|fault| resume_unwind(fault))
}
