//! What signing writes: the line in the ledger, and the record of what was signed.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::absent::Absent;
use super::super::check::Checked;
use super::super::ledger;
use super::super::reading::read_flows;
use super::super::source::{Source, Sources};
use super::super::vocabulary::DEFAULT_LOCALE;
use super::record::{Record, file_of, of_flow};
use crate::conversation::ids::Locale;

/// A signature that is to be given.
#[derive(Debug)]
pub struct Signature<'s> {
    /// The flow that was read.
    pub flow: &'s str,
    /// Who has read it.
    pub by: &'s str,
    /// The day.
    pub on: Date,
    /// The languages in which it was read; none: all it has words in.
    pub locales: &'s [String],
    /// The mark on the page that was read, if it was given.
    pub imprint: Option<&'s str>,
}

/// What a signature writes, and what it covers.
#[derive(Debug)]
pub struct Signed {
    /// The files that it changes, with their texts: the record, then the ledger.
    pub files: [Source; 2],
    /// The languages of the words that it was put under.
    pub locales: Vec<Locale>,
}

/// Why nothing can be signed.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The flow, or its words in a language, are not there.
    #[error(transparent)]
    Absent(#[from] Absent),
    /// The mark in the ledger is that of the English words.
    #[error(
        "the signature is put under the words in `{DEFAULT_LOCALE}` too: add --locale {DEFAULT_LOCALE}"
    )]
    WithoutDefault,
    /// Something was changed since the page was printed.
    #[error(
        "`{flow}` is edition {now} now, and edition {read} was read: the steps, the words or the languages are not \
         those on the page; `helpline review {flow}` writes the page for this one"
    )]
    NotWhatWasRead {
        /// The flow.
        flow: String,
        /// The mark of what would be signed.
        now: String,
        /// The mark on the page.
        read: String,
    },
    /// What was read cannot be written down so that it can be read again.
    #[error(
        "the words of `{0}` hold signs that cannot be kept, such as control characters; take them out"
    )]
    CannotBeKept(String),
}

/// Puts a signature under a flow.
///
/// # Errors
/// When there is nothing to sign, it is not what was read, or it cannot be kept.
pub fn sign(texts: &Sources, checked: &Checked, signature: &Signature) -> Result<Signed, Refusal> {
    let flow = signature.flow;
    let (files, _) = read_flows(texts, &mut Vec::new());
    let file = files.iter().find(|file| file.name.value == flow);
    let (Some(file), Some(edition)) = (file, checked.editions.get(flow)) else {
        let there = files.iter().map(|file| file.name.value.clone());
        return Err(Refusal::Absent(Absent::Flow {
            flow: flow.to_owned(),
            there: there.collect(),
        }));
    };
    let mut record = of_flow(file, edition, texts);
    keep_read(&mut record, signature)?;
    same_as_read(&record, signature)?;
    let kept = record.write(flow, &signature.on.to_string(), signature.by);
    let ledger = texts
        .named(ledger::FILE)
        .map(|(_, source)| source.text.as_str());
    let source = |name: String, text: String| Source { name, text };
    let files = [
        source(
            file_of(flow),
            kept.ok_or_else(|| Refusal::CannotBeKept(flow.to_owned()))?,
        ),
        source(
            ledger::FILE.to_owned(),
            ledger::signed(ledger, flow, edition, signature.on, signature.by),
        ),
    ];
    let locales = record.words.into_keys().collect();
    Ok(Signed { files, locales })
}

/// Refuses when what would be signed is not what stood on the page.
fn same_as_read(record: &Record, signature: &Signature) -> Result<(), Refusal> {
    let now = record.imprint(|_| true);
    match signature.imprint.map(str::trim) {
        Some(read) if read != now => Err(Refusal::NotWhatWasRead {
            flow: signature.flow.to_owned(),
            now,
            read: read.to_owned(),
        }),
        _ => Ok(()),
    }
}

/// Leaves out the languages that were not read.
fn keep_read(record: &mut Record, signature: &Signature) -> Result<(), Refusal> {
    let wanted = signature.locales;
    if wanted.is_empty() {
        return Ok(());
    }
    let lacking = wanted
        .iter()
        .find(|locale| !record.words.contains_key(locale.as_str()));
    if let Some(locale) = lacking {
        return Err(Refusal::Absent(Absent::Words {
            flow: signature.flow.to_owned(),
            locale: locale.clone(),
            there: record.words.keys().map(Locale::to_string).collect(),
        }));
    }
    if record.words.contains_key(DEFAULT_LOCALE)
        && !wanted.iter().any(|locale| locale == DEFAULT_LOCALE)
    {
        return Err(Refusal::WithoutDefault);
    }
    record
        .words
        .retain(|locale, _| wanted.iter().any(|wanted| wanted == locale.as_str()));
    Ok(())
}

/// English written another way that has words of a flow, and under which there is no signature.
pub fn unsigned_variant(
    words: &BTreeMap<Locale, String>,
    is_signed: impl Fn(&Locale) -> bool,
) -> Option<&Locale> {
    let default = DEFAULT_LOCALE.into();
    let mut variants = words
        .keys()
        .filter(|locale| locale.is_same_language(&default));
    variants.find(|locale| **locale != default && !is_signed(locale))
}
