//! Stories: their form, and names in them that are no messages or buttons. Whether they go as
//! written, `helpline test` says.

use std::collections::{HashMap, HashSet};

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::files::Unread;
use super::super::parse::flow::KindFile;
use super::super::source::{Placed, Sources};
use super::super::story::{self, Deed, Story};
use super::super::vocabulary::Vocabulary;
use super::{Draft, message_of, speaks};
use crate::conversation::tap::Floor;
use crate::conversation::words::Line;

/// What buttons are called that belong to no step.
const BUTTONS: [&str; 22] = [
    "more",
    "asked-yes",
    "asked-no",
    "more-ways",
    "not-meant",
    "agree",
    "decline",
    "stop-waiting",
    "end",
    "stay",
    "helped",
    "not-helped",
    "call-me",
    "yes",
    "no",
    "no-name",
    "any",
    "morning",
    "afternoon",
    "send",
    "cancel",
    "chat",
];

/// The names that stories may use; nothing where not all are known.
#[derive(Debug, Default)]
pub(in crate::authoring) struct Names {
    messages: Option<HashSet<String>>,
    buttons: Option<HashSet<String>>,
    locales: Vec<String>,
    flows: Vec<String>,
}

impl Names {
    pub(in crate::authoring) fn of(draft: &Draft) -> Self {
        let whole = draft.default_words().is_some_and(Vocabulary::is_all_whole);
        Self {
            messages: draft.all_read.then(|| messages(draft)),
            buttons: (draft.all_read && whole).then(|| buttons(draft)),
            locales: draft.vocabularies.keys().map(ToString::to_string).collect(),
            flows: draft
                .files
                .iter()
                .map(|file| file.name.value.clone())
                .collect(),
        }
    }
}

/// Every message that can be seen: of steps, and of Helpline itself.
fn messages(draft: &Draft) -> HashSet<String> {
    let steps = draft.steps().filter(|(_, step)| speaks(step));
    let steps = steps.map(|(file, step)| message_of(file, step));
    let lines = Line::ALL.iter().map(|line| line.key().to_owned());
    let urgent = crate::conversation::words::urgent_keys();
    let written = draft
        .default_words()
        .into_iter()
        .flat_map(Vocabulary::names);
    steps
        .chain(lines)
        .chain(urgent)
        .chain(written.map(str::to_owned))
        .collect()
}

/// Every name of a button, and every text on one.
fn buttons(draft: &Draft) -> HashSet<String> {
    let mut names: HashSet<String> = BUTTONS.map(str::to_owned).into();
    names.extend(Floor::ALL.map(|floor| floor.name().to_owned()));
    names.extend(draft.vocabularies.keys().map(ToString::to_string));
    names.extend(draft.resolved.topics.keys().map(ToString::to_string));
    for (_, step) in draft.steps() {
        if let KindFile::Ask(choices) = &step.kind {
            names.extend(choices.iter().map(|choice| choice.name.value.clone()));
        }
    }
    let texts = draft.vocabularies.values().flat_map(Vocabulary::iter);
    let texts = texts.flat_map(super::super::vocabulary::texts);
    names.extend(texts.map(|text| draft.text_at(text.span).trim().to_owned()));
    names
}

/// Reads all stories, and tells of those that are not in their form.
pub(in crate::authoring) fn read_all(
    texts: &Sources,
    unread: &Unread,
) -> (Vec<Story>, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let files = texts.in_folder("flows/stories", ".yaml");
    let files = files.filter(|(_, source)| !unread.has(&source.name));
    let stories = files.filter_map(|(index, source)| story::read(index, source, &mut faults));
    (stories.collect(), faults)
}

pub(in crate::authoring) fn find(stories: &[Story], names: &Names, faults: &mut Vec<Diagnostic>) {
    let turns = stories.iter().flat_map(|story| &story.turns);
    let seen = turns.flat_map(|turn| turn.see.iter().flat_map(|see| &see.value));
    let seen: HashSet<&str> = seen.map(|name| name.value.as_str()).collect();
    let mut titles: HashMap<String, &Placed<String>> = HashMap::new();
    for story in stories {
        let title = story.title.value.to_lowercase();
        if let Some(first) = titles.insert(title, &story.title) {
            faults.push(one_title(&story.title, first));
        }
        for locale in &story.locales {
            if !names
                .locales
                .iter()
                .any(|known| *known == locale.value.as_str())
            {
                faults.push(unknown_locale(locale, names));
            }
        }
        for turn in &story.turns {
            if let (Deed::Tap(button), Some(known)) = (&turn.deed, &names.buttons) {
                find_button(button, known, faults);
            }
            let shown = turn.see.iter().flat_map(|see| &see.value);
            if let Some(known) = &names.messages {
                shown.for_each(|name| {
                    let message = name.value.split('.').next().unwrap_or_default();
                    if !known.contains(message) {
                        let near = near(message, known, &names.flows, &seen);
                        faults.push(unknown_message(name, near));
                    }
                });
            }
        }
    }
}

/// Two stories with one title: when one goes otherwise, nobody knows which.
fn one_title(title: &Placed<String>, first: &Placed<String>) -> Diagnostic {
    let said = format!("two stories are called `{}`", title.value);
    let fault = Diagnostic::warning("story-unknown-name", said, title.span, "the second");
    let fault = fault.also(first.span, "the first");
    fault.help("give each a title of its own, that says what it is about")
}

fn unknown_locale(locale: &Placed<crate::conversation::ids::Locale>, names: &Names) -> Diagnostic {
    let title = format!("there are no words in `{}`", locale.value);
    let fault = Diagnostic::error("story-unknown-locale", title, locale.span, "");
    fault.help(format!("write one of: {}", names.locales.join(", ")))
}

/// The message that may be meant. One of a flow is one of its steps: a step that no story sees, if
/// there is but one, has the old name's place.
fn near<'k>(
    message: &str,
    known: &'k HashSet<String>,
    flows: &[String],
    seen: &HashSet<&str>,
) -> Option<&'k str> {
    let prefixes = flows.iter().map(|flow| format!("{flow}-"));
    let prefix = prefixes
        .filter(|prefix| message.starts_with(prefix.as_str()))
        .max_by_key(String::len);
    let Some(prefix) = prefix else {
        return nearest(message, known.iter().map(String::as_str));
    };
    let steps = || {
        let names = known.iter().map(String::as_str);
        names.filter(|name| name.starts_with(&prefix))
    };
    let mut unseen = steps().filter(|name| !seen.contains(name));
    if let (Some(only), None) = (unseen.next(), unseen.next()) {
        return Some(only);
    }
    let step = nearest(
        &message[prefix.len()..],
        steps().map(|name| &name[prefix.len()..]),
    );
    steps().find(|name| Some(&name[prefix.len()..]) == step)
}

fn unknown_message(name: &Placed<String>, near: Option<&str>) -> Diagnostic {
    let part = name.value.split_once('.').map_or("", |(_, part)| part);
    let near = near.map(|near| match part {
        "" => near.to_owned(),
        part => format!("{near}.{part}"),
    });
    let title = format!("there is no message `{}`", name.value);
    let fault = Diagnostic::error("story-unknown-name", title, name.span, "never seen");
    let fault = fault.help("write the name of a message: its flow, a hyphen, and its step");
    if name.value.contains(' ') {
        return fault.help("these are words: write them after `words:`, and names after `see:`");
    }
    fault.suggest_instead(name.span, near)
}

/// A button may be called by its text, in any language: only what looks like a name is told of.
fn find_button(button: &Placed<String>, known: &HashSet<String>, faults: &mut Vec<Diagnostic>) {
    let name = button.value.as_str();
    let is_name = name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    if !is_name || known.contains(name) {
        return;
    }
    let title = format!("no button is called `{name}`");
    let fault = Diagnostic::error(
        "story-unknown-name",
        title,
        button.span,
        "never on the screen",
    );
    let fault = fault.help("write the name of a choice or a topic, or the words on the button");
    let names = known.iter().map(String::as_str);
    let names = names.filter(|name| !name.contains([' ', '\n']));
    faults.push(fault.suggest(button, names));
}
