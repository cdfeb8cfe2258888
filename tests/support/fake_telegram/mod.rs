//! A strict stand-in for Telegram's Bot API: real HTTP on one side, people who
//! say, tap and see on the other. It refuses what Telegram refuses, in the
//! same words, and fails the test for mistakes Telegram would swallow.
//! It knows nothing of the bot that talks to it.

mod access;
mod account;
mod answer;
mod bringer;
mod call;
mod callback;
mod chat;
mod chats;
mod copies;
mod deletes;
mod driving;
mod edits;
mod faults;
mod fields;
mod finish;
mod group;
mod holds;
mod html;
mod http;
mod json;
mod keyboard;
mod ledger;
mod line;
mod links;
mod marks;
mod media;
mod message;
mod methods;
mod moderation;
mod person;
mod poll;
mod profile;
mod rates;
mod references;
mod sends;
mod server;
mod shared;
mod tap;
mod text;
mod topic;
mod topics;
mod transcript;
mod updates;
mod view;
mod watch;
mod webhook;
mod world;

pub use account::BOT_ID;
pub use faults::{Any, ChatMatch, Fault, MethodMatch};
pub use group::Group;
pub use holds::{Held, When};
pub use ledger::Request;
pub use media::{Album, Media};
pub use message::SeenMessage;
pub use person::Person;
pub use server::{FakeTelegram, Reserved};
pub use tap::Tapped;
pub use topic::Topic;
pub use view::View;
