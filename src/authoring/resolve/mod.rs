//! From flow files as written to flows whose every name leads somewhere.

mod conditions;
pub(super) mod targets;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::diagnostic::{Diagnostic, nearest};
use super::parse::flow::{ChoiceFile, FlowFile, KindFile, StepFile};
use super::source::{Placed, Sources};
use crate::conversation::flow::{Choice, DeskWay, Flow, Kind, Step, Subject, Target};
use crate::conversation::ids::{FlowName, MessageName, TopicName};
use crate::conversation::quick::QuickMap;
use crate::conversation::session::Place;

/// Flows and topics whose names are known to lead somewhere.
#[derive(Debug, Default)]
pub struct Resolved {
    /// The flows.
    pub flows: QuickMap<FlowName, Flow>,
    /// Where each topic is answered.
    pub topics: BTreeMap<TopicName, Place>,
}

/// What is known before names are looked up.
pub struct Known<'a> {
    /// The files, for pointing into them.
    pub sources: &'a Sources,
    /// The names in `flows/sources.yaml`; `None` when it could not be read.
    pub source_names: Option<&'a [Placed<String>]>,
    /// Flows whose files could not be read: nothing is said of names in them.
    pub unread: HashSet<String>,
    /// Whether every flow and every step could be read, so that every topic is known.
    pub all_read: bool,
    /// The flows that use an answer in a message.
    pub answers_in_messages: HashSet<String>,
}

/// Looks up every name in the flow files. Faults in one do not hide those in another.
pub fn resolve(files: &[FlowFile], known: &Known, faults: &mut Vec<Diagnostic>) -> Resolved {
    let mut resolver = Resolver {
        files,
        known,
        topics: BTreeMap::new(),
        faults,
    };
    resolver.find_clashes();
    resolver.find_topics();
    let flows = files
        .iter()
        .map(|file| resolver.flow(file))
        .map(|flow| (flow.name.clone(), flow))
        .collect();
    let topics = resolver.topics.iter().map(|(topic, (file, step))| {
        let place = Place::new(
            file.name.value.as_str().into(),
            step.name.value.as_str().into(),
        );
        (TopicName::from(topic.as_str()), place)
    });
    Resolved {
        topics: topics.collect(),
        flows,
    }
}

struct Resolver<'a, 'f> {
    files: &'a [FlowFile],
    known: &'a Known<'a>,
    topics: BTreeMap<String, (&'a FlowFile, &'a StepFile)>,
    faults: &'f mut Vec<Diagnostic>,
}

impl Resolver<'_, '_> {
    /// Two steps that would share a message, and old names that are taken.
    fn find_clashes(&mut self) {
        let mut messages: HashMap<String, &Placed<String>> = HashMap::new();
        for file in self.files {
            for step in &file.steps {
                let message = format!("{}-{}", file.name.value, step.name.value);
                if let Some(first) = messages.insert(message.clone(), &step.name) {
                    let title = format!("two steps would share the message `{message}`");
                    let fault =
                        Diagnostic::error("shared-message", title, step.name.span, "the second");
                    self.faults.push(
                        fault
                            .also(first.span, "the first")
                            .help("give one of them another name"),
                    );
                }
            }
            self.find_old_name_clashes(file);
        }
    }

    fn find_old_name_clashes(&mut self, file: &FlowFile) {
        let names = file.steps.iter().map(|step| &step.name);
        let olds = file.steps.iter().flat_map(|step| &step.was);
        self.find_taken("step", names, olds);
        for step in &file.steps {
            if let KindFile::Ask(choices) = &step.kind {
                let names = choices.iter().map(|choice| &choice.name);
                let olds = choices.iter().flat_map(|choice| &choice.was);
                self.find_taken("choice", names, olds);
            }
        }
    }

    fn find_taken<'n>(
        &mut self,
        what: &str,
        names: impl Iterator<Item = &'n Placed<String>>,
        olds: impl Iterator<Item = &'n Placed<String>>,
    ) {
        let mut taken: HashMap<&str, &Placed<String>> =
            names.map(|name| (name.value.as_str(), name)).collect();
        for old in olds {
            if let Some(first) = taken.insert(&old.value, old) {
                let title = format!("`was: {}` is the name of another {what}", old.value);
                let fault = Diagnostic::error("old-name-taken", title, old.span, "an earlier name");
                let own = first.value == old.value && first.span.end <= old.span.start;
                let is_same = own && stands_in_it(self.known.sources, first, old);
                let help = if is_same {
                    format!("take it out: this {what} is called so now")
                } else {
                    format!("an earlier name can belong to one {what} alone")
                };
                self.faults
                    .push(fault.also(first.span, "taken here").help(help));
            }
        }
    }

    fn find_topics(&mut self) {
        for file in self.files {
            for step in &file.steps {
                let KindFile::Answer(topic) = &step.kind else {
                    continue;
                };
                if let Some((first_file, first_step)) = self.topics.get(&topic.value) {
                    let fault =
                        two_answers(self.files, topic, (file, step), (first_file, first_step));
                    self.faults.push(fault);
                    continue;
                }
                self.topics.insert(topic.value.clone(), (file, step));
            }
        }
    }

    fn flow(&mut self, file: &FlowFile) -> Flow {
        self.check_sources(file);
        let mut remembers = self.known.answers_in_messages.contains(&file.name.value);
        let steps: Vec<Step> = file
            .steps
            .iter()
            .map(|step| self.step(file, step))
            .collect();
        remembers |= steps.iter().any(uses_answers);
        Flow::new(file.name.value.as_str().into(), remembers, steps)
    }

    fn check_sources(&mut self, file: &FlowFile) {
        let Some(names) = self.known.source_names else {
            return;
        };
        for name in &file.sources {
            if names.iter().any(|known| known.value == name.value) {
                continue;
            }
            let written = self.known.sources.get(name.span.source);
            let written =
                written.and_then(|source| source.text.get(name.span.start..name.span.end));
            if written.is_some_and(|written| written.contains(['\n', '–'])) {
                let title = "the names of these sources run together";
                let fault = Diagnostic::error("dash-missing", title, name.span, "taken for one");
                self.faults.push(fault.help(
                    "write each on a line of its own, with `- ` in front: the hyphen of the keyboard",
                ));
                continue;
            }
            let title = format!("`{}` is not in flows/sources.yaml", name.value);
            let fault = Diagnostic::error(
                "unknown-source",
                title,
                name.span,
                "there is no source with this name",
            );
            let fault = fault.help("add it to flows/sources.yaml");
            self.faults
                .push(fault.suggest(name, names.iter().map(|name| name.value.as_str())));
        }
    }

    fn step(&mut self, file: &FlowFile, step: &StepFile) -> Step {
        for topic in &step.see_also {
            self.check_topic(topic, topic.value.as_str());
        }
        if let Some(contact) = step
            .contact
            .as_ref()
            .filter(|contact| contact.value != "helpline")
        {
            let title = format!("`{}` has no contact card", contact.value);
            let fault = Diagnostic::error("unknown-contact", title, contact.span, "");
            self.faults
                .push(fault.suggest_instead(contact.span, Some("helpline".to_owned())));
        } else {
            self.check_contact(step);
        }
        self.check_resting(file, step);
        let flow = FlowName::from(file.name.value.as_str());
        let name = step.name.value.as_str().into();
        Step {
            message: MessageName::of_step(&flow, &name),
            kind: self.kind(file, step),
            was: step
                .was
                .iter()
                .map(|old| old.value.as_str().into())
                .collect(),
            see_also: step
                .see_also
                .iter()
                .map(|topic| topic.value.as_str().into())
                .collect(),
            contact: step.contact.is_some(),
            name,
        }
    }

    /// A contact card goes with what a step shows.
    fn check_contact(&mut self, step: &StepFile) {
        let Some(contact) = &step.contact else { return };
        let kind = match &step.kind {
            KindFile::Decide { .. } => "decide",
            KindFile::Visit(..) => "visit",
            KindFile::Handoff(..) => "handoff",
            KindFile::Desk(_) => "desk",
            _ => return,
        };
        let title = format!("`contact` does nothing at `{}`", step.name.value);
        let fault = Diagnostic::error("unknown-contact", title, contact.span, "never sent");
        self.faults.push(fault.help(format!(
            "`{kind}:` shows no message that the card could go with; put it on a step that shows one"
        )));
    }

    /// `see-also` shows only where the conversation rests.
    fn check_resting(&mut self, file: &FlowFile, step: &StepFile) {
        let rests = match &step.kind {
            KindFile::Answer(_) | KindFile::Broken => true,
            // Where it goes when there is no such step has been told of.
            KindFile::Say(target) => {
                let mut steps = file.steps.iter();
                let goes_on = ["topic", "flow", "menu"]
                    .contains(&target.value.split(' ').next().unwrap_or_default());
                !goes_on && steps.all(|step| step.name.value != target.value)
            }
            _ => false,
        };
        if let Some(first) = step.see_also.first().filter(|_| !rests) {
            let title = format!("`see-also` does nothing at `{}`", step.name.value);
            let fault =
                Diagnostic::error("see-also-does-nothing", title, first.span, "never shown");
            self.faults
                .push(fault.help("it works on `answer:` and on `say: end`"));
        }
    }

    fn kind(&mut self, file: &FlowFile, step: &StepFile) -> Kind {
        match &step.kind {
            KindFile::Ask(choices) => Kind::Ask(
                choices
                    .iter()
                    .map(|choice| self.choice(file, choice))
                    .collect(),
            ),
            KindFile::Number { limits, next } => Kind::Number {
                limits: limits.0..=limits.1,
                next: self.target(file, next),
            },
            KindFile::Say(next) => Kind::Say(self.target(file, next)),
            KindFile::Answer(topic) => Kind::Answer(topic.value.as_str().into()),
            KindFile::Decide { rules, otherwise } => Kind::Decide {
                rules: rules.iter().map(|rule| self.rule(file, rule)).collect(),
                otherwise: match otherwise {
                    Some(otherwise) => self.target(file, otherwise),
                    None => Target::Menu,
                },
            },
            KindFile::Visit(flow, next) => {
                self.check_flow(flow, &flow.value);
                Kind::Visit {
                    flow: flow.value.as_str().into(),
                    next: self.target(file, next),
                }
            }
            KindFile::Handoff(subject, next) => Kind::Handoff {
                subject: subject.value.clone(),
                next: next.as_ref().map(|next| self.target(file, next)),
            },
            KindFile::Desk(way) => {
                let label = "not one of `chat` and `callback`";
                match self.one_of(way, &["chat", "callback"], label) {
                    Some(0) => Kind::Desk(DeskWay::Chat),
                    _ => Kind::Desk(DeskWay::Callback),
                }
            }
            KindFile::Broken => Kind::Say(Target::Menu),
        }
    }

    fn choice(&mut self, file: &FlowFile, choice: &ChoiceFile) -> Choice {
        Choice {
            name: choice.name.value.as_str().into(),
            was: choice
                .was
                .iter()
                .map(|old| old.value.as_str().into())
                .collect(),
            next: self.target(file, &choice.next),
        }
    }

    fn one_of(&mut self, value: &Placed<String>, names: &[&str], label: &str) -> Option<usize> {
        let found = names.iter().position(|name| *name == value.value);
        if found.is_none() {
            let title = format!("`{}` can never be the answer", value.value);
            let fault = Diagnostic::error("impossible-value", title, value.span, label);
            let fault = fault.help(format!("write one of: {}", names.join(", ")));
            // `no/not-sure` and `yes or no` are several.
            let several = value.value.replace(" or ", "/");
            let several: Vec<&str> = several.split(['/', '|', ',']).map(str::trim).collect();
            let is_list = several.len() > 1 && several.iter().all(|one| names.contains(one));
            self.faults.push(if is_list {
                let with = format!("[{}]", several.join(", "));
                fault.suggest_instead(value.span, Some(with))
            } else {
                // `call` for `callback`.
                let mut longer = names.iter().filter(|name| name.starts_with(&value.value));
                let longer = longer.next().filter(|_| longer.next().is_none());
                let near = nearest(&value.value, names.iter().copied()).or(longer.copied());
                fault.suggest_instead(value.span, near.map(str::to_owned))
            });
        }
        found
    }
}

/// A topic with two answers. The step that has no other reason to be there has the name of a topic
/// that nothing answers: that one was meant.
fn two_answers(
    files: &[FlowFile],
    topic: &Placed<String>,
    second: (&FlowFile, &StepFile),
    first: (&FlowFile, &StepFile),
) -> Diagnostic {
    let title = format!("the topic `{}` has two answers", topic.value);
    let own = |(file, step): (&FlowFile, &StepFile)| {
        let (flow, step) = (&file.name.value, &step.name.value);
        [format!("{flow}-{step}"), step.clone()]
    };
    let answered = |name: &String| {
        let mut steps = files.iter().flat_map(|file| &file.steps);
        steps.any(|step| matches!(&step.kind, KindFile::Answer(other) if other.value == *name))
    };
    let at = |(_, step): (&FlowFile, &StepFile)| match &step.kind {
        KindFile::Answer(topic) => topic.span,
        _ => step.name.span,
    };
    let is_own = |place| own(place).contains(&topic.value);
    // The one that is called as the topic is right.
    let (odd, right, labels) = if is_own(second) && !is_own(first) {
        (first, second, ["the first", "the second"])
    } else {
        (second, first, ["the second", "the first"])
    };
    let fault = Diagnostic::error("duplicate-topic", title, at(odd), labels[0]);
    let fault = fault.also(at(right), labels[1]);
    let [long, _] = own(odd);
    if !is_own(odd) && !answered(&long) {
        return fault.suggest_instead(at(odd), Some(long));
    }
    fault.help(format!(
        "to lead to its answer from here, use `say: topic {}`",
        topic.value
    ))
}

/// Whether an earlier name stands below or beside the name it is said of: no other name comes between.
fn stands_in_it(sources: &Sources, name: &Placed<String>, old: &Placed<String>) -> bool {
    let source = sources.get(name.span.source);
    let between = source.and_then(|source| source.text.get(name.span.end..old.span.start));
    between.is_some_and(|between| between.trim_start_matches([':', ' ', '{', '\n']) == "was: ")
}

fn uses_answers(step: &Step) -> bool {
    let Kind::Decide { rules, .. } = &step.kind else {
        return false;
    };
    rules
        .iter()
        .flat_map(|rule| &rule.when)
        .any(|(subject, _)| matches!(subject, Subject::Answer(_)))
}
