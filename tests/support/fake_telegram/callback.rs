//! Taps on inline buttons, and the bot's answers to them.
//! How a person comes to tap is in `tap`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::answer::{Answer, bad};
use super::call::Call;
use super::world::World;

const TOO_OLD: &str = "query is too old and response timeout expired or query ID is invalid";
const LIFETIME: i64 = 150;
const LONGEST_TEXT: usize = 200;
const FIRST_ID: u64 = 4_000_000_000_000_000_001;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    Waiting,
    Answered {
        text: Option<String>,
        is_alert: bool,
    },
    /// Telegram forgot it before the bot came for it.
    Expired,
}

#[derive(Debug)]
pub(super) struct Tap {
    pub(super) chat: i64,
    pub(super) person: i64,
    pub(super) label: String,
    pub(super) fate: Fate,
    created: i64,
}

#[derive(Debug, Default)]
pub(super) struct Callbacks {
    taps: BTreeMap<String, Tap>,
    pub(super) forgiven: bool,
}

impl Callbacks {
    /// A new tap; gives its id.
    pub(super) fn add(&mut self, chat: i64, person: i64, label: &str, now: i64) -> String {
        let id = (FIRST_ID + self.taps.len() as u64).to_string();
        let tap = Tap {
            chat,
            person,
            label: label.to_owned(),
            fate: Fate::Waiting,
            created: now,
        };
        self.taps.insert(id.clone(), tap);
        id
    }

    pub(super) fn fate(&self, id: &str) -> Option<&Fate> {
        Some(&self.taps.get(id)?.fate)
    }

    pub(super) fn expire(&mut self, id: &str) {
        if let Some(tap) = self.taps.get_mut(id)
            && tap.fate == Fate::Waiting
        {
            tap.fate = Fate::Expired;
        }
    }

    pub(super) fn unanswered(&self) -> impl Iterator<Item = &Tap> {
        self.taps.values().filter(|tap| tap.fate == Fate::Waiting)
    }
}

pub(super) fn answer(world: &mut World, call: &Call) -> Answer {
    let text = Some(call.text("text")).filter(|text| !text.is_empty());
    if text
        .as_ref()
        .is_some_and(|text| text.chars().count() > LONGEST_TEXT)
    {
        world.violate("answerCallbackQuery has a text over 200 characters");
    }
    let now = world.now;
    let tap = world
        .callbacks
        .taps
        .get_mut(&call.text("callback_query_id"))
        .filter(|tap| tap.fate == Fate::Waiting && now - tap.created <= LIFETIME)
        .ok_or_else(|| bad(TOO_OLD))?;
    let is_alert = call.flag("show_alert");
    tap.fate = Fate::Answered { text, is_alert };
    Ok(json!(true))
}

impl World {
    /// The `callback_query` update of a tap on this message.
    pub(super) fn enqueue_tap(
        &mut self,
        id: &str,
        person: i64,
        chat: i64,
        message: i64,
        data: &str,
    ) {
        let shown = self.message_json(chat, message);
        let shown = if shown.is_null() {
            inaccessible(&self.chat_json(chat), message)
        } else {
            shown
        };
        let query = json!({
            "id": id,
            "from": self.user_json(person),
            "message": shown,
            "chat_instance": chat.unsigned_abs().to_string(),
            "data": data,
        });
        self.enqueue("callback_query", query);
    }
}

/// What stands for a message the bot can no longer see.
fn inaccessible(chat: &Value, message: i64) -> Value {
    json!({ "chat": chat, "message_id": message, "date": 0 })
}
