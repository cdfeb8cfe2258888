//! The program as it is run: what it prints, where, and how it ends.
//!
//! Each test has a folder of its own with the small texts of `tests/diagnostics/base/`,
//! or nothing, and an environment that holds nothing but what the test puts there.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use helpline::adapters::disk;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::diagnostics::{base, sources};
use crate::learned::KEPT;

const OPEN: &str = "2026-11-23 10:00";
const CLOSED: &str = "2026-12-25 10:00";

/// How a run ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// A folder, and what is run in it.
pub struct Desk {
    pub folder: TempDir,
}

impl Desk {
    /// An empty folder: the texts inside the program are used.
    pub fn empty() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// A folder with the texts of the tea line. Its number is a short one, because the
    /// library that knows the long ones takes half a second to start in a debug build.
    pub fn tea() -> Self {
        let desk = Self::empty();
        for (_, source) in sources(base()).iter() {
            desk.write(&source.name, &source.text);
        }
        desk.with("helpline.toml", "0300 5000 927", "116 123")
            .with("helpline.toml", "until = \"2027", "until = \"2099")
            .with("flows/tea.yaml", "6 months", "900 years")
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn remove(&self, name: &str) {
        fs::remove_file(self.folder.path().join(name)).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    /// The same folder with one text in a file replaced.
    pub fn with(self, name: &str, right: &str, wrong: &str) -> Self {
        let text = self.read(name);
        assert!(text.contains(right), "`{right}` is not in {name}");
        self.write(name, text.replacen(right, wrong, 1));
        self
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        self.run_with(arguments, "", &[])
    }

    fn chat(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Ended {
        let all: Vec<&str> = ["chat"].iter().chain(arguments).copied().collect();
        self.run_with(&all, input, &[])
    }

    pub fn run_with(
        &self,
        arguments: &[&str],
        input: impl AsRef<[u8]>,
        environment: &[(&str, &str)],
    ) -> Ended {
        run(self.folder.path(), arguments, input.as_ref(), environment)
    }
}

fn run(folder: &Path, arguments: &[&str], input: &[u8], environment: &[(&str, &str)]) -> Ended {
    let mut child = Command::new(env!("CARGO_BIN_EXE_helpline"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .envs([KEPT])
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read its input may have closed it.
    let _closed = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let ended = Ended {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    };
    assert!(
        !ended.out.contains('\u{1b}') && !ended.err.contains('\u{1b}'),
        "colours: {ended:?}"
    );
    ended
}

pub fn ended(code: i32, out: &str, err: &str) -> Ended {
    Ended {
        code,
        out: out.to_owned(),
        err: err.to_owned(),
    }
}

// check

#[test]
fn check_says_when_there_is_nothing_to_mend() {
    let desk = Desk::tea();
    let files = sources(base()).iter().count();
    let expected = format!("Checked {files} files. Nothing to mend.\n");
    assert_eq!(desk.run(&["check"]), ended(0, &expected, ""));
}

#[test]
fn check_shows_what_to_mend_and_counts_it() {
    let desk = Desk::tea().with("flows/tea.yaml", "next: choose", "next: chose");
    let found = desk.run(&["check"]);
    assert_eq!((found.code, found.err.as_str()), (1, ""));
    assert!(
        found
            .out
            .starts_with("error[unknown-step]: `chose` is not a step of `tea`\n"),
        "{}",
        found.out
    );
    assert!(
        found.out.contains("--> flows/tea.yaml:12:11\n"),
        "{}",
        found.out
    );
    assert!(found.out.ends_with(" files: 1 error.\n"), "{}", found.out);
}

#[test]
fn check_shows_advice_when_asked_to() {
    let desk = Desk::tea().with("flows/tea.yaml", "by: Sam", "by:");
    let found = desk.run(&["check"]);
    assert_eq!(found.code, 0);
    assert!(found.out.starts_with("Checked "), "{}", found.out);
    assert!(
        found
            .out
            .ends_with(" files: 1 piece of advice (shown with --advice).\n"),
        "{}",
        found.out
    );
    let found = desk.run(&["check", "--advice"]);
    assert_eq!(found.code, 0);
    assert!(
        found.out.starts_with("advice[never-reviewed]:"),
        "{}",
        found.out
    );
    assert!(
        found.out.ends_with(" files: 1 piece of advice.\n"),
        "{}",
        found.out
    );
}

#[test]
fn check_shows_where_a_file_is_no_utf_8_and_looks_at_the_others() {
    let desk = Desk::tea();
    desk.write("flows/tea.yaml", b"flow: caf\xe9\n");
    desk.write(
        "locales/en/goodbye.ftl",
        "goodbye-message = Goodbye **now**.\n",
    );
    let found = desk.run(&["check"]);
    assert_eq!((found.code, found.err.as_str()), (1, ""));
    for told in [
        "error[file-not-utf8]: `flows/tea.yaml` is not saved as UTF-8\n --> flows/tea.yaml:1:10\n",
        "warning[markup]",
        "1 error, 1 warning.\n",
    ] {
        assert!(found.out.contains(told), "{}", found.out);
    }
}

#[test]
fn check_tells_of_files_that_nobody_reads_and_passes_over_hidden_ones() {
    let desk = Desk::tea();
    for (hidden, text) in [
        ("flows/._tea.yaml", &b"\0\x05\x16"[..]),
        ("locales/en/.tea.ftl", b"\xff"),
        ("flows/tea.yaml.bak", b"\xff"),
    ] {
        desk.write(hidden, text);
    }
    assert_eq!(desk.run(&["check"]).code, 0);
    let words = desk.read("locales/en/tea.ftl");
    desk.write("locales/en/tea.ftl.txt", words);
    desk.remove("locales/en/tea.ftl");
    desk.write("helpline.toml.txt", desk.read("helpline.toml"));
    desk.remove("helpline.toml");
    let found = desk.run(&["check"]).out;
    assert!(
        found.contains("error[file-name]: `helpline.toml.txt` is not read"),
        "{found}"
    );
    assert!(found.contains("call it `tea.ftl`"), "{found}");
    assert!(found.contains(": 2 errors, 1 piece"), "{found}");
}

#[test]
fn settings_that_stand_in_for_missing_ones_are_told_of() {
    let desk = Desk::tea();
    desk.remove("helpline.toml");
    let found = desk.run(&["check"]).out;
    assert!(
        found.contains("warning[file-missing]: there is no helpline.toml"),
        "{found}"
    );
}

#[test]
fn fix_mends_names_where_they_are_given_and_in_stories() {
    let desk = Desk::tea();
    let flow = desk.read("flows/tea.yaml");
    desk.write("flows/tea.yaml", flow.replace("  pale:", "  Pale:"));
    let story = "story: Somebody starts\nat: 2026-11-23 10:00\nturns:\n  - say: /start\n    see: [start_hello, menu-main]\n";
    desk.write("flows/stories/start.yaml", story);
    let mended = desk.run(&["check", "--fix"]);
    assert_eq!(mended.code, 0, "{}", mended.out);
    assert_eq!(desk.read("flows/tea.yaml"), flow);
    assert!(
        mended.out.contains("`Pale` is now `pale`"),
        "{}",
        mended.out
    );
    assert!(
        mended.out.contains("`start_hello` is now `start-hello`"),
        "{}",
        mended.out
    );
    // A name that is taken already is for a person to decide.
    let twice = flow.replace("  help:\n    answer", "  Pale:\n    answer");
    desk.write("flows/tea.yaml", &twice);
    assert_eq!(desk.run(&["check", "--fix"]).code, 1);
    assert_eq!(desk.read("flows/tea.yaml"), twice);
}

#[test]
fn check_reads_the_folder_it_is_told_to() {
    let desk = Desk::tea();
    let elsewhere = TempDir::new().unwrap();
    let folder = desk.folder.path().to_str().unwrap();
    let found = run(elsewhere.path(), &["check", "--dir", folder], b"", &[]);
    assert_eq!(found, desk.run(&["check"]));
}

#[test]
fn check_uses_the_shipped_texts_in_an_empty_folder_and_says_so() {
    let found = Desk::empty().run(&["check"]);
    let told = "There is no flows/ here: these are the texts inside the program.\n";
    assert_eq!(found.err, told);
    assert!(!found.out.contains("error["), "{}", found.out);
    assert!(found.out.contains("Checked "), "{}", found.out);
}

#[test]
fn check_says_what_the_shipped_texts_had_and_these_have_lost() {
    let desk = Desk::empty();
    for source in disk::shipped() {
        desk.write(&source.name, &source.text);
    }
    let urgent = desk.read("locales/en/urgent.ftl");
    let paragraph =
        "Call 111 if it is not an emergency, or if you are not sure. It is open day and night.";
    desk.write("locales/en/urgent.ftl", urgent.replacen(paragraph, "", 1));
    let patterns = desk.read("locales/en/urgent.yaml");
    let (kept, _) = patterns.split_once("\ndenials:").unwrap();
    desk.write("locales/en/urgent.yaml", format!("{kept}\n"));
    let found = desk.run(&["check"]);
    let gone = "has nothing for `child`, `denials`, `keeps`, `replies`, `soft`, `softens`";
    assert!(found.out.contains(gone), "{}", found.out);
    // It stands in the line for deaf people still.
    let less = "warning[urgent-lost]: `urgent-medical` says `111` less often than it did";
    assert!(found.out.contains(less), "{}", found.out);
    desk.write(
        "locales/en/urgent.ftl",
        urgent.replace("Samaritans on 116 123", "Samaritans"),
    );
    let found = desk.run(&["check"]);
    let lost = "warning[urgent-lost]: `urgent-suicide` no longer says `116 123`";
    assert!(found.out.contains(lost), "{}", found.out);
}

#[test]
fn check_reads_files_with_the_line_ends_of_other_systems() {
    let desk = Desk::tea();
    for (_, source) in sources(base()).iter() {
        desk.write(
            &source.name,
            format!("\u{feff}{}", source.text.replace('\n', "\r\n")),
        );
    }
    assert_eq!(desk.run(&["check"]).code, 0);
}

#[test]
fn check_writes_what_it_finds_as_json() {
    let desk = Desk::tea().with("flows/tea.yaml", "next: choose", "next: chose");
    let found = desk.run(&["check", "--format", "json"]);
    assert_eq!((found.code, found.err.as_str()), (1, ""));
    let report: Value = serde_json::from_str(&found.out).unwrap();
    let fault = &report["faults"][0];
    assert_eq!(fault["code"], "unknown-step");
    assert_eq!(fault["severity"], "error");
    assert_eq!(fault["place"]["file"], "flows/tea.yaml");
    assert_eq!(fault["place"]["from"], json!({ "line": 12, "column": 11 }));
    assert_eq!(fault["place"]["to"], json!({ "line": 12, "column": 16 }));
    assert_eq!(fault["fix"]["with"], "choose");
    assert_eq!(report["faults"].as_array().unwrap().len(), 1);
    let clean = Desk::tea().run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&clean.out).unwrap();
    assert_eq!((clean.code, &report["faults"]), (0, &json!([])));
}

#[test]
fn check_writes_what_it_finds_as_sarif() {
    let desk = Desk::tea()
        .with("flows/tea.yaml", "next: choose", "next: chose")
        .with("flows/tea.yaml", "by: Sam", "by:")
        .with("locales/en/tea.ftl", "Leave the bag", "Leave the 🙂 bag");
    let found = desk.run(&["check", "--advice", "--format", "sarif"]);
    assert_eq!(found.code, 1);
    let report: Value = serde_json::from_str(&found.out).unwrap();
    assert_eq!(report["version"], "2.1.0");
    let run = &report["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "helpline");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    let levels: Vec<_> = results
        .iter()
        .map(|result| result["level"].as_str())
        .collect();
    assert_eq!(levels, [Some("note"), Some("error"), Some("warning")]);
    for result in results {
        let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[rule]["id"], result["ruleId"]);
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert!(place["artifactLocation"]["uri"].is_string());
        for part in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(place["region"][part].as_u64().unwrap() > 0, "{part}");
        }
    }
    // The emoji is one letter, whatever it takes in the file.
    let region = &results[2]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&region["startColumn"], &region["endColumn"]),
        (&json!(24), &json!(25))
    );
}

#[test]
fn check_writes_what_it_finds_for_github() {
    let desk = Desk::tea().with("flows/tea.yaml", "next: choose", "next: chose");
    let found = desk.run(&["check", "--format", "github"]);
    let expected = "::error file=flows/tea.yaml,line=12,endLine=12,col=11,endColumn=16,\
                    title=unknown-step::`chose` is not a step of `tea`%0Adid you mean `choose`?\n";
    assert_eq!(found, ended(1, expected, ""));
    assert_eq!(
        Desk::tea().run(&["check", "--format", "github"]),
        ended(0, "", "")
    );
}

#[test]
fn check_mends_names_that_differ_only_in_their_form() {
    let desk = Desk::tea()
        .with(
            "flows/tea.yaml",
            "yes: strength, no: strength",
            "yes: Strength, no: strenght",
        )
        .with(
            "flows/tea.yaml",
            "milk: yes, strength: under",
            "milk: YES, strength: under",
        )
        .with("locales/en/tea.ftl", "{ $milk ->", "{ $Milk ->");
    let before = desk.read("flows/tea.yaml");
    let found = desk.run(&["check", "--fix"]);
    let mended = "Mended flows/tea.yaml:9: `Strength` is now `strength`.\n\
                  Mended flows/tea.yaml:15: `YES` is now `yes`.\n\
                  Mended locales/en/tea.ftl:12: `Milk` is now `milk`.\n\n\
                  error[unknown-step]: `strenght` is not a step of `tea`\n";
    assert!(found.out.starts_with(mended), "{}", found.out);
    assert_eq!((found.code, found.err.as_str()), (1, ""));
    // What is misspelt is offered, never changed.
    let after = before.replace("Strength", "strength").replace("YES", "yes");
    assert_eq!(desk.read("flows/tea.yaml"), after);
}

#[test]
fn check_mends_nothing_in_a_file_that_cannot_be_read() {
    let desk = Desk::tea()
        .with("locales/en/tea.ftl", "{ $milk ->", "{ $Milk ->")
        .with("locales/en/tea.ftl", "tea-help = ", "tea-help ");
    let before = desk.read("locales/en/tea.ftl");
    let found = desk.run(&["check", "--fix"]);
    assert_eq!(found.code, 1);
    assert!(!found.out.contains("Mended"), "{}", found.out);
    assert_eq!(desk.read("locales/en/tea.ftl"), before);
}

#[test]
fn check_keeps_the_line_ends_of_what_it_mends() {
    let desk = Desk::tea().with("flows/tea.yaml", "no: strength", "no: Strength");
    let text = desk.read("flows/tea.yaml").replace('\n', "\r\n");
    desk.write("flows/tea.yaml", format!("\u{feff}{text}"));
    assert_eq!(desk.run(&["check", "--fix"]).code, 0);
    let mended = format!("\u{feff}{}", text.replace("Strength", "strength"));
    assert_eq!(desk.read("flows/tea.yaml"), mended);
}

// sign

#[test]
fn a_flow_is_signed_and_a_later_change_is_told_of() {
    let desk = Desk::tea().with("flows/tea.yaml", "by: Sam", "by:");
    let signed = desk.run(&["sign", "tea", "--by", "Sam"]);
    assert_eq!((signed.code, signed.err.as_str()), (0, ""));
    assert!(
        signed.out.starts_with("Signed `tea` for Sam on "),
        "{}",
        signed.out
    );
    let found = desk.run(&["check", "--advice"]);
    assert!(
        found.out.ends_with(" files. Nothing to mend.\n"),
        "{}",
        found.out
    );
    let desk = desk.with("locales/en/tea.ftl", "four minutes", "five minutes");
    let found = desk.run(&["check"]);
    assert_eq!(found.code, 1);
    assert!(
        found
            .out
            .starts_with("warning[changed-since-sign-off]: `tea`"),
        "{}",
        found.out
    );
    assert_eq!(desk.run(&["sign", "tea", "--by", "Sam"]).code, 0);
    assert_eq!(desk.run(&["check"]).code, 0);
}

#[test]
fn only_a_flow_that_is_there_and_right_can_be_signed() {
    let desk = Desk::tea();
    let failed = desk.run(&["sign", "cup", "--by", "Sam"]);
    assert_eq!((failed.code, failed.out.as_str()), (2, ""));
    let told = "error: there is no flow `cup`; there are: ";
    assert!(failed.err.starts_with(told), "{}", failed.err);
    assert!(failed.err.contains("tea"), "{}", failed.err);
    let desk = desk.with("flows/tea.yaml", "next: choose", "next: chose");
    let failed = desk.run(&["sign", "tea", "--by", "Sam"]);
    assert_eq!(failed.code, 2);
    assert!(!desk.folder.path().join("flows/reviewed.yaml").exists());
}

// chat

#[test]
fn chat_answers_each_line_of_a_pipe_and_ends_with_it() {
    let talked = Desk::tea().chat(&["--at", OPEN], "/start\n1\nyes\n");
    assert_eq!((talked.code, talked.err.as_str()), (0, ""));
    let shown = [
        "Hello. I can help you make tea.",
        "Do you take milk?",
        "  1. Yes\n",
        "How strong, from 1 to 10?",
    ];
    let places: Vec<_> = shown.iter().map(|words| talked.out.find(words)).collect();
    assert!(
        places.is_sorted() && places.iter().all(Option::is_some),
        "{}",
        talked.out
    );
}

#[test]
fn chat_knows_the_opening_hours_of_the_pretended_moment() {
    let desk = Desk::tea();
    let open = desk.chat(&["--at", OPEN], "talk to a person\n").out;
    assert!(open.contains("Call 116 123 now."), "{open}");
    let closed = desk.chat(&["--at", CLOSED], "talk to a person\n").out;
    assert!(closed.contains("We are closed. We open on "), "{closed}");
}

#[test]
fn chat_shows_that_the_number_is_unverified() {
    let desk = Desk::tea();
    assert_eq!(desk.chat(&["--at", OPEN], ""), ended(0, "", ""));
    let desk = desk.with("helpline.toml", "2026-11-20", "");
    assert_eq!(
        desk.chat(&["--at", OPEN], ""),
        ended(0, "(A line.)\n\n", "")
    );
}

#[test]
fn chat_goes_on_after_what_is_no_text() {
    let talked = Desk::tea().chat(&["--at", OPEN], b"caf\xe9 \xff\xfe\n\0\n/start\n");
    assert_eq!((talked.code, talked.err.as_str()), (0, ""));
    assert!(
        talked.out.contains("Hello. I can help you make tea."),
        "{}",
        talked.out
    );
}

#[test]
fn chat_goes_on_after_a_very_long_line() {
    let talked = Desk::tea().chat(
        &["--at", OPEN],
        format!("{}\n/start\n", "tea é ".repeat(30_000)),
    );
    assert_eq!((talked.code, talked.err.as_str()), (0, ""));
    assert!(talked.out.contains("Hello. I can help you make tea."));
}

#[test]
fn chat_takes_a_last_line_without_an_end() {
    let talked = Desk::tea().chat(&["--at", OPEN], "/start");
    assert!(
        talked.out.contains("Hello. I can help you make tea."),
        "{}",
        talked.out
    );
}

#[test]
fn chat_says_how_a_moment_and_a_language_are_written() {
    let desk = Desk::tea();
    let wrong = "error: `tomorrow` is not a moment; write it like \"2026-12-25 10:00\"\n";
    assert_eq!(desk.chat(&["--at", "tomorrow"], ""), ended(2, "", wrong));
    let wrong = "error: there are no words in `xx`; there are: en\n";
    assert_eq!(desk.chat(&["--locale", "xx"], ""), ended(2, "", wrong));
}

#[test]
fn chat_does_not_start_on_texts_with_errors() {
    let failed = Desk::tea()
        .with("flows/tea.yaml", "next: choose", "next: chose")
        .chat(&[], "/start\n");
    assert_eq!((failed.code, failed.out.as_str()), (2, ""));
    assert!(
        failed.err.starts_with("error[unknown-step]:"),
        "{}",
        failed.err
    );
    assert!(
        failed
            .err
            .ends_with("error: the flows and words cannot be used yet: 1 error\n"),
        "{}",
        failed.err
    );
}

// test

#[test]
fn a_recorded_chat_is_a_story_that_passes() {
    let desk = Desk::tea();
    let story = "flows/stories/recorded.yaml";
    desk.write(
        "flows/stories/first.yaml",
        "story: Nothing is said\nat: 2026-11-23 10:00\nturns: []\n",
    );
    let said = "/start\n1\nwhat: \"is\" #this {x}\nyes\n11\n3\nback\nmenu\ni want to kill myself\n";
    let talked = desk.chat(&["--at", OPEN, "--record", story], said);
    let wrote = "Wrote flows/stories/recorded.yaml.\n";
    assert_eq!((talked.code, talked.err.as_str()), (0, wrote));
    assert!(
        desk.read(story).contains("see: [start-hello, menu-main]"),
        "{}",
        desk.read(story)
    );
    assert_eq!(
        desk.run(&["test"]),
        ended(
            0,
            "Played 2 stories. All went as written.\n\
            They reach 31 % of 19 steps, 40 % of 5 choices, 20 % of 5 rules (--coverage shows the others).\n",
            ""
        )
    );
}

#[test]
fn where_nothing_was_said_no_story_is_written() {
    let desk = Desk::tea();
    let story = "flows/stories/recorded.yaml";
    let talked = desk.chat(&["--at", OPEN, "--record", story], "");
    assert!(
        talked
            .err
            .contains("Nothing was said, so flows/stories/recorded.yaml is not written.")
    );
    assert!(!desk.folder.path().join(story).exists());
}

#[test]
fn a_chat_that_cannot_be_recorded_says_so() {
    let desk = Desk::tea();
    let failed = desk.chat(&["--record", "helpline.toml/story.yaml"], "/start\n");
    assert_eq!(failed.code, 2);
    let told = "error: cannot write helpline.toml/story.yaml: ";
    assert!(failed.err.starts_with(told), "{}", failed.err);
}

#[test]
fn a_recording_takes_no_other_files_place() {
    let desk = Desk::tea();
    let flow = desk.read("flows/tea.yaml");
    let refused = desk.chat(&["--record", "flows/tea.yaml"], "/start\n");
    let told =
        "error: flows/tea.yaml is there already; give another name after --record, or remove it\n";
    assert_eq!(refused, ended(2, "", told));
    assert_eq!(desk.read("flows/tea.yaml"), flow);
}

#[test]
fn test_shows_where_a_story_went_otherwise() {
    let desk = Desk::tea();
    let story = "story: Somebody starts\nat: 2026-11-23 10:00\nturns:\n  - say: /start\n    see: tea-milk\n";
    desk.write("flows/stories/start.yaml", story);
    let failed = desk.run(&["test"]);
    let expected = "\
error[story-differs]: something else was seen
 --> flows/stories/start.yaml:5:10
  |
5 |     see: tea-milk
  |          ^^^^^^^^ expected here
  |
help: seen instead:
        start-hello: Hello. I can help you make tea.
        menu-main: What do you want to know?
      if that is right, write it here
  |
5 -     see: tea-milk
5 +     see: [start-hello, menu-main]
  |

Played 1 story. 1 went otherwise.
They reach 10 % of 19 steps, 0 % of 5 choices, 0 % of 5 rules (--coverage shows the others).
";
    assert_eq!(failed, ended(1, expected, ""));
}

#[test]
fn test_does_not_start_on_texts_with_errors() {
    let failed = Desk::tea()
        .with("helpline.toml", "Europe/London", "Europe/Nowhere")
        .run(&["test"]);
    assert_eq!((failed.code, failed.out.as_str()), (2, ""));
    assert!(
        failed.err.starts_with("error[unknown-time-zone]:"),
        "{}",
        failed.err
    );
}

// run

/// Something with the shape of a token, and a word in it that must not be shown.
const TOKEN: &str = "1:hunter2_and_so_on_until_35_letters_";

#[test]
fn run_knows_by_its_shape_what_is_no_token_and_never_shows_it() {
    let expected = "error: TELEGRAM_BOT_TOKEN does not look like a token: digits, a colon, and at least 35 letters, digits, \
                    _ or -. Are there quotes around it, or is a part of it missing?\n";
    for token in ["hunter2", "1:hunter2", &format!("\"{TOKEN}\"")] {
        let failed = Desk::tea().run_with(&["run"], "", &[("TELEGRAM_BOT_TOKEN", token)]);
        assert_eq!(failed, ended(2, "", expected));
    }
}

#[test]
fn run_names_the_variable_of_a_staff_group_that_is_none() {
    for number in ["1001234567890", "desk"] {
        let environment = [
            ("TELEGRAM_BOT_TOKEN", TOKEN),
            ("HELPLINE_STAFF_CHAT", number),
        ];
        let failed = Desk::tea().run_with(&["run"], "", &environment);
        let expected =
            "HELPLINE_STAFF_CHAT, or --staff-chat, is not the number of a group with topics";
        assert_eq!((failed.code, failed.out.as_str()), (2, ""));
        assert!(failed.err.contains(expected), "{}", failed.err);
    }
    let failed = Desk::tea().run_with(&["setup"], "", &[("HELPLINE_STAFF_CHAT", " ")]);
    assert!(
        failed.err.starts_with("error: no desk has a group"),
        "{}",
        failed.err
    );
}

#[test]
fn run_brings_updates_to_an_https_address_alone() {
    let environment = [
        ("TELEGRAM_BOT_TOKEN", TOKEN),
        ("HELPLINE_WEBHOOK_URL", "http://bot.example.org"),
    ];
    let failed = Desk::tea().run_with(&["run"], "", &environment);
    let expected = "error: `webhook-url` or HELPLINE_WEBHOOK_URL does not begin with https://: Telegram brings \
                    updates to no other address\n";
    assert_eq!(failed, ended(2, "", expected));
}

#[test]
fn run_says_which_setting_names_a_place_that_is_taken() {
    let other = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = other.local_addr().unwrap().to_string();
    let environment = [
        ("TELEGRAM_BOT_TOKEN", TOKEN),
        ("HELPLINE_OBSERVE_LISTEN", address.as_str()),
    ];
    let failed = Desk::tea().run_with(&["run"], "", &environment);
    let expected = format!(
        "error: cannot listen on {address}, as `observe-listen` or HELPLINE_OBSERVE_LISTEN says: another program \
         listens there; stop it, or name another port\n"
    );
    assert_eq!(failed, ended(2, "", &expected));
}

#[test]
fn a_log_that_cannot_be_read_is_told_of_and_is_not_silent() {
    let logs = |level: &str| {
        let environment = [("HELPLINE_LOG", level)];
        Desk::empty()
            .run_with(&["run", "--accept-unverified"], "", &environment)
            .err
    };
    for silent in ["nonsense", "helpline:debug"] {
        let told = logs(silent);
        assert!(
            told.contains("HELPLINE_LOG cannot be read and helpline=info is used"),
            "{told}"
        );
    }
    for level in ["", "info", "nonsense"] {
        let told = logs(level);
        assert!(
            told.contains("WARN") && told.contains("There is no helpline.toml in /"),
            "{told}"
        );
    }
    assert!(!logs("error").contains("WARN"));
}

#[test]
fn run_wants_a_token_from_the_environment() {
    let expected =
        "error: there is no bot token: set TELEGRAM_BOT_TOKEN to the one from @BotFather\n";
    assert_eq!(Desk::tea().run(&["run"]), ended(2, "", expected));
    assert_eq!(
        Desk::tea().run_with(&["run"], "", &[("TELEGRAM_BOT_TOKEN", " ")]),
        ended(2, "", expected)
    );
}

#[test]
fn run_refuses_a_number_that_nobody_has_called() {
    let failed = Desk::tea()
        .with("helpline.toml", "2026-11-20", "")
        .run(&["run"]);
    assert_eq!((failed.code, failed.out.as_str()), (2, ""));
    let start = "error: nobody has checked that 116 123 reaches the helpline.";
    assert!(
        failed.err.starts_with(start) && failed.err.contains("--accept-unverified"),
        "{}",
        failed.err
    );
}

#[test]
fn run_says_how_a_database_is_written_and_shows_no_secrets() {
    for database in [
        "postgres:",
        "mysql://name:hunter2@host/x",
        "sqlite:",
        "helpline.sqlite",
    ] {
        let environment = [
            ("TELEGRAM_BOT_TOKEN", TOKEN),
            ("HELPLINE_DATABASE", database),
        ];
        let failed = Desk::tea().run_with(&["run"], "", &environment);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""), "{database}");
        assert!(
            failed.err.contains("sqlite:helpline.sqlite"),
            "{}",
            failed.err
        );
        assert!(!failed.err.contains("hunter2"), "{}", failed.err);
    }
}

#[test]
fn run_refuses_a_secret_that_telegram_would_refuse() {
    for secret in ["with a space, and long", &"x".repeat(257)] {
        let environment = [
            ("TELEGRAM_BOT_TOKEN", TOKEN),
            ("HELPLINE_WEBHOOK_URL", "https://bot.example.org"),
            ("HELPLINE_WEBHOOK_SECRET", secret),
        ];
        let failed = Desk::tea().run_with(&["run"], "", &environment);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""));
        assert!(failed.err.contains("letters, digits, _ and -"));
        assert!(!failed.err.contains(secret), "{}", failed.err);
    }
}

#[test]
fn run_refuses_a_secret_that_could_be_guessed() {
    let environment = [
        ("TELEGRAM_BOT_TOKEN", TOKEN),
        ("HELPLINE_WEBHOOK_URL", "https://bot.example.org"),
        ("HELPLINE_WEBHOOK_SECRET", "only-15-letters"),
    ];
    let failed = Desk::tea().run_with(&["run"], "", &environment);
    let expected = "error: HELPLINE_WEBHOOK_SECRET is shorter than 16 letters and digits: somebody could guess it; \
                    `openssl rand -hex 32` makes one\n";
    assert_eq!(failed, ended(2, "", expected));
}

#[test]
fn run_says_that_an_address_is_no_address() {
    let environment = [
        ("TELEGRAM_BOT_TOKEN", TOKEN),
        ("TELEGRAM_API_URL", "no address"),
    ];
    let failed = Desk::tea().run_with(&["run"], "", &environment);
    let expected = "error: the address of the Bot API server is not a web address\n";
    assert_eq!(failed, ended(2, "", expected));
}

// the command line itself

#[test]
fn what_cannot_be_used_is_told_of_without_the_words_of_the_system() {
    for (arguments, told) in [
        (
            &["check", "--dir", "nowhere"][..],
            "cannot read nowhere: it is not there",
        ),
        (
            &["report", "--days", "many"],
            "write a number of days from 1 to 730",
        ),
        (
            &["report", "--days", "0"],
            "write a number of days from 1 to 730",
        ),
        (
            &["preview", "--listen", "here"],
            "write an address of this machine and a port",
        ),
    ] {
        let failed = Desk::tea().run(arguments);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""));
        assert!(failed.err.contains(told), "{}", failed.err);
        assert!(!failed.err.contains("os error"), "{}", failed.err);
    }
}

#[test]
fn every_command_has_help_with_an_example() {
    let desk = Desk::empty();
    let help = desk.run(&["--help"]);
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    let listed = help
        .out
        .split("Commands:\n")
        .nth(1)
        .unwrap()
        .split("\n\n")
        .next()
        .unwrap();
    let commands: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.contains(&"check"), "{commands:?}");
    for command in commands.into_iter().filter(|command| *command != "help") {
        let help = desk.run(&[command, "--help"]);
        assert_eq!((help.code, help.err.as_str()), (0, ""), "{command}");
        assert!(
            help.out.contains("Example"),
            "{command} has no example:\n{}",
            help.out
        );
        assert!(
            help.out.contains(&format!("helpline {command}")),
            "{}",
            help.out
        );
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let expected = format!("helpline {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(Desk::empty().run(&["--version"]), ended(0, &expected, ""));
}

#[test]
fn shells_and_man_are_told_of_every_command() {
    let desk = Desk::empty();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let told = desk.run(&["completions", shell]);
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{shell}");
        for word in ["preview", "translate", "accept-unverified"] {
            assert!(told.out.contains(word), "{shell} has no {word}");
        }
    }
    let page = desk.run(&["man"]);
    assert_eq!((page.code, page.err.as_str()), (0, ""));
    assert!(page.out.contains(".TH helpline 1"), "{}", page.out);
    assert!(page.out.contains("helpline\\-check"), "{}", page.out);
    let page = desk.run(&["man", "run"]);
    assert!(page.out.contains(".TH helpline-run 1"), "{}", page.out);
    let synopsis = page.out.split(".SH SYNOPSIS").nth(1).unwrap();
    assert!(synopsis.starts_with("\n\\fBhelpline run\\fR"), "{synopsis}");
    assert!(page.out.contains("\\-\\-dir"), "{}", page.out);
    assert!(page.out.contains("accept\\-unverified"), "{}", page.out);
    let wrong = desk.run(&["man", "rnu"]);
    assert_eq!(
        wrong,
        ended(
            2,
            "",
            "error: there is no command `rnu`; `helpline help` lists them\n"
        )
    );
}

#[test]
fn an_unknown_command_is_not_run() {
    let failed = Desk::empty().run(&["chekc"]);
    assert_eq!((failed.code, failed.out.as_str()), (2, ""));
    assert!(failed.err.contains("'check'"), "{}", failed.err);
    assert_eq!(Desk::empty().run(&[]).code, 2);
}

// explain

#[test]
fn explain_shows_the_page_of_a_fault_and_lists_all() {
    let desk = Desk::empty();
    let shown = desk.run(&["explain", "unknown-step"]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    assert!(shown.out.starts_with("# unknown-step\n"), "{}", shown.out);
    let listed = desk.run(&["explain"]);
    let line = "unknown-step: A name leads to a step that is not there.\n";
    assert!(listed.out.contains(line), "{}", listed.out);
    let failed = desk.run(&["explain", "unknown-stpe"]);
    let expected = "error: there is no fault `unknown-stpe`; did you mean `unknown-step`?\n";
    assert_eq!(failed, ended(2, "", expected));
}

/// On a full disk, and when whoever read it has gone.
#[test]
fn what_cannot_be_printed_ends_the_program_without_a_panic() {
    let desk = Desk::tea();
    let printing = |arguments: &[&str], out: Stdio| {
        let child = Command::new(env!("CARGO_BIN_EXE_helpline"))
            .args(arguments)
            .current_dir(desk.folder.path())
            .env_clear()
            .stdin(Stdio::null())
            .stdout(out)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        (output.status.code(), told)
    };
    for arguments in [
        &["check"][..],
        &["map"],
        &["explain"],
        &["ask", "tea"],
        &["man"],
    ] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let (code, told) = printing(arguments, full.into());
        assert!(
            told.starts_with("error: ") && told.contains("there is no room left"),
            "{arguments:?}: {told}"
        );
        assert_eq!(code, Some(2), "{arguments:?}");
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let (code, told) = printing(arguments, writer.into());
        assert_eq!(told, "", "{arguments:?}");
        assert_ne!(code, Some(101), "{arguments:?}");
    }
}

fn with_advice_in_two_flows() -> Desk {
    Desk::tea()
        .with(
            "locales/en/tea.ftl",
            "Warm the pot first.",
            "Proceed with the pot.",
        )
        .with(
            "locales/en/goodbye.ftl",
            "Goodbye.",
            "Goodbye. Proceed again.",
        )
}

#[test]
fn the_advice_about_one_flow_can_be_read_by_itself() {
    let desk = with_advice_in_two_flows();
    let all = desk.run(&["check", "--advice"]);
    assert_eq!(all.out.matches("plainer word").count(), 2, "{all:?}");
    let of_tea = desk.run(&["check", "--advice", "tea"]);
    assert_eq!(of_tea.code, 0);
    assert_eq!(of_tea.out.matches("plainer word").count(), 1, "{of_tea:?}");
    let of_none = desk.run(&["check", "--advice", "coffee"]);
    let why = "error: there is no flow `coffee`; its file would be flows/coffee.yaml\n";
    assert_eq!(of_none, ended(2, "", why));
}

#[test]
fn questions_in_a_language_that_nobody_has_reviewed_can_be_tried() {
    let desk = Desk::tea();
    let questions = desk.read("locales/en/questions.yaml");
    desk.write("locales/pl/questions.yaml", questions);
    desk.write("locales/pl/tea.ftl", "tea-pale = Jasna.\n");
    let asked = desk.run(&["ask", "--locale", "pl", "strong tea"]);
    assert_eq!((asked.code, asked.err.as_str()), (0, ""), "{asked:?}");
}

#[test]
fn a_flow_that_is_named_shows_its_advice_and_counts_that_alone() {
    let desk = with_advice_in_two_flows();
    let of_tea = desk.run(&["check", "tea"]);
    assert_eq!((of_tea.code, of_tea.err.as_str()), (0, ""));
    let shown = of_tea.out.matches("advice[").count();
    let counted = match shown {
        1 => ": 1 piece of advice.".to_owned(),
        count => format!(": {count} pieces of advice."),
    };
    assert!(of_tea.out.trim_end().ends_with(&counted), "{}", of_tea.out);
    assert_eq!(desk.run(&["check", "--advice", "tea"]), of_tea);
}

#[test]
fn a_question_that_is_not_answered_names_both_topics_and_numbers_that_differ() {
    let desk = Desk::tea();
    let asked = desk.run(&["ask", "tea start nothing"]).out;
    let (_, why) = asked
        .split_once("Not sure enough to answer: ")
        .expect(&asked);
    let numbers: Vec<&str> = why
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .map(|number| number.trim_matches('.'))
        .filter(|number| number.starts_with("0."))
        .collect();
    assert_ne!(numbers[0], numbers[1], "{why}");
    let topics = [
        "If tea-strong or tea-help is right",
        "If tea-help or tea-strong is right",
    ];
    assert!(topics.iter().any(|topics| why.contains(topics)), "{why}");
}
