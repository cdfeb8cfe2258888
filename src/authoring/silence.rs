//! Faults that somebody has looked at and lets stand, with a reason, in the file itself:
//!
//! ```text
//! # helpline: allow long-sentence, because the law has these words
//! phb-law = …
//! ```
//!
//! It holds for the line below and all that is indented under it. An error cannot be
//! silenced: with it, nothing runs.

use super::codes::CODES;
use super::diagnostic::{Diagnostic, Severity, nearest};
use super::source::{Source, Sources, Span};

/// How the line begins, after its `#`.
const BEGINS: &str = "helpline:";

/// The same without its colon.
const WITHOUT_COLON: &str = "helpline allow ";

/// How to write one.
const FORM: &str = "write `# helpline: allow NAME, because` and the reason; NAME stands in brackets behind `warning`";

/// One silence.
struct Silence<'s> {
    /// The fault that may stand, as it is written.
    code: &'s str,
    /// The same, as it is meant where its name is misspelt.
    meant: &'s str,
    /// Where its name stands.
    span: Span,
    /// Why it may.
    reason: &'s str,
    /// What it holds for.
    over: Span,
}

/// Takes away the faults that are silenced, and tells of silences without a reason,
/// without use, or without form. A fault that was found and is not told of, since it follows
/// from another, needs its silence still; and so does a fault that was not looked for in a text,
/// because what it is about is as it was.
pub fn apply(
    texts: &Sources,
    found: &[(&str, Span)],
    is_looked_for: impl Fn(&str, &Source) -> bool,
    faults: &mut Vec<Diagnostic>,
) {
    let mut unread = Vec::new();
    let silences: Vec<Silence> = texts
        .iter()
        .flat_map(|(index, source)| read(index, source, &mut unread))
        .collect();
    let mut used = vec![false; silences.len()];
    faults.retain(|fault| {
        let over = silences.iter().position(|silence| silence.holds_for(fault));
        if let Some(index) = over {
            used[index] = true;
        }
        over.is_none()
    });
    // Behind an error, much is not looked at.
    let all_looked_at = faults.iter().all(|fault| fault.severity != Severity::Error);
    for (silence, used) in silences.iter().zip(used) {
        if used && silence.code != silence.meant {
            faults.push(unneeded(silence));
        } else if used && silence.reason.is_empty() {
            faults.push(without_reason(silence));
        }
        let was_found = || {
            let mut found = found.iter();
            found.any(|(code, place)| silence.covers(code, *place))
        };
        let source = texts.get(silence.span.source);
        let is_looked_for = || source.is_some_and(|source| is_looked_for(silence.code, source));
        // What is wrong below may be why there is nothing to silence: that is told of alone.
        let stands_over_another = faults.iter().any(|fault| silence.stands_over(fault));
        // Much of the file may be gone with what was silenced.
        let is_cut = faults.iter().any(|fault| {
            let source = fault.place().map(|place| place.source);
            fault.code == "urgent-wording-lost" && source == Some(silence.span.source)
        });
        let is_idle = !used && !was_found() && !stands_over_another && !is_cut;
        if is_idle && all_looked_at && is_looked_for() {
            faults.push(unneeded(silence));
        }
    }
    for (unclear, over) in unread {
        // What it means to silence is not told of as well.
        faults.retain(|fault| fault.severity == Severity::Error || !is_in(over, fault.place()));
        faults.push(unclear);
    }
}

/// Whether something that is told of is let stand, with or without a reason.
#[must_use]
pub fn is_over(texts: &Sources, fault: &Diagnostic) -> bool {
    let source = fault
        .place()
        .and_then(|place| Some((place.source, texts.get(place.source)?)));
    source.is_some_and(|(index, source)| {
        let mut silences = read(index, source, &mut Vec::new()).into_iter();
        silences.any(|silence| silence.holds_for(fault))
    })
}

fn is_in(over: Span, place: Option<Span>) -> bool {
    place.is_some_and(|place| {
        place.source == over.source && (over.start..over.end).contains(&place.start)
    })
}

impl Silence<'_> {
    fn holds_for(&self, fault: &Diagnostic) -> bool {
        fault.severity != Severity::Error
            && fault
                .place()
                .is_some_and(|place| self.covers(fault.code, place))
    }

    fn covers(&self, code: &str, place: Span) -> bool {
        code == self.meant && self.has(place)
    }

    /// Whether a fault above advice is told of in what it holds for.
    fn stands_over(&self, fault: &Diagnostic) -> bool {
        let place = fault.place().filter(|_| fault.severity != Severity::Advice);
        place.is_some_and(|place| self.has(place))
    }

    fn has(&self, place: Span) -> bool {
        is_in(self.over, Some(place))
    }
}

/// The silences of a text. Lines that mean to be one and are not are told of.
fn read<'s>(
    index: usize,
    source: &'s Source,
    unread: &mut Vec<(Diagnostic, Span)>,
) -> Vec<Silence<'s>> {
    // Most texts have none.
    if !source.text.contains(BEGINS) && !source.text.contains(WITHOUT_COLON) {
        return Vec::new();
    }
    let lines: Vec<&str> = source.text.split_inclusive('\n').collect();
    let mut silences = Vec::new();
    let mut start = 0;
    for (number, line) in lines.iter().enumerate() {
        // In a file of messages, an indented note is a part of the message above it.
        let is_words = source.name.rsplit('.').next() == Some("ftl") && line.starts_with(' ');
        let note = line.trim().strip_prefix('#').map(str::trim_start);
        let note = note.filter(|_| !is_words);
        let place = |part: &str| {
            let at = part.as_ptr() as usize - source.text.as_ptr() as usize;
            Span::within(index, &source.text, at..at + part.len())
        };
        let over = || below(index, &lines, number, start);
        if note.is_some_and(|note| note.starts_with(WITHOUT_COLON)) {
            unread.push((unclear(place(line.trim())), over()));
        }
        if let Some(rest) = note.and_then(|note| note.strip_prefix(BEGINS)) {
            match parts(rest) {
                Some((code, reason)) => silences.push(Silence {
                    code,
                    meant: meant(code),
                    span: place(code),
                    reason,
                    over: over(),
                }),
                None => unread.push((unclear(place(line.trim())), over())),
            }
        }
        start += line.len();
    }
    silences
}

/// The name of the fault and the reason.
fn parts(rest: &str) -> Option<(&str, &str)> {
    let rest = rest.trim().strip_prefix("allow ")?.trim_start();
    let end = rest.find([',', ' ']).unwrap_or(rest.len());
    let (code, reason) = rest.split_at(end);
    let reason = reason.trim_start_matches([',', ' ']);
    let reason = match reason.strip_prefix("because") {
        Some(reason) => reason.trim(),
        None if reason.is_empty() => reason,
        None => return None,
    };
    let is_name = |c: char| c.is_ascii_lowercase() || c == '-';
    (!code.is_empty() && code.chars().all(is_name)).then_some((code, reason))
}

/// The first line below that is no note, and all that is indented under it.
fn below(index: usize, lines: &[&str], number: usize, start: usize) -> Span {
    let mut end = start + lines[number].len();
    let mut from = end;
    let mut first: Option<usize> = None;
    for line in &lines[number + 1..] {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let is_empty = line.trim().is_empty();
        match first {
            None if !is_empty && !line.trim_start().starts_with('#') => {
                first = Some(indent);
                from = end;
            }
            Some(least) if !is_empty && indent <= least => break,
            _ => {}
        }
        end += line.len();
    }
    Span {
        source: index,
        start: from,
        end,
    }
}

/// The fault that a name means: itself, or where there is none, the nearest.
fn meant(code: &str) -> &str {
    if CODES.contains(&code) {
        return code;
    }
    // `unused-source` for `source-unused`.
    let sorted = |name: &str| {
        let mut words: Vec<String> = name.split('-').map(str::to_owned).collect();
        words.sort();
        words
    };
    let mut turned = CODES.iter().filter(|known| sorted(known) == sorted(code));
    let near = turned.next().copied();
    near.or_else(|| nearest(code, CODES.iter().copied()))
        .unwrap_or(code)
}

fn without_reason(silence: &Silence) -> Diagnostic {
    let title = format!("`{}` is silenced without a reason", silence.code);
    let fault = Diagnostic::warning("silence-without-reason", title, silence.span, "why?");
    fault.help("write `, because` and the reason after it, for whoever reads it next")
}

fn unneeded(silence: &Silence) -> Diagnostic {
    if !CODES.contains(&silence.code) {
        let title = format!("there is no fault called `{}`", silence.code);
        let fault = Diagnostic::warning("silence-unneeded", title, silence.span, "");
        let near = Some(silence.meant.to_owned()).filter(|meant| meant != silence.code);
        let fault = fault.help("`helpline explain` lists the names");
        return fault.suggest_instead(silence.span, near);
    }
    let title = format!("there is no `{}` to silence below", silence.code);
    let fault = Diagnostic::warning("silence-unneeded", title, silence.span, "");
    fault.help("take this line out, or put it directly above what it is for")
}

fn unclear(span: Span) -> Diagnostic {
    let title = "this line for `helpline check` is not clear";
    Diagnostic::warning("silence-unclear", title, span, "").help(FORM)
}
