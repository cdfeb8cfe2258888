//! Many patterns looked up at once: only those whose rarest part may be in the text are tried, so
//! that a message costs little however many patterns there are.

use super::lexicon::Sign;
use super::pattern::{Marks, Pattern};
use crate::conversation::quick::QuickMap;

/// Which signs stand for the rarest part of which patterns.
#[derive(Debug, Default)]
pub struct Index {
    by_sign: Vec<(Sign, u16)>,
}

impl Index {
    /// Of patterns, by their place in the list.
    pub fn new<'a>(patterns: impl IntoIterator<Item = &'a Pattern> + Clone) -> Self {
        let mut uses: QuickMap<Sign, usize> = QuickMap::default();
        for sign in patterns
            .clone()
            .into_iter()
            .flat_map(Pattern::needs)
            .flatten()
        {
            *uses.entry(*sign).or_default() += 1;
        }
        // What stands in many patterns is common in what people write, too.
        let how_common = |part: &&[Sign]| {
            let uses = part.iter().filter_map(|sign| uses.get(sign));
            uses.sum::<usize>()
        };
        let rarest = |pattern: &'a Pattern| pattern.needs().min_by_key(how_common);
        let numbered = (0_u16..).zip(patterns);
        let pairs = numbered.flat_map(|(number, pattern)| {
            let signs = rarest(pattern).unwrap_or_default().iter();
            signs.map(move |sign| (*sign, number))
        });
        let mut by_sign: Vec<_> = pairs.collect();
        by_sign.sort_unstable();
        by_sign.shrink_to_fit();
        Self { by_sign }
    }

    /// The patterns that may be found in a text, in order.
    pub fn candidates(&self, marks: &Marks) -> Vec<usize> {
        let there = self.by_sign.iter().filter(|(sign, _)| marks.has(*sign));
        let mut candidates: Vec<_> = there.map(|(_, number)| usize::from(*number)).collect();
        candidates.sort_unstable();
        candidates.dedup();
        candidates
    }
}
