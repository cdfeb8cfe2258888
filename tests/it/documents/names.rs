//! Every name in a document stands somewhere in the program or in its texts: settings, messages,
//! tables, figures, variables of the environment, files, and what is typed to the bot.

use std::collections::BTreeSet;

use helpline::conversation::Floor;
use helpline::conversation::desk::Command;
use toml::Table;

use super::page::Document;
use super::root::{Sources, documents, root, sources};

/// What `@BotFather` is told, and what is asked over http.
const OF_OTHERS: [&str; 8] = [
    "newbot",
    "setuserpic",
    "setprivacy",
    "setjoingroups",
    "revoke",
    "health",
    "ready",
    "metrics",
];

#[test]
fn every_command_to_the_bot_exists() {
    let floor: Vec<&str> = Floor::ALL.iter().map(|floor| floor.name()).collect();
    let mut wrong = Vec::new();
    for document in documents() {
        for code in document.codes() {
            let Some(command) = code.strip_prefix('/') else {
                continue;
            };
            let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
            if name.is_empty() || name.contains('/') || ["etc"].contains(&name) {
                continue;
            }
            let of_people =
                ["start", "help", "privacy", "forget"].contains(&name) || floor.contains(&name);
            let of_a_team = Command::read(name, rest) != Command::Unknown;
            if !of_people && !of_a_team && !OF_OTHERS.contains(&name) {
                wrong.push(format!("{}: `{code}`", document.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A whole word of a text: nothing that a name may hold stands beside it.
pub(super) fn stands_in(text: &str, word: &str) -> bool {
    let beside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
    let mut places = text.match_indices(word);
    places.any(|(at, _)| {
        beside(text[..at].chars().next_back()) && beside(text[at + word.len()..].chars().next())
    })
}

/// Whether it is one name of ours: words joined by hyphens or low lines.
fn is_name(code: &str) -> bool {
    let ours = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let starts = code.starts_with(|c: char| c.is_ascii_alphanumeric());
    let joined = code.contains(['-', '_']) && !code.ends_with(['-', '_']);
    starts && joined && code.chars().all(ours) && code.contains(|c: char| c.is_ascii_alphabetic())
}

/// What a document makes itself: in its blocks, or as a file that it has you write.
fn made_in(document: &Document, name: &str) -> bool {
    let written = format!("Write `{name}`");
    let has_written = document.prose().any(|text| text.contains(written.as_str()));
    has_written || document.blocks().any(|(_, text)| stands_in(text, name))
}

#[test]
fn every_name_in_the_documents_stands_somewhere() {
    let sources = sources();
    // The figures are put together from parts; `operators.rs` holds their table against them.
    let figures = std::fs::read_to_string(root().join("docs/operators.md")).unwrap();
    let is_figure = |name: &str| figures.contains(&format!("\n| `{name}` |"));
    let mut wrong = BTreeSet::new();
    for document in documents() {
        for code in document.codes() {
            let name = code.trim_start_matches(['.', '$']).trim_end_matches(':');
            // Languages have names of their own, of which not all are ours.
            let is_language = name.len() < 8 && name.parse::<icu_locale_core::Locale>().is_ok();
            if !is_name(name) || is_language || made_in(&document, name) {
                continue;
            }
            // "choice" stands for the name of one.
            let is_known = name == "choice-words" || is_figure(name);
            if !is_known && !sources.texts.iter().any(|text| stands_in(text, name)) {
                wrong.insert(format!("{}: `{code}`", document.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether a file or folder of this name is there, from the root or from anywhere below.
fn is_there(sources: &Sources, path: &str) -> bool {
    let path = path.trim_end_matches('/');
    let below = format!("/{path}");
    let is = |known: &String| {
        [known.as_str(), known.trim_end_matches(".rs")]
            .iter()
            .any(|known| *known == path || known.ends_with(&below))
    };
    sources.paths.iter().any(is)
}

#[test]
fn every_file_in_the_documents_is_there() {
    let sources = sources();
    let endings = [
        "rs", "yaml", "ftl", "toml", "md", "json", "sh", "tsv", "svg", "js", "service",
    ];
    let mut wrong = BTreeSet::new();
    for document in documents() {
        for code in document.codes() {
            let plain = code
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c));
            let ends = code
                .rsplit_once('.')
                .is_some_and(|(_, end)| endings.contains(&end));
            let is_path = plain && !code.starts_with('/') && (code.contains('/') || ends);
            // Those of a language or a flow that the page begins, and what fuzzing leaves.
            let begun = [
                "fr",
                "pl-simple",
                "tea",
                "my-meeting",
                "corpus",
                "artifacts",
            ];
            let is_begun = code.split(['/', '.']).any(|part| begun.contains(&part));
            if is_path && !is_begun && !made_in(&document, &code) && !is_there(&sources, &code) {
                wrong.insert(format!("{}: `{code}`", document.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_part_of_the_program_that_is_named_is_there() {
    let sources = sources();
    let mut wrong = BTreeSet::new();
    for document in documents() {
        for code in document.codes().iter().filter(|code| code.contains("::")) {
            let path = code.replace("::", "/");
            let (folder, name) = path.rsplit_once('/').unwrap();
            let defined =
                ["fn", "struct", "enum", "trait", "mod"].map(|kind| format!("{kind} {name}"));
            let in_it = is_there(&sources, folder)
                && sources
                    .texts
                    .iter()
                    .any(|text| defined.iter().any(|one| stands_in(text, one)));
            if !is_there(&sources, &path) && !in_it {
                wrong.insert(format!("{}: `{code}`", document.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_variable_of_the_environment_in_the_documents_is_read() {
    let texts = sources().texts;
    let mut wrong = BTreeSet::new();
    for document in documents() {
        let blocks = document.blocks().map(|(_, text)| text.to_owned());
        let all: Vec<String> = blocks.chain(document.codes()).collect();
        let words = all
            .iter()
            .flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
        for word in
            words.filter(|word| word.starts_with("HELPLINE_") || word.starts_with("TELEGRAM_"))
        {
            let read = format!("\"{word}\"");
            if !texts
                .iter()
                .any(|text| text.contains(&read) || text.contains(&format!("${word}")))
            {
                wrong.insert(format!("{}: {word}", document.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The keys of the shipped settings, also of lines that wait to be used, by their table.
fn shipped_keys() -> BTreeSet<(String, String)> {
    let text = std::fs::read_to_string(root().join("helpline.toml")).unwrap();
    let mut table = String::new();
    let mut keys = BTreeSet::new();
    for line in text.lines() {
        let line = line.trim_start_matches("# ");
        if let Some(name) = line.strip_prefix('[') {
            name.trim_matches(['[', ']']).clone_into(&mut table);
            keys.insert((table.clone(), String::new()));
        } else if let Some((key, _)) = line.split_once(" = ") {
            keys.insert((table.clone(), key.to_owned()));
        }
    }
    keys
}

#[test]
fn every_setting_that_is_written_out_exists() {
    let keys = shipped_keys();
    let mut wrong = BTreeSet::new();
    for document in documents() {
        for code in document.codes() {
            let is_right = if let Some(table) = code
                .strip_prefix('[')
                .and_then(|code| code.strip_suffix(']'))
            {
                let name = table.trim_matches(['[', ']']);
                let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase());
                !is_name || ["bin"].contains(&name) || keys.iter().any(|(known, _)| known == name)
            } else if let Some((key, value)) = code.split_once(" = ") {
                let is_toml = code.parse::<Table>().is_ok() && !value.is_empty();
                let others = ["pool_mode"];
                !is_toml || others.contains(&key) || keys.iter().any(|(_, known)| known == key)
            } else {
                true
            };
            if !is_right {
                wrong.insert(format!("{}: `{code}`", document.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
