//! A prepared answer that says nothing, two that advisers could not tell apart, and one that means
//! to say who writes next and does not.

use std::collections::HashMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Message;
use super::super::source::Span;
use super::{Draft, Vocabulary};
use crate::conversation::understanding::plain::plain;
use crate::conversation::words::ANSWER;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        let mut titles: HashMap<String, Span> = HashMap::new();
        let answers = Vocabulary::iter(words);
        for answer in answers.filter(|answer| answer.name.value.starts_with(ANSWER)) {
            if says_nothing(draft, answer) {
                let title = format!("`{}` says nothing", answer.name.value);
                let label = "an adviser would send an empty message";
                let fault = Diagnostic::warning("prepared-answer", title, answer.name.span, label);
                faults.push(fault.help("write what it says after the `=`, or take it out"));
            }
            if let Some(next) = answer.attributes.get("next") {
                faults.extend(who_is_next(draft, next.text.span));
            }
            let Some(title) = answer.attributes.get("title").map(|part| part.text.span) else {
                continue;
            };
            let said = draft.text_at(title);
            if let Some(first) = titles.insert(plain(said), title) {
                let told = format!("two prepared answers are called `{}`", said.trim());
                let fault = Diagnostic::warning("prepared-answer", told, title, "the second");
                let fault = fault.also(first, "the first");
                faults.push(fault.help("give each a title of its own: it stands on the buttons"));
            }
        }
    }
}

/// Only an adviser can be said to write next; anything else says nothing.
fn who_is_next(draft: &Draft, next: Span) -> Option<Diagnostic> {
    const ADVISER: &str = "adviser";
    let said = draft.text_at(next).trim();
    if said == ADVISER {
        return None;
    }
    let title = format!("`.next` says `{said}`, which means nothing");
    let label = "the person would be asked whether they are still there";
    let fault = Diagnostic::warning("prepared-answer", title, next, label);
    Some(fault.suggest_instead(next, Some(ADVISER.to_owned())))
}

fn says_nothing(draft: &Draft, answer: &Message) -> bool {
    answer.text.as_ref().is_none_or(|text| {
        let shown = text.variables.is_empty() && text.messages.is_empty();
        let mut read = text.read.iter();
        shown && read.all(|part| draft.text_at(*part).trim().is_empty())
    })
}
