//! A look at a database file that changes nothing in it, also while a program runs on it.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::super::look::{FileNow, Shape};
use super::super::open_error::OpenError;
use super::super::saved;
use super::file::Place;
use super::{LOCKED_FOR, counting, schema};
use crate::conversation::{Moment, Session};
use crate::service::counting::Day;
use crate::service::kept::Tally;

/// Looks at a database file.
///
/// # Errors
/// When it is not there or cannot be read.
pub fn look(path: &Path) -> Result<FileNow, OpenError> {
    Place::beside(path)?;
    let data = fs::metadata(path)?;
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let log = fs::metadata(log).map_or(0, |data| data.len());
    let shape = shape_if_whole(path)?;
    Ok(FileNow {
        size: data.len() + log,
        free: free(path),
        open_to_others: is_open_to_others(&data),
        shape,
    })
}

/// Reads every conversation in which something happened since a moment. Nothing is changed.
///
/// # Errors
/// When there is no database, or it cannot be read.
pub fn conversations(
    path: &Path,
    since: Moment,
    mut each: impl FnMut(Session),
) -> Result<(), OpenError> {
    let connection = open_to_read(path)?;
    if schema::shape(&connection)? == Shape::Newer {
        return Err(OpenError::Newer);
    }
    let select = "SELECT session FROM person WHERE last_active >= ?1";
    let mut select = connection.prepare(select)?;
    let mut rows = select.query([since.seconds()])?;
    while let Some(row) = rows.next()? {
        each(saved::session(&row.get::<_, String>(0)?));
    }
    Ok(())
}

/// Reads what is counted since a day, and the questions that were not understood. Nothing is
/// changed.
///
/// # Errors
/// When there is no database, it cannot be read, or another version wrote it.
pub fn tally(path: &Path, since: Day) -> Result<Tally, OpenError> {
    let connection = open_to_read(path)?;
    match schema::shape(&connection)? {
        Shape::Present => Ok(Tally {
            counts: counting::read(&connection, since)?,
            questions: counting::read_unanswered(&connection)?,
        }),
        Shape::Older => Err(OpenError::Older),
        Shape::Newer => Err(OpenError::Newer),
    }
}

fn open_to_read(path: &Path) -> Result<Connection, OpenError> {
    Place::beside(path)?;
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(LOCKED_FOR)?;
    Ok(connection)
}

fn shape_if_whole(path: &Path) -> Result<Option<Shape>, OpenError> {
    let connection = open_to_read(path)?;
    let whole = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    let shape = match whole {
        Ok(whole) if whole == "ok" => schema::shape(&connection).map(Some),
        Ok(_) => Ok(None),
        Err(error) => Err(error),
    };
    shape.or_else(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt) => Ok(None),
        _ => Err(error.into()),
    })
}

#[cfg(unix)]
fn free(path: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(path).ok()?;
    disk.f_bavail.checked_mul(disk.f_frsize)
}

#[cfg(not(unix))]
fn free(_: &Path) -> Option<u64> {
    None
}

#[cfg(unix)]
fn is_open_to_others(data: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    data.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_open_to_others(_: &fs::Metadata) -> bool {
    false
}
