//! The texts and settings: what can be used, the helpline's number, the hours, the holidays.

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::common::NoSettings;
use super::finding::Finding;
use crate::authoring::SETTINGS;
use crate::authoring::parse::settings::Settings;
use crate::authoring::{Diagnostic, Severity, Sources};
use crate::conversation::Moment;

/// How many days ahead the line has to open.
const OPENS_WITHIN: i64 = 7;

/// How many days ahead the bank holidays have to be known.
const HOLIDAYS_AHEAD: i64 = 90;

/// What can be said of the texts and settings.
pub(super) fn judge(settings: &Settings, faults: &[Diagnostic], now: Moment) -> Vec<Finding> {
    let today = settings.hours.local(now).date();
    vec![
        texts(faults),
        number(settings, faults),
        controller(settings),
        hours(settings, today),
        holidays(
            settings.holidays_known_until.as_ref().map(|day| day.value),
            today,
        ),
    ]
}

/// Whether the settings cannot be read at all: what stands in them is not known then.
pub(super) fn is_unreadable(sources: &Sources, faults: &[Diagnostic]) -> bool {
    const UNREADABLE: [&str; 2] = ["broken-toml", "file-not-utf8"];
    let is_of_settings = |fault: &Diagnostic| {
        let source = fault.place().and_then(|place| sources.get(place.source));
        source.is_some_and(|source| source.name == SETTINGS)
    };
    let mut unreadable = faults
        .iter()
        .filter(|fault| UNREADABLE.contains(&fault.code));
    unreadable.any(is_of_settings)
}

/// All that is said then: the database, the desks and the rest are named in the settings.
pub(super) fn unreadable() -> Finding {
    Finding::fault(
        "settings",
        "helpline.toml cannot be read, so nothing else was looked at.",
        "`helpline check` shows the place; mend it, then ask again.",
    )
}

/// The folder has no settings.
pub(super) fn built_in(found: NoSettings) -> Finding {
    Finding::warning("settings", found.told, found.hint)
}

fn texts(faults: &[Diagnostic]) -> Finding {
    let count = |severity| faults.iter().filter(|one| one.severity == severity).count();
    let fix = "`helpline check` shows each and how to mend it.";
    match (count(Severity::Error), count(Severity::Warning)) {
        (0, 0) => Finding::ok("texts", "Flows, words and settings can be used."),
        (0, warnings) => Finding::warning(
            "texts",
            format!("Flows, words and settings can be used; warnings: {warnings}."),
            fix,
        ),
        (errors, _) => Finding::fault(
            "texts",
            format!("Flows, words and settings cannot be used; errors: {errors}."),
            fix,
        ),
    }
}

fn number(settings: &Settings, faults: &[Diagnostic]) -> Finding {
    let phone = settings.facts.phone.as_str();
    let wrong = faults.iter().find(|fault| {
        let place = fault.primary.as_ref().map(|(span, _)| *span);
        fault.code == "number-invalid" && place == settings.phone.as_ref().map(|phone| phone.span)
    });
    if phone.is_empty() || wrong.is_some() {
        return Finding::fault(
            "number",
            "The helpline's number cannot be dialled.",
            "Write the right one in helpline.toml under [helpline].",
        );
    }
    match &settings.facts.verified {
        // Not by whom: what this command says may be sent to others.
        Some(_) => Finding::ok("number", "The helpline's number was called and is right."),
        None => Finding::fault(
            "number",
            format!("Nobody has checked that {phone} reaches the helpline."),
            "Call it, then fill in `verified-number`, `verified-on` and `verified-by` in helpline.toml.",
        ),
    }
}

fn controller(settings: &Settings) -> Finding {
    let facts = &settings.facts;
    match (&facts.controller, &facts.privacy_contact) {
        (Some(controller), Some(_)) => Finding::ok(
            "privacy",
            format!("/privacy names who answers for people's data: {controller}."),
        ),
        _ => Finding::warning(
            "privacy",
            "/privacy does not say who answers for people's data, or where to write to.",
            "Fill in `controller` and `contact` in helpline.toml under [privacy].",
        ),
    }
}

fn hours(settings: &Settings, today: Date) -> Finding {
    let opens = |days: &i64| {
        let day = today.checked_add(days.days());
        day.is_ok_and(|day| !settings.hours.shifts_on(day).is_empty())
    };
    match (0..OPENS_WITHIN).filter(opens).count() {
        0 => Finding::warning(
            "hours",
            "The line does not open within the next 7 days.",
            "If that is wrong, mend [hours] and [[closed]] in helpline.toml.",
        ),
        days => Finding::ok(
            "hours",
            format!("The line opens on {days} of the next 7 days."),
        ),
    }
}

fn holidays(known_until: Option<Date>, today: Date) -> Finding {
    let fix = "Add the next ones from GOV.UK to `bank-holidays` in helpline.toml, and move \
               `bank-holidays-known-until`.";
    let needed = today.checked_add(HOLIDAYS_AHEAD.days()).unwrap_or(today);
    match known_until {
        Some(until) if until >= needed => Finding::ok(
            "holidays",
            format!("Bank holidays are known until {until}."),
        ),
        Some(until) if until >= today => Finding::warning(
            "holidays",
            format!("Bank holidays are known until {until} only."),
            fix,
        ),
        Some(until) => Finding::fault(
            "holidays",
            format!(
                "Bank holidays after {until} are not known: people may be told that the line is open when it is not."
            ),
            fix,
        ),
        None => Finding::warning(
            "holidays",
            "It is not said until when bank holidays are known.",
            fix,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;
    use crate::authoring::parse::settings::nothing;
    use crate::authoring::{Span, source::Placed};
    use crate::conversation::hours::Shift;
    use jiff::civil::{date, time};

    fn settings() -> Settings {
        let mut settings = nothing();
        settings.facts.phone = "116 123".to_owned();
        settings
    }

    #[test]
    fn a_number_is_right_only_when_somebody_called_it() {
        let mut settings = settings();
        assert_eq!(number(&settings, &[]).state, State::Fault);
        settings.facts.verified = Some("2026-11-20, Sam".to_owned());
        assert_eq!(number(&settings, &[]).state, State::Ok);
        let span = Span {
            source: 0,
            start: 1,
            end: 2,
        };
        settings.phone = Some(Placed::new("116 123".to_owned(), span));
        let wrong = Diagnostic::error("number-invalid", "", span, "");
        assert_eq!(number(&settings, &[wrong]).state, State::Fault);
        let elsewhere = Span { start: 5, ..span };
        let wrong = Diagnostic::error("number-invalid", "", elsewhere, "");
        assert_eq!(number(&settings, &[wrong]).state, State::Ok);
        assert_eq!(number(&nothing(), &[]).state, State::Fault);
    }

    #[test]
    fn a_line_that_does_not_open_is_told_of() {
        let mut settings = settings();
        let monday = date(2026, 11, 23);
        assert_eq!(hours(&settings, monday).state, State::Warning);
        settings.hours.week[6].push(Shift {
            from: time(9, 0, 0, 0),
            until: time(10, 0, 0, 0),
        });
        let finding = hours(&settings, monday);
        assert_eq!(finding.told, "The line opens on 1 of the next 7 days.");
        settings.hours.holidays.insert(date(2026, 11, 29));
        assert_eq!(hours(&settings, monday).state, State::Warning);
    }

    #[test]
    fn holidays_are_known_for_ninety_days_or_told_of() {
        let today = date(2026, 11, 23);
        for (known, state) in [
            (Some(date(2027, 2, 21)), State::Ok),
            (Some(date(2027, 2, 20)), State::Warning),
            (Some(today), State::Warning),
            (Some(date(2026, 11, 22)), State::Fault),
            (None, State::Warning),
        ] {
            assert_eq!(holidays(known, today).state, state, "{known:?}");
        }
    }
}
