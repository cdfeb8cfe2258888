//! Which lines lead onwards, and which back.

/// Which lines lead onwards; the others lead back to where the way came from.
#[must_use]
pub(in crate::authoring::map) fn onwards(boxes: usize, lines: &[(usize, usize)]) -> Vec<bool> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut onwards = vec![true; lines.len()];
    let mut states = vec![State::New; boxes];
    let ways_out = |from: usize| -> Vec<usize> {
        let ways = (0..lines.len()).filter(|way| lines[*way].0 == from);
        ways.rev().collect()
    };
    for start in 0..boxes {
        if states[start] != State::New {
            continue;
        }
        states[start] = State::Open;
        let mut open = vec![(start, ways_out(start))];
        while let Some((from, ways)) = open.last_mut() {
            let Some(way) = ways.pop() else {
                states[*from] = State::Done;
                open.pop();
                continue;
            };
            let to = lines[way].1;
            match states[to] {
                State::New => {
                    states[to] = State::Open;
                    open.push((to, ways_out(to)));
                }
                State::Open => onwards[way] = false,
                State::Done => {}
            }
        }
    }
    onwards
}
