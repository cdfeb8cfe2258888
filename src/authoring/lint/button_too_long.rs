//! The text on a button is so long that phones cut it off.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::{Draft, message_of};

/// The most characters on a button that an old phone shows whole.
pub(in crate::authoring) const MOST: usize = 30;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (file, step) in draft.steps() {
        let mut buttons: Vec<&str> = match &step.kind {
            KindFile::Ask(choices) => choices
                .iter()
                .map(|choice| choice.name.value.as_str())
                .collect(),
            _ => Vec::new(),
        };
        buttons.push("title");
        for words in draft.vocabularies.values() {
            let Some(message) = words.message(&message_of(file, step)) else {
                continue;
            };
            for button in &buttons {
                let Some(attribute) = message.attributes.get(*button) else {
                    continue;
                };
                // What the text shows is not known here, but what is written bounds it well enough.
                let span = attribute.text.span;
                let length = draft.text_at(span).chars().count();
                if attribute.text.variables.is_empty() && length > MOST {
                    let title = format!("the button `.{button}` has {length} characters");
                    let label = format!("phones show about {MOST}");
                    faults.push(
                        Diagnostic::warning("button-too-long", title, span, label)
                            .help("say it shorter; the message above can say the rest"),
                    );
                }
            }
        }
    }
}
