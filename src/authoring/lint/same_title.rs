//! Two answers with one title: on their buttons, nobody could tell them apart.

use std::collections::HashMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::super::source::Span;
use super::{Draft, message_of};
use crate::conversation::understanding::plain::plain;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        let mut taken: HashMap<String, Span> = HashMap::new();
        let answers = draft
            .steps()
            .filter(|(_, step)| matches!(step.kind, KindFile::Answer(_)));
        for (file, step) in answers {
            let message = words.message(&message_of(file, step));
            let Some(title) = message.and_then(|message| message.attributes.get("title")) else {
                continue;
            };
            let said = draft.text_at(title.text.span);
            if let Some(first) = taken.insert(plain(said), title.text.span) {
                let told = format!("two answers are called `{}`", said.trim());
                let fault = Diagnostic::warning("same-title", told, title.text.span, "the second");
                let fault = fault.also(first, "the first");
                faults.push(fault.help("give each a title of its own: it stands on the buttons"));
            }
        }
    }
}
