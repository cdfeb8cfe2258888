//! The urgent text of one danger in the place of that of another: somebody who has hurt themselves
//! would read what to do about something else.

use std::collections::{BTreeMap, BTreeSet};

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::Draft;
use crate::conversation::words::urgent_keys;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        let keys = urgent_keys();
        let messages = keys.iter().filter_map(|key| words.message(key));
        let texts = messages.filter_map(|message| {
            let said = draft
                .text_at(message.text.as_ref()?.span)
                .split_whitespace();
            Some((said.collect::<Vec<_>>().join(" "), &message.name))
        });
        let texts: Vec<(String, &Placed<String>)> = texts.collect();
        let different: BTreeSet<&str> = texts.iter().map(|(said, _)| said.as_str()).collect();
        // One text that does for most dangers is meant so.
        if different.len() * 2 <= texts.len() {
            continue;
        }
        let mut met: BTreeMap<&str, &Placed<String>> = BTreeMap::new();
        for (said, name) in &texts {
            if let Some(first) = met.insert(said, name) {
                let title = format!("`{}` says the same as `{}`", name.value, first.value);
                let label = "each danger has a text of its own";
                let fault = Diagnostic::warning("urgent-incomplete", title, name.span, label);
                let fault = fault.also(first.span, "the other");
                faults.push(fault.help("look which of the two it is for, and put the other back"));
            }
        }
    }
}
