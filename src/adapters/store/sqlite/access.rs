//! Why a database file cannot be used, in words: what is wrong with it, or what this user may
//! not do, whose it is, and what to type.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::super::open_error::{Bar, OpenError};
use super::file::beside;
use super::look::free;

/// With fewer bytes than this on the disk a database cannot be opened.
const LEAST_ROOM: u64 = 1024 * 1024;

/// A folder of the bot's own, as the guide for operators names it.
#[cfg(unix)]
const OWN: &str = "/var/lib/helpline";

/// Folders with so many parts, such as /, /etc and /var/lib, are the system's.
#[cfg(unix)]
const SYSTEM_DEPTH: usize = 3;

/// The same failure with the file's name, in words an operator can use.
pub(super) fn explained(path: &Path, error: OpenError) -> OpenError {
    let shown = || path.display().to_string();
    let (what, is_about_rights) = match &error {
        OpenError::Other(error) => match error.sqlite_error_code() {
            Some(code @ (ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt)) => {
                return OpenError::Damaged {
                    path: shown(),
                    what: damage(code).to_owned(),
                };
            }
            code => {
                let told = of_failure(error, path.parent().and_then(free));
                (told.to_owned(), code.is_some_and(is_refusal))
            }
        },
        OpenError::Damaged { what, .. } => {
            return OpenError::Damaged {
                path: shown(),
                what: what.clone(),
            };
        }
        OpenError::File(error) => (of_disk(error), error.kind() == ErrorKind::PermissionDenied),
        _ => return error,
    };
    match is_about_rights.then(|| bar(path)).flatten() {
        Some(bar) => OpenError::Barred(bar),
        None => OpenError::Unusable {
            path: shown(),
            what,
        },
    }
}

/// What is wrong with a database of which some pages are damaged.
pub(super) const PARTS_DAMAGED: &str = "parts of it cannot be read";

fn damage(code: ErrorCode) -> &'static str {
    if code == ErrorCode::NotADatabase {
        "it is not a database"
    } else {
        PARTS_DAMAGED
    }
}

fn is_refusal(code: ErrorCode) -> bool {
    [
        ErrorCode::CannotOpen,
        ErrorCode::PermissionDenied,
        ErrorCode::ReadOnly,
    ]
    .contains(&code)
}

/// The same where so many bytes are free on the disk: on a full one, a log that cannot be made is
/// a failure of the disk like any other.
fn of_failure(error: &rusqlite::Error, room: Option<u64>) -> &'static str {
    let is_full = room.is_some_and(|room| room < LEAST_ROOM);
    if is_full && error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure) {
        "the disk is full; make room"
    } else {
        of_sqlite(error)
    }
}

/// The kind of failure; never the values that were being written.
pub(super) fn of_sqlite(error: &rusqlite::Error) -> &'static str {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "another program holds the file"
        }
        Some(ErrorCode::DiskFull) => "the disk is full",
        Some(ErrorCode::ReadOnly) => "the file can only be read, not written",
        Some(ErrorCode::SystemIoFailure) => "the disk did not read or write what it should",
        Some(ErrorCode::CannotOpen) => "the file cannot be opened",
        Some(ErrorCode::PermissionDenied) => "this user may not use the file",
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => "the file is damaged",
        _ => "it gave an unexpected answer",
    }
}

fn of_disk(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => "this user may not use the file".to_owned(),
        ErrorKind::StorageFull => "the disk is full".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read, not written".to_owned(),
        ErrorKind::IsADirectory => "it is a folder, not a file".to_owned(),
        _ => {
            let told = error.to_string();
            let number = told.find(" (os error").unwrap_or(told.len());
            told[..number].to_lowercase()
        }
    }
}

/// What this user may not do with a database file and what lies beside it, if anything.
#[cfg(unix)]
pub(super) fn bar(path: &Path) -> Option<Bar> {
    use std::os::unix::fs::MetadataExt as _;
    let (doing, place) = barred(&std::path::absolute(path).ok()?)?;
    let owner = std::fs::metadata(&place).ok()?.uid();
    let us = rustix::process::geteuid().as_raw();
    let is_own = is_own(&place, path);
    Some(told(doing, &place, owner, us, is_own))
}

/// Elsewhere nothing is known of rights.
#[cfg(not(unix))]
pub(super) fn bar(_: &Path) -> Option<Bar> {
    None
}

/// What may not be done, and with which file or folder: the first that stands in the way.
#[cfg(unix)]
fn barred(path: &Path) -> Option<(&'static str, PathBuf)> {
    use rustix::fs::{Access, access};
    let refused = |path: &Path, what| access(path, what) == Err(rustix::io::Errno::ACCESS);
    let folder = path.parent()?;
    let mut above: Vec<&Path> = folder.ancestors().collect();
    above.reverse();
    if let Some(shut) = above.iter().find(|one| refused(one, Access::EXEC_OK)) {
        return Some(("look into", (*shut).to_owned()));
    }
    for ending in ["", ".lock", "-wal", "-shm"] {
        let file = beside(path, ending);
        if refused(&file, Access::READ_OK | Access::WRITE_OK) {
            return Some(("read and write", file));
        }
    }
    refused(folder, Access::WRITE_OK).then(|| ("make files in", folder.to_owned()))
}

#[cfg(unix)]
fn told(doing: &str, place: &Path, owner: u32, us: u32, is_own: bool) -> Bar {
    let (owner, us) = (name_of(owner), name_of(us));
    let place = place.display();
    let what = format!("the user {us} may not {doing} {place}, which belongs to {owner}");
    let fix = if is_own {
        format!(
            "If {owner} is the user of the bot, run it so: sudo -u {owner} helpline …; if {us} is, give it to \
             {us}: sudo chown -R {us}: {place}"
        )
    } else {
        format!(
            "It is not for the bot alone, so leave it as it is. Name a database in a folder of the bot's own, \
             such as {OWN}; this makes it: sudo install -d -m 700 -o {us} {OWN}"
        )
    };
    Bar { what, fix }
}

/// Whether a file or folder can be given to the bot: nothing else lies in it, and it is no
/// folder of the system.
#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "it looks at a folder")]
fn is_own(place: &Path, path: &Path) -> bool {
    let is_deep = place.components().count() > SYSTEM_DEPTH;
    if !place.is_dir() {
        return is_deep;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_ours = |file: &std::fs::DirEntry| {
        let file = file.file_name();
        file.to_string_lossy().starts_with(&*name)
    };
    let files = std::fs::read_dir(place);
    is_deep && files.map_or(true, |files| files.flatten().all(|file| is_ours(&file)))
}

/// What a user is called here; the number of one without a name.
#[cfg(unix)]
#[expect(
    clippy::disallowed_methods,
    reason = "the list of users is a file of the system"
)]
fn name_of(user: u32) -> String {
    let number = user.to_string();
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let found = users.lines().find_map(|line| {
        let mut parts = line.split(':');
        let name = parts.next()?;
        (parts.nth(1)? == number).then(|| name.to_owned())
    });
    found.unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sqlite(code: i32) -> rusqlite::Error {
        rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None)
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_in_words_and_with_its_name() {
        let path = Path::new("kept.sqlite");
        for (code, told) in [
            (5, "cannot be used: another program holds the file"),
            (13, "cannot be used: the disk is full"),
            (8, "cannot be used: the file can only be read, not written"),
            (
                10,
                "cannot be used: the disk did not read or write what it should",
            ),
            (11, "is damaged (parts of it cannot be read)"),
            (26, "is damaged (it is not a database)"),
        ] {
            let explained = explained(path, sqlite(code).into()).to_string();
            let expected = format!("the database kept.sqlite {told}");
            assert!(explained.starts_with(&expected), "{explained}");
        }
        let full = of_failure(&sqlite(10), Some(4096));
        assert_eq!(full, "the disk is full; make room");
        assert_eq!(of_failure(&sqlite(10), None), of_sqlite(&sqlite(10)));
        let folder = io::Error::from(ErrorKind::IsADirectory);
        let expected = "the database kept.sqlite cannot be used: it is a folder, not a file";
        assert_eq!(explained(path, folder.into()).to_string(), expected);
        let of_its_own = explained(path, OpenError::InUse("kept.sqlite".into()));
        assert!(matches!(of_its_own, OpenError::InUse(_)));
    }

    #[cfg(unix)]
    #[test]
    fn who_may_not_is_told_whose_it_is_and_what_to_type() {
        let nobody_has_this = 4_000_000_000;
        let place = Path::new("/var/lib/kept");
        let told_of = |is_own| told("look into", place, 0, nobody_has_this, is_own).to_string();
        let expected = "the user 4000000000 may not look into /var/lib/kept, which belongs to root. If root is the user of \
                        the bot, run it so: sudo -u root helpline …; if 4000000000 is, give it to 4000000000: sudo \
                        chown -R 4000000000: /var/lib/kept";
        assert_eq!(told_of(true), expected);
        assert!(told_of(false).contains("leave it as it is"));
        assert!(!told_of(false).contains("chown"));
    }

    #[cfg(unix)]
    #[test]
    #[expect(clippy::disallowed_methods, reason = "it makes a folder")]
    fn no_folder_that_holds_other_things_is_given_to_the_bot() {
        for shared in ["/", "/etc", "/var/lib", "/root"] {
            let path = Path::new(shared).join("kept.sqlite");
            assert!(!is_own(Path::new(shared), &path), "{shared}");
        }
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("a/b/kept.sqlite");
        let place = path.parent().unwrap();
        std::fs::create_dir_all(place).unwrap();
        std::fs::write(&path, "").unwrap();
        assert!(is_own(place, &path));
        std::fs::write(place.join("helpline.toml"), "").unwrap();
        assert!(!is_own(place, &path));
    }
}
