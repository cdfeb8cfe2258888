//! A reply of small talk that lost its name, and with it what it is treated by: what somebody in danger
//! gets in its place. The old name keeps it.

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::parse::flow::StepFile;
use super::{Draft, message_of};
use crate::conversation::rules::system;
use crate::conversation::small_talk;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let mut files = draft.files.iter();
    let Some(file) = files.find(|file| file.name.value == system::SMALL_TALK) else {
        return;
    };
    let source = draft.texts.get(file.name.span.source);
    let Some(copy) = source.and_then(|source| draft.texts.built_in(source)) else {
        return;
    };
    let is_in_copy = |name: &str| copy.text.contains(&format!("\n  {name}:"));
    let words = draft.default_words();
    // A step whose message kept its name is told of as one without words.
    let has_words = |step: &&StepFile| {
        words.is_some_and(|words| words.message(&message_of(file, step)).is_some())
    };
    let new = file.steps.iter().filter(has_words);
    let mut new: Vec<&StepFile> = new.filter(|step| !is_in_copy(&step.name.value)).collect();
    let is_lost = |name: &&str| {
        let named = |step: &StepFile| {
            let mut names = std::iter::once(&step.name).chain(&step.was);
            names.any(|own| own.value == *name)
        };
        is_in_copy(name) && !file.steps.iter().any(named)
    };
    for lost in small_talk::treated().filter(is_lost) {
        let names = new.iter().map(|step| step.name.value.as_str());
        let near = nearest(lost, names);
        let at = new
            .iter()
            .position(|step| near.is_none_or(|near| step.name.value == near));
        let Some(step) = at.map(|at| new.remove(at)) else {
            return;
        };
        let title = format!("small talk has no step `{lost}` any more");
        let label = format!("it is not treated as `{lost}` is");
        let fault = Diagnostic::warning("reply-renamed", title, step.name.span, label);
        faults.push(fault.help(format!(
            "Helpline treats `{lost}` in a way of its own, above all for somebody in danger; if this is the same reply, \
             add `was: {lost}` below it, or call it `{lost}` again"
        )));
    }
}
