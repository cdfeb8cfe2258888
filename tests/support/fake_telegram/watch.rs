//! When things are quiet: no request under way, every update confirmed, and
//! nothing new for a moment. Also the real-time limits of tests.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::call::Call;
use super::shared::Shared;
use super::world::World;

/// Real time, used only to give up and to notice silence.
#[derive(Debug)]
pub(super) struct Timings {
    /// How long a test line waits before it fails.
    pub(super) patience: Duration,
    /// How long nothing must happen before things count as settled.
    pub(super) quiet: Duration,
    /// The longest real wait of a long poll.
    pub(super) poll: Duration,
    /// How long a call that times out is held before its line breaks.
    pub(super) hold: Duration,
}

impl Default for Timings {
    fn default() -> Self {
        Self {
            patience: Duration::from_secs(10),
            quiet: Duration::from_millis(120),
            poll: Duration::from_millis(200),
            hold: Duration::from_millis(200),
        }
    }
}

#[derive(Debug)]
pub(super) struct Activity {
    in_flight: usize,
    last: Instant,
}

impl Default for Activity {
    fn default() -> Self {
        Self {
            in_flight: 0,
            last: Instant::now(),
        }
    }
}

impl Activity {
    pub(super) fn touch(&mut self) {
        self.last = Instant::now();
    }
}

/// Counts a request as under way until it is answered or its line is gone.
/// Polls are always under way, so only those that confirm something count.
pub(super) struct InFlight<'a> {
    shared: &'a Arc<Shared>,
    counts: bool,
}

impl<'a> InFlight<'a> {
    pub(super) fn begin(shared: &'a Arc<Shared>, call: &Call) -> Self {
        let counts = call.method != "getUpdates";
        shared.quietly(|world| {
            if counts {
                world.activity.in_flight += 1;
            }
            if counts || world.updates.waiting() > 0 {
                world.activity.touch();
            }
        });
        Self { shared, counts }
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        if self.counts {
            self.shared.with(|world| {
                world.activity.in_flight -= 1;
                world.activity.touch();
            });
        }
    }
}

impl Shared {
    /// Waits for quiet. False when patience ran out first.
    pub(super) async fn settle(&self) -> bool {
        let patience = self.quietly(|world| world.timings.patience);
        let deadline = Instant::now() + patience;
        loop {
            let news = self.news();
            tokio::pin!(news);
            news.as_mut().enable();
            let Some(wait) = self.quietly(until_quiet) else {
                return true;
            };
            if Instant::now() >= deadline {
                return false;
            }
            // Either something happens or the moment of silence passes.
            let _ = tokio::time::timeout(wait, news).await;
        }
    }
}

/// How long to wait before looking again; nothing when all is quiet.
fn until_quiet(world: &mut World) -> Option<Duration> {
    world.forget_expired();
    let quiet = world.timings.quiet;
    if world.activity.in_flight > 0 || world.updates.waiting() > 0 {
        return Some(quiet);
    }
    quiet.checked_sub(world.activity.last.elapsed())
}
