//! The messages of every language, and the fallback from one to the next.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::iter::successors;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::serializer;
use unic_langid::LanguageIdentifier;

use super::super::effect::Part;
use super::super::ids::Locale;
use super::super::understanding::plain::plain;
use super::direction::Direction;
use super::line::Line;
use super::phrases::{Folded, Phrases, names};

type Bundle = FluentBundle<FluentResource>;

/// The words of every language. A message that one lacks comes from the next wider one,
/// `pt-br` from `pt`, and from the default one in the end.
pub struct Words {
    languages: BTreeMap<Locale, Language>,
    default: Locale,
}

/// The words of one language as they are given to [`Words`].
#[derive(Debug, Default)]
pub struct Spoken {
    /// Its files, parsed. Messages of later ones replace those of earlier ones.
    pub files: Vec<FluentResource>,
    /// The messages that no person has checked as they stand.
    pub unchecked: BTreeSet<String>,
}

struct Language {
    bundle: Bundle,
    direction: Direction,
    unchecked: BTreeSet<String>,
    /// The names of its prepared answers.
    names: BTreeSet<String>,
    phrases: Phrases,
    /// The code of the language as it is typed, folded.
    code: String,
}

/// A text, and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<'w> {
    /// What is said.
    pub text: String,
    /// The language in which there are words for it.
    pub locale: &'w Locale,
}

/// No language has this message, or it could not be made from what it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing;

impl Words {
    /// The words in these languages. `check` has told of any repeated name.
    #[must_use]
    pub fn new(default: Locale, spoken: impl IntoIterator<Item = (Locale, Spoken)>) -> Self {
        let spoken: Vec<(Locale, Spoken)> = spoken.into_iter().collect();
        let terms = spoken.iter().find(|(locale, _)| *locale == default);
        let terms = terms.map(|(_, spoken)| terms_of(&spoken.files));
        let languages = spoken.into_iter().map(|(locale, spoken)| {
            let terms = terms.as_deref().filter(|_| locale != default);
            let language = Language::new(&locale, terms, spoken);
            (locale, language)
        });
        Self {
            languages: languages.collect(),
            default,
        }
    }

    /// The languages there are, in order of their names.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.languages.keys()
    }

    /// Whether there is another language than the default one; that one written another way
    /// is none.
    #[must_use]
    pub fn has_several_languages(&self) -> bool {
        let mut locales = self.locales();
        locales.any(|locale| !locale.is_same_language(&self.default))
    }

    /// The language everything is written in first.
    #[must_use]
    pub fn default_locale(&self) -> &Locale {
        &self.default
    }

    /// The nearest language there are words in: `pt-br` finds `pt`, an unknown one the default.
    #[must_use]
    pub fn nearest(&self, wanted: &str) -> &Locale {
        let wanted = wanted.to_ascii_lowercase().replace('_', "-");
        let mut nearest = self.narrow_to_wide(&wanted);
        nearest.next().map_or(&self.default, |(locale, _)| locale)
    }

    /// The languages somebody may mean whose phone names one that there are no words in:
    /// `pt` means `pt-br` and `pt-pt`, if there are those two. None where one is the nearest.
    pub fn narrower(&self, wanted: &str) -> impl Iterator<Item = &Locale> {
        let wanted = Locale::from(wanted.to_ascii_lowercase().as_str());
        let is_known = self.narrow_to_wide(wanted.as_str()).next().is_some();
        let all = self.languages.keys().filter(move |_| !is_known);
        all.filter(move |locale| locale.is_same_language(&wanted))
    }

    /// How a language is written.
    #[must_use]
    pub fn direction(&self, locale: &Locale) -> Direction {
        let language = self.languages.get(locale);
        language.map_or(Direction::default(), |language| language.direction)
    }

    /// Whether a language has messages that no person has checked.
    #[must_use]
    pub fn has_unchecked(&self, locale: &Locale) -> bool {
        let language = self.languages.get(locale);
        language.is_some_and(|language| !language.unchecked.is_empty())
    }

    /// Whether no person has checked a message as it stands in this very language.
    #[must_use]
    pub fn is_unchecked(&self, locale: &Locale, message: &str) -> bool {
        let language = self.languages.get(locale);
        language.is_some_and(|language| language.unchecked.contains(message))
    }

    /// Whether a language, or one that it falls back to, has this part of a message.
    #[must_use]
    pub fn has(&self, locale: &Locale, message: &str, part: Part) -> bool {
        let attribute = attribute(part);
        self.in_order(locale)
            .any(|(_, language)| language.pattern(message, attribute.as_deref()).is_some())
    }

    /// The attribute of a message as it stands; `None` when this very language has none.
    #[must_use]
    pub fn own_attribute(&self, locale: &Locale, message: &str, attribute: &str) -> Option<String> {
        self.own(locale, message, Some(attribute))
    }

    /// An attribute of a message as one phrase, folded like what is typed; `None` when this
    /// very language has none.
    #[must_use]
    pub fn own_phrase(&self, locale: &Locale, message: &str, attribute: &str) -> Option<&str> {
        let folded = self.folded(locale, message, Some(attribute))?;
        Some(folded.whole.as_str())
    }

    /// The phrases that an attribute lists between commas, in every wording, folded like what is
    /// typed; none when this very language has none.
    #[must_use]
    pub fn own_phrases(&self, locale: &Locale, message: &str, attribute: &str) -> &[String] {
        let folded = self.folded(locale, message, Some(attribute));
        folded.map_or(&[], |folded| folded.listed.as_slice())
    }

    /// Whether any list of a language may have a text, which is folded. If not, none has.
    #[must_use]
    pub fn may_list(&self, locale: &Locale, said: &str) -> bool {
        let language = self.languages.get(locale);
        language.is_some_and(|language| language.phrases.may_list(said))
    }

    /// Whether an attribute lists a text, which is folded.
    #[must_use]
    pub fn lists(&self, locale: &Locale, message: &str, attribute: &str, said: &str) -> bool {
        let folded = self.folded(locale, message, Some(attribute));
        folded.is_some_and(|folded| folded.lists(said))
    }

    fn folded(&self, locale: &Locale, message: &str, attribute: Option<&str>) -> Option<&Folded> {
        let language = self.languages.get(locale)?;
        language.phrases.get(message, attribute)
    }

    /// A built-in line as one phrase, folded like what is typed.
    #[must_use]
    pub fn line_phrase(&self, locale: &Locale, line: Line) -> Option<&str> {
        let folded = self.folded_line(locale, line)?;
        Some(folded.whole.as_str())
    }

    /// What a built-in line lists between commas, folded like what is typed.
    #[must_use]
    pub fn line_phrases(&self, locale: &Locale, line: Line) -> &[String] {
        let folded = self.folded_line(locale, line);
        folded.map_or(&[], |folded| folded.listed.as_slice())
    }

    fn folded_line(&self, locale: &Locale, line: Line) -> Option<&Folded> {
        let mut languages = self.in_order(locale);
        languages.find_map(|(_, language)| language.phrases.get(line.key(), None))
    }

    /// Whether this very language has a message.
    #[must_use]
    pub fn has_own(&self, locale: &Locale, message: &str) -> bool {
        let language = self.languages.get(locale);
        language.is_some_and(|language| language.pattern(message, None).is_some())
    }

    /// Whether there is a message in this language, of whatever place or way of writing.
    #[must_use]
    pub fn says(&self, locale: &Locale, message: &str) -> bool {
        let mut languages = self.narrow_to_wide(locale.as_str());
        languages.any(|(_, language)| language.pattern(message, None).is_some())
    }

    /// What a language is called in itself; its code as long as nobody has written that. By
    /// another language's word for it nobody would find it.
    #[must_use]
    pub fn language_name(&self, locale: &Locale) -> String {
        let name = self.own(locale, Line::LanguageName.key(), None);
        name.unwrap_or_else(|| locale.to_string())
    }

    /// That name, its code, and whatever else people type to ask for the language, folded
    /// like what is typed.
    pub fn language_phrases(&self, locale: &Locale) -> impl Iterator<Item = &'_ str> {
        let message = Line::LanguageName.key();
        let name = self.folded(locale, message, None);
        let name = name.map(|name| name.whole.as_str());
        let others = self.own_phrases(locale, message, "words");
        let code = self.languages.get(locale);
        let code = code.map(|language| language.code.as_str());
        let others = others.iter().map(String::as_str);
        name.into_iter().chain(others).chain(code)
    }

    /// What this very language says.
    pub(super) fn own(
        &self,
        locale: &Locale,
        message: &str,
        attribute: Option<&str>,
    ) -> Option<String> {
        let language = self.languages.get(locale)?;
        let pattern = language.pattern(message, attribute)?;
        let text = language
            .bundle
            .format_pattern(pattern, None, &mut Vec::new());
        Some(text.into_owned())
    }

    /// The names of a language's messages that begin like this, in order.
    pub fn names<'w>(
        &'w self,
        locale: &Locale,
        start: &'w str,
    ) -> impl Iterator<Item = &'w String> + 'w {
        let language = self.languages.get(locale);
        let names = language.into_iter().flat_map(|language| &language.names);
        names.filter(move |name| name.starts_with(start))
    }

    /// A part of a message in a language.
    ///
    /// # Errors
    /// [`Missing`] when neither this language nor the default one can say it.
    pub fn say(
        &self,
        locale: &Locale,
        message: &str,
        part: Part,
        args: &FluentArgs,
    ) -> Result<String, Missing> {
        self.format(locale, message, attribute(part).as_deref(), args)
    }

    /// An attribute of a message in a language.
    ///
    /// # Errors
    /// [`Missing`] when neither this language nor the default one can say it.
    pub fn say_attribute(
        &self,
        locale: &Locale,
        message: &str,
        attribute: &str,
        args: &FluentArgs,
    ) -> Result<String, Missing> {
        self.format(locale, message, Some(attribute), args)
    }

    /// A part of a message in a language, and the language that had words for it.
    ///
    /// # Errors
    /// [`Missing`] when neither this language nor the default one can say it.
    pub fn told(
        &self,
        locale: &Locale,
        message: &str,
        part: Part,
        args: &FluentArgs,
    ) -> Result<Said<'_>, Missing> {
        self.find(locale, message, attribute(part).as_deref(), args)
    }

    fn format(
        &self,
        locale: &Locale,
        message: &str,
        attribute: Option<&str>,
        args: &FluentArgs,
    ) -> Result<String, Missing> {
        let said = self.find(locale, message, attribute, args)?;
        Ok(said.text)
    }

    fn find(
        &self,
        locale: &Locale,
        message: &str,
        attribute: Option<&str>,
        args: &FluentArgs,
    ) -> Result<Said<'_>, Missing> {
        self.in_order(locale)
            .find_map(|(locale, language)| {
                let pattern = language.pattern(message, attribute)?;
                let mut errors = Vec::new();
                let text = language
                    .bundle
                    .format_pattern(pattern, Some(args), &mut errors);
                let text = text.into_owned();
                // Half a sentence with `{$nme}` in it is worse than the next language's.
                errors.is_empty().then_some(Said { text, locale })
            })
            .ok_or(Missing)
    }

    /// A language and those it falls back to, the default one last.
    fn in_order<'w>(&'w self, locale: &Locale) -> impl Iterator<Item = (&'w Locale, &'w Language)> {
        let default = self.languages.get_key_value(&self.default);
        let default = default.filter(|_| !locale.is_within(&self.default));
        self.narrow_to_wide(locale.as_str()).chain(default)
    }

    /// The languages of a name: of `pt-br` that one and `pt`, as far as there are words.
    fn narrow_to_wide<'w>(&'w self, tag: &str) -> impl Iterator<Item = (&'w Locale, &'w Language)> {
        let tags = successors(Some(tag), |tag| {
            tag.rsplit_once('-').map(|(wider, _)| wider)
        });
        tags.filter_map(|tag| self.languages.get_key_value(tag))
    }
}

impl Language {
    fn new(locale: &Locale, terms: Option<&str>, spoken: Spoken) -> Self {
        let tag = locale.as_str().parse::<LanguageIdentifier>();
        let tag = tag.unwrap_or_default();
        let direction = Direction::of(&tag);
        let messages: Vec<String> = spoken
            .files
            .iter()
            .flat_map(names)
            .map(str::to_owned)
            .collect();
        let prepared = messages.iter().filter(|name| name.starts_with(ANSWER));
        let prepared = prepared.cloned().collect();
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        // The marks would end up inside addresses and copied phone numbers.
        bundle.set_use_isolating(false);
        for resource in terms.map(read).into_iter().chain(spoken.files) {
            bundle.add_resource_overriding(resource);
        }
        Self {
            phrases: Phrases::of(&bundle, &messages),
            bundle,
            direction,
            unchecked: spoken.unchecked,
            names: prepared,
            code: plain(locale.as_str()),
        }
    }

    fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.bundle.get_message(message)?;
        match attribute {
            None => message.value(),
            Some(name) => Some(message.get_attribute(name)?.value()),
        }
    }
}

/// The terms of some files, as they are written. A language that has none of its own for a
/// name is given these: the number of another service is the same in each.
fn terms_of(files: &[FluentResource]) -> String {
    let entries = files.iter().flat_map(FluentResource::entries);
    let terms = entries.filter(|entry| matches!(entry, Entry::Term(_)));
    let body = terms.cloned().collect();
    serializer::serialize(&Resource { body })
}

/// Messages as they are written, as far as they can be read.
pub fn read(text: impl Into<String>) -> FluentResource {
    FluentResource::try_new(text.into()).unwrap_or_else(|(resource, _)| resource)
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("locales", &self.languages.keys())
            .finish_non_exhaustive()
    }
}

/// How the names of prepared answers begin.
pub const ANSWER: &str = "answer-";

/// The name of the attribute that holds a part; `None` for the message itself.
fn attribute(part: Part) -> Option<String> {
    match part {
        Part::Text => None,
        Part::More(0 | 1) => Some("more".to_owned()),
        Part::More(page) => Some(format!("more-{page}")),
        Part::Retry => Some("retry".to_owned()),
    }
}
