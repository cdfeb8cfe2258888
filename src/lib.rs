//! Helpline: the chat side of a charity's advice line, on Telegram.
//!
//! Five modules, in layer order; each may use those above it as `ARCHITECTURE.md` says,
//! and a test keeps it so.

/// What a conversation is and how it moves. Pure: no clock, no files, no network.
pub mod conversation;

/// From the texts volunteers write to a checked rule set, with diagnostics. Pure.
pub mod authoring;

/// The use cases, and the ports they need from the outside world.
pub mod service;

/// The outside world: Telegram, the database, the disk, the clock, the terminal.
pub mod adapters;

/// Arguments, configuration and wiring; one file a command. Nobody imports it.
pub mod cli;
