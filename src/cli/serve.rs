//! The bot at work: everything wired together, from the first update to the last message.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};

use super::make_ready::{self, MakeReady};
use super::skew;
use crate::adapters::telegram::{
    CallError, Client, Poller, TelegramMessenger, Webhook, give_name, remove_webhook, set_up,
    set_webhook,
};
use crate::conversation::hours::Status;
use crate::conversation::ids::DeskName;
use crate::conversation::{Line, Locale, Moment, Rules, words};
use crate::service::delivery::{Delivery, Manner, Teller};
use crate::service::desk::DeskView;
use crate::service::intake::Intake;
use crate::service::mishaps::Mishaps;
use crate::service::ports::{Chat, Clock, Observer, SendError, Store, Updates};
use crate::service::reload::Current;
use crate::service::team;
use crate::service::timers::Timers;
use crate::service::turn::{Recent, Turns};
use crate::service::unanswered::Marks;
use crate::service::upkeep::Upkeep;

/// How long what is on its way may take when the program is told to stop.
const FINISH_WITHIN: Duration = Duration::from_secs(10);

/// How often it is looked, while no updates come, whether Telegram still brings them here.
const LOOK_OUT: Duration = Duration::from_mins(1);

/// What the bot works with.
pub struct Serving<C> {
    /// The checked rules, which others may replace while the bot runs.
    pub rules: Arc<Current>,
    /// Telegram's server.
    pub client: Client,
    /// What time it is.
    pub clock: Arc<C>,
    /// Whom to tell what is seen.
    pub observer: Arc<dyn Observer>,
    /// The most messages a second to all people together; 0 is no limit.
    pub messages_per_second: u32,
    /// Where Telegram brings updates; without it they are fetched.
    pub webhook: Option<Door>,
    /// The groups of the desks.
    pub groups: BTreeMap<DeskName, Chat>,
    /// Who tells people apart whose questions are kept.
    pub marks: Option<Marks>,
}

/// Where Telegram brings updates.
pub struct Door {
    /// Where we listen.
    pub listener: TcpListener,
    /// The address at which Telegram reaches us.
    pub address: String,
    /// What Telegram has to say to be let in.
    pub secret: SecretString,
}

impl<C: Clock> Serving<C> {
    /// Runs the bot on a store until `stop` becomes true: sends what was left over, takes in
    /// updates, and lets what is on its way arrive.
    pub async fn run<S: Store>(mut self, store: Arc<S>, stop: watch::Receiver<bool>) {
        let client = self.client.clone();
        match self.webhook.take() {
            None => {
                let poller = Poller::new(client.clone());
                let begin = async move || remove_webhook(&client).await;
                let what = "a webhook may still be set; trying until it is removed";
                let begin = tokio::spawn(until_done(what, begin));
                self.take_from(poller, store, true, stop).await;
                begin.abort();
            }
            Some(door) => {
                let Door {
                    listener,
                    address,
                    secret,
                } = door;
                let webhook = Webhook::listen(listener, secret.clone()).looking_out(
                    client.clone(),
                    address.clone(),
                    LOOK_OUT,
                );
                let begin = async move || set_webhook(&client, &address, &secret).await;
                let what = "the webhook is not set yet; trying until it is";
                let begin = tokio::spawn(until_done(what, begin));
                self.take_from(webhook, store, false, stop).await;
                begin.abort();
            }
        }
    }

    /// `one_fetches`: of several programs on one store only one may take updates.
    async fn take_from<S: Store>(
        self,
        updates: impl Updates,
        store: Arc<S>,
        one_fetches: bool,
        stop: watch::Receiver<bool>,
    ) {
        let rules = self.rules.rules();
        let messenger = Arc::new(TelegramMessenger::new(self.client.clone()));
        let (teller, heard) = mpsc::unbounded_channel();
        let delivery = Delivery::new(
            messenger,
            Arc::clone(&store),
            Arc::clone(&self.clock),
            Arc::clone(&self.observer),
            self.manner(&rules, teller.clone()),
        );
        self.say_what_runs(&rules, store.is_shared(), one_fetches);
        let recent = Arc::new(Recent::default());
        let upkeep = Upkeep {
            store: Arc::clone(&store),
            delivery: Arc::clone(&delivery),
            clock: Arc::clone(&self.clock),
            recent: Arc::clone(&recent),
            keeping: rules.keeping,
            observer: Arc::clone(&self.observer),
        };
        let (tell_leads, leads) = watch::channel(false);
        let upkeep = tokio::spawn(upkeep.run(tell_leads));
        // Where updates are brought, each program takes those that are brought to it.
        let (_always, all_take) = watch::channel(true);
        let leading = leads.clone();
        let leads = if one_fetches { leads } else { all_take };
        let introduction = tokio::spawn(introduce(
            self.client.clone(),
            Arc::clone(&rules),
            self.clock.now(),
        ));
        let clock = Arc::clone(&self.clock);
        let skew = tokio::spawn(skew::watch(self.client.clone(), clock));
        let desks = DeskView::new(self.groups);
        let turns = Turns::new(
            Arc::clone(&rules),
            Arc::clone(&store),
            Arc::clone(&self.clock),
            Arc::clone(&self.observer),
        )
        .following(self.rules)
        .with_desks(Arc::clone(&desks))
        .remembering(recent)
        .with_marks(self.marks);
        let ready = MakeReady {
            client: self.client.clone(),
            rules: Arc::clone(&rules),
            desks: Arc::clone(&desks),
            store: Arc::clone(&store),
            delivery: Arc::clone(&delivery),
            clock: Arc::clone(&self.clock),
        };
        for (desk, _) in desks.groups() {
            tokio::spawn(staff_commands(
                self.client.clone(),
                desk,
                Arc::clone(&desks),
            ));
        }
        let mishaps = Mishaps {
            heard,
            store: Arc::clone(&store),
            turns: turns.clone(),
            delivery: Arc::clone(&delivery),
            desks: Arc::clone(&desks),
        };
        let mishaps = tokio::spawn(mishaps.run());
        let timers = Timers {
            observer: Arc::clone(&self.observer),
            rules,
            store: Arc::clone(&store),
            turns: turns.clone(),
            delivery: Arc::clone(&delivery),
            clock: self.clock,
            desks,
        };
        let timers = tokio::spawn(timers.run(leading));
        let (asks, asked) = mpsc::unbounded_channel();
        let ready = tokio::spawn(ready.run(asked));
        let mut intake =
            Intake::new(updates, turns, Arc::clone(&delivery), self.observer).telling(asks, teller);
        intake.run(stop, leads).await;
        intake.finish().await;
        introduction.abort();
        skew.abort();
        let all_sent = delivery.finish(FINISH_WITHIN).await;
        upkeep.abort();
        timers.abort();
        mishaps.abort();
        ready.abort();
        if let Err(error) = store.leave().await {
            tracing::warn!(%error, "others take over only after some seconds");
        }
        tracing::info!(
            all_sent,
            "Helpline has stopped; what was not sent is kept for the next start"
        );
    }

    /// How things are sent, and what is said when not all of it is, or perhaps twice.
    fn manner(&self, rules: &Rules, teller: Teller) -> Manner {
        let now = self.clock.now();
        let left_out = words::line(
            rules,
            rules.words.default_locale(),
            now,
            Line::NotEachAnswered,
        );
        Manner {
            per_second: self.messages_per_second,
            left_out: Some(left_out),
            repeat: Some(team::line(rules, Line::StaffRepeated, now)),
            teller: Some(teller),
            ..Manner::default()
        }
    }

    /// One line from which an operator sees what was started.
    fn say_what_runs(&self, rules: &Rules, shared: bool, fetched: bool) {
        let languages: Vec<&str> = rules.words.locales().map(Locale::as_str).collect();
        let verified = rules.facts.verified.is_some();
        tracing::info!(
            version = env!("HELPLINE_VERSION"),
            database = if shared { "PostgreSQL" } else { "SQLite" },
            updates = if fetched { "fetched" } else { "brought" },
            languages = languages.join(", "),
            flows = rules.flows.len(),
            topics = rules.topics.len(),
            number = if verified { "verified" } else { "not verified" },
            line = in_words(rules.hours.status(self.clock.now())),
            "Helpline is running"
        );
    }
}

/// Whether the line is open, for the log.
fn in_words(status: Status) -> String {
    match status {
        Status::Open { until } => format!("open until {}", until.strftime("%H:%M")),
        Status::Closed { opens: Some(opens) } => {
            format!("closed until {}", opens.strftime("%Y-%m-%d %H:%M"))
        }
        Status::Closed { opens: None } => "closed, and not known until when".to_owned(),
    }
}

/// Sets commands and descriptions, trying until Telegram takes them; then the name.
async fn introduce(client: Client, rules: Arc<Rules>, moment: Moment) {
    let (here, told) = (client.clone(), Arc::clone(&rules));
    let set = async move || set_up(&here, &told, moment).await;
    until_done(
        "commands and descriptions are not set yet; trying until they are",
        set,
    )
    .await;
    let name = async move || match give_name(&client, &rules, moment).await {
        Err(error @ CallError::Refused { .. }) => {
            // Telegram makes whoever names a bot too often wait for a day: that can wait.
            let error = SendError::from(error);
            tracing::warn!(%error, "the bot keeps the name it has; the next start tries again");
            Ok(())
        }
        given => given,
    };
    until_done("the bot has no name yet; trying until it has", name).await;
}

/// Sets what advisers can command in a staff group, trying until Telegram takes it.
/// A group that has become another chat is known under its new number soon.
async fn staff_commands(client: Client, desk: DeskName, desks: Arc<DeskView>) {
    let set = async move || match desks.group(&desk) {
        Some(group) => make_ready::findings(&client, group).await.map(drop),
        None => Ok(()),
    };
    until_done(
        "the commands of a staff group are not set yet; trying until they are",
        set,
    )
    .await;
}

/// Makes a call to Telegram until it works; tells once that it does not.
async fn until_done(what: &'static str, call: impl AsyncFn() -> Result<(), CallError>) {
    let mut wait = Duration::from_secs(1);
    let mut told = false;
    while let Err(error) = call().await {
        if !told {
            let error = SendError::from(error);
            tracing::warn!(%error, "{what}");
            told = true;
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(Duration::from_mins(1));
    }
}
