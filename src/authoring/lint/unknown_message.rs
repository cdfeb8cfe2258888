//! A message shows another one that is not there, so that people would see its name. Terms
//! that a language lacks are those of English.

use super::super::diagnostic::{Diagnostic, tell_once};
use super::super::vocabulary::texts;
use super::Draft;
use crate::conversation::words::given_to_every_message;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let everywhere = given_to_every_message(&draft.settings.facts);
    for words in draft
        .vocabularies
        .values()
        .filter(|words| words.is_all_whole())
    {
        let shown = words.iter().flat_map(texts).flat_map(|text| &text.messages);
        let english = draft.default_words();
        let is_term =
            |name: &str| name.starts_with('-') && english.is_some_and(|english| english.has(name));
        for name in shown.filter(|name| !words.has(&name.value) && !is_term(&name.value)) {
            let title = format!("there is no message `{}` to show", name.value);
            let fault = Diagnostic::error("unknown-message", title, name.span, "people would see this name")
                .help("write the name of a message of this language, or `{ $name }` with a `$` for a value");
            // A term begins with a hyphen, a value with a `$`.
            let value = name.value.trim_start_matches('-');
            if everywhere.iter().any(|known| known == value) && name.value != value {
                let with = format!("${value}");
                tell_once(faults, fault.suggest_instead(name.span, Some(with)));
                continue;
            }
            // `team =` for `-team =`.
            if let Some(own) = words.message(value).filter(|_| name.value != value) {
                let fault = fault.also(own.name.span, "without the hyphen in front");
                let fault = fault.suggest_instead(own.name.span, Some(name.value.clone()));
                let help = format!("call it `{} =` where it stands too", name.value);
                tell_once(faults, fault.help(help));
                continue;
            }
            tell_once(faults, fault.suggest(name, words.names()));
        }
    }
}
