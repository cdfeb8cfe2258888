//! Calls a test holds: the line stays open and no answer comes until the test lets go.
//! Whether the call has happened by then is the test's choice.

use tokio::sync::oneshot;

use super::call::Call;
use super::faults::{ChatMatch, MethodMatch};
use super::server::FakeTelegram;

/// At which instant a call is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It has come, and nothing happened yet.
    BeforeItHappens,
    /// It happened, and the answer is not given back yet.
    AfterItHappened,
}

/// The test's end of a held call. Dropping it lets go.
#[derive(Debug)]
pub struct Held {
    holding: oneshot::Receiver<()>,
    _go: oneshot::Sender<()>,
}

impl Held {
    /// Waits until the call has come and is being held. False when it was called off.
    pub async fn holding(&mut self) -> bool {
        (&mut self.holding).await.is_ok()
    }
}

/// The server's end.
#[derive(Debug)]
pub(super) struct Hold {
    method: MethodMatch,
    chat: ChatMatch,
    pub(super) when: When,
    holding: oneshot::Sender<()>,
    go: oneshot::Receiver<()>,
}

impl Hold {
    pub(super) async fn until_let_go(self) {
        let _ = self.holding.send(());
        let _ = self.go.await;
    }
}

#[derive(Debug, Default)]
pub(super) struct Holds {
    planned: Vec<Hold>,
}

impl Holds {
    /// The hold for this call, the one planned first.
    pub(super) fn take(&mut self, call: &Call) -> Option<Hold> {
        // A test that dropped its end no longer wants to hold anything.
        self.planned.retain(|hold| !hold.holding.is_closed());
        let hits = |hold: &Hold| hold.method.hits(call) && hold.chat.hits(call);
        let index = self.planned.iter().position(hits)?;
        Some(self.planned.remove(index))
    }
}

impl FakeTelegram {
    /// Holds the next matching call.
    pub fn hold_next(
        &self,
        method: impl Into<MethodMatch>,
        chat: impl Into<ChatMatch>,
        when: When,
    ) -> Held {
        let (method, chat) = (method.into(), chat.into());
        let (tell, holding) = oneshot::channel();
        let (let_go, go) = oneshot::channel();
        let hold = Hold {
            method,
            chat,
            when,
            holding: tell,
            go,
        };
        self.shared.with(|world| world.holds.planned.push(hold));
        Held {
            holding,
            _go: let_go,
        }
    }
}
