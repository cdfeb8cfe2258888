//! Diagnostics as SARIF 2.1.0, the form in which code hosts take them.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::source::{Sources, Span};
use super::Lines;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Diagnostics as SARIF.
#[must_use]
pub fn sarif(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let mut codes: Vec<&str> = diagnostics.iter().map(|fault| fault.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let rules = codes.iter().map(|code| json!({ "id": code }));
    let results = diagnostics.iter();
    let results = results.map(|fault| result(fault, &codes, sources));
    let report = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "helpline",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    format!("{report:#}")
}

fn result(fault: &Diagnostic, codes: &[&str], sources: &Sources) -> Value {
    let text = match &fault.help {
        Some(help) => format!("{}\n{help}", fault.title),
        None => fault.title.clone(),
    };
    let place = fault.primary.iter();
    let mut result = json!({
        "ruleId": fault.code,
        "ruleIndex": codes.iter().position(|code| *code == fault.code),
        "level": match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "note",
        },
        "message": { "text": text },
        "locations": place.filter_map(|place| location(place, sources)).collect::<Vec<_>>(),
    });
    if !fault.others.is_empty() {
        let others = fault.others.iter();
        let others = others.filter_map(|place| location(place, sources));
        result["relatedLocations"] = others.collect();
    }
    result
}

fn location((span, label): &(Span, String), sources: &Sources) -> Option<Value> {
    let Lines { file, from, to } = Lines::of(*span, sources)?;
    let mut location = json!({ "physicalLocation": {
        "artifactLocation": { "uri": address(file) },
        "region": {
            "startLine": from.0, "startColumn": from.1,
            "endLine": to.0, "endColumn": to.1,
        },
    } });
    if !label.is_empty() {
        location["message"] = json!({ "text": label });
    }
    Some(location)
}

/// The name of a file as a relative address.
fn address(name: &str) -> String {
    let mut address = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _infallible = write!(address, "%{byte:02X}");
        }
    }
    address
}
