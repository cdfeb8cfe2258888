//! Texts as nobody writes them, and as somebody may.

use proptest::prelude::*;

use super::super::{Choice, Piece, Text, Variant};

/// Texts with all that Fluent takes for something else at some place.
fn words() -> impl Strategy<Value = String> {
    let signs = prop_oneof![
        8 => "[a-zäł]{1,5}",
        4 => Just(" ".to_owned()),
        3 => Just("\n".to_owned()),
        4 => "[\\[\\]*.{}#=\"\\\\$,'-]",
        1 => prop_oneof![Just("\t"), Just("\r"), Just("\u{a0}"), Just("\u{7}"), Just("→ …")]
            .prop_map(str::to_owned),
    ];
    prop::collection::vec(signs, 0..12).prop_map(|signs| signs.concat())
}

fn code() -> impl Strategy<Value = String> {
    let codes = [
        "{ $phone }",
        "{ -nhs }",
        "{ -nhs(case: \"genitive\") }",
        "{ line-urgent }",
        "{ line-urgent.title }",
        "{ NUMBER($n, minimumFractionDigits: 1) }",
        "{ 5 }",
    ];
    prop::sample::select(codes.to_vec()).prop_map(str::to_owned)
}

fn text_of(pieces: Vec<Piece>) -> Text {
    let mut text = Text::default();
    for piece in pieces {
        match piece {
            Piece::Words(words) => text.push_words(&words),
            piece => text.append(Text(vec![piece])),
        }
    }
    text
}

fn flat() -> impl Strategy<Value = Text> {
    let piece = prop_oneof![
        3 => words().prop_map(Piece::Words),
        1 => code().prop_map(Piece::Code),
    ];
    prop::collection::vec(piece, 0..5).prop_map(text_of)
}

fn choice(inner: impl Strategy<Value = Text> + 'static) -> impl Strategy<Value = Piece> {
    let selectors = prop::sample::select(vec!["$open", "$n", "NUMBER($n)", "-nhs.gender"]);
    let keys = prop::sample::subsequence(vec!["0", "-1.5", "one", "few", "other"], 1..=4);
    let texts = prop::collection::vec(inner, 5);
    (selectors, keys, texts).prop_map(|(selector, keys, texts)| {
        let default = keys.len() - 1;
        let variant = |(index, (key, text)): (usize, (&str, Text))| Variant {
            key: key.to_owned(),
            is_default: index == default,
            text,
        };
        let variants = keys.into_iter().zip(texts).enumerate().map(variant);
        Piece::Choice(Choice {
            selector: selector.to_owned(),
            variants: variants.collect(),
        })
    })
}

fn deep(inner: impl Strategy<Value = Text> + 'static) -> impl Strategy<Value = Text> {
    let piece = prop_oneof![
        3 => words().prop_map(Piece::Words),
        1 => code().prop_map(Piece::Code),
        1 => choice(inner),
    ];
    prop::collection::vec(piece, 0..5).prop_map(text_of)
}

pub(super) fn text() -> impl Strategy<Value = Text> {
    deep(deep(flat()))
}
