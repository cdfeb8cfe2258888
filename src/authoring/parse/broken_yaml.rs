//! Where a text stops being YAML, and why, for someone who has never heard of YAML.
//!
//! The parser says how far it came; the mistake is often a line or more above. So the
//! likely causes are looked for in the text itself, the most telling first.

use std::ops::Range;

use super::super::diagnostic::Diagnostic;
use super::super::source::{Source, Span};
use super::broken_indents::{first_of_its_block, steps_missing, too_far_left, wrong_distance};

/// One diagnostic for a text that the parser gave up at this byte.
pub(super) fn broken(index: usize, source: &Source, at: usize) -> Diagnostic {
    let lines = lines(&source.text);
    let last = lines.iter().rposition(|line| line.start <= at).unwrap_or(0);
    let near = &lines[..lines.len().min(last + 2)];
    let cause = marks_of_a_merge(&lines)
        .or_else(|| tab(near))
        .or_else(|| odd_space(near))
        .or_else(|| odd_start(near, last))
        .or_else(|| open_quote_or_bracket(&lines[..=last], last))
        .or_else(|| comma_missing(&lines, last))
        .or_else(|| unusual_start(&lines, last))
        .or_else(|| dash_missing(&lines, last))
        .or_else(|| misplaced_colon_or_dash(&lines, last))
        .or_else(|| steps_missing(&source.name, &lines, last))
        .or_else(|| first_of_its_block(&lines, last))
        .or_else(|| too_far_left(&lines, last))
        .unwrap_or_else(|| wrong_distance(&lines, last));
    let title = format!("`{}` cannot be read", source.name);
    let span = Span::within(index, &source.text, cause.place);
    Diagnostic::error("broken-yaml", title, span, cause.label).help(cause.help)
}

/// What is likely wrong, and where.
pub(super) struct Cause {
    pub(super) place: Range<usize>,
    pub(super) label: &'static str,
    pub(super) help: &'static str,
}

/// A line that is neither empty nor a note.
pub(super) struct Line<'t> {
    /// Where its words start.
    pub(super) start: usize,
    /// What stands in front of them.
    pub(super) indent: &'t str,
    /// Its words.
    pub(super) words: &'t str,
}

impl Line<'_> {
    pub(super) fn cause(&self, label: &'static str, help: &'static str) -> Cause {
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

/// Spaces that look like the usual one and are another sign, as other programs paste them.
const ODD_SPACES: [char; 6] = [
    '\u{a0}', '\u{2007}', '\u{202f}', '\u{3000}', '\u{200b}', '\u{feff}',
];

/// Where a line starts with a space of another kind: to YAML it is a part of the words.
pub(super) fn odd_indent(text: &str) -> Option<usize> {
    if text.is_ascii() || !text.contains(ODD_SPACES) {
        return None;
    }
    let odd = lines(text)
        .into_iter()
        .find(|line| line.indent.contains(ODD_SPACES));
    odd.map(|line| line.start)
}

fn odd_space(lines: &[Line]) -> Option<Cause> {
    // Before the words, or between a name and its value.
    let is_odd = |line: &Line| {
        let name = line.words.split(['"', '\'']).next().unwrap_or_default();
        line.indent.contains(ODD_SPACES) || name.contains(ODD_SPACES)
    };
    let line = lines.iter().rev().find(|line| is_odd(line))?;
    Some(line.cause(
        "a space here is not the usual one, though it looks like it",
        "delete the spaces in front of and between these words, and type them again",
    ))
}

/// Notes of other kinds of files, and long dashes in a list.
fn odd_start(lines: &[Line], last: usize) -> Option<Cause> {
    let from = last.saturating_sub(1);
    lines.get(from..)?.iter().find_map(|line| {
        let starts = |marks: &[&str]| marks.iter().any(|mark| line.words.starts_with(mark));
        if starts(&["//", "/*", "<!--", "; ", "-- "]) {
            return Some(line.cause(
                "a note does not start like this",
                "write `# ` and then the note",
            ));
        }
        starts(&["– ", "— ", "• ", "* "]).then(|| {
            let sign = line.words.chars().next().map_or(1, char::len_utf8);
            line.cause_at(
                0,
                sign,
                "this is not the short dash of a list",
                "write `- ` in front of each line of the list, with the hyphen of the keyboard",
            )
        })
    })
}

/// A comma between two pairs in braces, in the line where the parser gave up or the one above.
fn comma_missing(lines: &[Line], last: usize) -> Option<Cause> {
    let near = [Some(last), last.checked_sub(1)];
    near.into_iter().flatten().find_map(|number| {
        let line = &lines[number];
        let open = line.words.find('{')?;
        let within = line.words[open + 1..].trim_end_matches('}');
        if within.contains(['"', '\'']) {
            return None;
        }
        let mut start = open + 1;
        for pair in within.split([',', '{', '}', '[', ']']) {
            if pair.matches(": ").count() > 1 {
                let words = pair.trim();
                let from = start + pair.find(words).unwrap_or(0);
                return Some(line.cause_at(
                    from,
                    from + words.len(),
                    "a comma is missing in here",
                    "put a comma between one pair and the next: `{ yes: one, no: other }`",
                ));
            }
            start += pair.len() + 1;
        }
        None
    })
}

/// A line of a list without its dash, among lines that have one.
fn dash_missing(lines: &[Line], last: usize) -> Option<Cause> {
    let near = [Some(last), last.checked_sub(1)];
    near.into_iter().flatten().find_map(|number| {
        let line = &lines[number];
        let is_item = |other: Option<&Line>| {
            other.is_some_and(|other| other.indent == line.indent && other.words.starts_with("- "))
        };
        let before = number.checked_sub(1).and_then(|before| lines.get(before));
        let has_name = line.words.contains(": ") || line.words.ends_with(':');
        let bare = !line.words.starts_with('-') && !has_name;
        (bare && (is_item(before) || is_item(lines.get(number + 1)))).then(|| {
            line.cause(
                "the dash in front of this is missing",
                "each line of a list starts with `- `",
            )
        })
    })
}

/// The last line on which a quote or a bracket stays open, or closes without being open.
fn open_quote_or_bracket(lines: &[Line], last: usize) -> Option<Cause> {
    lines.iter().enumerate().rev().find_map(|(number, line)| {
        let value = line.value();
        let from = line.words.len() - value.len();
        let quote = value
            .chars()
            .next()
            .filter(|first| ['"', '\''].contains(first));
        if let Some(quote) = quote {
            // Where the parser gave up elsewhere, what follows the quote was no hindrance.
            return open_quote(line, from, quote, number + 1 >= last);
        }
        let count = |bracket: char| value.matches(bracket).count();
        let in_brackets = value.starts_with(['{', '[']);
        let open = count('{') > count('}') || count('[') > count(']');
        let closed = count('{') < count('}') || count('[') < count(']');
        let opens = [" '", " \"", "['", "[\"", "{'", "{\""];
        let is_odd = |quote: char| count(quote) % 2 == 1;
        if in_brackets
            && !open
            && number + 1 >= last
            && opens
                .iter()
                .any(|opens| value.contains(opens) && opens.ends_with(is_odd))
        {
            let label = "a quote is opened here and not closed";
            let help = "put the same quote mark at the end of the text, or take it out";
            return Some(line.cause_at(from, line.words.len(), label, help));
        }
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

fn open_quote(line: &Line, from: usize, quote: char, near: bool) -> Option<Cause> {
    let value = &line.words[from..];
    let Some(close) = closing(value, quote) else {
        let help = "put the same quote mark at the end of the text";
        let label = "a quote is opened here and not closed";
        return Some(line.cause_at(from, line.words.len(), label, help));
    };
    let after = value[close + 1..].trim_start();
    let goes_on = after.is_empty() || after.starts_with([',', ':', '#', '}', ']', quote]);
    if goes_on || !near {
        return None;
    }
    let is_apostrophe = quote == '\''
        && value[..close].ends_with(char::is_alphabetic)
        && after.starts_with(char::is_alphabetic)
        && value[close + 1..].starts_with(char::is_alphabetic);
    let help = if is_apostrophe {
        "an apostrophe in a text ends it there: put the whole text in the other kind of quotes: \"…\""
    } else {
        "put a word in front, or put the whole text in the other kind of quotes: '…' or \"…\""
    };
    Some(line.cause_at(
        from,
        line.words.len(),
        "only a part of this is in quotes",
        help,
    ))
}

/// Where a quoted text ends: `\"` and `''` are a part of it.
fn closing(value: &str, quote: char) -> Option<usize> {
    let mut letters = value.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        if quote == '"' && letter == '\\' || letter == quote && quote == '\'' && next == Some(quote)
        {
            letters.next();
        } else if letter == quote {
            return Some(at);
        }
    }
    None
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
            let leads = ["flow:", "topic:"];
            let help = if words.starts_with("number:") {
                "put both limits in braces: `number: { from: 0, to: 120 }`"
            } else if leads.iter().any(|lead| line.value().starts_with(lead)) {
                "write `flow` or `topic` and the name without a colon between: `flow tea`"
            } else if words.trim_start_matches("- ").starts_with("when:") {
                "put what stands after `when:` in braces: `when: { answer: yes }`"
            } else {
                "put the text after the first colon in quotes: \"…\""
            };
            return Some(line.cause("there are two colons in this line", help));
        }
        let has_colon = words.contains(": ") || words.ends_with(':') || words.contains(" #");
        if words.len() > 2 && words.chars().all(|letter| letter == '-') {
            return Some(line.cause("a line of dashes means something else here", "take it out"));
        }
        if words.starts_with('-') && !words.starts_with("- ") && words.len() > 1 {
            return Some(line.cause(
                "a dash needs a space after it",
                "write `- ` and then the text",
            ));
        }
        // `see-also [one, other]`.
        let name = words.find([' ', '[', '{']).map(|end| &words[..end]);
        let opens =
            name.is_some_and(|name| words[name.len()..].trim_start().starts_with(['[', '{']));
        if opens && name.is_some_and(is_key) {
            return Some(line.cause(
                "there is no colon behind the first word",
                "put a colon and a space behind it: `see-also: […]`",
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
        // Several words are a sentence, and nobody's name.
        let help = if words.split(' ').count() > 2 {
            "if it is a note, start it with `# `; all else is `name: value`"
        } else {
            "each name needs a colon after it: `name:`"
        };
        Some(line.cause("there is no colon here", help))
    })
}

/// Small letters and hyphens, as the names of all keys are.
fn is_key(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}
