//! A source that no flow names: it would be looked after for nothing, or a flow forgot it.

use super::super::diagnostic::Diagnostic;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    find_twice(draft, faults);
    let names = draft.source_file.into_iter().flatten();
    let names = names.map(|source| &source.name);
    if !draft.all_read {
        return;
    }
    for name in names {
        let mut used = draft.files.iter().flat_map(|file| &file.sources);
        if used.all(|used| used.value != name.value) {
            let title = format!("no flow names the source `{}`", name.value);
            let fault = Diagnostic::advice("source-unused", title, name.span, "");
            faults.push(
                fault.help("name it under `sources:` of the flow with its facts, or take it out"),
            );
        }
    }
}

/// A source that a flow names twice: another may have been meant.
fn find_twice(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for file in draft.files {
        for (index, source) in file.sources.iter().enumerate() {
            let mut before = file.sources[..index].iter();
            if let Some(first) = before.find(|first| first.value == source.value) {
                let title = format!(
                    "`{}` names the source `{}` twice",
                    file.name.value, source.value
                );
                let fault =
                    Diagnostic::warning("said-twice", title, source.span, "the second time");
                let fault = fault.also(first.span, "the first time");
                faults.push(fault.help("take one out; look whether another source was meant"));
            }
        }
    }
}
