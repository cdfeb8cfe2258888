//! One text put into a file of messages.

use super::file::{self, File};
use super::part::Part;
use super::text::{Choice, Piece, Text, Variant};
use super::why_not::WhyNot;

/// The file with a text, as translators see it, in the place of what this part of a message
/// says. What is not there yet is added: a message at the end of the file, a part at the end
/// of its message, a sentence before the default one. Everything else stays as it is.
///
/// Whether it is a right translation is not asked here; `take_in` does that.
///
/// # Errors
/// When the text or the file cannot be read, or it is about a choice that is not there.
pub fn put(ftl: &str, message: &str, part: &Part, new_text: &str) -> Result<String, WhyNot> {
    let named = Part::parse(&format!("{message}{part}"));
    if named.is_none_or(|(name, own)| name != message || own != *part) {
        return Err(WhyNot::NotAName(format!("{message}{part}")));
    }
    let text = Text::parse(new_text)?;
    let file = File::read(ftl)?;
    let attribute = part.attribute.as_deref();
    let Some(entry) = file.entry(message) else {
        let whole = set(None, &part.way, text).map_err(|_| no_message(message))?;
        let written = file::message(message, &[(part.attribute.clone(), whole)]);
        let gap = if ftl.is_empty() || ftl.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        return Ok(format!("{ftl}{gap}{written}\n"));
    };
    let old = entry.part(attribute).map(|written| &written.text);
    let whole = set(old, &part.way, text)?;
    let before: Vec<&str> = entry
        .attributes
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    Ok(file.with(entry, attribute, &whole, &before))
}

fn no_message(name: &str) -> WhyNot {
    WhyNot::NoSuchMessage(name.to_owned())
}

/// A text with another in the place that a way leads to. The places of choices in the new one
/// are filled with the choices of the old one.
fn set(old: Option<&Text>, way: &[(String, String)], new: Text) -> Result<Text, WhyNot> {
    let Some(((name, key), rest)) = way.split_first() else {
        return filled(old, new);
    };
    let missing = || WhyNot::NoSuchChoice(name.clone());
    let mut text = old.cloned().ok_or_else(missing)?;
    let choice = choice_mut(&mut text, name).ok_or_else(missing)?;
    let set = set(choice.variant(key), rest, new)?;
    if let Some(variant) = choice.variants.iter_mut().find(|one| one.key == *key) {
        variant.text = set;
    } else {
        let default = choice.variants.iter().position(|one| one.is_default);
        let variant = Variant {
            key: key.clone(),
            is_default: false,
            text: set,
        };
        choice.variants.insert(default.unwrap_or(0), variant);
    }
    Ok(text)
}

fn filled(old: Option<&Text>, new: Text) -> Result<Text, WhyNot> {
    let mut text = Text::default();
    for piece in new.0 {
        match piece {
            Piece::Slot(name) => {
                let choice = old.and_then(|old| old.choice(&name)).cloned();
                let choice = choice.ok_or(WhyNot::NoSuchChoice(name))?;
                text.0.push(Piece::Choice(choice));
            }
            piece => text.append(Text(vec![piece])),
        }
    }
    Ok(text)
}

fn choice_mut<'t>(text: &'t mut Text, name: &str) -> Option<&'t mut Choice> {
    let names = text.choices().into_iter().map(|(name, _)| name);
    let nth = names.enumerate().find(|(_, own)| own == name)?.0;
    let choices = text.0.iter_mut().filter_map(|piece| match piece {
        Piece::Choice(choice) => Some(choice),
        _ => None,
    });
    choices.into_iter().nth(nth)
}
