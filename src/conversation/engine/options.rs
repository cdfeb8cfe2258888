//! What is on the screen and can be answered by typing: the buttons last shown, by their
//! number or their words, or the number that was asked for. Never a question that the
//! person no longer sees.

use std::borrow::Cow;

use fluent::FluentArgs;

use super::super::effect::{Effect, Label, Part, Screen};
use super::super::flow::{Flow, Kind, Step};
use super::super::ids::Locale;
use super::super::session::OnScreen;
use super::super::tap::{AdviserTap, Tap};
use super::super::understanding::choices::Beginnings;
use super::super::understanding::{choices, plain};
use super::super::words::Line;
use super::phrases::Phrases;
use super::screen::line_screen;
use super::turn::Turn;

/// Who says more than this asks something else than the question below.
const MOST_WORDS_BELOW: usize = 2;
/// Before a colon, more words than these are a sentence.
const MOST_WORDS_OF_HEADING: usize = 4;

impl Turn<'_> {
    /// Keeps what the last message of this turn shows.
    pub(super) fn keep_on_screen(&mut self) {
        let urgent = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Urgent(urgent) => Some(*urgent),
            _ => None,
        });
        let last = self
            .effects
            .iter()
            .rev()
            .find(|effect| effect.is_for_person());
        let (taps, message) = match (urgent, last) {
            (Some(urgent), Some(Effect::Show(screen))) => {
                ([urgent.taps(), taps_of(screen)].concat(), None)
            }
            (Some(urgent), _) => (urgent.taps(), None),
            (None, Some(Effect::Show(screen))) => (taps_of(screen), Some(&screen.message)),
            (None, _) => (Vec::new(), None),
        };
        let asks = self
            .here()
            .is_some_and(|(_, step)| step.is_question() && message == Some(&step.message));
        self.session.on_screen = OnScreen {
            options: taps.iter().map(Tap::encode).collect(),
            asks,
        };
    }

    /// Takes a text as the number asked for, or as one of the buttons on the screen.
    pub(super) fn take_option(&mut self, text: &str) -> bool {
        if let Some((flow, step)) = self.here().filter(|_| self.session.on_screen.asks)
            && let Kind::Number { .. } = step.kind
            && let Some(number) = self.number_in(text)
        {
            self.count(flow, step, Some(number));
            return true;
        }
        if let Some(right) = self.asked_word(text) {
            self.asked(right);
            return true;
        }
        if let Some(done) = self.take_none_or_any_of_these(text) {
            return done;
        }
        if self.takes_up_call(text) {
            return true;
        }
        let as_digits = self.in_digits(text);
        if as_digits
            .iter()
            .any(|digits| self.is_number_of_the_question(digits))
        {
            self.session.misses = 1;
            self.say_and_stay(Line::WhichNumber);
            return true;
        }
        let shown = self.taps_on_screen().len();
        let place = self.place_named(text, shown).or_else(|| {
            let mut said = as_digits.iter();
            let place = said.find_map(|digits| self.place_named(digits, shown));
            // "I want one" names no place.
            place.filter(|place| place != "1")
        });
        let assented = self.after_yes(text);
        self.tap_chosen(|_, options| {
            let mut said = [text]
                .into_iter()
                .chain(as_digits.iter().map(String::as_str))
                .chain(place.as_deref());
            said.find_map(|said| choices::choose(said, options))
                .or_else(|| {
                    let (yes, rest) = assented.as_ref()?;
                    let is_asked = choices::choose(yes, options).is_none();
                    is_asked.then(|| choices::choose(rest, options)).flatten()
                })
        }) || self.take_yes_or_no(text)
    }

    /// "Yes" and what comes after it: "yes, England", where yes itself is no choice.
    fn after_yes(&self, text: &str) -> Option<(String, String)> {
        let words = plain::words(text);
        let (yes, rest) = words.split_first().filter(|(_, rest)| !rest.is_empty())?;
        self.is_typed(Line::AskedYes, yes)
            .then(|| (yes.clone(), rest.join(" ")))
    }

    /// "Yes" and "no" in any words, where one choice alone begins with it: "Yes, they did".
    fn take_yes_or_no(&mut self, text: &str) -> bool {
        let mut answers = [Line::AskedYes, Line::AskedNo].into_iter();
        let ending = self.after_so(text);
        let is_said = |answer: Line| {
            let mut said = [Some(text), ending.as_deref()].into_iter().flatten();
            said.any(|said| self.is_typed(answer, said))
        };
        let said = answers.find(|answer| self.session.on_screen.asks && is_said(*answer));
        let Some(answer) = said else {
            return false;
        };
        // The first of its words, in each language, is the word itself.
        let words = &self.rules.words;
        let locales = self.own_and_default().into_iter();
        let firsts =
            locales.filter_map(|locale| words.own_phrases(locale, answer.key(), "words").first());
        let firsts: Vec<String> = firsts.cloned().collect();
        let mut firsts = firsts.iter();
        firsts.any(|word| {
            self.tap_chosen(|_, options| {
                choices::choose(word, options)
                    .or_else(|| choices::choose_by_first_word(word, options))
            })
        })
    }

    /// What comes last in a text behind a word that concludes: "we wrote it together so yes".
    fn after_so(&self, text: &str) -> Option<String> {
        let words = plain::words(text);
        let [.., so, last] = words.as_slice() else {
            return None;
        };
        let mut so_words = self.attribute_phrases(Line::NotAChoice.key(), "so-words");
        so_words.any(|word| word == so).then(|| last.clone())
    }

    /// "Yes" to the offer of a call on the screen.
    fn takes_up_call(&mut self, text: &str) -> bool {
        let call = Tap::Adviser(AdviserTap::CallMe);
        let is_taken_up =
            self.taps_on_screen().contains(&call) && self.is_said(Line::CallYes, text);
        if is_taken_up {
            self.tapped(Some(&call));
        }
        is_taken_up
    }

    /// "No" and "yes" to "is it one of these?": none of them, the only one, or it is not clear
    /// which. `None` when that was not asked, or it is no answer to it.
    fn take_none_or_any_of_these(&mut self, text: &str) -> Option<bool> {
        let taps = self.taps_on_screen();
        let is_topic = |tap: &Tap| matches!(tap, Tap::Topic(_));
        if self.session.misses == 0 || taps.is_empty() || !taps.iter().all(is_topic) {
            return None;
        }
        if self.is_typed(Line::AskedNo, text) {
            self.say_and_stay(Line::NoneOfThese);
            return Some(true);
        }
        if !self.is_typed(Line::AskedYes, text) {
            return None;
        }
        if let [tap] = taps.as_slice() {
            self.tapped(Some(tap));
        } else {
            self.keeps_screen = true;
            self.effects.push(Effect::Show(line_screen(Line::WhichOne)));
        }
        Some(true)
    }

    /// Whether a text is a bare number that the question itself names: "3", where section 3 is
    /// asked about, may not be the third choice. Whoever was asked once which it is, and writes
    /// it again, means the choice.
    fn is_number_of_the_question(&self, digits: &str) -> bool {
        let is_bare = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
        let may_be = is_bare && self.session.on_screen.asks && self.session.misses == 0;
        let question = self.here().filter(|_| may_be);
        question.is_some_and(|(_, step)| self.words_asked(step).iter().any(|word| word == digits))
    }

    /// The words of a question, without which question it is.
    fn words_asked(&self, step: &Step) -> Vec<String> {
        let message = step.message.as_str();
        let words = &self.rules.words;
        let said = words.say(self.locale(), message, Part::Text, &FluentArgs::new());
        let said = said.unwrap_or_default();
        let lines = said.lines();
        lines
            .flat_map(|line| plain::words(after_heading(line)))
            .collect()
    }

    /// The number of the choice that a text names by its place: "the second one", "the last".
    pub(super) fn place_named(&self, text: &str, options: usize) -> Option<String> {
        let listed = |line: Line| {
            let locales = self.own_and_default().into_iter();
            locales.flat_map(move |locale| self.line_words(locale, line))
        };
        let is_beside = |word: &str| listed(Line::NumberOrderBeside).any(|beside| beside == word);
        let mut said = plain::words(text);
        said.retain(|word| !is_beside(word));
        let [word] = said.as_slice() else {
            return None;
        };
        // "2 please", "the 2nd one".
        let digits = word.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let mut endings = self.attribute_phrases(Line::NumberOrder.key(), "endings");
        if digits == word || endings.any(|ending| digits.to_owned() + ending == *word) {
            let is_a_place = !digits.is_empty() && !self.is_number_of_the_question(digits);
            return is_a_place.then(|| digits.to_owned());
        }
        // "Option b".
        let mut letters = self.attribute_phrases(Line::NumberOrder.key(), "letters");
        let letter = letters.position(|letter| letter == word);
        if let Some(place) = letter.filter(|place| *place < options) {
            return Some((place + 1).to_string());
        }
        if listed(Line::NumberLast).any(|last| last == word) {
            return Some(options.to_string());
        }
        // Each language counts from one.
        let mut locales = self.own_and_default().into_iter();
        let place = locales.find_map(|locale| {
            let mut order = self.line_words(locale, Line::NumberOrder).iter();
            order.position(|name| name == word)
        })?;
        Some((place + 1).to_string())
    }

    /// Whether a text answers the question that the person is at, but no longer sees.
    pub(super) fn may_answer_here(&self, text: &str) -> bool {
        let here = self.here().filter(|_| !self.session.on_screen.asks);
        here.is_some_and(|question| self.may_answer(question, text))
    }

    /// Whether a text answers the question that was left open under an answer to another.
    pub(super) fn may_answer_below(&self, text: &str) -> bool {
        let below = self.covered_question();
        let is_short = plain::words(text).len() <= MOST_WORDS_BELOW;
        is_short && below.is_some_and(|question| self.may_answer(question, text))
    }

    fn may_answer(&self, (flow, step): (&Flow, &Step), text: &str) -> bool {
        // A bare "yes" after help was shown may be about the danger.
        let is_bare = plain::words(text).len() < 2;
        match &step.kind {
            Kind::Number { .. } => self.number_in(text).is_some(),
            Kind::Ask(_) if is_bare && self.is_in_need() => false,
            Kind::Ask(_) => {
                let taps = self.own_buttons(flow, step).into_iter();
                let options: Vec<Phrases<'_>> =
                    taps.map(|button| self.phrases(&button.label)).collect();
                choices::choose(text, &options).is_some()
            }
            _ => false,
        }
    }

    /// Takes a text that begins with one of the buttons on the screen, "no, I wasn't", or has
    /// one within words that say nothing: "we live in Leeds".
    pub(super) fn take_part(&mut self, text: &str) -> bool {
        let asked = self.here().filter(|_| self.session.on_screen.asks);
        let asked = asked.map(|(_, step)| step);
        self.tap_chosen(|turn, options| {
            let beside = turn.attribute_phrases(Line::NotAChoice.key(), "beside-words");
            let beside: Vec<&str> = beside.collect();
            choices::choose_by_beginning(text, options, || turn.beginnings(asked))
                .or_else(|| choices::choose_within(text, options, &beside))
        })
    }

    /// What tells whether a text that begins with a choice of a question is that choice. "Yes, a
    /// wheelchair" is no answer to a question that says nothing of one.
    pub(super) fn beginnings(&self, asked: Option<&Step>) -> Beginnings {
        let assent = [Line::AskedYes, Line::AskedNo].map(|line| self.phrases(&Label::Line(line)));
        let assent = assent.into_iter().flatten().map(Cow::into_owned);
        let little = [
            Line::NumberBeside,
            Line::NumberOrderBeside,
            Line::LanguageBeside,
        ];
        let locales = self.own_and_default().into_iter();
        let little = locales.flat_map(|locale| {
            let lists = little.into_iter();
            lists.flat_map(move |line| self.line_words(locale, line))
        });
        let asked = asked.map(|step| self.words_asked(step)).unwrap_or_default();
        let elsewhere = self.attribute_phrases(Line::NotAChoice.key(), "elsewhere-words");
        let elsewhere = elsewhere.filter(|word| !asked.iter().any(|asked| asked == word));
        let take_back = self.attribute_phrases(Line::NotAChoice.key(), "words");
        Beginnings {
            assent: assent.collect(),
            little: little.cloned().collect(),
            take_back: take_back.chain(elsewhere).map(str::to_owned).collect(),
        }
    }

    /// Takes a text that says only words of a button on the screen: "in the morning" is the
    /// first with a morning. `line` lists the little words that say nothing.
    pub(super) fn take_by_words(&mut self, text: &str, line: Line) -> bool {
        let little = self.attribute_phrases(line.key(), "words");
        let little: Vec<String> = little.map(str::to_owned).collect();
        self.tap_chosen(|_, options| choices::choose_by_words(text, options, &little))
    }

    /// Taps the button on the screen that is chosen, if one is.
    fn tap_chosen(&mut self, choose: impl Fn(&Self, &[Phrases<'_>]) -> Option<usize>) -> bool {
        let taps = self.taps_on_screen();
        let options: Vec<Phrases<'_>> = taps.iter().map(|tap| self.phrases_of_tap(tap)).collect();
        let Some(tap) = choose(self, &options).and_then(|index| taps.get(index)) else {
            return false;
        };
        self.tapped(Some(tap));
        true
    }

    pub(super) fn taps_on_screen(&self) -> Vec<Tap> {
        let shown = self.session.on_screen.options.iter();
        shown.filter_map(|tap| Tap::decode(tap)).collect()
    }

    /// Whether a text is one of the two buttons under the answer to a typed question.
    fn asked_word(&self, text: &str) -> Option<bool> {
        if self.session.alternatives.is_empty() {
            return None;
        }
        if self.is_typed(Line::AskedYes, text) {
            Some(true)
        } else {
            self.is_typed(Line::AskedNo, text).then_some(false)
        }
    }

    /// The one whole number that a message gives, if it says nothing else: "34", "I'm 34",
    /// "thirty four". "Section 3" and "in 2 weeks" give none.
    pub(super) fn number_in(&self, text: &str) -> Option<i64> {
        let beside = self.little_words();
        let says_more =
            |word: &String| !word.chars().all(|c| c.is_ascii_digit()) && !beside.contains(word);
        self.in_digits(&apart(text)).into_iter().find_map(|digits| {
            let words = plain::words(&digits);
            let number = self.nearly(&words).or_else(|| plain::number(&digits))?;
            let is_alone = !words.iter().any(says_more);
            is_alone.then_some(number)
        })
    }

    /// How old somebody is who says how old they soon are: "17, nearly 18", "nearly 18".
    fn nearly(&self, words: &[String]) -> Option<i64> {
        let mut soon = self.attribute_phrases(Line::NumberBeside.key(), "nearly-words");
        let is_soon = soon.any(|soon| words.iter().any(|word| word == soon));
        let numbers: Vec<i64> = words.iter().filter_map(|word| word.parse().ok()).collect();
        match numbers.as_slice() {
            [now, soon] if now + 1 == *soon => Some(*now),
            [soon] if is_soon => Some(soon - 1),
            _ => None,
        }
    }

    /// Words that may stand beside a number, in the person's language and the default one.
    fn little_words(&self) -> Vec<String> {
        let locales = self.own_and_default().into_iter();
        let words = locales.flat_map(|locale| self.line_words(locale, Line::NumberBeside));
        let nearly = self.attribute_phrases(Line::NumberBeside.key(), "nearly-words");
        words.cloned().chain(nearly.map(str::to_owned)).collect()
    }

    /// A text with the names of numbers in it as digits, in the person's language and in the
    /// default one: "thirty four" becomes "34".
    fn in_digits(&self, text: &str) -> Vec<String> {
        let locales = self.own_and_default().into_iter();
        locales
            .map(|locale| self.in_digits_by(locale, text))
            .collect()
    }

    fn in_digits_by(&self, locale: &Locale, text: &str) -> String {
        let units = self.line_words(locale, Line::NumberUnits);
        let tens = self.line_words(locale, Line::NumberTens);
        let beside = self.line_words(locale, Line::NumberBeside);
        let mut said: Vec<String> = Vec::new();
        // A ten that a unit may follow, and where it stands.
        let mut open_ten: Option<(usize, usize)> = None;
        for word in plain::words(text) {
            let unit = units.iter().position(|name| *name == word);
            let ten = tens
                .iter()
                .position(|name| *name == word)
                .map(|index| (index + 2) * 10);
            match (ten, unit, open_ten) {
                (Some(ten), _, _) => {
                    open_ten = Some((said.len(), ten));
                    said.push(ten.to_string());
                }
                (None, Some(unit @ 1..=9), Some((place, ten))) => {
                    open_ten = None;
                    said.truncate(place);
                    said.push((ten + unit).to_string());
                }
                (None, Some(unit), _) => {
                    open_ten = None;
                    said.push(unit.to_string());
                }
                (None, None, _) => {
                    // Some languages say "thirty and four".
                    let links = |(place, _): &(usize, usize)| {
                        place + 1 == said.len() && beside.contains(&word)
                    };
                    open_ten = open_ten.filter(links);
                    said.push(word);
                }
            }
        }
        let sign = if text.trim_start().starts_with('-') {
            "-"
        } else {
            ""
        };
        format!("{sign}{}", said.join(" "))
    }
}

/// A text with the letters right behind a number parted from it: "52yrs".
fn apart(text: &str) -> String {
    let mut apart = String::with_capacity(text.len() + 1);
    let mut was_digit = false;
    for letter in text.chars() {
        if was_digit && letter.is_alphabetic() {
            apart.push(' ');
        }
        was_digit = letter.is_ascii_digit();
        apart.push(letter);
    }
    apart
}

/// A line of a question without which question it is: "Question 1 of 6: …".
fn after_heading(line: &str) -> &str {
    match line.split_once(": ") {
        Some((heading, rest)) if plain::words(heading).len() <= MOST_WORDS_OF_HEADING => rest,
        _ => line,
    }
}

/// What a screen's own buttons carry.
fn taps_of(screen: &Screen) -> Vec<Tap> {
    screen
        .buttons
        .iter()
        .map(|button| button.tap.clone())
        .collect()
}
