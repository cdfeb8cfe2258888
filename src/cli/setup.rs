//! `helpline setup`: makes the staff groups ready for the bot.

use std::collections::BTreeMap;
use std::path::Path;

use clap::Args;

use super::Outcome;
use super::common::{Failure, settings_of};
use super::make_ready::findings;
use super::run::ApiServer;
use super::staff_chat::StaffChat;
use super::token::token;
use crate::adapters::telegram::Client;
use crate::conversation::ids::DeskName;
use crate::service::ports::{Chat, SendError};

/// Look whether each staff group is ready, and set its commands.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  TELEGRAM_BOT_TOKEN=… HELPLINE_STAFF_CHAT=-1001234567890 helpline setup\n\nThe topics \
    Waiting room and Notices are made when the bot runs. An administrator of the group can also type /setup there."
)]
pub(super) struct SetUp {
    #[command(flatten)]
    staff_chat: StaffChat,
    #[command(flatten)]
    api_server: ApiServer,
}

impl SetUp {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let settings = settings_of(folder)?;
        let names = settings.desks.iter().map(|desk| &desk.name);
        let groups = self.staff_chat.groups(names, &settings.run)?;
        if groups.is_empty() {
            return Err(
                "no desk has a group: set HELPLINE_STAFF_CHAT, or `chat` under [[desk]] in helpline.toml. To \
                 find the number of a group, type /setup in it while the bot runs"
                    .into(),
            );
        }
        let client = Client::new(&token()?, self.api_server.address(&settings.run))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(look_at_all(&client, &groups))
    }
}

async fn look_at_all(
    client: &Client,
    groups: &BTreeMap<DeskName, Chat>,
) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Clean;
    for (desk, group) in groups {
        let found = findings(client, *group).await;
        let found = found.map_err(|error| {
            let error = SendError::from(error);
            format!(
                "the group of the desk `{desk}` could not be looked at: {error}. `helpline doctor` says what to do"
            )
        })?;
        if found.is_empty() {
            say!("{desk}: ready");
        } else {
            outcome = Outcome::Findings;
            for fault in found {
                say!("{desk}: {fault}");
            }
        }
    }
    Ok(outcome)
}
