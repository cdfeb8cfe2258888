//! A number, an address or a price that no message shows.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::vocabulary::{Vocabulary, variables};
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    // What cannot be read may be what shows it.
    if !draft.vocabularies.values().all(Vocabulary::is_all_whole) {
        return;
    }
    let messages = draft.vocabularies.values().flat_map(Vocabulary::iter);
    let shown: HashSet<&str> = messages
        .flat_map(variables)
        .map(|value| value.value.as_str())
        .collect();
    let noted = &draft.settings.noted;
    for (kind, named) in [
        ("link", &noted.links),
        ("number", &noted.numbers),
        ("price", &noted.prices),
    ] {
        for (name, _) in named {
            let value = format!("{kind}-{}", name.value);
            if !shown.contains(value.as_str()) {
                let title = format!("no message shows `${value}`");
                let fault = Diagnostic::advice("value-unused", title, name.span, "never seen");
                faults.push(fault.help(format!(
                    "show it with `{{ ${value} }}`, or take the line out"
                )));
            }
        }
    }
}
