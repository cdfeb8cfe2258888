//! A group that is to be a desk: whether it can be one, and what its members can command.

use serde_json::{Value, json};

use super::call::{CallError, Client, TIMEOUT};

/// The staff group as Telegram knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupNow {
    /// Whether it has topics.
    pub has_topics: bool,
    /// What the bot needs to be allowed there and is not, as Telegram's settings call it.
    pub lacks: Vec<&'static str>,
}

/// What stands in the way of a group being a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupFault {
    /// What is wrong.
    pub told: String,
    /// What to do about it.
    pub fix: &'static str,
}

/// What the bot needs to be allowed in the staff group, and what Telegram's settings call it.
const RIGHTS: [(&str, &str); 3] = [
    ("can_manage_topics", "Manage topics"),
    ("can_delete_messages", "Delete messages"),
    ("can_pin_messages", "Pin messages"),
];

impl GroupNow {
    /// All that stands in the way; nothing when the group can be a desk.
    #[must_use]
    pub fn faults(&self) -> Vec<GroupFault> {
        let no_topics = (!self.has_topics).then(|| GroupFault {
            told: "The staff group has no topics.".to_owned(),
            fix: "Turn topics on in the settings of the group.",
        });
        let no_rights = (!self.lacks.is_empty()).then(|| GroupFault {
            told: format!(
                "In the staff group the bot may not: {}.",
                self.lacks.join(", ")
            ),
            fix: "Make the bot an administrator of the group and allow it these.",
        });
        no_topics.into_iter().chain(no_rights).collect()
    }
}

/// Asks about the staff group, and what this bot may do there.
///
/// # Errors
/// When a call failed.
pub async fn look_at_group(client: &Client, bot: i64, chat: i64) -> Result<GroupNow, CallError> {
    let has_topics = has_topics(client, chat).await?;
    let body = json!({ "chat_id": chat, "user_id": bot });
    let member = client.call_raw("getChatMember", &body, TIMEOUT).await?;
    Ok(GroupNow {
        has_topics,
        lacks: lacking(&member.value()),
    })
}

/// Asks whether a group has topics.
pub(super) async fn has_topics(client: &Client, chat: i64) -> Result<bool, CallError> {
    let group = client
        .call_raw("getChat", &json!({ "chat_id": chat }), TIMEOUT)
        .await?;
    Ok(group.value()["is_forum"] == true)
}

/// Sets what the members of a group can command: names, and what each does.
///
/// # Errors
/// When the call failed.
pub async fn set_staff_commands(
    client: &Client,
    chat: i64,
    commands: &[(String, String)],
) -> Result<(), CallError> {
    let commands: Vec<Value> = commands
        .iter()
        .map(|(name, does)| json!({ "command": name, "description": does }))
        .collect();
    let body = json!({ "commands": commands, "scope": { "type": "chat", "chat_id": chat } });
    client.call_raw("setMyCommands", &body, TIMEOUT).await?;
    Ok(())
}

fn lacking(member: &Value) -> Vec<&'static str> {
    // Who made the group may do everything.
    if member["status"] == "creator" {
        return Vec::new();
    }
    let lacking = RIGHTS.iter().filter(|(name, _)| member[*name] != true);
    lacking.map(|(_, called)| *called).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_member_lacks_every_right() {
        assert_eq!(lacking(&json!({ "status": "member" })).len(), 3);
        let all = json!({
            "can_manage_topics": true, "can_delete_messages": true, "can_pin_messages": true
        });
        assert!(lacking(&all).is_empty());
    }

    #[test]
    fn each_fault_says_what_to_do() {
        let group = |has_topics, lacks: &[&'static str]| GroupNow {
            has_topics,
            lacks: lacks.to_vec(),
        };
        assert!(group(true, &[]).faults().is_empty());
        assert_eq!(group(false, &[]).faults().len(), 1);
        let both = group(false, &["Pin messages"]).faults();
        assert_eq!(both.len(), 2);
        assert_eq!(
            both[1].told,
            "In the staff group the bot may not: Pin messages."
        );
    }
}
