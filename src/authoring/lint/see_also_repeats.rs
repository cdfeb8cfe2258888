//! A topic offered twice in one place, or an answer that offers itself: a button that
//! brings nothing new.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (_, step) in draft.steps() {
        for (index, topic) in step.see_also.iter().enumerate() {
            let own = match &step.kind {
                KindFile::Answer(own) if own.value == topic.value => Some(own),
                _ => None,
            };
            let before = step.see_also[..index].iter();
            let before = before.rev().find(|other| other.value == topic.value);
            let (title, first, label) = match (own, before) {
                (Some(own), _) => (
                    format!("the answer to `{}` offers itself", topic.value),
                    own,
                    "it is shown here already",
                ),
                (None, Some(before)) => (
                    format!("`{}` offers `{}` twice", step.name.value, topic.value),
                    before,
                    "the first time",
                ),
                (None, None) => continue,
            };
            let fault = Diagnostic::warning("see-also-repeats", title, topic.span, "nothing new");
            faults.push(
                fault
                    .also(first.span, label)
                    .help("take it out, or offer another topic"),
            );
        }
    }
}
