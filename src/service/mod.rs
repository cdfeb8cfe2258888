//! The use cases, and the ports they need from the outside world.
//!
//! Knows no Telegram, no SQL and no files: those are behind the ports.

pub mod delivery;
pub mod fault;
pub mod intake;
pub mod kept;
mod lane;
pub mod pace;
pub mod ports;
pub mod reload;
pub mod trouble;
pub mod turn;
pub mod upkeep;
