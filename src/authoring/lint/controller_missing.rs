//! A message that says who answers for people's data, while nobody has written it down.

use super::super::diagnostic::Diagnostic;
use super::super::vocabulary::{DEFAULT_LOCALE, variables};
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let facts = &draft.settings.facts;
    let lacking = [
        ("controller", "controller", facts.controller.is_none()),
        (
            "privacy-contact",
            "contact",
            facts.privacy_contact.is_none(),
        ),
    ];
    let Some(words) = draft.vocabularies.get(DEFAULT_LOCALE) else {
        return;
    };
    // What cannot be read may say it.
    let lacking = lacking
        .into_iter()
        .filter(|(.., lacks)| *lacks && draft.settings_whole);
    for (value, key, _) in lacking {
        let mut shown = words.iter().flat_map(variables);
        if let Some(first) = shown.find(|shown| shown.value == value) {
            let title = format!("`${value}` is shown, and `{key}` is empty");
            let fault = Diagnostic::advice("controller-missing", title, first.span, "");
            faults.push(fault.help(format!(
                "fill in `{key}` in helpline.toml, under [privacy]: people have a right to know"
            )));
        }
    }
}
