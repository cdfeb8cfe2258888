//! The tests that need no Telegram: what volunteers write, how conversations move, the
//! shape of the house. (`tests/bot/` drives the bot over a stand-in for Telegram.)
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests fail by panicking"
)]

#[path = "../support/learned.rs"]
mod learned;

mod afterwards;
mod against_live;
mod beginning;
mod cli;
mod counting;
mod danger;
mod desk;
mod desk_calls;
mod desk_honest;
mod desk_more;
mod desk_owed;
mod desk_typed;
mod diagnostics;
mod docs;
mod documents;
mod engine;
mod everywhere;
mod faults;
mod holidays;
mod languages;
mod layering;
mod live;
mod map;
mod never_panics;
mod operating;
mod operators;
mod played_desk;
mod playing;
mod recalled;
mod remembered;
mod review;
mod shipped;
mod store;
mod stories;
mod tour;
mod translate;
mod tutorial;
mod understanding;
