//! What the built-in lines are given to show, beside what every message is given: declared
//! once, for `check` to hold their words against. `tests/it/desk.rs` holds it against what
//! the engine gives.

use super::super::hours::WEEKDAYS;
use super::Line;

/// What a value can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Any words or number: no name in `[ ]` can be known to fit.
    Anything,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// Any words, or `none` where there are none.
    WordsOrNone,
    /// A count, which chooses by its plural or its digits.
    Count,
}

/// A value by its name, and what it can be.
pub type Given = (&'static str, Holds);

const YES_NO: Holds = Holds::OneOf(&["yes", "no"]);
const ADVISER: Given = ("adviser", Holds::WordsOrNone);
const AHEAD: Given = ("ahead", Holds::Count);
const CODE: Given = ("code", Holds::Anything);
const NUMBER: Given = ("callback-number", Holds::Anything);
const TEXT: Given = ("text", Holds::Anything);
const MINUTES: Given = ("minutes", Holds::Count);
const SILENT: Given = ("silent", YES_NO);
/// The names of what a person can send; `Media::name` has them.
const MEDIA: [&str; 7] = [
    "picture",
    "recording",
    "sticker",
    "document",
    "location",
    "contact",
    "other",
];
const STATE: Given = ("state", Holds::OneOf(&["waiting", "talking", "callback"]));
const CAN_ASK: Given = ("chat", Holds::OneOf(&["open", "closed"]));
/// The day of an opening, as it is named from today.
const OPENING_DAYS: [&str; 9] = {
    let [a, b, c, d, e, f, g] = WEEKDAYS;
    ["today", "tomorrow", a, b, c, d, e, f, g]
};
const DAY_AND_DATE: &[Given] = &[("day", Holds::Anything), ("date", Holds::Anything)];

/// How a handoff ended; `End::name` has these names, and while it has not there is `none`.
const ENDS: [&str; 19] = [
    "none",
    "cancelled",
    "call-instead",
    "by-person",
    "by-adviser",
    "transferred",
    "blocked",
    "not-taken",
    "line-closed",
    "nobody-else",
    "not-answered",
    "silent",
    "left",
    "no-desk",
    "called",
    "not-reached",
    "wrong-number",
    "not-wanted",
    "callback-expired",
];

/// What both cards of a handoff are given.
pub(super) const CARD: &[Given] = &[
    CODE,
    ("language", Holds::Anything),
    ("asked-at", Holds::Anything),
    ("end", Holds::OneOf(&ENDS)),
    // The time, or `none` before.
    ("over-at", Holds::WordsOrNone),
    ("goes-on", YES_NO),
    ("asked-help", YES_NO),
    (
        "state",
        Holds::OneOf(&["waiting", "talking", "callback", "calling", "closed"]),
    ),
    ("urgent", YES_NO),
    ("flagged", YES_NO),
    ("not-today", Holds::Count),
    ("from-desk", Holds::WordsOrNone),
    ADVISER,
    ("pages", Holds::WordsOrNone),
    ("callback-number", Holds::WordsOrNone),
    ("name", Holds::WordsOrNone),
    ("when", Holds::WordsOrNone),
    ("voicemail", YES_NO),
    ("say-who", YES_NO),
    ("tries", Holds::Count),
    // The time, or `none` before.
    ("tried-at", Holds::WordsOrNone),
];

/// What a line is given beside what every message is given.
#[must_use]
pub fn given_to(line: Line) -> &'static [Given] {
    match line {
        Line::Clock | Line::Opens | Line::HoursRange | Line::DaysRange | Line::DayOfYear => {
            given_to_times(line)
        }
        Line::AdviserWaiting
        | Line::AdviserStillWaiting
        | Line::AdviserHeld
        | Line::AdviserHeldFull => &[AHEAD],
        Line::AdviserCancelled => &[("held", Holds::Count)],
        Line::AdviserNotTaken => &[("held", Holds::Count), ("urgent", YES_NO), CAN_ASK],
        Line::AdviserLineClosed | Line::AdviserNoDesk => {
            &[("held", Holds::Count), ("urgent", YES_NO)]
        }
        Line::AdviserHandedBack | Line::AdviserSilent | Line::AdviserTransferred => {
            &[ADVISER, AHEAD]
        }
        Line::AdviserStillThere => &[ADVISER, MINUTES, CAN_ASK],
        Line::AdviserEndedSilent => &[ADVISER, CAN_ASK],
        Line::AdviserNobodyElse => &[ADVISER, SILENT, ("urgent", YES_NO), ("can-call", YES_NO)],
        Line::AdviserForgotten => &[ADVISER, STATE],
        Line::AdviserBlocked => &[ADVISER, ("days", Holds::Count), ("chat", YES_NO)],
        Line::CallKept => &[ADVISER, ("chat", YES_NO)],
        Line::CallCancelled => &[("given", YES_NO)],
        Line::AdviserJoined
        | Line::AdviserAlready
        | Line::AdviserNoCall
        | Line::CallPassedOn
        | Line::StaffOnlyTheirs
        | Line::AdviserTalking
        | Line::AdviserEnded
        | Line::AdviserClosed
        | Line::AdviserWouldCall
        | Line::StaffTaken
        | Line::StaffOnlyNote
        | Line::StaffAlias
        | Line::StaffDeskOpened => &[ADVISER],
        Line::CallNumber
        | Line::CallNumberRight
        | Line::CallName
        | Line::CallVoicemail
        | Line::CallSayWho => &[NUMBER, ("again", YES_NO)],
        Line::CallMorning | Line::CallAfternoon => DAY_AND_DATE,
        Line::CallConfirm => &[
            NUMBER,
            ("name", Holds::WordsOrNone),
            ("voicemail", YES_NO),
            ("say-who", YES_NO),
            ("when", Holds::Anything),
            ("again", YES_NO),
        ],
        Line::CallWhen => &[("times", Holds::Anything), ("again", YES_NO)],
        Line::CallAlready => &[("when", Holds::Anything)],
        Line::CallNoAnswer => &[("tries", Holds::Count)],
        _ => given_to_team(line),
    }
}

fn given_to_times(line: Line) -> &'static [Given] {
    match line {
        Line::Clock => &[
            ("hour", Holds::Count),
            ("hour12", Holds::Count),
            // Two digits, or `none` at the full hour.
            ("minute", Holds::WordsOrNone),
            ("half", Holds::OneOf(&["am", "pm"])),
        ],
        Line::Opens => &[
            ("day", Holds::OneOf(&OPENING_DAYS)),
            ("date", Holds::WordsOrNone),
            ("clock", Holds::Anything),
        ],
        Line::HoursRange => &[
            ("from", Holds::Anything),
            ("to", Holds::Anything),
            ("days", Holds::Anything),
        ],
        Line::DaysRange => &[("first", Holds::Anything), ("last", Holds::Anything)],
        _ => &[("day", Holds::Count), ("month", Holds::Anything)],
    }
}

fn given_to_team(line: Line) -> &'static [Given] {
    match line {
        Line::StaffCard | Line::StaffPinned => CARD,
        Line::StaffTopicName => &[
            CODE,
            ("language", Holds::Anything),
            ("page", Holds::WordsOrNone),
        ],
        Line::StaffCallExpired | Line::StaffUrgentCancelled => &[CODE],
        Line::StaffAllAway => &[("count", Holds::Count), ("codes", Holds::Anything)],
        Line::StaffNobodyElse => &[SILENT],
        Line::StaffUnreadable => &[("media", Holds::OneOf(&MEDIA))],
        Line::StaffCallDeclined => &[("given", YES_NO)],
        Line::StaffYours => &[CODE, ("named", YES_NO)],
        Line::StaffCallWaits => &[CODE, ("when", Holds::Anything)],
        Line::StaffLanguage => &[("language", Holds::Anything)],
        Line::StaffNumber => &[NUMBER, ("when", Holds::WordsOrNone)],
        Line::StaffNobodyThere => &[("state", Holds::OneOf(&["waiting", "callback", "closed"]))],
        Line::StaffNotChanged => &[("had", YES_NO)],
        Line::StaffNoSuchDesk => &[("desks", Holds::WordsOrNone), ("example", Holds::Anything)],
        Line::StaffOldTopic => &[("desk", Holds::WordsOrNone)],
        Line::StaffBeside => &[
            CODE,
            ADVISER,
            ("taken", YES_NO),
            ("yours", YES_NO),
            (
                "state",
                Holds::OneOf(&["waiting", "talking", "callback", "closed"]),
            ),
        ],
        Line::StaffIsBlocked => &[("until", Holds::Anything)],
        Line::StaffTransferred => &[("desk", Holds::Anything)],
        Line::StaffBlocked => &[("days", Holds::Count), ("reason", Holds::Anything)],
        Line::StaffPreview => &[TEXT, ("theirs", Holds::WordsOrNone), ("translated", YES_NO)],
        Line::StaffAnswerSent => &[("name", Holds::Anything), TEXT],
        Line::StaffAtOnDay => &[
            ("clock", Holds::Anything),
            ("day", Holds::Anything),
            ("date", Holds::Anything),
        ],
        Line::StaffCallAgreed => &[("now", YES_NO), ("when", Holds::Anything)],
        Line::StaffCallNudge
        | Line::StaffCallFreed
        | Line::StaffCallCancelled
        | Line::StaffFlagged => &[CODE, ADVISER],
        Line::StaffCallBegins | Line::StaffUrgentCall => {
            &[CODE, ADVISER, ("taken", YES_NO), ("when", Holds::Anything)]
        }
        Line::StaffClosesSoon | Line::StaffShiftOver | Line::StaffTriedJustNow => &[MINUTES],
        Line::StaffForgotten => &[CODE, ("urgent", YES_NO), STATE],
        Line::StaffNudge => &[
            ("desk", Holds::OneOf(&["open", "closing", "closed"])),
            MINUTES,
        ],
        Line::StaffUrgentNotTaken | Line::StaffNotTaken => &[CODE, MINUTES, ("closed", YES_NO)],
        Line::StaffUrgentWaits => &[CODE, ("asked", Holds::Anything)],
        Line::StaffRelayed => &[TEXT],
        Line::StaffQueued | Line::StaffInChat => &[
            CODE,
            ADVISER,
            ("urgent", YES_NO),
            ("asked-at", Holds::Anything),
            ("when", Holds::WordsOrNone),
        ],
        Line::StaffQueue => &[
            ("count", Holds::Count),
            ("codes", Holds::Anything),
            ("away", Holds::WordsOrNone),
            ("chats", Holds::Count),
            ("chat-codes", Holds::Anything),
            ("calls", Holds::Count),
            ("call-codes", Holds::Anything),
            ("closed", Holds::WordsOrNone),
        ],
        Line::StaffDay => DAY_AND_DATE,
        Line::StaffAwayOn => &[
            ("chats", Holds::Count),
            ("codes", Holds::Anything),
            ("calls", Holds::WordsOrNone),
            ("desk", Holds::OneOf(&["open", "closed"])),
        ],
        Line::StaffDeskClosed => &[
            ADVISER,
            ("until", Holds::Anything),
            ("reason", Holds::WordsOrNone),
        ],
        Line::StaffClosedDesk => &[("reason", Holds::WordsOrNone)],
        Line::StaffSetUp => &[("findings", Holds::WordsOrNone)],
        Line::StaffNoDeskYet => &[("number", Holds::Anything)],
        Line::StaffWeek => &[
            ("asked", Holds::Anything),
            ("taken", Holds::Anything),
            ("expired", Holds::Anything),
            ("callbacks", Holds::Anything),
            ("median", Holds::WordsOrNone),
            ("longest", Holds::WordsOrNone),
        ],
        _ => &[],
    }
}

/// What the values that every message is given can be, where it is known.
#[must_use]
pub fn holds_everywhere(value: &str) -> Holds {
    match value {
        "open" => Holds::OneOf(&["open", "closed"]),
        "call-cost" => Holds::OneOf(&["standard", "free", "other"]),
        "prices" => Holds::OneOf(&["current", "past"]),
        "keeps-questions" => Holds::OneOf(&["yes", "no"]),
        "form" => Holds::WordsOrNone,
        "keeps-hours" | "unsent-hours" | "topic-days" | "callback-days" => Holds::Count,
        _ => Holds::Anything,
    }
}

/// The values of the clock's own lines, which are given nothing else.
#[must_use]
pub fn is_given_only_its_own(line: Line) -> bool {
    matches!(
        line,
        Line::Clock
            | Line::Opens
            | Line::OpensUnknown
            | Line::HoursRange
            | Line::DaysRange
            | Line::DayOfYear
            | Line::CallAnyTime
            | Line::CallMorning
            | Line::CallAfternoon
            | Line::NumberBeside
            | Line::LanguageBeside
            | Line::NumberUnits
            | Line::NumberTens
            | Line::NumberOrder
            | Line::NumberLast
            | Line::NumberOrderBeside
    )
}
