//! Charts as Mermaid, which wikis and code hosts draw.

use std::fmt::Write as _;

use super::chart::{Card, Chart, Goal, Label, Sort};

/// Charts as one Mermaid flowchart.
#[must_use]
pub fn mermaid(charts: &[Chart]) -> String {
    let mut text = String::from("flowchart TD\n");
    let mut outside: Vec<&Goal> = Vec::new();
    for (flow, chart) in charts.iter().enumerate() {
        let _ = writeln!(
            text,
            "  subgraph f{flow} [\"{}\"]",
            escape(chart.flow.as_str())
        );
        for (index, card) in chart.cards.iter().enumerate() {
            let _ = writeln!(text, "    f{flow}s{index}{}", card_in_mermaid(card));
        }
        text.push_str("  end\n");
        for way in &chart.ways {
            let to = match &way.to {
                Goal::Card(to) => format!("f{flow}s{to}"),
                goal => {
                    let known = outside.iter().position(|other| *other == goal);
                    let place = known.unwrap_or_else(|| {
                        outside.push(goal);
                        outside.len() - 1
                    });
                    format!("o{place}")
                }
            };
            let words = labels(&way.labels);
            let _ = match words.as_str() {
                "" => writeln!(text, "  f{flow}s{} --> {to}", way.from),
                words => writeln!(text, "  f{flow}s{} -->|\"{words}\"| {to}", way.from),
            };
        }
    }
    for (place, goal) in outside.into_iter().enumerate() {
        let _ = writeln!(text, "  o{place}([\"{}\"])", escape(&title_of(goal)));
    }
    text.push_str("  classDef untested stroke:#a3180d,stroke-width:3px,stroke-dasharray:5 4\n");
    text
}

fn card_in_mermaid(card: &Card) -> String {
    let (open, close) = match card.sort {
        Sort::Question => ("(", ")"),
        Sort::Number => ("[/", "/]"),
        Sort::Message => ("[", "]"),
        Sort::Ending => ("([", "])"),
        Sort::Answer => (">", "]"),
        Sort::Decision => ("{", "}"),
        Sort::Visit => ("[[", "]]"),
        Sort::Person => ("((", "))"),
    };
    let title = match card.title.as_str() {
        "" => escape(card.step.as_str()),
        title => format!("{}<br/>{}", escape(title), escape(card.step.as_str())),
    };
    let title = match &card.passing {
        Some(passing) => format!("{title}<br/>{}", escape(&passing.words)),
        None => title,
    };
    let untested = if card.reached { "" } else { ":::untested" };
    format!("{open}\"{title}\"{close}{untested}")
}

/// What stands for somewhere outside the flow.
fn title_of(goal: &Goal) -> String {
    match goal {
        Goal::Topic(_, title) => title.clone(),
        Goal::Flow(flow) => format!("flow {flow}"),
        Goal::Menu => "main menu".to_owned(),
        Goal::End | Goal::Card(_) => "the end".to_owned(),
    }
}

fn labels(labels: &[Label]) -> String {
    let lines = labels.iter().map(|label| {
        let mark = if label.reached { "" } else { "× " };
        format!("{mark}{}", escape(&label.text))
    });
    lines.collect::<Vec<_>>().join("<br/>")
}

/// A text within quotes: Mermaid knows no other way to write these.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '#' => escaped.push_str("#35;"),
            '"' => escaped.push_str("#quot;"),
            '<' => escaped.push_str("#lt;"),
            '>' => escaped.push_str("#gt;"),
            '&' => escaped.push_str("#amp;"),
            '`' | '*' | '_' | '\\' => {
                let _ = write!(escaped, "#{};", u32::from(c));
            }
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_mermaid_is_escaped() {
        assert_eq!(
            escape("say \"no\" <b> #1 & `x`\n*"),
            "say #quot;no#quot; #lt;b#gt; #35;1 #amp; #96;x#96; #42;"
        );
    }
}
