//! Keyboards under messages: how they are read, what is refused, and what
//! Telegram would drop without a word.

use serde_json::{Value, json};

use super::answer::{Refusal, bad};
use super::call::Call;
use super::links;
use super::world::World;

/// Beyond these Telegram's apps and servers start to drop buttons.
const PER_ROW: usize = 8;
const IN_ALL: usize = 100;
const LONGEST_DATA: usize = 64;

const BUTTON_FIELDS: &[&str] = &[
    "text",
    "icon_custom_emoji_id",
    "style",
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
];

/// What hangs under a message.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Markup {
    None,
    Inline(Vec<Vec<Value>>),
    /// A reply keyboard, its removal, or a forced reply.
    Other(Value),
}

impl Markup {
    pub(super) fn rows(&self) -> Vec<Vec<Value>> {
        match self {
            Self::Inline(rows) => rows.clone(),
            Self::None | Self::Other(_) => Vec::new(),
        }
    }

    pub(super) fn inline(&self) -> Option<Value> {
        match self {
            Self::Inline(rows) => Some(json!({ "inline_keyboard": rows })),
            Self::None | Self::Other(_) => None,
        }
    }

    pub(super) fn other(&self) -> Option<Value> {
        match self {
            Self::Other(keyboard) => Some(keyboard.clone()),
            Self::None | Self::Inline(_) => None,
        }
    }
}

/// The call's keyboard. Refuses what does not parse as one.
pub(super) fn read(world: &mut World, call: &Call) -> Result<Markup, Refusal> {
    let Ok(given) = call.json("reply_markup") else {
        return Err(bad("can't parse reply keyboard markup JSON object"));
    };
    let Some(given) = given else {
        return Ok(Markup::None);
    };
    let Some(fields) = given.as_object() else {
        return Err(bad("object expected as reply markup"));
    };
    if let Some(rows) = fields.get("inline_keyboard") {
        return read_inline(world, rows);
    }
    if let Some(rows) = fields.get("keyboard") {
        array_of_arrays(rows, "keyboard", "ReplyKeyboardMarkup")?;
        return Ok(Markup::Other(given));
    }
    if fields.contains_key("remove_keyboard") || fields.contains_key("force_reply") {
        return Ok(Markup::Other(given));
    }
    if !fields.is_empty() {
        world.violate(format!(
            "Telegram silently drops the reply markup `{given}`"
        ));
    }
    Ok(Markup::None)
}

/// An inline keyboard, or none; edits take nothing else.
pub(super) fn read_for_edit(world: &mut World, call: &Call) -> Result<Markup, Refusal> {
    match read(world, call)? {
        Markup::Other(_) => Err(bad("inline keyboard expected")),
        markup @ (Markup::None | Markup::Inline(_)) => Ok(markup),
    }
}

fn array_of_arrays<'a>(
    rows: &'a Value,
    field: &str,
    object: &str,
) -> Result<Vec<&'a Vec<Value>>, Refusal> {
    let rows = rows.as_array().map(Vec::as_slice);
    let rows = rows.and_then(|rows| rows.iter().map(Value::as_array).collect());
    rows.ok_or_else(|| {
        bad(format!(
            "field \"{field}\" of the {object} must be an Array of Arrays"
        ))
    })
}

fn read_inline(world: &mut World, rows: &Value) -> Result<Markup, Refusal> {
    let rows = array_of_arrays(rows, "inline_keyboard", "InlineKeyboardMarkup")?;
    let mut kept = Vec::new();
    for row in &rows {
        let row = read_row(world, row)?;
        if !row.is_empty() {
            kept.push(row);
        }
    }
    if kept.iter().map(Vec::len).sum::<usize>() > IN_ALL {
        world.violate(format!("markup_truncated: more than {IN_ALL} buttons"));
    }
    if kept.is_empty() {
        return Ok(Markup::None);
    }
    Ok(Markup::Inline(kept))
}

fn read_row(world: &mut World, row: &[Value]) -> Result<Vec<Value>, Refusal> {
    if row.len() > PER_ROW {
        world.violate(format!("markup_truncated: {} buttons in a row", row.len()));
    }
    let mut kept = Vec::new();
    for button in row {
        check_shape(world, button)?;
        if is_blank(button) {
            world.violate("markup_truncated: a button with an empty text");
        } else {
            kept.push(button.clone());
        }
    }
    Ok(kept)
}

fn is_blank(button: &Value) -> bool {
    button["text"]
        .as_str()
        .unwrap_or_default()
        .trim()
        .is_empty()
}

fn check_shape(world: &mut World, button: &Value) -> Result<(), Refusal> {
    const PREFIX: &str = "can't parse inline keyboard button: ";
    let Some(fields) = button.as_object() else {
        return Err(bad(format!(
            "{PREFIX}Object expected as inline keyboard button"
        )));
    };
    for field in fields
        .keys()
        .filter(|one| !BUTTON_FIELDS.contains(&one.as_str()))
    {
        world.violate(format!("an inline button has no field `{field}`"));
    }
    if let Some(style) = fields.get("style")
        && !["danger", "success", "primary"]
            .iter()
            .any(|known| style == known)
    {
        world.violate(format!("an inline button has no style `{style}`"));
    }
    let has_url = fields.get("url").is_some_and(|url| url != "");
    let looks = ["text", "icon_custom_emoji_id", "style", "url"];
    let acts = fields.keys().any(|field| !looks.contains(&field.as_str()));
    if !has_url && !acts {
        return Err(bad(format!(
            "{PREFIX}Text buttons are unallowed in the inline keyboard"
        )));
    }
    Ok(())
}

/// Checks addresses, as `TDLib` does before anything is sent.
pub(super) fn check_links(markup: &Markup) -> Result<(), Refusal> {
    for url in markup
        .rows()
        .iter()
        .flatten()
        .filter_map(|one| one["url"].as_str())
    {
        links::check_button(url).map_err(|reason| {
            bad(format!(
                "inline keyboard button URL '{url}' is invalid: {reason}"
            ))
        })?;
    }
    Ok(())
}

/// Checks what only Telegram's servers check.
pub(super) fn check_data(world: &World, markup: &Markup, chat: i64) -> Result<(), Refusal> {
    let is_private = world.chat(chat).is_some_and(super::chat::Chat::is_private);
    for button in markup.rows().iter().flatten() {
        let data = button
            .get("callback_data")
            .map(|data| data.as_str().unwrap_or_default());
        if data.is_some_and(|data| data.is_empty() || data.len() > LONGEST_DATA) {
            return Err(bad("BUTTON_DATA_INVALID"));
        }
        if button.get("web_app").is_some() && !is_private {
            return Err(bad("BUTTON_TYPE_INVALID"));
        }
        if let Some(copy) = button.get("copy_text") {
            let length = copy["text"].as_str().unwrap_or_default().chars().count();
            if !(1..=256).contains(&length) {
                return Err(bad("BUTTON_COPY_TEXT_INVALID"));
            }
        }
    }
    Ok(())
}
