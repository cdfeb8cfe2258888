//! Mends the faults that can be mended without asking: a name that is right but for
//! capitals, low lines or spaces. Nothing else is sure not to change what is meant.

use super::check::check_all;
use super::diagnostic::{Diagnostic, Fix, Severity, same_but_for_form};
use super::source::{Source, Sources};
use crate::conversation::moment::Moment;

/// A name that cannot be one where it is given. In its right form it may be taken already, or
/// what uses it may not follow.
const GIVEN: &str = "bad-name";

/// Faults about a name that leads nowhere.
const NAMES: &[&str] = &[
    GIVEN,
    "button-missing",
    "button-unused",
    "choice-never-fits",
    "impossible-value",
    "line-missing",
    "message-missing",
    "retry-missing",
    "story-unknown-name",
    "title-missing",
    "unknown-answer",
    "unknown-contact",
    "unknown-flow",
    "unknown-key",
    "unknown-message",
    "unknown-source",
    "unknown-step",
    "unknown-topic",
    "unknown-variable",
];

/// Faults after which nothing is known of a file.
const BROKEN: &[&str] = &["broken-fluent", "broken-toml", "broken-yaml"];

/// One mend may show what is wrong behind it; so often is looked again.
const MOST_ROUNDS: usize = 100;

/// A place that was mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What stood there.
    pub from: String,
    /// What stands there now.
    pub to: String,
}

/// The texts with what is sure to be right mended, and what was changed.
#[must_use]
pub fn mend(texts: &Sources, moment: Moment) -> (Sources, Vec<Change>) {
    let mut texts = texts.clone();
    let mut changes = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let faults = check_all(&texts, moment).diagnostics;
        let fixes = sure_fixes(&faults, &texts, true);
        let round = Some(apply(&texts, &fixes)).filter(|_| !fixes.is_empty());
        let round = round.filter(|(mended, _)| {
            let gives_a_name = faults.iter().any(|fault| fault.code == GIVEN);
            !gives_a_name || is_better(&faults, &check_all(mended, moment).diagnostics)
        });
        let round = round.or_else(|| {
            let fixes = sure_fixes(&faults, &texts, false);
            (!fixes.is_empty()).then(|| apply(&texts, &fixes))
        });
        let Some((mended, made)) = round else { break };
        texts = mended;
        changes.extend(made);
    }
    changes.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    (texts, changes)
}

/// The mend of a fault, if it is sure to be right: of a name where it is given, if nothing else
/// has that name.
#[must_use]
pub fn sure_fix<'f>(fault: &'f Diagnostic, texts: &Sources) -> Option<&'f Fix> {
    let fix = fault.fix.as_ref()?;
    let source = texts.get(fix.span.source)?;
    let written = source.text.get(fix.span.start..fix.span.end)?;
    let is_sure = NAMES.contains(&fault.code) && same_but_for_form(written, &fix.with);
    is_sure.then_some(fix)
}

/// The texts with one fault mended, by its name and the place of what is mended, as
/// [`Sources::place`] says it; `None` if it is not there or the mend is not sure.
#[must_use]
pub fn mend_one(
    texts: &Sources,
    moment: Moment,
    code: &str,
    place: &str,
) -> Option<(Sources, Vec<Change>)> {
    let faults = check_all(texts, moment).diagnostics;
    let broken = broken(&faults);
    let fix = faults
        .iter()
        .filter(|fault| fault.code == code)
        .filter_map(|fault| sure_fix(fault, texts))
        .filter(|fix| !broken.contains(&fix.span.source))
        .find(|fix| texts.place(fix.span).as_deref() == Some(place))?;
    let (mended, changes) = apply(texts, &[fix]);
    let is_free = || code != GIVEN || is_better(&faults, &check_all(&mended, moment).diagnostics);
    is_free().then_some((mended, changes))
}

/// The texts with these mends, and what was changed.
fn apply(texts: &Sources, fixes: &[&Fix]) -> (Sources, Vec<Change>) {
    // From the last to the first, so that places stay right.
    let mut fixes = fixes.to_vec();
    fixes.sort_by_key(|fix| std::cmp::Reverse(fix.span));
    fixes.dedup_by_key(|fix| fix.span);
    let mut mended: Vec<Source> = texts.iter().map(|(_, source)| source.clone()).collect();
    let mut changes = Vec::new();
    for fix in fixes {
        let Some(source) = mended.get_mut(fix.span.source) else {
            continue;
        };
        changes.push(Change {
            file: source.name.clone(),
            line: source.line_and_letter(fix.span.start).0,
            from: source.text[fix.span.start..fix.span.end].to_owned(),
            to: fix.with.clone(),
        });
        source
            .text
            .replace_range(fix.span.start..fix.span.end, &fix.with);
    }
    (texts.replaced_by(mended), changes)
}

/// Whether a name in its right form is free: nothing stands twice for it.
fn is_better(before: &[Diagnostic], after: &[Diagnostic]) -> bool {
    let twice = |faults: &[Diagnostic]| {
        let twice = faults
            .iter()
            .filter(|fault| fault.code.starts_with("duplicate-"));
        twice.count()
    };
    twice(after) <= twice(before) && errors(after) < errors(before)
}

fn errors(faults: &[Diagnostic]) -> usize {
    // Stories may not have followed yet.
    let in_texts = faults
        .iter()
        .filter(|fault| fault.code != "story-unknown-name");
    let errors = in_texts.filter(|fault| fault.severity == Severity::Error);
    errors.count()
}

/// The mends that are sure; those of names where they are given only if wanted.
fn sure_fixes<'f>(faults: &'f [Diagnostic], texts: &Sources, given: bool) -> Vec<&'f Fix> {
    let broken = broken(faults);
    let wanted = faults.iter().filter(|fault| given || fault.code != GIVEN);
    wanted
        .filter_map(|fault| sure_fix(fault, texts))
        .filter(|fix| !broken.contains(&fix.span.source))
        .collect()
}

/// The texts of which nothing is known.
fn broken(faults: &[Diagnostic]) -> Vec<usize> {
    faults
        .iter()
        .filter(|fault| BROKEN.contains(&fault.code))
        .filter_map(|fault| Some(fault.place()?.source))
        .collect()
}
