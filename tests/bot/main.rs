//! The bot over a stand-in for Telegram that refuses what Telegram refuses: people say
//! and tap, and see. A test fails when a message went unread or a tap unanswered.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests fail by panicking"
)]

#[path = "../support/fake_telegram/mod.rs"]
#[expect(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "later tests use the rest of it"
)]
mod fake_telegram;
#[path = "../support/tiny_http/mod.rs"]
mod tiny_http;

mod brought;
mod conformance;
mod conversation;
mod doctor;
mod driving;
mod erased;
mod harness;
mod process;
mod strange;
mod trouble;
mod watched;
