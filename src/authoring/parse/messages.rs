//! A file of Fluent messages: what each says, what it uses, and where it stands.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Term,
    Variant, VariantKey,
};
use fluent_syntax::parser;

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source, Span};
use super::super::vocabulary::twice;
use super::broken_fluent;

/// The messages of one file.
#[derive(Debug, Default)]
pub struct MessageFile {
    /// The messages, in order.
    pub messages: Vec<Message>,
    /// The terms, each with its hyphen in front: `-nhs`.
    pub terms: Vec<Message>,
}

/// One message as it was written.
#[derive(Debug)]
pub struct Message {
    /// Its name.
    pub name: Placed<String>,
    /// What it says; `None` when it has attributes alone.
    pub text: Option<Words>,
    /// What belongs to it, by name.
    pub attributes: BTreeMap<String, Attribute>,
}

/// What belongs to a message.
#[derive(Debug)]
pub struct Attribute {
    /// Its name.
    pub name: Placed<String>,
    /// What it says.
    pub text: Words,
}

/// A text as it was written, and what it uses.
#[derive(Debug)]
pub struct Words {
    /// Where it stands.
    pub span: Span,
    /// The values it shows or chooses by.
    pub variables: Vec<Placed<String>>,
    /// Those of them that choose a sentence, and are not shown.
    pub chosen_by: Vec<Span>,
    /// Those that stand in one of the sentences to choose from, each with what chooses it.
    pub within: Vec<Within>,
    /// The other messages it shows.
    pub messages: Vec<Placed<String>>,
    /// The functions it calls: `NUMBER` in `{ NUMBER($age) }`.
    pub functions: Vec<Placed<String>>,
    /// The names of what it hands to terms: `case` in `{ -team(case: "upper") }`.
    pub handed: Vec<String>,
    /// Where the words stand that people read: without values, and each sentence to choose
    /// from by itself.
    pub read: Vec<Span>,
    /// Its choices of sentences.
    pub selects: Vec<Select>,
    /// How long it can become, in UTF-16 units, as Telegram counts; values are guessed.
    pub longest: usize,
}

/// A choice of sentences.
#[derive(Debug)]
pub struct Select {
    /// The value that chooses.
    pub by: Placed<String>,
    /// The names in `[ ]`, but for the one with the `*`.
    pub keys: Vec<Placed<String>>,
    /// The one with the `*`, which is taken when none fits.
    pub otherwise: Option<Placed<String>>,
}

/// A value that is shown only in one of the sentences to choose from.
#[derive(Debug)]
pub struct Within {
    /// Where the value stands.
    pub value: Span,
    /// What chooses the sentence.
    pub by: String,
    /// The name of the sentence, in `[ ]`.
    pub key: Placed<String>,
}

/// How long a value that a message shows is taken to be.
const VALUE_LENGTH: usize = 30;

/// Reads a file of messages, going on after errors.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> MessageFile {
    if let Some(at) = source.nests_too_deeply() {
        faults.push(broken_fluent::too_deep(index, source, at));
        return MessageFile::default();
    }
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => {
            faults.extend(notes_in_messages(index, source));
            resource
        }
        Err((resource, errors)) => {
            faults.extend(broken_fluent::broken(index, source, &errors));
            resource
        }
    };
    let mut reader = Reader {
        index,
        source,
        faults,
    };
    reader.file(&resource)
}

struct Reader<'s> {
    index: usize,
    source: &'s Source,
    faults: &'s mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn file(&mut self, resource: &Resource<&str>) -> MessageFile {
        let mut file = MessageFile::default();
        for entry in &resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    let term = self.term(term);
                    let mut terms = file.terms.iter();
                    match terms.find(|first| first.name.value == term.name.value) {
                        Some(first) => self.faults.push(twice(&term.name, &first.name)),
                        None => file.terms.push(term),
                    }
                    continue;
                }
                _ => continue,
            };
            let mut read = Message {
                name: self.placed(message.id.name),
                text: message
                    .value
                    .as_ref()
                    .map(|pattern| self.words(pattern, message.id.name)),
                attributes: BTreeMap::new(),
            };
            for attribute in &message.attributes {
                let name = self.placed(attribute.id.name);
                if let Some(first) = read.attributes.get(&name.value) {
                    let dotted = Placed::new(format!(".{}", name.value), name.span);
                    self.faults.push(twice(&dotted, &first.name));
                    continue;
                }
                let text = self.words(&attribute.value, attribute.id.name);
                read.attributes
                    .insert(name.value.clone(), Attribute { name, text });
            }
            match file
                .messages
                .iter()
                .find(|first| first.name.value == read.name.value)
            {
                Some(first) => {
                    self.faults.push(twice(&read.name, &first.name));
                }
                None => file.messages.push(read),
            }
        }
        file
    }

    fn term(&self, term: &Term<&str>) -> Message {
        let name = self.placed_term(term.id.name);
        Message {
            name,
            text: Some(self.words(&term.value, term.id.name)),
            attributes: BTreeMap::new(),
        }
    }

    /// A name and its place: the parser keeps slices of the source, so the place is
    /// how far into it the slice begins.
    fn placed(&self, slice: &str) -> Placed<String> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.source.text.as_ptr() as usize);
        Placed::new(
            slice.to_owned(),
            Span::within(self.index, &self.source.text, start..start + slice.len()),
        )
    }

    /// The name of a term with the hyphen in front of it.
    fn placed_term(&self, name: &str) -> Placed<String> {
        let mut term = self.placed(name);
        term.value.insert(0, '-');
        term.span.start = term.span.start.saturating_sub(1);
        term
    }

    fn words(&self, pattern: &Pattern<&str>, name: &str) -> Words {
        let mut words = Words {
            span: self.placed(name).span,
            variables: Vec::new(),
            chosen_by: Vec::new(),
            within: Vec::new(),
            messages: Vec::new(),
            functions: Vec::new(),
            handed: Vec::new(),
            read: Vec::new(),
            selects: Vec::new(),
            longest: longest(pattern),
        };
        let mut texts: Vec<Span> = Vec::new();
        self.pattern(pattern, &mut words, &mut texts);
        if let (Some(first), Some(last)) =
            (texts.iter().min(), texts.iter().map(|span| span.end).max())
        {
            words.span = Span {
                end: last,
                ..*first
            };
        }
        words
    }

    fn pattern(&self, pattern: &Pattern<&str>, words: &mut Words, texts: &mut Vec<Span>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let span = self.placed(value).span;
                    texts.push(span);
                    words.read.push(span);
                }
                PatternElement::Placeable { expression } => {
                    self.expression(expression, words, texts);
                }
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, words: &mut Words, texts: &mut Vec<Span>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, words, texts),
            Expression::Select { selector, variants } => {
                let before = words.variables.len();
                self.inline(selector, words, texts);
                let choosers = words.variables[before..].iter().map(|chooser| chooser.span);
                words.chosen_by.extend(choosers);
                let by = words.variables.get(before).cloned();
                if let Some(by) = by.clone() {
                    let (otherwise, keys) = variants
                        .iter()
                        .partition::<Vec<_>, _>(|variant| variant.default);
                    let placed = |variant: &Variant<&str>| self.placed(key_of(variant));
                    words.selects.push(Select {
                        by,
                        keys: keys.into_iter().map(placed).collect(),
                        otherwise: otherwise.into_iter().map(placed).next(),
                    });
                }
                for variant in variants {
                    let first = words.variables.len();
                    self.pattern(&variant.value, words, texts);
                    let shown = words.variables[first..].iter().map(|value| value.span);
                    let key = self.placed(key_of(variant));
                    words.within.extend(shown.filter_map(|value| {
                        by.clone().map(|by| Within {
                            value,
                            by: by.value,
                            key: key.clone(),
                        })
                    }));
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, words: &mut Words, texts: &mut Vec<Span>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let variable = self.placed(id.name);
                texts.push(variable.span);
                words.variables.push(variable);
            }
            InlineExpression::MessageReference { id, .. } => {
                words.messages.push(self.placed(id.name));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                words.functions.push(self.placed(id.name));
                self.arguments(arguments, words, texts);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                words.messages.push(self.placed_term(id.name));
                if let Some(arguments) = arguments {
                    let named = arguments.named.iter();
                    words
                        .handed
                        .extend(named.map(|one| one.name.name.to_owned()));
                    self.arguments(arguments, words, texts);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, words, texts),
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => {
                texts.push(self.placed(value).span);
            }
        }
    }

    fn arguments(&self, arguments: &CallArguments<&str>, words: &mut Words, texts: &mut Vec<Span>) {
        for argument in &arguments.positional {
            self.inline(argument, words, texts);
        }
        for argument in &arguments.named {
            self.inline(&argument.value, words, texts);
        }
    }
}

fn key_of<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// A note that does not start at the left is a part of the message above it; so is a mark that was
/// left over from joining two versions, of which one is told.
fn notes_in_messages(index: usize, source: &Source) -> Vec<Diagnostic> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in source.text.split_inclusive('\n') {
        let words = line.trim();
        let place = start + line.len() - line.trim_start().len();
        start += line.len();
        if line.starts_with(' ') && words.starts_with("# ") {
            let span = Span::within(index, &source.text, place..place + words.len());
            let title = "people would see this note";
            let label = "it is a part of the message above";
            let fault = Diagnostic::warning("note-in-a-message", title, span, label);
            found.push(fault.help("start it at the left, above the name of the message"));
        }
        if line.starts_with(' ') && words.starts_with("<<<<<<<") {
            let span = Span::within(index, &source.text, place..place + words.len());
            let title = "people would see this mark";
            let label = "left over from joining two versions";
            let fault = Diagnostic::warning("note-in-a-message", title, span, label);
            let help = "keep the lines of one version, and take out the other and these marks";
            found.push(fault.help(help));
        }
    }
    found
}

/// How long a text can become.
fn longest(pattern: &Pattern<&str>) -> usize {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.encode_utf16().count(),
        PatternElement::Placeable { expression } => longest_of(expression),
    };
    pattern.elements.iter().map(element).sum()
}

fn longest_of(expression: &Expression<&str>) -> usize {
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .map(|variant| longest(&variant.value))
            .max()
            .unwrap_or(0),
        Expression::Inline(InlineExpression::Placeable { expression }) => longest_of(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            value.encode_utf16().count()
        }
        Expression::Inline(_) => VALUE_LENGTH,
    }
}
