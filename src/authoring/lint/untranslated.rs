//! Words that a language lacks, so that English is shown in their place: whole messages, and
//! parts of messages, which mix two languages on a screen. Each is told of once a language, as
//! advice: whoever adds a button in English need not speak them all.

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Message;
use super::super::source::Placed;
use super::super::vocabulary::Vocabulary;
use super::{DEFAULT_LOCALE, Draft};
use crate::conversation::ids::Locale;
use crate::conversation::words::Line;

/// How many missing messages are named.
const NAMED: usize = 5;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(default) = draft.default_words() else {
        return;
    };
    let others = draft
        .vocabularies
        .iter()
        .filter(|(locale, _)| locale.as_str() != DEFAULT_LOCALE)
        .filter(|(locale, _)| !has_a_wider_one(draft, locale));
    for (locale, words) in others.filter(|(_, words)| words.is_all_whole()) {
        find_messages(locale.as_str(), default, words, faults);
        find_parts(locale.as_str(), default, words, faults);
    }
}

/// Whether a language is another written in some other way, as `pt-br` is `pt`: what it lacks
/// is that one's.
fn has_a_wider_one(draft: &Draft, locale: &Locale) -> bool {
    let wider = locale.as_str().split_once('-').map(|(wider, _)| wider);
    wider.is_some_and(|wider| draft.vocabularies.contains_key(wider))
}

/// What is known of every language: how it says days and times. A translator may say it better.
fn is_of_the_calendar(name: &str) -> bool {
    let is_written_once = [Line::Clock.key(), Line::DayOfYear.key()].contains(&name);
    is_written_once || name.starts_with("weekday-") || name.starts_with("month-")
}

fn find_messages(
    locale: &str,
    default: &Vocabulary,
    words: &Vocabulary,
    faults: &mut Vec<Diagnostic>,
) {
    let missing: Vec<&Message> = default
        .iter()
        .filter(|message| !is_of_the_calendar(&message.name.value))
        .filter(|message| words.message(&message.name.value).is_none())
        .collect();
    let Some(first) = missing.first() else { return };
    let names: Vec<&str> = missing
        .iter()
        .take(NAMED)
        .map(|message| message.name.value.as_str())
        .collect();
    let title = format!(
        "`{locale}` lacks {} of the messages; English is shown for them",
        missing.len()
    );
    let label = format!("the first that is not in locales/{locale}/");
    let fault = Diagnostic::advice("message-untranslated", title, first.name.span, label);
    faults.push(fault.help(format!(
        "add them under the same names, for example: {}",
        names.join(", ")
    )));
}

fn find_parts(
    locale: &str,
    default: &Vocabulary,
    words: &Vocabulary,
    faults: &mut Vec<Diagnostic>,
) {
    let both = default
        .iter()
        .filter_map(|message| Some((message, words.message(&message.name.value)?)));
    // Lists of typed words are a language's own; English ones work beside them.
    let lacking = both.flat_map(|(message, own)| {
        let needed = message.attributes.values();
        let needed = needed.filter(|part| !part.name.value.ends_with("words"));
        let lacking = needed.filter(|part| !own.attributes.contains_key(&part.name.value));
        lacking.map(move |part| (own, &part.name))
    });
    let lacking: Vec<(&Message, &Placed<String>)> = lacking.collect();
    let Some((own, part)) = lacking.first() else {
        return;
    };
    let title = match lacking.len() {
        1 => format!(
            "`{}` has no `.{}` in `{locale}`",
            own.name.value, part.value
        ),
        count => format!("messages in `{locale}` lack {count} parts; English is shown for them"),
    };
    let label = "English is shown for it";
    let fault = Diagnostic::advice("part-untranslated", title, own.name.span, label);
    let names = lacking
        .iter()
        .take(NAMED)
        .map(|(own, part)| format!("{}.{}", own.name.value, part.value));
    let help = match lacking.len() {
        1 => format!("add `.{} = …` below it", part.value),
        _ => format!("for example: {}", names.collect::<Vec<_>>().join(", ")),
    };
    let fault = fault.also(part.span, "in English it is here");
    faults.push(fault.help(help));
}
