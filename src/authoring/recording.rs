//! A played conversation written down as a story that passes today.

use std::fmt::Write as _;

use super::rehearsal::{name_of, name_of_tap};
use super::stage::{Stage, Turn};
use crate::conversation::engine::Passed;
use crate::conversation::ids::Locale;
use crate::conversation::moment::Moment;
use crate::conversation::rules::Rules;
use crate::conversation::tap::Tap;

/// A conversation as it is being written down.
#[derive(Debug, Clone)]
pub struct Recording {
    at: Moment,
    locale: Option<Locale>,
    desk: bool,
    turns: Vec<(Did, Vec<String>)>,
}

/// What somebody did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Did {
    /// The person typed this.
    Said(String),
    /// The person tapped the button with this name.
    Tapped(String),
    /// The adviser did this, or wrote it.
    AtDesk(String),
    /// So many minutes passed.
    Waited(i64),
}

impl Did {
    /// Typed words; a number that stands for a button is written as the button, so that the
    /// story holds when the order changes.
    #[must_use]
    pub fn typed(before: &Stage, text: &str, turn: &Turn) -> Self {
        let number: Option<usize> = text.trim().parse().ok();
        let options = &before.session.on_screen.options;
        let option = number.and_then(|number| options.get(number.checked_sub(1)?));
        let tap = option.and_then(|data| Tap::decode(data));
        let chose = turn
            .passed
            .iter()
            .any(|passed| matches!(passed, Passed::Choice(..)));
        match tap {
            Some(tap) if chose || !matches!(tap, Tap::Choice(..)) => {
                Self::Tapped(name_of_tap(&tap))
            }
            _ => Self::Said(text.to_owned()),
        }
    }
}

impl Recording {
    /// Whether nothing was done yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.turns.is_empty()
    }

    /// Nothing said yet.
    #[must_use]
    pub fn begin(stage: &Stage) -> Self {
        Self {
            at: stage.moment,
            locale: stage.session.locale.clone(),
            desk: stage.desk().is_some(),
            turns: Vec::new(),
        }
    }

    /// Takes in what somebody did, and what the person saw then.
    pub fn add(&mut self, did: Did, turns: &[Turn]) {
        let effects = turns.iter().flat_map(|turn| &turn.effects);
        self.turns
            .push((did, effects.filter_map(name_of).collect()));
    }

    /// The story.
    #[must_use]
    pub fn story(&self, rules: &Rules, title: &str) -> String {
        let at = rules.hours.local(self.at);
        let mut story = format!("story: {}\n", quoted(title));
        let (hour, minute) = (at.hour(), at.minute());
        let _ = writeln!(story, "at: {} {hour:02}:{minute:02}", at.date());
        if let Some(locale) = &self.locale {
            let _ = writeln!(story, "locale: {locale}");
        }
        if self.desk {
            story.push_str("desk: open\n");
        }
        story.push_str("turns:\n");
        for (did, seen) in &self.turns {
            let (key, value) = match did {
                Did::Said(text) => ("say", quoted(text)),
                Did::Tapped(name) => ("tap", quoted(name)),
                Did::AtDesk(text) => ("desk", quoted(text)),
                Did::Waited(minutes) => ("wait", format!("{minutes} minutes")),
            };
            let _ = writeln!(story, "  - {key}: {value}");
            // A wait in which nothing happens shows what was there before.
            if !(seen.is_empty() && key == "wait") {
                let _ = writeln!(story, "    see: [{}]", seen.join(", "));
            }
        }
        story
    }
}

/// JSON text in quotes is YAML text in quotes.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
