//! Asking for an adviser: consent, then the queue.

use super::super::super::desk::{Handoff, State};
use super::super::super::effect::{Effect, ForDesk, Part, Value};
use super::super::super::flow::{DeskStatus, DeskWay, Kind};
use super::super::super::ids::{DeskName, MessageName};
use super::super::super::rules::system;
use super::super::super::tap::{AdviserTap, CallTap, Tap};
use super::super::super::words::{Line, Values};
use super::super::turn::Turn;
use super::stop_waiting;

/// Something urgent makes a handoff urgent for so long, in seconds.
const URGENT_FOR: i64 = 3600;

/// At most so many pages are named on a card.
const MOST_PAGES: usize = 6;

impl Turn<'_> {
    /// A flow leads to a desk.
    pub(in super::super) fn go_to_desk(&mut self, way: DeskWay) {
        if self.show_handoff() {
            return;
        }
        match (way, self.desk_status()) {
            (DeskWay::Chat, DeskStatus::Open) => self.ask_consent(),
            (DeskWay::Callback, DeskStatus::Open | DeskStatus::Closed) => self.ask_for_call(),
            // It has closed meanwhile: what can be done instead.
            (DeskWay::Chat, DeskStatus::Closed) => {
                self.interrupt(self.rules.start_of(system::TALK));
            }
            (_, DeskStatus::Away) => self.say_and_stay(Line::AdviserAway),
        }
    }

    /// Shows where a handoff stands that there already is. Whether there is one.
    pub(in super::super) fn show_handoff(&mut self) -> bool {
        let Some(handoff) = self.session.handoff.clone() else {
            return false;
        };
        match &handoff.state {
            State::Waiting { .. } => {
                let ahead = self.ahead(&handoff).into();
                self.say_of_adviser(
                    Line::AdviserStillWaiting,
                    vec![("ahead", ahead)],
                    &[stop_waiting()],
                );
            }
            State::Talking(talking) => self.say_talking(talking.adviser.alias.as_deref()),
            State::Callback(callback) => {
                let cancel = (Line::CallCancel, Tap::Call(CallTap::Cancel));
                let when = Value::Text(self.when_in_words(&callback.when));
                self.say_of_adviser(Line::CallAlready, vec![("when", when)], &[cancel]);
            }
            State::Closed(_) => return false,
        }
        true
    }

    /// Asks whether the person agrees to what talking here means; not again while the
    /// text stays the same.
    pub(in super::super) fn ask_consent(&mut self) {
        let mark = self.consent_mark();
        if self.session.agreed == Some(mark) {
            return self.join_queue();
        }
        let agree = (Line::AdviserAgree, Tap::Adviser(AdviserTap::Agree(mark)));
        let decline = (Line::AdviserDecline, Tap::Adviser(AdviserTap::Decline));
        self.say_of_adviser(Line::AdviserConsent, Vec::new(), &[agree, decline]);
    }

    /// Whether the last message asks for consent.
    pub(in super::super) fn is_asked_to_agree(&self) -> bool {
        let options = &self.session.on_screen.options;
        let agrees =
            |data: &String| matches!(Tap::decode(data), Some(Tap::Adviser(AdviserTap::Agree(_))));
        options.iter().any(agrees)
            && self
                .session
                .handoff
                .as_ref()
                .is_none_or(|handoff| handoff.is_closed())
    }

    /// Asks in a few words for the consent that was asked for at length.
    pub(in super::super) fn ask_again_to_agree(&mut self) {
        // A "yes" answers this now, not whether the answer before it was right.
        self.session.alternatives.clear();
        let agree = Tap::Adviser(AdviserTap::Agree(self.consent_mark()));
        let decline = Tap::Adviser(AdviserTap::Decline);
        let taps = [(Line::AdviserAgree, agree), (Line::AdviserDecline, decline)];
        self.say_of_adviser(Line::AdviserAskAgain, Vec::new(), &taps);
    }

    /// The person agreed to a text with this mark.
    pub(super) fn agreed(&mut self, mark: u32) {
        if self.show_handoff() {
            return;
        }
        if mark != self.consent_mark() {
            return self.ask_consent();
        }
        self.session.agreed = Some(mark);
        match self.desk_status() {
            DeskStatus::Open => self.join_queue(),
            DeskStatus::Closed => self.interrupt(self.rules.start_of(system::TALK)),
            DeskStatus::Away => self.say_and_stay(Line::AdviserAway),
        }
    }

    fn join_queue(&mut self) {
        let Some(desk) = self.desk() else {
            return self.say_and_stay(Line::AdviserAway);
        };
        let handoff = self.new_handoff(&desk.name, State::waiting_since(self.moment));
        let ahead = self.ahead(&handoff).into();
        self.tell_desk(&handoff, ForDesk::Card(handoff.clone()));
        self.ring_if_all_are_away(&handoff);
        self.figure(&handoff, "asked", None);
        self.begin_handoff(handoff);
        self.say_of_adviser(
            Line::AdviserWaiting,
            vec![("ahead", ahead)],
            &[stop_waiting()],
        );
    }

    /// A handoff that begins now at a desk.
    pub(super) fn new_handoff(&self, desk: &DeskName, state: State) -> Box<Handoff> {
        let urgent = self.session.urgent;
        Box::new(Handoff {
            code: self.scene.code.clone(),
            desk: desk.clone(),
            state,
            version: 1,
            urgent: urgent.is_some_and(|last| self.moment.seconds_since(last) < URGENT_FOR),
            asked_help: false,
            flagged: false,
            asked: self.moment,
            since: self.moment,
            trail: self.pages_read(),
            from: self.led_here().cloned(),
            cut: false,
            topics: 0,
            came_from: None,
            not_today: Vec::new(),
            had: None,
        })
    }

    /// The mark of the text they agree to: another one when the text changes.
    fn consent_mark(&self) -> u32 {
        let values = Values::at(self.rules, self.locale(), self.moment);
        let line = Line::AdviserConsent.key();
        let text = self
            .rules
            .words
            .say(self.locale(), line, Part::Text, values.plain());
        let text = text.unwrap_or_default();
        // FNV-1a: the same on every machine and in every release.
        text.bytes().fold(0x811c_9dc5, |mark, byte| {
            (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        })
    }

    /// The titles of the pages they read in this conversation, the latest last.
    pub(super) fn pages_read(&self) -> Vec<MessageName> {
        let places = self.session.history.iter().chain([&self.session.stack]);
        let mut pages: Vec<MessageName> = Vec::new();
        for place in places.filter_map(|stack| stack.last()) {
            let Some((flow, step)) = self.rules.step(&place.flow, &place.step) else {
                continue;
            };
            let is_page = matches!(
                step.kind,
                Kind::Answer(_) | Kind::Say(_) | Kind::Ask(_) | Kind::Number { .. }
            );
            let is_own = system::ALL.contains(&flow.name.as_str());
            if is_page && !is_own {
                pages.retain(|page| *page != step.message);
                pages.push(step.message.clone());
            }
        }
        let first = pages.len().saturating_sub(MOST_PAGES);
        pages.split_off(first)
    }

    /// Counts something about a handoff, without saying of whom.
    pub(super) fn figure(&mut self, handoff: &Handoff, what: &'static str, waited: Option<i64>) {
        self.effects.push(Effect::Figure {
            desk: handoff.desk.clone(),
            what,
            waited,
        });
    }
}
