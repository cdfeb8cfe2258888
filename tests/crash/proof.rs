//! The proofs, one for each setting.

use crate::kept::Kept;
use crate::rounds::prove;
use crate::setting::{Setting, Updates};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_point_over_sqlite_nothing_is_lost() {
    prove(&Setting::new(Kept::Sqlite, Updates::Polling, 1)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_point_over_postgresql_nothing_is_lost() {
    over_postgresql("one", Updates::Polling, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_one_after_the_other_over_postgresql_nothing_is_lost() {
    over_postgresql("two", Updates::Polling, 2).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn brought_to_two_over_postgresql_nothing_is_lost() {
    over_postgresql("brought", Updates::Webhook, 2).await;
}

async fn over_postgresql(name: &str, updates: Updates, processes: usize) {
    match Kept::in_postgres(name).await {
        Some(kept) => prove(&Setting::new(kept, updates, processes)).await,
        None => println!("left out: there is no HELPLINE_TEST_POSTGRES to test with"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_point_with_a_webhook_nothing_is_lost() {
    prove(&Setting::new(Kept::Sqlite, Updates::Webhook, 1)).await;
}
