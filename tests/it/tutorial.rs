//! The tutorial, done from beginning to end: every file is written, every change is made,
//! every command is run and says what the page says that it says.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cli::Desk;
use crate::shipped;

/// A block of the page: the line before it that is not empty, its kind, and what is in it.
struct Block {
    before: String,
    kind: String,
    text: String,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut before = String::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let inside: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            blocks.push(Block {
                before: std::mem::take(&mut before),
                kind: kind.to_owned(),
                text: inside.join("\n") + "\n",
            });
        } else if !line.trim().is_empty() {
            line.clone_into(&mut before);
        }
    }
    blocks
}

/// The path between backticks in a line.
fn path_in(line: &str) -> &str {
    line.split('`')
        .nth(1)
        .unwrap_or_else(|| panic!("no path in: {line}"))
}

/// What commands said, and how the last ended.
#[derive(Default)]
struct Said {
    text: String,
    code: i32,
}

fn run(desk: &Desk, commands: &str) -> Said {
    let program = Path::new(env!("CARGO_BIN_EXE_helpline"));
    let folder = program.parent().unwrap().to_str().unwrap();
    let mut said = Said::default();
    for command in commands.lines() {
        assert_eq!(
            said.code, 0,
            "something to mend before: {command}\n{}",
            said.text
        );
        let output = Command::new("sh")
            .args(["-c", command])
            .current_dir(desk.folder.path())
            .env_clear()
            .env("PATH", format!("{folder}:/usr/bin:/bin"))
            .output()
            .unwrap();
        assert!(
            output.stderr.is_empty(),
            "{command}\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
        said.text = String::from_utf8(output.stdout).unwrap();
        said.code = output.status.code().unwrap();
    }
    said
}

/// Whether each line was said, in order; `…` stands for anything.
fn assert_said(said: &str, expected: &str) {
    let mut lines = said.lines();
    for line in expected.lines() {
        let parts: Vec<&str> = line.split('…').map(str::trim).collect();
        let fits = |said: &str| {
            let mut rest = said;
            parts.iter().all(|part| match rest.find(part) {
                Some(at) => {
                    rest = &rest[at + part.len()..];
                    true
                }
                None => false,
            })
        };
        assert!(lines.any(fits), "not said: {line}\nbut:\n{said}");
    }
}

#[test]
fn the_tutorial_works_from_beginning_to_end() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/tutorial.md");
    let blocks = blocks(&fs::read_to_string(page).unwrap());
    let desk = Desk::empty();
    for (_, source) in shipped::texts().iter() {
        desk.write(&source.name, &source.text);
    }
    let mut said: Option<Said> = None;
    let mut changing: Option<(String, String)> = None;
    for block in &blocks {
        let before = block.before.as_str();
        if block.kind == "text" {
            let last = said.take().unwrap();
            assert_said(&last.text, &block.text);
            assert_eq!(
                last.code,
                i32::from(block.text.starts_with("error") || block.text.starts_with("warning")),
                "{}",
                last.text
            );
            continue;
        }
        if let Some(last) = said.take() {
            assert_eq!(last.code, 0, "{}", last.text);
        }
        match (block.kind.as_str(), before) {
            ("sh", _) => said = Some(run(&desk, &block.text)),
            (_, "to") => {
                let (path, right) = changing.take().unwrap();
                let text = desk.read(&path);
                assert_eq!(text.matches(&right).count(), 1, "{right} in {path}");
                desk.write(&path, text.replace(&right, &block.text));
            }
            (_, before) if before.ends_with("change") => {
                changing = Some((path_in(before).to_owned(), block.text.clone()));
            }
            (_, before) if before.starts_with("Take out of `") => {
                let path = path_in(before);
                let text = desk.read(path);
                assert_eq!(text.matches(&block.text).count(), 1, "{}", block.text);
                desk.write(path, text.replace(&block.text, ""));
            }
            (_, before) if before.starts_with("Write `") => {
                desk.write(path_in(before), &block.text);
            }
            _ => panic!("what is to be done with this? {before}\n{}", block.text),
        }
    }
    let last = said.unwrap();
    assert_eq!(last.code, 0);
    assert!(
        last.text.contains("Czy spotkanie jest wkrótce?"),
        "{}",
        last.text
    );
    let picture = desk.read("my-meeting-pl.svg");
    assert!(roxmltree::Document::parse(&picture).is_ok());
    assert!(picture.contains("Tak, wkrótce"));
}
