//! The points at which the program is killed, each reached from outside.

/// Where in its work the program is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Point {
    /// At a random instant, be it while it starts.
    Anywhere,
    /// It has updates, and its writing is held up.
    FetchedNotKept,
    /// Its first message has left it, and has not happened yet.
    KeptNotSent,
    /// The message happened, and it had no answer.
    SentNotMarked,
    /// It has just told Telegram that it needs the updates no more.
    Confirmed,
}

impl Point {
    /// Every point in turn, a random instant every other time.
    pub fn of_kill(number: usize) -> Self {
        let points = [
            Self::KeptNotSent,
            Self::Anywhere,
            Self::SentNotMarked,
            Self::Anywhere,
            Self::FetchedNotKept,
            Self::Anywhere,
            Self::Confirmed,
            Self::Anywhere,
        ];
        points[number % points.len()]
    }

    pub fn named(self) -> &'static str {
        match self {
            Self::Anywhere => "at a random instant",
            Self::FetchedNotKept => "fetched, not kept",
            Self::KeptNotSent => "kept, not sent",
            Self::SentNotMarked => "sent, not marked",
            Self::Confirmed => "just confirmed",
        }
    }
}
