//! Whatever stands in the files, `check` comes to an end and what it tells can be shown.
//! The first letter of the input says which file of a small folder it replaces.

#![no_main]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;
use std::{fs, str};

use helpline::authoring::{Source, Sources, check, render, story};
use helpline::conversation::Moment;
use libfuzzer_sys::fuzz_target;

/// The files that are replaced, each by the inputs that begin with its letter.
const FILES: [(u8, &str); 7] = [
    (b'f', "flows/tea.yaml"),
    (b'm', "locales/en/tea.ftl"),
    (b'q', "locales/en/questions.yaml"),
    (b'u', "locales/en/urgent.yaml"),
    (b'e', "locales/en/urgent-examples.yaml"),
    (b's', "flows/stories/any.yaml"),
    (b't', "helpline.toml"),
];

/// The small folder that the cases of `tests/diagnostics` are built on.
static BASE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/diagnostics/base");
    let mut files = BTreeMap::new();
    collect(&folder, &folder, &mut files);
    files
});

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the base of the cases").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if let (Ok(name), Ok(text)) = (path.strip_prefix(root), fs::read_to_string(&path)) {
            files.insert(name.to_string_lossy().replace('\\', "/"), text);
        }
    }
}

fuzz_target!(|input: &[u8]| {
    let Some((letter, rest)) = input.split_first() else {
        return;
    };
    let (Some((_, name)), Ok(text)) = (
        FILES.iter().find(|(first, _)| first == letter),
        str::from_utf8(rest),
    ) else {
        return;
    };
    let mut files = BASE.clone();
    files.insert((*name).to_owned(), text.to_owned());
    let files = files.into_iter().map(|(name, text)| Source { name, text });
    let sources = Sources::new(files.collect());
    let checked = check(&sources, Moment::from_seconds(1_795_428_000));
    let mut told = checked.diagnostics;
    for (index, source) in sources.in_folder("flows/stories", ".yaml") {
        let _story = story::read(index, source, &mut told);
    }
    let _shown = render(&told, &sources, false);
    if let Some(blueprint) = checked.blueprint {
        let _rules = blueprint.build();
    }
});
