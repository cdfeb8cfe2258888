//! Words in capitals to make them loud. They read as shouting, are harder to read, and
//! screen readers spell some of them out.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::prose::Prose;

/// Words that people shout. Others are known by standing in small letters elsewhere, so
/// that no list of short forms such as NHS is needed.
const LOUD: &[&str] = &[
    "ALL",
    "ALWAYS",
    "AND",
    "ANY",
    "BEFORE",
    "CALL",
    "CANNOT",
    "CARE",
    "EVERY",
    "FREE",
    "HELP",
    "IMPORTANT",
    "MUST",
    "NEVER",
    "NOT",
    "NOTE",
    "NOW",
    "ONLY",
    "PLEASE",
    "READ",
    "STOP",
    "URGENT",
    "WARNING",
    "WITHOUT",
    "YES",
    "YOU",
    "YOUR",
];

/// Short forms and names that look like words.
const SHORT_FORMS: &[&str] = &[
    "AIDS", "CALM", "MIND", "PALS", "PIP", "SANE", "SEND", "SHOUT", "WHO",
];

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let loud: Vec<(&Prose, usize, &str)> = texts
        .iter()
        .flat_map(|prose| capitals(&prose.text).map(move |(at, word)| (prose, at, word)))
        .filter(|(_, _, word)| !SHORT_FORMS.contains(word))
        .collect();
    if loud.is_empty() {
        return;
    }
    let words = texts.iter().flat_map(|prose| words(&prose.text));
    let quiet = words.filter(|(_, word)| word.bytes().any(|c| c.is_ascii_lowercase()));
    let quiet: HashSet<String> = quiet.map(|(_, word)| word.to_lowercase()).collect();
    for (prose, at, word) in loud {
        if LOUD.contains(&word) || quiet.contains(&word.to_lowercase()) {
            let title = format!("`{word}` is in capitals");
            let place = prose.place(at, at + word.len());
            let fault = Diagnostic::warning("capitals", title, place, "reads as shouting");
            faults.push(fault.help("write it in small letters, and put what matters most first"));
        }
    }
}

/// The words of three letters or more that are all capitals.
fn capitals(text: &str) -> impl Iterator<Item = (usize, &str)> {
    words(text).filter(|(_, word)| word.len() > 2 && word.bytes().all(|c| c.is_ascii_uppercase()))
}

/// The words, each with its place.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let ends = |letter: char| !letter.is_alphanumeric() && letter != '_';
    text.split(ends)
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        assert!(LOUD.is_sorted() && SHORT_FORMS.is_sorted());
    }
}
