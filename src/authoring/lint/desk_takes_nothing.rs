//! A desk for a language or a subject that nobody comes with.

use std::collections::BTreeSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::Draft;
use crate::conversation::ids::Locale;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let noted = &draft.settings.noted;
    let languages: Vec<&str> = draft.vocabularies.keys().map(Locale::as_str).collect();
    for language in &noted.desk_languages {
        if !languages.contains(&language.value.as_str()) {
            let title = format!("there are no words in `{}`", language.value);
            let label = "nobody writes in it here";
            let fault = Diagnostic::warning("desk-takes-nothing", title, language.span, label);
            let fault = fault.help(format!(
                "write one of: {}; each is a folder under locales/",
                languages.join(", ")
            ));
            faults.push(fault.suggest(language, languages.iter().copied()));
        }
    }
    if !draft.all_read {
        return;
    }
    let handed: BTreeSet<&str> = draft
        .steps()
        .filter_map(|(_, step)| match &step.kind {
            KindFile::Handoff(subject, _) => Some(subject.value.as_str()),
            _ => None,
        })
        .collect();
    for subject in &noted.desk_subjects {
        if !handed.contains(subject.value.as_str()) {
            let title = format!("no step hands over about `{}`", subject.value);
            let label = "nobody comes with it";
            let fault = Diagnostic::warning("desk-takes-nothing", title, subject.span, label);
            let known = handed.iter().copied().collect::<Vec<_>>().join(", ");
            let fault = fault.help(if known.is_empty() {
                "no flow has a step with `handoff:`; take this line out".to_owned()
            } else {
                format!("write a subject that a step has after `handoff:`: {known}")
            });
            faults.push(fault.suggest(subject, handed.iter().copied()));
        }
    }
}
