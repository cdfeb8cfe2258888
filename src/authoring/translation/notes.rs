//! What a translator is told about a text: the note above the message, and what follows from
//! where it is shown.

use super::file::{Entry, File};
use super::forms::{Forms, is_by_number, is_number};
use super::part::Part;
use super::text::Choice;
use crate::authoring::lint::MOST_ON_A_BUTTON;

/// What belongs to a message and is shown as text, not on a button.
const NO_BUTTONS: [&str; 3] = ["more", "retry", "later"];

/// How many numbers are named as examples of a form.
const EXAMPLES: usize = 4;

/// The note above a message, or above the first of the messages that follow each other without
/// a blank line.
pub(super) fn above(file: &File, entry: &Entry) -> String {
    let before = file.text.get(..entry.range.start).unwrap_or_default();
    let mut lines: Vec<&str> = Vec::new();
    for line in before.lines().rev() {
        let is_note = line.starts_with('#');
        if line.trim().is_empty() || (!is_note && !lines.is_empty()) {
            break;
        }
        if is_note {
            lines.push(line.trim_start_matches('#').trim());
        }
    }
    lines.retain(|line| !line.starts_with("helpline:"));
    lines.reverse();
    lines.join(" ").trim().to_owned()
}

/// What follows from which part of a message it is.
pub(super) fn about(part: &Part, is_urgent: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if is_urgent {
        notes.push(
            "Urgent wording. No machine may write it. Only a text that people who know crisis care have read and \
             approved may be shown."
                .to_owned(),
        );
    }
    let Some(attribute) = part.attribute.as_deref() else {
        return notes;
    };
    let is_text = NO_BUTTONS.contains(&attribute) || attribute.starts_with("more-");
    if part.is_typed() {
        notes.push(
            "What people type, with commas between. Do not translate it word by word: write what people would type in \
             your language, and as many as you like."
                .to_owned(),
        );
    } else if !is_text {
        notes.push(format!(
            "On a button: at most {MOST_ON_A_BUTTON} characters."
        ));
    }
    notes
}

/// When one of the sentences of a choice is shown.
pub(super) fn when(choice: &Choice, key: &str, forms: &Forms) -> String {
    let selector = &choice.selector;
    if !is_by_number(choice) {
        if key == "other" {
            return format!("Shown when {selector} is anything else.");
        }
        let is_rest = choice.default_variant().is_some_and(|rest| rest.key == key);
        let or_else = if is_rest {
            ", and when nothing else fits"
        } else {
            ""
        };
        return format!("Shown when {selector} is {key}{or_else}.");
    }
    if is_number(key) {
        return format!("Shown when {selector} is exactly {key}.");
    }
    let numbers = forms.numbers(key);
    let named: Vec<String> = numbers.iter().take(EXAMPLES).map(u64::to_string).collect();
    let more = if numbers.len() > EXAMPLES {
        " and so on"
    } else {
        ""
    };
    if named.is_empty() {
        format!("Shown when {selector} is no whole number; Helpline needs it all the same.")
    } else {
        format!("Shown when {selector} is {}{more}.", named.join(", "))
    }
}
