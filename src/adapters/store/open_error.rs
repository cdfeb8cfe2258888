//! Why a database cannot be opened, and what to do about it.

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
    /// Another program has it.
    #[error("another Helpline is running on this database; stop it first")]
    InUse,
    /// Not a database, or damaged.
    #[error(
        "the database is damaged ({0}); restore a backup, or move the file away to start afresh"
    )]
    Damaged(String),
    /// There is none.
    #[error("there is no database at {0}")]
    Missing(String),
    /// The copy would overwrite something.
    #[error("{0} is there already; name a new file")]
    CopyExists(String),
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
