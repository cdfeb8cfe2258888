//! Reads a flow file: shapes are checked, names not yet looked up.

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source, Span};
use super::node::{Node, Value, bad_date, unknown_key, wrong_shape};
use super::slips::{among_keys, entries, key_at_the_left, misplaced};
use super::yaml;

pub use super::written::{
    Cares, ChoiceFile, ConditionFile, FlowFile, KindFile, Reviewed, RuleFile, StepFile, Validity,
};

/// The keys at the top of a flow file.
pub(in crate::authoring) const TOP: &[&str] = &[
    "flow",
    "owner",
    "sources",
    "reviewed",
    "review-every",
    "valid-from",
    "valid-until",
    "steps",
];
/// The keys that say what a step does.
pub(in crate::authoring) const KINDS: &[&str] = &[
    "ask", "number", "say", "answer", "decide", "visit", "handoff", "desk",
];
/// Every key of a step.
pub(in crate::authoring) const STEP: &[&str] = &[
    "ask",
    "number",
    "say",
    "answer",
    "decide",
    "visit",
    "handoff",
    "desk",
    "next",
    "see-also",
    "contact",
    "was",
    "valid-from",
    "valid-until",
];

/// The keys of a choice that is written long.
pub(in crate::authoring) const CHOICE: &[&str] = &["next", "was"];
/// The keys of the limits of a number.
pub(in crate::authoring) const LIMITS: &[&str] = &["from", "to"];
/// The keys of a rule.
pub(in crate::authoring) const RULE: &[&str] = &["when", "next", "otherwise"];
/// The keys of a review.
pub(in crate::authoring) const REVIEWED: &[&str] = &["on", "by"];

/// Reads a flow file. `None` when so much is wrong that nothing can be said of the
/// names in it.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> Option<FlowFile> {
    let tree = match yaml::read(index, source) {
        Ok(tree) => tree,
        Err(fault) => {
            faults.push(*fault);
            return None;
        }
    };
    Reader { faults }.flow(index, source, &tree)
}

pub(super) struct Reader<'f> {
    pub(super) faults: &'f mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn flow(&mut self, index: usize, source: &Source, tree: &Node) -> Option<FlowFile> {
        let top =
            tree.expect_filled_map("a flow: `flow:`, `owner:`, `steps:` and so on", self.faults);
        if top.is_empty() {
            return None;
        }
        if let Some(fault) = top
            .iter()
            .find_map(|(key, node)| misplaced(key, node, TOP, "left"))
        {
            self.faults.push(fault);
            return None;
        }
        let key = |name: &str| {
            top.iter()
                .find(|(key, _)| key.value == name)
                .map(|(_, node)| *node)
        };
        let known = match outside_the_review(&top) {
            Some(fault) => {
                self.faults.push(fault);
                self.refuse_unknown(&top, &[TOP, REVIEWED].concat())
            }
            None => self.refuse_unknown(&top, TOP),
        };
        let name = self.name_of_flow(source, &top, known)?;
        let written = key("steps").filter(|steps| !steps.is_nothing());
        if written.is_none() && !known {
            return None;
        }
        let Some(steps) = written else {
            let title = format!("`{}` has no steps", name.value);
            self.faults.push(
                Diagnostic::error("flow-without-steps", title, name.span, "")
                    .help("add `steps:`, and the steps below it"),
            );
            return None;
        };
        let too_deep = entries(steps)
            .iter()
            .find_map(|(_, step)| among_keys(entries(step)));
        let too_far_left = entries(steps).windows(2).find_map(|pair| {
            let [(_, above), (key, own)] = pair else {
                return None;
            };
            // What a step does stands below its name.
            let is_no_step = above.is_nothing() || entries(own).is_empty();
            let belongs_above = is_no_step && STEP.contains(&key.value.as_str());
            belongs_above.then(|| key_at_the_left(key))
        });
        if let Some(fault) = too_deep.or(too_far_left) {
            self.faults.push(fault);
            return None;
        }
        let written = steps.clone();
        let twice = names_written_twice(steps);
        let steps =
            steps.expect_filled_map("steps: a name for each, and what it does", self.faults);
        if steps.is_empty() {
            return None;
        }
        let steps: Vec<StepFile> = steps
            .into_iter()
            .map(|(name, node)| {
                let mut step = self.step(name, node);
                // Which of the two is meant is not known.
                if twice.contains(&name.value.as_str()) {
                    step.kind = KindFile::Broken;
                }
                step
            })
            .collect();
        Some(FlowFile {
            source: index,
            sources: key("sources")
                .map(|node| node.expect_names("names of sources", self.faults))
                .unwrap_or_default(),
            reviewed: key("reviewed")
                .filter(|_| outside_the_review(&top).is_none())
                .map(|node| self.reviewed(node)),
            review_every: key("review-every").and_then(|node| self.period(node)),
            cares: Cares {
                known,
                owner: key("owner").is_some_and(|node| !node.is_nothing()),
                reviewed: key("reviewed").is_some(),
                review_every: key("review-every").is_some(),
                sources: key("sources").map(|node| node.span),
            },
            valid: self.validity(key("valid-from"), key("valid-until")),
            owner: key("owner").and_then(Node::text),
            written,
            name,
            steps,
        })
    }

    /// The name of the flow, which is that of its file.
    fn name_of_flow(
        &mut self,
        source: &Source,
        top: &[(&Placed<String>, &Node)],
        known: bool,
    ) -> Option<Placed<String>> {
        let name = match top.iter().find(|(key, _)| key.value == "flow") {
            Some((_, node)) => node.expect_text("the flow's name", self.faults)?,
            // The misspelt key has been told of.
            None if !known => return None,
            None => {
                let title = "the flow has no name";
                let help = format!("start the file with `flow: {}`", source.stem());
                self.faults.push(
                    Diagnostic::error("flow-without-name", title, first(top)?, "").help(help),
                );
                return None;
            }
        };
        if !self.check_name(&name) {
            return None;
        }
        if name.value != source.stem() {
            let title = format!(
                "the flow is called `{}`, its file `{}.yaml`",
                name.value,
                source.stem()
            );
            let fault = Diagnostic::error(
                "flow-and-file-differ",
                title,
                name.span,
                "not the name of the file",
            );
            self.faults.push(if is_name(source.stem()) {
                let fault = fault.suggest_instead(name.span, Some(source.stem().to_owned()));
                fault.help(format!(
                    "did you mean `{}`? If the file was given another name, call it `{}.yaml` again",
                    source.stem(),
                    name.value
                ))
            } else {
                fault.help(format!(
                    "`{}` cannot be the name of a flow: give the file a name of small letters, \
                     digits and hyphens, and the flow the same; if it is a copy, take it away",
                    source.stem()
                ))
            });
            return None;
        }
        Some(name)
    }

    fn reviewed(&mut self, node: &Node) -> Reviewed {
        let what = "`on:` a date and `by:` a name";
        if matches!(node.value, Value::Text(_) | Value::Nothing) {
            let help = "write the day on which it was read: `reviewed: { on: 2026-11-22, by: }`";
            self.faults.push(wrong_shape(node, what, help));
            return Reviewed::default();
        }
        let map = node.expect_filled_map(what, self.faults);
        self.refuse_unknown(&map, REVIEWED);
        let key = |name: &str| {
            map.iter()
                .find(|(key, _)| key.value == name)
                .and_then(|(_, node)| node.text())
        };
        if let Some(on) = key("on").filter(|on| on.value.parse::<jiff::civil::Date>().is_err()) {
            self.faults.push(bad_date(&on));
        }
        let reviewed = Reviewed {
            on: key("on"),
            by: key("by"),
        };
        if !map.is_empty() && reviewed.on.is_none() && reviewed.by.is_none() {
            let title = "`reviewed:` names no day";
            let fault =
                Diagnostic::warning("review-missing", title, node.span, "when was it read?");
            let help = "write the day on which it was read: `reviewed: { on: 2026-11-22, by: }`";
            self.faults.push(fault.help(help));
        }
        reviewed
    }

    pub(super) fn validity(&mut self, from: Option<&Node>, until: Option<&Node>) -> Validity {
        let mut day = |node: Option<&Node>| {
            let text = node?.expect_text("a day, such as 2026-12-31", self.faults)?;
            let day = text.value.parse();
            if day.is_err() {
                self.faults.push(bad_date(&text));
            }
            Some(Placed::new(day.ok()?, text.span))
        };
        Validity {
            from: day(from),
            until: day(until),
        }
    }

    fn period(&mut self, node: &Node) -> Option<Placed<jiff::Span>> {
        let text = node.expect_text("how often, such as `6 months`", self.faults)?;
        let period = period_of(&text.value);
        if period.is_none() {
            let title = format!("`{}` is not a length of time", text.value);
            let fault = Diagnostic::error("bad-period", title, text.span, "");
            self.faults
                .push(fault.help("write a number and days, weeks, months or years: `6 months`"));
        }
        if period.is_some_and(is_very_long) {
            let title = format!("nobody would be told to read it again for {}", text.value);
            let fault = Diagnostic::warning("bad-period", title, text.span, "is this meant?");
            self.faults
                .push(fault.help("facts change sooner: write `6 months`, or at most `3 years`"));
        }
        Some(Placed::new(period?, text.span))
    }

    /// Whether every key is one of these; each other one is told of.
    pub(super) fn refuse_unknown(
        &mut self,
        map: &[(&Placed<String>, &Node)],
        known: &[&'static str],
    ) -> bool {
        let unknown: Vec<_> = map
            .iter()
            .filter(|(key, _)| !known.contains(&key.value.as_str()))
            .collect();
        for (key, _) in &unknown {
            self.faults.push(unknown_key(key, known));
        }
        unknown.is_empty()
    }

    pub(super) fn check_name(&mut self, name: &Placed<String>) -> bool {
        let good = is_name(&name.value);
        if !good {
            let title = format!("`{}` cannot be a name", name.value);
            let help = "names are small letters, digits and hyphens, and start with a letter";
            let fault = Diagnostic::error("bad-name", title, name.span, "").help(help);
            self.faults.push(match name.value.split_once(':') {
                Some((key, value)) => {
                    let apart = format!("{key}: {}", value.trim());
                    let fault = fault.suggest_instead(name.span, Some(apart));
                    fault.help("put a space after the colon")
                }
                None => fault.suggest_instead(name.span, as_name(&name.value)),
            });
        }
        good
    }
}

impl Reader<'_> {
    /// The name of a topic. A sentence in its place is what people were to read.
    pub(super) fn check_topic_name(
        &mut self,
        step: &Placed<String>,
        topic: &Placed<String>,
    ) -> bool {
        let good = self.check_name(topic);
        let is_sentence = topic.value.split_whitespace().nth(2).is_some();
        if let Some(fault) = self.faults.last_mut().filter(|_| !good && is_sentence) {
            fault.fix = None;
            fault.help = Some(format!(
                "here stands the name of a topic, such as `{}`. What people read stands in locales/en, in the message \
                 of this step",
                step.value
            ));
        }
        good
    }
}

/// `on:` and `by:` below `reviewed:`, without the spaces that make them a part of it.
fn outside_the_review(top: &[(&Placed<String>, &Node)]) -> Option<Diagnostic> {
    let mut after = top.iter().skip_while(|(key, _)| key.value != "reviewed");
    let (_, node) = after.next().filter(|(_, node)| node.is_nothing())?;
    let (key, _) = after
        .next()
        .filter(|(key, _)| REVIEWED.contains(&key.value.as_str()))?;
    let title = format!("`{}` stands outside `reviewed:`", key.value);
    let fault = Diagnostic::error("step-misplaced", title, key.span, "too far left");
    let fault = fault.also(node.span, "nothing is written here");
    Some(fault.help("write both in one line: `reviewed: { on: 2026-11-22, by: }`"))
}

/// Small letters, digits and hyphens, with a letter in front.
fn is_name(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(fits)
}

fn names_written_twice(map: &Node) -> Vec<&str> {
    let Value::Map(entries) = &map.value else {
        return Vec::new();
    };
    let names: Vec<&str> = entries
        .iter()
        .map(|(name, _)| name.value.as_str())
        .collect();
    let twice = |name: &&str| names.iter().filter(|other| *other == name).count() > 1;
    names.iter().copied().filter(twice).collect()
}

/// What was written, as a name: `Pale cup` as `pale-cup`.
fn as_name(written: &str) -> Option<String> {
    let letter = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    let name: String = written.trim().chars().map(letter).collect();
    let good = name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.contains("--");
    good.then_some(name)
}

/// `3 months`, `1 year` and so on.
fn period_of(text: &str) -> Option<jiff::Span> {
    let (number, unit) = text.split_once(' ')?;
    let number = number.parse::<i64>().ok().filter(|number| *number > 0)?;
    let span = jiff::Span::new();
    match unit.trim() {
        "day" | "days" => span.try_days(number),
        "week" | "weeks" => span.try_weeks(number),
        "month" | "months" => span.try_months(number),
        "year" | "years" => span.try_years(number),
        _ => return None,
    }
    .ok()
}

/// Whether it is longer than three years. Hundreds of years are no slip: they say never.
fn is_very_long(period: jiff::Span) -> bool {
    let end = jiff::civil::date(2000, 1, 1).checked_add(period);
    let slips = jiff::civil::date(2003, 1, 2)..jiff::civil::date(2100, 1, 1);
    end.is_ok_and(|end| slips.contains(&end))
}

fn first(map: &[(&Placed<String>, &Node)]) -> Option<Span> {
    map.first().map(|(key, _)| key.span)
}
