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

/// Takes away what is said of reading where something else is wrong in the same message, of a
/// message as a whole where it is said of its sentences, and of the words of a sentence that is to
/// be taken apart.
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
        let is_in_long_sentence = |(code, other): &(&str, Span)| {
            fault.code == "harder-word" && *code == "long-sentence" && overlap(place, *other)
        };
        let mut before = told.iter().filter(|(code, _)| comes_first(code));
        let comes_after = before.any(|(_, other)| is_beside(texts, place, *other));
        !comes_after && !told.iter().any(is_in_long_sentence)
    });
}

fn is_beside(texts: &Sources, one: Span, other: Span) -> bool {
    overlap(one, other) || in_same_message(texts, one, other) || in_same_message(texts, other, one)
}

fn overlap(one: Span, other: Span) -> bool {
    one.source == other.source && one.start < other.end && other.start < one.end
}
