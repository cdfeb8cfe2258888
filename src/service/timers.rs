//! What the clock brings about: moments that handoffs waited for, and topics that are too
//! old. And how the desks are, since other programs change them too.

use std::sync::Arc;
use std::time::Duration;

use jiff::ToSpan;

use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use super::delivery::Delivery;
use super::desk::DeskView;
use super::kept::{Batch, DeskChange, Edition, StoreError};
use super::ports::{Chat, Clock, Messenger, Observer, Sight, Store};
use super::turn::Turns;
use super::{preparing, report};
use crate::conversation::desk::{DeskState, Post, TopicDeed};
use crate::conversation::ids::DeskName;
use crate::conversation::moment::SECONDS_A_DAY;
use crate::conversation::words::Body;
use crate::conversation::{Event, Outgoing, Rules};

/// How often it is looked whether a moment has come.
const LOOK: Duration = Duration::from_millis(500);

/// How often it is looked for topics that are too old.
const OLD_TOPICS_EVERY: Duration = Duration::from_hours(1);

/// From this hour on Mondays teams are told their figures.
const TELL_FROM: i8 = 9;

/// Watches the clock for handoffs.
pub struct Timers<M, S, C> {
    /// The rules.
    pub rules: Arc<Rules>,
    /// Where the moments stand.
    pub store: Arc<S>,
    /// What a moment that has come is made into.
    pub turns: Turns<S, C>,
    /// Who sends what comes of it.
    pub delivery: Arc<Delivery<M, S, C>>,
    /// The time.
    pub clock: Arc<C>,
    /// The desks.
    pub desks: Arc<DeskView>,
    /// Whom to tell what is seen.
    pub observer: Arc<dyn Observer>,
}

impl<M: Messenger, S: Store, C: Clock> Timers<M, S, C> {
    /// Watches until it is dropped, while `leads` says so: of several programs one does it.
    pub async fn run(self, leads: watch::Receiver<bool>) {
        if self.desks.is_empty() {
            return;
        }
        let mut looked: Option<Instant> = None;
        let mut prepared = false;
        loop {
            // The store tells of its own troubles; here it is tried again.
            let _ = self.look_at_desks().await;
            if *leads.borrow() {
                let _ = self.come_due().await;
                prepared = prepared || self.prepare().await.is_ok();
                let _ = self.tell_week().await;
                if looked.is_none_or(|last| last.elapsed() >= OLD_TOPICS_EVERY)
                    && self.delete_old_topics().await.is_ok()
                {
                    looked = Some(Instant::now());
                }
            }
            sleep(LOOK).await;
        }
    }

    async fn look_at_desks(&self) -> Result<(), StoreError> {
        let desks = self.store.desks().await?;
        self.observer.saw(Sight::PeopleWaiting(desks.queue.len()));
        self.desks.refresh(&desks);
        Ok(())
    }

    async fn come_due(&self) -> Result<(), StoreError> {
        let due = self.store.due(self.clock.now()).await?;
        if due.is_empty() {
            return Ok(());
        }
        let events: Vec<(Chat, Event)> = due.into_iter().map(|chat| (chat, Event::Due)).collect();
        let waiting = self.turns.happened(events).await?;
        self.delivery.enqueue(waiting);
        Ok(())
    }

    /// Each desk has two topics of its own.
    async fn prepare(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        let waiting = preparing::topics(&self.rules, &self.desks, &*self.store, now).await?;
        self.delivery.enqueue(waiting);
        Ok(())
    }

    /// On Mondays each team is told the figures of the week before, once.
    async fn tell_week(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        let local = self.rules.hours.local(now);
        let monday = local
            .date()
            .saturating_sub(i64::from(local.weekday().to_monday_zero_offset()).days());
        let board = self.desks.board();
        let is_due = |desk: &DeskName| {
            let state = board.desks.get(desk).map(|now| &now.state);
            let told = state.and_then(|state| state.told_until);
            local.hour() >= TELL_FROM && told.is_none_or(|told| told < monday)
        };
        for (desk, group) in self.desks.groups() {
            if !is_due(&desk) {
                continue;
            }
            let week = now.plus_seconds(-7 * SECONDS_A_DAY);
            let figures = self.store.figures(week).await?;
            let state = board.desks.get(&desk).map(|now| now.state.clone());
            // Of a week without anybody there is nothing to tell.
            let notice = figures.iter().any(|figure| figure.desk == desk);
            let notice = notice
                .then(|| report::notice(&self.rules, &desk, &figures, now))
                .into_iter();
            let batch = Batch {
                outgoing: notice.map(|notice| (group, notice)).collect(),
                desks: vec![DeskChange {
                    made_from: self.desks.edition(&desk),
                    becomes: DeskState {
                        told_until: Some(monday),
                        ..state.unwrap_or_default()
                    },
                    edition: Edition(super::turn::unheard()),
                    desk,
                }],
                at: now,
                ..Batch::default()
            };
            let waiting = self.store.commit(batch).await?;
            self.look_at_desks().await?;
            self.delivery.enqueue(waiting);
        }
        Ok(())
    }

    async fn delete_old_topics(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        let old = self
            .store
            .old_topics(self.rules.keeping.topics_since(now))
            .await?;
        let deletions = old.into_iter().filter_map(|(desk, code)| {
            let post = Post {
                code: Some(code),
                rank: 4,
                ..Post::default()
            };
            let outgoing = Outgoing {
                post: Some(Box::new(post)),
                ..Outgoing::new(Body::Topic(TopicDeed::Delete), Vec::new())
            };
            Some((self.desks.group(&desk)?, outgoing))
        });
        let batch = Batch {
            outgoing: deletions.collect(),
            at: now,
            ..Batch::default()
        };
        if batch.outgoing.is_empty() {
            return Ok(());
        }
        let waiting = self.store.commit(batch).await?;
        self.delivery.enqueue(waiting);
        Ok(())
    }
}
