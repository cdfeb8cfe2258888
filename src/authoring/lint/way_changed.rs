//! A way through a flow that leads elsewhere than in the copy inside the program. It still leads somewhere, so
//! nobody sees it; and what is told of then stands far away: a step that nothing leads to any more.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{self, ConditionFile, FlowFile, KindFile, StepFile};
use super::super::parse::messages::{self, Words};
use super::super::source::{Placed, Source};
use super::super::vocabulary::DEFAULT_LOCALE;
use super::Draft;

/// What stands above a change that is meant.
const IF_MEANT: &str =
    "if it is meant, write above it: `# helpline: allow way-changed, because` and the reason";

/// One of the ways that a step leads on: what takes it, and where it leads.
struct Way<'f> {
    taken_by: String,
    next: &'f Placed<String>,
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    exchanged_buttons(draft, faults);
    for file in draft.files {
        let source = draft.texts.get(file.name.span.source);
        let Some(mut copy) = source.and_then(|source| copy_of(draft, source)) else {
            continue;
        };
        rename(&mut copy, file);
        for step in &file.steps {
            let mut known = copy.steps.iter();
            let own = |name: &str| {
                step.name.value == name || step.was.iter().any(|was| was.value == name)
            };
            if let Some(known) = known.find(|known| own(&known.name.value)) {
                // A step that has changed in several places was written anew.
                let changed = changed(step, known);
                faults.extend(changed.into_iter().next().filter(|_| !is_new(step, known)));
            }
        }
    }
}

/// Two buttons of a message that say each other's words.
fn exchanged_buttons(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let folder = format!("locales/{DEFAULT_LOCALE}/");
    for copy in draft.texts.built_in_below(&folder) {
        if copy.name.strip_suffix(".ftl").is_none() {
            continue;
        }
        let said = |text: &Words| {
            copy.text
                .get(text.span.start..text.span.end)
                .unwrap_or_default()
        };
        for known in messages::read(0, &copy, &mut Vec::new()).messages {
            let words = draft.default_words();
            let Some(own) = words.and_then(|words| words.message(&known.name.value)) else {
                continue;
            };
            let moved = own.attributes.iter().filter_map(|(name, part)| {
                let was = said(&known.attributes.get(name)?.text).trim();
                let now = draft.text_at(part.text.span).trim();
                (was != now && !name.ends_with("words")).then_some((name, part, was, now))
            });
            let moved: Vec<_> = moved.collect();
            let pair = moved.iter().enumerate().find_map(|(at, first)| {
                let mut others = moved.get(at + 1..).unwrap_or_default().iter();
                let is_other =
                    |other: &&(_, _, &str, &str)| other.3 == first.2 && first.3 == other.2;
                Some((first, others.find(is_other)?))
            });
            let Some((first, second)) = pair else {
                continue;
            };
            let title = format!("`.{}` and `.{}` say each other's words", first.0, second.0);
            let label = format!("Helpline came with \"{}\" here", first.2);
            let fault = Diagnostic::warning("way-changed", title, first.1.text.span, label);
            let label = format!("and with \"{}\" here", second.2);
            let fault = fault.also(second.1.text.span, label);
            faults.push(fault.help(format!("put them back; {IF_MEANT}")));
        }
    }
}

/// The copy of a flow inside the program, if the flow is not the same.
fn copy_of(draft: &Draft, source: &Source) -> Option<FlowFile> {
    let copy = draft.texts.built_in(source)?;
    flow::read(0, &copy, &mut Vec::new())
}

/// Calls what a copy leads to by the names that its steps have now.
fn rename(copy: &mut FlowFile, file: &FlowFile) {
    let now = |name: &str| {
        let mut steps = file.steps.iter();
        let step = steps.find(|step| step.was.iter().any(|was| was.value == name));
        step.map(|step| step.name.value.clone())
    };
    let call = |next: &mut Placed<String>| {
        if let Some(name) = now(&next.value) {
            next.value = name;
        }
    };
    for step in &mut copy.steps {
        match &mut step.kind {
            KindFile::Ask(choices) => choices.iter_mut().for_each(|one| call(&mut one.next)),
            KindFile::Decide { rules, otherwise } => {
                for rule in rules {
                    call(&mut rule.next);
                    rule.when.iter_mut().for_each(|(subject, _)| call(subject));
                }
                otherwise.iter_mut().for_each(call);
            }
            KindFile::Number { next, .. } | KindFile::Say(next) | KindFile::Visit(_, next) => {
                call(next);
            }
            KindFile::Handoff(_, next) => next.iter_mut().for_each(call),
            KindFile::Answer(_) | KindFile::Desk(_) | KindFile::Broken => {}
        }
    }
}

/// Whether a step is another kind of step than it was.
fn is_new(step: &StepFile, known: &StepFile) -> bool {
    std::mem::discriminant(&step.kind) != std::mem::discriminant(&known.kind)
}

/// What has changed in a step.
fn changed(step: &StepFile, known: &StepFile) -> Vec<Diagnostic> {
    let (own, was) = (ways(step), ways(known));
    if let Some(fault) = exchanged(&own, &was) {
        return vec![fault];
    }
    let mut changed = Vec::new();
    match (&step.kind, &known.kind) {
        (KindFile::Number { limits, next }, KindFile::Number { limits: was, .. }) => {
            changed.extend(other_limits(*limits, *was, next));
        }
        (KindFile::Decide { rules, .. }, KindFile::Decide { rules: known, .. })
            if rules.len() == known.len() =>
        {
            let pairs = rules.iter().zip(known);
            let pairs = pairs.filter(|(rule, known)| rule.next.value == known.next.value);
            changed.extend(pairs.filter_map(|(rule, known)| other_value(&rule.when, &known.when)));
        }
        _ => {}
    }
    changed.extend(left_out(step, known, &own, &was));
    let pairs = own.iter().filter_map(|way| {
        let mut was = was.iter();
        Some((way, was.find(|was| was.taken_by == way.taken_by)?))
    });
    let elsewhere = pairs.filter(|(way, was)| way.next.value != was.next.value);
    changed.extend(elsewhere.map(|(way, was)| led_elsewhere(way, was)));
    changed
}

/// A rule that is gone, a number that no longer goes with a step, or topics that are no longer offered
/// beside it. By itself that is only to be looked at.
fn left_out(
    step: &StepFile,
    known: &StepFile,
    own: &[Way<'_>],
    was: &[Way<'_>],
) -> Option<Diagnostic> {
    let told = |what: String| {
        let title = format!("`{}` has {what} no more", step.name.value);
        let label = "Helpline came with it here";
        let fault = Diagnostic::advice("way-changed", title, step.name.span, label);
        fault.help("put it back, or leave it out if that is meant")
    };
    let stands = |way: &Way<'_>| own.iter().any(|own| own.taken_by == way.taken_by);
    let is_shorter = own.len() < was.len()
        && own.iter().all(|way| {
            let mut was = was.iter();
            was.any(|was| was.taken_by == way.taken_by)
        });
    if let Some(gone) = was.iter().find(|way| is_shorter && !stands(way)) {
        let (taken_by, next) = (&gone.taken_by, &gone.next.value);
        return Some(told(format!(
            "the way `{taken_by}`, which led to `{next}`,"
        )));
    }
    if let (Some(contact), None) = (&known.contact, &step.contact) {
        return Some(told(format!("`contact: {}`", contact.value)));
    }
    (step.see_also.is_empty() && !known.see_also.is_empty()).then(|| told("`see-also:`".to_owned()))
}

/// The ways on from a step.
fn ways(step: &StepFile) -> Vec<Way<'_>> {
    fn one(taken_by: impl Into<String>, next: &Placed<String>) -> Way<'_> {
        Way {
            taken_by: taken_by.into(),
            next,
        }
    }
    match &step.kind {
        KindFile::Ask(choices) => {
            let ways = choices
                .iter()
                .map(|choice| one(&choice.name.value, &choice.next));
            ways.collect()
        }
        KindFile::Decide { rules, otherwise } => {
            let ways = rules
                .iter()
                .map(|rule| one(written(&rule.when), &rule.next));
            let otherwise = otherwise.iter().map(|next| one("otherwise", next));
            ways.chain(otherwise).collect()
        }
        KindFile::Number { next, .. } | KindFile::Visit(_, next) => vec![one("next", next)],
        KindFile::Say(next) => vec![one("say", next)],
        KindFile::Desk(desk) => vec![one("desk", desk)],
        KindFile::Handoff(_, next) => next.iter().map(|next| one("next", next)).collect(),
        KindFile::Answer(_) | KindFile::Broken => Vec::new(),
    }
}

/// Two ways that lead to each other's places.
fn exchanged(own: &[Way<'_>], known: &[Way<'_>]) -> Option<Diagnostic> {
    let was = |way: &Way<'_>| {
        let mut known = known.iter();
        let known = known.find(|known| known.taken_by == way.taken_by)?;
        Some(known.next.value.as_str())
    };
    let moved = own.iter().filter_map(|way| Some((way, was(way)?)));
    let moved: Vec<_> = moved.filter(|(way, was)| way.next.value != *was).collect();
    let is_pair = |(one, was): &(&Way<'_>, &str), (other, was_other): &(&Way<'_>, &str)| {
        one.next.value == *was_other && other.next.value == *was
    };
    let (first, second) = moved.iter().enumerate().find_map(|(at, first)| {
        let mut others = moved.get(at + 1..).unwrap_or_default().iter();
        Some((first, others.find(|second| is_pair(first, second))?))
    })?;
    let title = format!(
        "`{}` and `{}` lead to each other's places",
        first.0.taken_by, second.0.taken_by
    );
    let label = format!("Helpline came with `{}` here", first.1);
    let fault = Diagnostic::warning("way-changed", title, first.0.next.span, label);
    let label = format!("and with `{}` here", second.1);
    let fault = fault.also(second.0.next.span, label);
    Some(fault.help(format!("put them back; {IF_MEANT}")))
}

/// A way that leads elsewhere than it did. By itself that is only to be looked at.
fn led_elsewhere(way: &Way<'_>, was: &Way<'_>) -> Diagnostic {
    let title = format!(
        "`{}` leads to `{}` where it led to `{}`",
        way.taken_by, way.next.value, was.next.value
    );
    let label = "Helpline came with another";
    let fault = Diagnostic::advice("way-changed", title, way.next.span, label);
    fault.help(format!(
        "write `{}`, or leave it if it is meant",
        was.next.value
    ))
}

/// Other limits of a number.
fn other_limits(own: (i64, i64), was: (i64, i64), next: &Placed<String>) -> Option<Diagnostic> {
    let title = format!(
        "a number from {} to {} was one from {} to {}",
        own.0, own.1, was.0, was.1
    );
    let label = "Helpline came with other limits for the number above this";
    let fault = Diagnostic::warning("way-changed", title, next.span, label);
    let fault = fault.help(format!(
        "write `number: {{ from: {}, to: {} }}`; {IF_MEANT}",
        was.0, was.1
    ));
    (own != was).then_some(fault)
}

/// A rule that asks for another value in one place, and is the same otherwise.
fn other_value(own: &[ConditionFile], known: &[ConditionFile]) -> Option<Diagnostic> {
    if own.len() != known.len() {
        return None;
    }
    let pairs = own.iter().zip(known);
    let mut differ = pairs.filter(|(own, known)| condition(own) != condition(known));
    let (own, known) = differ.next().filter(|_| differ.next().is_none())?;
    let ([value], [was]) = (own.1.as_slice(), known.1.as_slice()) else {
        return None;
    };
    let title = format!("`{}` was `{}`", condition(own), condition(known));
    let label = "Helpline came with another value";
    let fault = Diagnostic::warning("way-changed", title, value.span, label);
    let fault = fault.help(format!("write `{}` as it was; {IF_MEANT}", was.value));
    (own.0.value == known.0.value).then_some(fault)
}

/// What a rule asks for, as one text.
fn written(conditions: &[ConditionFile]) -> String {
    let conditions: Vec<String> = conditions.iter().map(condition).collect();
    conditions.join(", ")
}

fn condition((subject, values): &ConditionFile) -> String {
    let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
    format!("{}: {}", subject.value, values.join(" or "))
}
