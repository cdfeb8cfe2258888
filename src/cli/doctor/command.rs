//! The command itself: asks the outside world, each question within a time of its own.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use tokio::time::timeout;

use super::super::Outcome;
use super::super::common::{Failure, check_folder, without_settings};
use super::super::database::{Database, Named};
use super::super::format::Format;
use super::super::kept::{Opened, wait_for};
use super::super::run::{ApiServer, WebhookUrl};
use super::super::staff_chat::StaffChat;
use super::super::token::{looks_like_one, secret};
use super::finding::{Finding, as_text, outcome};
use super::{database, settings, telegram};
use crate::adapters::clock;
use crate::adapters::store::{self, PostgresStore, Shape};
use crate::adapters::telegram::{Client, look_at_bot, look_at_group, look_at_webhook};
use crate::authoring::Checked;
use crate::authoring::SETTINGS;
use crate::authoring::parse::settings::{self as read_settings, RunSettings, Settings};
use crate::conversation::Moment;
use crate::conversation::hours::Hours;
use crate::service::kept::{SetAside, StoreError};
use crate::service::ports::{SendError, Store};

/// How long the database may take to be looked at.
const DATABASE_WITHIN: Duration = Duration::from_secs(20);

/// Look after everything the bot needs and say what to mend.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline doctor\n  helpline doctor --format json\n\nWorks also while the bot runs, \
    and changes nothing. Without TELEGRAM_BOT_TOKEN it asks Telegram nothing and says so.\n\nExit code: 0 nothing to \
    mend, 1 something to mend, 2 could not run."
)]
pub(in super::super) struct Doctor {
    #[command(flatten)]
    database: Named,
    #[command(flatten)]
    api_server: ApiServer,
    #[command(flatten)]
    webhook: WebhookUrl,
    #[command(flatten)]
    staff_chat: StaffChat,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Doctor {
    pub(in super::super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let now = clock::now();
        let (sources, checked) = check_folder(folder, now)?;
        let settings = sources.named(SETTINGS).map_or_else(
            read_settings::nothing,
            // Its faults are among those of the check.
            |(index, source)| read_settings::read(index, source, &mut Vec::new()),
        );
        let findings = if settings::is_unreadable(&sources, &checked.diagnostics) {
            vec![settings::unreadable()]
        } else {
            self.findings(folder, &settings, &checked, now)?
        };
        match self.format {
            Format::Text => say!("{}", as_text(&findings)),
            Format::Json => {
                for finding in &findings {
                    say!("{}", serde_json::to_string(finding)?);
                }
            }
        }
        Ok(outcome(&findings))
    }

    fn findings(
        &self,
        folder: &Path,
        settings: &Settings,
        checked: &Checked,
        now: Moment,
    ) -> Result<Vec<Finding>, Failure> {
        let database = self.database.database(&settings.run, folder)?;
        wait_for(async {
            let missing = without_settings(folder).map(settings::built_in);
            let mut findings: Vec<Finding> = missing.into_iter().collect();
            findings.extend(self.ask_telegram(&settings.run).await?);
            findings.extend(look_at_database(database, settings).await);
            findings.extend(settings::judge(settings, &checked.diagnostics, now));
            Ok(findings)
        })
    }

    async fn ask_telegram(&self, settings: &RunSettings) -> Result<Vec<Finding>, Failure> {
        let Some(token) = secret("TELEGRAM_BOT_TOKEN") else {
            return Ok(vec![telegram::no_token()]);
        };
        if !looks_like_one(&token) {
            return Ok(vec![telegram::misshapen(), telegram::nothing_more()]);
        }
        let client = Client::new(&token, self.api_server.address(settings))?;
        let bot = look_at_bot(&client).await.map_err(SendError::from);
        let ours = clock::now();
        let mut findings = vec![telegram::token(&bot)];
        let Ok(bot) = bot else {
            findings.push(telegram::nothing_more());
            return Ok(findings);
        };
        let staff_chat = self.staff_chat.number();
        let has_group = staff_chat != Ok(None) || !settings.desk_chats.is_empty();
        findings.push(telegram::clock(bot.date, ours));
        findings.push(telegram::groups(&bot, has_group));
        let wanted = self.webhook.address(settings);
        findings.push(match look_at_webhook(&client).await {
            Ok(now) => telegram::webhook(wanted, &now, ours),
            Err(error) => Finding::left_out(
                "webhook",
                format!("The webhook was not looked at: {}.", SendError::from(error)),
                "Try again.",
            ),
        });
        match staff_chat {
            Ok(None) => {}
            Ok(Some(chat)) => {
                let group = look_at_group(&client, bot.id, chat).await;
                findings.push(telegram::group(&group.map_err(SendError::from)));
            }
            Err(_) => findings.push(telegram::no_group_number()),
        }
        for (desk, chat) in &settings.desk_chats {
            let group = look_at_group(&client, bot.id, *chat).await;
            let finding = telegram::group(&group.map_err(SendError::from));
            findings.push(finding.of_desk(desk));
        }
        Ok(findings)
    }
}

async fn look_at_database(database: Database, settings: &Settings) -> Vec<Finding> {
    match database {
        Database::File(path) => look_at_file(path, &settings.hours).await,
        Database::Server(address) => look_at_server(address, &settings.hours).await,
    }
}

async fn look_at_file(path: PathBuf, hours: &Hours) -> Vec<Finding> {
    let looked_at = path.clone();
    let looked = tokio::task::spawn_blocking(move || store::look(&looked_at));
    let Ok(Ok(looked)) = timeout(DATABASE_WITHIN, looked).await else {
        return vec![database::silent()];
    };
    // One of an earlier version is not opened: that would bring it forward.
    let readable = looked
        .as_ref()
        .is_ok_and(|file| file.shape == Some(Shape::Present));
    let mut findings = database::of_file(looked);
    if readable {
        findings.extend(set_aside(Database::File(path), hours).await);
    }
    findings
}

async fn look_at_server(address: String, hours: &Hours) -> Vec<Finding> {
    let Ok(looked) = timeout(DATABASE_WITHIN, PostgresStore::look(&address)).await else {
        return vec![database::silent()];
    };
    let readable = matches!(looked, Ok(Some(Shape::Present)));
    let mut findings = vec![database::of_server(looked)];
    if readable {
        findings.extend(set_aside(Database::Server(address), hours).await);
    }
    findings
}

async fn set_aside(database: Database, hours: &Hours) -> Vec<Finding> {
    match timeout(DATABASE_WITHIN, reports(database)).await {
        Ok(reports) => database::set_aside(reports, hours),
        Err(_) => vec![database::silent()],
    }
}

async fn reports(database: Database) -> Result<Vec<SetAside>, StoreError> {
    let opened = tokio::spawn(Opened::beside(database)).await;
    let unusable = |error: &dyn std::fmt::Display| StoreError::Unusable(error.to_string());
    match opened
        .map_err(|error| unusable(&error))?
        .map_err(|error| unusable(&error))?
    {
        Opened::File(store) => store.reports().await,
        Opened::Server(store) => store.reports().await,
    }
}
