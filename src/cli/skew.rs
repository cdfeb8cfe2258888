//! Whether this machine's clock is right, by Telegram's: people are told opening hours by it, and
//! advisers are asked for by it.

use std::sync::Arc;
use std::time::Duration;

use crate::adapters::telegram::{Client, look_at_bot};
use crate::conversation::Moment;
use crate::service::ports::Clock;

/// By how many seconds our clock may be wrong.
const BOUND: i64 = 30;

/// How often it is looked at while the bot runs.
const EVERY: Duration = Duration::from_hours(1);

/// How far our clock is from the server's, such as "slow by 2 hours"; `None` if it is right.
pub(super) fn skew(theirs: Moment, ours: Moment) -> Option<String> {
    let ahead = ours.seconds() - theirs.seconds();
    let way = if ahead > 0 { "fast" } else { "slow" };
    let seconds = ahead.abs();
    if seconds <= BOUND {
        return None;
    }
    let told = if seconds < 120 {
        format!("{seconds} seconds")
    } else if seconds < 7200 {
        format!("{} minutes", seconds / 60)
    } else {
        format!("{} hours", seconds / 3600)
    };
    Some(format!("{way} by {told}"))
}

/// Raises an alarm as long as our clock is wrong.
pub(super) async fn watch<C: Clock>(client: Client, clock: Arc<C>) {
    loop {
        let theirs = look_at_bot(&client).await.ok().and_then(|bot| bot.date);
        if let Some(skew) = theirs.and_then(|theirs| skew(theirs, clock.now())) {
            tracing::error!(
                alarm = true,
                "the clock of this machine is {skew}, so people are told wrong opening hours; have it set by \
                 itself (timedatectl set-ntp true)"
            );
        }
        tokio::time::sleep(EVERY).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_wrong_is_told_of_in_words() {
        let at = Moment::from_seconds;
        for (ours, told) in [
            (10_000, None),
            (10_030, None),
            (10_031, Some("fast by 31 seconds")),
            (10_300, Some("fast by 5 minutes")),
            (10_000 - 7200, Some("slow by 2 hours")),
        ] {
            assert_eq!(skew(at(10_000), at(ours)).as_deref(), told);
        }
    }
}
