//! The word groups, and where each of them stands in a text.
//!
//! A sign is anything a pattern can ask for: a group, a word, a word beginning or
//! a phrase. Knows nothing of what the signs mean.

use super::super::super::quick::QuickMap;
use super::file::{Group, Problem};
use super::letters::STOP;
use super::spelling::Spelling;

/// The number of a sign.
pub type Sign = u16;
/// The end of a message, where it is one of several choices.
const END: &str = "$";
/// At most this many signs; more is a mistake in the file.
const MOST_SIGNS: usize = 12_000;
/// Groups within groups end here.
const DEEPEST: usize = 4;
/// From this number on a count of tablets is many.
const MANY: u32 = 8;

/// A sign in a text: from the first word to before `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Which.
    pub sign: Sign,
    /// Its first word.
    pub start: usize,
    /// After its last word.
    pub end: usize,
}

/// All signs.
#[derive(Debug, Default)]
pub struct Lexicon {
    signs: QuickMap<String, Sign>,
    groups: QuickMap<String, Sign>,
    names: Vec<String>,
    /// For each group, which come before all other signs, whether it may alarm.
    alarming: Vec<bool>,
    by_first_word: QuickMap<String, Vec<(Vec<String>, Sign)>>,
    beginnings: QuickMap<String, Vec<Sign>>,
    beginning_lengths: Vec<usize>,
}

impl Lexicon {
    /// Reads the groups.
    pub fn new(groups: &[Group], spelling: &Spelling, problems: &mut Vec<Problem>) -> Self {
        let mut new = Self::default();
        let by_name: QuickMap<&str, &Group> = groups
            .iter()
            .map(|group| (group.name.as_str(), group))
            .collect();
        for group in groups {
            if new.groups.contains_key(&group.name) {
                problems.push(Problem::new(
                    format!("the group `{}` is there twice", group.name),
                    "groups",
                ));
                continue;
            }
            let sign = new.next_sign(&group.name);
            new.groups.insert(group.name.clone(), sign);
            new.alarming.push(!group.ordinary);
            new.fill(sign, group, &by_name, spelling, DEEPEST, problems);
        }
        new
    }

    fn next_sign(&mut self, name: &str) -> Sign {
        let sign = Sign::try_from(self.names.len().min(MOST_SIGNS)).unwrap_or_default();
        self.names.push(name.to_owned());
        sign
    }

    fn fill(
        &mut self,
        sign: Sign,
        group: &Group,
        groups: &QuickMap<&str, &Group>,
        spelling: &Spelling,
        depth: usize,
        problems: &mut Vec<Problem>,
    ) {
        for word in &group.words {
            let Some(name) = word
                .strip_prefix('{')
                .and_then(|word| word.strip_suffix('}'))
            else {
                self.add(word, sign, spelling);
                continue;
            };
            match groups.get(name) {
                Some(inner) if depth > 0 => {
                    self.fill(sign, inner, groups, spelling, depth - 1, problems);
                }
                _ => problems.push(Problem::new(
                    format!("there is no group `{name}`, or it holds itself"),
                    format!("groups: {}", group.name),
                )),
            }
        }
    }

    /// Lets a word, `begin*` or a phrase stand for a sign.
    fn add(&mut self, item: &str, sign: Sign, spelling: &Spelling) {
        if let Some(beginning) = item
            .strip_suffix('*')
            .filter(|beginning| !beginning.contains(' '))
        {
            self.beginnings
                .entry(beginning.to_owned())
                .or_default()
                .push(sign);
            if !self.beginning_lengths.contains(&beginning.len()) {
                self.beginning_lengths.push(beginning.len());
            }
            return;
        }
        let words: Vec<String> = if item.starts_with('#') || item == END {
            vec![item.to_owned()]
        } else {
            spelling.words(item)
        };
        if let Some((first, rest)) = words.split_first() {
            self.by_first_word
                .entry(first.clone())
                .or_default()
                .push((rest.to_vec(), sign));
        }
    }

    /// The sign of a group.
    pub fn group(&self, name: &str) -> Option<Sign> {
        self.groups.get(name).copied()
    }

    /// The sign of a word, `begin*` or phrase, new if need be.
    pub fn word(&mut self, item: &str, spelling: &Spelling) -> Sign {
        if let Some(sign) = self.signs.get(item) {
            return *sign;
        }
        let sign = self.next_sign(item);
        self.signs.insert(item.to_owned(), sign);
        self.add(item, sign, spelling);
        sign
    }

    /// What a sign is called.
    #[cfg(test)]
    pub fn name(&self, sign: Sign) -> &str {
        self.names.get(usize::from(sign)).map_or("", String::as_str)
    }

    /// Whether a sign is a named group rather than a word in one pattern.
    pub fn is_group(&self, sign: Sign) -> bool {
        usize::from(sign) < self.alarming.len()
    }

    /// Whether a sign is a group whose words may alarm by themselves.
    pub fn is_alarming(&self, sign: Sign) -> bool {
        self.alarming.get(usize::from(sign)) == Some(&true)
    }

    /// Whether there are more signs than can be told apart.
    pub fn is_too_large(&self) -> bool {
        self.names.len() >= MOST_SIGNS
    }

    /// The single words in the groups and patterns, some of them many times.
    pub fn vocabulary(&self) -> impl Iterator<Item = &str> {
        let rests = self.by_first_word.values().flatten();
        let rests = rests.flat_map(|(rest, _)| rest.iter());
        let words = self.by_first_word.keys().chain(rests);
        words.map(String::as_str)
    }

    /// Every sign in these words, in order of sign and place.
    pub fn marks(&self, words: &[String]) -> Vec<Mark> {
        let mut marks = Vec::with_capacity(words.len() * 4);
        for (start, word) in words.iter().enumerate() {
            self.mark_phrases(word, words, start, &mut marks);
            self.mark_beginnings(word, start, &mut marks);
            for class in number_classes(word) {
                self.mark_phrases(class, words, start, &mut marks);
            }
        }
        let ends = self.by_first_word.get(END).into_iter().flatten();
        marks.extend(ends.map(|(_, sign)| Mark {
            sign: *sign,
            start: words.len(),
            end: words.len(),
        }));
        marks.sort_unstable();
        marks.dedup();
        marks
    }

    fn mark_phrases(&self, first: &str, words: &[String], start: usize, marks: &mut Vec<Mark>) {
        for (rest, sign) in self.by_first_word.get(first).into_iter().flatten() {
            let end = start + 1 + rest.len();
            if words
                .get(start + 1..end)
                .is_some_and(|following| following == rest.as_slice())
            {
                marks.push(Mark {
                    sign: *sign,
                    start,
                    end,
                });
            }
        }
    }

    fn mark_beginnings(&self, word: &str, start: usize, marks: &mut Vec<Mark>) {
        if word == STOP {
            return;
        }
        for cut in &self.beginning_lengths {
            let signs = word
                .get(..*cut)
                .and_then(|beginning| self.beginnings.get(beginning));
            marks.extend(signs.into_iter().flatten().map(|sign| Mark {
                sign: *sign,
                start,
                end: start + 1,
            }));
        }
    }
}

/// What a number can stand for: `#` any count, `#many`, `#few`, `#dose`, `#time`.
/// `one` is more often a word like `it` than a count.
pub fn number_classes(word: &str) -> &'static [&'static str] {
    match word {
        "two" => return count_classes(2.0),
        "three" | "four" | "five" | "six" | "seven" => return count_classes(5.0),
        "eight" | "nine" | "ten" | "eleven" | "twelve" | "thirteen" | "fourteen" | "fifteen"
        | "sixteen" | "seventeen" | "eighteen" | "nineteen" | "twenty" | "thirty" | "forty"
        | "fourty" | "fifty" | "sixty" | "seventy" | "eighty" | "ninety" | "hundred" => {
            return count_classes(100.0);
        }
        _ => {}
    }
    let digits = word
        .chars()
        .take_while(|letter| letter.is_ascii_digit() || *letter == '.')
        .count();
    let (number, unit) = word.split_at_checked(digits).unwrap_or((word, ""));
    match (number.parse::<f32>().ok(), unit) {
        (Some(_), "mg" | "mcg" | "g" | "ml" | "mgs" | "units") => &["#dose"],
        (Some(_), "am" | "pm" | "th" | "st" | "nd" | "rd" | "yr" | "yo" | "yrs" | "k" | "p") => {
            &["#time"]
        }
        (Some(count), "" | "x" | "s" | "odd" | "ish") => count_classes(count),
        _ => &[],
    }
}

fn count_classes(count: f32) -> &'static [&'static str] {
    let many = f64::from(MANY);
    match f64::from(count) {
        count if count < 3.0 => &["#", "#few"],
        count if count < many => &["#", "#some"],
        count if count <= 500.0 => &["#", "#many"],
        count if (1900.0..2100.0).contains(&count) => &["#year"],
        _ => &["#"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(name: &str, words: &[&str]) -> Group {
        Group {
            name: name.to_owned(),
            ordinary: false,
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    fn found(groups: &[Group], text: &str) -> Vec<String> {
        let (spelling, mut problems) = (Spelling::default(), Vec::new());
        let lexicon = Lexicon::new(groups, &spelling, &mut problems);
        assert_eq!(problems, []);
        let words = spelling.words(text);
        let marks = lexicon.marks(&words);
        marks
            .iter()
            .map(|mark| {
                format!(
                    "{}:{}",
                    lexicon.name(mark.sign),
                    words[mark.start..mark.end].join(" ")
                )
            })
            .collect()
    }

    #[test]
    fn words_phrases_beginnings_and_groups_in_groups_are_found() {
        let groups = [
            group("all", &["the lot", "all"]),
            group("hurt", &["stab*", "cut"]),
            group("bad", &["{hurt}", "#many"]),
        ];
        assert_eq!(
            found(&groups, "took the lot, stabbed 30 times"),
            ["all:the lot", "hurt:stabbed", "bad:stabbed", "bad:30"]
        );
    }

    #[test]
    fn a_group_that_is_missing_or_holds_itself_is_a_problem() {
        let mut problems = Vec::new();
        Lexicon::new(
            &[group("a", &["{a}", "{b}"])],
            &Spelling::default(),
            &mut problems,
        );
        assert!(problems.len() >= 2);
    }

    #[test]
    fn numbers_have_classes() {
        assert_eq!(number_classes("30"), ["#", "#many"]);
        assert_eq!(number_classes("2"), ["#", "#few"]);
        assert_eq!(number_classes("20mg"), ["#dose"]);
        assert_eq!(number_classes("twenty"), ["#", "#many"]);
        assert!(number_classes("one").is_empty());
        assert_eq!(number_classes("2011"), ["#year"]);
        assert!(number_classes("inf").is_empty());
    }
}
