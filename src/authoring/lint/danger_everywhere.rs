//! A new pattern of danger that finds ordinary questions: whoever asks one would be shown urgent
//! help instead of an answer.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::{urgent, yaml};
use super::super::source::{Source, Sources};
use crate::conversation::understanding::Category;
use crate::conversation::understanding::urgent::{
    Patterns, UrgentExamples, UrgentFile, UrgentWords,
};

/// So many harmless messages a pattern may find: some sound like danger, and are known by the rest
/// of what they say.
const MOST: usize = 4;

/// Low mood is mentioned beside questions too: a pattern of it may find so many in a hundred.
const MOST_SOFT_PERCENT: usize = 2;

/// Looks at the patterns that the copy inside the program has not: those were measured. `harmless`
/// has the questions about topics too.
pub(in crate::authoring) fn find(
    texts: &Sources,
    (index, source): (usize, &Source),
    own: &UrgentFile,
    harmless: &[String],
) -> Option<Diagnostic> {
    let copy: UrgentFile = yaml::read_as(0, &texts.built_in(source)?).ok()?;
    let known: HashSet<&String> = found_by(&copy).map(|(_, line)| line).collect();
    let mut fresh = found_by(own).filter(|(_, line)| !known.contains(line));
    fresh.find_map(|(list, line)| {
        let (words, _) = UrgentWords::untaught(&alone(own, line), &UrgentExamples::default());
        let mut found = harmless
            .iter()
            .filter(|said| words.is_pattern_of_danger(said));
        let first = found.next()?;
        let times = found.count() + 1;
        let most = if list == "soft" {
            harmless.len() * MOST_SOFT_PERCENT / 100
        } else {
            MOST
        };
        if times <= most {
            return None;
        }
        let span = urgent::written((index, source), line, list)?;
        let title = format!("this finds `{first}`, which is harmless");
        let label = format!("of the harmless examples and questions it finds {times}");
        let fault = Diagnostic::warning("urgent-and-benign", title, span, label);
        Some(fault.help(
            "write more of what somebody in danger says, so that it can mean nothing else; or teach \
             it by examples in urgent-examples.yaml",
        ))
    })
}

/// The lists whose lines find something, with the name of each list.
fn found_by(file: &UrgentFile) -> impl Iterator<Item = (&'static str, &String)> {
    let urgent = file.urgent.iter().flat_map(|part| &part.enough);
    let soft = file.soft.iter().map(|line| ("soft", line));
    urgent.map(|line| ("urgent", line)).chain(soft)
}

/// The file with this one pattern alone.
fn alone(own: &UrgentFile, line: &str) -> UrgentFile {
    UrgentFile {
        urgent: vec![Patterns {
            category: Category::Any.name().to_owned(),
            enough: vec![line.to_owned()],
        }],
        soft: Vec::new(),
        ..own.clone()
    }
}
