//! `flows/sources.yaml`: where the facts come from, each named once.

use jiff::civil::Date;

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source};
use super::node::{bad_date, unknown_key};
use super::yaml;

const KNOWN: &[&str] = &["title", "by", "address", "read"];

/// What `flows/sources.yaml` holds.
#[derive(Debug, Default)]
pub struct SourceFile {
    /// The names of the sources.
    pub names: Vec<Placed<String>>,
    /// Their addresses, of those that have one.
    pub addresses: Vec<Placed<String>>,
    /// The days on which they were read.
    pub read: Vec<Placed<Date>>,
}

/// The sources; `None` when the file cannot be read.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> Option<SourceFile> {
    let tree = match yaml::read(index, source) {
        Ok(tree) => tree,
        Err(fault) => {
            faults.push(*fault);
            return None;
        }
    };
    let mut file = SourceFile::default();
    for (name, node) in tree.expect_map(
        "sources, each with `title`, `by`, `address` and `read`",
        faults,
    ) {
        file.names.push(name.clone());
        let map = node.expect_map("`title`, `by`, `address` and `read`", faults);
        let before = faults.len();
        for (key, _) in &map {
            if !KNOWN.contains(&key.value.as_str()) {
                faults.push(unknown_key(key, KNOWN));
            }
        }
        let key = |name: &str| map.iter().find(|(key, _)| key.value == name);
        let address = key("address").and_then(|(_, node)| node.text());
        file.addresses.extend(address);
        if let Some(read) = key("read").and_then(|(_, node)| node.text()) {
            match read.value.parse() {
                Ok(day) => file.read.push(Placed::new(day, read.span)),
                Err(_) => faults.push(bad_date(&read)),
            }
        }
        // A misspelt name has been told of: nothing is said of what seems to be missing.
        let known = faults.len() == before && !map.is_empty();
        let missing = ["title", "read"]
            .into_iter()
            .find(|name| key(name).is_none());
        if let Some(missing) = missing.filter(|_| known) {
            faults.push(incomplete(name, missing));
        }
    }
    Some(file)
}

fn incomplete(name: &Placed<String>, missing: &str) -> Diagnostic {
    let title = format!("the source `{}` has no `{missing}`", name.value);
    let fault = Diagnostic::warning("source-incomplete", title, name.span, "");
    fault.help(match missing {
        "title" => "write what it is called, so that a reader can find it",
        _ => "write the day somebody last looked at it, such as `read: 2026-11-22`",
    })
}
