//! Who waits, who has whom, and why nobody new is taken: what a team is told of its desk.

use super::super::super::desk::{Closure, DeskNow, DeskState, MemberId, Queued};
use super::super::super::effect::{Screen, Value};
use super::super::super::ids::Code;
use super::super::super::moment::Moment;
use super::super::super::words::{Line, Values};
use super::screen_with;

type With = Vec<(&'static str, Value)>;

/// All that `/queue` shows.
pub(super) fn told(values: &Values, mut now: DeskNow, moment: Moment) -> With {
    now.queue
        .sort_by_key(|queued| (!queued.urgent, queued.asked));
    now.calls.sort_by_key(|queued| queued.asked);
    now.chats
        .sort_by_key(|queued| (!queued.urgent, queued.asked));
    let listed = |line: Line, all: &[Queued]| {
        let all = all.iter();
        let all: Vec<String> = all
            .map(|one| values.say(line, &queued(values, one)))
            .collect();
        Value::Text(all.join(", "))
    };
    let state = &now.state;
    let away = state.away.iter().filter_map(|who| state.alias(*who));
    let away: Vec<&str> = away.collect();
    let closed = state.closed_at(moment);
    let closed = closed.map(|by| values.say(Line::StaffDeskClosed, &closure(values, state, by)));
    vec![
        ("count", now.queue.len().into()),
        ("codes", listed(Line::StaffQueued, &now.queue)),
        ("chats", now.chats.len().into()),
        ("chat-codes", listed(Line::StaffInChat, &now.chats)),
        ("calls", now.calls.len().into()),
        ("call-codes", listed(Line::StaffQueued, &now.calls)),
        ("away", Value::or_none(away.join(", "))),
        ("closed", Value::or_none(closed.unwrap_or_default())),
    ]
}

/// Those whom an adviser who goes away talks to, and whether anybody else can come to them.
pub(super) fn left_behind(now: &DeskNow, adviser: MemberId, open: bool) -> With {
    let theirs = |all: &[Queued]| {
        let all = all.iter().filter(|one| {
            let taken = one.taken.as_ref();
            taken.is_some_and(|taken| taken.id == adviser)
        });
        all.map(|one| format!("#{}", one.code)).collect::<Vec<_>>()
    };
    let (chats, calls) = (theirs(&now.chats), theirs(&now.calls));
    vec![
        ("chats", chats.len().into()),
        ("codes", Value::Text(chats.join(", "))),
        ("calls", Value::or_none(calls.join(", "))),
        ("desk", if open { "open" } else { "closed" }.into()),
    ]
}

/// Those who wait while everybody is away.
pub(super) fn all_away<'c>(codes: impl IntoIterator<Item = &'c Code>) -> Screen {
    let codes: Vec<String> = codes.into_iter().map(|code| format!("#{code}")).collect();
    let with = vec![
        ("count", codes.len().into()),
        ("codes", Value::Text(codes.join(", "))),
    ];
    screen_with(Line::StaffAllAway, with)
}

/// Who closed a desk, until when and why.
pub(super) fn closure(values: &Values, state: &DeskState, closure: &Closure) -> With {
    let by = closure.by.and_then(|by| state.alias(by));
    vec![
        ("adviser", named(values, by)),
        ("until", Value::Text(values.day(closure.until))),
        ("reason", Value::or_none(closure.reason.clone())),
    ]
}

/// Somebody in a list: their code, when they asked, when they want to be called, and who has
/// taken them.
fn queued(values: &Values, queued: &Queued) -> With {
    let when = queued.when.as_ref();
    let when = when.map(|when| values.call_time(when, Line::StaffAnyTime));
    let taken = queued.taken.as_ref();
    let taken = taken.map(|adviser| named(values, adviser.alias.as_deref()));
    vec![
        ("code", queued.code.as_str().into()),
        ("urgent", if queued.urgent { "yes" } else { "no" }.into()),
        ("asked-at", Value::Moment(queued.asked)),
        ("when", Value::or_none(when.unwrap_or_default())),
        ("adviser", taken.unwrap_or_else(Value::none)),
    ]
}

/// The name of an adviser, or what one without a name is called.
fn named(values: &Values, alias: Option<&str>) -> Value {
    let unnamed = || Value::Text(values.say(Line::StaffUnnamed, &[]));
    alias.map_or_else(unnamed, Value::from)
}
