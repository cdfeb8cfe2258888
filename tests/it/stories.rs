//! The stories that volunteers wrote, played; and what they have to cover.

use std::collections::HashSet;

use helpline::authoring::rehearsal::rehearse;
use helpline::authoring::{render, story};
use helpline::conversation::Kind;

use crate::shipped;

#[test]
fn every_story_goes_as_written() {
    let texts = shipped::texts();
    let mut faults = Vec::new();
    let mut played = 0;
    for (index, source) in texts.in_folder("flows/stories", ".yaml") {
        if let Some(story) = story::read(index, source, &mut faults) {
            faults.extend(rehearse(shipped::rules(), &story));
            played += 1;
        }
    }
    assert!(faults.is_empty(), "{}", render(&faults, &texts, false));
    assert!(played > 40, "only {played} stories were found");
}

#[test]
fn every_step_that_speaks_is_seen_in_some_story() {
    let texts = shipped::texts();
    let mut seen: HashSet<String> = HashSet::new();
    for (index, source) in texts.in_folder("flows/stories", ".yaml") {
        let story = story::read(index, source, &mut Vec::new()).unwrap();
        seen.extend(
            story
                .turns
                .into_iter()
                .filter_map(|turn| turn.see)
                .flatten()
                .map(|name| name.value),
        );
    }
    let rules = shipped::rules();
    let speaks = |kind: &Kind| {
        !matches!(
            kind,
            Kind::Decide { .. } | Kind::Visit { .. } | Kind::Handoff { .. } | Kind::Desk(_)
        )
    };
    let steps = rules
        .flows
        .values()
        .flat_map(helpline::conversation::Flow::steps)
        .filter(|step| speaks(&step.kind));
    // A turn that goes wrong is our fault, which no story can bring about.
    let missed: Vec<_> = steps
        .map(|step| step.message.to_string())
        .filter(|message| !seen.contains(message) && !message.starts_with("trouble-"))
        .collect();
    assert!(missed.is_empty(), "in no story: {missed:#?}");
}
