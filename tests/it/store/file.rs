//! What a database file does: it is there after a restart, is refused when it cannot be
//! used, and is brought forward from every release.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use helpline::adapters::store::{OpenError, SqliteStore, backup, kept_aside, restore};
use helpline::conversation::Session;
use helpline::conversation::desk::{Adviser, MemberId, Part, State};
use helpline::service::counting::{Counted, Day};
use helpline::service::kept::StoreError;
use helpline::service::ports::{Chat, Store};
use tempfile::TempDir;

use super::handoffs::{at, pair, part, waiting, with};
use super::queue::{in_state, talking_to};
use super::shared::{ALICE, BOB, erasing, first_turn, next_turn, run, together, words};

fn open(folder: &TempDir) -> SqliteStore {
    SqliteStore::open(&folder.path().join("kept.sqlite")).unwrap()
}

#[test]
fn turns_are_there_after_a_restart_and_what_was_sent_is_not() {
    let folder = TempDir::new().unwrap();
    run(async {
        let store = open(&folder);
        let turn = first_turn(1, ALICE, 3, &["one", "two"]);
        let waiting = store.commit(turn).await.unwrap();
        store.done(waiting[0].id, Vec::new()).await.unwrap();
    });
    run(async {
        let store = open(&folder);
        let loaded = store.load(vec![ALICE], vec![1]).await.unwrap();
        assert_eq!(loaded.people[&ALICE].session.misses, 3);
        assert!(loaded.answered.contains(&1));
        assert_eq!(words(&store.beat().await.unwrap().taken), ["two"]);
        assert!(store.beat().await.unwrap().taken.is_empty());
    });
}

#[test]
fn taps_on_was_this_what_you_asked_are_counted_by_topic_alone() {
    let folder = TempDir::new().unwrap();
    run(async {
        let store = open(&folder);
        for (update, said) in [
            (1, Counted::Right),
            (2, Counted::Right),
            (3, Counted::Wrong),
        ] {
            let mut turn = match update {
                1 => first_turn(1, ALICE, 0, &[]),
                _ => next_turn(update - 1, update, ALICE, &[]),
            };
            turn.counts.add(Day(7), said, "phb-what".to_owned(), 1);
            store.commit(turn).await.unwrap();
        }
    });
    let database = rusqlite::Connection::open(folder.path().join("kept.sqlite")).unwrap();
    let rows = "SELECT group_concat(day || ' ' || what || ' ' || name || ' ' || times, '; ')
                FROM (SELECT * FROM counted ORDER BY what)";
    let counted = database.query_row(rows, [], |row| row.get::<_, String>(0));
    assert_eq!(counted.unwrap(), "7 right phb-what 2; 7 wrong phb-what 1");
}

#[test]
fn a_second_program_on_the_same_file_is_refused() {
    let folder = TempDir::new().unwrap();
    let first = open(&folder);
    let second = SqliteStore::open(&folder.path().join("kept.sqlite"));
    assert!(matches!(second, Err(OpenError::InUse(_))));
    drop(first);
}

#[cfg(unix)]
#[test]
fn a_file_is_one_file_under_each_of_its_names() {
    let folder = TempDir::new().unwrap();
    let (path, other) = (
        folder.path().join("kept.sqlite"),
        folder.path().join("other.sqlite"),
    );
    let first = open(&folder);
    std::os::unix::fs::symlink(&path, &other).unwrap();
    assert!(matches!(
        SqliteStore::open(&other),
        Err(OpenError::InUse(_))
    ));
    assert!(matches!(restore(&path, &other), Err(OpenError::InUse(_))));
    drop(first);
    let copy = folder.path().join("copy.sqlite");
    backup(&path, &copy).unwrap();
    restore(&copy, &other).unwrap();
    assert!(fs::symlink_metadata(&other).unwrap().is_symlink());
}

#[test]
fn what_another_program_keeps_is_neither_used_nor_changed() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("theirs.sqlite");
    let database = rusqlite::Connection::open(&path).unwrap();
    database
        .execute_batch("CREATE TABLE person (name TEXT); INSERT INTO person VALUES ('Ada')")
        .unwrap();
    drop(database);
    let before = fs::read(&path).unwrap();
    let copy = folder.path().join("copy.sqlite");
    drop(open(&folder));
    for refused in [
        SqliteStore::open(&path).err(),
        SqliteStore::open_beside(&path).err(),
        backup(&path, &copy).err(),
        restore(&folder.path().join("kept.sqlite"), &path).err(),
    ] {
        let refused = refused.unwrap();
        assert!(matches!(refused, OpenError::Foreign(_)), "{refused}");
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!copy.exists());
}

#[test]
fn our_files_have_a_mark_also_those_from_before() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("kept.sqlite");
    let database = rusqlite::Connection::open(&path).unwrap();
    database
        .execute_batch(include_str!("releases/1.sql"))
        .unwrap();
    let mark = || {
        let mark = database.query_row("PRAGMA application_id", [], |row| row.get::<_, u32>(0));
        mark.unwrap().to_be_bytes()
    };
    assert_eq!(mark(), [0; 4]);
    drop(open(&folder));
    assert_eq!(&mark(), b"Help");
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
    let text = "this is no database, however long it may go on and on and on";
    fs::write(&rubbish, text).unwrap();
    assert!(refused("rubbish.sqlite").contains("damaged"));
    assert_eq!(fs::read_to_string(&rubbish).unwrap(), text);
    let newer = folder.path().join("newer.sqlite");
    let database = rusqlite::Connection::open(&newer).unwrap();
    database.pragma_update(None, "user_version", 99).unwrap();
    drop(database);
    assert!(refused("newer.sqlite").contains("newer version"));
}

#[test]
fn a_file_with_a_torn_page_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("kept.sqlite");
    run(async {
        let store = open(&folder);
        for update in 1..200 {
            let turn = first_turn(update, Chat(update), 0, &["x"]);
            store.commit(turn).await.unwrap();
        }
    });
    // Closing writes the log into the file.
    drop(rusqlite::Connection::open(&path).unwrap().close());
    let mut bytes = fs::read(&path).unwrap();
    for page in bytes.chunks_mut(4096).skip(1) {
        page[..600].fill(0xAB);
    }
    fs::write(&path, bytes).unwrap();
    let refused = SqliteStore::open(&path);
    assert!(
        matches!(refused, Err(OpenError::Damaged { .. })),
        "{refused:?}"
    );
}

#[test]
fn a_file_moved_away_is_noticed_and_waited_for() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("kept.sqlite");
    let away = folder.path().join("away.sqlite");
    run(async {
        let store = open(&folder);
        store.commit(first_turn(1, ALICE, 3, &[])).await.unwrap();
        fs::rename(&path, &away).unwrap();
        let gone = StoreError::Unusable("the file is gone".into());
        assert_eq!(store.load(vec![ALICE], vec![]).await.unwrap_err(), gone);
        store.beat().await.unwrap_err();
        store.beat().await.unwrap_err();
        fs::rename(&away, &path).unwrap();
        store.beat().await.unwrap();
        let loaded = store.load(vec![ALICE], vec![]).await.unwrap();
        assert_eq!(loaded.people[&ALICE].session.misses, 3);
    });
}

#[test]
fn a_file_that_takes_nothing_counts_as_failing_until_it_takes_something() {
    let folder = TempDir::new().unwrap();
    run(async {
        let store = open(&folder);
        store.beat().await.unwrap();
        // Another program holds it.
        let other = rusqlite::Connection::open(folder.path().join("kept.sqlite")).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        store
            .commit(first_turn(1, ALICE, 3, &[]))
            .await
            .unwrap_err();
        store.beat().await.unwrap_err();
        store.beat().await.unwrap_err();
        other.execute_batch("ROLLBACK").unwrap();
        store.beat().await.unwrap();
        store.commit(first_turn(1, ALICE, 3, &[])).await.unwrap();
    });
}

#[test]
fn what_could_not_be_kept_is_noticed_whatever_it_was() {
    let folder = TempDir::new().unwrap();
    run(async {
        let store = open(&folder);
        store.beat().await.unwrap();
        // Nothing can be written into this table; to begin and end writing is still possible.
        let other = rusqlite::Connection::open(folder.path().join("kept.sqlite")).unwrap();
        let full = "CREATE TRIGGER full BEFORE INSERT ON tried BEGIN SELECT RAISE(FAIL, ''); END";
        other.execute_batch(full).unwrap();
        store.beat().await.unwrap();
        store.trying(1).await.unwrap_err();
        store.beat().await.unwrap_err();
        store.beat().await.unwrap_err();
        other.execute_batch("DROP TRIGGER full").unwrap();
        store.beat().await.unwrap();
        assert!(store.reports().await.unwrap().is_empty());
    });
}

#[test]
fn a_file_put_in_the_place_of_another_is_not_written_to() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("kept.sqlite");
    let (copy, away) = (folder.path().join("copy"), folder.path().join("away"));
    run(async {
        let store = open(&folder);
        store.commit(first_turn(1, ALICE, 3, &[])).await.unwrap();
        backup(&path, &copy).unwrap();
        fs::rename(&path, &away).unwrap();
        fs::rename(&copy, &path).unwrap();
        let refused = store.commit(first_turn(2, BOB, 4, &[])).await.unwrap_err();
        assert!(refused.to_string().contains("replaced"), "{refused}");
        fs::rename(&away, &path).unwrap();
        store.commit(first_turn(2, BOB, 4, &[])).await.unwrap();
    });
}

#[test]
fn a_copy_is_whole_while_the_program_runs_and_overwrites_nothing() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("kept.sqlite");
    let copy = folder.path().join("copy.sqlite");
    run(async {
        let store = open(&folder);
        let turn = with(first_turn(1, ALICE, 3, &["one"]), waiting("K7QF", 1));
        store.commit(turn).await.unwrap();
        backup(&path, &copy).unwrap();
        assert!(matches!(
            backup(&path, &copy),
            Err(OpenError::CopyExists(_))
        ));
    });
    run(async {
        let restored = SqliteStore::open(&copy).unwrap();
        let loaded = restored.load(vec![ALICE], vec![]).await.unwrap();
        assert_eq!(loaded.people[&ALICE].session.misses, 3);
        assert_eq!(words(&restored.beat().await.unwrap().taken), ["one"]);
        assert_eq!(restored.desks().await.unwrap().queue.len(), 1);
    });
    let missing = backup(&folder.path().join("nothing.sqlite"), &copy);
    assert!(matches!(missing, Err(OpenError::Missing(_))));
}

#[test]
fn chats_are_cut_off_by_a_copy_that_takes_the_place_of_a_later_database() {
    let sam = Adviser {
        id: MemberId(1),
        alias: None,
    };
    for is_moved in [false, true] {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("kept.sqlite");
        let copy = folder.path().join("copy.sqlite");
        run(async {
            let store = open(&folder);
            let talking = in_state(1, ALICE, "K7QF", talking_to(sam.clone()));
            store.commit(talking).await.unwrap();
            let waits = in_state(2, BOB, "M8RG", State::waiting_since(at(3)));
            store.commit(waits).await.unwrap();
        });
        backup(&path, &copy).unwrap();
        if is_moved {
            for ending in ["", "-wal", "-shm"] {
                let _ = fs::remove_file(folder.path().join(format!("kept.sqlite{ending}")));
            }
        }
        restore(&copy, &path).unwrap();
        run(async {
            let store = open(&folder);
            let loaded = store.load(vec![ALICE, BOB], vec![]).await.unwrap();
            for chat in [ALICE, BOB] {
                let session = &loaded.people[&chat].session;
                let handoff = session.handoff.as_deref().unwrap();
                assert_eq!(handoff.cut, !is_moved);
            }
            let mut due = store.due(at(1)).await.unwrap();
            due.sort_unstable();
            let told: &[Chat] = if is_moved { &[] } else { &[ALICE, BOB] };
            assert_eq!(due, told);
        });
    }
}

#[test]
fn a_copy_is_restored_without_what_the_old_file_left_behind() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("kept.sqlite");
    let copy = folder.path().join("copy.sqlite");
    run(async {
        let store = open(&folder);
        store.commit(first_turn(1, ALICE, 3, &[])).await.unwrap();
        backup(&path, &copy).unwrap();
        store.commit(first_turn(2, BOB, 4, &[])).await.unwrap();
        assert!(matches!(restore(&copy, &path), Err(OpenError::InUse(_))));
    });
    // As after a power cut: the log still holds what came later.
    let log = folder.path().join("kept.sqlite-wal");
    fs::write(&log, "left behind").unwrap();
    restore(&copy, &path).unwrap();
    run(async {
        let store = open(&folder);
        let loaded = store.load(vec![ALICE, BOB], vec![]).await.unwrap();
        assert_eq!(loaded.people.keys().collect::<Vec<_>>(), [&ALICE]);
    });
    let rubbish = folder.path().join("rubbish");
    fs::write(&rubbish, "no database").unwrap();
    assert!(matches!(
        restore(&rubbish, &path),
        Err(OpenError::Copy { .. })
    ));
    assert!(
        SqliteStore::open(&path).is_ok(),
        "the old one is still there"
    );
}

#[test]
fn what_a_copy_still_has_in_its_log_is_restored_too() {
    let folder = TempDir::new().unwrap();
    let copy = TempDir::new().unwrap();
    run(async {
        let store = open(&folder);
        store.commit(first_turn(1, ALICE, 3, &[])).await.unwrap();
        // Copied by hand while the program runs: what came last is in the log alone.
        for name in ["kept.sqlite", "kept.sqlite-wal"] {
            fs::copy(folder.path().join(name), copy.path().join(name)).unwrap();
        }
    });
    let path = folder.path().join("kept.sqlite");
    restore(&copy.path().join("kept.sqlite"), &path).unwrap();
    run(async {
        let loaded = open(&folder).load(vec![ALICE], vec![]).await.unwrap();
        assert_eq!(loaded.people[&ALICE].session.misses, 3);
    });
}

#[test]
fn what_was_erased_is_in_no_file_any_more() {
    let folder = TempDir::new().unwrap();
    let secret = "a-word-that-stands-nowhere-else";
    run(async {
        let store = open(&folder);
        store
            .commit(first_turn(1, ALICE, 0, &[secret]))
            .await
            .unwrap();
        store.commit(erasing(1, 2, ALICE, &[])).await.unwrap();
        for file in fs::read_dir(folder.path()).unwrap() {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            assert!(!String::from_utf8_lossy(&bytes).contains(secret));
        }
    });
}

#[test]
fn what_was_erased_is_in_no_restored_file_either() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("kept.sqlite");
    let copy = folder.path().join("copy.sqlite");
    let secret = "a-word-that-stands-nowhere-else";
    let holds_it = |path: &Path| String::from_utf8_lossy(&fs::read(path).unwrap()).contains(secret);
    let people: Vec<Chat> = (100..400).map(Chat).collect();
    run(async {
        let store = open(&folder);
        for chat in &people {
            let mut turn = first_turn(chat.0, *chat, 0, &[]);
            if let Some((session, _)) = &mut turn.people[0].becomes {
                Arc::make_mut(session).subject = Some(secret.into());
            }
            store.commit(turn).await.unwrap();
        }
    });
    backup(&path, &copy).unwrap();
    restore(&copy, &path).unwrap();
    assert!(holds_it(&path));
    run(async {
        let store = open(&folder);
        for chat in people {
            assert!(store.erase(chat).await.unwrap());
        }
    });
    assert!(!holds_it(&path));
    assert_eq!(kept_aside(&path).len(), 1);
}

#[test]
fn a_file_in_a_folder_that_is_not_there_is_refused_by_that() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("nosuch/kept.sqlite");
    assert!(matches!(
        SqliteStore::open(&path),
        Err(OpenError::NoFolder(_))
    ));
}

#[test]
fn whose_a_handoff_was_is_in_no_file_once_it_is_forgotten() {
    let folder = TempDir::new().unwrap();
    let (alice, bob) = (Chat(0x0011_2233_4455_6677), Chat(0x0011_2233_4455_8899));
    let in_a_file = |chat: Chat| {
        let files = fs::read_dir(folder.path()).unwrap();
        files.into_iter().any(|file| {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            let number = chat.0.to_be_bytes();
            bytes.windows(8).any(|window| window == number)
        })
    };
    run(async {
        let store = open(&folder);
        let others = (10..60).map(|n| {
            let code = format!("C{n}");
            with(first_turn(n, Chat(n), 0, &[]), waiting(&code, n))
        });
        store.commit(together(others.collect())).await.unwrap();
        for (update, chat, code) in [(1, alice, "K7QF"), (2, bob, "M8RG")] {
            let turn = with(first_turn(update, chat, 0, &[]), waiting(code, update));
            store.commit(turn).await.unwrap();
            let landed = vec![part(code, Part::Topic, update), pair(code, 5, update)];
            store.landed(landed).await.unwrap();
            assert!(in_a_file(chat));
        }
        store.commit(erasing(1, 3, alice, &[])).await.unwrap();
        assert!(!in_a_file(alice));
        store.erase(bob).await.unwrap();
        assert!(!in_a_file(bob));
    });
}

#[test]
fn files_of_every_release_are_brought_forward() {
    // One file a release, written by that release's own steps; never changed.
    const RELEASES: &[&str] = &[
        include_str!("releases/1.sql"),
        include_str!("releases/2.sql"),
    ];
    for (release, written) in RELEASES.iter().enumerate() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("kept.sqlite");
        let database = rusqlite::Connection::open(&path).unwrap();
        database.execute_batch(written).unwrap();
        drop(database);
        run(async {
            let store = SqliteStore::open(&path).unwrap();
            let loaded = store.load(vec![ALICE], vec![41, 42]).await.unwrap();
            let alice = &loaded.people[&ALICE];
            assert_eq!(alice.session.misses, 1, "release {release}");
            assert_eq!(loaded.answered.len(), 2);
            assert_eq!(words(&store.beat().await.unwrap().taken), ["Hello"]);
            let next = next_turn(alice.edition.0, 43, ALICE, &["more"]);
            store.commit(with(next, waiting("K7QF", 43))).await.unwrap();
            assert_eq!(store.desks().await.unwrap().queue.len(), 1);
        });
    }
}

#[test]
fn the_present_shape_is_the_sum_of_its_steps() {
    let folder = TempDir::new().unwrap();
    drop(open(&folder));
    let shape = |path: &Path| {
        let database = rusqlite::Connection::open(path).unwrap();
        let mut tables = database
            .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
            .unwrap();
        let names = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
        names.collect::<Result<Vec<_>, _>>().unwrap()
    };
    assert_eq!(
        shape(&folder.path().join("kept.sqlite")),
        [
            "answered",
            "counted",
            "desk",
            "figure",
            "handoff",
            "moved",
            "outbox",
            "pair",
            "part",
            "person",
            "set_aside",
            "tried",
            "unanswered"
        ]
    );
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
