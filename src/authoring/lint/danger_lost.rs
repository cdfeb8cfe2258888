//! What people in danger type, as the copy inside the program knows it and the own file does
//! not: a part taken out, a category without a line, a list cut in the middle.

use std::collections::BTreeMap;

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::parse::yaml;
use super::super::source::{Source, Sources, Span};
use super::danger_asked::place_of;
use crate::conversation::quick::QuickMap;
use crate::conversation::understanding::plain::plain;
use crate::conversation::understanding::urgent::{UrgentExamples, UrgentFile};

/// A list this long that has lost half of its lines was cut.
const LONG: usize = 20;

/// So many lines are not taken out one by one.
const MANY: usize = 100;

/// How many lines each part has; a category of the urgent ones is a part of its own.
type Counts = BTreeMap<String, usize>;

/// What `urgent.yaml` lacks.
pub(in crate::authoring) fn in_patterns(
    texts: &Sources,
    at: (usize, &Source),
    own: &UrgentFile,
) -> Vec<Diagnostic> {
    find(texts, at, &of_patterns(own), |index, copy| {
        Some(of_patterns(&yaml::read_as(index, copy).ok()?))
    })
}

/// What `urgent-examples.yaml` lacks.
pub(in crate::authoring) fn in_examples(
    texts: &Sources,
    at: (usize, &Source),
    own: &UrgentExamples,
) -> Vec<Diagnostic> {
    find(texts, at, &of_examples(own), |index, copy| {
        Some(of_examples(&yaml::read_as(index, copy).ok()?))
    })
}

/// Messages that stand among the urgent ones and among the harmless ones.
pub(in crate::authoring) fn in_both(
    (index, source): (usize, &Source),
    own: &UrgentExamples,
) -> Vec<Diagnostic> {
    let benign = own.benign.iter().map(|line| (plain(line), line));
    let harmless: QuickMap<String, &String> = benign.collect();
    let urgent = own.urgent.iter().flat_map(|examples| &examples.lines);
    let both = urgent.filter_map(|line| {
        let said = plain(line);
        harmless.get(&said).copied().filter(|_| !said.is_empty())
    });
    both.map(|line| stands_in_both((index, source), line))
        .collect()
}

fn stands_in_both(at: (usize, &Source), line: &str) -> Diagnostic {
    let span = place_of(at, line);
    let title = format!("`{line}` is an example of danger and of none");
    let fault = Diagnostic::warning("urgent-and-benign", title, span, "which of the two is it?");
    fault.help("keep it under `urgent` if somebody in danger may type it, and take out the other")
}

fn of_patterns(file: &UrgentFile) -> Counts {
    let lists = file.lists().into_iter().chain(file.word_lists());
    let mut counts: Counts = lists
        .map(|(name, list)| (name.to_owned(), list.len()))
        .collect();
    counts.insert("spellings".to_owned(), file.spellings.len());
    counts.insert("groups".to_owned(), file.groups.len());
    counts.insert("replies".to_owned(), file.replies.len());
    for patterns in &file.urgent {
        *counts.entry(category(&patterns.category)).or_default() += patterns.enough.len();
    }
    counts
}

fn of_examples(file: &UrgentExamples) -> Counts {
    let mut counts = Counts::from([
        ("soft".to_owned(), file.soft.len()),
        ("benign".to_owned(), file.benign.len()),
    ]);
    for examples in &file.urgent {
        *counts.entry(category(&examples.category)).or_default() += examples.lines.len();
    }
    counts
}

fn category(name: &str) -> String {
    format!("category: {name}")
}

fn find(
    texts: &Sources,
    (index, source): (usize, &Source),
    own: &Counts,
    read: impl Fn(usize, &Source) -> Option<Counts>,
) -> Vec<Diagnostic> {
    let copy = texts.built_in(source).and_then(|copy| read(index, &copy));
    let Some(copy) = copy else { return Vec::new() };
    let has = |part: &str| own.get(part).copied().unwrap_or(0);
    let parts = || copy.iter().filter(|(_, count)| **count > 0);
    let gone = parts().filter(|(part, _)| has(part) == 0);
    let gone: Vec<&str> = gone.map(|(part, _)| part.as_str()).collect();
    let cut = parts().filter(|(part, count)| has(part) > 0 && cut(has(part), **count));
    let cut = cut.map(|(part, count)| half_gone((index, source), part, has(part), *count));
    let mut faults: Vec<Diagnostic> = cut.collect();
    if !gone.is_empty() {
        let nothing_is_left = gone.len() == parts().count();
        faults.push(all_gone((index, source), &gone, nothing_is_left));
    }
    faults
}

fn cut(own: usize, copy: usize) -> bool {
    copy >= LONG && own * 2 < copy || copy >= own + MANY
}

fn all_gone(at: (usize, &Source), gone: &[&str], nothing_is_left: bool) -> Diagnostic {
    let names: Vec<String> = gone.iter().map(|part| format!("`{part}`")).collect();
    let title = format!("`{}` has nothing for {}", at.1.name, names.join(", "));
    let of_danger = gone.iter().any(|part| part.starts_with("category: "));
    let label = if of_danger {
        "people in danger would not be noticed"
    } else {
        "people would be read wrongly here"
    };
    let fault = Diagnostic::error("urgent-wording-lost", title, place(at, gone[0]), label);
    let severity = if nothing_is_left {
        Severity::Error
    } else {
        Severity::Warning
    };
    Diagnostic { severity, ..fault }.help("put it back as the shipped file has it")
}

fn half_gone(at: (usize, &Source), part: &str, own: usize, copy: usize) -> Diagnostic {
    let title = format!("`{part}` has {own} lines; the copy inside the program has {copy}");
    let label = "was the rest cut off?";
    let fault = Diagnostic::warning("urgent-wording-lost", title, place(at, part), label);
    fault.help("put the lines back as the shipped file has them, then measure what you change")
}

/// Where a part begins, or else the beginning of the file.
fn place((index, source): (usize, &Source), part: &str) -> Span {
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        let words = line.trim_start().trim_start_matches("- ").trim_end();
        let begins = words.strip_prefix(part);
        if begins.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', ' ', '#'])) {
            let at = start + line.find(part).unwrap_or(0);
            return Span::within(index, &source.text, at..at + part.len());
        }
        start += line.len();
    }
    Span::within(index, &source.text, 0..0)
}
