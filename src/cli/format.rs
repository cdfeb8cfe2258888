//! How a command writes what it has to tell: for people, or for programs.

use clap::ValueEnum;

/// How it is written. Commands that know more ways have a list of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    Text,
    /// JSON, for programs
    Json,
}
