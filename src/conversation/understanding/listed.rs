//! Lists of what people type, as volunteers write them: phrases between commas, in which
//! `(tea|coffee)` is either of the two, and `(please|)` may be left out.

use unicode_normalization::char::is_combining_mark;

use super::plain::{self, fold, joined};

/// So many wordings one phrase may stand for: more is a slip, and would fill the memory.
pub const MOST_WORDINGS: usize = 4000;

/// The phrases of a list, as they stand between its commas.
pub fn phrases(list: &str) -> impl Iterator<Item = &str> {
    list.split(',')
}

/// Shows every wording that a phrase stands for, [plain](super::plain::plain) as it is looked for, in
/// the order in which they are written. A bracket that is not closed, or stands in another, is read as
/// if it were not there.
pub fn each_wording(phrase: &str, mut show: impl FnMut(&str)) {
    // Most phrases are words in plain letters, and no more.
    let words = phrase.trim();
    if plain::is_plain(words) {
        return show(words);
    }
    let parts = parts(phrase);
    let pieces = || parts.iter().flatten().copied();
    let mut left = MOST_WORDINGS;
    let mut show = |wording: &str| {
        if !wording.is_empty() {
            show(wording);
        }
        left -= 1;
        left > 0
    };
    // Most lists are written as they are looked for: then only the room between words is put right.
    if pieces().all(has_plain_words) {
        let mut show = |wording: &str| show(wording.trim_end());
        put_together(&parts, &mut String::new(), push_words, &mut show);
        return;
    }
    // What is folded piece by piece is the same, unless a sign begins one that belongs to a letter.
    let begins_apart = |piece: &str| !piece.starts_with(is_combining_mark);
    if pieces().all(begins_apart) {
        let parts: Vec<Vec<String>> = parts
            .iter()
            .map(|choices| choices.iter().map(|choice| fold(choice)).collect())
            .collect();
        let mut show = |wording: &str| show(&joined(wording));
        put_together(&parts, &mut String::new(), String::push_str, &mut show);
        return;
    }
    let mut show = |wording: &str| show(&plain::plain(wording));
    put_together(&parts, &mut String::new(), String::push_str, &mut show);
}

/// Puts each choice of the first piece behind what is there, and goes on with the others. Says
/// whether there may be more.
fn put_together<P: AsRef<str>>(
    parts: &[Vec<P>],
    wording: &mut String,
    add: fn(&mut String, &str),
    show: &mut impl FnMut(&str) -> bool,
) -> bool {
    let Some((choices, rest)) = parts.split_first() else {
        return show(wording);
    };
    let length = wording.len();
    choices.iter().all(|choice| {
        wording.truncate(length);
        add(wording, choice.as_ref());
        put_together(rest, wording, add, show)
    })
}

/// The pieces of a phrase in order, each with what it may be: a single text, or those in brackets.
fn parts(phrase: &str) -> Vec<Vec<&str>> {
    let mut parts = Vec::new();
    let mut rest = phrase;
    while let Some((before, inside, after)) = next_choice(rest) {
        parts.push(vec![before]);
        parts.push(inside.split('|').collect());
        rest = after;
    }
    parts.push(vec![rest]);
    parts
}

/// Whether a piece has words in plain letters alone, and room between them.
fn has_plain_words(piece: &str) -> bool {
    let is_one =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte.is_ascii_whitespace();
    piece.bytes().all(is_one)
}

/// Adds words to others, with one space wherever there is room between two.
fn push_words(text: &mut String, piece: &str) {
    for letter in piece.chars() {
        if !letter.is_ascii_whitespace() {
            text.push(letter);
        } else if !text.is_empty() && !text.ends_with(' ') {
            text.push(' ');
        }
    }
}

/// How many wordings a phrase stands for.
#[must_use]
pub fn count(phrase: &str) -> usize {
    let mut rest = phrase;
    let mut count = 1_usize;
    while let Some((_, inside, after)) = next_choice(rest) {
        count = count.saturating_mul(inside.split('|').count());
        rest = after;
    }
    count
}

/// What stands before, inside and after the first pair of brackets.
fn next_choice(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('(')?;
    let (inside, after) = rest.split_once(')')?;
    Some((before, inside, after))
}

/// Where a bracket has no other half, or stands in another.
#[must_use]
pub fn odd_bracket(phrase: &str) -> Option<usize> {
    let mut open = None;
    for (at, sign) in phrase.bytes().enumerate() {
        match (sign, open) {
            (b'(', None) => open = Some(at),
            (b')', Some(_)) => open = None,
            (b'(' | b')', _) => return Some(at),
            _ => {}
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wordings(phrase: &str) -> Vec<String> {
        let mut found = Vec::new();
        each_wording(phrase, |wording| found.push(wording.to_owned()));
        found
    }

    #[test]
    fn a_phrase_stands_for_each_of_its_wordings() {
        assert_eq!(wordings("good night"), ["good night"]);
        assert_eq!(
            wordings("(i am|im) off to (bed|sleep)"),
            [
                "i am off to bed",
                "i am off to sleep",
                "im off to bed",
                "im off to sleep"
            ]
        );
        assert_eq!(wordings("bye (now|)"), ["bye now", "bye"]);
        assert_eq!(wordings("  so\n    (it goes"), ["so it goes"]);
        assert_eq!(wordings("(I’m|) (tired|)"), ["im tired", "im", "tired"]);
        assert_eq!(wordings("cafe(\u{301}s|)"), ["cafes", "cafe"]);
        assert_eq!(
            wordings("don(’|'|)t (go|)"),
            ["dont go", "dont", "dont go", "dont", "dont go", "dont"]
        );
        let many = "(a|b|c|d|e|f|g|h)".repeat(8);
        assert_eq!(wordings(&many).len(), MOST_WORDINGS);
        assert_eq!(count(&many), 8_usize.pow(8));
    }

    #[test]
    fn a_bracket_without_its_other_half_is_found() {
        for (phrase, at) in [
            ("a (b|c) d", None),
            ("a (b", Some(2)),
            ("a b)", Some(3)),
            ("(a (b|c))", Some(3)),
        ] {
            assert_eq!(odd_bracket(phrase), at, "{phrase}");
        }
    }
}
