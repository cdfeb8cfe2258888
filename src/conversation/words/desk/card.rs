//! The two cards of a handoff, in the waiting room and pinned in its topic: what they show, and
//! their buttons.

use super::super::super::desk::{
    Adviser, Callback, DeskDeed, DeskTap, Handoff, Outcome, State, masked,
};
use super::super::super::effect::Value;
use super::super::Line;
use super::super::outgoing::OutButton;
use super::{Team, button};

impl Team<'_> {
    /// The card in the waiting room. Nothing on it was written by the person, but for the name
    /// to ask for in a call, which they gave for that.
    pub(super) fn card(&self, handoff: &Handoff) -> String {
        self.line(Line::StaffCard, &self.about(handoff))
    }

    pub(super) fn pinned(&self, handoff: &Handoff) -> String {
        self.line(Line::StaffPinned, &self.about(handoff))
    }

    /// What both cards can show.
    pub(super) fn about(&self, handoff: &Handoff) -> Vec<(&'static str, Value)> {
        let (end, over_at) = match &handoff.state {
            State::Closed(end) => (Value::from(end.name()), Value::Moment(handoff.since)),
            _ => (Value::none(), Value::none()),
        };
        let state = match &handoff.state {
            State::Callback(callback) if callback.taken.is_some() => "calling",
            state => state.name(),
        };
        // Who cannot take it matters to those who can.
        let not_today = match &handoff.state {
            State::Waiting { .. } => handoff.not_today.len(),
            State::Callback(callback) if callback.taken.is_none() => handoff.not_today.len(),
            _ => 0,
        };
        let mut with = vec![
            ("code", handoff.code.as_str().into()),
            ("language", self.language()),
            ("asked-at", Value::Moment(handoff.asked)),
            ("end", end),
            ("over-at", over_at),
            ("goes-on", yes_no(handoff.goes_on())),
            ("state", state.into()),
            ("urgent", yes_no(handoff.urgent)),
            ("flagged", yes_no(handoff.flagged)),
            ("asked-help", yes_no(handoff.asked_help)),
            ("not-today", not_today.into()),
            (
                "adviser",
                self.adviser(handoff.taken_by().or(handoff.had.as_ref())),
            ),
            ("pages", self.pages(handoff)),
            (
                "from-desk",
                Value::or_none(
                    handoff
                        .came_from
                        .as_ref()
                        .map(ToString::to_string)
                        .unwrap_or_default(),
                ),
            ),
        ];
        with.extend(self.about_call(match &handoff.state {
            State::Callback(callback) => Some(callback),
            _ => None,
        }));
        with
    }

    /// What a card shows of a callback; empty where there is none.
    fn about_call(&self, callback: Option<&Callback>) -> Vec<(&'static str, Value)> {
        let number = callback.map(|callback| masked(&callback.number));
        let name = callback.and_then(|callback| callback.name.clone());
        let when =
            callback.map(|callback| self.values.call_time(&callback.when, Line::StaffAnyTime));
        vec![
            (
                "callback-number",
                Value::or_none(number.unwrap_or_default()),
            ),
            ("name", Value::or_none(name.unwrap_or_default())),
            ("when", Value::or_none(when.unwrap_or_default())),
            (
                "voicemail",
                yes_no(callback.is_some_and(|callback| callback.voicemail)),
            ),
            (
                "say-who",
                yes_no(callback.is_some_and(|callback| callback.say_who)),
            ),
            (
                "tried-at",
                callback
                    .and_then(|callback| callback.tried)
                    .map_or_else(Value::none, Value::Moment),
            ),
            (
                "tries",
                callback
                    .map_or(0, |callback| usize::from(callback.tries))
                    .into(),
            ),
        ]
    }

    /// The titles of the pages they read, in the language of the team.
    fn pages(&self, handoff: &Handoff) -> Value {
        let titles: Vec<String> = handoff
            .trail
            .iter()
            .filter_map(|page| self.title(page.as_str()))
            .collect();
        Value::or_none(titles.join(" → "))
    }

    pub(super) fn last_page(&self, handoff: &Handoff) -> Value {
        let mut titles = handoff
            .trail
            .iter()
            .rev()
            .filter_map(|page| self.title(page.as_str()));
        Value::or_none(titles.next().unwrap_or_default())
    }

    fn title(&self, message: &str) -> Option<String> {
        let locale = self.rules.words.default_locale();
        self.rules
            .words
            .say_attribute(locale, message, "title", self.values.plain())
            .ok()
    }

    /// The name of the person's language, as that language calls itself.
    pub(super) fn language(&self) -> Value {
        Value::Text(self.rules.words.language_name(self.theirs))
    }

    fn adviser(&self, adviser: Option<&Adviser>) -> Value {
        let Some(adviser) = adviser else {
            return Value::none();
        };
        let unnamed = || self.line(Line::StaffUnnamed, &[]);
        Value::Text(adviser.alias.clone().unwrap_or_else(unnamed))
    }

    pub(super) fn card_buttons(&self, handoff: &Handoff) -> Vec<Vec<OutButton>> {
        let take = (Line::StaffButtonTake, DeskDeed::Take(handoff.version));
        let not_today = (Line::StaffButtonNotToday, DeskDeed::NotToday);
        match &handoff.state {
            State::Waiting { .. } => vec![self.row(handoff, &[take, not_today])],
            State::Callback(callback) if callback.taken.is_none() => {
                vec![self.row(handoff, &[take, not_today])]
            }
            State::Callback(_) => self.call_buttons(handoff),
            State::Talking(_) | State::Closed(_) => Vec::new(),
        }
    }

    fn call_buttons(&self, handoff: &Handoff) -> Vec<Vec<OutButton>> {
        vec![
            self.row(handoff, &[(Line::StaffButtonNumber, DeskDeed::ShowNumber)]),
            self.row(
                handoff,
                &[
                    (Line::StaffButtonTalked, DeskDeed::Called(Outcome::Talked)),
                    (
                        Line::StaffButtonNoAnswer,
                        DeskDeed::Called(Outcome::NoAnswer),
                    ),
                ],
            ),
            self.row(
                handoff,
                &[
                    (
                        Line::StaffButtonWrongNumber,
                        DeskDeed::Called(Outcome::WrongNumber),
                    ),
                    (
                        Line::StaffButtonNotWanted,
                        DeskDeed::Called(Outcome::NotWanted),
                    ),
                ],
            ),
            self.row(handoff, &[(Line::StaffButtonGiveBack, DeskDeed::GiveBack)]),
        ]
    }

    pub(super) fn pinned_buttons(&self, handoff: &Handoff) -> Vec<Vec<OutButton>> {
        let flag = if handoff.flagged {
            Line::StaffButtonUnflag
        } else {
            Line::StaffButtonFlag
        };
        match &handoff.state {
            State::Talking(_) => vec![
                self.row(
                    handoff,
                    &[
                        (Line::StaffButtonAnswers, DeskDeed::Answers(String::new())),
                        (Line::StaffButtonHandBack, DeskDeed::HandBack),
                    ],
                ),
                self.row(
                    handoff,
                    &[
                        (Line::StaffButtonCall, DeskDeed::AskCallback),
                        (flag, DeskDeed::Flag),
                        (Line::StaffButtonClose, DeskDeed::Close),
                    ],
                ),
            ],
            State::Waiting { .. } => {
                vec![self.row(
                    handoff,
                    &[(Line::StaffButtonTake, DeskDeed::Take(handoff.version))],
                )]
            }
            State::Callback(callback) if callback.taken.is_some() => self.call_buttons(handoff),
            State::Callback(_) | State::Closed(_) => Vec::new(),
        }
    }

    fn row(&self, handoff: &Handoff, buttons: &[(Line, DeskDeed)]) -> Vec<OutButton> {
        let code = &handoff.code;
        let button = |(line, deed): &(Line, DeskDeed)| {
            let tap = DeskTap {
                code: code.clone(),
                deed: deed.clone(),
            };
            button(self.line(*line, &[]), &tap)
        };
        buttons.iter().map(button).collect()
    }
}

fn yes_no(yes: bool) -> Value {
    Value::from(if yes { "yes" } else { "no" })
}
