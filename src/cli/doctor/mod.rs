//! `helpline doctor`: looks after everything the bot needs and says what to mend.
//!
//! `command` asks the outside world; every other file here judges what came back, and
//! asks nobody.

mod command;
mod database;
mod finding;
mod settings;
mod telegram;

pub(super) use command::Doctor;
