//! Which of many wordings are shown: all, or as few as hold every sentence.

use std::collections::HashSet;

use super::cubes::Set;

/// The most wordings of a part that are shown, unless more are needed to show every sentence.
const MOST_SHOWN: usize = 6;

/// The most that are shown at all.
const MOST_NEEDED: usize = 20;

/// The wordings that are shown: all, or as many as it takes to show every sentence.
pub(super) fn choose(wordings: &[(String, Vec<Vec<Set>>)]) -> Vec<usize> {
    if wordings.len() <= MOST_SHOWN {
        return (0..wordings.len()).collect();
    }
    let all: Vec<HashSet<&str>> = wordings.iter().map(|(text, _)| sentences(text)).collect();
    let mut lacking: HashSet<&str> = all.iter().flatten().copied().collect();
    let mut chosen = Vec::new();
    while !lacking.is_empty() && chosen.len() < MOST_NEEDED {
        let gain = |place: &usize| all[*place].intersection(&lacking).count();
        // Of several that show as much, the first.
        let Some(best) = (0..all.len()).rev().max_by_key(gain) else {
            break;
        };
        lacking.retain(|sentence| !all[best].contains(sentence));
        chosen.push(best);
    }
    chosen.sort_unstable();
    chosen
}

fn sentences(text: &str) -> HashSet<&str> {
    let sentences = text.split_inclusive(['.', '?', '!', '\n']);
    let sentences = sentences
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty());
    sentences.collect()
}
