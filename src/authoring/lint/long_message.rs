//! More text at once than somebody tired can take in.

use super::super::diagnostic::Diagnostic;
use super::super::vocabulary::Vocabulary;
use super::{Draft, line_too_long};
use crate::conversation::words::EASY;

/// A little more does no harm; that much more is told of.
const TOLD_OF: usize = 660;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let messages = draft.vocabularies.values().flat_map(Vocabulary::iter);
    // Those have limits of their own.
    for message in messages.filter(|message| line_too_long::most(&message.name.value).is_none()) {
        let parts = message.attributes.iter();
        let parts = parts.filter(|(name, _)| name.starts_with("more"));
        let texts = message.text.iter().chain(parts.map(|(_, part)| &part.text));
        for text in
            texts.filter(|text| (TOLD_OF..=super::message_too_long::MOST).contains(&text.longest))
        {
            let title = format!("`{}` is long to read at once", message.name.value);
            let label = format!("about {} characters; up to {EASY} are easy", text.longest);
            let fault = Diagnostic::advice("long-message", title, text.span, label);
            faults.push(fault.help("put what can wait under `.more`, or under the next `.more-2`"));
        }
    }
}
