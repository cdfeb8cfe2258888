//! What one person says in several short messages: "i have", "taken", "all my tablets".
//!
//! Kept in memory alone, for two minutes, and only the last few: nothing of it is written
//! anywhere, and what is urgent is seen in all of it together.

use super::event::Event;
use super::moment::Moment;
use super::understanding::plain;

/// For so long one message may go on with another.
const SECONDS: i64 = 120;
/// More words at once are a message of their own.
const MOST_WORDS: usize = 6;
/// So many of the last messages count.
const MOST: usize = 4;

/// The last short messages of one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pieces(Vec<(i64, Moment, String)>);

impl Pieces {
    /// Takes in what somebody did in an update, and gives the short messages just before it.
    /// Updates are numbered in order, so that the same ones again change nothing.
    pub fn take(&mut self, update: i64, moment: Moment, event: &Event) -> Vec<String> {
        let is_near = |then: &Moment| (0..=SECONDS).contains(&moment.seconds_since(*then));
        self.0
            .retain(|(other, then, _)| *other < update && is_near(then));
        let before = self.0.iter().map(|(_, _, text)| text.clone()).collect();
        match event {
            Event::Said(text) if is_piece(text) => {
                self.0.push((update, moment, text.clone()));
                let too_many = self.0.len().saturating_sub(MOST);
                self.0.drain(..too_many);
            }
            // Something else was said or done in between.
            _ => self.0.clear(),
        }
        before
    }

    /// Whether nothing of it can count any more.
    #[must_use]
    pub fn is_over(&self, moment: Moment) -> bool {
        let last = self.0.last();
        last.is_none_or(|(_, then, _)| moment.seconds_since(*then) > SECONDS)
    }
}

fn is_piece(text: &str) -> bool {
    !text.trim_start().starts_with('/') && plain::words(text).len() <= MOST_WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Event {
        Event::Said(text.to_owned())
    }

    #[test]
    fn short_messages_shortly_after_each_other_belong_together() {
        let at = Moment::from_seconds;
        let mut pieces = Pieces::default();
        assert!(pieces.take(1, at(0), &said("i want")).is_empty());
        assert_eq!(pieces.take(2, at(20), &said("to")), ["i want"]);
        assert_eq!(pieces.take(3, at(30), &said("die")), ["i want", "to"]);
        // Delivered twice.
        assert_eq!(pieces.take(3, at(31), &said("die")), ["i want", "to"]);
        assert!(pieces.take(4, at(200), &said("hello")).is_empty());
        assert!(!pieces.is_over(at(320)));
        assert!(pieces.is_over(at(321)));
    }

    #[test]
    fn a_tap_or_a_long_message_parts_them() {
        let at = Moment::from_seconds;
        let mut pieces = Pieces::default();
        pieces.take(1, at(0), &said("i want"));
        pieces.take(2, at(1), &Event::Tapped(None));
        assert!(pieces.take(3, at(2), &said("to know")).is_empty());
        pieces.take(
            4,
            at(3),
            &said("what can I spend all of that money on then"),
        );
        assert!(pieces.take(5, at(4), &said("please")).is_empty());
        pieces.take(6, at(5), &said("/menu"));
        assert!(pieces.take(7, at(6), &said("ok")).is_empty());
    }

    #[test]
    fn only_the_last_few_count() {
        let mut pieces = Pieces::default();
        for (update, word) in (0..).zip(["a", "b", "c", "d", "e"]) {
            pieces.take(update, Moment::from_seconds(update), &said(word));
        }
        let before = pieces.take(9, Moment::from_seconds(9), &said("f"));
        assert_eq!(before, ["b", "c", "d", "e"]);
    }
}
