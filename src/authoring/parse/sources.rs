//! `flows/sources.yaml`: where the facts come from, each named once.

use jiff::civil::Date;

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source};
use super::node::{Node, bad_date, unknown_key};
use super::slips::{entries, has_twice};
use super::yaml;

const KNOWN: &[&str] = &["title", "by", "address", "read"];

/// A source as it is listed.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its name: flows name it by that.
    pub name: Placed<String>,
    /// What it is called.
    pub title: Option<String>,
    /// Whose it is.
    pub by: Option<String>,
    /// Where it is found.
    pub address: Option<Placed<String>>,
    /// The day somebody last looked at it.
    pub read: Option<Placed<Date>>,
}

impl Listed {
    /// The day somebody last looked at it.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.read.as_ref().map(|read| read.value)
    }
}

/// The sources; `None` when the file cannot be read.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> Option<Vec<Listed>> {
    let tree = match yaml::read(index, source) {
        Ok(tree) => tree,
        Err(fault) => {
            faults.push(*fault);
            return None;
        }
    };
    let mut listed = Vec::new();
    for (name, node) in tree.expect_map(
        "sources, each with `title`, `by`, `address` and `read`",
        faults,
    ) {
        if let Some((within, fault)) = within_another(node) {
            faults.push(fault);
            // What is said of them would only follow.
            listed.extend([name, within].map(unread));
            continue;
        }
        let map = node.expect_map("`title`, `by`, `address` and `read`", faults);
        let before = faults.len();
        for (key, _) in &map {
            if !KNOWN.contains(&key.value.as_str()) {
                faults.push(unknown_key(key, KNOWN));
            }
        }
        let key = |name: &str| map.iter().find(|(key, _)| key.value == name);
        let read = key("read").and_then(|(_, node)| node.text());
        let day = read.as_ref().and_then(|read| read.value.parse().ok());
        if let (Some(read), None) = (&read, day) {
            faults.push(bad_date(read));
        }
        // A misspelt name has been told of: nothing is said of what seems to be missing.
        let known = faults.len() == before && !map.is_empty();
        let missing = ["title", "read"]
            .into_iter()
            .find(|name| key(name).is_none());
        if let Some(missing) = missing.filter(|_| known) {
            faults.push(incomplete(name, missing));
        }
        let placed = |name: &str| key(name).and_then(|(_, node)| node.text());
        let text = |name: &str| placed(name).map(|text| text.value);
        listed.push(Listed {
            name: name.clone(),
            title: text("title"),
            by: text("by"),
            address: placed("address"),
            read: read.and_then(|read| Some(Placed::new(day?, read.span))),
        });
    }
    Some(listed)
}

/// A source of which nothing but its name is known.
fn unread(name: &Placed<String>) -> Listed {
    Listed {
        name: name.clone(),
        title: None,
        by: None,
        address: None,
        read: None,
    }
}

/// A source whose name stands among what belongs to the one above it.
fn within_another(node: &Node) -> Option<(&Placed<String>, Diagnostic)> {
    let is_source = |below: &[(Placed<String>, Node)]| {
        let mut keys = below.iter().map(|(key, _)| key.value.as_str());
        keys.any(|key| KNOWN.contains(&key))
    };
    let keys = entries(node);
    let mut unknown = keys.iter().enumerate();
    let (at, (name, below)) = unknown.find(|(_, (key, _))| !KNOWN.contains(&key.value.as_str()))?;
    let begins = is_source(entries(below)) || below.is_nothing() && has_twice(keys);
    (begins && is_source(&keys[..at])).then(|| {
        let title = format!("the source `{}` stands too far right", name.value);
        let label = "read as a part of the source above it";
        let fault = Diagnostic::error("wrong-shape", title, name.span, label);
        let help = "start the name at the left, like those of the other sources";
        (name, fault.help(help))
    })
}

fn incomplete(name: &Placed<String>, missing: &str) -> Diagnostic {
    let title = format!("the source `{}` has no `{missing}`", name.value);
    let fault = Diagnostic::warning("source-incomplete", title, name.span, "");
    fault.help(match missing {
        "title" => "write what it is called, so that a reader can find it",
        _ => "write the day somebody last looked at it, such as `read: 2026-11-22`",
    })
}
