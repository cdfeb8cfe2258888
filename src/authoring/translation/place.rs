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
    let next = after
        .iter()
        .skip(1)
        .find_map(|one| Some((one, there(one)?)));
    if let Some((next, range)) = next {
        let start = start_of_section(text, range.start, english, next);
        let gap = gap_above(english, next);
        return spliced(text, start, &format!("{}{message}{gap}", lead.trim_start()));
    }
    if text.trim().is_empty() {
        let head = if before.is_empty() { "" } else { head(english) };
        return format!("{head}{}{message}\n", lead.trim_start());
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

/// The notes about a whole file, at its top, with the blank line below.
fn head<'t>(english: &File<'t>) -> &'t str {
    let first = english.entries.first().map_or(0, |first| first.range.start);
    let notes = english.text.get(..first).unwrap_or_default();
    notes.rfind("\n\n").map_or("", |at| &notes[..at + 2])
}

fn has_lines(text: &str, note: &str) -> bool {
    let wrapped = format!("\n{text}\n");
    wrapped.contains(&format!("\n{note}\n"))
}

/// Whether English has a blank line above a message and its notes.
fn gap_above(english: &File, entry: &Entry) -> &'static str {
    let before = english.entries.iter().rev();
    let before = before
        .map(|one| one.range.end)
        .find(|end| *end <= entry.range.start);
    let between = english.text.get(before.unwrap_or(0)..entry.range.start);
    if between.is_some_and(|between| between.starts_with("\n\n")) {
        "\n\n"
    } else {
        "\n"
    }
}

/// Where the notes above a message begin: those right above it, and further up those that
/// English has above it too.
fn start_of_section(text: &str, message: usize, english: &File, entry: &Entry) -> usize {
    let of_english = english.text.get(..entry.range.start).unwrap_or_default();
    let mut start = message;
    loop {
        let above = text[..start].trim_end_matches('\n');
        let is_right_above = text[above.len()..start].len() < 2;
        let from = above.rfind("\n\n").map_or(0, |at| at + 2);
        let note = &above[from..];
        let first = note.rfind('\n').map_or(0, |at| at + 1);
        let is_note = !note.is_empty() && note.lines().all(|line| line.starts_with('#'));
        let (is_ours, begins) = if is_note {
            (is_right_above || has_lines(of_english, note), from)
        } else {
            // The last lines of the message above.
            (
                is_right_above && note[first..].starts_with('#'),
                from + first,
            )
        };
        if start == 0 || !is_ours {
            return start;
        }
        start = begins;
    }
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
        assert_eq!(with("", &["a", "c", "d", "b"]).len(), expected.len());
        assert_eq!(with("c = X\n", &["b"]), "# Two.\nb = X\nc = X\n");
        assert_eq!(
            with("# Mine.\nd = X\n", &["a"]),
            "# All of tea.\n\n# The first.\na = X\n\n# Mine.\nd = X\n"
        );
        assert_eq!(
            with("# Ours.\n\n# Last.\nz = Z\n# Mine.\nd = X\n", &["b"]),
            "# Ours.\n\n# Last.\nz = Z\n# Two.\nb = X\n\n# Mine.\nd = X\n"
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
