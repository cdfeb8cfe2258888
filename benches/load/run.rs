//! One bot, one crowd, one row of the table.

use std::net::TcpListener;
use std::path::Path;
use std::time::{Duration, Instant};

use tokio::time::{sleep, timeout};

use crate::bots::{Bot, TOKEN};
use crate::crowd::Manner;
use crate::process::Process;
use crate::telegram::Telegram;

/// How long a bot may take to start.
const STARTS_WITHIN: Duration = Duration::from_mins(1);

/// How it is measured.
#[derive(Debug, Clone)]
pub struct Setting {
    /// What it is called in tables.
    pub name: String,
    /// The people.
    pub manner: Manner,
    /// How long each call of the bot takes.
    pub delay: Duration,
    /// Whether updates are brought rather than fetched.
    pub brought: bool,
    /// How long they talk before anything is counted.
    pub warm: Duration,
    /// How long is counted.
    pub counted: Duration,
}

/// What was measured.
#[derive(Debug, Clone)]
pub struct Row {
    /// The bot.
    pub bot: String,
    /// Updates answered in a second.
    pub a_second: f64,
    /// How long an answer took, in milliseconds: of a hundred the fiftieth, the ninety-ninth,
    /// and of a thousand the nine hundred and ninety-ninth.
    pub waits: [f64; 3],
    /// The processor's time for a thousand updates, in seconds.
    pub processor: f64,
    /// Memory when it was ready and at the end, in megabytes.
    pub memory: [f64; 2],
    /// Calls of the bot for each update.
    pub calls: f64,
    /// Updates that were never answered.
    pub lost: u64,
    /// From its start until it was ready, in seconds.
    pub starts: f64,
}

/// A port that nobody listens on.
pub fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Measures a bot.
///
/// # Errors
/// When it cannot be started, or does not get ready.
pub async fn measure(
    bot: &Bot,
    setting: &Setting,
    port: u16,
    folder: &Path,
) -> Result<Row, String> {
    let started = Telegram::start(setting.manner.clone(), setting.delay, port).await;
    let (telegram, address) = started.map_err(|error| format!("cannot listen: {error}"))?;
    let mut settings = bot.settings.clone();
    settings.push(("TELEGRAM_BOT_TOKEN".to_owned(), TOKEN.to_owned()));
    settings.push(("TELEGRAM_API_URL".to_owned(), address));
    let log = folder.join("log");
    let begun = Instant::now();
    let process = Process::start(&bot.command, folder, &settings, &log);
    let mut process = process.map_err(|error| format!("cannot start: {error}"))?;
    if timeout(STARTS_WITHIN, telegram.is_ready()).await.is_err() || process.is_over() {
        let said = std::fs::read_to_string(&log).unwrap_or_default();
        return Err(format!("did not get ready; it said: {}", said.trim()));
    }
    let starts = begun.elapsed().as_secs_f64();
    let small = process.memory();
    telegram.begin();
    sleep(setting.warm).await;
    telegram.figures();
    let before = process.processor();
    sleep(setting.counted).await;
    let figures = telegram.figures();
    let taken = process.processor() - before;
    let time = figures.since.elapsed().as_secs_f64();
    let answered = figures.answered.max(1) as f64;
    let wait = |share| figures.waits.value_at_quantile(share) as f64 / 1000.0;
    Ok(Row {
        bot: bot.name.clone(),
        a_second: figures.answered as f64 / time,
        waits: [wait(0.5), wait(0.99), wait(0.999)],
        processor: taken / answered * 1000.0,
        memory: [small, process.memory()],
        calls: figures.calls as f64 / answered,
        lost: figures.lost,
        starts,
    })
}
