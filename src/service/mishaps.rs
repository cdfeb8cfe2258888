//! What befell handoffs on the way becomes turns of the people they belong to.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::mpsc;

use super::delivery::{Befallen, Delivery};
use super::desk::DeskView;
use super::kept::{Clue, StoreError};
use super::ports::{Chat, Clock, Messenger, Store};
use super::turn::Turns;
use crate::conversation::Event;
use crate::conversation::desk::Mishap;
use crate::conversation::ids::Code;

/// Hears of mishaps and has them answered.
pub struct Mishaps<M, S, C> {
    /// Where it is heard.
    pub heard: mpsc::UnboundedReceiver<Befallen>,
    /// Who knows whose a handoff is.
    pub store: Arc<S>,
    /// What makes turns of it.
    pub turns: Turns<S, C>,
    /// Who sends what comes of it.
    pub delivery: Arc<Delivery<M, S, C>>,
    /// The desks.
    pub desks: Arc<DeskView>,
}

impl<M: Messenger, S: Store, C: Clock> Mishaps<M, S, C> {
    /// Hears until nobody tells any more. What cannot be kept is told again.
    pub async fn run(mut self) {
        while let Some(befallen) = self.heard.recv().await {
            if self.take(&befallen).await.is_ok() {
                // One who waits no longer need not be told.
                let _ = befallen.tell.send(());
            }
        }
    }

    async fn take(&self, befallen: &Befallen) -> Result<(), StoreError> {
        let whole_desk = befallen.chat.is_group() && befallen.code.is_none();
        let codes = match &befallen.code {
            Some(code) => vec![code.clone()],
            None if whole_desk && is_of_one_adviser(&befallen.what) => {
                self.busy_at(befallen.chat).await?
            }
            None if whole_desk => self.waiting_at(befallen),
            None => Vec::new(),
        };
        let mut chats: Vec<Chat> = if codes.is_empty() {
            Vec::new()
        } else {
            self.owners(codes).await?
        };
        if !befallen.chat.is_group() {
            chats.push(befallen.chat);
        }
        chats.sort_unstable();
        chats.dedup();
        let befell = Event::Befell {
            code: befallen.code.clone(),
            what: befallen.what.clone(),
        };
        let events = chats.into_iter().map(|chat| (chat, befell.clone()));
        let waiting = self.turns.happened(events.collect()).await?;
        self.delivery.enqueue(waiting);
        Ok(())
    }

    /// Those who wait at a desk that cannot be used any more, or can again.
    fn waiting_at(&self, befallen: &Befallen) -> Vec<Code> {
        let Some(desk) = self.desks.of_group(befallen.chat) else {
            return Vec::new();
        };
        let broken = befallen.what == Mishap::NoDesk;
        self.desks.set_broken(&desk, broken);
        if !broken {
            return Vec::new();
        }
        let board = self.desks.board();
        let queue = board.desks.get(&desk).map(|now| now.queue.clone());
        queue
            .unwrap_or_default()
            .into_iter()
            .map(|queued| queued.code)
            .collect()
    }

    /// Those whom somebody at a desk has or may have taken.
    async fn busy_at(&self, group: Chat) -> Result<Vec<Code>, StoreError> {
        let Some(desk) = self.desks.of_group(group) else {
            return Ok(Vec::new());
        };
        let desks = self.store.desks().await?;
        let busy = desks.chats.into_iter().chain(desks.calls);
        let here = busy.filter(|(at, _)| *at == desk);
        Ok(here.map(|(_, queued)| queued.code).collect())
    }

    async fn owners(&self, codes: Vec<Code>) -> Result<Vec<Chat>, StoreError> {
        let clues = codes.into_iter().map(Clue::Code).collect();
        let owners: HashMap<_, _> = self.store.whose(clues).await?;
        Ok(owners
            .into_values()
            .filter_map(|owner| owner.chat)
            .collect())
    }
}

/// Whether it concerns those whom one adviser has taken.
fn is_of_one_adviser(what: &Mishap) -> bool {
    matches!(what, Mishap::AdviserLeft | Mishap::AdviserAway(_))
}
