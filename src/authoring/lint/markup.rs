//! Signs that make words bold elsewhere. Messages are plain text: people would see them.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::{Diagnostic, Fix};
use super::super::source::Span;
use super::Draft;
use super::pattern::pattern;
use super::prose::Prose;
use crate::conversation::words::given_to_every_message;

/// `**bold**`, `<b>`, `[words](address)`, `&nbsp;`; the points of lists of other programs.
static SIGNS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"\b__?[\p{L}][^_\n]*[^_\s]__?\b|\*\*[^*\n]+\*\*|\*[\p{L}][^*\n]*\*|`[^`\n]+`|<[a-zA-Z][^<>\n]*>(?:[^<>\n]*</[a-zA-Z]+>)?|</[a-zA-Z]+>|\[[^\]\n]+\]\([^)\s]+\)?|\*\*|\*[\p{L}]|(?m:^ *[•●▪] )|~~[^~\n]+~~|(?m:^ *#{1,4} \S[^\n]*)|\x{200B}|&(?:nbsp|amp|quot|lt|gt|pound);",
    )
});

/// What each of those signs begins with.
const MARKS: [char; 12] = [
    '*', '_', '`', '<', '[', '&', '•', '●', '▪', '~', '#', UNSEEN,
];

/// A space of no width, which other programs leave behind. Those that join letters are words' own.
const UNSEEN: char = '\u{200B}';

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let Some(signs) = SIGNS.as_ref() else { return };
    let values = given_to_every_message(&draft.settings.facts);
    for prose in texts {
        // Most texts have none of them, and are looked through once more quickly.
        if !prose.text.contains(MARKS) {
            continue;
        }
        for found in signs.find_iter(&prose.text) {
            let shown = found.as_str().trim();
            // `<phone>` is meant to be a value, and told of by itself.
            let inside = shown.trim_matches(['<', '>', ' ']);
            if values.iter().any(|value| value == inside) {
                continue;
            }
            let start = found.end() - found.as_str().trim_start().len();
            let place = prose.place(start, start + shown.len());
            if shown.starts_with(UNSEEN) {
                faults.push(unseen(prose, place));
                break;
            }
            let is_point = shown.chars().count() == 1;
            let (title, help) = if is_point {
                (
                    format!("`{shown}` stands for a point of a list"),
                    "write `- ` in front of each point, as elsewhere: screen readers read other signs out",
                )
            } else if shown.starts_with('[') {
                (
                    format!("people would see the signs of `{shown}`"),
                    "write the words without brackets, and behind them the address by its name under [links] in \
                     helpline.toml: `the page, { $link-name }`",
                )
            } else {
                (
                    format!("people would see the signs of `{shown}`"),
                    "take the signs out: messages are plain words, without bold",
                )
            };
            let fault = Diagnostic::warning("markup", title, place, "shown as it stands");
            faults.push(fault.help(help));
            if is_point {
                // One message of points is one slip.
                break;
            }
        }
    }
}

/// What is told of a sign that nobody sees: what is typed after it is no longer the same word.
fn unseen(prose: &Prose, place: Span) -> Diagnostic {
    let title = format!("a sign that nobody sees stands in `{}`", prose.message);
    let label = "before the first letter here";
    let mut fault = Diagnostic::warning("markup", title, place, label);
    fault.fix = Some(Fix {
        span: place,
        with: String::new(),
    });
    fault.help(
        "it came from another program; take it out with Delete, or with `helpline check --fix`",
    )
}

#[cfg(test)]
mod tests {
    use super::SIGNS;

    #[test]
    fn signs_of_writing_are_no_markup() {
        let signs = SIGNS.as_ref().unwrap();
        for text in [
            "2 * 3 * 4",
            "a < b and c > d",
            "- one\n- two",
            "a & b",
            "#K7QF",
            "tap # twice",
        ] {
            assert!(!signs.is_match(text), "{text}");
        }
    }
}
