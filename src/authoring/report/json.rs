//! Diagnostics as JSON, with everything that is known of each.

use serde_json::{Value, json};

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::source::{Sources, Span};
use super::Lines;

/// Diagnostics as JSON.
#[must_use]
pub fn json(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let faults = diagnostics.iter().map(|fault| fault_of(fault, sources));
    let report = json!({
        "files": sources.iter().count(),
        "faults": faults.collect::<Vec<_>>(),
    });
    format!("{report:#}")
}

fn fault_of(fault: &Diagnostic, sources: &Sources) -> Value {
    let labelled = |(span, label): &(Span, String)| place(*span, Some(label), sources);
    json!({
        "code": fault.code,
        "severity": match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        },
        "title": fault.title,
        "place": fault.primary.as_ref().map(labelled),
        "others": fault.others.iter().map(labelled).collect::<Vec<_>>(),
        "help": fault.help,
        "fix": fault.fix.as_ref().map(|fix| json!({
            "place": place(fix.span, None, sources),
            "with": fix.with,
        })),
    })
}

fn place(span: Span, label: Option<&String>, sources: &Sources) -> Value {
    let Some(lines) = Lines::of(span, sources) else {
        return Value::Null;
    };
    let at = |(line, letter): (usize, usize)| json!({ "line": line, "column": letter });
    let mut place = json!({ "file": lines.file, "from": at(lines.from), "to": at(lines.to) });
    if let Some(label) = label.filter(|label| !label.is_empty()) {
        place["label"] = json!(label);
    }
    place
}
