//! Conversations in memory, gone with the program: for trying things out, and as the
//! plainest answer to what a store does.

mod handoffs;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::conversation::ids::{Code, DeskName};
use crate::conversation::{Moment, Outgoing};
use crate::service::counting::{Counts, Day};
use crate::service::kept::{
    Batch, Beat, Clue, Desks, Expiry, Figure, Kept, Landed, Loaded, Owner, Purged, SetAside,
    Sought, StoreError, Waiting,
};
use crate::service::ports::{Chat, Store};
use crate::service::unanswered::Unanswered;
use handoffs::Handoffs;

/// A store in memory.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Mutex<All>,
}

#[derive(Debug, Default)]
struct All {
    people: HashMap<Chat, Kept>,
    outbox: BTreeMap<i64, (Chat, Outgoing, Moment)>,
    last: i64,
    answered: BTreeSet<i64>,
    moved: HashMap<Chat, Chat>,
    tried: HashMap<i64, u32>,
    reports: Vec<SetAside>,
    handoffs: Handoffs,
    counts: Counts,
    questions: BTreeSet<Unanswered>,
    begun: bool,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn all(&self) -> MutexGuard<'_, All> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl All {
    fn commit(&mut self, batch: Batch) -> Result<Vec<Waiting>, StoreError> {
        let answered = batch.updates.iter().any(|id| self.answered.contains(id));
        let moved = batch.people.iter().any(|person| {
            let kept = self.people.get(&person.chat).map(|kept| kept.edition);
            kept != person.made_from
        });
        if answered || moved || self.handoffs.are_out_of_date(&batch) {
            return Err(StoreError::Raced);
        }
        for person in batch.people {
            if person.erased {
                self.erase_at_desks(person.chat);
            }
            self.handoffs.keep(&person, batch.at);
            if person.erased {
                self.erase_conversation(person.chat);
            }
            if let Some((session, edition)) = person.becomes {
                let session = Arc::unwrap_or_clone(session);
                self.people.insert(person.chat, Kept { session, edition });
            }
        }
        for update in batch.updates {
            self.answered.insert(update);
            self.tried.remove(&update);
        }
        self.reports.extend(batch.set_aside);
        for change in batch.desks {
            self.handoffs.change(change);
        }
        self.handoffs.count(batch.figures);
        self.counts.take_in(batch.counts);
        self.questions.extend(batch.questions);
        let waiting = batch.outgoing.into_iter().map(|(chat, outgoing)| {
            let chat = self.moved.get(&chat).copied().unwrap_or(chat);
            self.last += 1;
            let message = (chat, outgoing.clone(), batch.at);
            self.outbox.insert(self.last, message);
            Waiting {
                id: self.last,
                chat,
                outgoing: outgoing.into(),
            }
        });
        Ok(waiting.collect())
    }

    fn erase(&mut self, chat: Chat) -> bool {
        self.erase_at_desks(chat);
        let handoffs = self.handoffs.forget(chat, None, None);
        self.erase_conversation(chat) || handoffs
    }

    /// What waits to be said at desks of somebody's handoffs goes.
    fn erase_at_desks(&mut self, chat: Chat) {
        let codes = self.handoffs.codes_of(chat);
        self.outbox
            .retain(|_, (_, outgoing, _)| !outgoing.is_of(&codes));
    }

    fn erase_conversation(&mut self, chat: Chat) -> bool {
        let before = self.outbox.len();
        self.outbox.retain(|_, (whose, _, _)| *whose != chat);
        self.people.remove(&chat).is_some() || self.outbox.len() < before
    }

    fn land(&mut self, landed: Vec<Landed>) {
        for mut one in landed {
            if let Landed::Part { group, .. } | Landed::Pair { group, .. } = &mut one {
                *group = self.moved.get(group).copied().unwrap_or(*group);
            }
            self.handoffs.land(one);
        }
    }

    fn purge(&mut self, expiry: Expiry) -> Purged {
        let (people, messages, reports) =
            (self.people.len(), self.outbox.len(), self.reports.len());
        self.people.retain(|chat, kept| {
            let last_active = kept.session.last_active.unwrap_or_default();
            let stays = last_active >= expiry.people || self.handoffs.is_open(*chat);
            if !stays {
                self.counts.end(&kept.session);
            }
            stays
        });
        self.counts.keep_since(Day::of(expiry.figures));
        let first = Day::of(expiry.questions);
        self.questions.retain(|question| question.day >= first);
        self.handoffs.purge(expiry);
        self.outbox.retain(|_, (_, _, at)| *at >= expiry.messages);
        self.reports.retain(|report| report.at >= expiry.reports);
        let gone = |before: usize, now: usize| u64::try_from(before - now).unwrap_or(u64::MAX);
        Purged {
            people: gone(people, self.people.len()),
            messages: gone(messages, self.outbox.len()),
            reports: gone(reports, self.reports.len()),
        }
    }
}

impl Store for MemoryStore {
    async fn load(&self, chats: Vec<Chat>, updates: Vec<i64>) -> Result<Loaded, StoreError> {
        let all = self.all();
        let people = chats
            .into_iter()
            .filter_map(|chat| Some((chat, all.people.get(&chat)?.clone())));
        let answered = updates
            .into_iter()
            .filter(|update| all.answered.contains(update));
        Ok(Loaded {
            people: people.collect(),
            answered: answered.collect(),
        })
    }

    async fn commit(&self, batch: Batch) -> Result<Vec<Waiting>, StoreError> {
        self.all().commit(batch)
    }

    async fn moved(&self, from: Chat, to: Chat) -> Result<(), StoreError> {
        let mut all = self.all();
        all.moved.insert(from, to);
        all.handoffs.moved(from, to);
        for (chat, _, _) in all.outbox.values_mut().filter(|(chat, _, _)| *chat == from) {
            *chat = to;
        }
        Ok(())
    }

    async fn trying(&self, update: i64) -> Result<u32, StoreError> {
        let mut all = self.all();
        let times = all.tried.entry(update).or_default();
        *times += 1;
        Ok(*times - 1)
    }

    async fn done(&self, id: i64, landed: Vec<Landed>) -> Result<(), StoreError> {
        let mut all = self.all();
        all.outbox.remove(&id);
        all.land(landed);
        Ok(())
    }

    async fn landed(&self, landed: Vec<Landed>) -> Result<(), StoreError> {
        self.all().land(landed);
        Ok(())
    }

    async fn whose(&self, clues: Vec<Clue>) -> Result<HashMap<Clue, Owner>, StoreError> {
        let all = self.all();
        let owners = clues.into_iter().filter_map(|clue| {
            let owner = all.handoffs.whose(&clue)?;
            Some((clue, owner))
        });
        Ok(owners.collect())
    }

    async fn seek(&self, sought: Vec<Sought>) -> Result<Vec<Option<i64>>, StoreError> {
        let all = self.all();
        let now = |group: Chat| all.moved.get(&group).copied().unwrap_or(group);
        let found = sought.into_iter().map(|one| {
            all.handoffs.seek(match one {
                Sought::Part(group, owner, part) => Sought::Part(now(group), owner, part),
                Sought::AtDesk(group, code, at) => Sought::AtDesk(now(group), code, at),
                other => other,
            })
        });
        Ok(found.collect())
    }

    async fn desks(&self) -> Result<Desks, StoreError> {
        let all = self.all();
        let moved = all.moved.iter().map(|(from, to)| (*from, *to)).collect();
        let session = |chat: Chat| all.people.get(&chat).map(|kept| &kept.session);
        Ok(Desks {
            moved,
            ..all.handoffs.desks(session)
        })
    }

    async fn due(&self, now: Moment) -> Result<Vec<Chat>, StoreError> {
        let all = self.all();
        let is_kept = |chat: Chat| all.people.contains_key(&chat);
        Ok(all.handoffs.due(now, is_kept))
    }

    async fn old_topics(&self, closed_before: Moment) -> Result<Vec<(DeskName, Code)>, StoreError> {
        Ok(self.all().handoffs.old_topics(closed_before))
    }

    async fn figures(&self, since: Moment) -> Result<Vec<Figure>, StoreError> {
        Ok(self.all().handoffs.figures(since))
    }

    async fn counts(&self, since: Day) -> Result<Counts, StoreError> {
        let mut counts = self.all().counts.clone();
        counts.keep_since(since);
        Ok(counts)
    }

    async fn unanswered(&self) -> Result<Vec<Unanswered>, StoreError> {
        Ok(self.all().questions.iter().cloned().collect())
    }

    async fn gone(&self, chat: Chat, up_to: i64) -> Result<(), StoreError> {
        let mut all = self.all();
        all.outbox
            .retain(|id, (whose, _, _)| *whose != chat || *id > up_to);
        Ok(())
    }

    async fn release(&self, _: Chat) -> Result<Vec<Waiting>, StoreError> {
        Ok(Vec::new())
    }

    async fn beat(&self) -> Result<Beat, StoreError> {
        let mut all = self.all();
        let first = !std::mem::replace(&mut all.begun, true);
        let waiting = all.outbox.iter().map(|(id, (chat, outgoing, _))| Waiting {
            id: *id,
            chat: *chat,
            outgoing: outgoing.clone().into(),
        });
        let taken = if first { waiting.collect() } else { Vec::new() };
        Ok(Beat { leads: true, taken })
    }

    async fn leave(&self) -> Result<(), StoreError> {
        Ok(())
    }

    async fn set_aside(&self, report: SetAside) -> Result<(), StoreError> {
        self.all().reports.push(report);
        Ok(())
    }

    async fn reports(&self) -> Result<Vec<SetAside>, StoreError> {
        Ok(self.all().reports.iter().rev().cloned().collect())
    }

    async fn erase(&self, chat: Chat) -> Result<bool, StoreError> {
        Ok(self.all().erase(chat))
    }

    async fn purge(&self, expiry: Expiry) -> Result<Purged, StoreError> {
        Ok(self.all().purge(expiry))
    }
}
