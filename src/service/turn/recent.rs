//! Conversations that were kept a short while ago: somebody who goes on is answered without looking them
//! up first. The store stays the truth. What is made from an edition that is no longer the last is not
//! kept there, and is made again from what it has.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::conversation::{Moment, Session};
use crate::service::kept::{Edition, Kept, Person};
use crate::service::ports::Chat;

/// So many conversations are remembered, and no more.
const MOST: usize = 1_200;

/// After so long those who did not go on are forgotten.
const SECONDS: i64 = 10 * 60;

/// Where a conversation stands, and which edition that is.
type Stand = (Arc<Session>, Edition);

/// The conversations that went on lately.
#[derive(Debug, Default)]
pub struct Recent(Mutex<Row>);

/// Those that are remembered, in the order in which they went on.
#[derive(Debug, Default)]
struct Row {
    stands: HashMap<Chat, Stand>,
    /// Somebody who went on since, or was taken out, has places here that stand for nothing.
    order: VecDeque<(Moment, Chat, Edition)>,
}

impl Row {
    fn keep(&mut self, chat: Chat, stand: Option<Stand>, now: Moment) {
        let Some(stand) = stand else {
            self.stands.remove(&chat);
            return;
        };
        self.order.push_back((now, chat, stand.1));
        self.stands.insert(chat, stand);
    }

    /// Forgets those who went on longest ago, where there are too many or it is too long ago.
    fn forget(&mut self, now: Moment) {
        while let Some((then, chat, edition)) = self.order.front().copied() {
            let stands = self.stands.get(&chat).map(|(_, edition)| *edition);
            let is_last = stands == Some(edition);
            let is_over = self.stands.len() > MOST
                || self.order.len() > 2 * MOST
                || now.seconds_since(then) > SECONDS;
            if is_last && !is_over {
                break;
            }
            self.order.pop_front();
            if is_last {
                self.stands.remove(&chat);
            }
        }
    }
}

impl Recent {
    /// Takes out what is known of a chat.
    pub(super) fn take(&self, chat: Chat) -> Option<Kept> {
        let (session, edition) = self.row().stands.remove(&chat)?;
        Some(Kept {
            session: Arc::unwrap_or_clone(session),
            edition,
        })
    }

    /// Remembers what the store has kept of people at a moment.
    pub(super) fn keep(&self, people: Vec<(Chat, Option<Stand>)>, now: Moment) {
        let mut row = self.row();
        for (chat, stand) in people {
            row.keep(chat, stand, now);
            row.forget(now);
        }
        row.forget(now);
    }

    /// Forgets them all: what the store erases because its time is over is not kept here either.
    pub fn clear(&self) {
        *self.row() = Row::default();
    }

    fn row(&self) -> MutexGuard<'_, Row> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is to be remembered of people, once the store has it.
pub(super) fn stands(people: &[Person]) -> Vec<(Chat, Option<Stand>)> {
    let stands = people
        .iter()
        .map(|person| (person.chat, person.becomes.clone()));
    stands.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Moment {
        Moment::from_seconds(seconds)
    }

    fn stand(edition: i64) -> Stand {
        (Arc::default(), Edition(edition))
    }

    fn edition(recent: &Recent, chat: i64) -> Option<i64> {
        recent.take(Chat(chat)).map(|kept| kept.edition.0)
    }

    #[test]
    fn what_was_kept_last_is_known_once() {
        let recent = Recent::default();
        recent.keep(
            vec![(Chat(1), Some(stand(7))), (Chat(2), Some(stand(8)))],
            at(0),
        );
        recent.keep(vec![(Chat(1), Some(stand(9))), (Chat(2), None)], at(1));
        assert_eq!(edition(&recent, 1), Some(9));
        assert_eq!(edition(&recent, 1), None);
        assert_eq!(edition(&recent, 2), None);
    }

    #[test]
    fn who_does_not_go_on_is_forgotten() {
        let recent = Recent::default();
        recent.keep(vec![(Chat(1), Some(stand(1)))], at(0));
        recent.keep(vec![(Chat(2), Some(stand(2)))], at(SECONDS));
        assert_eq!(edition(&recent, 1), Some(1));
        recent.keep(vec![(Chat(1), Some(stand(3)))], at(SECONDS + 1));
        recent.keep(Vec::new(), at(2 * SECONDS + 2));
        assert_eq!(edition(&recent, 1), None);
        recent.keep(vec![(Chat(3), Some(stand(4)))], at(2 * SECONDS + 3));
        recent.clear();
        assert_eq!(edition(&recent, 3), None);
    }

    #[test]
    fn those_who_went_on_last_are_remembered_and_no_more_than_there_is_room_for() {
        let recent = Recent::default();
        let most = i64::try_from(MOST).unwrap();
        for chat in 0..3 * most {
            recent.keep(vec![(Chat(chat), Some(stand(chat)))], at(0));
        }
        let known = (0..3 * most).filter(|chat| edition(&recent, *chat).is_some());
        let last: Vec<_> = (2 * most..3 * most).collect();
        assert_eq!(known.collect::<Vec<_>>(), last);
    }

    #[test]
    fn somebody_who_writes_much_fills_nothing() {
        let recent = Recent::default();
        recent.keep(vec![(Chat(1), Some(stand(1)))], at(0));
        for turn in 0..10_000 {
            recent.keep(vec![(Chat(2), Some(stand(turn)))], at(1));
            assert_eq!(edition(&recent, 2), Some(turn));
        }
        assert!(recent.row().order.len() <= 2 * MOST);
    }
}
