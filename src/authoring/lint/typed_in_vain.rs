//! A word or a command that people are told to type, and that means nothing: nearly one that does.

use std::sync::LazyLock;

use regex::Regex;
use strsim::osa_distance;

use super::super::diagnostic::Diagnostic;
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::Draft;
use super::pattern::pattern;
use super::prose::Prose;
use crate::conversation::engine::COMMANDS;
use crate::conversation::quick::{QuickMap, QuickSet};
use crate::conversation::rules::system;
use crate::conversation::tap::Floor;
use crate::conversation::understanding::listed;

/// So many letters may be others in a word that is meant.
const MOST_SLIPS: usize = 2;
/// Shorter words are near to too many.
const SHORTEST: usize = 4;

/// What advisers type is not what people do.
const STAFF: &str = "staff-";

/// `type: end chat.`, and a command anywhere. "Type a number" has no colon, and names no word.
static TYPED: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\b[Tt]ype: ([a-z]+(?: [a-z]+){0,2})[.,!?]|(?:^|[\s:])/([a-z]+)\b"));

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let Some(pattern) = TYPED.as_ref() else {
        return;
    };
    let floors = Floor::ALL.iter().map(|floor| floor.name());
    let commands: Vec<&str> = floors.chain(COMMANDS).collect();
    let for_people = texts
        .iter()
        .filter(|prose| !prose.message.starts_with(STAFF));
    let told = for_people.flat_map(|prose| {
        let found = pattern.captures_iter(&prose.text);
        found.filter_map(move |found| {
            let (typed, is_command) = match (found.get(1), found.get(2)) {
                (Some(word), _) => (word, false),
                (None, command) => (command?, true),
            };
            (typed.len() >= SHORTEST).then_some((prose, typed, is_command))
        })
    });
    let told: Vec<_> = told.collect();
    let words = told.iter().filter(|(_, _, is_command)| !is_command);
    let unknown = unknown(draft, words.map(|(_, typed, _)| typed.as_str()).collect());
    let near = nearest(draft, &unknown);
    for (prose, typed, is_command) in told {
        let word = typed.as_str();
        // A word that is near to none is no slip: "type your question".
        let near = if is_command {
            let slips = |other: &&str| (osa_distance(other, word), (*other).to_owned());
            let near = commands.iter().map(slips).min();
            near.filter(|_| !commands.contains(&word))
        } else {
            near.get(word).cloned()
        };
        let Some((0..=MOST_SLIPS, near)) = near else {
            continue;
        };
        let title = format!("people are told to type `{word}`, which means nothing");
        let place = prose.place(typed.start(), typed.end());
        let fault = Diagnostic::warning("typed-in-vain", title, place, "");
        faults.push(fault.suggest_instead(place, Some(near)));
    }
}

/// Those of some words that mean nothing when they are typed anywhere.
fn unknown<'w>(draft: &Draft, mut words: QuickSet<&'w str>) -> QuickSet<&'w str> {
    let replies = draft.small_talk().get(DEFAULT_LOCALE);
    words.retain(|word| !replies.is_some_and(|replies| replies.has(word)));
    let longest = words.iter().map(|word| word.len()).max().unwrap_or(0);
    each_typed(draft, |typed| {
        if typed.len() <= longest {
            words.remove(typed);
        }
    });
    words
}

/// What is meant most likely by each of the words that mean nothing, and how many slips it is away.
/// What small talk replies to is what people say, not what they are told to type.
fn nearest<'w>(draft: &Draft, words: &QuickSet<&'w str>) -> QuickMap<&'w str, (usize, String)> {
    let mut near: QuickMap<&str, (usize, String)> = QuickMap::default();
    if words.is_empty() {
        return near;
    }
    each_typed(draft, |typed| {
        for word in words.iter().filter(|word| may_be_meant(typed, word)) {
            let this = (osa_distance(typed, word), typed.to_owned());
            let best = near.entry(word).or_insert_with(|| this.clone());
            if this < *best {
                *best = this;
            }
        }
    });
    near
}

/// Whether a word is about as long as another. Of thousands of words, few are.
fn may_be_meant(other: &str, word: &str) -> bool {
    other.len().abs_diff(word.len()) <= MOST_SLIPS * char::MAX_LEN_UTF8
        && other.chars().count().abs_diff(word.len()) <= MOST_SLIPS
}

/// Whether a phrase may be one that is typed, and is not a sentence that people read.
fn may_be_a_word(phrase: &str) -> bool {
    const LONGEST: usize = 64;
    phrase.contains('(') || phrase.trim().len() <= LONGEST
}

/// Shows everything that means something when it is typed somewhere, but for small talk.
fn each_typed(draft: &Draft, mut show: impl FnMut(&str)) {
    let messages = draft.default_words().into_iter().flat_map(Vocabulary::iter);
    for message in messages.filter(|message| !message.name.value.starts_with(system::SMALL_TALK)) {
        let parts = message.attributes.values().map(|part| &part.text);
        for words in message.text.iter().chain(parts) {
            let phrases = listed::phrases(draft.text_at(words.span));
            for phrase in phrases.filter(|phrase| may_be_a_word(phrase)) {
                listed::each_wording(phrase, &mut show);
            }
        }
    }
}
