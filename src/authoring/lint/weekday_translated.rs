//! A day of the week in a translation whose English names none: a translator typed when the line is
//! open, and nobody would change it with the settings. The names stand in
//! `weekdays_in_sentences.txt`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::Draft;
use super::fact_in_text::{WORDS_OF_TIME, names_a_day};
use super::pattern::pattern;
use super::prose::Prose;

const LIST: &str = include_str!("weekdays_in_sentences.txt");

/// Any of the names, at the beginning of a word: what ends it differs.
static ANY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = LIST.lines().filter(|line| !line.starts_with('#'));
    pattern(&names.collect::<Vec<_>>().join("|"))
});

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let (Some(any), Some(english)) = (ANY.as_ref(), draft.default_words()) else {
        return;
    };
    for prose in texts {
        let begins_a_word = |at: usize| {
            let before = prose.text[..at].chars().next_back();
            !before.is_some_and(char::is_alphabetic)
        };
        let found = any.find_iter(&prose.text);
        let Some(day) = found.into_iter().find(|day| begins_a_word(day.start())) else {
            continue;
        };
        let is_of_time = WORDS_OF_TIME
            .iter()
            .any(|name| prose.message.starts_with(name));
        let original = english.message(prose.message);
        let says_one = original.is_some_and(|message| {
            let parts = message.attributes.values().map(|part| &part.text);
            let mut spans = message.text.iter().chain(parts).map(|words| words.span);
            spans.any(|span| names_a_day(draft.text_at(span)))
        });
        if is_of_time || says_one || original.is_none() {
            continue;
        }
        let title = format!("a day of the week is typed into `{}`", prose.message);
        let place = prose.place(day.start(), day.end());
        let label = "the English names no day";
        let fault = Diagnostic::warning("fact-in-text", title, place, label);
        faults.push(fault.help(
            "take it out, or show { $hours } or { $opens } where the English does: they come from \
             helpline.toml",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_found_where_a_word_begins() {
        let any = ANY.as_ref().unwrap();
        for text in ["w poniedziałek", "nu și sâmbăta", "ddydd Llun", "সোমবারে"] {
            assert!(any.is_match(text), "{text}");
        }
        for text in ["3 luni", "segunda vez", "środki", "wskaźnik"] {
            assert!(!any.is_match(text), "{text}");
        }
    }
}
