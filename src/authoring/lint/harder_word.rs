//! A word for which there is a plainer one.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::{Diagnostic, Fix};
use super::{Draft, prose};

/// The harder word and the plainer one.
const PLAINER: &[(&str, &str)] = &[
    ("additional", "more"),
    ("advise", "tell"),
    ("applicable", "right for you"),
    ("approximately", "about"),
    ("ascertain", "find out"),
    ("assistance", "help"),
    ("at this point in time", "now"),
    ("commence", "start"),
    ("commences", "starts"),
    ("communicate", "tell"),
    ("comply with", "keep to"),
    ("consequently", "so"),
    ("demonstrate", "show"),
    ("discontinue", "stop"),
    ("due to the fact that", "because"),
    ("endeavour", "try"),
    ("enquire", "ask"),
    ("ensure", "make sure"),
    ("establish", "find out"),
    ("facilitate", "help"),
    ("furthermore", "also"),
    ("however", "but"),
    ("in accordance with", "under"),
    ("in order to", "to"),
    ("in relation to", "about"),
    ("in the event that", "if"),
    ("inform", "tell"),
    ("initiate", "start"),
    ("nevertheless", "but"),
    ("notify", "tell"),
    ("obtain", "get"),
    ("participate", "take part"),
    ("permit", "let"),
    ("prior to", "before"),
    ("provide", "give"),
    ("purchase", "buy"),
    ("regarding", "about"),
    ("request", "ask for"),
    ("require", "need"),
    ("requires", "needs"),
    ("reside", "live"),
    ("subsequently", "later"),
    ("sufficient", "enough"),
    ("terminate", "end"),
    ("therefore", "so"),
    ("upon", "on"),
    ("utilise", "use"),
    ("whilst", "while"),
];

static ANY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let words: Vec<&str> = PLAINER.iter().map(|(harder, _)| *harder).collect();
    Regex::new(&format!(r"(?i)\b(?:{})\b", words.join("|"))).ok()
});

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(any) = ANY.as_ref() else { return };
    for prose in prose::read(draft) {
        for word in any.find_iter(&prose.text) {
            let harder = word.as_str().to_lowercase();
            let known = PLAINER.iter().find(|(known, _)| *known == harder);
            let Some((_, plainer)) = known else { continue };
            let title = format!("there is a plainer word for `{harder}`");
            let place = prose.place(word.start(), word.end());
            let mut fault = Diagnostic::advice("harder-word", title, place, "")
                .help(format!("try `{plainer}`"));
            fault.fix = Some(Fix {
                span: place,
                with: (*plainer).to_owned(),
            });
            faults.push(fault);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_can_be_read() {
        assert!(PLAINER.is_sorted() && ANY.is_some());
    }
}
