//! A choice that leads back to the very question it answers. That may be meant: it is told of
//! only where a step was left behind by it, which `consequences` sees to.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::super::source::Placed;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (_, step) in draft.steps() {
        let leads: Vec<(&str, &Placed<String>)> = match &step.kind {
            KindFile::Ask(choices) => choices
                .iter()
                .map(|choice| (choice.name.value.as_str(), &choice.next))
                .collect(),
            KindFile::Number { next, .. } => vec![(&step.name.value, next)],
            _ => continue,
        };
        let mut again = leads
            .into_iter()
            .filter(|(_, next)| next.value == step.name.value);
        let Some((name, next)) = again.next() else {
            continue;
        };
        let title = format!("`{name}` leads back to its own question");
        let label = "people would be asked the same again";
        let fault = Diagnostic::warning("asks-itself", title, next.span, label);
        let fault = again.fold(fault, |fault, (_, next)| fault.also(next.span, "and here"));
        faults.push(fault.help("lead it to another step; one that says more can lead back"));
    }
}
