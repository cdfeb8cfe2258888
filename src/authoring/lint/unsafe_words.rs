//! Words that can harm somebody who is unwell: a promise that help comes, which no bot can keep;
//! words that blame for a suicide; words that make little of how somebody feels.

use std::sync::LazyLock;

use super::super::diagnostic::Diagnostic;
use super::phrases::Phrases;
use super::prose::Prose;

/// Why words are on the list.
#[derive(Clone, Copy)]
enum Harm {
    /// They promise what nobody may keep.
    Promises,
    /// They blame, or praise a death; what to say instead. Samaritans advise against them.
    Blames(&'static str),
    /// They make little of how somebody feels.
    Belittles,
}

use Harm::{Belittles, Blames, Promises};

/// Each in small letters.
const UNSAFE: &[(&str, Harm)] = &[
    ("attention seeking", Belittles),
    ("calm down", Belittles),
    ("cheer up", Belittles),
    ("commit suicide", Blames("die by suicide")),
    ("commits suicide", Blames("dies by suicide")),
    ("committed suicide", Blames("died by suicide")),
    ("committing suicide", Blames("dying by suicide")),
    ("do not worry", Belittles),
    ("don't worry", Belittles),
    ("everything will be all right", Promises),
    ("everything will be fine", Promises),
    ("everything will be ok", Promises),
    ("everything will be okay", Promises),
    ("failed suicide", Blames("suicide attempt")),
    ("help has been sent", Promises),
    ("help is coming", Promises),
    ("help is on its way", Promises),
    ("help is on the way", Promises),
    ("help will come", Promises),
    ("i am here for you", Promises),
    ("i can keep anyone safe", Promises),
    ("i can keep them safe", Promises),
    ("i can keep you safe", Promises),
    ("i will keep you safe", Promises),
    ("it will be all right", Promises),
    ("it will get better", Promises),
    ("look on the bright side", Belittles),
    ("pull yourself together", Belittles),
    ("somebody is coming", Promises),
    ("someone is coming", Promises),
    ("someone is on their way", Promises),
    ("successful suicide", Blames("suicide")),
    ("unsuccessful suicide", Blames("suicide attempt")),
    ("we are always here", Promises),
    ("we are on our way", Promises),
    ("we are watching", Promises),
    ("we have called an ambulance", Promises),
    ("we have called the police", Promises),
    ("we will keep you safe", Promises),
    ("we will send help", Promises),
    ("you are safe now", Promises),
    ("you have nothing to fear", Promises),
    ("you will be fine", Promises),
    ("you will be ok", Promises),
    ("you will be okay", Promises),
    ("you will be safe", Promises),
];

static ANY: LazyLock<Phrases<Harm>> = LazyLock::new(|| Phrases::new(UNSAFE.iter().copied(), false));

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    for prose in texts.iter().filter(|prose| prose.is_for_people()) {
        for (at, harm) in ANY.find(&prose.text) {
            let said = prose.text[at.clone()].to_lowercase();
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            let (title, help) = match harm {
                Promises => (
                    format!("`{said}` promises what a bot cannot keep"),
                    "say who they can call, and when somebody is there".to_owned(),
                ),
                Blames(instead) => (
                    format!("`{said}` can hurt people who read it"),
                    format!("say `{instead}`"),
                ),
                Belittles => (
                    format!("`{said}` makes little of how somebody feels"),
                    "take it out, and say what they can do".to_owned(),
                ),
            };
            let place = prose.place(at.start, at.end);
            let fault = Diagnostic::warning("unsafe-words", title, place, "here");
            faults.push(fault.help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(UNSAFE.is_sorted_by_key(|(phrase, _)| phrase));
    }
}
