//! What is counted of conversations: kept with the turn it is counted of, by day, without
//! whose it was.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use helpline::adapters::store::MemoryStore;
use helpline::authoring::{Source, Sources};
use helpline::conversation::desk::Mishap;
use helpline::conversation::scene::Letter;
use helpline::conversation::{Event, Moment, Rules, Tap};
use helpline::service::counting::{Counted, Counts, Day};
use helpline::service::ports::{Act, Chat, Clock, Deed, Incoming, Store, Unseen};
use helpline::service::turn::Turns;
use helpline::service::unanswered::Marks;

use crate::shipped::{self, rules};
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
        Self::by(Arc::clone(rules()), false)
    }

    fn by(rules: Arc<Rules>, draws_marks: bool) -> Self {
        let store = Arc::new(MemoryStore::new());
        let clock = Arc::new(Hand(AtomicI64::new(NOON)));
        let turns = Turns::new(
            rules,
            Arc::clone(&store),
            Arc::clone(&clock),
            Arc::new(Unseen),
        )
        .with_marks(Marks::by("a secret").filter(|_| draws_marks));
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

    /// What they are told.
    fn does(&mut self, chat: Chat, act: Act) -> String {
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
        let turned = run(self.turns.take(&[incoming])).unwrap();
        let bodies = turned.waiting.iter().map(|one| &one.outgoing.body);
        bodies.filter_map(|body| body.text()).collect()
    }

    fn says(&mut self, chat: Chat, text: &str) -> String {
        self.does(chat, Act::Spoke(Event::Said(text.to_owned())))
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
        };
        assert_eq!(bot.ended(), [(DAY, "menu/main".to_owned(), 1)], "{leave}");
        // It ends once.
        bot.says(ALICE, "/stop");
        bot.does(
            ALICE,
            Act::Spoke(Event::Befell {
                code: None,
                what: Mishap::PersonGone,
            }),
        );
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

/// Rules by which questions are kept, of the texts that are shipped.
fn keeping() -> Arc<Rules> {
    static KEEPING: OnceLock<Arc<Rules>> = OnceLock::new();
    let made = KEEPING.get_or_init(|| {
        let mut texts = shipped::texts();
        let (index, settings) = texts.named("helpline.toml").unwrap();
        let on = settings
            .text
            .replace("keep-unanswered = false", "keep-unanswered = true");
        assert_ne!(on, settings.text);
        let mut all: Vec<Source> = texts.iter().map(|(_, source)| source.clone()).collect();
        all[index].text = on;
        texts = Sources::new(all);
        Arc::new(shipped::rules_of(&texts))
    });
    Arc::clone(made)
}

#[test]
fn a_question_nobody_answers_is_kept_masked_and_only_where_it_may_be() {
    let kept = |bot: &Bot| -> Vec<String> {
        let all = run(bot.store.unanswered()).unwrap();
        all.into_iter().map(|one| one.masked).collect()
    };
    let question = "Zebedee wants to know if the council can tax a llama at 4 Plum Cottage";
    let mut bot = Bot::by(keeping(), true);
    bot.says(ALICE, "/menu");
    bot.says(ALICE, question);
    let masked = kept(&bot);
    assert_eq!(masked.len(), 1, "{masked:?}");
    assert!(
        masked[0].contains("the council can tax a … at #"),
        "{masked:?}"
    );
    assert!(
        !masked[0].contains("zebedee") && !masked[0].contains("cottage"),
        "{masked:?}"
    );
    // Not where it is off, and not without somebody who draws marks.
    for mut bot in [
        Bot::new(),
        Bot::by(Arc::clone(rules()), true),
        Bot::by(keeping(), false),
    ] {
        bot.says(ALICE, "/menu");
        bot.says(ALICE, question);
        assert!(kept(&bot).is_empty());
    }
    // Nothing of anybody who sounded in danger, nor an answer to a question.
    let mut bot = Bot::by(keeping(), true);
    bot.says(ALICE, "I want to kill myself");
    bot.says(ALICE, question);
    bot.says(BOB, "/menu");
    bot.taps(
        BOB,
        Tap::Choice("menu".into(), "main".into(), "could-i".into()),
    );
    bot.says(BOB, question);
    assert!(kept(&bot).is_empty(), "{:?}", kept(&bot));
}

#[test]
fn nothing_that_tells_who_somebody_is_gets_through_to_what_is_kept() {
    for (typed, told) in [
        (
            "can mark and grace hope get a llama for the garden",
            "mark grace hope",
        ),
        (
            "is there a budget for llama riding near Reading, asks May",
            "reading may",
        ),
        (
            "Who pays for the llama?\nWill Young\n7 Long Close\nYork",
            "will young long close york 7",
        ),
        (
            "do i pay tax on a llama, my name is young will",
            "young will",
        ),
        ("do i pay tax on a llama says mr long", "long"),
        (
            "llama tax bill for the patient at oh seven seven double oh nine one two",
            "oh seven nine one",
        ),
        (
            "llama for someone born on the first of april nineteen sixty five",
            "april sixty five first",
        ),
        (
            "llama for someone born 1/4/1965 with nhs number 943 476 5919",
            "1 4 1965 943 476 5919",
        ),
        (
            "who do i ask about a llama at LS1 4AP or l s one four a p",
            "ls1 4ap l s one four",
        ),
        (
            "can the council write to jo.young@nhs.example about a llama",
            "young jo example",
        ),
        (
            "could the llama be sent to flat two park house",
            "two park house",
        ),
        (
            "как назначить ламу для Марка from the council for free",
            "марка ламу",
        ),
        ("CAN YOUNG SAM HAVE A LLAMA FOR HIS HOUSE", "sam"),
    ] {
        let mut bot = Bot::by(keeping(), true);
        bot.says(ALICE, "/menu");
        bot.says(ALICE, typed);
        let kept = run(bot.store.unanswered()).unwrap();
        for word in kept.iter().flat_map(|one| one.masked.split(' ')) {
            let is_told = told.split(' ').any(|telling| telling == word);
            assert!(!is_told, "{word} of {typed:?}: {kept:?}");
        }
    }
}

#[test]
fn privacy_says_that_questions_are_kept_where_they_are() {
    let kept = "the common words in it for 30 days";
    let on = Bot::by(keeping(), true).says(ALICE, "/privacy");
    assert!(on.contains(kept), "{on}");
    let off = Bot::new().says(ALICE, "/privacy");
    assert!(
        off.contains("where people stop") && !off.contains(kept),
        "{off}"
    );
}
