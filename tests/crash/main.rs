//! Nothing is lost: the real program is killed again and again, at random instants and
//! at every point that matters, over a Telegram that fails in every way it knows.
//! Then every person's chat is checked, message by message.
//!
//! `HELPLINE_CRASH_KILLS=500 cargo test --release --test crash -- --nocapture` is the full
//! proof. `HELPLINE_CRASH_SEED` plays one run again.
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
    reason = "other tests use the rest of it"
)]
mod fake_telegram;
#[path = "../support/learned.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod learned;
#[path = "../support/random/mod.rs"]
mod random;
#[path = "../support/tiny_http/mod.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod tiny_http;

mod ambiguity;
mod checker;
mod content;
mod faults;
mod figures;
mod kept;
mod light_telegram;
mod memory;
mod people;
mod points;
mod program;
mod proof;
mod rounds;
mod script;
mod seed;
mod setting;
mod soak;
mod token;
