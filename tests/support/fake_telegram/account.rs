//! People and the bot as Telegram knows them.
//! What a person does with their account is in `person`.

use serde_json::{Value, json};

/// The user id of the bot under test.
pub const BOT_ID: i64 = 7_777_777;

/// A token of the right shape that belongs to the bot.
pub(super) const TOKEN: &str = "7777777:AAFakeTelegram-for_tests_0123456789";

/// The identity Telegram shows for an administrator who hides behind the group.
pub(super) const ANONYMOUS_ADMIN_ID: i64 = 1_087_968_824;

/// How well the bot knows somebody, from not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Acquaintance {
    Stranger,
    /// Met in a group.
    Seen,
    /// They pressed Start, so the bot may write to them.
    Started,
}

#[derive(Debug, Clone)]
pub(super) struct Account {
    pub(super) id: i64,
    pub(super) first_name: String,
    pub(super) last_name: Option<String>,
    pub(super) username: Option<String>,
    pub(super) language_code: Option<String>,
    pub(super) is_bot: bool,
    pub(super) acquaintance: Acquaintance,
    pub(super) blocked: bool,
    pub(super) deactivated: bool,
}

impl Account {
    pub(super) fn new(id: i64, first_name: &str) -> Self {
        Self {
            id,
            first_name: first_name.to_owned(),
            last_name: None,
            username: None,
            language_code: Some("en".to_owned()),
            is_bot: false,
            acquaintance: Acquaintance::Stranger,
            blocked: false,
            deactivated: false,
        }
    }

    /// They meet, at least this well.
    pub(super) fn meet(&mut self, how: Acquaintance) {
        self.acquaintance = self.acquaintance.max(how);
    }

    pub(super) fn is_known(&self) -> bool {
        self.acquaintance > Acquaintance::Stranger
    }

    /// The `User` object in updates and answers.
    pub(super) fn user(&self) -> Value {
        let mut user = json!({
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
        });
        add(&mut user, "last_name", self.last_name.as_ref());
        add(&mut user, "username", self.username.as_ref());
        add(&mut user, "language_code", self.language_code.as_ref());
        user
    }

    /// The `Chat` object of the private chat with them.
    pub(super) fn chat(&self) -> Value {
        let mut chat = json!({
            "id": self.id,
            "type": "private",
            "first_name": self.first_name,
        });
        add(&mut chat, "last_name", self.last_name.as_ref());
        add(&mut chat, "username", self.username.as_ref());
        chat
    }
}

fn add(object: &mut Value, name: &str, text: Option<&String>) {
    if let Some(text) = text {
        object[name] = Value::from(text.as_str());
    }
}

/// The account the bot under test runs as.
pub(super) fn the_bot() -> Account {
    Account {
        username: Some("helpline_test_bot".to_owned()),
        language_code: None,
        is_bot: true,
        acquaintance: Acquaintance::Seen,
        ..Account::new(BOT_ID, "Helpline")
    }
}

/// Telegram's stand-in author for anonymous administrators.
pub(super) fn the_anonymous_admin() -> Account {
    Account {
        username: Some("GroupAnonymousBot".to_owned()),
        language_code: None,
        is_bot: true,
        acquaintance: Acquaintance::Seen,
        ..Account::new(ANONYMOUS_ADMIN_ID, "Group")
    }
}
