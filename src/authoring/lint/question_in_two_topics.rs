//! An example question that stands under two topics, so that it teaches neither.

use std::collections::hash_map::Entry;

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::parse::questions::QuestionFile;
use super::super::source::{Placed, Source, Span};
use crate::conversation::quick::QuickMap;
use crate::conversation::understanding::plain::plain;

/// Numbers to call in an emergency, or for advice.
const NUMBERS_TO_CALL: [&str; 5] = ["999", "112", "111", "116123", "85258"];

/// Looks through the example questions of one language.
pub(in crate::authoring) fn find(file: &QuestionFile, faults: &mut Vec<Diagnostic>) {
    find_same(file, faults);
    let topics = file.topics.iter();
    let asked = topics.flat_map(|(topic, questions)| {
        questions
            .iter()
            .map(move |asked| (Some(topic.value.as_str()), asked))
    });
    let others = file.out_of_scope.iter().map(|asked| (None, asked));
    let mut taken: QuickMap<String, Asked> = QuickMap::default();
    for (topic, asked) in asked.chain(others) {
        match taken.entry(run_together(&asked.value)) {
            Entry::Vacant(free) => {
                free.insert((topic, asked));
            }
            Entry::Occupied(first) if first.get().0 != topic => {
                faults.push(clash(*first.get(), (topic, asked)));
            }
            Entry::Occupied(first) if first.get().1.value == asked.value => {
                faults.push(twice(first.get().1, asked));
            }
            Entry::Occupied(_) => {}
        }
    }
}

/// The letters of a question: "for ever" and "forever" are one.
fn run_together(asked: &str) -> String {
    let mut letters = plain(asked);
    letters.retain(|letter| letter != ' ');
    letters
}

/// Words that are said to mean two things.
fn find_same(file: &QuestionFile, faults: &mut Vec<Diagnostic>) {
    let mut taken: QuickMap<String, (&Placed<String>, &Placed<String>)> = QuickMap::default();
    for (words, meaning) in &file.same {
        if NUMBERS_TO_CALL.contains(&run_together(&words.value).as_str()) {
            let title = format!(
                "`{}` is a number to call, and no words for `{}`",
                words.value, meaning.value
            );
            let label = "who types it would be read wrongly";
            let fault = Diagnostic::warning("question-in-two-topics", title, words.span, label);
            faults.push(fault.help("take it out"));
        }
        let first = taken.insert(plain(&words.value), (words, meaning));
        let Some((first, other)) = first.filter(|(_, other)| other.value != meaning.value) else {
            continue;
        };
        let title = format!("`{}` is said to mean two things", words.value);
        let label = format!("`{}` here", meaning.value);
        let fault = Diagnostic::warning("question-in-two-topics", title, words.span, label);
        let fault = fault.also(first.span, format!("`{}` here", other.value));
        faults.push(fault.help("keep it under the meaning that people mostly have in mind"));
    }
}

/// A question with a ` #` in it and no quotes: what follows is taken for a note.
pub(in crate::authoring) fn find_cut(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) {
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        let from = start;
        start += line.len();
        let Some(asked) = line.trim_start().strip_prefix("- ") else {
            continue;
        };
        let quoted = asked.starts_with(['"', '\'', '[']);
        let Some(cut) = asked.find(" #").filter(|_| !quoted) else {
            continue;
        };
        let at = from + line.len() - line.trim_start().len() + 2 + cut + 1;
        let end = from + line.trim_end().len();
        let span = Span::within(index, &source.text, at..end);
        let title = "a part of this line is taken for a note";
        let fault = Diagnostic::advice("question-cut", title, span, "not learned from");
        // A note has a space behind its sign: `#1` is what somebody types.
        let is_note = source.text[at..].starts_with("# ");
        let severity = if is_note {
            Severity::Advice
        } else {
            Severity::Warning
        };
        let fault = Diagnostic { severity, ..fault };
        faults.push(fault.help(
            "if it belongs to the line, put the whole line in quotes: \"…\"; \
             if not, write the note on a line of its own",
        ));
    }
}

type Asked<'f> = (Option<&'f str>, &'f Placed<String>);

fn twice(first: &Placed<String>, second: &Placed<String>) -> Diagnostic {
    let title = format!("`{}` is written twice in one list", second.value);
    let fault = Diagnostic::warning("said-twice", title, second.span, "the second time");
    let fault = fault.also(first.span, "the first time");
    fault.help("take one out, or write it as somebody else would type it")
}

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
