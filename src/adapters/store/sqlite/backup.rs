//! A copy of a database, whole and of one moment, also while a program runs on it.

#![expect(clippy::disallowed_methods, reason = "a copy is made of files")]

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::super::open_error::OpenError;
use super::file::{Place, make_private};
use super::{LOCKED_FOR, prepare};

/// Copies a database to a new file, readable by its owner alone, and looks whether the
/// copy is whole.
///
/// # Errors
/// When the database is not there or damaged, or the copy stands there already.
pub fn backup(database: &Path, copy: &Path) -> Result<(), OpenError> {
    let place = Place::beside(database)?;
    if copy.exists() {
        return Err(OpenError::CopyExists(copy.display().to_string()));
    }
    let connection = Connection::open(place.path())?;
    connection.busy_timeout(LOCKED_FOR)?;
    make_private(copy)?;
    let copied = connection
        .execute("VACUUM INTO ?1", [copy.to_string_lossy()])
        .and_then(|_| Connection::open(copy))
        .map_err(OpenError::from)
        .and_then(|mut connection| prepare(&mut connection));
    if copied.is_err() {
        // Half a copy would be taken for a whole one.
        remove_with_logs(copy);
    }
    copied
}

/// Puts a copy in the place of a database. What the old one left in its log goes too, or it
/// would be mixed into the copy. The old database stays until the copy is found to be whole,
/// and there is a whole one at every moment.
///
/// # Errors
/// When a program runs on the database, or the copy is not there, damaged, or of a later
/// version.
pub fn restore(copy: &Path, database: &Path) -> Result<(), OpenError> {
    Place::beside(copy)?;
    let _taken = Place::take(database)?;
    let fresh = beside(database, ".restored");
    let _ = fs::remove_file(&fresh);
    if let Err(error) = copy_whole(copy, &fresh) {
        remove_with_logs(&fresh);
        return Err(error);
    }
    remove_logs(database);
    fs::rename(&fresh, database)?;
    Ok(())
}

/// Copies a database with the log that may lie beside it, and looks whether it is whole.
fn copy_whole(copy: &Path, fresh: &Path) -> Result<(), OpenError> {
    copy_privately(copy, fresh)?;
    let log = beside(copy, "-wal");
    if log.is_file() {
        copy_privately(&log, &beside(fresh, "-wal"))?;
    }
    prepare(&mut Connection::open(fresh)?)?;
    File::options().write(true).open(fresh)?.sync_all()?;
    Ok(())
}

/// A copy that only its owner can read, at no moment anybody else, whoever can read the first.
fn copy_privately(from: &Path, to: &Path) -> io::Result<()> {
    make_private(to)?;
    let mut copy = File::options().write(true).truncate(true).open(to)?;
    io::copy(&mut File::open(from)?, &mut copy)?;
    Ok(())
}

fn remove_with_logs(database: &Path) {
    // What is not there need not be removed.
    let _ = fs::remove_file(database);
    remove_logs(database);
}

fn remove_logs(database: &Path) {
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(beside(database, ending));
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
