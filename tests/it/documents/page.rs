//! A document taken apart: its blocks, its words in backticks, its links, its headings.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::root::root;

/// A document.
pub(super) struct Document {
    /// Its path from the root of the repository.
    pub(super) name: String,
    /// Its parts, in order.
    pub(super) parts: Vec<Part>,
    text: String,
}

/// A part of a document.
pub(super) enum Part {
    /// What stands between three backticks: its kind, and its lines without what they are
    /// indented by.
    Block { kind: String, text: String },
    /// Everything else.
    Prose(String),
}

impl Document {
    pub(super) fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let name = path.strip_prefix(root()).unwrap();
        Self {
            name: name.to_str().unwrap().to_owned(),
            parts: parts(&text),
            text,
        }
    }

    pub(super) fn blocks(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Block { kind, text } => Some((kind.as_str(), text.as_str())),
            Part::Prose(_) => None,
        })
    }

    pub(super) fn prose(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Prose(text) => Some(text.as_str()),
            Part::Block { .. } => None,
        })
    }

    /// What stands in backticks in the prose, its line breaks made blanks.
    pub(super) fn codes(&self) -> Vec<String> {
        self.prose().flat_map(codes).collect()
    }

    /// Where its links lead.
    pub(super) fn links(&self) -> Vec<&str> {
        let links = self.text.split("](").skip(1);
        links
            .filter_map(|rest| Some(rest.split_once(')')?.0))
            .collect()
    }

    /// What a link to each of its headings ends in.
    pub(super) fn anchors(&self) -> BTreeSet<String> {
        let lines = self.prose().flat_map(str::lines);
        let headings = lines.filter(|line| line.starts_with('#'));
        headings.map(anchor).collect()
    }
}

/// As code hosts make it: small letters, no signs, hyphens for blanks.
fn anchor(heading: &str) -> String {
    let heading = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

fn parts(text: &str) -> Vec<Part> {
    let (mut parts, mut prose) = (Vec::new(), String::new());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let unindented = line.trim_start();
        let Some(kind) = unindented.strip_prefix("```") else {
            prose += line;
            prose.push('\n');
            continue;
        };
        let indent = &line[..line.len() - unindented.len()];
        let inside = lines.by_ref().take_while(|line| line.trim() != "```");
        let inside = inside.map(|line| line.strip_prefix(indent).unwrap_or(line).to_owned() + "\n");
        let block = Part::Block {
            kind: kind.to_owned(),
            text: inside.collect(),
        };
        parts.extend([Part::Prose(std::mem::take(&mut prose)), block]);
    }
    parts.push(Part::Prose(prose));
    parts
}

/// What stands in backticks: as many at its end as at its beginning.
pub(super) fn codes(prose: &str) -> Vec<String> {
    let mut found = Vec::new();
    // No code goes on in the next paragraph.
    for paragraph in prose.split("\n\n") {
        let mut rest = paragraph;
        while let Some(start) = rest.find('`') {
            let ticks = rest[start..].len() - rest[start..].trim_start_matches('`').len();
            let fence = "`".repeat(ticks);
            rest = &rest[start + ticks..];
            let Some((code, after)) = rest.split_once(&fence) else {
                break;
            };
            found.push(code.split_whitespace().collect::<Vec<_>>().join(" "));
            rest = after;
        }
    }
    found
}

#[test]
fn a_document_is_taken_apart() {
    let parts = parts("# A page: one\nsee `a\nb` and ``c`d``\n   ```sh\n   x\n     y\n   ```\nend");
    let [
        Part::Prose(before),
        Part::Block { kind, text },
        Part::Prose(after),
    ] = &parts[..]
    else {
        panic!("{} parts", parts.len());
    };
    assert_eq!(codes(before), ["a b", "c`d"]);
    assert_eq!((kind.as_str(), text.as_str()), ("sh", "x\n  y\n"));
    assert_eq!(after, "end\n");
    assert_eq!(
        anchor("## When the token leaks: 1. (now)"),
        "when-the-token-leaks-1-now"
    );
}
