//! What was asked, what was refused, and what broke a rule Telegram keeps
//! silent about. The verdict at the end is in `finish`.

use std::collections::BTreeMap;

use serde_json::Value;
use tokio::time::Instant;

use super::answer::{Answer, Refusal, envelope};
use super::call::Call;

/// One request the bot made, with the answer it got, if it got one.
#[derive(Debug, Clone)]
pub struct Request {
    pub method: &'static str,
    pub body: Value,
    pub answer: Option<Value>,
    /// When it came.
    pub came: Instant,
    /// When it was carried out, and when its whole answer was given back. Without the
    /// second, whoever asked cannot know of the first.
    pub carried_out: Option<Instant>,
    pub given_back: Option<Instant>,
}

/// A refusal the test announced.
#[derive(Debug)]
struct Expected {
    method: String,
    words: String,
    /// How many are still to come; none means any number is fine.
    left: Option<usize>,
}

#[derive(Debug, Default)]
pub(super) struct Ledger {
    pub(super) requests: Vec<Request>,
    /// How many of each method.
    counts: BTreeMap<&'static str, usize>,
    pub(super) violations: Vec<String>,
    refusals: Vec<String>,
    expected: Vec<Expected>,
}

impl Ledger {
    /// Takes the request down; its number is for `answered`.
    pub(super) fn note(&mut self, call: &Call) -> usize {
        *self.counts.entry(call.method).or_default() += 1;
        self.requests.push(Request {
            method: call.method,
            body: Value::Object(call.parameters.clone()),
            answer: None,
            came: Instant::now(),
            carried_out: None,
            given_back: None,
        });
        self.requests.len() - 1
    }

    pub(super) fn answered(&mut self, number: usize, call: &Call, answer: &Answer) {
        if let Some(request) = self.requests.get_mut(number) {
            request.answer = Some(envelope(answer));
            request.carried_out = Some(Instant::now());
        }
        self.refused(call.method, answer);
    }

    /// The whole answer went out.
    pub(super) fn given_back(&mut self, number: usize) {
        if let Some(request) = self.requests.get_mut(number) {
            request.given_back = Some(Instant::now());
        }
    }

    /// How many requests to a method there were.
    pub(super) fn count(&self, method: &str) -> usize {
        let mut counts = self.counts.iter();
        counts
            .find(|(name, _)| name.eq_ignore_ascii_case(method))
            .map_or(0, |(_, count)| *count)
    }

    /// Keeps a refusal that nobody announced.
    pub(super) fn refused(&mut self, method: &str, answer: &Answer) {
        if let Err(refusal) = answer
            && !self.was_expected(method, refusal)
        {
            let line = format!("{method}: {} {}", refusal.code, refusal.description);
            self.refusals.push(line);
        }
    }

    fn was_expected(&mut self, method: &str, refusal: &Refusal) -> bool {
        let expected = self.expected.iter_mut().find(|one| {
            one.left != Some(0)
                && one.method.eq_ignore_ascii_case(method)
                && refusal.description.contains(&one.words)
        });
        match expected {
            Some(one) => {
                one.left = one.left.map(|left| left - 1);
                true
            }
            None => false,
        }
    }

    pub(super) fn expect(&mut self, method: &str, words: &str, times: Option<usize>) {
        self.expected.push(Expected {
            method: method.to_owned(),
            words: words.to_owned(),
            left: times,
        });
    }

    pub(super) fn refusals(&self) -> &[String] {
        &self.refusals
    }

    /// Announced refusals that did not come.
    pub(super) fn missing_refusals(&self) -> Vec<String> {
        self.expected
            .iter()
            .filter(|one| one.left.is_some_and(|left| left > 0))
            .map(|one| format!("{}: {}", one.method, one.words))
            .collect()
    }
}
