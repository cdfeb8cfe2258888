//! A helpline's folder for these tests: the shipped flows and words, with a flow that
//! says numbers back, urgent wording that is easy to tell apart, and little to learn,
//! so that the program starts quickly.

use std::fs;
use std::path::Path;

const COUNT_FLOW: &str = "\
flow: count
owner: advice team
sources: [charity-page]
reviewed: { on: 2026-11-22, by: }
review-every: 6 months
steps:
  number:
    number: { from: 1, to: 1000000000 }
    next: said
  said:
    say: number
";

const COUNT_WORDS: &str = "\
# A number to be said back.
count-number = Which number?
    .retry = Please type a number.
# $number is what was typed.
count-said = You said { $number }.
";

const URGENT_WORDING: &str = "\
urgent:
  - {category: suicide, enough: ['urgentone']}
  - {category: self-harm, enough: ['urgenttwo']}
  - {category: overdose, enough: ['urgentthree']}
  - {category: abuse, enough: ['urgentfour']}
";

/// Fills a folder.
pub fn fill(folder: &Path) {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR"));
    for part in ["flows", "flows/system", "locales/en"] {
        copy_files(&shipped.join(part), &folder.join(part));
    }
    fs::copy(shipped.join("helpline.toml"), folder.join("helpline.toml")).unwrap();
    let words = folder.join("locales/en");
    fs::write(folder.join("flows/count.yaml"), COUNT_FLOW).unwrap();
    fs::write(words.join("count.ftl"), COUNT_WORDS).unwrap();
    fs::write(words.join("urgent.yaml"), URGENT_WORDING).unwrap();
    for learned in ["questions.yaml", "urgent-examples.yaml"] {
        fs::remove_file(words.join(learned)).unwrap();
    }
    change(
        &folder.join("flows/system/menu.yaml"),
        "could-i: flow could-i-have-one",
        "could-i: flow count",
    );
    for danger in ["suicide", "self-harm", "overdose", "abuse"] {
        let heading = format!("urgent-{danger} =\n");
        let marked = format!("{heading}    Words about {danger}.\n\n");
        change(&words.join("urgent.ftl"), &heading, &marked);
    }
}

fn copy_files(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
        }
    }
}

fn change(file: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(old), "{} has no {old:?}", file.display());
    fs::write(file, text.replace(old, new)).unwrap();
}
