//! What an author is told: every fault has a case in `tests/diagnostics/`, whose
//! `expected.txt` is word for word what is shown.
//!
//! A case holds the files that differ from `tests/diagnostics/base/`; its `without.txt`
//! names files of the base to leave out. `UPDATE=1 cargo test` rewrites what is expected.
//! The base is the copy inside the program too, which a case is held against.
//! A case called `fine-…` looks much like the fault and is none: it is not told of, and
//! nothing else above advice is.

mod pages;
mod planted;
mod planted_apart;
mod planted_late;
mod planted_more;
mod planted_slips;
mod planted_tired;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use helpline::adapters::disk;
use helpline::authoring::codes::CODES;
use helpline::authoring::rehearsal::rehearse;
use helpline::authoring::{
    Diagnostic, Severity, Source, Sources, Standing, check_all, render, story,
};
use helpline::conversation::Moment;

use crate::learned::notebook;

/// 10:00 on Monday 23 November 2026, when the line is open.
pub(crate) fn monday() -> Moment {
    Moment::from_seconds(1_795_428_000)
}

#[test]
fn every_fault_is_told_as_expected() {
    let mut wrong = Vec::new();
    for (code, case) in cases() {
        let sources = texts_of(&code, &case);
        let found = faults_of(&code, &sources);
        let name = format!("{code}/{}", name_of(&case));
        if name_of(&case).starts_with("fine-") {
            let told =
                |fault: &Diagnostic| fault.code == code || fault.severity != Severity::Advice;
            if found.iter().any(told) {
                let shown = render(&found, &sources, false);
                wrong.push(format!("{name}: something is told of\n{shown}"));
            }
            continue;
        }
        let several = name_of(&case).starts_with("several-");
        if found.len() != 1 && !(several && found.len() > 1) {
            wrong.push(format!("{name}: {} faults are told of", found.len()));
        }
        if found.iter().all(|fault| fault.code != code) {
            wrong.push(format!("{name}: nothing is told of `{code}`"));
        }
        let shown = render(&found, &sources, false) + "\n";
        let golden = case.join("expected.txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&golden, &shown).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if shown != expected {
            wrong.push(format!("{name}\nexpected:\n{expected}\nshown:\n{shown}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_base_of_the_cases_has_no_fault() {
    let sources = sources(base());
    let found = faults(&sources);
    assert!(found.is_empty(), "{}", render(&found, &sources, false));
}

#[test]
fn every_code_has_a_case_and_every_case_a_code() {
    let faulty = |(_, case): &(String, PathBuf)| !name_of(case).starts_with("fine-");
    let with_case: BTreeSet<String> = cases()
        .into_iter()
        .filter(faulty)
        .map(|(code, _)| code)
        .collect();
    assert_eq!(with_case, codes_in_the_source());
}

#[test]
fn the_names_of_all_faults_are_known() {
    let known: Vec<&str> = CODES.to_vec();
    assert!(known.is_sorted());
    let known: BTreeSet<String> = known.into_iter().map(str::to_owned).collect();
    assert_eq!(known, codes_in_the_source());
}

#[test]
fn no_case_has_an_expectation_without_input() {
    for (_, case) in cases() {
        let inputs = files_below(&case).len();
        assert!(inputs > 0, "{} has no input", case.display());
    }
}

/// What is told of these texts and, when they can be used, of their stories.
pub(crate) fn faults(sources: &Sources) -> Vec<Diagnostic> {
    let checked = check_all(sources, monday());
    let mut found = checked.diagnostics;
    let told: Vec<usize> = found
        .iter()
        .filter_map(|fault| Some(fault.place()?.source))
        .collect();
    let mut stories = sources.in_folder("flows/stories", ".yaml").peekable();
    let Some(blueprint) = checked.blueprint.filter(|_| stories.peek().is_some()) else {
        return found;
    };
    let rules = blueprint.build_recalling(&notebook());
    for (index, source) in stories.filter(|(index, _)| !told.contains(index)) {
        if let Some(story) = story::read(index, source, &mut found) {
            let played = rehearse(&rules, &story).into_iter();
            found.extend(played.filter_map(|rehearsal| rehearsal.fault));
        }
    }
    found
}

/// Every case with the code it is for.
fn cases() -> Vec<(String, PathBuf)> {
    let codes = folders_in(&folder()).filter(|path| name_of(path) != "base");
    let cases = codes.flat_map(|code| {
        let name = name_of(&code);
        folders_in(&code).map(move |case| (name.clone(), case))
    });
    let mut cases: Vec<_> = cases.collect();
    cases.sort();
    cases
}

/// What is told of these texts. The sentences of most cases are their own: that they differ from the base
/// is what the cases of `sentence-gone` are about.
fn faults_of(code: &str, sources: &Sources) -> Vec<Diagnostic> {
    let mut found = faults(sources);
    found.retain(|fault| code == "sentence-gone" || fault.code != "sentence-gone");
    found
}

/// The base with the files of a case in place of its own.
fn texts_of(code: &str, case: &Path) -> Sources {
    let mut files = base();
    let without = fs::read_to_string(case.join("without.txt")).unwrap_or_default();
    for name in without.lines() {
        assert!(files.remove(name).is_some(), "the base has no {name}");
    }
    files.extend(files_below(case));
    files.remove("without.txt");
    sources_for(code, files)
}

pub(crate) fn base() -> BTreeMap<String, String> {
    files_below(&folder().join("base"))
}

/// The texts of these files. What Helpline has learned to say since the base was written
/// is added, so that a new line is not missing in every case at once.
pub(crate) fn sources(files: BTreeMap<String, String>) -> Sources {
    sources_for("", files)
}

/// The same for the cases of one fault. The flows are held against the base only where that is what the
/// cases are about: in the others they are made to lead elsewhere.
fn sources_for(code: &str, mut files: BTreeMap<String, String>) -> Sources {
    let base = base();
    for name in ["locales/en/lines.ftl", "locales/en/urgent.ftl"] {
        let shipped = disk::shipped().find(|source| source.name == name).unwrap();
        let known = message_names(&base[name]);
        let file = files.get_mut(name).unwrap();
        for new in message_names(&shipped.text).difference(&known) {
            file.extend([new.as_str(), " = A line.\n"]);
        }
    }
    let standing: Vec<(String, Standing)> = files
        .iter()
        .filter_map(|(name, text)| {
            let astray = [".yml", ".txt"].iter().any(|ending| name.ends_with(ending));
            let standing = if astray {
                Standing::Astray
            } else {
                // What `disk` writes in the place of bytes that are no UTF-8.
                Some(Standing::NotText).filter(|_| text.contains('\u{FFFD}'))?
            };
            Some((name.clone(), standing))
        })
        .collect();
    let sources = files.into_iter().map(|(name, text)| Source { name, text });
    let built_in = base.into_iter();
    let copied: &[&str] = match code {
        "way-changed" | "reply-renamed" => &["locales/en/", "flows/"],
        _ => &["locales/en/"],
    };
    let built_in = built_in.filter(|(name, _)| copied.iter().any(|below| name.starts_with(below)));
    let built_in = built_in.map(|(name, text)| helpline::authoring::BuiltIn {
        name: name.into(),
        text: text.into(),
    });
    let sources = Sources::new(sources.collect()).standing_as(standing);
    sources.beside(built_in.collect())
}

fn message_names(text: &str) -> BTreeSet<String> {
    let names = text.lines().filter_map(|line| line.split_once(" ="));
    let at_left = |name: &&str| name.starts_with(|c: char| c.is_ascii_lowercase());
    names
        .map(|(name, _)| name)
        .filter(at_left)
        .map(str::to_owned)
        .collect()
}

/// The files of a folder and the folders in it, by name; not what is expected.
fn files_below(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        open.extend(folders_in(&next));
        for path in entries(&next).filter(|path| path.is_file()) {
            let name = path.strip_prefix(folder).unwrap();
            let name = name.to_str().unwrap().replace('\\', "/");
            if name != "expected.txt" {
                files.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    files
}

/// The codes that stand in the source, read from the calls that make diagnostics.
fn codes_in_the_source() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut codes = BTreeSet::new();
    for (name, text) in files_below(&source) {
        for call in ["error(", "warning(", "advice(", "missing("] {
            let call = format!("Diagnostic::{call}");
            for (index, arguments) in text.split(&call).skip(1).enumerate() {
                let code = arguments.trim_start().strip_prefix('"');
                let code = code.and_then(|rest| rest.split_once('"'));
                let nth = index + 1;
                let (code, _) = code.unwrap_or_else(|| {
                    panic!("{name}: the code of {call} no. {nth} is not in quotes")
                });
                codes.insert(code.to_owned());
            }
        }
    }
    codes
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

fn folders_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    entries(folder).filter(|path| path.is_dir())
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}
