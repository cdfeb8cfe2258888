//! The name that somebody types to be asked for, told from a question and from what means
//! something else everywhere: a question is no name.

use super::super::super::understanding::plain;
use super::super::super::words::Line;
use super::super::turn::Turn;

/// The longest name that is kept, in letters.
const LONGEST_NAME: usize = 40;

/// The most words of a name.
const MOST_WORDS: usize = 5;

/// The most words of one in a chat, where anything longer is meant for the adviser.
const MOST_WORDS_IN_CHAT: usize = 3;

/// Fewer words may be a name although a page is about them.
const FEWEST_WORDS_OF_A_QUESTION: usize = 2;

/// Lines whose words are no names.
const NO_NAMES: [Line; 7] = [
    Line::AskedYes,
    Line::AskedNo,
    Line::CallYes,
    Line::CallNo,
    Line::CallSend,
    Line::CallAnyTime,
    Line::AdviserConsent,
];

impl Turn<'_> {
    /// The name that a text gives: empty where nobody is to be asked for, none where it is
    /// no name.
    pub(super) fn name_said(&self, text: &str) -> Option<String> {
        if self.is_said(Line::CallNoName, text) {
            return Some(String::new());
        }
        let bare = self.without_beginning(text);
        if self.is_said(Line::CallNoName, &bare) {
            return Some(String::new());
        }
        let most = if self.is_talking() {
            MOST_WORDS_IN_CHAT
        } else {
            MOST_WORDS
        };
        let is_name = (1..=most).contains(&plain::words(&bare).len())
            && !text.contains(['?', '؟', '？'])
            && !self.has_a_number(&bare)
            && !self.begins_no_name(&bare)
            && !self.means_something_else(&bare);
        is_name
            .then(|| name_in(&bare))
            .filter(|name| !name.is_empty())
    }

    /// A text without "my name is" and the like.
    fn without_beginning(&self, text: &str) -> String {
        let typed = plain::plain(text);
        let beginnings = self.call_list(Line::CallName, "before-words").into_iter();
        let before = beginnings.filter(|before| {
            let rest = typed.strip_prefix(before);
            rest.is_some_and(|rest| rest.starts_with(' '))
        });
        let before = before.max_by_key(|before| before.len());
        let words = before.map_or(0, |before| before.split(' ').count());
        let kept = text.split_whitespace().skip(words);
        kept.collect::<Vec<_>>().join(" ")
    }

    /// Whether a text begins like a question or a refusal.
    fn begins_no_name(&self, text: &str) -> bool {
        let typed = plain::plain(text);
        let mut listed = self.call_list(Line::CallName, "never-words").into_iter();
        listed.any(|never| {
            let rest = typed.strip_prefix(never);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
    }

    /// Whether a text is known to mean something: an answer, small talk, a question that is
    /// answered.
    fn means_something_else(&self, text: &str) -> bool {
        let is_long = plain::words(text).len() >= FEWEST_WORDS_OF_A_QUESTION;
        NO_NAMES.iter().any(|line| self.is_typed(*line, text))
            || self.small_talk_of(text).is_some()
            || is_long && self.topic_asked(text).is_some()
    }
}

/// A name as it stands on a card, in quotation marks: in one line, with none of its own, so that
/// nothing in it passes for words of ours.
fn name_in(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = words.join(" ");
    let letters = letters.chars().filter(|c| !['“', '”', '"'].contains(c));
    letters.take(LONGEST_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_short_line_without_quotation_marks() {
        assert_eq!(name_in("  Sam\n Jones "), "Sam Jones");
        assert_eq!(
            name_in("Sam”. Leave a message. “"),
            "Sam. Leave a message. "
        );
        assert_eq!(name_in(&"x".repeat(60)).len(), LONGEST_NAME);
    }
}
