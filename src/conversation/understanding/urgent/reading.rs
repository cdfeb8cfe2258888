//! A text with all that is known of it, and the parts of it that are judged by themselves.
//!
//! Somebody in danger often asks about something else in the same message: a sentence, or
//! half of one, counts as much as a whole message. What tears words out of their sentence
//! more must be plainer.

use super::features::{Feature, Prepared};
use super::letters::STOP;
use super::pattern::Span;
use super::rules::Evidence;

/// The longest stretch without a full stop that is judged as one, in words. A longer one is
/// cut into stretches that overlap by half.
const STRETCH: usize = 24;
/// The fewest words that are judged by themselves.
const FEWEST: usize = 3;

/// A text that was read.
#[derive(Debug)]
pub struct Reading {
    /// Its words, as they are meant.
    pub words: Vec<String>,
    /// The places of the words before which there is a comma.
    pub commas: Vec<usize>,
    /// The places of the words that join two halves of a sentence.
    pub joining: Vec<usize>,
    /// What the patterns found.
    pub evidence: Evidence,
    /// What the model sees.
    pub prepared: Prepared,
}

/// Some words of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The first word.
    pub from: usize,
    /// After the last word.
    pub to: usize,
    /// How it was cut out.
    pub cut: Cut,
}

impl Part {
    /// Whether it has enough words to be judged by itself.
    fn is_enough(&self) -> bool {
        self.to.saturating_sub(self.from) >= FEWEST
    }
}

/// How a part was cut out of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// A sentence of several.
    Sentence,
    /// Two sentences after each other, or a stretch of a long one.
    Stretch,
    /// Half a sentence, before or after a comma or a word that joins.
    Joined,
    /// Half a sentence, cut anywhere: people leave out what joins.
    Anywhere,
}

impl Reading {
    /// The features of the whole text.
    pub fn whole(&self) -> Vec<Feature> {
        self.prepared.features(0, self.words.len())
    }

    /// The sentences of a text that has several, without the shortest.
    pub fn sentences_of_several(&self) -> Vec<Part> {
        let sentences = sentences(&self.words);
        if sentences.len() < 2 {
            return Vec::new();
        }
        let parts = sentences.into_iter().map(|(from, to)| Part {
            from,
            to,
            cut: Cut::Sentence,
        });
        parts.filter(Part::is_enough).collect()
    }

    /// What belongs to a span: the part it lies in, if that is not all there is, or else its
    /// sentence.
    pub fn around(&self, span: Span, part: Span) -> Span {
        let is_in = |start: usize, end: usize| start <= span.start && span.end <= end;
        let is_all = part.start == 0 && part.end == self.words.len();
        if is_in(part.start, part.end) && !is_all {
            return part;
        }
        let sentences = sentences(&self.words).into_iter();
        let mut around = sentences.filter(|(start, end)| is_in(*start, *end));
        around
            .next()
            .map_or(part, |(start, end)| Span { start, end })
    }

    /// The words outside a span, as they are meant.
    pub fn beside(&self, span: Span) -> String {
        let before = self.words.get(..span.start).unwrap_or_default();
        let after = self.words.get(span.end..).unwrap_or_default();
        let words = before.iter().chain(after).map(String::as_str);
        words.collect::<Vec<_>>().join(" ")
    }

    /// The stretches of the text, each with its parts.
    pub fn stretches(&self) -> Vec<(Part, Vec<Part>)> {
        let sentences = sentences(&self.words);
        let is_alone = sentences.len() == 1;
        let mut stretches = Vec::new();
        for &(start, end) in &sentences {
            for (from, to) in overlapping(start, end) {
                let cut = if (from, to) == (start, end) {
                    Cut::Sentence
                } else {
                    Cut::Stretch
                };
                let whole = Part { from, to, cut };
                let is_all = is_alone && cut == Cut::Sentence;
                let own = (!is_all).then_some(whole).filter(Part::is_enough);
                stretches.push((
                    whole,
                    own.into_iter().chain(self.halves(from, to)).collect(),
                ));
            }
        }
        stretches.extend(pairs(&sentences).map(|pair| (pair, vec![pair])));
        stretches
    }

    /// Every way to cut a stretch in two, and the clauses between two joints of it.
    fn halves(&self, from: usize, to: usize) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut clause = from;
        for at in from + 1..to {
            let joint = self.joint(at);
            let (cut, after) = joint.map_or((Cut::Anywhere, at), |after| (Cut::Joined, after));
            parts.extend([(from, at), (after, to)].map(|(from, to)| Part { from, to, cut }));
            if joint.is_some() {
                let is_between = clause > from;
                parts.extend(is_between.then_some(Part {
                    from: clause,
                    to: at,
                    cut,
                }));
                clause = after;
            }
        }
        parts.retain(Part::is_enough);
        parts
    }

    /// Where the next clause begins, if one ends before this word.
    fn joint(&self, at: usize) -> Option<usize> {
        if self.joining.binary_search(&at).is_ok() {
            return Some(at + 1);
        }
        self.commas.binary_search(&at).ok().map(|_| at)
    }
}

/// From where to where each sentence goes.
fn sentences(words: &[String]) -> Vec<(usize, usize)> {
    let mut start = 0;
    let sentences = words.split(|word| word == STOP).map(|sentence| {
        let from = start;
        start += sentence.len() + 1;
        (from, from + sentence.len())
    });
    sentences.filter(|(from, to)| to > from).collect()
}

/// A sentence, or the stretches of a long one.
fn overlapping(start: usize, end: usize) -> Vec<(usize, usize)> {
    let mut stretches = Vec::new();
    let mut from = start;
    while end - from > STRETCH + STRETCH / 2 {
        stretches.push((from, from + STRETCH));
        from += STRETCH / 2;
    }
    stretches.push((from, end));
    stretches
}

/// Each two sentences after each other that are not too long together.
fn pairs(sentences: &[(usize, usize)]) -> impl Iterator<Item = Part> {
    let pairs = sentences.windows(2).filter_map(|pair| match pair {
        [(from, _), (_, to)] => Some(Part {
            from: *from,
            to: *to,
            cut: Cut::Stretch,
        }),
        _ => None,
    });
    pairs.filter(|pair| pair.to - pair.from <= 2 * STRETCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn sentences_are_found_between_full_stops() {
        assert_eq!(
            sentences(&words("who pays . i am lost . .")),
            [(0, 2), (3, 6)]
        );
        assert!(sentences(&[]).is_empty());
    }

    #[test]
    fn a_long_sentence_is_cut_into_stretches_that_overlap() {
        assert_eq!(overlapping(5, 25), [(5, 25)]);
        assert_eq!(overlapping(0, 60), [(0, 24), (12, 36), (24, 60)]);
    }
}
