//! Charts as DOT, which Graphviz and many other programs read.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::chart::{Card, Chart, Goal, Label, Sort};

/// Charts as one directed graph.
#[must_use]
pub fn dot(charts: &[Chart]) -> String {
    let mut text = String::from(
        "digraph helpline {\n  rankdir=TB;\n  node [fontname=\"sans-serif\", shape=box];\n  edge [fontname=\"sans-serif\"];\n",
    );
    let mut outside: BTreeMap<String, String> = BTreeMap::new();
    for (number, chart) in charts.iter().enumerate() {
        let flow = chart.flow.as_str();
        let name = |card: usize| {
            let card = chart.cards.get(card);
            quoted(&format!(
                "{flow}/{}",
                card.map_or("", |card| card.step.as_str())
            ))
        };
        let _ = writeln!(
            text,
            "  subgraph cluster_{number} {{\n    label={};",
            quoted(flow)
        );
        for (index, card) in chart.cards.iter().enumerate() {
            let _ = writeln!(text, "    {} [{}];", name(index), attributes(card));
        }
        text.push_str("  }\n");
        for way in &chart.ways {
            let to = match &way.to {
                Goal::Card(to) => name(*to),
                goal => {
                    let (id, title) = outside_of(goal);
                    let id = quoted(&id);
                    outside.insert(id.clone(), title);
                    id
                }
            };
            let _ = writeln!(
                text,
                "  {} -> {to} [label={}];",
                name(way.from),
                quoted(&labels(&way.labels))
            );
        }
    }
    for (id, title) in outside {
        let _ = writeln!(text, "  {id} [label={}, style=rounded];", quoted(&title));
    }
    text.push_str("}\n");
    text
}

fn attributes(card: &Card) -> String {
    let shape = match card.sort {
        Sort::Question => "box, style=rounded",
        Sort::Number => "octagon",
        Sort::Message => "box",
        Sort::Ending => "ellipse",
        Sort::Answer => "note",
        Sort::Decision => "diamond",
        Sort::Visit => "box, peripheries=2",
        Sort::Person => "house",
    };
    let label = match card.title.as_str() {
        "" => card.step.to_string(),
        title => format!("{title}\n{}", card.step),
    };
    let label = match &card.passing {
        Some(passing) => format!("{label}\n{}", passing.words),
        None => label,
    };
    let untested = if card.reached {
        ""
    } else {
        ", color=\"#a3180d\", penwidth=3, xlabel=\"no story comes here\""
    };
    format!("label={}, shape={shape}{untested}", quoted(&label))
}

fn outside_of(goal: &Goal) -> (String, String) {
    match goal {
        Goal::Topic(topic, title) => (format!("topic {topic}"), title.clone()),
        Goal::Flow(flow) => (format!("flow {flow}"), format!("flow {flow}")),
        Goal::Menu => ("menu".to_owned(), "main menu".to_owned()),
        Goal::End | Goal::Card(_) => ("end".to_owned(), "the end".to_owned()),
    }
}

fn labels(labels: &[Label]) -> String {
    let lines = labels.iter().map(|label| {
        let mark = if label.reached { "" } else { "× " };
        format!("{mark}{}", label.text)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A text in quotes, as DOT reads it.
fn quoted(text: &str) -> String {
    let escaped = text
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_line_ends_are_escaped() {
        assert_eq!(quoted("say \"no\"\nC:\\x"), "\"say \\\"no\\\"\\nC:\\\\x\"");
    }
}
