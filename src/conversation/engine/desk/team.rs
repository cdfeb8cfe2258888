//! What a team sets at its desk, and what it is told.

use jiff::ToSpan;

use super::super::super::desk::{Board, Closure, Command, DeskRules, DeskState, MemberId};
use super::super::super::effect::{Effect, ForDesk, Screen, Value};
use super::super::super::moment::{Moment, SECONDS_A_DAY};
use super::super::super::rules::Rules;
use super::super::super::words::{Line, Values};
use super::super::screen::line_screen;
use super::{name_of, queue, screen_with};

/// The longest name of an adviser, in letters.
const LONGEST_ALIAS: usize = 30;

/// More figures than these are a phone number and no name.
const MOST_FIGURES: usize = 3;

/// What came of a command of the team.
#[derive(Debug)]
pub struct Commanded {
    /// What is set from now on.
    pub state: DeskState,
    /// What whoever gave it is told.
    pub answer: Screen,
    /// What the whole team is told.
    pub effects: Vec<Effect>,
}

/// Does what a command of the team says. Commands about one person are not for here.
#[must_use]
pub fn command(
    rules: &Rules,
    board: &Board,
    desk: &DeskRules,
    by: MemberId,
    command: &Command,
    moment: Moment,
) -> Commanded {
    let now = board.desks.get(&desk.name).cloned().unwrap_or_default();
    let values = Values::at(rules, rules.words.default_locale(), moment);
    let mut state = now.state.clone();
    let mut notice = None;
    let answer = match command {
        Command::Alias(name) if is_alias(name) => {
            state.aliases.insert(by, name.clone());
            let with = vec![("adviser", name.as_str().into())];
            screen_with(Line::StaffAlias, with)
        }
        Command::Alias(_) => line_screen(Line::StaffAliasBad),
        Command::Away(true) => {
            state.away.insert(by);
            let waiting = now.queue.iter().map(|queued| &queued.code);
            let is_news = state.are_all_away() && !now.state.are_all_away();
            notice = (is_news && !now.queue.is_empty()).then(|| queue::all_away(waiting));
            let open = !state.is_closed(moment) && rules.hours_of(desk).status(moment).is_open();
            let with = queue::left_behind(&now, by, open);
            screen_with(Line::StaffAwayOn, with)
        }
        Command::Away(false) => {
            state.away.remove(&by);
            line_screen(Line::StaffAwayOff)
        }
        Command::Close(reason) => {
            // Typed again without one, it keeps the reason that it has.
            let before = state.closed_at(moment).map(|before| &before.reason);
            let reason = before.filter(|_| reason.is_empty()).unwrap_or(reason);
            let reason = reason.clone();
            let closure = Closure {
                until: next_day(rules, moment),
                reason: reason.clone(),
                by: Some(by),
            };
            let with = queue::closure(&values, &state, &closure);
            notice = Some(screen_with(Line::StaffDeskClosed, with));
            state.closed = Some(closure);
            let with = vec![("reason", Value::or_none(reason))];
            screen_with(Line::StaffClosedDesk, with)
        }
        Command::Open => {
            let name = name_of(state.alias(by));
            notice = state
                .is_closed(moment)
                .then(|| screen_with(Line::StaffDeskOpened, vec![("adviser", name)]));
            state.closed = None;
            line_screen(Line::StaffOpenDesk)
        }
        Command::Queue => screen_with(Line::StaffQueue, queue::told(&values, now, moment)),
        Command::Help => line_screen(Line::StaffHelp),
        Command::Unknown => line_screen(Line::StaffUnknownCommand),
        Command::Unsend => line_screen(Line::StaffUnsendHow),
        Command::Answers(_) | Command::Transfer(_) | Command::Block(..) | Command::Unblock => {
            line_screen(Line::StaffNotHere)
        }
        // Where there is a group it is looked at first: here there is nothing to find.
        Command::SetUp => screen_with(Line::StaffSetUp, vec![("findings", Value::none())]),
    };
    Commanded {
        state,
        answer,
        effects: notice
            .map(|screen| Effect::Desk(desk.name.clone(), ForDesk::Notice(screen)))
            .into_iter()
            .collect(),
    }
}

/// A name that people can be shown: no sign that could pass for something else.
fn is_alias(name: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || [' ', '-', '.', '\'', '’'].contains(&c);
    let letters = name.chars().count();
    let figures = name.chars().filter(|c| c.is_numeric()).count();
    (1..=LONGEST_ALIAS).contains(&letters)
        && name.chars().all(fits)
        && figures <= MOST_FIGURES
        && name.chars().any(char::is_alphabetic)
}

/// The first moment of tomorrow.
fn next_day(rules: &Rules, moment: Moment) -> Moment {
    let tomorrow = rules.hours.local(moment).date().checked_add(1.day());
    let zoned = tomorrow
        .ok()
        .and_then(|date| date.to_zoned(rules.hours.zone.clone()).ok());
    zoned.map_or(moment.plus_seconds(SECONDS_A_DAY), |zoned| {
        Moment::from_seconds(zoned.timestamp().as_second())
    })
}
