//! What `check` says about a flow, and where its facts come from.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::FlowFile;
use super::super::parse::sources::Listed;
use super::super::signed::file_of;
use super::super::source::{Source, Span};
use super::pack::Finding;
use super::reviewer::Reviewer;

/// Faults that the head of the pack tells of already.
const TOLD: [&str; 2] = ["never-reviewed", "changed-since-sign-off"];

impl Reviewer<'_> {
    /// The sources a flow names, the one read longest ago first.
    pub(super) fn sources_of(&self, file: &FlowFile) -> Vec<Listed> {
        let named = file.sources.iter().filter_map(|named| {
            let mut listed = self.sources.iter();
            listed
                .find(|listed| listed.name.value == named.value)
                .cloned()
        });
        let mut sources: Vec<Listed> = named.collect();
        sources.sort_by_key(Listed::day);
        sources
    }

    pub(super) fn findings(&self, file: &FlowFile) -> Vec<Finding> {
        let flow = file.name.value.as_str();
        let here = |span: &Span| {
            let source = self.texts.get(span.source);
            source.is_some_and(|source| is_of(flow, source))
        };
        let place = |fault: &Diagnostic| {
            let others = fault.others.iter().map(|(span, _)| *span);
            fault.place().into_iter().chain(others).find(here)
        };
        let told = |fault: &&Diagnostic| !TOLD.contains(&fault.code);
        let found = self.diagnostics.iter().filter(told).filter_map(|fault| {
            let place = place(fault)?;
            Some(Finding {
                code: fault.code,
                severity: fault.severity,
                title: fault.title.clone(),
                place: self.place(place),
                help: fault.help.clone(),
            })
        });
        let mut found: Vec<Finding> = found.collect();
        found.sort_by_key(|finding| finding.severity);
        found
    }

    /// The file and the line of a place.
    pub(super) fn place(&self, span: Span) -> Option<String> {
        let source = self.texts.get(span.source)?;
        let (line, _) = source.position(span.start);
        Some(format!("{}:{line}", source.name))
    }

    pub(super) fn text_at(&self, span: Span) -> Option<&str> {
        let source = self.texts.get(span.source)?;
        source.text.get(span.start..span.end)
    }
}

/// Whether a text belongs to a flow: its steps, its words, what was signed of it.
fn is_of(flow: &str, source: &Source) -> bool {
    let beside = source.name == file_of(flow);
    let steps = ["flows", "flows/system"]
        .iter()
        .any(|folder| source.name == format!("{folder}/{flow}.yaml"));
    let words =
        source.name.starts_with("locales/") && source.name.ends_with(&format!("/{flow}.ftl"));
    beside || steps || words
}
