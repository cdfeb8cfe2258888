//! An example question that stands under two topics, so that it teaches neither.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::super::diagnostic::Diagnostic;
use super::super::parse::questions::QuestionFile;
use super::super::source::Placed;
use crate::conversation::understanding::plain::plain;

/// Looks through the example questions of one language.
pub(in crate::authoring) fn find(file: &QuestionFile, faults: &mut Vec<Diagnostic>) {
    let topics = file.topics.iter();
    let asked = topics.flat_map(|(topic, questions)| {
        questions
            .iter()
            .map(move |asked| (Some(topic.value.as_str()), asked))
    });
    let others = file.out_of_scope.iter().map(|asked| (None, asked));
    let mut taken: HashMap<String, Asked> = HashMap::new();
    for (topic, asked) in asked.chain(others) {
        match taken.entry(plain(&asked.value)) {
            Entry::Vacant(free) => {
                free.insert((topic, asked));
            }
            Entry::Occupied(first) if first.get().0 != topic => {
                faults.push(clash(*first.get(), (topic, asked)));
            }
            Entry::Occupied(_) => {}
        }
    }
}

type Asked<'f> = (Option<&'f str>, &'f Placed<String>);

fn clash((one, first): Asked, (other, second): Asked) -> Diagnostic {
    let title = format!("`{}` is an example of two things", second.value);
    let label = |topic: Option<&str>| match topic {
        Some(topic) => format!("of `{topic}` here"),
        None => "of what no topic answers here".to_owned(),
    };
    Diagnostic::warning("question-in-two-topics", title, second.span, label(other))
        .also(first.span, label(one))
        .help("keep it where the better answer is, and take it out of the other")
}
