//! Many patterns looked up at once: only those whose every part has a sign in the
//! text are tried, so that a message costs little however many patterns there are.

use super::lexicon::Sign;
use super::pattern::{Marks, Pattern};

/// Which parts of which patterns each sign can stand for.
#[derive(Debug, Default)]
pub struct Index {
    by_sign: Vec<Vec<(u16, u8)>>,
    complete: Vec<u16>,
}

impl Index {
    /// Of patterns, by their place in the list.
    pub fn new<'a>(patterns: impl IntoIterator<Item = &'a Pattern>) -> Self {
        let mut new = Self::default();
        for (number, pattern) in (0_u16..).zip(patterns) {
            let mut complete = 0;
            for (part, signs) in (0_u8..16).zip(pattern.needs()) {
                complete |= 1 << part;
                for sign in signs {
                    new.note(*sign, number, part);
                }
            }
            new.complete.push(complete);
        }
        new
    }

    fn note(&mut self, sign: Sign, number: u16, part: u8) {
        let place = usize::from(sign);
        if self.by_sign.len() <= place {
            self.by_sign.resize(place + 1, Vec::new());
        }
        if let Some(at) = self.by_sign.get_mut(place) {
            at.push((number, part));
        }
    }

    /// The patterns that may be found in a text, in order.
    pub fn candidates(&self, marks: &Marks) -> Vec<usize> {
        let mut there = vec![0_u16; self.complete.len()];
        let mut candidates = Vec::new();
        for sign in marks.signs() {
            for (number, part) in self.by_sign.get(usize::from(sign)).into_iter().flatten() {
                let number = usize::from(*number);
                let (Some(parts), Some(complete)) =
                    (there.get_mut(number), self.complete.get(number))
                else {
                    continue;
                };
                let before = std::mem::replace(parts, *parts | 1 << part);
                if before != *parts && *parts == *complete {
                    candidates.push(number);
                }
            }
        }
        candidates.sort_unstable();
        candidates
    }
}
