//! What is wrong where a `{` of a message is not closed, or what stands in it is no value.

use super::broken_fluent::{Cause, Line, is_name};

/// A value, or a choice of sentences, whose `{` is not closed.
pub(super) fn in_braces(text: &str, line: &Line, open: usize) -> Cause {
    let opening = Line::from(text, open);
    let opened = &text[opening.clone()];
    let below = text[opening.end..].trim_start();
    let is_choice = |words: &str| words.starts_with('[') || words.starts_with("*[");
    let is_sentence = is_choice(line.words);
    if opened.starts_with("{ $ ") || opened.starts_with("{$ ") {
        let help = "write the name straight after the `$`: `{ $name }`".to_owned();
        return Cause {
            place: opening,
            label: "a space stands after the `$`",
            help,
        };
    }
    if is_sentence && !line.words.contains(']') {
        return line.cause(
            "a `[` is opened here and not closed",
            "write it like this: `[yes] The words.`",
        );
    }
    if is_choice(below)
        && (opened.contains("=>") || opened.trim_end().ends_with(['>', '→', '-', '–']))
        && !opened.contains("->")
    {
        let help = "write ` ->` after the value that chooses: `{ $name ->`".to_owned();
        return Cause {
            place: opening,
            label: "this is not the arrow",
            help,
        };
    }
    if opened.contains("->")
        && let Some(cause) = odd_choice(text, opening.end)
    {
        return cause;
    }
    if let Some(inside) = closed(opened) {
        let label = if inside.contains(is_unseen) {
            "a sign that cannot be seen stands in these braces"
        } else {
            "what stands in these braces is no value"
        };
        return Cause {
            place: opening.start..opening.start + inside.len() + 2,
            label,
            help: instead_of(inside),
        };
    }
    if is_sentence && !opened.contains("->") {
        let help = "write ` ->` after the value that chooses: `{ $name ->`".to_owned();
        return Cause {
            place: opening,
            label: "the arrow is missing",
            help,
        };
    }
    let help = if opened.contains("->") {
        "after the last of the sentences to choose from, put a line with `    }`"
    } else {
        "put a `}` after the value: `{ $name }`"
    };
    Cause {
        place: opening,
        label: "this `{` is not closed",
        help: help.to_owned(),
    }
}

/// Of the sentences to choose from below a place, the first whose name or words cannot be read.
fn odd_choice(text: &str, from: usize) -> Option<Cause> {
    let mut start = from;
    for line in text[from..].split_inclusive('\n') {
        let words = line.trim();
        let place = start + line.len() - line.trim_start().len();
        start += line.len();
        if !words.is_empty() && !line.starts_with([' ', '}']) && place > from {
            return None;
        }
        let Some((name, behind)) = words
            .trim_start_matches('*')
            .strip_prefix('[')
            .and_then(|rest| rest.split_once(']'))
        else {
            continue;
        };
        let whole = place..place + words.len();
        let name = name.trim();
        if !is_name(name) && name.parse::<f64>().is_err() {
            let hyphened: String = name.split_whitespace().collect::<Vec<_>>().join("-");
            let help = if is_name(&hyphened) && name.contains(' ') {
                return Some(Cause {
                    place: place..whole.end - behind.len(),
                    label: "a space stands in this name",
                    help: format!("write it with a hyphen, as the flow does: `[{hyphened}]`"),
                });
            } else if name.contains([',', ' ', '/']) {
                "write a line for each, with the words behind it"
            } else {
                "write what the value can be in letters from a to z or digits, such as `[none]` \
                 or `[2]`; only the words behind it are in another language"
            };
            return Some(Cause {
                place: place..whole.end - behind.len(),
                label: "one name or one number stands in `[ ]`",
                help: help.to_owned(),
            });
        }
        let next = text[start..].trim_start();
        if behind.is_empty() && next.starts_with(['[', '*', '}']) {
            return Some(Cause {
                place: whole,
                label: "no words stand behind this",
                help: "write them, or `{\"\"}` where nothing is to be said".to_owned(),
            });
        }
    }
    None
}

/// Whether a letter is one that cannot be seen, as other programs paste them.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

/// What stands in braces that are closed in the same line.
fn closed(opened: &str) -> Option<&str> {
    let inside = opened.strip_prefix('{')?.split_once('}')?.0;
    (!inside.contains("->") && !inside.contains('{')).then_some(inside)
}

/// What to write in place of what is no value.
fn instead_of(inside: &str) -> String {
    let seen: String = inside
        .chars()
        .filter(|letter| !is_unseen(*letter))
        .collect();
    let seen = seen.trim();
    if seen.len() < inside.trim().len() && seen.strip_prefix('$').is_some_and(is_name) {
        return format!("delete it, and type `{{ {seen} }}`");
    }
    // With a word in front of it, as functions are written elsewhere.
    let value = seen
        .split_once('$')
        .filter(|(before, _)| !before.is_empty());
    let value = value.map(|(_, value)| value.split([' ', ',', ')']).next().unwrap_or_default());
    if let Some(value) = value.filter(|value| is_name(value)) {
        return format!("write the value alone: `{{ ${value} }}`");
    }
    let words: Vec<&str> = seen
        .trim_start_matches('$')
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() && seen.contains(['“', '”', '„', '’', '‘', '\'']) {
        return "write straight quotes: `{\"\"}` where nothing is to be said".to_owned();
    }
    if words.is_empty() {
        return "write what is to be shown here, such as `{ $phone }`, or take the braces out"
            .to_owned();
    }
    format!(
        "a value is one name, of letters, digits and the hyphen of the keyboard: `{{ ${} }}`",
        words.join("-")
    )
}
