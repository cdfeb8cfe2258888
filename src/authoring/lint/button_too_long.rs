//! The text on a button is so long that phones cut it off.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::super::parse::messages::Words;
use super::{Draft, message_of};
use crate::conversation::tap::Floor;
use crate::conversation::words::{ANSWER, Line};

/// The most characters on a button that an old phone shows whole.
pub(in crate::authoring) const MOST: usize = 30;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    find_in_steps(draft, faults);
    for words in draft.vocabularies.values() {
        let urgent = words.message("urgent-any").into_iter();
        let urgent = urgent.flat_map(|message| message.attributes.values());
        let urgent = urgent.map(|part| (format!(".{}", part.name.value), &part.text));
        let floor = Floor::ALL.into_iter().filter_map(|floor| {
            let key = Line::of_floor(floor).key();
            Some((key.to_owned(), words.message(key)?.text.as_ref()?))
        });
        // Advisers choose a prepared answer by its title.
        let answers = words.iter();
        let answers = answers.filter(|message| message.name.value.starts_with(ANSWER));
        let answers = answers.filter_map(|message| message.attributes.get("title"));
        let answers = answers.map(|title| (".title".to_owned(), &title.text));
        for (name, text) in urgent.chain(floor).chain(answers) {
            faults.extend(too_long(draft, &name, text));
        }
    }
}

fn find_in_steps(draft: &Draft, faults: &mut Vec<Diagnostic>) {
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
                faults.extend(too_long(draft, &format!(".{button}"), &attribute.text));
            }
        }
    }
}

/// What is shown in the text is not known here, but what is written bounds it well enough.
fn too_long(draft: &Draft, name: &str, text: &Words) -> Option<Diagnostic> {
    let written = draft.text_at(text.span);
    let length = written.chars().count();
    // What stands on the lines below a part belongs to the part.
    let goes_on = written.trim().contains('\n');
    (text.variables.is_empty() && length > MOST).then(|| {
        let title = format!("the button `{name}` has {length} characters");
        let label = format!("phones show about {MOST}");
        Diagnostic::warning("button-too-long", title, text.span, label).help(if goes_on {
            "what stands below a part belongs to it: if it is no part of the button, move it up, above the first \
             line that begins with a dot"
        } else {
            "say it shorter; the message above can say the rest"
        })
    })
}
