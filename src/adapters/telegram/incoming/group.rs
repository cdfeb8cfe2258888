//! What happens in a group, which may be a desk.

use super::json::Json;

use super::content::{album_of, media_of, number_of, replied_to, text_of};
use crate::conversation::desk::{Content, DeskTap, MemberId};
use crate::conversation::ids::Code;
use crate::conversation::scene::Letter;
use crate::service::ports::{Act, AtDesk, Chat, Deed, Doing};

/// In whose name administrators write who hide behind the group.
const ANONYMOUS: i64 = 1_087_968_824;

/// Notices of Telegram's own that nobody said.
const NOTICES: [&str; 33] = [
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "group_chat_created",
    "supergroup_chat_created",
    "channel_chat_created",
    "message_auto_delete_timer_changed",
    // Sends to the old number say where it has gone.
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "pinned_message",
    "invoice",
    "successful_payment",
    "refunded_payment",
    "users_shared",
    "chat_shared",
    "connected_website",
    "write_access_allowed",
    "proximity_alert_triggered",
    "boost_added",
    "chat_background_set",
    "forum_topic_created",
    "forum_topic_edited",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "giveaway_created",
    "giveaway_completed",
    "video_chat_scheduled",
    "video_chat_started",
    "video_chat_ended",
    "video_chat_participants_invited",
    "web_app_data",
];

/// Who did what in a group.
pub(super) fn deed(update: &Json) -> Option<Deed> {
    if let Some(message) = update.get("message") {
        let from = message.get("from")?;
        return if is_other_bot(from) {
            // We hear of the topics we make ourselves; of another's doing there is nothing.
            let name = message.get("forum_topic_created")?.get("name")?.as_str()?;
            in_group(message, from, Doing::TopicMade(name.to_owned()))
        } else {
            in_group(message, author(message)?, said(message)?)
        };
    }
    if let Some(message) = update.get("edited_message") {
        let from = author(message).filter(|from| !is_other_bot(from))?;
        return in_group(message, from, Doing::Edited(text_of(message)?));
    }
    if let Some(query) = update.get("callback_query") {
        let data = query.get("data").and_then(Json::as_str);
        let tapped = Doing::Tapped(data.and_then(DeskTap::decode));
        return Some(Deed {
            tap: query.get("id").and_then(Json::as_str).map(str::to_owned),
            ..in_group(query.get("message")?, query.get("from")?, tapped)?
        });
    }
    if let Some(change) = update.get("chat_member") {
        let member = change.get("new_chat_member")?;
        let user = member.get("user")?;
        let who = MemberId(user.get("id")?.as_i64()?);
        let there = is_there(member, "is_member");
        return (!is_bot(user))
            .then(|| in_group(change, change.get("from")?, Doing::Member { who, there }))?;
    }
    let change = update.get("my_chat_member")?;
    let member = change.get("new_chat_member")?;
    let doing = if is_there(member, "can_send_messages") {
        Doing::LetIn
    } else {
        Doing::PutOut
    };
    in_group(change, change.get("from")?, doing)
}

fn in_group(message: &Json, from: &Json, doing: Doing) -> Option<Deed> {
    let chat = message.get("chat")?;
    let kind = chat.get("type")?.as_str()?;
    let id = chat.get("id")?.as_i64()?;
    let by = from.get("id")?.as_i64()?;
    let hidden = by == ANONYMOUS || sender_chat(message) == Some(id);
    let at_desk = AtDesk {
        by: (!hidden).then_some(MemberId(by)),
        message: number_of(message),
        thread: thread_of(message),
        about: about(message),
        doing,
    };
    matches!(kind, "group" | "supergroup").then_some(Deed {
        chat: Chat(id),
        act: Act::AtDesk(at_desk),
        language: None,
        tap: None,
        letter: Letter::default(),
    })
}

/// Who wrote a message; `None` for one that a channel wrote.
fn author<'m, 'u>(message: &'m Json<'u>) -> Option<&'m Json<'u>> {
    let group = message.get("chat")?.get("id")?.as_i64();
    let by_a_channel = message.get("sender_chat").is_some() && sender_chat(message) != group;
    (!by_a_channel).then(|| message.get("from"))?
}

fn sender_chat(message: &Json) -> Option<i64> {
    message.get("sender_chat")?.get("id")?.as_i64()
}

fn is_bot(user: &Json) -> bool {
    user.get("is_bot").and_then(Json::as_bool) == Some(true)
}

fn is_other_bot(user: &Json) -> bool {
    is_bot(user) && user.get("id").and_then(Json::as_i64) != Some(ANONYMOUS)
}

/// Whether a member is in the group; of one with restricted rights `right` says so.
fn is_there(member: &Json, right: &str) -> bool {
    match member.get("status").and_then(Json::as_str) {
        Some("creator" | "administrator" | "member") => true,
        Some("restricted") => member.get(right).and_then(Json::as_bool) == Some(true),
        _ => false,
    }
}

/// The topic. Answers outside of topics carry a number too, which names none.
fn thread_of(message: &Json) -> Option<i64> {
    let in_topic = message.get("is_topic_message")?.as_bool()?;
    in_topic.then(|| message.get("message_thread_id")?.as_i64())?
}

/// What somebody said or did by a message; `None` for a notice that nobody said.
fn said(message: &Json) -> Option<Doing> {
    if let Some(text) = message.get("text").and_then(Json::as_str) {
        let reply_to = reply_to(message);
        return Some(match command(text) {
            Some((name, rest)) => Doing::Commanded {
                name,
                rest,
                reply_to,
                to_own: reply_to.is_some() && is_to_own(message),
            },
            None => wrote(message, Content::Text(text.to_owned())),
        });
    }
    if message.get("forum_topic_closed").is_some() {
        return Some(Doing::TopicClosed);
    }
    if message.get("forum_topic_reopened").is_some() {
        return Some(Doing::TopicReopened);
    }
    if NOTICES.iter().any(|notice| message.get(notice).is_some()) {
        return None;
    }
    let content = Content::Media {
        media: media_of(message),
        caption: text_of(message),
    };
    Some(wrote(message, content))
}

fn wrote(message: &Json, content: Content) -> Doing {
    Doing::Wrote {
        content,
        reply_to: reply_to(message),
        album: album_of(message),
    }
}

/// What a message replies to. In a topic, what replies to nothing has the notice that the
/// topic was made as what it replies to.
fn reply_to(message: &Json) -> Option<i64> {
    let replied = replied_to(message)?;
    let number = number_of(replied)?;
    let is_root =
        thread_of(message) == Some(number) || replied.get("forum_topic_created").is_some();
    (!is_root).then_some(number)
}

/// Whom the message is about that it replies to, where that is one of ours.
fn about(message: &Json) -> Option<Code> {
    let replied = replied_to(message)?;
    let is_ours = replied.get("from").is_some_and(is_other_bot);
    Code::named_in(&text_of(replied).filter(|_| is_ours)?)
}

/// Whether it answers a message of whoever wrote it.
fn is_to_own(message: &Json) -> bool {
    let writer = |message: &Json| message.get("from")?.get("id")?.as_i64();
    let answered = replied_to(message).and_then(writer);
    answered.is_some() && answered == writer(message)
}

/// `/me@the_bot Sam` is `me` and `Sam`. What starts with two strokes is a note.
fn command(text: &str) -> Option<(String, String)> {
    let text = text.strip_prefix('/')?;
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let name = word.split('@').next().unwrap_or_default();
    let is_name = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (!name.is_empty() && is_name(name)).then(|| (name.to_ascii_lowercase(), rest.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::conversation::desk::DeskDeed;
    use crate::conversation::event::Media;

    const SAM: i64 = 8;

    /// What comes of an update, through its text as Telegram sends it.
    fn deed_of(update: &Value) -> Option<Deed> {
        deed(&serde_json::from_str(&update.to_string()).unwrap())
    }

    fn at_desk(update: &Value) -> Option<AtDesk> {
        let deed = deed_of(update)?;
        assert_eq!(deed.chat, Chat(-100));
        match deed.act {
            Act::AtDesk(at_desk) => Some(at_desk),
            Act::Spoke(_) | Act::Left => None,
        }
    }

    /// A message of Sam's in topic 5 with these fields instead of or beside the usual ones.
    fn message(fields: &Value) -> Value {
        let mut message = json!({
            "message_id": 9, "chat": { "id": -100, "type": "supergroup" }, "from": { "id": SAM, "is_bot": false },
            "message_thread_id": 5, "is_topic_message": true,
        });
        if let (Some(message), Some(fields)) = (message.as_object_mut(), fields.as_object()) {
            message.extend(fields.clone());
        }
        message
    }

    fn doing(fields: &Value) -> Option<Doing> {
        let at_desk = at_desk(&json!({ "message": message(fields) }))?;
        assert_eq!((at_desk.message, at_desk.thread), (Some(9), Some(5)));
        Some(at_desk.doing)
    }

    fn text(words: &str) -> Doing {
        Doing::Wrote {
            content: Content::Text(words.to_owned()),
            reply_to: None,
            album: None,
        }
    }

    fn commanded(name: &str, rest: &str) -> Doing {
        let (name, rest) = (name.to_owned(), rest.to_owned());
        Doing::Commanded {
            name,
            rest,
            reply_to: None,
            to_own: false,
        }
    }

    #[test]
    fn words_commands_and_notes_are_told_apart() {
        for (words, expected) in [
            ("hello", text("hello")),
            ("// a note", text("// a note")),
            ("/ no command", text("/ no command")),
            ("/Me@the_bot  Sam ", commanded("me", "Sam")),
            ("/close", commanded("close", "")),
            ("/c\nappeal", commanded("c", "appeal")),
        ] {
            assert_eq!(doing(&json!({ "text": words })), Some(expected), "{words}");
        }
    }

    #[test]
    fn what_is_shown_keeps_its_words_and_its_album() {
        let photo = json!({ "photo": [], "caption": "this", "media_group_id": "7",
            "reply_to_message": { "message_id": 6, "chat": { "id": -100 } } });
        let expected = Doing::Wrote {
            content: Content::Media {
                media: Media::Picture,
                caption: Some("this".into()),
            },
            reply_to: Some(6),
            album: Some("7".into()),
        };
        assert_eq!(doing(&photo), Some(expected));
    }

    #[test]
    fn whose_message_is_answered_is_known() {
        for (writer, own) in [
            (json!({ "id": SAM }), true),
            (json!({ "id": 3, "is_bot": true }), false),
        ] {
            let replied = json!({ "message_id": 6, "chat": { "id": -100 }, "from": writer });
            let fields = json!({ "text": "/unsend", "reply_to_message": replied });
            let expected = Doing::Commanded {
                name: "unsend".into(),
                rest: String::new(),
                reply_to: Some(6),
                to_own: own,
            };
            assert_eq!(doing(&fields), Some(expected));
        }
    }

    #[test]
    fn the_notice_at_the_root_of_a_topic_is_no_reply() {
        for replied in [
            json!({ "message_id": 5 }),
            json!({ "message_id": 4, "forum_topic_created": {} }),
            json!({ "message_id": 6, "chat": { "id": 3 } }),
        ] {
            let fields = json!({ "text": "hello", "reply_to_message": replied });
            assert_eq!(doing(&fields), Some(text("hello")));
        }
    }

    #[test]
    fn a_thread_that_is_no_topic_is_none() {
        let fields = json!({ "text": "hello", "is_topic_message": null });
        let at_desk = at_desk(&json!({ "message": message(&fields) })).unwrap();
        assert_eq!(at_desk.thread, None);
    }

    #[test]
    fn notices_and_bots_are_nobodys_words() {
        for fields in [
            json!({ "pinned_message": {} }),
            json!({ "migrate_to_chat_id": -200 }),
            json!({ "new_chat_members": [] }),
            json!({ "forum_topic_created": { "name": "by Sam" } }),
            json!({ "text": "beep", "from": { "id": 3, "is_bot": true } }),
            json!({ "forum_topic_closed": {}, "from": { "id": 3, "is_bot": true } }),
            json!({ "text": "news", "sender_chat": { "id": -300 } }),
        ] {
            assert_eq!(doing(&fields), None, "{fields}");
        }
        let edited = message(&json!({ "text": "beep", "from": { "id": 3, "is_bot": true } }));
        assert!(deed_of(&json!({ "edited_message": edited })).is_none());
    }

    #[test]
    fn topics_are_made_by_us_and_closed_by_people() {
        let made = json!({ "forum_topic_created": { "name": "K7QF" }, "from": { "id": 3, "is_bot": true } });
        assert_eq!(doing(&made), Some(Doing::TopicMade("K7QF".into())));
        assert_eq!(
            doing(&json!({ "forum_topic_closed": {} })),
            Some(Doing::TopicClosed)
        );
        assert_eq!(
            doing(&json!({ "forum_topic_reopened": {} })),
            Some(Doing::TopicReopened)
        );
    }

    #[test]
    fn an_answer_to_a_message_of_ours_says_whom_that_is_about() {
        let about = |from: i64, text: &str| {
            let replied = json!({ "message_id": 7, "from": { "id": from, "is_bot": from == 3 }, "text": text });
            let fields = json!({ "text": "hello", "reply_to_message": replied });
            at_desk(&json!({ "message": message(&fields) })).and_then(|it| it.about)
        };
        assert_eq!(about(3, "Urgent words: #K7QF waits"), Some("K7QF".into()));
        assert_eq!(about(SAM, "#K7QF is for you"), None);
        assert_eq!(about(3, "Nobody waits."), None);
    }

    #[test]
    fn who_hides_behind_the_group_is_nobody() {
        for fields in [
            json!({ "text": "hello", "from": { "id": ANONYMOUS, "is_bot": true }, "sender_chat": { "id": -100 } }),
            json!({ "text": "hello", "from": { "id": SAM }, "sender_chat": { "id": -100 } }),
        ] {
            let at_desk = at_desk(&json!({ "message": message(&fields) })).unwrap();
            assert_eq!(at_desk.by, None);
        }
        let at_desk = at_desk(&json!({ "edited_message": message(&json!({ "caption": "new" })) }));
        let at_desk = at_desk.unwrap();
        assert_eq!(at_desk.by, Some(MemberId(SAM)));
        assert_eq!(at_desk.doing, Doing::Edited("new".into()));
    }

    #[test]
    fn a_tap_says_what_by_whom_and_on_which_message() {
        let query = json!({ "callback_query": {
            "id": "42", "from": { "id": SAM }, "data": "h1:close:K7QF", "message": message(&json!({})),
        } });
        let deed = deed_of(&query).unwrap();
        assert_eq!(deed.tap.as_deref(), Some("42"));
        let tapped = at_desk(&query).unwrap();
        assert_eq!((tapped.by, tapped.message), (Some(MemberId(SAM)), Some(9)));
        let close = DeskTap {
            code: "K7QF".into(),
            deed: DeskDeed::Close,
        };
        assert_eq!(tapped.doing, Doing::Tapped(Some(close)));
        let strange = json!({ "callback_query": {
            "id": "43", "from": { "id": SAM }, "data": "f:menu", "message": message(&json!({})),
        } });
        assert_eq!(at_desk(&strange).unwrap().doing, Doing::Tapped(None));
    }

    fn change(kind: &str, user: i64, member: &Value) -> Value {
        let mut member = member.clone();
        member["user"] = json!({ "id": user, "is_bot": user != SAM });
        json!({ kind: {
            "chat": { "id": -100, "type": "supergroup" }, "from": { "id": SAM }, "new_chat_member": member,
        } })
    }

    #[test]
    fn members_come_and_leave() {
        for (member, there) in [
            (json!({ "status": "member" }), true),
            (json!({ "status": "administrator" }), true),
            (json!({ "status": "restricted", "is_member": true }), true),
            (json!({ "status": "restricted", "is_member": false }), false),
            (json!({ "status": "left" }), false),
            (json!({ "status": "kicked" }), false),
        ] {
            let who = MemberId(SAM);
            let doing = at_desk(&change("chat_member", SAM, &member)).map(|at_desk| at_desk.doing);
            assert_eq!(doing, Some(Doing::Member { who, there }), "{member}");
        }
        let bot = change("chat_member", 3, &json!({ "status": "member" }));
        assert!(at_desk(&bot).is_none());
    }

    #[test]
    fn we_are_let_in_and_put_out() {
        for (member, expected) in [
            (json!({ "status": "administrator" }), Doing::LetIn),
            (json!({ "status": "member" }), Doing::LetIn),
            (
                json!({ "status": "restricted", "can_send_messages": true }),
                Doing::LetIn,
            ),
            (
                json!({ "status": "restricted", "is_member": true }),
                Doing::PutOut,
            ),
            (json!({ "status": "left" }), Doing::PutOut),
            (json!({ "status": "kicked" }), Doing::PutOut),
        ] {
            let doing = at_desk(&change("my_chat_member", 3, &member)).map(|it| it.doing);
            assert_eq!(doing, Some(expected), "{member}");
        }
    }
}
