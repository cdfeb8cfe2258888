//! What a team sets at its desk, and what it is told.

use jiff::ToSpan;

use super::super::super::desk::{Board, Closure, Command, DeskRules, DeskState, MemberId};
use super::super::super::effect::{Screen, Value};
use super::super::super::moment::Moment;
use super::super::super::rules::Rules;
use super::super::super::words::{Line, Values};
use super::super::screen::line_screen;

/// The longest name of an adviser, in letters.
const LONGEST_ALIAS: usize = 30;

/// Does what a command of the team says; what it has set from now on, and what it is told.
/// Commands about one person are not for here.
#[must_use]
pub fn command(
    rules: &Rules,
    board: &Board,
    desk: &DeskRules,
    by: MemberId,
    command: &Command,
    moment: Moment,
) -> (DeskState, Screen) {
    let now = board.desks.get(&desk.name);
    let mut state = now.map(|now| now.state.clone()).unwrap_or_default();
    let (line, with): (Line, Vec<(&'static str, Value)>) = match command {
        Command::Alias(name) if is_alias(name) => {
            state.aliases.insert(by, name.clone());
            (Line::StaffAlias, vec![("adviser", name.as_str().into())])
        }
        Command::Alias(_) => (Line::StaffAliasBad, Vec::new()),
        Command::Away(true) => {
            state.away.insert(by);
            (Line::StaffAwayOn, Vec::new())
        }
        Command::Away(false) => {
            state.away.remove(&by);
            (Line::StaffAwayOff, Vec::new())
        }
        Command::Close(reason) => {
            let until = next_day(rules, moment);
            state.closed = Some(Closure {
                until,
                reason: reason.clone(),
            });
            (
                Line::StaffClosedDesk,
                vec![("reason", Value::or_none(reason.clone()))],
            )
        }
        Command::Open => {
            state.closed = None;
            (Line::StaffOpenDesk, Vec::new())
        }
        Command::Queue => {
            let mut queue = now.map(|now| now.queue.clone()).unwrap_or_default();
            queue.sort_by_key(|queued| (!queued.urgent, queued.asked));
            let mut calls = now.map(|now| now.calls.clone()).unwrap_or_default();
            calls.sort_by_key(|queued| queued.asked);
            let values = Values::at(rules, rules.words.default_locale(), moment);
            let codes: Vec<String> = queue.iter().map(|one| values.queued(one)).collect();
            let called: Vec<String> = calls.iter().map(|one| values.queued(one)).collect();
            let called = [
                ("calls", called.len().into()),
                ("call-codes", Value::Text(called.join(", "))),
            ];
            let away = state.away.iter().filter_map(|who| state.aliases.get(who));
            let away: Vec<&str> = away.map(String::as_str).collect();
            let away = ("away", Value::or_none(away.join(", ")));
            if codes.is_empty() {
                let with = called.into_iter().chain([away]).collect();
                (Line::StaffQueueEmpty, with)
            } else {
                let waiting = [
                    ("count", codes.len().into()),
                    ("codes", Value::Text(codes.join(", "))),
                ];
                let with = waiting.into_iter().chain(called).chain([away]).collect();
                (Line::StaffQueue, with)
            }
        }
        Command::Help => (Line::StaffHelp, Vec::new()),
        Command::Unknown => (Line::StaffUnknownCommand, Vec::new()),
        Command::Unsend => (Line::StaffUnsendHow, Vec::new()),
        Command::Answers(_)
        | Command::Transfer(_)
        | Command::Block(..)
        | Command::Unblock
        | Command::SetUp => (Line::StaffNotHere, Vec::new()),
    };
    (
        state,
        Screen {
            with,
            ..line_screen(line)
        },
    )
}

/// A name that people can be shown: no sign that could pass for something else.
fn is_alias(name: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || [' ', '-', '.', '\''].contains(&c);
    let letters = name.chars().count();
    (1..=LONGEST_ALIAS).contains(&letters)
        && name.chars().all(fits)
        && name.chars().any(char::is_alphabetic)
}

/// The first moment of tomorrow.
fn next_day(rules: &Rules, moment: Moment) -> Moment {
    let tomorrow = rules.hours.local(moment).date().checked_add(1.day());
    let zoned = tomorrow
        .ok()
        .and_then(|date| date.to_zoned(rules.hours.zone.clone()).ok());
    zoned.map_or(moment.plus_seconds(24 * 3600), |zoned| {
        Moment::from_seconds(zoned.timestamp().as_second())
    })
}
