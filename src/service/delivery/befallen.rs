//! What befell a handoff while something was brought: told to whoever makes turns of it.

use tokio::sync::{mpsc, oneshot};
use tokio::time::sleep;

use super::DONE_AGAIN;
use crate::conversation::desk::Mishap;
use crate::conversation::ids::Code;
use crate::service::ports::Chat;

/// Something that befell a handoff.
#[derive(Debug)]
pub struct Befallen {
    /// The chat that something was to be brought to: a person's, or a desk's group.
    pub chat: Chat,
    /// The handoff; `None` for all of a group's, or a person's own.
    pub code: Option<Code>,
    /// What.
    pub what: Mishap,
    /// To be answered once what follows from it is kept and handed to the delivery; until
    /// then what could not be brought stays kept. Dropped unanswered, it is told again.
    pub tell: oneshot::Sender<()>,
}

/// Whoever is told.
pub type Teller = mpsc::UnboundedSender<Befallen>;

/// Tells, until it is kept. Whether anybody listened.
pub(super) async fn tell(
    teller: Option<&Teller>,
    chat: Chat,
    code: Option<&Code>,
    what: &Mishap,
) -> bool {
    let Some(teller) = teller else { return false };
    loop {
        let (tell, told) = oneshot::channel();
        let befallen = Befallen {
            chat,
            code: code.cloned(),
            what: what.clone(),
            tell,
        };
        if teller.send(befallen).is_err() {
            return false;
        }
        if told.await.is_ok() {
            return true;
        }
        sleep(DONE_AGAIN).await;
    }
}

/// Tells what nothing depends on.
pub(super) fn mention(teller: Option<&Teller>, chat: Chat, code: Option<Code>, what: Mishap) {
    let (tell, _) = oneshot::channel();
    if let Some(teller) = teller {
        let befallen = Befallen {
            chat,
            code,
            what,
            tell,
        };
        let _ = teller.send(befallen);
    }
}
