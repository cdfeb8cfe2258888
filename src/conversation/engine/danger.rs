//! Somebody may be in danger: where help is comes first, and comes again while they go on.

use super::super::desk::State;
use super::super::effect::{Effect, Screen, Urgent};
use super::super::event::Event;
use super::super::small_talk::{self, Sort};
use super::super::tap::Tap;
use super::super::understanding::{Category, Finding, Heard, plain};
use super::super::words::Line;
use super::screen::line_screen;
use super::turn::Turn;
use super::typed::is_known_command;

/// For so long after help was shown, what cannot be understood may be about the same: for a night,
/// in which tablets work, and somebody writes again who fell asleep.
const IN_NEED_SECONDS: i64 = 6 * 60 * 60;
/// For so long, "I do mean it" is about what was urgent before.
const MEANT_SECONDS: i64 = 60 * 60;
/// So many messages in a row that sound low are answered with where help is.
const LOW_IN_A_ROW: u8 = 3;
/// So few words after where help was shown may make another danger of what was said before.
const MOST_WORDS_OF_ANOTHER: usize = 2;
/// Fewer words beside those of danger ask nothing.
const FEWEST_WORDS_BESIDE: usize = 3;

impl<'r> Turn<'r> {
    /// Looks for danger in what was written. Whether help was shown instead of anything else.
    pub(super) fn meets_danger(&mut self, event: &Event) -> bool {
        let Some(text) = event.text() else {
            return false;
        };
        // Many conversations begin with one, and reading it would take longer than the rest.
        if is_known_command(text) {
            self.session.low = 0;
            return false;
        }
        if self.is_under_help(text) {
            return false;
        }
        let heard = self.hear(text);
        self.reply = heard.reply;
        // "They are sending an ambulance" is how it goes on, whatever danger it resembles.
        if self.is_in_need() && !heard.names_danger {
            let reply = heard.reply_in_need;
            self.reply_in_need = reply.filter(|reply| !self.may_be_of_who_is_feared(reply));
        }
        if self.reply_in_need.is_some() {
            self.session.low = 0;
            return false;
        }
        self.says_child = !self.session.child && heard.is_from_child;
        self.session.child |= self.says_child;
        if let Some(category) = self.danger_of_whom(text) {
            self.urgent(category, text, "");
            self.session.danger = Some(category);
            self.urgent_at_desk(event);
            return true;
        }
        match self.danger_in_all(text, heard.finding) {
            Finding::Urgent {
                category, beside, ..
            } => {
                self.urgent(category, text, &beside);
                self.urgent_at_desk(event);
                true
            }
            _ if self.is_meant_after_all(text) => {
                self.urgent(self.danger(), text, "");
                self.urgent_at_desk(event);
                true
            }
            Finding::Soft { .. } => self.meets_low_mood(text, event),
            Finding::None => {
                self.session.low = 0;
                false
            }
        }
    }

    /// Whether a reply is to "he is back" or "they are here", and somebody is feared: then it is danger.
    fn may_be_of_who_is_feared(&self, reply: &str) -> bool {
        let fears = [Category::Abuse, Category::Psychosis, Category::HarmOthers];
        let reply = self.small_talk_named(&reply.into());
        let is_of_who_comes = reply.is_some_and(|(_, step)| small_talk::is(step, Sort::OfWhoComes));
        is_of_who_comes && fears.contains(&self.danger())
    }

    /// Whether the last message was where help is.
    fn sees_help(&self) -> bool {
        let shown = &self.session.on_screen.options;
        shown.contains(&Tap::MoreWays.encode())
    }

    /// Whether the last message was more ways to get help, or what comes after.
    pub(super) fn has_seen_more_ways(&self) -> bool {
        let taps = self.taps_on_screen();
        taps.contains(&Tap::NotMeant) && !taps.contains(&Tap::MoreWays)
    }

    /// Whether a text is what a button says under where help is: "more ways to get help".
    fn is_under_help(&self, text: &str) -> bool {
        let typed = plain::plain(text);
        let mut taps = self.taps_on_screen().into_iter();
        !typed.is_empty()
            && taps.any(|tap| {
                matches!(tap, Tap::MoreWays | Tap::NotMeant)
                    && self
                        .phrases_of_tap(&tap)
                        .iter()
                        .any(|label| *label == typed)
            })
    }

    /// "I do mean it", a while after something urgent: also of somebody who took it back.
    fn is_meant_after_all(&self, text: &str) -> bool {
        let lately = |last| self.moment.seconds_since(last) < MEANT_SECONDS;
        self.session.urgent.is_some_and(lately)
            && self.is_said_in(Line::NotMeant, &["meant-words"], text)
    }

    /// "No, me", after what was taken for danger of somebody else, and "it is my brother", after what
    /// was taken for one's own: what it is then.
    fn danger_of_whom(&self, text: &str) -> Option<Category> {
        if !self.is_in_need() {
            return None;
        }
        let says = |list| self.is_said_in(Line::NotMeant, &[list], text);
        match self.danger() {
            Category::ThirdParty if says("own-words") => Some(Category::Suicide),
            Category::Suicide | Category::SelfHarm | Category::Any if says("other-words") => {
                Some(Category::ThirdParty)
            }
            _ => None,
        }
    }

    /// A line of signposting is enough once; not when it goes on, or after an urgent message.
    fn meets_low_mood(&mut self, text: &str, event: &Event) -> bool {
        if text.trim_start().starts_with('/') || self.floor_word(text).is_some() {
            return false;
        }
        self.soft = true;
        self.session.low = self.session.low.saturating_add(1);
        let was_helped = self.is_in_need();
        if self.is_with_desk() || !was_helped && self.session.low < LOW_IN_A_ROW {
            return false;
        }
        // Who has seen where help is, and asks about budgets or says that they are safe, means that.
        if was_helped && (self.says_better(text) || self.topic_asked(text).is_some()) {
            return false;
        }
        if was_helped {
            self.help_again();
        } else {
            self.urgent(Category::Any, text, "");
        }
        self.urgent_at_desk(event);
        true
    }

    /// Danger in a text, or in it together with the few words sent just before: "i have",
    /// "taken", "all my tablets". What was understood stands by itself. What is said to somebody
    /// who was shown where help is does too, unless it tells of another danger: "i will kill",
    /// "myself".
    fn danger_in_all(&self, text: &str, alone: Finding) -> Finding {
        let session = &self.session;
        let is_unclear = session.misses > 0
            || session.low > 0
            || self.is_with_desk()
            || self.is_in_need() && self.may_go_on(text);
        let is_urgent = alone.category().is_some();
        // "1", "1", "2" are choices.
        let has_words = text.chars().any(char::is_alphabetic);
        if is_urgent || !has_words || !is_unclear {
            return alone;
        }
        self.danger_in_pieces(text).unwrap_or(alone)
    }

    /// Whether a text can be the end of what was said before: a word or two, and no thanks or the like.
    fn may_go_on(&self, text: &str) -> bool {
        plain::words(text).len() <= MOST_WORDS_OF_ANOTHER && self.small_talk_of(text).is_none()
    }

    /// Danger in a text together with the short messages just before it, from the nearest on:
    /// what was said first may be about something else. Somebody who was shown where help is
    /// has been answered for what those say without it.
    fn danger_in_pieces(&self, text: &str) -> Option<Finding> {
        let before = &self.scene.just_before;
        (0..before.len()).rev().find_map(|start| {
            let said = before.get(start..)?.join(" ");
            let together = self.hear(&format!("{said} {text}")).finding;
            let Finding::Urgent { category, why, .. } = together else {
                return None;
            };
            let is_answered =
                self.is_in_need() && self.hear(&said).finding.category() == Some(category);
            (!is_answered).then(|| Finding::Urgent {
                category,
                why,
                beside: String::new(),
            })
        })
    }

    /// What is heard in a text, by the words of the person's language and of the default one.
    fn hear(&self, text: &str) -> Heard<'r> {
        let understandings = self.own_and_default().into_iter();
        let understandings =
            understandings.filter_map(|locale| self.rules.understanding.get(locale));
        let heard = understandings.map(|understanding| understanding.hear(text));
        heard.reduce(Heard::with_default).unwrap_or_default()
    }

    /// Help at once; the place stays. A question asked beside it is one tap away, so that
    /// its answer does not push the numbers off a small screen; and it is answered to those
    /// who say that they did not mean it so.
    pub(super) fn urgent(&mut self, category: Category, text: &str, beside: &str) {
        self.session.low = 0;
        let is_above = self.is_in_need() && category == self.danger() && self.sees_help();
        self.remember(category);
        // A "yes" after this is not about the answer before.
        self.session.alternatives.clear();
        let asks = plain::words(beside).len() >= FEWEST_WORDS_BESIDE;
        let asked = self.topic_asked(beside).filter(|_| asks);
        self.session.asked_beside = asked.clone().or_else(|| self.topic_asked(text));
        if is_above {
            // The same words stand right above: what else there is, for who goes on.
            self.more_ways();
        } else {
            self.show_help(Urgent::Help(category));
            self.say_who_reads();
        }
        if let Some(button) = asked.and_then(|topic| self.topic_button(&topic)) {
            self.effects.push(Effect::Show(Screen {
                buttons: vec![button],
                ..line_screen(Line::UrgentAsked)
            }));
        }
    }

    /// Where help is; to a child, what a child needs to hear before it.
    pub(super) fn show_help(&mut self, urgent: Urgent) {
        self.say_to_child();
        self.effects.push(Effect::Urgent(urgent));
    }

    /// That a child may call, and whom; nothing to anybody else.
    pub(super) fn say_to_child(&mut self) {
        if self.session.child {
            self.say(Line::Child);
        }
    }

    /// Whether help was shown a short while ago, and nobody said that it was not meant so.
    pub(super) fn is_in_need(&self) -> bool {
        let shown = self.session.in_need;
        shown.is_some_and(|shown| self.moment.seconds_since(shown) < IN_NEED_SECONDS)
    }

    /// From now on help comes again, for this danger. One that lasts is not forgotten for another
    /// that does not.
    fn remember(&mut self, category: Category) {
        if category.lasts() || !self.danger().lasts() {
            self.session.danger = Some(category);
        }
        self.session.in_need = Some(self.moment);
    }

    /// What help was shown for a short while ago.
    pub(super) fn danger(&self) -> Category {
        let kept = self.session.danger.filter(|_| self.is_in_need());
        kept.unwrap_or(Category::Any)
    }

    /// More ways to be helped.
    pub(super) fn more_ways(&mut self) {
        if self.says_child {
            self.say_to_child();
        }
        self.effects
            .push(Effect::Urgent(Urgent::MoreWays(self.danger())));
    }

    /// Where help is once more, for somebody who goes on in words that are not understood:
    /// first other ways to reach it, for those who cannot use the first; then only the
    /// numbers, for a screen full of words each time helps nobody.
    pub(super) fn help_again(&mut self) {
        self.session.in_need = Some(self.moment);
        self.session.alternatives.clear();
        if self.sees_help() {
            self.more_ways();
        } else if self.has_seen_more_ways() {
            self.show_help(Urgent::Again(self.danger()));
        } else {
            self.show_help(Urgent::Help(self.danger()));
            self.say_who_reads();
        }
    }

    /// Who reads this chat, after an urgent text.
    pub(super) fn say_who_reads(&mut self) {
        let handoff = self.session.handoff.as_ref();
        let line = match handoff.map(|handoff| &handoff.state) {
            Some(State::Talking(_)) => Line::UrgentAdviser,
            Some(State::Waiting { .. }) => Line::UrgentWaiting,
            _ => Line::UrgentHours,
        };
        self.say(line);
    }

    /// "I did not mean that": back to where the person was. Somebody who waits for an adviser,
    /// or talks to one, is told so: no page belongs between them.
    pub(super) fn not_meant(&mut self) {
        self.session.in_need = None;
        self.session.danger = None;
        self.session.replied = None;
        self.say(Line::NotMeant);
        let beside = self.session.asked_beside.take();
        self.not_meant_at_desk();
        if self.is_with_desk() {
            self.show_handoff();
            return;
        }
        match beside {
            Some(topic) => self.interrupt(self.rules.answer_to(&topic)),
            None => self.show_place(),
        }
    }
}
