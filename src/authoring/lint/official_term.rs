//! An official term without plain words beside it, where a flow first uses it. The terms
//! stand in `official_terms.txt`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::FlowFile;
use super::prose::{Prose, sentences};
use super::{Draft, message_of};

const LIST: &str = include_str!("official_terms.txt");

/// The terms, each with plain words for it.
fn terms() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(" = "))
}

/// The pattern of each term, and its plain words.
static TERMS: LazyLock<Vec<(Regex, &'static str)>> = LazyLock::new(|| {
    let pattern = |term: &str| format!(r"(?i)\b{}s?\b", regex::escape(term).replace(' ', r"\s+"));
    let read = terms().filter_map(|(term, plain)| Some((Regex::new(&pattern(term)).ok()?, plain)));
    read.collect()
});

/// Words by which something is explained.
static EXPLAINS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)[(:]|\bmean(?:s|ing)?\b|\b(?:is|are|was|can be|does|do|gives?|pays?) |\bcall(?:s|ed)?\b|\bname for\b|\bknown as\b|, (?:which|who|the|or|a|an)\b",
    )
    .ok()
});

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let Some(explains) = EXPLAINS.as_ref() else {
        return;
    };
    for file in draft.files {
        let texts = in_order(file, texts);
        for (term, plain) in TERMS.iter() {
            let first = texts
                .iter()
                .find_map(|prose| Some((*prose, term.find(&prose.text)?)));
            let Some((prose, found)) = first else {
                continue;
            };
            if is_explained(prose, found.start(), explains) {
                continue;
            }
            let place = prose.place(found.start(), found.end());
            let title = format!(
                "`{}` is an official term",
                found.as_str().replace('\n', " ")
            );
            let label = "the first time in this flow";
            let fault = Diagnostic::advice("official-term", title, place, label);
            faults.push(fault.help(format!("say beside it what it is, such as: {plain}")));
        }
    }
}

/// The texts of a flow in the order of its steps, without titles and buttons.
fn in_order<'p, 'd>(file: &FlowFile, texts: &'p [Prose<'d>]) -> Vec<&'p Prose<'d>> {
    let messages = file.steps.iter().map(|step| message_of(file, step));
    let read = messages.flat_map(|message| {
        let own = texts.iter().filter(move |prose| prose.message == message);
        own.filter(|prose| prose.part.is_none_or(|part| part.starts_with("more")))
    });
    read.collect()
}

/// Whether the sentence, the one before or the one after says what it is.
fn is_explained(prose: &Prose, at: usize, explains: &Regex) -> bool {
    let sentences = sentences(&prose.text);
    let here = sentences
        .iter()
        .position(|(from, to)| (*from..*to).contains(&at));
    let here = here.unwrap_or(0);
    let near = sentences.iter().take(here + 2).skip(here.saturating_sub(1));
    near.into_iter()
        .any(|(from, to)| explains.is_match(&prose.text[*from..*to]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_can_be_read() {
        let lines = LIST.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(TERMS.len(), lines);
        assert!(terms().is_sorted() && EXPLAINS.is_some());
    }
}
