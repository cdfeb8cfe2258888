//! What has arrived is taken out of the outbox, for everybody who waits at that moment in
//! one statement: being safe on disk costs one wait for the disk, however many they are.

use std::sync::{Mutex as Lock, PoisonError};

use tokio::sync::{Mutex, oneshot};

use super::connection::Connection;
use crate::service::kept::StoreError;

type Told = oneshot::Sender<Result<(), StoreError>>;

/// Those who wait to have a message taken out.
#[derive(Default)]
pub(super) struct Arrived {
    queue: Lock<Vec<(i64, Told)>>,
    turn: Mutex<()>,
}

impl Arrived {
    /// Takes a message out, and with it those of all who wait.
    pub(super) async fn take_out(&self, id: i64, over: &Connection) -> Result<(), StoreError> {
        let (tell, told) = oneshot::channel();
        self.queue().push((id, tell));
        {
            let _turn = self.turn.lock().await;
            // Whoever had the turn before may have taken this one out too.
            let waiting = std::mem::take(&mut *self.queue());
            if !waiting.is_empty() {
                let ids: Vec<i64> = waiting.iter().map(|(id, _)| *id).collect();
                let done = delete(ids, over).await;
                for (_, tell) in waiting {
                    // One who waits no longer need not be told.
                    let _ = tell.send(done.clone());
                }
            }
        }
        let unknown = || StoreError::Unusable("it was not tried".to_owned());
        told.await.unwrap_or_else(|_| Err(unknown()))
    }

    fn queue(&self) -> std::sync::MutexGuard<'_, Vec<(i64, Told)>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn delete(ids: Vec<i64>, over: &Connection) -> Result<(), StoreError> {
    over.with(|open| async move {
        let statement = open
            .statement("DELETE FROM outbox WHERE id = ANY ($1)")
            .await?;
        open.client.execute(&statement, &[&ids]).await?;
        Ok(())
    })
    .await
}
