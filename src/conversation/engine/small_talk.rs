//! Small talk: thanks, greetings and the like, which ask nothing. A fixed reply to the whole message,
//! and the person stays where they were.

use super::super::effect::Urgent;
use super::super::flow::{Flow, Step};
use super::super::ids::StepName;
use super::super::rules::system;
use super::super::small_talk::{self, BETTER, HELLO, HIGH, InNeed, LOW, NO_CALL, Sort, UNFINISHED};
use super::super::understanding::Category;
use super::turn::Turn;

impl<'r> Turn<'r> {
    /// Replies to a text that is small talk. Whether it was.
    pub(super) fn small_talk(&mut self, text: &str) -> bool {
        let Some((flow, step)) = self.small_talk_of(text) else {
            return false;
        };
        if self.goes_on_with(step) && self.stays_with_them() {
            return true;
        }
        if self.is_about_another(step, text) {
            return false;
        }
        if step.is(UNFINISHED) && self.follows_up(text, &[]) {
            return true;
        }
        let is_again = self.has_replied(step);
        self.understood();
        self.session.replied = Some(step.name.clone());
        match small_talk::in_need(step) {
            InNeed::OtherWays if self.is_in_need() => self.more_ways(),
            InNeed::Help if self.is_in_need() => self.help_again(),
            _ if step.is(BETTER) && self.may_only_feel_well() => {
                self.show_help(Urgent::Again(self.danger()));
            }
            // Not the same words again, for somebody who goes on.
            _ if step.is(LOW) && is_again => self.urgent(Category::Any, text, ""),
            _ if step.is(HELLO) && self.session.stack.is_empty() => self.start(None),
            in_need => {
                if self.is_in_need() && in_need != InNeed::Reply {
                    self.signpost();
                }
                self.reply_and_stay(self.screen_without_buttons(flow, step));
            }
        }
        true
    }

    /// Whether small talk says no more than the last reply was about, which has words for that.
    fn goes_on_with(&self, step: &Step) -> bool {
        if self.is_in_need() {
            return false;
        }
        // Not the same words again for more of one story.
        let tells_more = small_talk::is(step, Sort::BitByBit)
            && self.has_replied(step)
            && self.session.misses == 0;
        let was_high = self.replied().is_some_and(|(_, last)| last.is(HIGH));
        tells_more || step.is(BETTER) && was_high || small_talk::is(step, Sort::AtALoss)
    }

    /// Whether what would be small talk by itself is about a call, an answer or a question here.
    fn is_about_another(&self, step: &Step, text: &str) -> bool {
        // Who is to be called sees how that stands.
        step.is(NO_CALL) && self.is_to_be_called()
            || small_talk::is(step, Sort::OfTheAnswer) && self.leans_on_answer(text)
            // "Yes" after help was shown may be about the danger, or answer the question below.
            || step.is(UNFINISHED) && (self.is_in_need() || self.may_answer_below(text))
    }

    /// Whether somebody took something, or is ill: it goes on working, however they feel.
    fn may_only_feel_well(&self) -> bool {
        matches!(self.danger(), Category::Overdose | Category::Medical)
    }

    /// A step of small talk, by its present or an earlier name.
    pub(super) fn small_talk_named(&self, name: &StepName) -> Option<(&'r Flow, &'r Step)> {
        self.rules.step(&system::SMALL_TALK.into(), name)
    }

    /// The step of small talk that replied last, and nothing else was said since.
    pub(super) fn replied(&self) -> Option<(&'r Flow, &'r Step)> {
        self.small_talk_named(self.session.replied.as_ref()?)
    }

    /// Whether this step was the last to reply.
    pub(super) fn has_replied(&self, step: &Step) -> bool {
        self.replied()
            .is_some_and(|(_, last)| last.name == step.name)
    }

    /// The step of small talk that replies to a text.
    pub(super) fn small_talk_of(&self, text: &str) -> Option<(&'r Flow, &'r Step)> {
        if let Some(name) = self.reply_in_need {
            return self.small_talk_named(&name.into());
        }
        let flow = self.rules.flows.get(system::SMALL_TALK)?;
        let mut said = self.without_polite_words(text);
        let words = &self.rules.words;
        said.retain(|said| {
            let mut locales = self.own_and_default().into_iter();
            locales.any(|locale| words.may_list(locale, said))
        });
        // As it was written, first.
        let listed = said.iter().find_map(|said| {
            let replies = |step: &&Step| {
                let mut locales = self.own_and_default().into_iter();
                locales.any(|locale| words.lists(locale, step.message.as_str(), "words", said))
            };
            flow.steps().iter().find(replies)
        });
        let step = listed.or_else(|| self.reply_in_own_words(text))?;
        Some((flow, step))
    }

    /// Whether somebody says that they are well or safe now.
    pub(super) fn says_better(&self, text: &str) -> bool {
        let reply = self.small_talk_of(text);
        reply.is_some_and(|(_, step)| step.is(BETTER))
    }

    /// The step of small talk that replies to what somebody says in more ways than a list has.
    fn reply_in_own_words(&self, text: &str) -> Option<&'r Step> {
        let (_, step) = self.small_talk_named(&self.reply?.into())?;
        // What is a topic too has more to offer as its answer.
        let is_topic = self.topic_asked(text).is_some_and(|topic| {
            let answer = self.rules.answer_to(&topic);
            answer.is_some_and(|(_, answer)| answer.message == step.message)
        });
        (!is_topic).then_some(step)
    }
}
