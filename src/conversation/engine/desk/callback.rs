//! Asking for a callback: the number, whom to ask for, what may be said, when.

use jiff::ToSpan;
use jiff::civil::Time;
use phonenumber::country;

use super::super::super::desk::{Callback, Draft, End, Handoff, Question, State, When, spaced};
use super::super::super::effect::{Button, Effect, ForDesk, Label, Value};
use super::super::super::event::Event;
use super::super::super::ids::Locale;
use super::super::super::tap::{CallTap, Tap};
use super::super::super::understanding::plain;
use super::super::super::words::{Line, Values};
use super::super::turn::Turn;
use super::calling::REMIND_AFTER;
use super::{adviser_of, screen_with};

/// The longest name that is kept, in letters.
const LONGEST_NAME: usize = 40;

/// For so many days with open hours times are offered.
const DAYS_OFFERED: usize = 3;

/// So many days ahead are looked at.
const DAYS_AHEAD: i64 = 14;

impl Turn<'_> {
    /// Begins to ask. Who sees what is asked for is said first, each time: it is agreed to by
    /// the last of the questions.
    pub(super) fn ask_for_call(&mut self) {
        self.session.call = Some(Box::default());
        if let Some(handoff) = self.session.handoff.clone().filter(|_| self.is_talking()) {
            self.note(&handoff, Line::StaffCallAsking, Vec::new(), None);
        }
        let before = screen_with(Line::CallBefore, Vec::new());
        self.effects.push(Effect::Show(before));
        self.ask_next(false);
    }

    /// An event while a callback is asked for. Whether it was about it: commands, the floor
    /// and other buttons end the asking.
    pub(super) fn asked_for_call(&mut self, event: &Event) -> bool {
        match event {
            Event::Said(text) if self.is_typed(Line::CallCancel, text) => {
                self.no_call();
                true
            }
            Event::Said(text) => {
                if text.trim().starts_with('/') || self.floor_word(text).is_some() {
                    self.end_asking();
                    return false;
                }
                if !self.take_option(text) && !self.took_in_other_words(text) {
                    self.typed_for_call(text, event);
                }
                true
            }
            Event::Tapped(Some(Tap::Call(tap))) => {
                self.tapped_for_call(tap);
                true
            }
            Event::Tapped(_) => {
                self.end_asking();
                false
            }
            Event::Sent { .. } if self.is_talking() => {
                self.pass_on(event, true);
                self.ask_next(false);
                true
            }
            Event::Sent { .. } => {
                self.ask_next(true);
                true
            }
            Event::Edited(_) | Event::AtDesk(_) | Event::Befell(_) | Event::Due => false,
        }
    }

    /// "Yes, that's right" and "in the morning" choose too, where no free words are asked for.
    fn took_in_other_words(&mut self, text: &str) -> bool {
        match self.session.call.as_ref().map(|draft| draft.next()) {
            None | Some(Question::Number | Question::Name) => false,
            Some(Question::When) => self.take_by_words(text, Line::CallWhen),
            Some(_) => self.take_beginning(text),
        }
    }

    /// Somebody who will be called takes it back in so many words. One word alone may be
    /// meant for something else.
    pub(super) fn while_call_is_due(&mut self, event: &Event) -> bool {
        let is_cancelled = match event {
            Event::Said(text) => {
                plain::words(text).len() > 1 && self.is_typed(Line::CallCancel, text)
            }
            _ => false,
        };
        if is_cancelled {
            self.no_call();
        }
        is_cancelled
    }

    fn typed_for_call(&mut self, text: &str, event: &Event) {
        let Some(mut draft) = self.session.call.take() else {
            return;
        };
        let talks = self.is_talking();
        // In a chat, what is no answer is meant for the adviser. A number that cannot be used
        // is not: only who calls is to see it.
        let (fits, is_for_us) = match draft.next() {
            Question::Number => {
                draft.number = uk_number(text);
                (draft.number.is_some(), has_a_number(text))
            }
            Question::Name if !talks || is_like_a_name(text) => {
                draft.name = Some(name_in(text));
                (true, true)
            }
            _ => (false, false),
        };
        self.session.call = Some(draft);
        if talks && !fits && !is_for_us {
            self.pass_on(event, true);
            let name = self.session.handoff.as_deref().map(adviser_of);
            let name = name.unwrap_or_else(Value::none);
            let passed = screen_with(Line::CallPassedOn, vec![("adviser", name)]);
            self.effects.push(Effect::Show(passed));
            return self.ask_next(false);
        }
        self.ask_next(!fits);
    }

    /// A call is not asked for any more. An adviser who waits for it hears that.
    pub(super) fn end_asking(&mut self) {
        let asked = self.session.call.take().is_some();
        if let Some(handoff) = self.session.handoff.clone()
            && asked
            && handoff.talking().is_some()
        {
            self.note(&handoff, Line::StaffCallDeclined, Vec::new(), None);
        }
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
    fn ask_next(&mut self, again: bool) {
        let Some(draft) = self.session.call.clone() else {
            return;
        };
        let number = draft.number.as_deref().map(spaced).unwrap_or_default();
        let with = vec![
            ("callback-number", Value::Text(number)),
            ("again", if again { "yes" } else { "no" }.into()),
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
            Question::When => return self.ask_when(),
            Question::Confirm => return self.ask_confirm(&draft),
        };
        taps.push(tap(Line::CallCancel, CallTap::Cancel));
        self.say_of_adviser(line, with, &taps);
    }

    /// Offers times from the opening hours.
    fn ask_when(&mut self) {
        let times = self.times().into_iter().map(|when| Button {
            label: Label::Text(self.when_in_words(&when)),
            tap: Tap::Call(CallTap::At(when)),
        });
        let cancel = Button {
            label: Label::Line(Line::CallCancel),
            tap: Tap::Call(CallTap::Cancel),
        };
        let buttons = times.chain([cancel]).collect();
        self.say_with_buttons(Line::CallWhen, Vec::new(), buttons);
    }

    fn ask_confirm(&mut self, draft: &Draft) {
        let name = draft.name.clone().unwrap_or_default();
        let yes_no = |yes: Option<bool>| Value::from(if yes == Some(true) { "yes" } else { "no" });
        let when = draft.when.as_ref().map(|when| self.when_in_words(when));
        let with = vec![
            (
                "callback-number",
                Value::Text(draft.number.as_deref().map(spaced).unwrap_or_default()),
            ),
            ("name", Value::or_none(name)),
            ("voicemail", yes_no(draft.voicemail)),
            ("say-who", yes_no(draft.say_who)),
            ("when", Value::Text(when.unwrap_or_default())),
        ];
        let send = (Line::CallSend, Tap::Call(CallTap::Send));
        let cancel = (Line::CallCancel, Tap::Call(CallTap::Cancel));
        self.say_of_adviser(Line::CallConfirm, with, &[send, cancel]);
    }

    fn keep_call(&mut self, draft: Draft) {
        let (Some(number), Some(when)) = (draft.number, draft.when) else {
            return self.ask_for_call();
        };
        let talking = self
            .session
            .handoff
            .take_if(|handoff| handoff.talking().is_some());
        let taken = talking
            .as_ref()
            .and_then(|handoff| handoff.talking())
            .map(|talking| talking.adviser.clone());
        let state = State::Callback(Callback {
            number,
            name: draft.name.filter(|name| !name.is_empty()),
            voicemail: draft.voicemail.unwrap_or(false),
            say_who: draft.say_who.unwrap_or(false),
            when,
            remind: taken
                .as_ref()
                .map(|_| self.moment.plus_seconds(REMIND_AFTER)),
            taken,
            tries: 0,
            given: self.moment,
        });
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
            self.note(&handoff, Line::StaffCallDeclined, Vec::new(), None);
            let name = adviser_of(&handoff);
            return self.say_of_adviser(Line::AdviserNoCall, vec![("adviser", name)], &[]);
        }
        let mut given = draft.is_some_and(|draft| draft.number.is_some());
        let is_call = |handoff: &mut Box<Handoff>| matches!(handoff.state, State::Callback(_));
        if let Some(handoff) = self.session.handoff.take_if(is_call) {
            self.close(handoff, End::Cancelled);
            given = true;
        }
        let given = if given { "yes" } else { "no" };
        self.say_last(Line::CallCancelled, vec![("given", given.into())]);
    }

    /// The times that can be chosen: any, and the halves of the next open days.
    fn times(&self) -> Vec<When> {
        let desk = self
            .session
            .handoff
            .as_ref()
            .and_then(|handoff| self.desk_of(handoff))
            .or_else(|| self.desk());
        let hours = desk.map_or(&self.rules.hours, |desk| self.rules.hours_of(desk));
        let now = hours.local(self.moment);
        let noon = Time::midnight() + 12.hours();
        let mut times = vec![When::Any];
        let mut days = 0;
        for ahead in 0..DAYS_AHEAD {
            let Ok(date) = now.date().checked_add(ahead.days()) else {
                break;
            };
            let shifts = hours.shifts_on(date);
            let later = |time: Time| ahead > 0 || time > now.time();
            let morning = shifts
                .iter()
                .any(|shift| shift.from < noon && later(noon.min(shift.until)));
            let afternoon = shifts
                .iter()
                .any(|shift| shift.until > noon && later(shift.until));
            if morning && (ahead > 0 || now.time() < noon) {
                times.push(When::Morning(date));
            }
            if afternoon {
                times.push(When::Afternoon(date));
            }
            days += usize::from(morning || afternoon);
            if days == DAYS_OFFERED {
                break;
            }
        }
        times
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

/// Whether a text is meant as a number, whether or not it can be called.
fn has_a_number(text: &str) -> bool {
    text.chars().filter(char::is_ascii_digit).count() >= 5
}

/// Whether a text may be a name rather than something said to the adviser.
fn is_like_a_name(text: &str) -> bool {
    !text.contains('?') && text.split_whitespace().count() <= 3
}

/// A name as it stands on a card, in quotation marks: in one line, with none of its own, so that
/// nothing in it passes for words of ours.
fn name_in(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = words.join(" ");
    let letters = letters.chars().filter(|c| !['“', '”', '"'].contains(c));
    letters.take(LONGEST_NAME).collect()
}

/// The part of a text that may be a number: "mobile 07400 123456 please".
fn digits_of(text: &str) -> &str {
    let starts = |letter: char| letter == '+' || letter == '(' || letter.is_ascii_digit();
    let from = text.find(starts).unwrap_or_default();
    let to = text.rfind(|letter: char| letter.is_ascii_digit());
    text.get(from..=to.unwrap_or_default()).unwrap_or_default()
}

/// A valid number in the United Kingdom, with its country code. Never a short number, a
/// premium one, or one that costs who calls it more than a landline does.
fn uk_number(text: &str) -> Option<String> {
    use phonenumber::Type;
    let number = phonenumber::parse(Some(country::GB), digits_of(text)).ok()?;
    let kind = number.number_type(&phonenumber::metadata::DATABASE);
    let callable = matches!(
        kind,
        Type::FixedLine
            | Type::Mobile
            | Type::FixedLineOrMobile
            | Type::Voip
            | Type::PersonalNumber
            | Type::Uan
    );
    let ours = number.code().value() == 44 && phonenumber::is_valid(&number) && callable;
    ours.then(|| number.format().mode(phonenumber::Mode::E164).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_short_line_without_quotation_marks() {
        assert_eq!(name_in("  Sam\n Jones "), "Sam Jones");
        assert_eq!(
            name_in("Sam”. Leave a message. “"),
            "Sam. Leave a message. "
        );
        assert_eq!(name_in(&"x".repeat(60)).len(), LONGEST_NAME);
    }

    #[test]
    fn numbers_are_taken_however_they_are_spaced_and_others_are_not() {
        for text in [
            "07400 123456",
            "+44 7400 123 456",
            "(07400) 123456",
            " 07400123456 ",
            "mobile 07400 123456 please",
            "its (07400) 123 456",
        ] {
            assert_eq!(uk_number(text).as_deref(), Some("+447400123456"), "{text}");
        }
        assert_eq!(uk_number("0121 234 5678").as_deref(), Some("+441212345678"));
        for text in [
            "",
            "999",
            "111",
            "116 123",
            "12345",
            "0906 123 4567",
            "+1 212 555 0100",
            "call me",
            "07400 12345",
        ] {
            assert_eq!(uk_number(text), None, "{text}");
        }
    }
}
