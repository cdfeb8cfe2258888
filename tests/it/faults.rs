//! A fault in the program is one person's turn and no other's: it is tried three times,
//! then set aside, and the person is given the number.

use std::sync::Arc;

use helpline::adapters::store::MemoryStore;
use helpline::conversation::effect::Effect;
use helpline::conversation::scene::Letter;
use helpline::conversation::{Event, Moment, Outgoing, Rules, Scene, Session, engine};
use helpline::service::kept::{Loaded, Waiting};
use helpline::service::ports::{Act, Chat, Clock, Deed, Incoming, Store, Unseen};
use helpline::service::turn::Turns;

use crate::shipped::rules;

const ALICE: Chat = Chat(7);
const BOB: Chat = Chat(8);

struct At(i64);

impl Clock for At {
    fn now(&self) -> Moment {
        Moment::from_seconds(self.0)
    }
}

fn turns(store: &Arc<MemoryStore>) -> Turns<MemoryStore, At> {
    let clock = Arc::new(At(1_795_000_000));
    Turns::new(
        Arc::clone(rules()),
        Arc::clone(store),
        clock,
        Arc::new(Unseen),
    )
    .stepping(step)
}

/// The engine, but for one word.
fn step(rules: &Rules, session: Session, event: &Event, scene: &Scene) -> (Session, Vec<Effect>) {
    assert_ne!(event.text(), Some("poison"));
    engine::step(rules, session, event, scene)
}

fn says(update: i64, chat: Chat, text: &str) -> Incoming {
    let deed = Deed {
        chat,
        act: Act::Spoke(Event::Said(text.to_owned())),
        language: None,
        tap: None,
        letter: Letter::default(),
    };
    Incoming {
        update,
        deed: Some(deed),
    }
}

fn told(waiting: &[Waiting], chat: Chat) -> String {
    let bodies = waiting.iter().filter(|message| message.chat == chat);
    let texts = bodies.filter_map(|message| message.outgoing.body.text());
    texts.collect()
}

async fn load(store: &MemoryStore) -> Loaded {
    store.load(vec![ALICE, BOB], vec![]).await.unwrap()
}

#[tokio::test]
async fn one_persons_fault_is_set_aside_and_the_others_are_answered() {
    let store = Arc::new(MemoryStore::new());
    let turns = turns(&store);
    turns
        .take(&[says(1, ALICE, "/menu"), says(2, BOB, "/menu")])
        .await
        .unwrap();
    let stood = load(&store).await.people[&ALICE].session.stack.clone();
    let batch = [
        says(3, BOB, "2"),
        says(4, ALICE, "poison"),
        says(5, BOB, "/menu"),
    ];
    let waiting = turns.take(&batch).await.unwrap().waiting;
    assert!(told(&waiting, ALICE).contains("something went wrong on our side"));
    assert!(told(&waiting, BOB).contains("What can I help you with?"));
    let loaded = load(&store).await;
    assert_eq!(
        loaded.people[&ALICE].session.stack, stood,
        "she stays where she was"
    );
    assert_eq!(store.reports().await.unwrap().len(), 1);
    assert!(
        turns.take(&batch).await.unwrap().waiting.is_empty(),
        "and it is over"
    );
}

#[tokio::test]
async fn an_update_that_stopped_the_program_five_times_is_not_tried_again() {
    let store = Arc::new(MemoryStore::new());
    for _ in 0..4 {
        store.trying(1).await.unwrap();
    }
    let waiting = turns(&store)
        .take_carefully(&[says(1, ALICE, "/menu")])
        .await
        .unwrap()
        .waiting;
    assert!(told(&waiting, ALICE).contains("What can I help you with?"));
    for _ in 0..5 {
        store.trying(2).await.unwrap();
    }
    let waiting = turns(&store)
        .take_carefully(&[says(2, ALICE, "2"), says(3, BOB, "/menu")])
        .await
        .unwrap()
        .waiting;
    assert!(told(&waiting, ALICE).contains("something went wrong on our side"));
    assert!(told(&waiting, BOB).contains("What can I help you with?"));
    let reports = store.reports().await.unwrap();
    assert_eq!(reports.len(), 1);
    assert!(reports[0].reason.contains("stopped"), "{reports:?}");
}

/// Where the program is stopped from outside again and again, nobody's words are at fault.
#[tokio::test]
async fn only_the_update_at_which_the_program_stopped_counts_as_tried() {
    let store = Arc::new(MemoryStore::new());
    let batch = [says(1, ALICE, "/menu"), says(2, BOB, "/menu")];
    // The first time it stopped over both, and after that only over the first.
    for _ in 0..2 {
        store.trying(1).await.unwrap();
    }
    let turns = turns(&store);
    turns.take_carefully(&batch[..1]).await.unwrap();
    assert_eq!(
        store.trying(2).await.unwrap(),
        0,
        "the second was not tried"
    );
    let turned = turns.take_carefully(&batch).await.unwrap();
    assert!(told(&turned.waiting, BOB).contains("What can I help you with?"));
    assert_eq!(told(&turned.waiting, ALICE), "", "hers is answered");
    assert_eq!(store.trying(2).await.unwrap(), 0, "and so is his");
}

#[tokio::test]
async fn without_a_store_urgent_words_get_help_and_others_are_told_that_it_takes_a_while() {
    let store = Arc::new(MemoryStore::new());
    let batch = [
        says(1, ALICE, "i want to kill myself"),
        says(2, BOB, "poison"),
        says(3, BOB, "/menu"),
    ];
    let said = turns(&store).without_store(&batch);
    assert!(said[0].outgoing.urgent);
    for gap in &said[1..] {
        assert!(!gap.outgoing.urgent && gap.outgoing != Outgoing::last_resort());
    }
    assert!(load(&store).await.people.is_empty());
}
