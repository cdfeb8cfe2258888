//! Words in capitals to make them loud: they read as shouting, are harder to read, and
//! screen readers spell some of them out. And short forms such as NHS in small letters.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::pattern::pattern;
use super::phrases::small;
use super::prose::Prose;
use crate::conversation::quick::QuickMap;
use crate::conversation::understanding::alphabet::is_letter_or_figure;

/// Words that people shout. Others are known by standing in small letters more often, so
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
    let mut seen: QuickMap<Cow<str>, Forms> = QuickMap::default();
    for prose in texts {
        for (_, word) in words(&prose.text) {
            seen.entry(small(word)).or_default().count(word);
        }
    }
    // The team's own cards may be loud.
    for prose in texts
        .iter()
        .filter(|prose| !prose.message.starts_with("staff-"))
    {
        find_loud(prose, &seen, faults);
        find_small(prose, &seen, faults);
    }
}

/// How often a word stands in which letters.
#[derive(Debug, Default)]
struct Forms {
    /// In capitals alone.
    capitals: usize,
    /// In small letters alone.
    small: usize,
    /// With a capital in front: a name, or the first of a sentence.
    mixed: usize,
}

impl Forms {
    fn count(&mut self, word: &str) {
        let capital = |c: char| c.is_uppercase();
        if word.chars().all(capital) {
            self.capitals += 1;
        } else if word.chars().any(capital) {
            self.mixed += 1;
        } else {
            self.small += 1;
        }
    }

    /// Whether it is a word that is written in small letters, as far as the texts tell.
    fn is_word(&self) -> bool {
        self.mixed + self.small > 0 && self.capitals <= self.mixed + self.small * RARELY
    }

    /// Whether it is a short form such as NHS, that stands in small letters by mistake.
    fn is_short_form(&self) -> bool {
        self.mixed == 0 && self.capitals > self.small * RARELY
    }
}

/// One form is a slip if the other stands so many times as often.
const RARELY: usize = 2;

/// Runs of words in capitals of which one is a word that people shout.
fn find_loud(prose: &Prose, seen: &QuickMap<Cow<str>, Forms>, faults: &mut Vec<Diagnostic>) {
    let is_loud = |word: &str| {
        let known = seen.get(word.to_lowercase().as_str());
        word.len() > 2
            && !SHORT_FORMS.contains(&word)
            && (LOUD.contains(&word) || known.is_some_and(Forms::is_word))
    };
    let mut run: Option<(usize, usize, bool)> = None;
    let mut runs = Vec::new();
    for (at, word) in words(&prose.text) {
        let end = at + word.len();
        let capitals = word.len() > 1 && word.bytes().all(|c| c.is_ascii_uppercase());
        let goes_on = run.filter(|(_, to, _)| prose.text[*to..at].trim().is_empty());
        run = match (capitals, goes_on) {
            (false, _) => {
                runs.extend(run.take());
                None
            }
            (true, Some((from, _, loud))) => Some((from, end, loud || is_loud(word))),
            (true, None) => {
                runs.extend(run.take());
                Some((at, end, is_loud(word)))
            }
        };
    }
    runs.extend(run);
    for (from, to, _) in runs.into_iter().filter(|(_, _, loud)| *loud) {
        let title = format!("`{}` is in capitals", &prose.text[from..to]);
        let place = prose.place(from, to);
        let fault = Diagnostic::warning("capitals", title, place, "reads as shouting");
        faults.push(fault.help("write it in small letters, and put what matters most first"));
    }
    if let Some(at) = prose.text.find("!!") {
        let length = prose.text[at..].bytes().take_while(|c| *c == b'!').count();
        let place = prose.place(at, at + length);
        let title = "several exclamation marks in a row";
        let fault = Diagnostic::warning("capitals", title, place, "reads as shouting");
        faults.push(fault.help("write one, or a full stop"));
    }
}

/// A short form in small letters.
fn find_small(prose: &Prose, seen: &QuickMap<Cow<str>, Forms>, faults: &mut Vec<Diagnostic>) {
    for (at, word) in words(&prose.text) {
        let small = word.len() > 1 && word.bytes().all(|c| c.is_ascii_lowercase());
        let form = word.to_uppercase();
        if !small || SHORT_FORMS.contains(&form.as_str()) || LOUD.contains(&form.as_str()) {
            continue;
        }
        if seen.get(word).is_some_and(Forms::is_short_form) {
            let title = format!("`{word}` is written `{form}` elsewhere");
            let place = prose.place(at, at + word.len());
            let fault = Diagnostic::warning("short-form-small", title, place, "");
            let fault = fault.suggest_instead(place, Some(form.clone()));
            faults.push(fault.help(format!(
                "write `{form}`, as elsewhere: readers and screen readers know it so"
            )));
        }
    }
}

/// Addresses, in which letters stand as they must.
static ADDRESS: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\S*(?:://|www\.|@|\w\.\w)\S*"));

/// The words, each with its place, but for those of addresses.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let addresses: Vec<_> = match ADDRESS.as_ref() {
        // Most texts have none.
        Some(address) if text.contains(['/', '@']) || text.contains("www.") || has_dot(text) => {
            address.find_iter(text).map(|found| found.range()).collect()
        }
        _ => Vec::new(),
    };
    let ends = |letter: char| !is_letter_or_figure(letter) && letter != '_';
    text.split(ends)
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .filter(move |(at, _)| addresses.iter().all(|address| !address.contains(at)))
}

/// Whether a dot stands within a word.
fn has_dot(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(3).any(|three| {
        three[1] == b'.' && three[0].is_ascii_alphanumeric() && three[2].is_ascii_alphanumeric()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        assert!(LOUD.is_sorted() && SHORT_FORMS.is_sorted());
    }
}
