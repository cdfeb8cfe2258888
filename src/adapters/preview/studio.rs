//! What the page shows: the texts as they are now, the rules that count, and the
//! conversations that are being played.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::talk::Talk;
use crate::authoring::template::with_files;
use crate::authoring::{Diagnostic, Source, Sources};
use crate::conversation::engine::Passed;
use crate::conversation::{Locale, Moment, Rules};
use crate::service::counting::Day;
use crate::service::kept::Tally;

/// The most conversations that are kept: the oldest goes first.
const MOST_TALKS: usize = 50;

/// What the page needs of the world.
pub struct Tools {
    /// What the time is.
    pub clock: fn() -> Moment,
    /// Writes a file of the folder that is not there yet; or why it could not, in words for
    /// whoever reads the page.
    pub write_new: WriteNew,
    /// Writes these files of the folder, all or none; none if one is not as these texts have it.
    pub write: Write,
    /// Reads what is counted since a day, and questions that were not understood; or why it
    /// cannot.
    pub tally: ReadTally,
    /// The page about a fault, as `helpline explain` prints it.
    pub explain: fn(&str) -> Option<&'static str>,
}

/// Writes texts to the files they are named after, in place of those they were made from.
pub type Write = Box<dyn Fn(&Sources, &[Source]) -> Result<(), String> + Send + Sync>;

/// Reads what is counted since a day.
pub type ReadTally = Box<dyn Fn(Day) -> Result<Tally, String> + Send + Sync>;

/// Writes a text to a new file of this name.
pub type WriteNew = Box<dyn Fn(&str, &str) -> Result<(), String> + Send + Sync>;

/// The texts as they are now, and what is known of them.
#[derive(Debug, Clone)]
pub struct House {
    /// The rules that count: of these texts or, while those have errors, of the last ones
    /// that had none.
    pub rules: Arc<Rules>,
    /// The texts.
    pub texts: Arc<Sources>,
    /// What is wrong with them.
    pub faults: Arc<Vec<Diagnostic>>,
    /// Whether the rules are of these very texts.
    pub counts: bool,
    /// What the stories go through; `None` as long as they have not been played.
    pub passed: Option<Arc<HashSet<Passed>>>,
}

/// What the page shows.
pub struct Studio {
    state: Mutex<State>,
    /// Counts the changes of the house.
    changes: watch::Sender<u64>,
    pub(super) tools: Tools,
}

struct State {
    house: House,
    /// What came of the last mend.
    mended: Vec<String>,
    talks: BTreeMap<u64, Talk>,
    next: u64,
}

impl Studio {
    /// Before anybody has looked.
    #[must_use]
    pub fn new(house: House, tools: Tools) -> Self {
        Self {
            state: Mutex::new(State {
                house,
                mended: Vec::new(),
                talks: BTreeMap::new(),
                next: 1,
            }),
            changes: watch::Sender::new(0),
            tools,
        }
    }

    /// The texts have changed, or more is known of them.
    pub fn replace(&self, house: House) {
        self.state().house = house;
        self.changes.send_modify(|count| *count += 1);
    }

    /// These files were written in place of those of `from`; and what is wrong now, if that is
    /// known. The page shows it at once; the rules follow when the files were seen to change,
    /// unless that was sooner.
    pub(super) fn written(
        &self,
        from: &Sources,
        files: &[Source],
        faults: Option<Vec<Diagnostic>>,
    ) {
        let mut state = self.state();
        if *state.house.texts == *from {
            state.house.texts = with_files(from, files).into();
            if let Some(faults) = faults {
                state.house.faults = faults.into();
            }
        }
        drop(state);
        self.changes.send_modify(|count| *count += 1);
    }

    /// The house as it is now.
    #[must_use]
    pub fn house(&self) -> House {
        self.state().house.clone()
    }

    /// Keeps what came of a mend, for the page.
    pub(super) fn tell_mended(&self, told: Vec<String>) {
        self.state().mended = told;
    }

    /// What came of the last mend.
    pub(super) fn mended(&self) -> Vec<String> {
        self.state().mended.clone()
    }

    /// Tells of each change of the house from now on.
    pub(super) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// Begins a conversation; its number.
    pub(super) fn begin(&self, moment: Option<Moment>, locale: Option<Locale>) -> u64 {
        let now = (self.tools.clock)();
        let mut state = self.state();
        let rules = Arc::clone(&state.house.rules);
        let talk = Talk::begin(&rules, moment.unwrap_or(now), locale, moment.is_some());
        let number = state.next;
        state.next += 1;
        state.talks.insert(number, talk);
        while state.talks.len() > MOST_TALKS {
            state.talks.pop_first();
        }
        number
    }

    /// Something is done in a conversation; `None` when it is not there any more.
    pub(super) fn play<T>(&self, talk: u64, act: impl FnOnce(&House, &mut Talk) -> T) -> Option<T> {
        let now = (self.tools.clock)();
        let mut state = self.state();
        let house = state.house.clone();
        let talk = state.talks.get_mut(&talk)?;
        if !talk.pretended {
            talk.now.stage.moment = now;
        }
        Some(act(&house, talk))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
