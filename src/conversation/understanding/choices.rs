//! Which of a few options a typed message means: by its number, its label, its other
//! words, or one of these with a small slip.

use std::iter;

use strsim::osa_distance;

use super::plain::{number, plain, words};

/// The option that a text means, by its place in the list; `None` when none does or
/// two would do equally well. Each option is all the phrases that mean it, each of them plain.
#[must_use]
pub fn choose<P: AsRef<str>>(text: &str, options: &[Vec<P>]) -> Option<usize> {
    let typed = plain(text);
    if typed.is_empty() {
        return None;
    }
    by_number(text, &typed, options.len())
        .or_else(|| only(options, |phrase| phrase == typed))
        .or_else(|| {
            let typed = Typed::new(&typed);
            only(options, |phrase| typed.is_a_slip_of(phrase))
        })
}

/// The most words of a message that begins with a choice and goes on: "no I wasn't".
const MOST_WORDS: usize = 7;

/// What tells whether a message that begins with a choice is that choice.
#[derive(Debug, Clone, Default)]
pub struct Beginnings {
    /// Phrases that say yes or no by themselves, whatever follows.
    pub assent: Vec<String>,
    /// Words that say nothing, the only ones that may follow a single other word: "CHC please".
    pub little: Vec<String>,
    /// Words that take a choice back: "yes, I was refused".
    pub take_back: Vec<String>,
}

impl Beginnings {
    /// Whether these words, behind a phrase that is a choice, leave it as it is.
    fn leave(&self, phrase: &str, rest: &str) -> bool {
        let has = |list: &[String], word: &str| list.iter().any(|one| one == word);
        let takes_back = |words: &str| words.split(' ').any(|word| has(&self.take_back, word));
        if takes_back(rest) && !takes_back(phrase) {
            return false;
        }
        let says_enough = phrase.contains(' ') || has(&self.assent, phrase);
        says_enough || rest.split_whitespace().all(|word| has(&self.little, word))
    }
}

/// "Yes, section 3" begins with yes. Nothing is chosen when another option is spoken of
/// too ("yes or no", "no idea" where that means not sure), when a number follows, when it is
/// asked, or when what follows may make it another answer: "CHC refused". Most texts begin with
/// nothing, and `beginnings` is not asked for.
#[must_use]
pub fn choose_by_beginning<P: AsRef<str>>(
    text: &str,
    options: &[Vec<P>],
    beginnings: impl FnOnce() -> Beginnings,
) -> Option<usize> {
    let typed = plain(text);
    if typed.is_empty() || typed.split(' ').count() > MOST_WORDS || is_asked(text) {
        return None;
    }
    let said = format!("{typed} ");
    let begins = |phrase: &P| {
        let phrase = phrase.as_ref();
        let after = said.strip_prefix(phrase).filter(|_| !phrase.is_empty());
        after
            .is_some_and(|after| after.starts_with(' '))
            .then_some(phrase.len())
    };
    let longest = |phrases: &[P]| phrases.iter().filter_map(begins).max();
    let found = options
        .iter()
        .enumerate()
        .filter_map(|(index, phrases)| Some((longest(phrases)?, index)));
    let (length, index) = found.max()?;
    let (phrase, rest) = said.split_at_checked(length)?;
    if !beginnings().leave(phrase, rest) {
        return None;
    }
    let spoken_of = |phrase: &&str| !phrase.is_empty() && rest.contains(&format!(" {phrase} "));
    let longest_in_rest = |phrases: &Vec<P>| {
        let spoken = phrases.iter().map(AsRef::as_ref).filter(spoken_of);
        spoken.map(str::len).max()
    };
    let others = options.iter().enumerate();
    let others = others.filter(|(other, _)| *other != index);
    let others = others
        .filter_map(|(_, phrases)| longest_in_rest(phrases))
        .max();
    // "Section 117" says more than the "section" of those who do not know which.
    let another = others.is_some() && others >= options.get(index).and_then(longest_in_rest);
    let a_number_follows = rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    (!another && !a_number_follows).then_some(index)
}

/// Whether a text ends as a question does.
fn is_asked(text: &str) -> bool {
    text.trim_end().ends_with(['?', '؟', '？'])
}

/// The first option that has every word of a text but the little ones: "on thursday
/// please" is the first with a Thursday.
#[must_use]
pub fn choose_by_words<P: AsRef<str>>(
    text: &str,
    options: &[Vec<P>],
    little: &[String],
) -> Option<usize> {
    let mut said = words(text);
    said.retain(|word| !little.contains(word));
    let has_all = |phrase: &P| {
        let has: Vec<&str> = phrase.as_ref().split(' ').collect();
        said.iter().all(|word| has.contains(&word.as_str()))
    };
    options
        .iter()
        .position(|phrases| phrases.iter().any(has_all))
        .filter(|_| !said.is_empty())
}

/// The only option that is all a text says but for the words around it that say nothing:
/// "we live in Leeds" is "Leeds".
#[must_use]
pub fn choose_within<P: AsRef<str>>(
    text: &str,
    options: &[Vec<P>],
    beside: &[&str],
) -> Option<usize> {
    let said = words(text);
    let says_something = |word: &String| !beside.contains(&word.as_str());
    let first = said.iter().position(says_something)?;
    let last = said.iter().rposition(says_something)?;
    let within = said.get(first..=last)?.join(" ");
    only(options, |phrase| phrase == within).filter(|_| !is_asked(text))
}

/// The only option whose label, the first of its phrases, begins with a word: "yes" is
/// "Yes, they did".
#[must_use]
pub fn choose_by_first_word<P: AsRef<str>>(word: &str, options: &[Vec<P>]) -> Option<usize> {
    let begins = |label: &P| {
        let rest = label.as_ref().strip_prefix(word);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let is_it = |phrases: &[P]| phrases.first().is_some_and(begins);
    let index = options.iter().position(|phrases| is_it(phrases))?;
    let is_only = options.iter().filter(|phrases| is_it(phrases)).count() == 1;
    (is_only && !word.is_empty()).then_some(index)
}

/// "2", "2.", "number 2", "option 2": the second. A number inside a sentence is not a choice.
fn by_number(text: &str, typed: &str, options: usize) -> Option<usize> {
    let number = number(text)?;
    let bare = typed.trim_start_matches(|c: char| !c.is_ascii_digit());
    let before = typed.strip_suffix(bare)?.trim_end();
    let is_choice = ["", "number", "option", "no", "choice", "answer"].contains(&before)
        && bare.chars().all(|c| c.is_ascii_digit());
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    (is_choice && index < options).then_some(index)
}

fn only<P: AsRef<str>>(options: &[Vec<P>], means: impl Fn(&str) -> bool) -> Option<usize> {
    let mut found = options
        .iter()
        .enumerate()
        .filter(|(_, phrases)| phrases.iter().any(|phrase| means(phrase.as_ref())));
    let (index, _) = found.next()?;
    found.next().is_none().then_some(index)
}

/// A text that is held against many phrases, taken apart once.
struct Typed<'t> {
    words: Vec<&'t str>,
    /// The same without gaps.
    joined: String,
}

impl<'t> Typed<'t> {
    fn new(typed: &'t str) -> Self {
        Self {
            words: typed.split(' ').collect(),
            joined: typed.replace(' ', ""),
        }
    }

    /// Whether this is a phrase with a small slip in some of its words, or parted into other words.
    /// Each word is held against its own: "I haven't" is no slip of "I have it".
    fn is_a_slip_of(&self, phrase: &str) -> bool {
        let gaps = phrase.bytes().filter(|byte| *byte == b' ').count();
        if gaps + 1 != self.words.len() {
            return self.is_parted_otherwise(phrase, phrase.len() - gaps);
        }
        let pairs = self.words.iter().zip(phrase.split(' '));
        let slips = pairs.map(|(said, meant)| slips_in(said, meant));
        let slips = slips.sum::<Option<usize>>();
        slips.is_some_and(|slips| slips <= MOST_SLIPS)
    }

    /// Whether this is a phrase of other words with the same letters, of which so many bytes are no gaps.
    fn is_parted_otherwise(&self, phrase: &str, bytes: usize) -> bool {
        // Most phrases are of another length altogether.
        if self.joined.len().abs_diff(bytes) > MOST_BYTES {
            return false;
        }
        let meant = phrase.chars().filter(|c| *c != ' ');
        match slip_between(self.joined.chars(), meant) {
            Some(0) => true,
            Some(_) => bytes >= LONG,
            None => false,
        }
    }
}

/// From so many bytes on a text may be parted into other words with one more slip: "I'm not sure".
const LONG: usize = 8;

/// So many bytes has the longest letter: a text with one slip is longer or shorter by no more.
const MOST_BYTES: usize = 4;

/// So many slips are forgiven in one message.
const MOST_SLIPS: usize = 2;

/// How many slips there are in a word: letters wrong, missing, added or swapped, one in four to
/// seven, two from eight on. Shorter words have too many neighbours that mean something else:
/// they may only be drawn out, as in "nooo". Nor is "section 2" a slip of "section 3".
fn slips_in(said: &str, meant: &str) -> Option<usize> {
    if said == meant {
        return Some(0);
    }
    let slips = if is_drawn_out(said, meant) {
        1
    } else {
        match meant.chars().count() {
            0..=3 => return None,
            4..=7 => slip_between(said.chars(), meant.chars())?,
            letters => few_slips_between(said, meant, letters)?,
        }
    };
    let mut both = said.chars().chain(meant.chars());
    (!both.any(|c| c.is_ascii_digit())).then_some(slips)
}

/// Whether two words differ only by how often a letter stands in a row: "nooo".
fn is_drawn_out(said: &str, meant: &str) -> bool {
    // Most words begin with another letter.
    said.chars().next() == meant.chars().next() && once(said).eq(once(meant))
}

/// How many slips are between two texts, if it is one at most: a letter wrong, missing or added, or two
/// swapped. Behind the first letter that differs, what follows is the same; so it is found at one look.
fn slip_between(
    mut said: impl Iterator<Item = char> + Clone,
    mut meant: impl Iterator<Item = char> + Clone,
) -> Option<usize> {
    loop {
        let (all_said, all_meant) = (said.clone(), meant.clone());
        let (letter, other) = (said.next(), meant.next());
        if letter == other {
            if letter.is_none() {
                return Some(0);
            }
            continue;
        }
        let is_wrong = || said.clone().eq(meant.clone());
        let is_added = || said.clone().eq(all_meant);
        let is_missing = || all_said.eq(meant.clone());
        let are_swapped = || {
            let (mut said, mut meant) = (said.clone(), meant.clone());
            said.next() == other && meant.next() == letter && said.eq(meant)
        };
        return (is_wrong() || is_added() || is_missing() || are_swapped()).then_some(1);
    }
}

/// How many slips are between a word and one of so many letters, if these are two at most.
fn few_slips_between(said: &str, meant: &str, letters: usize) -> Option<usize> {
    let most = 2;
    if said.chars().count().abs_diff(letters) > most || others(said, meant) > 2 * most {
        return None;
    }
    let slips = osa_distance(said, meant);
    (slips <= most).then_some(slips)
}

/// How many letters of the alphabet stand in one of two words alone; some are counted as one. A slip
/// brings one and takes one away at most: to count them is quicker by far than to look for slips.
fn others(said: &str, meant: &str) -> usize {
    let sign = |letter: char| 1 << (u32::from(letter) % u32::BITS);
    let signs = |word: &str| {
        word.chars()
            .fold(0_u32, |signs, letter| signs | sign(letter))
    };
    (signs(said) ^ signs(meant)).count_ones() as usize
}

/// The letters of a word, each once where it stands several times in a row.
fn once(word: &str) -> impl Iterator<Item = char> {
    let before = iter::once(None).chain(word.chars().map(Some));
    let letters = word.chars().zip(before);
    letters.filter_map(|(letter, before)| (Some(letter) != before).then_some(letter))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn options() -> Vec<Vec<String>> {
        let list = [
            &["Yes", "yeah"][..],
            &["No", "nope"],
            &["I am not sure", "dont know"],
            &["Prescriptions"],
        ];
        list.map(|phrases| phrases.iter().map(|phrase| plain(phrase)).collect())
            .to_vec()
    }

    fn beginnings() -> Beginnings {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Beginnings {
            assent: list(&["yes", "no"]),
            little: list(&["please", "sorry"]),
            take_back: list(&["no", "not", "dont", "wasnt", "refused"]),
        }
    }

    #[test]
    fn the_opposite_is_no_slip() {
        let options = [[
            "i have it",
            "i was sectioned",
            "i was on section 3",
            "i was referred",
        ]];
        let options = options.map(|phrases| phrases.map(plain).to_vec());
        for typed in [
            "i haven't",
            "i have not",
            "i wasn't sectioned",
            "i wasnt on section 3",
            "i was refused",
            "i was on section 2",
        ] {
            assert_eq!(choose(typed, &options), None, "{typed}");
        }
        assert_eq!(choose("i was refered", &options), Some(0));
    }

    #[test]
    fn number_label_words_and_small_slips_choose() {
        for (typed, index) in [
            ("2", 1),
            ("2.", 1),
            ("option 3", 2),
            ("٣", 2),
            ("YES!", 0),
            ("yeah", 0),
            ("don't know", 2),
            ("im not sure", 2),
            ("perscriptions", 3),
            ("prescripton", 3),
            ("yess", 0),
            ("nooo", 1),
            ("iam notsure", 2),
        ] {
            assert_eq!(choose(typed, &options()), Some(index), "{typed}");
        }
    }

    #[test]
    fn a_choice_within_words_that_say_nothing_chooses_it() {
        let options = [vec!["in england", "leeds"], vec!["in wales", "wales"]];
        let beside = ["we", "live", "in", "am", "i", "please"];
        let within = |text| choose_within(text, &options, &beside);
        assert_eq!(within("We live in Leeds"), Some(0));
        assert_eq!(within("wales please"), Some(1));
        assert_eq!(within("am I in Wales?"), None);
        assert_eq!(within("I am not in Wales"), None);
        assert_eq!(within("I am in"), None);
    }

    #[test]
    fn of_two_choices_spoken_of_the_one_that_says_more_counts() {
        let options = [
            vec!["yes", "section 117"],
            vec!["not sure", "section", "section 117 ended"],
        ];
        let chosen = |typed| choose_by_beginning(typed, &options, beginnings);
        assert_eq!(chosen("yes i get section 117"), Some(0));
        assert_eq!(chosen("yes a section"), None);
        assert_eq!(chosen("yes but section 117 ended"), None);
    }

    #[test]
    fn a_word_that_one_label_alone_begins_with_chooses_it() {
        let of = |labels: &[&str]| {
            let options: Vec<Vec<&str>> = labels.iter().map(|label| vec![*label]).collect();
            choose_by_first_word("yes", &options)
        };
        assert_eq!(of(&["no they did not", "yes they did"]), Some(1));
        assert_eq!(of(&["yes", "no"]), Some(0));
        assert_eq!(of(&["yes by post", "yes by phone", "no"]), None);
        assert_eq!(of(&["yesterday", "today"]), None);
    }

    #[test]
    fn a_message_that_begins_with_a_choice_chooses_it() {
        for (typed, index) in [
            ("no i wasnt", 1),
            ("yes, section 3", 0),
            ("dont know sorry", 2),
            ("prescriptions please", 3),
        ] {
            assert_eq!(
                choose_by_beginning(typed, &options(), beginnings),
                Some(index),
                "{typed}"
            );
        }
        for typed in [
            "yes or no",
            "no 2 of them",
            "yes but what is a phb then please",
            "prescriptions or yes",
            "yes i was refused",
            "yes i dont",
            "yeah right",
            "prescriptions delayed",
            "yes?",
        ] {
            assert_eq!(
                choose_by_beginning(typed, &options(), beginnings),
                None,
                "{typed}"
            );
        }
    }

    #[test]
    fn a_few_words_of_an_option_choose_the_first_that_has_them() {
        let times = [
            "Thursday 3 December, morning",
            "Thursday 3 December, afternoon",
            "Friday 4 December, morning",
        ];
        let times = times.map(|time| vec![plain(time)]);
        let little = ["in", "the", "on", "please"].map(str::to_owned);
        for (typed, index) in [
            ("in the morning", Some(0)),
            ("afternoon please", Some(1)),
            ("on friday", Some(2)),
            ("friday afternoon", None),
            ("not in the morning", None),
            ("please", None),
        ] {
            assert_eq!(choose_by_words(typed, &times, &little), index, "{typed}");
        }
    }

    #[test]
    fn anything_else_does_not() {
        for typed in [
            "",
            "5",
            "0",
            "no 2 way about it",
            "i have 2 children",
            "nay",
            "yea or no",
            "🙂",
            "-1",
        ] {
            assert_eq!(choose(typed, &options()), None, "{typed}");
        }
    }

    #[test]
    fn a_slip_that_fits_two_chooses_neither() {
        let two = vec![vec!["care plan".to_owned()], vec!["care plot".to_owned()]];
        assert_eq!(choose("care plat", &two), None);
        assert_eq!(choose("care plan", &two), Some(0));
    }

    proptest! {
        #[test]
        fn one_slip_is_what_a_count_of_all_slips_says(said in "[abä]{0,6}", meant in "[abä]{0,6}") {
            let slips = osa_distance(&said, &meant);
            let expected = (slips <= 1).then_some(slips);
            prop_assert_eq!(slip_between(said.chars(), meant.chars()), expected);
        }
    }
}
