//! A copy of a database, whole and of one moment, also while a program runs on it; and a copy
//! put in the place of a database.

#![expect(clippy::disallowed_methods, reason = "a copy is made of files")]

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::{io, iter};

use rusqlite::{Connection, ErrorCode};

use super::super::open_error::OpenError;
use super::access::{explained, of_sqlite};
use super::file::{Place, beside, folder_of, give_to_owner_of, identity, make_private};
use super::schema::{Keeper, keeper};
use super::{LOCKED_FOR, is_of_another, prepare};

/// So many names are looked at for what lies beside a database.
const MOST_ASIDE: usize = 20;

/// Copies a database to a new file, readable by its owner alone, and looks whether the
/// copy is whole.
///
/// # Errors
/// When the database is not there or damaged, or the copy stands there already.
pub fn backup(database: &Path, copy: &Path) -> Result<(), OpenError> {
    let connection = open_ours(database).map_err(|error| explained(database, error))?;
    if copy.exists() {
        return Err(OpenError::CopyExists(copy.display().to_string()));
    }
    // A folder that is not there is a slip, or a disk that is not: a copy made in its place is lost.
    if let Some(folder) = folder_of(copy).filter(|folder| !folder.is_dir()) {
        return Err(OpenError::NoFolder(folder.display().to_string()));
    }
    make_private(copy).map_err(|error| explained(copy, error.into()))?;
    let copied = connection
        .execute("VACUUM INTO ?1", [copy.to_string_lossy()])
        .and_then(|_| Connection::open(copy))
        .map_err(OpenError::from)
        .and_then(|mut connection| prepare(&mut connection));
    if copied.is_err() {
        // Half a copy would be taken for a whole one.
        remove_with_logs(copy);
    }
    copied.map_err(|error| match error {
        // It is the copy that is written.
        OpenError::Other(error) if is_of_the_disk(&error) => OpenError::CopyFailed {
            path: copy.display().to_string(),
            what: of_sqlite(&error).to_owned(),
        },
        error => explained(database, error),
    })
}

fn is_of_the_disk(error: &rusqlite::Error) -> bool {
    let codes = [ErrorCode::DiskFull, ErrorCode::SystemIoFailure];
    let code = error.sqlite_error_code();
    code.is_some_and(|code| codes.contains(&code))
}

/// A database in which we keep something.
fn open_ours(database: &Path) -> Result<Connection, OpenError> {
    let place = Place::beside(database)?;
    let connection = Connection::open(place.path())?;
    connection.busy_timeout(LOCKED_FOR)?;
    // The copy is made by the same rule: else rows that move while it is made stay in it twice,
    // and the second is in no table, so that nobody could erase it.
    connection.pragma_update(None, "secure_delete", "ON")?;
    match keeper(&connection)? {
        Keeper::Ours => Ok(connection),
        Keeper::Nobody => Err(OpenError::Empty),
        Keeper::Other => Err(OpenError::Foreign(database.display().to_string())),
    }
}

/// Puts a copy in the place of a database, and gives back where the old one is kept, if there was
/// one. What the old one left in its log goes with it, or it would be mixed into the copy. The
/// old one stays until the copy is found to be whole.
///
/// # Errors
/// When a program runs on the database, it is another program's, or the copy is not there, not
/// ours, damaged, or of a later version.
pub fn restore(copy: &Path, database: &Path) -> Result<Option<PathBuf>, OpenError> {
    look_at_copy(copy)?;
    put_back(copy, database).map_err(|error| explained(database, error))
}

fn put_back(copy: &Path, database: &Path) -> Result<Option<PathBuf>, OpenError> {
    if is_of_another(database) {
        return Err(OpenError::Foreign(database.display().to_string()));
    }
    let old = fs::metadata(database).ok();
    let place = Place::take(database)?;
    let database = place.path();
    if identity(copy) == place.identity() {
        return Err(of_copy(copy, "is the database itself"));
    }
    let owner = match (old, database.parent()) {
        (None, Some(folder)) => fs::metadata(folder)?,
        (old, _) => old.map_or_else(|| fs::metadata(database), Ok)?,
    };
    let fresh = beside(database, ".restored");
    remove_with_logs(&fresh);
    // A copy that takes the place of nothing may come from another machine: nothing happened since.
    let is_older = fs::metadata(database)?.len() > 0;
    let copied = copy_whole(copy, &fresh).and_then(|()| {
        if is_older {
            cut_off(&fresh)?;
        }
        Ok(())
    });
    let given = copied.and_then(|()| Ok(give_to_owner_of(&owner, &fresh)?));
    if let Err(error) = given {
        remove_with_logs(&fresh);
        return Err(error);
    }
    let aside = put_aside(database)?;
    fs::rename(&fresh, database)?;
    Ok(aside)
}

/// Whether a copy is there and can be read.
fn look_at_copy(copy: &Path) -> Result<(), OpenError> {
    let opened = Place::beside(copy).and_then(|_| Ok(File::open(copy)?));
    match opened {
        Ok(_) => Ok(()),
        Err(OpenError::Missing(_)) => Err(of_copy(copy, "is not there")),
        Err(error) => Err(match explained(copy, error) {
            OpenError::Unusable { what, .. } => of_copy(copy, &format!("cannot be used: {what}")),
            other => other,
        }),
    }
}

fn of_copy(copy: &Path, what: &str) -> OpenError {
    OpenError::Copy {
        path: copy.display().to_string(),
        what: what.to_owned(),
    }
}

/// Copies a database with the log that may lie beside it, and looks whether it is whole.
fn copy_whole(copy: &Path, fresh: &Path) -> Result<(), OpenError> {
    copy_privately(copy, fresh)?;
    let log = beside(copy, "-wal");
    if log.is_file() {
        copy_privately(&log, &beside(fresh, "-wal"))?;
    }
    make_usable(fresh).map_err(|error| match explained(fresh, error) {
        OpenError::Damaged { what, .. } => of_copy(copy, &format!("is damaged ({what})")),
        OpenError::Foreign(_) => of_copy(copy, "is no database of Helpline"),
        OpenError::Empty => of_copy(copy, "holds nothing of Helpline"),
        OpenError::Newer => of_copy(copy, "was written by a newer version of Helpline"),
        other => other,
    })?;
    File::options().write(true).open(fresh)?.sync_all()?;
    Ok(())
}

fn make_usable(fresh: &Path) -> Result<(), OpenError> {
    let mut connection = Connection::open(fresh)?;
    if keeper(&connection)? == Keeper::Nobody {
        return Err(OpenError::Empty);
    }
    prepare(&mut connection)?;
    // A copy made by an earlier version may hold rows between its own that are in no table.
    connection.execute_batch("VACUUM")?;
    Ok(())
}

/// Chats with advisers, and waits for one, are cut off: they may be over since, and the person may
/// have had themselves erased. Both sides are told when the program starts.
fn cut_off(fresh: &Path) -> Result<(), OpenError> {
    let connection = Connection::open(fresh)?;
    connection.execute_batch(
        "UPDATE person SET session = json_set(session, '$.handoff.cut', json('true'))
             WHERE json_type(session, '$.handoff') = 'object' AND chat IN
                 (SELECT chat FROM handoff WHERE state IN ('waiting', 'talking'));
         UPDATE handoff SET due = 0 WHERE state IN ('waiting', 'talking') AND chat IS NOT NULL;",
    )?;
    Ok(())
}

/// A copy that only its owner can read, at no moment anybody else, whoever can read the first.
fn copy_privately(from: &Path, to: &Path) -> io::Result<()> {
    make_private(to)?;
    let mut copy = File::options().write(true).truncate(true).open(to)?;
    io::copy(&mut File::open(from)?, &mut copy)?;
    Ok(())
}

/// Keeps the old database beside the new one, with its log. One that holds nothing is not kept.
fn put_aside(database: &Path) -> io::Result<Option<PathBuf>> {
    let mut kept = None;
    if fs::metadata(database)?.len() > 0 {
        let aside = free_name(database);
        // As a second name for it, so that there is a whole one at every moment; not every disk
        // can do that.
        fs::hard_link(database, &aside).or_else(|_| fs::rename(database, &aside))?;
        let _ = fs::rename(beside(database, "-wal"), beside(&aside, "-wal"));
        kept = Some(aside);
    }
    remove_logs(database);
    Ok(kept)
}

/// The names beside a database for those that copies were put in the place of.
fn names_aside(database: &Path) -> impl Iterator<Item = PathBuf> {
    let numbered = (2..).map(|number| format!(".before-restore-{number}"));
    let endings = iter::once(".before-restore".to_owned()).chain(numbered);
    endings.map(|ending| beside(database, &ending))
}

/// A name beside the database that no file has yet.
fn free_name(database: &Path) -> PathBuf {
    let mut names = names_aside(database);
    names.find(|name| !name.exists()).unwrap_or_default()
}

/// What lies beside a database from before a copy was put in its place: people are in it too.
#[must_use]
pub fn kept_aside(database: &Path) -> Vec<PathBuf> {
    let some = names_aside(database).take(MOST_ASIDE);
    some.filter(|name| name.exists()).collect()
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
