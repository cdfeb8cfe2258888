//! YAML as a tree of texts, lists and maps, each with its place.
//!
//! The only file that uses the YAML library: it is young, and this keeps it easy to
//! replace. Every plain value is read as the text that was typed, so `no`, `012` and
//! `0300 500` stay what they look like.

use std::fmt;

use serde::Deserialize;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DuplicateKeyPolicy, Spanned};

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::source::{Placed, Source, Span};
use super::broken_yaml::{broken, odd_indent};
use super::filled::filled;
use super::node::{Node, Value};
use super::plain_yaml;

/// Reads a YAML text.
///
/// # Errors
/// One diagnostic where the text stops being YAML, or when there is nothing in it.
pub fn read(index: usize, source: &Source) -> Result<Node, Box<Diagnostic>> {
    let tree = read_as_written(index, source)?;
    match odd_indent(&source.text) {
        Some(at) => Err(Box::new(broken(index, source, at))),
        None => Ok(tree),
    }
}

/// Reads a YAML text that Helpline wrote: a line may start with any kind of space, as a
/// sentence in it does.
///
/// # Errors
/// When the text is no YAML.
pub fn read_as_written(index: usize, source: &Source) -> Result<Node, Box<Diagnostic>> {
    match plain_yaml::read(index, source) {
        Some(tree) => Ok(tree),
        None => read_with_library(index, source),
    }
}

fn read_with_library(index: usize, source: &Source) -> Result<Node, Box<Diagnostic>> {
    let options = serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        with_snippet: false,
        budget: serde_saphyr::budget! { max_nodes: 200_000, max_depth: 40, max_aliases: 0 },
    };
    let tree = serde_saphyr::from_str_with_options::<Spanned<Raw>>(&source.text, options);
    match tree {
        Ok(tree) if matches!(tree.value, Raw::Nothing) => Err(Box::new(empty(source))),
        Ok(tree) => Ok(node(index, source, tree)),
        Err(error) => Err(Box::new(broken(
            index,
            source,
            reached(&source.text, &error),
        ))),
    }
}

/// Reads a YAML text straight into lists of texts, for files whose every line is alike.
///
/// # Errors
/// One diagnostic where the text is not YAML, or not of that form.
pub fn read_as<T: for<'de> Deserialize<'de>>(
    index: usize,
    source: &Source,
) -> Result<T, Box<Diagnostic>> {
    if let Some(read) = plain_yaml::read(index, source).and_then(filled) {
        return Ok(read);
    }
    let options = serde_saphyr::options! {
        with_snippet: false,
        budget: serde_saphyr::budget! { max_nodes: 200_000, max_depth: 40, max_aliases: 0 },
    };
    let result = serde_saphyr::from_str_with_options(&source.text, options);
    result.map_err(|error| match read(index, source) {
        // What is not YAML at all is explained better there.
        Err(fault) => fault,
        Ok(_) => Box::new(not_in_form(index, source, reached(&source.text, &error))),
    })
}

/// Whether a line is one of a list of texts, by the line above it, and has a colon in it.
fn is_a_text_with_a_colon(text: &str, at: usize, line: &str) -> bool {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let is_item = |line: &str| line.trim_start().starts_with("- ");
    let above = text[..start].lines().next_back();
    let is_text = |line: &str| is_item(line) && !line.contains(": ") && !line.contains('{');
    is_item(&text[start..]) && line.contains(": ") && above.is_some_and(is_text)
}

fn not_in_form(index: usize, source: &Source, at: usize) -> Diagnostic {
    let line = source.text[at..]
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end();
    let title = format!("`{}` is not in its form here", source.name);
    let word = line.split([',', '}', ' ']).next().unwrap_or_default();
    let before = source.text[..at].trim_end();
    if before.ends_with(':') && nearest(word, ["true", "false"]).is_some() {
        let span = Span::within(index, &source.text, at..at + word.len());
        let fault = Diagnostic::error("wrong-shape", title, span, "not expected here");
        return fault.help("write `true` for yes and `false` for no, without quotes");
    }
    let span = Span::within(index, &source.text, at..at + line.len().max(1));
    let fault = Diagnostic::error("wrong-shape", title, span, "not expected here");
    if is_a_text_with_a_colon(&source.text, at, line) {
        let help = "put the whole line in quotes, for a colon means something else here: \"…\"";
        return fault.help(help);
    }
    fault.help("compare it with the lines around it: the same names, in the same places")
}

/// A file in which nothing stands but notes.
#[must_use]
pub fn empty(source: &Source) -> Diagnostic {
    let title = format!("there is nothing in `{}`", source.name);
    let fault = Diagnostic::missing("file-empty", title);
    // Without these, nobody in danger is noticed.
    fault.help(if source.stem().starts_with("urgent") {
        "people in danger would not be noticed; copy the shipped file"
    } else {
        "bring back what stood in it; the shipped file has it too, if it is one of those"
    })
}

/// How far the parser came, as a byte. It counts in characters.
fn reached(text: &str, error: &serde_saphyr::Error) -> usize {
    let characters = error
        .location()
        .map_or(0, |location| location.span().offset());
    let characters = usize::try_from(characters).unwrap_or(usize::MAX);
    text.char_indices()
        .nth(characters)
        .map_or(text.len(), |(byte, _)| byte)
}

fn node(index: usize, source: &Source, tree: Spanned<Raw>) -> Node {
    let at = tree.referenced.span();
    let offset = |value: Option<u64>| {
        value
            .and_then(|value| usize::try_from(value).ok())
            .unwrap_or(0)
    };
    let (start, length) = (offset(at.byte_offset()), offset(at.byte_len()));
    let span = Span::within(index, &source.text, start..start + length);
    let value = match tree.value {
        Raw::Nothing => Value::Nothing,
        Raw::Text(text) => Value::Text(text),
        Raw::AsTyped => Value::Text(source.text[span.start..span.end].to_owned()),
        Raw::List(nodes) => Value::List(
            nodes
                .into_iter()
                .map(|child| node(index, source, child))
                .collect(),
        ),
        Raw::Map(entries) => {
            let entry = |(key, value): (Spanned<Raw>, Spanned<Raw>)| {
                let key = node(index, source, key);
                let name = match key.value {
                    Value::Text(text) => text,
                    _ => source.text[key.span.start..key.span.end].to_owned(),
                };
                (Placed::new(name, key.span), node(index, source, value))
            };
            Value::Map(entries.into_iter().map(entry).collect())
        }
    };
    let span = Span {
        end: end_of(&value, span, &source.text),
        ..span
    };
    Node { span, value }
}

/// Where a list or a map ends: the library tells where it starts alone.
fn end_of(value: &Value, span: Span, text: &str) -> usize {
    let last = match value {
        Value::Nothing | Value::Text(_) => return span.end,
        Value::List(nodes) => nodes.last().map(|node| node.span.end),
        Value::Map(entries) => entries
            .last()
            .map(|(key, node)| node.span.end.max(key.span.end)),
    };
    let last = last.unwrap_or(span.end).max(span.end);
    let closing = if text[span.start..].starts_with(['[', '{']) {
        text[last..].find([']', '}'])
    } else {
        None
    };
    closing.map_or(last, |further| last + further + 1)
}

/// What the YAML library hands over, before places and texts are settled.
enum Raw {
    Nothing,
    Text(String),
    /// A number or a truth value: what was typed is read from the source instead.
    AsTyped,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Raw::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read_text(text: &str) -> Result<Node, Box<Diagnostic>> {
        read(
            0,
            &Source {
                name: "flows/test.yaml".into(),
                text: text.into(),
            },
        )
    }

    fn map(node: &Node) -> Vec<(String, Value)> {
        let mut faults = Vec::new();
        let map = node.expect_map("a map", &mut faults);
        map.into_iter()
            .map(|(key, value)| (key.value.clone(), value.value.clone()))
            .collect()
    }

    #[test]
    fn values_stay_what_they_look_like() {
        let node = read_text("a: no\nb: 012\nc: 0300 500\nd: true\ne:\nf: 2026-11-22\n1: 1.50\n")
            .expect("valid");
        let texts: Vec<_> = map(&node)
            .into_iter()
            .map(|(key, value)| match value {
                Value::Text(text) => format!("{key}={text}"),
                other => format!("{key} {other:?}"),
            })
            .collect();
        assert_eq!(
            texts,
            [
                "a=no",
                "b=012",
                "c=0300 500",
                "d=true",
                "e Nothing",
                "f=2026-11-22",
                "1=1.50"
            ]
        );
    }

    #[test]
    fn places_are_exact_after_letters_of_many_bytes() {
        let text = "é: \"🙂\"\nname: [one, två]\n";
        let node = read_text(text).expect("valid");
        let Value::Map(entries) = &node.value else {
            panic!("a map")
        };
        assert_eq!(
            &text[entries[1].0.span.start..entries[1].0.span.end],
            "name"
        );
        let Value::List(list) = &entries[1].1.value else {
            panic!("a list")
        };
        assert_eq!(&text[list[1].span.start..list[1].span.end], "två");
    }

    #[test]
    fn a_name_written_twice_is_told_of_with_both_places() {
        let node = read_text("a: 1\nb: 2\na: 3\n").expect("readable");
        let mut faults = Vec::new();
        assert_eq!(node.expect_map("a map", &mut faults).len(), 2);
        assert_eq!(
            (
                faults[0].code,
                faults[0].place().map(|place| place.start),
                faults[0].others[0].0.start
            ),
            ("duplicate-name", Some(10), 0)
        );
    }

    /// The tree as the plain form gives it, and what the library makes of the text.
    fn both_ways(text: &str) -> Option<(String, String)> {
        let source = Source {
            name: "flows/test.yaml".into(),
            text: text.into(),
        };
        let plain = plain_yaml::read(0, &source)?;
        let library = read_with_library(0, &source);
        let plain: Result<Node, Box<Diagnostic>> = Ok(plain);
        Some((format!("{plain:#?}"), format!("{library:#?}")))
    }

    fn assert_is_read_alike(name: &str, text: &str) -> bool {
        let Some((plain, library)) = both_ways(text) else {
            return false;
        };
        let lines = || plain.lines().zip(library.lines());
        let at = lines().position(|(one, other)| one != other);
        let around = |tree: &str| {
            let lines = tree.lines().skip(at.unwrap_or(0).saturating_sub(16));
            lines.take(20).collect::<Vec<_>>().join("\n")
        };
        let is_alike = plain == library;
        assert!(
            is_alike,
            "{name}: {}\nagainst\n{}\nin\n{text}",
            around(&plain),
            around(&library)
        );
        true
    }

    #[test]
    fn what_is_in_the_plain_form_is_read_as_the_library_reads_it() {
        const SHIPPED: [&str; 5] = [
            include_str!("../../../flows/sources.yaml"),
            include_str!("../../../flows/stories/a-person-makes-small-talk.yaml"),
            include_str!("../../../locales/en/questions.yaml"),
            include_str!("../../../locales/en/urgent-examples.yaml"),
            include_str!("../../../locales/ar/questions.yaml"),
        ];
        for text in SHIPPED {
            let first = text.lines().next().unwrap_or_default();
            assert!(assert_is_read_alike(first, text), "not plain: {first}");
        }
    }

    /// Lines that are nearly in the plain form.
    fn nearly_plain() -> impl Strategy<Value = String> {
        let start = prop::sample::select(vec![
            "- ", "-", "a: ", "b-1:", "b: ", "'q': ", "- a: ", "- - ", "# ", "? ", "---", "1: ", "",
        ]);
        let scalar = prop_oneof![
            "[a-c£é ,.'\"#:?!&*{}\\[\\]|>%@~<=0-9-]{0,8}",
            prop::sample::select(vec![
                "two words",
                "it's",
                "\"q\"",
                "'q'",
                "'q' # n",
                "[a, b-1]",
                "[]",
                "[ a,b ]",
                "null",
                "no",
                "012",
                "1.50",
                "a #b",
                "a # b",
                "a:b",
                "a: b",
                "10:00",
                "2026-11-22",
                "/start",
                "!t",
                "x:",
                "\"a\\n\"",
                "[a, [b]]",
                "(a",
                "~",
                "<<",
            ])
            .prop_map(str::to_owned),
        ];
        let line = (0..4usize, start, scalar)
            .prop_map(|(indent, start, words)| format!("{:1$}{start}{words}", "", indent * 2));
        prop::collection::vec(line, 1..6).prop_map(|lines| lines.join("\n"))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn what_is_nearly_in_the_plain_form_is_read_as_the_library_reads_it(text in nearly_plain()) {
            assert_is_read_alike("a text", &text);
        }
    }

    #[test]
    fn broken_text_gives_one_fault() {
        for text in [
            "a: [1, 2",
            "a: b: c",
            "a:\n  b: 1\n\tc: 2",
            "a: \"x",
            "- a\nb: 1",
            "a: &x 1\nb: *x",
            "%",
        ] {
            let fault = read_text(text).expect_err(text);
            assert_eq!(fault.code, "broken-yaml", "{text}");
        }
    }
}
