//! A word or a command that people are told to type, and that means nothing: nearly one that does.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::sync::LazyLock;

use regex::Regex;
use strsim::osa_distance;

use super::super::diagnostic::Diagnostic;
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::Draft;
use super::pattern::pattern;
use super::prose::Prose;
use crate::conversation::engine::COMMANDS;
use crate::conversation::quick::QuickSet;
use crate::conversation::rules::system;
use crate::conversation::tap::Floor;
use crate::conversation::understanding::listed;
use crate::conversation::understanding::plain::plain;

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
    let everywhere: QuickSet<Cow<'_, str>> = floors.chain(COMMANDS).map(Cow::from).collect();
    let words = LazyCell::new(|| typed_words(draft));
    for prose in texts
        .iter()
        .filter(|prose| !prose.message.starts_with(STAFF))
    {
        for found in pattern.captures_iter(&prose.text) {
            let Some(typed) = found.get(1).or(found.get(2)) else {
                continue;
            };
            let known = match found.get(2) {
                Some(_) => &everywhere,
                None => &words,
            };
            let word = typed.as_str();
            if word.len() < SHORTEST || known.contains(word) {
                continue;
            }
            // A word that is near to none is no slip: "type your question".
            let alike = known.iter().filter(|other| may_be_meant(other, word));
            let near = alike.map(|other| (osa_distance(other, word), other));
            let Some((0..=MOST_SLIPS, near)) = near.min() else {
                continue;
            };
            let title = format!("people are told to type `{word}`, which means nothing");
            let place = prose.place(typed.start(), typed.end());
            let fault = Diagnostic::warning("typed-in-vain", title, place, "");
            faults.push(fault.suggest_instead(place, Some(near.to_string())));
        }
    }
}

/// Whether a word is about as long as another. Of thousands of words, few are.
fn may_be_meant(other: &str, word: &str) -> bool {
    other.len().abs_diff(word.len()) <= MOST_SLIPS * char::MAX_LEN_UTF8
        && other.chars().count().abs_diff(word.len()) <= MOST_SLIPS
}

/// Every word that means something when it is typed somewhere.
fn typed_words<'d>(draft: &'d Draft<'_>) -> QuickSet<Cow<'d, str>> {
    let replied = draft.small_talk().get(DEFAULT_LOCALE).into_iter().flatten();
    let mut known: QuickSet<Cow<'_, str>> = replied.map(|one| one.typed.as_str().into()).collect();
    let messages = draft.default_words().into_iter().flat_map(Vocabulary::iter);
    for message in messages.filter(|message| !message.name.value.starts_with(system::SMALL_TALK)) {
        for part in message.attributes.values() {
            let phrases = listed::phrases(draft.text_at(part.text.span));
            let wordings = phrases.flat_map(listed::wordings);
            known.extend(wordings.map(|wording| plain(&wording).into()));
        }
        let text = message.text.iter();
        known.extend(
            text.flat_map(|text| draft.text_at(text.span).split(','))
                .map(|label| plain(label).into()),
        );
    }
    known
}
