//! Sets of answers, and lists of them that say the same in fewer.

use std::collections::HashMap;

/// Some of the answers to one question: bit `n` is the answer `n`.
pub(super) type Set = u64;

/// Every answer of so many; `None` when a set cannot hold them.
pub(super) fn full(count: usize) -> Option<Set> {
    let count = u32::try_from(count).ok()?;
    (count <= Set::BITS).then(|| Set::MAX.checked_shr(Set::BITS - count).unwrap_or(0))
}

/// The set of one answer.
pub(super) fn one(answer: usize) -> Set {
    u32::try_from(answer)
        .ok()
        .and_then(|answer| 1_u64.checked_shl(answer))
        .unwrap_or(0)
}

/// The answers in a set.
pub(super) fn answers(set: Set) -> impl Iterator<Item = usize> {
    (0..64).filter(move |answer| set & one(*answer) != 0)
}

/// The same combinations in fewer lines: two that differ in one place alone become one.
/// All are of one length.
pub(super) fn merge(mut lines: Vec<Vec<Set>>) -> Vec<Vec<Set>> {
    loop {
        let before = lines.len();
        let places = lines.first().map_or(0, Vec::len);
        for place in (0..places).rev() {
            lines = merged_at(place, lines);
        }
        if places == 0 {
            lines.truncate(1);
        }
        if lines.len() == before || places == 0 {
            return lines;
        }
    }
}

fn merged_at(place: usize, lines: Vec<Vec<Set>>) -> Vec<Vec<Set>> {
    let mut kept: Vec<Vec<Set>> = Vec::new();
    let mut seen: HashMap<Vec<Set>, usize> = HashMap::new();
    for mut line in lines {
        let set = std::mem::take(&mut line[place]);
        if let Some(first) = seen.get(&line) {
            kept[*first][place] |= set;
        } else {
            seen.insert(line.clone(), kept.len());
            line[place] = set;
            kept.push(line);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_does_not_matter_is_no_longer_told_apart() {
        let all = (0..3).flat_map(|first| (0..3).map(move |second| vec![one(first), one(second)]));
        assert_eq!(merge(all.collect()), [[0b111, 0b111]]);
        let some = vec![vec![1, 1], vec![1, 2], vec![2, 2]];
        assert_eq!(merge(some), [[1, 3], [2, 2]]);
        assert_eq!(merge(vec![vec![], vec![]]), [Vec::<Set>::new()]);
    }

    #[test]
    fn a_set_holds_up_to_sixty_four() {
        assert_eq!((full(0), full(3), full(65)), (Some(0), Some(0b111), None));
        assert_eq!(full(64), Some(u64::MAX));
        assert_eq!(answers(0b101).collect::<Vec<_>>(), [0, 2]);
    }

    proptest! {
        #[test]
        fn no_combination_is_lost_and_none_comes_in(lines in proptest::collection::vec(proptest::collection::vec(1_u64..8, 3), 0..12)) {
            let spread = |lines: &[Vec<Set>]| {
                let mut all = BTreeSet::new();
                for line in lines {
                    for first in answers(line[0]) {
                        for second in answers(line[1]) {
                            all.extend(answers(line[2]).map(|third| (first, second, third)));
                        }
                    }
                }
                all
            };
            prop_assert_eq!(spread(&merge(lines.clone())), spread(&lines));
        }
    }
}
