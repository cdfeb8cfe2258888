//! A name in `[ ]` that the value can never be, so that the sentence behind it is never said.

use std::collections::HashMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::{Message, Select};
use super::super::source::Placed;
use super::Draft;
use super::fits::{self, Fits};
use crate::conversation::ids::Locale;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    fits::each_select(draft, |locale, message, select, fits| {
        look_at(locale, message, select, fits, faults);
    });
}

fn look_at(
    locale: &Locale,
    message: &Message,
    select: &Select,
    fits: &Fits,
    faults: &mut Vec<Diagnostic>,
) {
    let mut met: HashMap<&str, &Placed<String>> = HashMap::new();
    for key in &select.keys {
        if let Some(names) = fits.instead_of(&key.value, locale) {
            faults.push(never(message, select, key, fits, &names));
        } else if let Some(first) = met.insert(&key.value, key) {
            let title = format!("`[{}]` stands twice", key.value);
            let fault = Diagnostic::error("choice-never-fits", title, key.span, "never said");
            let fault = fault.also(first.span, "this one is taken");
            faults.push(fault.help("take one of them out, or give it the name it is for"));
        }
    }
}

fn never(
    message: &Message,
    select: &Select,
    key: &Placed<String>,
    fits: &Fits,
    names: &[String],
) -> Diagnostic {
    let (by, key_name) = (&select.by.value, &key.value);
    let title = format!("`${by}` is never `{key_name}` in `{}`", message.name.value);
    let label = "what stands behind it is never said";
    let free: Vec<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| select.keys.iter().all(|key| key.value != *name))
        .collect();
    let fault = Diagnostic::error("choice-never-fits", title, key.span, label);
    if matches!(fits, Fits::Count) {
        let forms: Vec<String> = names.iter().map(|name| format!("`[{name}]`")).collect();
        let fault = fault.help(format!(
            "a count chooses by {}, or by the number itself, such as `[2]`",
            forms.join(", ")
        ));
        return fault.suggest(key, free);
    }
    let fault = fault.help(match names {
        [one] => format!("the only name that can stand here is `[{one}]`"),
        _ => format!("it can be: {}", names.join(", ")),
    });
    match free.as_slice() {
        [only] if names.len() > 1 => fault.suggest_instead(key.span, Some((*only).to_owned())),
        _ => fault.suggest(key, free),
    }
}
