//! `helpline check --against-live`: what a change would do to those who are in a conversation
//! now, read from the real database. Nothing is changed in it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::common::Failure;
use super::database::{Database, Named};
use super::kept::wait_for;
use crate::adapters::clock;
use crate::adapters::store::{PostgresStore, conversations};
use crate::authoring::parse::settings::RunSettings;
use crate::conversation::engine::{Fate, fate};
use crate::conversation::session::Place;
use crate::conversation::{Rules, Session};

/// What becomes of everybody, counted.
pub(super) fn told(
    rules: &Rules,
    settings: &RunSettings,
    named: &Named,
    folder: &Path,
) -> Result<String, Failure> {
    let now = clock::now();
    let since = rules.keeping.conversations_since(now);
    let mut fates: BTreeMap<Fate, usize> = BTreeMap::new();
    let count = |session: Session| *fates.entry(fate(rules, session, now)).or_default() += 1;
    match named.database(settings, folder)? {
        Database::File(path) => conversations(&path, since, count)?,
        Database::Server(address) => {
            wait_for(async { Ok(PostgresStore::conversations(&address, since, count).await?) })?;
        }
    }
    fates.remove(&Fate::Over);
    Ok(in_words(&fates))
}

fn in_words(fates: &BTreeMap<Fate, usize>) -> String {
    let sum = |is: fn(&Fate) -> bool| -> usize {
        let some = fates.iter().filter(|(fate, _)| is(fate));
        some.map(|(_, count)| count).sum()
    };
    let all = sum(|_| true);
    if all == 0 {
        return "Nobody is in a conversation now.".to_owned();
    }
    let mut told = format!("{} in a conversation now. By these flows:\n", people(all));
    let carry_on = sum(|fate| matches!(fate, Fate::CarriesOn(_)));
    let _ = writeln!(told, "  {} where they are.", carries_on(carry_on, all));
    for (head, is) in HEADS {
        let count = sum(*is);
        if count == 0 {
            continue;
        }
        let _ = writeln!(told, "  {count} {head}");
        for (fate, count) in fates.iter().filter(|(fate, _)| is(fate)) {
            let _ = writeln!(told, "    {}: {count}", places(fate));
        }
    }
    told.trim_end().to_owned()
}

type Head = (&'static str, fn(&Fate) -> bool);

const HEADS: &[Head] = &[
    (
        "carry on, but an answer they gave no longer counts:",
        |fate| matches!(fate, Fate::ForgetsAnswers(_)),
    ),
    (
        "are moved, because their step is gone (was: keeps it):",
        |fate| matches!(fate, Fate::Moved(..)),
    ),
    ("are asked again what they have answered:", |fate| {
        matches!(fate, Fate::AskedAgain(..))
    }),
    ("begin anew, because their flow is gone:", |fate| {
        matches!(fate, Fate::BeginsAnew(_))
    }),
];

fn people(count: usize) -> String {
    match count {
        1 => "1 person is".to_owned(),
        count => format!("{count} people are"),
    }
}

fn carries_on(count: usize, all: usize) -> String {
    match count {
        0 => "Nobody carries on".to_owned(),
        1 => "1 carries on".to_owned(),
        count if count == all => "All carry on".to_owned(),
        count => format!("{count} carry on"),
    }
}

fn places(fate: &Fate) -> String {
    let name = |place: &Place| format!("{}/{}", place.flow, place.step);
    match fate {
        Fate::Over => String::new(),
        Fate::CarriesOn(at) | Fate::ForgetsAnswers(at) | Fate::BeginsAnew(at) => name(at),
        Fate::Moved(from, to) | Fate::AskedAgain(from, to) => {
            format!("{} to {}", name(from), name(to))
        }
    }
}
