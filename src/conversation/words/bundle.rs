//! The messages of every language, and the fallback from one to the next.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::super::effect::Part;
use super::super::ids::Locale;
use super::line::Line;

type Bundle = FluentBundle<FluentResource>;

/// The words of every language. A message that one lacks comes from the default.
pub struct Words {
    bundles: BTreeMap<Locale, Bundle>,
    /// The names of the prepared answers of each language.
    names: BTreeMap<Locale, BTreeSet<String>>,
    default: Locale,
}

/// No language has this message, or it could not be made from what it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing;

impl Words {
    /// The words in these languages, each given as its parsed files. Later files
    /// replace messages of earlier ones; `check` has told of any repeated name.
    #[must_use]
    pub fn new(
        default: Locale,
        locales: impl IntoIterator<Item = (Locale, Vec<FluentResource>)>,
    ) -> Self {
        let mut names: BTreeMap<Locale, BTreeSet<String>> = BTreeMap::new();
        let bundles = locales
            .into_iter()
            .map(|(locale, resources)| {
                let prepared = resources.iter().flat_map(prepared_answers);
                names.insert(locale.clone(), prepared.collect());
                let language = locale
                    .as_str()
                    .parse::<LanguageIdentifier>()
                    .unwrap_or_default();
                let mut bundle = Bundle::new_concurrent(vec![language]);
                // The marks would end up inside addresses and copied phone numbers.
                bundle.set_use_isolating(false);
                for resource in resources {
                    bundle.add_resource_overriding(resource);
                }
                (locale, bundle)
            })
            .collect();
        Self {
            bundles,
            names,
            default,
        }
    }

    /// The languages there are, in order of their names.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.bundles.keys()
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
        let mut tag = wanted.as_str();
        loop {
            if let Some((locale, _)) = self.bundles.get_key_value(tag) {
                return locale;
            }
            match tag.rsplit_once('-') {
                Some((shorter, _)) => tag = shorter,
                None => return &self.default,
            }
        }
    }

    /// Whether a language, or the default one, has this part of a message.
    #[must_use]
    pub fn has(&self, locale: &Locale, message: &str, part: Part) -> bool {
        self.in_order(locale)
            .any(|bundle| pattern(bundle, message, attribute(part).as_deref()).is_some())
    }

    /// The attribute of a message as it stands, for lists of typed words; `None`
    /// when this very language has none.
    #[must_use]
    pub fn own_attribute(&self, locale: &Locale, message: &str, attribute: &str) -> Option<String> {
        let bundle = self.bundles.get(locale)?;
        let pattern = pattern(bundle, message, Some(attribute))?;
        let text = bundle.format_pattern(pattern, None, &mut Vec::new());
        Some(text.into_owned())
    }

    /// Whether this very language has a message.
    #[must_use]
    pub fn has_own(&self, locale: &Locale, message: &str) -> bool {
        let bundle = self.bundles.get(locale);
        bundle.is_some_and(|bundle| pattern(bundle, message, None).is_some())
    }

    /// What a language is called in itself; its code as long as nobody has written that. By
    /// another language's word for it nobody would find it.
    #[must_use]
    pub fn language_name(&self, locale: &Locale) -> String {
        let bundle = self.bundles.get(locale);
        let pattern = bundle.and_then(|bundle| pattern(bundle, Line::LanguageName.key(), None));
        match (bundle, pattern) {
            (Some(bundle), Some(pattern)) => {
                let name = bundle.format_pattern(pattern, None, &mut Vec::new());
                name.into_owned()
            }
            _ => locale.to_string(),
        }
    }

    /// The names of a language's messages that begin like this, in order.
    pub fn names<'w>(
        &'w self,
        locale: &Locale,
        start: &'w str,
    ) -> impl Iterator<Item = &'w String> + 'w {
        let names = self.names.get(locale).into_iter().flatten();
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

    fn format(
        &self,
        locale: &Locale,
        message: &str,
        attribute: Option<&str>,
        args: &FluentArgs,
    ) -> Result<String, Missing> {
        self.in_order(locale)
            .find_map(|bundle| {
                let pattern = pattern(bundle, message, attribute)?;
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(args), &mut errors);
                // Half a sentence with `{$nme}` in it is worse than the next language's.
                errors.is_empty().then(|| text.into_owned())
            })
            .ok_or(Missing)
    }

    fn in_order(&self, locale: &Locale) -> impl Iterator<Item = &Bundle> {
        let second = (*locale != self.default)
            .then(|| self.bundles.get(&self.default))
            .flatten();
        self.bundles.get(locale).into_iter().chain(second)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("locales", &self.bundles.keys())
            .finish_non_exhaustive()
    }
}

/// How the names of prepared answers begin.
pub const ANSWER: &str = "answer-";

/// The names of the prepared answers in a file.
fn prepared_answers(resource: &FluentResource) -> impl Iterator<Item = String> {
    let names = resource.entries().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
        _ => None,
    });
    names
        .filter(|name| name.starts_with(ANSWER))
        .map(str::to_owned)
}

/// The name of the attribute that holds a part; `None` for the message itself.
fn attribute(part: Part) -> Option<String> {
    match part {
        Part::Text => None,
        Part::More(0 | 1) => Some("more".to_owned()),
        Part::More(page) => Some(format!("more-{page}")),
        Part::Retry => Some("retry".to_owned()),
    }
}

fn pattern<'b>(
    bundle: &'b Bundle,
    message: &str,
    attribute: Option<&str>,
) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    let message = bundle.get_message(message)?;
    match attribute {
        None => message.value(),
        Some(name) => Some(message.get_attribute(name)?.value()),
    }
}
