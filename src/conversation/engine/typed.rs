//! What a typed message does: commands and the words that work everywhere, then the
//! choices on the screen, then topics, then help with not being understood.
//! (Urgent wording was looked for before.)

use super::super::effect::{Button, Effect, Label, Part};
use super::super::flow::Kind;
use super::super::ids::{Locale, TopicName};
use super::super::rules::system;
use super::super::tap::{Floor, Tap};
use super::super::understanding::{Ranking, Understood, choices, plain};
use super::super::words::Line;
use super::screen::line_screen;
use super::turn::Turn;

/// The most topics offered when a message was not understood.
const MOST_OFFERED: usize = 3;

impl Turn<'_> {
    /// Does what a typed message means. After a move (`moved`) it cannot have been
    /// an answer to the question the person is at now.
    pub(super) fn said(&mut self, text: &str, moved: bool) {
        if let Some(command) = text.trim().strip_prefix('/') {
            return self.command(command);
        }
        if let Some(floor) = self.floor_word(text) {
            return self.do_floor(floor);
        }
        if let Some(right) = self.asked_word(text) {
            return self.asked(right);
        }
        if let Some(tap) = self.urgent_button(text) {
            return self.tapped(Some(&tap));
        }
        if moved {
            return self.show_place();
        }
        if self.option(text) {
            return;
        }
        self.ask_about(text);
    }

    /// `/menu`, `/menu@our_bot` and `/start phb-what` are commands; an unknown one
    /// brings the menu.
    fn command(&mut self, command: &str) {
        let mut parts = command.split_whitespace();
        let name = parts.next().unwrap_or_default();
        let name = name.split('@').next().unwrap_or_default().to_lowercase();
        match name.as_str() {
            "start" => self.start(parts.next()),
            "help" => self.start(None),
            "privacy" => self.interrupt(self.rules.start_of(system::PRIVACY)),
            "forget" => self.forget(),
            name => match Floor::named(name) {
                Some(floor) => self.do_floor(floor),
                None => self.do_floor(Floor::Menu),
            },
        }
    }

    /// The part of the floor that a text names, in the person's language or the default one.
    fn floor_word(&self, text: &str) -> Option<Floor> {
        let typed = plain::plain(text);
        let default = self.rules.words.default_locale();
        let means = |floor: Floor| {
            [self.locale(), default].into_iter().any(|locale| {
                let words = &self.rules.words;
                let line = Line::of_floor(floor).key();
                let label = words
                    .say(locale, line, Part::Text, &fluent::FluentArgs::new())
                    .unwrap_or_default();
                let others = words
                    .own_attribute(locale, line, "words")
                    .unwrap_or_default();
                others
                    .split(',')
                    .chain([label.as_str()])
                    .any(|word| plain::plain(word) == typed)
            })
        };
        if typed.is_empty() {
            return None;
        }
        Floor::ALL.into_iter().find(|floor| means(*floor))
    }

    /// Whether a text is one of the two buttons under the answer to a typed question.
    fn asked_word(&self, text: &str) -> Option<bool> {
        let typed = plain::plain(text);
        let is = |line: Line| {
            let phrases = self.phrases(&Label::Line(line));
            phrases.iter().any(|phrase| plain::plain(phrase) == typed)
        };
        let open = !self.session.alternatives.is_empty() && !typed.is_empty();
        match open {
            true if is(Line::AskedYes) => Some(true),
            true if is(Line::AskedNo) => Some(false),
            _ => None,
        }
    }

    /// The button under the urgent texts that a text names.
    fn urgent_button(&self, text: &str) -> Option<Tap> {
        let typed = plain::plain(text);
        let named =
            |key: &str| plain::plain(self.rules.urgent_texts.named(self.locale(), key)) == typed;
        if named("urgent-any.more-ways") {
            Some(Tap::MoreWays)
        } else {
            named("urgent-any.not-meant").then_some(Tap::NotMeant)
        }
    }

    /// Takes a text as one of the options on the screen, or as the number asked for.
    fn option(&mut self, text: &str) -> bool {
        if !self.session.offered.is_empty() && self.offered_topic(text) {
            return true;
        }
        let Some((flow, step)) = self.here() else {
            return false;
        };
        if let Kind::Number { .. } = step.kind {
            let number = plain::number(text);
            if number.is_some() {
                self.count(flow, step, number);
            }
            return number.is_some();
        }
        let buttons = self.own_buttons(flow, step);
        let options: Vec<Vec<String>> = buttons
            .iter()
            .map(|button| self.phrases(&button.label))
            .collect();
        let Some(button) = choices::choose(text, &options).and_then(|index| buttons.get(index))
        else {
            return false;
        };
        match &button.tap {
            Tap::More(_, _, page) => self.turn_to_page(flow, step, *page),
            tap => self.tapped(Some(tap)),
        }
        true
    }

    fn offered_topic(&mut self, text: &str) -> bool {
        let titles: Vec<Vec<String>> = self
            .session
            .offered
            .iter()
            .map(|topic| self.topic_phrases(topic))
            .collect();
        let chosen = choices::choose(text, &titles)
            .and_then(|index| self.session.offered.get(index))
            .cloned();
        if let Some(topic) = &chosen {
            self.tapped(Some(&Tap::Topic(topic.clone())));
        }
        chosen.is_some()
    }

    /// The topic that a text names outright, by its title or its name.
    fn named_topic(&self, text: &str) -> Option<TopicName> {
        let typed = plain::plain(text);
        let is_named = |topic: &&TopicName| {
            let mut phrases = self.topic_phrases(topic);
            phrases.push(topic.to_string());
            phrases.iter().any(|phrase| plain::plain(phrase) == typed)
        };
        self.rules
            .topics
            .keys()
            .filter(|_| !typed.is_empty())
            .find(is_named)
            .cloned()
    }

    fn topic_phrases(&self, topic: &TopicName) -> Vec<String> {
        let title = self
            .rules
            .answer_to(topic)
            .map(|(_, step)| Label::Title(step.message.clone()));
        title.map(|label| self.phrases(&label)).unwrap_or_default()
    }

    /// Everything that can be typed for a button: its label and its other words, in
    /// the person's language and the default one.
    fn phrases(&self, label: &Label) -> Vec<String> {
        let words = &self.rules.words;
        let (message, attributes) = match label {
            Label::Choice(message, choice) => (
                message.clone(),
                [choice.to_string(), format!("{choice}-words")],
            ),
            Label::Title(message) => (
                message.clone(),
                ["title".to_owned(), "title-words".to_owned()],
            ),
            Label::Line(line) => (line.message(), [String::new(), "words".to_owned()]),
            Label::Language(locale) => return vec![locale.to_string()],
        };
        let mut phrases = Vec::new();
        for locale in [self.locale(), words.default_locale()] {
            let label = match attributes[0].as_str() {
                "" => words
                    .say(
                        locale,
                        message.as_str(),
                        Part::Text,
                        &fluent::FluentArgs::new(),
                    )
                    .ok(),
                attribute => words.own_attribute(locale, message.as_str(), attribute),
            };
            let others = words
                .own_attribute(locale, message.as_str(), &attributes[1])
                .unwrap_or_default();
            phrases.extend(label);
            phrases.extend(
                others
                    .split(',')
                    .map(|word| word.trim().to_owned())
                    .filter(|word| !word.is_empty()),
            );
        }
        phrases
    }

    /// Takes a text as a question about a topic.
    fn ask_about(&mut self, text: &str) {
        if let Some(topic) = self.named_topic(text) {
            self.understood();
            return self.interrupt(self.rules.answer_to(&topic));
        }
        let ranking = self.rank(text);
        match ranking.understood {
            Understood::Answer(topic, also) => self.answer_question(&topic, also, ranking.topics),
            Understood::Suggest(topics) => self.not_understood(topics),
            Understood::Unsure => self.not_understood(Vec::new()),
        }
    }

    /// In the person's language first; English questions are understood in every language.
    fn rank(&self, text: &str) -> Ranking {
        let rank = |locale: &Locale| {
            let understanding = self.rules.understanding.get(locale);
            understanding
                .map(|understanding| understanding.topics.rank(text))
                .unwrap_or_default()
        };
        let (locale, default) = (self.locale(), self.rules.words.default_locale());
        let own = rank(locale);
        match own.understood {
            Understood::Answer(..) => own,
            _ if locale == default => own,
            Understood::Suggest(_) => {
                let english = rank(default);
                if matches!(english.understood, Understood::Answer(..)) {
                    english
                } else {
                    own
                }
            }
            Understood::Unsure => rank(default),
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
        self.session.alternatives = others.take(MOST_OFFERED).collect();
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
            screen.floor.splice(0..0, asked);
        }
    }

    /// Whether the answer given was to what was asked: thanks, or what else it may have been.
    pub(super) fn asked(&mut self, right: bool) {
        let alternatives = std::mem::take(&mut self.session.alternatives);
        self.understood();
        if right {
            self.say_and_stay(Line::AskedThanks);
        } else {
            self.offer_topics(line_screen(Line::AskedSorry), alternatives);
        }
    }

    /// The first time: asks again, or offers the likeliest topics. The second time in
    /// a row: offers help. Someone who has not begun is greeted instead.
    fn not_understood(&mut self, mut topics: Vec<TopicName>) {
        topics.truncate(MOST_OFFERED);
        if self.session.stack.is_empty() && topics.is_empty() {
            return self.start(None);
        }
        self.session.misses = self.session.misses.saturating_add(1);
        self.session.offered.clear();
        let here = self.here();
        if self.session.misses >= 2 {
            self.offer_help(topics);
        } else if !topics.is_empty() {
            self.offer_topics(line_screen(Line::DidYouMean), topics);
        } else if let Some((flow, step)) = here.filter(|(_, step)| step.is_question()) {
            let retry = self
                .rules
                .words
                .has(self.locale(), step.message.as_str(), Part::Retry);
            if retry {
                self.show_step(flow, step, Part::Retry);
            } else {
                self.say_and_stay(Line::NotAChoice);
            }
        } else {
            self.show_aside(system::NOT_UNDERSTOOD);
        }
    }

    fn offer_help(&mut self, topics: Vec<TopicName>) {
        let again = self
            .rules
            .step(&system::NOT_UNDERSTOOD.into(), &"again".into());
        let Some((flow, step)) = again else {
            return self.show_aside(system::NOT_UNDERSTOOD);
        };
        let screen = self.screen_without_buttons(flow, step);
        if step.contact {
            self.effects.push(Effect::Contact);
        }
        self.offer_topics(screen, topics);
    }
}
