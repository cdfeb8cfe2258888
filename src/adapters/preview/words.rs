//! Where a step stands, and its words in every language, as they are written.

use maud::{Markup, html};

use super::panels::{Frame, form};
use super::problems::at_lines;
use super::studio::House;
use crate::authoring::parse::flow::{self, FlowFile};
use crate::authoring::parse::messages::{self, Message};
use crate::authoring::{Source, Sources};
use crate::conversation::Locale;

/// The files of a flow, read as far as they can be.
pub(super) struct Written<'t> {
    flow: Option<(&'t Source, FlowFile)>,
    words: Vec<(&'t str, &'t Source, Vec<Message>)>,
}

/// Some lines of a file.
struct Lines {
    name: String,
    first: usize,
    last: usize,
    text: String,
}

impl<'t> Written<'t> {
    pub(super) fn of(texts: &'t Sources, name: &str) -> Self {
        let mut faults = Vec::new();
        let stem = |source: &&Source| source.stem() == name;
        let flows = texts.in_folder("flows", ".yaml");
        let mut flows = flows.chain(texts.in_folder("flows/system", ".yaml"));
        let flow = flows
            .find(|(_, source)| stem(source))
            .and_then(|(index, source)| Some((source, flow::read(index, source, &mut faults)?)));
        let words = texts.iter().filter_map(|(index, source)| {
            let rest = source.name.strip_prefix("locales/")?;
            let (locale, file) = rest.split_once('/')?;
            (file == format!("{name}.ftl")).then(|| {
                let read = messages::read(index, source, &mut faults);
                (locale, source, read.messages)
            })
        });
        let words = words.collect();
        Self { flow, words }
    }

    /// How many problems there are with a step and its words.
    pub(super) fn faults(&self, house: &House, step: &str) -> usize {
        let lines = self.step(step).into_iter().chain(
            self.words
                .iter()
                .filter_map(|(_, source, messages)| self.message(source, messages, step)),
        );
        lines
            .map(|lines| at_lines(house, &lines.name, lines.first..=lines.last))
            .sum()
    }

    /// The lines of a step in its flow file.
    fn step(&self, step: &str) -> Option<Lines> {
        let (source, flow) = self.flow.as_ref()?;
        let index = flow.steps.iter().position(|one| one.name.value == step)?;
        let start = flow.steps[index].name.span.start;
        let next = flow.steps.get(index + 1).map(|next| next.name.span.start);
        Some(lines(source, start, next.unwrap_or(source.text.len())))
    }

    /// The lines of a step's message in a language.
    fn message(&self, source: &Source, messages: &[Message], step: &str) -> Option<Lines> {
        let (_, flow) = self.flow.as_ref()?;
        let name = format!("{}-{step}", flow.name.value);
        let index = messages
            .iter()
            .position(|message| message.name.value == name)?;
        let start = messages[index].name.span.start;
        let next = messages.get(index + 1).map(|next| next.name.span.start);
        Some(lines(source, start, next.unwrap_or(source.text.len())))
    }
}

/// The lines from one place to before another, without notes and blank lines at the end: those
/// belong to what follows.
fn lines(source: &Source, start: usize, end: usize) -> Lines {
    let (first, _) = source.position(start);
    let from = source.text[..start]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let text = source.text.get(from..end).unwrap_or_default();
    let mut kept: Vec<&str> = text.lines().collect();
    while kept
        .last()
        .is_some_and(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
    {
        kept.pop();
    }
    Lines {
        name: source.name.clone(),
        first,
        last: first + kept.len().saturating_sub(1),
        text: kept.join("\n"),
    }
}

/// A step: where it stands, what it says in each language, and a way to be there.
pub(super) fn panel(frame: &Frame, house: &House, flow: &str, step: &str) -> Markup {
    let written = Written::of(&house.texts, flow);
    html! {
        h2 #words-title tabindex="-1" { "Step " code { (flow) "/" (step) } }
        @match written.step(step) {
            None => p { "There is no step " code { (step) } " in " code { "flows/" (flow) ".yaml" } " any more." },
            Some(lines) => (shown(&lines, None)),
        }
        @for (locale, source, messages) in &written.words {
            h3 { (house.rules.words.language_name(&Locale::from(*locale))) }
            @match written.message(source, messages, step) {
                None => p { code { (source.name) } " has no words for it: English is shown." },
                Some(lines) => (shown(&lines, Some(locale))),
            }
        }
        @if written.words.is_empty() { p { "It says nothing of its own." } }
        (form(frame, "goto", Some("fields"), &html! {
            input type="hidden" name="flow" value=(flow);
            button name="step" value=(step) { "Go there in the conversation" }
        }))
    }
}

fn shown(lines: &Lines, locale: Option<&str>) -> Markup {
    html! {
        p { code { (lines.name) ":" (lines.first) } }
        pre lang=[locale] dir="auto" tabindex="0" { (lines.text) }
    }
}
