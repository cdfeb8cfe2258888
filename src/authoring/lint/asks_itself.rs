//! A choice that leads back to the very question it answers. That may be meant: it is told of
//! only where a step was left behind by it, which `consequences` sees to.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (_, step) in draft.steps() {
        let KindFile::Ask(choices) = &step.kind else {
            continue;
        };
        for choice in choices
            .iter()
            .filter(|choice| choice.next.value == step.name.value)
        {
            let title = format!("`{}` leads back to its own question", choice.name.value);
            let label = "people would be asked the same again";
            let fault = Diagnostic::warning("asks-itself", title, choice.next.span, label);
            faults.push(fault.help("lead it to another step; one that says more can lead back"));
        }
    }
}
