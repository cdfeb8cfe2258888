//! Why a database cannot be opened, and what to do about it.

use std::fmt;

/// Why a database cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A later version of this program wrote it.
    #[error(
        "the database was written by a newer version of Helpline; use that version, or another file"
    )]
    Newer,
    /// An earlier version of this program wrote it, and what is looked for is not in it yet.
    #[error(
        "the database was written by an earlier version of Helpline; `helpline run` brings it forward"
    )]
    Older,
    /// There is nothing of ours in it.
    #[error("Helpline has kept nothing in this database yet")]
    Empty,
    /// Another program keeps something in it.
    #[error("{0} is no database of Helpline; it stays as it is. Name another file")]
    Foreign(String),
    /// Another program has it.
    #[error("another Helpline is running on the database {0}; stop it first")]
    InUse(String),
    /// Not a database, or damaged.
    #[error(
        "the database {path} is damaged ({what}); restore a backup, or move the file away to start afresh"
    )]
    Damaged {
        /// The file.
        path: String,
        /// In what way.
        what: String,
    },
    /// Nothing is in it, and what was written to it last lies beside it.
    #[error(
        "the database {0} is empty or gone, and its log {0}-wal is not; restore a backup, or move the log away to \
         start afresh"
    )]
    Emptied(String),
    /// There is none.
    #[error("there is no database at {0}")]
    Missing(String),
    /// The copy would overwrite something.
    #[error("{0} is there already; name a new file")]
    CopyExists(String),
    /// The copy has nowhere to go.
    #[error("there is no folder {0}; make it, or look whether its disk is there")]
    NoFolder(String),
    /// The copy could not be written.
    #[error("the copy {path} cannot be written: {what}; the database is as it was")]
    CopyFailed {
        /// The file.
        path: String,
        /// Why.
        what: String,
    },
    /// What should be put in its place is no copy of a database.
    #[error("the copy {path} {what}; the database is as it was")]
    Copy {
        /// The file.
        path: String,
        /// What is wrong with it.
        what: String,
    },
    /// This user may not use it.
    #[error("{0}")]
    Barred(Bar),
    /// The file cannot be used, for a reason in words.
    #[error("the database {path} cannot be used: {what}")]
    Unusable {
        /// The file.
        path: String,
        /// The reason.
        what: String,
    },
    /// The address of the database server is none.
    #[error(
        "the database is written like this: sqlite:helpline.sqlite, or postgres://user@host/name"
    )]
    BadAddress,
    /// The database server cannot be reached, or does not let us in.
    #[error("the database server cannot be used: {0}")]
    Server(String),
    /// Something else.
    #[error("the database cannot be opened: {0}")]
    Other(#[from] rusqlite::Error),
    /// The file cannot be made.
    #[error("the database file cannot be made: {0}")]
    File(#[from] std::io::Error),
}

/// What this user may not do, and what to type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What they may not do.
    pub what: String,
    /// What to type.
    pub fix: String,
}

impl fmt::Display for Bar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}. {}", self.what, self.fix)
    }
}
