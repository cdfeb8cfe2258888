//! The shape of the house: which module may use which, and what the pure ones never say.

use std::fs;
use std::path::{Path, PathBuf};

/// What each module may use of ours, besides itself.
const MAY_USE: &[(&str, &[&str])] = &[
    ("conversation", &[]),
    ("authoring", &["conversation"]),
    ("service", &["conversation"]),
    ("adapters/telegram", &["service", "conversation"]),
    ("adapters/store", &["service", "conversation"]),
    ("adapters/clock", &["service", "conversation"]),
    ("adapters/observe", &["service", "conversation"]),
    ("adapters/watch", &["service", "conversation"]),
    ("adapters/disk", &["service", "conversation", "authoring"]),
    ("adapters/notebook", &["authoring"]),
    ("adapters/memory", &[]),
    (
        "adapters/preview",
        &["service", "conversation", "authoring"],
    ),
    ("cli", &["conversation", "authoring", "service", "adapters"]),
];

/// What the pure modules never say.
const IMPURE: &[&str] = &[
    "async ",
    "tokio",
    "teloxide",
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "::now()",
    "rand::",
    "rusqlite",
];

/// Libraries that these modules alone may name.
const OWNED: &[(&str, &str)] = &[
    ("teloxide", "adapters/telegram"),
    ("hyper_util", "adapters/telegram/web"),
    ("hyper_rustls", "adapters/telegram/web"),
    ("rusqlite", "adapters/store"),
    ("tokio_postgres", "adapters/store"),
    ("prometheus_client", "adapters/observe"),
    ("notify", "adapters/watch"),
    ("serde_saphyr", "authoring/parse/yaml"),
    ("annotate_snippets", "authoring/render"),
    ("maud", "authoring/review/html"),
    ("maud", "adapters/preview"),
    ("plotters", "authoring/bars"),
    ("similar", "authoring/signed"),
    ("roxmltree", "authoring/translation/xliff"),
    ("intl_pluralrules", "authoring/translation/forms"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Every source file: its name within `src`, and its text without comments.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    files(&root(), &mut found);
    let name = |path: &PathBuf| {
        path.strip_prefix(root())
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/")
    };
    let code = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        text.lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    found.iter().map(|path| (name(path), code(path))).collect()
}

/// The module a path through `crate::` leads into, as named in [`MAY_USE`].
fn used(text: &str) -> Vec<String> {
    let mut modules = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let path: String = text[at + "crate::".len()..]
            .chars()
            .take_while(|c| c.is_alphanumeric() || "_:".contains(*c))
            .collect();
        let parts: Vec<&str> = path.split("::").collect();
        modules.push(match parts.as_slice() {
            ["adapters", adapter, ..] if !adapter.is_empty() => format!("adapters/{adapter}"),
            [module, ..] => (*module).to_owned(),
            [] => continue,
        });
    }
    modules
}

#[test]
fn every_module_uses_only_what_lies_below_it() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let Some((module, allowed)) = MAY_USE.iter().find(|(module, _)| {
            file.strip_prefix(module)
                .is_some_and(|rest| rest.starts_with(['/', '.']))
        }) else {
            let known = ["main.rs", "lib.rs", "build.rs", "adapters/mod.rs"];
            assert!(
                known.contains(&file.as_str()),
                "{file} belongs to no layer: add it to MAY_USE"
            );
            continue;
        };
        for used in used(&text) {
            let may = used == *module
                || allowed
                    .iter()
                    .any(|allowed| used == *allowed || used.starts_with(&format!("{allowed}/")));
            if !may {
                wrong.push(format!("{file} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_pure_modules_know_no_clock_no_files_and_no_network() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        if file.starts_with("conversation") || file.starts_with("authoring") {
            wrong.extend(
                IMPURE
                    .iter()
                    .filter(|word| text.contains(*word))
                    .map(|word| format!("{file} says {word}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_library_is_named_by_its_owner_alone() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        for (library, owner) in OWNED {
            let named = text.contains(&format!("{library}::"));
            let may = OWNED
                .iter()
                .any(|(other, owner)| other == library && file.starts_with(owner));
            if named && !may {
                wrong.push(format!("{file} names {library}, which belongs to {owner}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_file_says_what_it_is_for() {
    let mut found = Vec::new();
    files(&root(), &mut found);
    let silent: Vec<_> = found
        .iter()
        .filter(|path| {
            !fs::read_to_string(path)
                .unwrap()
                .trim_start()
                .starts_with("//!")
        })
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn the_program_itself_stays_thin() {
    let main = fs::read_to_string(root().join("main.rs")).unwrap();
    assert!(main.lines().count() < 20);
}
