//! What is done in a staff group: whom it is about, and what it means when it is about
//! nobody.

mod lead;

use super::ports::{AtDesk, Doing};
use crate::conversation::desk::{
    Board, Command, Content, DeskAct, DeskDeed, DeskState, MemberId, Mishap, Post, ReplyTo, Thread,
    TopicDeed,
};
use crate::conversation::effect::{Effect, Part as Words, Value};
use crate::conversation::event::Media;
use crate::conversation::ids::{Code, DeskName};
use crate::conversation::words::{self, Body, Line, Outgoing, Values};
use crate::conversation::{Moment, Rules, Screen, engine};

pub use lead::lead;

/// Something done in a group that is about nobody, or not yet known to be.
pub type AtWork = AtDesk;

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

fn is_note(content: &Content) -> bool {
    let words = content.words().unwrap_or_default();
    words.trim_start().starts_with("//")
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
        // What answers a colleague, and a note, is for the team.
        (
            Doing::Wrote {
                content,
                reply_to: None,
                ..
            },
            Some(by),
        ) if !is_note(content) && !is_strange(content) => {
            let mut after = state();
            let told = may_be_meant(board, desk, by) && after.tells_beside(by, moment);
            Done {
                outgoing: told
                    .then(|| reply(at_desk, line(rules, Line::StaffToNobody, moment)))
                    .into_iter()
                    .collect(),
                state: told.then_some(after),
                shown: None,
            }
        }
        _ => Done::default(),
    }
}

/// Whether a member may mean a person with words in a topic of nobody's: somebody waits, or they
/// talk to somebody. Otherwise the words are the team's own.
fn may_be_meant(board: &Board, desk: &DeskName, by: MemberId) -> bool {
    board.desks.get(desk).is_some_and(|now| {
        let mut taken = now.chats.iter().filter_map(|chat| chat.taken.as_ref());
        !now.queue.is_empty() || taken.any(|adviser| adviser.id == by)
    })
}

/// Whether it may be nobody's words: a notice of Telegram's own that has no name here.
fn is_strange(content: &Content) -> bool {
    let other = matches!(content, Content::Media { media, .. } if *media == Media::Other);
    other && content.words().is_none()
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
