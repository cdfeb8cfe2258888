//! What is done in a staff group: whom it is about, and what it means when it is about
//! nobody.

use std::borrow::Cow;
use std::collections::HashMap;

use super::desk::DeskView;
use super::kept::{Clue, Landed, Owner, Sought, StoreError};
use super::ports::{Act, AtDesk, Chat, Deed, Doing, Incoming, Store};
use crate::conversation::desk::{
    Board, Command, Content, DeskAct, DeskDeed, DeskState, Mishap, Part, Post, ReplyTo, Thread,
    TopicDeed,
};
use crate::conversation::effect::{Effect, Part as Words, Value};
use crate::conversation::ids::{Code, DeskName};
use crate::conversation::words::{self, Body, Line, Outgoing, Values};
use crate::conversation::{Event, Moment, Rules, Screen, engine};

/// Something done in a group that is about nobody, or not yet known to be.
pub type AtWork = AtDesk;

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
            .seek(vec![Sought::Part(code.to_string(), Part::Topic)])
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

/// Whether it begins with one stroke and is no command: meant as a command or a note, never as
/// words for the person.
fn begins_with_stroke(doing: &Doing) -> bool {
    let words = match doing {
        Doing::Wrote { content, .. } => content.words(),
        Doing::Edited(text) => Some(text.as_str()),
        _ => None,
    };
    let words = words.unwrap_or_default().trim_start();
    words.starts_with('/') && !words.starts_with("//")
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

fn is_note(content: &Content) -> bool {
    let words = content.words().unwrap_or_default();
    words.trim_start().starts_with("//")
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

/// What came of something done in a group that is about nobody.
#[derive(Debug, Default)]
pub struct Done {
    /// What the team has set from now on, if that is new.
    pub state: Option<DeskState>,
    /// What is said in the group.
    pub outgoing: Vec<Outgoing>,
    /// What is shown to whoever tapped.
    pub shown: Option<String>,
}

/// Whether somebody wants the group to be made ready.
#[must_use]
pub fn is_set_up(at_desk: &AtDesk) -> bool {
    matches!(&at_desk.doing, Doing::Commanded { name, .. } if name == "setup")
        && at_desk.by.is_some()
}

/// What befalls those whom an adviser talks to, if that is who leaves the group or goes away.
#[must_use]
pub fn is_going(at_desk: &AtDesk) -> Option<Mishap> {
    match &at_desk.doing {
        Doing::Member { there: false, .. } => Some(Mishap::AdviserLeft),
        Doing::Commanded { name, rest, .. } => {
            let away = Command::read(name, rest) == Command::Away(true);
            at_desk.by.filter(|_| away).map(Mishap::AdviserAway)
        }
        _ => None,
    }
}

/// Does what was done in a group and is about nobody.
#[must_use]
pub fn take(
    rules: &Rules,
    board: &Board,
    desk: &DeskName,
    at_desk: &AtDesk,
    moment: Moment,
) -> Done {
    let state = || {
        board
            .desks
            .get(desk)
            .map(|now| now.state.clone())
            .unwrap_or_default()
    };
    let anonymous = || line(rules, Line::StaffAnonymous, moment);
    match (&at_desk.doing, at_desk.by) {
        (Doing::Tapped(_), None) => Done {
            shown: Some(anonymous()),
            ..Done::default()
        },
        (Doing::Tapped(_), _) => Done {
            shown: over(rules, moment),
            ..Done::default()
        },
        (Doing::Commanded { .. }, None) | (Doing::WroteHidden, _) => Done {
            outgoing: vec![reply(at_desk, anonymous())],
            ..Done::default()
        },
        (Doing::Commanded { name, rest, .. }, Some(by)) => {
            let Some(desk) = rules.desks.iter().find(|known| known.name == *desk) else {
                return Done::default();
            };
            let command = Command::read(name, rest);
            let before = state();
            let came = engine::command(rules, board, desk, by, &command, moment);
            let answer = said(rules, &came.answer, moment);
            let answer = words::parts(&answer).into_iter();
            let answer = answer.map(|part| reply(at_desk, part.to_owned()));
            let locale = rules.words.default_locale();
            let others = words::at_desk(rules, locale, moment, &came.effects).into_iter();
            let others = others.map(|(_, outgoing)| outgoing);
            Done {
                state: (came.state != before).then_some(came.state),
                outgoing: answer.chain(others).collect(),
                shown: None,
            }
        }
        (Doing::Member { who, there }, _) => {
            let before = state();
            let mut after = before.clone();
            if *there {
                after.left.remove(who);
            } else {
                after.left.insert(*who);
            }
            Done {
                state: (after != before).then_some(after),
                ..Done::default()
            }
        }
        (doing, Some(_)) if begins_with_stroke(doing) => {
            let told = match doing {
                Doing::Edited(_) => Line::StaffStrokeChanged,
                _ => Line::StaffStroke,
            };
            Done {
                outgoing: vec![reply(at_desk, line(rules, told, moment))],
                ..Done::default()
            }
        }
        // Words in a topic of nobody's are the team's own.
        _ => Done::default(),
    }
}

/// Whether whoever did something in a person's topic has to be told what came of it, since the
/// turn does not show it by itself.
#[must_use]
pub fn is_answered(deed: &DeskDeed, effects: &[Effect]) -> bool {
    let typed = matches!(
        deed,
        DeskDeed::Answers(_)
            | DeskDeed::Transfer(_)
            | DeskDeed::Block { .. }
            | DeskDeed::Unblock
            | DeskDeed::Unsend(_)
            | DeskDeed::Wrote { .. }
            | DeskDeed::WroteBeside { .. }
            | DeskDeed::ReopenedTopic
    );
    let shows = effects
        .iter()
        .any(|effect| matches!(effect, Effect::Desk(..)));
    typed && !shows
}

/// What whoever wrote to somebody who is gone is told; nothing about a note. A topic that was
/// opened again is closed again.
#[must_use]
pub fn to_nobody(rules: &Rules, act: &DeskAct, moment: Moment) -> Vec<Outgoing> {
    let reopened = act.deed == DeskDeed::ReopenedTopic;
    let is_word = match &act.deed {
        DeskDeed::Wrote { content, .. } => !is_note(content),
        DeskDeed::Edited { text, .. } => !is_note(&Content::Text(text.clone())),
        DeskDeed::WroteBeside { .. } | DeskDeed::Unsend(_) => true,
        _ => reopened,
    };
    let gone = is_word.then(|| told(act, line(rules, Line::StaffGone, moment)));
    let close = reopened.then(|| in_topic(&act.code, Body::Topic(TopicDeed::Close)));
    gone.into_iter().chain(close).collect()
}

/// Words for whoever did something about a person, where they did it.
#[must_use]
pub fn told(act: &DeskAct, text: String) -> Outgoing {
    if let DeskDeed::WroteBeside { message, thread } = act.deed {
        return here(thread, Some(message), text);
    }
    in_topic(&act.code, Body::Text(text))
}

fn in_topic(code: &Code, body: Body) -> Outgoing {
    let post = Post {
        code: Some(code.clone()),
        thread: Some(Thread::Topic(code.clone())),
        rank: 2,
        ..Post::default()
    };
    Outgoing {
        post: Some(Box::new(post)),
        ..Outgoing::new(body, Vec::new())
    }
}

/// What is shown for a button of something that is over.
#[must_use]
pub fn over(rules: &Rules, moment: Moment) -> Option<String> {
    Some(line(rules, Line::StaffOver, moment))
}

/// An answer where something was written.
fn reply(at_desk: &AtDesk, text: String) -> Outgoing {
    here(at_desk.thread, at_desk.message, text)
}

/// Words in a topic, or outside of all, as an answer to a message there.
fn here(thread: Option<i64>, message: Option<i64>, text: String) -> Outgoing {
    let post = Post {
        thread: Some(Thread::Here(thread)),
        reply_to: message.map(ReplyTo::This),
        rank: 2,
        ..Post::default()
    };
    Outgoing {
        post: Some(Box::new(post)),
        ..Outgoing::new(Body::Text(text), Vec::new())
    }
}

/// A built-in line in the language of the team.
#[must_use]
pub fn line(rules: &Rules, line: Line, moment: Moment) -> String {
    let locale = rules.words.default_locale();
    let values = Values::at(rules, locale, moment);
    let text = rules
        .words
        .say(locale, line.key(), Words::Text, values.plain());
    text.unwrap_or_default()
}

/// A built-in line with values to show, in the language of the team.
#[must_use]
pub fn say(rules: &Rules, line: Line, with: Vec<(&'static str, Value)>, moment: Moment) -> String {
    let screen = Screen {
        message: line.message(),
        part: Words::Text,
        given: std::collections::BTreeMap::new(),
        with,
        buttons: Vec::new(),
        floor: Vec::new(),
    };
    said(rules, &screen, moment)
}

fn said(rules: &Rules, screen: &Screen, moment: Moment) -> String {
    let effects = [Effect::Alert(screen.clone())];
    words::alert(rules, moment, &effects).unwrap_or_default()
}
