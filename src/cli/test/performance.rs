//! Playing the stories of a folder: what came of each, and what they reach together.

use std::collections::HashSet;
use std::thread;

use crate::authoring::coverage::Coverage;
use crate::authoring::rehearsal::rehearse_all;
use crate::authoring::{Diagnostic, Sources, Span, story};
use crate::conversation::engine::Passed;
use crate::conversation::{Locale, Rules};

/// What came of playing the stories of a folder.
pub(in crate::cli) struct Performance {
    /// The stories, each once for each of its languages, in the order of the files.
    pub(in crate::cli) cases: Vec<Case>,
    /// The parts of flows they go through.
    pub(in crate::cli) passed: HashSet<Passed>,
    /// What they reach.
    pub(super) coverage: Coverage,
}

/// A story in one language.
pub(in crate::cli) struct Case {
    /// Where its title stands; the beginning of the file if it cannot be read.
    pub(super) place: Span,
    /// What it is about.
    pub(super) title: String,
    /// The language, if it names one.
    pub(super) locale: Option<Locale>,
    /// Whether it could be read, and so was played.
    pub(super) played: bool,
    /// What is wrong with it, or where it went otherwise.
    pub(in crate::cli) faults: Vec<Diagnostic>,
}

impl Performance {
    /// Plays all stories among these texts.
    pub(in crate::cli) fn of(rules: &Rules, texts: &Sources) -> Self {
        let mut cases = Vec::new();
        let mut stories = Vec::new();
        for (index, source) in texts.in_folder("flows/stories", ".yaml") {
            let mut faults = Vec::new();
            let story = story::read(index, source, &mut faults);
            if faults.is_empty() {
                stories.extend(story);
            } else {
                cases.push(Case::unread(index, source.stem(), faults));
            }
        }
        let at_once = thread::available_parallelism().map_or(1, usize::from);
        let mut passed = HashSet::new();
        for (story, played) in stories.iter().zip(rehearse_all(rules, &stories, at_once)) {
            for rehearsal in played {
                passed.extend(rehearsal.passed);
                cases.push(Case {
                    place: story.title.span,
                    title: story.title.value.clone(),
                    locale: rehearsal.locale,
                    played: true,
                    faults: rehearsal.fault.into_iter().collect(),
                });
            }
        }
        cases.sort_by_key(|case| case.place.source);
        Self {
            cases,
            coverage: Coverage::of(texts, &passed),
            passed,
        }
    }

    /// Those that went otherwise, or could not be read.
    pub(super) fn failed(&self) -> usize {
        let failed = self.cases.iter().filter(|case| !case.faults.is_empty());
        failed.count()
    }

    /// Everything that is wrong.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let faults = self.cases.iter().flat_map(|case| case.faults.iter());
        faults.cloned().collect()
    }
}

impl Case {
    fn unread(source: usize, title: &str, faults: Vec<Diagnostic>) -> Self {
        Self {
            place: Span {
                source,
                start: 0,
                end: 0,
            },
            title: title.to_owned(),
            locale: None,
            played: false,
            faults,
        }
    }
}
