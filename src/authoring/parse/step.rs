//! Reads a step of a flow file: what it does, and where it leads.

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::flow::{CHOICE, KINDS, LIMITS, Reader, STEP, TOP};
use super::node::{Node, Value, wrong_shape};
use super::slips::{
    choices_alone, colon_lost, entries, has_twice, name_missing, of_the_flow, out_of_its_kind,
    two_kinds, without_kind,
};
use super::written::{ChoiceFile, KindFile, StepFile, Validity};

impl Reader<'_> {
    pub(super) fn step(&mut self, name: &Placed<String>, node: &Node) -> StepFile {
        let named = self.check_name(name);
        let mut step = StepFile {
            name: name.clone(),
            was: Vec::new(),
            kind: KindFile::Broken,
            see_also: Vec::new(),
            contact: None,
            valid: Validity::default(),
        };
        if node.is_nothing() {
            self.faults.push(without_kind(name));
            return step;
        }
        let before = self.faults.len();
        let map =
            node.expect_filled_map("what the step does: `ask:`, `say:` and so on", self.faults);
        if map.is_empty() {
            if TOP.contains(&name.value.as_str()) {
                self.faults.truncate(before);
                self.faults.push(of_the_flow(name));
            }
            return step;
        }
        if let Some(fault) = name_missing(entries(node)) {
            // Each key that stands twice has been told of: this says why.
            self.faults.truncate(before);
            self.faults.push(fault);
            return step;
        }
        if has_twice(entries(node)) {
            return step;
        }
        if let Some(fault) = choices_alone(&map) {
            self.faults.push(fault);
            return step;
        }
        if let Some(fault) = out_of_its_kind(&map) {
            self.faults.push(fault);
            return step;
        }
        let known = self.refuse_unknown(&map, STEP);
        if !known && map.iter().any(|(key, _)| key.value == "ask") {
            self.speak_of_choices();
        }
        let key = |name: &str| map.iter().find(|(key, _)| key.value == name).copied();
        step.was = self.was(key("was").map(|(_, node)| node));
        step.see_also = key("see-also")
            .map(|(_, node)| node.expect_names("a topic's name", self.faults))
            .unwrap_or_default();
        step.contact =
            key("contact").and_then(|(_, node)| node.expect_text("`helpline`", self.faults));
        let day = |name: &str| key(name).map(|(_, node)| node);
        step.valid = self.validity(day("valid-from"), day("valid-until"));
        let mut kinds: Vec<_> = KINDS.iter().filter_map(|kind| key(kind)).collect();
        kinds.sort_by_key(|(kind, _)| kind.span);
        match kinds.as_slice() {
            [] if known => self.faults.push(without_kind(name)),
            [(kind, node)] => {
                let next = Next {
                    written: key("next"),
                    known,
                };
                let kind = self.kind(name, kind, node, next).filter(|_| named);
                step.kind = kind.unwrap_or(KindFile::Broken);
            }
            [(first, _), (second, _), ..] => self.faults.push(two_kinds(name, first, second)),
            [] => {}
        }
        step
    }

    /// What means nothing beside a question may be one of its choices.
    fn speak_of_choices(&mut self) {
        let last = self.faults.last_mut();
        if let Some(fault) = last.filter(|fault| fault.code == "unknown-key" && fault.fix.is_none())
        {
            fault.help = Some(
                "if this is a choice, put as many spaces in front of it as in front of the others"
                    .to_owned(),
            );
        }
    }

    /// Earlier names, which were names too.
    fn was(&mut self, node: Option<&Node>) -> Vec<Placed<String>> {
        let names = node.map(|node| node.expect_texts("an earlier name", self.faults));
        let mut names = names.unwrap_or_default();
        names.retain(|name| self.check_name(name));
        names
    }

    fn kind(
        &mut self,
        step: &Placed<String>,
        kind: &Placed<String>,
        node: &Node,
        next: Next,
    ) -> Option<KindFile> {
        if let Some(fault) = choices_in_a_list(kind, node, next) {
            self.faults.push(fault);
            return None;
        }
        if let (Some((key, _)), false) = (
            next.written,
            ["number", "visit", "handoff"].contains(&kind.value.as_str()),
        ) {
            let title = format!("`next` does nothing beside `{}`", kind.value);
            let help = "take it out; where the step goes is written in the step's kind";
            self.faults
                .push(Diagnostic::error("next-does-nothing", title, key.span, "").help(help));
        }
        match kind.value.as_str() {
            "ask" => self.ask(step, node),
            "number" => {
                let limits = self.limits(node);
                let next = self.next(step, kind, next);
                Some(KindFile::Number {
                    limits: limits?,
                    next: next?,
                })
            }
            "say" => Some(KindFile::Say(node.expect_text(
                "where it goes then: a step, `menu` or `end`",
                self.faults,
            )?)),
            "answer" => {
                let topic = node.expect_text("the name of a topic", self.faults)?;
                self.check_topic_name(step, &topic)
                    .then_some(KindFile::Answer(topic))
            }
            "decide" => self.decide(step, node),
            "visit" => {
                let flow = node.expect_text("the name of a flow", self.faults);
                let next = self.next(step, kind, next);
                Some(KindFile::Visit(flow?, next?))
            }
            "desk" => Some(KindFile::Desk(
                node.expect_text("`chat` or `callback`", self.faults)?,
            )),
            _ => {
                let about = "what the person wants to talk about";
                let subject = node.expect_text(about, self.faults);
                let written = next.written.is_some();
                let next = written.then(|| self.next(step, kind, next));
                Some(KindFile::Handoff(subject?, next.flatten()))
            }
        }
    }

    pub(super) fn next(
        &mut self,
        step: &Placed<String>,
        kind: &Placed<String>,
        next: Next,
    ) -> Option<Placed<String>> {
        if let Some((_, node)) = next.written {
            return node.expect_text("where it goes then: a step, `menu` or `end`", self.faults);
        }
        if !next.known {
            return None;
        }
        let title = format!("`{}` does not say where it goes next", step.value);
        let help = "add `next:` with the name of a step, `menu` or `end`";
        self.faults.push(
            Diagnostic::error("next-missing", title, kind.span, "goes where then?").help(help),
        );
        None
    }

    fn ask(&mut self, step: &Placed<String>, node: &Node) -> Option<KindFile> {
        if node.is_nothing() {
            let title = format!("`{}` asks, but has no choices", step.value);
            let help = "write the choices below it, for example `yes: name-of-a-step`";
            self.faults.push(
                Diagnostic::error("question-without-choices", title, step.span, "").help(help),
            );
            return None;
        }
        let choices =
            node.expect_filled_map("choices: a name for each, and where it goes", self.faults);
        let read: Vec<ChoiceFile> = choices
            .iter()
            .filter_map(|(name, node)| self.choice(name, node))
            .collect();
        (!read.is_empty() && read.len() == choices.len()).then_some(KindFile::Ask(read))
    }

    fn choice(&mut self, name: &Placed<String>, node: &Node) -> Option<ChoiceFile> {
        if let Some(fault) = colon_lost(name).filter(|_| node.is_nothing()) {
            self.faults.push(fault);
            return None;
        }
        let named = self.check_name(name);
        // What stands behind a name that cannot be one may belong to it.
        if !named && node.is_nothing() {
            return None;
        }
        if !matches!(node.value, Value::Map(_)) {
            let next = node.expect_text(
                "where the choice goes: a step, `menu` or `end`",
                self.faults,
            )?;
            let was = Vec::new();
            return named.then(|| ChoiceFile {
                name: name.clone(),
                was,
                next,
            });
        }
        let map = node.expect_filled_map("a choice", self.faults);
        let known = self.refuse_unknown(&map, CHOICE);
        let key = |name: &str| map.iter().find(|(key, _)| key.value == name).copied();
        let was = self.was(key("was").map(|(_, node)| node));
        let next = self.next(
            name,
            name,
            Next {
                written: key("next"),
                known,
            },
        )?;
        named.then(|| ChoiceFile {
            name: name.clone(),
            was,
            next,
        })
    }

    fn limits(&mut self, node: &Node) -> Option<(i64, i64)> {
        if matches!(node.value, Value::Text(_) | Value::List(_)) {
            let help = "write them in braces, with their names: `number: { from: 0, to: 120 }`";
            self.faults.push(wrong_shape(node, "limits", help));
            return None;
        }
        let map = node.expect_filled_map("limits, such as `{ from: 0, to: 120 }`", self.faults);
        if !self.refuse_unknown(&map, LIMITS) || map.is_empty() {
            return None;
        }
        let place = node.span;
        let mut limit = |name: &str| {
            let Some((_, node)) = map.iter().find(|(key, _)| key.value == name) else {
                let title = format!("the number has no `{name}`");
                let fault = Diagnostic::error("limit-missing", title, place, "here");
                self.faults
                    .push(fault.help("write both limits, such as `{ from: 0, to: 120 }`"));
                return None;
            };
            let text = node.expect_text("a whole number", self.faults)?;
            let number = text.value.parse::<i64>();
            if number.is_err() {
                let title = format!("`{}` is not a whole number", text.value);
                let fault = Diagnostic::error("not-a-number", title, text.span, "");
                self.faults
                    .push(fault.help("write it in digits, such as 18"));
            }
            Some((number.ok()?, text.span))
        };
        let (from, to) = (limit("from"), limit("to"));
        let ((from, _), (to, span)) = (from?, to?);
        if from > to {
            let title = format!("no number lies between {from} and {to}");
            let fault = Diagnostic::error("impossible-limits", title, span, "smaller than `from`");
            self.faults
                .push(fault.help("write the smaller number after `from:`"));
            return None;
        }
        Some((from, to))
    }
}

/// `ask: [yes, no]`, perhaps with `next:`: each choice says for itself where it goes.
fn choices_in_a_list(kind: &Placed<String>, node: &Node, next: Next) -> Option<Diagnostic> {
    let Value::List(items) = &node.value else {
        return None;
    };
    let choices: Option<Vec<Placed<String>>> = items.iter().map(Node::text).collect();
    let choices = choices.filter(|choices| kind.value == "ask" && !choices.is_empty())?;
    let title = "these choices do not say where they go";
    let fault = Diagnostic::error("wrong-shape", title, node.span, "a list of names alone");
    let to = next.written.and_then(|(_, node)| node.text());
    let to = to.map_or_else(|| "name-of-a-step".to_owned(), |to| to.value);
    let pairs: Vec<String> = choices
        .iter()
        .map(|choice| format!("{}: {to}", choice.value))
        .collect();
    let fault = match next.written {
        Some((key, _)) => fault.also(key.span, "this belongs to no choice"),
        None => fault,
    };
    let without = next.written.map_or("", |_| ", without `next:`");
    Some(fault.help(format!(
        "write behind each where it goes{without}: `ask: {{ {} }}`",
        pairs.join(", ")
    )))
}

/// Where a step goes next, as far as it says so.
#[derive(Clone, Copy)]
pub(super) struct Next<'n> {
    /// The key and what stands there.
    pub(super) written: Option<(&'n Placed<String>, &'n Node)>,
    /// Whether every key beside it means something: a misspelt `next` has been told of.
    pub(super) known: bool,
}
