//! More choices than a tired person can take in, or a phone can show at once.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::Draft;

/// The most choices of one question.
const MOST: usize = 8;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (_, step) in draft.steps() {
        let count = match &step.kind {
            KindFile::Ask(choices) => choices.len(),
            _ => step.see_also.len() + 1,
        };
        if count > MOST {
            let title = format!("`{}` has {count} buttons", step.name.value);
            let fault = Diagnostic::warning(
                "too-many-buttons",
                title,
                step.name.span,
                format!("at most {MOST}"),
            );
            faults.push(fault.help("put some of them behind another question"));
        }
    }
}
