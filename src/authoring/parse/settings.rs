//! `helpline.toml`: the helpline's facts and hours, and how the program runs.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source};
use super::headings::{HELPLINE, TOP};
use super::node::{Node, Value, bad_date, wrong_shape};
use super::noted::{Named, Noted};
use super::{desks, opening, toml};
use crate::conversation::Keeping;
use crate::conversation::desk::DeskRules;
use crate::conversation::facts::{Facts, Price, digits};
use crate::conversation::hours::Hours;
use crate::conversation::ids::DeskName;

pub use super::headings::{KEEPING, LANGUAGES, PRIVACY, QUESTIONS, RUN};

/// What `helpline.toml` says.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The number, addresses and prices.
    pub facts: Facts,
    /// When the line is open.
    pub hours: Hours,
    /// Where the helpline's number stands.
    pub phone: Option<Placed<String>>,
    /// The last day the list of bank holidays covers.
    pub holidays_known_until: Option<Placed<Date>>,
    /// The last day of each price, by name.
    pub prices_until: Vec<(String, Placed<Date>)>,
    /// How long what is kept is kept.
    pub keeping: Keeping,
    /// The desks.
    pub desks: Vec<DeskRules>,
    /// Whether translations are shown that nobody has checked.
    pub drafts: bool,
    /// How the program runs.
    pub run: RunSettings,
    /// What stands where.
    pub noted: Noted,
}

/// How the program runs; the environment overrides each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RunSettings {
    /// Where conversations are kept: `sqlite:PATH` or `postgres://…`.
    pub database: Option<String>,
    /// Another Bot API server than Telegram's own.
    pub telegram_api_url: Option<String>,
    /// The address at which Telegram reaches us; without it updates are fetched.
    pub webhook_url: Option<String>,
    /// Where we listen for Telegram's calls, such as `127.0.0.1:8443`.
    pub webhook_listen: Option<String>,
    /// Where those who watch the program ask for `/health`, `/ready` and `/metrics`.
    pub observe_listen: Option<String>,
    /// The most messages a second to all people together; 0 is no limit.
    pub messages_per_second: u32,
    /// The groups of the desks, where their numbers are written.
    pub desk_chats: Vec<(DeskName, i64)>,
}

/// Reads the settings. What is missing has a safe value: closed, and no number.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> Settings {
    match toml::read(index, source) {
        Ok(tree) => Reader { faults }.settings(&tree),
        Err(fault) => {
            faults.push(*fault);
            nothing()
        }
    }
}

/// What holds when there are no settings: closed, and no number.
#[must_use]
pub fn nothing() -> Settings {
    Settings {
        facts: Facts::default(),
        hours: opening::never_open(),
        phone: None,
        holidays_known_until: None,
        prices_until: Vec::new(),
        keeping: Keeping::default(),
        desks: desks::only(),
        drafts: false,
        run: RunSettings::default(),
        noted: Noted::default(),
    }
}

pub(super) struct Reader<'f> {
    pub(super) faults: &'f mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn settings(&mut self, tree: &Node) -> Settings {
        let before = self.faults.len();
        let map = self.map(tree, "settings", TOP);
        let mut settings = nothing();
        // A misspelt name has been told of: nothing is said of what seems to be missing.
        let known = self.faults.len() == before;
        match map.get("helpline") {
            Some(node) => self.helpline(node, &mut settings),
            None if known => self.faults.push(phone_missing(None)),
            None => {}
        }
        match map.get("hours") {
            Some(node) => self.hours(node, &mut settings),
            None if known => {
                let fault = Diagnostic::missing("hours-missing", "there are no opening hours");
                let help = "add [hours] to helpline.toml, and below it `monday = [\"09:30-16:00\"]` and so on";
                self.faults.push(fault.help(help));
            }
            None => {}
        }
        if let Some(node) = map.get("closed") {
            let closures = self.closures(node);
            let whole = closures
                .iter()
                .filter(|(_, closure)| closure.shift.is_none());
            let whole = whole.map(|(span, closure)| Placed::new(closure.date, *span));
            settings.noted.closed = whole.collect();
            let parts = closures
                .iter()
                .filter(|(_, closure)| closure.shift.is_some());
            let parts = parts.map(|(span, closure)| Placed::new(closure.clone(), *span));
            settings.noted.closed_in_part = parts.collect();
            settings.hours.closures = closures.into_iter().map(|(_, closure)| closure).collect();
        }
        if let Some(node) = map.get("links") {
            let links = self.named_texts(node);
            settings.facts.links = values(&links);
            settings.noted.links = links;
        }
        if let Some(node) = map.get("numbers") {
            let numbers = self.named_texts(node);
            settings.facts.numbers = values(&numbers);
            settings.noted.numbers = numbers;
        }
        if let Some(node) = map.get("prices") {
            for (name, price, until) in self.prices(node, &mut settings.noted) {
                settings.facts.prices.insert(name.clone(), price);
                settings.prices_until.push((name, until));
            }
        }
        if let Some(node) = map.get("privacy") {
            self.privacy(node, &mut settings.facts);
        }
        if let Some(node) = map.get("keeping") {
            settings.keeping = self.keeping(node);
        }
        if let Some(node) = map.get("questions") {
            settings.keeping.unanswered = self.questions(node);
        }
        if let Some(node) = map.get("languages") {
            settings.drafts = self.languages(node);
        }
        if let Some(node) = map.get("run") {
            settings.run = self.run(node, &mut settings.noted);
        }
        if let Some(node) = map.get("desk") {
            let (desks, chats) = self.desks(node, &settings.hours, &mut settings.noted);
            settings.desks = desks;
            settings.run.desk_chats = chats;
        }
        settings
    }

    fn helpline(&mut self, node: &Node, settings: &mut Settings) {
        let before = self.faults.len();
        let map = self.map(node, "the helpline's name, number and so on", HELPLINE);
        let known = self.faults.len() == before;
        let mut text = |name: &str| {
            let text = map
                .get(name)?
                .expect_text("a text in quotes", self.faults)?;
            (!text.value.trim().is_empty()).then_some(text)
        };
        let name = text("name").map(|text| text.value);
        let written = map.get("name").and_then(|node| node.text());
        let nameless = written.filter(|written| written.value.trim().is_empty());
        settings.facts.name = name.unwrap_or_else(|| "Advice line".to_owned());
        settings.phone = text("phone");
        settings.facts.phone = settings
            .phone
            .as_ref()
            .map(|phone| phone.value.clone())
            .unwrap_or_default();
        settings.noted.form = text("form");
        let form = settings.noted.form.as_ref();
        settings.facts.form = form.map(|text| text.value.clone());
        let (on, by) = (text("verified-on"), text("verified-by"));
        let called = text("verified-number");
        let parts = [
            ("verified-on", &on),
            ("verified-number", &called),
            ("verified-by", &by),
        ];
        let is_empty =
            |(name, text): &(&str, &Option<_>)| text.is_none() && map.contains_key(*name);
        let empty = parts.iter().filter(|part| is_empty(part));
        let empty: Vec<&str> = empty.map(|(name, _)| *name).collect();
        // A name alone may have stood there since the last number.
        let filled = on.as_ref().or(called.as_ref());
        if let Some(filled) = filled.filter(|_| !empty.is_empty()) {
            self.verified_in_part(filled, &empty);
        }
        if let Some(on) = &on {
            let day = self.date(on);
            settings.noted.verified_on = day.map(|day| Placed::new(day, on.span));
        }
        // Where the number that was called is written, it holds for that one alone.
        let other = called
            .as_ref()
            .filter(|called| digits(&called.value) != digits(&settings.facts.phone));
        let is_this = !map.contains_key("verified-number") || called.is_some() && other.is_none();
        if let Some(other) = other.filter(|_| settings.phone.is_some()) {
            self.verified_is_another(other, &settings.facts.phone);
        }
        settings.facts.verified = on
            .zip(by)
            .filter(|_| is_this)
            .map(|(on, by)| format!("{}, {}", on.value, by.value));
        if let Some(nameless) = nameless {
            let title = "the helpline has no name";
            let label = "people would read \"Advice line\"";
            let fault = Diagnostic::warning("helpline-without-name", title, nameless.span, label);
            self.faults
                .push(fault.help("write what the line is called, or take this line out"));
        }
        let phone = map.get("phone").copied();
        if settings.phone.is_none() && known && phone.is_none_or(|phone| phone.text().is_some()) {
            self.faults.push(phone_missing(Some(phone.unwrap_or(node))));
        }
    }

    /// That another number was called says nothing of this one.
    fn verified_is_another(&mut self, called: &Placed<String>, phone: &str) {
        let title = format!("{} was called, and people are given {phone}", called.value);
        let label = "nobody counts as having called the number";
        let fault = Diagnostic::warning("number-unverified", title, called.span, label);
        self.faults.push(fault.help(
            "compare both, digit by digit; if the helpline has a new number, call that one, and \
             write it, the day and who called",
        ));
    }

    /// That the number was called counts only with all there is to say of it.
    fn verified_in_part(&mut self, filled: &Placed<String>, empty: &[&str]) {
        let names = empty.join("` and `");
        let are = if empty.len() > 1 { "are" } else { "is" };
        let title = format!("this is filled in, and `{names}` {are} not");
        let label = "nobody counts as having called the number";
        let fault = Diagnostic::warning("number-unverified", title, filled.span, label);
        self.faults.push(fault.help(format!(
            "when the call has reached the helpline, fill in `{names}` too"
        )));
    }

    fn prices(&mut self, node: &Node, noted: &mut Noted) -> Vec<(String, Price, Placed<Date>)> {
        let mut prices = Vec::new();
        for (name, node) in node.expect_map("prices", self.faults) {
            let before = self.faults.len();
            // A price alone is told of below.
            let map = match node.value {
                Value::Text(_) => BTreeMap::new(),
                _ => self.map(node, "a price", &["value", "until"]),
            };
            let text = |name: &str| {
                let text = map.get(name).and_then(|node| node.text());
                text.filter(|text| !text.value.trim().is_empty())
            };
            let is_misspelt = self.faults.len() > before;
            let (Some(value), Some(until)) = (text("value"), text("until")) else {
                if is_misspelt {
                    noted
                        .prices
                        .extend(text("value").map(|value| (name.clone(), value)));
                    continue;
                }
                let title = format!("the price `{}` needs a value and a last day", name.value);
                let fault = Diagnostic::error("price-incomplete", title, node.span, "");
                self.faults
                    .push(fault.help("write `{ value = \"£9.90\", until = \"2027-03-31\" }`"));
                continue;
            };
            noted.prices.push((name.clone(), value.clone()));
            if let Some(day) = self.date(&until) {
                let price = Price {
                    value: value.value,
                    until: day,
                };
                prices.push((name.value.clone(), price, Placed::new(day, until.span)));
            }
        }
        prices
    }

    fn keeping(&mut self, node: &Node) -> Keeping {
        let map = self.map(node, "how long things are kept", KEEPING);
        let mut whole = |name: &str, otherwise: u16| {
            let number = map
                .get(name)
                .map(|node| (*node, self.whole_number(node, (1, 9000), otherwise)));
            if let Some((node, Some(number))) = number
                && number >= otherwise.saturating_mul(10)
            {
                self.faults.push(kept_long(node, number, name, otherwise));
            }
            number.and_then(|(_, number)| number).unwrap_or(otherwise)
        };
        let default = Keeping::default();
        Keeping {
            conversation_hours: whole("conversation-hours", default.conversation_hours),
            unsent_hours: whole("unsent-hours", default.unsent_hours),
            reports_days: whole("reports-days", default.reports_days),
            topic_days: whole("topic-days", default.topic_days),
            callback_days: whole("callback-days", default.callback_days),
            handoff_days: whole("handoff-days", default.handoff_days),
            figure_days: whole("figure-days", default.figure_days),
            unanswered: default.unanswered,
        }
    }

    /// Who answers for people's data, as far as it is written.
    fn privacy(&mut self, node: &Node, facts: &mut Facts) {
        let map = self.map(node, "who answers for people's data", PRIVACY);
        let mut text = |name: &str| {
            let text = map
                .get(name)?
                .expect_text("a text in quotes", self.faults)?;
            let text = text.value.trim().to_owned();
            (!text.is_empty()).then_some(text)
        };
        facts.controller = text("controller");
        facts.privacy_contact = text("contact");
    }

    /// Whether questions that were not understood are kept: only where it plainly says so.
    fn questions(&mut self, node: &Node) -> bool {
        let map = self.map(node, "what is kept of questions", QUESTIONS);
        let help = "write `true` to keep them, `false` to keep none, without quotes";
        self.switch(map.get("keep-unanswered").copied(), help)
    }

    /// Whether translations are shown that nobody has checked: only where it plainly says so.
    fn languages(&mut self, node: &Node) -> bool {
        let map = self.map(node, "which languages people are offered", LANGUAGES);
        let help =
            "write `true` to show what nobody has checked, `false` to keep it back, without quotes";
        self.switch(map.get("drafts").copied(), help)
    }

    /// On or off; off as long as nothing is said.
    fn switch(&mut self, node: Option<&Node>, help: &str) -> bool {
        let Some(node) = node else { return false };
        let text = node.text().map(|text| text.value);
        match text.as_deref() {
            Some("true") => true,
            Some("false") => false,
            _ => {
                let title = "this is neither `true` nor `false`";
                let fault = Diagnostic::error("bad-switch", title, node.span, "");
                self.faults.push(fault.help(help));
                false
            }
        }
    }

    pub(super) fn whole_number(
        &mut self,
        node: &Node,
        (least, most): (u16, u16),
        usual: u16,
    ) -> Option<u16> {
        let number = node.text().and_then(|text| text.value.parse::<u16>().ok());
        let fits = number.filter(|number| (least..=most).contains(number));
        if fits.is_none() {
            let title = format!("this is not a whole number from {least} to {most}");
            let fault = Diagnostic::error("bad-amount", title, node.span, "");
            self.faults.push(fault.help(format!(
                "write it in digits and without quotes; {usual} is usual"
            )));
        }
        fits
    }

    fn run(&mut self, node: &Node, noted: &mut Noted) -> RunSettings {
        let map = self.map(node, "how the program runs", RUN);
        let written = map.iter().filter_map(|(name, node)| {
            let text = node.text()?;
            Some((Placed::new(name.clone(), node.span), text))
        });
        noted.run = written.collect();
        let text = |name: &str| {
            map.get(name)
                .and_then(|node| node.text())
                .map(|text| text.value)
        };
        RunSettings {
            database: text("database"),
            telegram_api_url: text("telegram-api-url"),
            webhook_url: text("webhook-url"),
            webhook_listen: text("webhook-listen"),
            observe_listen: text("observe-listen"),
            messages_per_second: map
                .get("messages-per-second")
                .and_then(|node| self.whole_number(node, (0, 9000), 0))
                .map_or(0, u32::from),
            desk_chats: Vec::new(),
        }
    }

    fn named_texts(&mut self, node: &Node) -> Vec<Named> {
        let map = node.expect_map("names with texts", self.faults);
        let mut texts = Vec::new();
        for (name, node) in map {
            if let Value::Map(_) = node.value {
                // So do the others below it.
                let help = "if this is a price, the heading `[prices]` is missing above it";
                self.faults
                    .push(wrong_shape(node, "a text in quotes", help));
                break;
            }
            let text = node.expect_text("a text in quotes", self.faults);
            texts.extend(text.map(|text| (name.clone(), text)));
        }
        texts
    }

    pub(super) fn date(&mut self, text: &Placed<String>) -> Option<Date> {
        let date = text.value.parse::<Date>();
        if date.is_err() {
            self.faults.push(bad_date(text));
        }
        date.ok()
    }
}

fn values(named: &[Named]) -> BTreeMap<String, String> {
    named
        .iter()
        .map(|(name, text)| (name.value.clone(), text.value.clone()))
        .collect()
}

/// A length of time ten times what people have been told: a digit too many, most likely.
fn kept_long(node: &Node, number: u16, name: &str, usual: u16) -> Diagnostic {
    let unit = name.rsplit('-').next().unwrap_or_default();
    let title = format!("{number} {unit} is very long; {usual} are usual");
    let label = "what people told us is kept so long";
    let fault = Diagnostic::warning("bad-amount", title, node.span, label);
    fault.help(format!(
        "look for a digit too many; write `{name} = {usual}`, or if it is meant, write above it: \
         `# helpline: allow bad-amount, because` and the reason"
    ))
}

fn phone_missing(place: Option<&Node>) -> Diagnostic {
    let title = "the helpline has no phone number";
    let help = "write it in helpline.toml under [helpline]: `phone = \"0300 123 4567\"`";
    match place {
        Some(node) => Diagnostic::error("phone-missing", title, node.span, "here").help(help),
        None => Diagnostic::missing("phone-missing", title).help(help),
    }
}
