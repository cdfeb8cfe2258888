//! A text longer than Telegram takes: it would be refused, and the person would see
//! nothing.

use super::super::diagnostic::Diagnostic;
use super::Draft;
use crate::conversation::words::LONGEST;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for message in draft
        .vocabularies
        .values()
        .flat_map(super::Vocabulary::iter)
    {
        // Lists of typed words are never sent.
        let parts = message
            .attributes
            .iter()
            .filter(|(name, _)| !name.ends_with("words"));
        let shown = message.text.iter().chain(parts.map(|(_, part)| &part.text));
        for text in shown.filter(|text| text.longest > LONGEST) {
            let title = format!(
                "`{}` can become longer than Telegram takes",
                message.name.value
            );
            let label = format!("about {} characters; {LONGEST} are taken", text.longest);
            let fault = Diagnostic::error("message-too-long", title, text.span, label);
            faults.push(fault.help("put the rest under `.more`; 600 characters are easy to read"));
        }
    }
}
