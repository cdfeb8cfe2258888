//! The file itself: readable by its owner alone, used by one program at a time, and
//! still the one that stands at its path.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use super::super::open_error::OpenError;

/// A database file, taken for this program alone.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    /// Held as long as the file is used: two programs on one file would send everything
    /// twice. The system gives it back when the program ends, however it ends.
    _lock: Option<File>,
}

impl Place {
    /// Makes the file if it is not there, and takes it.
    pub(super) fn take(path: &Path) -> Result<Self, OpenError> {
        make_private(path)?;
        let lock = lock_beside(path)?;
        Ok(Self {
            path: path.to_owned(),
            _lock: Some(lock),
        })
    }

    /// The file beside a program that may be running on it. It has to be there.
    pub(super) fn beside(path: &Path) -> Result<Self, OpenError> {
        if !path.is_file() {
            return Err(OpenError::Missing(path.display().to_string()));
        }
        Ok(Self {
            path: path.to_owned(),
            _lock: None,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// What stands at the path now; `None` when nothing does.
    pub(super) fn identity(&self) -> Option<Identity> {
        fs::metadata(&self.path)
            .ok()
            .map(|data| Identity::of(&data))
    }
}

/// Which file it is, whatever its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Identity(u64, u64);

impl Identity {
    #[cfg(unix)]
    fn of(data: &fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self(data.dev(), data.ino())
    }

    #[cfg(not(unix))]
    fn of(_: &fs::Metadata) -> Self {
        Self(0, 0)
    }
}

#[expect(clippy::disallowed_methods, reason = "the lock is a file")]
fn lock_beside(path: &Path) -> Result<File, OpenError> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let file = File::options().create(true).append(true).open(name)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Makes the file before `SQLite` does, so that nobody else can ever read it.
#[cfg(unix)]
#[expect(
    clippy::disallowed_methods,
    reason = "the file's rights must be set before anything is in it"
)]
pub(super) fn make_private(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder)?;
    }
    let file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(path)?;
    file.set_permissions(fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
pub(super) fn make_private(_: &Path) -> std::io::Result<()> {
    Ok(())
}
