//! Tells when flows, words or settings of a folder change.
//!
//! Editors write a file in several steps, or put another in its place: folders are watched,
//! never files, and a change is told of when nothing more happens for a moment.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use super::disk::ENDINGS;

/// How long nothing may happen before a change counts as made.
const QUIET: Duration = Duration::from_millis(20);

/// How often the folder itself is looked at.
const LOOK: Duration = Duration::from_millis(50);

/// Files in the folder itself are told apart by the second they were changed in. A change in the
/// same second as the one before is seen by looking once more when that is over.
const ONCE_MORE: Duration = Duration::from_millis(1_100);

/// A folder that cannot be watched.
#[derive(Debug, thiserror::Error)]
#[error("cannot watch {} for changes: {source}", folder.display())]
pub struct WatchError {
    folder: PathBuf,
    source: notify::Error,
}

/// Watches a folder with `flows/`, `locales/` and `helpline.toml`.
///
/// The folder itself is only looked at now and then: the database may be in it, and to be told
/// of each of its writes costs more than answering people does.
pub struct Watch {
    folder: PathBuf,
    _looks: PollWatcher,
    watcher: RecommendedWatcher,
    signs: Receiver<()>,
    /// Whether to look once more although there is no sign.
    once_more: bool,
}

impl Watch {
    /// Begins to watch a folder.
    ///
    /// # Errors
    /// When the system cannot watch it.
    pub fn begin(folder: &Path) -> Result<Self, WatchError> {
        let failed = |source| WatchError {
            folder: folder.to_owned(),
            source,
        };
        let (tell, signs) = channel();
        let tells = || {
            let tell = tell.clone();
            move |event: notify::Result<Event>| {
                // An error may hide a change: better to look once too often.
                if event.map_or(true, |event| matters(&event)) {
                    let _ = tell.send(());
                }
            }
        };
        let often = Config::default().with_poll_interval(LOOK);
        let mut looks = PollWatcher::new(tells(), often).map_err(failed)?;
        let root = looks.watch(folder, RecursiveMode::NonRecursive);
        root.map_err(failed)?;
        let mut watch = Self {
            folder: folder.to_owned(),
            _looks: looks,
            watcher: notify::recommended_watcher(tells()).map_err(failed)?,
            signs,
            once_more: true,
        };
        watch.watch_parts();
        Ok(watch)
    }

    /// Waits until something may have changed. `false`: it is no longer known.
    pub fn wait(&mut self) -> bool {
        let sign = if self.once_more {
            self.signs.recv_timeout(ONCE_MORE)
        } else {
            self.signs.recv().map_err(RecvTimeoutError::from)
        };
        match sign {
            Ok(()) => {
                while self.signs.recv_timeout(QUIET).is_ok() {}
                self.once_more = true;
            }
            Err(RecvTimeoutError::Timeout) => self.once_more = false,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
        // One of them may have been made, or put in the place of another.
        self.watch_parts();
        true
    }

    fn watch_parts(&mut self) {
        for part in ["flows", "locales"] {
            // One that is not there is seen in the folder above when it is made.
            let _ = self
                .watcher
                .watch(&self.folder.join(part), RecursiveMode::Recursive);
        }
    }
}

/// Whether a file that is read may be another now. Looking at files is no change, and in
/// the same folder a database is written all the time.
fn matters(event: &Event) -> bool {
    let changes = match event.kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        _ => true,
    };
    // Folders have no ending. They are made, renamed and removed, but never written to.
    let written = matches!(event.kind, EventKind::Access(_))
        || matches!(event.kind, EventKind::Modify(kind) if !matches!(kind, ModifyKind::Name(_)));
    let ours = |path: &PathBuf| match path.extension() {
        Some(ending) if ENDINGS.iter().any(|known| ending == *known) => true,
        // Where all files are replaced at once, it is done through names such as `..data`.
        Some(_) => path
            .file_name()
            .is_some_and(|name| name.as_encoded_bytes().starts_with(b"..")),
        None => !written,
    };
    changes && (event.paths.is_empty() || event.paths.iter().any(ours))
}

#[cfg(test)]
mod tests {
    use notify::event::{CreateKind, RenameMode};

    use super::*;

    fn event(kind: EventKind, path: &str) -> Event {
        Event::new(kind).add_path(path.into())
    }

    #[test]
    fn changes_of_our_files_matter_and_looking_at_them_does_not() {
        let modified = EventKind::Modify(ModifyKind::Any);
        for path in [
            "flows/tea.yaml",
            "locales/en/tea.ftl",
            "helpline.toml",
            "..data",
        ] {
            assert!(matters(&event(modified, path)), "{path}");
        }
        for path in [
            "helpline.sqlite",
            "helpline.sqlite-wal",
            "flows/.tea.yaml.swp",
            "map.svg",
        ] {
            assert!(!matters(&event(modified, path)), "{path}");
        }
        let opened = EventKind::Access(AccessKind::Open(AccessMode::Read));
        assert!(!matters(&event(opened, "flows/tea.yaml")));
        let written = EventKind::Access(AccessKind::Close(AccessMode::Write));
        assert!(matters(&event(written, "flows/tea.yaml")));
        let made = EventKind::Create(CreateKind::Folder);
        assert!(matters(&event(made, "locales/pl")));
        let renamed = EventKind::Modify(ModifyKind::Name(RenameMode::Any));
        assert!(matters(&event(renamed, "flows")));
        assert!(!matters(&event(written, "log")));
    }
}
