//! What was sent in the last seconds: a shared store that is asked what else there is to
//! send may still give it.

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

/// How long it is remembered what was sent: longer than a store may take to answer.
const LATELY: Duration = Duration::from_secs(10);

/// What was sent in the last seconds.
#[derive(Default)]
pub(super) struct Lately {
    ids: HashSet<i64>,
    order: VecDeque<(Duration, i64)>,
}

impl Lately {
    pub(super) fn has(&self, id: i64) -> bool {
        self.ids.contains(&id)
    }

    pub(super) fn note(&mut self, id: i64, now: Duration) {
        self.ids.insert(id);
        self.order.push_back((now, id));
    }

    pub(super) fn forget(&mut self, now: Duration) {
        while let Some((since, id)) = self.order.front().copied() {
            if now.saturating_sub(since) < LATELY {
                return;
            }
            self.order.pop_front();
            self.ids.remove(&id);
        }
    }
}
