//! A delivery to a desk over the fake Telegram, and a store that notes Telegram's numbers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use helpline::adapters::store::MemoryStore;
use helpline::adapters::telegram::{Client, TelegramMessenger};
use helpline::conversation::desk::{Keep, Mishap, Part, Post, Thread, TopicDeed};
use helpline::conversation::ids::{Code, DeskName};
use helpline::conversation::words::Body;
use helpline::conversation::{Moment, Outgoing};
use helpline::service::counting::{Counts, Day};
use helpline::service::delivery::{Befallen, Delivery, Manner, Patience};
use helpline::service::kept::{
    Batch, Beat, Clue, Desks, Expiry, Figure, Landed, Loaded, Owner, Purged, SetAside, Sought,
    StoreError, Waiting,
};
use helpline::service::ports::{Chat, Clock, Store, Unseen};
use helpline::service::unanswered::Unanswered;
use tokio::sync::mpsc;

use crate::fake_telegram::{FakeTelegram, Group, Person, Topic};

/// The handoff of these tests.
pub const CODE: &str = "K7QF";

pub struct Still;

impl Clock for Still {
    fn now(&self) -> Moment {
        Moment::from_seconds(1_795_000_000)
    }
}

/// A person, a staff group, and what brings words from one to the other.
pub struct Desk {
    pub telegram: FakeTelegram,
    pub group: Group,
    pub sam: Person,
    pub alice: Person,
    pub store: Arc<NotingStore>,
    pub delivery: Arc<Delivery<TelegramMessenger, NotingStore, Still>>,
    befallen: mpsc::UnboundedReceiver<Befallen>,
}

impl Desk {
    pub async fn start() -> Self {
        Self::with(Patience::default()).await
    }

    pub async fn with(patience: Patience) -> Self {
        let telegram = FakeTelegram::start().await;
        let group = telegram.forum("The team");
        let sam = telegram.person("Sam");
        group.owner(&sam);
        let alice = telegram.person("Alice").who_has_started();
        let client =
            Client::new(&telegram.token().to_owned().into(), Some(&telegram.url())).unwrap();
        let store = Arc::new(NotingStore::new(alice.id(), group.id()));
        let (teller, befallen) = mpsc::unbounded_channel();
        let manner = Manner {
            repeat: Some("(This may be a repeat.)".to_owned()),
            teller: Some(teller),
            patience,
            ..Manner::default()
        };
        let delivery = Delivery::new(
            Arc::new(TelegramMessenger::new(client)),
            Arc::clone(&store),
            Arc::new(Still),
            Arc::new(Unseen),
            manner,
        );
        Self {
            telegram,
            group,
            sam,
            alice,
            store,
            delivery,
            befallen,
        }
    }

    /// The same with the handoff's topic made.
    pub async fn with_topic(patience: Patience) -> (Self, Topic) {
        let desk = Self::with(patience).await;
        desk.to_group([open()]).await;
        let topic = desk.group.sees_topic(CODE).await;
        desk.done().await;
        (desk, topic)
    }

    pub async fn to_group(&self, outgoing: impl IntoIterator<Item = Outgoing>) {
        self.send(self.group.id(), outgoing).await;
    }

    pub async fn to_alice(&self, outgoing: impl IntoIterator<Item = Outgoing>) {
        self.send(self.alice.id(), outgoing).await;
    }

    async fn send(&self, chat: i64, outgoing: impl IntoIterator<Item = Outgoing>) {
        let batch = Batch {
            outgoing: outgoing.into_iter().map(|it| (Chat(chat), it)).collect(),
            at: Still.now(),
            ..Batch::default()
        };
        self.delivery
            .enqueue(self.store.commit(batch).await.unwrap());
    }

    /// What befell next. Answered when the test says so.
    pub async fn befell(&mut self) -> Befallen {
        let next = tokio::time::timeout(Duration::from_secs(10), self.befallen.recv());
        next.await.expect("something befalls").unwrap()
    }

    /// What befell next, answered at once.
    pub async fn hears_of(&mut self, what: &Mishap) {
        let befallen = self.befell().await;
        assert_eq!(befallen.what, *what);
        let _ = befallen.tell.send(());
    }

    /// Waits until all is sent. Nobody here reads what Telegram tells of.
    pub async fn done(&self) {
        self.telegram.forget_updates();
        assert!(self.delivery.finish(Duration::from_secs(10)).await);
    }

    /// Nothing waits, nobody was told of anything more, and Telegram has no complaint.
    pub async fn finish(mut self) {
        self.done().await;
        assert!(self.befallen.try_recv().is_err());
        assert_eq!(self.store.beat().await.unwrap().taken.len(), 0);
        self.telegram.forget_updates();
        self.telegram.finish().await;
    }
}

/// A message with what it needs for the handoff's topic.
pub fn post(body: Body, more: impl FnOnce(&mut Post)) -> Outgoing {
    let mut post = Post {
        code: Some(CODE.into()),
        thread: Some(Thread::Topic(CODE.into())),
        rank: 2,
        ..Post::default()
    };
    more(&mut post);
    let mut outgoing = Outgoing::new(body, Vec::new());
    outgoing.post = Some(Box::new(post));
    outgoing
}

pub fn open() -> Outgoing {
    let name = format!("{CODE} · en");
    post(Body::Topic(TopicDeed::Open { name }), |_| {})
}

/// What one side said in a message, for the other.
pub fn relay(message: i64, words: &str) -> Outgoing {
    post(Body::Text(words.to_owned()), |post| {
        post.keep = Some(Keep::CopyOf(message));
        post.theirs = Some(0);
    })
}

pub fn copy(message: i64, album: Option<&str>) -> Outgoing {
    post(Body::Copy(message), |post| {
        post.keep = Some(Keep::CopyOf(message));
        post.album = album.map(str::to_owned);
    })
}

/// Keeps conversations in memory, and notes Telegram's numbers of one person's handoff.
pub struct NotingStore {
    memory: MemoryStore,
    person: i64,
    group: i64,
    noted: Mutex<Noted>,
}

#[derive(Default)]
struct Noted {
    parts: HashMap<(String, Part), i64>,
    /// The person's message, and the one in the group.
    pairs: Vec<(i64, i64)>,
    done: Vec<i64>,
}

impl NotingStore {
    fn new(person: i64, group: i64) -> Self {
        Self {
            memory: MemoryStore::new(),
            person,
            group,
            noted: Mutex::default(),
        }
    }

    pub fn part(&self, part: Part) -> Option<i64> {
        let noted = self.noted.lock().unwrap();
        noted.parts.get(&(CODE.to_owned(), part)).copied()
    }

    pub fn pairs(&self) -> Vec<(i64, i64)> {
        self.noted.lock().unwrap().pairs.clone()
    }

    /// How many messages need not be kept any more.
    pub fn done_so_far(&self) -> usize {
        self.noted.lock().unwrap().done.len()
    }

    fn note(&self, landed: Vec<Landed>) {
        let mut noted = self.noted.lock().unwrap();
        for landed in landed {
            match landed {
                Landed::Part {
                    owner,
                    part,
                    group,
                    id,
                } => {
                    assert_eq!(group, Chat(self.group));
                    noted.parts.insert((owner, part), id);
                }
                Landed::Gone { owner, part } => {
                    noted.parts.remove(&(owner, part));
                }
                Landed::Pair {
                    group,
                    person,
                    desk,
                    ..
                } => {
                    assert_eq!(group, Chat(self.group));
                    noted.pairs.push((person, desk));
                }
            }
        }
    }

    fn find(&self, sought: &Sought) -> Option<i64> {
        let noted = self.noted.lock().unwrap();
        let mut pairs = noted.pairs.iter();
        match sought {
            Sought::Part(_, owner, part) => noted.parts.get(&(owner.clone(), *part)).copied(),
            Sought::AtDesk(_, _, person) => pairs.find(|pair| pair.0 == *person).map(|pair| pair.1),
            Sought::AtPerson(_, desk) => pairs.find(|pair| pair.1 == *desk).map(|pair| pair.0),
            Sought::Chat(_) => Some(self.person),
            Sought::Group(_) => Some(self.group),
        }
    }
}

impl Store for NotingStore {
    async fn load(&self, chats: Vec<Chat>, updates: Vec<i64>) -> Result<Loaded, StoreError> {
        self.memory.load(chats, updates).await
    }

    async fn commit(&self, batch: Batch) -> Result<Vec<Waiting>, StoreError> {
        self.memory.commit(batch).await
    }

    async fn moved(&self, from: Chat, to: Chat) -> Result<(), StoreError> {
        self.memory.moved(from, to).await
    }

    async fn trying(&self, update: i64) -> Result<u32, StoreError> {
        self.memory.trying(update).await
    }

    async fn done(&self, id: i64, landed: Vec<Landed>) -> Result<(), StoreError> {
        self.note(landed);
        self.noted.lock().unwrap().done.push(id);
        self.memory.done(id, Vec::new()).await
    }

    async fn landed(&self, landed: Vec<Landed>) -> Result<(), StoreError> {
        self.note(landed);
        Ok(())
    }

    async fn whose(&self, clues: Vec<Clue>) -> Result<HashMap<Clue, Owner>, StoreError> {
        self.memory.whose(clues).await
    }

    async fn seek(&self, sought: Vec<Sought>) -> Result<Vec<Option<i64>>, StoreError> {
        Ok(sought.iter().map(|sought| self.find(sought)).collect())
    }

    async fn desks(&self) -> Result<Desks, StoreError> {
        self.memory.desks().await
    }

    async fn due(&self, now: Moment) -> Result<Vec<Chat>, StoreError> {
        self.memory.due(now).await
    }

    async fn old_topics(&self, before: Moment) -> Result<Vec<(DeskName, Code)>, StoreError> {
        self.memory.old_topics(before).await
    }

    async fn figures(&self, since: Moment) -> Result<Vec<Figure>, StoreError> {
        self.memory.figures(since).await
    }

    async fn counts(&self, since: Day) -> Result<Counts, StoreError> {
        self.memory.counts(since).await
    }

    async fn unanswered(&self) -> Result<Vec<Unanswered>, StoreError> {
        self.memory.unanswered().await
    }

    async fn gone(&self, chat: Chat, up_to: i64) -> Result<(), StoreError> {
        self.memory.gone(chat, up_to).await
    }

    async fn release(&self, chat: Chat) -> Result<Vec<Waiting>, StoreError> {
        self.memory.release(chat).await
    }

    async fn beat(&self) -> Result<Beat, StoreError> {
        self.memory.beat().await
    }

    async fn leave(&self) -> Result<(), StoreError> {
        self.memory.leave().await
    }

    async fn set_aside(&self, report: SetAside) -> Result<(), StoreError> {
        self.memory.set_aside(report).await
    }

    async fn reports(&self) -> Result<Vec<SetAside>, StoreError> {
        self.memory.reports().await
    }

    async fn erase(&self, chat: Chat) -> Result<bool, StoreError> {
        self.memory.erase(chat).await
    }

    async fn purge(&self, expiry: Expiry) -> Result<Purged, StoreError> {
        self.memory.purge(expiry).await
    }
}
