//! One of the things a value can be has no sentence of its own, and the one that is taken in its
//! place says another: with `[monday]` taken out, people read "on Sunday" on a Saturday.

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::{Message, Select};
use super::super::source::Placed;
use super::Draft;
use super::fits::{self, Fits, NONE};

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    fits::each_select(draft, |locale, message, select, fits| {
        // A name that never fits is likely the one that is missing, and is told of.
        let mut keys = select.keys.iter();
        if keys.any(|key| fits.instead_of(&key.value, locale).is_some()) {
            return;
        }
        let Some(otherwise) = &select.otherwise else {
            return;
        };
        let missing = missing(select, otherwise, fits);
        if let Some(first) = missing.first() {
            faults.push(without_words(message, select, otherwise, first, &missing));
        }
    });
}

/// What the value can be and no name in `[ ]` stands for, where another is read in its place.
fn missing<'f>(select: &Select, otherwise: &Placed<String>, fits: &'f Fits) -> Vec<&'f str> {
    let is_there = |name: &str| {
        let mut keys = select.keys.iter().chain([otherwise]);
        keys.any(|key| key.value == name)
    };
    match fits {
        Fits::WordsOrNone if !is_there(NONE) => vec![NONE],
        Fits::Names(names) if names.contains(&otherwise.value) => {
            let names = names.iter().map(String::as_str);
            names.filter(|name| !is_there(name)).collect()
        }
        _ => Vec::new(),
    }
}

fn without_words(
    message: &Message,
    select: &Select,
    otherwise: &Placed<String>,
    first: &str,
    missing: &[&str],
) -> Diagnostic {
    let by = &select.by.value;
    let names: Vec<String> = missing.iter().map(|name| format!("`[{name}]`")).collect();
    let title = format!(
        "`{}` has no {} for `${by}`",
        message.name.value,
        names.join(", ")
    );
    let label = format!("read in its place when `${by}` is `{first}`");
    let fault = Diagnostic::warning("choice-without-words", title, otherwise.span, label);
    fault.help(format!(
        "add a line above it: `[{first}]` and the words for it"
    ))
}
