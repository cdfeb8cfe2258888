//! Telegram's rate limits as token buckets on the virtual clock.
//! Off until a test switches them on.

use std::collections::BTreeMap;

use super::answer::Refusal;

/// A private chat: one a second, three at once. A group: twenty a minute, and as many edits.
const PRIVATE: Limit = Limit {
    size: 3,
    seconds: 1,
};
const GROUP: Limit = Limit {
    size: 20,
    seconds: 3,
};
/// The whole bot: thirty a second.
const ALL_PER_SECOND: u64 = 30;

#[derive(Debug, Clone, Copy)]
struct Limit {
    size: u64,
    /// Seconds until one token comes back.
    seconds: u64,
}

#[derive(Debug)]
struct Bucket {
    tokens: u64,
    since: i64,
}

#[derive(Debug, Default)]
pub(super) struct Rates {
    pub(super) enforced: bool,
    buckets: BTreeMap<i64, Bucket>,
    edits: BTreeMap<i64, Bucket>,
    /// The second being counted, and how many were sent in it.
    this_second: (i64, u64),
}

impl Rates {
    /// Takes one message's worth, or says how long to wait.
    pub(super) fn spend(&mut self, chat: i64, is_group: bool, now: i64) -> Result<(), Refusal> {
        if !self.enforced {
            return Ok(());
        }
        self.spend_overall(now)?;
        let limit = if is_group { GROUP } else { PRIVATE };
        spend_from(&mut self.buckets, chat, limit, now)
    }

    /// The same for an edit in a group.
    pub(super) fn spend_edit(&mut self, group: i64, now: i64) -> Result<(), Refusal> {
        if !self.enforced {
            return Ok(());
        }
        spend_from(&mut self.edits, group, GROUP, now)
    }

    fn spend_overall(&mut self, now: i64) -> Result<(), Refusal> {
        if self.this_second.0 != now {
            self.this_second = (now, 0);
        }
        if self.this_second.1 >= ALL_PER_SECOND {
            return Err(Refusal::too_many(1));
        }
        self.this_second.1 += 1;
        Ok(())
    }
}

fn spend_from(
    buckets: &mut BTreeMap<i64, Bucket>,
    chat: i64,
    limit: Limit,
    now: i64,
) -> Result<(), Refusal> {
    let bucket = buckets.entry(chat).or_insert(Bucket {
        tokens: limit.size,
        since: now,
    });
    bucket.refill(limit, now);
    if bucket.tokens == 0 {
        return Err(Refusal::too_many(bucket.wait(limit, now)));
    }
    bucket.tokens -= 1;
    Ok(())
}

impl Bucket {
    fn refill(&mut self, limit: Limit, now: i64) {
        let passed = u64::try_from(now - self.since).unwrap_or(0);
        let back = passed / limit.seconds;
        self.tokens += back;
        if self.tokens >= limit.size {
            self.tokens = limit.size;
            self.since = now;
        } else {
            self.since += i64::try_from(back * limit.seconds).unwrap_or(0);
        }
    }

    fn wait(&self, limit: Limit, now: i64) -> u64 {
        let passed = u64::try_from(now - self.since).unwrap_or(0);
        limit.seconds.saturating_sub(passed).max(1)
    }
}
