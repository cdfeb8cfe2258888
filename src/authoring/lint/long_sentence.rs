//! A sentence that somebody tired or frightened has to read twice.

use super::super::diagnostic::Diagnostic;
use super::prose::{Prose, sentences};

/// The most words of a sentence. Source: the NHS service manual, "how we write".
const MOST: usize = 20;

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    for prose in texts {
        for (from, to) in sentences(&prose.text) {
            let words = words(&prose.text[from..to]);
            if words > MOST {
                let title = format!("a sentence of `{}` has {words} words", prose.message);
                let place = prose.place(from, to);
                let fault = Diagnostic::advice("long-sentence", title, place, "");
                let fault = fault.warning_if(prose.is_for_people());
                faults.push(fault.help(format!(
                    "make two of it: up to {MOST} words are easy to read"
                )));
            }
        }
    }
}

/// How many words there are, without values and dashes.
fn words(sentence: &str) -> usize {
    let words = sentence.split_whitespace();
    words
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}
