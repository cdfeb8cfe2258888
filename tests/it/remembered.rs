//! Who went on lately is remembered, and the store stays the truth: what it knows better counts.

use std::sync::Arc;

use helpline::adapters::store::MemoryStore;
use helpline::conversation::scene::Letter;
use helpline::conversation::{Event, Moment};
use helpline::service::kept::Waiting;
use helpline::service::ports::{Act, Chat, Clock, Deed, Incoming, Store, Unseen};
use helpline::service::turn::Turns;

use crate::shipped::rules;

const ALICE: Chat = Chat(7);

struct Noon;

impl Clock for Noon {
    fn now(&self) -> Moment {
        Moment::from_seconds(1_795_000_000)
    }
}

/// One of several programs on a store.
fn program(store: &Arc<MemoryStore>) -> Turns<MemoryStore, Noon> {
    Turns::new(
        Arc::clone(rules()),
        Arc::clone(store),
        Arc::new(Noon),
        Arc::new(Unseen),
    )
}

fn says(update: i64, text: &str) -> [Incoming; 1] {
    let deed = Deed {
        chat: ALICE,
        act: Act::Spoke(Event::Said(text.to_owned())),
        language: None,
        tap: None,
        letter: Letter::default(),
    };
    [Incoming {
        update,
        deed: Some(deed),
    }]
}

async fn told(program: &Turns<MemoryStore, Noon>, update: i64, text: &str) -> String {
    let turned = program.take(&says(update, text)).await.unwrap();
    let body = |waiting: &Waiting| waiting.outgoing.body.text().unwrap_or_default().to_owned();
    turned.waiting.iter().map(body).collect()
}

#[tokio::test]
async fn an_update_that_comes_again_is_not_answered_again() {
    let store = Arc::new(MemoryStore::new());
    let program = program(&store);
    assert!(told(&program, 1, "/menu").await.contains("Tap a button"));
    assert_eq!(told(&program, 1, "/menu").await, "");
    assert!(told(&program, 2, "2").await.contains("free help"));
    assert_eq!(told(&program, 2, "2").await, "");
}

#[tokio::test]
async fn what_another_program_answered_in_between_counts() {
    let store = Arc::new(MemoryStore::new());
    let (here, there) = (program(&store), program(&store));
    told(&here, 1, "Could I have a budget?").await;
    assert!(told(&there, 2, "England").await.contains("How old"));
    // Here the question about the country was the last; it has been answered.
    assert!(told(&here, 3, "45").await.contains("Continuing Healthcare"));
}

#[tokio::test]
async fn who_was_erased_begins_afresh() {
    let store = Arc::new(MemoryStore::new());
    let program = program(&store);
    told(&program, 1, "Could I have a budget?").await;
    store.erase(ALICE).await.unwrap();
    assert!(!told(&program, 2, "England").await.contains("How old"));
}
