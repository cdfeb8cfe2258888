//! Whether a translation shows what the English shows: the same values, terms and choices,
//! none lost and none invented.

use std::collections::{BTreeMap, BTreeSet};

use super::build;
use super::forms::{Forms, is_by_number, is_number};
use super::part::Part;
use super::text::{Choice, Text};

/// What is wrong with a translation, in words for the translator.
pub(super) fn faults(unit: &Side, translated: &Text) -> Vec<String> {
    let mut faults = Vec::new();
    let own = translated.codes();
    for code in unit.needed.difference(&own) {
        faults.push(lost(code));
    }
    for code in own.difference(&unit.allowed) {
        faults.push(invented(code));
    }
    for selector in translated.selectors().difference(&unit.selectors) {
        faults.push(format!(
            "it chooses by {selector}, which the English does not use"
        ));
    }
    faults.extend(choices(unit, translated));
    faults
}

fn lost(code: &str) -> String {
    match code.strip_prefix('-') {
        Some(_) => format!(
            "the term {{ {code} }} is lost; write it where it belongs, as it stands in the English"
        ),
        None => {
            format!("{{ {code} }} is lost; write it where it belongs, as it stands in the English")
        }
    }
}

fn invented(code: &str) -> String {
    match code.strip_prefix('-') {
        Some(_) => format!("the term {{ {code} }} is not in the English text"),
        None => format!("{{ {code} }} is not in the English text"),
    }
}

fn choices(unit: &Side, translated: &Text) -> Vec<String> {
    let (wanted, found) = (unit.english.slots(), translated.slots());
    let mut faults = Vec::new();
    for name in wanted.iter().filter(|name| !found.contains(name)) {
        faults.push(format!(
            "the place of the choice {{ ${name} -> … }} is lost; its sentences would never be shown"
        ));
    }
    for name in found.iter().filter(|name| !wanted.contains(name)) {
        faults.push(format!(
            "there is no choice {{ ${name} -> … }} in the English text"
        ));
    }
    let distinct: BTreeSet<&&str> = found.iter().collect();
    if distinct.len() < found.len() {
        faults.push("a choice stands in it twice; keep one of the two".to_owned());
    }
    // The second choice by a value is told from the first by its place alone.
    let of = |name: &str, all: &[&str]| -> Vec<String> {
        let same = all.iter().filter(|one| base(one) == base(name));
        same.map(|one| (*one).to_owned()).collect()
    };
    let moved = wanted
        .iter()
        .any(|name| of(name, &wanted) != of(name, &found));
    if faults.is_empty() && moved {
        faults.push("two choices by the same value have to stay in their order".to_owned());
    }
    faults
}

fn base(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// The English side of a unit: what its translation has to show, and what it may.
#[derive(Debug, Clone)]
pub(super) struct Side {
    pub english: Text,
    needed: BTreeSet<String>,
    allowed: BTreeSet<String>,
    selectors: BTreeSet<String>,
}

impl Side {
    /// The unit with this English instead, which may have been another when it was translated.
    /// What this language may leave out, or has to show besides, stays the same.
    pub(super) fn instead(self, english: Text) -> Self {
        let before = self.english.codes();
        let codes = english.codes();
        let spared = |code: &&String| !before.contains(*code) || self.needed.contains(*code);
        let besides = |set: &BTreeSet<String>| set.difference(&before).cloned().collect::<Vec<_>>();
        Self {
            needed: codes
                .iter()
                .filter(spared)
                .cloned()
                .chain(besides(&self.needed))
                .collect(),
            allowed: codes
                .iter()
                .cloned()
                .chain(besides(&self.allowed))
                .collect(),
            english,
            selectors: self.selectors,
        }
    }
}

/// The English sides of all the texts of a part, by their names.
pub(super) fn sides(
    forms: &Forms,
    part: &Part,
    english: &Text,
    own: Option<&Text>,
) -> BTreeMap<Part, Side> {
    let mut selectors = english.codes();
    selectors.extend(english.selectors());
    let mut asker = Asker {
        forms,
        selectors,
        sides: BTreeMap::new(),
    };
    asker.text(part, english, own, &mut Vec::new());
    asker.sides
}

struct Asker<'a> {
    forms: &'a Forms,
    selectors: BTreeSet<String>,
    sides: BTreeMap<Part, Side>,
}

impl<'a> Asker<'a> {
    fn text(
        &mut self,
        part: &Part,
        english: &'a Text,
        own: Option<&Text>,
        numbers: &mut Vec<(&'a Choice, String)>,
    ) {
        let shown = english.own();
        let mut side = Side {
            needed: shown.codes(),
            allowed: shown.codes(),
            english: shown,
            selectors: self.selectors.clone(),
        };
        let by_number = numbers.iter().map(|(choice, _)| choice.selector.clone());
        side.allowed.extend(by_number);
        if let Some((choice, key)) = numbers.last() {
            self.spare_the_number(&mut side, choice, key);
        }
        self.sides.insert(part.clone(), side);
        for (name, choice) in english.choices() {
            let own = own.and_then(|own| own.choice(&name));
            for key in build::keys(self.forms, choice, own) {
                let Some(english) = self.forms.english(choice, &key) else {
                    continue;
                };
                let own = own.and_then(|own| own.variant(&key));
                let is_by_number = is_by_number(choice);
                if is_by_number {
                    numbers.push((choice, key.clone()));
                }
                self.text(&part.with(&name, &key), english, own, numbers);
                if is_by_number {
                    numbers.pop();
                }
            }
        }
    }

    /// A form for one number alone, such as "there is one", need not show the number.
    fn spare_the_number(&self, side: &mut Side, choice: &Choice, key: &str) {
        if is_number(key) || self.forms.numbers(key).len() == 1 {
            side.needed.remove(&choice.selector);
        }
    }
}
