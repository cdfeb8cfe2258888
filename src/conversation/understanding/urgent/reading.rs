//! A text with all that is known of it, and the parts of a long one.

use super::features::{Feature, Prepared};
use super::letters::STOP;
use super::rules::Evidence;

/// Parts of a message without full stops, in words.
const PART: usize = 24;

/// A text that was read.
#[derive(Debug)]
pub struct Reading {
    /// Its words, as they are meant.
    pub words: Vec<String>,
    /// What the patterns found.
    pub evidence: Evidence,
    /// What the model sees.
    pub prepared: Prepared,
}

impl Reading {
    /// The features of the whole text.
    pub fn whole(&self) -> Vec<Feature> {
        self.prepared.features(0, self.words.len())
    }

    /// Sentences, two sentences together, and stretches of a long text without any.
    pub fn parts(&self) -> Vec<(usize, usize)> {
        let mut sentences = Vec::new();
        let mut start = 0;
        for sentence in self.words.split(|word| word == STOP) {
            let end = start + sentence.len();
            let mut from = start;
            while end - from > PART + PART / 2 {
                sentences.push((from, from + PART));
                from += PART / 2;
            }
            sentences.push((from, end));
            start = end + 1;
        }
        if sentences.len() < 2 {
            return Vec::new();
        }
        let pairs = sentences.windows(2).filter_map(|pair| match pair {
            [first, second] => Some((first.0, second.1)),
            _ => None,
        });
        let pairs: Vec<(usize, usize)> = pairs.filter(|(from, to)| to - from <= 2 * PART).collect();
        sentences.retain(|(from, to)| to - from > 2);
        sentences.into_iter().chain(pairs).collect()
    }
}
