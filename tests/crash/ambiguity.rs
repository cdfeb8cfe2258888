//! Which messages the program could not know of: they happened at Telegram, and the
//! program had no whole answer, or was killed before it could write that down.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use crate::fake_telegram::Request;

/// How long the program may take to write down that a message arrived.
const TO_WRITE_IT_DOWN: Duration = Duration::from_secs(1);

/// One kill: from when the program could no longer write, until it was gone.
#[derive(Debug, Clone, Copy)]
pub struct Kill {
    pub from: Instant,
    pub until: Instant,
}

/// The messages nobody could be sure of, by chat and number.
#[derive(Debug, Default)]
pub struct Ambiguous(HashMap<(i64, i64), bool>);

impl Ambiguous {
    pub fn among(requests: &[Request], kills: &[Kill]) -> Self {
        let sends: Vec<Send> = requests.iter().filter_map(Send::of).collect();
        let mut next_of: HashMap<i64, Instant> = HashMap::new();
        let mut ambiguous = HashMap::new();
        // From the last to the first: so the next one to the same person is known.
        for send in sends.iter().rev() {
            let next = next_of.insert(send.chat, send.came);
            ambiguous.insert((send.chat, send.message), send.is_ambiguous(next, kills));
        }
        Self(ambiguous)
    }

    pub fn has(&self, chat: i64, message: i64) -> bool {
        self.0.get(&(chat, message)).copied().unwrap_or(false)
    }
}

/// A message that was carried out.
struct Send {
    chat: i64,
    message: i64,
    came: Instant,
    carried_out: Instant,
    given_back: Option<Instant>,
}

impl Send {
    fn of(request: &Request) -> Option<Self> {
        let result = request.answer.as_ref()?.get("result")?;
        Some(Self {
            chat: result.get("chat")?.get("id").and_then(Value::as_i64)?,
            message: result.get("message_id").and_then(Value::as_i64)?,
            came: request.came,
            carried_out: request.carried_out?,
            given_back: request.given_back,
        })
    }

    fn is_ambiguous(&self, next_to_them: Option<Instant>, kills: &[Kill]) -> bool {
        let Some(given_back) = self.given_back else {
            return true;
        };
        kills.iter().any(|kill| {
            let had_time = given_back + TO_WRITE_IT_DOWN < kill.from;
            // Their next message goes only when this one is written down.
            let went_on = next_to_them.is_some_and(|next| next < kill.from);
            kill.until >= self.carried_out && !had_time && !went_on
        })
    }
}
