//! Where a step leads: to a step, a topic or a flow that is there, or to what is always there.

use strsim::osa_distance;

use super::super::diagnostic::{Diagnostic, nearest, same_but_for_form, tell_once};
use super::super::parse::flow::{FlowFile, StepFile};
use super::super::source::Placed;
use super::Resolver;
use crate::conversation::flow::Target;

/// What stands beside the step that may be meant by the name of one that is not there.
pub(in crate::authoring) const SIMILAR: &str = "a step with a similar name is here";
/// What stands beside the step that had that name before.
const HAD_IT: &str = "this step had that name";

/// How many letters of the name of a flow may be others than those that were meant.
const MOST_SLIPS: usize = 2;

/// What cannot be a place to go leads to a step that is not there, so that nothing is said of the
/// ways beyond it.
fn nowhere(written: &Placed<String>) -> Target {
    Target::Step(written.value.as_str().into())
}

impl Resolver<'_, '_> {
    pub(super) fn target(&mut self, file: &FlowFile, written: &Placed<String>) -> Target {
        if file
            .steps
            .iter()
            .any(|step| step.name.value == written.value)
        {
            return Target::Step(written.value.as_str().into());
        }
        let words: Vec<&str> = written.value.split_whitespace().collect();
        match words.as_slice() {
            ["menu"] => Target::Menu,
            ["end"] => Target::End,
            ["topic", topic] => {
                self.check_topic(written, topic);
                Target::Topic((*topic).into())
            }
            ["flow", flow] => {
                self.check_flow(written, flow);
                Target::Flow((*flow).into())
            }
            [kind @ ("topic" | "flow")] => {
                let title = format!("`{kind}` needs a name after it");
                let help = format!("write `{kind}` and the name of the {kind}");
                let fault = Diagnostic::error("bad-target", title, written.span, "which one?");
                self.faults.push(fault.help(help));
                nowhere(written)
            }
            ["main" | "the", "menu"] => {
                let title = format!("`{}` is not a place to go", written.value);
                let fault = Diagnostic::error("bad-target", title, written.span, "");
                let menu = Some("menu".to_owned());
                self.faults.push(fault.suggest_instead(written.span, menu));
                nowhere(written)
            }
            [step] => {
                self.check_step(file, written, step);
                Target::Step((*step).into())
            }
            [kind @ ("Topic" | "Flow"), rest @ ..]
                if self.is_known(&kind.to_lowercase(), &rest.join("-")) =>
            {
                let title = format!("`{}` is not a place to go", written.value);
                let fault = Diagnostic::error("bad-target", title, written.span, "");
                let right = format!("{} {}", kind.to_lowercase(), rest.join("-"));
                self.faults
                    .push(fault.suggest_instead(written.span, Some(right)));
                nowhere(written)
            }
            [kind @ ("topic" | "flow"), rest @ ..] if self.is_known(kind, &rest.join("-")) => {
                let title = format!("`{}` is not a place to go", written.value);
                let fault = Diagnostic::error("bad-target", title, written.span, "");
                let right = format!("{kind} {}", rest.join("-"));
                self.faults
                    .push(fault.suggest_instead(written.span, Some(right)));
                nowhere(written)
            }
            [_, _, _, ..] => {
                let title = format!("`{}` is not a place to go", written.value);
                let label = "words for people?";
                let fault = Diagnostic::error("bad-target", title, written.span, label);
                let flow = &file.name.value;
                self.faults.push(fault.help(format!(
                    "what people read stands in locales/en/{flow}.ftl, after the name of the step; \
                     here stands what comes next: a step's name, `menu` or `end`"
                )));
                nowhere(written)
            }
            _ => {
                let title = format!("`{}` is not a place to go", written.value);
                let help = "write a step's name, `topic` and its name, `flow` and its name, `menu` or `end`";
                self.faults
                    .push(Diagnostic::error("bad-target", title, written.span, "").help(help));
                nowhere(written)
            }
        }
    }

    fn check_step(&mut self, file: &FlowFile, written: &Placed<String>, name: &str) {
        let found = |name: &str| file.steps.iter().find(|step| step.name.value == name);
        if found(name).is_some() {
            return;
        }
        let title = format!("`{name}` is not a step of `{}`", file.name.value);
        let fault = Diagnostic::error(
            "unknown-step",
            title,
            written.span,
            "there is no step with this name",
        );
        let is_flow = self.files.iter().any(|file| file.name.value == name);
        let had_it = |step: &&StepFile| step.was.iter().any(|old| old.value == name);
        let renamed = file.steps.iter().find(had_it);
        let near = if let Some(step) = renamed {
            Some(step.name.value.clone())
        } else if self.topics.contains_key(name) {
            Some(format!("topic {name}"))
        } else if is_flow {
            Some(format!("flow {name}"))
        } else {
            // A step leads to itself only where it asks again: that is not what a slip meant.
            let above = |step: &&StepFile| step.name.span.start < written.span.start;
            let own = file.steps.iter().rfind(above);
            let others = file
                .steps
                .iter()
                .filter(|step| own.is_none_or(|own| own.name.span != step.name.span));
            let names = others
                .map(|step| step.name.value.as_str())
                .chain(["menu", "end"]);
            nearest(name, names).map(str::to_owned)
        };
        let other = near.as_deref().and_then(found);
        let mut fault = fault
            .help(format!(
                "add a step `{name}`, or write the name of one that exists"
            ))
            .suggest_instead(written.span, near.clone());
        if let Some(step) = other {
            let label = if renamed.is_some() { HAD_IT } else { SIMILAR };
            fault = fault.also(step.name.span, label);
        }
        tell_once(self.faults, fault);
    }

    /// `written` is what stands there: the topic's name, or `topic` and the name.
    pub(super) fn check_topic(&mut self, written: &Placed<String>, topic: &str) {
        if self.topics.contains_key(topic) || !self.known.all_read {
            return;
        }
        let title = format!("no step answers the topic `{topic}`");
        let fault = |label| Diagnostic::error("unknown-topic", title, written.span, label);
        if let Some(flow) = self.flow_taken_for_topic(topic) {
            let fault = fault("this is a flow").help(format!(
                "only topics stand here: take it out. `flow {flow}` leads to it from a choice or a rule; an answer \
                 can say in its words which button does"
            ));
            let is_target = written.value != topic;
            let instead = is_target.then(|| format!("flow {flow}"));
            tell_once(self.faults, fault.suggest_instead(written.span, instead));
            return;
        }
        let fault = fault("there is no topic with this name").help(format!(
            "add `answer: {topic}` to the step that answers it, or take out what leads here"
        ));
        let names = || self.topics.keys().map(String::as_str);
        // `what` for `s117-what`, where there is one such.
        let mut longer = names().filter(|name| name.ends_with(&format!("-{topic}")));
        let longer = longer.next().filter(|_| longer.next().is_none());
        let near = nearest(topic, names()).or(longer);
        let near = near.map(|near| written.value.replacen(topic, near, 1));
        tell_once(self.faults, fault.suggest_instead(written.span, near));
    }

    /// Whether there is a topic or a flow of this name.
    fn is_known(&self, kind: &str, name: &str) -> bool {
        match kind {
            "topic" => self.topics.contains_key(name),
            _ => self.files.iter().any(|file| file.name.value == name),
        }
    }

    /// The flow that is meant where a topic is asked for.
    fn flow_taken_for_topic<'t>(&self, topic: &'t str) -> Option<&'t str> {
        let bare = topic.trim_start_matches("flow ");
        let is_it = |file: &FlowFile| file.name.value == bare;
        self.files.iter().any(is_it).then_some(bare)
    }

    pub(super) fn check_flow(&mut self, written: &Placed<String>, flow: &str) {
        if self.files.iter().any(|file| file.name.value == flow) || self.known.unread.contains(flow)
        {
            return;
        }
        let title = format!("there is no flow `{flow}`");
        let fault = Diagnostic::error(
            "unknown-flow",
            title,
            written.span,
            "there is no flow with this name",
        );
        let fault = fault.help(format!(
            "add the file flows/{flow}.yaml, or take out what leads here"
        ));
        let names = || self.files.iter().map(|file| file.name.value.as_str());
        // A flow that was taken out is not misspelt: another must be very near to be meant.
        let near =
            |name: &&str| same_but_for_form(flow, name) || osa_distance(flow, name) <= MOST_SLIPS;
        // `tea-flow`, and `flow tea` where the name alone is written.
        let bare = flow.trim_start_matches("flow ").trim_end_matches("-flow");
        let bare = names().find(|name| *name == bare);
        // `could-i-have` for `could-i-have-one`, where there is one such.
        let begun = |name: &&str| {
            let rest = name.strip_prefix(flow);
            rest.is_some_and(|rest| rest.starts_with('-')) && flow.contains('-')
        };
        // `could-i-have-1` for it too.
        let stem = flow.rsplit_once('-').map_or("", |(stem, _)| stem);
        let ends_otherwise = |name: &&str| {
            let rest = name.strip_prefix(stem);
            stem.contains('-') && rest.is_some_and(|rest| rest.starts_with('-'))
        };
        let longer =
            only_one(names().filter(begun)).or_else(|| only_one(names().filter(ends_otherwise)));
        let near = bare
            .or_else(|| nearest(flow, names().filter(near)))
            .or(longer);
        let near = near.map(|near| written.value.replacen(flow, near, 1));
        let is_target = written.value != flow;
        let topic = self
            .topics
            .contains_key(flow)
            .then(|| format!("topic {flow}"));
        let near = topic.filter(|_| is_target).or(near);
        tell_once(self.faults, fault.suggest_instead(written.span, near));
    }
}

/// What there is, if it is the only one.
fn only_one<'n>(mut names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    names.next().filter(|_| names.next().is_none())
}
