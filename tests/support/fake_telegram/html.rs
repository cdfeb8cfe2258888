//! Telegram's HTML, parsed step by step as `TDLib`'s `parse_html` does, so that
//! errors carry the same words and byte offsets.

use serde_json::{Value, json};

use super::{links, references};

const TAGS: &[&str] = &[
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "tg-time",
    "span",
    "pre",
    "code",
    "blockquote",
];

#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) text: String,
    pub(super) entities: Vec<Value>,
    /// Links that vanish without an error.
    pub(super) dropped_links: Vec<String>,
}

#[derive(Debug)]
struct Open {
    tag: String,
    argument: String,
    offset: usize,
    text_start: usize,
}

struct Parser<'a> {
    raw: &'a str,
    at: usize,
    utf16: usize,
    open: Vec<Open>,
    done: Parsed,
}

pub(super) fn parse(raw: &str) -> Result<Parsed, String> {
    let mut parser = Parser {
        raw,
        at: 0,
        utf16: 0,
        open: Vec::new(),
        done: Parsed::default(),
    };
    parser.run()?;
    let mut done = parser.done;
    done.entities
        .sort_by_key(|entity| entity["offset"].as_u64().unwrap_or(0));
    Ok(done)
}

impl Parser<'_> {
    fn run(&mut self) -> Result<(), String> {
        while let Some(c) = self.rest().chars().next() {
            match c {
                '<' => self.tag()?,
                '&' => self.ampersand(),
                _ => self.push(c, c.len_utf8()),
            }
        }
        match self.open.last() {
            Some(open) => Err(format!(
                "Can't find end tag corresponding to start tag \"{}\"",
                open.tag
            )),
            None => Ok(()),
        }
    }

    fn rest(&self) -> &str {
        &self.raw[self.at..]
    }

    /// The byte here; the end of the text reads as 0, as in the original.
    fn byte(&self) -> u8 {
        self.raw.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn push(&mut self, c: char, bytes: usize) {
        self.done.text.push(c);
        self.utf16 += c.len_utf16();
        self.at += bytes;
    }

    fn ampersand(&mut self) {
        match references::decode(self.rest()) {
            Some((c, bytes)) => self.push(c, bytes),
            None => self.push('&', 1),
        }
    }

    fn skip_while(&mut self, goes_on: impl Fn(u8) -> bool) -> String {
        let start = self.at;
        while self.at < self.raw.len() && goes_on(self.byte()) {
            self.at += 1;
        }
        self.raw[start..self.at].to_owned()
    }

    fn tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        self.at += 1;
        if self.byte() == b'/' {
            self.at += 1;
            return self.end_tag(begin);
        }
        self.start_tag(begin)
    }

    fn start_tag(&mut self, begin: usize) -> Result<(), String> {
        let tag = self
            .skip_while(|b| !is_space(b) && b != b'>')
            .to_lowercase();
        if self.byte() == 0 {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        if !TAGS.contains(&tag.as_str()) {
            return Err(format!(
                "Unsupported start tag \"{tag}\" at byte offset {begin}"
            ));
        }
        let argument = self.attributes(&tag, begin)?;
        self.at += 1;
        if tag == "span" && argument != "spoiler" {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            ));
        }
        self.open.push(Open {
            tag,
            argument,
            offset: self.utf16,
            text_start: self.done.text.len(),
        });
        Ok(())
    }

    /// Reads attributes up to the `>` and gives the one the tag uses.
    fn attributes(&mut self, tag: &str, begin: usize) -> Result<String, String> {
        let unclosed = format!("Unclosed start tag \"{tag}\" at byte offset {begin}");
        let mut argument = String::new();
        loop {
            self.skip_while(is_space);
            match self.byte() {
                b'>' => return Ok(argument),
                0 => return Err(unclosed),
                _ => {}
            }
            let name = self.skip_while(|b| !is_space(b) && b != b'=' && b != b'>');
            if name.is_empty() {
                return Err(format!(
                    "Empty attribute name in the tag \"{tag}\" at byte offset {begin}"
                ));
            }
            self.skip_while(is_space);
            let value = if self.byte() == b'=' {
                self.at += 1;
                self.value(&unclosed)?
            } else {
                String::new()
            };
            if self.byte() == 0 {
                return Err(unclosed);
            }
            if let Some(used) = used_argument(tag, &name.to_lowercase(), &value) {
                argument = used;
            }
        }
    }

    fn value(&mut self, unclosed: &str) -> Result<String, String> {
        self.skip_while(is_space);
        match self.byte() {
            0 => Err(unclosed.to_owned()),
            quote @ (b'"' | b'\'') => Ok(self.quoted(quote)),
            _ => self.name_token(),
        }
    }

    fn name_token(&mut self) -> Result<String, String> {
        let start = self.at;
        let token = self.skip_while(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
        if !is_space(self.byte()) && self.byte() != b'>' && self.byte() != 0 {
            return Err(format!(
                "Unexpected end of name token at byte offset {start}"
            ));
        }
        Ok(token.to_lowercase())
    }

    fn quoted(&mut self, quote: u8) -> String {
        self.at += 1;
        let mut value = String::new();
        while let Some(c) = self.rest().chars().next() {
            if c == char::from(quote) {
                self.at += 1;
                break;
            }
            let decoded = if c == '&' {
                references::decode(self.rest())
            } else {
                None
            };
            let (c, bytes) = decoded.unwrap_or((c, c.len_utf8()));
            value.push(c);
            self.at += bytes;
        }
        value
    }

    fn end_tag(&mut self, begin: usize) -> Result<(), String> {
        let Some(open) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        let name = self.skip_while(|b| !is_space(b) && b != b'>');
        self.skip_while(is_space);
        if self.byte() != b'>' {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        if !name.is_empty() && name != open.tag {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{name}>\"",
                open.tag
            ));
        }
        self.close(&open);
        Ok(())
    }

    fn close(&mut self, open: &Open) {
        if self.utf16 <= open.offset {
            return;
        }
        let Some(kind) = kind(&open.tag) else { return };
        let length = self.utf16 - open.offset;
        let mut entity = json!({ "type": kind, "offset": open.offset, "length": length });
        if kind == "text_link" {
            let url = self.link(open);
            if !links::survives_in_text(&url) {
                self.done.dropped_links.push(url);
                return;
            }
            entity["url"] = json!(url);
        }
        self.done.entities.push(entity);
    }

    /// A link without an address takes its own text for one.
    fn link(&self, open: &Open) -> String {
        if open.argument.is_empty() {
            return self.done.text[open.text_start..].to_owned();
        }
        open.argument.clone()
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0 | 0x0b)
}

fn used_argument(tag: &str, name: &str, value: &str) -> Option<String> {
    match (tag, name) {
        ("a", "href") => Some(value.to_owned()),
        ("span", "class") => value.strip_prefix("tg-").map(str::to_owned),
        _ => None,
    }
}

fn kind(tag: &str) -> Option<&'static str> {
    Some(match tag {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "s" | "strike" | "del" => "strikethrough",
        "u" | "ins" => "underline",
        "tg-spoiler" | "span" => "spoiler",
        "a" => "text_link",
        "pre" => "pre",
        "code" => "code",
        "blockquote" => "blockquote",
        _ => return None,
    })
}
