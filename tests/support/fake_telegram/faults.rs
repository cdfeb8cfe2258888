//! Faults a test plans: which call they hit, how often, and what happens.
//! How a fault looks on the wire is in `http`.

use super::call::Call;

/// What goes wrong with a call.
#[derive(Debug, Clone)]
pub enum Fault {
    /// Refused with this code and this whole description; nothing happens.
    Error { code: u16, description: String },
    /// 429 with `retry_after` and the header; nothing happens.
    TooMany { retry_after: u64 },
    /// 502 with an HTML page; nothing happens.
    ServerError,
    /// It happens, and the answer is broken JSON.
    Garbage,
    /// Nothing happens and no answer comes, until the line breaks.
    TimeoutBeforeApply,
    /// It happens and no answer comes, until the line breaks.
    TimeoutAfterApply,
    /// The line breaks at once; nothing happens.
    DropConnectionBefore,
    /// It happens, and the line breaks before the answer.
    DropConnectionAfter,
}

impl Fault {
    /// A refusal with the given code and description.
    #[must_use]
    pub fn error(code: u16, description: &str) -> Self {
        let description = description.to_owned();
        Self::Error { code, description }
    }

    pub(super) fn applies(&self) -> bool {
        match self {
            Self::Garbage | Self::TimeoutAfterApply | Self::DropConnectionAfter => true,
            Self::Error { .. }
            | Self::TooMany { .. }
            | Self::ServerError
            | Self::TimeoutBeforeApply
            | Self::DropConnectionBefore => false,
        }
    }
}

/// Any method but `getUpdates`, or any chat.
#[derive(Debug, Clone, Copy)]
pub struct Any;

/// Which methods a fault hits.
#[derive(Debug, Clone)]
pub enum MethodMatch {
    AnyButPolling,
    Named(String),
}

impl MethodMatch {
    pub(super) fn hits(&self, call: &Call) -> bool {
        match self {
            Self::AnyButPolling => call.method != "getUpdates",
            Self::Named(name) => name.eq_ignore_ascii_case(call.method),
        }
    }
}

impl ChatMatch {
    pub(super) fn hits(self, call: &Call) -> bool {
        match self {
            Self::Any => true,
            Self::Only(chat) => call.chat() == Some(chat),
        }
    }
}

impl From<Any> for MethodMatch {
    fn from(_: Any) -> Self {
        Self::AnyButPolling
    }
}

impl From<&str> for MethodMatch {
    fn from(name: &str) -> Self {
        Self::Named(name.to_owned())
    }
}

/// Which chats a fault hits.
#[derive(Debug, Clone, Copy)]
pub enum ChatMatch {
    Any,
    Only(i64),
}

impl From<Any> for ChatMatch {
    fn from(_: Any) -> Self {
        Self::Any
    }
}

impl From<i64> for ChatMatch {
    fn from(chat: i64) -> Self {
        Self::Only(chat)
    }
}

#[derive(Debug)]
struct Planned {
    method: MethodMatch,
    chat: ChatMatch,
    fault: Fault,
    left: usize,
}

impl Planned {
    fn hits(&self, call: &Call) -> bool {
        self.method.hits(call) && self.chat.hits(call)
    }
}

#[derive(Debug, Default)]
pub(super) struct Faults {
    planned: Vec<Planned>,
}

impl Faults {
    pub(super) fn plan(
        &mut self,
        method: MethodMatch,
        chat: ChatMatch,
        fault: Fault,
        times: usize,
    ) {
        self.planned.push(Planned {
            method,
            chat,
            fault,
            left: times,
        });
    }

    /// The fault that hits this call, the one planned first.
    pub(super) fn take(&mut self, call: &Call) -> Option<Fault> {
        let planned = self
            .planned
            .iter_mut()
            .find(|one| one.left > 0 && one.hits(call))?;
        planned.left -= 1;
        Some(planned.fault.clone())
    }

    pub(super) fn forget(&mut self) {
        self.planned.clear();
    }

    /// One line for each planned fault that never happened.
    pub(super) fn left_over(&self) -> Vec<String> {
        let left = self.planned.iter().filter(|one| one.left > 0);
        left.map(|one| format!("{:?} for {:?}, {} time(s)", one.fault, one.method, one.left))
            .collect()
    }
}
