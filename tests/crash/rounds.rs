//! The run: started, written to, failed, killed, round after round.

use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::ambiguity::{Ambiguous, Kill};
use crate::content;
use crate::fake_telegram::{Any, FakeTelegram, Request, When};
use crate::faults;
use crate::figures::Figures;
use crate::people::People;
use crate::points::Point;
use crate::program::{self, Program};
use crate::random::Random;
use crate::seed::Seed;
use crate::setting::{Setting, Updates};

/// How long a named condition may take to come about, on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// One process of several is killed after a time between these, in milliseconds.
const BETWEEN_KILLS: (u64, u64) = (500, 3000);

/// How long after a kill something may still be heard of the killed process, when others
/// go on. Less than a start takes.
const HEARD_LATE: Duration = Duration::from_millis(200);

/// A run of the proof.
pub struct Run<'s> {
    setting: &'s Setting,
    telegram: FakeTelegram,
    folder: TempDir,
    /// Where the processes listen, each in its place, when updates are brought.
    listen: Vec<String>,
    people: People,
    random: Random,
    kills: Vec<Kill>,
    figures: Figures,
}

/// Makes the proof in a setting, and prints its figures.
pub async fn prove(setting: &Setting) {
    let seed = Seed::given_or_new();
    let mut run = Run::begin(setting, &seed).await;
    if setting.processes == 1 {
        run.kills_at_every_point().await;
    } else {
        run.kills_one_after_the_other().await;
    }
    run.ends(&seed).await;
}

impl<'s> Run<'s> {
    async fn begin(setting: &'s Setting, seed: &Seed) -> Self {
        let telegram = FakeTelegram::start().await;
        telegram.waits_at_most(PATIENCE);
        telegram.holds_lines_for(Duration::from_millis(50));
        // The line of a killed program may still seem open to Telegram.
        telegram.tolerates_refusals("getUpdates", "terminated by other getUpdates request");
        let folder = TempDir::new().unwrap();
        content::fill(folder.path());
        let listen: Vec<String> = (0..setting.processes).map(|_| free_address()).collect();
        let urls = listen.iter().map(|address| format!("http://{address}"));
        telegram.brings_updates_to(urls.collect());
        Self {
            setting,
            people: People::at(&telegram, setting.people),
            telegram,
            folder,
            listen,
            random: Random::new(seed.0),
            kills: Vec::new(),
            figures: Figures::default(),
        }
    }

    fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts the one in this place.
    fn start(&self, place: usize) -> Program {
        Program::start(
            &self.telegram,
            self.setting,
            self.folder(),
            &self.listen[place],
        )
    }

    /// Starts it and waits until it asks for updates, or to be brought them.
    async fn start_and_wait(&mut self) -> Program {
        let method = match self.setting.updates {
            Updates::Polling => "getUpdates",
            Updates::Webhook => "setWebhook",
        };
        let before = self.telegram.request_count(method);
        let begun = Instant::now();
        let program = self.start(0);
        self.telegram.requested(method, before + 1).await;
        self.figures.starts.push(begun.elapsed());
        program
    }

    async fn kills_at_every_point(&mut self) {
        for number in 0..self.setting.kills {
            let point = Point::of_kill(number);
            faults::plan(&self.telegram, &mut self.random);
            self.people.one_writes(&mut self.random).await;
            let kill = match point {
                Point::Anywhere => self.killed_anywhere().await,
                Point::FetchedNotKept => self.killed_fetched_not_kept().await,
                Point::KeptNotSent => self.killed_at_a_message(When::BeforeItHappens).await,
                Point::SentNotMarked => self.killed_at_a_message(When::AfterItHappened).await,
                Point::Confirmed => self.killed_just_confirmed().await,
            };
            // What it said before it was killed may be heard after that.
            self.telegram.hung_up().await;
            let until = Instant::now();
            self.note(point, Kill { until, ..kill });
        }
    }

    fn note(&mut self, point: Point, kill: Kill) {
        *self.figures.kills.entry(point).or_default() += 1;
        self.kills.push(kill);
        self.telegram.stop_failing();
    }

    /// While people write, now and then in the middle of starting.
    async fn killed_anywhere(&mut self) -> Kill {
        let program = if self.random.percent(25) {
            self.start(0)
        } else {
            self.start_and_wait().await
        };
        let end = Instant::now() + Duration::from_millis(self.random.between(0, 600));
        self.people_write_until(end).await;
        program.killed()
    }

    async fn people_write_until(&mut self, end: Instant) {
        loop {
            let pause = Duration::from_millis(self.random.between(10, 250));
            let next = Instant::now() + pause;
            sleep_until(next.min(end)).await;
            if next >= end {
                return;
            }
            self.people.one_writes(&mut self.random).await;
        }
    }

    async fn killed_fetched_not_kept(&mut self) -> Kill {
        let program = self.start_and_wait().await;
        self.telegram.confirmed().await;
        let from = Instant::now();
        let held_up = self.setting.kept.hold_up(self.folder()).await;
        // One message: a second might only be fetched when the program gave up waiting.
        self.people.one_writes_so_many(1, &mut self.random).await;
        self.telegram.handed_out().await;
        let kill = program.killed();
        drop(held_up);
        Kill { from, ..kill }
    }

    /// At a message, after a few others went.
    async fn killed_at_a_message(&mut self, when: When) -> Kill {
        let program = self.start_and_wait().await;
        let before = self.telegram.request_count("sendMessage");
        self.people.one_writes(&mut self.random).await;
        let others = usize::try_from(self.random.below(3)).unwrap();
        self.telegram
            .requested("sendMessage", before + others)
            .await;
        let mut held = self.telegram.hold_next("sendMessage", Any, when);
        self.people.one_writes(&mut self.random).await;
        assert!(held.holding().await);
        program.killed()
    }

    async fn killed_just_confirmed(&mut self) -> Kill {
        let program = self.start_and_wait().await;
        self.people.one_writes(&mut self.random).await;
        self.telegram.confirmed().await;
        program.killed()
    }

    /// Several processes, killed in turn and started again, while people write.
    async fn kills_one_after_the_other(&mut self) {
        let mut programs = Vec::new();
        for place in 0..self.setting.processes {
            programs.push(self.start(place));
        }
        for number in 0..self.setting.kills {
            faults::plan(&self.telegram, &mut self.random);
            let (shortest, longest) = BETWEEN_KILLS;
            let wait = Duration::from_millis(self.random.between(shortest, longest));
            self.people_write_until(Instant::now() + wait).await;
            let kill = programs.remove(0).killed();
            let until = kill.until + HEARD_LATE;
            self.note(Point::Anywhere, Kill { until, ..kill });
            programs.push(self.start(number % self.setting.processes));
        }
        for program in programs {
            self.kills.push(program.killed());
        }
        self.telegram.hung_up().await;
        let until = Instant::now();
        self.kills
            .iter_mut()
            .rev()
            .take(self.setting.processes)
            .for_each(|kill| kill.until = until);
    }

    /// Once more without any trouble; then all must have been answered.
    async fn ends(mut self, seed: &Seed) {
        let mut program = self.start_and_wait().await;
        let patience = Instant::now() + PATIENCE / 2;
        let ended = timeout_at(patience, self.people.all_end()).await;
        self.telegram.settled().await;
        assert!(program.terminates().success());
        let requests = self.telegram.all_requests();
        let ambiguous = Ambiguous::among(&requests, &self.kills);
        self.figures.messages = self.people.written();
        self.figures.troubled_calls = requests.iter().filter(|one| is_troubled(one)).count();
        self.figures.verdict = self.people.verdict(&ambiguous).await;
        println!("{}, seed {}: {}", self.setting, seed.0, self.figures);
        assert!(ended.is_ok(), "somebody waits for an answer");
        assert!(self.figures.verdict.is_good());
        assert_eq!(self.setting.kept.left_to_send(self.folder()).await, 0);
        let log = program::log(self.folder());
        assert!(!log.contains("a fault in the program"), "{log}");
        self.telegram.finish().await;
    }
}

/// An address where nobody listens yet.
fn free_address() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

fn is_troubled(request: &Request) -> bool {
    request.method != "getUpdates" && request.given_back.is_none()
}
