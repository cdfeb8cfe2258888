//! What each part costs, and how that grows with what there is: flows, and people whose
//! conversations are kept. `cargo bench --bench parts` prints the tables; a word after `--`
//! picks those whose name holds it.
//!
//! Every line is the quickest and the middle of several runs, so that what else the machine
//! does shows.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "it reads files and the clock, and prints"
)]

#[path = "../tests/support/random/mod.rs"]
#[expect(dead_code, reason = "it needs a part of it")]
mod random;

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs};

use serde_json::json;
use serde_json::value::RawValue;

use helpline::adapters::clock::{self, SystemClock};
use helpline::adapters::disk;
use helpline::adapters::observe::Figures;
use helpline::adapters::store::SqliteStore;
use helpline::adapters::telegram::decode;
use helpline::authoring::blueprint::Blueprint;
use helpline::authoring::source::Source;
use helpline::authoring::{Languages, Sources, check_all, check_and_learn};
use helpline::conversation::{Effect, Event, Rules, Scene, Session, Tap, engine, words};
use helpline::service::kept::{Batch, Edition, Person};
use helpline::service::ports::{Chat, Incoming, Store};
use helpline::service::turn::Turns;
use mimalloc::MiMalloc;
use random::Random;

/// As the program has it.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

/// How often everything is done.
const RUNS: usize = 5;
/// How many steps are walked in a run.
const STEPS: u32 = 200_000;
/// How many updates are answered together, as many as Telegram gives at once.
const TOGETHER: usize = 100;

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = disk::read(folder).expect("the shipped files can be read");
    let checked = check_and_learn(&texts, clock::now(), None, Languages::Offered, &());
    let rules = Arc::new(checked.blueprint.expect("they are right").build());
    let wanted: Vec<String> = env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let tables: [(&str, &dyn Fn()); 6] = [
        ("engine", &|| engine_alone(&rules)),
        ("decode", &decoding),
        ("check", &|| checking(&texts)),
        ("flows", &|| flows(&texts)),
        ("start", &|| starting(folder, &texts, &rules)),
        ("people", &|| people(&rules)),
    ];
    for (name, measure) in tables {
        if wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str())) {
            println!("\n{name}");
            measure();
        }
    }
}

/// Does something several times: the quickest and the middle time.
fn timed(mut work: impl FnMut()) -> [Duration; 2] {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    [times[0], times[RUNS / 2]]
}

fn row(name: &str, [quickest, middle]: [Duration; 2]) {
    let [quickest, middle] = [quickest, middle].map(|time| time.as_secs_f64() * 1e3);
    println!("{name:<58} {quickest:>9.1} ms {middle:>9.1} ms");
}

fn a_second(name: &str, many: u32, times: [Duration; 2]) {
    let [most, middle] = times.map(|time| f64::from(many) / time.as_secs_f64());
    println!("{name:<58} {most:>9.0} /s {middle:>9.0} /s");
}

/// People tap their way through the flows; a conversation ends with nothing to tap.
fn engine_alone(rules: &Rules) {
    let scene = Scene::from(clock::now());
    let start = || Event::Said("/start".to_owned());
    let next = |effects: &[Effect], random: &mut Random| {
        let shown = effects.iter().rev().find_map(|effect| match effect {
            Effect::Show(screen) => Some(screen),
            _ => None,
        });
        let taps: Vec<&Tap> = shown
            .iter()
            .flat_map(|screen| screen.buttons.iter().chain(&screen.floor))
            .map(|button| &button.tap)
            .collect();
        if taps.is_empty() {
            start()
        } else {
            Event::Tapped(Some(random.choose(&taps).clone()))
        }
    };
    let walk = |saves: bool, says: bool| {
        let mut random = Random::new(7);
        let (mut session, mut event) = (Session::default(), start());
        for _ in 0..STEPS {
            let (stands, effects) = engine::step(rules, session, &event, &scene);
            if says {
                let locale = rules.locale_of(&stands);
                black_box(words::word(rules, locale, scene.moment, &effects));
            }
            event = next(&effects, &mut random);
            session = if saves {
                let kept = serde_json::to_string(&stands).expect("it can be written");
                serde_json::from_str(&kept).expect("it can be read")
            } else {
                stands
            };
        }
        black_box(session);
    };
    a_second("steps, in memory", STEPS, timed(|| walk(false, false)));
    a_second(
        "steps, loaded and saved as text each time",
        STEPS,
        timed(|| walk(true, false)),
    );
    a_second(
        "steps, loaded, saved and worded",
        STEPS,
        timed(|| walk(true, true)),
    );
}

fn update(number: usize, person: usize, text: &str) -> Box<RawValue> {
    let chat = json!({ "id": 1_000_000 + person, "type": "private", "first_name": "Person" });
    let update = json!({ "update_id": number, "message": {
        "message_id": number, "date": 1_700_000_000, "chat": chat,
        "from": { "id": 1_000_000 + person, "is_bot": false, "first_name": "Person", "language_code": "en" },
        "text": text,
    }});
    RawValue::from_string(update.to_string()).expect("it is JSON")
}

fn decoding() {
    let updates: Vec<Box<RawValue>> = (0..1000)
        .map(|one| update(one, one, "what is it"))
        .collect();
    let all = || {
        for update in &updates {
            black_box(decode(update));
        }
    };
    a_second("updates taken apart", 1000, timed(all));
}

fn checking(texts: &Sources) {
    row(
        "check of the whole repository",
        timed(|| drop(black_box(check_all(texts, clock::now())))),
    );
}

/// The shipped texts with so many copies of the guided flows in turn, each with a name of its own.
fn with_flows(texts: &Sources, copies: usize) -> Sources {
    const GUIDED: [&str; 2] = ["could-i-have-one", "is-it-a-real-one"];
    let shipped = texts.iter().map(|(_, source)| Source::clone(source));
    let added = (0..copies).flat_map(|number| {
        let flow = GUIDED[number % GUIDED.len()];
        let files = [
            format!("flows/{flow}.yaml"),
            format!("locales/en/{flow}.ftl"),
        ];
        files.map(|name| {
            let (_, source) = texts.named(&name).expect("it is shipped");
            let other = format!("copy-{number}");
            let mut copy = Source::clone(source);
            copy.name = name.replace(flow, &other);
            copy.text = source.text.replace(flow, &other);
            copy
        })
    });
    Sources::new(shipped.chain(added.collect::<Vec<_>>()).collect())
}

fn flows(texts: &Sources) {
    for copies in [10, 100, 1000] {
        let more = with_flows(texts, copies);
        let name = format!("check with {copies} flows more");
        row(
            &name,
            timed(|| drop(black_box(check_all(&more, clock::now())))),
        );
    }
}

fn starting(folder: &Path, texts: &Sources, rules: &Rules) {
    let first_answer = || {
        let mut chat = Command::new(env!("CARGO_BIN_EXE_helpline"))
            .args(["chat", "--at", "2026-11-23 10:00"])
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it can be started");
        let _ = chat.wait();
    };
    row(
        "start of the program to its first answer, and its end",
        timed(first_answer),
    );
    let all = || {
        let checked = check_and_learn(texts, clock::now(), None, Languages::Offered, &());
        drop(checked.blueprint.map(Blueprint::build));
    };
    row("rules from all texts, with what is learned", timed(all));
    let again = || {
        let checked = check_and_learn(texts, clock::now(), Some(rules), Languages::Offered, &());
        drop(checked.blueprint.map(Blueprint::build));
    };
    row("rules once more, when a sentence has changed", timed(again));
}

/// A hundred updates answered together and safe on disk, with so many people kept before.
fn people(rules: &Arc<Rules>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    for kept in [10, 10_000, 1_000_000] {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let path = folder.path().join("kept.sqlite");
        let store = Arc::new(SqliteStore::open(&path).expect("the file can be made"));
        runtime.block_on(fill(&*store, kept));
        let turns = Turns::new(
            Arc::clone(rules),
            store,
            Arc::new(SystemClock),
            Figures::new(),
        );
        let mut number = 0;
        let hundred = || {
            let batch: Vec<Incoming> = (0..TOGETHER)
                .filter_map(|one| {
                    number += 1;
                    decode(&update(
                        number,
                        one * kept.max(TOGETHER) / TOGETHER,
                        "/start",
                    ))
                })
                .collect();
            runtime.block_on(turns.take(&batch)).expect("they are kept");
        };
        let size = fs::metadata(&path).map_or(0, |file| file.len()) / 1_000_000;
        row(
            &format!("{TOGETHER} updates, {kept} people kept ({size} MB)"),
            timed(hundred),
        );
    }
}

async fn fill(store: &impl Store, people: usize) {
    let numbers: Vec<usize> = (0..people).collect();
    for some in numbers.chunks(10_000) {
        let batch = Batch {
            at: clock::now(),
            people: some
                .iter()
                .map(|number| Person {
                    chat: Chat(1_000_000 + i64::try_from(*number).unwrap_or_default()),
                    made_from: None,
                    becomes: Some((Session::default().into(), Edition(0))),
                    erased: false,
                    handoff: None,
                })
                .collect(),
            ..Batch::default()
        };
        store.commit(batch).await.expect("they are kept");
    }
}
