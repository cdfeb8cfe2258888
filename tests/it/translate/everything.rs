//! Every shipped text, out in each form and back.

use helpline::authoring::template::with_files;
use helpline::authoring::translation::{
    Given, Part, State, TakenIn, Text, Unit, put, read_back, take_in, units, write_csv, write_xliff,
};
use helpline::authoring::{Source, Sources};

use crate::shipped;

/// Every shipped text in another language, with each word in other letters.
pub fn pretended(locale: &str) -> (Sources, Vec<Unit>) {
    let texts = shipped::texts();
    let mut sent = units(&texts, locale).unwrap();
    for unit in &mut sent {
        let shown = unit.english.to_string();
        let (mut inside, mut turned) = (0_i32, String::new());
        for c in shown.chars() {
            inside += i32::from(c == '{') - i32::from(c == '}');
            turned.push(if inside == 0 && c.is_alphabetic() {
                'ż'
            } else {
                c
            });
        }
        unit.current = Some(Text::parse(&turned).unwrap());
    }
    (texts, sent)
}

fn taken(texts: &Sources, locale: &str, given: &[Given]) -> TakenIn {
    take_in(texts, locale, given, jiff::civil::date(2026, 11, 23))
        .unwrap_or_else(|why| panic!("{why:?}"))
}

#[test]
fn every_shipped_text_comes_back_whole_in_each_form_and_language() {
    for locale in ["pl", "de", "ar", "ru", "zh"] {
        let (texts, sent) = pretended(locale);
        for form in [write_xliff(&sent, locale), write_csv(&sent, locale)] {
            let given = read_back(&form).unwrap().given;
            let done = taken(&texts, locale, &given);
            assert_eq!(done.remarks, [], "{locale}");
            assert!(done.is_urgent);
            let after = with_files(&texts, &done.files);
            let found = units(&after, locale).unwrap();
            assert_eq!(found.len(), sent.len());
            for (sent, found) in sent.iter().zip(&found) {
                assert_eq!(sent.current, found.current, "{locale} {}", sent.name());
                assert_eq!(found.state, State::Draft);
            }
            assert_eq!(taken(&after, locale, &given).files, []);
        }
    }
}

#[test]
fn a_copy_of_every_shipped_file_comes_back_without_a_difference() {
    let texts = shipped::texts();
    let copies = texts.iter().filter_map(|(_, source)| {
        let name = source.name.strip_prefix("locales/en/")?;
        let (name, text) = (format!("locales/pl/{name}"), source.text.clone());
        name.strip_suffix(".ftl")?;
        Some(Source { name, text })
    });
    let copies: Vec<Source> = copies.collect();
    assert!(copies.len() > 15);
    let texts = with_files(&texts, &copies);
    let units = units(&texts, "pl").unwrap();
    for form in [write_xliff(&units, "pl"), write_csv(&units, "pl")] {
        let given = read_back(&form).unwrap().given;
        assert_eq!(given.len(), units.len());
        assert_eq!(taken(&texts, "pl", &given), TakenIn::default());
    }
    // A text changed and changed back leaves another layout at most in that very message.
    let name = "adviser-waiting[ahead=one]";
    let (message, part) = Part::parse(name).unwrap();
    let file = &copies
        .iter()
        .find(|file| file.name.ends_with("/adviser.ftl"))
        .unwrap()
        .text;
    let changed = put(file, &message, &part, "Jeden.").unwrap();
    let back = put(&changed, &message, &part, "There is 1 person before you.").unwrap();
    assert_eq!(back, *file);
}
