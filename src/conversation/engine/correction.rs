//! "No wait, I meant yes": the answer given a moment ago was not what the person meant.

use super::super::flow::{Flow, Kind, Step};
use super::super::session::Answer;
use super::super::understanding::{choices, plain};
use super::super::words::Line;
use super::phrases::Phrases;
use super::turn::Turn;

/// Who says more than this after "I mean" says something else.
const MOST_WORDS_MEANT: usize = 4;

/// That the answer before was wrong.
struct Correction {
    /// What it should have been, where that is said too.
    instead: Option<Answer>,
}

impl<'r> Turn<'r> {
    /// Takes back the answer before, and takes what was meant instead. Whether a text corrects it.
    pub(super) fn take_correction(&mut self, text: &str) -> bool {
        let before = self.question_before().filter(|_| !self.is_in_need());
        let Some((flow, step)) = before else {
            return false;
        };
        let Some(correction) = self.correction_of(flow, step, text) else {
            return false;
        };
        self.understood();
        self.step_back();
        match correction.instead {
            Some(Answer::Choice(name)) => self.choose(flow, step, &name),
            Some(Answer::Number(number)) => self.count(flow, step, Some(number)),
            None => self.show_place(),
        }
        true
    }

    /// What a text says after words that correct: "no wait, I meant".
    pub(super) fn meant_instead(&self, text: &str) -> Option<String> {
        self.said_after("correcting-words", text)
    }

    fn correction_of(&self, flow: &'r Flow, step: &'r Step, text: &str) -> Option<Correction> {
        if self.is_said_in(Line::Back, &["mistake-words"], text) {
            return Some(Correction { instead: None });
        }
        if let Some(meant) = self.meant_instead(text) {
            let is_short = plain::words(&meant).len() <= MOST_WORDS_MEANT;
            let instead = self.answer_in(flow, step, &meant);
            return is_short.then_some(Correction { instead });
        }
        // "Actually no" answers what is asked now, unless it changes what was answered before.
        let said = self.said_after("hesitating-words", text)?;
        let instead = self.answer_in(flow, step, &said);
        let changes = instead.is_some() && instead.as_ref() != self.answered(flow, step);
        changes.then_some(Correction { instead })
    }

    /// What a text says after one of these beginnings, the longest that fits.
    fn said_after(&self, list: &str, text: &str) -> Option<String> {
        let typed = plain::plain(text);
        let beginnings = self.attribute_phrases(Line::Back.key(), list);
        let rests = beginnings.filter_map(|one| typed.strip_prefix(one)?.strip_prefix(' '));
        rests.min_by_key(|rest| rest.len()).map(str::to_owned)
    }

    /// The question that was answered just before.
    fn question_before(&self) -> Option<(&'r Flow, &'r Step)> {
        let top = self.session.history.last()?.last()?;
        let (flow, step) = self.rules.step(&top.flow, &top.step)?;
        let is_answered = self.answered(flow, step).is_some();
        (step.is_question() && flow.remembers && is_answered).then_some((flow, step))
    }

    fn answered(&self, flow: &Flow, step: &Step) -> Option<&Answer> {
        self.session.answers.get(&flow.name)?.get(&step.name)
    }

    /// The answer to a question that a text gives.
    fn answer_in(&self, flow: &Flow, step: &Step, text: &str) -> Option<Answer> {
        match &step.kind {
            Kind::Number { limits, .. } => {
                let number = self.number_in(text);
                let number = number.filter(|number| limits.contains(number));
                number.map(Answer::Number)
            }
            Kind::Ask(asked) => {
                let buttons = self.own_buttons(flow, step).into_iter();
                let options: Vec<Phrases<'_>> =
                    buttons.map(|button| self.phrases(&button.label)).collect();
                let chosen = choices::choose(text, &options).or_else(|| {
                    choices::choose_by_beginning(text, &options, || self.beginnings(Some(step)))
                })?;
                Some(Answer::Choice(asked.get(chosen)?.name.clone()))
            }
            _ => None,
        }
    }
}
