//! In which language and direction words stand.

use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::conversation::ids::Locale;

/// The direction a language is written in, as pages say it.
pub(super) fn direction(locale: &Locale) -> &'static str {
    let language = locale.as_str().parse::<LanguageIdentifier>();
    match language.map(|language| language.character_direction()) {
        Ok(CharacterDirection::RTL) => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_languages_are_written_from_right_to_left() {
        let direction = |name: &str| direction(&name.into());
        assert_eq!(["en", "pl", "pt-br", "?"].map(direction), ["ltr"; 4]);
        assert_eq!(
            ["ar", "fa", "ur", "he", "uz-Arab"].map(direction),
            ["rtl"; 5]
        );
    }
}
