//! Messages to a group: they follow it when it becomes another chat, now and later.

use std::sync::Arc;

use helpline::adapters::store::SqliteStore;
use helpline::adapters::telegram::{Client, TelegramMessenger};
use helpline::conversation::words::Body;
use helpline::conversation::{Moment, Outgoing};
use helpline::service::delivery::{Delivery, Manner};
use helpline::service::kept::{Batch, Waiting};
use helpline::service::ports::{Chat, Clock, Store, Unseen};

use crate::fake_telegram::FakeTelegram;

struct Still;

impl Clock for Still {
    fn now(&self) -> Moment {
        Moment::from_seconds(1_795_000_000)
    }
}

async fn to_group(store: &SqliteStore, group: i64, words: &str) -> Vec<Waiting> {
    let outgoing = Outgoing::new(Body::Text(words.to_owned()), Vec::new());
    let batch = Batch {
        outgoing: vec![(Chat(group), outgoing)],
        at: Still.now(),
        ..Batch::default()
    };
    store.commit(batch).await.unwrap()
}

#[tokio::test]
async fn messages_follow_a_group_that_has_become_a_supergroup() {
    let telegram = FakeTelegram::start().await;
    let group = telegram.group("The team");
    let client = Client::new(&telegram.token().to_owned().into(), Some(&telegram.url())).unwrap();
    let store = Arc::new(SqliteStore::in_memory().unwrap());
    let messenger = Arc::new(TelegramMessenger::new(client));
    let delivery = Delivery::new(
        messenger,
        Arc::clone(&store),
        Arc::new(Still),
        Arc::new(Unseen),
        Manner::default(),
    );
    let before = group.id();
    delivery.enqueue(to_group(&store, before, "first").await);
    group.sees("first").await;
    let supergroup = group.migrates();
    telegram.tolerates_refusals("sendMessage", "upgraded to a supergroup");
    delivery.enqueue(to_group(&store, before, "second").await);
    supergroup.sees("second").await;
    let third = to_group(&store, before, "third").await;
    assert_eq!(third[0].chat, Chat(supergroup.id()));
    delivery.enqueue(third);
    supergroup.sees("third").await;
    assert!(delivery.finish(std::time::Duration::from_secs(5)).await);
    assert!(
        !store.erase(Chat(supergroup.id())).await.unwrap(),
        "all is sent"
    );
    // Nobody here reads the group's own notices.
    telegram.forget_updates();
    telegram.finish().await;
}
