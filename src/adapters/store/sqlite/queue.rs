//! What is asked of the store, until its thread takes it. Being safe on disk costs one wait for
//! the disk, so what has time waits for others to share it with.

use std::fmt;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long what has time may wait for others.
const TIME: Duration = Duration::from_millis(6);

/// The most that is taken at once.
const MOST_TOGETHER: usize = 256;

/// Jobs that wait.
pub(super) struct Queue<J> {
    state: Mutex<State<J>>,
    /// Rung when the thread has something to do at once.
    bell: Condvar,
}

struct State<J> {
    jobs: Vec<J>,
    /// Whether one of them is waited for.
    pressing: bool,
    closed: bool,
}

impl<J> Queue<J> {
    /// An empty one.
    pub(super) fn new() -> Self {
        Self {
            state: Mutex::new(State {
                jobs: Vec::new(),
                pressing: false,
                closed: false,
            }),
            bell: Condvar::new(),
        }
    }

    /// Adds a job; one that has `time` waits a moment for others. `false`: it is closed.
    pub(super) fn push(&self, job: J, time: bool) -> bool {
        let mut state = self.state();
        if state.closed {
            return false;
        }
        let sleeps = state.jobs.is_empty() || !time && !state.pressing;
        state.jobs.push(job);
        state.pressing |= !time;
        drop(state);
        if sleeps {
            self.bell.notify_one();
        }
        true
    }

    /// Nothing more is taken in; what waits is still given out.
    pub(super) fn close(&self) {
        self.state().closed = true;
        self.bell.notify_one();
    }

    /// Nothing more is taken in or given out; whoever waits is told.
    pub(super) fn give_up(&self) {
        self.close();
        let jobs = std::mem::take(&mut self.state().jobs);
        drop(jobs);
    }

    /// Waits for jobs, and takes those to be done together, in their order; none once it is
    /// closed and empty.
    pub(super) fn take(&self) -> Vec<J> {
        let idle = |state: &mut State<J>| state.jobs.is_empty() && !state.closed;
        let state = self.bell.wait_while(self.state(), idle);
        let state = state.unwrap_or_else(PoisonError::into_inner);
        let none_presses = |state: &mut State<J>| {
            !state.pressing && !state.closed && state.jobs.len() < MOST_TOGETHER
        };
        let waited = self.bell.wait_timeout_while(state, TIME, none_presses);
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let many = state.jobs.len().min(MOST_TOGETHER);
        let left = state.jobs.split_off(many);
        // Whether one of those left is waited for is not known any more: better too early.
        state.pressing = !left.is_empty();
        std::mem::replace(&mut state.jobs, left)
    }

    fn state(&self) -> MutexGuard<'_, State<J>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<J> fmt::Debug for Queue<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Queue")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;

    use super::*;

    #[test]
    fn jobs_come_in_order_and_what_waits_at_the_end_is_still_done() {
        let queue = Queue::new();
        for number in 0..1000 {
            assert!(queue.push(number, number % 3 == 0));
        }
        queue.close();
        assert!(!queue.push(1000, false));
        let mut taken = Vec::new();
        loop {
            let some: Vec<i32> = queue.take();
            if some.is_empty() {
                break;
            }
            assert!(some.len() <= MOST_TOGETHER);
            taken.extend(some);
        }
        assert_eq!(taken, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn what_presses_takes_what_has_time_along() {
        let queue = Arc::new(Queue::new());
        let other = Arc::clone(&queue);
        let thread = thread::spawn(move || other.take());
        assert!(queue.push(1, true));
        assert!(queue.push(2, false));
        let first = thread.join().unwrap();
        // The thread may have woken in between only if it is very slow.
        assert_eq!(first[0], 1);
    }
}
