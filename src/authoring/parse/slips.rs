//! What goes wrong in how the keys of a flow file are placed: too far to one side, twice, without the
//! name or the dash above them.

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::flow::{KINDS, STEP};
use super::node::{Node, Value};

/// The names and values of a map; nothing of anything else.
pub(super) fn entries(node: &Node) -> &[(Placed<String>, Node)] {
    match &node.value {
        Value::Map(entries) => entries,
        _ => &[],
    }
}

/// A step that stands among other names than steps: it has too few or too many spaces in front.
pub(super) fn misplaced(
    key: &Placed<String>,
    node: &Node,
    known: &[&str],
    side: &str,
) -> Option<Diagnostic> {
    let is_step = entries(node)
        .iter()
        .any(|(key, _)| KINDS.contains(&key.value.as_str()));
    if known.contains(&key.value.as_str()) || !is_step {
        return None;
    }
    Some(step_too_far(key, side))
}

fn step_too_far(key: &Placed<String>, side: &str) -> Diagnostic {
    let title = format!("the step `{}` stands too far {side}", key.value);
    let label = "a step, with the spaces of something else in front";
    let fault = Diagnostic::error("step-misplaced", title, key.span, label);
    fault.help("put as many spaces in front of it as in front of the other steps")
}

/// Whether a key stands twice.
pub(super) fn has_twice(keys: &[(Placed<String>, Node)]) -> bool {
    (1..keys.len()).any(|at| stands_before(keys, at))
}

fn stands_before(keys: &[(Placed<String>, Node)], at: usize) -> bool {
    let mut before = keys[..at].iter();
    before.any(|(first, _)| first.value == keys[at].0.value)
}

/// Several keys that stand twice are those of another step, whose name is missing.
pub(super) fn name_missing(keys: &[(Placed<String>, Node)]) -> Option<Diagnostic> {
    let twice: Vec<usize> = (1..keys.len())
        .filter(|at| stands_before(keys, *at))
        .collect();
    let kinds = keys
        .iter()
        .filter(|(key, _)| KINDS.contains(&key.value.as_str()));
    let first = twice
        .first()
        .filter(|_| twice.len() > 1 || kinds.count() > 2)?;
    let key = &keys[*first].0;
    let title = "a step begins here without its name";
    let label = "this stands above already, in the same step";
    let fault = Diagnostic::error("step-without-name", title, key.span, label);
    Some(fault.help("write the name of the step on the line above: `name-of-the-step:`"))
}

/// A step among what the step above it does.
pub(super) fn among_keys(keys: &[(Placed<String>, Node)]) -> Option<Diagnostic> {
    let deeper = keys
        .iter()
        .find_map(|(key, node)| misplaced(key, node, STEP, "right"));
    // With its own lines left where they were, they stand beside it.
    let beside = keys.windows(2).find_map(|pair| {
        let [(key, node), (next, _)] = pair else {
            return None;
        };
        let is_kind = KINDS.contains(&next.value.as_str());
        let is_name = !STEP.contains(&key.value.as_str()) && node.is_nothing();
        (is_kind && is_name).then(|| step_too_far(key, "right"))
    });
    deeper.or(beside)
}

/// Choices without the `ask:` above them.
pub(super) fn choices_alone(map: &[(&Placed<String>, &Node)]) -> Option<Diagnostic> {
    let unknown: Vec<&Placed<String>> = map
        .iter()
        .map(|(key, _)| *key)
        .filter(|key| !STEP.contains(&key.value.as_str()))
        .collect();
    let has_kind = map
        .iter()
        .any(|(key, _)| KINDS.contains(&key.value.as_str()));
    let first = unknown.first().filter(|_| unknown.len() > 1 && !has_kind)?;
    let title = "nothing says what these names are";
    let label = "the first of them";
    let fault = Diagnostic::error("step-without-kind", title, first.span, label);
    Some(fault.help("if they are choices, write `ask:` on a line above them"))
}

/// What belongs to the kind of a step and stands beside it, or the other way round: one slip,
/// though something seems to be missing in one place and to be too much in the other.
pub(super) fn out_of_its_kind(map: &[(&Placed<String>, &Node)]) -> Option<Diagnostic> {
    let find = |name: &str| map.iter().find(|(key, _)| key.value == name);
    if let (Some((_, number)), Some((limit, _))) =
        (find("number"), find("from").or_else(|| find("to")))
        && number.is_nothing()
    {
        let title = format!("`{}` stands outside the limits", limit.value);
        let label = "with these spaces it is beside `number:`";
        let fault = Diagnostic::error("step-misplaced", title, limit.span, label);
        return Some(fault.help("write both limits in one line: `number: { from: 0, to: 120 }`"));
    }
    let inside = find("number").map(|(_, number)| entries(number));
    let next = inside.and_then(|inside| inside.iter().find(|(key, _)| key.value == "next"));
    if let (Some((next, _)), None) = (next, find("next")) {
        let title = "`next` stands among the limits";
        let fault = Diagnostic::error("step-misplaced", title, next.span, "not a limit");
        return Some(fault.help("write `next:` on a line of its own below `number:`"));
    }
    if let (Some(_), Some((otherwise, _))) = (find("decide"), find("otherwise")) {
        let title = "`otherwise` stands outside the list of rules";
        let label = "no dash in front of it";
        let fault = Diagnostic::error("step-misplaced", title, otherwise.span, label);
        return Some(fault.help("write `- otherwise: …` in line with the dashes above"));
    }
    None
}

/// What a step does, with the spaces of a step in front.
pub(super) fn key_at_the_left(key: &Placed<String>) -> Diagnostic {
    let title = format!("`{}:` stands too far left", key.value);
    let label = "with these spaces it is taken for a step";
    let fault = Diagnostic::error("step-misplaced", title, key.span, label);
    fault.help("put two more spaces in front of it and of what belongs to it")
}

/// A second set of keys in one item of a list: the dash in front of it was forgotten.
pub(in crate::authoring) fn dash_missing(item: &Node, known: &[&str]) -> Option<Diagnostic> {
    let entries = entries(item);
    let twice = |at: usize| {
        let before = entries[..at].iter();
        before
            .into_iter()
            .any(|(first, _)| first.value == entries[at].0.value)
    };
    let second = (1..entries.len()).find(|at| twice(*at))?;
    if !known.contains(&entries[second].0.value.as_str()) {
        return None;
    }
    // In a story, what happens may come before the key that stands twice.
    let is_begin = |key: &Placed<String>| !["next", "see", "words"].contains(&key.value.as_str());
    let from = (1..=second)
        .rev()
        .take_while(|at| *at == second || is_begin(&entries[*at].0));
    let first = from.last().map_or(&entries[second].0, |at| &entries[at].0);
    // A second `next:` belongs to a rule whose first line is gone.
    let is_rule = known.contains(&"otherwise");
    if first.value == "next" && is_rule {
        let title = "the line with `when:` above this `next` is missing";
        let label = "the rule above says already where it goes";
        let fault = Diagnostic::error("dash-missing", title, first.span, label);
        let help = "write `- when: { … }` on a line above it, or take it out";
        return Some(fault.help(help));
    }
    let title = format!("a dash is missing in front of `{}`", first.value);
    let label = "something new begins here";
    let fault = Diagnostic::error("dash-missing", title, first.span, label);
    Some(fault.help(format!(
        "write `- {}:` in line with the dash above",
        first.value
    )))
}

/// `- next:` below a rule that does not say where it goes: with a dash it is a rule of its own.
pub(super) fn dash_too_much(items: &[Node]) -> Option<Diagnostic> {
    let has = |item: &Node, name: &str| entries(item).iter().any(|(key, _)| key.value == name);
    let pairs = items.windows(2);
    let next = pairs.into_iter().find_map(|pair| match pair {
        [rule, next] => {
            let lacks = has(rule, "when") && !has(rule, "next");
            let alone = entries(next).first().filter(|(key, _)| key.value == "next");
            alone.filter(|_| lacks && entries(next).len() == 1)
        }
        _ => None,
    });
    let (key, _) = next?;
    let title = "a dash too many stands in front of `next`";
    let label = "with the dash, this is taken for another rule";
    let fault = Diagnostic::error("rule-unclear", title, key.span, label);
    Some(fault.help("write a space in place of the dash, so that it belongs to the rule above"))
}

/// A choice and where it goes, without the colon between them.
pub(super) fn colon_lost(name: &Placed<String>) -> Option<Diagnostic> {
    let (choice, next) = name.value.split_once(' ')?;
    // Other signs that stand for "leads to".
    let arrow = ['=', '-', '>', '→', ':'];
    let choice = choice.trim_end_matches(arrow);
    let next = next.trim_start().trim_start_matches(arrow);
    let title = format!("`{}` is no choice and where it goes", name.value);
    let fault = Diagnostic::error("bad-name", title, name.span, "there is no colon in it");
    let with = format!("{choice}: {}", next.trim());
    let fault = fault.suggest_instead(name.span, Some(with));
    Some(fault.help("put a colon after the name of the choice"))
}

/// What belongs to the whole flow, and stands among its steps.
pub(super) fn of_the_flow(name: &Placed<String>) -> Diagnostic {
    let title = format!("`{}` is read as a step", name.value);
    let fault = Diagnostic::error("wrong-shape", title, name.span, "it stands below `steps:`");
    fault.help(format!(
        "move `{}:` above `steps:`, to the left",
        name.value
    ))
}

pub(super) fn without_kind(name: &Placed<String>) -> Diagnostic {
    let title = format!("nothing says what `{}` does", name.value);
    Diagnostic::error("step-without-kind", title, name.span, "")
        .help(format!("add one of: {}", KINDS.join(", ")))
}

pub(super) fn two_kinds(
    name: &Placed<String>,
    first: &Placed<String>,
    second: &Placed<String>,
) -> Diagnostic {
    let title = format!(
        "`{}` does two things: `{}` and `{}`",
        name.value, first.value, second.value
    );
    Diagnostic::error("two-kinds", title, second.span, "and this")
        .also(first.span, "this")
        .help("make two steps of it")
}
