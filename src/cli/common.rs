//! What several commands need: the checked rules of a folder, or its settings alone.

use std::error::Error;
use std::path::Path;

use super::token::variable;
use crate::adapters::{clock, disk, notebook};
use crate::authoring::SETTINGS;
use crate::authoring::parse::settings::{self, RunSettings, Settings};
use crate::authoring::{
    Checked, Diagnostic, Languages, Notebook, Severity, Sources, check_after, check_and_learn,
    render, story, summary,
};
use crate::conversation::{Locale, Moment, Rules};

/// Why a command could not run.
pub(super) type Failure = Box<dyn Error + Send + Sync>;

/// Says that a folder has no texts of its own: whoever changed one elsewhere would look in vain
/// for it.
pub(super) fn say_if_built_in(folder: &Path) {
    if disk::has_none(folder) {
        mention!("There is no flows/ here: these are the texts inside the program.");
    }
}

/// That a folder has no settings, and what to do if that is not meant.
pub(super) struct NoSettings {
    /// That there are none.
    pub(super) told: String,
    /// What to do.
    pub(super) hint: &'static str,
}

/// What is said of a folder without settings, in which those inside the program count: somebody
/// may have forgotten which folder the bot runs with.
pub(super) fn without_settings(folder: &Path) -> Option<NoSettings> {
    if folder.join(SETTINGS).is_file() {
        return None;
    }
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    Some(NoSettings {
        told: format!(
            "There is no helpline.toml in {}; the one inside the program is used.",
            folder.display()
        ),
        hint: "Did you mean --dir /etc/helpline, or another folder?",
    })
}

/// The texts of a folder and what came of checking them.
pub(super) fn check_folder(folder: &Path, moment: Moment) -> Result<(Sources, Checked), Failure> {
    check_folder_in(folder, moment, Languages::Offered)
}

/// The same, for rules in these languages.
pub(super) fn check_folder_in(
    folder: &Path,
    moment: Moment,
    languages: Languages,
) -> Result<(Sources, Checked), Failure> {
    looked_at(folder, |texts| check_after(texts, moment, None, languages))
}

/// The same for commands that make the rules: what people type is learned beside the check.
pub(super) fn learn_folder_in(
    folder: &Path,
    moment: Moment,
    languages: Languages,
) -> Result<(Sources, Checked), Failure> {
    looked_at(folder, |texts| {
        check_and_learn(texts, moment, None, languages, &*notebook())
    })
}

/// The name of somebody who puts it under something: not the one that stands in examples.
pub(super) fn signer(by: &str, what: &str) -> Result<String, Failure> {
    let by: Vec<&str> = by.split_whitespace().collect();
    let by = by.join(" ");
    if by.is_empty() {
        return Err(format!("write who has {what} it after --by").into());
    }
    if by.eq_ignore_ascii_case("your name") {
        return Err(format!("write your own name after --by: who has {what} it").into());
    }
    Ok(by)
}

/// What was learned before, where it can be kept.
pub(super) fn notebook() -> Box<dyn Notebook> {
    match notebook_folder() {
        Some(folder) => Box::new(folder),
        None => Box::new(()),
    }
}

/// Where it can be kept.
pub(super) fn notebook_folder() -> Option<notebook::Folder> {
    notebook::place(variable).and_then(notebook::Folder::at)
}

fn looked_at(
    folder: &Path,
    look: impl FnOnce(&Sources) -> Checked + Send,
) -> Result<(Sources, Checked), Failure> {
    let sources = disk::read(folder)?;
    let checked = on_threads_of_its_own(|| look(&sources));
    Ok((sources, checked))
}

/// Does work on threads that end with it: threads that stay would keep the memory it took for
/// their next work, more than all else that the running bot holds.
pub(super) fn on_threads_of_its_own<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    match rayon::ThreadPoolBuilder::new().build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

/// The rules of a folder, and how the program runs there. Faults that stand in the way
/// are printed.
pub(super) fn rules_of(folder: &Path) -> Result<(Rules, RunSettings), Failure> {
    rules_in(folder, Languages::Offered)
}

/// The same in languages that nobody has reviewed yet, too.
pub(super) fn rules_in(
    folder: &Path,
    languages: Languages,
) -> Result<(Rules, RunSettings), Failure> {
    let (sources, checked) = learn_folder_in(folder, clock::now(), languages)?;
    let run = checked.run.clone();
    Ok((usable(&sources, checked)?, run))
}

/// The settings of a folder alone: for commands that must work also while a flow is broken.
pub(super) fn settings_of(folder: &Path) -> Result<Settings, Failure> {
    let sources = disk::read(folder)?;
    let Some((index, source)) = sources.named(SETTINGS) else {
        return Ok(settings::nothing());
    };
    let mut faults = Vec::new();
    let settings = settings::read(index, source, &mut faults);
    faults.retain(|fault| fault.severity == Severity::Error);
    if faults.is_empty() {
        return Ok(settings);
    }
    mention!("{}\n", render(&faults, &sources, true));
    let summary = summary(&faults);
    Err(format!("helpline.toml cannot be used yet: {summary}").into())
}

/// The rules that came of a check; the errors are printed if there are none.
pub(super) fn usable(sources: &Sources, mut checked: Checked) -> Result<Rules, Failure> {
    match checked.blueprint.take() {
        Some(blueprint) => Ok(blueprint.build_recalling(&*notebook())),
        None => Err(faults_in_the_way(sources, checked)),
    }
}

/// Prints the errors that stand in the way of rules, and says how many there are.
pub(super) fn faults_in_the_way(sources: &Sources, mut checked: Checked) -> Failure {
    checked
        .diagnostics
        .retain(|fault| fault.severity == Severity::Error);
    errors_in_the_way(sources, &checked.diagnostics)
}

/// The same with the errors alone.
pub(super) fn errors_in_the_way(sources: &Sources, errors: &[Diagnostic]) -> Failure {
    mention!("{}\n", render(errors, sources, true));
    let summary = summary(errors);
    format!("the flows and words cannot be used yet: {summary}").into()
}

/// The moment that somebody pretends, on the helpline's clock.
pub(super) fn pretend(rules: &Rules, at: &str) -> Result<Moment, Failure> {
    let wrong = || format!("`{at}` is not a moment; write it like \"2026-12-25 10:00\"");
    let local = story::moment(at).ok_or_else(wrong)?;
    let zoned = local
        .to_zoned(rules.hours.zone.clone())
        .map_err(|_| wrong())?;
    Ok(Moment::from_seconds(zoned.timestamp().as_second()))
}

/// The language that was asked for, if there are words in it.
pub(super) fn known_locale(rules: &Rules, wanted: &str) -> Result<Locale, Failure> {
    let names: Vec<&str> = rules.words.locales().map(Locale::as_str).collect();
    if names.contains(&wanted) {
        return Ok(wanted.into());
    }
    Err(format!(
        "there are no words in `{wanted}`; there are: {}",
        names.join(", ")
    )
    .into())
}
