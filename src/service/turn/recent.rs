//! Conversations that were kept a short while ago: somebody who goes on is answered without looking them
//! up first. The store stays the truth. What is made from an edition that is no longer the last is not
//! kept there, and is made again from what it has.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::conversation::{Moment, Session};
use crate::service::kept::{Edition, Kept, Person};
use crate::service::ports::Chat;

/// So many conversations at least are remembered, and never more than twice as many.
const FEWEST: usize = 1_000;

/// After so long those who did not go on are forgotten, at the latest after twice as long.
const SECONDS: i64 = 10 * 60;

/// Where a conversation stands, and which edition that is.
type Stand = (Arc<Session>, Edition);

/// The conversations that went on lately.
#[derive(Debug, Default)]
pub struct Recent(Mutex<Two>);

/// Those that went on last, and those before them.
#[derive(Debug, Default)]
struct Two {
    young: HashMap<Chat, Stand>,
    old: HashMap<Chat, Stand>,
    since: Option<Moment>,
}

impl Two {
    /// Forgets the old, where the young are many or were kept for long; these are the old then.
    fn age(&mut self, now: Moment) {
        let since = *self.since.get_or_insert(now);
        if self.young.len() >= FEWEST || now.seconds_since(since) > SECONDS {
            self.old = std::mem::take(&mut self.young);
            self.since = Some(now);
        }
    }
}

impl Recent {
    /// Takes out what is known of a chat.
    pub(super) fn take(&self, chat: Chat) -> Option<Kept> {
        let mut two = self.two();
        let stand = two.young.remove(&chat).or_else(|| two.old.remove(&chat));
        let (session, edition) = stand?;
        Some(Kept {
            session: Arc::unwrap_or_clone(session),
            edition,
        })
    }

    /// Remembers what the store has kept of people at a moment.
    pub(super) fn keep(&self, people: Vec<(Chat, Option<Stand>)>, now: Moment) {
        let mut two = self.two();
        two.age(now);
        for (chat, stand) in people {
            two.age(now);
            two.old.remove(&chat);
            match stand {
                Some(stand) => two.young.insert(chat, stand),
                None => two.young.remove(&chat),
            };
        }
    }

    /// Forgets them all: what the store erases because its time is over is not kept here either.
    pub fn clear(&self) {
        *self.two() = Two::default();
    }

    fn two(&self) -> MutexGuard<'_, Two> {
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
        recent.keep(vec![(Chat(2), Some(stand(2)))], at(SECONDS + 1));
        assert_eq!(edition(&recent, 1), Some(1));
        recent.keep(vec![(Chat(1), Some(stand(3)))], at(SECONDS + 2));
        recent.keep(Vec::new(), at(2 * SECONDS + 3));
        recent.keep(Vec::new(), at(3 * SECONDS + 4));
        assert_eq!(edition(&recent, 1), None);
        recent.keep(vec![(Chat(3), Some(stand(4)))], at(3 * SECONDS + 5));
        recent.clear();
        assert_eq!(edition(&recent, 3), None);
    }

    #[test]
    fn no_more_are_remembered_than_there_is_room_for() {
        let recent = Recent::default();
        let most = 3 * i64::try_from(FEWEST).unwrap();
        for chat in 0..most {
            recent.keep(vec![(Chat(chat), Some(stand(chat)))], at(0));
        }
        let known = (0..most).filter(|chat| edition(&recent, *chat).is_some());
        assert_eq!(known.count(), 2 * FEWEST);
    }
}
