//! One call of a method: its name as Telegram spells it and its parameters.
//! Reads parameters as the real server does: integers clamped, never rejected.

use serde_json::{Map, Value};

use super::answer::{Refusal, bad};

#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) method: &'static str,
    pub(super) parameters: Map<String, Value>,
}

impl Call {
    /// The raw parameter; an explicit null counts as absent.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.parameters.get(name).filter(|value| !value.is_null())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The parameter as text; absent is empty, other JSON keeps its spelling.
    pub(super) fn text(&self, name: &str) -> String {
        match self.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        }
    }

    /// A text Telegram insists on.
    pub(super) fn required(&self, name: &str) -> Result<String, Refusal> {
        let text = self.text(name);
        if text.is_empty() {
            return Err(bad(format!("parameter \"{name}\" is required")));
        }
        Ok(text)
    }

    /// The integer, or 0 when it is absent or not a number.
    pub(super) fn integer(&self, name: &str) -> i64 {
        self.text(name).trim().parse().unwrap_or(0)
    }

    /// The integer clamped into a range, with a value for when it is absent.
    pub(super) fn clamped(&self, name: &str, absent: i64, low: i64, high: i64) -> i64 {
        if self.has(name) {
            self.integer(name).clamp(low, high)
        } else {
            absent
        }
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        matches!(
            self.text(name).to_ascii_lowercase().as_str(),
            "true" | "yes" | "1"
        )
    }

    /// Structured JSON, given directly or as text. `Err` when it is not JSON.
    pub(super) fn json(&self, name: &str) -> Result<Option<Value>, NotJson> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text).map(Some).map_err(|_| NotJson),
            Some(other) => Ok(Some(other.clone())),
        }
    }

    /// The chat this call names, if it names one by number.
    pub(super) fn chat(&self) -> Option<i64> {
        self.text("chat_id").trim().parse().ok()
    }
}

/// A parameter that should hold JSON and does not.
#[derive(Debug)]
pub(super) struct NotJson;
