//! `urgent.yaml` and `urgent-examples.yaml`: what is not in their form, and where what the
//! compiler of the patterns finds stands in them.

use std::collections::BTreeMap;

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::source::{Placed, Source, Span};
use super::node::{Node, Value, unknown_key, wrong_shape};
use super::yaml;
use crate::conversation::understanding::Category;
use crate::conversation::understanding::urgent::Problem;

/// A part of the file: its name, and the keys of each entry in its list; none where the
/// entries are texts.
type Part = (&'static str, &'static [&'static str]);

/// The parts of `urgent.yaml`.
const PATTERNS: &[Part] = &[
    ("spellings", &["word", "typed"]),
    ("forgiving", &[]),
    ("joining", &[]),
    ("groups", &["name", "words", "ordinary"]),
    ("urgent", &["category", "enough"]),
    ("but-not", &[]),
    ("denials", &[]),
    ("softens", &[]),
    ("keeps", &[]),
    ("soft", &[]),
    ("child", &[]),
    ("replies", &["reply", "in-need", "to"]),
];
/// The parts of `urgent-examples.yaml`.
const EXAMPLES: &[Part] = &[
    ("urgent", &["category", "lines"]),
    ("soft", &[]),
    ("benign", &[]),
];
/// Keys that an entry may go without.
const MAY_LACK: [&str; 3] = ["ordinary", "enough", "in-need"];

/// What is wrong with the form of a file that could not be read straight into lists.
#[must_use]
pub fn not_in_form(index: usize, source: &Source) -> Option<Diagnostic> {
    let parts = if source.name.ends_with("urgent.yaml") {
        PATTERNS
    } else {
        EXAMPLES
    };
    let tree = match yaml::read(index, source) {
        Ok(tree) => tree,
        Err(fault) => return Some(*fault),
    };
    let mut faults = Vec::new();
    for (key, node) in tree.expect_map("the parts of this file, each with a list", &mut faults) {
        let part = parts.iter().find(|(name, _)| *name == key.value);
        if let Some((_, keys)) = part {
            look_at_list(key, node, keys, &mut faults);
        } else {
            let names: Vec<&'static str> = parts.iter().map(|(name, _)| *name).collect();
            faults.push(unknown_key(key, &names));
        }
    }
    faults.into_iter().next()
}

/// A line of a list whose dash is not one, so that it goes on with the line above it.
#[must_use]
pub fn runs_together(index: usize, source: &Source) -> Option<Diagnostic> {
    let mut start = 0;
    let mut above: Option<(usize, &str)> = None;
    for line in source.text.split_inclusive('\n') {
        let from = start;
        start += line.len();
        let words = line.trim();
        let indent = line.len() - line.trim_start().len();
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        let odd = words.starts_with(['–', '—', '•'])
            || words.starts_with('-') && !words.starts_with("- ") && words.len() > 1;
        let too_far_in = above.is_some_and(|(depth, item)| {
            let item = item.trim_start_matches("- ");
            indent > depth && words.starts_with("- ") && !item.contains(':')
        });
        if odd || too_far_in {
            let span = Span::within(
                index,
                &source.text,
                from + indent..from + indent + words.len(),
            );
            let title = "this line goes on with the one above it";
            let fault = Diagnostic::error("dash-missing", title, span, "not a line of its own");
            return Some(fault.help(
                "start each line with `- `, the hyphen of the keyboard and a space, \
                 and put the same number of spaces in front of each",
            ));
        }
        above = words.starts_with("- ").then_some((indent, words));
    }
    None
}

fn look_at_list(
    part: &Placed<String>,
    node: &Node,
    keys: &[&'static str],
    faults: &mut Vec<Diagnostic>,
) {
    let Value::List(items) = &node.value else {
        let help = "start each line below it with a dash: `- …`";
        faults.push(wrong_shape(
            node,
            &format!("the list of `{}`", part.value),
            help,
        ));
        return;
    };
    for item in items {
        if keys.is_empty() {
            item.expect_text("one line of words", faults);
        } else {
            look_at_entry(item, keys, faults);
        }
    }
}

fn look_at_entry(item: &Node, keys: &[&'static str], faults: &mut Vec<Diagnostic>) {
    let map = item.expect_filled_map(&format!("an entry with `{}:`", keys.join(":`, `")), faults);
    let before = faults.len();
    for (key, value) in &map {
        if !keys.contains(&key.value.as_str()) {
            faults.push(unknown_key(key, keys));
        } else if ["word", "name", "category", "reply"].contains(&key.value.as_str()) {
            value.expect_text("one text", faults);
        } else if !["ordinary", "in-need"].contains(&key.value.as_str())
            && !matches!(value.value, Value::List(_))
        {
            let help = "write a list: `[one, other]`, or a line with `- ` for each";
            faults.push(wrong_shape(
                value,
                &format!("the list of `{}`", key.value),
                help,
            ));
        }
    }
    let needed = keys.iter().filter(|key| !MAY_LACK.contains(key));
    let mut lacking = needed.filter(|key| map.iter().all(|(own, _)| own.value != **key));
    if let Some(lacking) = lacking
        .next()
        .filter(|_| faults.len() == before && !map.is_empty())
    {
        let title = format!("this entry has no `{lacking}`");
        let fault = Diagnostic::error("wrong-shape", title, item.span, "here");
        faults.push(fault.help(format!("each entry here has `{}:`", keys.join(":` and `"))));
    }
}

/// The faults of the patterns and the examples. A group that many name and that is not there is one
/// fault: its line is gone, or was renamed.
#[must_use]
pub fn told(
    problems: &[Problem],
    file: (usize, &Source),
    examples: Option<(usize, &Source)>,
) -> Vec<Diagnostic> {
    let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
    for group in problems.iter().filter_map(missing_group) {
        *missing.entry(group).or_default() += 1;
    }
    let mut told = Vec::new();
    for problem in problems {
        let group = missing_group(problem);
        let Some(many) = group.map_or(Some(1), |group| missing.remove(group)) else {
            continue;
        };
        let mut fault = place(problem, file, examples);
        if many > 1 {
            // Where the name is misspelt is in its own line, then.
            fault.fix = None;
            fault.help = Some(format!(
                "{many} lines name it: put its line back under `groups:`, or the name it had"
            ));
        }
        told.push(fault);
    }
    told
}

/// The name of a group that is not there.
fn missing_group(problem: &Problem) -> Option<&str> {
    let what = problem.what.as_str();
    quoted(what).filter(|_| what.starts_with("there is no group"))
}

/// A fault of the patterns or the examples, shown where its words stand.
fn place(
    problem: &Problem,
    (index, source): (usize, &Source),
    examples: Option<(usize, &Source)>,
) -> Diagnostic {
    let file = match examples {
        Some(examples) if problem.place == "examples" => examples,
        _ => (index, source),
    };
    let what = problem.what.as_str();
    let name = quoted(what).unwrap_or_default();
    let found = if what.starts_with("there is no category") {
        entry(file, "category", name, 1)
    } else if what.ends_with("is there twice") {
        entry(file, "name", name, 2)
    } else if problem.place == "spellings" {
        entry(file, "word", name, 1)
    } else if what.starts_with("there is no group") {
        group_in(file, &problem.place, name)
    } else {
        let written = problem.place.split_once(": ").map(|(_, written)| written);
        written.and_then(|written| words(file, written, 0))
    };
    let fault = match found {
        Some(span) => Diagnostic::error("urgent-wording", what, span, "here"),
        None => Diagnostic::missing("urgent-wording", what),
    };
    help(fault, what, found, name, file.1)
}

fn help(
    fault: Diagnostic,
    what: &str,
    found: Option<Span>,
    name: &str,
    source: &Source,
) -> Diagnostic {
    let near = |names: Vec<&str>| nearest(name, names).map(str::to_owned);
    let names: Vec<&str> = Category::ALL
        .iter()
        .map(|category| category.name())
        .collect();
    if what.starts_with("there is no category") {
        let fault = fault.help(format!("write one of: {}", names.join(", ")));
        return match found {
            Some(span) => fault.suggest_instead(span, near(names)),
            None => fault,
        };
    }
    if what.starts_with("there is no group") {
        let groups = source.text.lines().filter_map(|line| {
            let (_, rest) = line.split_once("name: ")?;
            Some(rest.split([',', '}']).next()?.trim())
        });
        let near = near(groups.collect());
        let fault = fault.help("write the name of a group as it stands under `groups:`");
        return match (found, near) {
            (Some(span), Some(near)) => fault.suggest_instead(span, Some(format!("{{{near}}}"))),
            _ => fault,
        };
    }
    let help = if what.ends_with("is there twice") {
        "put all its words into the first, or give this one another name"
    } else if what.contains("among what is typed for it") {
        "take it out of one of them: people who type it would be read as saying the wrong one"
    } else if what.contains("`(` is not closed") || what.contains("a `)` is missing") {
        "put a `)` after the last of the words: `(one|other)`"
    } else {
        "how a pattern is written stands at the top of the file"
    };
    fault.help(help)
}

/// What stands between the first two backticks.
fn quoted(text: &str) -> Option<&str> {
    text.split('`').nth(1)
}

/// The value of the so-manieth `key: value` that is no note.
fn entry((index, source): (usize, &Source), key: &str, value: &str, which: usize) -> Option<Span> {
    let mut start = 0;
    let mut left = which;
    for line in source.text.split_inclusive('\n') {
        let from = start;
        start += line.len();
        if line.trim_start().starts_with('#') {
            continue;
        }
        let Some(at) = line.find(&format!("{key}: ")) else {
            continue;
        };
        let begin = at + key.len() + 2;
        let written = line[begin..]
            .split([',', '}', '#'])
            .next()
            .unwrap_or_default()
            .trim();
        if written.trim_matches(['"', '\'']) == value {
            left -= 1;
            if left == 0 {
                let place = from + begin..from + begin + written.len();
                return Some(Span::within(index, &source.text, place));
            }
        }
    }
    None
}

/// Where a group is named in a pattern or in another group.
fn group_in(file: (usize, &Source), place: &str, name: &str) -> Option<Span> {
    let named = format!("{{{name}}}");
    let written = place.split_once(": ").map(|(_, written)| written)?;
    if let Some(pattern) = words(file, written, 0) {
        let within = &file.1.text[pattern.start..pattern.end];
        if let Some(at) = within.find(&named) {
            let start = pattern.start + at;
            return Some(Span::within(
                file.0,
                &file.1.text,
                start..start + named.len(),
            ));
        }
    }
    let group = entry(file, "name", written, 1)?;
    words(file, &named, group.end)
}

/// Where a line stands below the beginning of its list.
#[must_use]
pub fn written((index, source): (usize, &Source), line: &str, list: &str) -> Option<Span> {
    let list = source.text.find(&format!("\n{list}:")).unwrap_or(0);
    let is_it = |text: &str| {
        let item = text.trim().strip_prefix("- ").unwrap_or_default();
        item.trim().trim_matches(['\'', '"']) == line
    };
    // A short one may stand inside others before it.
    let mut at = list;
    for text in source.text.get(list..)?.split_inclusive('\n') {
        if is_it(text) {
            return words((index, source), line, at);
        }
        at += text.len();
    }
    words((index, source), line, list)
}

/// These words, from a place on, in a line that is no note.
fn words((index, source): (usize, &Source), words: &str, from: usize) -> Option<Span> {
    let text = &source.text;
    let mut at = from;
    loop {
        let found = at + text.get(at..)?.find(words)?;
        let line = text[..found].rfind('\n').map_or(0, |newline| newline + 1);
        if !text[line..found].trim_start().starts_with('#') {
            return Some(Span::within(index, text, found..found + words.len()));
        }
        at = found + words.len().max(1);
    }
}
