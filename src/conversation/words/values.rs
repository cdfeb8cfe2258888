//! What messages can show: the helpline's facts, the hours at a moment, and the
//! answers given.

use fluent::{FluentArgs, FluentValue};
use jiff::civil::{Date, DateTime, Time, Weekday};

use super::super::desk::When;
use super::super::effect::{Part, Value};
use super::super::facts::{CallCost, Facts};
use super::super::hours::{Hours, Shift, Status, WEEKDAYS};
use super::super::ids::Locale;
use super::super::moment::Moment;
use super::super::rules::Rules;
use super::super::session::{Answer, Answers};
use super::{Line, Words, calendar};

/// Everything a message can be given, for one language at one moment.
pub struct Values<'r> {
    words: &'r Words,
    locale: &'r Locale,
    hours: &'r Hours,
    now: Moment,
    args: FluentArgs<'r>,
}

/// The names of the values that every message is given, whatever step it belongs to.
#[must_use]
pub fn given_to_every_message(facts: &Facts) -> Vec<String> {
    let fixed = [
        "helpline",
        "phone",
        "phone-link",
        "call-cost",
        "form",
        "controller",
        "privacy-contact",
        "prices",
        "open",
        "opens",
        "closes",
        "hours",
        "keeps-hours",
        "keeps-questions",
        "unsent-hours",
        "topic-days",
        "callback-days",
    ];
    let links = facts.links.keys().map(|name| format!("link-{name}"));
    let numbers = facts.numbers.keys().map(|name| format!("number-{name}"));
    let prices = facts.prices.keys().map(|name| format!("price-{name}"));
    fixed
        .map(str::to_owned)
        .into_iter()
        .chain(links)
        .chain(numbers)
        .chain(prices)
        .collect()
}

impl<'r> Values<'r> {
    /// The values at a moment, in a language.
    #[must_use]
    pub fn at(rules: &'r Rules, locale: &'r Locale, moment: Moment) -> Self {
        let mut values = Self {
            words: &rules.words,
            locale,
            hours: &rules.hours,
            now: moment,
            args: FluentArgs::with_capacity(32),
        };
        values.add_facts(&rules.facts, rules.hours.local(moment).date());
        values.add_hours(&rules.hours, moment);
        let keeping = rules.keeping;
        values.args.set("keeps-hours", keeping.conversation_hours);
        let keeps = if keeping.unanswered { "yes" } else { "no" };
        values.args.set("keeps-questions", keeps);
        values.args.set("unsent-hours", keeping.unsent_hours);
        values.args.set("topic-days", keeping.topic_days);
        values.args.set("callback-days", keeping.callback_days);
        values
    }

    /// These values and the answers given in a flow, by the names of its steps.
    #[must_use]
    pub fn with_answers(&self, answers: &Answers) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(32 + answers.len());
        for (name, value) in self.args.iter() {
            args.set(name.to_owned(), value.clone());
        }
        for (step, answer) in answers {
            let value = match answer {
                Answer::Choice(choice) => FluentValue::from(choice.to_string()),
                Answer::Number(number) => FluentValue::from(*number),
            };
            args.set(step.to_string(), value);
        }
        args
    }

    /// These values and those of a screen: the answers of its flow, and what else it gives.
    #[must_use]
    pub fn with(&self, answers: &Answers, others: &[(&'static str, Value)]) -> FluentArgs<'_> {
        let mut args = self.with_answers(answers);
        for (name, value) in others {
            match value {
                Value::Text(text) => args.set(*name, text.clone()),
                Value::Number(number) => args.set(*name, *number),
                Value::Moment(moment) => args.set(*name, self.moment(*moment)),
            }
        }
        args
    }

    /// The values without any answers.
    #[must_use]
    pub fn plain(&self) -> &FluentArgs<'r> {
        &self.args
    }

    /// A time at which somebody can be called, such as "Friday 27 November, morning"; `any`
    /// says it of one who can be called whenever the line is open.
    #[must_use]
    pub fn call_time(&self, when: &When, any: Line) -> String {
        let (line, date) = match when {
            When::Any => return self.line(any, &FluentArgs::new()),
            When::Morning(date) => (Line::CallMorning, *date),
            When::Afternoon(date) => (Line::CallAfternoon, *date),
        };
        let mut args = FluentArgs::new();
        args.set("day", self.weekday(date.weekday()));
        args.set("date", self.date(date));
        self.line(line, &args)
    }

    /// A built-in line with these values beside its own.
    #[must_use]
    pub fn say(&self, line: Line, with: &[(&'static str, Value)]) -> String {
        self.line(line, &self.with(&Answers::new(), with))
    }

    /// A day as a team is told it, such as "Friday 27 November".
    #[must_use]
    pub fn day(&self, moment: Moment) -> String {
        let date = self.hours.local(moment).date();
        let mut args = FluentArgs::new();
        args.set("day", self.weekday(date.weekday()));
        args.set("date", self.date(date));
        self.line(Line::StaffDay, &args)
    }

    /// A moment as messages show it: a time of day, and the day unless that is today.
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        let (at, now) = (self.hours.local(moment), self.hours.local(self.now));
        if at.date() == now.date() {
            return self.clock(at.time());
        }
        let mut args = FluentArgs::new();
        args.set("clock", self.clock(at.time()));
        args.set("day", self.weekday(at.date().weekday()));
        args.set("date", self.date(at.date()));
        self.line(Line::StaffAtOnDay, &args)
    }

    fn add_facts(&mut self, facts: &'r Facts, today: Date) {
        self.args.set("helpline", facts.name.as_str());
        self.args.set("phone", facts.phone.as_str());
        self.args.set("phone-link", facts.phone_link());
        self.args.set(
            "call-cost",
            match facts.call_cost() {
                CallCost::Standard => "standard",
                CallCost::Free => "free",
                CallCost::Other => "other",
            },
        );
        for (name, fact) in [
            ("form", &facts.form),
            ("controller", &facts.controller),
            ("privacy-contact", &facts.privacy_contact),
        ] {
            self.args.set(name, fact.as_deref().unwrap_or("none"));
        }
        self.args.set(
            "prices",
            if facts.prices_hold(today) {
                "current"
            } else {
                "past"
            },
        );
        for (name, address) in &facts.links {
            self.args.set(format!("link-{name}"), address.as_str());
        }
        for (name, number) in &facts.numbers {
            self.args.set(format!("number-{name}"), number.as_str());
        }
        for (name, price) in &facts.prices {
            self.args.set(format!("price-{name}"), price.value.as_str());
        }
    }

    fn add_hours(&mut self, hours: &Hours, moment: Moment) {
        let status = hours.status(moment);
        self.args
            .set("open", if status.is_open() { "open" } else { "closed" });
        let (opens, closes) = match status {
            Status::Open { until } => (String::new(), self.clock(until.time())),
            Status::Closed { opens: Some(opens) } => {
                (self.opening(opens, hours.local(moment)), String::new())
            }
            Status::Closed { opens: None } => (
                self.line(Line::OpensUnknown, &FluentArgs::new()),
                String::new(),
            ),
        };
        self.args.set("opens", opens);
        self.args.set("closes", closes);
        let weekly: Vec<String> = hours
            .weekly()
            .into_iter()
            .map(|(first, last, shifts)| self.run(first, last, &shifts))
            .collect();
        self.args.set("hours", weekly.join("; "));
    }

    fn line(&self, line: Line, args: &FluentArgs) -> String {
        self.words
            .say(self.locale, line.key(), Part::Text, args)
            .unwrap_or_default()
    }

    fn named(&self, key: &str) -> String {
        self.words
            .say(self.locale, key, Part::Text, &FluentArgs::new())
            .unwrap_or_default()
    }

    fn clock(&self, time: Time) -> String {
        if !self.words.says(self.locale, Line::Clock.key())
            && let Some(said) = calendar::time_of_day(self.locale, time)
        {
            return said;
        }
        let mut args = FluentArgs::new();
        args.set("hour", time.hour());
        args.set(
            "hour12",
            if time.hour() % 12 == 0 {
                12
            } else {
                time.hour() % 12
            },
        );
        let minute = time.minute();
        args.set(
            "minute",
            if minute == 0 {
                "none".to_owned()
            } else {
                format!("{minute:02}")
            },
        );
        args.set("half", if time.hour() < 12 { "am" } else { "pm" });
        self.line(Line::Clock, &args)
    }

    /// What a day of the week is called.
    #[must_use]
    pub fn weekday(&self, day: Weekday) -> String {
        let key = format!("weekday-{}", name_of(day));
        let is_written = self.words.says(self.locale, &key);
        let said = (!is_written).then(|| calendar::weekday(self.locale, day));
        said.flatten().unwrap_or_else(|| self.named(&key))
    }

    /// "at 9:30am on Monday": a day within the next six by its name, a later one by its date.
    fn opening(&self, opens: DateTime, now: DateTime) -> String {
        let days = now
            .date()
            .until(opens.date())
            .map_or(i32::MAX, |span| span.get_days());
        let day = match days {
            0 => "today".to_owned(),
            1 => "tomorrow".to_owned(),
            _ => name_of(opens.weekday()).to_owned(),
        };
        let mut args = FluentArgs::new();
        args.set("day", day);
        args.set(
            "date",
            if days <= 6 {
                "none".to_owned()
            } else {
                self.date(opens.date())
            },
        );
        args.set("clock", self.clock(opens.time()));
        self.line(Line::Opens, &args)
    }

    fn date(&self, date: Date) -> String {
        let month = format!("month-{}", date.month());
        let written = [Line::DayOfYear.key(), &month];
        if !written.iter().all(|key| self.words.says(self.locale, key))
            && let Some(said) = calendar::day_of_year(self.locale, date)
        {
            return said;
        }
        let mut args = FluentArgs::new();
        args.set("day", date.day());
        args.set("month", self.named(&month));
        self.line(Line::DayOfYear, &args)
    }

    /// "9:30am to 4pm, Monday to Friday".
    fn run(&self, first: Weekday, last: Weekday, shifts: &[Shift]) -> String {
        let days = if first == last {
            self.weekday(first)
        } else {
            let mut args = FluentArgs::new();
            args.set("first", self.weekday(first));
            args.set("last", self.weekday(last));
            self.line(Line::DaysRange, &args)
        };
        let shifts: Vec<String> = shifts
            .iter()
            .map(|shift| {
                let mut args = FluentArgs::new();
                args.set("from", self.clock(shift.from));
                args.set("to", self.clock(shift.until));
                args.set("days", days.clone());
                self.line(Line::HoursRange, &args)
            })
            .collect();
        shifts.join("; ")
    }
}

/// The English name of a weekday in small letters: the key of its message.
fn name_of(day: Weekday) -> &'static str {
    let index = usize::try_from(day.to_monday_zero_offset()).unwrap_or(0);
    WEEKDAYS[index % WEEKDAYS.len()]
}
