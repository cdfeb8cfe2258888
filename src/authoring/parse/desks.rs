//! `[[desk]]` in `helpline.toml`: the staff groups to whom people can be handed over.

use std::collections::BTreeSet;

use super::super::diagnostic::Diagnostic;
use super::node::{Node, Value, wrong_shape};
use super::noted::Noted;
use super::settings::Reader;
use crate::conversation::desk::{DeskRules, Waits};
use crate::conversation::event::Media;
use crate::conversation::hours::{Hours, Shift, WEEKDAYS};
use crate::conversation::ids::DeskName;

/// What stands under `[[desk]]`, apart from the days of the week.
pub const DESK: &[&str] = &[
    "name",
    "chat",
    "languages",
    "subjects",
    "media",
    "taken-minutes",
    "adviser-minutes",
    "person-minutes",
    "last-minutes",
];

/// What people may be allowed to send, by the word for it.
const MEDIA: [(&str, Media); 4] = [
    ("photo", Media::Picture),
    ("voice", Media::Recording),
    ("document", Media::Document),
    ("sticker", Media::Sticker),
];

/// The desk that there is when none is written.
const ONLY: &str = "advice";

/// Topics are in groups of the large kind alone, whose numbers all begin with -100.
const LARGE: i64 = -1_000_000_000_000;

/// The desks, and the chat numbers of their groups where those are written.
pub type Desks = (Vec<DeskRules>, Vec<(DeskName, i64)>);

/// One desk for everybody, whose group the environment names.
#[must_use]
pub fn only() -> Vec<DeskRules> {
    vec![plain(ONLY)]
}

fn plain(name: &str) -> DeskRules {
    DeskRules {
        name: name.into(),
        languages: Vec::new(),
        subjects: Vec::new(),
        hours: None,
        media: BTreeSet::new(),
        waits: Waits::default(),
    }
}

impl Reader<'_> {
    /// Reads the desks; `hours` are those of the helpline, whose zone and holidays they share.
    pub(super) fn desks(&mut self, node: &Node, hours: &Hours, noted: &mut Noted) -> Desks {
        let Value::List(items) = &node.value else {
            let help = "write `[[desk]]` in double brackets above each desk";
            self.faults.push(wrong_shape(node, "a list of desks", help));
            return (only(), Vec::new());
        };
        let (mut desks, mut chats): Desks = (Vec::new(), Vec::new());
        for item in items {
            let Some((desk, chat)) = self.desk(item, hours, noted) else {
                continue;
            };
            if desks.iter().any(|other| other.name == desk.name) {
                let title = format!("there are two desks called `{}`", desk.name);
                let fault = Diagnostic::error("duplicate-name", title, item.span, "the second");
                self.faults.push(fault.help("give each its own name"));
                continue;
            }
            let taken = chat.and_then(|chat| chats.iter().find(|(_, other)| *other == chat));
            if let Some((first, _)) = taken {
                let title = format!("`{}` and `{first}` have the same group", desk.name);
                let fault = Diagnostic::error("same-chat", title, item.span, "the second");
                let help = "give each desk a group of its own, or make one desk of the two";
                self.faults.push(fault.help(help));
                continue;
            }
            let own = desk.hours.as_ref();
            if own.is_some_and(|own| own.week.iter().all(Vec::is_empty)) {
                let title = format!(
                    "the desk `{}` is closed on every day of the week",
                    desk.name
                );
                let label = "nobody would be handed over to it";
                let fault = Diagnostic::warning("never-open", title, item.span, label);
                self.faults.push(fault.help(
                    "write its hours, such as `monday = [\"10:00-12:00\"]`, or no days at all: \
                     then it has those of the helpline",
                ));
            }
            chats.extend(chat.map(|chat| (desk.name.clone(), chat)));
            desks.push(desk);
        }
        (desks, chats)
    }

    fn desk(
        &mut self,
        node: &Node,
        hours: &Hours,
        noted: &mut Noted,
    ) -> Option<(DeskRules, Option<i64>)> {
        let known = [DESK, &WEEKDAYS[..]].concat();
        let map = self.map(node, "a desk", &known);
        let Some(name) = map.get("name").and_then(|node| node.text()) else {
            let fault =
                Diagnostic::error("desk-without-name", "a desk needs a name", node.span, "");
            self.faults.push(fault.help("add `name = \"advice\"`"));
            return None;
        };
        if !is_name(&name.value) {
            let title = format!("`{}` cannot be the name of a desk", name.value);
            let fault = Diagnostic::error("bad-name", title, name.span, "");
            self.faults
                .push(fault.help("use small letters, digits and hyphens, at most 30"));
            return None;
        }
        let chat = map.get("chat").and_then(|node| self.chat(node));
        let mut desk = plain(&name.value);
        let mut texts = |key: &str, what: &str| {
            let texts = map
                .get(key)
                .map(|node| node.expect_texts(what, self.faults));
            texts.unwrap_or_default()
        };
        let languages = texts("languages", "languages such as \"cy\"");
        desk.languages = languages
            .iter()
            .map(|text| text.value.as_str().into())
            .collect();
        noted.desk_languages.extend(languages);
        let subjects = texts("subjects", "subjects as flows name them");
        desk.subjects = subjects.iter().map(|text| text.value.clone()).collect();
        noted.desk_subjects.extend(subjects);
        for text in texts("media", "what people may send, such as \"photo\"") {
            if let Some((_, media)) = MEDIA.iter().find(|(word, _)| *word == text.value) {
                desk.media.insert(*media);
                continue;
            }
            let words = MEDIA.map(|(word, _)| word);
            let title = format!("`{}` is nothing that can be passed on", text.value);
            let fault = Diagnostic::error("unknown-media", title, text.span, "");
            let fault = fault.help(format!("one of: {}", words.join(", ")));
            self.faults.push(fault.suggest(&text, words));
        }
        if WEEKDAYS.iter().any(|day| map.contains_key(*day)) {
            let mut own = hours.clone();
            for (day, shifts) in WEEKDAYS.iter().zip(&mut own.week) {
                *shifts = map
                    .get(*day)
                    .map(|node| self.shifts(node))
                    .unwrap_or_default();
            }
            desk.hours = Some(own);
        }
        let mut minutes = |key: &str, least: u16, most: u16, otherwise: u16| {
            let number = map
                .get(key)
                .and_then(|node| self.whole_number(node, (least, most), otherwise));
            number.unwrap_or(otherwise)
        };
        let usual = Waits::default();
        desk.waits = Waits {
            taken: minutes("taken-minutes", 1, 240, usual.taken),
            adviser: minutes("adviser-minutes", 1, 240, usual.adviser),
            person: minutes("person-minutes", 1, 240, usual.person),
            last: minutes("last-minutes", 0, 240, usual.last),
        };
        self.need_time(&desk, map.get("last-minutes").copied(), hours);
        Some((desk, chat))
    }

    /// A desk that stops before closing time so early that it has not begun.
    fn need_time(&mut self, desk: &DeskRules, last: Option<&Node>, hours: &Hours) {
        let shifts = desk.hours.as_ref().unwrap_or(hours).week.iter().flatten();
        let lasts = |shift: &Shift| {
            let lasting = shift.until.duration_since(shift.from).as_mins();
            lasting > i64::from(desk.waits.last)
        };
        let mut shifts = shifts.peekable();
        if shifts.peek().is_none() || shifts.any(lasts) {
            return;
        }
        let Some(last) = last else { return };
        let title = format!("the desk `{}` never takes anybody", desk.name);
        let label = "it stops so many minutes before closing, and is open no longer than that";
        let fault = Diagnostic::warning("never-open", title, last.span, label);
        self.faults
            .push(fault.help("write fewer minutes, such as `last-minutes = 15`"));
    }

    /// The number of a group, which is below nought.
    fn chat(&mut self, node: &Node) -> Option<i64> {
        let number = node.text().and_then(|text| text.value.parse::<i64>().ok());
        if let Some(small) = number.filter(|number| *number < 0 && !is_with_topics(*number)) {
            let title = format!("{small} is the number of a group without topics");
            let fault = Diagnostic::error("bad-amount", title, node.span, "it begins with -100");
            self.faults.push(fault.help(
                "was the -100 at the beginning lost? `/setup` in the group tells the number",
            ));
            return None;
        }
        let number = number.filter(|number| *number < 0);
        if number.is_none() {
            let title = "this is not the number of a group";
            let fault = Diagnostic::error("bad-amount", title, node.span, "");
            let help =
                "write it without quotes, such as -1001234567890; `/setup` in the group tells it";
            self.faults.push(fault.help(help));
        }
        number
    }
}

/// Whether a number can be that of a group with topics.
pub(crate) fn is_with_topics(number: i64) -> bool {
    number <= LARGE
}

fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=30).contains(&name.len()) && name.chars().all(fits)
}
