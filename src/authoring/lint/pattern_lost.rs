//! A line of `urgent.yaml` that the copy inside the program has, and the own file neither has nor
//! makes up for: what it found is found no more.

use std::collections::{BTreeSet, HashSet};

use super::super::diagnostic::{Diagnostic, Fix};
use super::super::parse::yaml;
use super::super::source::{Source, Sources, Span};
use crate::conversation::understanding::urgent::UrgentFile;

/// How much alike a line and the one it was made of are, at least.
const ALIKE: f64 = 0.75;

/// So many letters of a line are shown.
const SHOWN: usize = 60;

/// A line, and the list it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Line<'f> {
    list: Of<'f>,
    written: &'f str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Of<'f> {
    /// A list of patterns; those of every category are one list.
    Patterns(&'static str),
    /// The words of a group.
    Group(&'f str),
    /// How a word is typed.
    Spelling(&'f str),
    /// A list of words.
    Words(&'static str),
}

/// What the own file has lost, all of it told of once.
pub(in crate::authoring) fn find(
    texts: &Sources,
    at: (usize, &Source),
    own: &UrgentFile,
) -> Option<Diagnostic> {
    let copy = texts.built_in(at.1)?;
    let copy: UrgentFile = yaml::read_as(0, &copy).ok()?;
    let (own, copy) = (lines(own), lines(&copy));
    let has: HashSet<&Line<'_>> = own.iter().collect();
    let known: HashSet<&Line<'_>> = copy.iter().collect();
    let fresh: Vec<&Line<'_>> = own.iter().filter(|line| !known.contains(line)).collect();
    let is_lost = |line: &&Line<'_>| {
        let found = || fresh.iter().any(|other| makes_up_for(other, line));
        !has.contains(line) && !found()
    };
    let lost: Vec<&Line<'_>> = copy.iter().filter(is_lost).collect();
    let first = *lost.first()?;
    let before = copy.iter().take_while(|line| *line != first);
    let before: Vec<&Line<'_>> = before
        .filter(|line| line.list == first.list && has.contains(line))
        .collect();
    let changed = changed(first, &fresh).and_then(|line| place(at, line));
    let neighbour = before.last().and_then(|line| place(at, line));
    Some(told(at, &lost, changed, neighbour))
}

/// Every line of the file, in order.
fn lines(file: &UrgentFile) -> Vec<Line<'_>> {
    fn all<'f>(list: Of<'f>, words: &'f [String]) -> impl Iterator<Item = Line<'f>> {
        words.iter().map(move |written| Line { list, written })
    }
    let mut found: Vec<Line<'_>> = Vec::new();
    for one in &file.spellings {
        found.extend(all(Of::Spelling(&one.word), &one.typed));
    }
    for (name, words) in file.word_lists() {
        found.extend(all(Of::Words(name), words));
    }
    for group in &file.groups {
        found.extend(all(Of::Group(&group.name), &group.words));
    }
    for patterns in &file.urgent {
        found.extend(all(Of::Patterns("urgent"), &patterns.enough));
    }
    for replies in &file.replies {
        found.extend(all(Of::Patterns("replies"), &replies.to));
    }
    for (name, patterns) in file.lists() {
        found.extend(all(Of::Patterns(name), patterns));
    }
    found
}

/// Whether one pattern finds all that another does: more words may stand between, and more
/// words be allowed in each place.
fn makes_up_for(one: &Line<'_>, other: &Line<'_>) -> bool {
    if one.list != other.list || !matches!(one.list, Of::Patterns(_)) {
        return false;
    }
    let (one, other) = (Shape::of(one.written), Shape::of(other.written));
    let pairs = || one.parts.iter().zip(&other.parts);
    one.parts.len() == other.parts.len()
        && (other.at_start || !one.at_start)
        && (other.at_end || !one.at_end)
        && pairs().all(|(own, wanted)| own.0 >= wanted.0 && own.1.is_superset(&wanted.1))
}

/// A pattern as far as two are compared: what may stand before each part, and what it may be.
struct Shape<'p> {
    parts: Vec<(usize, BTreeSet<&'p str>)>,
    at_start: bool,
    at_end: bool,
}

impl<'p> Shape<'p> {
    fn of(written: &'p str) -> Self {
        let mut shape = Self {
            parts: Vec::new(),
            at_start: false,
            at_end: false,
        };
        let mut rest = written.trim();
        let mut dots = 0;
        while !rest.is_empty() {
            let end = match rest.find(')').filter(|_| rest.starts_with('(')) {
                Some(close) => close + 1,
                None => rest.find(' ').unwrap_or(rest.len()),
            };
            let (piece, after) = rest.split_at(end);
            rest = after.trim_start();
            match piece {
                "^" => shape.at_start = true,
                "$" => shape.at_end = true,
                _ if piece.chars().all(|sign| sign == '.') => dots = piece.len(),
                _ => {
                    let words = piece.trim_matches(['(', ')']).split('|');
                    let words = words.map(str::trim).collect();
                    shape.parts.push((std::mem::take(&mut dots), words));
                }
            }
        }
        shape
    }
}

/// The line that a lost one was made into.
fn changed<'l, 'f>(lost: &Line<'_>, fresh: &[&'l Line<'f>]) -> Option<&'l Line<'f>> {
    let same_list = fresh.iter().filter(|line| line.list == lost.list);
    let alike = same_list.map(|line| {
        let alike = strsim::normalized_levenshtein(line.written, lost.written);
        (alike, *line)
    });
    let best = alike.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 >= ALIKE).then_some(best.1)
}

fn told(
    (index, source): (usize, &Source),
    lost: &[&Line<'_>],
    changed: Option<Span>,
    neighbour: Option<Span>,
) -> Diagnostic {
    const LOOK: &str = "if it is right so, write above it: \
                        `# helpline: allow urgent-wording-lost, because` and the reason";
    let first = lost[0];
    let of = match first.list {
        Of::Patterns(part) | Of::Words(part) => format!("`{part}`"),
        Of::Group(name) => format!("the group `{name}`"),
        Of::Spelling(word) => format!("the spellings of `{word}`"),
    };
    let short = shown(first.written);
    let danger = matches!(first.list, Of::Patterns("urgent" | "keeps" | "soft"))
        || matches!(first.list, Of::Group(_) | Of::Spelling(_));
    let label = match changed {
        Some(_) => "the copy inside the program finds more with it",
        None if danger => "it stood after this; people in danger may not be noticed",
        None => "it stood after this; people may be read wrongly",
    };
    let start = Span::within(index, &source.text, 0..0);
    let span = changed.or(neighbour).unwrap_or(start);
    let title = match lost.len() {
        1 => format!("{of} no longer has `{short}`"),
        count => format!(
            "{of} no longer has `{short}`, and {} more are gone",
            count - 1
        ),
    };
    let mut fault = Diagnostic::warning("urgent-wording-lost", title, span, label);
    let whole = first.written.to_owned();
    if let (Some(span), 1) = (changed, lost.len()) {
        fault.fix = Some(Fix { span, with: whole });
        return fault.help(format!("write it as it was; {LOOK}"));
    }
    fault.help(format!("put it back: `{whole}`; {LOOK}"))
}

fn shown(written: &str) -> String {
    let cut: String = written.chars().take(SHOWN).collect();
    if cut.len() < written.len() {
        format!("{cut}…")
    } else {
        cut
    }
}

/// Where a line stands: the first place below the beginning of its list that is no note.
fn place((index, source): (usize, &Source), line: &Line<'_>) -> Option<Span> {
    let text = &source.text;
    let list = match line.list {
        Of::Patterns(name) | Of::Words(name) => format!("\n{name}:"),
        Of::Group(name) => format!("name: {name},"),
        Of::Spelling(word) => format!("word: {word},"),
    };
    let list = text.find(&list).unwrap_or(0);
    let mut places = text[list..].match_indices(line.written);
    let (at, _) = places.find(|(at, _)| {
        let begins = text[..list + at].rfind('\n').map_or(0, |end| end + 1);
        !text[begins..].trim_start().starts_with('#')
    })?;
    let at = list + at;
    Some(Span::within(index, text, at..at + line.written.len()))
}

#[cfg(test)]
mod tests {
    use super::{Line, Of, makes_up_for};

    fn covers(own: &str, copy: &str) -> bool {
        let line = |written| Line {
            list: Of::Patterns("urgent"),
            written,
        };
        makes_up_for(&line(own), &line(copy))
    }

    #[test]
    fn a_pattern_makes_up_for_one_that_finds_less() {
        for (own, copy) in [
            ("(call|ring|phone) .. 999", "(call|ring) .. 999"),
            ("(call|ring) ... 999", "(call|ring) .. 999"),
            ("call (999|112)", "call 999"),
            ("kill myself", "^ kill myself $"),
        ] {
            assert!(covers(own, copy), "{own}");
            assert!(!covers(copy, own), "{copy}");
        }
    }

    #[test]
    fn a_lost_sign_is_not_made_up_for() {
        assert!(!covers("(call ring) .. 999", "(call|ring) .. 999"));
        assert!(!covers("(call|ring) 999", "(call|ring) .. 999"));
        assert!(!covers("(call|rign) .. 999", "(call|ring) .. 999"));
    }
}
