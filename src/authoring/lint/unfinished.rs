//! A note to oneself that was left in a message, or a word written twice.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::{Diagnostic, Fix, Severity};
use super::pattern::pattern;
use super::prose::Prose;

static NOTES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(r"^=|\b(?:TODO|TO DO|FIXME|TBC|TBD|XX+|xxx+|[Ll]orem ipsum)\b|\?\?+|\[\.\.\.\]")
});

/// The sentences that `helpline new flow` writes. A flow that was just begun passes.
static BEGUN: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\bHere stands (?:a question|what people see)\b"));

/// Words that may rightly follow themselves.
const MAY_FOLLOW: [&str; 6] = ["bye", "had", "no", "so", "that", "very"];

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    for prose in texts {
        find_note(prose, faults);
        find_twice(prose, faults);
    }
}

/// One note may be several words: it is told of once a text.
fn find_note(prose: &Prose, faults: &mut Vec<Diagnostic>) {
    let find = |notes: &Option<Regex>| Some(notes.as_ref()?.find(&prose.text)?.range());
    let (found, severity) = match (find(&NOTES), find(&BEGUN)) {
        (Some(found), _) => (found, Severity::Warning),
        (None, Some(found)) => (found, Severity::Advice),
        (None, None) => return,
    };
    let title = format!("`{}` looks unfinished", prose.message);
    let place = prose.place(found.start, found.end);
    let mut fault = Diagnostic::warning("unfinished", title, place, "people would read this");
    fault.severity = severity;
    faults.push(fault.help("write what belongs here; a note starts with `# ` above the message"));
}

fn find_twice(prose: &Prose, faults: &mut Vec<Diagnostic>) {
    let mut before: Option<(usize, &str)> = None;
    for word in prose.text.split(' ') {
        let at = word.as_ptr() as usize - prose.text.as_ptr() as usize;
        let is_word = !word.is_empty() && word.chars().all(char::is_alphabetic);
        // The second may end a sentence or a part of one.
        let bare = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '\n']);
        let is_second = !bare.is_empty() && bare.chars().all(char::is_alphabetic);
        if let Some((first_at, first)) = before
            && is_second
            && first.to_lowercase() == bare.to_lowercase()
            && !MAY_FOLLOW.contains(&bare.to_lowercase().as_str())
        {
            let title = format!("`{bare}` is written twice");
            let place = prose.place(first_at, at + bare.len());
            let mut fault = Diagnostic::warning("word-twice", title, place, "");
            fault.fix = Some(Fix {
                span: place,
                with: first.to_owned(),
            });
            faults.push(fault.help("take one of the two out"));
        }
        before = is_word.then_some((at, word));
    }
}
