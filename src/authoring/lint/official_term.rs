//! An official term, or a short form of one, without plain words beside it, where a flow first uses
//! it. The terms stand in `official_terms.txt`.

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

/// What stands behind a term that is explained, up to the end of its sentence.
static GOES_ON: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?i)^s?[’'”\x22]?(?: (?:is|are|was|were|means?|can be|does|do|gives?|pays?|looks?|decides?)\b|[:)]| \(|, (?:which|who|the|or|a|an|that is)\b)|\((?:\w| )|\bmean(?:s|ing)?\b|\bcall(?:s|ed)?\b|\bknown as\b",
    )
});

/// What stands in front of one, from the beginning of its sentence.
static LEADS_TO: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\(|:|\b(?:is|are|means?|name for|known as|calls?|called)\b(?: (?:it|this|that|them|one|a|an|the|your|its|their))*[ ‘“'\x22]*)$|\bcall(?:s|ed)?\b|[(:]",
    )
});

/// How a sentence begins that explains the one in front of it.
static THAT_IS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(r"(?i)^\s*(?:this|that|it|they|these|those|he|she|here)\b|\bmeans?\b|\bcalled\b")
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
                if is_first && !is_explained(prose, &at) {
                    faults.push(unexplained(prose, at, &name, plain));
                }
            }
        }
    }
}

fn unexplained(prose: &Prose, at: Range<usize>, name: &str, plain: &str) -> Diagnostic {
    let place = prose.place(at.start, at.end);
    let written = &prose.text[at];
    let is_short = written.chars().all(char::is_uppercase);
    let title = if is_short {
        format!("`{written}` is short for an official term")
    } else {
        format!("`{name}` is an official term")
    };
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

/// Whether what stands around it in its sentence, or the sentence after, says what it is.
fn is_explained(prose: &Prose, at: &Range<usize>) -> bool {
    let (Some(goes_on), Some(leads_to), Some(that_is)) =
        (GOES_ON.as_ref(), LEADS_TO.as_ref(), THAT_IS.as_ref())
    else {
        return true;
    };
    let sentences = sentences(&prose.text);
    let here = sentences
        .iter()
        .position(|(from, to)| (*from..*to).contains(&at.start));
    let Some(here) = here else { return true };
    let (from, to) = sentences[here];
    let after = prose.text.get(at.end..to).unwrap_or_default();
    let next = sentences.get(here + 1);
    let next = next.and_then(|(from, to)| prose.text.get(*from..*to));
    goes_on.is_match(after)
        || leads_to.is_match(&prose.text[from..at.start])
        || prose.text[..from].trim_end().ends_with(':')
        || next.is_some_and(|next| that_is.is_match(next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_can_be_read() {
        let lines = LIST.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(terms().count(), lines);
        assert!(terms().is_sorted() && GOES_ON.is_some() && LEADS_TO.is_some());
    }
}
