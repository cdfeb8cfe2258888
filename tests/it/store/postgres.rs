//! A PostgreSQL for tests, each with a database of its own; and what several programs on
//! one database do.

use std::io::Write as _;
use std::sync::OnceLock;
use std::time::Duration;

use helpline::adapters::store::{OpenError, PostgresStore, Shape};
use helpline::conversation::desk::Part;
use helpline::service::counting::{Counted, Counts, Day};
use helpline::service::kept::{Batch, Beat, Clue, Sought, StoreError};
use helpline::service::ports::{Chat, Store};
use helpline::service::unanswered::Unanswered;
use tokio_postgres::NoTls;

use super::handoffs::{GROUP, never, pair, part, waiting, with};
use super::shared::{ALICE, BOB, erasing, first_turn, next_turn, run, together, words};

/// The server, if there is one to test on; said once if there is none.
fn server() -> Option<&'static str> {
    static SERVER: OnceLock<Option<String>> = OnceLock::new();
    let server = SERVER.get_or_init(|| {
        let server = std::env::var("HELPLINE_TEST_POSTGRES").ok();
        if server.is_none() {
            // Written past the test runner, which would swallow it.
            let _ = writeln!(
                std::io::stderr(),
                "left out: the tests on PostgreSQL. To run them: \
                 HELPLINE_TEST_POSTGRES=$(tests/support/postgres.sh start) cargo test"
            );
        }
        server
    });
    server.as_deref()
}

/// The address of an empty database of this name.
pub async fn empty(name: &str) -> Option<String> {
    let server = server()?;
    let (client, connection) = tokio_postgres::connect(server, NoTls).await.unwrap();
    tokio::spawn(connection);
    let name = format!("it_{}", &name[..name.len().min(50)]);
    let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    client.batch_execute(&drop).await.unwrap();
    let create = format!("CREATE DATABASE {name}");
    client.batch_execute(&create).await.unwrap();
    let (host, _) = server.rsplit_once('/').unwrap();
    Some(format!("{host}/{name}"))
}

/// The number a query gives.
pub async fn count(address: &str, query: &str) -> i64 {
    let (client, connection) = tokio_postgres::connect(address, NoTls).await.unwrap();
    tokio::spawn(connection);
    client.query_one(query, &[]).await.unwrap().get(0)
}

/// An empty store.
pub async fn store(name: &str) -> Option<PostgresStore> {
    let address = empty(name).await?;
    let store = PostgresStore::open(&address, 1).await.unwrap();
    let beat = store.beat().await.unwrap();
    assert!(beat.leads && beat.taken.is_empty());
    Some(store)
}

/// Two programs on one empty database.
async fn two(name: &str) -> Option<(PostgresStore, PostgresStore)> {
    let address = empty(name).await?;
    let first = PostgresStore::open(&address, 1).await.unwrap();
    let second = PostgresStore::open(&address, 2).await.unwrap();
    for store in [&first, &second] {
        store.beat().await.unwrap();
    }
    Some((first, second))
}

/// Beats until this holds of what a beat brings: leases run out by the server's clock.
async fn until(store: &PostgresStore, holds: impl Fn(&Beat) -> bool) -> Beat {
    for _ in 0..200 {
        let beat = store.beat().await.unwrap();
        if holds(&beat) {
            return beat;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it never came");
}

#[test]
fn no_row_of_a_question_leads_to_its_person_after_the_next_purge() {
    run(async {
        let Some(address) = empty("unled").await else {
            return;
        };
        let store = PostgresStore::open(&address, 1).await.unwrap();
        let batch = Batch {
            questions: vec![Unanswered {
                day: Day(10),
                mark: 3,
                masked: "can i".to_owned(),
            }],
            ..first_turn(1, ALICE, 0, &[])
        };
        store.commit(batch).await.unwrap();
        let led = "SELECT count(*) FROM person JOIN unanswered ON person.xmin = unanswered.xmin";
        assert_eq!(count(&address, led).await, 1);
        store.purge(never()).await.unwrap();
        assert_eq!(count(&address, led).await, 0);
        assert_eq!(store.unanswered().await.unwrap().len(), 1);
    });
}

#[test]
fn a_look_at_the_counts_finds_what_was_kept_and_makes_nothing() {
    run(async {
        let Some(address) = empty("tally").await else {
            return;
        };
        let looked = PostgresStore::tally(&address, Day(0)).await;
        assert!(matches!(looked, Err(OpenError::Empty)), "{looked:?}");
        assert_eq!(PostgresStore::look(&address).await.unwrap(), None);
        let store = PostgresStore::open(&address, 1).await.unwrap();
        let mut counts = Counts::default();
        counts.add(Day(9), Counted::Read, "phb-what".to_owned(), 3);
        counts.add(Day(10), Counted::Read, "phb-what".to_owned(), 4);
        let asked = Unanswered {
            day: Day(10),
            mark: 3,
            masked: "can i".to_owned(),
        };
        let batch = Batch {
            counts,
            questions: vec![asked.clone()],
            ..first_turn(1, ALICE, 0, &[])
        };
        store.commit(batch).await.unwrap();
        let tally = PostgresStore::tally(&address, Day(10)).await.unwrap();
        let counts: Vec<_> = tally.counts.iter().collect();
        assert_eq!(counts, [(Day(10), Counted::Read, "phb-what", 4)]);
        assert_eq!(tally.questions, [asked]);
    });
}

#[test]
fn one_of_two_leads_and_the_other_takes_over_when_it_leaves_or_dies() {
    run(async {
        let Some((first, second)) = two("leads").await else {
            return;
        };
        assert!(first.beat().await.unwrap().leads);
        assert!(!second.beat().await.unwrap().leads);
        first.leave().await.unwrap();
        assert!(second.beat().await.unwrap().leads);
        assert!(!first.beat().await.unwrap().leads);
        // The second dies without leaving.
        until(&first, |beat| beat.leads).await;
    });
}

#[test]
fn what_a_dead_program_was_to_send_another_sends_and_nobody_sends_it_twice() {
    run(async {
        let Some((first, second)) = two("dies").await else {
            return;
        };
        let turn = first_turn(1, ALICE, 0, &["a", "b"]);
        let kept = first.commit(turn).await.unwrap();
        first.done(kept[0].id, Vec::new()).await.unwrap();
        assert!(second.beat().await.unwrap().taken.is_empty());
        let beat = until(&second, |beat| !beat.taken.is_empty()).await;
        assert_eq!(words(&beat.taken), ["b"]);
        assert!(second.beat().await.unwrap().taken.is_empty());
    });
}

#[test]
fn one_counted_dead_says_that_it_lives_before_it_keeps_what_it_is_to_send() {
    run(async {
        let Some(address) = empty("buried").await else {
            return;
        };
        let first = PostgresStore::open(&address, 1).await.unwrap();
        let second = PostgresStore::open(&address, 2).await.unwrap();
        second.beat().await.unwrap();
        // Its first turn comes before its first beat.
        let kept = first.commit(first_turn(1, ALICE, 0, &["a"])).await.unwrap();
        assert_eq!(words(&kept), ["a"]);
        assert!(second.beat().await.unwrap().taken.is_empty());
        first.done(kept[0].id, Vec::new()).await.unwrap();
        assert!(first.release(ALICE).await.unwrap().is_empty());
        // Somebody buries it although it lives.
        let (client, connection) = tokio_postgres::connect(&address, NoTls).await.unwrap();
        tokio::spawn(connection);
        client
            .batch_execute("DELETE FROM program WHERE id = 1")
            .await
            .unwrap();
        let turn = || next_turn(1, 2, ALICE, &["b"]);
        assert_eq!(first.commit(turn()).await.unwrap_err(), StoreError::Raced);
        assert_eq!(words(&first.commit(turn()).await.unwrap()), ["b"]);
        assert!(second.beat().await.unwrap().taken.is_empty());
    });
}

#[test]
fn what_was_kept_after_its_program_had_died_is_sent_by_another() {
    run(async {
        let Some(address) = empty("orphans").await else {
            return;
        };
        let second = PostgresStore::open(&address, 2).await.unwrap();
        second.beat().await.unwrap();
        let (client, connection) = tokio_postgres::connect(&address, NoTls).await.unwrap();
        tokio::spawn(connection);
        let late = "INSERT INTO outbox VALUES (1, 7, '{\"body\":{\"text\":\"late\"}}', 0);
             INSERT INTO lane VALUES (7, 1)";
        client.batch_execute(late).await.unwrap();
        assert_eq!(words(&second.beat().await.unwrap().taken), ["late"]);
    });
}

#[test]
fn what_one_keeps_for_a_person_to_whom_the_other_sends_follows_behind() {
    run(async {
        let Some((first, second)) = two("follows").await else {
            return;
        };
        let kept = first.commit(first_turn(1, ALICE, 0, &["a"])).await.unwrap();
        let behind = second.commit(next_turn(1, 2, ALICE, &["b"])).await.unwrap();
        assert!(behind.is_empty(), "the first is sending to her");
        first.done(kept[0].id, Vec::new()).await.unwrap();
        let come = first.release(ALICE).await.unwrap();
        assert_eq!(words(&come), ["b"]);
        first.done(come[0].id, Vec::new()).await.unwrap();
        assert!(first.release(ALICE).await.unwrap().is_empty());
        // Now her lane is free.
        let third = second.commit(next_turn(2, 3, ALICE, &["c"])).await.unwrap();
        assert_eq!(words(&third), ["c"]);
    });
}

#[test]
fn what_another_kept_in_between_comes_first() {
    run(async {
        let Some((first, second)) = two("between").await else {
            return;
        };
        first.commit(first_turn(1, ALICE, 0, &["a"])).await.unwrap();
        second.commit(next_turn(1, 2, ALICE, &["b"])).await.unwrap();
        let kept = first.commit(next_turn(2, 3, ALICE, &["c"])).await.unwrap();
        // What was given already is given again: who sends knows it.
        assert_eq!(words(&kept), ["a", "b", "c"]);
    });
}

#[test]
fn two_that_answer_one_person_at_once_do_not_overtake_each_other() {
    run(async {
        let Some((first, second)) = two("races").await else {
            return;
        };
        first.commit(first_turn(1, ALICE, 0, &[])).await.unwrap();
        let mut edition = 1;
        for round in 0..20 {
            let (a, b) = (10 + round * 2, 11 + round * 2);
            let (one, other) = tokio::join!(
                first.commit(next_turn(edition, a, ALICE, &[])),
                second.commit(next_turn(edition, b, ALICE, &[])),
            );
            let lost = [&one, &other]
                .iter()
                .filter(|kept| matches!(kept, Err(StoreError::Raced)))
                .count();
            assert_eq!(lost, 1, "{one:?} {other:?}");
            edition = if one.is_ok() { a } else { b };
        }
    });
}

#[test]
fn two_with_the_same_people_in_another_order_both_get_through() {
    run(async {
        let Some((first, second)) = two("rings").await else {
            return;
        };
        for round in 0..20 {
            let there = together(vec![
                first_turn(1000 + round * 10, Chat(round * 2), 0, &["x"]),
                first_turn(1001 + round * 10, Chat(round * 2 + 1), 0, &["x"]),
            ]);
            let back = together(vec![
                first_turn(1003 + round * 10, Chat(round * 2 + 1), 0, &["x"]),
                first_turn(1002 + round * 10, Chat(round * 2), 0, &["x"]),
            ]);
            let (one, other) = tokio::join!(first.commit(there), second.commit(back));
            assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        }
    });
}

#[test]
fn two_with_handoffs_in_another_order_and_a_code_in_common_both_get_through() {
    run(async {
        let Some((first, second)) = two("handoff_rings").await else {
            return;
        };
        for round in 0..20 {
            let (a, b) = (format!("A{round}"), format!("B{round}"));
            let turn = |update: i64, chat: i64, code: &str| {
                with(
                    first_turn(1000 + round * 10 + update, Chat(chat), 0, &[]),
                    waiting(code, 1),
                )
            };
            let there = together(vec![turn(0, round * 4, &a), turn(1, round * 4 + 1, &b)]);
            let back = together(vec![turn(2, round * 4 + 2, &b), turn(3, round * 4 + 3, &a)]);
            let (one, other) = tokio::join!(first.commit(there), second.commit(back));
            assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
            for failed in [one, other].into_iter().filter_map(Result::err) {
                assert_eq!(failed, StoreError::Raced);
            }
        }
    });
}

#[test]
fn what_lands_while_somebody_is_erased_leads_to_nobody() {
    run(async {
        let Some((first, second)) = two("lands_late").await else {
            return;
        };
        for round in 0..30 {
            let (update, chat) = (round * 10 + 1, Chat(round + 1));
            let code = format!("C{round}");
            let turn = with(first_turn(update, chat, 0, &["a"]), waiting(&code, 1));
            let kept = first.commit(turn).await.unwrap();
            let landed = vec![part(&code, Part::Topic, round), pair(&code, 5, 500 + round)];
            let (erased, done) = tokio::join!(
                async {
                    if round % 2 == 0 {
                        let forget = erasing(update, update + 1, chat, &[]);
                        second.commit(forget).await.map(|_| ())
                    } else {
                        second.erase(chat).await.map(|_| ())
                    }
                },
                first.done(kept[0].id, landed),
            );
            erased.unwrap();
            done.unwrap();
            let code = || code.as_str().into();
            let sought = vec![
                Sought::Chat(code()),
                Sought::AtDesk(GROUP, code(), 5),
                Sought::Part(GROUP, code().to_string(), Part::Topic),
            ];
            let found = second.seek(sought).await.unwrap();
            assert_eq!(found, [None, None, Some(round)]);
        }
    });
}

#[test]
fn a_database_of_before_there_were_desks_is_brought_forward() {
    // What the first release wrote, by its own step; never changed.
    const FIRST: &str = include_str!("../../../src/adapters/store/postgres/schema/1.sql");
    run(async {
        let Some(address) = empty("forward").await else {
            return;
        };
        let (client, connection) = tokio_postgres::connect(&address, NoTls).await.unwrap();
        tokio::spawn(connection);
        client.batch_execute(FIRST).await.unwrap();
        let written = "CREATE TABLE shape (steps integer NOT NULL);
             INSERT INTO shape VALUES (1);
             INSERT INTO person VALUES (7, '{\"misses\":1,\"stack\":[],\"answers\":{},\"history\":[]}', 42, 42);
             INSERT INTO outbox VALUES (nextval('outbox_id'), 7, '{\"body\":{\"text\":\"Hello\"}}', 42);
             INSERT INTO lane VALUES (7, 0);
             INSERT INTO answered VALUES (41), (42)";
        client.batch_execute(written).await.unwrap();
        assert_eq!(
            PostgresStore::look(&address).await.unwrap(),
            Some(Shape::Older)
        );
        let store = PostgresStore::open(&address, 1).await.unwrap();
        assert_eq!(
            PostgresStore::look(&address).await.unwrap(),
            Some(Shape::Present)
        );
        assert_eq!(words(&store.beat().await.unwrap().taken), ["Hello"]);
        let loaded = store.load(vec![ALICE], vec![41, 42]).await.unwrap();
        assert_eq!(loaded.people[&ALICE].session.misses, 1);
        assert_eq!(loaded.answered.len(), 2);
        let next = with(next_turn(42, 43, ALICE, &[]), waiting("K7QF", 43));
        store.commit(next).await.unwrap();
        let code = Clue::Code("K7QF".into());
        let owners = store.whose(vec![code.clone()]).await.unwrap();
        assert_eq!(owners[&code].chat, Some(ALICE));
        // A program that opens it again finds nothing to do.
        let again = PostgresStore::open(&address, 2).await.unwrap();
        assert_eq!(again.desks().await.unwrap().queue.len(), 1);
    });
}

#[test]
fn a_server_that_goes_away_is_an_error_and_not_the_end() {
    run(async {
        let Some(address) = empty("goes_away").await else {
            return;
        };
        let store = PostgresStore::open(&address, 1).await.unwrap();
        store.beat().await.unwrap();
        store.commit(first_turn(1, ALICE, 0, &["a"])).await.unwrap();
        let (client, connection) = tokio_postgres::connect(server().unwrap(), NoTls)
            .await
            .unwrap();
        tokio::spawn(connection);
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE application_name = 'helpline' AND datname LIKE '%goes_away'";
        client.batch_execute(cut).await.unwrap();
        let mut failures = 0;
        while store.load(vec![ALICE], vec![]).await.is_err() {
            failures += 1;
            assert!(failures < 5);
        }
        store.commit(first_turn(2, BOB, 0, &["b"])).await.unwrap();
    });
}

#[test]
fn an_address_that_leads_nowhere_is_told_of_without_its_password() {
    run(async {
        for address in [
            "postgres://user:hunter2@127.0.0.1:1/none",
            "postgres://user:hunter2@[",
        ] {
            let error = PostgresStore::open(address, 1).await.unwrap_err();
            assert!(!error.to_string().contains("hunter2"), "{error}");
            assert!(matches!(
                error,
                OpenError::Server(_) | OpenError::BadAddress
            ));
        }
    });
}
