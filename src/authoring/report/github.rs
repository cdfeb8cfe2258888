//! Diagnostics as workflow commands of GitHub Actions: each is shown beside its line.

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::source::Sources;
use super::Lines;

/// Diagnostics as workflow commands, one a line.
#[must_use]
pub fn github(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let lines = diagnostics.iter().map(|fault| command(fault, sources));
    lines.collect::<Vec<_>>().join("\n")
}

fn command(fault: &Diagnostic, sources: &Sources) -> String {
    let kind = match fault.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let place = fault.place().and_then(|span| Lines::of(span, sources));
    let place = place.map_or_else(String::new, |Lines { file, from, to }| {
        let file = property(file);
        // A column is shown only within one line.
        let columns = if from.0 == to.0 {
            format!(",col={},endColumn={}", from.1, to.1)
        } else {
            String::new()
        };
        format!("file={file},line={},endLine={}{columns},", from.0, to.0)
    });
    let said = [Some(&fault.title), fault.help.as_ref()];
    let said: Vec<&str> = said.into_iter().flatten().map(String::as_str).collect();
    format!(
        "::{kind} {place}title={}::{}",
        fault.code,
        data(&said.join("\n"))
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
