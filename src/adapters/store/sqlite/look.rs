//! A look at a database file that changes nothing in it, also while a program runs on it.

use std::fs;
use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, Row};
use serde_json::{Map, Value};

use super::super::held::{Held, TABLES, opened};
use super::super::look::{FileNow, Shape};
use super::super::open_error::OpenError;
use super::super::saved;
use super::access::{bar, explained};
use super::file::Place;
use super::schema::{Keeper, keeper};
use super::{LOCKED_FOR, counting, schema};
use crate::conversation::{Moment, Session};
use crate::service::counting::Day;
use crate::service::kept::Tally;
use crate::service::ports::Chat;

/// Looks at a database file.
///
/// # Errors
/// When it is not there or cannot be read.
pub fn look(path: &Path) -> Result<FileNow, OpenError> {
    looked_at(path).map_err(|error| explained(path, error))
}

fn looked_at(path: &Path) -> Result<FileNow, OpenError> {
    let there = Place::beside(path);
    if let (Err(OpenError::Missing(_)), Some(bar)) = (&there, bar(path)) {
        return Err(OpenError::Barred(bar));
    }
    there?;
    let data = fs::metadata(path)?;
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let log = fs::metadata(log).map_or(0, |data| data.len());
    let shape = shape_if_whole(path)?;
    Ok(FileNow {
        size: data.len() + log,
        free: free(path),
        open_to_others: is_open_to_others(&data),
        bar: bar(path),
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
    let connection = open_ours_to_read(path)?;
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
    let connection = open_present(path)?;
    Ok(Tally {
        counts: counting::read(&connection, since)?,
        questions: counting::read_unanswered(&connection)?,
    })
}

/// Reads all that is kept of one person, of one moment. Nothing is changed.
///
/// # Errors
/// When there is no database, it cannot be read, or another version wrote it.
pub fn held(path: &Path, chat: Chat) -> Result<Held, OpenError> {
    let connection = open_present(path)?;
    let one_moment = connection.unchecked_transaction()?;
    let mut held = Held::new();
    for (table, whose) in TABLES {
        let select = format!("SELECT * FROM {table} WHERE {whose}");
        let mut select = one_moment.prepare(&select)?;
        let columns: Vec<String> = select.column_names().map(Into::into).collect();
        let rows = select.query_map([chat.0], |row| columns_of(row, &columns))?;
        let rows: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
        if !rows.is_empty() {
            held.insert(table, rows);
        }
    }
    Ok(held)
}

fn columns_of(row: &Row, columns: &[String]) -> rusqlite::Result<Map<String, Value>> {
    let mut all = Map::new();
    for (index, column) in columns.iter().enumerate() {
        let value = match row.get_ref(index)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => number.into(),
            ValueRef::Real(number) => number.into(),
            ValueRef::Text(text) | ValueRef::Blob(text) => String::from_utf8_lossy(text).into(),
        };
        all.insert(column.clone(), value);
    }
    Ok(opened(all))
}

/// A database to read that has the shape of this version.
fn open_present(path: &Path) -> Result<Connection, OpenError> {
    let connection = open_ours_to_read(path)?;
    match schema::shape(&connection)? {
        Shape::Present => Ok(connection),
        Shape::Older => Err(OpenError::Older),
        Shape::Newer => Err(OpenError::Newer),
    }
}

fn open_to_read(path: &Path) -> Result<Connection, OpenError> {
    let opened = || {
        Place::beside(path)?;
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        connection.busy_timeout(LOCKED_FOR)?;
        Ok(connection)
    };
    opened().map_err(|error| explained(path, error))
}

/// The same of one in which we keep something.
fn open_ours_to_read(path: &Path) -> Result<Connection, OpenError> {
    let connection = open_to_read(path)?;
    match keeper(&connection).map_err(|error| explained(path, error.into()))? {
        Keeper::Ours => Ok(connection),
        Keeper::Nobody => Err(OpenError::Empty),
        Keeper::Other => Err(OpenError::Foreign(path.display().to_string())),
    }
}

fn shape_if_whole(path: &Path) -> Result<Option<Shape>, OpenError> {
    let connection = open_to_read(path)?;
    let whole = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    let shape = match whole {
        Ok(whole) if whole == "ok" => {
            if keeper(&connection)? == Keeper::Other {
                return Err(OpenError::Foreign(path.display().to_string()));
            }
            schema::shape(&connection).map(Some)
        }
        Ok(_) => Ok(None),
        Err(error) => Err(error),
    };
    shape.or_else(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt) => Ok(None),
        _ => Err(error.into()),
    })
}

#[cfg(unix)]
pub(super) fn free(path: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(path).ok()?;
    disk.f_bavail.checked_mul(disk.f_frsize)
}

#[cfg(not(unix))]
pub(super) fn free(_: &Path) -> Option<u64> {
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
