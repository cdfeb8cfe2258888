//! The queue of updates: kept until confirmed, forgotten when too old.
//! Waiting for updates and quarrels between two pollers are in `poll`.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Value, json};

use super::bringer::Brought;

const TAP_LIFETIME: i64 = 150;
const LIFETIME: i64 = 24 * 60 * 60;
const FIRST_ID: i64 = 500_000_001;

/// Kinds the bot is not told of unless it asks for them by name.
const ON_REQUEST: &[&str] = &["chat_member", "message_reaction", "message_reaction_count"];

const KINDS: &[&str] = &[
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
];

#[derive(Debug)]
struct Queued {
    id: i64,
    update: Value,
    kind: String,
    expires: i64,
    handed_out: bool,
    /// Being brought to the webhook.
    on_its_way: bool,
}

#[derive(Debug)]
pub(super) struct Updates {
    queue: VecDeque<Queued>,
    next_id: i64,
    /// Kinds asked for; none means Telegram's default.
    allowed: Option<BTreeSet<String>>,
}

impl Default for Updates {
    fn default() -> Self {
        Self {
            queue: VecDeque::new(),
            next_id: FIRST_ID,
            allowed: None,
        }
    }
}

impl Updates {
    /// Queues an update of a kind the bot wants; the filter applies now, not
    /// when the update is fetched.
    pub(super) fn add(&mut self, kind: &str, value: Value, now: i64) {
        if self.wants(kind) {
            let mut update = json!({ "update_id": self.next_id });
            update[kind] = value;
            self.push(kind, update, now);
        }
    }

    /// Queues whatever the test made up, filter or not.
    pub(super) fn add_raw(&mut self, mut update: Value, now: i64) {
        let kind = update
            .as_object()
            .and_then(|fields| fields.keys().find(|name| *name != "update_id"))
            .cloned()
            .unwrap_or_default();
        update["update_id"] = json!(self.next_id);
        self.push(&kind, update, now);
    }

    fn push(&mut self, kind: &str, update: Value, now: i64) {
        let lifetime = if kind == "callback_query" {
            TAP_LIFETIME
        } else {
            LIFETIME
        };
        self.queue.push_back(Queued {
            id: self.next_id,
            update,
            kind: kind.to_owned(),
            expires: now + lifetime,
            handed_out: false,
            on_its_way: false,
        });
        self.next_id += 1;
    }

    fn wants(&self, kind: &str) -> bool {
        match &self.allowed {
            Some(allowed) => allowed.contains(kind),
            None => !ON_REQUEST.contains(&kind),
        }
    }

    /// An empty list, or one of unknown names only, means the default again.
    pub(super) fn allow(&mut self, kinds: &[Value]) {
        let known: BTreeSet<String> = kinds
            .iter()
            .filter_map(Value::as_str)
            .filter(|kind| KINDS.contains(kind))
            .map(str::to_owned)
            .collect();
        self.allowed = Some(known).filter(|known| !known.is_empty());
    }

    pub(super) fn allowed(&self) -> Option<Vec<String>> {
        let allowed = self.allowed.as_ref()?;
        Some(allowed.iter().cloned().collect())
    }

    /// Forgets what waited too long; gives the taps lost that way.
    pub(super) fn expire(&mut self, now: i64) -> Vec<String> {
        let (kept, lost): (VecDeque<_>, VecDeque<_>) =
            self.queue.drain(..).partition(|one| one.expires > now);
        self.queue = kept;
        lost.iter().filter_map(callback_id).collect()
    }

    /// Confirms everything before `offset`; a negative one keeps the newest.
    pub(super) fn confirm(&mut self, offset: i64) {
        if offset > 0 {
            self.queue.retain(|one| one.id >= offset);
        } else if offset < 0 {
            let keep = usize::try_from(-offset).unwrap_or(usize::MAX);
            let dropped = self.queue.len().saturating_sub(keep);
            self.queue.drain(..dropped);
        }
    }

    /// The oldest updates, which stay queued until confirmed.
    pub(super) fn hand_out(&mut self, limit: usize) -> Vec<Value> {
        let batch = self.queue.iter_mut().take(limit);
        batch
            .map(|one| {
                one.handed_out = true;
                one.update.clone()
            })
            .collect()
    }

    /// The first update that may be brought now: nothing earlier of the same queue is
    /// there. Telegram has a queue for each chat, and one for each person who taps.
    pub(super) fn bring_next(&mut self) -> Option<Brought> {
        let mut busy = BTreeSet::new();
        let next = self
            .queue
            .iter_mut()
            .find(|one| busy.insert(queue_of(&one.update)) && !one.on_its_way)?;
        next.on_its_way = true;
        next.handed_out = true;
        Some(Brought {
            id: next.id,
            update: next.update.clone(),
        })
    }

    /// The webhook took it.
    pub(super) fn was_taken(&mut self, id: i64) {
        self.queue.retain(|one| one.id != id);
    }

    pub(super) fn forget_all(&mut self) {
        self.queue.clear();
    }

    pub(super) fn waiting(&self) -> usize {
        self.queue.len()
    }

    pub(super) fn all_handed_out(&self) -> bool {
        self.queue.iter().all(|one| one.handed_out)
    }

    /// One line for each update the bot has not confirmed.
    pub(super) fn unconfirmed(&self) -> Vec<String> {
        let line = |one: &Queued| {
            let fate = if one.handed_out {
                "handed out, not confirmed"
            } else {
                "never fetched"
            };
            format!("update {} ({}): {fate}", one.id, one.kind)
        };
        self.queue.iter().map(line).collect()
    }
}

/// The queue an update waits in: whether it is a tap, and whose.
fn queue_of(update: &Value) -> (bool, Option<i64>) {
    if let Some(tap) = update.get("callback_query") {
        return (true, tap["from"]["id"].as_i64());
    }
    let message = update.as_object().and_then(|fields| {
        let (_, value) = fields.iter().find(|(name, _)| *name != "update_id")?;
        Some(value)
    });
    (false, message.and_then(|one| one["chat"]["id"].as_i64()))
}

fn callback_id(lost: &Queued) -> Option<String> {
    let id = lost.update.get("callback_query")?.get("id")?;
    id.as_str().map(str::to_owned)
}
