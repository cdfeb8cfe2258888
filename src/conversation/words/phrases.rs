//! What people can type for buttons and the like, folded once, when the words are read: it is
//! looked for in every message they type.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast::{Entry, Pattern};

use super::super::understanding::listed;
use super::super::understanding::plain::plain;
use super::line::Line;

/// The phrases of one language: those of every attribute, and of the built-in lines.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    by_message: HashMap<String, Vec<Part>>,
    /// All wordings of all lists, by their hashes in order: most of what people type is in none.
    all: Vec<u64>,
}

/// Phrases of one part of a message.
#[derive(Debug)]
struct Part {
    /// The attribute; none for the message itself.
    attribute: Option<String>,
    folded: Folded,
}

/// A text as it is compared with what was typed.
#[derive(Debug)]
pub(super) struct Folded {
    /// The whole of it as one phrase.
    pub(super) whole: String,
    /// Every wording of what stands between its commas, in the order in which they are written,
    /// without what is empty; none where no list is looked for, or where it is only looked up.
    pub(super) listed: Vec<String>,
    /// The hashes of those in order, to look one up quickly: of tens of thousands.
    hashes: Vec<u64>,
}

/// What a text is for, beside being compared as a whole.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    /// It lists nothing.
    None,
    /// Its phrases are looked through.
    Read,
    /// It is only asked whether a phrase is in it: the phrases themselves need no room.
    LookedUp,
}

impl List {
    fn of(message: &str, attribute: &str) -> Self {
        if attribute.starts_with("more") {
            Self::None
        } else if message.starts_with(SMALL_TALK) && attribute == "words" {
            Self::LookedUp
        } else {
            Self::Read
        }
    }
}

/// How the messages of small talk begin.
const SMALL_TALK: &str = "small-talk-";

impl Folded {
    fn of(text: &str, list: List) -> Self {
        let phrases = listed::phrases(text).filter(|_| list != List::None);
        let mut kept = Vec::new();
        let mut hashes = Vec::new();
        for phrase in phrases {
            listed::each_wording(phrase, |wording| {
                hashes.push(hash(wording));
                if list == List::Read {
                    kept.push(wording.to_owned());
                }
            });
        }
        hashes.sort_unstable();
        hashes.shrink_to_fit();
        Self {
            whole: if list == List::LookedUp {
                String::new()
            } else {
                plain(text)
            },
            listed: kept,
            hashes,
        }
    }

    /// Whether one of the wordings is this text, which is folded.
    pub(super) fn lists(&self, said: &str) -> bool {
        self.hashes.binary_search(&hash(said)).is_ok()
    }
}

impl Phrases {
    /// Those of all messages in a bundle that these names stand for.
    pub(super) fn of(bundle: &FluentBundle<FluentResource>, names: &[String]) -> Self {
        let lines: Vec<&str> = Line::ALL.iter().map(|line| line.key()).collect();
        let mut by_message = HashMap::new();
        for name in names {
            let Some(message) = bundle.get_message(name) else {
                continue;
            };
            let folded = |pattern: &Pattern<&str>, list: List| {
                let text = bundle.format_pattern(pattern, None, &mut Vec::new());
                Folded::of(&text, list)
            };
            let own = message.value().filter(|_| lines.contains(&name.as_str()));
            let own = own.map(|pattern| Part {
                attribute: None,
                folded: folded(pattern, List::Read),
            });
            let others = message.attributes().map(|attribute| Part {
                attribute: Some(attribute.id().to_owned()),
                folded: folded(attribute.value(), List::of(name, attribute.id())),
            });
            let parts: Vec<Part> = own.into_iter().chain(others).collect();
            if !parts.is_empty() {
                by_message.insert(name.clone(), parts);
            }
        }
        let parts = by_message.values().flatten();
        let hashes = parts.flat_map(|part: &Part| &part.folded.hashes);
        let mut all: Vec<u64> = hashes.copied().collect();
        all.sort_unstable();
        all.dedup();
        Self { by_message, all }
    }

    /// Whether a text, which is folded, may be in any list. If not, it is in none.
    pub(super) fn may_list(&self, said: &str) -> bool {
        self.all.binary_search(&hash(said)).is_ok()
    }

    /// Those of a message or of one of its attributes.
    pub(super) fn get(&self, message: &str, attribute: Option<&str>) -> Option<&Folded> {
        let mut parts = self.by_message.get(message)?.iter();
        let part = parts.find(|part| part.attribute.as_deref() == attribute)?;
        Some(&part.folded)
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The names of the messages in a file.
pub(super) fn names(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}
