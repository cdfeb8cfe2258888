//! A line of Helpline's own that Telegram would cut off or refuse at the place it stands in.

use super::super::diagnostic::Diagnostic;
use super::super::vocabulary::Vocabulary;
use super::Draft;

/// The most characters, by how the name begins. Source: the Bot API, setMyDescription,
/// setMyShortDescription, setMyName, setMyCommands.
const MOST: [(&str, usize, &str); 4] = [
    ("bot-description", 512, "the page of a bot"),
    ("bot-short-description", 120, "the short words about a bot"),
    ("bot-name", 64, "the name of a bot"),
    ("command-", 256, "the words beside a command"),
];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for message in draft.vocabularies.values().flat_map(Vocabulary::iter) {
        let limit = most(&message.name.value);
        let (Some((most, place)), Some(text)) = (limit, &message.text) else {
            continue;
        };
        if text.longest > most {
            let title = format!("`{}` is too long for {place}", message.name.value);
            let label = format!("about {} characters; Telegram takes {most}", text.longest);
            let fault = Diagnostic::error("line-too-long", title, text.span, label);
            faults.push(fault.help("say it shorter"));
        }
    }
}

/// The limit of a line that has one.
pub(super) fn most(message: &str) -> Option<(usize, &'static str)> {
    let limits = MOST.iter();
    let mut limits = limits.filter(|(name, ..)| message.starts_with(name));
    limits.next().map(|(_, most, place)| (*most, *place))
}
