//! A word in which two letters have changed places: "anwser", where the other texts say "answer".

use std::ops::Range;

use super::super::diagnostic::Diagnostic;
use super::misspelt;
use super::prose::Prose;
use crate::conversation::quick::QuickMap;

/// Words with fewer letters are too often others.
const FEWEST_LETTERS: usize = 4;

/// So often the texts have the word that is meant, if it has so many letters; a shorter one may be
/// another, so it has to be one that is everywhere: "what", "this".
const OFTEN: usize = 3;
const LONG: usize = 6;
const OFTEN_IF_SHORT: usize = 8;

/// Words that are another word with two letters changed.
const WORDS_THEMSELVES: [&str; 64] = [
    "angel",
    "angle",
    "beard",
    "begin",
    "being",
    "best",
    "bets",
    "board",
    "bread",
    "broad",
    "calm",
    "cast",
    "cats",
    "clam",
    "clod",
    "coast",
    "coats",
    "cold",
    "dairy",
    "diary",
    "does",
    "dose",
    "form",
    "from",
    "lest",
    "lets",
    "past",
    "pats",
    "post",
    "pots",
    "quiet",
    "quite",
    "sign",
    "sing",
    "there",
    "three",
    "tired",
    "trail",
    "trial",
    "tried",
    "warp",
    "wrap",
    "barely",
    "barley",
    "carving",
    "casual",
    "causal",
    "complaint",
    "compliant",
    "craving",
    "dairies",
    "diaries",
    "marital",
    "martial",
    "perfect",
    "prefect",
    "reserve",
    "reverse",
    "sacred",
    "scared",
    "silver",
    "sliver",
    "united",
    "untied",
];

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let mut times: QuickMap<String, usize> = QuickMap::default();
    for prose in texts {
        for (word, _) in long_words(&prose.text) {
            *times.entry(word.to_ascii_lowercase()).or_default() += 1;
        }
    }
    for prose in texts {
        for (written, place) in long_words(&prose.text) {
            let word = written.to_ascii_lowercase();
            let is_alone =
                times.get(&word) == Some(&1) && !WORDS_THEMSELVES.contains(&word.as_str());
            let often = if word.len() < LONG {
                OFTEN_IF_SHORT
            } else {
                OFTEN
            };
            let is_common = |other: &String| times.get(other).is_some_and(|times| *times >= often);
            if let Some(right) = with_two_swapped(&word).find(is_common).filter(|_| is_alone) {
                faults.push(misspelt::tell(prose, place, &right));
            }
        }
    }
}

/// The words of letters that are long enough, and where they stand.
fn long_words(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let words = text.split(|letter: char| !letter.is_alphabetic() && letter != '_');
    words.filter_map(|word| {
        let is_one = word.len() >= FEWEST_LETTERS && word.bytes().all(|b| b.is_ascii_alphabetic());
        let from = word.as_ptr() as usize - text.as_ptr() as usize;
        is_one.then(|| (word, from..from + word.len()))
    })
}

/// A word with each two letters changed that stand side by side; the first letter stays.
fn with_two_swapped(word: &str) -> impl Iterator<Item = String> {
    (1..word.len().saturating_sub(1)).filter_map(move |at| {
        let mut letters = word.as_bytes().to_vec();
        letters.swap(at, at + 1);
        let other = String::from_utf8(letters).ok()?;
        (other != word).then_some(other)
    })
}

#[cfg(test)]
mod tests {
    use super::with_two_swapped;

    #[test]
    fn each_two_letters_are_changed_but_the_first() {
        let all: Vec<String> = with_two_swapped("abbc").collect();
        assert_eq!(all, ["abcb"]);
        assert!(with_two_swapped("anwser").any(|word| word == "answer"));
    }
}
