//! A sentence that somebody tired or frightened has to read twice.

use super::super::diagnostic::Diagnostic;
use super::{Draft, prose};

/// The most words of a sentence. Source: the NHS service manual, "how we write".
const MOST: usize = 20;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for prose in prose::read(draft) {
        for (from, to) in sentences(&prose.text) {
            let words = words(&prose.text[from..to]);
            if words > MOST {
                let title = format!("a sentence of `{}` has {words} words", prose.message);
                let place = prose.place(from, to);
                let fault = Diagnostic::advice("long-sentence", title, place, "");
                faults.push(fault.help(format!(
                    "make two of it: up to {MOST} words are easy to read"
                )));
            }
        }
    }
}

/// Where each sentence begins and ends. A line of its own is one too.
fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let stop = matches!(letter, '.' | '!' | '?' | ':') && next.is_none_or(char::is_whitespace);
        let ends = stop || (letter == '\n' && begins_anew(&text[at + 1..]));
        if ends {
            found.push((from, at + letter.len_utf8()));
            from = at + letter.len_utf8();
        }
    }
    found.push((from, text.len()));
    let trimmed = found.into_iter().filter_map(|(from, to)| {
        let whole = &text[from..to];
        let start = from + (whole.len() - whole.trim_start().len());
        let end = start + whole.trim().len();
        (end > start).then_some((start, end))
    });
    trimmed.collect()
}

/// A paragraph and a point of a list begin a sentence; a line that only goes on does not.
fn begins_anew(line: &str) -> bool {
    let line = line.trim_start_matches(' ');
    line.starts_with('\n') || line.starts_with("- ")
}

/// How many words there are, without values and dashes.
fn words(sentence: &str) -> usize {
    let words = sentence.split_whitespace();
    words
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_stops_and_paragraphs_and_nowhere_else() {
        let text = "One two. Three\n    four 1.5 five!\n\n    Six seven\n    - eight";
        let found: Vec<&str> = sentences(text)
            .into_iter()
            .map(|(from, to)| &text[from..to])
            .collect();
        assert_eq!(
            found,
            [
                "One two.",
                "Three\n    four 1.5 five!",
                "Six seven",
                "- eight"
            ]
        );
    }
}
