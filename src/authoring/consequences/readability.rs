//! How a message reads is told once nothing else is wrong in it: mending that changes its length
//! and its words.

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::source::{Sources, Span};
use super::messages::in_same_message;

/// What is said of length and of words.
const READS: [&str; 4] = [
    "long-message",
    "long-sentence",
    "harder-word",
    "hard-to-read",
];

/// What makes a message hard as a whole, and is told of by itself.
const MAKES_HARD: [&str; 2] = ["long-sentence", "harder-word"];

/// Takes away what is said of reading where something else is wrong in the same message, and of a
/// message as a whole where it is said of its sentences.
pub(super) fn how_it_reads_last(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let weighs = |fault: &&Diagnostic| fault.severity != Severity::Advice;
    let told: Vec<(&'static str, Span)> = faults
        .iter()
        .filter(weighs)
        .filter_map(|fault| Some((fault.code, fault.place()?)))
        .collect();
    faults.retain(|fault| {
        let Some(place) = fault.place().filter(|_| READS.contains(&fault.code)) else {
            return true;
        };
        let comes_first = |code: &str| {
            !READS.contains(&code) || fault.code == "hard-to-read" && MAKES_HARD.contains(&code)
        };
        let mut before = told.iter().filter(|(code, _)| comes_first(code));
        !before.any(|(_, other)| is_beside(texts, place, *other))
    });
}

fn is_beside(texts: &Sources, one: Span, other: Span) -> bool {
    let overlap = one.source == other.source && one.start < other.end && other.start < one.end;
    overlap || in_same_message(texts, one, other) || in_same_message(texts, other, one)
}
