//! Patterns that bring a reply which small talk has not, or a topic that nothing answers: nobody would
//! ever read it.

use super::super::diagnostic::{Diagnostic, nearest, tell_once};
use super::super::parse::flow::{FlowFile, KindFile};
use super::super::parse::urgent;
use super::super::source::{Placed, Source};
use crate::conversation::rules::system;
use crate::conversation::understanding::urgent::{TO_TOPIC, UrgentFile};

/// What is said of a reply that there is not.
const NO_REPLY: &str = "what is said so has no reply";

/// The steps of small talk and the topics that patterns bring.
pub(in crate::authoring) fn written(
    at: (usize, &Source),
    patterns: &UrgentFile,
) -> Vec<Placed<String>> {
    let names = patterns.replies.iter().map(|one| &one.reply);
    let placed = names.filter_map(|name| {
        let span = urgent::written(at, &format!("reply: {name}"), "replies")?;
        Some(Placed::new(name.clone(), span))
    });
    placed.collect()
}

/// Looks whether each is a step of small talk, or a topic.
pub(in crate::authoring) fn find(
    replies: &[Placed<String>],
    flows: &[FlowFile],
    faults: &mut Vec<Diagnostic>,
) {
    let Some(flow) = flows
        .iter()
        .find(|flow| flow.name.value == system::SMALL_TALK)
    else {
        return;
    };
    let steps: Vec<&str> = flow
        .steps
        .iter()
        .map(|one| one.name.value.as_str())
        .collect();
    let all = flows.iter().flat_map(|flow| &flow.steps);
    let topics: Vec<&str> = all
        .filter_map(|step| match &step.kind {
            KindFile::Answer(topic) => Some(topic.value.as_str()),
            _ => None,
        })
        .collect();
    for reply in replies {
        let Some(topic) = reply.value.strip_prefix(TO_TOPIC) else {
            if !steps.contains(&reply.value.as_str()) {
                let title = format!("small talk has no step `{}`", reply.value);
                let fault = Diagnostic::error("urgent-wording", title, reply.span, NO_REPLY);
                let near = nearest(&reply.value, steps.iter().copied());
                let fault = fault.help("write the name of a step of flows/system/small-talk.yaml");
                let near = near.map(|near| format!("reply: {near}"));
                faults.push(fault.suggest_instead(reply.span, near));
            }
            continue;
        };
        if !topics.contains(&topic) {
            let title = format!("no step answers the topic `{topic}`");
            let fault = Diagnostic::error("unknown-topic", title, reply.span, NO_REPLY);
            let near = nearest(topic, topics.iter().copied());
            let fault = fault.help("write the name of a topic, as it stands behind `answer:`");
            let near = near.map(|near| format!("reply: {TO_TOPIC}{near}"));
            tell_once(faults, fault.suggest_instead(reply.span, near));
        }
    }
}
