//! All that is kept of one person, as `helpline show` writes it out, from each kind of database.

use helpline::adapters::store::{Held, PostgresStore, SqliteStore, held};
use helpline::conversation::desk::Part;
use helpline::service::ports::{Chat, Store};
use tempfile::TempDir;

use super::handoffs::{pair, part, waiting, with};
use super::postgres;
use super::shared::{ALICE, BOB, first_turn, run};

/// Something in each table, of Alice and of Bob.
async fn fill(store: &impl Store) {
    for (update, chat, code) in [(1, ALICE, "K7QF"), (2, BOB, "M8RG")] {
        let turn = first_turn(update, chat, 3, &["on its way"]);
        store.commit(with(turn, waiting(code, 500))).await.unwrap();
        let landed = vec![
            part(code, Part::Topic, 20 + update),
            pair(code, update, 50 + update),
        ];
        store.landed(landed).await.unwrap();
    }
}

/// Each table that is read holds one row, and nothing in it is Bob's.
fn is_all_of_alice(held: &Held, tables: &[&str]) {
    assert_eq!(held.keys().copied().collect::<Vec<_>>(), tables);
    for (table, rows) in held {
        assert_eq!(rows.len(), 1, "{table}: {rows:#?}");
        let whose = ["chat", "owner", "code"]
            .into_iter()
            .find_map(|column| rows[0].get(column));
        let whose = whose.unwrap().to_string();
        assert!(
            ["7", "\"K7QF\""].contains(&whose.as_str()),
            "{table}: {whose}"
        );
    }
    assert_eq!(held["person"][0]["session"]["misses"], 3);
    assert!(
        held["outbox"][0]["message"]
            .to_string()
            .contains("on its way")
    );
}

#[test]
fn all_of_one_person_is_read_from_a_file_and_nothing_of_another() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("kept.sqlite");
    run(async { fill(&SqliteStore::open(&path).unwrap()).await });
    let tables = ["handoff", "outbox", "pair", "part", "person"];
    is_all_of_alice(&held(&path, ALICE).unwrap(), &tables);
    assert!(held(&path, Chat(9)).unwrap().is_empty());
}

#[test]
fn all_of_one_person_is_read_from_a_server_and_nothing_of_another() {
    run(async {
        let Some(address) = postgres::empty("held").await else {
            return;
        };
        fill(&PostgresStore::open(&address, 1).await.unwrap()).await;
        let tables = ["handoff", "lane", "outbox", "pair", "part", "person"];
        is_all_of_alice(
            &PostgresStore::held(&address, ALICE).await.unwrap(),
            &tables,
        );
        assert!(
            PostgresStore::held(&address, Chat(9))
                .await
                .unwrap()
                .is_empty()
        );
    });
}
