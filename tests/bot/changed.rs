//! Files that change while the program runs: people in the middle of something carry on by
//! the new words, and by the old ones while the new have to be mended.

use std::fs;
use std::path::Path;

use helpline::adapters::disk;
use tempfile::TempDir;

use crate::fake_telegram::FakeTelegram;
use crate::process::Process;

/// Puts a file in the place of one, with a text in it replaced.
fn change(folder: &Path, name: &str, right: &str, changed: &str) {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(right), "`{right}` is not in {name}");
    let beside = path.with_extension("tmp");
    fs::write(&beside, text.replacen(right, changed, 1)).unwrap();
    fs::rename(beside, path).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changed_words_reach_people_in_the_middle_and_mistakes_reach_nobody() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    for source in disk::shipped() {
        let path = folder.path().join(&source.name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, source.text).unwrap();
    }
    let mut program = Process::start(&telegram, folder.path());
    let alice = telegram.person("Alice");
    alice.says("/start").await;
    alice.sees("I am a bot").await;
    alice.taps("Could I have a budget?").await;
    alice.sees("Where do you get your NHS care?").await;
    alice.taps("In England").await;
    alice.sees("How old").await;

    let words = "locales/en/could-i-have-one.ftl";
    let question = "Do you get NHS Continuing Healthcare?";
    change(
        folder.path(),
        words,
        question,
        "Is it Continuing Healthcare that you get?",
    );
    program.logs("the changed files count from now on").await;
    alice.says("40").await;
    alice
        .sees("Is it Continuing Healthcare that you get?")
        .await;

    let flow = "flows/could-i-have-one.yaml";
    change(folder.path(), flow, "no: aftercare", "no: aftrcare");
    let told = program.logs("the changed files do not count").await;
    assert_eq!(told["fields"]["faults"], 1);
    let places = told["fields"]["places"].as_str().unwrap();
    assert!(
        places.starts_with(flow) && places.ends_with(" unknown-step"),
        "{places}"
    );
    alice.taps("No").await;
    alice.sees("sections").await;

    change(folder.path(), flow, "no: aftrcare", "no: aftercare");
    program.logs("the changed files count from now on").await;
    change(
        folder.path(),
        "helpline.toml",
        "handoff-days = 30",
        "handoff-days = 20",
    );
    program.logs("these count only from the next start").await;

    assert!(program.terminates().success());
    telegram.finish().await;
}
