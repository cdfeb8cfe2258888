//! A message that takes more years of school to read than many people have had.
//!
//! The Automated Readability Index (Senter and Smith, 1967) counts letters, words and
//! sentences: no list of syllables is needed, and the count is exact. It gives a school
//! year; five more is the age.

use super::super::diagnostic::Diagnostic;
use super::prose::{Prose, sentences};

/// The reading age to write for. Source: the NHS service manual, "health literacy".
const AGE: u32 = 11;

/// From this age on it is no matter of a name or two that cannot be said shorter.
const FAR_TOO_HARD: u32 = 14;

/// In fewer words, one long name decides.
const FEWEST_WORDS: u32 = 40;

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let read_whole = |part: Option<&str>| part.is_none_or(|part| part.starts_with("more"));
    for prose in texts.iter().filter(|prose| read_whole(prose.part)) {
        let Some(age) = reading_age(&prose.text).filter(|age| *age > AGE) else {
            continue;
        };
        let title = format!("`{}` is for a reading age of {age}", prose.message);
        let place = prose.place(0, prose.text.len());
        let label = format!("write for {AGE}; measured by the Automated Readability Index");
        let fault = Diagnostic::advice("hard-to-read", title, place, label);
        let fault = fault.warning_if(prose.is_for_people() && age >= FAR_TOO_HARD);
        faults.push(fault.help("make the sentences shorter, and use shorter words"));
    }
}

/// The age at which most people can read a text; `None` when it is too short to say.
fn reading_age(text: &str) -> Option<u32> {
    let (mut words, mut letters, mut all) = (0_u32, 0_u32, 0_u32);
    for (from, to) in sentences(text) {
        let own = text[from..to].split_whitespace();
        let own = own.map(|word| word.chars().filter(|c| c.is_alphanumeric()).count());
        let own: Vec<u32> = own
            .filter(|letters| *letters > 0)
            .filter_map(|letters| u32::try_from(letters).ok())
            .collect();
        if let Ok(count @ 1..) = u32::try_from(own.len()) {
            all += 1;
            words += count;
            letters += own.iter().sum::<u32>();
        }
    }
    if words < FEWEST_WORDS {
        return None;
    }
    let [letters, words, sentences] = [letters, words, all].map(f64::from);
    let year = 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
    Some(whole(year + 5.0))
}

/// The nearest whole number of years, from 5 on.
fn whole(age: f64) -> u32 {
    (5..30)
        .find(|whole| f64::from(*whole) + 0.5 > age)
        .unwrap_or(30)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_known_counts_has_the_age_of_the_formula() {
        // 40 words of 4 letters in sentences of 10: 4.71 × 4 + 0.5 × 10 - 21.43 = 2.41.
        let sentence = "Word word word word word word word word word word. ";
        assert_eq!(reading_age(&sentence.repeat(4)), Some(7));
        // The same of 8 letters in one sentence: 37.68 + 20 - 21.43 = 36.25.
        assert_eq!(reading_age(&"wordword ".repeat(40)), Some(30));
        assert_eq!(reading_age("wordword wordword"), None);
    }
}
