//! What the texts of a folder hold, before anything in it is looked up: settings, flows and
//! messages, each file read by itself.

use std::collections::{BTreeMap, HashSet};

use super::diagnostic::{Diagnostic, Severity, nearest};
use super::files::{self, Unread};
use super::ledger;
use super::parse::flow::{self, FlowFile};
use super::parse::messages::{self, MessageFile};
use super::parse::settings::{self, Settings};
use super::parse::yaml;
use super::side_by_side;
use super::source::{Source, Sources, Standing};
use super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use crate::conversation::ids::Locale;
use crate::conversation::rules::system;

/// Files that stand beside the flows and are none.
const BESIDE: [&str; 2] = ["flows/sources.yaml", ledger::FILE];

/// The file of the helpline's facts and hours.
pub const SETTINGS: &str = "helpline.toml";

/// A file that is there and can be read.
pub(super) fn readable<'t>(texts: &'t Sources, name: &str) -> Option<(usize, &'t Source)> {
    let is_text = texts.standing(name) != Some(Standing::NotText);
    texts.named(name).filter(|_| is_text)
}

pub(super) fn read_settings(
    texts: &Sources,
    unread: &Unread,
    faults: &mut Vec<Diagnostic>,
) -> Settings {
    if let Some((index, source)) = readable(texts, SETTINGS) {
        if source.text.trim().is_empty() {
            faults.push(yaml::empty(source));
            return settings::nothing();
        }
        return settings::read(index, source, faults);
    }
    if !unread.has(SETTINGS) {
        let fault = Diagnostic::missing("file-missing", "there is no helpline.toml");
        faults
            .push(fault.help("the number and the opening hours stand there; copy the shipped one"));
    }
    settings::nothing()
}

/// The flows, and the names of those whose files could not be read.
pub(super) fn read_flows(
    texts: &Sources,
    faults: &mut Vec<Diagnostic>,
) -> (Vec<FlowFile>, HashSet<String>) {
    let mut unread = HashSet::new();
    let mut files: Vec<FlowFile> = Vec::new();
    let flows = texts
        .in_folder("flows", ".yaml")
        .chain(texts.in_folder("flows/system", ".yaml"));
    let is_text = |source: &Source| texts.standing(&source.name) != Some(Standing::NotText);
    let flows = flows.filter(|(_, source)| !BESIDE.contains(&source.name.as_str()));
    let is_read = |source: &Source| is_text(source) && files::is_read(texts, source);
    let flows = flows.filter(|(_, source)| is_read(source)).collect();
    let read = side_by_side::each(flows, faults, |(index, source), faults| {
        (source, flow::read(index, source, faults))
    });
    for (source, read) in read {
        match read {
            Some(file) => match files
                .iter()
                .find(|first| first.name.value == file.name.value)
            {
                None => files.push(file),
                Some(first) => {
                    faults.push(two_flows(&file, first));
                    unread.insert(file.name.value);
                }
            },
            None => {
                unread.insert(source.stem().to_owned());
            }
        }
    }
    (files, unread)
}

fn two_flows(second: &FlowFile, first: &FlowFile) -> Diagnostic {
    let name = &second.name;
    let title = format!("two flows are called `{}`", name.value);
    Diagnostic::error("duplicate-name", title, name.span, "the second")
        .also(first.name.span, "the first")
        .help("give one of the two files, and the flow in it, another name")
}

/// Every file of messages with its language.
pub(super) fn message_files(texts: &Sources) -> impl Iterator<Item = (Locale, usize, &Source)> {
    let is_text = |source: &Source| texts.standing(&source.name) != Some(Standing::NotText);
    texts.iter().filter_map(move |(index, source)| {
        if !is_text(source) || !files::is_read(texts, source) {
            return None;
        }
        let (locale, file) = source.name.strip_prefix("locales/")?.split_once('/')?;
        file.rsplit_once('.')
            .is_some_and(|(_, ending)| ending == "ftl")
            .then(|| (locale.into(), index, source))
    })
}

pub(super) fn read_vocabularies(
    texts: &Sources,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<Locale, Vocabulary> {
    let mut vocabularies: BTreeMap<Locale, Vocabulary> = BTreeMap::new();
    vocabularies.insert(DEFAULT_LOCALE.into(), Vocabulary::default());
    let files = message_files(texts).collect();
    let read = side_by_side::each(files, faults, |(locale, index, source), faults| {
        let file: MessageFile = messages::read(index, source, faults);
        let is_whole = faults.iter().all(|fault| fault.severity != Severity::Error);
        (locale, source, file, is_whole)
    });
    for (locale, source, file, whole) in read {
        vocabularies
            .entry(locale)
            .or_default()
            .add(source.stem(), file, whole, faults);
    }
    vocabularies
}

/// The flows that Helpline itself shows have to be there, with their steps.
pub(super) fn need_system_flows(
    files: &[FlowFile],
    unread: &mut HashSet<String>,
    faults: &mut Vec<Diagnostic>,
) {
    for name in system::ALL {
        let file = files.iter().find(|file| file.name.value == name);
        if file.is_none() && unread.insert(name.to_owned()) {
            let title = format!("Helpline needs the flow `{name}`");
            let fault = Diagnostic::missing("system-flow-missing", title);
            faults.push(fault.help(format!(
                "add flows/system/{name}.yaml; copy the shipped one"
            )));
        }
        for (step, help) in [
            (
                "again",
                "add a step `again` below `first`: what people see the second time in a row",
            ),
            (
                "still",
                "add a step `still` below `again`: what people see from the third time in a row on",
            ),
        ] {
            let has = |file: &FlowFile| file.steps.iter().any(|own| own.name.value == step);
            if let Some(file) = file.filter(|file| name == system::NOT_UNDERSTOOD && !has(file)) {
                faults.push(step_needed(file, step, help));
                unread.insert(name.to_owned());
            }
        }
    }
}

/// A step that Helpline shows by itself; if one has a name like it, that is the one.
fn step_needed(file: &FlowFile, step: &str, help: &str) -> Diagnostic {
    let title = format!("`not-understood` needs a step `{step}`");
    let spare = file.steps.iter().map(|own| &own.name);
    let spare: Vec<_> = spare
        .filter(|name| !["first", "again", "still"].contains(&name.value.as_str()))
        .collect();
    let near = spare
        .iter()
        .find(|name| nearest(step, [name.value.as_str()]).is_some());
    let alone = spare.first().filter(|_| spare.len() == 1);
    match near.or(alone) {
        Some(near) => Diagnostic::error("system-step-missing", title, near.span, "this one?")
            .suggest_instead(near.span, Some(step.to_owned())),
        None => Diagnostic::error("system-step-missing", title, file.name.span, "").help(help),
    }
}
