//! The language a person is answered in: that of their phone, until they choose another by a
//! button, by its name, or by a link that names it.

use super::super::effect::{Button, Effect, Label, Screen};
use super::super::flow::Step;
use super::super::ids::Locale;
use super::super::tap::Tap;
use super::super::understanding::plain;
use super::super::words::Line;
use super::screen::line_screen;
use super::turn::Turn;

/// How the name of a language ends that is written more shortly: the registered name for it
/// in BCP 47.
const SIMPLE: &str = "-simple";

impl Turn<'_> {
    /// From this turn on, in this language; the place stays.
    pub(super) fn speak(&mut self, locale: &Locale) {
        let known = self.rules.words.locales().any(|known| known == locale);
        if known {
            self.session.locale = Some(locale.clone());
            self.begin_the_page_again();
            self.language_changed_at_desk();
        }
        self.understood();
        self.show_place();
    }

    /// What is read on from another page may not be there in another language.
    fn begin_the_page_again(&mut self) {
        if let Some(top) = self.session.stack.last_mut() {
            top.page = 0;
        }
    }

    /// Every language there is, each in its own words.
    pub(super) fn offer_languages(&mut self) {
        let all: Vec<&Locale> = self.rules.words.locales().collect();
        self.offer(&all);
    }

    fn offer(&mut self, locales: &[&Locale]) {
        let screen = Screen {
            buttons: locales.iter().copied().map(language_button).collect(),
            floor: self.floor(),
            ..line_screen(Line::ChooseLanguage)
        };
        self.effects.push(Effect::Show(screen));
    }

    /// Asks which language is meant, once, when that of the person's phone fits several and
    /// is none of them. Until they choose, the default one is spoken.
    pub(super) fn ask_language(&mut self) -> bool {
        let words = &self.rules.words;
        let Some(wanted) = self.session.locale.clone() else {
            return false;
        };
        let meant: Vec<&Locale> = words.narrower(wanted.as_str()).collect();
        match meant.as_slice() {
            [] => return false,
            [only] => self.session.locale = Some((*only).clone()),
            _ => {
                self.session.locale = Some(words.default_locale().clone());
                self.offer(&meant);
                return true;
            }
        }
        false
    }

    /// The language whose name is all that a text says, in that language or in English; or
    /// another than the one spoken, asked for with little words beside its name: "in Polish
    /// please", "proszę po polsku".
    pub(super) fn language_named(&self, text: &str) -> Option<Locale> {
        let said = plain::words(text);
        let typed: Vec<&str> = said.iter().map(String::as_str).collect();
        let beside = |locale: &Locale| self.line_words(locale, Line::LanguageBeside);
        let locales = self.own_and_default().into_iter();
        let little: Vec<&String> = locales.flat_map(beside).collect();
        let words = &self.rules.words;
        let is_named = |locale: &&Locale| {
            let is_in = |list: &[String], word: &str| list.iter().any(|one| one == word);
            let is_little =
                |word: &&str| little.iter().any(|one| one == word) || is_in(beside(locale), word);
            words.language_phrases(locale).any(|name| {
                // Most messages have none of its words.
                let begins = name.split(' ').next().unwrap_or_default();
                if !typed.contains(&begins) {
                    return false;
                }
                let name: Vec<&str> = name.split(' ').collect();
                let asks = *locale != self.locale() && stands_among(&name, &typed, is_little);
                name == typed || asks
            })
        };
        let several = words.locales().nth(1).is_some();
        let mut all = words.locales().filter(|_| several && !typed.is_empty());
        all.find(is_named).cloned()
    }

    /// Whether a text names one of the languages on the screen.
    pub(super) fn chooses_language(&self, text: &str) -> bool {
        let named = self.language_named(text).map(Tap::Language);
        let options = &self.session.on_screen.options;
        named.is_some_and(|tap| options.contains(&tap.encode()))
    }

    /// What a link says behind `start`: a language, a topic, or both, as in `pl_phb-what`.
    /// The language is spoken from here on; the topic is given back.
    pub(super) fn follow_link<'t>(&mut self, link: &'t str) -> &'t str {
        let (first, rest) = link.split_once('_').unwrap_or((link, ""));
        let mut known = self.rules.words.locales();
        match known.find(|locale| locale.as_str() == first) {
            Some(locale) => {
                self.session.locale = Some(locale.clone());
                rest
            }
            None => link,
        }
    }

    /// The way from an answer to the shorter one, and back, where it is written both ways.
    pub(super) fn other_length(&self, step: &Step) -> Option<Button> {
        let (words, locale) = (&self.rules.words, self.locale());
        let has_own = |locale: &Locale| words.has_own(locale, step.message.as_str());
        let short = format!("{locale}{SIMPLE}").as_str().into();
        let (line, other) = match locale.as_str().strip_suffix(SIMPLE) {
            Some(full) if has_own(locale) => (Line::Longer, full.into()),
            None if has_own(&short) => (Line::Shorter, short),
            _ => return None,
        };
        Some(Button {
            label: Label::Line(line),
            tap: Tap::Language(other),
        })
    }

    /// The way to English, for whoever reads words that nobody has checked, or would not be
    /// understood in danger.
    pub(super) fn way_to_default(&self) -> Option<Button> {
        let (words, locale) = (&self.rules.words, self.locale());
        let is_doubtful = words.has_unchecked(locale) || !self.rules.helps_in(locale);
        is_doubtful.then(|| language_button(words.default_locale()))
    }
}

fn language_button(locale: &Locale) -> Button {
    Button {
        label: Label::Language(locale.clone()),
        tap: Tap::Language(locale.clone()),
    }
}

/// Whether these words stand together in a text, and all others are of one kind.
fn stands_among(words: &[&str], text: &[&str], is_other: impl Fn(&&str) -> bool) -> bool {
    if words.is_empty() {
        return false;
    }
    let mut places = text.windows(words.len()).enumerate();
    places.any(|(place, found)| {
        let (before, rest) = text.split_at(place);
        let mut others = before.iter().chain(rest.iter().skip(words.len()));
        found == words && others.all(&is_other)
    })
}
