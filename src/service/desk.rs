//! The desks as this program knows them: which group is whose, who waits, what teams have
//! set. The store has the truth; this is what a turn reads without asking it.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::kept::{Desks, Edition};
use super::ports::Chat;
use crate::conversation::desk::{Board, DeskNow, Queued};
use crate::conversation::ids::DeskName;

/// So long a group that could not be used is not tried again.
const TRY_AGAIN: Duration = Duration::from_mins(2);

/// The desks of this program.
#[derive(Debug, Default)]
pub struct DeskView {
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    groups: BTreeMap<DeskName, Chat>,
    /// Since when it is known that a group cannot be used.
    broken: BTreeMap<DeskName, Instant>,
    board: Arc<Board>,
    editions: HashMap<DeskName, Edition>,
}

impl DeskView {
    /// Desks with these groups.
    #[must_use]
    pub fn new(groups: BTreeMap<DeskName, Chat>) -> Arc<Self> {
        let view = Self::default();
        view.known().groups = groups;
        view.refresh(&Desks::default());
        Arc::new(view)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether there is any desk.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.known().groups.is_empty()
    }

    /// How the desks are.
    #[must_use]
    pub fn board(&self) -> Arc<Board> {
        Arc::clone(&self.known().board)
    }

    /// The desk of a group.
    #[must_use]
    pub fn of_group(&self, chat: Chat) -> Option<DeskName> {
        let known = self.known();
        let found = known.groups.iter().find(|(_, group)| **group == chat);
        found.map(|(desk, _)| desk.clone())
    }

    /// The group of a desk.
    #[must_use]
    pub fn group(&self, desk: &DeskName) -> Option<Chat> {
        self.known().groups.get(desk).copied()
    }

    /// Every desk with its group.
    #[must_use]
    pub fn groups(&self) -> Vec<(DeskName, Chat)> {
        let known = self.known();
        known
            .groups
            .iter()
            .map(|(desk, chat)| (desk.clone(), *chat))
            .collect()
    }

    /// The edition of what a team has set.
    #[must_use]
    pub fn edition(&self, desk: &DeskName) -> Option<Edition> {
        self.known().editions.get(desk).copied()
    }

    /// Whether a desk's group can be used. Gives back whether that is news.
    pub fn set_broken(&self, desk: &DeskName, broken: bool) -> bool {
        let mut known = self.known();
        let news = if broken {
            known.broken.insert(desk.clone(), Instant::now()).is_none()
        } else {
            known.broken.remove(desk).is_some()
        };
        if let Some(now) = Arc::make_mut(&mut known.board).desks.get_mut(desk) {
            now.broken = broken;
        }
        news
    }

    /// Takes in how the desks are after turns were kept.
    pub fn keep(&self, board: Arc<Board>, editions: impl IntoIterator<Item = (DeskName, Edition)>) {
        let mut known = self.known();
        known.board = board;
        known.editions.extend(editions);
    }

    /// Takes in how the store has the desks: others may have changed them.
    pub fn refresh(&self, desks: &Desks) {
        let mut known = self.known();
        for (from, to) in &desks.moved {
            for group in known.groups.values_mut().filter(|group| *group == from) {
                *group = *to;
            }
        }
        // After a while it is tried again: if it still cannot be used, that is soon known.
        known.broken.retain(|_, since| since.elapsed() < TRY_AGAIN);
        let mut board = Board::default();
        for desk in known.groups.keys() {
            let now = DeskNow {
                broken: known.broken.contains_key(desk),
                ..DeskNow::default()
            };
            board.desks.insert(desk.clone(), now);
        }
        for (desk, state, edition) in &desks.states {
            if let Some(now) = board.desks.get_mut(desk) {
                now.state = state.clone();
                known.editions.insert(desk.clone(), *edition);
            }
        }
        for (desk, now) in &mut board.desks {
            let here = |all: &[(DeskName, Queued)]| -> Vec<Queued> {
                let here = all.iter().filter(|(at, _)| at == desk);
                here.map(|(_, queued)| queued.clone()).collect()
            };
            now.queue = here(&desks.queue);
            now.calls = here(&desks.calls);
            now.chats = here(&desks.chats);
        }
        known.board = Arc::new(board);
    }
}
