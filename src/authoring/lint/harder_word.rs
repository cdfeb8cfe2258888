//! A word for which there is a plainer one.

use std::sync::LazyLock;

use super::super::diagnostic::{Diagnostic, Fix};
use super::phrases::Phrases;
use super::prose::Prose;

/// The harder word and the plainer one.
const PLAINER: &[(&str, &str)] = &[
    ("accompany", "go with"),
    ("accordingly", "so"),
    ("additional", "more"),
    ("adhere to", "keep to"),
    ("adjacent to", "next to"),
    ("adverse", "bad"),
    ("advise", "tell"),
    ("aforementioned", "this"),
    ("alleviate", "ease"),
    ("allocate", "give"),
    ("alternatively", "or"),
    ("anticipate", "expect"),
    ("applicable", "right for you"),
    ("apprise", "tell"),
    ("approximately", "about"),
    ("as a consequence of", "because of"),
    ("ascertain", "find out"),
    ("assistance", "help"),
    ("at the present time", "now"),
    ("at this point in time", "now"),
    ("attain", "reach"),
    ("by means of", "by"),
    ("cease", "stop"),
    ("commence", "start"),
    ("commenced", "started"),
    ("commences", "starts"),
    ("commencing", "starting"),
    ("communicate", "tell"),
    ("comply with", "keep to"),
    ("concerning", "about"),
    ("consequently", "so"),
    ("demonstrate", "show"),
    ("despatch", "send"),
    ("detrimental", "harmful"),
    ("disburse", "pay"),
    ("discontinue", "stop"),
    ("due to the fact that", "because"),
    ("endeavour", "try"),
    ("enquire", "ask"),
    ("ensure", "make sure"),
    ("envisage", "expect"),
    ("establish", "find out"),
    ("expedite", "hurry"),
    ("facilitate", "help"),
    ("for the purpose of", "to"),
    ("foregoing", "this"),
    ("forthwith", "at once"),
    ("furthermore", "also"),
    ("have the option to", "can"),
    ("hence", "so"),
    ("herein", "here"),
    ("hitherto", "until now"),
    ("however", "but"),
    ("in accordance with", "under"),
    ("in excess of", "more than"),
    ("in lieu of", "instead of"),
    ("in order to", "to"),
    ("in receipt of", "getting"),
    ("in relation to", "about"),
    ("in respect of", "about"),
    ("in the course of", "during"),
    ("in the event that", "if"),
    ("in view of", "because of"),
    ("inception", "start"),
    ("incur", "have to pay"),
    ("inform", "tell"),
    ("initiate", "start"),
    ("initiated", "started"),
    ("irrespective of", "whatever"),
    ("liaise with", "talk to"),
    ("magnitude", "size"),
    ("make an application", "apply"),
    ("mandatory", "needed"),
    ("moreover", "also"),
    ("nevertheless", "but"),
    ("notify", "tell"),
    ("notwithstanding", "even if"),
    ("numerous", "many"),
    ("obligatory", "needed"),
    ("obtain", "get"),
    ("obtained", "got"),
    ("on receipt of", "when you get"),
    ("participate", "take part"),
    ("particulars", "details"),
    ("permit", "let"),
    ("pertaining to", "about"),
    ("prior to", "before"),
    ("proceed", "go on"),
    ("provide", "give"),
    ("purchase", "buy"),
    ("purchased", "bought"),
    ("pursuant to", "under"),
    ("recommence", "start again"),
    ("recommenced", "started again"),
    ("recommences", "starts again"),
    ("regarding", "about"),
    ("remuneration", "pay"),
    ("request", "ask for"),
    ("requested", "asked for"),
    ("require", "need"),
    ("requires", "needs"),
    ("reside", "live"),
    ("retain", "keep"),
    ("solely", "only"),
    ("stipulate", "say"),
    ("subsequent to", "after"),
    ("subsequently", "later"),
    ("sufficient", "enough"),
    ("terminate", "end"),
    ("terminated", "ended"),
    ("thereafter", "then"),
    ("thereby", "so"),
    ("therefore", "so"),
    ("transmit", "send"),
    ("undertake", "do"),
    ("upon", "on"),
    ("utilisation", "use"),
    ("utilise", "use"),
    ("utilised", "used"),
    ("utilising", "using"),
    ("utilize", "use"),
    ("via", "through"),
    ("whereby", "by which"),
    ("wherein", "where"),
    ("whilst", "while"),
    ("with a view to", "to"),
    ("with reference to", "about"),
    ("with regard to", "about"),
    ("with respect to", "about"),
];

/// Those that people say too, if not all of them.
const SAID_TOO: &[&str] = &[
    "accompany",
    "additional",
    "advise",
    "alternatively",
    "applicable",
    "approximately",
    "assistance",
    "communicate",
    "concerning",
    "demonstrate",
    "ensure",
    "establish",
    "furthermore",
    "however",
    "in order to",
    "inform",
    "numerous",
    "obtain",
    "participate",
    "permit",
    "prior to",
    "proceed",
    "provide",
    "purchase",
    "purchased",
    "regarding",
    "request",
    "requested",
    "require",
    "requires",
    "retain",
    "solely",
    "sufficient",
    "therefore",
    "upon",
    "via",
    "whilst",
];

static ANY: LazyLock<Phrases<&str>> =
    LazyLock::new(|| Phrases::new(PLAINER.iter().copied(), false));

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    for prose in texts {
        for (at, plainer) in ANY.find(&prose.text) {
            let harder = prose.text[at.clone()].to_lowercase();
            let harder = harder.split_whitespace().collect::<Vec<_>>().join(" ");
            let title = format!("there is a plainer word for `{harder}`");
            let place = prose.place(at.start, at.end);
            let mut fault = Diagnostic::advice("harder-word", title, place, "")
                .help(format!("try `{plainer}`"));
            let is_of_offices = !SAID_TOO.contains(&harder.as_str());
            fault = fault.warning_if(is_of_offices && prose.is_for_people());
            let with = like(&prose.text[at.clone()], plainer);
            fault.fix = Some(Fix { span: place, with });
            faults.push(fault);
        }
    }
}

/// The plainer word, with a capital where the harder one has it.
fn like(harder: &str, plainer: &str) -> String {
    let mut letters = plainer.chars();
    match letters.next() {
        Some(first) if harder.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => plainer.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_the_start_of_a_sentence_it_has_a_capital() {
        assert_eq!(like("In lieu of", "instead of"), "Instead of");
        assert_eq!(like("in lieu of", "instead of"), "instead of");
    }

    #[test]
    fn the_list_is_in_order() {
        assert!(PLAINER.is_sorted());
        assert!(SAID_TOO.is_sorted());
        let is_listed = |word: &&str| PLAINER.iter().any(|(harder, _)| harder == word);
        assert!(SAID_TOO.iter().all(is_listed));
    }
}
