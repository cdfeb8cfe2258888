//! Words of somebody in danger among the questions about a topic: what is learned from them is that
//! they are harmless.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::questions::QuestionFile;
use super::super::source::{Placed, Source, Sources, Span};
use crate::conversation::quick::QuickMap;
use crate::conversation::understanding::plain::plain;
use crate::conversation::understanding::urgent::{Finding, UrgentExamples, UrgentWords};

/// Looks at the questions that the copy inside the program has not: those have been looked at.
pub(in crate::authoring) fn find(
    texts: &Sources,
    file: &QuestionFile,
    examples: &UrgentExamples,
    urgent: &UrgentWords,
    faults: &mut Vec<Diagnostic>,
) {
    let asked = || file.topics.iter().flat_map(|(_, asked)| asked);
    let source = asked()
        .next()
        .and_then(|asked| texts.get(asked.span.source));
    let Some(copy) = source.and_then(|source| texts.built_in(source)) else {
        return;
    };
    let known: HashSet<&str> = copy.text.lines().map(of_line).collect();
    let written = |asked: &str| known.contains(asked);
    let mut fresh = asked().filter(|asked| !written(&asked.value)).peekable();
    if fresh.peek().is_none() {
        return;
    }
    let danger = examples.urgent.iter().flat_map(|part| &part.lines);
    let danger: HashSet<String> = danger.map(|line| plain(line)).collect();
    for asked in fresh {
        let is_urgent = danger.contains(&plain(&asked.value))
            || matches!(urgent.find(&asked.value), Finding::Urgent { .. });
        if is_urgent {
            let title = format!("`{}` is what somebody in danger may type", asked.value);
            let label = "a question about a topic is taken for harmless";
            let fault = Diagnostic::warning("urgent-and-benign", title, asked.span, label);
            faults.push(fault.help(
                "take it out here: it is shown urgent help; to teach the words of danger, write it \
                 under `urgent` in urgent-examples.yaml",
            ));
        }
    }
}

/// Questions about a topic among what people in danger type: whoever asks one would be shown urgent
/// help. Looks at the lines that the copy inside the program has not.
pub(in crate::authoring) fn in_danger(
    texts: &Sources,
    at: usize,
    file: &QuestionFile,
    examples: &UrgentExamples,
    faults: &mut Vec<Diagnostic>,
) {
    let danger = examples.urgent.iter().flat_map(|part| &part.lines);
    let fresh = fresh(texts, at, danger);
    if fresh.is_empty() {
        return;
    }
    let asked = file.topics.iter().flat_map(|(topic, asked)| {
        let asked = asked.iter();
        asked.map(move |asked| (plain(&asked.value), (topic, asked)))
    });
    let asked: QuickMap<String, (&Placed<String>, &Placed<String>)> = asked.collect();
    for (line, span) in fresh {
        let Some((topic, question)) = asked.get(&plain(line)) else {
            continue;
        };
        let title = format!("`{line}` is a question about `{}`", topic.value);
        let label = "whoever asks it would be taken for somebody in danger";
        let fault = Diagnostic::warning("urgent-and-benign", title, span, label);
        let fault = fault.also(question.span, "the question stands here too");
        faults.push(fault.help("take it out here, where only words of danger belong"));
    }
}

/// Plain danger among what is harmless: a pattern finds it all the same, and words like it are found
/// less. Looks at the lines that the copy inside the program has not.
pub(in crate::authoring) fn in_harmless(
    texts: &Sources,
    at: usize,
    harmless: &[String],
    urgent: &UrgentWords,
    faults: &mut Vec<Diagnostic>,
) {
    for (line, span) in fresh(texts, at, harmless) {
        if !matches!(urgent.find(line), Finding::Urgent { .. }) {
            continue;
        }
        let title = format!("`{line}` is what somebody in danger may type");
        let label = "taught to be harmless";
        let fault = Diagnostic::warning("urgent-and-benign", title, span, label);
        faults.push(fault.help(
            "take it out here, or write it under `urgent`; if it is a saying that only sounds so, write the \
             saying under `but-not` in urgent.yaml",
        ));
    }
}

/// Those lines of a file that the copy inside the program has not, each with its place: the others
/// have been looked at.
fn fresh<'l>(
    texts: &Sources,
    at: usize,
    lines: impl IntoIterator<Item = &'l String>,
) -> Vec<(&'l String, Span)> {
    let source = texts.get(at);
    let Some((source, copy)) = source.and_then(|source| Some((source, texts.built_in(source)?)))
    else {
        return Vec::new();
    };
    let known: HashSet<&str> = copy.text.lines().map(of_line).collect();
    let fresh = lines
        .into_iter()
        .filter(|line| !known.contains(line.as_str()));
    let placed = fresh.map(|line| (line, place_of((at, source), line)));
    placed.collect()
}

/// Where a line of a list stands, of several the last: the harmless ones stand last. The same words
/// within another line are another one.
pub(super) fn place_of((at, source): (usize, &Source), line: &str) -> Span {
    let mut start = 0;
    let mut place = 0;
    for written in source.text.split_inclusive('\n') {
        if of_line(written) == line {
            place = start + written.find(line).unwrap_or(0);
        }
        start += written.len();
    }
    Span::within(at, &source.text, place..place + line.len())
}

/// The words of a line of a list, without its dash and its quotes.
fn of_line(line: &str) -> &str {
    let words = line.trim().trim_start_matches("- ");
    words.trim_matches(['"', '\''])
}
