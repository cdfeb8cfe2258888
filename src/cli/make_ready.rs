//! Makes staff groups ready: their commands, their topics, and what an administrator has to
//! mend.

use std::sync::Arc;

use tokio::sync::mpsc;

use crate::adapters::telegram::{
    CallError, Client, look_at_bot, look_at_group, set_staff_commands,
};
use crate::conversation::desk::Command;
use crate::conversation::effect::Value;
use crate::conversation::words::Body;
use crate::conversation::{Line, Outgoing, Rules};
use crate::service::delivery::Delivery;
use crate::service::desk::DeskView;
use crate::service::ports::{Chat, Clock, Messenger, Store};
use crate::service::{preparing, team};

/// Makes groups ready when somebody asks for it with `/setup`.
pub(super) struct MakeReady<M, S, C> {
    pub(super) client: Client,
    pub(super) rules: Arc<Rules>,
    pub(super) desks: Arc<DeskView>,
    pub(super) store: Arc<S>,
    pub(super) delivery: Arc<Delivery<M, S, C>>,
    pub(super) clock: Arc<C>,
}

impl<M: Messenger, S: Store, C: Clock> MakeReady<M, S, C> {
    /// Answers until nobody asks any more.
    pub(super) async fn run(self, mut asked: mpsc::UnboundedReceiver<Chat>) {
        while let Some(group) = asked.recv().await {
            let text = self.make_ready(group).await;
            self.delivery
                .send_unkept(group, Outgoing::new(Body::Text(text), Vec::new()));
        }
    }

    async fn make_ready(&self, group: Chat) -> String {
        let now = self.clock.now();
        if self.desks.of_group(group).is_none() {
            let with = vec![("number", Value::Text(group.0.to_string()))];
            return team::say(&self.rules, Line::StaffNoDeskYet, with, now);
        }
        let findings = match findings(&self.client, group).await {
            Ok(findings) => findings,
            Err(error) => vec![crate::service::ports::SendError::from(error).to_string()],
        };
        if findings.is_empty()
            && let Ok(waiting) =
                preparing::topics(&self.rules, &self.desks, &*self.store, now).await
        {
            self.delivery.enqueue(waiting);
            self.desks.groups().into_iter().for_each(|(desk, chat)| {
                if chat == group {
                    self.desks.set_broken(&desk, false);
                }
            });
        }
        let with = vec![("findings", Value::or_none(findings.join("\n")))];
        team::say(&self.rules, Line::StaffSetUp, with, now)
    }
}

/// What has to be mended in a group, a sentence or two each; sets its commands.
pub(super) async fn findings(client: &Client, group: Chat) -> Result<Vec<String>, CallError> {
    let me = look_at_bot(client).await?;
    let found = look_at_group(client, me.id, group.0).await?;
    let commands = Command::OFFERED.map(|(name, does)| (name.to_owned(), does.to_owned()));
    set_staff_commands(client, group.0, &commands).await?;
    let faults = found.faults().into_iter();
    Ok(faults
        .map(|fault| format!("{} {}", fault.told, fault.fix))
        .collect())
}
