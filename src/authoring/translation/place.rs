//! Where a new message goes: behind the one that stands before it in English, with the notes
//! that stand above it there.

use super::file::{Entry, File};
use super::language::without_silence;

/// A file with a message added, as it stands in the order of the English file.
pub(super) fn insert(text: &str, english: &File, entry: &Entry, message: &str) -> String {
    let Ok(own) = File::read(text) else {
        return text.to_owned();
    };
    let at = english
        .entries
        .iter()
        .position(|one| one.name == entry.name);
    let (before, after) = english
        .entries
        .split_at(at.unwrap_or(english.entries.len()));
    let lead = lead(text, english, before.last(), entry);
    let there = |one: &Entry| own.entry(&one.name).map(|own| own.range.clone());
    if let Some(range) = before.iter().rev().find_map(there) {
        return spliced(text, range.end, &format!("{lead}{message}"));
    }
    if let Some(range) = after.iter().skip(1).find_map(there) {
        let start = start_of_notes(text, range.start);
        let gap = gap_behind(english, entry, after.get(1));
        return spliced(text, start, &format!("{}{message}{gap}", lead.trim_start()));
    }
    if text.trim().is_empty() {
        return format!("{}{message}\n", lead.trim_start());
    }
    format!("{}{lead}{message}\n", text.trim_end_matches('\n'))
}

fn spliced(text: &str, at: usize, new: &str) -> String {
    let (head, tail) = text.split_at(at);
    format!("{head}{new}{tail}")
}

/// What stands in English between a message and the one before: line breaks and notes. Notes
/// that the other file has already are left out.
fn lead(text: &str, english: &File, before: Option<&Entry>, entry: &Entry) -> String {
    let start = before.map_or(0, |before| before.range.end);
    let between = english
        .text
        .get(start..entry.range.start)
        .unwrap_or_default();
    let between = without_silence(between);
    let mut lead = String::from("\n");
    let mut blank = between.starts_with("\n\n");
    for note in between
        .split("\n\n")
        .map(str::trim)
        .filter(|note| !note.is_empty())
    {
        if !has_lines(text, note) {
            lead.push_str(if blank { "\n" } else { "" });
            lead.push_str(note);
            lead.push('\n');
        }
        blank = true;
    }
    let is_apart = between.ends_with("\n\n");
    if is_apart && !lead.ends_with("\n\n") {
        lead.push('\n');
    }
    lead
}

fn has_lines(text: &str, note: &str) -> bool {
    let wrapped = format!("\n{text}\n");
    wrapped.contains(&format!("\n{note}\n"))
}

/// What stands in English between a message and the next.
fn gap_behind(english: &File, entry: &Entry, next: Option<&Entry>) -> &'static str {
    let end = next.map_or(english.text.len(), |next| next.range.start);
    let between = english.text.get(entry.range.end..end).unwrap_or_default();
    if between.starts_with("\n\n") {
        "\n\n"
    } else {
        "\n"
    }
}

/// Where the notes right above a message begin.
fn start_of_notes(text: &str, message: usize) -> usize {
    let mut start = message;
    while let Some(line) = text[..start].trim_end_matches('\n').rsplit('\n').next() {
        let end = start.saturating_sub(1);
        let is_right_above = text[..start].ends_with('\n') && !text[..end].ends_with('\n');
        if start == 0 || !line.starts_with('#') || !is_right_above {
            break;
        }
        start = end - line.len();
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "# All of tea.\n\n# The first.\na = A\n    .yes = Yes\n\n# Two.\n# helpline: allow emoji, because\nb = B\nc = C\n\n## Part\n\n# Last.\nd = D\n";

    fn with(text: &str, names: &[&str]) -> String {
        let english = File::read(ENGLISH).unwrap();
        let mut text = text.to_owned();
        for name in names {
            let entry = english.entry(name).unwrap();
            text = insert(&text, &english, entry, &format!("{name} = X"));
        }
        text
    }

    #[test]
    fn a_new_file_is_laid_out_like_the_english_one_in_whatever_order_it_grows() {
        let expected = "# All of tea.\n\n# The first.\na = X\n\n# Two.\nb = X\nc = X\n\n## Part\n\n# Last.\nd = X\n";
        assert_eq!(with("", &["a", "b", "c", "d"]), expected);
        assert_eq!(
            with("", &["a", "c", "d", "b"]).lines().count(),
            expected.lines().count()
        );
        assert_eq!(with("c = X\n", &["b"]), "# Two.\nb = X\nc = X\n");
        assert_eq!(
            with("# Mine.\nd = X\n", &["a"]),
            "# All of tea.\n\n# The first.\na = X\n\n# Mine.\nd = X\n"
        );
    }

    #[test]
    fn what_stands_there_already_stays_as_it_is() {
        let text = "# Moja.\na=X\n\n\n# Coś.\nd =\n  X\n   # Nie.\n";
        let changed = with(text, &["c"]);
        assert_eq!(changed, text.replacen("a=X\n", "a=X\nc = X\n", 1));
        let other = "z = Z";
        assert_eq!(with(other, &["c"]), "z = Z\nc = X\n");
    }
}
