//! Sending: text with buttons, a contact card, the acknowledgement of a tap.

use teloxide::payloads::{AnswerCallbackQuery, SendContact, SendMessage, SendMessageSetters as _};
use teloxide::types::{
    CallbackQueryId, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions,
};

use super::call::Client;
use crate::conversation::Outgoing;
use crate::conversation::words::Body;
use crate::service::ports::{Chat, Located, Messenger, Receipt, SendError};

/// Sends through Telegram.
#[derive(Debug)]
pub struct TelegramMessenger {
    client: Client,
}

impl TelegramMessenger {
    /// Sends with this client.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }
}

impl Messenger for TelegramMessenger {
    async fn send(
        &self,
        chat: Chat,
        outgoing: &Outgoing,
        _: &Located,
    ) -> Result<Receipt, SendError> {
        let chat = ChatId(chat.0);
        match &outgoing.body {
            Body::Text(text) => {
                let mut message = SendMessage::new(chat, text).link_preview_options(no_preview());
                if !outgoing.rows.is_empty() {
                    message = message.reply_markup(keyboard(outgoing));
                }
                self.client.call(&message).await?;
            }
            Body::Contact { name, phone } => {
                self.client
                    .call(&SendContact::new(chat, phone, name))
                    .await?;
            }
            _ => return Err(SendError::NoDesk("not built")),
        }
        Ok(Receipt::default())
    }

    async fn acknowledge(&self, tap: &str, _: Option<&str>) -> Result<(), SendError> {
        self.client
            .call(&AnswerCallbackQuery::new(CallbackQueryId(tap.to_owned())))
            .await?;
        Ok(())
    }
}

/// Pictures of web pages take up a small screen and tell those looking over a shoulder
/// what this is about.
fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn keyboard(outgoing: &Outgoing) -> InlineKeyboardMarkup {
    let rows = outgoing.rows.iter().map(|row| {
        row.iter()
            .map(|button| InlineKeyboardButton::callback(&button.label, &button.data))
            .collect::<Vec<_>>()
    });
    InlineKeyboardMarkup::new(rows)
}
