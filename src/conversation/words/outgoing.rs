//! From an effect to what is sent: text, and buttons in rows.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::mem;
use std::rc::Rc;

use fluent::FluentArgs;
use serde::{Deserialize, Serialize};

use super::super::desk::{Post, Spot, TopicDeed};
use super::super::effect::{Button, Effect, Label, Part, Screen, Urgent};
use super::super::ids::{Code, Locale};
use super::super::moment::Moment;
use super::super::rules::{Rules, system};
use super::rows::{floor_rows, in_rows};
use super::split::{LONGEST, split};
use super::together::{EASY, Piece, in_groups, joined};
use super::{LAST_RESORT, Line, Values};

/// A message ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// What it says.
    pub body: Body,
    /// Its buttons, row by row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Vec<OutButton>>,
    /// Whether it goes before everything else that waits for this person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// What it needs besides its words when a desk has to do with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<Box<Post>>,
}

impl Outgoing {
    /// An ordinary message.
    #[must_use]
    pub fn new(body: Body, rows: Vec<Vec<OutButton>>) -> Self {
        Self {
            body,
            rows,
            urgent: false,
            post: None,
        }
    }

    /// Whether it says or shows something of one of these handoffs, rather than taking it away:
    /// whoever is forgotten leaves nothing of that.
    #[must_use]
    pub fn is_of(&self, codes: &[Code]) -> bool {
        let code = self.post.as_ref().and_then(|post| post.code.as_ref());
        code.is_some_and(|code| codes.contains(code)) && !self.body.takes_away()
    }

    /// What is sent when nothing else can be said.
    #[must_use]
    pub fn last_resort() -> Self {
        Self::new(Body::Text(LAST_RESORT.to_owned()), Vec::new())
    }
}

/// What a message says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// Plain text.
    Text(String),
    /// A card with a number that a phone can dial.
    Contact {
        /// Whose number it is.
        name: String,
        /// The number, as a machine dials it.
        phone: String,
    },
    /// A copy of a message of the other side of a handoff.
    Copy(i64),
    /// New words for a message sent before.
    Edit {
        /// Which.
        spot: Spot,
        /// What it says from now on.
        text: String,
    },
    /// A message sent before goes.
    Delete(Spot),
    /// A message sent before is pinned.
    Pin(Spot),
    /// A sign on a message of the other side's author.
    React {
        /// Which.
        message: i64,
        /// An emoji that Telegram takes as a reaction.
        sign: String,
    },
    /// Something is done with the topic of a handoff, or of a desk.
    Topic(TopicDeed),
}

impl Body {
    /// The words in it that somebody reads.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Edit { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether it takes away something that was sent before.
    #[must_use]
    pub fn takes_away(&self) -> bool {
        matches!(self, Self::Delete(_) | Self::Topic(TopicDeed::Delete))
    }
}

/// A button ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutButton {
    /// What is written on it.
    pub label: String,
    /// What it carries; see [`crate::conversation::tap::Tap::encode`].
    pub data: String,
}

/// Words the effects of a turn, in order, for a language at a moment.
#[must_use]
pub fn word(rules: &Rules, locale: &Locale, moment: Moment, effects: &[Effect]) -> Vec<Outgoing> {
    Voices::at(rules, moment).word(rules.words.nearest(locale.as_str()), effects)
}

/// Words effects for many people at one moment: what every message can show is worked out
/// once for each language.
pub struct Voices<'r> {
    rules: &'r Rules,
    moment: Moment,
    values: RefCell<BTreeMap<&'r Locale, Rc<Values<'r>>>>,
}

impl<'r> Voices<'r> {
    /// Everybody's at a moment.
    #[must_use]
    pub fn at(rules: &'r Rules, moment: Moment) -> Self {
        Self {
            rules,
            moment,
            values: RefCell::default(),
        }
    }

    /// Words the effects of a turn, in order, for a language.
    pub fn word(&self, locale: &'r Locale, effects: &[Effect]) -> Vec<Outgoing> {
        let mut values = self.values.borrow_mut();
        let values = values
            .entry(locale)
            .or_insert_with(|| Rc::new(Values::at(self.rules, locale, self.moment)));
        let wording = Wording {
            rules: self.rules,
            locale,
            values: Rc::clone(values),
        };
        wording.effects(effects)
    }
}

/// A built-in line as a message of its own.
#[must_use]
pub fn line(rules: &Rules, locale: &Locale, moment: Moment, line: Line) -> Outgoing {
    Wording::new(rules, locale, moment).line(line)
}

/// A message longer than Telegram takes becomes several; the last has the buttons.
fn in_parts(outgoing: Outgoing) -> Vec<Outgoing> {
    let Body::Text(text) = &outgoing.body else {
        return vec![outgoing];
    };
    let parts = split(text, LONGEST);
    if parts.len() == 1 {
        return vec![outgoing];
    }
    let last = parts.len() - 1;
    let parts = parts.into_iter().enumerate().map(|(index, part)| Outgoing {
        body: Body::Text(part.to_owned()),
        rows: if index == last {
            outgoing.rows.clone()
        } else {
            Vec::new()
        },
        urgent: outgoing.urgent,
        post: outgoing.post.clone(),
    });
    parts.collect()
}

struct Wording<'r> {
    rules: &'r Rules,
    locale: &'r Locale,
    values: Rc<Values<'r>>,
}

impl<'r> Wording<'r> {
    fn new(rules: &'r Rules, locale: &'r Locale, moment: Moment) -> Self {
        let values = Rc::new(Values::at(rules, locale, moment));
        Self {
            rules,
            locale,
            values,
        }
    }

    fn effects(&self, effects: &[Effect]) -> Vec<Outgoing> {
        let mut messages: Vec<Outgoing> = Vec::new();
        let mut run = Vec::new();
        let mut last_shown = None;
        // The end of a turn ends a run too.
        let for_person = effects.iter().filter(|effect| effect.is_for_person());
        for effect in for_person.map(Some).chain([None]) {
            let mut rows = Vec::new();
            if let Some(Effect::Show(screen)) = effect {
                run.push(self.piece_of(screen));
                if !screen.has_buttons() {
                    continue;
                }
                rows = self.rows(screen);
            }
            let said = in_groups(mem::take(&mut run), |pieces| self.is_easy(pieces));
            messages.extend(said.iter().map(|pieces| self.said(pieces)));
            if !said.is_empty() {
                last_shown = messages.len().checked_sub(1);
            }
            if let Some(message) = messages.last_mut().filter(|_| !rows.is_empty()) {
                message.rows = rows;
            }
            messages.extend(effect.and_then(|effect| self.effect(effect)));
        }
        // An urgent text begins with it.
        let is_urgent = messages.iter().any(|message| message.urgent);
        if let Some(message) = last_shown.and_then(|place| messages.get_mut(place))
            && !is_urgent
        {
            self.add_where_to_be_helped(message);
        }
        messages.into_iter().flat_map(in_parts).collect()
    }

    /// What the person is sent of an effect that is no text of the flows; nothing where it is
    /// the desk's.
    fn effect(&self, effect: &Effect) -> Option<Outgoing> {
        Some(match effect {
            Effect::Contact => {
                let facts = &self.rules.facts;
                let card = Body::Contact {
                    name: facts.name.clone(),
                    phone: facts.phone_dial(),
                };
                Outgoing::new(card, Vec::new())
            }
            Effect::Urgent(urgent) => self.urgent(*urgent),
            Effect::Forget => self.line(Line::Forgotten),
            Effect::FromDesk(outgoing) => outgoing.clone(),
            Effect::Show(_)
            | Effect::Desk(..)
            | Effect::Alert(_)
            | Effect::Unanswered
            | Effect::Figure { .. } => return None,
        })
    }

    fn line(&self, line: Line) -> Outgoing {
        self.said(&[self.piece(line.key(), Part::Text, self.values.plain())])
    }

    /// The words of a screen, not yet as people read them.
    fn piece_of(&self, screen: &Screen) -> Piece {
        let message = screen.message.as_str();
        if screen.given.is_empty() && screen.with.is_empty() {
            return self.piece(message, screen.part, self.values.plain());
        }
        let own = self.values.with(&screen.given, &screen.with);
        self.piece(message, screen.part, &own)
    }

    fn piece(&self, message: &str, part: Part, args: &FluentArgs) -> Piece {
        let words = &self.rules.words;
        match words.told(self.locale, message, part, args) {
            Ok(said) => Piece {
                is_foreign: !said.locale.is_same_language(self.locale),
                is_unchecked: words.is_unchecked(said.locale, message),
                text: said.text,
            },
            Err(_) => Piece {
                text: self.trouble(),
                is_foreign: false,
                is_unchecked: false,
            },
        }
    }

    /// Pieces as people read them: with what has to be said about the translation, and with
    /// the marks that keep numbers together in a text from right to left.
    fn text(&self, pieces: &[Piece]) -> String {
        self.isolated(joined(pieces, |line| self.note(line)))
    }

    fn said(&self, pieces: &[Piece]) -> Outgoing {
        Outgoing::new(Body::Text(self.text(pieces)), Vec::new())
    }

    /// Whether pieces can be read at once.
    fn is_easy(&self, pieces: &[Piece]) -> bool {
        self.text(pieces).chars().count() <= EASY
    }

    fn note(&self, line: Line) -> String {
        let said = self
            .rules
            .words
            .say(self.locale, line.key(), Part::Text, self.values.plain());
        said.unwrap_or_default()
    }

    fn isolated(&self, text: String) -> String {
        self.rules.words.direction(self.locale).isolated(text)
    }

    /// Adds a line of where to be helped, for readers of a language in which we would not see
    /// that they are in danger.
    fn add_where_to_be_helped(&self, outgoing: &mut Outgoing) {
        if let Body::Text(text) = &mut outgoing.body
            && let Some(line) = self.where_to_be_helped()
        {
            *text = format!("{text}\n\n{line}");
        }
    }

    /// The line itself; none where we would see it.
    fn where_to_be_helped(&self) -> Option<String> {
        let is_seen = self.rules.helps_in(self.locale);
        (!is_seen).then(|| self.isolated(self.note(Line::UrgentHere)))
    }

    /// What is said instead of a message that cannot be said. `check` proves that every
    /// message can be; should one fail all the same, nobody is left with silence.
    fn trouble(&self) -> String {
        let step = self
            .rules
            .start_of(system::TROUBLE)
            .map(|(_, step)| &step.message);
        let said = step.and_then(|message| {
            self.rules
                .words
                .say(
                    self.locale,
                    message.as_str(),
                    Part::Text,
                    self.values.plain(),
                )
                .ok()
        });
        said.unwrap_or_else(|| LAST_RESORT.to_owned())
    }

    /// The buttons of a screen, row by row.
    fn rows(&self, screen: &Screen) -> Vec<Vec<OutButton>> {
        let own: Vec<OutButton> = screen
            .buttons
            .iter()
            .map(|button| self.button(button))
            .collect();
        let mut rows = in_rows(&own);
        rows.extend(floor_rows(
            screen
                .floor
                .iter()
                .map(|button| (button, self.button(button))),
        ));
        rows
    }

    fn button(&self, button: &Button) -> OutButton {
        OutButton {
            label: self.label(&button.label),
            data: button.tap.encode(),
        }
    }

    fn label(&self, label: &Label) -> String {
        let words = &self.rules.words;
        let plain = self.values.plain();
        let said = match label {
            Label::Choice(message, choice) => {
                words.say_attribute(self.locale, message.as_str(), choice.as_str(), plain)
            }
            Label::Title(message) => {
                words.say_attribute(self.locale, message.as_str(), "title", plain)
            }
            Label::Line(line) => words.say(self.locale, line.key(), Part::Text, plain),
            Label::Text(text) => return text.clone(),
            Label::Language(locale) => Ok(words.language_name(locale)),
        };
        // An empty label would make Telegram drop the button without a word.
        let said = said.ok().filter(|text| !text.trim().is_empty());
        said.map_or_else(|| "?".to_owned(), |text| self.isolated(text))
    }

    fn urgent(&self, urgent: Urgent) -> Outgoing {
        let texts = &self.rules.urgent_texts;
        let text = self.isolated(texts.text(self.locale, urgent));
        let text = match self.where_to_be_helped() {
            Some(line) => format!("{line}\n\n{text}"),
            None => text,
        };
        let taps = urgent.taps().into_iter();
        let rows = taps.map(|tap| {
            let label = texts.button(self.locale, &tap).to_owned();
            vec![OutButton {
                label: self.isolated(label),
                data: tap.encode(),
            }]
        });
        Outgoing {
            urgent: true,
            ..Outgoing::new(Body::Text(text), rows.collect())
        }
    }
}
