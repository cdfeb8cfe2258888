//! `flows/signed/<flow>.yaml`: what a flow said and where it led when it was signed.
//!
//! Written to be compared line by line: the steps in their own order, and the messages as
//! Fluent, always laid out alike. Like the mark in the ledger it leaves out notes, and the
//! words people type. No flow is read from this folder.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::diagnostic::Diagnostic;
use super::super::edition::{Mark, routing};
use super::super::ledger::SignOff;
use super::super::parse::flow::FlowFile;
use super::super::parse::node::{Node, Value};
use super::super::parse::yaml;
use super::super::source::{Placed, Source, Sources, Span};
use super::wording::{Said, said, wording};
use crate::conversation::ids::Locale;

/// What a flow is at one time.
#[derive(Debug)]
pub struct Record {
    /// The mark of its steps and its English words, as it stands in the ledger.
    pub edition: String,
    /// Its steps.
    pub steps: Node,
    /// Its messages in each language, as Fluent.
    pub words: BTreeMap<Locale, String>,
}

/// Where the record of a flow stands.
#[must_use]
pub fn file_of(flow: &str) -> String {
    format!("flows/signed/{flow}.yaml")
}

/// A flow as it stands now, in all languages that have words of it.
#[must_use]
pub fn of_flow(file: &FlowFile, edition: &str, texts: &Sources) -> Record {
    Record {
        edition: edition.to_owned(),
        steps: file.written.clone(),
        words: wording(file, texts),
    }
}

impl Record {
    /// Whether the flow is the same in every respect that is kept, in these languages.
    #[must_use]
    pub fn is_like(&self, now: &Self) -> bool {
        let same = |(locale, words): (&Locale, &String)| now.words.get(locale) == Some(words);
        routing(&self.steps) == routing(&now.steps) && self.words.iter().all(same)
    }

    /// The mark of all that a signature covers which is put under these languages: the steps, and
    /// the words in each of them. It is printed on the page, and held against what is signed.
    #[must_use]
    pub fn imprint(&self, is_read: impl Fn(&Locale) -> bool) -> String {
        let mut mark = Mark::new();
        mark.take(&routing(&self.steps));
        for (locale, words) in self.words.iter().filter(|(locale, _)| is_read(locale)) {
            mark.take(locale.as_str());
            mark.take_words(words);
        }
        mark.written()
    }

    /// The messages in a language.
    #[must_use]
    pub fn said(&self, locale: &Locale) -> Vec<Said> {
        self.words
            .get(locale)
            .map(|text| said(text))
            .unwrap_or_default()
    }

    /// Its text; `None` when something in it would not be read back as it is, which takes
    /// signs that no message needs.
    #[must_use]
    pub fn write(&self, flow: &str, on: &str, by: &str) -> Option<String> {
        let mut text = format!(
            "# `{flow}` as it was signed. `helpline sign` writes this, `helpline review` shows what\n\
             # has changed since. The bot does not read it.\n\
             on: {on}\nby: {}\nedition: {}\nsteps:\n",
            quoted(by),
            quoted(&self.edition)
        );
        write_map(&self.steps, 1, &mut text);
        text.push_str("words:\n");
        for (locale, words) in &self.words {
            let _ = writeln!(text, "  {locale}: |");
            for line in words.lines() {
                let line = if line.is_empty() {
                    ""
                } else {
                    &format!("    {line}")
                };
                let _ = writeln!(text, "{line}");
            }
        }
        let source = Source {
            name: file_of(flow),
            text,
        };
        let back = read(0, &source).ok()?;
        let same = back.edition == self.edition && back.words.len() == self.words.len();
        (same && self.is_like(&back)).then_some(source.text)
    }
}

/// What a signature was put under, if that was kept: not by early signatures, nor when the
/// record is of another one.
///
/// # Errors
/// When there is a record that is not as `helpline sign` writes it.
pub fn kept(texts: &Sources, sign: &SignOff) -> Result<Option<Record>, Box<Diagnostic>> {
    let Some((index, source)) = texts.named(&file_of(&sign.flow.value)) else {
        return Ok(None);
    };
    let record = read(index, source)?;
    Ok((record.edition == sign.edition).then_some(record))
}

/// Reads a record.
///
/// # Errors
/// When it is not as `helpline sign` writes it.
pub fn read(index: usize, source: &Source) -> Result<Record, Box<Diagnostic>> {
    let tree = yaml::read_as_written(index, source)
        .map_err(|fault| Box::new(unclear(index, &fault, source)))?;
    record(&tree).ok_or_else(|| {
        let title = format!("`{}` is not as `helpline sign` writes it", source.name);
        let fault = Diagnostic::error("signed-record-unclear", title, tree.span, "");
        Box::new(unclear(index, &fault, source))
    })
}

fn record(tree: &Node) -> Option<Record> {
    let edition = entry(tree, "edition")?.text()?.value;
    let Value::Map(languages) = &entry(tree, "words")?.value else {
        return None;
    };
    let words = languages.iter().map(|(locale, words)| {
        let text = words.text()?.value;
        Some((Locale::from(locale.value.as_str()), text))
    });
    Some(Record {
        edition,
        steps: entry(tree, "steps")?.clone(),
        words: words.collect::<Option<_>>()?,
    })
}

fn entry<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else {
        return None;
    };
    let found = entries.iter().find(|(key, _)| key.value == name);
    found.map(|(_, node)| node)
}

/// The bot can do without it, so it is no error.
fn unclear(index: usize, fault: &Diagnostic, source: &Source) -> Diagnostic {
    let title = format!("what was signed cannot be read from `{}`", source.name);
    let span = fault.place().unwrap_or(Span {
        source: index,
        start: 0,
        end: 0,
    });
    Diagnostic::warning(
        "signed-record-unclear",
        title,
        span,
        "not as `helpline sign` wrote it",
    )
    .help("take it back from an earlier copy, or read the flow again and sign it anew")
}

fn write_map(node: &Node, depth: usize, text: &mut String) {
    let Value::Map(entries) = &node.value else {
        return;
    };
    let indent = "  ".repeat(depth);
    for (key, node) in entries {
        let _ = write!(text, "{indent}{}:", scalar(&key.value));
        match &node.value {
            Value::Map(inner) if depth < 3 && !inner.is_empty() => {
                text.push('\n');
                write_map(node, depth + 1, text);
            }
            Value::List(items) if depth < 3 && !items.is_empty() => {
                text.push('\n');
                for item in items {
                    let _ = writeln!(text, "{indent}  - {}", in_line(item));
                }
            }
            _ => {
                let _ = writeln!(text, " {}", in_line(node));
            }
        }
    }
}

fn in_line(node: &Node) -> String {
    match &node.value {
        Value::Nothing => "~".to_owned(),
        Value::Text(text) => scalar(text),
        Value::List(nodes) => {
            let nodes: Vec<String> = nodes.iter().map(in_line).collect();
            format!("[{}]", nodes.join(", "))
        }
        Value::Map(entries) => {
            let entry = |(key, node): &(Placed<String>, Node)| {
                format!("{}: {}", scalar(&key.value), in_line(node))
            };
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}

/// A text as YAML: bare where nobody could take it for anything else.
fn scalar(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == ' ';
    let bare = text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !text.ends_with(' ')
        && text.chars().all(plain)
        && !text.eq_ignore_ascii_case("null")
        // A number too large for the reader.
        && !text.parse::<f64>().is_ok_and(f64::is_infinite);
    if bare { text.to_owned() } else { quoted(text) }
}

/// A text in quotes, as YAML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text() -> impl Strategy<Value = String> {
        prop_oneof!["[a-z0-9-]{1,8}", "[ -~]{0,12}", any::<String>()]
    }

    fn node() -> impl Strategy<Value = Node> {
        let span = Span {
            source: 0,
            start: 0,
            end: 0,
        };
        let leaf = prop_oneof![
            text().prop_map(Value::Text),
            Just(Value::Nothing),
            Just(Value::List(Vec::new()))
        ];
        let of = move |value: Value| Node { span, value };
        leaf.prop_map(of).prop_recursive(4, 24, 4, move |inner| {
            let keyed =
                (text(), inner.clone()).prop_map(move |(key, node)| (Placed::new(key, span), node));
            prop_oneof![
                prop::collection::vec(inner, 0..4).prop_map(Value::List),
                prop::collection::vec(keyed, 0..4).prop_map(Value::Map),
            ]
            .prop_map(of)
        })
    }

    #[test]
    fn a_sentence_that_starts_with_another_kind_of_space_is_kept() {
        let span = Span {
            source: 0,
            start: 0,
            end: 0,
        };
        let step = Node {
            span,
            value: Value::Nothing,
        };
        let record = Record {
            edition: "00ff".into(),
            steps: Node {
                span,
                value: Value::Map(vec![(Placed::new("milk".to_owned(), span), step)]),
            },
            words: [("en".into(), "\u{a0}tea-a = Tea.\n".into())].into(),
        };
        assert!(record.write("tea", "2026-11-23", "Sam").is_some());
    }

    #[test]
    fn names_that_are_no_text_for_yaml_are_quoted() {
        for name in ["1e309", "Null", "NULL", "null", "9e9999"] {
            assert_eq!(scalar(name), format!("\"{name}\""));
        }
        assert_eq!(scalar("2026-11-22"), "2026-11-22");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(steps in prop::collection::vec((text(), node()), 1..5), by in text(), said in "[ -~éę\u{a0}]{1,40}") {
            let span = Span { source: 0, start: 0, end: 0 };
            let steps = steps.into_iter().map(|(name, node)| (Placed::new(name, span), node));
            let resource = fluent_syntax::parser::parse(format!("tea-a = {said}\n    .b = {said}\n"));
            let record = Record {
                edition: "00ff".into(),
                steps: Node { span, value: Value::Map(steps.collect()) },
                words: [("en".into(), fluent_syntax::serializer::serialize(&resource.unwrap_or_else(|(resource, _)| resource)))].into(),
            };
            // `write` reads it back itself, and gives nothing when it is not the same.
            let written = record.write("tea", "2026-11-23", &by);
            let odd = |text: &str| text.chars().any(|c| c.is_control() || "\u{2028}\u{2029}\u{feff}\u{fffe}\u{ffff}".contains(c));
            prop_assert!(written.is_some() || odd(&routing(&record.steps)) || odd(&by), "{record:?}");
        }
    }
}
