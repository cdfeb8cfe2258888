//! Where a file of messages stops making sense, and why, for someone who does not
//! program.
//!
//! The parser says how far it came; the cause is looked for in the words there, because
//! "a `}` is missing" is found lines after the `{`.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::super::diagnostic::Diagnostic;
use super::super::source::{Source, Span};
use super::broken_braces::in_braces;

/// The diagnostics for what the parser could not read: one for each fault, none for
/// what follows from another.
pub(super) fn broken(index: usize, source: &Source, errors: &[ParserError]) -> Vec<Diagnostic> {
    let text = source.text.as_str();
    let mut end_of_last = None;
    let mut found = Vec::new();
    for error in errors {
        let line = Line::at(text, error.pos.start);
        let slice = error.slice.clone().unwrap_or(line.start..line.end());
        let follows = end_of_last == Some(slice.start) && !line.has_message_name();
        end_of_last = Some(slice.end);
        if follows {
            continue;
        }
        let cause =
            in_a_part(text, &line).unwrap_or_else(|| cause(text, error, &line, slice.start));
        let title = format!("`{}` cannot be read", source.name);
        let span = Span::within(index, text, cause.place);
        found.push(Diagnostic::error("broken-fluent", title, span, cause.label).help(cause.help));
    }
    found
}

/// A file with so many brackets inside each other that it cannot be read at all.
pub(super) fn too_deep(index: usize, source: &Source, at: usize) -> Diagnostic {
    let title = format!("`{}` cannot be read", source.name);
    let span = Span::within(index, &source.text, at..at + 1);
    Diagnostic::error(
        "broken-fluent",
        title,
        span,
        "a hundred brackets are open here",
    )
    .help("close each `{` and `[` where it ends")
}

/// What is likely wrong, and where.
pub(super) struct Cause {
    pub(super) place: Range<usize>,
    pub(super) label: &'static str,
    pub(super) help: String,
}

/// A line of the file: where its words start, and the words.
pub(super) struct Line<'t> {
    pub(super) start: usize,
    indent: &'t str,
    pub(super) words: &'t str,
}

impl<'t> Line<'t> {
    /// The line of a place; the last one with words when the file ends there.
    fn at(text: &'t str, at: usize) -> Self {
        let at = text.floor_char_boundary(at.min(text.len()));
        let at = if text[at..].trim().is_empty() {
            text.trim_end().len()
        } else {
            at
        };
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let whole = text[start..].lines().next().unwrap_or_default().trim_end();
        let words = whole.trim_start();
        let indent = &whole[..whole.len() - words.len()];
        Self {
            start: start + indent.len(),
            indent,
            words,
        }
    }

    fn end(&self) -> usize {
        self.start + self.words.len()
    }

    /// Whether it begins like `phb-what = …`, and not like a sentence.
    fn has_message_name(&self) -> bool {
        let first = self.words.split([' ', ':', '=']).next().unwrap_or_default();
        self.indent.is_empty() && (first.contains('-') || self.words.contains(" = "))
    }

    pub(super) fn cause(&self, label: &'static str, help: &str) -> Cause {
        Cause {
            place: self.start..self.end(),
            label,
            help: help.to_owned(),
        }
    }
}

fn cause(text: &str, error: &ParserError, line: &Line, from: usize) -> Cause {
    let open = open_brace(text, from, error.pos.start);
    if let Some(cause) = outside_a_message(line) {
        return cause;
    }
    match (&error.kind, open) {
        (ErrorKind::MissingDefaultVariant, Some(open)) => {
            round_choice(text, open).unwrap_or_else(|| Cause {
                place: Line::from(text, open),
                label: "no sentence is marked for when no other fits",
                help: "put a `*` in front of the last one: `*[other]`; if a line was taken out, put it back"
                    .to_owned(),
            })
        }
        (ErrorKind::MultipleDefaultVariants, _) => line.cause(
            "a second sentence with a `*`",
            "only the one for when no other fits has a `*`",
        ),
        (ErrorKind::UnbalancedClosingBrace, _) => {
            turned_round(text, error.pos.start).unwrap_or_else(|| Cause {
                place: error.pos.start..error.pos.start + 1,
                label: "this `}` has no `{`",
                help: "put a `{` in front of the value: `{ $name }`".to_owned(),
            })
        }
        (ErrorKind::UnterminatedStringLiteral, _) => {
            let help = if line.words.contains("{\" }") {
                "write `{\" \"}` for a space, or take the quote out"
            } else {
                "write `{\"\"}`, or take the quote out"
            };
            line.cause("a quote is opened here and not closed", help)
        }
        (_, Some(open)) => in_braces(text, line, open),
        (kind, None) => cut_in_two(text, line).unwrap_or_else(|| in_a_message(text, kind, line)),
    }
}

/// `(free) The words.`: what a value can be stands in other brackets.
fn round_choice(text: &str, open: usize) -> Option<Cause> {
    let first = Line::from(text, open).end;
    let mut start = first;
    for line in text[first..].split_inclusive('\n') {
        let words = line.trim();
        let place = start + line.len() - line.trim_start().len();
        start += line.len();
        let inside = words.trim_start_matches('*').strip_prefix(['(', '<', '{']);
        let name = inside.and_then(|rest| rest.split_once([')', '>', '}']));
        if let Some((name, _)) = name.filter(|(name, _)| is_name(name.trim())) {
            return Some(Cause {
                place: place..place + words.len(),
                label: "these are not the brackets of a choice",
                help: format!(
                    "write what the value can be in square brackets: `[{}]`",
                    name.trim()
                ),
            });
        }
        if !words.is_empty() && !words.starts_with(['[', '*']) {
            return None;
        }
    }
    None
}

/// `} $phone {`, which begins at the closing brace.
fn turned_round(text: &str, at: usize) -> Option<Cause> {
    let inside = text.get(at..)?.strip_prefix('}')?.split_once('{')?.0;
    let name = inside.trim().trim_start_matches('$');
    is_name(name).then(|| Cause {
        place: at..at + inside.len() + 2,
        label: "these braces stand the wrong way round",
        help: format!("write `{{ ${name} }}`"),
    })
}

/// What is wrong within a part of a message, such as `.more = …`: the parser gives up the whole
/// part and points to its beginning, so the part is read once more as a message of its own.
fn in_a_part(text: &str, line: &Line) -> Option<Cause> {
    let name = line.words.strip_prefix('.')?.split([' ', '=']).next()?;
    if line.indent.is_empty() || !is_name(name) {
        return None;
    }
    let rest = &text[line.start..];
    let begins_another = |words: &str| {
        let name = words.trim_start().strip_prefix('.');
        let name = name.map(|name| name.split([' ', '=']).next().unwrap_or_default());
        let at_left = words.starts_with(|c: char| !c.is_whitespace() && c != '}');
        at_left || name.is_some_and(is_name)
    };
    let mut length = 0;
    for (number, words) in rest.split_inclusive('\n').enumerate() {
        if number > 0 && begins_another(words) {
            break;
        }
        length += words.len();
    }
    // A letter in the place of the dot makes a message of it, and every place stays the same.
    let alone = format!("a{}", rest[..length].get(1..)?);
    let (_, errors) = fluent_syntax::parser::parse(alone.as_str()).err()?;
    let error = errors.first()?;
    let inner = Line::at(&alone, error.pos.start);
    let from = error.slice.clone().map_or(0, |slice| slice.start);
    let is_about_its_braces = open_brace(&alone, from, error.pos.start).is_some()
        || matches!(error.kind, ErrorKind::UnbalancedClosingBrace)
        || inner.start > 0;
    if !is_about_its_braces {
        return None;
    }
    let cause = cause(&alone, error, &inner, from);
    Some(Cause {
        place: cause.place.start + line.start..cause.place.end + line.start,
        ..cause
    })
}

/// A note at the left in the middle of a message, after which the rest belongs to nothing.
fn cut_in_two(text: &str, line: &Line) -> Option<Cause> {
    let above = text[..line.start - line.indent.len()].strip_suffix('\n')?;
    let start = above.rfind('\n').map_or(0, |newline| newline + 1);
    let note = &above[start..];
    let first = line.words.split([' ', '=']).next().unwrap_or_default();
    let names_something = line.words[first.len()..].trim_start().starts_with('=');
    let is_of_message = !names_something || first.starts_with('.');
    // With nothing above it that it could cut, it is the name that is gone.
    let notes = above.split_inclusive('\n').rev();
    let notes = notes.take_while(|line| line.starts_with('#')).map(str::len);
    let top = above.len() - notes.sum::<usize>();
    let begins = text[..top].trim_end_matches(' ').ends_with("\n\n") || top == 0;
    if begins && note.starts_with("# ") && first.starts_with('.') {
        return Some(line.cause(
            "the name of the message and its words are missing above this",
            "put them back below the note: `name-of-the-message = …`; or take out what is left of it",
        ));
    }
    // Nothing stands between the note and what is above it: words that only a name is missing to.
    if begins && note.starts_with("# ") && !line.indent.is_empty() && !names_something {
        return Some(line.cause(
            "the name of the message is missing above these words",
            "put a line with it back above them: `name-of-the-message =`",
        ));
    }
    (note.starts_with("# ") && !line.indent.is_empty() && is_of_message).then(|| Cause {
        place: start..start + note.trim_end().len(),
        label: "this note cuts the message in two",
        help: "move it above the name of the message".to_owned(),
    })
}

impl Line<'_> {
    /// From a place to the end of its line.
    pub(super) fn from(text: &str, at: usize) -> Range<usize> {
        at..at
            + text[at..]
                .lines()
                .next()
                .unwrap_or_default()
                .trim_end()
                .len()
    }
}

/// The last `{` before a place that is not closed.
fn open_brace(text: &str, from: usize, to: usize) -> Option<usize> {
    let to = text.floor_char_boundary(to.min(text.len()));
    let from = text.floor_char_boundary(from.min(to));
    let mut open = Vec::new();
    for (at, letter) in text[from..to].char_indices() {
        match letter {
            '{' => open.push(from + at),
            '}' => {
                open.pop();
            }
            _ => {}
        }
    }
    open.pop()
}

/// Notes written wrongly, marks of a merge, tabs.
fn outside_a_message(line: &Line) -> Option<Cause> {
    let starts = |marks: &[&str]| marks.iter().any(|mark| line.words.starts_with(mark));
    let at_left = line.indent.is_empty();
    if at_left && starts(&["<<<<<<<", "=======", ">>>>>>>"]) {
        let help = "keep the lines of one version, and take out the other and these marks";
        Some(line.cause("left over from joining two versions", help))
    } else if at_left && starts(&["#"]) {
        Some(line.cause(
            "a note needs a space after the `#`",
            "write `# ` and then the note",
        ))
    } else if at_left && starts(&["//", "/*", ";", "<!--"]) {
        Some(line.cause(
            "a note does not start like this",
            "write `# ` and then the note",
        ))
    } else if line
        .indent
        .contains(['\u{a0}', '\u{2007}', '\u{202f}', '\u{3000}', '\u{200b}'])
    {
        Some(line.cause(
            "the space in front of this is not the usual one, though it looks like it",
            "delete it and type four spaces",
        ))
    } else if line.indent.contains('\t') {
        Some(line.cause(
            "a tab stands in front of this",
            "put four spaces in front of it instead of the tab",
        ))
    } else {
        None
    }
}

fn in_a_message(text: &str, kind: &ErrorKind, line: &Line) -> Cause {
    let first = line.words.split([' ', '=']).next().unwrap_or_default();
    let names_something = line.words[first.len()..].trim_start().starts_with('=');
    if names_something && !line.indent.is_empty() && is_name(first) {
        return line.cause(
            "spaces stand in front of the name of a message",
            "start the name of each message at the left",
        );
    }
    if names_something && line.indent.is_empty() && !is_name(first) {
        return Cause {
            place: line.start..line.start + first.len(),
            label: "this cannot be a name",
            help: "names are small letters, digits and hyphens (the short `-` of the keyboard)"
                .to_owned(),
        };
    }
    if let ErrorKind::ExpectedMessageField { entry_id }
    | ErrorKind::ExpectedTermField { entry_id } = kind
    {
        if let Some(cause) = odd_first_line(text, line) {
            return cause;
        }
        if let Some(cause) = words_at_left(text, line) {
            return cause;
        }
        let help = format!("write what it says after ` = `: `{entry_id} = …`");
        return Cause {
            help,
            ..line.cause("it says nothing", "")
        };
    }
    let part = line
        .words
        .strip_prefix('.')
        .and_then(|words| words.split_once('='));
    let is_odd = part.is_some_and(|(name, _)| !is_name(name.trim()));
    if line.words.starts_with('.') && line.words.ends_with('=') && !is_odd {
        return line.cause(
            "no words stand after the `=`",
            "write them: `.name = words`",
        );
    }
    if line.words.starts_with("..") {
        let help = "start the line with another sign, or write `{\"\"}` in front of it";
        return line.cause("a line of a message cannot start with this sign", help);
    }
    if line.words.starts_with('.') && line.words.contains('=') {
        let help = "names are letters from a to z, digits and hyphens, without spaces";
        return line.cause("the name in front of the `=` cannot be a name", help);
    }
    if line.words.starts_with('.') {
        return line.cause("the `=` is missing", "write it like this: `.name = words`");
    }
    if line.words.starts_with(['[', '*'])
        && let Some(cause) = choice_not_opened(text, line)
    {
        return cause;
    }
    if line.words.starts_with(['[', '*', '}']) {
        let help = without_sign(line.words);
        return line.cause("a line of a message cannot start with this sign", help);
    }
    if first.ends_with(':') && line.words.split(' ').count() > 2 && !first.contains('-') {
        return line.cause(
            "this starts at the left, like a new message",
            "if it is a note, start it with `# `; words of a message have four spaces in front",
        );
    }
    if first.ends_with(':') {
        return line.cause(
            "a colon stands in place of the `=`",
            "write it like this: `name = words`",
        );
    }
    if line.words.contains(" = ") || line.words.ends_with(" =") {
        let help = "names are small letters, digits and hyphens, without spaces";
        return line.cause("the name in front of the `=` cannot be a name", help);
    }
    if line.has_message_name() {
        return line.cause("the `=` is missing", "write it like this: `name = words`");
    }
    line.cause(
        "this starts at the left, like a new message",
        "put four spaces in front of each further line of a message",
    )
}

/// `$name ->` on the line above, without the `{` that belongs in front of it.
fn choice_not_opened(text: &str, line: &Line) -> Option<Cause> {
    let above = text[..line.start].trim_end();
    let start = above.rfind('\n').map_or(0, |newline| newline + 1);
    let at = start + above[start..].find('$')?;
    let ends_in_an_arrow = above.ends_with("->") && !above[start..].contains('{');
    ends_in_an_arrow.then(|| Cause {
        place: at..above.len(),
        label: "the `{` in front of this is missing",
        help: "write `{ $name ->`, and close it with a line `    }` below the last sentence"
            .to_owned(),
    })
}

pub(super) fn is_name(word: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    word.starts_with(|c: char| c.is_ascii_alphabetic()) && word.chars().all(fits)
}

/// The words of a message that stand on the next line without spaces in front.
fn words_at_left(text: &str, line: &Line) -> Option<Cause> {
    let rest = text.get(line.end()..)?.strip_prefix('\n')?;
    let words = rest.lines().next().unwrap_or_default().trim_end();
    let is_other = words.is_empty()
        || words.starts_with([' ', '#', '-'])
        || words
            .split_once('=')
            .is_some_and(|(name, _)| is_name(name.trim()));
    let start = line.end() + 1;
    (!is_other).then(|| Cause {
        place: start..start + words.len(),
        label: "these words start at the left, like a new message",
        help: "put four spaces in front of them, and of each further line".to_owned(),
    })
}

/// What to do about a sign that a line cannot start with. Stars are meant to make words bold.
fn without_sign(words: &str) -> &'static str {
    let inside = words.trim_start_matches('*');
    if words.starts_with('*') && inside.starts_with(char::is_alphabetic) {
        "take the stars out: messages are plain words, without bold"
    } else {
        "start the line with another sign, or write `{\"\"}` in front of it"
    }
}

/// A message whose first line of text starts with a sign that a line cannot start with.
fn odd_first_line(text: &str, line: &Line) -> Option<Cause> {
    let rest = text.get(line.end()..)?;
    let words = rest.trim_start();
    let start = text.len() - words.len();
    let first = words.lines().next().unwrap_or_default().trim_end();
    first.starts_with(['[', '*', '}']).then(|| Cause {
        place: start..start + first.len(),
        label: "a line of a message cannot start with this sign",
        help: without_sign(first).to_owned(),
    })
}
