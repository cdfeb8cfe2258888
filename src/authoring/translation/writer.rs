//! Texts that are taken in, written into the files of their language, and what is recorded of
//! them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::build::{Builder, Lacking};
use super::file::{self, Entry, File};
use super::language::{mark, mark_now};
use super::part::Part;
use super::place;
use super::record::{self, Record};
use super::sorted::Sorted;
use super::take_in::{Refused, Remark, TakenIn};
use super::text::Text;
use super::units::{Desk, Unit, is_urgent};
use crate::authoring::source::{Source, Sources};

/// Writes message by message.
pub(super) struct Writer<'d> {
    desk: &'d Desk<'d>,
    texts: &'d Sources,
    locale: &'d str,
    today: Date,
    sorted: Sorted,
    /// The files that were touched, by name.
    changed: BTreeMap<String, String>,
    faults: Vec<Remark>,
    done: TakenIn,
}

impl<'d> Writer<'d> {
    /// For these texts.
    pub(super) fn new(
        desk: &'d Desk<'d>,
        texts: &'d Sources,
        locale: &'d str,
        today: Date,
        sorted: Sorted,
    ) -> Self {
        Self {
            desk,
            texts,
            locale,
            today,
            sorted,
            changed: BTreeMap::new(),
            faults: Vec::new(),
            done: TakenIn::default(),
        }
    }

    /// Writes all of them, in the order of the English files.
    ///
    /// # Errors
    /// When one of them has no place in the English any more.
    pub(super) fn written(mut self) -> Result<TakenIn, Refused> {
        let desk = self.desk;
        for (source, file) in &desk.english.files {
            for entry in &file.entries {
                self.message(source, file, entry);
            }
        }
        self.finish()
    }

    fn message(&mut self, source: &Source, file: &File, entry: &Entry) {
        let own = self.desk.other.entry(&entry.name);
        let given = self.sorted.changed.get(&entry.name).cloned();
        let given = given.unwrap_or_default();
        let is_confirmed = self.sorted.confirmed.contains_key(&entry.name);
        let parts = self.parts(entry, own.map(|(_, own)| own), &given);
        if parts.is_empty() {
            if is_confirmed && own.is_some() {
                self.record(source, entry, None);
            }
            return;
        }
        let path = match own {
            Some((source, _)) => source.name.clone(),
            None => source
                .name
                .replacen("/en/", &format!("/{}/", self.locale), 1),
        };
        let before = self.text(&path);
        let after = match own {
            Some(_) => with_parts(&before, entry, &parts),
            None => place::insert(&before, file, entry, &file::message(&entry.name, &parts)),
        };
        self.done.is_urgent |= is_urgent(source);
        self.changed.insert(path.clone(), after);
        self.record(source, entry, Some(&path));
    }

    /// The parts of a message that are to be written, in the order of the English ones.
    fn parts(
        &mut self,
        entry: &Entry,
        own: Option<&Entry>,
        given: &BTreeMap<Part, Text>,
    ) -> Vec<(Option<String>, Text)> {
        let forms = &self.desk.forms;
        let builder = Builder { forms, given };
        let mut parts = Vec::new();
        let mut is_written = false;
        for (attribute, english) in entry.parts() {
            let part = Part::whole(attribute);
            let own = own
                .and_then(|own| own.part(attribute))
                .map(|written| &written.text);
            let is_given = given.keys().any(|given| given.attribute == part.attribute);
            // What has no words is the same in every language.
            if !is_given && (own.is_some() || english.has_words()) {
                continue;
            }
            match builder.build(&part, english, own) {
                Ok(text) => {
                    is_written |= is_given;
                    parts.push((part.attribute, text));
                }
                Err(lacking) => self.lacking(entry, &part, lacking),
            }
        }
        if !is_written {
            parts.clear();
        }
        let written = |part: &Part| {
            parts
                .iter()
                .any(|(attribute, _)| *attribute == part.attribute)
        };
        let taken = given.keys().filter(|part| written(part));
        let names: Vec<String> = taken.map(|part| format!("{}{part}", entry.name)).collect();
        self.done.texts.extend(names);
        parts
    }

    fn lacking(&mut self, entry: &Entry, part: &Part, lacking: Lacking) {
        let name = format!("{}{part}", entry.name);
        match lacking {
            Lacking::Unit(open) => self.done.remarks.push(Remark {
                name,
                what: format!("left out, because `{}{open}` is still open", entry.name),
            }),
            Lacking::Choice(part, choice) => self.faults.push(Remark {
                name: format!("{}{part}", entry.name),
                what: format!(
                    "the English has no choice {{ ${choice} -> … }} any more; export it again"
                ),
            }),
        }
    }

    /// Keeps from which English a message was translated now.
    fn record(&mut self, source: &Source, entry: &Entry, written: Option<&str>) {
        let now = mark_now(entry).to_owned();
        let then = mark(entry, &self.sorted.as_they_were);
        let old = self.desk.records.get(&entry.name);
        let was_stale = old.is_some_and(|old| old.english != now);
        if written.is_none() && !was_stale {
            return;
        }
        let english = self.english(
            source,
            entry,
            old.filter(|_| was_stale),
            (now.clone(), then),
        );
        let text = match written {
            Some(path) => {
                let text = self.text(path);
                let file = File::read(&text).ok();
                file.and_then(|file| Some(mark_now(file.entry(&entry.name)?).to_owned()))
            }
            None if english == now => {
                let own = self.desk.other.entry(&entry.name);
                own.map(|(_, own)| mark_now(own).to_owned())
            }
            None => old.and_then(|old| old.text.clone()),
        };
        let old_check = old.filter(|old| old.english == english && old.text == text);
        let checked = old_check.and_then(|old| old.checked.clone());
        let record = Record {
            message: entry.name.clone(),
            english,
            made: match written {
                Some(_) => Some(self.today),
                None => old.and_then(|old| old.made),
            },
            text,
            checked,
        };
        if old != Some(&record) {
            let path = record::path(self.locale);
            let known = self.known(&path);
            let text = record::with_record(known.as_deref(), &record);
            self.changed.insert(path, text);
        }
    }

    /// The mark of the English that a message is held to be translated from: of now and of when
    /// it was sent out.
    fn english(
        &mut self,
        source: &Source,
        entry: &Entry,
        stale: Option<&Record>,
        (now, then): (String, String),
    ) -> String {
        if then != now {
            self.tell_of_old_english(entry);
            return then;
        }
        let Some((old, open)) = stale.zip(self.open_texts(source, entry)) else {
            return now;
        };
        self.done.remarks.push(Remark {
            name: entry.name.clone(),
            what: format!(
                "still stale: {open} came back as before. If it fits the English as it is now, `helpline translate \
                 review` says so"
            ),
        });
        old.english.clone()
    }

    fn tell_of_old_english(&mut self, entry: &Entry) {
        let taken = |name: &&String| self.done.texts.contains(*name);
        let of_message = |name: &&String| {
            let rest = name.strip_prefix(entry.name.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let names = self.sorted.as_they_were.keys();
        let names = names.filter(of_message).filter(taken);
        let remarks = names.map(|name| Remark {
            name: name.clone(),
            what: "the English was changed after this was sent out: taken in, and stale".to_owned(),
        });
        let remarks: Vec<Remark> = remarks.collect();
        self.done.remarks.extend(remarks);
    }

    /// The first text of a message that nobody touched and nobody stood by.
    fn open_texts(&self, source: &Source, entry: &Entry) -> Option<String> {
        let (_, file) = self
            .desk
            .english
            .files
            .iter()
            .find(|(own, _)| own.name == source.name)?;
        let units = self.desk.units_of(source, file, entry).into_iter();
        let changed = self.sorted.changed.get(&entry.name);
        let confirmed = self.sorted.confirmed.get(&entry.name);
        let is_open = |unit: &Unit| {
            let is_touched = changed.is_some_and(|changed| changed.contains_key(&unit.part))
                || confirmed.is_some_and(|confirmed| confirmed.contains(&unit.part));
            unit.is_needed() && unit.current.is_some() && !is_touched
        };
        let open: Vec<String> = units.filter(is_open).map(|unit| unit.name()).collect();
        (!open.is_empty()).then(|| format!("`{}`", open.join("`, `")))
    }

    /// The text of a file as it is by now; nothing if it is not there.
    fn text(&self, path: &str) -> String {
        self.known(path).unwrap_or_default()
    }

    fn known(&self, path: &str) -> Option<String> {
        let before = || {
            self.texts
                .named(path)
                .map(|(_, source)| source.text.clone())
        };
        self.changed.get(path).cloned().or_else(before)
    }

    fn finish(mut self) -> Result<TakenIn, Refused> {
        if !self.faults.is_empty() {
            return Err(Refused::Faults(self.faults));
        }
        let texts = self.texts;
        let changed = self.changed.into_iter().filter(|(path, text)| {
            texts
                .named(path)
                .is_none_or(|(_, source)| source.text != *text)
        });
        self.done.files = changed.map(|(name, text)| Source { name, text }).collect();
        Ok(self.done)
    }
}

/// A file with these parts of a message that is in it.
fn with_parts(text: &str, entry: &Entry, parts: &[(Option<String>, Text)]) -> String {
    let mut text = text.to_owned();
    let names: Vec<&str> = entry
        .attributes
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    for (attribute, new) in parts {
        let Ok(file) = File::read(&text) else {
            return text;
        };
        let Some(own) = file.entry(&entry.name) else {
            return text;
        };
        let at = names
            .iter()
            .position(|name| Some(*name) == attribute.as_deref());
        let before = &names[..at.unwrap_or(names.len())];
        text = file.with(own, attribute.as_deref(), new, before);
    }
    text
}
