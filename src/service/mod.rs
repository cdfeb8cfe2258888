//! The use cases, and the ports they need from the outside world.
//!
//! Knows no Telegram, no SQL and no files: those are behind the ports.

pub mod delivery;
pub mod intake;
pub mod ports;
pub mod turn;
