//! `flows/reviewed.yaml`: which person signed which flow as right, when, and in which
//! edition. Reading and writing it are pure: the text comes in, the text goes out.

use jiff::civil::Date;

use super::diagnostic::Diagnostic;
use super::parse::node::{Node, bad_date, unknown_key};
use super::parse::yaml;
use super::source::{Placed, Source};

/// Where it stands.
pub const FILE: &str = "flows/reviewed.yaml";

const KNOWN: &[&str] = &["edition", "on", "by"];

/// What a new ledger begins with.
const HEAD: &str = "\
# Who has read which flow against its sources and found it right. `helpline sign` writes it.
# edition: the mark of what was read; another mark means that it was changed since.
";

/// A person's word that a flow is right.
#[derive(Debug)]
pub struct SignOff {
    /// The flow.
    pub flow: Placed<String>,
    /// The mark of what was read.
    pub edition: String,
    /// The day.
    pub on: Date,
    /// Who.
    pub by: String,
}

/// Reads the ledger.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> Vec<SignOff> {
    // With nobody's name in it yet, it is only its head.
    if has_notes_alone(&source.text) {
        return Vec::new();
    }
    match yaml::read(index, source) {
        Ok(tree) => {
            let flows = tree.expect_map("flows, each with `edition`, `on` and `by`", faults);
            let signed = flows.into_iter();
            let signed = signed.filter_map(|(flow, node)| sign_off(flow, node, faults));
            signed.collect()
        }
        Err(fault) => {
            faults.push(*fault);
            Vec::new()
        }
    }
}

fn sign_off(flow: &Placed<String>, node: &Node, faults: &mut Vec<Diagnostic>) -> Option<SignOff> {
    let map = node.expect_filled_map("`edition`, `on` and `by`", faults);
    let unknown = map.iter().map(|(key, _)| key);
    let unknown = unknown.filter(|key| !KNOWN.contains(&key.value.as_str()));
    faults.extend(unknown.map(|key| unknown_key(key, KNOWN)));
    let mut text = |name: &str| {
        let (_, node) = map.iter().find(|(key, _)| key.value == name)?;
        node.expect_text("what `helpline sign` writes here", faults)
    };
    let (edition, on, by) = (text("edition"), text("on"), text("by"));
    let (Some(edition), Some(on), Some(by)) = (edition, on, by) else {
        if map
            .iter()
            .all(|(key, _)| KNOWN.contains(&key.value.as_str()))
        {
            let title = format!("the signature under `{}` is not whole", flow.value);
            let fault = Diagnostic::error("signature-incomplete", title, flow.span, "");
            let help = format!("sign anew: helpline sign {} --by NAME", flow.value);
            faults.push(fault.help(help));
        }
        return None;
    };
    let Ok(day) = on.value.parse() else {
        faults.push(bad_date(&on));
        return None;
    };
    Some(SignOff {
        flow: flow.clone(),
        edition: edition.value,
        on: day,
        by: by.value,
    })
}

/// The text of the ledger with a signature, in place of an earlier one for the same flow.
/// Everything else in it stays as it is.
#[must_use]
pub fn signed(ledger: Option<&str>, flow: &str, edition: &str, on: Date, by: &str) -> String {
    let by = quotable(by);
    let entry = format!("{flow}: {{ edition: \"{edition}\", on: {on}, by: \"{by}\" }}\n");
    with_entry(ledger.unwrap_or(HEAD), flow, &entry)
}

/// Whether nothing but notes stands in a text.
pub(super) fn has_notes_alone(text: &str) -> bool {
    text.lines().all(is_note)
}

/// Whether a line says nothing but to whoever reads the file.
pub(super) fn is_note(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('#')
}

/// A name as it can stand in quotes.
pub(super) fn quotable(name: &str) -> String {
    let name = name.replace(char::is_control, " ");
    name.replace('\\', "").replace('"', "'")
}

/// A text of names with values in which this entry stands in the place of an earlier one of
/// its name, or at the end. Everything else in it stays as it is.
pub(super) fn with_entry(ledger: &str, name: &str, entry: &str) -> String {
    let key = format!("{name}:");
    let mut text = String::new();
    let mut in_old = false;
    let mut written = false;
    for line in ledger.lines() {
        let is_key = line.starts_with(&key);
        in_old = is_key || (in_old && line.starts_with([' ', '\t']));
        if is_key {
            text.push_str(entry);
            written = true;
        } else if !in_old {
            text.push_str(line);
            text.push('\n');
        }
    }
    if !written {
        text.push_str(entry);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> (Vec<SignOff>, Vec<Diagnostic>) {
        let source = Source {
            name: FILE.into(),
            text: text.into(),
        };
        let mut faults = Vec::new();
        (read(0, &source, &mut faults), faults)
    }

    #[test]
    fn what_is_signed_is_read_back_and_signing_again_takes_its_place() {
        let day = jiff::civil::date(2026, 11, 23);
        let first = signed(None, "tea", "00ff", day, "A \"B\" C");
        let both = signed(Some(&first), "cup", "0102", day, "B");
        let again = signed(Some(&both), "tea", "7777", day, "B");
        let (read, faults) = read_text(&again);
        assert!(faults.is_empty(), "{faults:?}");
        let read: Vec<_> = read
            .iter()
            .map(|sign| {
                (
                    sign.flow.value.as_str(),
                    sign.edition.as_str(),
                    sign.by.as_str(),
                )
            })
            .collect();
        assert_eq!(read, [("tea", "7777", "B"), ("cup", "0102", "B")]);
        assert!(again.starts_with(HEAD));
        assert_eq!(read_text(&first).0[0].by, "A 'B' C");
    }

    #[test]
    fn an_entry_written_by_hand_over_several_lines_is_replaced_whole() {
        let day = jiff::civil::date(2026, 11, 23);
        let text = "tea:\n  edition: \"1\"\n  on: 2026-01-01\n  by: Sam\n# The other reads cups.\ncup: { }\n";
        assert_eq!(
            signed(Some(text), "tea", "2", day, "B"),
            "tea: { edition: \"2\", on: 2026-11-23, by: \"B\" }\n# The other reads cups.\ncup: { }\n"
        );
    }

    #[test]
    fn a_ledger_with_its_head_alone_is_empty() {
        let (read, faults) = read_text(HEAD);
        assert!(read.is_empty() && faults.is_empty());
    }
}
