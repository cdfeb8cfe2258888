//! From an effect to what is sent: text, and buttons in rows.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent::FluentArgs;
use serde::{Deserialize, Serialize};

use super::super::desk::{Post, Spot, TopicDeed};
use super::super::effect::{Button, Effect, Label, Part, Screen, Urgent};
use super::super::ids::{Code, Locale};
use super::super::moment::Moment;
use super::super::rules::{Rules, system};
use super::super::tap::{Floor, Tap};
use super::split::{LONGEST, split};
use super::{LAST_RESORT, Line, Values};

/// The most buttons that stand beside each other and can still be read on a phone.
const BESIDE: usize = 4;
/// The longest a button may be and still share its row with one or two others.
const SHORT: usize = 13;

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
    /// What it carries; see [`Tap::encode`].
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
        // An urgent text begins with it.
        let is_urgent = effects
            .iter()
            .any(|effect| matches!(effect, Effect::Urgent(_)));
        let last = effects
            .iter()
            .rposition(|effect| matches!(effect, Effect::Show(_)) && !is_urgent);
        let worded = effects.iter().enumerate().filter_map(|(place, effect)| {
            let outgoing = self.effect(effect)?;
            Some(if Some(place) == last {
                self.with_where_to_be_helped(outgoing)
            } else {
                outgoing
            })
        });
        worded.flat_map(in_parts).collect()
    }

    /// What the person is sent; nothing where an effect is the desk's.
    fn effect(&self, effect: &Effect) -> Option<Outgoing> {
        Some(match effect {
            Effect::Show(screen) => self.screen(screen),
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
            Effect::Desk(..) | Effect::Alert(_) | Effect::Unanswered | Effect::Figure { .. } => {
                return None;
            }
        })
    }

    fn line(&self, line: Line) -> Outgoing {
        let text = self.text(line.key(), Part::Text, self.values.plain());
        Outgoing::new(Body::Text(text), Vec::new())
    }

    /// A part of a message as people read it: with what has to be said about the translation,
    /// and with the marks that keep numbers together in a text from right to left.
    fn text(&self, message: &str, part: Part, args: &FluentArgs) -> String {
        let words = &self.rules.words;
        let Ok(said) = words.told(self.locale, message, part, args) else {
            return self.trouble();
        };
        let is_foreign = !said.locale.is_same_language(self.locale);
        let is_unchecked = words.is_unchecked(said.locale, message);
        let before = is_foreign.then(|| self.note(Line::OnlyEnglish));
        let after = is_unchecked.then(|| self.note(Line::Unchecked));
        let parts = before.into_iter().chain([said.text]).chain(after);
        self.isolated(parts.collect::<Vec<_>>().join("\n\n"))
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

    /// A message with a line of where to be helped, for readers of a language in which we
    /// would not see that they are in danger.
    fn with_where_to_be_helped(&self, mut outgoing: Outgoing) -> Outgoing {
        if let Body::Text(text) = &mut outgoing.body
            && let Some(line) = self.where_to_be_helped()
        {
            *text = format!("{text}\n\n{line}");
        }
        outgoing
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

    fn screen(&self, screen: &Screen) -> Outgoing {
        let own;
        let args = if screen.given.is_empty() && screen.with.is_empty() {
            self.values.plain()
        } else {
            own = self.values.with(&screen.given, &screen.with);
            &own
        };
        let text = self.text(screen.message.as_str(), screen.part, args);
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
        Outgoing::new(Body::Text(text), rows)
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
        let named = |key: &str| self.isolated(texts.named(self.locale, key).to_owned());
        let button = |key: &str, tap: &Tap| OutButton {
            label: named(key),
            data: tap.encode(),
        };
        let talk = button("urgent-any.talk", &Tap::Floor(Floor::Talk));
        let more = button("urgent-any.more-ways", &Tap::MoreWays);
        let not_meant = button("urgent-any.not-meant", &Tap::NotMeant);
        let (text, buttons) = match urgent {
            Urgent::Help(category) => (
                self.isolated(texts.text(self.locale, category).to_owned()),
                vec![talk, more, not_meant],
            ),
            Urgent::MoreWays => (named("urgent-more"), vec![talk, not_meant]),
        };
        let text = match self.where_to_be_helped() {
            Some(line) => format!("{line}\n\n{text}"),
            None => text,
        };
        let rows = buttons.into_iter().map(|button| vec![button]).collect();
        Outgoing {
            urgent: true,
            ..Outgoing::new(Body::Text(text), rows)
        }
    }
}

/// Own buttons: up to three short ones share a row, longer ones have a row each.
fn in_rows(buttons: &[OutButton]) -> Vec<Vec<OutButton>> {
    let all_short = buttons
        .iter()
        .all(|button| button.label.chars().count() <= SHORT);
    let in_a_row = if all_short { 3 } else { 1 };
    buttons
        .chunks(in_a_row)
        .map(<[OutButton]>::to_vec)
        .collect()
}

/// The floor: whether this was what was asked, and the way on, in rows of their own, the small ones together, and the two
/// ways to people together at the bottom.
fn floor_rows<'b>(buttons: impl Iterator<Item = (&'b Button, OutButton)>) -> Vec<Vec<OutButton>> {
    let mut rows: [Vec<OutButton>; 5] = Default::default();
    for (button, out) in buttons {
        let row = match &button.tap {
            Tap::Asked(_, true) => 0,
            Tap::Asked(_, false) => 1,
            Tap::Floor(Floor::CarryOn) => 2,
            Tap::Floor(Floor::Talk | Floor::Urgent) => 4,
            _ => 3,
        };
        rows[row].push(out);
    }
    rows.iter().flat_map(|row| not_too_wide(row)).collect()
}

/// A row, or two where too many would stand beside each other: where languages are offered that
/// nobody has checked, the way to English is among them.
fn not_too_wide(row: &[OutButton]) -> Vec<Vec<OutButton>> {
    let in_a_row = if row.len() > BESIDE {
        row.len().div_ceil(2)
    } else {
        BESIDE
    };
    row.chunks(in_a_row).map(<[OutButton]>::to_vec).collect()
}
