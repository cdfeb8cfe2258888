//! Asking for a callback: the number, whom to ask for, what may be said, when.

use super::super::super::desk::{Callback, Draft, End, Handoff, Question, State, When, spaced};
use super::super::super::effect::{Button, Effect, ForDesk, Label, Value};
use super::super::super::ids::Locale;
use super::super::super::tap::{CallTap, Tap};
use super::super::super::words::{Line, Values};
use super::super::turn::Turn;
use super::{adviser_of, name_of, screen_with};

impl Turn<'_> {
    /// Begins to ask. Who sees what is asked for is said first, each time: it is agreed to by
    /// the last of the questions.
    pub(super) fn ask_for_call(&mut self) {
        self.ask_about_call(Draft::default());
    }

    /// Nobody can be called at the number that was given: it is erased, and they are asked for
    /// another. What else they had answered need not be asked again.
    pub(super) fn ask_for_another_number(&mut self, handoff: Box<Handoff>) {
        let State::Callback(callback) = &handoff.state else {
            return;
        };
        let times = self.times();
        let draft = Draft {
            name: Some(callback.name.clone().unwrap_or_default()),
            voicemail: Some(callback.voicemail),
            say_who: Some(callback.say_who),
            when: Some(callback.when.clone()).filter(|when| times.contains(when)),
            ..Draft::default()
        };
        self.close(handoff, End::WrongNumber);
        let wrong = screen_with(Line::CallWrongNumber, Vec::new());
        self.effects.push(Effect::Show(wrong));
        self.ask_about_call(draft);
    }

    fn ask_about_call(&mut self, draft: Draft) {
        self.session.call = Some(Box::new(draft));
        self.session.call_dropped = None;
        if let Some(handoff) = self.session.handoff.clone().filter(|_| self.is_talking()) {
            self.note(&handoff, Line::StaffCallAsking, Vec::new(), None);
        }
        self.person_is_asked();
        let before = screen_with(Line::CallBefore, Vec::new());
        self.effects.push(Effect::Show(before));
        self.ask_next(false);
    }

    /// A button of the questions about a callback.
    pub(in super::super) fn tapped_for_call(&mut self, tap: &CallTap) {
        if *tap == CallTap::Cancel {
            return self.no_call();
        }
        let Some(mut draft) = self.session.call.take() else {
            self.say_and_stay(Line::OldButton);
            return;
        };
        let mut again = false;
        match (draft.next(), tap) {
            (Question::NumberRight, CallTap::Yes) => draft.number_right = true,
            (Question::NumberRight, CallTap::No) => draft.number = None,
            (Question::Name, CallTap::NoName) => draft.name = Some(String::new()),
            (Question::Voicemail, CallTap::Yes | CallTap::No) => {
                draft.voicemail = Some(*tap == CallTap::Yes);
            }
            (Question::SayWho, CallTap::Yes | CallTap::No) => {
                draft.say_who = Some(*tap == CallTap::Yes);
            }
            (Question::When, CallTap::At(when)) => draft.when = Some(when.clone()),
            (Question::Confirm, CallTap::Send) => return self.keep_call(*draft),
            _ => again = true,
        }
        self.session.call = Some(draft);
        self.ask_next(again);
    }

    /// Asks what is to be asked next; `again` when the last answer did not fit.
    pub(super) fn ask_next(&mut self, again: bool) {
        let Some(draft) = self.session.call.clone() else {
            return;
        };
        self.person_is_asked_on();
        let number = draft.number.as_deref().map(spaced).unwrap_or_default();
        let with = vec![
            ("callback-number", Value::Text(number)),
            ("again", yes_or_no(again)),
        ];
        let tap = |line: Line, tap: CallTap| (line, Tap::Call(tap));
        let (line, mut taps) = match draft.next() {
            Question::Number => (Line::CallNumber, Vec::new()),
            Question::NumberRight => (
                Line::CallNumberRight,
                vec![
                    tap(Line::CallYes, CallTap::Yes),
                    tap(Line::CallNo, CallTap::No),
                ],
            ),
            Question::Name => (Line::CallName, vec![tap(Line::CallNoName, CallTap::NoName)]),
            Question::Voicemail => (
                Line::CallVoicemail,
                vec![
                    tap(Line::CallYes, CallTap::Yes),
                    tap(Line::CallNo, CallTap::No),
                ],
            ),
            Question::SayWho => (
                Line::CallSayWho,
                vec![
                    tap(Line::CallYes, CallTap::Yes),
                    tap(Line::CallNo, CallTap::No),
                ],
            ),
            Question::When => return self.ask_when(&self.times(), again),
            Question::Confirm => return self.ask_confirm(&draft, again),
        };
        taps.push(tap(Line::CallCancel, CallTap::Cancel));
        self.say_of_adviser(line, with, &taps);
    }

    /// Offers times, numbered in the text as "2" chooses them.
    pub(super) fn ask_when(&mut self, times: &[When], again: bool) {
        self.person_is_asked_on();
        let listed = times.iter().enumerate();
        let listed =
            listed.map(|(index, when)| format!("{}. {}", index + 1, self.when_in_words(when)));
        let listed = listed.collect::<Vec<_>>().join("\n");
        let buttons = times.iter().map(|when| Button {
            label: Label::Text(self.when_in_words(when)),
            tap: Tap::Call(CallTap::At(when.clone())),
        });
        let cancel = Button {
            label: Label::Line(Line::CallCancel),
            tap: Tap::Call(CallTap::Cancel),
        };
        let buttons = buttons.chain([cancel]).collect();
        let with = vec![("times", Value::Text(listed)), ("again", yes_or_no(again))];
        self.say_with_buttons(Line::CallWhen, with, buttons);
    }

    fn ask_confirm(&mut self, draft: &Draft, again: bool) {
        let name = draft.name.clone().unwrap_or_default();
        let when = draft.when.as_ref().map(|when| self.when_in_words(when));
        let with = vec![
            (
                "callback-number",
                Value::Text(draft.number.as_deref().map(spaced).unwrap_or_default()),
            ),
            ("name", Value::or_none(name)),
            ("voicemail", yes_or_no(draft.voicemail == Some(true))),
            ("say-who", yes_or_no(draft.say_who == Some(true))),
            ("when", Value::Text(when.unwrap_or_default())),
            ("again", yes_or_no(again)),
        ];
        let send = (Line::CallSend, Tap::Call(CallTap::Send));
        let cancel = (Line::CallCancel, Tap::Call(CallTap::Cancel));
        self.say_of_adviser(Line::CallConfirm, with, &[send, cancel]);
    }

    fn keep_call(&mut self, draft: Draft) {
        let (Some(number), Some(when)) = (draft.number, draft.when) else {
            return self.ask_for_call();
        };
        self.call_instead_of_waiting();
        let talking = self
            .session
            .handoff
            .take_if(|handoff| handoff.talking().is_some());
        let taken = talking
            .as_ref()
            .and_then(|handoff| handoff.talking())
            .map(|talking| talking.adviser.clone());
        let desk = talking
            .as_deref()
            .and_then(|handoff| self.desk_of(handoff))
            .or_else(|| self.desk());
        let begins = self.call_begins(&when, desk);
        let mut callback = Callback {
            number,
            name: draft.name.filter(|name| !name.is_empty()),
            voicemail: draft.voicemail.unwrap_or(false),
            say_who: draft.say_who.unwrap_or(false),
            when,
            remind: None,
            frees: None,
            begins,
            taken,
            tries: 0,
            tried: None,
            given: self.moment,
        };
        self.set_reminders(&mut callback, desk);
        let state = State::Callback(callback);
        let mut with = vec![("chat", "no".into()), ("adviser", Value::none())];
        let handoff = if let Some(handoff) = talking {
            with = vec![("chat", "yes".into()), ("adviser", adviser_of(&handoff))];
            let handoff = self.enter(handoff, state);
            self.cards_now(&handoff);
            self.tell_call_agreed(&handoff);
            handoff
        } else {
            let Some(desk) = self.desk() else {
                return self.say_and_stay(Line::AdviserAway);
            };
            let handoff = self.new_handoff(&desk.name, state);
            self.tell_desk(&handoff, ForDesk::Card(handoff.clone()));
            handoff
        };
        self.figure(&handoff, "callback", None);
        self.begin_handoff(handoff);
        self.say_last(Line::CallKept, with);
    }

    /// The adviser hears in the topic that the person wants the call, and when.
    fn tell_call_agreed(&mut self, handoff: &Handoff) {
        let State::Callback(callback) = &handoff.state else {
            return;
        };
        let now = if self.is_time_for(&callback.when) {
            "yes"
        } else {
            "no"
        };
        let when = Value::Text(self.when_for_team(&callback.when));
        let with = vec![("now", now.into()), ("when", when)];
        self.note(handoff, Line::StaffCallAgreed, with, None);
    }

    /// No call after all: before it was asked for, or after.
    pub(super) fn no_call(&mut self) {
        let draft = self.session.call.take();
        if let Some(handoff) = self.session.handoff.clone().filter(|_| self.is_talking()) {
            self.adviser_is_asked();
            self.tell_no_call(&handoff, draft.as_deref().unwrap_or(&Draft::default()));
            let name = adviser_of(&handoff);
            return self.say_of_adviser(Line::AdviserNoCall, vec![("adviser", name)], &[]);
        }
        let mut given = draft.is_some_and(|draft| draft.number.is_some());
        if self.is_to_be_called()
            && let Some(handoff) = self.session.handoff.take()
        {
            self.tell_of_taken_call(&handoff);
            self.close(handoff, End::Cancelled);
            given = true;
        }
        let with = vec![("given", yes_or_no(given))];
        if self.is_with_desk() {
            let screen = screen_with(Line::CallCancelled, with);
            self.effects.push(Effect::Show(screen));
            self.show_handoff();
            return;
        }
        self.say_last(Line::CallCancelled, with);
    }

    /// A call is not wanted any more. Whoever took it may be about to dial.
    pub(super) fn tell_of_taken_call(&mut self, handoff: &Handoff) {
        if let (State::Callback(_), Some(adviser)) = (&handoff.state, handoff.taken_by()) {
            let name = name_of(adviser.alias.as_deref());
            self.notice(handoff, Line::StaffCallCancelled, vec![("adviser", name)]);
        }
    }

    /// A time to be called, in the person's words.
    pub(in super::super) fn when_in_words(&self, when: &When) -> String {
        self.when_in(self.locale(), Line::CallAnyTime, when)
    }

    /// A time to be called, in the words of the team.
    pub(super) fn when_for_team(&self, when: &When) -> String {
        self.when_in(self.rules.words.default_locale(), Line::StaffAnyTime, when)
    }

    /// Whether now is such a time.
    pub(super) fn is_time_for(&self, when: &When) -> bool {
        let now = self.rules.hours.local(self.moment);
        match when {
            When::Any => true,
            When::Morning(date) => now.date() == *date && now.hour() < 12,
            When::Afternoon(date) => now.date() == *date && now.hour() >= 12,
        }
    }

    fn when_in(&self, locale: &Locale, any: Line, when: &When) -> String {
        Values::at(self.rules, locale, self.moment).call_time(when, any)
    }
}

fn yes_or_no(yes: bool) -> Value {
    Value::from(if yes { "yes" } else { "no" })
}
