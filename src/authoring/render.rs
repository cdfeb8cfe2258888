//! Diagnostics as text: the place shown, the words underlined, the mend beside it.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet};

use super::diagnostic::{Diagnostic, Severity};
use super::source::{Source, Sources, Span};

/// Diagnostics as text for a person, with colours or without.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, coloured: bool) -> String {
    let renderer = if coloured {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let shown: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| show(&renderer, diagnostic, sources))
        .collect();
    shown.join("\n\n")
}

fn show(renderer: &Renderer, diagnostic: &Diagnostic, sources: &Sources) -> String {
    let groups = groups(diagnostic, sources);
    if diagnostic.primary.is_some() {
        return renderer.render(&groups);
    }
    // Without a place between them, the renderer would draw a margin along nothing.
    let lines = groups.chunks(1).map(|group| renderer.render(group));
    lines.collect::<Vec<_>>().join("\n")
}

/// How many of each: "2 errors, 1 warning". Empty when there are none.
#[must_use]
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let count = |severity, one: &str, many: &str| {
        let found = diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count();
        match found {
            0 => None,
            1 => Some(format!("1 {one}")),
            _ => Some(format!("{found} {many}")),
        }
    };
    let parts = [
        count(Severity::Error, "error", "errors"),
        count(Severity::Warning, "warning", "warnings"),
        count(Severity::Advice, "piece of advice", "pieces of advice"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn groups<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::NOTE.with_name("advice"),
    };
    let title = level
        .primary_title(diagnostic.title.as_str())
        .id(diagnostic.code);
    let group = title.elements(snippets(diagnostic, sources));
    let Some(help) = diagnostic.help.as_deref() else {
        return vec![group];
    };
    match diagnostic
        .fix
        .as_ref()
        .and_then(|fix| Some((fix, sources.get(fix.span.source)?)))
    {
        None if diagnostic.primary.is_none() => {
            vec![group, Group::with_title(Level::HELP.secondary_title(help))]
        }
        None => vec![group.element(Level::HELP.message(help))],
        Some((fix, source)) => {
            let patch = Patch::new(fix.span.start..fix.span.end, fix.with.as_str());
            let snippet = Snippet::source(source.text.as_str())
                .path(source.name.as_str())
                .patch(patch);
            vec![group, Level::HELP.secondary_title(help).element(snippet)]
        }
    }
}

/// One snippet for each file that has a place to show, the main one first.
fn snippets<'a>(
    diagnostic: &'a Diagnostic,
    sources: &'a Sources,
) -> impl Iterator<Item = Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let main = diagnostic.primary.iter();
    let main = main.map(|main| (AnnotationKind::Primary, main));
    let others = diagnostic
        .others
        .iter()
        .map(|other| (AnnotationKind::Context, other));
    let marks: Vec<_> = main.chain(others).collect();
    let mut files: Vec<usize> = Vec::new();
    for (_, (span, _)) in &marks {
        if !files.contains(&span.source) {
            files.push(span.source);
        }
    }
    files.into_iter().filter_map(move |file| {
        let source = sources.get(file)?;
        let marks = marks.iter().filter(|(_, (span, _))| span.source == file);
        let annotations = marks.map(|(kind, (span, label))| {
            let annotation = kind.span(shown(*span, source));
            if label.is_empty() {
                annotation
            } else {
                annotation.label(label.as_str())
            }
        });
        Some(
            Snippet::source(source.text.as_str())
                .path(source.name.as_str())
                .annotations(annotations),
        )
    })
}

/// A place cut to its first line: a whole block underlined shows nothing.
fn shown(span: Span, source: &Source) -> std::ops::Range<usize> {
    let place = Span::within(span.source, &source.text, span.start..span.end);
    let text = &source.text[place.start..place.end];
    let first_line = text.lines().next().unwrap_or_default().trim_end();
    place.start..place.start + first_line.len()
}
