//! What is kept of something that Telegram took. Pure.

use super::load::{Load, original};
use super::locate::{owner, topic_of};
use crate::conversation::Outgoing;
use crate::conversation::desk::{Keep, Spot, TopicDeed};
use crate::conversation::words::Body;
use crate::service::kept::Landed;
use crate::service::ports::{Chat, Located, Receipt};

/// What is kept of each message of a load, in their order.
pub(super) fn landed(
    chat: Chat,
    load: &Load,
    located: &Located,
    receipt: &Receipt,
) -> Vec<Vec<Landed>> {
    let count = load.members.len();
    let number = |place: usize| match load.outgoing.body {
        // Which of an album was left out is not known.
        Body::Copy(_) if receipt.messages.len() != count => None,
        Body::Copy(_) => receipt.messages.get(place),
        // Several that were joined are all in the one.
        _ => receipt.messages.first(),
    };
    let members = load.members.iter().enumerate();
    members
        .map(|(place, message)| {
            let number = number(place).copied();
            let kept = of_one(chat, &message.outgoing, located, receipt, number);
            kept.into_iter().collect()
        })
        .collect()
}

fn of_one(
    chat: Chat,
    outgoing: &Outgoing,
    located: &Located,
    receipt: &Receipt,
    number: Option<i64>,
) -> Option<Landed> {
    let post = outgoing.post.as_deref()?;
    match &outgoing.body {
        Body::Topic(TopicDeed::Open { .. }) => {
            let (owner, part) = topic_of(post)?;
            return Some(Landed::Part {
                owner,
                part,
                group: chat,
                id: receipt.thread?,
            });
        }
        Body::Topic(TopicDeed::Delete) => {
            let (owner, part) = topic_of(post)?;
            return Some(Landed::Gone { owner, part });
        }
        Body::Delete(Spot::Part(part)) => {
            let owner = owner(post, *part)?;
            return Some(Landed::Gone { owner, part: *part });
        }
        _ => {}
    }
    let number = number?;
    if let Some(Keep::Part(part)) = post.keep {
        return Some(Landed::Part {
            owner: owner(post, part)?,
            part,
            group: chat,
            id: number,
        });
    }
    let original = original(outgoing)?;
    let code = post.code.clone()?;
    Some(if chat.is_group() {
        Landed::Pair {
            code,
            group: chat,
            person: original,
            desk: number,
        }
    } else {
        Landed::Pair {
            code,
            group: located.from?,
            person: number,
            desk: original,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::desk::{Part, Post, Thread};
    use crate::service::kept::Waiting;

    const GROUP: Chat = Chat(-100);

    fn load(body: &Body, posts: Vec<Post>) -> Load {
        let members = posts.into_iter().enumerate().map(|(place, post)| {
            let mut outgoing = Outgoing::new(body.clone(), Vec::new());
            outgoing.post = Some(Box::new(post));
            Waiting {
                id: i64::try_from(place).unwrap(),
                chat: GROUP,
                outgoing: outgoing.into(),
            }
        });
        let members: Vec<Waiting> = members.collect();
        Load {
            outgoing: members[0].outgoing.clone(),
            members,
            unsure: false,
        }
    }

    fn post(keep: Option<Keep>) -> Post {
        Post {
            code: Some("K7QF".into()),
            keep,
            ..Post::default()
        }
    }

    fn sent(messages: &[i64]) -> Receipt {
        Receipt {
            thread: None,
            messages: messages.to_vec(),
        }
    }

    fn pair(person: i64, desk: i64) -> Vec<Landed> {
        let (code, group) = ("K7QF".into(), GROUP);
        vec![Landed::Pair {
            code,
            group,
            person,
            desk,
        }]
    }

    #[test]
    fn what_says_the_same_to_both_sides_is_a_pair() {
        let relays = || vec![post(Some(Keep::CopyOf(5))), post(Some(Keep::CopyOf(6)))];
        let nowhere = Located::default();
        let joined = load(&Body::Text("both".into()), relays());
        let kept = landed(GROUP, &joined, &nowhere, &sent(&[30]));
        assert_eq!(kept, [pair(5, 30), pair(6, 30)]);
        let album = load(&Body::Copy(5), relays());
        let kept = landed(GROUP, &album, &nowhere, &sent(&[30, 31]));
        assert_eq!(kept, [pair(5, 30), pair(6, 31)]);
        let kept = landed(GROUP, &album, &nowhere, &sent(&[30]));
        assert_eq!(kept, [vec![], vec![]]);
        let from = Located {
            from: Some(GROUP),
            ..Located::default()
        };
        let kept = landed(Chat(7), &joined, &from, &sent(&[3]));
        assert_eq!(kept, [pair(3, 5), pair(3, 6)]);
    }

    #[test]
    fn parts_come_and_go() {
        let nowhere = Located::default();
        let only =
            |load: &Load, receipt: &Receipt| landed(GROUP, load, &nowhere, receipt).remove(0);
        let part = |owner: &str, part, id| {
            vec![Landed::Part {
                owner: owner.to_owned(),
                part,
                group: GROUP,
                id,
            }]
        };
        let card = load(
            &Body::Text("card".into()),
            vec![post(Some(Keep::Part(Part::Card)))],
        );
        assert_eq!(only(&card, &sent(&[30])), part("K7QF", Part::Card, 30));
        let made = Receipt {
            thread: Some(31),
            messages: Vec::new(),
        };
        let open = || {
            Body::Topic(TopicDeed::Open {
                name: "name".into(),
            })
        };
        let topic = load(&open(), vec![post(None)]);
        assert_eq!(only(&topic, &made), part("K7QF", Part::Topic, 31));
        let room = Post {
            thread: Some(Thread::Waiting("main".into())),
            ..Post::default()
        };
        let room = load(&open(), vec![room]);
        assert_eq!(only(&room, &made), part("main", Part::WaitingRoom, 31));
        let gone = |part| {
            vec![Landed::Gone {
                owner: "K7QF".into(),
                part,
            }]
        };
        let topic = load(&Body::Topic(TopicDeed::Delete), vec![post(None)]);
        assert_eq!(only(&topic, &sent(&[])), gone(Part::Topic));
        let card = load(&Body::Delete(Spot::Part(Part::Card)), vec![post(None)]);
        assert_eq!(only(&card, &sent(&[])), gone(Part::Card));
    }
}
