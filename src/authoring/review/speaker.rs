//! A language in which the messages of a flow are said, and its short texts: buttons,
//! titles, and the words that can be typed.

use super::super::signed::Said;
use super::super::vocabulary::Vocabulary;
use super::cubes::{Set, answers};
use super::sights::Sight;
use super::stops::{Given, given};
use super::walk::Walk;
use crate::conversation::flow::{Flow, Step};
use crate::conversation::ids::{ChoiceName, Locale};
use crate::conversation::rules::Rules;
use crate::conversation::words::Values;

/// Says the messages of a flow in a language.
pub(super) struct Speaker<'r> {
    pub rules: &'r Rules,
    pub flow: &'r Flow,
    pub walk: &'r Walk,
    pub locale: &'r Locale,
    /// The words of this language, and of the default one.
    pub vocabularies: [Option<&'r Vocabulary>; 2],
    /// The messages as they are written in each of the two.
    pub written: [&'r [Said]; 2],
    pub seen_at: Vec<(Sight, Values<'r>)>,
}

impl Speaker<'_> {
    /// Some answers to a question, in the words of its buttons.
    pub(super) fn in_words(&self, question: usize, set: Set) -> String {
        let step = &self.flow.steps()[question];
        let given = given(self.flow, step);
        let mut said: Vec<String> = Vec::new();
        let mut last: Option<(i64, i64)> = None;
        for answer in answers(set) {
            match given.get(answer) {
                Some(Given::Choice(choice)) => said.push(self.button(step, choice)),
                Some(Given::Numbers(piece)) => {
                    let (from, to) = (*piece.start(), *piece.end());
                    let joins = last.filter(|(_, end)| end.checked_add(1) == Some(from));
                    let from = joins.map_or(from, |(start, _)| start);
                    if joins.is_some() {
                        said.pop();
                    }
                    last = Some((from, to));
                    said.push(if from == to {
                        from.to_string()
                    } else {
                        format!("{from} to {to}")
                    });
                }
                None => said.push("not asked".to_owned()),
            }
        }
        said.join(" or ")
    }

    /// What is on the button of a choice.
    pub(super) fn button(&self, step: &Step, choice: &ChoiceName) -> String {
        let label = self.attribute(step.message.as_str(), choice.as_str());
        label.unwrap_or_else(|| choice.to_string())
    }

    /// What belongs to a message, as it is seen first.
    pub(super) fn attribute(&self, message: &str, name: &str) -> Option<String> {
        let (_, values) = self.seen_at.first()?;
        let words = &self.rules.words;
        let said = words.say_attribute(self.locale, message, name, values.plain());
        said.ok().filter(|text| !text.trim().is_empty())
    }

    /// What people can type, as an attribute lists it, in this language and the default one.
    pub(super) fn typed(&self, message: &str, attribute: &str) -> Vec<String> {
        let words = &self.rules.words;
        let default = words.default_locale();
        let locales = [self.locale, default];
        let locales = &locales[..if self.locale == default { 1 } else { 2 }];
        let lists = locales
            .iter()
            .filter_map(|locale| words.own_attribute(locale, message, attribute));
        let words = lists.flat_map(|list| {
            let words = list
                .split(',')
                .map(|word| word.split_whitespace().collect::<Vec<_>>().join(" "));
            words.filter(|word| !word.is_empty()).collect::<Vec<_>>()
        });
        words.collect()
    }
}
