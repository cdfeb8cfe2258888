//! A translation that has fewer paragraphs or points of a list than the English, or has them in
//! another order: something is missing, or stands in the wrong place.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Words;
use super::super::source::Span;
use super::super::vocabulary::DEFAULT_LOCALE;
use super::Draft;
use super::prose::{Prose, paragraphs};
use super::translated::{self, Part, Translated};

/// What a point of a list begins with.
const POINT: &str = "- ";

/// A paragraph or a point of a list, with the values it shows.
struct Block<'d> {
    place: Span,
    values: BTreeSet<&'d str>,
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for message in translated::messages(draft) {
        // English in simpler words says less.
        if message.locale.as_str().starts_with(DEFAULT_LOCALE) {
            continue;
        }
        let mut parts = message.parts();
        faults.extend(parts.find_map(|part| compare(draft, &message, part)));
    }
}

fn compare(draft: &Draft, message: &Translated, (part, english, own): Part) -> Option<Diagnostic> {
    // What is put together of pieces has them in every language's own order.
    let is_chosen = |words: &Words| !words.selects.is_empty();
    if is_chosen(english) || is_chosen(own) {
        return None;
    }
    let name = &message.own.name.value;
    let wanted = blocks(draft, name, part, english);
    let found = blocks(draft, name, part, own);
    let told = |title: String, place, label: &str| {
        Diagnostic::warning("paragraphs-differ", title, place, label)
    };
    if found.len() < wanted.len() {
        let title = format!(
            "`{name}` has {} in `{}`, and {} in English",
            counted(found.len()),
            message.locale,
            wanted.len()
        );
        let fault = told(title, message.own.name.span, "something is missing");
        let fault = fault.also(message.english.name.span, "the English");
        return Some(fault.help(
            "look which paragraph or point of a list has gone, and write it here as the English \
             has it",
        ));
    }
    let differs = |at: usize, other: usize| wanted[at].values != found[other].values;
    let is_exchanged = |at: &usize, other: &usize| {
        differs(*at, *at) && !differs(*at, *other) && !differs(*other, *at)
    };
    let all = 0..wanted.len();
    let (at, other) = all.clone().find_map(|at| {
        let mut others = all.clone().skip(at + 1);
        Some((at, others.find(|other| is_exchanged(&at, other))?))
    })?;
    let title = format!("`{name}` says its paragraphs in another order than the English");
    let fault = told(title, found[at].place, "this stands elsewhere in English");
    let fault = fault.also(wanted[other].place, "here");
    Some(fault.help("let both say the same in the same order"))
}

fn counted(blocks: usize) -> String {
    if blocks == 1 {
        "1 paragraph".to_owned()
    } else {
        format!("{blocks} paragraphs and points of lists")
    }
}

/// The paragraphs and points of a text, one after the other.
fn blocks<'d>(
    draft: &'d Draft,
    name: &str,
    part: Option<&str>,
    words: &'d Words,
) -> Vec<Block<'d>> {
    let prose = Prose::of(draft, name, part, words);
    let shown = words.variables.iter().chain(&words.messages);
    let shown: Vec<_> = shown.collect();
    let paragraphs = paragraphs(&prose.text).into_iter();
    let blocks = paragraphs.flat_map(|paragraph| points(&prose.text, paragraph));
    let blocks = blocks.map(|block| {
        let place = prose.place(block.start, block.end);
        let is_in = |at: Span| place.start <= at.start && at.end <= place.end;
        let values = shown.iter().filter(|value| is_in(value.span));
        Block {
            place,
            values: values.map(|value| value.value.as_str()).collect(),
        }
    });
    blocks.collect()
}

/// A paragraph, parted where a point of a list begins.
fn points(text: &str, paragraph: Range<usize>) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut at = paragraph.start;
    for line in text[paragraph].split_inclusive('\n') {
        let end = at + line.len();
        match parts.last_mut() {
            Some(last) if !line.trim_start().starts_with(POINT) => last.end = end,
            _ => parts.push(at..end),
        }
        at = end;
    }
    parts
}
