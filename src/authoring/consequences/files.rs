//! Files that are missing, have another name, or stand twice: what follows from it is held back.

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::files::OF_NO_FLOW;
use super::super::source::{Sources, Span};
use super::said;

/// Where English is missing, or a file of it was emptied, so are the terms that stand in it.
pub(super) fn without_their_files(faults: &mut Vec<Diagnostic>) {
    let is_lost = |fault: &Diagnostic| {
        let folder = fault.code == "file-missing" && fault.title.starts_with("there is no folder");
        folder || fault.code == "line-missing" && fault.title.contains(" lacks ")
    };
    let no_settings = faults
        .iter()
        .any(|fault| fault.code == "file-empty" && fault.title.contains("`helpline.toml`"));
    if no_settings {
        faults.retain(|fault| !["hours-missing", "phone-missing"].contains(&fault.code));
    }
    if faults.iter().any(is_lost) {
        faults.retain(|fault| {
            let is_term = fault.code == "unknown-message" && fault.title.contains("`-");
            !is_term && fault.code != "urgent-unreviewed"
        });
    }
}

/// What stands under another heading is not missing.
pub(super) fn under_another_heading(faults: &mut Vec<Diagnostic>) {
    let belongs = |faults: &[Diagnostic], heading: &str| {
        let belongs = format!("belongs under [{heading}]");
        faults.iter().any(|fault| fault.title.ends_with(&belongs))
    };
    let (hours, helpline) = (belongs(faults, "hours"), belongs(faults, "helpline"));
    faults.retain(|fault| {
        !(hours && fault.code == "hours-missing" || helpline && fault.code == "phone-missing")
    });
}

/// A file that has another name than its flow: the words of the flow say which of the two is right.
pub(super) fn misnamed_files(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let has = |name: String| texts.named(&name).is_some();
    let is_there = |flow: &str| {
        ["flows", "flows/system"]
            .iter()
            .any(|folder| has(format!("{folder}/{flow}.yaml")))
    };
    let mut misnamed: Vec<String> = Vec::new();
    for fault in faults
        .iter_mut()
        .filter(|fault| fault.code == "flow-and-file-differ")
    {
        let source = fault
            .place()
            .and_then(|place| Some((place, texts.get(place.source)?)));
        let Some((place, source)) = source else {
            continue;
        };
        let flow = said(texts, place).trim_matches(['"', '\'']);
        let words = |name: &str| has(format!("locales/en/{name}.ftl"));
        if words(flow) && !words(source.stem()) && !is_there(flow) {
            fault.fix = None;
            fault.help = Some(format!(
                "call the file `{flow}.yaml`, as its words are called"
            ));
            misnamed.push(format!("`{flow}`"));
        }
    }
    // Words under the name of a flow that Helpline needs say which flow has another name now.
    let renamed = faults
        .iter()
        .filter(|fault| fault.code == "message-missing");
    let renamed = renamed.filter_map(|fault| {
        fault
            .title
            .rsplit_once("are called `")?
            .1
            .strip_suffix("-…`")
    });
    misnamed.extend(renamed.map(|flow| format!("`{flow}`")));
    faults.retain(|fault| {
        let is_it = misnamed.iter().any(|flow| fault.title.ends_with(flow));
        !(fault.code == "system-flow-missing" && is_it)
    });
}

/// A file of words with a misspelt name holds what stands in the other one, or belongs to no flow.
pub(super) fn misspelt_files(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let misspelt: Vec<(usize, Option<usize>)> = faults
        .iter()
        .filter(|fault| fault.code == "file-name" && fault.title.ends_with(OF_NO_FLOW))
        .filter_map(|fault| {
            let at = fault.place()?.source;
            let near = fault.help.as_deref()?.split('`').nth(1)?;
            let (folder, _) = texts.get(at)?.name.rsplit_once('/')?;
            let other = texts.named(&format!("{folder}/{near}"));
            Some((at, other.map(|(index, _)| index)))
        })
        .collect();
    faults.retain(|fault| {
        let source = fault.place().map(|place| place.source);
        let mut all = misspelt.iter();
        !all.any(|(at, other)| {
            let twice = fault.code == "duplicate-message" && source == *other;
            twice && fault.others.iter().any(|(first, _)| first.source == *at)
        })
    });
}

/// A flow that is gone takes its answers with it: what is left of it says which one it was.
pub(super) fn flows_that_are_gone(faults: &mut Vec<Diagnostic>) {
    let of_words = |fault: &Diagnostic| {
        let gone = fault.title.strip_prefix("there is no flow `")?;
        let flow = gone.strip_suffix("`, and there are words of it")?;
        (fault.code == "message-unused").then(|| flow.to_owned())
    };
    let gone: Vec<String> = faults.iter().filter_map(of_words).collect();
    for flow in gone {
        let is_its = |fault: &Diagnostic| {
            let topic = fault.title.split('`').nth(1).unwrap_or_default();
            let of_flow = topic.strip_prefix(&flow);
            fault.code == "unknown-topic" && of_flow.is_some_and(|rest| rest.starts_with('-'))
        };
        let topics: Vec<Span> = faults
            .iter()
            .filter(|fault| is_its(fault))
            .filter_map(Diagnostic::place)
            .collect();
        if topics.is_empty() {
            continue;
        }
        faults.retain(|fault| !is_its(fault));
        let words = faults
            .iter_mut()
            .find(|fault| of_words(fault).as_ref() == Some(&flow));
        if let Some(words) = words {
            // Others lead to it, so nothing can run.
            words.severity = Severity::Error;
            let led = topics
                .into_iter()
                .map(|span| (span, "this leads to it".to_owned()));
            words.others.extend(led);
        }
    }
}

/// A flow that was copied answers every topic a second time: that is one slip.
pub(super) fn copies_of_flows(faults: &mut Vec<Diagnostic>) {
    let files = |fault: &Diagnostic| {
        let twice = fault.code == "duplicate-topic";
        let other = fault.others.first().map(|(span, _)| span.source);
        Some((fault.place().filter(|_| twice)?.source, other?))
    };
    let mut index = 0;
    while index < faults.len() {
        let Some(pair) = files(&faults[index]).filter(|(one, other)| one != other) else {
            index += 1;
            continue;
        };
        let same = |fault: &Diagnostic| files(fault) == Some(pair);
        let more: Vec<Span> = faults[index + 1..]
            .iter()
            .filter(|fault| same(fault))
            .filter_map(Diagnostic::place)
            .collect();
        if !more.is_empty() {
            let mut at = 0;
            faults.retain(|fault| {
                at += 1;
                at <= index + 1 || !same(fault)
            });
            let first = &mut faults[index];
            first.title = format!("two flows answer the same {} topics", more.len() + 1);
            first
                .others
                .extend(more.into_iter().map(|span| (span, "and here".to_owned())));
            first.help = Some(
                "if one is a copy to begin with, give each `answer:` in it another name".to_owned(),
            );
        }
        index += 1;
    }
}
