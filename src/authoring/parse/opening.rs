//! When the line is open, as `helpline.toml` says it: the week, the bank holidays, the days on
//! which it is closed.

use std::collections::BTreeSet;

use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Span};
use super::headings::CLOSED;
use super::node::{Node, Value, wrong_shape};
use super::settings::{Reader, Settings};
use crate::conversation::hours::{Closure, Hours, Shift, WEEKDAYS};

/// Minutes after midnight before which no line begins its day, but for one that never closes.
const MORNING: i32 = 6 * 60;
/// The least minutes that a line is open for.
const LEAST: i32 = 60;

impl Reader<'_> {
    pub(super) fn hours(&mut self, node: &Node, settings: &mut Settings) {
        let mut known = vec!["timezone", "bank-holidays", "bank-holidays-known-until"];
        known.extend(WEEKDAYS);
        let map = self.map(node, "the opening hours", &known);
        if let Some(zone) = map
            .get("timezone")
            .and_then(|node| node.expect_text("a time zone", self.faults))
        {
            if let Ok(found) = TimeZone::get(&zone.value) {
                settings.hours.zone = found;
                settings.noted.zone = Some(zone);
            } else {
                let title = format!("`{}` is not a time zone", zone.value);
                let fault = Diagnostic::error("unknown-time-zone", title, zone.span, "");
                self.faults
                    .push(fault.help("in Britain it is \"Europe/London\""));
            }
        }
        settings.noted.hours = Some(node.span);
        for (index, (day, shifts)) in WEEKDAYS.iter().zip(&mut settings.hours.week).enumerate() {
            if let Some(node) = map.get(*day) {
                *shifts = self.shifts(node);
                settings.noted.days.insert(index, node.span);
            }
        }
        if let Some(node) = map.get("bank-holidays") {
            let days = node.expect_texts("dates such as \"2026-12-25\"", self.faults);
            let dates = days.iter().filter_map(|day| {
                let date = self.date(day)?;
                Some(Placed::new(date, day.span))
            });
            settings.noted.holidays = dates.collect();
            let dates = settings.noted.holidays.iter().map(|day| day.value);
            settings.hours.holidays = dates.collect::<BTreeSet<_>>();
            settings.noted.holidays_at = Some(node.span);
        }
        let until = map
            .get("bank-holidays-known-until")
            .and_then(|node| node.text());
        settings.holidays_known_until =
            until.and_then(|until| self.date(&until).map(|date| Placed::new(date, until.span)));
    }

    pub(super) fn shifts(&mut self, node: &Node) -> Vec<Shift> {
        let texts = node.expect_texts("times such as \"09:30-16:00\"", self.faults);
        if let [from, until] = texts.as_slice()
            && clock(&from.value).is_some()
            && clock(&until.value).is_some()
        {
            let title = "the two times of one shift stand in two texts";
            let fault = Diagnostic::error("bad-times", title, node.span, "");
            let with = format!("[\"{}-{}\"]", from.value.trim(), until.value.trim());
            self.faults
                .push(fault.suggest_instead(node.span, Some(with)));
            return Vec::new();
        }
        let mut shifts: Vec<Shift> = texts.iter().filter_map(|text| self.shift(text)).collect();
        shifts.sort_by_key(|shift| shift.from);
        if shifts.windows(2).any(|pair| pair[0].until > pair[1].from) {
            let title = "two shifts of one day overlap";
            let fault = Diagnostic::error("shifts-overlap", title, node.span, "");
            self.faults
                .push(fault.help("end the first before the second begins, or make one of the two"));
        }
        shifts
    }

    fn shift(&mut self, text: &Placed<String>) -> Option<Shift> {
        let (from, until) = text.value.split_once('-').unwrap_or((&text.value, ""));
        let shift = self.shift_between(from, until, &text.value, text.span)?;
        self.faults.extend(unusual(&shift, &text.value, text.span));
        Some(shift)
    }

    fn shift_between(
        &mut self,
        from: &str,
        until: &str,
        written: &str,
        span: Span,
    ) -> Option<Shift> {
        match (clock(from), clock(until)) {
            (Some(from), Some(until)) if from < until => Some(Shift { from, until }),
            _ => {
                let title = if written.trim().is_empty() {
                    "an empty text is not from a time to a later one".to_owned()
                } else {
                    format!("`{written}` is not from a time to a later one")
                };
                let fault = Diagnostic::error("bad-times", title, span, "");
                self.faults.push(fault.help(how_to_write_times(written)));
                None
            }
        }
    }

    pub(super) fn closures(&mut self, node: &Node) -> Vec<(Span, Closure)> {
        let Value::List(items) = &node.value else {
            let help = "write `[[closed]]` in double brackets above each day";
            self.faults
                .push(wrong_shape(node, "a list of closed days", help));
            return Vec::new();
        };
        items.iter().filter_map(|item| self.closure(item)).collect()
    }

    fn closure(&mut self, node: &Node) -> Option<(Span, Closure)> {
        let map = self.map(node, "a closure", CLOSED);
        let text = |name: &str| map.get(name).and_then(|node| node.text());
        let Some(date) = text("date") else {
            if let Some(several) = map.get("date") {
                let help =
                    "write `date = \"2026-12-24\"`, and a `[[closed]]` of its own for each day";
                self.faults
                    .push(wrong_shape(several, "one day in quotes", help));
                return None;
            }
            let fault =
                Diagnostic::error("date-missing", "a closure needs its date", node.span, "");
            self.faults.push(fault.help("add `date = \"2026-12-24\"`"));
            return None;
        };
        let at = date.span;
        let date = self.date(&date)?;
        let shift = match (text("from"), text("to")) {
            (None, None) => None,
            (Some(from), Some(to)) => {
                let written = format!("{}-{}", from.value, to.value);
                Some(self.shift_between(&from.value, &to.value, &written, to.span)?)
            }
            (Some(one), None) | (None, Some(one)) => {
                let title = "a closure for a part of the day needs `from` and `to`";
                let fault =
                    Diagnostic::error("bad-times", title, one.span, "only this one is there");
                let other = if text("from").is_some() {
                    "to = \"16:00\""
                } else {
                    "from = \"09:30\""
                };
                self.faults.push(fault.help(format!(
                    "add the other, such as `{other}`; without both it is the whole day"
                )));
                return None;
            }
        };
        Some((at, Closure { date, shift }))
    }
}

/// Hours in the night, or hardly any: an advice line rarely has them, and slips look so. A closure
/// may be short.
fn unusual(shift: &Shift, written: &str, span: Span) -> Option<Diagnostic> {
    let minute = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
    let (from, until) = (minute(shift.from), minute(shift.until));
    let title = if (1..MORNING).contains(&from) {
        format!("`{written}` begins in the night")
    } else if until - from < LEAST {
        format!("`{written}` is less than an hour")
    } else {
        return None;
    };
    let fault = Diagnostic::warning("bad-times", title, span, "is this meant?");
    Some(fault.help(
        "look at both times; if it is right, write above it: \
         `# helpline: allow bad-times, because` and the reason",
    ))
}

/// How to write what is not from a time to a later one.
fn how_to_write_times(written: &str) -> &'static str {
    let written = written.trim();
    if written.is_empty()
        || ["closed", "shut", "none", "no"].contains(&written.to_lowercase().as_str())
    {
        "for a day on which the line is closed, write `[]`"
    } else if written.contains(['–', '—', '−', '‑', '‐']) {
        "write the short `-` of the keyboard between the times: \"09:30-16:00\""
    } else if written.matches(':').count() > 2 {
        "put each shift in quotes of its own: [\"09:30-12:00\", \"13:00-16:00\"]"
    } else {
        "write both on the 24-hour clock, such as \"09:30-16:00\""
    }
}

fn clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    let whole = hour.len() <= 2 && minute.len() == 2;
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
    whole.then_some(time)
}

/// What holds as long as nothing is said.
pub(super) fn never_open() -> Hours {
    Hours {
        zone: TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC),
        week: std::array::from_fn(|_| Vec::new()),
        holidays: BTreeSet::new(),
        closures: Vec::new(),
    }
}
