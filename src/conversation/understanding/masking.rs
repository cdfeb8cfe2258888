//! What a person typed, with everything taken out that could tell who they are: what is
//! left are the words that our own texts and example questions use too.

use std::collections::{HashMap, HashSet};

use super::plain;
use super::telltale::{self, Sort, Word};

/// Stands for words taken out.
pub const TAKEN_OUT: &str = "…";

/// Stands for digits.
const DIGITS: &str = "#";

/// The most characters kept of a text.
const LONGEST: usize = 200;

/// The longest word kept, in letters.
const LONGEST_WORD: usize = 20;

/// The fewest words that say anything.
const FEWEST_WORDS: usize = 2;

/// The most words in a line that may be somebody's name below what they wrote.
const SIGNATURE_WORDS: usize = 4;

/// In how many lines a word has to stand: one line alone may hold somebody's name.
const FEWEST_LINES: u32 = 2;

/// The words that may be kept: those that stand in several lines of our own.
#[derive(Debug, Clone, Default)]
pub struct KnownWords {
    common: HashSet<String>,
    /// Those of them that we write with a capital in the middle of a sentence.
    capital: HashSet<String>,
}

impl KnownWords {
    /// Learns them from lines of texts and example questions.
    #[must_use]
    pub fn learn<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut common = Counts::default();
        let mut capital = Counts::default();
        for line in lines {
            common.line(plain::words(line));
            if has_small(line) {
                let pairs = line.split_whitespace().zip(line.split_whitespace().skip(1));
                let inside = pairs.filter(|(before, typed)| {
                    has_capital(typed)
                        && !ends_sentence(before)
                        && !before.ends_with(['=', ']', '-'])
                });
                capital.line(inside.flat_map(|(_, typed)| plain::words(typed)));
            }
        }
        Self {
            common: common.often(),
            capital: capital.often(),
        }
    }

    /// What is left of a text, in small letters; `None` when that says nothing.
    #[must_use]
    pub fn masked(&self, text: &str) -> Option<String> {
        let mut words = self.sorted(text);
        telltale::find(&mut words);
        let mut masked: Vec<&str> = Vec::new();
        let mut length = 0;
        for word in &words {
            let kept = match word.sort {
                Sort::Common => word.word.as_str(),
                Sort::Telling => TAKEN_OUT,
                Sort::Number => DIGITS,
            };
            if !is_word(kept) && masked.last() == Some(&kept) {
                continue;
            }
            length += kept.chars().count() + 1;
            if length > LONGEST + 1 {
                break;
            }
            masked.push(kept);
        }
        says_something(&masked)
    }

    /// The words of a text, each by itself.
    fn sorted(&self, text: &str) -> Vec<Word> {
        // In a text of nothing else they say nothing.
        let capitals_tell = has_small(text);
        let mut words = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let mut begins = number == 0 || !is_signature(line);
            for typed in line.split_whitespace() {
                let is_name = capitals_tell && !begins && has_capital(typed);
                let sorted = plain::words(typed).into_iter();
                words.extend(sorted.map(|word| self.sorted_word(word, typed, is_name)));
                begins = ends_sentence(typed);
            }
        }
        words
    }

    /// A word of what was typed between two spaces; `is_name` where it has the capital of one.
    fn sorted_word(&self, word: String, typed: &str, is_name: bool) -> Word {
        let is_ours =
            is_i(&word) || self.capital.contains(&word) && !telltale::is_name_with_a_capital(&word);
        let sort = match self.sort(&word) {
            _ if is_address(typed) => Sort::Telling,
            Sort::Common if is_name && !is_ours => Sort::Telling,
            sort => sort,
        };
        Word { word, sort }
    }

    fn sort(&self, word: &str) -> Sort {
        if word.chars().any(char::is_numeric) {
            Sort::Number
        } else if word.chars().count() > LONGEST_WORD || !self.common.contains(word) {
            Sort::Telling
        } else {
            Sort::Common
        }
    }
}

/// In how many lines words stand.
#[derive(Default)]
struct Counts(HashMap<String, u32>);

impl Counts {
    fn line(&mut self, words: impl IntoIterator<Item = String>) {
        let words: HashSet<String> = words.into_iter().collect();
        for word in words {
            *self.0.entry(word).or_default() += 1;
        }
    }

    fn often(self) -> HashSet<String> {
        let often = self
            .0
            .into_iter()
            .filter(|(_, lines)| *lines >= FEWEST_LINES);
        often.map(|(word, _)| word).collect()
    }
}

/// Whether what stands between two spaces is an address, on the web or for mail, or a name
/// somewhere.
fn is_address(typed: &str) -> bool {
    let inner = typed.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '@');
    let has_letter = inner.contains(char::is_alphabetic);
    inner.contains(['@', '_', '\\']) || inner.contains("//") || has_letter && inner.contains('.')
}

/// Whether a line below others may be a name or a part of an address: few words, and no sentence.
fn is_signature(line: &str) -> bool {
    let words = line.split_whitespace().count();
    words <= SIGNATURE_WORDS && !line.trim_end().ends_with(['.', '?', '!'])
}

/// Whether it has its capital wherever it stands.
fn is_i(word: &str) -> bool {
    matches!(word, "i" | "im" | "ive" | "id" | "ill")
}

fn has_small(text: &str) -> bool {
    text.chars().any(char::is_lowercase)
}

fn has_capital(typed: &str) -> bool {
    typed.chars().any(char::is_uppercase)
}

/// Whether the next word begins a sentence, and has a capital for that.
fn ends_sentence(typed: &str) -> bool {
    typed
        .trim_end_matches(['"', '\'', ')'])
        .ends_with(['.', '?', '!'])
}

/// Whether a kept word is one, rather than a sign for what was taken out.
#[must_use]
pub fn is_word(kept: &str) -> bool {
    !kept.is_empty() && kept != TAKEN_OUT && kept != DIGITS
}

fn says_something(masked: &[&str]) -> Option<String> {
    let words = masked.iter().filter(|word| is_word(word)).count();
    (words >= FEWEST_WORDS).then(|| masked.join(" "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every line twice.
    fn known() -> KnownWords {
        let lines = "can I have a dog with my budget from the NHS on may
            i had a call from my mum and she hope for a close friend to mark my house road in reading
            one two seven double oh of nineteen sixty first third april street is name with good grace
            im his at i live care home will young mr dr said flat no m r k";
        let lines: Vec<&str> = lines.lines().map(str::trim).collect();
        KnownWords::learn(lines.iter().chain(&lines).copied().chain(["zebedee asked"]))
    }

    #[test]
    fn names_numbers_addresses_and_rare_words_are_taken_out() {
        for (typed, kept) in [
            ("Can I have a dog?", Some("can i have a dog")),
            ("CAN I HAVE A DOG?", Some("can i have a dog")),
            ("can Zebedee Smith have a dog", Some("can … have a dog")),
            ("can I have 2 dog 07700-900123", Some("can i have # dog #")),
            ("can I dog zeb@example.org", Some("can i dog …")),
            ("can I dog, www.can.dog", Some("can i dog …")),
            ("can I s117b have", Some("can i # have")),
            ("I'm with the NHS. My dog", Some("im with the nhs my dog")),
            ("Zebedee Smith", None),
            ("dog Zebedee 4", None),
            ("", None),
        ] {
            assert_eq!(known().masked(typed).as_deref(), kept, "{typed}");
        }
    }

    #[test]
    fn what_is_common_and_tells_who_somebody_is_is_taken_out_too() {
        for (typed, kept) in [
            // Names that are words.
            ("can mark have a dog", "can … have a dog"),
            ("MARK HOPE CAN I HAVE A DOG", "… can i have a dog"),
            (
                "can i have a dog, grace from reading",
                "can i have a dog … from …",
            ),
            ("can I have a dog with May", "can i have a dog with …"),
            (
                "can i have a dog. my name is may young",
                "can i have a dog my name is …",
            ),
            ("can mr young have a dog", "can mr … have a dog"),
            ("Can I have a dog?\nWill Young", "can i have a dog …"),
            (
                "I have a dog.\nCan I have my house?",
                "i have a dog can i have my house",
            ),
            (
                "can my friend Home Close have a dog",
                "can my friend … have a dog",
            ),
            ("can m a r k have a dog", "can … a … have a dog"),
            ("can \u{41c}\u{430}rk have a dog", "can … have a dog"),
            (
                "can \u{43c}\u{430}\u{440}\u{43a} have a dog",
                "can … have a dog",
            ),
            ("can ma\u{200b}rk have a d\u{f3}g", "can … have a dog"),
            // Numbers, dates and addresses in words.
            ("i call oh seven seven double oh one two one", "i call #"),
            (
                "dog from the third of april nineteen sixty one",
                "dog from the #",
            ),
            ("dog from may two nineteen sixty", "dog from #"),
            ("dog from first of may", "dog from #"),
            (
                "dog \u{661}\u{661}\u{667} \u{ff11}\u{fe0f}\u{20e3} at home",
                "dog # at home",
            ),
            (
                "i live at two good home street in care",
                "i live at # … in care",
            ),
            ("i live at flat 4 care close", "i live at flat # …"),
            (
                "mail me can dog at mark.hope4 is no",
                "… can dog at … is no",
            ),
        ] {
            assert_eq!(known().masked(typed).as_deref(), Some(kept), "{typed}");
        }
    }

    #[test]
    fn one_and_the_first_and_may_stay_where_they_are_no_number() {
        for typed in [
            "can i have one",
            "the first dog i had",
            "may i have a dog of one",
        ] {
            assert_eq!(known().masked(typed).as_deref(), Some(typed));
        }
    }

    #[test]
    fn a_long_text_is_cut_at_a_word() {
        let masked = known().masked(&"can dog ".repeat(100)).unwrap();
        assert!(masked.chars().count() <= LONGEST, "{masked}");
        assert!(
            masked.ends_with("can") || masked.ends_with("dog"),
            "{masked}"
        );
    }

    proptest! {
        #[test]
        fn nothing_is_kept_but_known_words_and_signs(typed in "\\PC{0,300}") {
            let known = known();
            if let Some(masked) = known.masked(&typed) {
                prop_assert!(masked.chars().count() <= LONGEST);
                for word in masked.split(' ') {
                    prop_assert!(!is_word(word) || known.common.contains(word), "{}", word);
                }
            }
        }
    }
}
