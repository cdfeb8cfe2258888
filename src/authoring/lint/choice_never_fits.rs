//! A name in `[ ]` that the value can never be, so that the sentence behind it is never said.

use std::collections::BTreeMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, StepFile};
use super::super::parse::messages::{Message, Select};
use super::super::source::Placed;
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary, texts};
use super::{Draft, message_of};
use crate::conversation::ids::Locale;
use crate::conversation::words::{ANSWER, Holds, Line, given_to, holds_everywhere};

/// By what a count chooses, beside its digits. English has the first two alone.
const PLURALS: [&str; 6] = ["one", "other", "zero", "two", "few", "many"];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (locale, words) in draft.vocabularies {
        for (file, step) in draft.steps() {
            if let Some(message) = words.message(&message_of(file, step)) {
                look_at(message, locale, |by| in_step(file, step, by), faults);
            }
        }
        for (line, message) in lines(words) {
            let known = |by: &str| {
                let own = given_to(line).iter().find(|(name, _)| *name == by);
                Fits::of(own.map_or_else(|| holds_everywhere(by), |(_, holds)| *holds))
            };
            look_at(message, locale, known, faults);
        }
        for message in words.iter() {
            if message.name.value.starts_with(ANSWER) {
                look_at(message, locale, |by| Fits::of(holds_everywhere(by)), faults);
            }
        }
    }
}

fn lines(words: &Vocabulary) -> impl Iterator<Item = (Line, &Message)> {
    let lines = Line::ALL.iter();
    lines.filter_map(|line| Some((*line, words.message(line.key())?)))
}

/// The names that can fit a value.
enum Fits {
    /// Not known.
    Unknown,
    /// These.
    Names(Vec<String>),
    /// A plural, or digits.
    Count,
}

impl Fits {
    fn of(holds: Holds) -> Self {
        match holds {
            Holds::Anything => Self::Unknown,
            Holds::OneOf(names) => Self::Names(names.iter().map(|&name| name.to_owned()).collect()),
            Holds::WordsOrNone => Self::Names(vec!["none".to_owned()]),
            Holds::Count => Self::Count,
        }
    }

    /// The names there are, if this one is none of them.
    fn instead_of(&self, key: &str, locale: &Locale) -> Option<Vec<String>> {
        let names = match self {
            Self::Unknown => return None,
            Self::Count if key.parse::<f64>().is_ok() => return None,
            Self::Count if locale.as_str() == DEFAULT_LOCALE => PLURALS[..2].to_vec(),
            Self::Count => PLURALS.to_vec(),
            Self::Names(names) => names.iter().map(String::as_str).collect(),
        };
        let known = names.contains(&key);
        (!known).then(|| names.into_iter().map(str::to_owned).collect())
    }
}

/// What an answer of the flow can be, or a value of every message.
fn in_step(file: &FlowFile, step: &StepFile, by: &str) -> Fits {
    let is_number = matches!(step.kind, KindFile::Number { .. });
    if is_number && ["from", "to"].contains(&by) {
        return Fits::Count;
    }
    let asked = file.steps.iter().find(|step| step.name.value == by);
    match asked.map(|step| &step.kind) {
        Some(KindFile::Ask(choices)) => {
            let names = choices.iter().map(|choice| choice.name.value.clone());
            Fits::Names(names.collect())
        }
        Some(KindFile::Number { .. }) => Fits::Count,
        Some(KindFile::Broken) => Fits::Unknown,
        // A step that asks nothing may be called like a value.
        _ => Fits::of(holds_everywhere(by)),
    }
}

fn look_at(
    message: &Message,
    locale: &Locale,
    known: impl Fn(&str) -> Fits,
    faults: &mut Vec<Diagnostic>,
) {
    for select in texts(message).flat_map(|words| &words.selects) {
        let fits = known(&select.by.value);
        let mut met: BTreeMap<&str, &Placed<String>> = BTreeMap::new();
        for key in &select.keys {
            if let Some(names) = fits.instead_of(&key.value, locale) {
                faults.push(never(message, select, key, &names));
            } else if let Some(first) = met.insert(&key.value, key) {
                let title = format!("`[{}]` stands twice", key.value);
                let fault = Diagnostic::error("choice-never-fits", title, key.span, "never said");
                let fault = fault.also(first.span, "this one is taken");
                faults.push(fault.help("take one of them out, or give it the name it is for"));
            }
        }
    }
}

fn never(message: &Message, select: &Select, key: &Placed<String>, names: &[String]) -> Diagnostic {
    let (by, key_name) = (&select.by.value, &key.value);
    let title = format!("`${by}` is never `{key_name}` in `{}`", message.name.value);
    let label = "what stands behind it is never said";
    let free: Vec<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| select.keys.iter().all(|key| key.value != *name))
        .collect();
    let fault = Diagnostic::error("choice-never-fits", title, key.span, label);
    let fault = fault.help(match names {
        [one] => format!("the only name that can stand here is `[{one}]`"),
        _ => format!("it can be: {}", names.join(", ")),
    });
    match free.as_slice() {
        [only] if names.len() > 1 => fault.suggest_instead(key.span, Some((*only).to_owned())),
        _ => fault.suggest(key, free),
    }
}
