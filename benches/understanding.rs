//! How fast typed messages are understood, and what that costs in time and memory when
//! the program starts. `cargo bench --bench understanding` prints one table.
//!
//! A harness of our own: what matters is the slowest message in a hundred, and what a
//! message costs differs from message to message, so each is timed by itself.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "it reads files and the clock, and prints"
)]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{fs, process};

use helpline::adapters::{clock, disk};
use helpline::authoring::evaluation::{self, Labelled};
use helpline::authoring::{Checked, Sources, check};
use helpline::conversation::Rules;
use helpline::conversation::understanding::Understanding;

/// How often the rules are loaded; the quickest and the middle time are told.
const LOADS: usize = 15;
/// How often each message is read; its quickest reading counts, so that what else the
/// machine does is left out.
const READINGS: usize = 5;

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some((texts, rules)) = load(folder) else {
        println!("the shipped files cannot be used; `helpline check` says why");
        process::exit(1);
    };
    memory();
    loading(&texts);
    let Some(understanding) = rules.understanding.get("en") else {
        return;
    };
    messages(folder, understanding);
}

fn load(folder: &Path) -> Option<(Sources, Rules)> {
    let texts = disk::read(folder).ok()?;
    let rules = check(&texts, clock::now()).blueprint?.build();
    Some((texts, rules))
}

/// What the process holds once the rules are loaded, and the most it ever held.
fn memory() {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    for (name, field) in [
        ("memory after loading", "VmRSS:"),
        ("most memory so far", "VmHWM:"),
    ] {
        let kilobytes: Option<u32> = status.lines().find_map(|line| {
            line.strip_prefix(field)?
                .split_whitespace()
                .next()?
                .parse()
                .ok()
        });
        match kilobytes {
            Some(kilobytes) => println!("{name:<44} {:>9.1} MB", f64::from(kilobytes) / 1024.0),
            None => println!("{name:<44}   unknown here"),
        }
    }
}

fn loading(texts: &Sources) {
    let mut times: Vec<(Duration, Duration)> =
        (0..LOADS).filter_map(|_| timed_load(texts)).collect();
    times.sort_by_key(|(checking, learning)| *checking + *learning);
    for (which, place) in [("quickest", 0), ("middle", times.len() / 2)] {
        let Some((checking, learning)) = times.get(place) else {
            return;
        };
        for (name, time) in [
            ("reading and checking all texts", *checking),
            ("learning from them", *learning),
            ("both: rules ready", *checking + *learning),
        ] {
            let name = format!("{name}, {which}");
            println!("{name:<44} {:>9.1} ms", time.as_secs_f64() * 1e3);
        }
    }
}

fn timed_load(texts: &Sources) -> Option<(Duration, Duration)> {
    let began = Instant::now();
    let Checked { blueprint, .. } = check(texts, clock::now());
    let checking = began.elapsed();
    let began = Instant::now();
    let rules = black_box(blueprint?.build());
    let learning = began.elapsed();
    drop(rules);
    Some((checking, learning))
}

fn messages(folder: &Path, understanding: &Understanding) {
    let sets = folder.join("tests/understanding");
    let questions = texts_of(&sets, &["questions.tsv"]);
    let alarming = texts_of(&sets, &["urgent.tsv", "urgent-apart.tsv"]);
    let topics = |text: &str| drop(black_box(understanding.topics.rank(text)));
    let danger = |text: &str| drop(black_box(understanding.danger_in(text)));
    let both = |text: &str| (danger(text), topics(text)).1;
    println!("\n{:<44} texts  a second   p50 us   p99 us  most us", "");
    for (name, texts, read) in [
        (
            "topics, questions.tsv",
            &questions,
            &topics as &dyn Fn(&str),
        ),
        ("urgent, questions.tsv", &questions, &danger),
        (
            "urgent, urgent.tsv and urgent-apart.tsv",
            &alarming,
            &danger,
        ),
        ("urgent then topics, questions.tsv", &questions, &both),
    ] {
        row(name, &times(texts, read));
    }
}

fn texts_of(folder: &Path, names: &[&str]) -> Vec<String> {
    let sets = names
        .iter()
        .filter_map(|name| fs::read_to_string(folder.join(name)).ok());
    let rows = sets.filter_map(|set| evaluation::read(&set).ok()).flatten();
    rows.map(|Labelled { text, .. }| text).collect()
}

/// The quickest reading of each text, from the quickest text to the slowest.
fn times(texts: &[String], read: &dyn Fn(&str)) -> Vec<Duration> {
    let once = |text: &str| {
        let began = Instant::now();
        read(text);
        began.elapsed()
    };
    let best = |text: &String| (0..READINGS).map(|_| once(text)).min().unwrap_or_default();
    let mut times: Vec<Duration> = texts.iter().map(best).collect();
    times.sort_unstable();
    times
}

fn row(name: &str, times: &[Duration]) {
    let at = |hundredths: usize| {
        let place = (times.len() * hundredths / 100).min(times.len().saturating_sub(1));
        times
            .get(place)
            .map_or(0.0, |time| time.as_secs_f64() * 1e6)
    };
    let total: Duration = times.iter().sum();
    let each = total.checked_div(u32::try_from(times.len()).unwrap_or(1).max(1));
    let a_second = 1.0 / each.unwrap_or_default().as_secs_f64().max(1e-9);
    println!(
        "{name:<44} {:>5} {a_second:>9.0} {:>8.0} {:>8.0} {:>8.0}",
        times.len(),
        at(50),
        at(99),
        at(100)
    );
}
