//! The world with its lock, and news that it changed.
//! The only place that locks; nobody holds the lock across an await.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use tokio::sync::Notify;
use tokio::sync::futures::Notified;
use tokio::time::Instant;

use super::world::World;

#[derive(Debug)]
pub(super) struct Shared {
    world: Mutex<World>,
    changed: Notify,
    /// Every connection is closed at once, as by a server that is restarting.
    refusing: AtomicBool,
    /// Connections that are open.
    lines: AtomicUsize,
}

impl Shared {
    pub(super) fn new() -> Self {
        Self {
            world: Mutex::new(World::new()),
            changed: Notify::new(),
            refusing: AtomicBool::new(false),
            lines: AtomicUsize::new(0),
        }
    }

    /// Changes the world and tells everyone who waits.
    pub(super) fn with<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let result = self.quietly(change);
        self.changed.notify_waiters();
        result
    }

    /// Looks at the world, or makes a change nobody can be waiting for.
    pub(super) fn quietly<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        // A failed assertion elsewhere must not hide behind a poisoned lock.
        let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        look(&mut world)
    }

    /// Tells everyone who waits to look again.
    pub(super) fn tell(&self) {
        self.changed.notify_waiters();
    }

    pub(super) fn news(&self) -> Notified<'_> {
        self.changed.notified()
    }

    pub(super) fn refuse(&self, refusing: bool) {
        self.refusing.store(refusing, Ordering::SeqCst);
        self.changed.notify_waiters();
    }

    pub(super) fn line_opened(&self) {
        self.lines.fetch_add(1, Ordering::SeqCst);
    }

    pub(super) fn line_closed(&self) {
        self.lines.fetch_sub(1, Ordering::SeqCst);
        self.changed.notify_waiters();
    }

    pub(super) fn lines(&self) -> usize {
        self.lines.load(Ordering::SeqCst)
    }

    pub(super) fn is_refusing(&self) -> bool {
        self.refusing.load(Ordering::SeqCst)
    }

    /// Waits until something is so, asked without the lock. False when
    /// patience ran out first.
    pub(super) async fn becomes(&self, is_so: impl Fn() -> bool + Send) -> bool {
        let deadline = Instant::now() + self.quietly(|world| world.timings.patience);
        loop {
            let news = self.news();
            tokio::pin!(news);
            news.as_mut().enable();
            if is_so() {
                return true;
            }
            if tokio::time::timeout_at(deadline, news).await.is_err() {
                return false;
            }
        }
    }

    /// Waits until `find` finds something, or until the test's patience ends.
    pub(super) async fn wait_for<T>(
        &self,
        mut find: impl FnMut(&mut World) -> Option<T>,
    ) -> Option<T> {
        let deadline = Instant::now() + self.quietly(|world| world.timings.patience);
        loop {
            let news = self.news();
            tokio::pin!(news);
            news.as_mut().enable();
            if let Some(found) = self.quietly(&mut find) {
                return Some(found);
            }
            tokio::time::timeout_at(deadline, news).await.ok()?;
        }
    }
}
