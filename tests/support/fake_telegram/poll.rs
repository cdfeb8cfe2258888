//! getUpdates: confirms, hands out, waits, and lets a newer poll win.
//! Waits on news and on the virtual clock; real time only caps a wait so that
//! tests stay quick.

use std::sync::Arc;

use serde_json::Value;
use tokio::time::Instant;

use super::answer::{Answer, Refusal, conflict};
use super::call::Call;
use super::shared::Shared;
use super::world::World;

const WEBHOOK_IS_ACTIVE: &str = "can't use getUpdates method while webhook is active; \
    use deleteWebhook to delete the webhook first";
const TERMINATED_BY_OTHER: &str = "terminated by other getUpdates request; \
    make sure that only one bot instance is running";
const TERMINATED_BY_WEBHOOK: &str = "terminated by setWebhook request";

/// Which poll is the newest, and how often the test let polls go.
#[derive(Debug, Default)]
pub(super) struct Polls {
    newest: u64,
    pub(super) releases: u64,
}

/// One poll while it waits.
struct Waiting {
    number: u64,
    limit: usize,
    releases: u64,
    /// When it ends on the virtual clock.
    until: i64,
    /// When it ends whatever the virtual clock says.
    at_latest: Instant,
}

pub(super) async fn get_updates(shared: &Arc<Shared>, call: &Call) -> Answer {
    let waiting = shared.with(|world| begin(world, call))?;
    loop {
        let news = shared.news();
        tokio::pin!(news);
        news.as_mut().enable();
        if let Some(answer) = shared.quietly(|world| step(world, &waiting)) {
            let gave_some = matches!(&answer, Ok(Value::Array(batch)) if !batch.is_empty());
            if gave_some {
                shared.tell();
            }
            return answer;
        }
        // Running out of real time ends the poll at the next step.
        let _ = tokio::time::timeout_at(waiting.at_latest, news).await;
    }
}

fn begin(world: &mut World, call: &Call) -> Result<Waiting, Refusal> {
    if world.webhook.is_active() {
        return Err(conflict(WEBHOOK_IS_ACTIVE));
    }
    if let Ok(Some(Value::Array(kinds))) = call.json("allowed_updates") {
        world.updates.allow(&kinds);
    }
    world.forget_expired();
    world.updates.confirm(call.integer("offset"));
    world.polls.newest += 1;
    Ok(Waiting {
        number: world.polls.newest,
        limit: usize::try_from(call.clamped("limit", 100, 1, 100)).unwrap_or(100),
        releases: world.polls.releases,
        until: world.now + call.clamped("timeout", 0, 0, 50),
        at_latest: Instant::now() + world.timings.poll,
    })
}

/// The poll's answer, or nothing while it should go on waiting.
fn step(world: &mut World, waiting: &Waiting) -> Option<Answer> {
    if world.webhook.is_active() {
        return Some(Err(conflict(TERMINATED_BY_WEBHOOK)));
    }
    if world.polls.newest != waiting.number {
        return Some(Err(conflict(TERMINATED_BY_OTHER)));
    }
    world.forget_expired();
    let batch = world.updates.hand_out(waiting.limit);
    if batch.is_empty() && !is_over(world, waiting) {
        return None;
    }
    Some(Ok(Value::Array(batch)))
}

fn is_over(world: &World, waiting: &Waiting) -> bool {
    world.now >= waiting.until
        || world.polls.releases != waiting.releases
        || Instant::now() >= waiting.at_latest
}

impl World {
    /// Drops updates that waited too long, and remembers the taps among them.
    pub(super) fn forget_expired(&mut self) {
        let lost = self.updates.expire(self.now);
        for id in lost {
            self.callbacks.expire(&id);
        }
    }
}
