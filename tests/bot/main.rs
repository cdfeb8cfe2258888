//! The bot over a stand-in for Telegram that refuses what Telegram refuses: people say
//! and tap, and see. A test fails when a message went unread or a tap unanswered.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "tests fail by panicking, print their figures and read their settings"
)]

#[path = "../support/fake_telegram/mod.rs"]
#[expect(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "later tests use the rest of it"
)]
mod fake_telegram;
#[path = "../crash/kept.rs"]
#[expect(dead_code, reason = "the crash harness uses the rest of it")]
mod kept;
#[path = "../support/learned.rs"]
mod learned;
#[path = "../support/random/mod.rs"]
mod random;
#[path = "../support/tiny_http/mod.rs"]
mod tiny_http;

mod abuse;
mod brought;
mod changed;
mod conformance;
mod conversation;
mod database;
mod desk;
mod desk_afterwards;
mod desk_group;
mod desk_heard;
mod desk_killed;
mod desk_leaves_nothing;
mod desk_more;
mod desk_odd;
mod desk_sends;
mod desk_team;
mod desk_trouble;
mod doctor;
mod driving;
mod erased;
mod garbage;
mod groups;
mod harness;
mod leftovers;
mod markers;
mod noting;
mod office;
mod process;
mod strange;
mod tongues;
mod trouble;
mod watched;
