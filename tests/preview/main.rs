//! The preview in a real web browser: talked to, handed over to both sides, mended while it
//! runs, used by keyboard alone, and looked at by an accessibility checker.
//!
//! `HELPLINE_TEST_BROWSER=$(tests/support/browser.sh) cargo test --test preview` runs them; with
//! `HELPLINE_SCREENSHOTS=docs/pictures` it also makes the pictures of the documentation anew.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "tests fail by panicking"
)]

#[path = "../support/learned.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod learned;

mod access;
mod asked;
mod browser;
mod focus;
mod guarded;
mod mended;
mod page;
mod talked;
mod translated;
