//! A sentence that differs from the one in the copy inside the program by a fact alone: section 2 for
//! section 3, Wales for England, the NHS for the council, `{ $to }` for `{ $from }`. It still reads well.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::super::source::Span;
use super::super::vocabulary::DEFAULT_LOCALE;
use super::Draft;
use super::pattern::pattern;
use super::shipped::{self, Otherwise, Read};
use crate::conversation::quick::QuickMap;
use crate::conversation::understanding::plain::{figure, plain};

/// Facts alone, without a word, may say another thing.
const FEWEST_WORDS: usize = 1;

/// What stands for a value, for a number, for a country and for what has to be done or may be, in what
/// stays the same.
const VALUE: &str = "{}";
const NUMBER: &str = "#";
const COUNTRY: &str = "@country";
const DUTY_OR_CHOICE: &str = "@duty";

/// A value, a number, or a word.
static PIECES: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\{[^{}]*\}|\d+[A-Z]?\b|\d+|[\p{L}\p{M}'’]+"));

/// Words that come and go with a fact, by language: three working days and three weeks; the NHS and the
/// council both, and the NHS or the council; nobody may not, and everybody may. Whether a "not" alone
/// is gone is looked for by another rule.
const BESIDE: &[(&str, &str)] = &[
    ("en", "working both either the your a an"),
    ("pl", "nie"),
    ("ro", "nu"),
    ("pt", "não"),
];

/// Words with which a sentence says another thing than without them, by language: "only", and "free".
const TELLING: &[(&str, &str)] = &[
    ("en", "only free paid"),
    ("ar", "فقط"),
    ("bn", "শুধু শুধুমাত্র কেবল"),
    ("cy", "unig"),
    ("gu", "ફક્ત માત્ર"),
    ("pa", "ਸਿਰਫ਼ ਕੇਵਲ"),
    ("pl", "tylko jedynie"),
    ("pt", "só apenas somente"),
    ("ro", "doar numai"),
    ("ur", "صرف"),
];

/// English words for what has to be done, and for what may be: "have to" is one of them in two words.
const DUTY: (&str, &[&str]) = ("must", &["must"]);
const CHOICE: (&str, &[&str]) = ("may", &["may", "can", "could", "might"]);
const HAVE: [&str; 3] = ["have", "has", "had"];

/// The first of the numbers below. "One" says many other things.
const FIRST: usize = 2;

/// English words that say a number.
const NUMBERS: [&str; 11] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

/// Words that are facts, by language, each list of one kind.
const FACTS: &[(&str, &str)] = &[
    ("en", "minute hour day week month year"),
    ("en", "minutes hours days weeks months years"),
    (
        "en",
        "january february april june july august september october november december",
    ),
    ("en", "always usually sometimes rarely"),
    // Who pays, decides or helps, and who may not.
    (
        "en",
        "nhs council council's gp nobody everybody everyone somebody someone anybody anyone they",
    ),
    ("en", "health social"),
    ("en", "adult child"),
    ("en", "adults children"),
    ("en", "bot person"),
    // How many, and how much. "Not" is looked for by another rule, and "nobody" for "anybody".
    ("en", "all some most many few no"),
    ("en", "more less fewer"),
    ("en", "over under"),
    ("en", "before after"),
    ("en", "and or"),
    ("en", "with without"),
    ("en", "open closed"),
    ("en", "early late"),
    ("en", "once twice"),
    ("en", "jointly separately"),
    // Polish
    (
        "pl",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    ),
    ("pl", "dni tygodni miesięcy lat godzin"),
    ("pl", "dwa dwie trzy cztery pięć sześć"),
    ("pl", "nikt każdy"),
    ("pl", "bezpłatna płatna"),
    ("pl", "bezpłatny płatny"),
    ("pl", "wszystkie niektóre"),
    ("pl", "wspólnie osobno"),
    // Portuguese
    (
        "pt",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    ),
    ("pt", "dias semanas meses anos horas"),
    ("pt", "dois duas três quatro cinco seis"),
    ("pt", "ninguém todos"),
    ("pt", "gratuito pago"),
    ("pt", "gratuitos pagos"),
    ("pt", "aberta fechada"),
    // Romanian
    (
        "ro",
        "ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie",
    ),
    ("ro", "zile săptămâni luni ani ore"),
    ("ro", "zi săptămână lună an oră"),
    ("ro", "doi două trei patru cinci șase"),
    ("ro", "nimeni oricine"),
    ("ro", "gratuită plătită"),
    ("ro", "gratuit plătit"),
    ("ro", "deschisă închisă"),
    // Welsh
    (
        "cy",
        "ionawr chwefror ebrill mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
    ),
];

/// The countries, as they are written in each language within a sentence.
const COUNTRIES: [&str; 45] = [
    "england",
    "wales",
    "scotland",
    "ireland",
    "britain", // English
    "anglii",
    "walii",
    "szkocji",
    "irlandii",
    "anglia",
    "walia",
    "szkocja",
    "irlandia", // Polish
    "anglia",
    "scoția",
    "irlanda",
    "galilor", // Romanian
    "inglaterra",
    "gales",
    "escócia", // Portuguese
    "lloegr",
    "nghymru",
    "cymru",
    "alban",
    "iwerddon", // Welsh
    "انگلینڈ",
    "ویلز",
    "سکاٹ",
    "اسکاٹ",
    "آئرلینڈ", // Urdu
    "إنجلترا",
    "ويلز",
    "اسكتلندا",
    "إسكتلندا",
    "أيرلندا", // Arabic
    "ইংল্যান্ডে",
    "ইংল্যান্ড",
    "ওয়েলসে",
    "ওয়েলস",
    "স্কটল্যান্ড", // Bengali
    "ઇંગ્લેન્ડ",
    "વેલ્સ", // Gujarati
    "ਇੰਗਲੈਂਡ",
    "ਵੇਲਜ਼",
    "ਸਕਾਟਲੈਂਡ", // Panjabi
];

/// What a sentence says that may be right or wrong.
struct Fact {
    /// What stands for it in what stays the same.
    kind: String,
    said: String,
    written: String,
    /// Where in the sentence.
    at: Range<usize>,
}

/// Where it stands does not matter.
impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.said == other.said
    }
}

/// What a sentence says that may be right or wrong, in order; and the telling words in it, wherever
/// they stand.
#[derive(PartialEq)]
struct Facts {
    all: Vec<Fact>,
    telling: Vec<String>,
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let changed = shipped::told_otherwise(draft, read);
    faults.extend(changed.iter().filter_map(tell));
}

fn tell(found: &Otherwise<Facts>) -> Option<Diagnostic> {
    let (now, before) = (&found.marks, &found.shipped.marks);
    let mut pairs = now.all.iter().zip(&before.all);
    let fault = if let Some((now, before)) = pairs.find(|(now, before)| now != before) {
        let place = Span {
            start: found.place.start + now.at.start,
            end: found.place.start + now.at.end,
            ..found.place
        };
        let title = format!(
            "`{}` says {} where it said {}",
            found.name, now.written, before.written
        );
        Diagnostic::warning("fact-changed", title, place, "this was another")
    } else {
        let lacks = |one: &Facts, other: &Facts| {
            let mut words = other.telling.iter();
            words.find(|word| !one.telling.contains(word)).cloned()
        };
        let (title, label) = match (lacks(now, before), lacks(before, now)) {
            (Some(gone), _) => (
                format!("`{}` does not say \"{gone}\" any more", found.name),
                "a word is gone that changes what it says",
            ),
            (None, Some(new)) => (
                format!("`{}` says \"{new}\" where it did not", found.name),
                "a word is new that changes what it says",
            ),
            (None, None) => return None,
        };
        Diagnostic::warning("fact-changed", title, found.place, label)
    };
    Some(found.helped(fault))
}

/// A sentence with its facts taken out, if it has any.
fn read(locale: &str, sentence: &str) -> Read<Facts> {
    static IS_BESIDE: LazyLock<Listed> = LazyLock::new(|| listed(BESIDE));
    static IS_TELLING: LazyLock<Listed> = LazyLock::new(|| listed(TELLING));
    let language = locale.split('-').next().unwrap_or(locale);
    let is_english = language == DEFAULT_LOCALE;
    let (mut left, mut facts) = (Vec::new(), Vec::new());
    let mut telling = Vec::new();
    let mut pieces = PIECES.as_ref()?.find_iter(sentence).peekable();
    while let Some(piece) = pieces.next() {
        let mut at = piece.range();
        let written = piece.as_str();
        let word = plain(written);
        let has_to = is_english && HAVE.contains(&word.as_str());
        let to = pieces.next_if(|next| has_to && next.as_str() == "to");
        at.end = to.map_or(at.end, |to| to.end());
        let said = if to.is_some() {
            Some((DUTY_OR_CHOICE.to_owned(), DUTY.0.to_owned()))
        } else if let Some(said) = duty_or_choice(&word).filter(|_| is_english) {
            Some((DUTY_OR_CHOICE.to_owned(), said.to_owned()))
        } else if written.starts_with('{') {
            Some((VALUE.to_owned(), written.split_whitespace().collect()))
        } else if written.starts_with(|letter| figure(letter).is_some()) {
            let said = written
                .chars()
                .map(|letter| figure(letter).unwrap_or(letter));
            Some((NUMBER.to_owned(), said.collect()))
        } else {
            country(&word)
                .or_else(|| number_in_words(&word).filter(|_| is_english))
                .or_else(|| Some((format!("@{}", kind_of(language, &word)?), word.clone())))
        };
        match said {
            Some((kind, said)) => {
                left.push(kind.clone());
                let written = sentence[at.clone()].to_owned();
                facts.push(Fact {
                    kind,
                    said,
                    written,
                    at,
                });
            }
            None if has(&IS_BESIDE, language, &word) => {}
            None if has(&IS_TELLING, language, &word) => telling.push(word),
            None => left.push(word),
        }
    }
    // "Under 16, or 60 and over" has words, although each is a fact.
    let is_word = |left: &&String| ![VALUE, NUMBER, COUNTRY].contains(&left.as_str());
    let is_enough = left.iter().filter(is_word).count() >= FEWEST_WORDS;
    telling.sort();
    in_one_order(&mut facts);
    let says_any = !telling.is_empty() || !facts.is_empty();
    let facts = Facts {
        all: facts,
        telling,
    };
    (says_any && is_enough).then(|| (left.join(" "), facts))
}

/// "The NHS and the council" is "the council and the NHS".
fn in_one_order(facts: &mut [Fact]) {
    const JOINING: [&str; 2] = ["and", "or"];
    for first in 2..facts.len() {
        let (from, joined, to) = (first - 2, first - 1, first);
        let is_pair = JOINING.contains(&facts[joined].said.as_str())
            && facts[from].kind == facts[to].kind
            && facts[from].kind.starts_with('@');
        if is_pair && facts[from].said > facts[to].said {
            facts.swap(from, to);
        }
    }
}

/// The words of a list, each plain, by language.
type Listed = QuickMap<&'static str, HashSet<String>>;

fn listed(list: &[(&'static str, &'static str)]) -> Listed {
    let lists = list.iter().map(|(language, words)| {
        let words = words.split(' ').map(plain);
        (*language, words.collect())
    });
    lists.collect()
}

/// Whether a list has a plain word in a language.
fn has(list: &Listed, language: &str, word: &str) -> bool {
    list.get(language).is_some_and(|words| words.contains(word))
}

/// The fact that a word is, if it names a country.
fn country(word: &str) -> Option<(String, String)> {
    static PLAIN: LazyLock<HashSet<String>> =
        LazyLock::new(|| COUNTRIES.iter().map(|country| plain(country)).collect());
    let is_one = PLAIN.contains(word);
    is_one.then(|| (COUNTRY.to_owned(), word.to_owned()))
}

/// Whether an English word says that something has to be done, or that it may be.
fn duty_or_choice(word: &str) -> Option<&'static str> {
    let mut both = [DUTY, CHOICE].into_iter();
    let (said, _) = both.find(|(_, words)| words.contains(&word))?;
    Some(said)
}

/// The number that an English word says.
fn number_in_words(word: &str) -> Option<(String, String)> {
    let number = NUMBERS.iter().position(|number| *number == word)?;
    Some((NUMBER.to_owned(), (number + FIRST).to_string()))
}

/// Which kind of fact a word is in a language, if it is one.
fn kind_of(language: &str, word: &str) -> Option<usize> {
    static KINDS: LazyLock<QuickMap<&str, QuickMap<String, usize>>> = LazyLock::new(|| {
        let mut kinds: QuickMap<&str, QuickMap<String, usize>> = QuickMap::default();
        for (kind, (language, words)) in FACTS.iter().enumerate() {
            let words = words.split(' ').map(|word| (plain(word), kind));
            kinds.entry(language).or_default().extend(words);
        }
        kinds
    });
    KINDS.get(language)?.get(word).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_to_be_done_is_another_fact_than_what_may_be() {
        let read = |sentence| read("en", sentence).unwrap();
        let (same, has_to) = read("Your council has to give it to you.");
        for (sentence, is_equal) in [
            ("Your council must give it to you.", true),
            ("Your council may give it to you.", false),
            ("Your council can give it to you.", false),
        ] {
            let (left, facts) = read(sentence);
            assert_eq!(
                (left == same, facts == has_to),
                (true, is_equal),
                "{sentence}"
            );
        }
        assert!(read("You can ask.") == read("You may ask."));
    }
}
