//! When somebody can be called, and which of these times they mean: halves of the next open
//! days.

use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};

use super::super::super::desk::When;
use super::super::super::tap::{CallTap, Tap};
use super::super::super::understanding::plain;
use super::super::super::words::{Line, Values};
use super::super::turn::Turn;

/// For so many days with open hours times are offered.
const DAYS_OFFERED: usize = 3;

/// So many days ahead are looked at.
const DAYS_AHEAD: i64 = 14;

/// The fewest letters of a day of the week: "mon".
const FEWEST_LETTERS: usize = 3;

/// A half of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// What a text says of a time; a word that is not known makes it nothing.
#[derive(Debug, Default)]
struct Said {
    days: Vec<Date>,
    has_day: bool,
    half: Option<Half>,
}

impl Turn<'_> {
    /// The times that can be chosen: any, and the halves of the next open days.
    pub(super) fn times(&self) -> Vec<When> {
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

    /// The times that a text may mean: "tomorrow", "monday morning", "2pm". None where it
    /// means none that there are.
    pub(super) fn times_said(&self, text: &str) -> Vec<When> {
        if self.is_said(Line::CallAnyTime, text) {
            return vec![When::Any];
        }
        let Some(said) = self.time_in(text) else {
            return Vec::new();
        };
        let fits = |when: &When| {
            let (date, half) = match when {
                When::Any => return false,
                When::Morning(date) => (date, Half::Morning),
                When::Afternoon(date) => (date, Half::Afternoon),
            };
            (!said.has_day || said.days.contains(date)) && said.half.is_none_or(|own| own == half)
        };
        let mut times: Vec<When> = self.times_for(&said).into_iter().filter(fits).collect();
        // "In the morning" is the first there is.
        if !said.has_day {
            times.truncate(1);
        }
        times
    }

    /// The times to look among: those on the screen when no day is said, as it may show those of
    /// a day alone.
    fn times_for(&self, said: &Said) -> Vec<When> {
        let shown = self.taps_on_screen().into_iter();
        let shown: Vec<When> = shown
            .filter_map(|tap| match tap {
                Tap::Call(CallTap::At(when)) => Some(when),
                _ => None,
            })
            .collect();
        if said.has_day || shown.is_empty() {
            self.times()
        } else {
            shown
        }
    }

    fn time_in(&self, text: &str) -> Option<Said> {
        let little = self.call_list(Line::CallWhen, "words");
        let morning = self.call_list(Line::CallWhen, "morning-words");
        let afternoon = self.call_list(Line::CallWhen, "afternoon-words");
        let mut said = Said::default();
        for word in plain::words(text) {
            let word = word.as_str();
            let days = self.days_named(word);
            if morning.contains(&word) {
                said.half = Some(Half::Morning);
            } else if afternoon.contains(&word) {
                said.half = Some(Half::Afternoon);
            } else if let Some(half) = half_of_hour(word) {
                // "2.30pm" is two words, and the last of them says it; "10 30" has said it.
                let has_half = word.ends_with('m') || said.half.is_none();
                said.half = if has_half { Some(half) } else { said.half };
            } else if let Some(days) = days {
                said.has_day = true;
                said.days.extend(days);
            } else if !little.contains(&word) && !is_minutes(word) && !self.is_of_every_day(word) {
                return None;
            }
        }
        (said.has_day || said.half.is_some()).then_some(said)
    }

    /// The days that a word names: today, tomorrow, a day of the week or the beginning of its
    /// name. None where it names none.
    fn days_named(&self, word: &str) -> Option<Vec<Date>> {
        let today = self.rules.hours.local(self.moment).date();
        if self
            .call_list(Line::CallWhen, "today-words")
            .contains(&word)
        {
            return Some(vec![today]);
        }
        if self
            .call_list(Line::CallWhen, "tomorrow-words")
            .contains(&word)
        {
            return Some(today.tomorrow().into_iter().collect());
        }
        // "Weds" and "mondays" too.
        let word = word.trim_end_matches('s');
        if word.chars().count() < FEWEST_LETTERS {
            return None;
        }
        let is_named = |date: &Date| {
            let names = self.names_of(date.weekday());
            let mut words = names.iter().flatten();
            words.any(|name| name.starts_with(word) && !self.is_of_every_day(name))
        };
        let week = (0..DAYS_AHEAD).filter_map(|ahead| today.checked_add(ahead.days()).ok());
        let days: Vec<Date> = week.filter(is_named).collect();
        (!days.is_empty()).then_some(days)
    }

    /// The words of the names of a day of the week, in the languages that are understood.
    fn names_of(&self, day: Weekday) -> Vec<Vec<String>> {
        let locales = self.own_and_default().into_iter();
        let name = |locale| Values::at(self.rules, locale, self.moment).weekday(day);
        locales.map(|locale| plain::words(&name(locale))).collect()
    }

    /// Whether a word stands in the names of several days and tells none of them: "dydd Llun",
    /// "segunda-feira".
    fn is_of_every_day(&self, word: &str) -> bool {
        let days = Weekday::Monday.cycle_forward().take(7);
        let with_it = days.filter(|day| {
            let names = self.names_of(*day);
            names.iter().flatten().any(|name| name == word)
        });
        with_it.count() > 1
    }
}

/// The half of the day that an hour is in: "2pm", "14", "10am", "9". An hour from one to six is
/// one after noon: nobody calls at night.
fn half_of_hour(word: &str) -> Option<Half> {
    let hour = word.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let unit = word.strip_prefix(hour)?;
    let hour: u8 = hour.parse().ok()?;
    match (unit, hour) {
        // "10.30am" is the two words "10" and "30am".
        ("am", 1..=59) | ("", 7..=11) => Some(Half::Morning),
        ("pm", 1..=6 | 12..=59) | ("", 1..=6 | 12..=18) => Some(Half::Afternoon),
        _ => None,
    }
}

/// The minutes of "10 30".
fn is_minutes(word: &str) -> bool {
    word.len() == 2 && word.parse::<u8>().is_ok_and(|minutes| minutes < 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_in_one_half_of_the_day() {
        for (word, half) in [
            ("2pm", Some(Half::Afternoon)),
            ("2", Some(Half::Afternoon)),
            ("14", Some(Half::Afternoon)),
            ("12pm", Some(Half::Afternoon)),
            ("10am", Some(Half::Morning)),
            ("30am", Some(Half::Morning)),
            ("10", Some(Half::Morning)),
            ("20", None),
            ("0am", None),
            ("8pm", None),
            ("2nd", None),
            ("pm", None),
            ("noon", None),
        ] {
            assert_eq!(half_of_hour(word), half, "{word}");
        }
    }
}
