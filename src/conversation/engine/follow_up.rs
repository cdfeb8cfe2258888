//! A question that leans on the answer right above it: "how much is it", "and for my mum?". By
//! itself it says too little, and what it sounds like may be about something else altogether.

use super::super::effect::Effect;
use super::super::flow::{Flow, Step};
use super::super::ids::{Locale, TopicName};
use super::super::small_talk::{self, Sort};
use super::super::understanding::{Ranking, Understood, plain};
use super::super::words::Line;
use super::question::MOST_OFFERED;
use super::screen::line_screen;
use super::turn::Turn;

/// Who says more than this says what it is about.
const MOST_WORDS: usize = 7;

/// So few words, the first of which asks, lean on what was said before: "who decides".
const FEW_WORDS: usize = 3;

/// The answer that a text leans on.
struct Above<'r> {
    flow: &'r Flow,
    step: &'r Step,
    /// The language in which the text leans on it.
    locale: &'r Locale,
}

impl<'r> Turn<'r> {
    /// What a text asks: by itself, or together with the answer it leans on where it says more so.
    pub(super) fn with_answer_above(&self, text: &str, alone: Ranking) -> Ranking {
        let told = self.replied();
        if told.is_some_and(|(_, step)| small_talk::is(step, Sort::Tells)) && self.is_bare(text) {
            return without_sure_answer(alone);
        }
        let Some(above) = self.answer_leant_on(text) else {
            return alone;
        };
        self.together(text, &above, &alone)
            .unwrap_or_else(|| self.without_far_answer(text, above.flow, alone))
    }

    /// Whether a text may be about the answer right above it.
    pub(super) fn leans_on_answer(&self, text: &str) -> bool {
        self.answer_leant_on(text).is_some()
    }

    /// What a text asks together with the answer it leans on, if it says more so.
    fn together(&self, text: &str, above: &Above<'_>, alone: &Ranking) -> Option<Ranking> {
        let message = above.step.message.as_str();
        let title = self
            .rules
            .words
            .own_phrase(above.locale, message, "title")?;
        let together = self.rank(&format!("{text} {title}"));
        let Understood::Answer(topic, _) = &together.understood else {
            return None;
        };
        let says_more = match &alone.understood {
            // "Who decides", of after-care, is not who decides about a budget.
            Understood::Answer(own, _) => {
                !self.is_in(own, above.flow) && self.is_in(topic, above.flow)
            }
            Understood::Suggest(_) | Understood::Unsure => true,
        };
        if !says_more {
            return None;
        }
        if !self.is_answered_by(topic, above.step) {
            return Some(together);
        }
        // "And a phone", of what can be bought, does not ask for our number.
        self.goes_on(above.locale, text).then_some(Ranking {
            understood: Understood::Unsure,
            ..together
        })
    }

    /// What was understood, unless the text names nothing, and what it sounds like is about something
    /// else than the answer above: "do I need to pay", of a budget, is not about after-care.
    fn without_far_answer(&self, text: &str, above: &Flow, alone: Ranking) -> Ranking {
        let is_far = match &alone.understood {
            Understood::Answer(own, _) => !self.is_in(own, above),
            Understood::Suggest(_) | Understood::Unsure => false,
        };
        if !is_far || !self.is_bare(text) {
            return alone;
        }
        Ranking {
            understood: Understood::Unsure,
            ..alone
        }
    }

    /// Whether a text asks what can be asked of anything: "who decides".
    fn is_bare(&self, text: &str) -> bool {
        self.is_said_in(Line::FollowUp, &["bare-words"], text)
    }

    /// Whether a text begins as what goes on with the question before: "and a phone".
    fn goes_on(&self, locale: &Locale, text: &str) -> bool {
        let words = plain::words(text);
        let mut starts = (1..=2).filter_map(|length| Some(words.get(..length)?.join(" ")));
        starts.any(|start| self.has_one(locale, "going-on-words", &[start]))
    }

    /// Says to somebody who asks more about the answer above that it is all there is, with what
    /// stands near it. Whether they did, for the first time in a row.
    pub(super) fn follows_up(&mut self, text: &str, guesses: &[TopicName]) -> bool {
        if self.session.misses > 0 || self.soft || self.is_in_need() {
            return false;
        }
        let Some(Above { flow, step, .. }) = self.answer_leant_on(text) else {
            return false;
        };
        let is_near =
            |topic: &&TopicName| self.is_in(topic, flow) && !self.is_answered_by(topic, step);
        let mut near: Vec<TopicName> = guesses.iter().find(is_near).cloned().into_iter().collect();
        for topic in &step.see_also {
            if !near.contains(topic) {
                near.push(topic.clone());
            }
        }
        // The rest of a long answer may have it.
        let more = self.more_button(flow, step);
        near.truncate(MOST_OFFERED - usize::from(more.is_some()));
        self.session.misses = 1;
        self.session.alternatives.clear();
        self.offer_topics(line_screen(Line::FollowUp), &near);
        if let Some(Effect::Show(screen)) = self.effects.last_mut() {
            screen.buttons.splice(0..0, more);
        }
        true
    }

    /// The answer that stands above, if a text leans on it: a few words, of which one points at
    /// something said before; or very few that ask.
    fn answer_leant_on(&self, text: &str) -> Option<Above<'r>> {
        let (flow, step) = self.here()?;
        let mut topics = self.rules.topics.keys();
        topics.find(|topic| self.is_in(topic, flow) && self.is_answered_by(topic, step))?;
        let words = plain::words(text);
        let leans = |locale: &&'r Locale| {
            let asks = || self.has_one(locale, "asking-words", words.get(..1).unwrap_or_default());
            words.len() <= MOST_WORDS && self.has_one(locale, "leaning-words", &words)
                || words.len() <= FEW_WORDS && asks()
        };
        let default = self.rules.words.default_locale();
        let leaning = [self.locale(), default].into_iter().find(leans);
        let locale = leaning.or_else(|| self.is_bare(text).then_some(default))?;
        Some(Above { flow, step, locale })
    }

    /// Whether a word of a text points at something or somebody named before.
    pub(super) fn points_at_something(&self, text: &str) -> bool {
        self.has_word_of("leaning-words", text)
    }

    /// Whether a text does nothing but point at something: "both", "the same".
    pub(super) fn only_points(&self, text: &str) -> bool {
        let words = plain::words(text);
        let points = |locale: &&Locale| {
            let mut words = words.iter();
            words.all(|word| self.has_one(locale, "leaning-words", std::slice::from_ref(word)))
        };
        !words.is_empty() && self.own_and_default().iter().any(points)
    }

    /// Whether a word of a text asks about what somebody has left behind.
    pub(super) fn is_about_what_is_left(&self, text: &str) -> bool {
        self.has_word_of("left-words", text)
    }

    /// Whether a word of a text says that somebody asks about themselves.
    pub(super) fn is_about_themselves(&self, text: &str) -> bool {
        self.has_word_of("own-words", text)
    }

    fn has_word_of(&self, list: &str, text: &str) -> bool {
        let words = plain::words(text);
        let mut locales = self.own_and_default().into_iter();
        locales.any(|locale| self.has_one(locale, list, &words))
    }

    /// Whether one of these words is in a list of words that lean.
    fn has_one(&self, locale: &Locale, list: &str, words: &[String]) -> bool {
        let line = Line::FollowUp.key();
        let is_listed = |word: &String| self.rules.words.lists(locale, line, list, word);
        words.iter().any(is_listed)
    }

    fn is_in(&self, topic: &TopicName, flow: &Flow) -> bool {
        let place = self.rules.topics.get(topic);
        place.is_some_and(|place| place.flow == flow.name)
    }

    /// Whether a step is the answer to a topic.
    pub(super) fn is_answered_by(&self, topic: &TopicName, step: &Step) -> bool {
        let answer = self.rules.answer_to(topic);
        answer.is_some_and(|(_, answer)| answer.message == step.message)
    }
}

/// What was understood, as no more than a guess: "is it free", of an advocate, is only perhaps about
/// after-care.
fn without_sure_answer(alone: Ranking) -> Ranking {
    match alone.understood {
        Understood::Answer(topic, _) => Ranking {
            understood: Understood::Suggest(vec![topic]),
            ..alone
        },
        Understood::Suggest(_) | Understood::Unsure => alone,
    }
}
