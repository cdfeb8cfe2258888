//! What came of the stories, as text and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::performance::{Case, Performance};
use crate::authoring::coverage::{Part, Sort};
use crate::authoring::{Diagnostic, Sources, Span, render};
use crate::conversation::engine::Passed;

/// As text: the faults, how many stories went as written, and what they reach.
/// `with_missed` lists what no story reaches.
pub(super) fn as_text(performance: &Performance, texts: &Sources, with_missed: bool) -> String {
    let mut text = String::new();
    let faults = performance.faults();
    if !faults.is_empty() {
        let _ = writeln!(text, "{}\n", render(&faults, texts, true));
    }
    let missed: Vec<&Part> = performance.coverage.missed().collect();
    if with_missed && !missed.is_empty() {
        for part in &missed {
            let place = texts.place(part.span).unwrap_or_default();
            let _ = writeln!(text, "{place}: {}", told(&part.what));
        }
        text.push('\n');
    }
    let played = match performance.cases.len() {
        1 => "Played 1 story.".to_owned(),
        several => format!("Played {several} stories."),
    };
    let _ = match performance.failed() {
        0 => writeln!(text, "{played} All went as written."),
        failed => writeln!(text, "{played} {failed} went otherwise."),
    };
    let hint = match missed.len() {
        0 => "",
        _ if with_missed => "",
        _ => " (--coverage shows the others)",
    };
    let shares = Sort::ALL.map(|sort| {
        let count = performance.coverage.count(sort);
        format!("{} % of {} {}", count.percent(), count.all, sort.name())
    });
    let _ = writeln!(text, "They reach {}{hint}.", shares.join(", "));
    text
}

/// As one JSON object.
pub(super) fn as_json(performance: &Performance, texts: &Sources) -> String {
    let counts = Sort::ALL.map(|sort| {
        let count = performance.coverage.count(sort);
        let counted =
            json!({ "reached": count.reached, "all": count.all, "percent": count.percent() });
        (sort.name().to_owned(), counted)
    });
    let mut coverage: serde_json::Map<String, Value> = counts.into_iter().collect();
    let missed = performance.coverage.missed();
    let missed: Vec<Value> = missed.map(|part| missed_as_json(part, texts)).collect();
    coverage.insert("missed".to_owned(), missed.into());
    let cases = performance.cases.iter();
    let stories: Vec<Value> = cases.map(|case| case_as_json(case, texts)).collect();
    let all = json!({
        "played": performance.cases.len(),
        "failed": performance.failed(),
        "stories": stories,
        "coverage": coverage,
    });
    format!("{all:#}\n")
}

fn case_as_json(case: &Case, texts: &Sources) -> Value {
    let faults = case.faults.iter().map(|fault| fault_as_json(fault, texts));
    json!({
        "title": case.title,
        "file": file(texts, case.place),
        "locale": case.locale,
        "faults": faults.collect::<Vec<_>>(),
    })
}

fn fault_as_json(fault: &Diagnostic, texts: &Sources) -> Value {
    let place = fault.place();
    let position = place.and_then(|span| Some(texts.get(span.source)?.position(span.start)));
    json!({
        "code": fault.code,
        "title": fault.title,
        "help": fault.help,
        "file": place.map(|span| file(texts, span)),
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
    })
}

fn missed_as_json(part: &Part, texts: &Sources) -> Value {
    let (flow, step) = match &part.what {
        Passed::Step(flow, step) | Passed::Choice(flow, step, _) | Passed::Rule(flow, step, _) => {
            (flow, step)
        }
    };
    let (line, column) = texts
        .get(part.span.source)
        .map_or((1, 1), |source| source.position(part.span.start));
    let mut all = json!({
        "file": file(texts, part.span), "line": line, "column": column, "flow": flow, "step": step,
    });
    match &part.what {
        Passed::Step(..) => {}
        Passed::Choice(_, _, choice) => all["choice"] = json!(choice),
        Passed::Rule(_, _, rule) => all["rule"] = json!(rule + 1),
    }
    all
}

fn told(part: &Passed) -> String {
    match part {
        Passed::Step(_, step) => format!("no story reaches `{step}`"),
        Passed::Choice(_, step, choice) => {
            format!("no story makes the choice `{choice}` of `{step}`")
        }
        Passed::Rule(_, step, rule) => {
            format!("no story goes by rule {} of `{step}`", rule + 1)
        }
    }
}

pub(super) fn file(texts: &Sources, span: Span) -> &str {
    let source = texts.get(span.source);
    source.map_or("", |source| source.name.as_str())
}
