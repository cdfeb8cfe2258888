//! A step as short sentences: what happens there, and where each choice or rule leads.
//! Made from the step as it is written, so that no key is left out.

use super::super::parse::node::{Node, Value};

/// One thing a step does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What: "choice `yes`", "when `milk` is `yes`", "then".
    pub what: String,
    /// Where that leads, or what it is.
    pub leads: String,
}

/// The steps under `steps:`, each with its name.
#[must_use]
pub fn all(steps: &Node) -> Vec<(&str, &Node)> {
    entries(steps).collect()
}

/// What a step does, in the order of the file.
#[must_use]
pub fn lines(step: &Node) -> Vec<Line> {
    let of_key = |(key, node): (&str, &Node)| match (key, &node.value) {
        ("ask", Value::Map(_)) => choices(node),
        ("decide", Value::List(rules)) => rules.iter().map(rule).collect(),
        _ => vec![line(plainly(key), leading(key, node))],
    };
    entries(step).flat_map(of_key).collect()
}

/// The names a step had before.
pub(super) fn earlier_names(step: &Node) -> Vec<String> {
    let was = entries(step).filter(|(key, _)| *key == "was");
    was.flat_map(|(_, node)| texts(node)).collect()
}

fn choices(ask: &Node) -> Vec<Line> {
    let choice = |(name, node): (&str, &Node)| {
        let what = format!("choice `{name}`");
        match &node.value {
            Value::Map(_) => entries(node)
                .map(|(key, node)| match key {
                    "next" => line(what.clone(), in_words(node)),
                    key => line(format!("{what}, {}", plainly(key)), in_words(node)),
                })
                .collect(),
            _ => vec![line(what, in_words(node))],
        }
    };
    entries(ask).flat_map(choice).collect()
}

fn rule(rule: &Node) -> Line {
    let of = |name: &str| {
        let mut found = entries(rule).filter(|(key, _)| *key == name);
        found.next().map(|(_, node)| node)
    };
    if let Some(otherwise) = of("otherwise") {
        return line("otherwise".to_owned(), in_words(otherwise));
    }
    let conditions = of("when").map(conditions).unwrap_or_default();
    let next = of("next").map(in_words).unwrap_or_default();
    line(format!("when {conditions}"), next)
}

fn conditions(when: &Node) -> String {
    let said = entries(when).map(|(subject, node)| {
        let values = texts(node);
        match subject {
            "helpline" | "desk" => format!("the {subject} is {}", values.join(" or ")),
            subject => {
                let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
                format!("`{subject}` is {}", values.join(" or "))
            }
        }
    });
    said.collect::<Vec<_>>().join(" and ")
}

/// A key in words.
fn plainly(key: &str) -> String {
    match key {
        "say" | "next" => "then",
        "answer" => "answers the topic",
        "number" => "asks for a number",
        "visit" => "goes through the flow",
        "handoff" => "the way to a person, about",
        "desk" => "to a desk",
        "see-also" => "offers the topics",
        "contact" => "sends the number of",
        "was" => "was called",
        "valid-from" => "holds from",
        "valid-until" => "holds until",
        other => other,
    }
    .to_owned()
}

fn leading(key: &str, node: &Node) -> String {
    match key {
        "number" => {
            let limits = entries(node).map(|(key, node)| format!("{key} {}", in_words(node)));
            limits.collect::<Vec<_>>().join(" ")
        }
        _ => in_words(node),
    }
}

fn in_words(node: &Node) -> String {
    match &node.value {
        Value::Nothing => "nothing".to_owned(),
        Value::Text(text) => format!("`{text}`"),
        Value::List(nodes) => nodes.iter().map(in_words).collect::<Vec<_>>().join(", "),
        Value::Map(_) => entries(node)
            .map(|(key, node)| format!("{key}: {}", in_words(node)))
            .collect::<Vec<_>>()
            .join(", "),
    }
}

fn texts(node: &Node) -> Vec<String> {
    match &node.value {
        Value::Text(text) => vec![text.clone()],
        Value::List(nodes) => nodes.iter().flat_map(texts).collect(),
        Value::Nothing | Value::Map(_) => Vec::new(),
    }
}

fn line(what: String, leads: String) -> Line {
    Line { what, leads }
}

fn entries(node: &Node) -> impl Iterator<Item = (&str, &Node)> {
    let entries = match &node.value {
        Value::Map(entries) => entries.as_slice(),
        _ => &[],
    };
    entries.iter().map(|(key, node)| (key.value.as_str(), node))
}
