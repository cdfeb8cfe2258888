//! What translators sent back, looked at text by text: what is new, what stands as it was, and
//! what is wrong.

use std::collections::{BTreeMap, BTreeSet};

use super::part::Part;
use super::take_in::{Given, Remark};
use super::text::Text;
use super::units::{Desk, Unit};
use super::verify::{self, Side};
use crate::authoring::diagnostic::nearest;

/// What came back, looked at text by text.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    /// Texts that are not as they stand now, by message.
    pub changed: BTreeMap<String, BTreeMap<Part, Text>>,
    /// Texts somebody stood by as they are, by message.
    pub confirmed: BTreeMap<String, BTreeSet<Part>>,
    /// The English they were translated from, where it is another now, by their names.
    pub as_they_were: BTreeMap<String, Text>,
}

/// Looks at what came back.
pub(super) struct Sorter {
    units: BTreeMap<String, Unit>,
    sides: BTreeMap<String, Side>,
    sorted: Sorted,
    faults: Vec<Remark>,
}

impl Sorter {
    /// With what a language has now.
    pub(super) fn of(desk: &Desk) -> Self {
        let units = desk.units().into_iter();
        Self {
            units: units.map(|unit| (unit.name(), unit)).collect(),
            sides: sides(desk),
            sorted: Sorted::default(),
            faults: Vec::new(),
        }
    }

    /// Sorts it.
    ///
    /// # Errors
    /// All that is wrong with the texts.
    pub(super) fn sort(mut self, given: &[Given]) -> Result<Sorted, Vec<Remark>> {
        let mut seen: BTreeMap<&str, &Given> = BTreeMap::new();
        for one in given {
            let Some(text) = one.text.as_deref().filter(|text| !text.trim().is_empty()) else {
                continue;
            };
            match seen.insert(&one.name, one) {
                Some(first) if first.text != one.text => {
                    self.fault(
                        &one.name,
                        "it stands in the file twice, with two translations; keep one",
                    );
                }
                Some(_) => {}
                None => self.take(one, text),
            }
        }
        if self.faults.is_empty() {
            Ok(self.sorted)
        } else {
            Err(self.faults)
        }
    }

    fn take(&mut self, given: &Given, text: &str) {
        let name = &given.name;
        let Some(unit) = self.units.get(name) else {
            let near = nearest(name, self.units.keys().map(String::as_str));
            let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            self.fault(name, &format!("the English has no text of this name{near}"));
            return;
        };
        let (message, part) = (unit.message.clone(), unit.part.clone());
        let (translated, current) = (Text::parse(text), unit.current.clone());
        let english = given.english.as_deref().map(Text::parse);
        let before = match english {
            Some(Ok(english)) if english != unit.english => Some(english),
            Some(Err(why)) => {
                self.fault(name, &format!("its English text was damaged: {why}"));
                return;
            }
            _ => None,
        };
        if let Some(before) = before.clone() {
            self.sorted.as_they_were.insert(name.clone(), before);
        }
        let translated = match translated {
            Ok(translated) => translated,
            Err(why) => {
                self.fault(name, &why.to_string());
                return;
            }
        };
        if current.as_ref() == Some(&translated) {
            if given.is_confirmed && before.is_none() {
                let confirmed = self.sorted.confirmed.entry(message).or_default();
                confirmed.insert(part);
            }
            return;
        }
        self.verify(name, &translated, before);
        let changed = self.sorted.changed.entry(message).or_default();
        changed.insert(part, translated);
    }

    /// A text is held against the English that its translator was given.
    fn verify(&mut self, name: &str, translated: &Text, before: Option<Text>) {
        let Some(side) = self.sides.get(name).cloned() else {
            return;
        };
        let side = match before {
            Some(before) => side.instead(before),
            None => side,
        };
        let faults = verify::faults(&side, translated);
        let faults = faults.into_iter().map(|what| Remark {
            name: name.to_owned(),
            what,
        });
        self.faults.extend(faults);
    }

    fn fault(&mut self, name: &str, what: &str) {
        self.faults.push(Remark {
            name: name.to_owned(),
            what: what.to_owned(),
        });
    }
}

fn sides(desk: &Desk) -> BTreeMap<String, Side> {
    let entries = desk
        .english
        .files
        .iter()
        .flat_map(|(_, file)| &file.entries);
    let mut all = BTreeMap::new();
    for entry in entries {
        let other = desk.other.entry(&entry.name);
        for (attribute, english) in entry.parts() {
            let own = other.and_then(|(_, own)| own.part(attribute));
            let own = own.map(|written| &written.text);
            let sides = verify::sides(&desk.forms, &Part::whole(attribute), english, own);
            let named = sides.into_iter();
            all.extend(named.map(|(part, side)| (format!("{}{part}", entry.name), side)));
        }
    }
    all
}
