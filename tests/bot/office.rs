//! A bot with a desk: a person, a forum group, and two advisers in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use helpline::service::ports::Chat;

use crate::fake_telegram::{FakeTelegram, Group, Person, SeenMessage, Topic};
use crate::harness::{Bot, BreakableStore, OPEN};

pub struct Office {
    pub telegram: FakeTelegram,
    pub bot: Bot,
    pub group: Group,
    pub alice: Person,
    pub sam: Person,
    pub kim: Person,
}

impl Office {
    /// A desk that is open and ready.
    pub async fn open() -> Self {
        Self::at(OPEN).await
    }

    pub async fn at(moment: &str) -> Self {
        let telegram = FakeTelegram::start().await;
        let group = telegram.forum("The team");
        let people = ["Alice", "Sam Smith", "Kim Jones"].map(|name| telegram.person(name));
        let [alice, sam, kim] = people;
        group.member(&sam);
        group.member(&kim);
        let groups = BTreeMap::from([("advice".into(), Chat(group.id()))]);
        let store = Arc::new(BreakableStore::new());
        let bot = Bot::start_with_desks(&telegram.url(), telegram.token(), moment, store, &groups);
        group.sees_topic("Waiting room").await;
        group.sees_topic("Notices").await;
        Self {
            telegram,
            bot,
            group,
            alice,
            sam,
            kim,
        }
    }

    pub async fn waiting_room(&self) -> Topic {
        self.group.sees_topic("Waiting room").await
    }

    /// Alice asks for an adviser; her card.
    pub async fn alice_asks(&self) -> SeenMessage {
        self.asks(&self.alice).await
    }

    pub async fn asks(&self, person: &Person) -> SeenMessage {
        person.says("/talk").await;
        person.taps("Write with an adviser").await;
        person.taps("Yes, ask an adviser").await;
        person
            .sees("I have told our advisers that you are here")
            .await;
        self.waiting_room().await.sees("Waits for an adviser").await
    }

    /// Sam takes her; her topic.
    pub async fn sam_has_alice(&self) -> Topic {
        let card = self.alice_asks().await;
        self.sam.taps_on(&card, "Take").await;
        self.alice.sees("You are now talking to").await;
        let topic = self.group.sees_topic(&code_of(&card)).await;
        topic.sees("Taken by an adviser").await;
        topic
    }

    /// All that is left to read is read; then the bot stops, and Telegram says what was wrong.
    pub async fn closes(self) {
        self.telegram.settled().await;
        self.alice.reads_all().await;
        self.group.reads_all().await;
        self.bot.finish(self.telegram).await;
    }
}

/// The code on a card.
pub fn code_of(card: &SeenMessage) -> String {
    card.text[1..5].to_owned()
}

/// The shipped settings, but always open.
pub fn always_open(folder: &Path) {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("helpline.toml");
    let settings = fs::read_to_string(shipped).unwrap();
    let days = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let open = settings.lines().map(|line| {
        match days
            .iter()
            .find(|day| line.starts_with(&format!("{day} = ")))
        {
            Some(day) => format!("{day} = [\"00:00-23:59\"]"),
            None => line.to_owned(),
        }
    });
    let open: Vec<String> = open.collect();
    let desk = "[[desk]]\nname = \"advice\"\nlast-minutes = 0\n";
    // Today may be a bank holiday.
    let text = open.join("\n").replace("\n    \"20", "\n    # \"20");
    fs::write(folder.join("helpline.toml"), format!("{text}\n{desk}")).unwrap();
}
