//! From the text of a file to its contents with their places, going on after errors.
//! Names are not looked up here; that is for `resolve`.

mod broken_braces;
mod broken_fluent;
mod broken_indents;
mod broken_yaml;
mod decision;
pub mod desks;
mod filled;
pub mod flow;
mod headings;
pub mod messages;
pub mod node;
pub mod noted;
mod opening;
mod plain_yaml;
pub mod questions;
pub mod settings;
pub(super) mod slips;
pub mod sources;
mod step;
pub mod toml;
pub mod urgent;
mod written;
pub mod yaml;
