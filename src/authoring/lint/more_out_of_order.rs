//! A further part of a message that nobody comes to, since the part before it is not there,
//! or since this message is never shown in parts.

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Message;
use super::super::vocabulary::Vocabulary;
use super::Draft;
use crate::conversation::words::ANSWER;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for message in draft.vocabularies.values().flat_map(Vocabulary::iter) {
        let is_part = |part: &&String| {
            let number = part.strip_prefix("more-");
            *part == "more" || number.is_some_and(|n| n.chars().all(|c| c.is_ascii_digit()))
        };
        // Those behind it are out of order by it.
        let mut parts = message.attributes.keys().filter(is_part);
        faults.extend(parts.find_map(|part| out_of_order(message, part)));
    }
}

fn out_of_order(message: &Message, part: &str) -> Option<Diagnostic> {
    let attribute = message.attributes.get(part)?;
    let title = format!("nobody comes to `.{part}` of `{}`", message.name.value);
    let fault = Diagnostic::warning(
        "more-out-of-order",
        title,
        attribute.name.span,
        "never shown",
    );
    if message.name.value.starts_with(ANSWER) {
        return Some(fault.help("a prepared answer is sent in one piece: put this into its text"));
    }
    let number = part.strip_prefix("more-").map_or(Some(1), |number| {
        let plain = !number.starts_with('0');
        number
            .parse::<u8>()
            .ok()
            .filter(|number| plain && *number > 1)
    });
    let Some(number) = number else {
        return Some(fault.help("the parts are called `.more`, `.more-2`, `.more-3` and so on"));
    };
    let before = match number {
        1 => return None,
        2 => "more".to_owned(),
        _ => format!("more-{}", number - 1),
    };
    if message.attributes.contains_key(&before) {
        return None;
    }
    let fault = fault.suggest_instead(attribute.name.span, Some(before.clone()));
    Some(fault.help(format!(
        "the part before it is missing; call this one `.{before}`"
    )))
}
