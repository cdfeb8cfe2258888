//! What is counted of conversations: kept with the turn it is counted of, by day, without
//! whose it was.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use helpline::adapters::store::MemoryStore;
use helpline::conversation::desk::Mishap;
use helpline::conversation::scene::Letter;
use helpline::conversation::{Event, Moment, Tap};
use helpline::service::counting::{Counted, Counts, Day};
use helpline::service::ports::{Act, Chat, Clock, Deed, Incoming, Store, Unseen};
use helpline::service::turn::Turns;

use crate::shipped::rules;
use crate::store::shared::run;

/// Noon of a day.
const NOON: i64 = 20_775 * 86_400 + 12 * 3600;
const DAY: Day = Day(20_775);
const ALICE: Chat = Chat(7);
const BOB: Chat = Chat(8);

struct Hand(AtomicI64);

impl Clock for Hand {
    fn now(&self) -> Moment {
        Moment::from_seconds(self.0.load(Ordering::SeqCst))
    }
}

/// A bot whose clock stands until it is moved.
struct Bot {
    turns: Turns<MemoryStore, Hand>,
    store: Arc<MemoryStore>,
    clock: Arc<Hand>,
    update: i64,
}

impl Bot {
    fn new() -> Self {
        let store = Arc::new(MemoryStore::new());
        let clock = Arc::new(Hand(AtomicI64::new(NOON)));
        let turns = Turns::new(
            Arc::clone(rules()),
            Arc::clone(&store),
            Arc::clone(&clock),
            Arc::new(Unseen),
        );
        Self {
            turns,
            store,
            clock,
            update: 0,
        }
    }

    fn hours_later(&self, hours: i64) {
        self.clock.0.fetch_add(hours * 3600, Ordering::SeqCst);
    }

    fn does(&mut self, chat: Chat, act: Act) {
        self.update += 1;
        let deed = Deed {
            chat,
            act,
            language: None,
            tap: None,
            letter: Letter::default(),
        };
        let incoming = Incoming {
            update: self.update,
            deed: Some(deed),
        };
        run(self.turns.take(&[incoming])).unwrap();
    }

    fn says(&mut self, chat: Chat, text: &str) {
        self.does(chat, Act::Spoke(Event::Said(text.to_owned())));
    }

    fn taps(&mut self, chat: Chat, tap: Tap) {
        self.does(chat, Act::Spoke(Event::Tapped(Some(tap))));
    }

    fn counts(&self) -> Counts {
        run(self.store.counts(Day(0))).unwrap()
    }

    fn times(&self, day: Day, what: Counted, name: &str) -> u64 {
        let counts = self.counts();
        let found = counts
            .iter()
            .find(|count| (count.0, count.1, count.2) == (day, what, name));
        found.map_or(0, |(.., times)| times)
    }

    fn ended(&self) -> Vec<(Day, String, u64)> {
        let counts = self.counts();
        let ended = counts.iter().filter(|count| count.1 == Counted::Ended);
        ended
            .map(|(day, _, name, times)| (day, name.to_owned(), times))
            .collect()
    }
}

#[test]
fn a_step_is_counted_each_time_it_is_shown() {
    let mut bot = Bot::new();
    bot.says(ALICE, "/start");
    bot.says(ALICE, "/menu");
    bot.says(BOB, "/menu");
    let place = &rules().topics["phb-what"];
    let answer = format!("{}/{}", place.flow, place.step);
    bot.taps(ALICE, Tap::Topic("phb-what".into()));
    assert!(bot.times(DAY, Counted::Shown, "menu/main") >= 2);
    assert_eq!(bot.times(DAY, Counted::Shown, &answer), 1);
    // The rest of a long answer is not the answer again.
    bot.says(ALICE, "more");
    assert_eq!(bot.times(DAY, Counted::Shown, &answer), 1);
    bot.hours_later(24);
    bot.taps(BOB, Tap::Topic("phb-what".into()));
    assert_eq!(bot.times(Day(DAY.0 + 1), Counted::Shown, &answer), 1);
    assert!(bot.ended().is_empty());
}

#[test]
fn what_people_say_of_an_answer_is_counted_for_topics_there_are() {
    let mut bot = Bot::new();
    for (topic, right) in [("phb-what", true), ("phb-what", false), ("no-such", true)] {
        bot.taps(ALICE, Tap::Asked(topic.into(), right));
    }
    assert_eq!(bot.times(DAY, Counted::Right, "phb-what"), 1);
    assert_eq!(bot.times(DAY, Counted::Wrong, "phb-what"), 1);
    assert_eq!(bot.times(DAY, Counted::Right, "no-such"), 0);
}

#[test]
fn a_conversation_ends_where_its_person_stopped_or_left_or_had_it_erased() {
    for leave in ["/stop", "/forget", ""] {
        let mut bot = Bot::new();
        bot.says(ALICE, "/menu");
        match leave {
            "" => bot.does(ALICE, Act::Left),
            words => bot.says(ALICE, words),
        }
        assert_eq!(bot.ended(), [(DAY, "menu/main".to_owned(), 1)], "{leave}");
        // It ends once.
        bot.says(ALICE, "/stop");
        bot.does(ALICE, Act::Spoke(Event::Befell(Mishap::PersonGone)));
        assert_eq!(bot.ended().len(), 1);
    }
}

#[test]
fn a_conversation_that_was_silent_too_long_ended_on_the_day_of_its_last_word() {
    let mut bot = Bot::new();
    bot.says(ALICE, "/menu");
    bot.hours_later(23);
    bot.says(ALICE, "/menu");
    assert!(bot.ended().is_empty());
    bot.hours_later(25);
    bot.says(ALICE, "/menu");
    let last = Day::of(Moment::from_seconds(NOON + 23 * 3600));
    assert_eq!(bot.ended(), [(last, "menu/main".to_owned(), 1)]);
}

#[test]
fn counts_hold_no_words_of_anybody() {
    let mut bot = Bot::new();
    bot.says(ALICE, "my name is Zebedee and I live at Plum Cottage");
    bot.says(ALICE, "Zebedee");
    let counts = format!("{:?}", bot.counts()).to_lowercase();
    assert!(
        !counts.contains("zebedee") && !counts.contains("plum"),
        "{counts}"
    );
}
