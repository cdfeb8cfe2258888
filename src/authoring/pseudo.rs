//! Two languages that nobody speaks, made from English to try the program with: one with an
//! accent on every letter, and a third longer; one in Arabic letters, from right to left.
//! What still looks like English in them can not be translated; what no longer fits would not
//! fit in German either.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use super::translation::Spoken;
use crate::conversation::ids::Locale;
use crate::conversation::words::Line;

/// The name of the accented one.
pub const ACCENTED: &str = "en-xa";
/// The name of the one from right to left.
pub const RIGHT_TO_LEFT: &str = "ar-xb";

/// Every language that is not real.
pub const ALL: [&str; 2] = [ACCENTED, RIGHT_TO_LEFT];

/// Lists of what people type: the English ones work in every language.
const TYPED: [Line; 7] = [
    Line::NumberUnits,
    Line::NumberTens,
    Line::NumberBeside,
    Line::NumberOrder,
    Line::NumberLast,
    Line::NumberOrderBeside,
    Line::LanguageBeside,
];

/// The two languages, made from the files of another.
pub(super) fn spoken(english: &Spoken) -> [(Locale, Spoken); 2] {
    let made = |name: &str, letter: fn(char, &mut String)| {
        let files = english.files.iter().map(|text| file(text, letter));
        let spoken = Spoken {
            files: files.collect(),
            ..Spoken::default()
        };
        (name.into(), spoken)
    };
    [made(ACCENTED, accented), made(RIGHT_TO_LEFT, turned)]
}

fn file(text: &str, letter: fn(char, &mut String)) -> String {
    let mut resource = parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    resource.body.retain(|entry| match entry {
        Entry::Message(message) => TYPED.iter().all(|line| line.key() != message.id.name),
        Entry::Term(_) => true,
        _ => false,
    });
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let is_read = |attribute: &Attribute<String>| !attribute.id.name.ends_with("words");
        attributes.retain(is_read);
        let others = attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in value.into_iter().chain(others) {
            change(pattern, letter);
        }
    }
    serialize(&resource)
}

/// Changes the words of a text, and of all it chooses from.
fn change(pattern: &mut Pattern<String>, letter: fn(char, &mut String)) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = changed(value, letter),
            PatternElement::Placeable { expression } => change_choice(expression, letter),
        }
    }
}

fn change_choice(expression: &mut Expression<String>, letter: fn(char, &mut String)) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                change(&mut variant.value, letter);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            change_choice(expression, letter);
        }
        Expression::Inline(_) => {}
    }
}

/// The same text in other letters. Commands, and what has digits or a dot inside, stay.
fn changed(text: &str, letter: fn(char, &mut String)) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for word in text.split_inclusive(char::is_whitespace) {
        if is_code(word) {
            out.push_str(word);
        } else {
            word.chars().for_each(|one| letter(one, &mut out));
        }
    }
    out
}

fn is_code(word: &str) -> bool {
    let inner = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
    let has_digit = || inner.contains(|c: char| c.is_ascii_digit());
    inner.starts_with('/') || inner.contains('.') || has_digit()
}

/// With an accent; vowels twice, which makes a text about a third longer.
fn accented(letter: char, out: &mut String) {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let with = "áƀçđéƒĝĥíĵķłɱñóþɋŕšŧúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁṀÑÓÞɊŔŠŦÚṼŴẊÝŽ";
    let found = plain.chars().position(|one| one == letter);
    let other = found.and_then(|place| with.chars().nth(place));
    out.push(other.unwrap_or(letter));
    if "aeiouAEIOU".contains(letter) {
        out.extend(other.into_iter().flat_map(char::to_lowercase));
    }
}

/// In an Arabic letter that stands for it.
fn turned(letter: char, out: &mut String) {
    let plain = "abcdefghijklmnopqrstuvwxyz";
    let with = "ابثدعفغهيجكلمنوپقرستـڤـخـز";
    let other = match letter.to_ascii_lowercase() {
        'u' => Some('ؤ'),
        'w' => Some('ۋ'),
        'y' => Some('ئ'),
        small => {
            let found = plain.chars().position(|one| one == small);
            found.and_then(|place| with.chars().nth(place))
        }
    };
    out.push(other.unwrap_or(letter));
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
tea-milk = Do you take milk? Type /stop or call { $phone }.
    .yes = Yes
    .yes-words = yes, please
tea-time = { $open ->
    [open] Open.
   *[other] Closed until 9:30.
}
number-units = zero, one
";

    fn made(index: usize) -> String {
        let english = Spoken {
            files: vec![ENGLISH.to_owned()],
            ..Spoken::default()
        };
        spoken(&english)[index].1.files[0].clone()
    }

    #[test]
    fn every_letter_has_an_accent_but_for_codes_and_values() {
        let wanted = "\
tea-milk = Đóó ýóóúú ŧááķéé ɱíílķ? Ŧýþéé /stop óóŕ çááłł { $phone }.
    .yes = Ýééš
tea-time =
    { $open ->
        [open] Óópééñ.
       *[other] Çłóóšééđ úúñŧííł 9:30.
    }
";
        assert_eq!(
            made(0),
            wanted.replace("ɱíílķ", "ɱííłķ").replace("Óópééñ", "Óóþééñ")
        );
    }

    #[test]
    fn it_can_be_written_in_arabic_letters() {
        let text = made(1);
        assert!(text.contains("tea-milk = "), "{text}");
        let latin = text.replace("tea-milk", "").replace("tea-time", "");
        let latin = latin
            .replace(".yes", "")
            .replace("$phone", "")
            .replace("/stop", "");
        let latin = latin
            .replace("$open", "")
            .replace("[open]", "")
            .replace("[other]", "");
        assert!(
            !latin.contains(|c: char| c.is_ascii_alphabetic()),
            "{latin}"
        );
    }
}
