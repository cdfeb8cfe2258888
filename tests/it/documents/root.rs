//! The files of the repository, and the documents among them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::page::Document;

/// Where the repository is.
pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where documents stand: a new one there is found by itself.
const FOLDERS: [&str; 4] = ["", "docs", "docs/diagnostics", "fuzz"];

/// Every document.
pub(super) fn documents() -> Vec<Document> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for folder in FOLDERS {
        let entries = fs::read_dir(root().join(folder)).unwrap();
        let found = entries.map(|entry| entry.unwrap().path());
        paths.extend(found.filter(|path| path.extension().is_some_and(|end| end == "md")));
    }
    paths.sort();
    assert!(paths.len() > 100, "only {} documents", paths.len());
    paths.iter().map(|path| Document::read(path)).collect()
}

/// Where what documents name can stand.
const SOURCES: [&str; 9] = [
    "src", "flows", "locales", "tests", "benches", "ops", "fuzz", ".github", ".ci",
];

/// The texts of the repository that are no documents, and the paths of all files.
pub(super) struct Sources {
    pub(super) texts: Vec<String>,
    /// Files, and the folders they are in, from the root.
    pub(super) paths: BTreeSet<String>,
}

pub(super) fn sources() -> Sources {
    let mut found = Sources {
        texts: Vec::new(),
        paths: BTreeSet::new(),
    };
    for folder in SOURCES.iter().chain(&["docs"]) {
        gather(&root().join(folder), &mut found);
    }
    let entries = fs::read_dir(root()).unwrap();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_file() {
            add(&path, &mut found);
        }
    }
    found
}

fn gather(folder: &Path, found: &mut Sources) {
    // What fuzzing leaves is neither ours nor small.
    let left = ["target", "corpus", "artifacts"];
    if folder
        .file_name()
        .is_some_and(|name| left.iter().any(|left| name == *left))
    {
        return;
    }
    found.paths.insert(named(folder));
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, found);
        } else {
            add(&path, found);
        }
    }
}

fn add(path: &Path, found: &mut Sources) {
    found.paths.insert(named(path));
    let is_document = path.extension().is_some_and(|end| end == "md");
    // These tests name what does not exist.
    let is_here = path.starts_with(root().join("tests/it/documents"));
    if !is_document && !is_here {
        found.texts.extend(fs::read_to_string(path));
    }
}

fn named(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap();
    path.to_str().unwrap().to_owned()
}
