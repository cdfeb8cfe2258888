//! How languages say no: what turns a sentence round when it is left out.

use super::super::vocabulary::DEFAULT_LOCALE;
use crate::conversation::understanding::plain::{plain, words};

/// What says no in a language: words, and after a hyphen how words end.
const SAY_NO: [(&str, &[&str]); 10] = [
    (
        "ar",
        &[
            "لا",
            "ولا",
            "فلا",
            "ألا",
            "لم",
            "ولم",
            "لن",
            "ولن",
            "ليس",
            "وليس",
            "فليس",
            "ليست",
            "وليست",
            "فليست",
            "ليسوا",
            "لست",
            "ولست",
            "غير",
            "بدون",
            "دون",
            "أبدا",
        ],
    ),
    ("bn", &["না", "নয়", "নেই", "নি", "-নি", "নন", "নই", "ছাড়া"]),
    (
        "cy",
        &[
            "ddim", "dim", "nid", "nad", "ni", "na", "nac", "heb", "peidiwch", "peidio", "neb",
            "byth", "methu", "mo",
        ],
    ),
    ("en", &["not", "never", "no"]),
    ("gu", &["ન", "નથી", "નહીં", "નહિ", "ના", "વિના", "સિવાય"]),
    ("pa", &["ਨਹੀਂ", "ਨਹੀ", "ਨਾ", "ਬਿਨਾਂ"]),
    (
        "pl",
        &[
            "nie", "nigdy", "nikt", "nikogo", "nikomu", "nic", "niczego", "bez", "ani", "żaden",
            "żadna", "żadne", "żadnego", "żadnej", "żadnych", "brak",
        ],
    ),
    (
        "pt",
        &[
            "não", "nunca", "nem", "sem", "ninguém", "nada", "nenhum", "nenhuma",
        ],
    ),
    (
        "ro",
        &[
            "nu",
            "n",
            "fără",
            "niciodată",
            "nici",
            "nimeni",
            "nimic",
            "niciun",
            "nicio",
        ],
    ),
    ("ur", &["نہ", "نہیں", "مت", "بغیر"]),
];

/// English words that say no, each with what it would be without.
const IN_ONE_WORD: [(&str, &str); 4] = [
    ("cannot", "can"),
    ("nobody", "anybody"),
    ("nothing", "anything"),
    ("without", "with"),
];

/// Words that come and go with a "not": "you do not have to", "no longer"; what may stand in the place of
/// a "no", "a time limit"; and what goes when it comes: "the right too", "so I cannot".
const BESIDE: [(&str, &[&str]); 5] = [
    (
        "cy",
        &["mae", "does", "oes", "yw", "ydy", "hefyd", "yn", "i", "r"],
    ),
    (
        "en",
        &[
            "do", "does", "did", "longer", "a", "an", "any", "too", "also", "so", "but", "and",
            "or", "either",
        ],
    ),
    ("pl", &["też", "także", "również", "ale", "więc"]),
    ("pt", &["também", "mas", "por", "isso"]),
    ("ro", &["și", "dar", "deci"]),
];

/// An English word without its last "s": "it gives" is "it does not give".
fn singular(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

/// How one language says no.
pub(super) struct Negation {
    /// The words as they stand in the list.
    written: Vec<&'static str>,
    words: Vec<String>,
    endings: Vec<String>,
    beside: Vec<String>,
    is_english: bool,
}

impl Negation {
    /// Of a language; `None` of one that is not known. English in simpler words is English.
    pub(super) fn of(locale: &str) -> Option<Self> {
        let language = locale.split('-').next()?;
        let (_, no) = SAY_NO.iter().find(|(known, _)| *known == language)?;
        let (endings, words): (Vec<&str>, Vec<&str>) =
            no.iter().copied().partition(|word| word.starts_with('-'));
        let folded = |words: Vec<&str>| words.into_iter().map(plain).collect();
        let beside = BESIDE.iter().find(|(known, _)| *known == language);
        Some(Self {
            written: words.clone(),
            words: folded(words),
            endings: folded(endings),
            beside: folded(beside.map_or(&[][..], |(_, words)| words).to_vec()),
            is_english: language == DEFAULT_LOCALE,
        })
    }

    /// Whether a text says no anywhere.
    pub(super) fn is_in(&self, text: &str) -> bool {
        // Most do so in a word as it stands in the list, and need not be read.
        let between = |letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric();
        if text.split(between).any(|word| self.written.contains(&word)) {
            return true;
        }
        let (_, times) = self.taken_out_of(text);
        times > 0
    }

    /// The words of a text without what says no in it, and how often that was said.
    pub(super) fn taken_out_of(&self, text: &str) -> (Vec<String>, usize) {
        let mut times = 0;
        let mut left = Vec::new();
        for word in words(text) {
            let ending = self
                .endings
                .iter()
                .find_map(|ending| word.strip_suffix(ending.as_str()));
            let whole = IN_ONE_WORD
                .iter()
                .find(|(no, _)| self.is_english && *no == word)
                .map(|(_, yes)| *yes);
            if self.words.contains(&word) {
                times += 1;
            } else if let Some(rest) = ending.or(whole) {
                times += 1;
                left.push(rest.to_owned());
            } else if !self.beside.contains(&word) {
                left.push(if self.is_english {
                    singular(&word).to_owned()
                } else {
                    word
                });
            }
        }
        (left, times)
    }
}
