//! A Fluent text taken apart: words, codes such as `{ $phone }`, and choices between
//! sentences. How it was laid out in its file is gone: two texts are the same if people would
//! read the same.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
    Variant as Written, VariantKey,
};
use fluent_syntax::serializer;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A text, in pieces.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub(super) Vec<Piece>);

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words, with line breaks; never empty, and never two beside each other.
    Words(String),
    /// What something else is shown for, as Fluent writes it: `{ $phone }`.
    Code(String),
    /// The place of a choice whose sentences are texts of their own, by its name.
    Slot(String),
    /// A choice between sentences.
    Choice(Choice),
}

/// A choice between sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What chooses, as Fluent writes it: `$open`.
    pub selector: String,
    /// The sentences, in order.
    pub variants: Vec<Variant>,
}

/// One of the sentences of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// For what it is: `open`, `one`, `0`.
    pub key: String,
    /// Whether it is for everything else too.
    pub is_default: bool,
    /// What it says.
    pub text: Text,
}

impl Text {
    /// The text of a pattern of Fluent.
    #[must_use]
    pub fn of(pattern: &Pattern<&str>) -> Self {
        let mut text = Self::default();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_words(value),
                PatternElement::Placeable { expression } => text.push_expression(expression),
            }
        }
        text
    }

    fn push_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { selector, variants } => self.0.push(Piece::Choice(Choice {
                selector: selector_of(selector),
                variants: variants.iter().map(variant).collect(),
            })),
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.push_expression(expression);
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.push_words(&unescape_unicode_to_string(value));
            }
            Expression::Inline(inline) => self.0.push(Piece::Code(written(inline))),
        }
    }

    /// Adds words, as they are read.
    pub(super) fn push_words(&mut self, words: &str) {
        match self.0.last_mut() {
            _ if words.is_empty() => {}
            Some(Piece::Words(before)) => before.push_str(words),
            _ => self.0.push(Piece::Words(words.to_owned())),
        }
    }

    /// Adds all of another text.
    pub(super) fn append(&mut self, other: Self) {
        for piece in other.0 {
            match piece {
                Piece::Words(words) => self.push_words(&words),
                piece => self.0.push(piece),
            }
        }
    }

    /// The choices in it, each by its name: that of the value that chooses, with a number
    /// from the second on.
    #[must_use]
    pub fn choices(&self) -> Vec<(String, &Choice)> {
        let mut choices: Vec<(String, &Choice)> = Vec::new();
        let mut values: Vec<String> = Vec::new();
        for piece in &self.0 {
            let Piece::Choice(choice) = piece else {
                continue;
            };
            let value = name_of(&choice.selector);
            let nth = values.iter().filter(|other| **other == value).count() + 1;
            let name = match nth {
                1 => value.clone(),
                nth => format!("{value}.{nth}"),
            };
            values.push(value);
            choices.push((name, choice));
        }
        choices
    }

    /// The choice of this name.
    #[must_use]
    pub fn choice(&self, name: &str) -> Option<&Choice> {
        let mut choices = self.choices().into_iter();
        choices.find_map(|(own, choice)| (own == name).then_some(choice))
    }

    /// The text without the sentences of the choices that have these names: their places
    /// alone are left.
    #[must_use]
    pub(super) fn with_slots(&self, names: &[String]) -> Self {
        let mut own = self.choices().into_iter();
        let pieces = self.0.iter().map(|piece| match piece {
            Piece::Choice(_) => match own.next() {
                Some((name, _)) if names.contains(&name) => Piece::Slot(name),
                _ => piece.clone(),
            },
            piece => piece.clone(),
        });
        Self(pieces.collect())
    }

    /// The text with the places of all its choices.
    #[must_use]
    pub(super) fn own(&self) -> Self {
        let names: Vec<String> = self.choices().into_iter().map(|(name, _)| name).collect();
        self.with_slots(&names)
    }

    /// Whether there is a word or a figure in it for a translator, in its choices too.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.0.iter().any(|piece| match piece {
            Piece::Words(words) => words.chars().any(char::is_alphanumeric),
            Piece::Choice(choice) => choice.variants.iter().any(|one| one.text.has_words()),
            Piece::Code(_) | Piece::Slot(_) => false,
        })
    }

    /// The places of choices in it, in order.
    pub(super) fn slots(&self) -> Vec<&str> {
        let slot = self.0.iter().filter_map(|piece| match piece {
            Piece::Slot(name) => Some(name.as_str()),
            _ => None,
        });
        slot.collect()
    }

    /// What is shown in it, each once and without its arguments; in its choices too.
    pub(super) fn codes(&self) -> BTreeSet<String> {
        let mut codes = BTreeSet::new();
        for piece in &self.0 {
            match piece {
                Piece::Code(code) => drop(codes.insert(identity(code).to_owned())),
                Piece::Choice(choice) => {
                    codes.extend(choice.variants.iter().flat_map(|one| one.text.codes()));
                }
                Piece::Words(_) | Piece::Slot(_) => {}
            }
        }
        codes
    }

    /// What chooses between the sentences that are written out in it.
    pub(super) fn selectors(&self) -> BTreeSet<String> {
        let choices = self.0.iter().filter_map(|piece| match piece {
            Piece::Choice(choice) => Some(choice),
            _ => None,
        });
        choices
            .flat_map(|choice| {
                let inner = choice.variants.iter().flat_map(|one| one.text.selectors());
                inner.chain([choice.selector.clone()])
            })
            .collect()
    }
}

impl Choice {
    /// The sentence for a key.
    #[must_use]
    pub fn variant(&self, key: &str) -> Option<&Text> {
        let found = self.variants.iter().find(|variant| variant.key == key);
        found.map(|variant| &variant.text)
    }

    /// The sentence for everything else, with its key.
    #[must_use]
    pub fn default_variant(&self) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.is_default)
    }
}

fn variant(variant: &Written<&str>) -> Variant {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
        variant.key;
    Variant {
        key: key.to_owned(),
        is_default: variant.default,
        text: Text::of(&variant.value),
    }
}

/// A code as Fluent's own writer writes it: `{ $phone }`.
fn written(inline: &InlineExpression<&str>) -> String {
    let expression = Expression::Inline(inline.clone());
    let message = Message {
        id: Identifier { name: "x" },
        value: Some(Pattern {
            elements: vec![PatternElement::Placeable { expression }],
        }),
        attributes: Vec::new(),
        comment: None,
    };
    let body = vec![Entry::Message(message)];
    let text = serializer::serialize(&Resource { body });
    text.strip_prefix("x = ").unwrap_or(&text).trim().to_owned()
}

fn selector_of(inline: &InlineExpression<&str>) -> String {
    inside(&written(inline)).to_owned()
}

/// What stands between the braces of a code.
pub(super) fn inside(code: &str) -> &str {
    let inner = code
        .strip_prefix('{')
        .and_then(|code| code.strip_suffix('}'));
    inner.unwrap_or(code).trim()
}

/// What makes a code the one it is: a term may be given other arguments in another language.
fn identity(code: &str) -> &str {
    let inner = inside(code);
    if inner.starts_with('-') {
        inner.split(['(', ' ']).next().unwrap_or(inner)
    } else {
        inner
    }
}

/// The name of the value that chooses: `open` for `$open`, `n` for `NUMBER($n)`.
fn name_of(selector: &str) -> String {
    let variable = selector.split_once('$').map(|(_, rest)| rest);
    let in_name = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    match variable {
        Some(variable) => variable.chars().take_while(in_name).collect(),
        None => selector.chars().filter(in_name).collect(),
    }
}
