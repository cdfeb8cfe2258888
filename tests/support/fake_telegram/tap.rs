//! Taps on inline buttons: on the newest message that has the button, or on a
//! message as somebody saw it, however old.

use std::future::Future;
use std::panic::Location;

use serde_json::Value;

use super::callback::Fate;
use super::message::SeenMessage;
use super::person::Person;
use super::view::View;
use super::world::World;

/// What the person saw after a tap was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tapped {
    /// The words of the notice, if there were any.
    pub text: Option<String>,
    /// Whether the notice stayed until dismissed.
    pub is_alert: bool,
}

impl Person {
    /// Taps the newest button with this label in private, and waits until the
    /// bot answered the tap.
    #[track_caller]
    pub fn taps(&self, label: &str) -> impl Future<Output = Tapped> + Send {
        self.taps_in(self, label)
    }

    /// The same in a group or a topic.
    #[track_caller]
    pub fn taps_in(&self, place: &View, label: &str) -> impl Future<Output = Tapped> + Send {
        let line = Location::caller();
        let (me, place, label) = (self.clone(), place.clone(), label.to_owned());
        async move {
            let seen = me.finds_button(&place, &label, line).await;
            let id = me.presses(&seen, &label, line);
            me.waits_for_answer(&id, &label, line).await
        }
    }

    /// Taps, and does not wait for the answer. Gives the tap's id.
    #[track_caller]
    pub fn taps_without_waiting(&self, label: &str) -> impl Future<Output = String> + Send {
        let line = Location::caller();
        let (me, label) = (self.clone(), label.to_owned());
        async move {
            let seen = me.finds_button(&me, &label, line).await;
            me.presses(&seen, &label, line)
        }
    }

    /// Taps a button on a message as it was seen, even if the bot has since
    /// changed it; waits until the bot answered.
    #[track_caller]
    pub fn taps_on(&self, seen: &SeenMessage, label: &str) -> impl Future<Output = Tapped> + Send {
        let line = Location::caller();
        let (me, seen, label) = (self.clone(), seen.clone(), label.to_owned());
        async move {
            let id = me.presses(&seen, &label, line);
            me.waits_for_answer(&id, &label, line).await
        }
    }

    /// Taps a button on a message as it was seen, without waiting for the
    /// answer. Gives the tap's id.
    #[track_caller]
    pub fn taps_on_without_waiting(
        &self,
        seen: &SeenMessage,
        label: &str,
    ) -> impl Future<Output = String> + Send {
        let line = Location::caller();
        let (me, seen, label) = (self.clone(), seen.clone(), label.to_owned());
        async move { me.presses(&seen, &label, line) }
    }

    /// Sends callback data no button has, as a changed app could.
    #[track_caller]
    pub fn forges_tap(
        &self,
        seen: &SeenMessage,
        data: &str,
    ) -> impl Future<Output = Tapped> + Send {
        let line = Location::caller();
        let (me, chat, message, data) = (self.clone(), seen.chat, seen.id, data.to_owned());
        async move {
            let id = me.enqueues_tap(chat, message, &data, &data);
            me.waits_for_answer(&id, &data, line).await
        }
    }

    /// The answer to an earlier tap, if there is one yet.
    #[must_use]
    pub fn answer_to(&self, tap: &str) -> Option<Tapped> {
        self.shared.quietly(|world| answered(world, tap))
    }

    async fn finds_button(&self, place: &View, label: &str, line: &Location<'_>) -> SeenMessage {
        let found = place
            .shared
            .wait_for(|world| newest_with(world, place, label));
        match found.await {
            Some(seen) => seen,
            None => place.fail(line, &format!("waited for a button {label:?} to tap")),
        }
    }

    fn presses(&self, seen: &SeenMessage, label: &str, line: &Location<'_>) -> String {
        let Some(button) = seen.button(label) else {
            self.fail(
                line,
                &format!("message {} has no button {label:?}", seen.id),
            )
        };
        let Some(data) = button["callback_data"].as_str() else {
            self.fail(
                line,
                &format!("a tap on {label:?} does not reach the bot: {button}"),
            )
        };
        self.enqueues_tap(seen.chat, seen.id, label, data)
    }

    fn enqueues_tap(&self, chat: i64, message: i64, label: &str, data: &str) -> String {
        self.shared.with(|world| {
            let now = world.now;
            let id = world.callbacks.add(chat, self.id(), label, now);
            world.enqueue_tap(&id, self.id(), chat, message, data);
            id
        })
    }

    async fn waits_for_answer(&self, tap: &str, label: &str, line: &Location<'_>) -> Tapped {
        let found = self.shared.wait_for(|world| answered(world, tap));
        match found.await {
            Some(answer) => answer,
            None => self.fail(line, &format!("the tap on {label:?} was never answered")),
        }
    }
}

fn answered(world: &World, tap: &str) -> Option<Tapped> {
    match world.callbacks.fate(tap)? {
        Fate::Answered { text, is_alert } => Some(Tapped {
            text: text.clone(),
            is_alert: *is_alert,
        }),
        Fate::Waiting | Fate::Expired => None,
    }
}

fn newest_with(world: &World, place: &View, label: &str) -> Option<SeenMessage> {
    let chat = world.chat(place.chat)?;
    let has = |button: &Value| super::message::label(button) == label;
    let message = chat.messages.values().rev().find(|message| {
        let is_there = !message.deleted && place.part.holds(message);
        is_there && message.markup.rows().iter().flatten().any(has)
    })?;
    Some(SeenMessage::of(place.chat, message))
}
