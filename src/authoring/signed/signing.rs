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
    /// What was read cannot be written down so that it can be read again.
    #[error(
        "the words of `{0}` hold signs that cannot be kept, such as control characters; take them out"
    )]
    CannotBeKept(String),
}

/// The files that a signature changes, with their texts: the record, then the ledger.
///
/// # Errors
/// When there is nothing to sign, or it cannot be kept.
pub fn sign(
    texts: &Sources,
    checked: &Checked,
    signature: &Signature,
) -> Result<[Source; 2], Refusal> {
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
    let kept = record.write(flow, &signature.on.to_string(), signature.by);
    let ledger = texts
        .named(ledger::FILE)
        .map(|(_, source)| source.text.as_str());
    let source = |name: String, text: String| Source { name, text };
    Ok([
        source(
            file_of(flow),
            kept.ok_or_else(|| Refusal::CannotBeKept(flow.to_owned()))?,
        ),
        source(
            ledger::FILE.to_owned(),
            ledger::signed(ledger, flow, edition, signature.on, signature.by),
        ),
    ])
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
