//! Killed at any point of a handoff, both sides go on where they were: nothing that one said
//! is missing for the other, all in order, and there is one topic.
//!
//! `HELPLINE_CRASH_KILLS=200 cargo test --release --test bot desk_killed` kills as often.

use std::collections::VecDeque;
use std::env;
use std::time::Duration;

use tempfile::TempDir;

use crate::fake_telegram::{Any, FakeTelegram, Group, Person, Topic, When};
use crate::kept::Kept;
use crate::office::always_open;
use crate::process::Process;
use crate::random::Random;

/// How often it is killed when nobody says how often.
const KILLS: usize = 8;

/// What the program may be in the middle of when it is killed.
const CALLS: [&str; 3] = ["sendMessage", "editMessageText", "setMessageReaction"];

struct Handoff {
    telegram: FakeTelegram,
    kept: Kept,
    /// Those that run; the one that began first is killed first.
    programs: VecDeque<Process>,
    folder: TempDir,
    group: Group,
    alice: Person,
    sam: Person,
    random: Random,
    said: usize,
    hers: Vec<String>,
    sams: Vec<String>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_any_point_of_a_handoff_both_sides_go_on() {
    killed_again_and_again(Kept::Sqlite, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_programs_one_is_killed_at_any_point_of_a_handoff_and_both_sides_go_on() {
    if let Some(kept) = Kept::in_postgres("handoff").await {
        killed_again_and_again(kept, 2).await;
    }
}

async fn killed_again_and_again(kept: Kept, programs: usize) {
    let kills = env::var("HELPLINE_CRASH_KILLS").ok();
    let kills = kills.map_or(KILLS, |kills| kills.parse().unwrap());
    let mut handoff = Handoff::begin(kept, programs).await;
    let topic = handoff.asked_and_taken_between_kills().await;
    for number in 0..kills {
        handoff.killed_while_they_talk(&topic, number).await;
    }
    handoff.ends(&topic, kills).await;
}

impl Handoff {
    async fn begin(kept: Kept, programs: usize) -> Self {
        let telegram = FakeTelegram::start().await;
        telegram.tolerates_refusals("getUpdates", "terminated by other getUpdates request");
        for (method, words) in [
            ("answerCallbackQuery", "query is too old"),
            ("editMessageText", "message is not modified"),
            ("setMessageReaction", ""),
        ] {
            telegram.tolerates_refusals(method, words);
        }
        telegram.forgives_unanswered_taps();
        telegram.holds_lines_for(Duration::from_millis(50));
        telegram.waits_at_most(Duration::from_mins(1));
        let folder = TempDir::new().unwrap();
        always_open(folder.path());
        let group = telegram.forum("The team");
        let (alice, sam) = (telegram.person("Alice"), telegram.person("Sam"));
        group.member(&sam);
        let mut handoff = Self {
            telegram,
            kept,
            programs: VecDeque::new(),
            folder,
            group,
            alice,
            sam,
            random: Random::new(20_261_126),
            said: 0,
            hers: Vec::new(),
            sams: Vec::new(),
        };
        (0..programs).for_each(|_| handoff.starts_one());
        handoff
    }

    fn starts_one(&mut self) {
        let group = self.group.id().to_string();
        let program = Process::start_with(
            &self.telegram,
            self.folder.path(),
            &[
                ("HELPLINE_STAFF_CHAT", &group),
                ("HELPLINE_DATABASE", &self.kept.address()),
            ],
        );
        self.programs.push_back(program);
    }

    fn one_is_killed(&mut self) {
        let mut program = self.programs.pop_front().unwrap();
        program.is_killed();
    }

    /// Killed after asking, after the card, while the topic is made, after it is made.
    async fn asked_and_taken_between_kills(&mut self) -> Topic {
        self.group.sees_topic("Notices").await;
        self.alice.says("/talk").await;
        self.alice.taps("Write with an adviser").await;
        self.alice.taps("Yes, ask an adviser").await;
        self.one_is_killed();
        self.starts_one();
        let room = self.group.sees_topic("Waiting room").await;
        let card = room.sees("Waits for an adviser").await;
        let mut held = self
            .telegram
            .hold_next("createForumTopic", Any, When::AfterItHappened);
        self.sam.taps_on_without_waiting(&card, "Take").await;
        assert!(held.holding().await);
        self.one_is_killed();
        drop(held);
        self.starts_one();
        self.alice.sees("You are now talking to").await;
        let topic = self.group.sees_topic(&card.text[1..5]).await;
        topic.sees("Taken by").await;
        topic
    }

    async fn killed_while_they_talk(&mut self, topic: &Topic, number: usize) {
        let when = if number.is_multiple_of(2) {
            When::BeforeItHappens
        } else {
            When::AfterItHappened
        };
        let call = CALLS[usize::try_from(self.random.below(3)).unwrap()];
        let mut held =
            (!number.is_multiple_of(3)).then(|| self.telegram.hold_next(call, Any, when));
        for _ in 0..self.random.between(1, 4) {
            self.somebody_says_something(topic).await;
        }
        if let Some(held) = &mut held {
            let _ = tokio::time::timeout(Duration::from_millis(700), held.holding()).await;
        }
        self.one_is_killed();
        drop(held);
        if self.programs.is_empty() {
            // What the killed one had sent has been taken in by Telegram.
            self.telegram.hung_up().await;
        }
        self.starts_one();
    }

    async fn somebody_says_something(&mut self, topic: &Topic) {
        self.said += 1;
        let words = format!("word {:05}", self.said);
        if self.random.percent(50) {
            self.alice.says(&words).await;
            self.hers.push(words);
        } else {
            self.sam.says_in(topic, &words).await;
            self.sams.push(words);
        }
    }

    /// Once more without any trouble; then each has what the other said.
    async fn ends(mut self, topic: &Topic, kills: usize) {
        self.alice.says("the last").await;
        topic.sees("the last").await;
        self.sam.says_in(topic, "the very last").await;
        self.alice.sees("the very last").await;
        self.telegram.settled().await;
        let to_sam: Vec<String> = topic.messages().into_iter().map(|seen| seen.text).collect();
        let to_alice: Vec<String> = self
            .alice
            .messages()
            .into_iter()
            .map(|seen| seen.text)
            .collect();
        let again = in_order(&self.hers, &to_sam) + in_order(&self.sams, &to_alice);
        println!(
            "{kills} kills in one handoff, {} by {}: {} messages there and {} back, all arrived in order, {again} twice",
            self.kept,
            self.programs.len(),
            self.hers.len(),
            self.sams.len()
        );
        assert_eq!(
            self.telegram.request_count("createForumTopic"),
            3,
            "one topic of hers"
        );
        for program in &mut self.programs {
            assert!(program.terminates().success());
        }
        self.alice.reads_all().await;
        self.group.reads_all().await;
        self.telegram.finish().await;
    }
}

/// Whether each was said, each for the first time after the one before; how many came again.
fn in_order(said: &[String], seen: &[String]) -> usize {
    let all = seen.join("\n");
    let mut from = 0;
    let mut again = 0;
    for words in said {
        let first = all.find(words.as_str());
        let first = first.unwrap_or_else(|| panic!("{words:?} is missing in:\n{all}"));
        assert!(first >= from, "{words:?} came too early in:\n{all}");
        from = first;
        again += all.matches(words.as_str()).count() - 1;
    }
    again
}
