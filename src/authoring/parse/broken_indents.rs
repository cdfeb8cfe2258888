//! Lines of YAML that start too far left or right, or have lost the line above them that they belong
//! to.

use super::broken_yaml::{Cause, Line};

/// The first step of a flow, where the line `steps:` above it is gone.
pub(super) fn steps_missing(name: &str, lines: &[Line], last: usize) -> Option<Cause> {
    let failed = &lines[last];
    let is_flow =
        name.starts_with("flows/") && lines.iter().any(|line| line.words.starts_with("flow:"));
    let has_steps = lines
        .iter()
        .any(|line| line.indent.is_empty() && line.words == "steps:");
    let is_step = !failed.indent.is_empty() && failed.words.ends_with(':');
    (is_flow && !has_steps && is_step).then(|| {
        failed.cause(
            "the line `steps:` above this is missing",
            "write `steps:` at the left on a line of its own above the first step",
        )
    })
}

/// The first name below another: without its colon, or further in than those that follow, so that
/// the second is where the parser gives up.
pub(super) fn first_of_its_block(lines: &[Line], last: usize) -> Option<Cause> {
    let failed = &lines[last];
    let depth = |line: &Line| line.indent.len();
    let parent = (0..last)
        .rev()
        .find(|at| depth(&lines[*at]) < depth(failed))?;
    let first = lines.get(parent + 1).filter(|_| parent + 1 < last)?;
    let is_name = |line: &Line| line.words.ends_with(':');
    if !is_name(&lines[parent]) || !is_name(failed) {
        return None;
    }
    let bare = !first.words.contains(':') && !first.words.starts_with('-');
    if bare && depth(first) == depth(failed) {
        return Some(first.cause(
            "there is no colon here",
            "each name needs a colon after it: `name:`",
        ));
    }
    let is_odd = is_name(first) && depth(first) == depth(failed) + 1;
    // Of many names that stand alike, the other one is the slip.
    let block = lines[parent + 1..].iter();
    let block = block.take_while(|line| depth(line) > depth(&lines[parent]));
    let names: Vec<usize> = block.filter(|line| is_name(line)).map(depth).collect();
    let like = |one: &Line| names.iter().filter(|name| **name == depth(one)).count();
    is_odd.then(|| {
        if like(first) > like(failed) {
            return failed.cause(
                "this does not line up with the names above it",
                "put one more space in front of it",
            );
        }
        first.cause(
            "this does not line up with the names below it",
            "take the space too much in front of it away",
        )
    })
}

/// A name that stands further left than it belongs, so that what follows it fits nowhere; or what
/// follows it, further right.
pub(super) fn too_far_left(lines: &[Line], last: usize) -> Option<Cause> {
    const HELP: &str = "put as many spaces in front of it as in front of those it belongs with";
    let failed = &lines[last];
    let depth = |line: &Line| line.indent.len();
    let before = last.checked_sub(1)?;
    // A line with a value has nothing below it: it belongs further in, below the name above.
    let above = &lines[before];
    let has_value = above.words.contains(": ");
    if has_value && depth(failed) > depth(above) {
        let parent = lines.get(before.checked_sub(1)?)?;
        let is_parent = parent.words.ends_with(':') && depth(parent) == depth(above);
        return is_parent.then(|| above.cause("this stands too far left", HELP));
    }
    // What the failed line would belong to, though its own lines stand further in.
    let parent = (0..last)
        .rev()
        .find(|at| depth(&lines[*at]) < depth(failed))?;
    let child = lines.get(parent + 1)?;
    // Others like the parent have their first line where the failed one stands: the parent is right.
    let is_like_parent = |pair: &[Line]| {
        depth(&pair[0]) == depth(&lines[parent])
            && pair[0].words.ends_with(':')
            && depth(&pair[1]) == depth(failed)
    };
    let is_value = !failed.words.ends_with(':');
    let is_alone = parent + 2 == last && depth(child) > depth(failed) && is_value;
    if is_alone && lines[..parent].windows(2).any(is_like_parent) {
        return Some(child.cause("this stands too far right", HELP));
    }
    let sibling = |line: &&Line| depth(line) == depth(failed) && line.words.ends_with(':');
    let is_left = child.words.len() > 1
        && lines[parent].words.ends_with(':')
        && depth(child) > depth(failed)
        && lines[..parent].iter().any(|line| sibling(&line));
    is_left.then(|| lines[parent].cause("this stands too far left", HELP))
}

pub(super) fn wrong_distance(lines: &[Line], last: usize) -> Cause {
    // Most lines start after an even number of spaces: of two neighbours, the odd one is wrong.
    let odd = |line: &&Line| line.indent.len() % 2 == 1;
    let before = last.checked_sub(1).map(|before| &lines[before]);
    let line = before
        .filter(odd)
        .filter(|_| !odd(&&lines[last]))
        .unwrap_or(&lines[last]);
    Cause {
        place: line.start..line.start + line.words.len(),
        label: "this does not line up with the lines around it",
        help: "lines that belong together start at the same distance from the left; \
               count the spaces in front of this line and the ones around it",
    }
}
