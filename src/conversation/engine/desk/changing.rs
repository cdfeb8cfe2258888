//! Somebody thinks again: one question about a call back, another answer to an earlier one, no
//! call after all.

use std::borrow::Cow;

use super::super::super::desk::{Draft, Handoff, Question, State};
use super::super::super::effect::{Effect, Label, Value};
use super::super::super::event::Event;
use super::super::super::tap::{CallTap, Tap};
use super::super::super::understanding::plain;
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::screen_with;

impl Turn<'_> {
    /// Whether a text is a line's button or one of the other words for it, with polite words
    /// around it or without.
    pub(in super::super) fn is_said(&self, line: Line, text: &str) -> bool {
        self.is_said_in(line, &[], text)
    }

    /// The same, or something that one of these lists of the line holds.
    pub(in super::super) fn is_said_in(&self, line: Line, lists: &[&str], text: &str) -> bool {
        let listed = lists.iter().flat_map(|list| self.call_list(line, list));
        let own = self.phrases(&Label::Line(line));
        let phrases = own.into_iter().chain(listed.map(Cow::Borrowed));
        self.is_one_of(&phrases.collect::<Vec<_>>(), text)
    }

    /// Whether a text is one of these phrases, with polite words around it or without.
    pub(in super::super) fn is_one_of(&self, phrases: &[Cow<'_, str>], text: &str) -> bool {
        let mut said = self.without_polite_words(text).into_iter();
        said.any(|said| phrases.iter().any(|phrase| *phrase == said))
    }

    /// A text, folded, as it is and without the polite words before or after it; none if nothing
    /// is left of it.
    pub(in super::super) fn without_polite_words(&self, text: &str) -> Vec<String> {
        let typed = plain::plain(text);
        let words: Vec<&str> = typed.split(' ').collect();
        let is_beside = |word: &&str| {
            let line = Line::CallCancel.key();
            let mut locales = self.own_and_default().into_iter();
            locales.any(|locale| self.rules.words.lists(locale, line, "beside-words", word))
        };
        let before = words.iter().take_while(|word| is_beside(word)).count();
        let after = words
            .iter()
            .rev()
            .take_while(|word| is_beside(word))
            .count();
        let end = words.len() - after;
        let mut cuts = vec![
            (0, words.len()),
            (0, end),
            (before, words.len()),
            (before, end),
        ];
        cuts.dedup();
        let cuts = cuts
            .into_iter()
            .filter_map(|(from, to)| words.get(from..to));
        let said = cuts.map(|cut| cut.join(" "));
        said.filter(|said| !said.is_empty()).collect()
    }

    /// The question before is open again. Whether there was one.
    pub(super) fn go_one_question_back(&mut self) -> bool {
        let Some(draft) = self.session.call.as_mut() else {
            return false;
        };
        match draft.next() {
            Question::Number => return false,
            Question::NumberRight => draft.number = None,
            Question::Name => draft.number_right = false,
            Question::Voicemail => draft.name = None,
            Question::SayWho => draft.voicemail = None,
            Question::When => draft.say_who = None,
            Question::Confirm => draft.when = None,
        }
        self.ask_next(false);
        true
    }

    /// "Change the number", once it was given; "the name is wrong", where all is shown. Whether
    /// a text is that: the question is asked again.
    pub(super) fn changes_an_answer(&mut self, text: &str) -> bool {
        let is_number = self.is_said(Line::CallNumberRight, text);
        let is_name = self.is_said(Line::CallName, text);
        let is_time = self.is_said(Line::CallConfirm, text);
        let Some(draft) = self.session.call.as_mut() else {
            return false;
        };
        let at_end = draft.next() == Question::Confirm;
        match draft.next() {
            Question::Number => return false,
            _ if is_number => {
                draft.number = None;
                draft.number_right = false;
            }
            _ if at_end && is_name => draft.name = None,
            _ if at_end && is_time => draft.when = None,
            _ => return false,
        }
        self.ask_next(false);
        true
    }

    /// All of it was shown, and something is not right.
    pub(super) fn ask_what_to_change(&mut self) {
        self.person_is_asked();
        let cancel = (Line::CallCancel, Tap::Call(CallTap::Cancel));
        self.say_of_adviser(Line::CallChange, Vec::new(), &[cancel]);
    }

    /// Somebody who will be called takes it back, or wants to change it. In the middle of other
    /// questions, words that say nothing of a call are about those.
    pub(super) fn while_call_is_due(&mut self, event: &Event) -> bool {
        let Event::Said(text) = event else {
            return false;
        };
        let is_asked = self.open_question().is_some();
        let lists: &[&str] = if is_asked { &[] } else { &["loose-words"] };
        if self.is_said_in(Line::CallCancel, lists, text) {
            self.no_call();
            return true;
        }
        let changes = [Line::CallNumberRight, Line::CallConfirm];
        let is_change = changes.iter().any(|line| self.is_said(*line, text));
        !is_asked && is_change && self.show_handoff()
    }

    /// Whether somebody who is to be called speaks of a call: "when will you ring".
    pub(in super::super) fn is_about_call(&self, text: &str) -> bool {
        let about = self.call_list(Line::CallAlready, "about-words");
        let mut words = plain::words(text).into_iter();
        self.is_to_be_called() && words.any(|word| about.contains(&word.as_str()))
    }

    /// Whether a text is one of these phrases, and says at most when besides: "ring me in the
    /// morning please".
    pub(in super::super) fn is_one_of_at_a_time(
        &self,
        phrases: &[Cow<'_, str>],
        text: &str,
    ) -> bool {
        if self.is_one_of(phrases, text) {
            return true;
        }
        let lists = [
            "words",
            "today-words",
            "tomorrow-words",
            "morning-words",
            "afternoon-words",
        ];
        let mut beside = self.call_list(Line::CallCancel, "beside-words");
        beside.extend(
            lists
                .iter()
                .flat_map(|list| self.call_list(Line::CallWhen, list)),
        );
        let said = plain::words(text);
        let ends = (1..said.len()).rev();
        let mut ends = ends.take_while(|end| beside.contains(&said[*end].as_str()));
        ends.any(|end| self.is_one_of(phrases, &said[..end].join(" ")))
    }

    /// A call is not asked for any more. An adviser who waits for it hears that; who gave a
    /// number hears that it is erased.
    pub(super) fn end_asking(&mut self) {
        let Some(draft) = self.drop_call() else {
            return;
        };
        let handoff = self.session.handoff.clone();
        if let Some(handoff) = handoff.filter(|_| self.is_talking()) {
            self.adviser_is_asked();
            self.tell_no_call(&handoff, &draft);
            let ended = screen_with(Line::CallEnded, Vec::new());
            self.effects.push(Effect::Show(ended));
        } else if draft.number.is_some() {
            let given = vec![("given", Value::from("yes"))];
            let erased = screen_with(Line::CallCancelled, given);
            self.effects.push(Effect::Show(erased));
        }
    }

    /// The adviser hears that there is no call, and whether a number was given for it.
    pub(super) fn tell_no_call(&mut self, handoff: &Handoff, draft: &Draft) {
        let given = if draft.number.is_some() { "yes" } else { "no" };
        self.note(
            handoff,
            Line::StaffCallDeclined,
            vec![("given", given.into())],
            None,
        );
    }

    /// Somebody who waits for an adviser will be called instead: they wait no longer.
    pub(super) fn call_instead_of_waiting(&mut self) {
        let waits = self.session.handoff.as_deref();
        if waits.is_some_and(Handoff::is_waiting) {
            self.cancel_waiting();
        }
    }

    /// Whether somebody is to be called.
    pub(in super::super) fn is_to_be_called(&self) -> bool {
        let handoff = self.session.handoff.as_deref();
        handoff.is_some_and(|handoff| matches!(handoff.state, State::Callback(_)))
    }
}
