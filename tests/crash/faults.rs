//! What goes wrong at Telegram meanwhile, in random mixtures.

use crate::fake_telegram::{Any, FakeTelegram, Fault};
use crate::random::Random;

/// Plans a few faults of any kind for what comes next.
pub fn plan(telegram: &FakeTelegram, random: &mut Random) {
    for _ in 0..random.below(4) {
        telegram.fail_next("sendMessage", Any, any(random));
    }
    // The program waits half a second after each of these.
    if random.percent(15) {
        telegram.fail_next("getUpdates", Any, any(random));
    }
}

fn any(random: &mut Random) -> Fault {
    random.choose(&[
        Fault::TooMany { retry_after: 1 },
        Fault::ServerError,
        Fault::Garbage,
        Fault::TimeoutBeforeApply,
        Fault::TimeoutAfterApply,
        Fault::DropConnectionBefore,
        Fault::DropConnectionAfter,
    ])
}
