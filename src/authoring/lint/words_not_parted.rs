//! A list of typed words that is not parted by commas, or has something in it that means
//! another thing when it is typed.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::super::parse::messages;
use super::super::source::Span;
use super::super::vocabulary::Vocabulary;
use super::same_words::{phrases, split};
use super::{Draft, message_of};
use crate::conversation::understanding::listed;

/// The most words that people type as one phrase and nothing else beside it.
const MOST_IN_A_PHRASE: usize = 5;

/// What must lead to the buttons that lead to help, whatever else does.
const ALWAYS: [(&str, &str); 3] = [
    ("line-urgent", "urgent"),
    ("line-talk", "talk"),
    ("line-menu", "menu"),
];

/// A button of every step that its own word no longer leads to.
fn find_missing(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(words) = draft.default_words() else {
        return;
    };
    for (line, word) in ALWAYS {
        let Some(message) = words.message(line) else {
            continue;
        };
        let list = message.attributes.get("words");
        let typed = list.map_or_else(Vec::new, |list| split(draft, list.text.span));
        let own = message
            .text
            .as_ref()
            .map_or("", |text| draft.text_at(text.span));
        if own.trim().eq_ignore_ascii_case(word) || typed.iter().any(|(typed, _)| typed == word) {
            continue;
        }
        let title = format!("`{word}` does not lead to `{line}` when it is typed");
        let place = list.map_or(message.name.span, |list| list.text.span);
        let fault = Diagnostic::warning("words-missing", title, place, "");
        faults.push(fault.help(format!(
            "write it into `.words` below the line: `.words = {word}, …`"
        )));
    }
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for message in draft.vocabularies.values().flat_map(Vocabulary::iter) {
        for (name, part) in &message.attributes {
            if !name.ends_with("words") {
                continue;
            }
            let text = draft.text_at(part.text.span);
            let at_one = |at: usize| Span {
                start: part.text.span.start + at,
                end: part.text.span.start + at + 1,
                ..part.text.span
            };
            if !has_signs(text) {
                faults.extend(one_phrase(name, text, part.text.span));
            } else if let Some(at) = odd_bracket(text) {
                faults.push(odd(name, at_one(at)));
            } else if let Some((at, title, help)) = other_bracket(text) {
                let place = at_one(at);
                let fault = Diagnostic::warning("words-not-parted", title, place, "");
                faults.push(fault.help(help));
            } else if let Some(phrase) = too_many(text) {
                let at = phrase.as_ptr() as usize - text.as_ptr() as usize;
                let start = part.text.span.start + at;
                let place = Span {
                    start,
                    end: start + phrase.len(),
                    ..part.text.span
                };
                let title = format!(
                    "this phrase stands for {} wordings; {} are read",
                    listed::count(phrase),
                    listed::MOST_WORDINGS
                );
                let fault = Diagnostic::warning("words-not-parted", title, place, "");
                faults.push(fault.help("write two phrases of it, with fewer brackets in each"));
            } else if let Some(at) = other_sign(text) {
                let place = at_one(at);
                let title = format!("`.{name}` is not parted by commas");
                let label = "people would have to type this too";
                let fault = Diagnostic::warning("words-not-parted", title, place, label);
                faults.push(fault.help("put a comma between one phrase and the next"));
            } else if let Some(fault) = one_phrase(name, text, part.text.span) {
                faults.push(fault);
            }
        }
    }
    find_missing(draft, faults);
    find_numbers(draft, faults);
    find_joined(draft, faults);
}

/// Two phrases of the copy inside the program between which the comma is gone.
fn find_joined(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (locale, words) in draft.vocabularies {
        let folder = format!("locales/{locale}/");
        for copy in draft.texts.built_in_below(&folder) {
            if copy.name.strip_suffix(".ftl").is_none() {
                continue;
            }
            for shipped in messages::read(0, &copy, &mut Vec::new()).messages {
                let Some(own) = words.message(&shipped.name.value) else {
                    continue;
                };
                let lists = shipped.attributes.iter();
                for (name, was) in lists.filter(|(name, _)| name.ends_with("words")) {
                    let span = was.text.span;
                    let was = copy.text.get(span.start..span.end).unwrap_or_default();
                    let own = own.attributes.get(name).map(|part| part.text.span);
                    faults.extend(own.and_then(|own| joined(draft, was, own)));
                }
            }
        }
    }
}

/// The first phrase of a list that was two, and is two no more.
fn joined(draft: &Draft, was: &str, own: Span) -> Option<Diagnostic> {
    let room = |phrase: &str| phrase.split_whitespace().collect::<Vec<_>>().join(" ");
    let was: Vec<String> = listed::phrases(was).map(room).collect();
    let is_known = |phrase: &str| was.iter().any(|known| known == phrase);
    let two = |phrase: &str| {
        let mut pairs = was.windows(2);
        let pair = pairs.find(|pair| {
            phrase.strip_prefix(pair[0].as_str()).map(str::trim_start) == Some(&pair[1])
        })?;
        Some((pair[0].clone(), pair[1].clone()))
    };
    let mut own = phrases(draft, own);
    own.find_map(|(phrase, place)| {
        let phrase = room(phrase);
        let (first, second) = two(&phrase).filter(|_| !is_known(&phrase))?;
        let title = format!("`{first}` and `{second}` are one phrase here");
        let label = "people would have to type both";
        let fault = Diagnostic::warning("words-not-parted", title, place, label);
        Some(fault.suggest_instead(place, Some(format!("{first}, {second}"))))
    })
}

/// Whether a list has any signs that part something, but commas. Most have none.
fn has_signs(list: &str) -> bool {
    let is_one = |sign: u8| b"()[]|/;".contains(&sign);
    list.bytes().fold(false, |found, sign| found | is_one(sign))
}

/// Where a phrase of a list has half a pair of brackets: with a comma between them, they are of two.
fn odd_bracket(list: &str) -> Option<usize> {
    listed::phrases(list).find_map(|phrase| {
        let at = listed::odd_bracket(phrase)?;
        Some(phrase.as_ptr() as usize - list.as_ptr() as usize + at)
    })
}

/// Brackets that are not written as those that stand for several wordings: where, what is wrong
/// and what to do.
fn other_bracket(list: &str) -> Option<(usize, &'static str, &'static str)> {
    if let Some(at) = list.bytes().position(|sign| b"[]".contains(&sign)) {
        let title = "typed words do not stand in square brackets";
        return Some((at, title, "write `(tea|coffee)` for either of the two"));
    }
    if let Some(at) = list.find("()") {
        let title = "nothing stands in these brackets";
        return Some((at, title, "take them out, or write what may be typed there"));
    }
    let mut is_within = false;
    let at = list.bytes().position(|sign| {
        match sign {
            b'(' => is_within = true,
            b')' => is_within = false,
            _ => {}
        }
        sign == b'/' && is_within
    })?;
    let title = "a stroke does not part wordings in brackets";
    Some((at, title, "put `|` in its place: `(tea|coffee)`"))
}

/// A phrase that stands for more wordings than are read.
fn too_many(list: &str) -> Option<&str> {
    let mut phrases = listed::phrases(list).map(str::trim);
    phrases.find(|phrase| listed::count(phrase) > listed::MOST_WORDINGS)
}

fn odd(name: &str, place: Span) -> Diagnostic {
    let title = format!("a bracket in `.{name}` has no other half, or stands in another");
    let label = "people would have to type what is in it as it stands";
    let fault = Diagnostic::warning("words-not-parted", title, place, label);
    fault.help("write `(tea|coffee)` for either of the two, `(please|)` for what may be left out")
}

/// A sign between two phrases that is no comma; within brackets, `|` stands between two wordings.
fn other_sign(list: &str) -> Option<usize> {
    let mut is_within = false;
    list.bytes().position(|sign| {
        match sign {
            b'(' => is_within = true,
            b')' => is_within = false,
            _ => {}
        }
        sign == b';' || sign == b'|' && !is_within
    })
}

/// Words in one phrase that are meant to be several: nobody types all of it.
fn one_phrase(name: &str, text: &str, span: Span) -> Option<Diagnostic> {
    // A comma of another alphabet parts them too.
    let is_list = text.contains([',', '\u{60c}', '\u{3001}']);
    if is_list && !text.contains('/') {
        return None;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    // Within a list, people may type "37/41".
    let by_stroke = words.contains(&"/") || !is_list && text.contains('/');
    let between = words.iter().skip(1).step_by(2);
    let by_or = words.len() > 2 && between.into_iter().all(|word| *word == "or");
    let by = if by_stroke {
        Some("/")
    } else {
        by_or.then_some("or")
    };
    if is_list && by != Some("/") || by.is_none() && words.len() <= MOST_IN_A_PHRASE {
        return None;
    }
    let title = match by {
        Some(by) => format!("`.{name}` is parted by `{by}`, not by commas"),
        None => format!("`.{name}` is one phrase of {} words", words.len()),
    };
    let label = "people would have to type all of it";
    let fault = Diagnostic::warning("words-not-parted", title, span, label);
    Some(fault.help("put a comma between one phrase and the next"))
}

fn picks_by_place(number: &str, place: Span) -> Diagnostic {
    let title = format!("`{number}` picks the choice at that place");
    let fault = Diagnostic::warning("words-not-parted", title, place, "");
    fault.help("take it out: people may type the number of a choice, counted from the top")
}

/// A number typed at a question with choices picks the choice at that place.
fn find_numbers(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        for (file, step) in draft.steps() {
            let KindFile::Ask(choices) = &step.kind else {
                continue;
            };
            let Some(message) = words.message(&message_of(file, step)) else {
                continue;
            };
            for choice in choices {
                let list = message
                    .attributes
                    .get(&format!("{}-words", choice.name.value));
                let listed = list.iter().flat_map(|list| phrases(draft, list.text.span));
                let is_number = |phrase: &str| !phrase.contains(char::is_alphabetic);
                for (phrase, place) in listed.filter(|(phrase, _)| is_number(phrase)) {
                    listed::each_wording(phrase, |number| {
                        let picks = number.parse::<usize>().ok();
                        if picks.is_some_and(|picks| (1..=choices.len()).contains(&picks)) {
                            faults.push(picks_by_place(number, place));
                        }
                    });
                }
            }
        }
    }
}
