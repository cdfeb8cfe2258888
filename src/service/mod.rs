//! The use cases, and the ports they need from the outside world.
//!
//! Knows no Telegram, no SQL and no files: those are behind the ports.

pub mod chance;
pub mod counting;
pub mod delivery;
pub mod desk;
pub mod fault;
pub mod intake;
pub mod kept;
pub mod mishaps;
pub mod pace;
pub mod ports;
pub mod preparing;
pub mod reading;
pub mod reload;
pub mod report;
pub mod team;
pub mod timers;
pub mod trouble;
pub mod turn;
pub mod unanswered;
pub mod upkeep;
