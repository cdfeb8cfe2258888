//! An official term without plain words beside it, where a flow first uses it. The terms
//! stand in `official_terms.txt`.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::{Match, Regex};

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

/// Any of the terms, one or several of it, also over the end of a line.
static ANY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    // The first that fits is taken: `personal health budget` comes before `personal budget`.
    let mut patterns: Vec<String> = terms()
        .map(|(term, _)| regex::escape(term).replace(' ', r"\s+"))
        .collect();
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.len()));
    Regex::new(&format!(r"(?i)\b({})s?\b", patterns.join("|"))).ok()
});

/// Words by which something is explained.
static EXPLAINS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)[(:]|\bmean(?:s|ing)?\b|\b(?:is|are|was|can be|does|do|gives?|pays?) |\bcall(?:s|ed)?\b|\bname for\b|\bknown as\b|, (?:which|who|the|or|a|an)\b",
    )
    .ok()
});

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let (Some(any), Some(explains)) = (ANY.as_ref(), EXPLAINS.as_ref()) else {
        return;
    };
    for file in draft.files {
        let mut met: HashSet<String> = HashSet::new();
        for prose in in_order(file, texts) {
            for found in any.captures_iter(&prose.text) {
                let Some(term) = found.get(1) else { continue };
                let words: Vec<&str> = term.as_str().split_whitespace().collect();
                let name = words.join(" ").to_lowercase();
                let is_first = met.insert(name.clone());
                if is_first && !is_explained(prose, term.start(), explains) {
                    faults.push(unexplained(prose, term, &name));
                }
            }
        }
    }
}

fn unexplained(prose: &Prose, term: Match, name: &str) -> Diagnostic {
    let place = prose.place(term.start(), term.end());
    let title = format!("`{name}` is an official term");
    let label = "the first time in this flow";
    let fault = Diagnostic::advice("official-term", title, place, label);
    match terms().find(|(term, _)| *term == name) {
        Some((_, plain)) => fault.help(format!("say beside it what it is, such as: {plain}")),
        None => fault.help("say beside it what it is"),
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
        assert_eq!(terms().count(), lines);
        assert!(terms().is_sorted() && ANY.is_some() && EXPLAINS.is_some());
    }
}
