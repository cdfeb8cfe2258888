//! One of the words that Helpline says by itself is not there: a button of the floor,
//! a weekday, an urgent text.

use super::super::diagnostic::Diagnostic;
use super::{DEFAULT_LOCALE, Draft};
use crate::conversation::words::{Line, urgent_keys};

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(words) = draft.default_words().filter(|words| words.is_all_whole()) else {
        return;
    };
    for (name, file) in needed() {
        if words
            .message(&name)
            .is_none_or(|message| message.text.is_none())
        {
            let title = format!("Helpline needs the message `{name}`");
            let fault = Diagnostic::missing("line-missing", title);
            faults.push(fault.help(format!(
                "in locales/{DEFAULT_LOCALE}/{file}.ftl, add `{name} = …`"
            )));
        }
    }
}

/// Every message that Helpline says by itself, and the file it belongs in.
pub(super) fn needed() -> impl Iterator<Item = (String, &'static str)> {
    const DAYS: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let lines = Line::ALL
        .iter()
        .map(|line| line.key())
        .filter(|key| !key.starts_with("urgent-"));
    let days = DAYS.map(|day| format!("weekday-{day}"));
    let months = (1..=12).map(|month| format!("month-{month}"));
    let own = lines
        .map(str::to_owned)
        .chain(days)
        .chain(months)
        .map(|name| (name, "lines"));
    own.chain(urgent_keys().into_iter().map(|name| (name, "urgent")))
}
