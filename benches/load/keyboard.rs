//! What the buttons under a message carry.

use serde::Deserialize;

#[derive(Deserialize)]
struct Keyboard {
    #[serde(default)]
    inline_keyboard: Vec<Vec<Button>>,
}

#[derive(Deserialize)]
struct Button {
    callback_data: Option<String>,
}

/// The data of every button that comes back to the bot, in order.
pub fn buttons(markup: &str) -> Vec<String> {
    let keyboard: Keyboard = serde_json::from_str(markup).unwrap_or(Keyboard {
        inline_keyboard: Vec::new(),
    });
    let buttons = keyboard.inline_keyboard.into_iter().flatten();
    buttons.filter_map(|button| button.callback_data).collect()
}
