//! `flows/sources.yaml`: where the facts come from, each named once.

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source};
use super::node::unknown_key;
use super::yaml;

const KNOWN: &[&str] = &["title", "by", "address", "read"];

/// The names of the sources; `None` when the file cannot be read.
pub fn read(
    index: usize,
    source: &Source,
    faults: &mut Vec<Diagnostic>,
) -> Option<Vec<Placed<String>>> {
    let tree = match yaml::read(index, source) {
        Ok(tree) => tree,
        Err(fault) => {
            faults.push(*fault);
            return None;
        }
    };
    let mut names = Vec::new();
    for (name, node) in tree.expect_map(
        "sources, each with `title`, `by`, `address` and `read`",
        faults,
    ) {
        names.push(name.clone());
        for (key, _) in node.expect_map("`title`, `by`, `address` and `read`", faults) {
            if !KNOWN.contains(&key.value.as_str()) {
                faults.push(unknown_key(key, KNOWN));
            }
        }
    }
    Some(names)
}
