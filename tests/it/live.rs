//! Files that change while the program runs: what is right counts at once, what is not
//! changes nothing, and people in the middle carry on.

#![expect(clippy::print_stdout, reason = "how long a change takes is measured")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use helpline::adapters::disk;
use helpline::adapters::store::MemoryStore;
use helpline::authoring::{Languages, Severity, Source, Sources, check, check_after};
use helpline::conversation::scene::Letter;
use helpline::conversation::{Event, Moment, Rules};
use helpline::service::ports::{Act, Chat, Clock, Deed, Incoming, Unseen};
use helpline::service::reload::Current;
use helpline::service::turn::Turns;

use crate::cli::Desk;
use crate::diagnostics::{base, sources};
use crate::learned::KEPT;
use crate::shipped;

/// After so long a test gives up.
const PATIENCE: Duration = Duration::from_mins(1);

/// The program, running, with its lines as they come.
struct Running {
    child: Child,
    input: ChildStdin,
    lines: Receiver<String>,
}

impl Running {
    fn start(desk: &Desk, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_helpline"))
            .args(arguments)
            .current_dir(desk.folder.path())
            .env_clear()
            .envs([KEPT])
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (tell, lines) = channel();
        let outputs: [Box<dyn Read + Send>; 2] = [
            Box::new(child.stdout.take().unwrap()),
            Box::new(child.stderr.take().unwrap()),
        ];
        for output in outputs {
            let tell = tell.clone();
            thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    let _ = tell.send(line);
                }
            });
        }
        let input = child.stdin.take().unwrap();
        Self {
            child,
            input,
            lines,
        }
    }

    /// Waits for a line with these words, and gives it.
    fn sees(&self, words: &str) -> String {
        let mut seen = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) if line.contains(words) => return line,
                Ok(line) => seen.push(line),
                Err(error) => panic!("never seen: {words} ({error})\nseen: {seen:#?}"),
            }
        }
    }

    fn says(&mut self, text: &str) {
        writeln!(self.input, "{text}").unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Saves a file as many editors do: another is put in its place.
fn save(desk: &Desk, name: &str, text: impl AsRef<[u8]>) {
    let path = desk.folder.path().join(name);
    let beside = path.with_extension("tmp");
    fs::write(&beside, text).unwrap();
    fs::rename(beside, path).unwrap();
}

#[test]
fn a_saved_sentence_is_said_at_once_and_people_in_the_middle_carry_on() {
    let desk = Desk::tea();
    let mut talk = Running::start(&desk, &["chat", "--at", "2026-11-23 10:00"], &[]);
    talk.says("/start");
    talk.says("1");
    talk.says("yes");
    talk.sees("How strong, from 1 to 10?");
    let words = desk.read("locales/en/tea.ftl");
    let saved = Instant::now();
    let changed = words.replace("A pale cup with milk it is.", "Weak tea with milk.");
    desk.write("locales/en/tea.ftl", changed);
    talk.sees("(The change counts from now on.)");
    println!("a saved sentence counts after {:?}", saved.elapsed());
    talk.says("3");
    talk.sees("Weak tea with milk.");
}

#[test]
fn a_saved_sentence_of_the_shipped_texts_is_said_at_once() {
    let desk = Desk::empty();
    for (_, source) in shipped::texts().iter() {
        desk.write(&source.name, &source.text);
    }
    let mut talk = Running::start(&desk, &["chat"], &[]);
    talk.says("/start");
    talk.sees("Hello. I am a bot");
    let words = desk.read("locales/en/goodbye.ftl");
    let saved = Instant::now();
    desk.write("locales/en/goodbye.ftl", format!("{words}\n\n"));
    talk.sees("(The change counts from now on.)");
    println!(
        "a saved sentence of the shipped texts counts after {:?}",
        saved.elapsed()
    );
}

/// What a change of words takes in this process, part by part: printed, not judged.
#[test]
fn what_a_change_takes_is_measured() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let before = shipped::rules();
    let begun = Instant::now();
    let texts = disk::read(folder).unwrap();
    let read = begun.elapsed();
    let at = shipped::moment("2026-11-23 10:00");
    let checked = check_after(&texts, at, Some(before), Languages::Offered);
    let checked_after = begun.elapsed();
    // Nor is anything missed in the texts that were not read again.
    let mut faults = checked.diagnostics.iter();
    assert!(faults.all(|fault| fault.severity == Severity::Advice));
    let rules = checked.blueprint.unwrap().build();
    println!(
        "read after {read:?}, checked after {checked_after:?}, made after {:?}",
        begun.elapsed()
    );
    let one = before.understanding.values().next().unwrap();
    let other = rules.understanding.values().next().unwrap();
    assert!(Arc::ptr_eq(one, other), "it was learned again");
}

#[test]
fn a_topic_taken_away_is_missed_by_its_questions_although_they_did_not_change() {
    let texts = sources(base());
    let at = shipped::moment("2026-11-23 10:00");
    let before = check(&texts, at).blueprint.unwrap().build();
    let renamed = texts.iter().map(|(_, source)| Source {
        text: source
            .text
            .replace("answer: tea-strong", "answer: strong-tea"),
        ..source.clone()
    });
    let after = Sources::new(renamed.collect());
    let told = |faults: &[helpline::authoring::Diagnostic]| -> Vec<String> {
        faults.iter().map(|fault| fault.title.clone()).collect()
    };
    let faults = check_after(&after, at, Some(&before), Languages::Offered).diagnostics;
    assert_eq!(told(&faults), told(&check(&after, at).diagnostics));
    assert!(told(&faults).contains(&"no step answers the topic `tea-strong`".to_owned()));
}

#[test]
fn what_has_to_be_mended_is_shown_and_the_talk_goes_on_as_before() {
    let desk = Desk::tea();
    let mut talk = Running::start(&desk, &["chat", "--at", "2026-11-23 10:00"], &[]);
    talk.says("/start");
    talk.sees("Hello. I can help you make tea.");
    let flow = desk.read("flows/tea.yaml");
    save(
        &desk,
        "flows/tea.yaml",
        flow.replace("next: choose", "next: chose"),
    );
    talk.sees("error[unknown-step]: `chose` is not a step of `tea`");
    talk.sees("(The change does not count yet: 1 error.)");
    talk.says("1");
    talk.sees("Do you take milk?");
    save(
        &desk,
        "flows/tea.yaml",
        flow.replace("yes: strength", "yes: help"),
    );
    talk.sees("(The change counts from now on.)");
    talk.says("yes");
    talk.sees("Start with three minutes and taste it.");
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_talk_goes_on() {
    let desk = Desk::tea();
    let mut talk = Running::start(&desk, &["chat", "--at", "2026-11-23 10:00"], &[]);
    talk.says("/start");
    talk.sees("Hello. I can help you make tea.");
    let flow = desk.read("flows/tea.yaml");
    save(&desk, "flows/tea.yaml", b"flow: caf\xe9\n");
    talk.sees("error[file-not-utf8]: `flows/tea.yaml` is not saved as UTF-8");
    talk.sees("(The change does not count yet: 1 error.)");
    save(
        &desk,
        "flows/tea.yaml",
        flow.replace("yes: strength", "yes: help"),
    );
    talk.sees("(The change counts from now on.)");
    talk.says("1");
    talk.sees("Do you take milk?");
}

#[test]
fn new_questions_are_learned_while_people_talk() {
    let desk = Desk::tea();
    let mut talk = Running::start(&desk, &["chat", "--at", "2026-11-23 10:00"], &[]);
    talk.says("/start");
    talk.sees("Hello. I can help you make tea.");
    let questions = desk.read("locales/en/questions.yaml");
    let more =
        "    - does the samovar sing\n    - why does my samovar sing\n    - singing samovar\n";
    assert!(questions.contains("tea-strong:\n"), "{questions}");
    let more = questions.replace("tea-strong:\n", &format!("tea-strong:\n{more}"));
    save(&desk, "locales/en/questions.yaml", more);
    talk.sees("(The change counts from now on.)");
    talk.says("does the samovar sing");
    talk.sees("Leave the bag in for four minutes.");
}

#[test]
fn the_bot_takes_up_changes_and_logs_what_has_to_be_mended_once_without_any_text() {
    let desk = Desk::tea();
    let environment = [
        (
            "TELEGRAM_BOT_TOKEN",
            "1:token_and_so_on_until_35_characters",
        ),
        ("TELEGRAM_API_URL", "http://127.0.0.1:9"),
    ];
    let bot = Running::start(&desk, &["run"], &environment);
    bot.sees("Helpline is running");
    let flow = desk.read("flows/tea.yaml");
    save(
        &desk,
        "flows/tea.yaml",
        flow.replace("next: choose", "next: chose"),
    );
    let line = bot.sees("the changed files do not count");
    assert!(line.contains("flows/tea.yaml:12:11 unknown-step"), "{line}");
    assert!(
        line.contains("faults=1") && !line.contains("chose"),
        "{line}"
    );
    save(
        &desk,
        "flows/tea.yaml",
        flow.replace("yes: strength", "yes: help"),
    );
    bot.sees("the changed files count from now on");
    let settings = desk.read("helpline.toml");
    save(&desk, "helpline.toml", settings.replace("2026-11-20", ""));
    bot.sees("nobody has checked the helpline's number");
}

#[cfg(unix)]
#[test]
fn a_bot_says_where_it_makes_a_database_and_ends_well_when_its_terminal_is_closed() {
    let desk = Desk::tea();
    let environment = [
        (
            "TELEGRAM_BOT_TOKEN",
            "1:token_and_so_on_until_35_characters",
        ),
        ("TELEGRAM_API_URL", "http://127.0.0.1:9"),
    ];
    let mut bot = Running::start(&desk, &["run"], &environment);
    let made = bot.sees("there was no database: a new one is made");
    assert!(made.contains("/helpline.sqlite"), "{made}");
    bot.sees("Helpline is running");
    let pid = bot.child.id().to_string();
    let told = Command::new("kill").args(["-HUP", &pid]).status();
    assert!(told.unwrap().success());
    bot.sees("Helpline has stopped");
    assert!(bot.child.wait().unwrap().success());
}

#[test]
fn stories_are_played_again_when_a_file_changes() {
    let desk = Desk::tea();
    let story = "story: Somebody starts\nat: 2026-11-23 10:00\nturns:\n  - say: /start\n    see: [start-hello, menu-main]\n";
    desk.write("flows/stories/start.yaml", story);
    let play = Running::start(&desk, &["test", "--watch"], &[]);
    play.sees("Played 1 story. All went as written.");
    play.sees("Waiting for a change");
    let wrong = story.replace("[start-hello, menu-main]", "tea-milk");
    save(&desk, "flows/stories/start.yaml", wrong);
    play.sees("error[story-differs]");
    play.sees("Played 1 story. 1 went otherwise.");
    save(&desk, "flows/tea.yaml", "flow: tea\n");
    play.sees("error[flow-without-steps]");
    play.sees("Waiting for a change");
}

struct At;

impl Clock for At {
    fn now(&self) -> Moment {
        shipped::moment("2026-11-23 10:00")
    }
}

fn rules(right: &str, changed: &str) -> Arc<Rules> {
    let texts = sources(base());
    let texts = texts.iter().map(|(_, source)| Source {
        text: source.text.replace(right, changed),
        ..source.clone()
    });
    Arc::new(shipped::rules_of(&Sources::new(texts.collect())))
}

#[tokio::test]
async fn a_batch_is_answered_by_the_rules_that_count_when_it_begins() {
    let current = Arc::new(Current::new(rules("", "")));
    let store = Arc::new(MemoryStore::new());
    let turns = Turns::new(current.rules(), store, Arc::new(At), Arc::new(Unseen));
    let turns = turns.following(Arc::clone(&current));
    let answer = async |update: i64, text: &str| {
        let deed = Deed {
            chat: Chat(7),
            act: Act::Spoke(Event::Said(text.to_owned())),
            language: None,
            tap: None,
            letter: Letter::default(),
        };
        let deed = Some(deed);
        let turned = turns.take(&[Incoming { update, deed }]).await.unwrap();
        let texts = turned
            .waiting
            .iter()
            .filter_map(|message| message.outgoing.body.text());
        texts.collect::<String>()
    };
    answer(1, "/start").await;
    answer(2, "1").await;
    assert!(answer(3, "yes").await.contains("How strong, from 1 to 10?"));
    current.replace(rules("A pale cup with milk it is.", "Weak tea with milk."));
    assert_eq!(answer(4, "3").await, "Weak tea with milk.");
}
