//! `locales/<locale>/translated.yaml`: from which English each message was translated and, if
//! a person has checked it, who and when. Reading and writing it are pure.

use jiff::civil::Date;

use crate::authoring::diagnostic::Diagnostic;
use crate::authoring::edition::Mark;
use crate::authoring::ledger::{has_notes_alone, quotable, with_entry};
use crate::authoring::parse::node::{Node, bad_date, unknown_key};
use crate::authoring::parse::yaml;
use crate::authoring::source::{Placed, Source};

/// The name of the file, in the folder of each language.
pub const FILE: &str = "translated.yaml";

const KNOWN: &[&str] = &["english", "made", "text", "by", "on"];

/// What a new one begins with.
const HEAD: &str = "\
# From which English each message was translated, and who has checked it. `helpline translate`
# writes it. english: the mark of the English text; made: the day it was taken in; text: the mark
# of what was checked. Another mark means that it was changed since. Without `by` it is a draft.
";

/// What is known of a translated message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The message.
    pub message: String,
    /// The mark of the English it was translated from.
    pub english: String,
    /// The day it was taken in, if that is known.
    pub made: Option<Date>,
    /// A person's word that it is right.
    pub checked: Option<Checked>,
}

/// A person's word that a translation is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The mark of what was checked.
    pub text: String,
    /// Who.
    pub by: String,
    /// The day.
    pub on: Date,
}

/// Where it stands for a language.
#[must_use]
pub fn path(locale: &str) -> String {
    format!("locales/{locale}/{FILE}")
}

/// Reads what is recorded of a language.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> Vec<Record> {
    if has_notes_alone(&source.text) {
        return Vec::new();
    }
    match yaml::read(index, source) {
        Ok(tree) => {
            let what = "messages, each with the mark of its English";
            let messages = tree.expect_map(what, faults).into_iter();
            let records = messages.filter_map(|(message, node)| record(message, node, faults));
            records.collect()
        }
        Err(fault) => {
            faults.push(*fault);
            Vec::new()
        }
    }
}

fn record(message: &Placed<String>, node: &Node, faults: &mut Vec<Diagnostic>) -> Option<Record> {
    let before = faults.len();
    let map = node.expect_filled_map(
        "`english`, perhaps `made`, and `text`, `by` and `on` if it was checked",
        faults,
    );
    let unknown = map.iter().map(|(key, _)| key);
    let unknown = unknown.filter(|key| !KNOWN.contains(&key.value.as_str()));
    faults.extend(unknown.map(|key| unknown_key(key, KNOWN)));
    let mut text = |name: &str| {
        let (_, node) = map.iter().find(|(key, _)| key.value == name)?;
        node.expect_text("what `helpline translate` writes here", faults)
    };
    let (english, checked, by, on) = (text("english"), text("text"), text("by"), text("on"));
    let made = text("made").and_then(|made| day(&made, faults));
    if faults.len() > before {
        return None;
    }
    for mark in [&english, &checked].into_iter().flatten() {
        if !Mark::is_one(&mark.value) {
            faults.push(no_mark(mark));
            return None;
        }
    }
    let checked = match (checked, by, on) {
        (None, None, None) => None,
        (Some(text), Some(by), Some(on)) => Some(checked_by(text.value, by.value, &on, faults)?),
        _ => {
            let label = "`text`, `by` and `on` stand together";
            faults.push(not_whole(message, label));
            return None;
        }
    };
    let Some(english) = english else {
        faults.push(not_whole(message, "`english` is not there"));
        return None;
    };
    Some(Record {
        message: message.value.clone(),
        english: english.value,
        made,
        checked,
    })
}

fn checked_by(
    text: String,
    by: String,
    on: &Placed<String>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Checked> {
    day(on, faults).map(|on| Checked { text, by, on })
}

fn day(written: &Placed<String>, faults: &mut Vec<Diagnostic>) -> Option<Date> {
    let day = written.value.parse().ok();
    if day.is_none() {
        faults.push(bad_date(written));
    }
    day
}

const TAKE_OUT: &str =
    "take this entry out: the message is then a draft. `helpline translate review` writes it anew";

fn not_whole(message: &Placed<String>, label: &str) -> Diagnostic {
    let title = format!("what is recorded of `{}` is not whole", message.value);
    let fault = Diagnostic::error("translation-unclear", title, message.span, label);
    fault.help(TAKE_OUT)
}

fn no_mark(mark: &Placed<String>) -> Diagnostic {
    let title = format!("`{}` is not the mark of a text", mark.value);
    let label = "a mark has sixteen figures and letters from a to f";
    let fault = Diagnostic::error("translation-unclear", title, mark.span, label);
    fault.help(TAKE_OUT)
}

/// The text of the file with what is known of a message, in place of what was known before.
/// Everything else in it stays as it is.
#[must_use]
pub fn with_record(text: Option<&str>, record: &Record) -> String {
    let checked = record.checked.as_ref().map_or(String::new(), |checked| {
        let by = quotable(&checked.by);
        format!(
            ", text: \"{}\", by: \"{by}\", on: {}",
            checked.text, checked.on
        )
    });
    let made = record
        .made
        .map_or(String::new(), |made| format!(", made: {made}"));
    let (message, english) = (&record.message, &record.english);
    let entry = format!("{message}: {{ english: \"{english}\"{made}{checked} }}\n");
    with_entry(text.unwrap_or(HEAD), message, &entry)
}
