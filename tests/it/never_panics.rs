//! Whatever stands in the files: `check` comes to an end, every place it points to lies
//! in its text on whole characters, and what it tells can be shown.

use std::ops::Range;

use helpline::adapters::disk;
use helpline::adapters::notebook::Folder;
use helpline::authoring::translation::{Part, put, read_back, take_in, units, write_xliff};
use helpline::authoring::{Diagnostic, Source, Sources, Span, check, render, story};
use proptest::prelude::*;

use crate::diagnostics::{base, monday, sources};

/// Text with the signs that mean something in YAML, Fluent and TOML, or any text.
fn any_text() -> impl Strategy<Value = String> {
    let signs = "[a-c:=.#*$@&|>%<'\"{}\\[\\],\\- \t\n0-9é🙂]{0,120}";
    let lines = "( {0,4}(flow|steps|ask|say|end|tea|-|topics|phone|\\[hours\\]|tea-milk)[:= ]{0,3}[a-z{\\[\"]{0,6}[}\\]\"]?\n){0,12}";
    prop_oneof![signs, lines, any::<String>()]
}

/// The files of the cases of diagnostics, with one of them saying something else.
fn with(name: &str, text: String) -> Sources {
    let mut files = base();
    files.insert(name.to_owned(), text);
    sources(files)
}

fn holds(sources: &Sources) {
    let checked = check(sources, monday());
    let mut told = checked.diagnostics;
    for (index, source) in sources.in_folder("flows/stories", ".yaml") {
        let _story = story::read(index, source, &mut told);
    }
    for place in told.iter().flat_map(places) {
        let text = &sources.get(place.source).unwrap().text;
        assert!(
            text.get(place.start..place.end).is_some(),
            "{place:?} is not in the text"
        );
    }
    for coloured in [false, true] {
        assert_eq!(render(&told, sources, coloured).is_empty(), told.is_empty());
    }
    if let Some(blueprint) = checked.blueprint {
        // Apart from what other tests keep: much of this comes but once.
        let kept = concat!(env!("CARGO_TARGET_TMPDIR"), "/learned-by-chance");
        let _rules = blueprint.build_recalling(&Folder::at(kept.into()).unwrap());
    }
}

/// Every place that a diagnostic points to.
fn places(fault: &Diagnostic) -> Vec<Span> {
    let others = fault.others.iter().map(|(place, _)| *place);
    let fix = fault.fix.iter().map(|fix| fix.span);
    fault.place().into_iter().chain(others).chain(fix).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_record_and_words_of_another_language(text in any_text(), urgent in any::<bool>()) {
        let words = if urgent { "locales/pl/urgent.ftl" } else { "locales/pl/tea.ftl" };
        holds(&with(words, text.clone()));
        holds(&with("locales/pl/translated.yaml", text));
    }

    #[test]
    fn any_file_from_a_translator(text in any_text(), marks in "[<>/a-z \"=]{0,60}", at in any::<prop::sample::Index>()) {
        let texts = sources(base());
        let units = units(&texts, "pl").unwrap();
        let mut broken = write_xliff(&units[..2], "pl");
        let starts: Vec<usize> = broken.char_indices().map(|(at, _)| at).collect();
        broken.insert_str(*at.get(&starts), &marks);
        for file in [text.clone(), broken, format!("name,english,pl\ntea-milk,,\"{text}\"\n")] {
            if let Ok(returned) = read_back(&file) {
                let _taken = take_in(&texts, "pl", &returned.given, jiff::civil::date(2026, 11, 23));
            }
        }
        let _put = put(&text, "tea", &Part::default(), "Tea");
    }

    #[test]
    fn any_flow_file(text in any_text()) {
        holds(&with("flows/tea.yaml", text));
    }

    #[test]
    fn any_steps(text in any_text()) {
        holds(&with("flows/tea.yaml", format!("flow: tea\nsteps:\n  a:\n    {text}")));
    }

    #[test]
    fn any_messages(text in any_text()) {
        holds(&with("locales/en/tea.ftl", text));
    }

    #[test]
    fn any_message(text in any_text()) {
        holds(&with("locales/en/tea.ftl", format!("tea-milk = {text}\ntea-help = Help")));
    }

    #[test]
    fn any_settings(text in any_text()) {
        holds(&with("helpline.toml", text));
    }

    #[test]
    fn any_value_in_the_settings(text in any_text()) {
        holds(&with("helpline.toml", format!("[helpline]\nphone = \"{text}\"\n[hours]\nmonday = [{text}]\n")));
    }

    #[test]
    fn any_questions(text in any_text()) {
        holds(&with("locales/en/questions.yaml", text));
    }

    #[test]
    fn any_urgent_wording(text in any_text()) {
        holds(&with("locales/en/urgent.yaml", text));
    }

    #[test]
    fn any_sources(text in any_text()) {
        holds(&with("flows/sources.yaml", text));
    }

    #[test]
    fn any_story(text in any_text()) {
        holds(&with("flows/stories/any.yaml", text));
    }

    #[test]
    fn any_turns(text in any_text()) {
        let start = "story: Any\nat: 2026-11-23 10:00\nturns:\n  - ";
        holds(&with("flows/stories/any.yaml", format!("{start}{text}")));
    }
}

#[test]
fn brackets_in_brackets_without_end() {
    for open in [
        "{",
        "[",
        "{ ",
        "- ",
        "a: [",
        "{ $a ->\n [b] ",
        "\"{",
        "(",
        "a.",
        "[a.",
    ] {
        let text = open.repeat(10_000);
        for name in [
            "flows/tea.yaml",
            "locales/en/questions.yaml",
            "flows/stories/any.yaml",
        ] {
            holds(&with(name, format!("a: {text}")));
        }
        holds(&with("locales/en/tea.ftl", format!("tea-milk = {text}")));
        holds(&with("helpline.toml", format!("a = {text}")));
        holds(&with("helpline.toml", text));
    }
}

/// What is done to a piece of a file.
#[derive(Debug, Clone)]
enum Change {
    Delete,
    Repeat,
    Replace(String),
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        Just(Change::Delete),
        Just(Change::Repeat),
        any_text().prop_map(Change::Replace),
    ]
}

impl Change {
    fn made_to(&self, text: &str, piece: Range<usize>) -> String {
        let with = match self {
            Self::Delete => String::new(),
            Self::Repeat => text[piece.clone()].repeat(2),
            Self::Replace(other) => other.clone(),
        };
        format!("{}{with}{}", &text[..piece.start], &text[piece.end..])
    }
}

/// A piece of a text, on whole characters, from two numbers.
fn piece(text: &str, start: usize, length: usize) -> Range<usize> {
    let start = text.floor_char_boundary(start % (text.len() + 1));
    start..text.ceil_char_boundary((start + length).min(text.len()))
}

/// A file with only the first lines of each of its parts when it is one of those that
/// are learned from: they hold thousands of lines alike, and learning from all of them
/// for each change would take most of the time.
fn shortened(source: Source) -> Source {
    if !["questions.yaml", "urgent.yaml", "urgent-examples.yaml"]
        .iter()
        .any(|name| source.name.ends_with(name))
    {
        return source;
    }
    let mut in_part = 0;
    let keeps = |line: &&str| {
        let begins = line.starts_with(|letter: char| letter.is_alphabetic());
        in_part = if begins { 0 } else { in_part + 1 };
        in_part < LINES_KEPT
    };
    let text: Vec<&str> = source.text.lines().filter(keeps).collect();
    Source {
        text: text.join("\n"),
        name: source.name,
    }
}

/// How many lines of each part of a long file are kept.
const LINES_KEPT: usize = 20;

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_shipped_file_with_a_piece_changed(
        which in any::<prop::sample::Index>(),
        start in any::<usize>(),
        length in 0_usize..200,
        change in any_change(),
    ) {
        let mut files: Vec<Source> = disk::shipped().map(shortened).collect();
        let file = which.index(files.len());
        let text = &mut files[file].text;
        let piece = piece(text, start, length);
        *text = change.made_to(text, piece);
        holds(&Sources::new(files));
    }
}

#[test]
fn a_file_from_a_translator_that_nests_without_end() {
    let head = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\"><file id=\"f\">\
                <unit id=\"tea-milk\"><segment id=\"text\"><source>x</source><target>";
    let tail = "</target></segment></unit></file></xliff>";
    let depth = 20_000;
    let nested = format!(
        "{head}{}{}{tail}",
        "<mrk id=\"m\">".repeat(depth),
        "</mrk>".repeat(depth)
    );
    assert!(read_back(&nested).is_err());
    let braces = format!(
        "name,english,pl\ntea-milk,,{}{}\n",
        "{".repeat(depth),
        "}".repeat(depth)
    );
    let given = read_back(&braces).unwrap().given;
    assert!(
        take_in(
            &sources(base()),
            "pl",
            &given,
            jiff::civil::date(2026, 11, 23)
        )
        .is_err()
    );
}
