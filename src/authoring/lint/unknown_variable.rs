//! A message shows a value that it is never given.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::super::diagnostic::{Diagnostic, nearest, tell_once};
use super::super::parse::flow::{FlowFile, KindFile, StepFile};
use super::super::parse::messages::{Message, Words};
use super::super::parse::noted::Named;
use super::super::parse::settings::Settings;
use super::super::source::{Placed, Span};
use super::super::vocabulary::{self, Vocabulary, variables};
use super::{Draft, message_of, value_without_dollar};
use crate::conversation::words::{
    ANSWER, Line, given_to, given_to_every_message, is_given_only_its_own,
};

/// How the names of values from `helpline.toml` start.
const OF_SETTINGS: [&str; 3] = ["link-", "number-", "price-"];

/// How the texts begin that show when nothing else works.
const URGENT: &str = "urgent-";

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let everywhere = given_to_every_message(&draft.settings.facts);
    for words in draft.vocabularies.values() {
        for (file, step) in draft.steps() {
            if let Some(message) = words.message(&message_of(file, step)) {
                find_in_step(draft, (file, step), message, &everywhere, faults);
            }
        }
        find_in_lines(draft, words, &everywhere, faults);
        for message in words.iter() {
            let name = message.name.value.as_str();
            if name.starts_with(ANSWER) {
                let given = Given::of(&[], &everywhere);
                look_at(draft, message, all(message), &given, faults);
            } else if name.starts_with(URGENT)
                || name.starts_with("weekday-")
                || name.starts_with("month-")
            {
                look_at(draft, message, all(message), &Given::NOTHING, faults);
            }
        }
        // A term has what is handed to it where it is shown.
        let shown = words
            .iter()
            .chain(words.terms())
            .flat_map(vocabulary::texts);
        let handed: Vec<&str> = shown
            .flat_map(|text| text.handed.iter().map(String::as_str))
            .collect();
        for term in words.terms() {
            look_at(draft, term, all(term), &Given::of(&handed, &[]), faults);
        }
    }
    bring_together(draft, faults);
}

/// A value of `helpline.toml` that many messages show is missing there once.
fn bring_together(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let of_settings = |fault: &Diagnostic| {
        let place = fault.place().filter(|_| fault.code == "unknown-variable")?;
        let name = draft.text_at(place);
        let is_theirs = OF_SETTINGS.iter().any(|start| name.starts_with(start));
        is_theirs.then(|| (name.to_owned(), place))
    };
    let mut by_name: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    for (name, place) in faults.iter().filter_map(of_settings) {
        by_name.entry(name).or_default().push(place);
    }
    for (name, places) in by_name {
        let heading = under_another_heading(draft, &name);
        let near = unused_like(draft, &name).filter(|_| heading.is_none());
        if places.len() < 2 && heading.is_none() && near.is_none() {
            continue;
        }
        let is_this =
            |fault: &Diagnostic| of_settings(fault).is_some_and(|(other, _)| other == name);
        let first = faults.iter().position(is_this);
        let Some(mut fault) = first.map(|first| faults[first].clone()) else {
            continue;
        };
        faults.retain(|fault| !is_this(fault));
        let is_shown_once = places.len() == 1;
        let mut shown = places.into_iter();
        let agreed = near.filter(|_| !is_shown_once);
        if let Some((place, title, help)) = heading.or_else(|| Some(misnamed(&name, agreed?))) {
            fault = Diagnostic::error("unknown-variable", title, place, "this name");
            fault = fault.help(help);
        } else {
            shown.next();
            // Which of the two is misspelt is not known; most is written in messages.
            if let Some(near) = near {
                fault = fault.also(near.span, "this is shown by no message");
            }
        }
        let fault = shown.fold(fault, |fault, place| fault.also(place, "shown here"));
        tell_once(faults, fault);
    }
}

/// The beginnings of values of `helpline.toml`, the headings they stand under, and the names.
fn headings(settings: &Settings) -> [(&'static str, &'static str, &[Named]); 3] {
    let noted = &settings.noted;
    [
        ("link", "links", &noted.links),
        ("number", "numbers", &noted.numbers),
        ("price", "prices", &noted.prices),
    ]
}

/// Where a value stands in `helpline.toml` under another heading, what is wrong, and what to do.
fn under_another_heading(draft: &Draft, value: &str) -> Option<(Span, String, String)> {
    let headings = headings(draft.settings);
    let (kind, name) = value.split_once('-')?;
    let (_, own, _) = headings.iter().find(|(known, ..)| *known == kind)?;
    for (_, heading, others) in headings.iter().filter(|(known, ..)| *known != kind) {
        if let Some((first, _)) = others.iter().find(|(other, _)| other.value == name) {
            let title = format!("names that messages show as {own} stand under [{heading}]");
            let help = format!("write `[{own}]` on a line of its own above them");
            return Some((first.span, title, help));
        }
    }
    None
}

/// A name like it in `helpline.toml` that no message shows.
fn unused_like<'d>(draft: &'d Draft, value: &str) -> Option<&'d Placed<String>> {
    let (kind, name) = value.split_once('-')?;
    let headings = headings(draft.settings);
    let (_, _, names) = headings.iter().find(|(known, ..)| *known == kind)?;
    let shown: HashSet<&str> = draft
        .vocabularies
        .values()
        .flat_map(Vocabulary::iter)
        .flat_map(variables)
        .map(|value| value.value.as_str())
        .collect();
    let unused = names.iter().map(|(other, _)| other);
    let unused: Vec<_> = unused
        .filter(|other| !shown.contains(format!("{kind}-{}", other.value).as_str()))
        .collect();
    let near = nearest(name, unused.iter().map(|other| other.value.as_str()))?;
    unused.into_iter().find(|other| other.value == near)
}

/// Messages agree on a name, and `helpline.toml` has another.
fn misnamed(value: &str, near: &Placed<String>) -> (Span, String, String) {
    let (_, name) = value.split_once('-').unwrap_or_default();
    let title = format!("`{}` is shown by no message, and `${value}` is", near.value);
    (near.span, title, format!("did you mean `{name}`?"))
}

/// What may be shown in a text: its own values, and those of every message.
struct Given<'g> {
    own: Vec<&'g str>,
    everywhere: &'g [String],
    /// Whether its own values are answers of a flow.
    in_flow: bool,
}

impl<'g> Given<'g> {
    const NOTHING: Given<'static> = Given {
        own: Vec::new(),
        everywhere: &[],
        in_flow: false,
    };

    fn of(own: &[&'g str], everywhere: &'g [String]) -> Self {
        Self {
            own: own.to_vec(),
            everywhere,
            in_flow: false,
        }
    }

    fn has(&self, name: &str) -> bool {
        self.own.contains(&name) || self.everywhere.iter().any(|given| given == name)
    }

    /// The value most likely meant; one of the message's own before one of all.
    fn nearest(&self, name: &str) -> Option<String> {
        const LIMITS: [(&str, &str); 2] = [("min", "from"), ("max", "to")];
        let limit = LIMITS.iter().find(|(other, _)| *other == name);
        if let Some((_, limit)) = limit.filter(|(_, limit)| self.own.contains(limit)) {
            return Some((*limit).to_owned());
        }
        let own = nearest(name, self.own.iter().copied());
        let near = own.or_else(|| nearest(name, self.everywhere.iter().map(String::as_str)));
        // `nhs-111` for `number-nhs-111`, where there is one such.
        let ending = format!("-{name}");
        let mut longer = self.everywhere.iter().filter(|one| one.ends_with(&ending));
        let longer = longer.next().filter(|_| longer.next().is_none());
        near.map(str::to_owned).or_else(|| longer.cloned())
    }
}

fn find_in_step(
    draft: &Draft,
    (file, step): (&FlowFile, &StepFile),
    message: &Message,
    everywhere: &[String],
    faults: &mut Vec<Diagnostic>,
) {
    let own: Vec<&str> = given_in(file, step).collect();
    let given = || Given {
        in_flow: true,
        ..Given::of(&own, everywhere)
    };
    look_at(draft, message, message.text.iter(), &given(), faults);
    for (name, part) in &message.attributes {
        let given = match name.as_str() {
            "retry" | "more" => given(),
            name if name.starts_with("more-") => given(),
            name if name.ends_with("words") => Given::NOTHING,
            // Buttons are shown far from the flow's answers too.
            name if name == "title" || is_choice(step, name) => Given::of(&[], everywhere),
            // What belongs to nothing may be one of the parts, misspelt.
            _ => given(),
        };
        look_at(draft, message, [&part.text].into_iter(), &given, faults);
    }
}

fn find_in_lines(
    draft: &Draft,
    words: &Vocabulary,
    everywhere: &[String],
    faults: &mut Vec<Diagnostic>,
) {
    let lines = Line::ALL
        .iter()
        .filter(|line| !line.key().starts_with(URGENT));
    for line in lines {
        let Some(message) = words.message(line.key()) else {
            continue;
        };
        let own: Vec<&str> = given_to(*line).iter().map(|(name, _)| *name).collect();
        let given = if is_given_only_its_own(*line) {
            Given::of(&own, &[])
        } else {
            Given::of(&own, everywhere)
        };
        let parts = message.attributes.iter();
        let parts = parts.filter(|(name, _)| !name.ends_with("words"));
        let shown = message.text.iter().chain(parts.map(|(_, part)| &part.text));
        look_at(draft, message, shown, &given, faults);
    }
}

fn all(message: &Message) -> impl Iterator<Item = &Words> {
    super::super::vocabulary::texts(message)
}

fn look_at<'m>(
    draft: &Draft,
    message: &Message,
    texts: impl Iterator<Item = &'m Words>,
    given: &Given,
    faults: &mut Vec<Diagnostic>,
) {
    let mut told = HashSet::new();
    for words in texts {
        for variable in &words.variables {
            let name = variable.value.as_str();
            if !given.has(name) && !unsure(draft, name) && told.insert(name) {
                faults.push(match term_of(draft, name) {
                    Some(term) => a_term(message, variable, &term),
                    None => unknown(draft, message, variable, given),
                });
            }
        }
        let shown = words.messages.iter();
        let values = shown.filter(|name| given.has(&name.value));
        faults.extend(values.map(|name| value_without_dollar::fault(draft, name)));
    }
}

/// The term that has this name, such as `-samaritans`.
fn term_of(draft: &Draft, name: &str) -> Option<String> {
    let term = format!("-{name}");
    draft
        .default_words()
        .is_some_and(|words| words.has(&term))
        .then_some(term)
}

fn a_term(message: &Message, variable: &Placed<String>, term: &str) -> Diagnostic {
    let (message, name) = (&message.name.value, &variable.value);
    let title = format!("`{message}` shows `${name}`, which has no value");
    let label = "a term: its name begins with a hyphen";
    let fault = Diagnostic::error("unknown-variable", title, variable.span, label);
    // The `$` in front of it goes too.
    let place = Span {
        start: variable.span.start.saturating_sub(1),
        ..variable.span
    };
    fault.suggest_instead(place, Some(term.to_owned()))
}

fn is_choice(step: &StepFile, name: &str) -> bool {
    match &step.kind {
        KindFile::Ask(choices) => choices.iter().any(|choice| choice.name.value == name),
        _ => false,
    }
}

/// The answers of a flow, and the limits where a number is asked for.
fn given_in<'f>(file: &'f FlowFile, step: &StepFile) -> impl Iterator<Item = &'f str> {
    let asks = |kind: &KindFile| {
        matches!(
            kind,
            KindFile::Ask(_) | KindFile::Number { .. } | KindFile::Broken
        )
    };
    let limits: &[&str] = match step.kind {
        KindFile::Number { .. } | KindFile::Broken => &["from", "to"],
        _ => &[],
    };
    let asked = file.steps.iter().filter(move |step| asks(&step.kind));
    asked
        .map(|step| step.name.value.as_str())
        .chain(limits.iter().copied())
}

/// Whether a fault in `helpline.toml` may be why nothing has this name.
fn unsure(draft: &Draft, name: &str) -> bool {
    !draft.settings_whole && OF_SETTINGS.iter().any(|start| name.starts_with(start))
}

fn unknown(
    draft: &Draft,
    message: &Message,
    variable: &Placed<String>,
    given: &Given,
) -> Diagnostic {
    let left_out = the_one_left_out(draft, message);
    let (message, name) = (&message.name.value, &variable.value);
    let title = format!("`{message}` shows `${name}`, which has no value");
    let label = "nothing has this name";
    let fault = Diagnostic::error("unknown-variable", title, variable.span, label);
    if given.own.is_empty() && given.everywhere.is_empty() {
        let numbers = draft.settings.noted.numbers.iter();
        let mut number =
            numbers.filter(|(own, _)| name.strip_prefix("number-") == Some(&own.value));
        let typed = number
            .next()
            .map(|(_, number)| format!("`{}`", number.value));
        let typed = typed.unwrap_or_else(|| "the words".to_owned());
        return fault.help(if message.starts_with(URGENT) {
            format!(
                "urgent texts must show when nothing else works, so they are given no values: \
                 type {typed} in"
            )
        } else {
            format!("no values are given here: type {typed} in")
        });
    }
    match left_out.or(given.nearest(name)) {
        Some(near) => {
            let help = format!("did you mean `${near}`?");
            fault.suggest_instead(variable.span, Some(near)).help(help)
        }
        None if of_settings(name).is_some() => {
            let (heading, own) = of_settings(name).unwrap_or_default();
            let value = match heading {
                "prices" => "{ value = \"£…\", until = \"…\" }",
                "numbers" => "\"…\"",
                _ => "\"https://…\"",
            };
            fault.help(format!(
                "in helpline.toml under [{heading}], write `{own} = {value}` with what its own page says"
            ))
        }
        None if given.in_flow => fault.help(
            "it can show an answer of its own flow by the step's name, \
             and what docs/flow-format.md lists",
        ),
        None if given.own.is_empty() => {
            fault.help("it can show the values that docs/flow-format.md lists")
        }
        None => fault.help(format!(
            "it can show {}, and what docs/flow-format.md lists",
            listed(&given.own)
        )),
    }
}

/// The one value that the message has in the first language and this one has not: a translator
/// translated its name.
fn the_one_left_out(draft: &Draft, message: &Message) -> Option<String> {
    let values = |message| -> BTreeSet<String> {
        let variables = all(message).flat_map(|words| &words.variables);
        variables.map(|variable| variable.value.clone()).collect()
    };
    let first = draft.default_words()?.message(&message.name.value)?;
    let own = values(message);
    let mut lost = values(first).into_iter().filter(|name| !own.contains(name));
    lost.next().filter(|_| lost.next().is_none())
}

/// The heading of `helpline.toml` under which a value is written, and its name there.
fn of_settings(value: &str) -> Option<(&'static str, &str)> {
    let headings = [
        ("link-", "links"),
        ("number-", "numbers"),
        ("price-", "prices"),
    ];
    headings
        .into_iter()
        .find_map(|(start, heading)| Some((heading, value.strip_prefix(start)?)))
}

/// `$one, $two and so on`, as far as they can be taken in.
fn listed(names: &[&str]) -> String {
    let mut shown: Vec<String> = names
        .iter()
        .take(8)
        .map(|name| format!("`${name}`"))
        .collect();
    if names.len() > shown.len() {
        shown.push("others".to_owned());
    }
    shown.join(", ")
}
