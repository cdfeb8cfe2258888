//! A title or a link that makes no sense by itself. Buttons are read one by one, by people
//! who look for a word and by screen readers.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::glance::Words;
use super::parts_missing::PARTS;
use super::pattern::pattern;
use super::prose::Prose;
use super::{Draft, message_of};

/// How the messages of built-in lines begin, whose buttons stand beside what they belong to.
const LINES: &str = "line-";

/// Titles and buttons that could stand anywhere, in the languages that have words.
const EMPTY: &[&str] = &[
    "",
    "about",
    "about this",
    "aici",
    "answer",
    "aqui",
    "cliciwch yma",
    "click",
    "click aici",
    "click here",
    "clique aqui",
    "continue reading",
    "dalej",
    "details",
    "find out",
    "find out more",
    "follow this link",
    "for more",
    "go here",
    "here",
    "here is more",
    "in general",
    "info",
    "information",
    "kliknij",
    "kliknij tutaj",
    "learn more",
    "link",
    "mai mult",
    "mais",
    "more",
    "more details",
    "more help",
    "more info",
    "more information",
    "more of this",
    "mwy",
    "open",
    "press here",
    "read more",
    "read this",
    "saiba mais",
    "see here",
    "see more",
    "see this",
    "show me",
    "tap here",
    "tell me more",
    "that",
    "that one",
    "the answer",
    "the link",
    "the page",
    "the rest",
    "this",
    "this one",
    "this page",
    "tu",
    "tutaj",
    "view",
    "view more",
    "więcej",
    "yma",
    "اضغط هنا",
    "المزيد",
    "مزید",
    "هنا",
    "یہاں",
    "یہاں کلک کریں",
    "আরও",
    "এখানে",
    "ਇੱਥੇ",
    "ਹੋਰ",
    "અહીં",
    "વધુ",
];

/// Titles that say as little; on a button they may answer what is asked.
const ANSWERS: &[&str] = &[
    "back",
    "continue",
    "go",
    "help",
    "next",
    "no",
    "no thanks",
    "ok",
    "okay",
    "other",
    "others",
    "question",
    "something else",
    "yes",
    "yes please",
];

static HERE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:click|tap|press)(?:ing)?\s+(?:on\s+)?(?:here|this|the link)\b|\bclick(?:ing)?\s+(?:on\s+)?(?:the|this|that)\s+(?:button|link)\b|\b(?:follow(?:ing)?|use|using|open(?:ing)?)\s+(?:the|this|that)\s+link\b|\bsee\s+(?:it\s+)?here\b|\b(?:kliknij|naciśnij)\s+(?:tutaj|tu)\b|\bclici?wch\s+yma\b|\bclique\s+aqui\b|\bcli(?:c|ck|cați)\s+aici\b|\b(?:(?:more\s+)?(?:info(?:rmation)?|details)|read\s+more|find\s+out\s+more)(?:\s+(?:is|are))?\s+here\b",
    )
});

/// What that begins with, as far as the letters are plain.
const BEFORE_HERE: Words<25> = Words::new([
    "click",
    "clicking",
    "tap",
    "tapping",
    "press",
    "pressing",
    "follow",
    "following",
    "use",
    "using",
    "open",
    "opening",
    "see",
    "kliknij",
    "naci",
    "clicwch",
    "cliciwch",
    "clique",
    "clic",
    "clica",
    "info",
    "information",
    "details",
    "read",
    "find",
]);

/// The buttons that lead to an answer or into another flow: they answer no question.
fn ways_on(draft: &Draft) -> HashSet<(String, String)> {
    let asked = draft.steps().filter_map(|(file, step)| match &step.kind {
        KindFile::Ask(choices) => Some((message_of(file, step), choices)),
        _ => None,
    });
    let named = asked.flat_map(|(message, choices)| {
        let leads_on = |next: &str| next.starts_with("topic ") || next.starts_with("flow ");
        let on = choices
            .iter()
            .filter(move |choice| leads_on(&choice.next.value));
        on.map(move |choice| (message.clone(), choice.name.value.clone()))
    });
    named.collect()
}

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let ways_on = ways_on(draft);
    for prose in texts {
        // Advisers know the answers prepared for them.
        let is_for_advisers = prose.message.starts_with("answer-");
        let is_title = prose.part == Some("title");
        let is_button = prose
            .part
            .is_some_and(|part| !PARTS.contains(&part) && !part.starts_with("more-"));
        let empty = if is_title && !is_for_advisers {
            empty(prose, "title", &[EMPTY, ANSWERS])
        } else if is_button && !prose.message.starts_with(LINES) {
            let name = prose.part.unwrap_or_default().to_owned();
            if ways_on.contains(&(prose.message.to_owned(), name)) {
                empty(prose, "button", &[EMPTY, ANSWERS])
            } else {
                empty(prose, "button", &[EMPTY])
            }
        } else {
            None
        };
        if let Some(fault) = empty {
            faults.push(fault);
            continue;
        }
        if !BEFORE_HERE.may_be_in(&prose.text, 1) {
            continue;
        }
        let Some(here) = HERE.as_ref() else { continue };
        for found in here.find_iter(&prose.text) {
            // "More is here", and the address follows; to tap on a word is another thing.
            let is_where = found.as_str().ends_with("here") && !is_deed(found.as_str());
            if is_where && prose.text[found.end()..].starts_with(": _") {
                continue;
            }
            let title = format!("`{}` says nothing by itself", found.as_str());
            let place = prose.place(found.start(), found.end());
            let fault = Diagnostic::warning("says-nothing-alone", title, place, "here");
            faults
                .push(fault.help(
                    "say what people get there, and write the address or the button's words",
                ));
        }
    }
}

/// Whether the words tell people to do something, and not where something is.
fn is_deed(words: &str) -> bool {
    ["click", "tap", "press"]
        .iter()
        .any(|deed| words.to_lowercase().starts_with(deed))
}

fn empty(prose: &Prose, what: &str, lists: &[&[&str]]) -> Option<Diagnostic> {
    let words = prose.text.trim();
    let bare = words
        .trim_end_matches(['.', '!', '?', '…', ':'])
        .to_lowercase();
    // Of a value alone, nothing is left here to look at.
    if words.is_empty() || !lists.iter().any(|list| list.contains(&bare.as_str())) {
        return None;
    }
    let title = format!("the {what} `{words}` says nothing by itself");
    let place = prose.place(0, prose.text.len());
    let label = "on a button, nothing else is seen";
    let fault = Diagnostic::warning("says-nothing-alone", title, place, label);
    Some(fault.help("name what people get there, such as `How to complain`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_the_pattern_can_be_read() {
        assert!(EMPTY.is_sorted() && ANSWERS.is_sorted() && HERE.is_some());
    }
}
