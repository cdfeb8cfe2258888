//! How words are meant: short forms, text-speak, stretched letters, digits for
//! letters, and small slips in words that matter.

use std::borrow::Cow;

use super::super::super::quick::{QuickMap, QuickSet};
use super::super::alphabet::{is_letter, is_letter_or_figure};
use super::file::Spellings;
use super::letters::{COMMA, STOP, raw_words, raw_words_and_commas};

/// Words shorter than this are never guessed at.
const SHORTEST_GUESS: usize = 6;
/// From this length on two slips are forgiven.
const TWO_SLIPS_FROM: usize = 9;

/// Reads a text as the words that were meant.
#[derive(Debug, Default)]
pub struct Spelling {
    typed: QuickMap<String, Vec<String>>,
    /// The words that slips are forgiven in, by their first letter.
    forgiving: QuickMap<char, Vec<Forgiving>>,
    known: QuickSet<String>,
    first_of_two: QuickSet<String>,
}

impl Spelling {
    /// Takes other spellings and the words to forgive slips in.
    pub fn new(spellings: &[Spellings], forgiving: &[String]) -> Self {
        let mut new = Self::default();
        for entry in spellings {
            let read: Vec<String> = raw_words(&entry.word);
            new.known.extend(read.iter().cloned());
            for typed in &entry.typed {
                let typed = raw_words(typed);
                new.first_of_two
                    .extend(typed.first().filter(|_| typed.len() == 2).cloned());
                new.typed.insert(typed.join(" "), read.clone());
            }
        }
        for word in forgiving {
            let first = word.chars().next().unwrap_or_default();
            let alike = new.forgiving.entry(first).or_default();
            alike.push(Forgiving::new(word));
        }
        new.know(forgiving.iter().map(Cow::from));
        new
    }

    /// Makes words known, so that they are never taken for a slip of another.
    pub fn know<'w>(&mut self, words: impl IntoIterator<Item = Cow<'w, str>>) {
        for word in words {
            if !self.known.contains(word.as_ref()) {
                self.known.insert(word.into_owned());
            }
        }
    }

    /// The words that were meant, with [`STOP`] between sentences.
    pub fn words(&self, text: &str) -> Vec<String> {
        self.words_and_commas(text).0
    }

    /// The same, and the places of the words before which there is a comma.
    pub fn words_and_commas(&self, text: &str) -> (Vec<String>, Vec<usize>) {
        let (mut meant, mut commas) = (Vec::new(), Vec::new());
        if is_one_word(text) {
            self.correct(text, &mut meant);
            return (meant, commas);
        }
        let raw = self.join_spelt_out(&raw_words_and_commas(text));
        let mut rest = raw.as_slice();
        while let Some((word, after)) = rest.split_first() {
            rest = after;
            if word == COMMA {
                commas.push(meant.len());
                continue;
            }
            match after
                .split_first()
                .and_then(|(next, after)| Some((self.pair(word, next)?, after)))
            {
                Some((read, after)) => {
                    meant.extend(read.iter().cloned());
                    rest = after;
                }
                None => self.correct(word, &mut meant),
            }
        }
        (meant, commas)
    }

    /// What two words typed apart are read as: `no one`.
    fn pair(&self, word: &str, next: &str) -> Option<&Vec<String>> {
        if self.first_of_two.contains(word) {
            self.typed.get(&format!("{word} {next}"))
        } else {
            None
        }
    }

    /// Puts letters typed one by one back into a known word: `k m s`, `d-i-e`.
    fn join_spelt_out(&self, raw: &[String]) -> Vec<String> {
        let mut joined = Vec::with_capacity(raw.len());
        let mut rest = raw;
        while let Some(first) = rest.first() {
            let letters = rest
                .iter()
                .take(14)
                .take_while(|word| word.chars().all(is_letter_or_figure))
                .take_while(|word| word.chars().count() == 1)
                .count();
            let word = |take: usize| {
                rest.iter()
                    .take(take)
                    .map(String::as_str)
                    .collect::<String>()
            };
            let take = (3..=letters)
                .rev()
                .find(|take| self.is_meant(&word(*take)))
                .unwrap_or(1);
            joined.push(if take > 1 { word(take) } else { first.clone() });
            rest = rest.get(take..).unwrap_or_default();
        }
        joined
    }

    fn is_meant(&self, word: &str) -> bool {
        self.known.contains(word) || self.typed.contains_key(word)
    }

    fn correct(&self, word: &str, meant: &mut Vec<String>) {
        if word == STOP {
            return meant.push(STOP.to_owned());
        }
        if let Some(read) = self.typed.get(word) {
            return meant.extend(read.iter().cloned());
        }
        if self.known.contains(word) {
            return meant.push(word.to_owned());
        }
        let bare = word.replace('\'', "");
        let found = self
            .candidates(&bare)
            .into_iter()
            .find(|candidate| self.is_meant(candidate));
        let word = found.unwrap_or_else(|| {
            if is_stretched(&bare) {
                self.guess(&squeeze(&bare, 2))
            } else {
                self.guess(&bare)
            }
        });
        match self.typed.get(&word) {
            Some(read) => meant.extend(read.iter().cloned()),
            None if word.is_empty() => {}
            None => meant.push(word),
        }
    }

    /// The word itself, then with stretched letters and digits put right.
    fn candidates(&self, word: &str) -> Vec<String> {
        let mut candidates = vec![word.to_owned()];
        if self.is_meant(word) {
            return candidates;
        }
        if is_stretched(word) {
            candidates.extend([squeeze(word, 2), squeeze(word, 1)]);
        }
        if word.contains(|letter: char| !is_letter(letter)) && word.contains(is_letter) {
            let plain: String = word.chars().map(letter_for_digit).collect();
            candidates.extend([
                plain.replace('*', "i"),
                plain.replace('*', "u"),
                plain.replace('*', "e"),
                plain.replace('*', ""),
            ]);
        }
        candidates
    }

    /// The forgiving word this is a slip of, or the word as it is.
    fn guess(&self, word: &str) -> String {
        let letters: Vec<char> = word.chars().take(24).collect();
        if letters.len() < SHORTEST_GUESS || letters.iter().any(|letter| !is_letter(*letter)) {
            return word.to_owned();
        }
        let which = which_letters(&letters);
        let close = |right: &&Forgiving| right.is_slip(&letters, which);
        let alike = letters.first().and_then(|first| self.forgiving.get(first));
        let mut alike = alike.into_iter().flatten();
        alike
            .find(close)
            .map_or_else(|| word.to_owned(), |right| right.word.clone())
    }
}

/// Whether a text is one word in small plain letters: most words of the patterns are.
fn is_one_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_lowercase())
}

/// Whether a letter stands three times or more in a row.
fn is_stretched(word: &str) -> bool {
    let letters = || word.chars();
    let mut threes = letters().zip(letters().skip(1)).zip(letters().skip(2));
    threes.any(|((first, second), third)| first == second && second == third)
}

/// Runs of three or more of a letter become `keep` of it.
fn squeeze(word: &str, keep: usize) -> String {
    let mut squeezed = String::with_capacity(word.len());
    let mut run: Vec<char> = Vec::new();
    for letter in word.chars().chain(['\0']) {
        if run.first().is_some_and(|first| *first != letter) {
            let long = run.len() > 2 && !run.iter().any(char::is_ascii_digit);
            let take = if long { keep } else { run.len() };
            squeezed.extend(run.drain(..).take(take));
        }
        run.push(letter);
    }
    squeezed
}

fn letter_for_digit(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// A word that slips are forgiven in.
#[derive(Debug)]
struct Forgiving {
    word: String,
    letters: Vec<char>,
    which: u32,
}

impl Forgiving {
    fn new(word: &str) -> Self {
        let letters: Vec<char> = word.chars().collect();
        Self {
            word: word.to_owned(),
            which: which_letters(&letters),
            letters,
        }
    }

    /// Whether somebody who typed these letters may have meant it.
    fn is_slip(&self, typed: &[char], which: u32) -> bool {
        let slips = if self.letters.len() >= TWO_SLIPS_FROM {
            2
        } else {
            1
        };
        // A slip brings at most one letter and takes one away.
        let apart = (self.which ^ which).count_ones() as usize;
        apart <= 2 * slips
            && self.letters.len().abs_diff(typed.len()) <= slips
            && within(typed, &self.letters, slips)
    }
}

/// Which letters there are, a bit each; letters far apart in Unicode may share one.
fn which_letters(letters: &[char]) -> u32 {
    let bits = letters.iter().map(|letter| 1 << (u32::from(*letter) % 32));
    bits.fold(0, |all, bit: u32| all | bit)
}

/// Whether two words are at most this many slips apart: a letter more, less, other,
/// or two swapped. The words are short, so the plain table is quick enough.
fn within(left: &[char], right: &[char], slips: usize) -> bool {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (place, letter) in left.iter().enumerate() {
        let mut next = vec![place + 1];
        for (column, other) in right.iter().enumerate() {
            let swap = row_at(&row, column) + usize::from(letter != other);
            let mut best = swap
                .min(row_at(&row, column + 1) + 1)
                .min(row_at(&next, column) + 1);
            if swapped(left, right, place, column) {
                best = best.min(row_at(&before, column.wrapping_sub(1)) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().is_some_and(|distance| *distance <= slips)
}

fn row_at(row: &[usize], column: usize) -> usize {
    row.get(column).copied().unwrap_or(99)
}

fn swapped(left: &[char], right: &[char], place: usize, column: usize) -> bool {
    place > 0
        && column > 0
        && left.get(place) == right.get(column - 1)
        && left.get(place - 1) == right.get(column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling() -> Spelling {
        let entry = |word: &str, typed: &[&str]| Spellings {
            word: word.to_owned(),
            typed: typed.iter().map(|typed| (*typed).to_owned()).collect(),
        };
        let entries = [
            entry("i will", &["i'll"]),
            entry("do not", &["dont"]),
            entry("kill myself", &["kms"]),
            entry("nobody", &["no one"]),
        ];
        let mut spelling = Spelling::new(&entries, &["suicide".to_owned(), "overdosed".to_owned()]);
        spelling.know(["so", "kill", "need", "inside"].map(Cow::from));
        spelling
    }

    fn read(text: &str) -> String {
        spelling().words(text).join(" ")
    }

    #[test]
    fn short_forms_are_written_out() {
        assert_eq!(read("I'll kms"), "i will kill myself");
        assert_eq!(read("ill, don't"), "ill do not");
        assert_eq!(read("no one, so no"), "nobody so no");
        assert_eq!(read("k.m.s / K M S"), "kill myself kill myself");
    }

    #[test]
    fn stretched_letters_digits_and_slips_are_put_right() {
        assert_eq!(read("sooooo k1ll k*ll neeeed"), "so kill kill need");
        assert_eq!(
            read("suicde siucide suiicide ovredosd"),
            "suicide suicide suicide overdosed"
        );
        assert_eq!(read("inside 2024 20mg"), "inside 2024 20mg");
    }

    #[test]
    fn other_words_stay_as_they_are() {
        assert_eq!(read("decide coincide 再见"), "decide coincide 再见");
    }
}
