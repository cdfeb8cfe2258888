//! Out to a translator and back.

use proptest::prelude::*;

use super::super::file::message;
use super::super::{
    Given, Piece, State, Text, Unit, read_back, take_in, units, write_csv, write_xliff,
};
use super::samples::text;
use crate::authoring::source::{Source, Sources};
use crate::authoring::template::with_files;

/// Some messages with a title, as a file; without some of them, and some of their titles.
fn file(texts: &[(Text, Text)], has: u16) -> String {
    let with = |index: usize| has & (1 << index) != 0;
    let messages = texts.iter().enumerate().filter(|(index, _)| with(*index));
    let written = messages.map(|(index, (value, title))| {
        let mut parts = vec![(None, value.clone())];
        parts.extend(with(index + 8).then(|| (Some("title".to_owned()), title.clone())));
        format!(
            "# Note {index}\n{}\n",
            message(&format!("tea-{index}"), &parts)
        )
    });
    written.collect()
}

fn sources(english: String, other: Option<(&str, String)>) -> Sources {
    let source = |locale: &str, text: String| Source {
        name: format!("locales/{locale}/tea.ftl"),
        text,
    };
    let other = other.map(|(locale, text)| source(locale, text));
    Sources::new([source("en", english)].into_iter().chain(other).collect())
}

fn texts() -> impl Strategy<Value = Vec<(Text, Text)>> {
    prop::collection::vec((text(), text()), 1..4)
}

/// The same with every word in other letters.
fn translated(text: &Text) -> Text {
    let pieces = text.0.iter().map(|piece| match piece {
        Piece::Words(words) => Piece::Words(words.replace(char::is_alphabetic, "ż")),
        piece => piece.clone(),
    });
    Text(pieces.collect())
}

fn back(units: &[Unit], locale: &str) -> [Vec<Given>; 2] {
    let forms = [write_xliff(units, locale), write_csv(units, locale)];
    forms.map(|form| {
        let returned = read_back(&form).unwrap_or_else(|why| panic!("{why}\n{form}"));
        assert_eq!(returned.locale.as_deref(), Some(locale));
        returned.given
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_comes_back_as_it_went_changes_nothing(
        english in texts(),
        other in texts(),
        has in any::<u16>(),
        locale in prop::sample::select(vec!["pl", "ar", "ja"]),
    ) {
        let all = file(&english, u16::MAX);
        let texts = sources(all, Some((locale, file(&other, has))));
        let units = units(&texts, locale).unwrap();
        for given in back(&units, locale) {
            let taken = take_in(&texts, locale, &given, jiff::civil::date(2026, 11, 23));
            let taken = taken.unwrap_or_else(|why| panic!("{why:?}"));
            prop_assert_eq!(&taken.files, &[]);
            prop_assert_eq!(given.len(), units.len());
        }
    }

    #[test]
    fn what_was_translated_is_read_back_from_the_files(english in texts(), by in any::<bool>()) {
        let before = sources(file(&english, u16::MAX), None);
        let mut sent = units(&before, "de").unwrap();
        for unit in &mut sent {
            unit.current = Some(translated(&unit.english));
        }
        let [xliff, csv] = back(&sent, "de");
        let taken = take_in(&before, "de", if by { &xliff } else { &csv }, jiff::civil::date(2026, 11, 23));
        let taken = taken.unwrap_or_else(|why| panic!("{why:?}"));
        prop_assert_eq!(&taken.remarks, &[]);
        let after = with_files(&before, &taken.files);
        let found = units(&after, "de").unwrap();
        for (sent, found) in sent.iter().zip(&found) {
            prop_assert_eq!(&sent.current, &found.current, "{}", sent.name());
            prop_assert_eq!(found.state, State::Draft);
        }
        let again = take_in(&after, "de", &xliff, jiff::civil::date(2026, 11, 23)).unwrap_or_else(|why| panic!("{why:?}"));
        prop_assert_eq!(&again.files, &[]);
    }
}
