//! The file itself: readable by its owner alone, used by one program at a time, and
//! still the one that stands at its path.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::super::open_error::OpenError;

/// A database file, taken for this program alone.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    /// Whether nothing was there before.
    is_new: bool,
    /// Held as long as the file is used: two programs on one file would send everything
    /// twice. The system gives it back when the program ends, however it ends.
    lock: Option<File>,
}

impl Drop for Place {
    /// A program that this one begins at the same moment has the file open too, until it is itself: what
    /// is given back outright is free at once.
    fn drop(&mut self) {
        if let Some(lock) = &self.lock {
            let _ = lock.unlock();
        }
    }
}

impl Place {
    /// Makes the file if it is not there, and takes it. Under whatever name it is reached, there
    /// is one lock for it.
    pub(super) fn take(path: &Path) -> Result<Self, OpenError> {
        if let Some(folder) = folder_of(path)
            && fs::metadata(folder).is_err_and(|error| error.kind() == ErrorKind::NotFound)
        {
            return Err(OpenError::NoFolder(folder.display().to_string()));
        }
        let is_new = fs::metadata(path).map_or(true, |data| data.len() == 0);
        make_private(path)?;
        let named = path;
        let path = fs::canonicalize(named)?;
        let lock =
            lock_beside(&path)?.ok_or_else(|| OpenError::InUse(named.display().to_string()))?;
        Ok(Self {
            path,
            is_new,
            lock: Some(lock),
        })
    }

    /// The file beside a program that may be running on it. It has to be there.
    pub(super) fn beside(path: &Path) -> Result<Self, OpenError> {
        match fs::metadata(path) {
            Ok(data) if data.is_file() => refuse_emptied(path)?,
            Ok(_) => return Err(io::Error::from(ErrorKind::IsADirectory).into()),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(OpenError::Missing(path.display().to_string()));
            }
            Err(error) => return Err(error.into()),
        }
        Ok(Self {
            path: path.to_owned(),
            is_new: false,
            lock: None,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether nothing was there before it was taken.
    pub(super) fn is_new(&self) -> bool {
        self.is_new
    }

    /// What stands at the path now; `None` when nothing does.
    pub(super) fn identity(&self) -> Option<Identity> {
        identity(&self.path)
    }
}

/// Refuses a file that is empty or gone while what was written to it last lies beside it. To be
/// asked before anything opens the file: whatever does takes that away.
pub(super) fn refuse_emptied(path: &Path) -> Result<(), OpenError> {
    let holds_something = |path: &Path| fs::metadata(path).is_ok_and(|data| data.len() > 0);
    if !holds_something(path) && holds_something(&beside(path, "-wal")) {
        return Err(OpenError::Emptied(path.display().to_string()));
    }
    Ok(())
}

/// The file that stands beside another, and whose name ends like this.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// The folder that a path names, if it names one.
pub(super) fn folder_of(path: &Path) -> Option<&Path> {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
}

/// Which file stands at a path; `None` when none does.
pub(super) fn identity(path: &Path) -> Option<Identity> {
    fs::metadata(path).ok().map(|data| Identity::of(&data))
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

/// The lock beside a file; none where another program holds it.
#[expect(clippy::disallowed_methods, reason = "the lock is a file")]
fn lock_beside(path: &Path) -> io::Result<Option<File>> {
    let name = beside(path, ".lock");
    let file = File::options().create(true).append(true).open(&name)?;
    // Made by root, as for `restore`, it has to be open to the user of the bot. Whoever may not
    // give it away is that user.
    let _ = fs::metadata(path).and_then(|like| give_to_owner_of(&like, &name));
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Gives a file to whoever owns another, if it is not theirs already.
#[cfg(unix)]
pub(super) fn give_to_owner_of(like: &fs::Metadata, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::MetadataExt;
    if fs::metadata(path)?.uid() == like.uid() {
        return Ok(());
    }
    std::os::unix::fs::chown(path, Some(like.uid()), Some(like.gid()))
}

#[cfg(not(unix))]
pub(super) fn give_to_owner_of(_: &fs::Metadata, _: &Path) -> io::Result<()> {
    Ok(())
}

/// Makes the file before `SQLite` does, so that nobody else can ever read it.
#[cfg(unix)]
#[expect(
    clippy::disallowed_methods,
    reason = "the file's rights must be set before anything is in it"
)]
pub(super) fn make_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    if let Some(folder) = folder_of(path) {
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
pub(super) fn make_private(_: &Path) -> io::Result<()> {
    Ok(())
}
