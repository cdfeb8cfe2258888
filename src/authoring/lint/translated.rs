//! Translated messages, each beside its English.

use super::super::parse::messages::{Message, Words};
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::Draft;
use crate::conversation::ids::Locale;

/// A message in another language, with the English it was made from.
pub(super) struct Translated<'d> {
    pub(super) locale: &'d Locale,
    pub(super) english: &'d Message,
    pub(super) own: &'d Message,
}

/// Every message of every other language, but for those whose English has changed since: that is
/// told of by itself.
pub(super) fn messages<'d>(draft: &'d Draft<'_>) -> impl Iterator<Item = Translated<'d>> {
    let english = draft.default_words().into_iter();
    let english = english.flat_map(Vocabulary::iter);
    english.flat_map(|english| of(draft, english))
}

/// The same of one message.
pub(super) fn of<'d>(
    draft: &'d Draft<'_>,
    english: &'d Message,
) -> impl Iterator<Item = Translated<'d>> {
    let name = &english.name.value;
    let others = draft.vocabularies.iter();
    let others = others.filter(|(locale, _)| locale.as_str() != DEFAULT_LOCALE);
    others.filter_map(move |(locale, words)| {
        let own = words.message(name)?;
        let stale = draft.stale.get(locale.as_str());
        let is_stale = stale.is_some_and(|stale| stale.contains(name));
        (!is_stale).then_some(Translated {
            locale,
            english,
            own,
        })
    })
}

/// A part of a message, `None` for what it says first, in both languages.
pub(super) type Part<'d> = (Option<&'d str>, &'d Words, &'d Words);

impl<'d> Translated<'d> {
    /// The texts that belong together; what is typed is every language's own.
    pub(super) fn parts(&self) -> impl Iterator<Item = Part<'d>> {
        let own = self.own;
        let attributes = self.english.attributes.iter();
        let attributes = attributes.filter(|(name, _)| !name.ends_with("words"));
        let attributes = attributes.filter_map(move |(name, part)| {
            Some((
                Some(name.as_str()),
                &part.text,
                &own.attributes.get(name)?.text,
            ))
        });
        let text = self.english.text.as_ref().zip(own.text.as_ref());
        let text = text.map(|(english, own)| (None, english, own));
        text.into_iter().chain(attributes)
    }
}
