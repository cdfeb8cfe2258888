//! The plural forms that a language needs, and which choices are by number.
//!
//! The rules are those by which Fluent chooses when a message is shown. Which forms a language
//! has is found by asking them about numbers: all values here are whole, so a form that stands
//! for fractions alone is not asked for. `other` always is: Fluent needs it.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::text::{Choice, Text};

/// The names of the forms, in the order in which they are asked for.
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Rules differ by the last two figures, and some languages have a form for whole millions.
const ASKED: u64 = 200;
const FURTHER: [u64; 5] = [1_000, 10_000, 100_000, 1_000_000, 2_000_000];

/// The plural forms of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forms(Vec<(&'static str, Vec<u64>)>);

impl Forms {
    /// The forms of a language; `None` if its rules are not known.
    #[must_use]
    pub fn of(locale: &str) -> Option<Self> {
        let rules = rules(locale)?;
        let mut forms: Vec<(&'static str, Vec<u64>)> =
            NAMES.iter().map(|name| (*name, Vec::new())).collect();
        for number in (0..=ASKED).chain(FURTHER) {
            let name = rules.select(number).map_or("other", |form| name_of(&form));
            let form = forms.iter_mut().find(|(form, _)| *form == name);
            if let Some((_, numbers)) = form {
                numbers.push(number);
            }
        }
        forms.retain(|(name, numbers)| *name == "other" || !numbers.is_empty());
        Some(Self(forms))
    }

    /// The names of the forms, in order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// The first numbers a form is for.
    #[must_use]
    pub fn numbers(&self, name: &str) -> &[u64] {
        let form = self.0.iter().find(|(form, _)| *form == name);
        form.map_or(&[], |(_, numbers)| numbers.as_slice())
    }

    /// The keys that a choice needs in this language: its own, or for a choice by number the
    /// numbers it names and then the forms that are left for others.
    #[must_use]
    pub fn keys(&self, choice: &Choice) -> Vec<String> {
        let keys = choice.variants.iter().map(|variant| variant.key.clone());
        if !is_by_number(choice) {
            return keys.collect();
        }
        let mut exact: Vec<String> = keys.filter(|key| is_number(key)).collect();
        let named: Vec<u64> = exact.iter().filter_map(|key| key.parse().ok()).collect();
        let is_left = |(name, numbers): &&(&str, Vec<u64>)| {
            *name == "other" || numbers.iter().any(|number| !named.contains(number))
        };
        let left = self.0.iter().filter(is_left);
        exact.extend(left.map(|(name, _)| (*name).to_owned()));
        exact
    }

    /// The English that a sentence of a choice is translated from: its own, or that for all
    /// other numbers. English says "one" of 1 alone; where the form is for more numbers, its
    /// sentence has to show which.
    #[must_use]
    pub fn english<'c>(&self, choice: &'c Choice, key: &str) -> Option<&'c Text> {
        let own = choice.variant(key);
        let rest = choice.default_variant().map(|rest| &rest.text);
        let shows = |text: &&Text| text.own().codes().contains(&choice.selector);
        let is_for_several = !is_number(key) && self.numbers(key).len() > 1;
        if is_by_number(choice) && is_for_several && !own.is_some_and(|own| shows(&own)) {
            return rest.filter(shows).or(own).or(rest);
        }
        own.or(rest)
    }
}

/// Whether a choice is by number, so that each language has forms of its own for it: one of
/// its keys is a plural form, or its number stands in the sentence for all others.
#[must_use]
pub fn is_by_number(choice: &Choice) -> bool {
    let keys = || choice.variants.iter().map(|variant| variant.key.as_str());
    let is_form = |key: &str| NAMES.contains(&key);
    let shows_it = || {
        let other = choice.default_variant().map(|other| other.text.codes());
        other.is_some_and(|codes| codes.contains(&choice.selector))
    };
    keys().all(|key| is_number(key) || is_form(key))
        && (keys().any(|key| is_form(key) && key != "other") || shows_it())
}

/// Whether a key is a number, and not the name of a form.
pub(super) fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

fn rules(locale: &str) -> Option<PluralRules> {
    let language: LanguageIdentifier = locale.parse().ok()?;
    let alone = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    let kind = PluralRuleType::CARDINAL;
    let own = PluralRules::create(language, kind);
    own.or_else(|_| PluralRules::create(alone, kind)).ok()
}

fn name_of(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(locale: &str) -> Vec<&'static str> {
        Forms::of(locale).map_or_else(Vec::new, |forms| forms.names().collect())
    }

    #[test]
    fn a_language_has_the_forms_its_rules_choose_between() {
        assert_eq!(forms("en"), ["one", "other"]);
        assert_eq!(forms("pl"), ["one", "few", "many", "other"]);
        assert_eq!(forms("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(forms("ja"), ["other"]);
        assert_eq!(forms("pt-br"), ["one", "other"]);
        assert_eq!(forms("cy").len(), 6);
        assert_eq!(Forms::of("xx"), None);
        assert_eq!(Forms::of("polish!"), None);
    }

    #[test]
    fn the_numbers_of_a_form_are_those_it_is_chosen_for() {
        let polish = Forms::of("pl").expect("known");
        assert_eq!(polish.numbers("one"), [1]);
        assert_eq!(polish.numbers("few")[..4], [2, 3, 4, 22]);
        let russian = Forms::of("ru").expect("known");
        assert_eq!(russian.numbers("one")[..3], [1, 21, 31]);
    }
}
