//! A copy of a database, whole and of one moment, also while a program runs on it.

use std::fs;
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
    connection.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
    prepare(&mut Connection::open(copy)?)
}

/// Puts a copy in the place of a database. What the old one left in its log goes too, or it
/// would be mixed into the copy. The old database stays until the copy is found to be whole.
///
/// # Errors
/// When a program runs on the database, or the copy is not there, damaged, or of a later
/// version.
pub fn restore(copy: &Path, database: &Path) -> Result<(), OpenError> {
    Place::beside(copy)?;
    let _taken = Place::take(database)?;
    let fresh = beside(database, ".restored");
    let _ = fs::remove_file(&fresh);
    make_private(&fresh)?;
    fs::copy(copy, &fresh)?;
    let whole = Connection::open(&fresh)
        .map_err(OpenError::from)
        .and_then(|mut connection| prepare(&mut connection));
    if let Err(error) = whole {
        remove_with_logs(&fresh);
        return Err(error);
    }
    remove_with_logs(database);
    fs::rename(&fresh, database)?;
    Ok(())
}

fn remove_with_logs(database: &Path) {
    for file in [
        database.to_owned(),
        beside(database, "-wal"),
        beside(database, "-shm"),
    ] {
        // What is not there need not be removed.
        let _ = fs::remove_file(file);
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
