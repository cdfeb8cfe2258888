//! Telegram: the only user of its client library.
//!
//! Updates are decoded leniently by structs of our own, so that what Telegram adds
//! next year is "I can't read that yet", never silence. Answers of its server are
//! sorted by code and wording here, never quoted.

mod call;
mod desk_group;
mod incoming;
mod look;
mod messenger;
mod poller;
mod refusal;
mod setup;
mod web;
mod webhook;

pub use call::{CallError, Client, ClientError};
pub use desk_group::{GroupFault, GroupNow, look_at_group, set_staff_commands};
pub use incoming::decode;
pub use look::{BotNow, WebhookNow, look_at_bot, look_at_webhook};
pub use messenger::TelegramMessenger;
pub use poller::Poller;
pub use setup::{give_name, set_up};
pub use webhook::{Webhook, read as read_brought, remove_webhook, set_webhook};
