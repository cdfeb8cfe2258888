//! `locales/<locale>/translated.yaml`: from which English each message was translated and, if
//! a person has checked it, who and when. Reading and writing it are pure.

use std::collections::HashSet;

use jiff::civil::Date;

use crate::authoring::diagnostic::Diagnostic;
use crate::authoring::edition::Mark;
use crate::authoring::ledger::{is_note, quotable, with_entry};
use crate::authoring::parse::node::{Node, bad_date, unknown_key};
use crate::authoring::parse::yaml;
use crate::authoring::source::{Placed, Source};

/// The name of the file, in the folder of each language.
pub const FILE: &str = "translated.yaml";

/// Names that are not names where YAML reads them.
const YAML_WORDS: [&str; 9] = ["false", "n", "no", "null", "off", "on", "true", "y", "yes"];

/// How many letters a day has, as in 2026-11-26.
const DAY_LENGTH: usize = 10;

const KNOWN: &[&str] = &["english", "made", "text", "by", "on"];

/// What a new one begins with.
const HEAD: &str = "\
# From which English each message was translated, and who has checked it. `helpline translate`
# writes it. english: the mark of the English text; made: the day it was taken in; text: the mark
# of the translation. Another mark means that it was changed since. Without `by` it is a draft.
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
    /// The mark of the translation when this was noted, if that is known.
    pub text: Option<String>,
    /// A person's word that it is right as it was then.
    pub checked: Option<Checked>,
}

/// A person's word that a translation is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
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
    if let Some(records) = as_written(&source.text) {
        return records;
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

/// What stands in the file, if every line is just as [`with_record`] writes it. There are
/// thousands of them, and reading them as YAML took a tenth of a whole check.
fn as_written(text: &str) -> Option<Vec<Record>> {
    let lines = text.lines().filter(|line| !is_note(line));
    let records: Vec<Record> = lines.map(line_as_written).collect::<Option<_>>()?;
    let mut names = HashSet::new();
    let is_new = |record: &Record| names.insert(record.message.clone());
    records.iter().all(is_new).then_some(records)
}

fn line_as_written(line: &str) -> Option<Record> {
    let (message, rest) = line.split_once(": { english: ")?;
    let is_name = message.starts_with(|letter: char| letter.is_ascii_lowercase())
        && message
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !YAML_WORDS.contains(&message);
    let (english, rest) = mark_as_written(rest)?;
    let (made, rest) = match rest.strip_prefix(", made: ") {
        Some(rest) => {
            let (made, rest) = rest.split_at_checked(DAY_LENGTH)?;
            (Some(made.parse().ok()?), rest)
        }
        None => (None, rest),
    };
    let (text, rest) = match rest.strip_prefix(", text: ") {
        Some(rest) => {
            let (text, rest) = mark_as_written(rest)?;
            (Some(text.to_owned()), rest)
        }
        None => (None, rest),
    };
    let (checked, rest) = match rest.strip_prefix(", by: \"").filter(|_| text.is_some()) {
        Some(rest) => {
            let (by, rest) = rest.split_once("\", on: ")?;
            let (on, rest) = rest.split_at_checked(DAY_LENGTH)?;
            let is_plain = !by.trim().is_empty() && !by.contains(['"', '\\']);
            let on = on.parse().ok().filter(|_| is_plain)?;
            let by = by.to_owned();
            (Some(Checked { by, on }), rest)
        }
        None => (None, rest),
    };
    (is_name && rest == " }").then(|| Record {
        message: message.to_owned(),
        english: english.to_owned(),
        made,
        text,
        checked,
    })
}

/// A mark in quotes, and what follows it.
fn mark_as_written(text: &str) -> Option<(&str, &str)> {
    let (mark, rest) = text.strip_prefix('"')?.split_once('"')?;
    Mark::is_one(mark).then_some((mark, rest))
}

fn record(message: &Placed<String>, node: &Node, faults: &mut Vec<Diagnostic>) -> Option<Record> {
    let before = faults.len();
    let map = node.expect_filled_map(
        "`english`, perhaps `made` and `text`, and `by` and `on` if it was checked",
        faults,
    );
    let unknown = map.iter().map(|(key, _)| key);
    let unknown = unknown.filter(|key| !KNOWN.contains(&key.value.as_str()));
    faults.extend(unknown.map(|key| unknown_key(key, KNOWN)));
    let mut text = |name: &str| {
        let (_, node) = map.iter().find(|(key, _)| key.value == name)?;
        node.expect_text("what `helpline translate` writes here", faults)
    };
    let (english, own, by, on) = (text("english"), text("text"), text("by"), text("on"));
    let made = text("made").and_then(|made| day(&made, faults));
    if faults.len() > before {
        return None;
    }
    for mark in [&english, &own].into_iter().flatten() {
        if !Mark::is_one(&mark.value) {
            faults.push(no_mark(mark));
            return None;
        }
    }
    let checked = match (&own, by, on) {
        (_, None, None) => None,
        (Some(_), Some(by), Some(on)) => Some(checked_by(by.value, &on, faults)?),
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
        text: own.map(|own| own.value),
        checked,
    })
}

fn checked_by(by: String, on: &Placed<String>, faults: &mut Vec<Diagnostic>) -> Option<Checked> {
    day(on, faults).map(|on| Checked { by, on })
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
        format!(", by: \"{by}\", on: {}", checked.on)
    });
    let text_mark = record.text.as_ref();
    let text_mark = text_mark.map_or(String::new(), |mark| format!(", text: \"{mark}\""));
    let made = record
        .made
        .map_or(String::new(), |made| format!(", made: {made}"));
    let (message, english) = (&record.message, &record.english);
    let entry = format!("{message}: {{ english: \"{english}\"{made}{text_mark}{checked} }}\n");
    with_entry(text.unwrap_or(HEAD), message, &entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARK: &str = "57f0ed7bedf8f3b4";

    /// The records of a text, and how many faults there are.
    fn records(text: &str) -> (Vec<Record>, usize) {
        let text = text.to_owned();
        let name = path("pl");
        let mut faults = Vec::new();
        let records = read(0, &Source { name, text }, &mut faults);
        (records, faults.len())
    }

    #[test]
    fn what_is_written_is_read_line_by_line_just_as_yaml_reads_it() {
        let on = "2026-11-26".parse().unwrap_or_default();
        let by = "Somebody \"from\" Łódź".to_owned();
        let checked = Some(Checked { by, on });
        for (made, is_noted, checked) in [
            (None, false, None),
            (Some(on), false, None),
            (Some(on), true, None),
            (None, true, checked.clone()),
            (Some(on), true, checked),
        ] {
            let message = "phb-what".to_owned();
            let record = Record {
                message,
                english: MARK.to_owned(),
                made,
                text: is_noted.then(|| MARK.to_owned()),
                checked,
            };
            let text = with_record(None, &record);
            let by_line = as_written(&text).unwrap_or_default();
            // A word of YAML's own after a value makes the lines not just as they are written.
            let by_yaml = text.replace(" }\n", " } # note\n");
            assert_eq!(as_written(&by_yaml), None);
            assert_eq!(records(&by_yaml), (by_line.clone(), 0));
            assert_eq!(
                by_line.first().map(|read| &read.message),
                Some(&record.message)
            );
            assert_eq!(by_line.first().map(|read| read.made), Some(made));
        }
    }

    #[test]
    fn what_is_not_as_written_is_left_to_yaml_and_its_faults_are_told() {
        let line = |name: &str| format!("{name}: {{ english: \"{MARK}\" }}\n");
        assert_eq!(records(&line("phb-what")).1, 0);
        let twice = line("phb-what").repeat(2);
        let bad_mark = line("phb-what").replace('5', "x");
        let bad_day = line("phb-what").replace(" }", ", made: 2026-13-26 }");
        for text in [twice, bad_mark, bad_day] {
            assert_eq!(records(&text).1, 1, "{text}");
        }
        assert_eq!(records("# nothing yet\n"), (Vec::new(), 0));
    }
}
