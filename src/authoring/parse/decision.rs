//! Reads what a step decides: its rules in order, and what must be true for each.

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Span};
use super::flow::{RULE, Reader};
use super::node::{Node, Value, wrong_shape};
use super::slips::{dash_missing, dash_too_much, entries};
use super::step::Next;
use super::written::{ConditionFile, KindFile, RuleFile};

impl Reader<'_> {
    pub(super) fn decide(&mut self, step: &Placed<String>, node: &Node) -> Option<KindFile> {
        let Value::List(items) = &node.value else {
            let help = "start each rule with a dash: `- when: …`, and the last `- otherwise: …`";
            self.faults.push(wrong_shape(node, "a list of rules", help));
            return None;
        };
        let mut rules = Vec::new();
        let mut otherwise = None;
        let mut whole = self.check_order(items);
        if let Some(fault) = dash_too_much(items) {
            self.faults.push(fault);
            return None;
        }
        for item in items {
            if let Some(fault) = dash_missing(item, RULE) {
                self.faults.push(fault);
                whole = false;
                continue;
            }
            let map =
                item.expect_filled_map("a rule: `when:` and `next:`, or `otherwise:`", self.faults);
            let known = self.refuse_unknown(&map, RULE);
            whole &= known;
            let key = |name: &str| map.iter().find(|(key, _)| key.value == name).copied();
            match (key("when"), key("otherwise")) {
                (Some((when, node)), None) => {
                    let next = self.next(
                        step,
                        when,
                        Next {
                            written: key("next"),
                            known,
                        },
                    );
                    match (self.when(node), next) {
                        (Some(when), Some(next)) => rules.push(RuleFile { when, next }),
                        _ => whole = false,
                    }
                }
                (None, Some((_, node))) => {
                    otherwise = self.otherwise(node, key("next"));
                    whole &= otherwise.is_some();
                }
                _ if map.is_empty() || !known => whole = false,
                _ => {
                    let title = "it is not clear when this rule holds";
                    let fault = Diagnostic::error("rule-unclear", title, item.span, "");
                    let help = "write `- when: { … }` with `next:` below it, or `- otherwise: …`";
                    self.faults.push(fault.help(help));
                    whole = false;
                }
            }
        }
        if !whole {
            return None;
        }
        Some(KindFile::Decide { rules, otherwise })
    }

    /// Where it goes when no rule fits: that stands behind `otherwise:` alone.
    fn otherwise(
        &mut self,
        node: &Node,
        next: Option<(&Placed<String>, &Node)>,
    ) -> Option<Placed<String>> {
        let inside = entries(node).iter().find(|(key, _)| key.value == "next");
        let next = next.or(inside.map(|(key, node)| (key, node)));
        let Some((key, next)) = next else {
            return node.expect_text("where it goes when no rule fits", self.faults);
        };
        let title = "`otherwise` needs no `next`";
        let fault = Diagnostic::error("rule-unclear", title, key.span, "not here");
        let step = node.text().or_else(|| next.text());
        let step = step.map_or_else(|| "name-of-a-step".to_owned(), |step| step.value);
        self.faults.push(fault.help(format!(
            "take this out, and write where it goes in one line: `- otherwise: {step}`"
        )));
        None
    }

    /// Whether `otherwise` stands once, and last.
    fn check_order(&mut self, items: &[Node]) -> bool {
        let keys: Vec<&Placed<String>> = items.iter().filter_map(rule_key).collect();
        let is_otherwise = |key: &&&Placed<String>| key.value == "otherwise";
        let others: Vec<&&Placed<String>> = keys.iter().filter(is_otherwise).collect();
        let Some(first) = others.first() else {
            return true;
        };
        let after = keys.iter().filter(|key| key.span > first.span);
        let rule_after = after.clone().find(|key| key.value != "otherwise");
        let title = "`otherwise` has to stand last";
        let fault =
            |place: Span, label: &str| Diagnostic::error("otherwise-not-last", title, place, label);
        let fault = match (others.get(1), rule_after) {
            (None, None) => return true,
            (Some(_), Some(rule)) => fault(first.span, "taken whenever it is come to")
                .also(rule.span, "so this rule is not looked at")
                .help("take it out: there is another one below"),
            (Some(second), None) => fault(second.span, "the second")
                .also(first.span, "the first, which is taken")
                .help("keep the one you want and take out the other"),
            (None, Some(rule)) => fault(rule.span, "this rule is not looked at")
                .also(first.span, "taken whenever it is come to")
                .help("move the line with `otherwise` below the last rule"),
        };
        self.faults.push(fault);
        false
    }

    fn when(&mut self, node: &Node) -> Option<Vec<ConditionFile>> {
        if node.text().is_some_and(|text| text.value == "otherwise") {
            let what = "what must be true, such as `{ age: under 18 }`";
            let help = "for when no rule fits, write one line, without `when:` and `next:`: \
                        `- otherwise: name-of-a-step`";
            self.faults.push(wrong_shape(node, what, help));
            return None;
        }
        if matches!(node.value, Value::Text(_) | Value::List(_)) {
            let help = "write it in braces: `when: { name-of-a-step: choice }`";
            self.faults
                .push(wrong_shape(node, "what must be true", help));
            return None;
        }
        let map = node.expect_filled_map(
            "what must be true, such as `{ age: under 18 }`",
            self.faults,
        );
        let conditions: Vec<_> = map
            .into_iter()
            .map(|(subject, node)| {
                let before = self.faults.len();
                let values = node.expect_texts("a choice or a number", self.faults);
                if values.is_empty() && self.faults.len() == before {
                    let what = format!("what `{}` must be", subject.value);
                    let pair = subject.value.split_once([' ', ':', '=']);
                    let help = match pair {
                        Some((name, value)) => format!(
                            "put a colon and a space between: `{}: {}`",
                            name.trim(),
                            value.trim_matches([' ', ':', '='])
                        ),
                        None => {
                            "write a choice or a number, such as `{ age: under 18 }`".to_owned()
                        }
                    };
                    let nothing = Node {
                        value: Value::Nothing,
                        ..node.clone()
                    };
                    self.faults.push(wrong_shape(&nothing, &what, &help));
                }
                (subject.clone(), values)
            })
            .collect();
        let all_written = conditions.iter().all(|(_, values)| !values.is_empty());
        (all_written && !conditions.is_empty()).then_some(conditions)
    }
}

/// The key that says when a rule holds.
fn rule_key(item: &Node) -> Option<&Placed<String>> {
    let Value::Map(entries) = &item.value else {
        return None;
    };
    let keys = entries.iter().map(|(key, _)| key);
    let mut keys = keys.filter(|key| ["when", "otherwise"].contains(&key.value.as_str()));
    keys.next()
}
