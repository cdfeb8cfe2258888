//! What a flow says and where it leads, as one short mark: another mark means that
//! something a reader would notice was changed. Notes, spaces and the order of the files
//! do not count.

use super::parse::flow::FlowFile;
use super::parse::node::{Node, Value};
use super::source::{Sources, Span};
use super::vocabulary::Vocabulary;

/// The mark of a flow and its words: sixteen signs.
#[must_use]
pub fn edition(file: &FlowFile, words: Option<&Vocabulary>, texts: &Sources) -> String {
    let mut mark = Mark::new();
    mark.take(&routing(&file.written));
    let names = file
        .steps
        .iter()
        .map(|step| format!("{}-{}", file.name.value, step.name.value));
    for message in names.filter_map(|name| words?.message(&name)) {
        mark.take(&message.name.value);
        if let Some(text) = &message.text {
            mark.take_words(at(texts, text.span));
        }
        // Other words that people type change nothing of what they are told.
        let told = message.attributes.iter();
        for (name, part) in told.filter(|(name, _)| !name.ends_with("words")) {
            mark.take(name);
            mark.take_words(at(texts, part.text.span));
        }
    }
    mark.written()
}

fn at(texts: &Sources, span: Span) -> &str {
    let source = texts.get(span.source);
    let text = source.and_then(|source| source.text.get(span.start..span.end));
    text.unwrap_or_default()
}

/// The steps of a flow as one text, however they were laid out.
#[must_use]
pub fn routing(steps: &Node) -> String {
    let mut written = String::new();
    write(steps, &mut written);
    written
}

fn write(node: &Node, written: &mut String) {
    match &node.value {
        Value::Nothing => written.push('~'),
        Value::Text(text) => {
            written.push('"');
            written.push_str(text);
        }
        Value::List(nodes) => {
            written.push('[');
            for node in nodes {
                write(node, written);
            }
            written.push(']');
        }
        Value::Map(entries) => {
            written.push('{');
            for (key, node) in entries {
                written.push_str(&key.value);
                written.push(':');
                write(node, written);
            }
            written.push('}');
        }
    }
}

/// The FNV-1a sum of what it has taken: it guards against oversight, not against malice.
#[derive(Debug)]
pub(super) struct Mark(u64);

impl Mark {
    pub(super) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub(super) fn take(&mut self, text: &str) {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Takes the words of a text, wherever its lines break.
    pub(super) fn take_words(&mut self, text: &str) {
        for word in text.split_whitespace() {
            self.take(word);
        }
        self.take("");
    }

    /// The mark as it stands in files: sixteen signs.
    pub(super) fn written(&self) -> String {
        format!("{:016x}", self.0)
    }

    /// Whether a text could be a mark.
    pub(super) fn is_one(text: &str) -> bool {
        text.len() == 16 && text.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'))
    }
}
