//! Sending: what goes to people and to staff groups, and the acknowledgement of a tap.

use serde_json::{Map, Value, json};

use super::call::{CallError, Client, TIMEOUT};
use super::desk_group::has_topics;
use super::refusal::TOPICS_OFF;
use crate::conversation::Outgoing;
use crate::conversation::desk::TopicDeed;
use crate::conversation::words::{Body, OutButton};
use crate::service::ports::{Chat, Located, Messenger, Receipt, SendError};

/// The longest an acknowledgement may be, in UTF-16 units.
const LONGEST_NOTICE: usize = 200;

/// One of the six colours that topics can have.
const TOPIC_COLOUR: i64 = 7_322_096;

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

    async fn call(&self, chat: Chat, method: &str, body: Value) -> Result<Value, SendError> {
        let called = self.client.call_raw(method, &body, TIMEOUT).await;
        let taken = called.map_err(|error| error.sending_to(chat))?;
        Ok(taken.value())
    }

    /// The same for what may be so already.
    async fn call_unless(
        &self,
        chat: Chat,
        method: &str,
        body: Value,
        so_already: &str,
    ) -> Result<Receipt, SendError> {
        match self.client.call_raw(method, &body, TIMEOUT).await {
            Err(error) if !error.says(so_already) => Err(error.sending_to(chat)),
            Ok(_) | Err(_) => Ok(Receipt::default()),
        }
    }

    /// Sends something whose answer says where it landed.
    async fn post(
        &self,
        chat: Chat,
        method: &str,
        body: Value,
        wanted: Option<i64>,
    ) -> Result<Receipt, SendError> {
        let receipt = receipt(&self.call(chat, method, body).await?);
        if wanted.is_none() || receipt.thread == wanted || receipt.messages.is_empty() {
            return Ok(receipt);
        }
        // A group without topics takes it all the same, where it does not belong.
        for message in receipt.messages {
            let body = json!({ "chat_id": chat.0, "message_id": message });
            if let Err(error) = self.call(chat, "deleteMessage", body).await {
                tracing::warn!(%error, "a message outside of its topic could not be taken away");
            }
        }
        Err(SendError::NoDesk(TOPICS_OFF))
    }

    async fn copy(
        &self,
        chat: Chat,
        mut body: Map<String, Value>,
        located: &Located,
    ) -> Result<Receipt, SendError> {
        // The answer to a copy does not say where it landed.
        if located.thread.is_some() {
            let topics = has_topics(&self.client, chat.0).await;
            if !topics.map_err(|error| error.sending_to(chat))? {
                return Err(SendError::NoDesk(TOPICS_OFF));
            }
        }
        let from = located.from.map(|from| from.0);
        body.insert("from_chat_id".to_owned(), json!(from));
        let copied = if let [message] = located.messages[..] {
            body.insert("message_id".to_owned(), json!(message));
            let copied = self.call(chat, "copyMessage", body.into()).await?;
            vec![number(&copied)]
        } else {
            // An album cannot be a reply, nor have buttons.
            body.remove("reply_parameters");
            body.remove("reply_markup");
            body.insert("message_ids".to_owned(), json!(located.messages));
            let copied = self.call(chat, "copyMessages", body.into()).await?;
            copied
                .as_array()
                .into_iter()
                .flatten()
                .map(number)
                .collect()
        };
        let messages: Vec<i64> = copied.into_iter().flatten().collect();
        if messages.is_empty() {
            return Err(SendError::Refused(
                "nothing of it could be copied".to_owned(),
            ));
        }
        Ok(Receipt {
            thread: located.thread,
            messages,
        })
    }

    async fn topic(
        &self,
        chat: Chat,
        deed: &TopicDeed,
        thread: Option<i64>,
    ) -> Result<Receipt, SendError> {
        let so_already = "topic_not_modified";
        let mut body = json!({ "chat_id": chat.0 });
        if let TopicDeed::Open { name } = deed {
            body["name"] = json!(name);
            body["icon_color"] = json!(TOPIC_COLOUR);
            let made = self.call(chat, "createForumTopic", body).await?;
            return Ok(Receipt {
                thread: made["message_thread_id"].as_i64(),
                messages: Vec::new(),
            });
        }
        body["message_thread_id"] = json!(thread);
        let method = match deed {
            TopicDeed::Open { .. } => return Ok(Receipt::default()),
            TopicDeed::Rename(name) => {
                body["name"] = json!(name);
                "editForumTopic"
            }
            TopicDeed::Close => "closeForumTopic",
            TopicDeed::Reopen => "reopenForumTopic",
            TopicDeed::Delete => "deleteForumTopic",
        };
        self.call_unless(chat, method, body, so_already).await
    }
}

impl Messenger for TelegramMessenger {
    async fn send(
        &self,
        chat: Chat,
        outgoing: &Outgoing,
        located: &Located,
    ) -> Result<Receipt, SendError> {
        let target = json!({ "chat_id": chat.0, "message_id": located.target });
        match &outgoing.body {
            Body::Text(text) => {
                let mut body = placed(chat, outgoing, located);
                body.insert("text".to_owned(), json!(text));
                body.insert("link_preview_options".to_owned(), no_preview());
                self.post(chat, "sendMessage", body.into(), located.thread)
                    .await
            }
            Body::Contact { name, phone } => {
                let mut body = placed(chat, outgoing, located);
                body.insert("phone_number".to_owned(), json!(phone));
                body.insert("first_name".to_owned(), json!(name));
                self.post(chat, "sendContact", body.into(), located.thread)
                    .await
            }
            Body::Copy(_) => {
                self.copy(chat, placed(chat, outgoing, located), located)
                    .await
            }
            Body::Edit { text, .. } => {
                let mut body = target;
                body["text"] = json!(text);
                body["link_preview_options"] = no_preview();
                if !outgoing.rows.is_empty() {
                    body["reply_markup"] = keyboard(outgoing);
                }
                self.call_unless(chat, "editMessageText", body, "message is not modified")
                    .await
            }
            Body::Delete(_) => {
                let so_already = "message to delete not found";
                self.call_unless(chat, "deleteMessage", target, so_already)
                    .await
            }
            Body::Pin(_) => {
                let mut body = target;
                body["disable_notification"] = json!(true);
                self.call(chat, "pinChatMessage", body).await?;
                Ok(Receipt::default())
            }
            Body::React { message, sign } => {
                let body = json!({
                    "chat_id": chat.0, "message_id": message,
                    "reaction": [{ "type": "emoji", "emoji": sign }],
                });
                self.call(chat, "setMessageReaction", body).await?;
                Ok(Receipt::default())
            }
            Body::Topic(deed) => self.topic(chat, deed, located.thread).await,
        }
    }

    async fn acknowledge(&self, tap: &str, words: Option<&str>) -> Result<(), SendError> {
        let mut body = json!({ "callback_query_id": tap });
        if let Some(words) = words {
            body["text"] = json!(cut(words, LONGEST_NOTICE));
            body["show_alert"] = json!(true);
        }
        let called = self
            .client
            .call_raw("answerCallbackQuery", &body, TIMEOUT)
            .await;
        called.map(|_| ()).map_err(CallError::into)
    }
}

/// Where a new message goes, what it answers, and its buttons.
fn placed(chat: Chat, outgoing: &Outgoing, located: &Located) -> Map<String, Value> {
    let mut body = Map::new();
    body.insert("chat_id".to_owned(), json!(chat.0));
    if let Some(thread) = located.thread {
        body.insert("message_thread_id".to_owned(), json!(thread));
    }
    if let Some(message) = located.reply_to {
        let reply = json!({ "message_id": message, "allow_sending_without_reply": true });
        body.insert("reply_parameters".to_owned(), reply);
    }
    if !outgoing.rows.is_empty() {
        body.insert("reply_markup".to_owned(), keyboard(outgoing));
    }
    body
}

/// Pictures of web pages take up a small screen and tell those looking over a shoulder
/// what this is about.
fn no_preview() -> Value {
    json!({ "is_disabled": true })
}

fn keyboard(outgoing: &Outgoing) -> Value {
    let button = |button: &OutButton| json!({ "text": button.label, "callback_data": button.data });
    let rows = outgoing.rows.iter();
    let rows: Vec<Vec<Value>> = rows.map(|row| row.iter().map(button).collect()).collect();
    json!({ "inline_keyboard": rows })
}

/// What the answer says of a message that was sent. In a topic it says so.
fn receipt(message: &Value) -> Receipt {
    let in_topic = message["is_topic_message"] == true;
    Receipt {
        thread: message["message_thread_id"].as_i64().filter(|_| in_topic),
        messages: number(message).into_iter().collect(),
    }
}

fn number(message: &Value) -> Option<i64> {
    message["message_id"].as_i64()
}

/// The beginning of a text, at most so many UTF-16 units long.
fn cut(text: &str, longest: usize) -> String {
    let mut units = 0;
    let fits = text.chars().take_while(|c| {
        units += c.len_utf16();
        units <= longest
    });
    fits.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_cut_in_no_letter() {
        assert_eq!(cut("hello", 200), "hello");
        assert_eq!(cut(&"x".repeat(300), 200).len(), 200);
        assert_eq!(cut("ab😀", 3), "ab");
    }
}
