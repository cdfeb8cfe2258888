//! A typed question about a topic: answered, or topics offered; and whether the answer
//! was to what had been asked.

use super::super::effect::{Button, Effect, Label, Urgent};
use super::super::flow::Kind;
use super::super::ids::{Locale, TopicName};
use super::super::moment::Moment;
use super::super::small_talk::{AFTER_DEATH, LANGUAGE, LOSS};
use super::super::tap::Tap;
use super::super::understanding::urgent::TO_TOPIC;
use super::super::understanding::{Ranking, TopicFinder, Understood, plain};
use super::super::words::Line;
use super::screen::line_screen;
use super::turn::Turn;

/// The most topics offered at once.
pub(super) const MOST_OFFERED: usize = 3;

/// Who says more than this does not merely answer a question.
const MOST_WORDS_OF_AN_ANSWER: usize = 6;

/// So few words, of which one points at what was told, ask nothing of their own.
const FEW_WORDS: usize = 4;

/// From so likely on, 0 to 1, it is offered where it is not sure.
const LIKELY_LOSS: f32 = 0.8;

/// The topic of giving a budget up, and from how likely on it is offered: to somebody who is told
/// no, or cannot go on, it would be an unkind guess.
const GIVING_UP: &str = "phb-give-up";
const LIKELY_GIVING_UP: f32 = 0.25;

/// From so likely on, 0 to 1, what somebody says who has just said how they feel is a question.
const LIKELY_QUESTION: f32 = 0.6;

/// From so likely on, 0 to 1, that it is about any topic at all, it is one of theirs.
const SURELY_QUESTION: f32 = 0.98;

/// How long a line of signposting lasts, in seconds.
const SIGNPOST_EVERY_SECONDS: i64 = 60 * 60;

impl Turn<'_> {
    /// Takes a text as a question about a topic.
    pub(super) fn ask_about(&mut self, text: &str) {
        let named = self.named_topic(text);
        if let Some(topic) = named.or_else(|| self.topic_in_own_words()) {
            self.understood();
            if self.is_about_us(&topic) {
                self.say_to_child();
            }
            return self.interrupt(self.rules.answer_to(&topic));
        }
        let ranking = self.with_answer_above(text, self.rank(text));
        let ranking = self.without_unsaid_loss(text, ranking);
        if self.asks_about_call(text, &ranking.understood)
            || self.asks_after_death(text, &ranking)
            || self.tells_more(text)
        {
            return;
        }
        let keeps = self.may_keep_question();
        // "Both", at a question, is about its choices.
        if self.may_be_a_wrong_answer(text) && self.only_points(text) {
            return self.not_understood(&[]);
        }
        let understood =
            self.without_far_guesses(ranking.understood, &ranking.topics, ranking.in_scope);
        let is_answered = matches!(understood, Understood::Answer(..));
        self.look_after(&understood);
        match understood {
            Understood::Answer(topic, also) => self.answer_question(&topic, also, ranking.topics),
            Understood::Suggest(_) | Understood::Unsure if self.is_in_another_language(text) => {
                self.in_another_language();
            }
            Understood::Suggest(topics) if self.follows_up(text, &topics) => {}
            Understood::Unsure if self.follows_up(text, &[]) => {}
            Understood::Suggest(mut topics) => {
                topics.truncate(MOST_OFFERED);
                if self.may_be_a_wrong_answer(text) {
                    topics.clear();
                }
                self.not_understood(&topics);
            }
            Understood::Unsure => self.not_understood(&[]),
        }
        if keeps && !is_answered {
            self.effects.push(Effect::Unanswered);
        }
    }

    /// Without "someone has died" where no word speaks of it: "my dad fell last month".
    fn without_unsaid_loss(&self, text: &str, mut ranking: Ranking) -> Ranking {
        let locale = self.rules.words.default_locale();
        let line = Line::FollowUp.key();
        let speaks_of_it = |word: &String| self.rules.words.lists(locale, line, "loss-words", word);
        if !self.is_in_default_language(text) || plain::words(text).iter().any(speaks_of_it) {
            return ranking;
        }
        ranking.understood = match ranking.understood {
            Understood::Answer(topic, _) if topic.as_str() == LOSS => Understood::Unsure,
            Understood::Suggest(mut topics) => {
                topics.retain(|topic| topic.as_str() != LOSS);
                if topics.is_empty() {
                    Understood::Unsure
                } else {
                    Understood::Suggest(topics)
                }
            }
            other => other,
        };
        ranking
    }

    /// Whether a text is in the default language, by how many of its words are known there.
    fn is_in_default_language(&self, text: &str) -> bool {
        let (own, default) = (self.locale(), self.rules.words.default_locale());
        let known = |locale: &Locale| {
            let understanding = self.rules.understanding.get(locale);
            understanding.map_or(0.0, |found| found.topics.share_known(text))
        };
        own == default || known(default) > known(own)
    }

    /// What was understood, without guesses that would hurt: "someone has died", to people who say
    /// nothing of it; and anything far from sure, to somebody who goes on about how they feel.
    fn without_far_guesses(
        &self,
        understood: Understood,
        ranked: &[(TopicName, f32)],
        in_scope: f32,
    ) -> Understood {
        let Understood::Suggest(mut topics) = understood else {
            return understood;
        };
        let has_lost = self
            .session
            .replied
            .as_ref()
            .is_some_and(|step| step.as_str() == LOSS);
        let stays = self.reply_that_stays().is_some() && (has_lost || in_scope < SURELY_QUESTION);
        topics.retain(|topic| {
            let found = ranked.iter().find(|(other, _)| other == topic);
            let share = found.map_or(0.0, |(_, share)| *share);
            (topic.as_str() != LOSS || share >= LIKELY_LOSS)
                && (topic.as_str() != GIVING_UP || share >= LIKELY_GIVING_UP)
                && (!stays || share >= LIKELY_QUESTION)
                && (!has_lost || share >= LIKELY_LOSS)
        });
        if topics.is_empty() {
            Understood::Unsure
        } else {
            Understood::Suggest(topics)
        }
    }

    /// A few words about what somebody has just told that happened to them: "do i give it". By
    /// themselves they sound like a question about something else.
    fn tells_more(&mut self, text: &str) -> bool {
        self.has_told_in_part()
            && self.session.misses == 0
            && plain::words(text).len() <= FEW_WORDS
            && self.points_at_something(text)
            && self.stays_with_them()
    }

    /// Somebody who has just said that someone died asks about money or care: what stands about it
    /// is written for the living, so they are told what is known.
    fn asks_after_death(&mut self, text: &str, ranking: &Ranking) -> bool {
        let topics = match &ranking.understood {
            // "I need to know about my own 117" is asked for themselves.
            _ if self.is_about_themselves(text) => &[],
            // "I was her carer" asks nothing of a budget.
            Understood::Suggest(topics) if self.is_about_what_is_left(text) => topics.as_slice(),
            // "Can I keep her wheelchair" is not about who has a right to one.
            Understood::Answer(topic, _)
                if self.points_at_something(text) || self.is_about_what_is_left(text) =>
            {
                std::slice::from_ref(topic)
            }
            Understood::Answer(..) | Understood::Suggest(_) | Understood::Unsure => &[],
        };
        let replied = |name| self.replied().is_some_and(|(_, step)| step.is(name));
        // What is known is said once.
        let has_lost = replied(LOSS) || !replied(AFTER_DEATH) && self.sees_answer_to(&LOSS.into());
        let is_about_care = |topic: &TopicName| topic.as_str() != LOSS && !self.is_about_us(topic);
        let found = self.small_talk_named(&AFTER_DEATH.into());
        let Some((flow, step)) = found.filter(|_| {
            has_lost && !self.is_in_need() && topics.first().is_some_and(is_about_care)
        }) else {
            return false;
        };
        self.session.replied = Some(step.name.clone());
        self.reply_and_stay(self.screen_without_buttons(flow, step));
        true
    }

    /// Somebody who is to be called speaks of a call, and asks nothing that is answered elsewhere:
    /// they see how it stands, and how to have no call.
    fn asks_about_call(&mut self, text: &str, understood: &Understood) -> bool {
        let elsewhere =
            matches!(understood, Understood::Answer(topic, _) if !self.is_about_us(topic));
        if elsewhere || !self.is_about_call(text) {
            return false;
        }
        self.understood();
        self.signpost();
        self.show_handoff()
    }

    /// Whether what is common in a question may be kept, should nobody answer it: not of
    /// anybody who sounded low or in danger in this conversation, who is on the way to an
    /// adviser or a call, or who is in the middle of questions about themselves.
    fn may_keep_question(&self) -> bool {
        let session = &self.session;
        let was_low = session.urgent.is_some() || session.signposted.is_some();
        let sounds_low = self.soft || self.is_in_need() || was_low;
        let has_handoff = session.handoff.as_ref().is_some_and(|one| !one.is_closed());
        let here = self.here();
        let is_asked_a_number =
            here.is_some_and(|(_, step)| matches!(step.kind, Kind::Number { .. }));
        self.rules.keeping.unanswered
            && self.rules.known_words.is_some()
            && !sounds_low
            && !has_handoff
            && session.call.is_none()
            && !is_asked_a_number
            && self.open_question().is_none()
            && !self.is_covered()
    }

    /// Whether a text that sounds a little like some topics is more likely to be an answer to the
    /// question on the screen, in words that are not known: a few words, with nothing asked. The
    /// third time it is taken for a question of theirs.
    fn may_be_a_wrong_answer(&self, text: &str) -> bool {
        self.session.on_screen.asks
            && self.open_question().is_some()
            && self.session.misses < 2
            && !text.contains(['?', '؟', '？'])
            && plain::words(text).len() <= MOST_WORDS_OF_AN_ANSWER
    }

    /// Whether a text that is not understood is not in the language that is spoken.
    fn is_in_another_language(&self, text: &str) -> bool {
        let speaks_default = self.locale() == self.rules.words.default_locale();
        speaks_default
            && !self.is_in_need()
            && (plain::is_foreign(text) || self.has_foreign_words(text))
    }

    /// Whether half of the words of a text, and two at least, are common in other languages.
    fn has_foreign_words(&self, text: &str) -> bool {
        const FEWEST: usize = 2;
        let locale = self.rules.words.default_locale();
        let line = Line::Language.key();
        let is_foreign =
            |word: &&String| self.rules.words.lists(locale, line, "foreign-words", word);
        let words = plain::words(text);
        let foreign = words.iter().filter(is_foreign).count();
        foreign >= FEWEST && foreign * 2 >= words.len()
    }

    /// What is not written in a language that is understood: the languages there are, or
    /// where to be helped in others.
    fn in_another_language(&mut self) {
        if self.rules.words.has_several_languages() {
            return self.offer_languages();
        }
        match self.small_talk_named(&LANGUAGE.into()) {
            Some((flow, step)) => {
                self.show_message_and_stay(self.screen_without_buttons(flow, step));
            }
            None => self.not_understood(&[]),
        }
    }

    /// What comes before an answer for somebody who sounds low, or was in danger a moment ago:
    /// a line of signposting, or other ways to be helped before they are told how to reach us.
    fn look_after(&mut self, understood: &Understood) {
        match understood {
            Understood::Answer(topic, _) if self.is_in_need() && self.is_about_us(topic) => {
                self.more_ways();
            }
            Understood::Answer(topic, _) if self.session.child && self.is_about_us(topic) => {
                self.say_to_child();
            }
            // They are shown where help is instead.
            // What is said to the bereaved says itself who is there at any time.
            Understood::Answer(topic, _) if topic.as_str() == LOSS && !self.is_in_need() => {}
            Understood::Suggest(_) | Understood::Unsure if self.is_in_need() => {}
            // They are told that we are sorry, which says so too.
            Understood::Unsure if self.soft => {}
            _ => self.signpost(),
        }
    }

    /// Whether the person is at the answer to a topic.
    fn sees_answer_to(&self, topic: &TopicName) -> bool {
        let here = self.here();
        here.is_some_and(|(_, step)| self.is_answered_by(topic, step))
    }

    /// Whether the answer to a topic says how to reach us.
    fn is_about_us(&self, topic: &TopicName) -> bool {
        let answer = self.rules.answer_to(topic);
        answer.is_some_and(|(_, step)| step.contact)
    }

    /// A line of signposting for someone who sounds low, before what answers them; not
    /// again and again. After a danger that lasts, what to do about it.
    pub(super) fn signpost(&mut self) {
        let lately = |last: Moment| self.moment.seconds_since(last) < SIGNPOST_EVERY_SECONDS;
        if self.danger().lasts() {
            self.show_help(Urgent::Again(self.danger()));
        } else if self.is_in_need() || self.soft && !self.session.signposted.is_some_and(lately) {
            self.session.signposted = Some(self.moment);
            self.say(Line::Soft);
        }
    }

    /// The topic that a text names outright, by its title or its name.
    pub(super) fn named_topic(&self, text: &str) -> Option<TopicName> {
        let typed = plain::plain(text);
        let is_named = |topic: &&TopicName| {
            let title = self.title_of(topic);
            title.is_some_and(|title| self.names(&title, &typed))
                || plain::plain(topic.as_str()) == typed
        };
        self.rules
            .topics
            .keys()
            .filter(|_| !typed.is_empty())
            .find(is_named)
            .cloned()
    }

    /// The topic whose patterns fit what somebody says, where too few words could be learned.
    fn topic_in_own_words(&self) -> Option<TopicName> {
        let reply = self.reply_in_need.or(self.reply)?;
        let topic = reply.strip_prefix(TO_TOPIC)?.into();
        self.rules.topics.contains_key(&topic).then_some(topic)
    }

    /// The topic that a text would be answered with, if any.
    pub(super) fn topic_asked(&self, text: &str) -> Option<TopicName> {
        match self.rank(text).understood {
            Understood::Answer(topic, _) => Some(topic),
            Understood::Suggest(_) | Understood::Unsure => None,
        }
    }

    /// In the person's language; in English, where more of the words are known there, or
    /// where their language does not know an answer.
    pub(super) fn rank(&self, text: &str) -> Ranking {
        let topics = |locale: &Locale| {
            let understanding = self.rules.understanding.get(locale);
            understanding.map(|understanding| &understanding.topics)
        };
        let rank = |finder: Option<&TopicFinder>| {
            let ranking = finder.map(|finder| finder.rank(text));
            ranking.unwrap_or_default()
        };
        let (locale, default) = (self.locale(), self.rules.words.default_locale());
        let english = topics(default);
        let own = topics(locale).filter(|_| locale != default);
        let known =
            |finder: Option<&TopicFinder>| finder.map_or(0.0, |finder| finder.share_known(text));
        // A few lessons would take an English question for the nearest thing they know.
        let own = own.filter(|own| known(Some(own)) >= known(english));
        let ranking = rank(own);
        match ranking.understood {
            Understood::Answer(..) => ranking,
            Understood::Suggest(_) => {
                let in_english = rank(english);
                match in_english.understood {
                    Understood::Answer(..) => in_english,
                    _ => ranking,
                }
            }
            Understood::Unsure => rank(english),
        }
    }

    /// Answers a typed question, and asks in one tap whether it was the one asked.
    fn answer_question(
        &mut self,
        topic: &TopicName,
        also: Option<TopicName>,
        ranked: Vec<(TopicName, f32)>,
    ) {
        self.understood();
        if also.is_some() {
            self.say(Line::AlsoAsked);
        }
        self.interrupt(self.rules.answer_to(topic));
        let others = ranked
            .into_iter()
            .map(|(other, _)| other)
            .filter(|other| other != topic);
        // "No" may answer the question that this stands above.
        let asks = !self.is_covered();
        let most = if asks { MOST_OFFERED } else { 0 };
        self.session.alternatives = others.take(most).collect();
        let also = also.and_then(|also| self.topic_button(&also));
        if let Some(Effect::Show(screen)) = self.effects.last_mut() {
            let asked =
                [(Line::AskedYes, true), (Line::AskedNo, false)].map(|(line, right)| Button {
                    label: Label::Line(line),
                    tap: Tap::Asked(topic.clone(), right),
                });
            screen
                .buttons
                .retain(|button| also.as_ref().is_none_or(|also| also.tap != button.tap));
            screen.buttons.splice(0..0, also);
            screen
                .floor
                .splice(0..0, asked.into_iter().filter(|_| asks));
        }
    }

    /// Whether the answer given was to what was asked: thanks, or what else it may have been.
    pub(super) fn asked(&mut self, right: bool) {
        let alternatives = std::mem::take(&mut self.session.alternatives);
        self.understood();
        if right {
            self.say_and_stay(Line::AskedThanks);
        } else {
            self.offer_topics(line_screen(Line::AskedSorry), &alternatives);
        }
    }
}
