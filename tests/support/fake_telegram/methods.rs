//! Which method does what. Each returns its result or Telegram's refusal.
//! getUpdates waits, so it is not here but in `poll`.

use super::answer::{Answer, Refusal};
use super::call::Call;
use super::fields;
use super::world::World;
use super::{
    callback, chats, copies, deletes, edits, marks, media, profile, sends, topics, webhook,
};

/// Takes down fields the method does not have, then does what it says.
pub(super) fn carry_out(world: &mut World, call: &Call) -> Answer {
    for field in call.parameters.keys() {
        if !fields::takes(call.method, field) {
            world.violate(format!("{} has no field `{field}`", call.method));
        }
    }
    dispatch(world, call)
}

fn dispatch(world: &mut World, call: &Call) -> Answer {
    match call.method {
        "getMe" => Ok(profile::get_me(world)),
        "setWebhook" => webhook::set(world, call),
        "deleteWebhook" => Ok(webhook::delete(world, call)),
        "getWebhookInfo" => Ok(webhook::info(world)),
        "sendMessage" => sends::message(world, call),
        "sendContact" => sends::contact(world, call),
        "sendChatAction" => sends::chat_action(world, call),
        "editMessageText" => edits::text(world, call),
        "editMessageCaption" => edits::caption(world, call),
        "editMessageReplyMarkup" => edits::reply_markup(world, call),
        "deleteMessage" => deletes::one(world, call),
        "deleteMessages" => deletes::many(world, call),
        "copyMessage" => copies::one(world, call),
        "copyMessages" => copies::many(world, call),
        "forwardMessage" => copies::forward(world, call),
        "answerCallbackQuery" => callback::answer(world, call),
        "setMessageReaction" => marks::react(world, call),
        "pinChatMessage" => marks::pin(world, call),
        "unpinChatMessage" => marks::unpin(world, call),
        "getChat" => chats::get(world, call),
        "getChatMember" => chats::member(world, call),
        "getChatAdministrators" => chats::administrators(world, call),
        "leaveChat" => chats::leave(world, call),
        "createForumTopic" => topics::create(world, call),
        "editForumTopic" => topics::edit(world, call),
        "closeForumTopic" => topics::close(world, call),
        "reopenForumTopic" => topics::reopen(world, call),
        "deleteForumTopic" => topics::delete(world, call),
        "getFile" => media::get_file(world, call),
        other => profile::carry_out(world, other, call)
            .unwrap_or_else(|| Err(Refusal::new(404, "Not Found: method not found"))),
    }
}
