//! A new line that strikes out or softens what people in danger type: it is written for a saying,
//! and takes more than that.

use std::collections::HashSet;

use rayon::prelude::*;

use super::super::diagnostic::Diagnostic;
use super::super::parse::{urgent, yaml};
use super::super::source::{Source, Sources};
use crate::conversation::understanding::urgent::{UrgentExamples, UrgentFile, UrgentWords};

/// Looks at the lines that the copy inside the program has not: those were measured.
pub(in crate::authoring) fn find(
    texts: &Sources,
    (index, source): (usize, &Source),
    own: &UrgentFile,
    examples: &UrgentExamples,
) -> Option<Diagnostic> {
    let copy: UrgentFile = yaml::read_as(0, &texts.built_in(source)?).ok()?;
    let known: HashSet<&String> = exempting(&copy)
        .into_iter()
        .flat_map(|(_, lines)| lines)
        .collect();
    let fresh: Vec<(&str, &String)> = exempting(own)
        .into_iter()
        .flat_map(|(list, lines)| lines.iter().map(move |line| (list, line)))
        .filter(|(_, line)| !known.contains(line))
        .collect();
    let (with, _) = fresh
        .first()
        .map(|_| UrgentWords::untaught(own, examples))?;
    // One at a time, so that the first of them that is to blame is the one shown.
    fresh.iter().find_map(|(list, line)| {
        let without = without(own, line);
        let (without, _) = UrgentWords::untaught(&without, examples);
        let lines = examples.urgent.par_iter().flat_map(|part| &part.lines);
        let lost = lines.find_first(|said| {
            !with.is_pattern_of_danger(said) && without.is_pattern_of_danger(said)
        })?;
        let span = urgent::written((index, source), line, list)?;
        let title = format!("`{lost}` is no longer found to be urgent");
        let label = format!("`{list}` takes these words of danger away");
        let fault = Diagnostic::warning("urgent-wording-lost", title, span, label);
        Some(fault.help(
            "write the whole saying that is harmless, not the words of danger in it alone; \
             `kill myself laughing`, not `kill myself`",
        ))
    })
}

/// The lists whose lines make a message less urgent.
fn exempting(file: &UrgentFile) -> [(&'static str, &Vec<String>); 3] {
    [
        ("but-not", &file.but_not),
        ("denials", &file.denials),
        ("softens", &file.softens),
    ]
}

fn without(own: &UrgentFile, line: &String) -> UrgentFile {
    let mut file = own.clone();
    for list in [&mut file.but_not, &mut file.denials, &mut file.softens] {
        list.retain(|written| written != line);
    }
    file
}
