//! What the bot says about itself: name, descriptions and commands, each per
//! language, commands per scope too.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::access;
use super::account::BOT_ID;
use super::answer::{Answer, Refusal, bad};
use super::call::Call;
use super::world::World;

const MOST_COMMANDS: usize = 100;
const LONGEST_COMMAND: usize = 32;
const LONGEST_DESCRIPTION: usize = 256;

const SCOPES: &[&str] = &[
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
];

/// A text by what it is (`name`, `description`…) and language.
type Texts = BTreeMap<(&'static str, String), String>;

#[derive(Debug, Default)]
pub(super) struct Profile {
    texts: Texts,
    /// By scope, as its JSON, and language.
    commands: BTreeMap<(String, String), Vec<Value>>,
}

impl Profile {
    pub(super) fn text(&self, what: &'static str, language: &str) -> Option<&String> {
        let of = |language: &str| self.texts.get(&(what, language.to_owned()));
        of(language).or_else(|| of(""))
    }

    pub(super) fn commands(&self, scope: &Value, language: &str) -> Option<&Vec<Value>> {
        self.commands.get(&(scope.to_string(), language.to_owned()))
    }
}

pub(super) fn get_me(world: &World) -> Value {
    let mut me = world.user_json(BOT_ID);
    for (field, value) in [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_inline_queries", false),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
    ] {
        me[field] = json!(value);
    }
    me
}

/// The methods of this file, or nothing for a method of another.
pub(super) fn carry_out(world: &mut World, method: &str, call: &Call) -> Option<Answer> {
    Some(match method {
        "setMyName" => set_text(world, call, "name", 64),
        "setMyDescription" => set_text(world, call, "description", 512),
        "setMyShortDescription" => set_text(world, call, "short_description", 120),
        "getMyName" => get_text(world, call, "name"),
        "getMyDescription" => get_text(world, call, "description"),
        "getMyShortDescription" => get_text(world, call, "short_description"),
        "setMyCommands" => set_commands(world, call),
        "getMyCommands" => get_commands(world, call),
        "deleteMyCommands" => delete_commands(world, call),
        _ => return None,
    })
}

fn language(call: &Call) -> Result<String, Refusal> {
    let code = call.text("language_code");
    let is_code = code.len() == 2 && code.chars().all(|c| c.is_ascii_lowercase());
    if code.is_empty() || is_code {
        return Ok(code);
    }
    Err(bad("invalid language code specified"))
}

fn set_text(world: &mut World, call: &Call, what: &'static str, longest: usize) -> Answer {
    let language = language(call)?;
    let text = call.text(what);
    if text.chars().count() > longest {
        world.violate(format!(
            "{} takes at most {longest} characters",
            call.method
        ));
    }
    world.profile.texts.insert((what, language), text);
    Ok(json!(true))
}

fn get_text(world: &World, call: &Call, what: &'static str) -> Answer {
    let language = language(call)?;
    let bot = world.person(BOT_ID).map(|bot| bot.first_name.clone());
    let absent = bot.filter(|_| what == "name").unwrap_or_default();
    let text = world.profile.text(what, &language).cloned();
    Ok(json!({ what: text.unwrap_or(absent) }))
}

fn set_commands(world: &mut World, call: &Call) -> Answer {
    let Ok(given) = call.json("commands") else {
        return Err(bad("can't parse commands JSON object"));
    };
    let Some(Value::Array(given)) = given else {
        return Err(bad(
            "can't parse list of bot commands: Expected an Array of BotCommand",
        ));
    };
    let key = commands_key(world, call)?;
    if given.len() > MOST_COMMANDS {
        return Err(bad("BOT_COMMANDS_TOO_MUCH"));
    }
    let commands: Result<Vec<Value>, Refusal> = given.iter().map(command).collect();
    world.profile.commands.insert(key, commands?);
    Ok(json!(true))
}

fn command(given: &Value) -> Result<Value, Refusal> {
    let text = |name: &str| given[name].as_str().unwrap_or_default().trim();
    let name = text("command").trim_start_matches('/');
    let description = text("description");
    if name.is_empty() {
        return Err(bad("command must be non-empty"));
    }
    if name.chars().count() > LONGEST_COMMAND {
        return Err(bad("command length must not exceed 32"));
    }
    if description.is_empty() {
        return Err(bad("command description must be non-empty"));
    }
    if description.chars().count() > LONGEST_DESCRIPTION {
        return Err(bad("command description length must not exceed 256"));
    }
    let in_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !name.chars().all(in_name) {
        return Err(bad("BOT_COMMAND_INVALID"));
    }
    Ok(json!({ "command": name, "description": description }))
}

fn get_commands(world: &World, call: &Call) -> Answer {
    let key = commands_key(world, call)?;
    let commands = world.profile.commands.get(&key);
    Ok(Value::Array(commands.cloned().unwrap_or_default()))
}

fn delete_commands(world: &mut World, call: &Call) -> Answer {
    let key = commands_key(world, call)?;
    world.profile.commands.remove(&key);
    Ok(json!(true))
}

/// Scope and language, both checked.
fn commands_key(world: &World, call: &Call) -> Result<(String, String), Refusal> {
    let Ok(given) = call.json("scope") else {
        return Err(bad("can't parse BotCommandScope JSON object"));
    };
    let scope = given.unwrap_or_else(|| json!({ "type": "default" }));
    let kind = scope["type"].as_str().unwrap_or_default();
    if !SCOPES.contains(&kind) {
        return Err(bad(
            "can't parse BotCommandScope: Unsupported type specified",
        ));
    }
    if let Some(chat) = scope.get("chat_id") {
        let parameters = [("chat_id".to_owned(), chat.clone())].into_iter().collect();
        let asked = Call {
            method: call.method,
            parameters,
        };
        access::to_read(world, &asked, "chat_id")?;
    }
    Ok((scope.to_string(), language(call)?))
}
