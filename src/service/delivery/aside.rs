//! What is sent beside the lanes and kept nowhere: acknowledgements, signs that something
//! arrived, and what is said when the store cannot be used.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::sleep;

use super::load::{is_relay, original};
use super::{Delivery, wait_before};
use crate::conversation::Outgoing;
use crate::conversation::words::Body;
use crate::service::ports::{Chat, Clock, Located, Messenger, SendError, Store};

/// How often a message that is kept nowhere is tried: for about five minutes.
const UNKEPT_TRIES: usize = 12;

/// How often an acknowledgement is tried: Telegram forgets about a tap in seconds.
const ACKNOWLEDGE_TRIES: usize = 3;

/// The sign on an adviser's message that the person has it.
const ARRIVED: &str = "👌";

impl<M: Messenger, S: Store, C: Clock> Delivery<M, S, C> {
    /// Acknowledges taps; words are shown to whoever tapped.
    pub fn acknowledge(self: &Arc<Self>, taps: Vec<(String, Option<String>)>) {
        for (tap, words) in taps {
            let delivery = Arc::clone(self);
            self.start(async move { delivery.acknowledge_tap(&tap, words.as_deref()).await });
        }
    }

    /// Sends a message that is not kept anywhere: what is said when the store cannot be
    /// used.
    pub fn send_unkept(self: &Arc<Self>, chat: Chat, outgoing: Outgoing) {
        let delivery = Arc::clone(self);
        self.start(async move {
            for tries in 0..UNKEPT_TRIES {
                if tries > 0 {
                    sleep(wait_before(tries, 0)).await;
                }
                match delivery.send(chat, &outgoing, &Located::default()).await {
                    Err(SendError::Wait(seconds)) => {
                        sleep(Duration::from_secs(seconds.min(60))).await;
                    }
                    Err(
                        SendError::Unreachable(_)
                        | SendError::Unsure(_)
                        | SendError::Misconfigured(_),
                    ) => {}
                    Ok(_)
                    | Err(
                        SendError::Gone(_)
                        | SendError::Refused(_)
                        | SendError::Moved(_)
                        | SendError::TopicGone
                        | SendError::NoDesk(_),
                    ) => {
                        return;
                    }
                }
            }
        });
    }

    /// An adviser sees on their message that the person has it.
    pub(super) fn say_it_arrived(self: &Arc<Self>, group: Chat, outgoing: &Outgoing) {
        if let Some(message) = original(outgoing).filter(|_| is_relay(outgoing)) {
            let sign = ARRIVED.to_owned();
            let sign = Outgoing::new(Body::React { message, sign }, Vec::new());
            self.send_unkept(group, sign);
        }
    }

    async fn acknowledge_tap(&self, tap: &str, words: Option<&str>) {
        for tries in 0..ACKNOWLEDGE_TRIES {
            match self.messenger.acknowledge(tap, words).await {
                Ok(())
                | Err(
                    SendError::Gone(_)
                    | SendError::Refused(_)
                    | SendError::Moved(_)
                    | SendError::TopicGone
                    | SendError::NoDesk(_),
                ) => {
                    return;
                }
                Err(SendError::Wait(seconds)) => {
                    sleep(Duration::from_secs(seconds.clamp(1, 10))).await;
                }
                Err(
                    SendError::Unreachable(_) | SendError::Unsure(_) | SendError::Misconfigured(_),
                ) => {
                    sleep(wait_before(tries, 0)).await;
                }
            }
        }
    }
}
