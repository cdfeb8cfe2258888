//! What the values can be by which messages choose a sentence, as far as it is known.

use super::super::parse::flow::{FlowFile, KindFile, StepFile};
use super::super::parse::messages::{Message, Select};
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary, texts};
use super::{Draft, message_of};
use crate::conversation::ids::Locale;
use crate::conversation::words::{ANSWER, Holds, Line, given_to, holds_everywhere};

/// By what a count chooses, beside its digits. English has the first two alone.
const PLURALS: [&str; 6] = ["one", "other", "zero", "two", "few", "many"];

/// What stands in the place of words where there are none.
pub(super) const NONE: &str = "none";

/// Looks at every choice of sentences, with what its value can be.
pub(super) fn each_select(draft: &Draft, mut look: impl FnMut(&Locale, &Message, &Select, &Fits)) {
    for (locale, words) in draft.vocabularies {
        let mut all = |message: &Message, known: &dyn Fn(&str) -> Fits| {
            for select in texts(message).flat_map(|words| &words.selects) {
                look(locale, message, select, &known(&select.by.value));
            }
        };
        for (file, step) in draft.steps() {
            if let Some(message) = words.message(&message_of(file, step)) {
                all(message, &|by| in_step(file, step, by));
            }
        }
        for (line, message) in lines(words) {
            all(message, &|by| {
                let own = given_to(line).iter().find(|(name, _)| *name == by);
                Fits::of(own.map_or_else(|| holds_everywhere(by), |(_, holds)| *holds))
            });
        }
        for message in words.iter() {
            if message.name.value.starts_with(ANSWER) {
                all(message, &|by| Fits::of(holds_everywhere(by)));
            }
        }
    }
}

fn lines(words: &Vocabulary) -> impl Iterator<Item = (Line, &Message)> {
    let lines = Line::ALL.iter();
    lines.filter_map(|line| Some((*line, words.message(line.key())?)))
}

/// The names that can fit a value.
pub(super) enum Fits {
    /// Not known.
    Unknown,
    /// These.
    Names(Vec<String>),
    /// Any words, or `none`.
    WordsOrNone,
    /// A plural, or digits.
    Count,
}

impl Fits {
    fn of(holds: Holds) -> Self {
        match holds {
            Holds::Anything => Self::Unknown,
            Holds::OneOf(names) => Self::Names(names.iter().map(|&name| name.to_owned()).collect()),
            Holds::WordsOrNone => Self::WordsOrNone,
            Holds::Count => Self::Count,
        }
    }

    /// The names there are, if this one is none of them.
    pub(super) fn instead_of(&self, key: &str, locale: &Locale) -> Option<Vec<String>> {
        let names = match self {
            Self::Unknown => return None,
            Self::WordsOrNone => vec![NONE],
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
