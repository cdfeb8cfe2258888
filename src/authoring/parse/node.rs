//! A tree of texts, lists and maps, each with its place: what the readers of YAML and
//! TOML make, and what the readers of our own files take apart.

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::source::{Placed, Span};

/// With so many words, and a capital in front, it is a sentence rather than names.
const FEWEST_IN_A_SENTENCE: usize = 3;

/// A value in a file.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a value is.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing written: `by:` with nothing after it.
    Nothing,
    /// A text, a number, a date: as it was typed.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in order; a key may stand twice.
    Map(Vec<(Placed<String>, Node)>),
}

impl Node {
    /// The text here, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<Placed<String>> {
        match &self.value {
            Value::Text(text) => Some(Placed::new(text.clone(), self.span)),
            _ => None,
        }
    }

    /// Whether nothing is written here.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        matches!(self.value, Value::Nothing)
    }

    fn how_to_write_a_text(&self) -> &'static str {
        match self.value {
            Value::Nothing | Value::Text(_) => "write it here",
            Value::List(_) => "write one alone, without brackets and dashes",
            Value::Map(_) => "if this is one text with a colon in it, put the whole text in quotes",
        }
    }

    /// The text here; otherwise a fault that says what was looked for.
    pub fn expect_text(&self, what: &str, faults: &mut Vec<Diagnostic>) -> Option<Placed<String>> {
        let text = self.text();
        if text.is_none() {
            faults.push(wrong_shape(self, what, self.how_to_write_a_text()));
        }
        text
    }

    /// A list of texts; a single text counts as a list of one.
    pub fn expect_texts(&self, what: &str, faults: &mut Vec<Diagnostic>) -> Vec<Placed<String>> {
        match &self.value {
            Value::List(nodes) => nodes
                .iter()
                .filter_map(|node| node.expect_text(what, faults))
                .collect(),
            Value::Nothing => Vec::new(),
            _ => self.expect_text(what, faults).into_iter().collect(),
        }
    }

    /// A list of names; a single one counts as a list of one. Several that are written in a
    /// row, without the brackets and commas of a list, are told of.
    pub fn expect_names(&self, what: &str, faults: &mut Vec<Diagnostic>) -> Vec<Placed<String>> {
        let names = self.expect_texts(what, faults);
        let several =
            |name: &&Placed<String>| name.value.contains([' ', ',', ';', '(', ')', '[', ']']);
        let Some(first) = names.iter().find(several) else {
            return names;
        };
        let parted: Vec<&str> = names
            .iter()
            .flat_map(|name| name.value.split([' ', ',', ';', '(', ')', '[', ']']))
            .filter(|name| !name.is_empty())
            .collect();
        let is_row = parted.len() > 1 && parted.iter().all(|name| is_name(name));
        if !is_row {
            return names;
        }
        faults.push(several_in_a_row(first, &parted));
        Vec::new()
    }

    /// A name of those looked for and its value, where the colon between them is lost.
    fn without_colon(&self, what: &str) -> Option<(&str, &str)> {
        let Value::Text(text) = &self.value else {
            return None;
        };
        let (name, value) = text.trim().split_once([' ', ':'])?;
        what.contains(&format!("`{name}:`"))
            .then(|| (name, value.trim()))
    }

    /// The keys and values here; otherwise a fault that says what was looked for.
    /// A key that stands twice is told of, and its first value kept.
    pub fn expect_map(
        &self,
        what: &str,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<(&Placed<String>, &Node)> {
        let Value::Map(entries) = &self.value else {
            faults.push(match self.without_colon(what) {
                Some((name, value)) => wrong_shape(
                    self,
                    what,
                    &format!("put a colon and a space behind `{name}`: `{name}: {value}`"),
                ),
                None => wrong_shape(
                    self,
                    what,
                    "write each on a line of its own below: `name: value`, without a dash",
                ),
            });
            return Vec::new();
        };
        let mut kept: Vec<(&Placed<String>, &Node)> = Vec::new();
        for (key, value) in entries {
            match kept.iter().find(|(first, _)| first.value == key.value) {
                None => kept.push((key, value)),
                Some((first, _)) => faults.push(twice(key, first)),
            }
        }
        kept
    }
}

impl Node {
    /// The same, where at least one must be written.
    pub fn expect_filled_map(
        &self,
        what: &str,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<(&Placed<String>, &Node)> {
        let map = self.expect_map(what, faults);
        if matches!(&self.value, Value::Map(entries) if entries.is_empty()) {
            let nothing = Node {
                value: Value::Nothing,
                ..self.clone()
            };
            faults.push(wrong_shape(&nothing, what, "write them here"));
        }
        map
    }
}

/// Names with something else between them than the commas of a list: several names, or one.
fn several_in_a_row(written: &Placed<String>, parted: &[&str]) -> Diagnostic {
    let label = "read as one name";
    let is_one_text = !written.value.contains([',', ';', '(', ')', '[', ']']);
    let begins_large = written.value.starts_with(|c: char| c.is_uppercase());
    if is_one_text && begins_large && parted.len() >= FEWEST_IN_A_SENTENCE {
        let title = format!("`{}` is not a name", written.value);
        let fault = Diagnostic::error("wrong-shape", title, written.span, "a sentence?");
        return fault.help(
            "here stands a name, which has no spaces. In a story, what people read stands after `words:`",
        );
    }
    let title = format!("`{}` are several names in a row", written.value);
    let fault = Diagnostic::error("wrong-shape", title, written.span, label);
    // `topic phb-spend` is written elsewhere.
    let names: Vec<&str> = parted
        .iter()
        .copied()
        .filter(|name| *name != "topic")
        .collect();
    if names.len() < parted.len() {
        let help = format!("write the names alone: `[{}]`", names.join(", "));
        return fault.help(help);
    }
    let with = format!("[{}]", parted.join(", "));
    let as_one = parted.join("-").to_lowercase();
    let or_one = if is_one_text {
        format!("; if it is one name, it has hyphens: `{as_one}`")
    } else {
        String::new()
    };
    fault.help(format!("put the list in [ ] with commas: `{with}`{or_one}"))
}

fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || ['-', '_', '.'].contains(&c);
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(fits)
}

fn twice(second: &Placed<String>, first: &Placed<String>) -> Diagnostic {
    let title = format!("`{}` is written twice", second.value);
    Diagnostic::error("duplicate-name", title, second.span, "the second time")
        .also(first.span, "the first time")
        .help("give one of them another name, or take it out")
}

/// A fault for a value of another shape than the one that belongs here.
#[must_use]
pub fn wrong_shape(node: &Node, what: &str, help: &str) -> Diagnostic {
    let found = match node.value {
        Value::Nothing => "nothing is written here",
        Value::Text(_) => "this is a text",
        Value::List(_) => "this is a list",
        Value::Map(_) => "these are names with values",
    };
    Diagnostic::error(
        "wrong-shape",
        format!("this should be {what}"),
        node.span,
        found,
    )
    .help(help)
}

/// Words that are written for names of ours.
const SAME: [(&str, &str); 8] = [
    ("then", "next"),
    ("goto", "next"),
    ("go", "next"),
    ("to", "next"),
    ("if", "when"),
    ("else", "otherwise"),
    ("question", "ask"),
    ("topic", "answer"),
];

/// A fault for a key that means nothing here, with a near one suggested.
#[must_use]
pub fn unknown_key(key: &Placed<String>, known: &[&'static str]) -> Diagnostic {
    let title = format!("`{}` means nothing here", key.value);
    let fault = Diagnostic::error("unknown-key", title, key.span, "not known here");
    if key.value.contains("token") {
        return fault.help(
            "a token stands in no file that others can read: give it to the program in \
             TELEGRAM_BOT_TOKEN. If somebody may have seen it, ask BotFather for another",
        );
    }
    let first = key.value.split([' ', '{', '[']).next();
    let first = known.iter().find(|name| Some(**name) == first);
    if let Some(name) = first.filter(|name| name.len() < key.value.len()) {
        return fault.help(format!("put a colon and a space behind `{name}`"));
    }
    let meant = SAME
        .iter()
        .find(|(word, name)| *word == key.value && known.contains(name));
    let meant = meant.map(|(_, name)| *name);
    match meant.or_else(|| nearest(&key.value, known.iter().copied())) {
        Some(near) => fault.suggest_instead(key.span, Some(near.to_owned())),
        None => fault.help(format!("known here: {}", known.join(", "))),
    }
}

/// A fault for a text that is no day.
#[must_use]
pub fn bad_date(text: &Placed<String>) -> Diagnostic {
    let value = text.value.as_str();
    let signs: Vec<usize> = value.split('-').map(str::len).collect();
    let all_digits = value.chars().all(|c| c.is_ascii_digit() || c == '-');
    let help = if signs == [4, 2, 2] && all_digits {
        "there is no such day; check the month and the day"
    } else {
        "write the year, the month and the day in digits: 2026-12-25"
    };
    Diagnostic::error(
        "bad-date",
        format!("`{value}` is not a date"),
        text.span,
        "",
    )
    .help(help)
}
