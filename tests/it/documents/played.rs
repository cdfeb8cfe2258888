//! What a document shows is done, from its beginning to its end, in a folder with the shipped
//! texts: examples of files are checked as `helpline check` does, and commands are run that need
//! nothing but files.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::commands::{given, lines};
use super::page::{Document, Part, codes};
use super::root::documents;
use crate::cli::Desk;
use crate::learned::KEPT;
use crate::shipped;

/// Commands that need neither Telegram, a database nor a browser, and come to an end.
const NEED_FILES_ALONE: [&str; 13] = [
    "ask",
    "chat",
    "check",
    "completions",
    "explain",
    "man",
    "map",
    "new",
    "review",
    "sign",
    "test",
    "translate",
    "help",
];

/// Options with which these need a database, a folder that is not there, or never end.
const NEED_MORE: [&str; 4] = ["--against-live", "--dir", "--traffic", "--watch"];

/// The tutorial is done by a test of its own, which also looks at what is said. Pages about
/// faults show what is wrong: `diagnostics/pages.rs` looks at them.
fn is_played(document: &Document) -> bool {
    document.name != "docs/tutorial.md" && !document.name.starts_with("docs/diagnostics")
}

#[test]
fn what_the_documents_show_is_right_and_what_they_say_to_run_runs() {
    let mut wrong = Vec::new();
    let mut ran = BTreeSet::new();
    for document in documents().iter().filter(|one| is_played(one)) {
        let mut player = Player {
            desk: folder(),
            document,
            wrong: &mut wrong,
            ran: &mut ran,
            written: false,
        };
        player.play();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(ran.len() > 25, "only these were run: {ran:#?}");
}

fn folder() -> Desk {
    let desk = Desk::empty();
    for (_, source) in shipped::texts().iter() {
        desk.write(&source.name, &source.text);
    }
    let kettle = "\nkettle-guide: { title: Kettles, by: us, read: 2026-11-22 }\n";
    desk.write(
        "flows/sources.yaml",
        desk.read("flows/sources.yaml") + kettle,
    );
    let questions = Path::new("tests/understanding");
    for entry in fs::read_dir(super::root::root().join(questions)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        // Some lines of each are enough to see that it is read.
        let text = fs::read_to_string(&path).unwrap();
        let some: Vec<&str> = text.lines().take(20).collect();
        desk.write(
            &format!("tests/understanding/{name}"),
            some.join("\n") + "\n",
        );
    }
    desk.write(
        "my-questions.tsv",
        "phb-what\twhat is a budget\noos\thello\n",
    );
    desk
}

struct Player<'d> {
    desk: Desk,
    document: &'d Document,
    wrong: &'d mut Vec<String>,
    /// Once is enough: what a page writes itself has names that no other has.
    ran: &'d mut BTreeSet<String>,
    /// Whether files were written since the last check.
    written: bool,
}

impl Player<'_> {
    fn play(&mut self) {
        let mut before = "";
        for part in &self.document.parts {
            match part {
                Part::Prose(text) => {
                    let commands = codes(text);
                    for code in &commands {
                        self.run(code);
                    }
                    before = text;
                }
                Part::Block { kind, text } if kind == "sh" => {
                    for line in lines(text) {
                        self.run(&line);
                    }
                }
                Part::Block { kind, text } => self.write(kind, text, before),
            }
        }
        self.check();
    }

    /// Puts an example where it belongs: into the file named last above it, if it is whole, else
    /// beside others of its kind.
    fn write(&mut self, kind: &str, text: &str, before: &str) {
        let named = codes(before.trim_end().rsplit("\n\n").next().unwrap());
        let named = named
            .iter()
            .rev()
            .find(|code| code.ends_with(&format!(".{kind}")));
        match kind {
            "yaml" if text.starts_with("story:") => {
                self.desk.write("flows/stories/from-the-page.yaml", text);
            }
            "ftl" => {
                let flow = text.lines().find(|line| !line.starts_with('#')).unwrap();
                let flow = flow.split_once('-').unwrap().0;
                let usual = format!("locales/en/{flow}.ftl");
                let path = named.unwrap_or(&usual);
                let kept = fs::read_to_string(self.desk.folder.path().join(path));
                self.desk.write(path, kept.unwrap_or_default() + text);
            }
            "yaml" => {
                let path =
                    named.unwrap_or_else(|| panic!("{}: where?\n{text}", self.document.name));
                self.desk.write(path, text);
            }
            "toml" => {
                let tables = codes(before);
                let table = tables.iter().rev().find(|code| code.starts_with('['));
                let table =
                    table.unwrap_or_else(|| panic!("{}: in what?\n{text}", self.document.name));
                let settings = self.desk.read("helpline.toml");
                let heading = format!("\n{table}\n");
                assert!(settings.contains(&heading), "{table}");
                self.desk.write(
                    "helpline.toml",
                    settings.replacen(&heading, &(heading.clone() + text), 1),
                );
            }
            _ => return,
        }
        self.written = true;
    }

    /// Nothing that is written may be an error.
    fn check(&mut self) {
        if !std::mem::take(&mut self.written) {
            return;
        }
        let ended = self.desk.run(&["check"]);
        if ended.code == 2 || ended.out.contains("error[") {
            self.wrong.push(format!(
                "{}: what it shows\n{}{}",
                self.document.name, ended.out, ended.err
            ));
        }
    }

    fn run(&mut self, line: &str) {
        let all = given(line);
        let [arguments] = &all[..] else {
            return;
        };
        if !can_be_run(arguments) || !self.ran.insert(line.to_owned()) {
            return;
        }
        self.check();
        let output = self.output(line);
        if output.status.code() != Some(0) {
            let told = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
            self.wrong
                .push(format!("{}: {line}\n{}", self.document.name, told.concat()));
        }
    }

    fn output(&self, line: &str) -> Output {
        // However the page starts the program, it is this one.
        let ours = line
            .split_once(" -- ")
            .filter(|_| line.contains("cargo run"));
        let line = ours.map_or(line.to_owned(), |(_, rest)| format!("helpline {rest}"));
        let line = line.replace("/usr/bin/time -v target/release/", "");
        let line = line.replace("\"Your Name\"", "Sam");
        // Who talks says at least this.
        self.desk.write("spoken", "/start\n");
        let spoken = fs::File::open(self.desk.folder.path().join("spoken")).unwrap();
        let program = Path::new(env!("CARGO_BIN_EXE_helpline"));
        let folder = program.parent().unwrap().to_str().unwrap();
        Command::new("sh")
            .args(["-c", &line])
            .current_dir(self.desk.folder.path())
            .env_clear()
            .envs([KEPT])
            .env("PATH", format!("{folder}:/usr/bin:/bin"))
            .stdin(spoken)
            .output()
            .unwrap()
    }
}

/// Whether a command needs files alone, says all that it wants, and comes to an end.
fn can_be_run(arguments: &[String]) -> bool {
    let needs_files_alone = arguments
        .first()
        .is_some_and(|name| NEED_FILES_ALONE.contains(&name.as_str()));
    // A name in capitals stands for another, and so do three dots.
    let stands_for = |word: &String| {
        word == "…" || (word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase()))
    };
    let needs_more = |word: &String| NEED_MORE.contains(&word.as_str()) || stands_for(word);
    let all = std::iter::once("helpline").chain(arguments.iter().map(String::as_str));
    let is_whole = helpline::cli::command().try_get_matches_from(all).is_ok();
    needs_files_alone && is_whole && !arguments.iter().any(needs_more)
}
