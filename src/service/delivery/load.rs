//! What goes to Telegram by one call: mostly one message; sometimes several that wait, made
//! one.

use std::sync::Arc;

use crate::conversation::Outgoing;
use crate::conversation::desk::{Keep, Post};
use crate::conversation::ids::Code;
use crate::conversation::words::{Body, LONGEST};
use crate::service::kept::Waiting;

/// What goes between two texts that are joined.
const BETWEEN: &str = "\n\n";

/// What is sent by one call.
#[derive(Debug, Clone)]
pub(super) struct Load {
    /// What is sent.
    pub(super) outgoing: Arc<Outgoing>,
    /// The messages it stands for, in order; never none.
    pub(super) members: Vec<Waiting>,
    /// Whether some of it may have been sent before.
    pub(super) unsure: bool,
}

impl Load {
    /// What the first of these goes with. `behind` are those that come after it in the order
    /// they have to keep.
    pub(super) fn gathered<'w>(
        first: &'w Waiting,
        behind: impl Iterator<Item = &'w Waiting>,
        join: bool,
    ) -> Self {
        match &first.outgoing.body {
            Body::Edit { .. } => newest(first, behind),
            Body::Copy(_) => album(first, behind),
            Body::Text(_) if join => joined(first, behind),
            _ => Self::of(Arc::clone(&first.outgoing), vec![first.clone()]),
        }
    }

    fn of(outgoing: Arc<Outgoing>, members: Vec<Waiting>) -> Self {
        Self {
            outgoing,
            members,
            unsure: false,
        }
    }

    /// Whether it is one of the messages in it.
    pub(super) fn has(&self, id: i64) -> bool {
        self.members.iter().any(|message| message.id == id)
    }

    /// The number by which its tries are spread in time.
    pub(super) fn salt(&self) -> i64 {
        self.members.first().map_or(0, |message| message.id)
    }

    /// How many messages Telegram counts.
    pub(super) fn counts(&self) -> usize {
        match self.outgoing.body {
            Body::Copy(_) => self.members.len(),
            _ => 1,
        }
    }

    /// The same with a line in front, if there is room for it.
    pub(super) fn with_line(&self, line: &str) -> Outgoing {
        let mut outgoing = Outgoing::clone(&self.outgoing);
        if let Body::Text(text) = &mut outgoing.body {
            let longer = format!("{line}\n{text}");
            if units(&longer) <= LONGEST {
                *text = longer;
                let theirs = outgoing.post.as_mut().and_then(|post| post.theirs.as_mut());
                if let Some(theirs) = theirs {
                    *theirs += units(line) + 1;
                }
            }
        }
        outgoing
    }
}

/// Of several edits of one message only the newest is worth a call.
fn newest<'w>(first: &'w Waiting, behind: impl Iterator<Item = &'w Waiting>) -> Load {
    let spot = |message: &Waiting| match &message.outgoing.body {
        Body::Edit { spot, .. } => Some((spot.clone(), code_of(&message.outgoing).cloned())),
        _ => None,
    };
    let same = behind.filter(|message| spot(message) == spot(first));
    let members: Vec<Waiting> = std::iter::once(first).chain(same).cloned().collect();
    let last = Arc::clone(&members.last().unwrap_or(first).outgoing);
    Load::of(last, members)
}

/// An album stays one when it is copied by one call.
fn album<'w>(first: &'w Waiting, behind: impl Iterator<Item = &'w Waiting>) -> Load {
    let part = |message: &Waiting| {
        let post = message.outgoing.post.as_deref()?;
        let copied = copied(&message.outgoing)?;
        Some((post.album.clone()?, post.code.clone(), copied))
    };
    let mut members = vec![first.clone()];
    if let Some((album, code, _)) = part(first) {
        let same =
            |message: &Waiting| part(message).is_some_and(|it| (&it.0, &it.1) == (&album, &code));
        members.extend(behind.take_while(|message| same(message)).cloned());
        // Telegram wants their numbers to grow.
        members.sort_by_key(|message| copied(&message.outgoing));
    }
    Load::of(Arc::clone(&first.outgoing), members)
}

/// What a person wrote in several messages, as one.
fn joined<'w>(first: &'w Waiting, behind: impl Iterator<Item = &'w Waiting>) -> Load {
    let mut members = vec![first.clone()];
    let Some((post, text)) = plain_relay(&first.outgoing) else {
        return Load::of(Arc::clone(&first.outgoing), members);
    };
    let mut words = text.to_owned();
    for message in behind {
        let Some((other, text)) = plain_relay(&message.outgoing) else {
            break;
        };
        let longer = format!("{words}{BETWEEN}{text}");
        if (&other.thread, &other.code) != (&post.thread, &post.code) || units(&longer) > LONGEST {
            break;
        }
        words = longer;
        members.push(message.clone());
    }
    let outgoing = Outgoing {
        body: Body::Text(words),
        ..Outgoing::clone(&first.outgoing)
    };
    Load::of(Arc::new(outgoing), members)
}

/// The words of a message that says what the other side said, and nothing else.
fn plain_relay(outgoing: &Outgoing) -> Option<(&Post, &str)> {
    let post = outgoing.post.as_deref()?;
    let plain = matches!(post.keep, Some(Keep::CopyOf(_)))
        && post.reply_to.is_none()
        && outgoing.rows.is_empty();
    match &outgoing.body {
        Body::Text(text) if plain => Some((post, text)),
        _ => None,
    }
}

/// Whether it brings what one side said to the other.
pub(super) fn is_relay(outgoing: &Outgoing) -> bool {
    original(outgoing).is_some()
        && matches!(
            outgoing.body,
            Body::Text(_) | Body::Contact { .. } | Body::Copy(_)
        )
}

/// The message of the other side that it is the counterpart of.
pub(super) fn original(outgoing: &Outgoing) -> Option<i64> {
    match outgoing.post.as_deref()?.keep {
        Some(Keep::CopyOf(original)) => Some(original),
        _ => None,
    }
}

/// The handoff it belongs to.
pub(super) fn code_of(outgoing: &Outgoing) -> Option<&Code> {
    outgoing.post.as_deref()?.code.as_ref()
}

/// The message it is a copy of.
pub(super) fn copied(outgoing: &Outgoing) -> Option<i64> {
    match outgoing.body {
        Body::Copy(message) => Some(message),
        _ => None,
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
