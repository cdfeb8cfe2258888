//! Texts: parse mode, trimming and length, as the server does them.
//! HTML is parsed in `html`; Markdown is not modelled.

use serde_json::{Value, json};

use super::answer::{Refusal, bad};
use super::call::Call;
use super::html;
use super::world::World;

const LONGEST_RAW: usize = 32_768;
const LONGEST: usize = 4096;

/// A text after parsing, with its formatting.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Wording {
    pub(super) text: String,
    pub(super) entities: Vec<Value>,
}

/// The call's text, parsed and trimmed.
pub(super) fn read(world: &mut World, call: &Call) -> Result<Wording, Refusal> {
    let raw = call.text("text");
    if raw.is_empty() {
        return Err(bad("message text is empty"));
    }
    if raw.len() > LONGEST_RAW {
        return Err(bad("text is too long"));
    }
    let wording = parse(world, call, raw)?;
    Ok(trimmed(wording))
}

/// Parses by the call's parse mode.
pub(super) fn parse(world: &mut World, call: &Call, raw: String) -> Result<Wording, Refusal> {
    let mode = call.text("parse_mode").to_ascii_lowercase();
    match mode.as_str() {
        "" => Ok(Wording {
            entities: given_entities(call, &raw)?,
            text: raw,
        }),
        "html" => parse_html(world, &raw),
        "markdown" | "markdownv2" => {
            world.violate(format!(
                "the fake Telegram does not model parse mode `{mode}`"
            ));
            let text = raw;
            Ok(Wording {
                text,
                ..Wording::default()
            })
        }
        _ => Err(bad("unsupported parse_mode")),
    }
}

fn parse_html(world: &mut World, raw: &str) -> Result<Wording, Refusal> {
    match html::parse(raw) {
        Ok(parsed) => {
            for link in parsed.dropped_links {
                world.violate(format!("Telegram silently drops the link `{link}`"));
            }
            Ok(Wording {
                text: parsed.text,
                entities: parsed.entities,
            })
        }
        Err(words) => Err(bad(format!("can't parse entities: {words}"))),
    }
}

fn given_entities(call: &Call, text: &str) -> Result<Vec<Value>, Refusal> {
    let Ok(Some(Value::Array(entities))) = call.json("entities") else {
        return Ok(Vec::new());
    };
    let length = text.encode_utf16().count();
    for entity in &entities {
        let offset = entity["offset"].as_i64().unwrap_or(0);
        if usize::try_from(offset).is_ok_and(|offset| offset > length) {
            return Err(bad(format!(
                "entity begins after the end of the text at UTF-16 offset {offset}"
            )));
        }
        let end = offset + entity["length"].as_i64().unwrap_or(0);
        if usize::try_from(end).is_ok_and(|end| end > length) {
            return Err(bad(format!(
                "entity beginning at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset {end}"
            )));
        }
    }
    Ok(entities)
}

/// Cleans control characters away and trims both ends.
fn trimmed(wording: Wording) -> Wording {
    let clean: String = wording.text.chars().filter_map(cleaned).collect();
    let kept = clean.trim_start_matches([' ', '\n']);
    let cut = clean.len() - kept.len();
    let text = kept.trim_end().to_owned();
    let length = text.encode_utf16().count();
    let entities = wording.entities.into_iter();
    let entities = entities.filter_map(|one| shifted(one, cut, length));
    Wording {
        entities: entities.collect(),
        text,
    }
}

fn cleaned(c: char) -> Option<char> {
    match c {
        '\n' => Some('\n'),
        '\r' => None,
        c if c < ' ' => Some(' '),
        c => Some(c),
    }
}

/// An entity moved by what was cut in front and clipped to what is left.
fn shifted(mut entity: Value, cut: usize, length: usize) -> Option<Value> {
    let number = |name: &str| usize::try_from(entity[name].as_u64().unwrap_or(0)).unwrap_or(0);
    let start = number("offset");
    let end = (start + number("length")).saturating_sub(cut).min(length);
    let start = start.saturating_sub(cut);
    if start >= end {
        return None;
    }
    entity["offset"] = json!(start);
    entity["length"] = json!(end - start);
    Some(entity)
}

/// Checks what only shows after parsing: nothing visible, or too much.
pub(super) fn check(world: &mut World, wording: &Wording, too_long: &str) -> Result<(), Refusal> {
    if wording.text.chars().all(is_invisible) {
        return Err(bad("text must be non-empty"));
    }
    if wording.text.chars().count() > LONGEST {
        return Err(bad(too_long));
    }
    if wording.text.encode_utf16().count() > LONGEST {
        world.violate("a text is over 4096 UTF-16 units, which Telegram may refuse");
    }
    Ok(())
}

fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
