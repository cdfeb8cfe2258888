//! The patterns that texts are looked at with.

use regex::{Regex, RegexBuilder};

/// A pattern in which `\b`, `\d`, `\s` and `\w` mean the letters, figures and spaces of ASCII.
///
/// What is looked for is English or a number to call, also where it stands between words in
/// another script; and such a pattern is read in a tenth of the time, which every check pays.
///
/// `None` if it cannot be read: each stands in the program, and a test of its rule would fail.
pub(super) fn pattern(text: &str) -> Option<Regex> {
    // What is wholly in ASCII is made ready in half the time if nothing else is known. It must not be
    // able to stand for half a letter of another script.
    let is_plain = text.is_ascii()
        && !["[^", "\\p{", "\\S", "\\x"]
            .iter()
            .any(|sign| text.contains(sign));
    if is_plain && let Ok(read) = RegexBuilder::new(text).unicode(false).build() {
        return Some(read);
    }
    let mut plain = String::with_capacity(text.len() * 2);
    let (mut is_in_class, mut is_escaped) = (false, false);
    for letter in text.chars() {
        if !is_escaped {
            match letter {
                '\\' => {
                    is_escaped = true;
                    continue;
                }
                '[' => is_in_class = true,
                ']' => is_in_class = false,
                _ => {}
            }
            plain.push(letter);
            continue;
        }
        is_escaped = false;
        match (letter, is_in_class) {
            ('b', false) => plain.push_str(r"(?-u:\b)"),
            ('d', true) => plain.push_str("0-9"),
            ('w', true) => plain.push_str("0-9A-Za-z_"),
            ('s', true) => plain.push_str(r"\x20\t\r\n"),
            ('d' | 's' | 'w', false) => {
                plain.push_str(r"(?-u:\");
                plain.push(letter);
                plain.push(')');
            }
            _ => plain.extend(['\\', letter]),
        }
    }
    Regex::new(&plain).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_figures_and_spaces_are_those_of_ascii() {
        let found = |text: &str, within: &str| -> Option<String> {
            let found = pattern(text)?.find(within)?;
            Some(found.as_str().to_owned())
        };
        assert_eq!(found(r"\b\d+\b", "ক111খ").as_deref(), Some("111"));
        assert_eq!(found(r"\d", "৭"), None);
        assert_eq!(
            found(r"[\w.-]+@[\w-]+", "at a.b@c-d é").as_deref(),
            Some("a.b@c-d")
        );
        assert_eq!(found(r"[^\s)]+", "a–b c").as_deref(), Some("a–b"));
        assert_eq!(found(r"\[\.\.\.\]", "x [...]").as_deref(), Some("[...]"));
        assert!(pattern("(").is_none());
    }
}
