//! What Telegram answers: a result, or a refusal with its exact words.
//! Knows the envelope and nothing about why something was refused.

use serde_json::{Value, json};

pub(super) type Answer = Result<Value, Refusal>;

#[derive(Debug, Clone)]
pub(super) struct Refusal {
    pub(super) code: u16,
    pub(super) description: String,
    pub(super) parameters: Option<Value>,
}

impl Refusal {
    pub(super) fn new(code: u16, description: impl Into<String>) -> Self {
        Self {
            code,
            description: description.into(),
            parameters: None,
        }
    }

    /// A 429 that asks the bot to wait.
    pub(super) fn too_many(seconds: u64) -> Self {
        let mut refusal = Self::new(429, format!("Too Many Requests: retry after {seconds}"));
        refusal.parameters = Some(json!({ "retry_after": seconds }));
        refusal
    }

    /// A 400 that names the supergroup a basic group became.
    pub(super) fn migrated(to: i64) -> Self {
        let mut refusal = bad("group chat was upgraded to a supergroup chat");
        refusal.parameters = Some(json!({ "migrate_to_chat_id": to }));
        refusal
    }

    pub(super) fn retry_after(&self) -> Option<u64> {
        self.parameters.as_ref()?.get("retry_after")?.as_u64()
    }
}

/// 400, `Bad Request: ` and the given words.
pub(super) fn bad(words: impl AsRef<str>) -> Refusal {
    Refusal::new(400, format!("Bad Request: {}", words.as_ref()))
}

/// 403, `Forbidden: ` and the given words.
pub(super) fn forbidden(words: &str) -> Refusal {
    Refusal::new(403, format!("Forbidden: {words}"))
}

/// 409, `Conflict: ` and the given words.
pub(super) fn conflict(words: &str) -> Refusal {
    Refusal::new(409, format!("Conflict: {words}"))
}

/// The JSON body Telegram wraps an answer in.
pub(super) fn envelope(answer: &Answer) -> Value {
    match answer {
        Ok(result) => json!({ "ok": true, "result": result }),
        Err(refusal) => refused(refusal),
    }
}

fn refused(refusal: &Refusal) -> Value {
    let mut body = json!({
        "ok": false,
        "error_code": refusal.code,
        "description": refusal.description,
    });
    if let Some(parameters) = &refusal.parameters {
        body["parameters"] = parameters.clone();
    }
    body
}
