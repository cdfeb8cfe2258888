//! The pages about faults, `docs/diagnostics/`: every fault has one, and the examples in
//! it do what it says.
//!
//! Under `## Wrong` and `## Right` stand parts of files of the base of the cases. What
//! stands in the base is replaced by its counterpart; a file the base has not is whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use helpline::authoring::{Diagnostic, Severity, render};

use super::{base, codes_in_the_source, entries, faults_of, sources_for};

type Files = BTreeMap<String, String>;

struct Page {
    code: String,
    text: String,
}

#[test]
fn every_fault_has_a_page_and_every_page_a_fault() {
    let pages: BTreeSet<String> = pages().into_iter().map(|page| page.code).collect();
    assert_eq!(pages, codes_in_the_source());
}

#[test]
fn every_page_is_short_and_says_what_why_and_how() {
    for Page { code, text } in pages() {
        assert!(text.starts_with(&format!("# {code}\n")), "{code}");
        for part in [
            "**Why it matters.** ",
            "**How to mend it.** ",
            "\n## Wrong\n",
            "\n## Right\n",
        ] {
            assert_eq!(text.matches(part).count(), 1, "{code}: {part}");
        }
        let lines = text.lines().count();
        assert!(lines < 100, "{code}: {lines} lines");
    }
}

#[test]
fn the_examples_of_every_page_do_what_it_says() {
    let mut wrong = Vec::new();
    for page in pages() {
        let (with, without) = page.examples();
        let found = shown(&page.code, &with, |fault| fault.code == page.code);
        if found.is_empty() {
            wrong.push(format!("{}: the wrong example is not told of", page.code));
        }
        let severities = [
            ("error", "An error: "),
            ("warning", "A warning: "),
            ("advice", "Advice: "),
        ];
        for (severity, words) in severities {
            if found.starts_with(severity) && !page.text.contains(words) {
                wrong.push(format!("{}: it is {severity}", page.code));
            }
        }
        let left = shown(&page.code, &without, |fault| {
            fault.code == page.code || fault.severity != Severity::Advice
        });
        // A whole language is too long to show.
        if !left.is_empty() && page.code != "message-untranslated" {
            wrong.push(format!(
                "{}: the right example is told of\n{left}",
                page.code
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What is told of these files, as far as it matters.
fn shown(code: &str, files: &Files, matters: impl Fn(&Diagnostic) -> bool) -> String {
    let sources = sources_for(code, files.clone());
    let mut found = faults_of(code, &sources);
    found.retain(matters);
    render(&found, &sources, false)
}

impl Page {
    /// The base with what is wrong, and with what is right.
    fn examples(&self) -> (Files, Files) {
        let (_, examples) = self.text.split_once("\n## Wrong\n").unwrap();
        let (wrong, right) = examples.split_once("\n## Right\n").unwrap();
        let (mut with, mut without) = (base(), base());
        for line in wrong.lines() {
            if let Some(gone) = line.strip_prefix("There is no `") {
                with.remove(gone.trim_end_matches("`.")).unwrap();
            }
        }
        let (wrong, right) = (blocks(wrong), blocks(right));
        let names: BTreeSet<&String> = wrong.keys().chain(right.keys()).collect();
        for name in names {
            let (wrong, right) = (wrong.get(name), right.get(name));
            match (base().get(name), wrong, right) {
                (Some(text), Some(wrong), Some(right)) if text.contains(right) => {
                    with.insert(name.clone(), text.replacen(right, wrong, 1));
                }
                (Some(text), Some(wrong), Some(right)) if text.contains(wrong) => {
                    without.insert(name.clone(), text.replacen(wrong, right, 1));
                }
                (Some(text), Some(wrong), Some(right)) if with_value(text, right).is_some() => {
                    with.extend(with_value(text, wrong).map(|text| (name.clone(), text)));
                    without.extend(with_value(text, right).map(|text| (name.clone(), text)));
                }
                (Some(_), ..) => panic!("{}: neither stands in {name}", self.code),
                (None, wrong, right) => {
                    with.extend(wrong.map(|text| (name.clone(), text.clone())));
                    without.extend(right.map(|text| (name.clone(), text.clone())));
                }
            }
        }
        (with, without)
    }
}

/// A text of settings in which a key has the value that a block gives it.
fn with_value(text: &str, block: &str) -> Option<String> {
    let (key, _) = block.split_once(" = ")?;
    let mut lines = text.lines();
    let line = lines.find(|line| line.split_once(" = ").is_some_and(|(own, _)| own == key))?;
    Some(text.replacen(line, block.trim_end(), 1))
}

/// The blocks of a part of a page, by the file that is named above each.
fn blocks(part: &str) -> Files {
    let mut blocks = Files::new();
    let mut name = "";
    let mut pieces = part.split("```");
    while let Some(before) = pieces.next() {
        let named = before.lines().rev().find_map(|line| {
            line.strip_prefix('`')
                .and_then(|line| line.strip_suffix('`'))
        });
        name = named.unwrap_or(name);
        if let Some(block) = pieces.next() {
            let (_, text) = block.split_once('\n').unwrap();
            blocks.insert(name.to_owned(), text.to_owned());
        }
    }
    blocks
}

fn pages() -> Vec<Page> {
    let mut pages: Vec<Page> = entries(&folder())
        .map(|path| Page {
            code: path.file_stem().unwrap().to_str().unwrap().to_owned(),
            text: fs::read_to_string(&path).unwrap(),
        })
        .collect();
    pages.sort_by(|a, b| a.code.cmp(&b.code));
    pages
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnostics")
}
