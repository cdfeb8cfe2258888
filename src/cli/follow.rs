//! Following the files of a folder: whenever they change and are right, rules are made of
//! them, while those before go on being used.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::common::{Failure, notebook, on_threads_of_its_own};
use crate::adapters::watch::Watch;
use crate::adapters::{clock, disk};
use crate::authoring::parse::settings::{self, RunSettings};
use crate::authoring::{Diagnostic, Languages, Severity, Sources, check_and_learn};
use crate::conversation::Rules;

/// Follows the files of a folder.
pub(super) struct Follower {
    folder: PathBuf,
    /// What tells the texts that were read last, or why they could not be, from others.
    seen: u64,
    watch: Watch,
    /// The languages the rules are to have.
    languages: Languages,
}

/// A change of the files.
pub(super) struct News {
    /// The files as they are now.
    pub(super) texts: Sources,
    /// What came of it.
    pub(super) came: Came,
    /// All that was found in them, errors and less.
    pub(super) faults: Vec<Diagnostic>,
    /// How the program is to run, as they say now.
    pub(super) run: RunSettings,
}

/// What came of a change.
pub(super) enum Came {
    /// Everything is right, and these are the rules now.
    Rules(Box<Rules>),
    /// Something has to be mended first.
    Faults(Vec<Diagnostic>),
    /// A file cannot be read.
    Unreadable(String),
}

impl Follower {
    /// Begins to follow. These texts were read before; what changed since is not missed.
    pub(super) fn begin(
        folder: &Path,
        texts: &Sources,
        languages: Languages,
    ) -> Result<Self, Failure> {
        Ok(Self {
            folder: folder.to_owned(),
            seen: fingerprint(texts),
            watch: Watch::begin(folder)?,
            languages,
        })
    }

    /// Waits until the files change, and makes of them the rules that come after these.
    /// `None`: changes are no longer seen.
    pub(super) fn next(&mut self, before: &Rules) -> Option<News> {
        loop {
            // This thread then waits for long, and would keep the memory that reading took.
            if let Some(news) = on_threads_of_its_own(|| self.read(before)) {
                return Some(news);
            }
            if !self.watch.wait() {
                return None;
            }
        }
    }

    /// What came of the files as they are now, if they are others than before.
    fn read(&mut self, before: &Rules) -> Option<News> {
        match disk::read(&self.folder) {
            Ok(texts) => self
                .is_new(&texts)
                .then(|| look(texts, before, self.languages)),
            // One file may be away while another takes its place: a sign comes with that one.
            Err(error) if error.source.kind() == ErrorKind::NotFound => None,
            Err(error) => self.is_new(&error.to_string()).then(|| News {
                came: Came::Unreadable(error.to_string()),
                texts: Sources::default(),
                faults: Vec::new(),
                run: settings::nothing().run,
            }),
        }
    }

    fn is_new(&mut self, read: &impl Hash) -> bool {
        let seen = fingerprint(read);
        std::mem::replace(&mut self.seen, seen) != seen
    }
}

/// What tells what was read from other texts.
pub(super) fn fingerprint(read: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    read.hash(&mut hasher);
    hasher.finish()
}

fn look(texts: Sources, before: &Rules, languages: Languages) -> News {
    let check = || check_and_learn(&texts, clock::now(), Some(before), languages, &*notebook());
    let mut checked = on_threads_of_its_own(check);
    let faults = checked.diagnostics;
    let came = if let Some(blueprint) = checked.blueprint.take() {
        Came::Rules(Box::new(blueprint.build()))
    } else {
        let errors = faults.iter();
        let errors = errors.filter(|fault| fault.severity == Severity::Error);
        Came::Faults(errors.cloned().collect())
    };
    News {
        texts,
        came,
        faults,
        run: checked.run,
    }
}
