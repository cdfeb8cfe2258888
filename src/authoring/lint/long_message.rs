//! More text at once than somebody tired can take in.
//!
//! A warning in English, which others follow: a translation is often longer, and what it says
//! has been settled.

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Message;
use super::super::vocabulary::DEFAULT_LOCALE;
use super::{Draft, line_too_long, prose};
use crate::conversation::words::EASY;

/// In a translation a little more does no harm; that much more is told of.
const TOLD_OF: usize = 660;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (locale, words) in draft.vocabularies {
        let is_english = locale.as_str() == DEFAULT_LOCALE;
        for message in words.iter() {
            find_in(message, is_english, faults);
        }
    }
}

fn find_in(message: &Message, is_english: bool, faults: &mut Vec<Diagnostic>) {
    let name = &message.name.value;
    // Those have limits of their own, or are lists of what is typed.
    if line_too_long::most(name).is_some() || prose::is_typed(name) {
        return;
    }
    let most = if is_english { EASY + 1 } else { TOLD_OF };
    let parts = message.attributes.iter();
    let parts = parts.filter(|(name, _)| name.starts_with("more"));
    let texts = message.text.iter().chain(parts.map(|(_, part)| &part.text));
    for text in
        texts.filter(|text| (most..=crate::conversation::words::LONGEST).contains(&text.longest))
    {
        let title = format!("`{name}` is long to read at once");
        let label = format!("about {} characters; up to {EASY} are easy", text.longest);
        let fault = Diagnostic::advice("long-message", title, text.span, label);
        // Under an urgent text there is no button to read more.
        let is_whole = ["staff-", "urgent-"]
            .iter()
            .any(|start| name.starts_with(start));
        let fault = fault.warning_if(is_english && !is_whole);
        faults.push(fault.help("put what can wait under `.more`, or under the next `.more-2`"));
    }
}
