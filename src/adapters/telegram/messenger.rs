//! Sending: what goes to people and to staff groups, and the acknowledgement of a tap.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::call::{CallError, Client, TIMEOUT, Taken};
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

    async fn call(
        &self,
        chat: Chat,
        method: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<Taken, SendError> {
        let called = self.client.call_raw(method, body, TIMEOUT).await;
        called.map_err(|error| error.sending_to(chat))
    }

    /// The same for what may be so already.
    async fn call_unless(
        &self,
        chat: Chat,
        method: &str,
        body: &(impl Serialize + Sync),
        so_already: &str,
    ) -> Result<Receipt, SendError> {
        match self.client.call_raw(method, body, TIMEOUT).await {
            Err(error) if !error.says(so_already) => Err(error.sending_to(chat)),
            Ok(_) | Err(_) => Ok(Receipt::default()),
        }
    }

    /// Sends something whose answer says where it landed.
    async fn post(
        &self,
        chat: Chat,
        method: &str,
        body: &Placed<'_>,
    ) -> Result<Receipt, SendError> {
        let wanted = body.message_thread_id;
        let receipt = self
            .call(chat, method, body)
            .await?
            .read::<Sent>()
            .receipt();
        if wanted.is_none() || receipt.thread == wanted || receipt.messages.is_empty() {
            return Ok(receipt);
        }
        // A group without topics takes it all the same, where it does not belong.
        for message in receipt.messages {
            let body = json!({ "chat_id": chat.0, "message_id": message });
            if let Err(error) = self.call(chat, "deleteMessage", &body).await {
                tracing::warn!(%error, "a message outside of its topic could not be taken away");
            }
        }
        Err(SendError::NoDesk(TOPICS_OFF))
    }

    /// New words for a message; those to a picture are changed by another call.
    async fn edit(
        &self,
        chat: Chat,
        text: &str,
        outgoing: &Outgoing,
        located: &Located,
    ) -> Result<Receipt, SendError> {
        let so_already = "message is not modified";
        let place = Placed {
            chat_id: chat.0,
            message_id: located.target,
            reply_markup: Keyboard::of(outgoing),
            ..Placed::default()
        };
        let words = Placed {
            text: Some(text),
            entities: quotation(text, outgoing),
            link_preview_options: Some(NO_PREVIEW),
            ..place.clone()
        };
        let method = "editMessageText";
        match self.client.call_raw(method, &words, TIMEOUT).await {
            Err(error) if error.says("no text in the message to edit") => {
                let caption = Placed {
                    caption: Some(text),
                    ..place
                };
                let method = "editMessageCaption";
                self.call_unless(chat, method, &caption, so_already).await
            }
            Err(error) if !error.says(so_already) => Err(error.sending_to(chat)),
            Ok(_) | Err(_) => Ok(Receipt::default()),
        }
    }

    async fn copy(
        &self,
        chat: Chat,
        mut body: Placed<'_>,
        located: &Located,
    ) -> Result<Receipt, SendError> {
        // The answer to a copy does not say where it landed.
        if located.thread.is_some() {
            let topics = has_topics(&self.client, chat.0).await;
            if !topics.map_err(|error| error.sending_to(chat))? {
                return Err(SendError::NoDesk(TOPICS_OFF));
            }
        }
        body.from_chat_id = located.from.map(|from| from.0);
        let copied = if let [message] = located.messages[..] {
            body.message_id = Some(message);
            let copied = self.call(chat, "copyMessage", &body).await?;
            vec![copied.read::<Sent>()]
        } else {
            // An album cannot be a reply, nor have buttons.
            body.reply_parameters = None;
            body.reply_markup = None;
            body.message_ids = Some(&located.messages);
            let copied = self.call(chat, "copyMessages", &body).await?;
            copied.read()
        };
        let messages: Vec<i64> = copied.iter().filter_map(|one| one.message_id).collect();
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
            let made: Sent = self.call(chat, "createForumTopic", &body).await?.read();
            return Ok(Receipt {
                thread: made.message_thread_id,
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
        self.call_unless(chat, method, &body, so_already).await
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
                let mut body = Placed::of(chat, outgoing, located);
                body.text = Some(text);
                body.entities = quotation(text, outgoing);
                body.link_preview_options = Some(NO_PREVIEW);
                self.post(chat, "sendMessage", &body).await
            }
            Body::Contact { name, phone } => {
                let mut body = Placed::of(chat, outgoing, located);
                body.phone_number = Some(phone);
                body.first_name = Some(name);
                self.post(chat, "sendContact", &body).await
            }
            Body::Copy(_) => {
                self.copy(chat, Placed::of(chat, outgoing, located), located)
                    .await
            }
            Body::Edit { text, .. } => self.edit(chat, text, outgoing, located).await,
            Body::Delete(_) => {
                // In a group nobody asks. Whoever takes a message from a person hears of it.
                let so_already = "message to delete not found";
                if chat.is_group() {
                    return self
                        .call_unless(chat, "deleteMessage", &target, so_already)
                        .await;
                }
                self.call(chat, "deleteMessage", &target).await?;
                Ok(Receipt::default())
            }
            Body::Pin(_) => {
                let mut body = target;
                body["disable_notification"] = json!(true);
                self.call(chat, "pinChatMessage", &body).await?;
                Ok(Receipt::default())
            }
            Body::React { message, sign } => {
                let signs = if sign.is_empty() {
                    json!([])
                } else {
                    json!([{ "type": "emoji", "emoji": sign }])
                };
                let body = json!({ "chat_id": chat.0, "message_id": message, "reaction": signs });
                self.call(chat, "setMessageReaction", &body).await?;
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

/// A call that puts a message somewhere, or changes one: where it goes, what it answers, what is
/// in it. What is not there is not written.
#[derive(Debug, Clone, Default, Serialize)]
struct Placed<'m> {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_thread_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_parameters: Option<Reply>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<Keyboard<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entities: Option<[Entity; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    caption: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link_preview_options: Option<Preview>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from_chat_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_ids: Option<&'m [i64]>,
}

#[derive(Debug, Clone, Serialize)]
struct Reply {
    message_id: i64,
    allow_sending_without_reply: bool,
}

/// A part of a text that is shown in another way. Its place is counted in UTF-16 units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Entity {
    r#type: &'static str,
    offset: usize,
    length: usize,
}

/// The part of a text that a person wrote, shown as a quotation.
fn quotation(text: &str, outgoing: &Outgoing) -> Option<[Entity; 1]> {
    let offset = outgoing.post.as_ref()?.theirs?;
    let length = text.encode_utf16().count().saturating_sub(offset);
    (length > 0).then_some([Entity {
        r#type: "blockquote",
        offset,
        length,
    }])
}

#[derive(Debug, Clone, Serialize)]
struct Preview {
    is_disabled: bool,
}

/// Pictures of web pages take up a small screen and tell those looking over a shoulder
/// what this is about.
const NO_PREVIEW: Preview = Preview { is_disabled: true };

#[derive(Debug, Clone, Serialize)]
struct Keyboard<'m> {
    inline_keyboard: Vec<Vec<Button<'m>>>,
}

#[derive(Debug, Clone, Serialize)]
struct Button<'m> {
    text: &'m str,
    callback_data: &'m str,
}

impl<'m> Placed<'m> {
    fn of(chat: Chat, outgoing: &'m Outgoing, located: &Located) -> Self {
        Self {
            chat_id: chat.0,
            message_thread_id: located.thread,
            reply_parameters: located.reply_to.map(|message_id| Reply {
                message_id,
                allow_sending_without_reply: true,
            }),
            reply_markup: Keyboard::of(outgoing),
            ..Self::default()
        }
    }
}

impl<'m> Keyboard<'m> {
    /// The buttons under a message, if it has any.
    fn of(outgoing: &'m Outgoing) -> Option<Self> {
        let button = |button: &'m OutButton| Button {
            text: &button.label,
            callback_data: &button.data,
        };
        let rows = outgoing.rows.iter();
        let rows = rows.map(|row| row.iter().map(button).collect());
        (!outgoing.rows.is_empty()).then(|| Self {
            inline_keyboard: rows.collect(),
        })
    }
}

/// What the answer says of a message that was sent, or of a topic that was made.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Sent {
    message_id: Option<i64>,
    message_thread_id: Option<i64>,
    is_topic_message: bool,
}

impl Sent {
    /// Where a message landed. In a topic it says so.
    fn receipt(&self) -> Receipt {
        Receipt {
            thread: self.message_thread_id.filter(|_| self.is_topic_message),
            messages: self.message_id.into_iter().collect(),
        }
    }
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
    use crate::conversation::desk::Post;

    #[test]
    fn what_a_person_wrote_is_quoted_and_our_line_before_it_is_not() {
        let of = |text: &str, theirs| {
            let mut outgoing = Outgoing::new(Body::Text(text.to_owned()), Vec::new());
            outgoing.post = Some(Box::new(Post {
                theirs,
                ..Post::default()
            }));
            quotation(text, &outgoing).map(|[quoted]| (quoted.offset, quoted.length))
        };
        assert_eq!(of("héllo 😀", Some(0)), Some((0, 8)));
        assert_eq!(of("(Again.)\nhello", Some(9)), Some((9, 5)));
        assert_eq!(of("The chat is over.", None), None);
        assert_eq!(of("", Some(0)), None);
    }

    #[test]
    fn a_notice_is_cut_in_no_letter() {
        assert_eq!(cut("hello", 200), "hello");
        assert_eq!(cut(&"x".repeat(300), 200).len(), 200);
        assert_eq!(cut("ab😀", 3), "ab");
    }
}
