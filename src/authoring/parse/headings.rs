//! What stands under which heading of `helpline.toml`.

use std::collections::BTreeMap;

use strsim::osa_distance;

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::desks;
use super::node::{Node, Value, unknown_key};
use super::settings::Reader;
use crate::conversation::hours::WEEKDAYS;

pub(super) const TOP: &[&str] = &[
    "helpline",
    "hours",
    "closed",
    "links",
    "numbers",
    "prices",
    "privacy",
    "keeping",
    "questions",
    "languages",
    "desk",
    "run",
];

/// What stands under `[[closed]]`.
pub(super) const CLOSED: &[&str] = &["date", "from", "to", "reason"];

pub(super) const HELPLINE: &[&str] = &[
    "name",
    "phone",
    "verified-number",
    "verified-on",
    "verified-by",
    "form",
];

/// What stands under `[privacy]`.
pub const PRIVACY: &[&str] = &["controller", "contact"];

/// What stands under `[keeping]`.
pub const KEEPING: &[&str] = &[
    "conversation-hours",
    "unsent-hours",
    "reports-days",
    "topic-days",
    "callback-days",
    "handoff-days",
    "figure-days",
];

/// What stands under `[questions]`.
pub const QUESTIONS: &[&str] = &["keep-unanswered"];

/// What stands under `[languages]`.
pub const LANGUAGES: &[&str] = &["drafts"];

/// What stands under `[run]`.
pub const RUN: &[&str] = &[
    "database",
    "telegram-api-url",
    "webhook-url",
    "webhook-listen",
    "observe-listen",
    "messages-per-second",
];

impl Reader<'_> {
    pub(super) fn map<'n>(
        &mut self,
        node: &'n Node,
        what: &str,
        known: &[&'static str],
    ) -> BTreeMap<String, &'n Node> {
        let mut map = BTreeMap::new();
        let mut elsewhere: Option<&str> = None;
        let mut unknown: Vec<(&Placed<String>, &Node)> = Vec::new();
        let entries = node.expect_map(what, self.faults);
        // The first line below a heading that is still a note may be a name.
        let of_desk = |key: &str| heading_of(key) == Some("[desk]");
        let is_desk = entries.iter().any(|(key, _)| of_desk(&key.value));
        let written: Vec<&str> = entries.iter().map(|(key, _)| key.value.as_str()).collect();
        for (key, value) in entries {
            let name = key.value.as_str();
            if known.contains(&name) {
                map.insert(key.value.clone(), value);
                continue;
            }
            let heading = match heading_of(name) {
                Some("helpline") if is_desk && name == "name" => Some("[desk]"),
                heading => heading,
            };
            // A slip of a name that is missing here is nearer than a name of another heading.
            let is_slip = known
                .iter()
                .any(|known| !written.contains(known) && osa_distance(known, name) == 1);
            match heading.filter(|_| !std::ptr::eq(known, TOP) && !is_slip) {
                // With a heading that is missing, all that stood below it is in the wrong place.
                Some(heading) if elsewhere == Some(heading) => {}
                Some(heading) => {
                    elsewhere = Some(heading);
                    self.faults.push(of_another_heading(key, heading));
                }
                None => unknown.push((key, value)),
            }
        }
        match unknown.as_slice() {
            // `[[closed]]` was put between a heading and what stands below it.
            [(first, _), _, ..] if std::ptr::eq(known, CLOSED) => {
                self.faults.push(below_a_closure(first, unknown.len()));
            }
            [(first, value), (_, other), ..]
                if lost_heading(value).is_some_and(|lost| lost_heading(other) == Some(lost)) =>
            {
                let lost = lost_heading(value).unwrap_or_default();
                self.faults
                    .push(without_heading(first, unknown.len(), lost));
            }
            _ => {
                let unknown = unknown.into_iter();
                self.faults
                    .extend(unknown.map(|(key, _)| unknown_key(key, known)));
            }
        }
        map
    }
}

fn below_a_closure(first: &Placed<String>, count: usize) -> Diagnostic {
    let title = format!("{count} lines below `[[closed]]` belong under another heading");
    let fault = Diagnostic::error("unknown-key", title, first.span, "the first of them");
    fault.help(
        "move `[[closed]]` and what belongs to it (date, from, to, reason) above the heading \
         that stands over it now",
    )
}

/// The heading that such a value stands under, where names are free.
fn lost_heading(value: &Node) -> Option<&'static str> {
    if matches!(value.value, Value::Map(_)) {
        return Some("prices");
    }
    let text = value.text()?.value;
    if text.starts_with("http") {
        return Some("links");
    }
    let is_number = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || c == ' ');
    is_number.then_some("numbers")
}

fn without_heading(first: &Placed<String>, count: usize, heading: &str) -> Diagnostic {
    let title = format!("{count} lines here belong under [{heading}]");
    let fault = Diagnostic::error("unknown-key", title, first.span, "the first of them");
    fault.help(format!(
        "write `[{heading}]` on a line of its own above it: was it taken out?"
    ))
}

/// The heading under which a name belongs.
pub(super) fn heading_of(name: &str) -> Option<&'static str> {
    const HOURS: [&str; 3] = ["timezone", "bank-holidays", "bank-holidays-known-until"];
    if HOURS.contains(&name) || WEEKDAYS.contains(&name) {
        return Some("hours");
    }
    if desks::DESK[1..].contains(&name) {
        return Some("[desk]");
    }
    if CLOSED.contains(&name) {
        return Some("[closed]");
    }
    let headings = [
        ("helpline", HELPLINE),
        ("keeping", KEEPING),
        ("questions", QUESTIONS),
        ("languages", LANGUAGES),
        ("run", RUN),
    ];
    let found = headings.iter().find(|(_, names)| names.contains(&name));
    found.map(|(heading, _)| *heading)
}

fn of_another_heading(key: &Placed<String>, heading: &str) -> Diagnostic {
    let title = format!("`{}` belongs under [{heading}]", key.value);
    let fault = Diagnostic::error("unknown-key", title, key.span, "under another heading here");
    fault.help(format!(
        "write `[{heading}]` on a line of its own above it, or move it there"
    ))
}
