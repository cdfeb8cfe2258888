//! Where a text stops being YAML, and why, for someone who has never heard of YAML.
//!
//! The parser says how far it came; the mistake is often a line or more above. So the
//! likely causes are looked for in the text itself, the most telling first.

use std::ops::Range;

use super::super::diagnostic::Diagnostic;
use super::super::source::{Source, Span};

/// One diagnostic for a text that the parser gave up at this byte.
pub(super) fn broken(index: usize, source: &Source, at: usize) -> Diagnostic {
    let lines = lines(&source.text);
    let last = lines.iter().rposition(|line| line.start <= at).unwrap_or(0);
    let cause = marks_of_a_merge(&lines)
        .or_else(|| tab(&lines[..lines.len().min(last + 2)]))
        .or_else(|| open_quote_or_bracket(&lines[..=last]))
        .or_else(|| unusual_start(&lines, last))
        .or_else(|| misplaced_colon_or_dash(&lines, last))
        .unwrap_or_else(|| wrong_distance(&lines, last));
    let title = format!("`{}` cannot be read", source.name);
    let span = Span::within(index, &source.text, cause.place);
    Diagnostic::error("broken-yaml", title, span, cause.label).help(cause.help)
}

/// What is likely wrong, and where.
struct Cause {
    place: Range<usize>,
    label: &'static str,
    help: &'static str,
}

/// A line that is neither empty nor a note.
struct Line<'t> {
    /// Where its words start.
    start: usize,
    /// What stands in front of them.
    indent: &'t str,
    /// Its words.
    words: &'t str,
}

impl Line<'_> {
    fn cause(&self, label: &'static str, help: &'static str) -> Cause {
        self.cause_at(0, self.words.len(), label, help)
    }

    fn cause_at(&self, from: usize, to: usize, label: &'static str, help: &'static str) -> Cause {
        let place = self.start + from..self.start + to;
        Cause { place, label, help }
    }

    /// The words after the name and its colon, or after the dash.
    fn value(&self) -> &str {
        let after_dash = self.words.strip_prefix("- ").unwrap_or(self.words);
        let value = match after_dash.split_once(": ") {
            Some((name, value)) if !name.contains(['"', '\'', '{', '[']) => value,
            _ => after_dash,
        };
        value.trim_start()
    }
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for whole in text.split('\n') {
        let words = whole.trim();
        let indent = &whole[..whole.len() - whole.trim_start().len()];
        if !words.is_empty() && !words.starts_with('#') {
            lines.push(Line {
                start: start + indent.len(),
                indent,
                words,
            });
        }
        start += whole.len() + 1;
    }
    if lines.is_empty() {
        lines.push(Line {
            start: 0,
            indent: "",
            words: text.lines().next().unwrap_or_default(),
        });
    }
    lines
}

fn marks_of_a_merge(lines: &[Line]) -> Option<Cause> {
    let marks = ["<<<<<<<", "=======", ">>>>>>>"];
    let line = lines
        .iter()
        .find(|line| marks.iter().any(|mark| line.words.starts_with(mark)))?;
    Some(line.cause(
        "left over from joining two versions",
        "keep the lines of one version, and take out the other and these marks",
    ))
}

fn tab(lines: &[Line]) -> Option<Cause> {
    let line = lines.iter().rev().find(|line| line.indent.contains('\t'))?;
    Some(line.cause(
        "a tab stands in front of this",
        "put spaces in front of it instead of a tab",
    ))
}

/// The last line on which a quote or a bracket stays open, or closes without being open.
fn open_quote_or_bracket(lines: &[Line]) -> Option<Cause> {
    lines.iter().rev().find_map(|line| {
        let value = line.value();
        let from = line.words.len() - value.len();
        let quote = value
            .chars()
            .next()
            .filter(|first| ['"', '\''].contains(first));
        if let Some(quote) = quote {
            return open_quote(line, from, quote);
        }
        let count = |bracket: char| value.matches(bracket).count();
        let in_brackets = value.starts_with(['{', '[']);
        let open = count('{') > count('}') || count('[') > count(']');
        let closed = count('{') < count('}') || count('[') < count(']');
        if in_brackets && open && !goes_on(line, lines) {
            let help = "close it on the same line: `{ … }` or `[ … ]`";
            let label = "a bracket is opened here and not closed";
            return Some(line.cause_at(from, line.words.len(), label, help));
        }
        if closed
            && (in_brackets || value.ends_with(['}', ']']))
            && line.indent.len() < value.len() + from
        {
            let help = "put the bracket that opens it in front, or take this one out";
            let bracket = value.rfind(['}', ']']).unwrap_or(0) + from;
            return Some(line.cause_at(bracket, bracket + 1, "this bracket was not opened", help));
        }
        None
    })
}

/// Whether the lines after one with an open bracket close it.
fn goes_on(line: &Line, lines: &[Line]) -> bool {
    let mut depth = 0_i64;
    for letter in lines
        .iter()
        .filter(|next| next.start >= line.start)
        .flat_map(|next| next.words.chars())
    {
        match letter {
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 && "}]".contains(letter) {
            return true;
        }
    }
    false
}

fn open_quote(line: &Line, from: usize, quote: char) -> Option<Cause> {
    let value = &line.words[from..];
    let Some(close) = value[1..].find(quote).map(|at| at + 1) else {
        let help = "put the same quote mark at the end of the text";
        let label = "a quote is opened here and not closed";
        return Some(line.cause_at(from, line.words.len(), label, help));
    };
    let after = value[close + 1..].trim_start();
    let goes_on = after.is_empty() || after.starts_with([',', ':', '#', '}', ']', quote]);
    if goes_on {
        return None;
    }
    let help =
        "put a word in front, or put the whole text in the other kind of quotes: '…' or \"…\"";
    Some(line.cause_at(
        from,
        line.words.len(),
        "only a part of this is in quotes",
        help,
    ))
}

/// A text that starts with a sign that means something else in these files.
fn unusual_start(lines: &[Line], last: usize) -> Option<Cause> {
    let line = &lines[last];
    let value = line.value();
    let from = line.words.len() - value.len();
    value
        .starts_with(['*', '&', '@', '`', '%', '!', '|', '>', '?'])
        .then_some(())?;
    let help = "put the whole text in quotes: \"…\"";
    Some(line.cause_at(
        from,
        line.words.len(),
        "a text cannot start with this sign",
        help,
    ))
}

/// Two colons on a line, a name without its colon, a colon or a dash without its space:
/// here or on the line before.
fn misplaced_colon_or_dash(lines: &[Line], last: usize) -> Option<Cause> {
    let near = [Some(last), last.checked_sub(1)];
    near.into_iter().flatten().find_map(|number| {
        let line = &lines[number];
        let words = line.words;
        if words.matches(": ").count() > 1 && !words.contains(['{', '"']) {
            let help = "put the text after the first colon in quotes: \"…\"";
            return Some(line.cause("there are two colons in this line", help));
        }
        let has_colon = words.contains(": ") || words.ends_with(':') || words.contains(" #");
        if words.starts_with('-') && !words.starts_with("- ") && words.len() > 1 {
            return Some(line.cause(
                "a dash needs a space after it",
                "write `- ` and then the text",
            ));
        }
        if has_colon || words.starts_with('-') || words.contains(['{', '[', '}', ']', '"']) {
            return None;
        }
        if words.contains(':') {
            return Some(line.cause(
                "a colon needs a space after it",
                "write `name: value`, with a space",
            ));
        }
        Some(line.cause(
            "there is no colon here",
            "each name needs a colon after it: `name:`",
        ))
    })
}

fn wrong_distance(lines: &[Line], last: usize) -> Cause {
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
