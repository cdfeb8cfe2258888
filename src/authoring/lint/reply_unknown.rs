//! Patterns that bring a reply which small talk has not: nobody would ever read it.

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::parse::flow::FlowFile;
use super::super::parse::urgent;
use super::super::source::{Placed, Source};
use crate::conversation::rules::system;
use crate::conversation::understanding::urgent::UrgentFile;

/// The steps of small talk that patterns bring.
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

/// Looks whether each is a step of small talk.
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
    let steps = || flow.steps.iter().map(|step| step.name.value.as_str());
    for reply in replies {
        if !steps().any(|step| step == reply.value) {
            let title = format!("small talk has no step `{}`", reply.value);
            let label = "what is said so has no reply";
            let fault = Diagnostic::error("urgent-wording", title, reply.span, label);
            let near = nearest(&reply.value, steps()).map(|near| format!("reply: {near}"));
            let fault = fault.help("write the name of a step of flows/system/small-talk.yaml");
            faults.push(fault.suggest_instead(reply.span, near));
        }
    }
}
