//! `helpline run`: the bot on Telegram.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use secrecy::SecretString;
use tokio::sync::watch;

use super::Outcome;
use super::common::{Failure, rules_of};
use crate::adapters::clock::SystemClock;
use crate::adapters::store::SqliteStore;
use crate::adapters::telegram::{Client, Poller, TelegramMessenger, set_up};
use crate::conversation::engine::FORGET_AFTER_SECONDS;
use crate::conversation::{Moment, Rules};
use crate::service::delivery::Delivery;
use crate::service::intake::Intake;
use crate::service::ports::{Clock, SendError, Store, StoreError};
use crate::service::turn::Turns;

/// How long what is on its way may take when the program is told to stop.
const FINISH_WITHIN: Duration = Duration::from_secs(10);

/// Run the bot on Telegram.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  TELEGRAM_BOT_TOKEN=… helpline run\n\nThe token comes from @BotFather. \
    It is read from the environment alone, so that it stands in no file and no list of processes."
)]
pub(super) struct Run {
    /// Where conversations are kept, such as sqlite:helpline.sqlite
    #[arg(
        long,
        env = "HELPLINE_DATABASE",
        hide_env_values = true,
        value_name = "WHERE"
    )]
    database: Option<String>,
    /// Another Bot API server than Telegram's own
    #[arg(
        long,
        env = "TELEGRAM_API_URL",
        hide_env_values = true,
        value_name = "ADDRESS"
    )]
    api_url: Option<String>,
    /// Run although nobody has checked that the helpline's number is right
    #[arg(long)]
    accept_unverified: bool,
}

impl Run {
    pub(super) fn run(self, folder: &Path) -> Result<Outcome, Failure> {
        tracing_subscriber::fmt()
            .with_env_filter(
                tracing_subscriber::EnvFilter::try_from_env("HELPLINE_LOG")
                    .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("helpline=info")),
            )
            .with_writer(std::io::stderr)
            .with_ansi(false)
            .init();
        tell_faults_by_place();
        let (rules, settings) = rules_of(folder)?;
        if rules.facts.verified.is_none() && !self.accept_unverified {
            return Err(format!(
                "nobody has checked that {} reaches the helpline. Call it, then fill in `verified-on` and \
                 `verified-by` in helpline.toml. To run all the same: --accept-unverified",
                rules.facts.phone
            )
            .into());
        }
        let token = token()?;
        let api_url = self.api_url.or(settings.telegram_api_url);
        let client = Client::new(&token, api_url.as_deref())?;
        let database = self
            .database
            .or(settings.database)
            .unwrap_or_else(|| "sqlite:helpline.sqlite".to_owned());
        let store = Arc::new(SqliteStore::open(&path_of(&database, folder)?)?);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?;
        runtime.block_on(async {
            serve(
                Arc::new(rules),
                client,
                store,
                Arc::new(SystemClock),
                stop_signal()?,
            )
            .await
            .map_err(Failure::from)
        })?;
        Ok(Outcome::Clean)
    }
}

/// The bot's token. Never printed, not even when it is wrong.
#[expect(
    clippy::disallowed_methods,
    reason = "the token comes from the environment alone"
)]
fn token() -> Result<SecretString, Failure> {
    match std::env::var("TELEGRAM_BOT_TOKEN") {
        Ok(token) if !token.trim().is_empty() => Ok(token.trim().to_owned().into()),
        _ => Err("there is no bot token: set TELEGRAM_BOT_TOKEN to the one from @BotFather".into()),
    }
}

fn path_of(database: &str, folder: &Path) -> Result<PathBuf, Failure> {
    match database.split_once(':') {
        Some(("sqlite", path)) if !path.is_empty() => Ok(folder.join(path)),
        _ => Err("the database is written like this: sqlite:helpline.sqlite".into()),
    }
}

/// Runs the bot until `stop` becomes true: sends what was left over, takes in updates,
/// and lets what is on its way arrive.
///
/// # Errors
/// When the store cannot be used at the start.
pub async fn serve<S: Store, C: Clock>(
    rules: Arc<Rules>,
    client: Client,
    store: Arc<S>,
    clock: Arc<C>,
    stop: watch::Receiver<bool>,
) -> Result<(), StoreError> {
    let messenger = Arc::new(TelegramMessenger::new(client.clone()));
    let delivery = Delivery::new(messenger, Arc::clone(&store));
    let left_over = store.waiting().await?;
    tracing::info!(
        flows = rules.flows.len(),
        topics = rules.topics.len(),
        languages = rules.words.locales().count(),
        left_to_send = left_over.len(),
        "Helpline is running"
    );
    delivery.enqueue(left_over);
    let introduction = tokio::spawn(introduce(client.clone(), Arc::clone(&rules), clock.now()));
    let forgetting = tokio::spawn(forget_the_idle(Arc::clone(&store), Arc::clone(&clock)));
    let turns = Turns::new(rules, store, clock);
    let mut intake = Intake::new(Poller::new(client), turns, Arc::clone(&delivery));
    intake.run(stop).await;
    intake.finish().await;
    introduction.abort();
    forgetting.abort();
    let all_sent = delivery.finish(FINISH_WITHIN).await;
    tracing::info!(
        all_sent,
        "Helpline has stopped; what was not sent is kept for the next start"
    );
    Ok(())
}

/// Sets commands and descriptions, trying until Telegram takes them.
async fn introduce(client: Client, rules: Arc<Rules>, moment: Moment) {
    let mut wait = Duration::from_secs(1);
    let mut told = false;
    while let Err(error) = set_up(&client, &rules, moment).await {
        if !told {
            let error = SendError::from(error);
            tracing::warn!(%error, "commands and descriptions are not set yet; trying until they are");
            told = true;
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(Duration::from_mins(1));
    }
}

/// Becomes true when the program is told to stop (SIGTERM, or Ctrl-C).
fn stop_signal() -> std::io::Result<watch::Receiver<bool>> {
    let (tell, told) = watch::channel(false);
    let told_to_stop = told_to_stop()?;
    tokio::spawn(async move {
        told_to_stop.await;
        let _ = tell.send(true);
    });
    Ok(told)
}

#[cfg(unix)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()> + Send> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()> + Send> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// A fault of ours is told of by its place alone: its words may quote what somebody wrote.
fn tell_faults_by_place() {
    std::panic::set_hook(Box::new(|fault| {
        let place = fault
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tracing::error!(%place, "a fault in the program");
    }));
}

/// Forgets those who have not been here for a day, every hour.
async fn forget_the_idle<S: Store, C: Clock>(store: Arc<S>, clock: Arc<C>) {
    loop {
        let before = clock.now().plus_seconds(-FORGET_AFTER_SECONDS);
        if let Err(error) = store.forget_idle(before).await {
            tracing::warn!(%error, "old conversations could not be forgotten; trying again in an hour");
        }
        tokio::time::sleep(Duration::from_hours(1)).await;
    }
}
