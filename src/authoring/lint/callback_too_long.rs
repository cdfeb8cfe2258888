//! Names so long together that Telegram will not keep them with the button.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::Draft;
use crate::conversation::tap::{MOST_BYTES, Tap};

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (file, step) in draft.steps() {
        let name = |text: &str| text.to_owned();
        let flow = name(&file.name.value);
        let taps: Vec<(Tap, _)> = match &step.kind {
            KindFile::Ask(choices) => choices
                .iter()
                .map(|choice| {
                    let names = (flow.as_str().into(), step.name.value.as_str().into());
                    (
                        Tap::Choice(names.0, names.1, choice.name.value.as_str().into()),
                        choice.name.span,
                    )
                })
                .collect(),
            KindFile::Answer(topic) => vec![(Tap::Topic(topic.value.as_str().into()), topic.span)],
            _ => vec![(
                Tap::More(flow.as_str().into(), step.name.value.as_str().into(), 99),
                step.name.span,
            )],
        };
        for (tap, span) in taps {
            let length = tap.encode().len();
            if length > MOST_BYTES {
                let title = format!("the names of this button are {length} letters long together");
                let label = format!("Telegram keeps {MOST_BYTES}");
                let help = "shorten the name of the flow, the step or the choice; \
                            `was:` keeps the old one working";
                faults.push(Diagnostic::error("callback-too-long", title, span, label).help(help));
            }
        }
    }
}
