//! From the names in a message to Telegram's numbers: what the store is asked, and what its
//! answers mean. Pure.

use super::load::{Load, copied, original};
use crate::conversation::Outgoing;
use crate::conversation::desk::{Part, Post, ReplyTo, Spot, Thread, TopicDeed};
use crate::conversation::words::Body;
use crate::service::kept::Sought;
use crate::service::ports::{Chat, Located};

/// What has to be known before something is sent.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    thread: Want,
    reply_to: Want,
    target: Want,
    /// The chat of the other side.
    other: Want,
}

#[derive(Debug, Default)]
enum Want {
    #[default]
    Nothing,
    Known(i64),
    Sought(Sought),
}

/// What the store's answers mean.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It can be sent.
    Ready(Located),
    /// The topic to be made is there.
    There(i64),
    /// There is nothing to do it to.
    Nothing,
    /// The topic it goes to is not there.
    NoTopic,
}

impl Wanted {
    /// What a message to a chat needs.
    pub(super) fn of(chat: Chat, outgoing: &Outgoing) -> Self {
        let Some(post) = outgoing.post.as_deref() else {
            return Self::default();
        };
        let is_new = matches!(
            outgoing.body,
            Body::Text(_) | Body::Contact { .. } | Body::Copy(_)
        );
        let thread = match &outgoing.body {
            Body::Topic(_) => part_in(chat, topic_of(post)),
            _ if is_new && chat.is_group() => thread(chat, post),
            _ => Want::Nothing,
        };
        let target = match &outgoing.body {
            Body::Edit { spot, .. } | Body::Delete(spot) | Body::Pin(spot) => {
                target(chat, post, spot)
            }
            _ => Want::Nothing,
        };
        let reply_to = match post.reply_to {
            Some(ReplyTo::Copy(message)) if is_new => counterpart(chat, post, message),
            Some(ReplyTo::This(message)) if is_new => Want::Known(message),
            _ => Want::Nothing,
        };
        Self {
            thread,
            reply_to,
            target,
            other: other(chat, outgoing, post),
        }
    }

    /// What the store is asked.
    pub(super) fn sought(&self) -> Vec<Sought> {
        self.all()
            .into_iter()
            .filter_map(|want| match want {
                Want::Sought(sought) => Some(sought.clone()),
                Want::Nothing | Want::Known(_) => None,
            })
            .collect()
    }

    fn all(&self) -> [&Want; 4] {
        [&self.thread, &self.reply_to, &self.target, &self.other]
    }

    /// What the answers mean for what is to be sent.
    pub(super) fn found(&self, load: &Load, answers: Vec<Option<i64>>) -> Found {
        let mut answers = answers.into_iter();
        let [thread, reply_to, target, other] = self.all().map(|want| match want {
            Want::Nothing => None,
            Want::Known(number) => Some(*number),
            Want::Sought(_) => answers.next().flatten(),
        });
        let located = Located {
            thread,
            reply_to,
            target,
            from: other.map(Chat),
            messages: load
                .members
                .iter()
                .filter_map(|message| copied(&message.outgoing))
                .collect(),
        };
        match &load.outgoing.body {
            Body::Topic(TopicDeed::Open { .. }) => {
                thread.map_or(Found::Ready(located), Found::There)
            }
            Body::Topic(_) if thread.is_none() => Found::Nothing,
            Body::Edit { .. } | Body::Delete(_) | Body::Pin(_) if target.is_none() => {
                Found::Nothing
            }
            Body::Copy(_) if other.is_none() => Found::Nothing,
            _ if thread.is_none() && self.needs_topic() => Found::NoTopic,
            _ => Found::Ready(located),
        }
    }

    /// A handoff's words must go to its topic. What is for a desk's own topics is better
    /// outside of them than nowhere.
    fn needs_topic(&self) -> bool {
        matches!(self.thread, Want::Sought(Sought::Part(_, _, Part::Topic)))
    }
}

fn part_in(chat: Chat, part: Option<(String, Part)>) -> Want {
    part.map_or(Want::Nothing, |(owner, part)| {
        Want::Sought(Sought::Part(chat, owner, part))
    })
}

fn thread(chat: Chat, post: &Post) -> Want {
    match &post.thread {
        None | Some(Thread::Here(None)) => Want::Nothing,
        Some(Thread::Here(Some(thread))) => Want::Known(*thread),
        Some(_) => part_in(chat, topic_of(post)),
    }
}

fn target(chat: Chat, post: &Post, spot: &Spot) -> Want {
    match spot {
        Spot::This(message) => Want::Known(*message),
        Spot::CopyOf(message) => counterpart(chat, post, *message),
        Spot::Part(part) => part_in(chat, owner(post, *part).map(|owner| (owner, *part))),
    }
}

/// The message in this chat that says what one of the other side's says.
fn counterpart(chat: Chat, post: &Post, message: i64) -> Want {
    post.code.clone().map_or(Want::Nothing, |code| {
        Want::Sought(if chat.is_group() {
            Sought::AtDesk(chat, code, message)
        } else {
            Sought::AtPerson(code, message)
        })
    })
}

/// Copies are made from there; and what reached a person is kept with its counterpart there.
fn other(chat: Chat, outgoing: &Outgoing, post: &Post) -> Want {
    let Some(code) = post.code.clone() else {
        return Want::Nothing;
    };
    let is_copy = copied(outgoing).is_some();
    if chat.is_group() && is_copy {
        Want::Sought(Sought::Chat(code))
    } else if !chat.is_group() && (is_copy || original(outgoing).is_some()) {
        Want::Sought(Sought::Group(code))
    } else {
        Want::Nothing
    }
}

/// Whose this part is: a handoff's or a desk's.
pub(super) fn owner(post: &Post, part: Part) -> Option<String> {
    match (part, &post.thread) {
        (Part::Card | Part::Topic | Part::Pinned, Some(Thread::Topic(code))) => {
            Some(code.to_string())
        }
        (Part::Card | Part::Topic | Part::Pinned, _) => post.code.as_ref().map(ToString::to_string),
        (Part::WaitingRoom, Some(Thread::Waiting(desk)))
        | (Part::Notices, Some(Thread::Notices(desk))) => Some(desk.to_string()),
        (Part::WaitingRoom | Part::Notices, _) => None,
    }
}

/// The topic a message names: a handoff's or a desk's.
pub(super) fn topic_of(post: &Post) -> Option<(String, Part)> {
    let part = match &post.thread {
        Some(Thread::Waiting(_)) => Part::WaitingRoom,
        Some(Thread::Notices(_)) => Part::Notices,
        Some(Thread::Topic(_)) | None => Part::Topic,
        Some(Thread::Here(_)) => return None,
    };
    Some((owner(post, part)?, part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::desk::Keep;
    use crate::service::kept::Waiting;

    const GROUP: Chat = Chat(-100);
    const PERSON: Chat = Chat(7);

    fn post() -> Post {
        Post {
            code: Some("K7QF".into()),
            thread: Some(Thread::Topic("K7QF".into())),
            ..Post::default()
        }
    }

    fn located(
        chat: Chat,
        body: Body,
        post: Post,
        answers: &[Option<i64>],
    ) -> (Vec<Sought>, Found) {
        let mut outgoing = Outgoing::new(body, Vec::new());
        outgoing.post = Some(Box::new(post));
        let wanted = Wanted::of(chat, &outgoing);
        let first = Waiting {
            id: 1,
            chat,
            outgoing: outgoing.into(),
        };
        let load = Load::gathered(&first, std::iter::empty(), false);
        let found = wanted.found(&load, answers.to_vec());
        (wanted.sought(), found)
    }

    fn topic() -> Sought {
        Sought::Part(GROUP, "K7QF".into(), Part::Topic)
    }

    #[test]
    fn words_go_to_the_topic_and_answer_what_they_answered() {
        let text = Body::Text("hello".into());
        let relay = Post {
            reply_to: Some(ReplyTo::Copy(5)),
            keep: Some(Keep::CopyOf(6)),
            ..post()
        };
        let sought = vec![topic(), Sought::AtDesk(GROUP, "K7QF".into(), 5)];
        let ready = Found::Ready(Located {
            thread: Some(30),
            reply_to: Some(31),
            ..Located::default()
        });
        assert_eq!(
            located(GROUP, text.clone(), relay.clone(), &[Some(30), Some(31)]),
            (sought, ready)
        );
        let (_, found) = located(GROUP, text.clone(), relay.clone(), &[None, Some(31)]);
        assert_eq!(found, Found::NoTopic);
        let (sought, found) = located(PERSON, text, relay, &[None, Some(-100)]);
        assert_eq!(
            sought,
            [
                Sought::AtPerson("K7QF".into(), 5),
                Sought::Group("K7QF".into())
            ]
        );
        let ready = Located {
            from: Some(GROUP),
            ..Located::default()
        };
        assert_eq!(found, Found::Ready(ready));
    }

    #[test]
    fn copies_need_the_chat_they_come_from() {
        let (sought, found) = located(GROUP, Body::Copy(9), post(), &[Some(30), Some(7)]);
        assert_eq!(sought, [topic(), Sought::Chat("K7QF".into())]);
        let ready = Located {
            thread: Some(30),
            from: Some(PERSON),
            messages: vec![9],
            ..Located::default()
        };
        assert_eq!(found, Found::Ready(ready));
        let (sought, found) = located(PERSON, Body::Copy(9), post(), &[None]);
        assert_eq!(
            (sought, found),
            (vec![Sought::Group("K7QF".into())], Found::Nothing)
        );
    }

    #[test]
    fn what_was_never_sent_is_neither_changed_nor_taken_away() {
        let card = Spot::Part(Part::Card);
        for body in [
            Body::Edit {
                spot: card.clone(),
                text: "taken".into(),
            },
            Body::Delete(card.clone()),
            Body::Pin(card),
        ] {
            let (sought, found) = located(GROUP, body, post(), &[None]);
            assert_eq!(sought, [Sought::Part(GROUP, "K7QF".into(), Part::Card)]);
            assert_eq!(found, Found::Nothing);
        }
        let (sought, found) = located(GROUP, Body::Topic(TopicDeed::Close), post(), &[None]);
        assert_eq!((sought, found), (vec![topic()], Found::Nothing));
    }

    #[test]
    fn a_topic_that_is_there_is_not_made_again() {
        let open = || {
            Body::Topic(TopicDeed::Open {
                name: "K7QF".into(),
            })
        };
        let (_, found) = located(GROUP, open(), post(), &[Some(30)]);
        assert_eq!(found, Found::There(30));
        let (_, found) = located(GROUP, open(), post(), &[None]);
        assert_eq!(found, Found::Ready(Located::default()));
    }

    #[test]
    fn what_is_for_a_desk_is_said_outside_of_topics_when_its_own_is_gone() {
        let notice = Post {
            thread: Some(Thread::Notices("main".into())),
            ..Post::default()
        };
        let (sought, found) = located(GROUP, Body::Text("hello".into()), notice, &[None]);
        assert_eq!(sought, [Sought::Part(GROUP, "main".into(), Part::Notices)]);
        assert_eq!(found, Found::Ready(Located::default()));
    }
}
