//! `helpline run`: the bot on Telegram.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::Arc;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::Outcome;
use super::beginning::{Begun, begin};
use super::common::Failure;
use super::database::{Database, Named, any_number};
use super::follow::{Came, Follower, News};
use super::log::{self, LogFormat};
use super::serve::{Door, Serving};
use super::staff_chat::StaffChat;
use super::token::{secret, token};
use crate::adapters::clock::SystemClock;
use crate::adapters::observe::{self, Figures};
use crate::adapters::store::{PostgresStore, SqliteStore};
use crate::adapters::telegram::Client;
use crate::authoring::parse::settings::RunSettings;
use crate::authoring::{SETTINGS, Standing};
use crate::service::fault;
use crate::service::reload::Current;
use crate::service::unanswered::Marks;

/// What says where those who watch are listened for, and Telegram.
const OBSERVE: &str = "`observe-listen` or HELPLINE_OBSERVE_LISTEN";
const WEBHOOK: &str = "`webhook-listen` or HELPLINE_WEBHOOK_LISTEN";

/// How many places are told of when changed files have to be mended.
const PLACES_TOLD: usize = 5;

/// Run the bot on Telegram.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  TELEGRAM_BOT_TOKEN=… helpline run\n\nThe token comes from @BotFather. \
    It is read from the environment alone, so that it stands in no file and no list of processes. \
    So is HELPLINE_WEBHOOK_SECRET, which `run` needs when Telegram brings the updates (`webhook-url`)."
)]
pub(super) struct Run {
    #[command(flatten)]
    database: Named,
    #[command(flatten)]
    api_server: ApiServer,
    #[command(flatten)]
    webhook: WebhookUrl,
    /// Where to listen for Telegram [default: 127.0.0.1:8443]
    #[arg(long, env = "HELPLINE_WEBHOOK_LISTEN", value_name = "ADDRESS:PORT")]
    webhook_listen: Option<String>,
    /// Where to answer /health, /ready and /metrics
    #[arg(long, env = "HELPLINE_OBSERVE_LISTEN", value_name = "ADDRESS:PORT")]
    observe_listen: Option<String>,
    #[command(flatten)]
    staff_chat: StaffChat,
    /// How the log is written
    #[arg(long, value_enum, default_value_t = LogFormat::Text)]
    log_format: LogFormat,
    /// Run although nobody has checked that the helpline's number is right
    #[arg(long)]
    accept_unverified: bool,
}

impl Run {
    pub(super) fn run(self, folder: &Path) -> Result<Outcome, Failure> {
        log::start(self.log_format);
        fault::tell_by_place();
        let Begun {
            rules,
            settings,
            follower,
        } = begin(folder)?;
        if rules.facts.verified.is_none() && !self.accept_unverified {
            return Err(format!(
                "nobody has checked that {} reaches the helpline. Call it, then fill in `verified-number`, \
                 `verified-on` and `verified-by` in helpline.toml. To run all the same: --accept-unverified",
                rules.facts.phone
            )
            .into());
        }
        let database = self.database.database(&settings, folder)?;
        let token = token()?;
        let marks = Marks::by(token.expose_secret());
        let client = Client::new(&token, self.api_server.address(&settings))?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?;
        let rules = Arc::new(Current::new(Arc::new(rules)));
        self.follow(follower, Arc::clone(&rules), settings.clone());
        // As a task of its own, it shares a thread with what it hands on work to.
        let served = runtime.spawn(self.serve(rules, settings, (client, marks), database));
        runtime.block_on(served)??;
        Ok(Outcome::Clean)
    }

    /// Takes up changes of the files while the bot runs. Learning and checking have a
    /// thread of their own, so that nobody waits for them.
    fn follow(
        &self,
        follower: Result<Follower, Failure>,
        current: Arc<Current>,
        started_with: RunSettings,
    ) {
        let accept_unverified = self.accept_unverified;
        let mut follower = match follower {
            Ok(follower) => follower,
            Err(error) => {
                tracing::warn!(%error, "changed files count only after the next start");
                return;
            }
        };
        std::thread::spawn(move || {
            while let Some(news) = follower.next(&current.rules()) {
                take_up(news, &current, &started_with, accept_unverified);
            }
        });
    }

    async fn serve(
        self,
        rules: Arc<Current>,
        settings: RunSettings,
        (client, marks): (Client, Option<Marks>),
        database: Database,
    ) -> Result<(), Failure> {
        let stop = stop_signal()?;
        let figures = Figures::new();
        let observe_listen = self.observe_listen.as_ref();
        if let Some(address) = observe_listen.or(settings.observe_listen.as_ref()) {
            let listener = listen(address, "those who watch", OBSERVE).await?;
            observe::serve(listener, Arc::clone(&figures));
        }
        let desks = rules.rules();
        let serving = Serving {
            rules,
            client,
            clock: Arc::new(SystemClock),
            observer: figures,
            messages_per_second: settings.messages_per_second,
            webhook: self.door(&settings).await?,
            groups: self
                .staff_chat
                .groups(desks.desks.iter().map(|desk| &desk.name), &settings)?,
            marks,
        };
        match database {
            Database::File(path) => {
                let store = SqliteStore::open(&path)?;
                serving.run(Arc::new(store), stop).await;
            }
            Database::Server(address) => {
                let store = PostgresStore::open_when_there(&address, any_number()).await?;
                serving.run(Arc::new(store), stop).await;
            }
        }
        Ok(())
    }

    /// Where Telegram brings updates, if it is to.
    async fn door(&self, settings: &RunSettings) -> Result<Option<Door>, Failure> {
        let Some(address) = self.webhook.address(settings) else {
            return Ok(None);
        };
        if !address.starts_with("https://") {
            return Err("`webhook-url` or HELPLINE_WEBHOOK_URL does not begin with https://: Telegram brings updates \
                 to no other address"
                .into());
        }
        let secret = secret("HELPLINE_WEBHOOK_SECRET").ok_or(
            "a webhook needs a secret, so that only Telegram can bring updates: set HELPLINE_WEBHOOK_SECRET \
             to 32 or more letters and digits of your own",
        )?;
        if secret.expose_secret().len() < SHORTEST_SECRET {
            return Err(format!(
                "HELPLINE_WEBHOOK_SECRET is shorter than {SHORTEST_SECRET} letters and digits: somebody could guess \
                 it; `openssl rand -hex 32` makes one"
            )
            .into());
        }
        if !can_be_told(&secret) {
            return Err("HELPLINE_WEBHOOK_SECRET may have letters, digits, _ and - alone, at most 256: Telegram takes \
                 no others"
                .into());
        }
        let listens = self
            .webhook_listen
            .as_ref()
            .or(settings.webhook_listen.as_ref());
        Ok(Some(Door {
            listener: listen(
                listens.map_or("127.0.0.1:8443", String::as_str),
                "Telegram",
                WEBHOOK,
            )
            .await?,
            address: address.to_owned(),
            secret,
        }))
    }
}

/// Where Telegram's methods are called.
#[derive(Debug, Args)]
pub(super) struct ApiServer {
    /// Another Bot API server than Telegram's own
    #[arg(
        long,
        env = "TELEGRAM_API_URL",
        hide_env_values = true,
        value_name = "ADDRESS"
    )]
    api_url: Option<String>,
}

impl ApiServer {
    /// Its address, if it is not Telegram's own.
    pub(super) fn address<'s>(&'s self, settings: &'s RunSettings) -> Option<&'s str> {
        let own = self.api_url.as_deref();
        own.or(settings.telegram_api_url.as_deref())
    }
}

/// Where Telegram brings the updates.
#[derive(Debug, Args)]
pub(super) struct WebhookUrl {
    /// The https address at which Telegram reaches us; without it updates are fetched
    #[arg(
        long,
        env = "HELPLINE_WEBHOOK_URL",
        hide_env_values = true,
        value_name = "ADDRESS"
    )]
    webhook_url: Option<String>,
}

impl WebhookUrl {
    /// The address, if updates are brought.
    pub(super) fn address<'s>(&'s self, settings: &'s RunSettings) -> Option<&'s str> {
        let own = self.webhook_url.as_deref().filter(|one| !one.is_empty());
        own.or(settings.webhook_url.as_deref())
    }
}

/// `setting`: what says where.
async fn listen(address: &str, whom: &str, setting: &str) -> Result<TcpListener, Failure> {
    let listener = TcpListener::bind(address).await;
    let listener = listener.map_err(|error| {
        format!(
            "cannot listen on {address}, as {setting} says: {}",
            why_not_there(&error)
        )
    })?;
    tracing::info!(address = %listener.local_addr()?, "listening for {whom}");
    Ok(listener)
}

fn why_not_there(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::AddrInUse => "another program listens there; stop it, or name another port",
        ErrorKind::AddrNotAvailable => "this machine has no such address",
        ErrorKind::PermissionDenied => "this user may not; name a port from 1024 on",
        ErrorKind::InvalidInput => "write an address and a port, such as 127.0.0.1:8443",
        // The system has no kind of its own for a name that it cannot find.
        _ if error.to_string().contains("lookup") => {
            "no machine of that name is known; write an address, such as 127.0.0.1"
        }
        _ => return error.to_string(),
    }
    .to_owned()
}

/// With fewer characters than this, a webhook's secret could be found by trying.
const SHORTEST_SECRET: usize = 16;

/// Whether Telegram takes it as a webhook's secret.
fn can_be_told(secret: &SecretString) -> bool {
    let secret = secret.expose_secret();
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    secret.len() <= 256 && secret.chars().all(allowed)
}

/// Takes up a change, or says how much has to be mended first, and where.
fn take_up(news: News, current: &Current, started_with: &RunSettings, accept_unverified: bool) {
    let texts = &news.texts;
    match news.came {
        Came::Rules(rules) if rules.facts.verified.is_none() && !accept_unverified => {
            // Without the file, the shipped settings stand in for it.
            if texts.standing(SETTINGS) == Some(Standing::StandIn) {
                tracing::error!(
                    alarm = true,
                    "the file helpline.toml is gone; put it back. Answering as before"
                );
                return;
            }
            tracing::error!(
                "the changed files do not count: nobody has checked the helpline's number; answering as before"
            );
        }
        Came::Rules(mut rules) => {
            // What is kept for how long is decided at the start, and people are told so.
            let keeping = current.rules().keeping;
            let needs_a_start = news.run != *started_with || rules.keeping != keeping;
            rules.keeping = keeping;
            let flows = rules.flows.len();
            current.replace(Arc::new(*rules));
            tracing::info!(flows, "the changed files count from now on");
            if needs_a_start {
                tracing::warn!(
                    "[run], [keeping], [questions] or the `chat` of a desk in helpline.toml is another than at the start: \
                     these count only from the next start"
                );
            }
        }
        Came::Unreadable(error) => {
            tracing::error!(%error, "the changed files do not count; answering as before");
        }
        Came::Faults(faults) => {
            let places = faults.iter().take(PLACES_TOLD).map(|fault| {
                let place = fault.place().and_then(|span| texts.place(span));
                format!("{} {}", place.unwrap_or_default(), fault.code)
            });
            tracing::error!(
                faults = faults.len(),
                places = places.collect::<Vec<_>>().join(", ").trim(),
                "the changed files do not count: they have to be mended first; answering as before"
            );
        }
    }
}

/// Becomes true when the program is told to stop (SIGTERM, Ctrl-C, or a terminal that is closed).
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
    let mut hang_up = signal(SignalKind::hangup())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
            _ = hang_up.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()> + Send> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
