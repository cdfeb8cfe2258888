//! The outside world. Each module here turns one part of it into what the service
//! and the conversation understand; none imports another.

pub mod clock;
pub mod disk;
pub mod memory;
pub mod notebook;
pub mod observe;
pub mod preview;
pub mod store;
pub mod telegram;
pub mod watch;
