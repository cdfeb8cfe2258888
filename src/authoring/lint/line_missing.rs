//! One of the words that Helpline says by itself is not there: a button of the floor,
//! a weekday, an urgent text.

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::source::{Placed, Span};
use super::super::vocabulary::Vocabulary;
use super::{DEFAULT_LOCALE, Draft};
use crate::conversation::hours::WEEKDAYS;
use crate::conversation::words::{Line, urgent_keys};

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(words) = draft.default_words().filter(|words| words.is_all_whole()) else {
        return;
    };
    let missing = |name: &str| {
        words
            .message(name)
            .is_none_or(|message| message.text.is_none())
    };
    let is_needed = |name: &str| name != Line::BotName.key();
    let lacking = needed().filter(|(name, _)| is_needed(name) && missing(name));
    let lacking: Vec<(String, &str)> = lacking.collect();
    let count = |file: &str| lacking.iter().filter(|(_, other)| *other == file).count();
    for file in ["lines", "adviser", "staff", "urgent"] {
        if count(file) > MOST_ALONE {
            faults.push(much_missing(file, &lacking));
        }
    }
    let alone = lacking.iter().filter(|(_, file)| count(file) <= MOST_ALONE);
    for (name, file) in alone.cloned() {
        let title = format!("Helpline needs the message `{name}`");
        let file = format!("locales/{DEFAULT_LOCALE}/{file}.ftl");
        faults.push(match misspelt(draft, words, &name, &file) {
            Some(near) => {
                Diagnostic::error("line-missing", title, near.span, "nothing uses this one")
                    .suggest_instead(near.span, Some(name))
            }
            None => Diagnostic::missing("line-missing", title)
                .help(format!("in {file}, add `{name} = …`")),
        });
    }
}

/// With more than so many messages missing, a file was emptied or cut.
const MOST_ALONE: usize = 8;

fn much_missing(file: &str, lacking: &[(String, &str)]) -> Diagnostic {
    let own = lacking.iter().filter(|(_, other)| *other == file);
    let names: Vec<&str> = own.map(|(name, _)| name.as_str()).collect();
    let path = format!("locales/{DEFAULT_LOCALE}/{file}.ftl");
    let title = format!("{path} lacks {} messages that Helpline needs", names.len());
    let fault = Diagnostic::missing("line-missing", title);
    fault.help(format!(
        "was it emptied or cut? Copy the shipped one; missing are {} and others",
        names[..3].join(", ")
    ))
}

/// A message of this file that is needed for nothing, and whose name is like this one.
fn misspelt<'w>(
    draft: &Draft,
    words: &'w Vocabulary,
    name: &str,
    file: &str,
) -> Option<&'w Placed<String>> {
    let needed: Vec<String> = needed().map(|(name, _)| name).collect();
    let here = |span: Span| {
        draft
            .texts
            .get(span.source)
            .is_some_and(|source| source.name == file)
    };
    let spare: Vec<&Placed<String>> = words
        .iter()
        .map(|message| &message.name)
        .filter(|spare| here(spare.span) && !needed.contains(&spare.value))
        .collect();
    let near = nearest(name, spare.iter().map(|spare| spare.value.as_str()))?;
    spare.into_iter().find(|spare| spare.value == near)
}

/// Every message that Helpline says by itself, and the file it belongs in.
pub(super) fn needed() -> impl Iterator<Item = (String, &'static str)> {
    let lines = Line::ALL
        .iter()
        .map(|line| line.key())
        .filter(|key| !key.starts_with("urgent-"));
    let days = WEEKDAYS.map(|day| format!("weekday-{day}"));
    let months = (1..=12).map(|month| format!("month-{month}"));
    let own = lines.map(str::to_owned).chain(days).chain(months);
    let own = own.map(|name| {
        let file = file_of(&name);
        (name, file)
    });
    own.chain(urgent_keys().into_iter().map(|name| (name, "urgent")))
}

/// The file that a line belongs in: those around advisers have files of their own.
fn file_of(line: &str) -> &'static str {
    if line.starts_with("staff-") {
        "staff"
    } else if line.starts_with("adviser-") || line.starts_with("callback-") {
        "adviser"
    } else {
        "lines"
    }
}
