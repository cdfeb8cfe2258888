//! An official term without plain words beside it, where a flow first uses it. The terms
//! stand in `official_terms.txt`.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::FlowFile;
use super::pattern::pattern;
use super::phrases::Phrases;
use super::prose::{Prose, sentences};
use super::{Draft, message_of};

const LIST: &str = include_str!("official_terms.txt");

/// The terms, each with plain words for it.
fn terms() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(" = "))
}

/// Any of the terms, one or several of it.
static ANY: LazyLock<Phrases<&str>> = LazyLock::new(|| Phrases::new(terms(), true));

/// Words by which something is explained.
static EXPLAINS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?i)[(:]|\bmean(?:s|ing)?\b|\b(?:is|are|was|can be|does|do|gives?|pays?) |\bcall(?:s|ed)?\b|\bname for\b|\bknown as\b|, (?:which|who|the|or|a|an)\b",
    )
});

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let mut of_messages: HashMap<&str, Vec<&Prose>> = HashMap::new();
    for prose in texts {
        of_messages.entry(prose.message).or_default().push(prose);
    }
    for file in draft.files {
        let mut met: HashSet<String> = HashSet::new();
        for prose in in_order(file, &of_messages) {
            for (at, plain) in ANY.find(&prose.text) {
                let words: Vec<&str> = prose.text[at.clone()].split_whitespace().collect();
                let name = words.join(" ").to_lowercase();
                let name = name.strip_suffix('s').unwrap_or(&name).to_owned();
                let is_first = met.insert(name.clone());
                if is_first && !is_explained(prose, at.start) {
                    faults.push(unexplained(prose, at, &name, plain));
                }
            }
        }
    }
}

fn unexplained(prose: &Prose, at: Range<usize>, name: &str, plain: &str) -> Diagnostic {
    let place = prose.place(at.start, at.end);
    let title = format!("`{name}` is an official term");
    let label = "the first time in this flow";
    let fault = Diagnostic::advice("official-term", title, place, label);
    fault.help(format!("say beside it what it is, such as: {plain}"))
}

/// The texts of a flow in the order of its steps, without titles and buttons.
fn in_order<'p, 'd>(
    file: &FlowFile,
    of_messages: &HashMap<&str, Vec<&'p Prose<'d>>>,
) -> Vec<&'p Prose<'d>> {
    let messages = file.steps.iter().map(|step| message_of(file, step));
    let own = messages.filter_map(|message| of_messages.get(message.as_str()));
    let read = own.flatten().copied();
    read.filter(|prose| prose.part.is_none_or(|part| part.starts_with("more")))
        .collect()
}

/// Whether the sentence, the one before or the one after says what it is.
fn is_explained(prose: &Prose, at: usize) -> bool {
    let Some(explains) = EXPLAINS.as_ref() else {
        return true;
    };
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
        assert!(terms().is_sorted() && EXPLAINS.is_some());
    }
}
