//! Days and times as a language says them, from CLDR: for languages in which nobody has written
//! that down. Digits are always 0 to 9, for times are read off and typed.

use icu_datetime::input;
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter, fieldsets};
use icu_locale_core::Locale as Tag;
use jiff::civil::{Date, Time, Weekday};

use super::super::ids::Locale;

/// A day of the week by its name: "poniedziałek". `None` where CLDR does not know the language.
#[must_use]
pub fn weekday(locale: &Locale, day: Weekday) -> Option<String> {
    // The first of January 2024 was a Monday.
    let date =
        input::Date::try_new_gregorian(2024, 1, 1 + number(day.to_monday_zero_offset())).ok()?;
    known(locale, |tag| {
        let formatter = DateTimeFormatter::try_new(tag.into(), fieldsets::E::long()).ok()?;
        Some(formatter.format(&date).to_string())
    })
}

/// A day of the year: "23 listopada". `None` where CLDR does not know the language.
#[must_use]
pub fn day_of_year(locale: &Locale, date: Date) -> Option<String> {
    let (year, month, day) = (date.year(), number(date.month()), number(date.day()));
    let date = input::Date::try_new_gregorian(year.into(), month, day).ok()?;
    known(locale, |tag| {
        let formatter = DateTimeFormatter::try_new(tag.into(), fieldsets::MD::long()).ok()?;
        Some(formatter.format(&date).to_string())
    })
}

/// A time of day: "09:30".
#[must_use]
pub fn time_of_day(locale: &Locale, time: Time) -> Option<String> {
    let (hour, minute) = (number(time.hour()), number(time.minute()));
    let time = input::Time::try_new(hour, minute, 0, 0).ok()?;
    let tag = tag(locale.as_str())?;
    let formatter = NoCalendarFormatter::try_new(tag.into(), fieldsets::T::hm()).ok()?;
    Some(formatter.format(&time).to_string())
}

fn number(of: i8) -> u8 {
    of.unsigned_abs()
}

fn tag(language: &str) -> Option<Tag> {
    format!("{language}-u-ca-gregory-nu-latn").parse().ok()
}

/// What is said in a language, unless that is only what is said where none is known.
fn known(locale: &Locale, say: impl Fn(Tag) -> Option<String>) -> Option<String> {
    let said = say(tag(locale.as_str())?)?;
    (Some(&said) != say(tag("und")?).as_ref()).then_some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_said_as_the_language_says_them() {
        let date = Date::constant(2026, 11, 23);
        let time = Time::constant(16, 30, 0, 0);
        let said = |locale: &str| {
            let locale = locale.into();
            [
                weekday(&locale, Weekday::Monday),
                day_of_year(&locale, date),
                time_of_day(&locale, time),
            ]
            .map(Option::unwrap_or_default)
        };
        assert_eq!(said("pl"), ["poniedziałek", "23 listopada", "16:30"]);
        assert_eq!(said("cy"), ["Dydd Llun", "23 Tachwedd", "16:30"]);
        assert_eq!(said("fr")[1], "23 novembre");
        let arabic = said("ar").concat();
        assert!(
            arabic.contains("الاثنين") && arabic.contains("23"),
            "{arabic}"
        );
        assert!(said("bn").concat().contains("4:30"));
    }

    #[test]
    fn a_language_that_is_not_known_says_nothing() {
        let locale = "xx".into();
        assert_eq!(weekday(&locale, Weekday::Monday), None);
        assert_eq!(day_of_year(&locale, Date::constant(2026, 11, 23)), None);
    }
}
