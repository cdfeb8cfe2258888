//! What a test does to this Telegram as a whole: its clock, its faults, its
//! outages, and which refusals are to be expected.

use std::time::Duration;

use serde_json::Value;

use super::faults::{ChatMatch, Fault, MethodMatch};
use super::server::FakeTelegram;

impl FakeTelegram {
    /// The virtual clock, in seconds since 1970.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.shared.quietly(|world| world.now)
    }

    pub fn advance(&self, seconds: i64) {
        self.shared.with(|world| world.now += seconds);
    }

    pub fn set_time(&self, now: i64) {
        self.shared.with(|world| world.now = now);
    }

    /// Queues an update as it is; its `update_id` is filled in.
    pub fn push_update(&self, update: Value) {
        self.shared.with(|world| {
            let now = world.now;
            world.updates.add_raw(update, now);
        });
    }

    /// How many updates the bot has not confirmed.
    #[must_use]
    pub fn unconfirmed(&self) -> usize {
        self.shared.quietly(|world| world.updates.waiting())
    }

    /// The bot is not to be told of what happened so far.
    pub fn forget_updates(&self) {
        self.shared.with(|world| world.updates.forget_all());
    }

    /// Ends waiting polls, empty.
    pub fn release_polls(&self) {
        self.shared.with(|world| world.polls.releases += 1);
    }

    /// From now on sends too many and too fast get a 429.
    pub fn enforces_rate_limits(&self) {
        self.shared.with(|world| world.rates.enforced = true);
    }

    /// The next matching call goes wrong. `Any` stands for every method but
    /// getUpdates, and for every chat.
    pub fn fail_next(
        &self,
        method: impl Into<MethodMatch>,
        chat: impl Into<ChatMatch>,
        fault: Fault,
    ) {
        self.fail_times(1, method, chat, fault);
    }

    /// The next so many matching calls go wrong.
    pub fn fail_times(
        &self,
        times: usize,
        method: impl Into<MethodMatch>,
        chat: impl Into<ChatMatch>,
        fault: Fault,
    ) {
        let (method, chat) = (method.into(), chat.into());
        self.shared
            .with(|world| world.faults.plan(method, chat, fault, times));
    }

    /// Faults planned and not used yet are called off.
    pub fn stop_failing(&self) {
        self.shared.with(|world| world.faults.forget());
    }

    /// Every connection, old or new, is closed at once.
    pub fn refuse_connections(&self) {
        self.shared.refuse(true);
    }

    pub fn accept_again(&self) {
        self.shared.refuse(false);
    }

    /// Announces one refusal; the test fails if it does not come.
    pub fn expects_refusal(&self, method: &str, words: &str) {
        self.expects_refusals(1, method, words);
    }

    pub fn expects_refusals(&self, times: usize, method: &str, words: &str) {
        self.shared
            .with(|world| world.ledger.expect(method, words, Some(times)));
    }

    /// Refusals like this are fine, however many, even none.
    pub fn tolerates_refusals(&self, method: &str, words: &str) {
        self.shared
            .with(|world| world.ledger.expect(method, words, None));
    }

    /// Taps may stay unanswered, as when the bot is killed on purpose.
    pub fn forgives_unanswered_taps(&self) {
        self.shared.with(|world| world.callbacks.forgiven = true);
    }

    /// How long a line of the test waits in real time before it fails.
    pub fn waits_at_most(&self, patience: Duration) {
        self.shared.with(|world| world.timings.patience = patience);
    }

    /// The longest real wait of a long poll; short, so that tests are quick.
    pub fn lets_polls_wait(&self, at_most: Duration) {
        self.shared.with(|world| world.timings.poll = at_most);
    }

    /// How long a call that times out is held before its line breaks.
    pub fn holds_lines_for(&self, hold: Duration) {
        self.shared.with(|world| world.timings.hold = hold);
    }
}
