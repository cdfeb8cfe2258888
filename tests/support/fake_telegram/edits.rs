//! Edits of the bot's own messages.
//! People's edits of theirs are in `person`.

use super::access;
use super::answer::{Answer, Refusal, bad};
use super::call::Call;
use super::copies;
use super::keyboard::{self, Markup};
use super::message::{Author, Body};
use super::text;
use super::world::World;

const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply \
    markup are exactly the same as a current content and reply markup of the message";

pub(super) fn text(world: &mut World, call: &Call) -> Answer {
    check_inline_id(world, call);
    let wording = text::read(world, call)?;
    let markup = keyboard::read_for_edit(world, call)?;
    let (chat, id) = find(world, call)?;
    if !has_text(world, chat, id) {
        return Err(bad("there is no text in the message to edit"));
    }
    keyboard::check_links(&markup)?;
    text::check(world, &wording, "MESSAGE_TOO_LONG")?;
    let body = Body::Text {
        text: wording.text,
        entities: wording.entities,
    };
    apply(world, chat, id, Some(body), markup)
}

/// New words to a picture. Formatting of captions is not modelled.
pub(super) fn caption(world: &mut World, call: &Call) -> Answer {
    check_inline_id(world, call);
    let wording = text::parse(world, call, call.text("caption"))?;
    let markup = keyboard::read_for_edit(world, call)?;
    let (chat, id) = find(world, call)?;
    let body = world.message(chat, id).map(|message| message.body.clone());
    let Some(Body::Media { field, value, .. }) = body else {
        return Err(bad("there is no caption in the message to edit"));
    };
    if wording.text.chars().count() > copies::LONGEST_CAPTION {
        return Err(bad("message caption is too long"));
    }
    let caption = Some(wording.text).filter(|text| !text.is_empty());
    let body = Body::Media {
        field,
        value,
        caption,
    };
    apply(world, chat, id, Some(body), markup)
}

pub(super) fn reply_markup(world: &mut World, call: &Call) -> Answer {
    check_inline_id(world, call);
    let markup = keyboard::read_for_edit(world, call)?;
    let (chat, id) = find(world, call)?;
    keyboard::check_links(&markup)?;
    apply(world, chat, id, None, markup)
}

fn check_inline_id(world: &mut World, call: &Call) {
    if call.has("inline_message_id") {
        world.violate("the fake Telegram does not model `inline_message_id`");
    }
}

/// The message to edit, if the bot may: its own, not forwarded, and not sent
/// with a keyboard of the other kind.
fn find(world: &World, call: &Call) -> Result<(i64, i64), Refusal> {
    let chat = access::to_write(world, call)?;
    let id = call.integer("message_id");
    let message = world
        .message(chat, id)
        .ok_or_else(|| bad("message to edit not found"))?;
    let own = message.author == Author::Bot && !message.is_forwarded() && !message.is_service();
    if !own || matches!(message.markup, Markup::Other(_)) {
        return Err(bad("message can't be edited"));
    }
    Ok((chat, id))
}

fn has_text(world: &World, chat: i64, id: i64) -> bool {
    let message = world.message(chat, id);
    message.is_some_and(|message| matches!(message.body, Body::Text { .. }))
}

fn apply(world: &mut World, chat: i64, id: i64, body: Option<Body>, markup: Markup) -> Answer {
    access::check_person(world, chat)?;
    keyboard::check_data(world, &markup, chat)?;
    let now = world.now;
    if world.chat(chat).is_some_and(|one| !one.is_private()) {
        world.rates.spend_edit(chat, now)?;
    }
    let message = world
        .chat_mut(chat)
        .and_then(|chat| chat.message_mut(id))
        .ok_or_else(|| bad("message to edit not found"))?;
    let same_body = body.as_ref().is_none_or(|body| *body == message.body);
    if same_body && message.markup == markup {
        return Err(bad(NOT_MODIFIED));
    }
    message.edited = Some(now);
    message.markup = markup;
    if let Some(body) = body {
        message.body = body;
        // New words are for the person to read; new buttons alone are not.
        message.unread |= !same_body;
    }
    Ok(world.message_json(chat, id))
}
