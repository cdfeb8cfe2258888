//! Whom something done in a staff group is about.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{begins_with_stroke, is_note};
use crate::conversation::Event;
use crate::conversation::desk::{Command, Content, DeskAct, DeskDeed, Part};
use crate::conversation::ids::Code;
use crate::service::desk::DeskView;
use crate::service::kept::{Clue, Landed, Owner, Sought, StoreError};
use crate::service::ports::{Act, AtDesk, Chat, Deed, Doing, Incoming, Store};

/// Finds whom each thing done in a staff group is about: those become events of that
/// person's conversation. Others stay as they are.
///
/// # Errors
/// When the store cannot be used.
pub async fn lead<'b>(
    batch: &'b [Incoming],
    desks: &DeskView,
    store: &impl Store,
) -> Result<Cow<'b, [Incoming]>, StoreError> {
    let at_desk = |incoming: &Incoming| {
        matches!(
            incoming.deed,
            Some(Deed {
                act: Act::AtDesk(_),
                ..
            })
        )
    };
    if desks.is_empty() || !batch.iter().any(at_desk) {
        return Ok(Cow::Borrowed(batch));
    }
    if batch
        .iter()
        .any(|incoming| at_desk(incoming) && is_strange(incoming, desks))
    {
        // It may be one of ours that has become another chat.
        desks.refresh(&store.desks().await?);
    }
    let clues = batch.iter().flat_map(clues_in).collect();
    let owners = store.whose(clues).await?;
    keep_topics(batch, desks, &owners, store).await?;
    let led = batch.iter().map(|incoming| led(incoming, desks, &owners));
    Ok(Cow::Owned(led.collect()))
}

/// Whether it was done in a group that is no desk, as far as is known.
fn is_strange(incoming: &Incoming, desks: &DeskView) -> bool {
    let group = incoming.deed.as_ref().map(|deed| deed.chat);
    group.is_some_and(|group| desks.of_group(group).is_none())
}

/// What leads from something done in a group to a person, the surest first.
fn clues_in(incoming: &Incoming) -> Vec<Clue> {
    let Some(Deed {
        chat,
        act: Act::AtDesk(at_desk),
        ..
    }) = &incoming.deed
    else {
        return Vec::new();
    };
    let clue = match &at_desk.doing {
        Doing::Tapped(tap) => tap.as_ref().map(|tap| Clue::Code(tap.code.clone())),
        Doing::TopicMade(name) => code_in(name).map(Clue::Code),
        Doing::Member { .. } | Doing::LetIn | Doing::PutOut => None,
        _ => at_desk.thread.map(|thread| Clue::Topic(*chat, thread)),
    };
    // Words outside of the person's topic may be an answer to their card.
    let is_word = matches!(at_desk.doing, Doing::Wrote { .. });
    let about = at_desk.about.clone().filter(|_| is_word);
    clue.into_iter().chain(about.map(Clue::Code)).collect()
}

/// A topic that we made, as its name says: known although the answer to making it was lost.
async fn keep_topics(
    batch: &[Incoming],
    desks: &DeskView,
    owners: &HashMap<Clue, Owner>,
    store: &impl Store,
) -> Result<(), StoreError> {
    let mut landed = Vec::new();
    for incoming in batch {
        let Some(Deed {
            chat,
            act: Act::AtDesk(at_desk),
            ..
        }) = &incoming.deed
        else {
            continue;
        };
        let (Doing::TopicMade(name), Some(thread)) = (&at_desk.doing, at_desk.thread) else {
            continue;
        };
        let code = code_in(name).filter(|code| owners.contains_key(&Clue::Code(code.clone())));
        let Some(code) = code.filter(|_| desks.of_group(*chat).is_some()) else {
            continue;
        };
        let known = store
            .seek(vec![Sought::Part(*chat, code.to_string(), Part::Topic)])
            .await?;
        if known.iter().all(Option::is_none) {
            landed.push(Landed::Part {
                owner: code.to_string(),
                part: Part::Topic,
                group: *chat,
                id: thread,
            });
        }
    }
    if landed.is_empty() {
        return Ok(());
    }
    store.landed(landed).await
}

/// The code that the name of a topic begins with.
fn code_in(name: &str) -> Option<Code> {
    name.split_whitespace().next().and_then(Code::written)
}

/// The same thing as an event of the person it is about.
fn led(incoming: &Incoming, desks: &DeskView, owners: &HashMap<Clue, Owner>) -> Incoming {
    let about = || {
        let deed = incoming.deed.as_ref()?;
        let Act::AtDesk(at_desk) = &deed.act else {
            return None;
        };
        let at = desks.of_group(deed.chat)?;
        let clues = clues_in(incoming).into_iter();
        let mut known = clues.filter_map(|clue| Some((owners.get(&clue)?, clue)));
        let (owner, clue) = known.next()?;
        if at_desk.by.is_none() {
            return hidden(deed, at_desk);
        }
        let done = match (&at_desk.doing, clue) {
            (Doing::Wrote { content, .. }, Clue::Code(_)) => beside(at_desk, content)?,
            _ => deed_of(at_desk)?,
        };
        let act = DeskAct {
            code: owner.code.clone(),
            at,
            by: at_desk.by?,
            deed: done,
        };
        Some(Deed {
            // Whose it was is forgotten: a chat that nobody has.
            chat: owner.chat.unwrap_or(Chat(0)),
            act: Act::Spoke(Event::AtDesk(act)),
            ..deed.clone()
        })
    };
    match about() {
        Some(deed) => Incoming {
            update: incoming.update,
            deed: Some(deed),
        },
        None => incoming.clone(),
    }
}

/// Words for a person from somebody who hides behind the group; a note may come from anybody.
fn hidden(deed: &Deed, at_desk: &AtDesk) -> Option<Deed> {
    let Doing::Wrote { content, .. } = &at_desk.doing else {
        return None;
    };
    let at_desk = AtDesk {
        doing: Doing::WroteHidden,
        ..at_desk.clone()
    };
    (!is_note(content)).then(|| Deed {
        act: Act::AtDesk(at_desk),
        ..deed.clone()
    })
}

/// Words that answer a card or a notice of ours; a note is meant for the team.
fn beside(at_desk: &AtDesk, content: &Content) -> Option<DeskDeed> {
    let is_ours = begins_with_stroke(&at_desk.doing) || is_note(content);
    let message = at_desk.message.filter(|_| !is_ours)?;
    Some(DeskDeed::WroteBeside {
        message,
        thread: at_desk.thread,
    })
}

/// What was done about the person.
fn deed_of(at_desk: &AtDesk) -> Option<DeskDeed> {
    if begins_with_stroke(&at_desk.doing) {
        return None;
    }
    Some(match &at_desk.doing {
        Doing::Tapped(tap) => tap.clone()?.deed,
        Doing::Wrote {
            content,
            reply_to,
            album,
        } => DeskDeed::Wrote {
            message: at_desk.message?,
            content: content.clone(),
            reply_to: *reply_to,
            album: album.clone(),
        },
        Doing::Edited(text) => DeskDeed::Edited {
            message: at_desk.message?,
            text: text.clone(),
        },
        Doing::Commanded {
            name,
            rest,
            reply_to,
            to_own,
        } => Command::read(name, rest).deed(reply_to.filter(|_| *to_own))?,
        Doing::TopicClosed => DeskDeed::ClosedTopic,
        Doing::TopicReopened => DeskDeed::ReopenedTopic,
        Doing::WroteHidden
        | Doing::TopicMade(_)
        | Doing::Member { .. }
        | Doing::LetIn
        | Doing::PutOut => return None,
    })
}
