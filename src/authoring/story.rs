//! A story: a conversation written down, and what should be seen at each turn.

use jiff::civil::DateTime;

use super::diagnostic::{Diagnostic, nearest};
use super::parse::node::{Node, Value, unknown_key, wrong_shape};
use super::parse::slips::dash_missing;
use super::parse::yaml;
use super::source::{Placed, Source, Span};
use crate::conversation::desk::DeskDeed;
use crate::conversation::event::Media;
use crate::conversation::ids::Locale;

/// A conversation written down.
#[derive(Debug, Clone)]
pub struct Story {
    /// What it is about.
    pub title: Placed<String>,
    /// When it takes place, on the helpline's clock.
    pub at: Placed<DateTime>,
    /// In which languages; played once in each. None: the one everything is written in.
    pub locales: Vec<Placed<Locale>>,
    /// Whether there is a desk: one adviser, called Sam.
    pub desk: bool,
    /// What happens, in order.
    pub turns: Vec<StoryTurn>,
}

/// One thing that happens, and what should be seen then.
#[derive(Debug, Clone)]
pub struct StoryTurn {
    /// Where it stands.
    pub span: Span,
    /// What happens.
    pub deed: Deed,
    /// The names of the messages that should be shown, in order; `None`: any.
    pub see: Option<Placed<Vec<Placed<String>>>>,
    /// Words that should be seen somewhere in them.
    pub words: Vec<Placed<String>>,
}

/// What happens in a turn.
#[derive(Debug, Clone)]
pub enum Deed {
    /// The person types this.
    Say(String),
    /// The person taps the button of this name or text.
    Tap(Placed<String>),
    /// The person sends something that is not text.
    Send(Media),
    /// The person changes an earlier message to this.
    Edit(String),
    /// The adviser does this, or writes it to the person.
    Desk(DeskDeed),
    /// Time passes, in seconds.
    Wait(i64),
    /// The person types this, and something goes wrong on our side.
    Fail(String),
}

const TOP: &[&str] = &["story", "at", "locale", "desk", "turns"];
const TURN: &[&str] = &[
    "say", "tap", "send", "edit", "desk", "wait", "fail", "see", "words",
];
/// Every key of a story, and of a turn.
pub const KEYS: [&[&str]; 2] = [TOP, TURN];

const MEDIA: &[(&str, Media)] = &[
    ("photo", Media::Picture),
    ("voice", Media::Recording),
    ("sticker", Media::Sticker),
    ("document", Media::Document),
    ("location", Media::Location),
    ("contact", Media::Contact),
];

/// What advisers do in a story, by a word; all else they write to the person.
const DEEDS: [&str; 6] = [
    "take",
    "not today",
    "hand back",
    "close",
    "call back",
    "flag",
];

/// Reads a story.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> Option<Story> {
    let tree = match yaml::read(index, source) {
        Ok(tree) => tree,
        Err(fault) => {
            faults.push(*fault);
            return None;
        }
    };
    Reader { faults }.story(&tree)
}

struct Reader<'f> {
    faults: &'f mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn story(&mut self, tree: &Node) -> Option<Story> {
        let top = tree.expect_map("a story: `story:`, `at:` and `turns:`", self.faults);
        let known = self.refuse_unknown(&top, TOP) && !top.is_empty();
        let key = |name: &str| {
            top.iter()
                .find(|(key, _)| key.value == name)
                .map(|(_, node)| *node)
        };
        // Nothing is said of what seems to be missing when a name is misspelt.
        let told = known.then_some(tree);
        let title = self
            .need(told, key("story"), "story: what it is about")?
            .expect_text("a title", self.faults)?;
        let at = self
            .need(told, key("at"), "at: 2026-11-23 10:00")?
            .expect_text("a date and a time", self.faults)?;
        let Some(moment) = moment(&at.value) else {
            let title = format!("`{}` is not a date and a time", at.value);
            let fault = Diagnostic::error("bad-moment", title, at.span, "");
            self.faults
                .push(fault.help("write it like 2026-11-23 10:00"));
            return None;
        };
        let turns = self.need(told, key("turns"), "turns:")?;
        let Value::List(items) = &turns.value else {
            let help = "start each turn with a dash, such as `- say: /start`";
            self.faults
                .push(wrong_shape(turns, "a list of turns", help));
            return None;
        };
        Some(Story {
            title,
            at: Placed::new(moment, at.span),
            locales: self.locales(key("locale")),
            desk: key("desk").is_some_and(|node| self.is_open(node)),
            turns: items.iter().filter_map(|item| self.turn(item)).collect(),
        })
    }

    fn locales(&mut self, node: Option<&Node>) -> Vec<Placed<Locale>> {
        let written = node
            .map(|node| node.expect_texts("a language, such as en", self.faults))
            .unwrap_or_default();
        written
            .into_iter()
            .map(|text| Placed::new(text.value.as_str().into(), text.span))
            .collect()
    }

    /// `desk: open` is all that can be said of it.
    fn is_open(&mut self, node: &Node) -> bool {
        let Some(text) = node.expect_text("`open`", self.faults) else {
            return false;
        };
        if text.value != "open" {
            let title = format!("a story's desk cannot be `{}`", text.value);
            let fault = Diagnostic::error("unknown-key", title, text.span, "");
            self.faults
                .push(fault.suggest_instead(text.span, Some("open".to_owned())));
        }
        text.value == "open"
    }

    fn need<'n>(
        &mut self,
        tree: Option<&Node>,
        node: Option<&'n Node>,
        example: &str,
    ) -> Option<&'n Node> {
        if let (None, Some(tree)) = (node, tree) {
            let name = example.split(':').next().unwrap_or_default();
            let fault = Diagnostic::error(
                "story-incomplete",
                format!("the story has no `{name}`"),
                tree.span,
                "",
            );
            self.faults.push(fault.help(format!("add `{example}`")));
        }
        node
    }

    fn turn(&mut self, item: &Node) -> Option<StoryTurn> {
        if let Some(fault) = dash_missing(item, TURN) {
            self.faults.push(fault);
            return None;
        }
        if let Some(fault) = colon_missing(item) {
            self.faults.push(fault);
            return None;
        }
        let map = item.expect_map("a turn: `say:` or `tap:`, and `see:`", self.faults);
        let known = self.refuse_unknown(&map, TURN);
        let key = |name: &str| {
            map.iter()
                .find(|(key, _)| key.value == name)
                .map(|(_, node)| *node)
        };
        let mut deeds: Vec<_> = map
            .iter()
            .filter(|(key, _)| TURN[..7].contains(&key.value.as_str()))
            .map(|(key, node)| (key.value.as_str(), *node, key.span))
            .collect();
        deeds.sort_by_key(|(_, _, place)| *place);
        let [(name, node, _)] = deeds.as_slice() else {
            if known && !map.is_empty() {
                self.faults.push(unclear(item, &deeds));
            }
            return None;
        };
        let text = node.expect_text("a text", self.faults)?;
        Some(StoryTurn {
            span: text.span,
            deed: self.deed(name, text)?,
            see: key("see").map(|node| {
                let names = node.expect_names("the name of a message", self.faults);
                Placed::new(names, node.span)
            }),
            words: key("words")
                .map(|node| node.expect_texts("words", self.faults))
                .unwrap_or_default(),
        })
    }

    fn deed(&mut self, name: &str, text: Placed<String>) -> Option<Deed> {
        match name {
            "say" => Some(Deed::Say(text.value)),
            "tap" => Some(Deed::Tap(text)),
            "edit" => Some(Deed::Edit(text.value)),
            "desk" => {
                let deed = DeskDeed::spoken(&text.value);
                let is_written = matches!(deed, DeskDeed::Wrote { .. });
                let near = nearest(&text.value, DEEDS).filter(|_| is_written);
                if let Some(near) = near {
                    let title = format!("`{}` is written to the person", text.value);
                    let label = "nothing that advisers do";
                    let fault = Diagnostic::warning("turn-unclear", title, text.span, label);
                    let fault = fault.suggest_instead(text.span, Some(near.to_owned()));
                    self.faults.push(fault);
                }
                Some(Deed::Desk(deed))
            }
            "fail" => Some(Deed::Fail(text.value)),
            "send" => {
                let media = MEDIA
                    .iter()
                    .find(|(name, _)| *name == text.value)
                    .map(|(_, media)| *media);
                if media.is_none() {
                    let names: Vec<&str> = MEDIA.iter().map(|(name, _)| *name).collect();
                    let title = format!("`{}` cannot be sent in a story", text.value);
                    let fault = Diagnostic::error("unknown-media", title, text.span, "");
                    self.faults.push(
                        fault
                            .help(format!("one of: {}", names.join(", ")))
                            .suggest(&text, names),
                    );
                }
                media.map(Deed::Send)
            }
            _ => {
                let seconds = seconds(&text.value);
                if seconds.is_none() {
                    let title = format!("`{}` is not a length of time", text.value);
                    let fault = Diagnostic::error("bad-wait", title, text.span, "");
                    self.faults
                        .push(fault.help("write `10 minutes`, `3 hours` or `2 days`"));
                }
                seconds.map(Deed::Wait)
            }
        }
    }

    /// Whether every key is one of these; each other one is told of.
    fn refuse_unknown(&mut self, map: &[(&Placed<String>, &Node)], known: &[&'static str]) -> bool {
        let before = self.faults.len();
        for (key, _) in map
            .iter()
            .filter(|(key, _)| !known.contains(&key.value.as_str()))
        {
            self.faults.push(unknown_key(key, known));
        }
        self.faults.len() == before
    }
}

/// A turn in which nothing happens, or too much.
fn unclear(item: &Node, deeds: &[(&str, &Node, Span)]) -> Diagnostic {
    let title = "it is not clear what happens in this turn";
    let help = "write one of `say:`, `tap:`, `send:`, `edit:`, `desk:`, `wait:` and `fail:`";
    match deeds {
        [(first, _, one), (second, _, other), ..] => {
            let label = format!("and `{second}`");
            Diagnostic::error("turn-unclear", title, *other, label)
                .also(*one, format!("`{first}`"))
                .help(format!(
                    "if this is the next turn, write a dash in front: `- {second}: …`"
                ))
        }
        _ => Diagnostic::error("turn-unclear", title, item.span, "").help(help),
    }
}

/// A day and a time as people write them: `2026-11-23 10:00`.
#[must_use]
pub fn moment(text: &str) -> Option<DateTime> {
    let (date, time) = text.trim().split_once([' ', 'T'])?;
    let time = if time.trim().len() == 5 {
        format!("{}:00", time.trim())
    } else {
        time.trim().to_owned()
    };
    format!("{date}T{time}").parse().ok()
}

fn seconds(text: &str) -> Option<i64> {
    let (number, unit) = text.split_once(' ')?;
    let unit = match unit.trim().trim_end_matches('s') {
        "second" => 1,
        "minute" => 60,
        "hour" => 60 * 60,
        "day" => 24 * 60 * 60,
        _ => return None,
    };
    number
        .trim()
        .parse::<i64>()
        .ok()?
        .checked_mul(unit)
        .filter(|seconds| *seconds > 0)
}

/// `tap find-out`: a turn whose colon was forgotten is but a text.
fn colon_missing(item: &Node) -> Option<Diagnostic> {
    let text = item.text()?;
    let (name, rest) = text.value.split_once(' ')?;
    let name = TURN.iter().find(|known| **known == name)?;
    let with = format!("{name}: {}", rest.trim());
    let title = format!("a colon is missing after `{name}`");
    let fault = Diagnostic::error("wrong-shape", title, text.span, "read as one text");
    let fault = fault.suggest_instead(text.span, Some(with.clone()));
    Some(fault.help(format!("write `{with}`")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_and_lengths_of_time_read_as_they_are_written() {
        assert_eq!(
            moment("2026-12-25 10:00"),
            Some(jiff::civil::datetime(2026, 12, 25, 10, 0, 0, 0))
        );
        assert_eq!(moment("25/12/2026 10:00"), None);
        assert_eq!(moment("2026-12-25"), None);
        assert_eq!(seconds("3 hours"), Some(10_800));
        assert_eq!(seconds("1 day"), Some(86_400));
        for text in ["soon", "-1 days", "3 fortnights", "99999999999999999 days"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
