//! What was learned is recalled at the next start: all of it, to the last figure, or not at all.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use helpline::adapters::notebook::{Folder, place};
use helpline::authoring::evaluation;
use helpline::authoring::{Languages, Learned, Notebook, check_and_learn, make_again};
use helpline::conversation::Rules;
use helpline::conversation::understanding::{Finding, Ranking};
use tempfile::TempDir;

use crate::diagnostics::{base, monday, sources};
use crate::shipped;

/// Counts what was recalled and what was kept.
struct Counted {
    folder: Folder,
    recalled: AtomicUsize,
    kept: AtomicUsize,
}

impl Counted {
    fn at(folder: &Path) -> Self {
        Self {
            folder: Folder::at(folder.to_owned()).unwrap(),
            recalled: AtomicUsize::new(0),
            kept: AtomicUsize::new(0),
        }
    }

    /// How often it could be recalled and how often it had to be learned, since the last time.
    fn counts(&self) -> (usize, usize) {
        let taken = |count: &AtomicUsize| count.swap(0, Ordering::Relaxed);
        (taken(&self.recalled), taken(&self.kept))
    }
}

impl Notebook for Counted {
    fn recall(&self, mark: &str) -> Option<Learned> {
        let learned = self.folder.recall(mark)?;
        self.recalled.fetch_add(1, Ordering::Relaxed);
        Some(learned)
    }

    fn keep(&self, mark: &str, learned: &Learned) {
        self.kept.fetch_add(1, Ordering::Relaxed);
        self.folder.keep(mark, learned);
    }
}

fn small(notebook: &dyn Notebook) -> Rules {
    let checked = check_and_learn(
        &sources(base()),
        monday(),
        None,
        Languages::Offered,
        notebook,
    );
    checked.blueprint.unwrap().build()
}

fn understood(rules: &Rules, texts: &[String]) -> Vec<(Ranking, Finding)> {
    let english = &rules.understanding["en"];
    let understood = |text: &String| (english.topics.rank(text), english.danger_in(text));
    texts.iter().map(understood).collect()
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn what_is_recalled_understands_as_what_was_learned() {
    let folder = TempDir::new().unwrap();
    let notebook = Counted::at(folder.path());
    let rules = || {
        let texts = shipped::texts();
        let checked = check_and_learn(&texts, monday(), None, Languages::Offered, &notebook);
        checked.blueprint.unwrap().build()
    };
    let learned = rules();
    let (recalled, kept) = notebook.counts();
    assert_eq!((recalled, kept), (0, learned.understanding.len()));
    let again = rules();
    assert_eq!(notebook.counts(), (kept, 0));

    let sets = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/understanding");
    let texts = ["questions.tsv", "urgent-apart.tsv", "urgent-short.tsv"].map(|set| {
        let rows = evaluation::read(&fs::read_to_string(sets.join(set)).unwrap()).unwrap();
        rows.into_iter().map(|row| row.text).collect::<Vec<_>>()
    });
    let texts = texts.concat();
    assert!(texts.len() > 1_000);
    assert_eq!(understood(&learned, &texts), understood(&again, &texts));
}

#[test]
fn rules_made_again_are_those_of_the_texts_that_were_found_right() {
    let folder = TempDir::new().unwrap();
    let notebook = Counted::at(folder.path());
    let texts = shipped::texts();
    let checked = check_and_learn(&texts, monday(), None, Languages::Offered, &notebook);
    let found = checked.blueprint.unwrap().build();
    let made = make_again(&texts, monday(), Languages::Offered, &notebook);
    assert_eq!(made.run, checked.run);
    let made = made.blueprint.unwrap().build();

    assert_eq!(found.flows.len(), made.flows.len());
    for (name, flow) in &found.flows {
        assert_eq!(
            format!("{flow:?}"),
            format!("{:?}", made.flows.get(name).unwrap())
        );
    }
    let rest = |rules: &Rules| {
        let Rules {
            topics,
            hours,
            facts,
            keeping,
            desks,
            lessons,
            ..
        } = rules;
        format!("{topics:?} {hours:?} {facts:?} {keeping:?} {desks:?} {lessons}")
    };
    assert_eq!(rest(&found), rest(&made));
    // They have no order.
    let urgent = |rules: &Rules| {
        let texts = format!("{:#?}", rules.urgent_texts);
        let mut lines: Vec<String> = texts.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(urgent(&found), urgent(&made));
    let locales = |rules: &Rules| rules.words.locales().cloned().collect::<Vec<_>>();
    assert_eq!(locales(&found), locales(&made));
    let texts = ["what is a budget", "i took all my tablets", "ring me"].map(str::to_owned);
    assert_eq!(understood(&found, &texts), understood(&made, &texts));
}

#[test]
fn texts_that_are_not_right_after_all_make_no_rules() {
    let mut files = base();
    let flow = files.get_mut("flows/tea.yaml").unwrap();
    flow.push_str("  lost:\n    ask: { yes: nowhere }\n");
    let made = make_again(&sources(files), monday(), Languages::Offered, &());
    assert!(made.blueprint.is_none());
}

#[test]
fn what_was_damaged_is_learned_anew() {
    let folder = TempDir::new().unwrap();
    let notebook = Counted::at(folder.path());
    small(&notebook);
    assert_eq!(notebook.counts(), (0, 1));
    let [file] = files(folder.path()).try_into().unwrap();
    let whole = fs::read(&file).unwrap();
    let mut flipped = whole.clone();
    *flipped.last_mut().unwrap() ^= 1;
    for damaged in [&flipped[..], &whole[..whole.len() - 1], &whole[..9], b""] {
        fs::write(&file, damaged).unwrap();
        small(&notebook);
        assert_eq!(notebook.counts(), (0, 1), "{} bytes", damaged.len());
        assert_eq!(fs::read(&file).unwrap().len(), whole.len());
    }
    small(&notebook);
    assert_eq!(notebook.counts(), (1, 0));
}

#[test]
fn changed_texts_are_learned_from() {
    let folder = TempDir::new().unwrap();
    let notebook = Counted::at(folder.path());
    small(&notebook);
    notebook.counts();
    let mut files = base();
    let questions = files.get_mut("locales/en/questions.yaml").unwrap();
    questions.push_str("# A note.\n");
    let texts = sources(files);
    let checked = check_and_learn(&texts, monday(), None, Languages::Offered, &notebook);
    drop(checked);
    assert_eq!(notebook.counts(), (0, 1));
}

#[test]
fn where_nothing_can_be_kept_it_is_learned_each_time() {
    let folder = TempDir::new().unwrap();
    let barred = folder.path().join("a file");
    fs::write(&barred, "").unwrap();
    let notebook = Counted::at(&barred);
    for _ in 0..2 {
        small(&notebook);
        assert_eq!(notebook.counts(), (0, 1));
    }
}

#[test]
fn what_was_not_used_for_longest_goes_and_nothing_else() {
    let folder = TempDir::new().unwrap();
    let other = folder.path().join("of somebody else");
    fs::write(&other, "").unwrap();
    let notebook = Folder::at(folder.path().to_owned()).unwrap();
    small(&notebook);
    let [first] = files(folder.path())
        .into_iter()
        .filter(|path| *path != other)
        .collect::<Vec<_>>()
        .try_into()
        .unwrap();
    let mark = first.file_stem().unwrap().to_str().unwrap().to_owned();
    let learned = notebook.recall(&mark).unwrap();
    for number in 0..40 {
        notebook.keep(&format!("{number:02}"), &learned);
        // It is used all the time.
        assert!(notebook.recall(&mark).is_some(), "{number}");
    }
    assert_eq!(files(folder.path()).len(), 12 + 1);
    assert!(other.exists());
    assert!(notebook.recall("00").is_none() && notebook.recall("39").is_some());
}

#[test]
fn it_is_kept_where_the_system_keeps_such_things() {
    let place = |named: &[(&str, &str)]| {
        let named = |name: &str| {
            let found = named.iter().find(|(one, _)| *one == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        place(named).map(|path| path.to_str().unwrap().to_owned())
    };
    let home = ("HOME", "/home/ada");
    let shared = ("XDG_CACHE_HOME", "/shared");
    let service = ("CACHE_DIRECTORY", "/var/cache/helpline:/var/cache/other");
    assert_eq!(place(&[]), None);
    assert_eq!(place(&[("HOME", "relative")]), None);
    assert_eq!(place(&[home]).unwrap(), "/home/ada/.cache/helpline");
    assert_eq!(place(&[home, shared]).unwrap(), "/shared/helpline");
    assert_eq!(
        place(&[home, shared, service]).unwrap(),
        "/var/cache/helpline"
    );
}
