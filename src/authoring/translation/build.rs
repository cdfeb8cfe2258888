//! One whole text put together from its units: what a translator gave, what was there before,
//! and what has no words and is the same in every language.

use std::collections::BTreeMap;

use super::forms::Forms;
use super::part::Part;
use super::text::{Choice, Piece, Text, Variant};

/// Why a text cannot be put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lacking {
    /// One of its texts is not there.
    Unit(Part),
    /// The English has no such choice.
    Choice(Part, String),
}

/// The keys of a choice in a language: as they stand there, with those that it lacks before
/// the default one.
pub(super) fn keys(forms: &Forms, english: &Choice, own: Option<&Choice>) -> Vec<String> {
    let asked = forms.keys(english);
    let Some(own) = own else { return asked };
    let mut keys: Vec<String> = own.variants.iter().map(|one| one.key.clone()).collect();
    let default = own.variants.iter().position(|one| one.is_default);
    let at = default.unwrap_or(keys.len());
    let lacks: Vec<String> = asked
        .into_iter()
        .filter(|key| !keys.contains(key))
        .collect();
    keys.splice(at..at, lacks);
    keys
}

/// What was given for the texts of one part, by name.
pub(super) struct Builder<'b> {
    pub forms: &'b Forms,
    pub given: &'b BTreeMap<Part, Text>,
}

impl Builder<'_> {
    /// The whole text of a part.
    pub(super) fn build(
        &self,
        part: &Part,
        english: &Text,
        own: Option<&Text>,
    ) -> Result<Text, Lacking> {
        let names: Vec<String> = english
            .choices()
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        let given = self.given.get(part).cloned();
        let before = || own.map(|own| own.with_slots(&names));
        let same = || Some(english.with_slots(&names)).filter(|shown| !shown.has_words());
        let shown = given.or_else(before).or_else(same);
        let shown = shown.ok_or_else(|| Lacking::Unit(part.clone()))?;
        let mut text = Text::default();
        for piece in shown.0 {
            match piece {
                Piece::Slot(name) => {
                    let missing = || Lacking::Choice(part.clone(), name.clone());
                    let choice = english.choice(&name).ok_or_else(missing)?;
                    let own = own.and_then(|own| own.choice(&name));
                    let choice = self.choice(part, &name, choice, own)?;
                    text.0.push(Piece::Choice(choice));
                }
                piece => text.append(Text(vec![piece])),
            }
        }
        Ok(text)
    }

    fn choice(
        &self,
        part: &Part,
        name: &str,
        english: &Choice,
        own: Option<&Choice>,
    ) -> Result<Choice, Lacking> {
        let default = own.unwrap_or(english).default_variant();
        let default = default
            .map(|default| default.key.clone())
            .unwrap_or_default();
        let keys = keys(self.forms, english, own);
        let default = if keys.contains(&default) {
            default
        } else {
            "other".to_owned()
        };
        let mut variants = Vec::new();
        for key in keys {
            let Some(english) = self.forms.english(english, &key) else {
                continue;
            };
            let before = own.and_then(|own| own.variant(&key));
            match self.build(&part.with(name, &key), english, before) {
                Ok(text) => variants.push(Variant {
                    is_default: key == default,
                    key,
                    text,
                }),
                // What was translated without this form may stay so.
                Err(Lacking::Unit(_)) if own.is_some() && before.is_none() => {}
                Err(lacking) => return Err(lacking),
            }
        }
        Ok(Choice {
            selector: english.selector.clone(),
            variants,
        })
    }
}
