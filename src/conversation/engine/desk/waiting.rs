//! What a person does while they wait for an adviser, and what is kept for whoever takes them.

use super::super::super::desk::{Content, Held, State};
use super::super::super::effect::ForDesk;
use super::super::super::event::Event;
use super::super::super::tap::{AdviserTap, Floor, Tap};
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::person::command_of;
use super::{Handoff, queue, stop_waiting};

/// At most so many messages are kept for whoever takes a person.
const MOST_HELD: usize = 20;

impl Turn<'_> {
    /// While they wait, the menus go on working; what is written and is no choice on the
    /// screen is kept for the adviser.
    pub(super) fn while_waiting(&mut self, event: &Event) -> bool {
        match event {
            Event::Said(text) => {
                if text.trim().starts_with('/') {
                    return self.stopped_by_command(text);
                }
                if self.is_said(Line::AdviserStopWaiting, text) {
                    self.cancel();
                    return true;
                }
                if self.is_said(Line::AdviserCallMe, text) {
                    self.ask_for_call();
                    return true;
                }
                match self.floor_word(text) {
                    Some(Floor::Talk) => return self.show_handoff(),
                    Some(Floor::Stop) => self.cancel(),
                    Some(floor) => self.do_floor(floor),
                    // A number out of habit loses nobody their place: these words say what to type.
                    None if self.stops_by_number(text) => return self.show_handoff(),
                    None if self.take_option(text) => {}
                    None if self.is_said(Line::AdviserStillWaiting, text) => {
                        return self.show_handoff();
                    }
                    None => self.keep_for_adviser(event),
                }
                true
            }
            Event::Sent { media, caption } => {
                if self.may_send(*media) || caption.is_some() {
                    if !self.may_send(*media) {
                        self.say_of_adviser(Line::AdviserCannotSend, Vec::new(), &[]);
                    }
                    self.keep_for_adviser(event);
                    return true;
                }
                false
            }
            Event::Edited(text) => self.change_held(text),
            Event::Tapped(Some(Tap::Floor(Floor::Talk))) => self.show_handoff(),
            Event::Tapped(Some(Tap::Floor(Floor::Stop))) => {
                self.cancel();
                true
            }
            _ => false,
        }
    }

    /// Whether a text is no more than the number of the button that stops the waiting.
    fn stops_by_number(&self, text: &str) -> bool {
        let place = self.place_named(text, self.session.on_screen.options.len());
        let place = place.and_then(|place| place.parse().ok());
        let number = self.number_in(text).or(place);
        self.is_button(AdviserTap::StopWaiting, number)
    }

    /// The team hears of somebody with urgent words who waits again: their new card alone looks
    /// like any other.
    pub(super) fn ring_for_who_waits_again(&mut self, handoff: &Handoff) {
        if handoff.urgent {
            self.ring_for_urgent(handoff);
        } else {
            self.ring_if_all_are_away(handoff);
        }
    }

    /// Everybody is away: whoever looks nevertheless hears that somebody waits.
    pub(super) fn ring_if_all_are_away(&mut self, handoff: &Handoff) {
        let desk = self.scene.board.desks.get(&handoff.desk);
        if desk.is_some_and(|desk| desk.state.are_all_away()) {
            let waiting = queue::all_away([&handoff.code]);
            self.tell_desk(handoff, ForDesk::Notice(waiting));
        }
    }

    /// `/stop` ends the waiting, `/talk` shows it; other commands do what they always do.
    fn stopped_by_command(&mut self, text: &str) -> bool {
        match Floor::named(command_of(text)) {
            Some(Floor::Stop) => {
                self.cancel();
                true
            }
            Some(Floor::Talk) => self.show_handoff(),
            _ => false,
        }
    }

    fn keep_for_adviser(&mut self, event: &Event) {
        let line = if self.hold(event) {
            Line::AdviserHeld
        } else {
            Line::AdviserHeldFull
        };
        let ahead = self
            .session
            .handoff
            .as_ref()
            .map_or(0, |handoff| self.ahead(handoff));
        if self.is_in_need() {
            self.say(Line::Soft);
        }
        self.say_of_adviser(line, vec![("ahead", ahead.into())], &[stop_waiting()]);
    }

    /// Keeps what was written for whoever takes the person. Whether there is room.
    pub(super) fn hold(&mut self, event: &Event) -> bool {
        let Some(content) = self.content(event) else {
            return true;
        };
        let message = self.scene.letter.message;
        match self
            .session
            .handoff
            .as_mut()
            .map(|handoff| &mut handoff.state)
        {
            Some(State::Waiting { held, .. }) if held.len() < MOST_HELD => {
                held.push(Held { message, content });
                true
            }
            _ => false,
        }
    }

    fn change_held(&mut self, text: &str) -> bool {
        let changed = self.change_what_is_held(text);
        if changed {
            self.say_of_adviser(Line::AdviserHeldChanged, Vec::new(), &[]);
        }
        changed
    }

    /// Whether a message that was changed is among those kept for the adviser.
    pub(super) fn change_what_is_held(&mut self, text: &str) -> bool {
        let changed = self.scene.letter.message;
        let state = self
            .session
            .handoff
            .as_mut()
            .map(|handoff| &mut handoff.state);
        let Some(State::Waiting { held, .. }) = state else {
            return false;
        };
        let Some(held) = held
            .iter_mut()
            .find(|held| changed.is_some() && held.message == changed)
        else {
            return false;
        };
        held.content = match &held.content {
            Content::Text(_) => Content::Text(text.to_owned()),
            Content::Media { media, .. } => Content::Media {
                media: *media,
                caption: Some(text.to_owned()),
            },
        };
        true
    }

    /// The waiting handoff of this person, taken out of the session.
    pub(super) fn take_waiting(&mut self) -> Option<(Box<Handoff>, Vec<Held>)> {
        let handoff = self.session.handoff.take()?;
        let State::Waiting { held, .. } = &handoff.state else {
            self.session.handoff = Some(handoff);
            return None;
        };
        let held = held.clone();
        Some((handoff, held))
    }
}
