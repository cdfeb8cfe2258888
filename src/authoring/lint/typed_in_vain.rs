//! A word or a command that people are told to type, and that means nothing: nearly one that does.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use strsim::osa_distance;

use super::super::diagnostic::Diagnostic;
use super::super::vocabulary::Vocabulary;
use super::Draft;
use super::pattern::pattern;
use super::prose::Prose;
use crate::conversation::tap::Floor;
use crate::conversation::understanding::listed;
use crate::conversation::understanding::plain::plain;

/// Commands besides the words that work everywhere.
const COMMANDS: [&str; 4] = ["start", "help", "privacy", "forget"];
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
    let everywhere: BTreeSet<String> = floors.chain(COMMANDS).map(plain).collect();
    let mut words: Option<BTreeSet<String>> = None;
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
                None => words.get_or_insert_with(|| typed_words(draft)),
            };
            let word = typed.as_str();
            if word.len() < SHORTEST || known.contains(word) {
                continue;
            }
            // A word that is near to none is no slip: "type your question".
            let slips = |other: &&String| osa_distance(other, word);
            let near = known.iter().min_by_key(slips);
            let Some(near) = near.filter(|near| slips(near) <= MOST_SLIPS) else {
                continue;
            };
            let title = format!("people are told to type `{word}`, which means nothing");
            let place = prose.place(typed.start(), typed.end());
            let fault = Diagnostic::warning("typed-in-vain", title, place, "");
            faults.push(fault.suggest_instead(place, Some(near.clone())));
        }
    }
}

/// Every word that means something when it is typed somewhere.
fn typed_words(draft: &Draft) -> BTreeSet<String> {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for message in draft.default_words().into_iter().flat_map(Vocabulary::iter) {
        for part in message.attributes.values() {
            let phrases = listed::phrases(draft.text_at(part.text.span));
            let wordings = phrases.flat_map(listed::wordings);
            known.extend(wordings.map(|wording| plain(&wording)));
        }
        let text = message.text.iter();
        known.extend(
            text.flat_map(|text| draft.text_at(text.span).split(','))
                .map(plain),
        );
    }
    known
}
