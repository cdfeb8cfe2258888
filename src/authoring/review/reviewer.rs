//! All texts of a folder, read once, for the packs of its flows.

use std::collections::BTreeMap;

use super::super::absent::Absent;
use super::super::check::{Languages, check_after};
use super::super::diagnostic::{Diagnostic, Severity};
use super::super::ledger::{self, SignOff};
use super::super::parse::flow::FlowFile;
use super::super::parse::questions::{self, QuestionFile};
use super::super::parse::sources::{self, Listed};
use super::super::reading::{read_flows, read_vocabularies};
use super::super::source::Sources;
use super::super::vocabulary::Vocabulary;
use super::html::page;
use super::pack::Pack;
use crate::conversation::ids::Locale;
use crate::conversation::moment::Moment;
use crate::conversation::rules::Rules;
use jiff::civil::Date;

/// Everything that packs are made of.
#[derive(Debug)]
pub struct Reviewer<'t> {
    pub(super) texts: &'t Sources,
    pub(super) moment: Moment,
    pub(super) today: Date,
    pub(super) rules: Rules,
    pub(super) files: Vec<FlowFile>,
    pub(super) vocabularies: BTreeMap<Locale, Vocabulary>,
    pub(super) sources: Vec<Listed>,
    pub(super) questions: BTreeMap<Locale, QuestionFile>,
    pub(super) ledger: Vec<SignOff>,
    pub(super) editions: BTreeMap<String, String>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Why there is no pack.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The texts have errors: these.
    #[error("there are errors; `helpline check` shows them")]
    Errors(Vec<Diagnostic>),
    /// The flow, or its words in a language, are not there.
    #[error(transparent)]
    Absent(#[from] Absent),
}

/// The page of a flow, in a language or in all it has, from the texts of a folder.
///
/// # Errors
/// When the texts have errors, or there is no such flow or language.
pub fn review(
    texts: &Sources,
    flow: &str,
    locale: Option<&str>,
    moment: Moment,
) -> Result<String, Refusal> {
    let reviewer = Reviewer::new(texts, moment)?;
    reviewer.pack(flow, locale).map(|pack| page(&pack))
}

impl<'t> Reviewer<'t> {
    /// Reads the texts, as at a moment.
    ///
    /// # Errors
    /// When they have errors.
    pub fn new(texts: &'t Sources, moment: Moment) -> Result<Self, Refusal> {
        let mut checked = check_after(texts, moment, None, Languages::Written);
        let Some(blueprint) = checked.blueprint.take() else {
            let mut faults = checked.diagnostics;
            faults.retain(|fault| fault.severity == Severity::Error);
            return Err(Refusal::Errors(faults));
        };
        // What is wrong with them was told of by the check.
        let faults = &mut Vec::new();
        let listed = texts.named("flows/sources.yaml");
        let listed = listed.and_then(|(index, source)| sources::read(index, source, faults));
        let signed = texts.named(ledger::FILE);
        let signed = signed.map(|(index, source)| ledger::read(index, source, faults));
        Ok(Self {
            texts,
            moment,
            today: checked.today,
            // Nothing is typed on paper.
            rules: blueprint.build_untaught(),
            files: read_flows(texts, faults).0,
            vocabularies: read_vocabularies(texts, faults),
            sources: listed.unwrap_or_default(),
            questions: read_questions(texts, faults),
            ledger: signed.unwrap_or_default(),
            editions: checked.editions,
            diagnostics: checked.diagnostics,
        })
    }

    /// The names of the flows, in the order of their files.
    pub fn flows(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.value.as_str())
    }

    /// The pack of a flow, in a language or in all it has.
    ///
    /// # Errors
    /// When there is no such flow, or it has no words in the language.
    pub fn pack(&self, flow: &str, locale: Option<&str>) -> Result<Pack, Refusal> {
        let mut files = self.files.iter();
        let file = files.find(|file| file.name.value == flow);
        let made = self.rules.flows.get(flow);
        let (Some(file), Some(made)) = (file, made) else {
            return Err(Refusal::Absent(Absent::Flow {
                flow: flow.to_owned(),
                there: self.flows().map(str::to_owned).collect(),
            }));
        };
        let all = self.locales_of(file);
        let Some(wanted) = locale else {
            return Ok(self.gather(file, made, &all, false));
        };
        match all.iter().find(|locale| locale.as_str() == wanted) {
            Some(locale) => Ok(self.gather(file, made, &[*locale], all.len() > 1)),
            None => Err(Refusal::Absent(Absent::Words {
                flow: flow.to_owned(),
                locale: wanted.to_owned(),
                there: all.iter().map(ToString::to_string).collect(),
            })),
        }
    }

    /// The languages with words of a flow, the default one first.
    fn locales_of(&self, file: &FlowFile) -> Vec<&Locale> {
        let default = self.rules.words.default_locale();
        let has_any = |words: &Vocabulary| {
            let mut steps = file.steps.iter();
            steps.any(|step| {
                let name = format!("{}-{}", file.name.value, step.name.value);
                words.message(&name).is_some()
            })
        };
        let others = self
            .vocabularies
            .iter()
            .filter(|(locale, words)| *locale != default && has_any(words));
        [default]
            .into_iter()
            .chain(others.map(|(locale, _)| locale))
            .collect()
    }
}

fn read_questions(texts: &Sources, faults: &mut Vec<Diagnostic>) -> BTreeMap<Locale, QuestionFile> {
    let files = texts.iter().filter_map(|(index, source)| {
        let locale = source.name.strip_prefix("locales/")?;
        let locale = locale.strip_suffix("/questions.yaml")?;
        Some((Locale::from(locale), questions::read(index, source, faults)))
    });
    files.collect()
}
