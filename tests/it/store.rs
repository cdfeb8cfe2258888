//! The store: what was kept is there after a restart, all of a batch or none of it, and
//! a file that cannot be used is refused with what to do.

use std::fs;
use std::path::Path;

use helpline::adapters::store::{OpenError, SqliteStore};
use helpline::conversation::words::Body;
use helpline::conversation::{Moment, Outgoing, Session};
use helpline::service::ports::{Change, Chat, Record, Store, Tally};
use tempfile::TempDir;

const ALICE: Chat = Chat(7);

fn text(words: &str) -> Outgoing {
    Outgoing::new(Body::Text(words.into()), Vec::new())
}

fn turn(update: i64, chat: Chat, misses: u8, said: &[&str]) -> Record {
    let session = Session {
        misses,
        last_active: Some(Moment::from_seconds(update)),
        ..Session::default()
    };
    let outgoing = said.iter().map(|words| text(words)).collect();
    let change = Change::Moved {
        chat,
        session: Box::new(session),
        outgoing,
        tally: None,
    };
    Record {
        update,
        change: Some(change),
    }
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(work)
}

fn open(folder: &TempDir) -> SqliteStore {
    SqliteStore::open(&folder.path().join("kept.sqlite")).unwrap()
}

#[test]
fn turns_are_there_after_a_restart_and_what_was_sent_is_not() {
    let folder = TempDir::new().unwrap();
    run(async {
        let store = open(&folder);
        let waiting = store
            .commit(vec![turn(1, ALICE, 3, &["one", "two"])])
            .await
            .unwrap();
        assert_eq!(waiting.len(), 2);
        store.done(waiting[0].id).await.unwrap();
    });
    run(async {
        let store = open(&folder);
        let loaded = store.load(vec![ALICE, Chat(8)], vec![1, 2]).await.unwrap();
        assert_eq!(loaded.sessions[&ALICE].misses, 3);
        assert_eq!(loaded.sessions.len(), 1);
        assert!(loaded.answered.contains(&1) && !loaded.answered.contains(&2));
        let waiting = store.waiting().await.unwrap();
        assert_eq!(
            waiting
                .iter()
                .map(|message| message.outgoing.clone())
                .collect::<Vec<_>>(),
            [text("two")]
        );
    });
}

#[test]
fn messages_wait_in_the_order_in_which_they_were_decided() {
    run(async {
        let store = SqliteStore::in_memory().unwrap();
        let batch = vec![
            turn(1, ALICE, 0, &["a"]),
            turn(2, Chat(8), 0, &["b"]),
            turn(3, ALICE, 0, &["c", "d"]),
        ];
        let kept = store.commit(batch).await.unwrap();
        let ids: Vec<i64> = kept.iter().map(|message| message.id).collect();
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(store.waiting().await.unwrap().len(), 4);
    });
}

#[test]
fn someone_gone_leaves_what_was_decided_later() {
    run(async {
        let store = SqliteStore::in_memory().unwrap();
        let kept = store
            .commit(vec![turn(1, ALICE, 0, &["old"])])
            .await
            .unwrap();
        store
            .commit(vec![turn(2, ALICE, 0, &["new"])])
            .await
            .unwrap();
        store.gone(ALICE, kept[0].id).await.unwrap();
        assert_eq!(store.waiting().await.unwrap()[0].outgoing, text("new"));
    });
}

#[test]
fn forgetting_leaves_nothing_but_the_words_that_say_so() {
    run(async {
        let store = SqliteStore::in_memory().unwrap();
        store
            .commit(vec![turn(1, ALICE, 0, &["a", "b"])])
            .await
            .unwrap();
        let change = Change::Forgotten {
            chat: ALICE,
            outgoing: vec![text("erased")],
        };
        store
            .commit(vec![Record {
                update: 2,
                change: Some(change),
            }])
            .await
            .unwrap();
        assert!(
            store
                .load(vec![ALICE], vec![])
                .await
                .unwrap()
                .sessions
                .is_empty()
        );
        let waiting = store.waiting().await.unwrap();
        assert_eq!(waiting.len(), 1);
        assert_eq!(waiting[0].outgoing, text("erased"));
    });
}

#[test]
fn those_who_stayed_away_are_forgotten_and_nobody_else() {
    run(async {
        let store = SqliteStore::in_memory().unwrap();
        store
            .commit(vec![turn(100, ALICE, 0, &[]), turn(200, Chat(8), 0, &[])])
            .await
            .unwrap();
        store.forget_idle(Moment::from_seconds(150)).await.unwrap();
        let loaded = store.load(vec![ALICE, Chat(8)], vec![]).await.unwrap();
        assert_eq!(loaded.sessions.keys().collect::<Vec<_>>(), [&Chat(8)]);
    });
}

#[test]
fn taps_on_was_this_what_you_asked_are_counted_by_topic_alone() {
    let folder = TempDir::new().unwrap();
    run(async {
        let store = open(&folder);
        for (update, right) in [(1, true), (2, true), (3, false)] {
            let tally = Some(Tally {
                topic: "phb-what".into(),
                right,
            });
            let session = Box::new(Session::default());
            let change = Change::Moved {
                chat: ALICE,
                session,
                outgoing: Vec::new(),
                tally,
            };
            store
                .commit(vec![Record {
                    update,
                    change: Some(change),
                }])
                .await
                .unwrap();
        }
    });
    let database = rusqlite::Connection::open(folder.path().join("kept.sqlite")).unwrap();
    let counts = database.query_row("SELECT topic, right, wrong FROM asked", [], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, i64>(1)?,
            row.get::<_, i64>(2)?,
        ))
    });
    assert_eq!(counts.unwrap(), ("phb-what".to_owned(), 2, 1));
}

#[test]
fn a_second_program_on_the_same_file_is_refused() {
    let folder = TempDir::new().unwrap();
    let first = open(&folder);
    let second = SqliteStore::open(&folder.path().join("kept.sqlite"));
    assert!(matches!(second, Err(OpenError::InUse)));
    drop(first);
}

#[test]
fn a_damaged_or_newer_file_is_refused_and_left_as_it_is() {
    let folder = TempDir::new().unwrap();
    let refused = |name: &str| {
        SqliteStore::open(&folder.path().join(name))
            .unwrap_err()
            .to_string()
    };
    let rubbish = folder.path().join("rubbish.sqlite");
    fs::write(
        &rubbish,
        "this is no database, however long it may go on and on and on",
    )
    .unwrap();
    assert!(
        refused("rubbish.sqlite").contains("damaged"),
        "{}",
        refused("rubbish.sqlite")
    );
    assert!(
        fs::read_to_string(&rubbish)
            .unwrap()
            .starts_with("this is no database")
    );
    let newer = folder.path().join("newer.sqlite");
    write_version(&newer, 99);
    assert!(
        refused("newer.sqlite").contains("newer version"),
        "{}",
        refused("newer.sqlite")
    );
}

fn write_version(path: &Path, version: i64) {
    let database = rusqlite::Connection::open(path).unwrap();
    database
        .pragma_update(None, "user_version", version)
        .unwrap();
}

#[test]
fn sessions_of_every_release_can_still_be_read() {
    // One sample a line, added when a release changes what is saved; never changed.
    for saved in [
        r#"{"stack":[{"flow":"could-i-have-one","step":"age"}],"answers":{"could-i-have-one":{"country":{"choice":"england"},"age":{"number":40}}},"history":[[{"flow":"menu","step":"main"}]],"misses":1}"#,
        r#"{"locale":"en","stack":[{"flow":"menu","step":"main"},{"flow":"phb","step":"what","page":1,"aside":true}],"answers":{},"history":[],"misses":0,"on_screen":{"options":["t:phb-what"],"asks":false},"last_active":1790000000}"#,
    ] {
        let session: Session = serde_json::from_str(saved).unwrap();
        assert!(!session.stack.is_empty());
    }
}
