//! Many people who talk to a bot at once: what each does next, and how long each waited.
//!
//! Each has one thing on the way at a time. They tap a button of the last message, sometimes
//! type a question instead, and begin anew after a few turns; a seed decides, so that every
//! bot meets the same people.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;
use serde_json::json;

use crate::keyboard::buttons;
use crate::random::Random;

/// The first person's number; the others follow.
const FIRST: i64 = 1_000_000;

/// The longest wait for an answer that is told apart, in microseconds.
const LONGEST: u64 = 120_000_000;

/// After so long without an answer somebody begins anew.
const PATIENCE: Duration = Duration::from_secs(15);

/// How the people are.
#[derive(Debug, Clone)]
pub struct Manner {
    /// How many they are.
    pub people: usize,
    /// How long they read before they do something again; nothing: not at all.
    pub thinks: Duration,
    /// So many times in a hundred they type a question.
    pub types: u64,
    /// After so many turns they begin anew.
    pub turns: u32,
    /// What they type.
    pub questions: Vec<String>,
}

/// An update, ready to be handed out.
#[derive(Debug)]
pub struct Update {
    /// Its number.
    pub id: i64,
    /// As Telegram writes it.
    pub json: String,
    person: usize,
}

/// What was counted since the last time somebody looked.
#[derive(Debug)]
pub struct Figures {
    /// Since when.
    pub since: Instant,
    /// How many updates were answered.
    pub answered: u64,
    /// How many messages came beyond the first answer.
    pub beyond: u64,
    /// How many updates were never answered.
    pub lost: u64,
    /// How many calls the bot made.
    pub calls: u64,
    /// How long each answer took from when its update was handed out, in microseconds.
    pub waits: Histogram<u64>,
}

impl Figures {
    fn new(now: Instant) -> Self {
        Self {
            since: now,
            answered: 0,
            beyond: 0,
            lost: 0,
            calls: 0,
            waits: Histogram::new_with_max(LONGEST, 3).expect("the bounds are in order"),
        }
    }
}

#[derive(Debug)]
struct Person {
    random: Random,
    turn: u32,
    /// The last message of the bot that has buttons: its number, and what they carry.
    message: i64,
    buttons: Vec<String>,
    /// Since when an update waits at the bot.
    asked: Option<Instant>,
    /// Whether an update is on its way, handed out or not.
    busy: bool,
}

/// All of them.
#[derive(Debug)]
pub struct Crowd {
    manner: Manner,
    people: Vec<Person>,
    waiting: VecDeque<Update>,
    handed: VecDeque<Update>,
    due: BinaryHeap<Reverse<(Instant, usize)>>,
    next_update: i64,
    next_message: i64,
    figures: Figures,
}

impl Crowd {
    /// Nobody has said anything yet.
    pub fn new(manner: Manner, now: Instant) -> Self {
        let person = |number: usize| Person {
            random: Random::new(u64::try_from(number).unwrap_or_default() + 1),
            turn: 0,
            message: 0,
            buttons: Vec::new(),
            asked: None,
            busy: false,
        };
        Self {
            people: (0..manner.people).map(person).collect(),
            manner,
            waiting: VecDeque::new(),
            handed: VecDeque::new(),
            due: BinaryHeap::new(),
            next_update: 1,
            next_message: 1,
            figures: Figures::new(now),
        }
    }

    /// All begin: at once, or spread over the time they think.
    pub fn begin(&mut self, now: Instant) {
        let spread = self.manner.thinks;
        for person in 0..self.people.len() {
            let share = person as f64 / self.people.len() as f64;
            self.due
                .push(Reverse((now + spread.mul_f64(share), person)));
        }
        self.passed(now);
    }

    /// Time has passed: those act whose time it is. Whether any did.
    pub fn passed(&mut self, now: Instant) -> bool {
        let mut any = false;
        while let Some(Reverse((at, person))) = self.due.peek().copied() {
            if at > now {
                break;
            }
            self.due.pop();
            if !self.people[person].busy {
                self.act(person);
                any = true;
            }
        }
        any
    }

    /// Those begin anew who were not answered.
    pub fn give_up(&mut self, now: Instant) {
        for person in 0..self.people.len() {
            let asked = self.people[person].asked;
            if asked.is_some_and(|asked| now.duration_since(asked) > PATIENCE) {
                self.figures.lost += 1;
                self.people[person].turn = 0;
                self.act(person);
            }
        }
    }

    /// The updates that follow on a number, as one JSON list; those before it are confirmed.
    pub fn fetch(&mut self, offset: i64, most: usize, now: Instant) -> Option<String> {
        while self.handed.front().is_some_and(|update| update.id < offset) {
            self.handed.pop_front();
        }
        while self.handed.len() < most {
            let Some(update) = self.take(now) else { break };
            self.handed.push_back(update);
        }
        let list: Vec<&str> = self
            .handed
            .iter()
            .map(|update| update.json.as_str())
            .collect();
        (!list.is_empty()).then(|| format!("[{}]", list.join(",")))
    }

    /// Hands out the next update, for good.
    pub fn take(&mut self, now: Instant) -> Option<Update> {
        let update = self.waiting.pop_front()?;
        self.people[update.person].asked = Some(now);
        Some(update)
    }

    /// The bot sent a message, or changed one. Its number.
    pub fn said(
        &mut self,
        chat: i64,
        changed: Option<i64>,
        markup: Option<&str>,
        now: Instant,
    ) -> i64 {
        let number = changed.unwrap_or(self.next_message);
        self.next_message += 1;
        let person = usize::try_from(chat - FIRST).unwrap_or(usize::MAX);
        let Some(one) = self.people.get_mut(person) else {
            return number;
        };
        let shown = markup.map(buttons).unwrap_or_default();
        if !shown.is_empty() {
            one.message = number;
            one.buttons = shown;
        }
        match one.asked.take() {
            Some(asked) => self.answered(person, asked, now),
            None => self.figures.beyond += 1,
        }
        number
    }

    /// The bot called a method.
    pub fn called(&mut self) {
        self.figures.calls += 1;
    }

    /// What was counted; counting begins anew.
    pub fn figures(&mut self, now: Instant) -> Figures {
        std::mem::replace(&mut self.figures, Figures::new(now))
    }

    fn answered(&mut self, person: usize, asked: Instant, now: Instant) {
        let wait = now.duration_since(asked).as_micros();
        self.figures
            .waits
            .saturating_record(u64::try_from(wait).unwrap_or(LONGEST).max(1));
        self.figures.answered += 1;
        let one = &mut self.people[person];
        one.busy = false;
        one.turn = (one.turn + 1) % self.manner.turns;
        if self.manner.thinks.is_zero() {
            return self.act(person);
        }
        // Between half of it and half as much again.
        let share = 0.5 + one.random.below(1000) as f64 / 1000.0;
        self.due
            .push(Reverse((now + self.manner.thinks.mul_f64(share), person)));
    }

    fn act(&mut self, person: usize) {
        let one = &mut self.people[person];
        one.busy = true;
        one.asked = None;
        let id = self.next_update;
        self.next_update += 1;
        let chat = FIRST + i64::try_from(person).unwrap_or_default();
        let from = json!({
            "id": chat, "is_bot": false, "first_name": format!("Person {person}"), "language_code": "en",
        });
        let place =
            json!({ "id": chat, "type": "private", "first_name": format!("Person {person}") });
        let begins = one.turn == 0 || one.buttons.is_empty();
        let types =
            !begins && !self.manner.questions.is_empty() && one.random.percent(self.manner.types);
        let update = if begins || types {
            let text = if types {
                one.random.choose(&self.manner.questions)
            } else {
                "/start".to_owned()
            };
            let entities = if types {
                json!([])
            } else {
                json!([{ "type": "bot_command", "offset": 0, "length": 6 }])
            };
            let number = self.next_message;
            self.next_message += 1;
            json!({ "update_id": id, "message": {
                "message_id": number, "from": from, "chat": place, "date": 1_700_000_000,
                "text": text, "entities": entities,
            }})
        } else {
            let data = one.random.choose(&one.buttons);
            json!({ "update_id": id, "callback_query": {
                "id": id.to_string(), "from": from, "chat_instance": chat.to_string(), "data": data,
                "message": { "message_id": one.message, "chat": place, "date": 1_700_000_000, "text": "…" },
            }})
        };
        self.waiting.push_back(Update {
            id,
            json: update.to_string(),
            person,
        });
    }
}
