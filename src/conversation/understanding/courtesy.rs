//! Words around a question that ask nothing: greetings, thanks, pleas. Which these are, volunteers
//! write down; urgent wording is looked for in the whole message.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::plain::plain;

/// With fewer words left than these, nothing was asked but for the polite words.
const LEAST_LEFT: usize = 2;

/// What people say before and after what they ask.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Courtesy {
    before: Vec<Vec<String>>,
    after: Vec<Vec<String>>,
}

impl Courtesy {
    /// These phrases; of two that fit, the longer is taken.
    #[must_use]
    pub fn new<'a>(
        before: impl IntoIterator<Item = &'a str>,
        after: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self {
            before: folded(before),
            after: folded(after),
        }
    }

    /// A text without them, again and again, as long as enough of it is left; all of it otherwise.
    #[must_use]
    pub fn without<'t>(&self, text: &'t str) -> &'t str {
        let said = Said::of(text);
        let mut left = 0..said.parts.len();
        loop {
            let before = left.clone();
            left.start += said.fitting(&self.before, &left, Said::begins);
            left.end -= said.fitting(&self.after, &left, Said::ends);
            if left == before {
                break;
            }
        }
        let is_enough = said.count(&left) >= LEAST_LEFT;
        let left = said.parts.get(left).filter(|_| is_enough);
        let place = left.and_then(|parts| {
            let (first, last) = (parts.first()?, parts.last()?);
            text.get(first.place.start..last.place.end)
        });
        place.unwrap_or(text)
    }
}

/// The words of each phrase, the longest first.
fn folded<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Vec<Vec<String>> {
    let words = phrases.into_iter().map(words);
    let mut phrases: Vec<Vec<String>> = words.filter(|words| !words.is_empty()).collect();
    phrases.sort_by_key(|words| std::cmp::Reverse(words.len()));
    phrases
}

fn words(text: &str) -> Vec<String> {
    plain(text).split_whitespace().map(str::to_owned).collect()
}

/// What stands between two spaces: its place, and the words it is read as.
struct Part {
    place: Range<usize>,
    words: Vec<String>,
}

/// A text, part by part. Signs alone are read as no word.
struct Said {
    parts: Vec<Part>,
}

impl Said {
    fn of(text: &str) -> Self {
        let parts = text.split_whitespace().map(|part| {
            let start = part.as_ptr() as usize - text.as_ptr() as usize;
            Part {
                place: start..start + part.len(),
                words: words(part),
            }
        });
        Self {
            parts: parts.collect(),
        }
    }

    /// How many parts the longest phrase takes that stands at one end.
    fn fitting(
        &self,
        phrases: &[Vec<String>],
        left: &Range<usize>,
        stands: fn(&Self, &[String], &Range<usize>) -> Option<usize>,
    ) -> usize {
        let mut fitting = phrases.iter();
        fitting
            .find_map(|phrase| stands(self, phrase, left))
            .unwrap_or(0)
    }

    /// How many words some parts have.
    fn count(&self, parts: &Range<usize>) -> usize {
        let parts = self.parts.get(parts.clone()).unwrap_or_default();
        parts.iter().map(|part| part.words.len()).sum()
    }

    /// The parts of a phrase at the beginning.
    fn begins(&self, phrase: &[String], left: &Range<usize>) -> Option<usize> {
        let ends = (left.start + 1)..=left.end;
        let mut ends = ends.filter(|end| self.count(&(left.start..*end)) == phrase.len());
        let end = ends.next()?;
        self.says(&(left.start..end), phrase)
            .then_some(end - left.start)
    }

    /// The parts of a phrase at the end.
    fn ends(&self, phrase: &[String], left: &Range<usize>) -> Option<usize> {
        let mut starts = (left.start..left.end).rev();
        let start = starts.find(|start| self.count(&(*start..left.end)) == phrase.len())?;
        self.says(&(start..left.end), phrase)
            .then_some(left.end - start)
    }

    fn says(&self, parts: &Range<usize>, phrase: &[String]) -> bool {
        let parts = self.parts.get(parts.clone()).unwrap_or_default();
        parts.iter().flat_map(|part| &part.words).eq(phrase)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_is_left_of_a_polite_message() {
        let courtesy = Courtesy::new(
            [
                "hi",
                "could you tell me",
                "please",
                "sorry to bother you",
                "but",
                "i'm",
            ],
            ["please", "thank you", "thank you so much", "x"],
        );
        for (text, left) in [
            ("Hi! Could you tell me who can get one?", "who can get one?"),
            (
                "sorry to bother you - but is it free please? Thank you so much x",
                "is it free",
            ),
            ("Please, what is it? thank you", "what is it?"),
            ("is it free", "is it free"),
            ("hi please", "hi please"),
            ("but, what please", "but, what please"),
            ("I\u{2019}m not sure", "not sure"),
            ("", ""),
        ] {
            assert_eq!(courtesy.without(text), left, "{text}");
        }
        assert_eq!(
            Courtesy::default().without("hi is it free"),
            "hi is it free"
        );
    }
}
