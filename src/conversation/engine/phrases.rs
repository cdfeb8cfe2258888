//! What can be typed for a button, a topic or a built-in line: its label and its other words, in
//! the person's language and in the default one.

use std::borrow::Cow;

use super::super::desk::When;
use super::super::effect::Label;
use super::super::ids::{Locale, TopicName};
use super::super::tap::{CallTap, Floor, Tap};
use super::super::understanding::plain;
use super::super::words::Line;
use super::turn::Turn;

/// What can be typed for one thing, folded like what is typed.
pub(super) type Phrases<'r> = Vec<Cow<'r, str>>;

impl Turn<'_> {
    /// The person's language, and the default one, whose words work in every language.
    pub(super) fn own_and_default(&self) -> Vec<&Locale> {
        let mut locales = vec![self.locale(), self.rules.words.default_locale()];
        locales.dedup();
        locales
    }

    /// The words of a built-in line that lists some, plain.
    pub(super) fn line_words(&self, locale: &Locale, line: Line) -> &'_ [String] {
        self.rules.words.line_phrases(locale, line)
    }

    pub(super) fn phrases_of_tap(&self, tap: &Tap) -> Phrases<'_> {
        let urgent = || {
            let said = self.rules.urgent_texts.button(self.locale(), tap);
            vec![Cow::Owned(plain::plain(said))]
        };
        match tap {
            Tap::Choice(flow, step, choice) => {
                let step = self
                    .rules
                    .step(flow, step)
                    .map(|(_, step)| step.message.clone());
                step.map(|message| self.phrases(&Label::Choice(message, choice.clone())))
                    .unwrap_or_default()
            }
            Tap::Topic(topic) => self.topic_phrases(topic),
            Tap::More(..) => self.phrases(&Label::Line(Line::More)),
            Tap::Floor(Floor::Talk) => [urgent(), self.phrases(&Label::Line(Line::Talk))].concat(),
            Tap::Floor(floor) => self.phrases(&Label::Line(Line::of_floor(*floor))),
            Tap::Language(locale) => self.phrases(&Label::Language(locale.clone())),
            Tap::Asked(_, true) => self.phrases(&Label::Line(Line::AskedYes)),
            Tap::Asked(_, false) => self.phrases(&Label::Line(Line::AskedNo)),
            Tap::MoreWays => urgent(),
            Tap::NotMeant => {
                let others = self.attribute_phrases(Line::NotMeant.key(), "taken-back-words");
                urgent()
                    .into_iter()
                    .chain(others.map(Cow::Borrowed))
                    .collect()
            }
            Tap::Call(CallTap::At(When::Any)) => self.phrases(&Label::Line(Line::CallAnyTime)),
            Tap::Call(CallTap::At(when)) => {
                vec![Cow::Owned(plain::plain(&self.when_in_words(when)))]
            }
            Tap::Adviser(tap) => self.phrases(&Label::Line(Line::of_adviser(*tap))),
            Tap::Call(tap) => self.phrases(&Label::Line(Line::of_call(tap))),
        }
    }

    /// What a topic can be called: its title and the other words for it.
    pub(super) fn topic_phrases(&self, topic: &TopicName) -> Phrases<'_> {
        let title = self.title_of(topic);
        title.map(|title| self.phrases(&title)).unwrap_or_default()
    }

    /// The label of buttons that lead to a topic.
    pub(super) fn title_of(&self, topic: &TopicName) -> Option<Label> {
        let (_, step) = self.rules.answer_to(topic)?;
        Some(Label::Title(step.message.clone()))
    }

    /// Whether a text is the label of a button, or one of the other words for it.
    pub(super) fn is_typed(&self, line: Line, text: &str) -> bool {
        let typed = plain::plain(text);
        !typed.is_empty() && self.names(&Label::Line(line), &typed)
    }

    /// Whether what was typed, which is folded, is one of the phrases for a label. They are not
    /// read through: there may be hundreds, of many labels, and most messages are none of them.
    pub(super) fn names(&self, label: &Label, typed: &str) -> bool {
        let Some(named) = Named::of(label) else {
            return self.phrases(label).iter().any(|phrase| phrase == typed);
        };
        let words = &self.rules.words;
        self.own_and_default().into_iter().any(|locale| {
            self.label_in(locale, label) == Some(typed)
                || words.lists(locale, named.message, &named.others, typed)
        })
    }

    /// Everything that can be typed for a button: its label and its other words, in
    /// the person's language and the default one; folded.
    pub(super) fn phrases(&self, label: &Label) -> Phrases<'_> {
        let Some(named) = Named::of(label) else {
            return match label {
                Label::Language(locale) => {
                    let phrases = self.rules.words.language_phrases(locale);
                    phrases.map(Cow::Borrowed).collect()
                }
                Label::Text(text) => vec![Cow::Owned(plain::plain(text))],
                Label::Choice(..) | Label::Title(_) | Label::Line(_) => Vec::new(),
            };
        };
        let own_and_default = self.own_and_default().into_iter();
        let labels = own_and_default.filter_map(|locale| self.label_in(locale, label));
        let others = self.attribute_phrases(named.message, &named.others);
        labels.chain(others).map(Cow::Borrowed).collect()
    }

    /// A label that stands in the words, in one language; folded.
    fn label_in(&self, locale: &Locale, label: &Label) -> Option<&str> {
        let words = &self.rules.words;
        match label {
            Label::Choice(message, choice) => {
                words.own_phrase(locale, message.as_str(), choice.as_str())
            }
            Label::Title(message) => words.own_phrase(locale, message.as_str(), "title"),
            Label::Line(line) => words.line_phrase(locale, *line),
            Label::Language(_) | Label::Text(_) => None,
        }
    }

    /// The phrases of an attribute that lists some, in the person's language and the
    /// default one; folded.
    pub(super) fn attribute_phrases(
        &self,
        message: &str,
        attribute: &str,
    ) -> impl Iterator<Item = &'_ str> {
        let words = &self.rules.words;
        let locales = self.own_and_default().into_iter();
        let lists = locales.map(|locale| words.own_phrases(locale, message, attribute));
        lists.flatten().map(String::as_str)
    }
}

/// Where the other words for a label stand.
struct Named<'l> {
    message: &'l str,
    others: Cow<'l, str>,
}

impl<'l> Named<'l> {
    /// None for what is no label of a message.
    fn of(label: &'l Label) -> Option<Self> {
        let (message, others) = match label {
            Label::Choice(message, choice) => {
                (message.as_str(), Cow::Owned(format!("{choice}-words")))
            }
            Label::Title(message) => (message.as_str(), Cow::Borrowed("title-words")),
            Label::Line(line) => (line.key(), Cow::Borrowed("words")),
            Label::Language(_) | Label::Text(_) => return None,
        };
        Some(Self { message, others })
    }
}
