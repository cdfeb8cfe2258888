//! A new flow to begin with: the flow, its words, a story, and a way to it from a menu.
//! All of it can be used as it is, and changed from there.

use super::diagnostic::Diagnostic;
use super::parse::flow::{ChoiceFile, FlowFile, KindFile, StepFile};
use super::reading;
use super::source::{Source, Sources};
use super::vocabulary::DEFAULT_LOCALE;
use crate::conversation::rules::system;

/// The most choices that stay clear on a phone.
const MOST_CHOICES: usize = 8;

/// What is written for a place to go, and what stands beside the flows in their folder.
const RESERVED: [&str; 4] = ["menu", "end", "sources", "reviewed"];

/// Why there can be no such flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It cannot be a name.
    NotAName,
    /// It means something else in flows, or beside them.
    Reserved,
    /// There is a file of this name already.
    Exists(String),
}

/// A new flow.
#[derive(Debug)]
pub struct NewFlow {
    /// The files to write: new ones, and those that lead to it, changed.
    pub files: Vec<Source>,
    /// The step of the menu that leads to it, if one could be found that has room.
    pub menu: Option<String>,
}

/// The files of a new flow beside these texts.
///
/// # Errors
/// When there can be no flow of this name.
pub fn new_flow(texts: &Sources, name: &str) -> Result<NewFlow, Refusal> {
    let starts_well = name.starts_with(|c: char| c.is_ascii_lowercase());
    let rest = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !starts_well || !name.chars().all(rest) {
        return Err(Refusal::NotAName);
    }
    if RESERVED.contains(&name) {
        return Err(Refusal::Reserved);
    }
    let paths = [
        format!("flows/{name}.yaml"),
        format!("locales/{DEFAULT_LOCALE}/{name}.ftl"),
        format!("flows/stories/a-person-goes-through-{name}.yaml"),
    ];
    let system = format!("flows/system/{name}.yaml");
    let taken = [&system].into_iter().chain(&paths);
    if let Some(taken) = taken.into_iter().find(|path| texts.named(path).is_some()) {
        return Err(Refusal::Exists(taken.clone()));
    }
    let entry = entry(texts, name);
    let way = entry.as_ref().map_or(&[][..], |entry| &entry.way);
    let contents = [flow(name), words(name), story(name, way)];
    let new = paths.into_iter().zip(contents);
    let mut files: Vec<Source> = new.map(|(name, text)| Source { name, text }).collect();
    let menu = entry
        .as_ref()
        .and_then(|entry| entry.way.last())
        .map(|step| step.step.clone());
    files.extend(entry.into_iter().flat_map(|entry| entry.changed));
    Ok(NewFlow { files, menu })
}

fn flow(name: &str) -> String {
    format!(
        "\
# yaml-language-server: $schema=../docs/flow.schema.json
# What this flow is for, in one sentence.
flow: {name}
owner: advice team
sources: []
review-every: 6 months
steps:
  # The first step is where the flow starts.
  question:
    ask: {{ yes: if-yes, no: if-no }}
  if-yes:
    say: end
  if-no:
    say: end
"
    )
}

fn words(name: &str) -> String {
    let title = title(name);
    format!(
        "\
# The first question, with a button for each choice. `-words` are other words for the choice
# that people type.
{name}-question = Here stands a question. Is that right?
    .title = {title}
    .yes = Yes
    .yes-words = that is right
    .no = No
# What people see after Yes.
{name}-if-yes = Here stands what people see after Yes.
# What people see after No.
{name}-if-no = Here stands what people see after No.
"
    )
}

fn story(name: &str, way: &[OnTheWay]) -> String {
    let go = |choice: &str| {
        let taps = way
            .iter()
            .skip(1)
            .map(|on| format!("  - tap: {}\n", on.choice));
        let taps: String = taps
            .chain([format!("  - tap: {name}\n    see: {name}-question\n")])
            .collect();
        format!("{taps}  - tap: {choice}\n    see: {name}-if-{choice}\n")
    };
    let turns = if way.is_empty() {
        // Nothing leads to it yet.
        "  - say: /start\n".to_owned()
    } else {
        format!("  - say: /start\n{}  - tap: menu\n{}", go("yes"), go("no"))
    };
    format!("story: A person goes through {name}\nat: 2026-11-23 10:00\nturns:\n{turns}")
}

/// `my-flow` as `My flow`.
fn title(name: &str) -> String {
    let words = name.replace('-', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// Where a menu leads to the new flow.
struct Entry {
    /// The files of the menu, changed.
    changed: Vec<Source>,
    /// The steps of the menu on the way to it.
    way: Vec<OnTheWay>,
}

/// A step of the menu, and the choice that leads to it (of the first step, none).
#[derive(Clone)]
struct OnTheWay {
    step: String,
    choice: String,
}

/// The last question of the main menu that has room for one more choice.
fn entry(texts: &Sources, name: &str) -> Option<Entry> {
    let (files, _) = reading::read_flows(texts, &mut Vec::new());
    let menu = files.iter().find(|file| file.name.value == system::MENU)?;
    let ways = ways_through(menu);
    let room = |way: &&Vec<OnTheWay>| {
        let choices = way.last().and_then(|last| choices_of(menu, &last.step));
        choices.is_some_and(|choices| choices.len() < MOST_CHOICES)
    };
    let way = ways.iter().rfind(room)?.clone();
    let step = way.last()?.step.clone();
    let last = choices_of(menu, &step)?.last()?;
    let flow_file = texts.get(menu.source)?;
    let message = format!("{}-{step}", system::MENU);
    let words_file = texts.iter().map(|(_, source)| source).find(|source| {
        let ours = source
            .name
            .starts_with(&format!("locales/{DEFAULT_LOCALE}/"));
        ours && source
            .text
            .lines()
            .any(|line| starts_message(line, &message))
    })?;
    let changed = vec![
        with_choice(flow_file, last, name)?,
        with_button(words_file, &message, name),
    ];
    Some(Entry { changed, way })
}

/// The way to each question of a menu that is reached from its first by choices alone.
fn ways_through(menu: &FlowFile) -> Vec<Vec<OnTheWay>> {
    let Some(first) = menu.steps.first() else {
        return Vec::new();
    };
    let mut ways = vec![vec![OnTheWay {
        step: first.name.value.clone(),
        choice: String::new(),
    }]];
    let mut next = 0;
    while let Some(way) = ways.get(next).cloned() {
        next += 1;
        let here = way
            .last()
            .map(|last| last.step.as_str())
            .unwrap_or_default();
        for choice in choices_of(menu, here).unwrap_or_default() {
            let step = &choice.next.value;
            let seen = ways.iter().flatten().any(|on| on.step == *step);
            if !seen && choices_of(menu, step).is_some() {
                let on = OnTheWay {
                    step: step.clone(),
                    choice: choice.name.value.clone(),
                };
                ways.push(way.iter().cloned().chain([on]).collect());
            }
        }
    }
    ways
}

fn choices_of<'f>(menu: &'f FlowFile, step: &str) -> Option<&'f [ChoiceFile]> {
    let found = menu.steps.iter().find(|found| found.name.value == step);
    match found {
        Some(StepFile {
            kind: KindFile::Ask(choices),
            ..
        }) => Some(choices),
        _ => None,
    }
}

/// A flow file with one more choice after the last of a question; `None` when it is written
/// in a way in which it is not clear where that goes.
fn with_choice(file: &Source, last: &ChoiceFile, name: &str) -> Option<Source> {
    let text = &file.text;
    let line_start = text[..last.name.span.start]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let indent = &text[line_start..last.name.span.start];
    let was = last.was.iter().map(|was| was.span.end);
    let end = was.fold(last.next.span.end, usize::max);
    let (at, added) = if indent.trim().is_empty() {
        let rest = text[end..].find('\n').unwrap_or(text.len() - end);
        (end + rest, format!("\n{indent}{name}: flow {name}"))
    } else if last.was.is_empty() && text[end..].trim_start().starts_with('}') {
        (end, format!(", {name}: flow {name}"))
    } else {
        return None;
    };
    let mut text = text.clone();
    text.insert_str(at, &added);
    Some(Source {
        name: file.name.clone(),
        text,
    })
}

/// A file of words with one more button below a message.
fn with_button(file: &Source, message: &str, name: &str) -> Source {
    let mut lines: Vec<String> = file.text.lines().map(str::to_owned).collect();
    let start = lines.iter().position(|line| starts_message(line, message));
    let start = start.unwrap_or(lines.len());
    let rest = lines.iter().skip(start + 1);
    let length = rest
        .take_while(|line| line.is_empty() || line.starts_with([' ', '}']))
        .count();
    let mut end = (start + 1 + length).min(lines.len());
    while end > start + 1 && lines[end - 1].trim().is_empty() {
        end -= 1;
    }
    lines.insert(end, format!("    .{name} = {}", title(name)));
    Source {
        name: file.name.clone(),
        text: lines.join("\n") + "\n",
    }
}

fn starts_message(line: &str, message: &str) -> bool {
    let rest = line.strip_prefix(message);
    rest.is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// What would be wrong with these texts once the files are written.
#[must_use]
pub fn with_files(texts: &Sources, files: &[Source]) -> Sources {
    let kept = texts.iter().map(|(_, source)| source);
    let kept = kept.filter(|source| files.iter().all(|file| file.name != source.name));
    texts.replaced_by(kept.chain(files).cloned().collect())
}

/// The faults that these texts have and those had not.
#[must_use]
pub fn new_faults(before: &[Diagnostic], after: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let known = |fault: &Diagnostic| {
        before
            .iter()
            .any(|old| old.code == fault.code && old.title == fault.title)
    };
    after.into_iter().filter(|fault| !known(fault)).collect()
}
