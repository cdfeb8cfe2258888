//! An emoji in a message. Screen readers read its name aloud, and people see different
//! things in it.

use super::super::diagnostic::Diagnostic;
use super::super::vocabulary::Vocabulary;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for message in draft.vocabularies.values().flat_map(Vocabulary::iter) {
        // People may type emoji.
        let parts = message.attributes.iter();
        let parts = parts.filter(|(name, _)| !name.ends_with("words"));
        let texts = message.text.iter().chain(parts.map(|(_, part)| &part.text));
        for text in texts {
            let written = draft.text_at(text.span);
            if !may_hold_emoji(written) {
                continue;
            }
            let Some(at) = written.find(is_emoji) else {
                continue;
            };
            let run = written[at..]
                .chars()
                .take_while(|c| is_emoji(*c) || is_joiner(*c));
            let length: usize = run.map(char::len_utf8).sum();
            let start = text.span.start + at;
            let place = super::Span {
                start,
                end: start + length,
                ..text.span
            };
            let title = format!("there is an emoji in `{}`", message.name.value);
            let fault = Diagnostic::warning("emoji", title, place, "");
            faults
                .push(fault.help("say it in words: screen readers read an emoji out by its name"));
        }
    }
}

/// Whether there is a byte with which every emoji begins; most texts have none.
fn may_hold_emoji(text: &str) -> bool {
    text.bytes().any(|byte| byte == 0xE2 || byte == 0xF0)
}

fn is_emoji(letter: char) -> bool {
    matches!(letter,
        '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B05}'..='\u{2B07}'
        | '\u{2B1B}' | '\u{2B1C}' | '\u{2B50}' | '\u{2B55}' | '\u{231A}' | '\u{231B}'
        | '\u{23E9}'..='\u{23FA}')
}

/// What holds the parts of one emoji together.
fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{FE0F}' | '\u{200D}' | '\u{20E3}')
}

#[cfg(test)]
mod tests {
    use super::{is_emoji, may_hold_emoji};

    #[test]
    fn signs_of_writing_are_no_emoji() {
        assert!(
            "“£5” – it’s 20°C, “a” • 1½ × ½ → © ™ № ‰ …"
                .chars()
                .all(|c| !is_emoji(c))
        );
        assert!("🙂📞⚠✅❤".chars().all(is_emoji));
        let all = (0..=0x10_FFFF)
            .filter_map(char::from_u32)
            .filter(|c| is_emoji(*c));
        assert!(all.map(String::from).all(|emoji| may_hold_emoji(&emoji)));
    }
}
