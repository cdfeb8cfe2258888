//! How `run` begins: twice. The first time it checks all texts, and learns from them. Then the program
//! takes its own place, and makes its rules of the same texts without looking for anything: so the
//! bot that runs for months does not hold the memory which a check took.

use std::path::Path;

use super::common::{
    Failure, NoSettings, check_folder, learn_folder_in, notebook, notebook_folder,
    on_threads_of_its_own, usable, without_settings,
};
use super::follow::{Follower, fingerprint};
use crate::adapters::{clock, disk, memory};
use crate::authoring::parse::settings::RunSettings;
use crate::authoring::{Checked, Languages, Severity, Sources, make_again};
use crate::conversation::Rules;

/// What the bot begins with.
pub(super) struct Begun {
    pub(super) rules: Rules,
    pub(super) settings: RunSettings,
    /// What tells of changes of the texts.
    pub(super) follower: Result<Follower, Failure>,
}

/// The rules of a folder, if its texts are right. What is to be mended is told in the log, and once.
///
/// Each thing that takes memory has threads of its own, which end with it: one that only waits
/// afterwards, as the first one does, keeps what it freed, and what stays keeps what lies around it.
pub(super) fn begin(folder: &Path) -> Result<Begun, Failure> {
    let (texts, checked) = match made_again(folder)? {
        Some(made) => made,
        None => found_right(folder)?,
    };
    let settings = checked.run.clone();
    let follower = Follower::begin(folder, &texts, Languages::Offered);
    let rules = on_threads_of_its_own(|| usable(&texts, checked))?;
    Ok(Begun {
        rules,
        settings,
        follower,
    })
}

/// The texts of a folder and what rules are made of, if this program has found these very texts
/// right and begun again.
fn made_again(folder: &Path) -> Result<Option<(Sources, Checked)>, Failure> {
    let Some(found) = memory::found_before_beginning_again() else {
        return Ok(None);
    };
    let texts = on_threads_of_its_own(|| disk::read(folder))?;
    if found != mark(&texts) {
        return Ok(None);
    }
    let made = on_threads_of_its_own(|| {
        make_again(&texts, clock::now(), Languages::Offered, &*notebook())
    });
    Ok(made.blueprint.is_some().then_some((texts, made)))
}

/// The same of texts that have to be looked at first.
fn found_right(folder: &Path) -> Result<(Sources, Checked), Failure> {
    let (texts, checked) = check(folder)?;
    if let Some(NoSettings { told, hint }) = without_settings(folder) {
        tracing::warn!("{told} {hint}");
    }
    for fault in &checked.diagnostics {
        if fault.severity == Severity::Warning {
            tracing::warn!(code = fault.code, "{}", fault.title);
        }
    }
    if checked.blueprint.is_some() {
        memory::begin_again(&mark(&texts));
    }
    Ok((texts, checked))
}

/// What is learned here must be kept for the program that comes after, or else is left to it.
fn check(folder: &Path) -> Result<(Sources, Checked), Failure> {
    if notebook_folder().is_some() {
        learn_folder_in(folder, clock::now(), Languages::Offered)
    } else {
        check_folder(folder, clock::now())
    }
}

/// What tells these texts from others.
fn mark(texts: &Sources) -> String {
    format!("{:016x}", fingerprint(texts))
}
