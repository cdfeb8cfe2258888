//! Which text of a message is meant: its value or something that belongs to it, and which
//! sentence of its choices. As people and files name it: `tea-strength.more[milk=yes]`.

use std::fmt;

/// Which text of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Part {
    /// What belongs to the message: `title`; `None` for what the message itself says.
    pub attribute: Option<String>,
    /// The way to one of the sentences: choices, each with the key that was taken.
    pub way: Vec<(String, String)>,
}

impl Part {
    /// What the message itself says, or what belongs to it by this name.
    #[must_use]
    pub fn whole(attribute: Option<&str>) -> Self {
        Self {
            attribute: attribute.map(str::to_owned),
            way: Vec::new(),
        }
    }

    /// One of the sentences of a choice in this text.
    #[must_use]
    pub fn with(&self, choice: &str, key: &str) -> Self {
        let mut part = self.clone();
        part.way.push((choice.to_owned(), key.to_owned()));
        part
    }

    /// Whether it lists what people type: a list of each language's own.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        is_typed(self.attribute.as_deref())
    }

    /// The name of a text taken apart: its message and its part.
    #[must_use]
    pub fn parse(name: &str) -> Option<(String, Self)> {
        let (head, mut rest) = match name.find('[') {
            Some(at) => name.split_at(at),
            None => (name, ""),
        };
        let (message, attribute) = match head.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (head, None),
        };
        let named = message.strip_prefix('-').unwrap_or(message);
        if !is_identifier(named) || attribute.is_some_and(|name| !is_identifier(name)) {
            return None;
        }
        let mut part = Self::whole(attribute);
        while !rest.is_empty() {
            let (step, after) = rest.strip_prefix('[')?.split_once(']')?;
            let (choice, key) = step.split_once('=')?;
            if !choice.split('.').all(is_in_names) || !is_key(key) {
                return None;
            }
            part = part.with(choice, key);
            rest = after;
        }
        Some((message.to_owned(), part))
    }
}

/// Whether the part of a message of this name lists what people type.
pub(super) fn is_typed(attribute: Option<&str>) -> bool {
    attribute.is_some_and(|name| name.ends_with("words"))
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && is_in_names(name)
}

fn is_in_names(name: &str) -> bool {
    let in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !name.is_empty() && name.chars().all(in_name)
}

/// Whether a sentence of a choice can have this key: a name, or a number.
fn is_key(key: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let number = key.strip_prefix('-').unwrap_or(key);
    is_identifier(key) || number.splitn(2, '.').all(digits)
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(attribute) = &self.attribute {
            write!(f, ".{attribute}")?;
        }
        for (choice, key) in &self.way {
            write!(f, "[{choice}={key}]")?;
        }
        Ok(())
    }
}
