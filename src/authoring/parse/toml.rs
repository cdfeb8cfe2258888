//! TOML as the same tree of texts, lists and maps as YAML.

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source, Span};
use super::headings::{TOP, heading_of};
use super::node::{Node, Value};
use crate::conversation::hours::WEEKDAYS;

/// Reads a TOML text.
///
/// # Errors
/// One diagnostic where the text stops being TOML: what follows is often its consequence.
pub fn read(index: usize, source: &Source) -> Result<Node, Box<Diagnostic>> {
    if let Some(at) = source.nests_too_deeply() {
        let title = format!("`{}` cannot be read", source.name);
        let span = Span::within(index, &source.text, at..at + 1);
        let fault = Diagnostic::error(
            "broken-toml",
            title,
            span,
            "a hundred brackets are open here",
        );
        return Err(Box::new(fault.help("close each `[` and `{` where it ends")));
    }
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    if let Some(error) = errors.first() {
        return Err(Box::new(broken(index, source, error)));
    }
    let place = |range: std::ops::Range<usize>| Span::within(index, &source.text, range);
    let reader = Reader {
        place: &place,
        text: &source.text,
    };
    Ok(reader.table(&table))
}

/// The library's own words would quote the line, which may hold a secret: never shown.
fn broken(index: usize, source: &Source, error: &::toml::de::Error) -> Diagnostic {
    let text = source.text.as_str();
    let place = error.span().unwrap_or(0..0);
    if error.message().starts_with("duplicate key") {
        let span = Span::within(index, text, place);
        let name = text.get(span.start..span.end).unwrap_or_default();
        let title = format!("`{name}` is written twice");
        let help = match heading_of_the_next(&text[span.end..])
            .filter(|heading| TOP.contains(&name) && *heading != name)
        {
            Some(heading) => format!("did you mean `[{heading}]`? What stands below belongs there"),
            None => "it stands further up already; keep the one you want and take out the other"
                .to_owned(),
        };
        return Diagnostic::error("duplicate-name", title, span, "the second time").help(help);
    }
    let at = text.floor_char_boundary(place.start.min(text.len()));
    if let Some((place, label, help)) = plain_cause(text, at) {
        let span = Span::within(index, text, place);
        let title = format!("`{}` cannot be read", source.name);
        return Diagnostic::error("broken-toml", title, span, label).help(help);
    }
    let (line, label, help) = match open_bracket(&text[..at]) {
        Some(open) => (
            open,
            "a bracket is opened here and not closed",
            "close it: `[\"…\", \"…\"]`, with commas between",
        ),
        None => (
            line_start(text, at),
            label(line_of(text, line_start(text, at))),
            help(line_of(text, line_start(text, at))),
        ),
    };
    let words = line_of(text, line);
    let start = line + words.len() - words.trim_start().len();
    let span = Span::within(index, text, start..line + words.trim_end().len());
    let title = format!("`{}` cannot be read", source.name);
    Diagnostic::error("broken-toml", title, span, label).help(help)
}

/// The heading that the first name after a place belongs under.
fn heading_of_the_next(text: &str) -> Option<&'static str> {
    let mut lines = text.lines().skip(1).map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#'))?;
    heading_of(first.split_once('=')?.0.trim())
}

/// A place, what is wrong there, and what to do.
type Cause = (std::ops::Range<usize>, &'static str, &'static str);

/// Causes that are plain to see: marks of a merge, quotes of another kind, a comma that is
/// missing in a list above the place where the parser gave up.
fn plain_cause(text: &str, at: usize) -> Option<Cause> {
    let mut start = 0;
    let lines: Vec<(usize, &str)> = text
        .split_inclusive('\n')
        .map(|line| {
            let place = start;
            start += line.len();
            (place, line.trim_end())
        })
        .collect();
    let whole = |(start, line): (usize, &str)| start..start + line.len();
    let marks = ["<<<<<<<", "=======", ">>>>>>>"];
    let merge = lines
        .iter()
        .find(|(_, line)| marks.iter().any(|mark| line.starts_with(mark)));
    if let Some(line) = merge {
        let help = "keep the lines of one version, and take out the other and these marks";
        return Some((whole(*line), "left over from joining two versions", help));
    }
    let failed = lines.iter().rposition(|(start, _)| *start <= at)?;
    let (from, line) = lines[failed];
    let code = line.split('#').next().unwrap_or_default();
    if code.contains(['“', '”', '„', '‘', '’']) {
        let label = "these quotes are curly";
        return Some((
            from..from + code.trim_end().len(),
            label,
            "use straight quotes: \"…\"",
        ));
    }
    apostrophe(from, code)
        .or_else(|| comma_between(from, code))
        .or_else(|| comma_missing(&lines, failed))
        .or_else(|| quote_open(&lines, failed))
        .or_else(|| brace_open(&lines, failed))
        .or_else(|| unquoted(from, code))
}

/// `'The People's Advice'`: the apostrophe ends the text.
fn apostrophe(from: usize, code: &str) -> Option<Cause> {
    let (_, value) = code.split_once('=')?;
    let inside = value.trim().strip_prefix('\'')?;
    let (before, after) = inside.split_once('\'')?;
    let is_within_a_word =
        before.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic);
    let value = value.trim();
    let start = from + code.find(value)?;
    is_within_a_word.then(|| {
        let help = "put the text in the other kind of quotes: \"…\"";
        (
            start..start + value.len(),
            "the apostrophe in this text ends it",
            help,
        )
    })
}

/// `["09:30-12:00" "13:00-16:00"]`: two texts of a list, and no comma between.
fn comma_between(from: usize, code: &str) -> Option<Cause> {
    let list = code.find('[')?;
    let mut quotes = code[list..].match_indices('"').skip(1).step_by(2);
    let mut opening = code[list..].match_indices('"').skip(2).step_by(2);
    let gap = quotes.find_map(|(end, _)| {
        let (start, _) = opening.next()?;
        let between = code.get(list + end + 1..list + start)?;
        between.trim().is_empty().then_some((end, start))
    });
    let (end, start) = gap?;
    let help = "put a comma between one text of the list and the next";
    let place = from + list + end..from + list + start + 1;
    Some((place, "a comma is missing here", help))
}

/// A line above the place where a quote was opened and not closed: the parser gives up below it.
fn quote_open(lines: &[(usize, &str)], failed: usize) -> Option<Cause> {
    let (start, line) = *lines.get(failed.checked_sub(1)?)?;
    let is_open = line.matches('"').count() % 2 == 1;
    let is_plain = !line.contains("\"\"\"") && !line.contains(['#', '\'']);
    (is_open && is_plain && line.contains('=')).then(|| {
        let help = "put a `\"` at the end of the text, in front of the `]` of a list";
        (
            start..start + line.len(),
            "a quote is opened here and not closed",
            help,
        )
    })
}

/// A line whose value is a text without quotes, a switch in another word, or a number with a word.
fn unquoted(from: usize, code: &str) -> Option<Cause> {
    let (name, value) = code.split_once('=')?;
    let name = name.trim();
    let value = value.trim();
    let first = value.chars().next()?;
    let whole = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_list_of_times = first == '[' && WEEKDAYS.contains(&name) && !value.contains(['"', '\'']);
    if !whole || ['"', '\'', '[', '{'].contains(&first) && !is_list_of_times {
        return None;
    }
    let start = from + code.find(value)?;
    let place = start..start + value.len();
    let switch = ["yes", "no", "on", "off", "true", "false"];
    if switch.contains(&value.to_lowercase().as_str()) {
        let help = "write `true` for yes and `false` for no, in small letters and without quotes";
        return Some((place, "this is no switch", help));
    }
    let amounts = ["-hours", "-days", "-minutes"];
    if amounts.iter().any(|amount| name.ends_with(amount)) {
        let help = "write the number alone, in digits: the name says what it counts";
        return Some((place, "this is no number alone", help));
    }
    if WEEKDAYS.contains(&name) {
        let help = if is_list_of_times || clock_time(value) {
            "put the times in quotes and brackets: `[\"09:30-16:00\"]`"
        } else {
            "for a day on which the line is closed, write `[]`"
        };
        return Some((place, "these are no times in quotes", help));
    }
    let help = "put it in quotes, such as `phone = \"0300 123 4567\"`";
    Some((place, "this text stands without quotes", help))
}

fn clock_time(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_digit())
}

/// A line that opens a brace and does not close it: the parser gives up at its end or below it.
fn brace_open(lines: &[(usize, &str)], failed: usize) -> Option<Cause> {
    let near = [Some(failed), failed.checked_sub(1)];
    let is_open = |line: &str| {
        let code = line.split('#').next().unwrap_or_default();
        code.contains("= {") && !code.contains('}')
    };
    let number = near
        .into_iter()
        .flatten()
        .find(|number| is_open(lines[*number].1))?;
    let (start, line) = lines[number];
    let from = start + line.find('{')?;
    let help = "put a `}` at the end of this line: `{ value = \"£9.90\", until = \"2027-03-31\" }`";
    Some((from..start + line.len(), "this `{` is not closed", help))
}

/// A line of a list that has no comma, though the next goes on.
fn comma_missing(lines: &[(usize, &str)], failed: usize) -> Option<Cause> {
    let item = |line: &str| -> Option<(String, bool)> {
        let words = line.trim();
        let quote = words
            .chars()
            .next()
            .filter(|first| ['"', '\''].contains(first))?;
        let end = words[1..].find(quote)? + 2;
        Some((
            words[..end].to_owned(),
            words[end..].trim_start().starts_with(','),
        ))
    };
    let upwards = (failed.saturating_sub(2)..failed).rev();
    upwards.into_iter().find_map(|number| {
        let (start, line) = lines[number];
        let (written, has_comma) = item(line)?;
        let goes_on = lines
            .get(number + 1)
            .is_some_and(|(_, next)| item(next).is_some());
        let from = start + line.len() - line.trim_start().len();
        (!has_comma && goes_on).then(|| {
            let help = "put a comma after each text of the list";
            (
                from..from + written.len(),
                "the comma after this is missing",
                help,
            )
        })
    })
}

const HELP: &str = "each line is `name = value`; texts and times stand in quotes, lists in [ ]";

/// What to do about a line: words alone are a note that has lost its sign.
fn help(line: &str) -> &'static str {
    let words = line.split_whitespace().count();
    if words > 2 && !line.contains(['=', '"', '[', '{']) {
        "if it is a note, start it with `# `; all else is `name = value`"
    } else {
        HELP
    }
}

fn label(line: &str) -> &'static str {
    if line.matches('"').count() % 2 == 1 {
        "a quote is opened here and not closed"
    } else if line.trim_start().starts_with('[') && !line.contains(']') {
        "a bracket is opened here and not closed"
    } else if !line.contains('=') {
        "there is no `=` in this line"
    } else {
        "it stops making sense here"
    }
}

/// The line of the last `= [` before the place, when it is not closed there.
fn open_bracket(before: &str) -> Option<usize> {
    let open = before.rfind("= [")?;
    let after = &before[open..];
    (!after.contains(']') && after.contains('\n')).then(|| line_start(before, open))
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn line_of(text: &str, start: usize) -> &str {
    text[start..].lines().next().unwrap_or_default()
}

struct Reader<'s> {
    place: &'s dyn Fn(std::ops::Range<usize>) -> Span,
    text: &'s str,
}

impl Reader<'_> {
    fn table(&self, table: &Spanned<DeTable<'_>>) -> Node {
        Node {
            span: (self.place)(table.span()),
            value: self.entries(table.get_ref()),
        }
    }

    fn entries(&self, table: &DeTable<'_>) -> Value {
        let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
            let name: &::toml::de::DeString<'_> = key.get_ref();
            (
                Placed::new(name.to_string(), (self.place)(key.span())),
                self.value(value),
            )
        };
        Value::Map(table.iter().map(entry).collect())
    }

    fn value(&self, value: &Spanned<DeValue<'_>>) -> Node {
        let span = (self.place)(value.span());
        let value = match value.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Array(items) => {
                Value::List(items.iter().map(|item| self.value(item)).collect())
            }
            DeValue::Table(table) => self.entries(table),
            // Numbers, dates and truth values: as they were typed.
            DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => Value::Text(self.text[span.start..span.end].to_owned()),
        };
        Node { span, value }
    }
}
