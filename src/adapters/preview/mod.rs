//! The preview: a page in the web browser in which a volunteer talks to the bot, plays the
//! advisers, sees the map light up, and reads what is wrong, without Telegram.
//!
//! The server makes all of the page. A small script asks for the parts that changed, so that
//! nothing jumps; without it every button still works.

mod asked;
mod chart;
mod desk;
mod door;
mod group;
mod map;
mod mending;
mod page;
mod panels;
mod phone;
mod problems;
mod scroll;
mod server;
mod studio;
mod talk;
mod translating;
mod why;
mod words;

pub use door::Door;
pub use server::serve;
pub use studio::{House, ReadTally, Studio, Tools, Write, WriteNew};
