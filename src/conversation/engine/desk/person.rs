//! What a person does while there is a handoff, or while one is asked for.

use super::super::super::desk::{Content, Held, State};
use super::super::super::effect::{ForDesk, Value};
use super::super::super::event::{Event, Media};
use super::super::super::flow::DeskStatus;
use super::super::super::tap::{AdviserTap, Floor, Tap};
use super::super::super::understanding::plain;
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::{Handoff, adviser_of, name_of};

/// So many seconds after urgent words the next ones ring again.
const RINGS_AGAIN: i64 = 2 * 60;

impl Turn<'_> {
    /// Does what an event means that has to do with a handoff. Whether it has.
    pub(in super::super) fn with_desk(&mut self, event: &Event) -> bool {
        if let Event::Tapped(Some(Tap::Adviser(tap))) = event {
            self.tapped_of_adviser(*tap);
            return true;
        }
        if self.keeps_number_back(event) {
            return true;
        }
        if self.session.call.is_some() && self.asked_for_call(event) {
            return true;
        }
        let state = self.session.handoff.as_ref().map(|handoff| &handoff.state);
        match state {
            Some(State::Talking(_)) => self.while_talking(event),
            Some(State::Waiting { .. }) => self.while_waiting(event),
            Some(State::Callback(_)) => self.while_call_is_due(event),
            _ => false,
        }
    }

    /// Something urgent was written: the person has had the numbers. Whoever is at the desk
    /// is told too, and is given the words if they would have had them.
    pub(in super::super) fn urgent_at_desk(&mut self, event: &Event) {
        let before = self.session.urgent.replace(self.moment);
        let rings = before.is_none_or(|at| self.moment.seconds_since(at) >= RINGS_AGAIN);
        if self.is_talking() {
            self.end_asking();
        }
        let Some(mut handoff) = self.session.handoff.take() else {
            return;
        };
        if !handoff.is_closed() && !handoff.urgent {
            handoff.urgent = true;
            self.cards_now(&handoff);
        }
        if rings {
            self.ring_for_urgent(&handoff);
        }
        let talks = handoff.talking().is_some();
        self.session.handoff = Some(handoff.clone());
        let is_kept_back = self.is_to_be_kept_back(event);
        let event = &self.without_number(event);
        match event {
            Event::Said(_) | Event::Sent { .. } if talks => {
                self.pass_on(event, false);
                self.note(&handoff, Line::StaffUrgent, Vec::new(), None);
                if is_kept_back {
                    self.note(&handoff, Line::StaffCallKeptBack, Vec::new(), None);
                }
            }
            Event::Said(_) | Event::Sent { .. } if handoff.is_waiting() => {
                self.hold(event);
            }
            Event::Edited(text) if talks => self.pass_on_change(text),
            Event::Edited(text) if handoff.is_waiting() => {
                self.change_what_is_held(text);
            }
            _ => {}
        }
    }

    /// Urgent words of somebody whom nobody talks to: the whole team hears.
    pub(super) fn ring_for_urgent(&mut self, handoff: &Handoff) {
        match &handoff.state {
            State::Waiting { .. } => {
                // Who was handed back did not wait while they talked.
                let asked = ("asked", Value::Moment(handoff.since));
                self.notice(handoff, Line::StaffUrgentWaits, vec![asked]);
            }
            State::Callback(callback) => {
                let taken = if callback.taken.is_some() {
                    "yes"
                } else {
                    "no"
                };
                let name = callback.taken.as_ref().and_then(|one| one.alias.as_deref());
                let when = self.when_for_team(&callback.when);
                let with = vec![
                    ("adviser", name_of(name)),
                    ("taken", taken.into()),
                    ("when", Value::Text(when)),
                ];
                self.notice(handoff, Line::StaffUrgentCall, with);
            }
            State::Talking(_) | State::Closed(_) => {}
        }
    }

    /// The person asked for urgent help with the button: whoever is at the desk sees that.
    pub(in super::super) fn help_asked_at_desk(&mut self) {
        let Some(mut handoff) = self.session.handoff.clone() else {
            return;
        };
        if handoff.talking().is_some() {
            self.note(&handoff, Line::StaffHelpAsked, Vec::new(), None);
        }
        if self.is_with_desk() && !handoff.asked_help {
            handoff.asked_help = true;
            self.cards_now(&handoff);
            self.session.handoff = Some(handoff);
        }
    }

    /// The person did not mean what was urgent: whoever is with them hears so. The mark stays, for
    /// an adviser to judge.
    pub(in super::super) fn not_meant_at_desk(&mut self) {
        if let Some(handoff) = self.session.handoff.clone().filter(|_| self.is_talking()) {
            self.note(&handoff, Line::StaffNotMeant, Vec::new(), None);
        }
    }

    /// Those who take care of somebody see on their cards which language it is, and whoever
    /// writes with them is told.
    pub(in super::super) fn language_changed_at_desk(&mut self) {
        let Some(handoff) = self.session.handoff.clone() else {
            return;
        };
        if handoff.talking().is_some() {
            let name = self.rules.words.language_name(self.locale());
            let with = vec![("language", Value::Text(name))];
            self.note(&handoff, Line::StaffLanguage, with, None);
        }
        if self.is_with_desk() {
            self.cards_now(&handoff);
        }
    }

    /// While an adviser is there, what is written goes to them; the flows are quiet. Urgent
    /// help, languages, privacy and the way out work as always.
    fn while_talking(&mut self, event: &Event) -> bool {
        self.look_after_adviser();
        match event {
            Event::Said(text) if text.trim().starts_with('/') => {
                let name = command_of(text);
                let always = ["privacy", "forget"].contains(&name)
                    || matches!(Floor::named(name), Some(Floor::Urgent | Floor::Language));
                if always {
                    return false;
                }
                if Floor::named(name) == Some(Floor::Talk) {
                    return self.talks_already();
                }
                self.show_handoff()
            }
            Event::Said(text) if self.chooses_language(text) => false,
            Event::Said(text) if self.chooses_under_help(text) => self.take_option(text),
            // Anything else that is typed may be an answer to the adviser: it is passed on.
            Event::Said(text) if self.ends_chat(text) => {
                self.ended_by_person();
                true
            }
            Event::Said(text) if self.accepts_call(text) => {
                self.ask_for_call();
                true
            }
            Event::Said(text) if self.declines_call(text) => {
                self.no_call();
                true
            }
            Event::Said(text) => match self.floor_word(text) {
                Some(Floor::Urgent | Floor::Language) => false,
                // "Stop" may be meant for the adviser, too. Whatever it is, they have answered.
                Some(Floor::Menu | Floor::Stop) => {
                    self.pass_on(event, false);
                    self.show_handoff()
                }
                _ => {
                    self.pass_on(event, true);
                    true
                }
            },
            Event::Sent { .. } => {
                self.pass_on(event, true);
                true
            }
            Event::Edited(text) => {
                self.pass_on_change(text);
                true
            }
            Event::Tapped(Some(Tap::Floor(Floor::Talk))) => self.talks_already(),
            Event::Tapped(
                None
                | Some(
                    Tap::Choice(..)
                    | Tap::Topic(_)
                    | Tap::More(..)
                    | Tap::Asked(..)
                    | Tap::Adviser(_)
                    | Tap::Floor(Floor::Back | Floor::Menu | Floor::Stop | Floor::CarryOn),
                ),
            ) => self.show_handoff(),
            Event::Tapped(_) | Event::AtDesk(_) | Event::Befell { .. } | Event::Due => false,
        }
    }

    /// An adviser who has left the group reads nothing any more: the person is told before
    /// they write on.
    fn look_after_adviser(&mut self) {
        let gone = self.session.handoff.take_if(|handoff| {
            let adviser = handoff.talking().map(|talking| talking.adviser.id);
            let now = self.scene.board.desks.get(&handoff.desk);
            now.zip(adviser)
                .is_some_and(|(now, id)| now.state.left.contains(&id))
        });
        if let Some(handoff) = gone {
            self.hand_back(handoff, Line::AdviserSilent);
        }
    }

    /// Whether a text is the number of a button below where help is. Once the adviser has written
    /// since, it may be the answer to them.
    fn chooses_under_help(&self, text: &str) -> bool {
        let is_number = plain::plain(text).parse::<usize>().is_ok();
        let options = &self.session.on_screen.options;
        let is_help = options.contains(&Tap::NotMeant.encode());
        let is_last = self.talking().zip(self.session.urgent);
        is_number && is_help && is_last.is_some_and(|(talking, at)| talking.adviser_wrote <= at)
    }

    /// Whether a text says that the chat is to end.
    fn ends_chat(&self, text: &str) -> bool {
        self.is_typed(Line::AdviserEnd, text)
    }

    /// Whether a text takes up the offer of a call that was shown last.
    fn accepts_call(&self, text: &str) -> bool {
        let is_yes = || self.is_call_offered_last() && self.is_said(Line::CallYes, text);
        let is_taken_up = || is_yes() || self.is_offered_by_number(AdviserTap::CallMe, text);
        let is_offered = self.is_call_offered() || self.was_asked_about_call();
        is_offered && (self.is_typed(Line::AdviserCallMe, text) || is_taken_up())
    }

    /// Whether a text declines it.
    fn declines_call(&self, text: &str) -> bool {
        let is_no = || self.is_call_offered_last() && self.is_said(Line::CallNo, text);
        self.is_call_offered() && (is_no() || self.is_offered_by_number(AdviserTap::Stay, text))
    }

    /// Whether a text is the number of this button below the offer, and nothing was said since.
    fn is_offered_by_number(&self, tap: AdviserTap, text: &str) -> bool {
        self.is_call_offered_last() && self.is_button(tap, self.number_in(text))
    }

    /// Whether the button with this number on the screen is this one.
    pub(super) fn is_button(&self, tap: AdviserTap, number: Option<i64>) -> bool {
        let place = number.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
        let options = &self.session.on_screen.options;
        let picked = place.and_then(|place| options.get(place));
        picked == Some(&Tap::Adviser(tap).encode())
    }

    /// Whether nothing was said since the offer of a call: "yes" may answer what was.
    fn is_call_offered_last(&self) -> bool {
        self.talking().is_some_and(|talking| talking.call_offered)
    }

    /// Whether the last message offers a call.
    fn is_call_offered(&self) -> bool {
        let offer = Tap::Adviser(AdviserTap::CallMe).encode();
        self.session.on_screen.options.contains(&offer)
    }

    /// Gives the adviser what the person sent, or says that it cannot be given.
    pub(super) fn pass_on(&mut self, event: &Event, tell: bool) {
        let Some(handoff) = self.session.handoff.clone() else {
            return;
        };
        if let Some(content) = self.content(event) {
            self.pass_on_content(handoff.clone(), content);
        }
        if let Event::Sent { media, .. } = event
            && tell
            && !self.may_send(*media)
        {
            self.say_of_adviser(Line::AdviserCannotSend, Vec::new(), &[]);
            let with = vec![("media", media.name().into())];
            self.note(&handoff, Line::StaffUnreadable, with, None);
        }
    }

    fn pass_on_content(&mut self, mut handoff: Box<Handoff>, content: Content) {
        let letter = &self.scene.letter;
        let held = Held {
            message: letter.message,
            content,
        };
        let relay = ForDesk::Relay(
            handoff.code.clone(),
            held,
            letter.reply_to,
            letter.album.clone(),
        );
        self.tell_desk(&handoff, relay);
        if let State::Talking(talking) = &mut handoff.state {
            talking.person_wrote = self.moment;
            talking.answered = false;
            talking.asked = None;
            talking.call_offered = false;
        }
        self.session.handoff = Some(handoff);
    }

    /// Gives the adviser what a message says now that the person changed.
    fn pass_on_change(&mut self, text: &str) {
        let changed = self.session.handoff.clone().zip(self.scene.letter.message);
        if let Some((handoff, message)) = changed {
            let change = ForDesk::Changed(handoff.code.clone(), message, text.to_owned());
            self.tell_desk(&handoff, change);
        }
    }

    /// What of an event can be given to an adviser.
    pub(super) fn content(&self, event: &Event) -> Option<Content> {
        match event {
            Event::Said(text) => Some(Content::Text(text.clone())),
            Event::Sent { media, caption } if self.may_send(*media) => Some(Content::Media {
                media: *media,
                caption: caption.clone(),
            }),
            Event::Sent { caption, .. } => caption.clone().map(Content::Text),
            _ => None,
        }
    }

    /// Whether the desk takes things of this kind. A place or a phone number says more of a
    /// person than they may mean to.
    pub(super) fn may_send(&self, media: Media) -> bool {
        let desk = self
            .session
            .handoff
            .as_ref()
            .and_then(|handoff| self.desk_of(handoff));
        let private = matches!(media, Media::Location | Media::Contact | Media::Other);
        !private && desk.is_some_and(|desk| desk.media.contains(&media))
    }

    /// A button about talking to an adviser.
    pub(in super::super) fn tapped_of_adviser(&mut self, tap: AdviserTap) {
        self.understood();
        match tap {
            AdviserTap::Agree(mark) => self.agreed(mark),
            AdviserTap::Decline => self.say_and_stay(Line::AdviserDeclined),
            AdviserTap::StopWaiting => self.cancel(),
            AdviserTap::End => self.ended_by_person(),
            AdviserTap::Stay if self.session.call.is_some() => self.ask_next(false),
            AdviserTap::Stay if self.is_talking() && self.is_call_offered() => self.no_call(),
            AdviserTap::Stay => match &self.session.handoff {
                Some(handoff) if handoff.talking().is_some() => self.still_here(),
                _ => self.show_place(),
            },
            AdviserTap::Helped(helped) => self.helped(helped),
            AdviserTap::CallMe => {
                // An old button may be of before they were blocked.
                let can_ask = self.desk_status() != DeskStatus::Away;
                if self.is_with_desk() || can_ask && !self.show_handoff() {
                    self.ask_for_call();
                } else if self.effects.is_empty() {
                    self.say_and_stay(Line::AdviserAway);
                }
            }
        }
    }

    /// The person says that they are still there.
    fn still_here(&mut self) {
        let alias = self
            .session
            .handoff
            .as_mut()
            .and_then(|handoff| match &mut handoff.state {
                State::Talking(talking) => {
                    // It is still for them to write: they are asked again after a while.
                    talking.adviser_wrote = self.moment;
                    talking.asked = None;
                    talking.adviser.alias.clone()
                }
                _ => None,
            });
        self.say_talking(alias.as_deref());
    }

    /// They want to talk, and do already. It may be an urgent moment: nothing here ends it.
    fn talks_already(&mut self) -> bool {
        let name = self.session.handoff.as_deref().map(adviser_of);
        let name = name.unwrap_or_else(Value::none);
        self.say_of_adviser(Line::AdviserAlready, vec![("adviser", name)], &[]);
        true
    }

    /// Says that an adviser is there, and how to end it.
    pub(super) fn say_talking(&mut self, alias: Option<&str>) {
        let end = (Line::AdviserEnd, Tap::Adviser(AdviserTap::End));
        let stay = (Line::AdviserStay, Tap::Adviser(AdviserTap::Stay));
        let name = name_of(alias);
        self.say_of_adviser(Line::AdviserTalking, vec![("adviser", name)], &[end, stay]);
    }
}

/// The name in `/name@bot rest`.
pub(super) fn command_of(text: &str) -> &str {
    let text = text.trim().trim_start_matches('/');
    let name = text.split_whitespace().next().unwrap_or_default();
    name.split('@').next().unwrap_or_default()
}
