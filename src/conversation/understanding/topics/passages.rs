//! Parts of a message that may hold a question of their own: its sentences, and
//! the two sides of an "and".
//!
//! It knows punctuation and a few joining words, no topics.

/// Words that join two questions in one sentence.
const JOINERS: [&str; 8] = ["and", "also", "plus", "or", "but", "then", "n", "so"];
/// Words that a question has and a mere remark seldom has.
const CUES: [&str; 36] = [
    "what", "whats", "wot", "how", "hows", "who", "whos", "whose", "where", "when", "which", "why",
    "can", "could", "do", "does", "did", "is", "are", "am", "will", "would", "should", "may",
    "has", "have", "any", "if", "explain", "tell", "send", "need", "want", "like", "get", "got",
];
/// The fewest words a part must have to be looked at alone.
const FEWEST: usize = 3;
/// The most parts that are looked at in one message.
const MOST: usize = 24;

/// The sentences of a folded text. One sentence gives nothing: it is the whole.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = text
        .split_inclusive(['.', '?', '!', ';', '\n'])
        .filter(|part| is_long(part))
        .take(MOST)
        .collect();
    if parts.len() > 1
        || parts
            .first()
            .is_some_and(|part| part.len() + 16 < text.len())
    {
        parts
    } else {
        Vec::new()
    }
}

/// The ways to cut a sentence in two at a comma or a joining word.
pub(super) fn halves(sentence: &str) -> Vec<(&str, &str)> {
    let mut cuts = Vec::new();
    let mut at = 0;
    for word in sentence.split_inclusive(' ') {
        let bare = word
            .trim()
            .trim_matches(|letter: char| letter.is_ascii_punctuation());
        let start = if JOINERS.contains(&bare) {
            Some(at)
        } else {
            None
        };
        at += word.len();
        let start = start.or_else(|| {
            word.trim_end()
                .ends_with([',', '-', ':', ')'])
                .then_some(at)
        });
        let cut = start.and_then(|start| sentence.split_at_checked(start));
        cuts.extend(cut.filter(|&(left, right)| is_long(left) && is_long(right)));
    }
    cuts.truncate(MOST);
    cuts
}

fn is_long(part: &str) -> bool {
    part.split_whitespace().nth(FEWEST - 1).is_some()
}

/// Whether a part of a message could be a question by itself. Asking this of
/// both sides halved the second questions seen where there were none.
pub(super) fn asks(part: &str) -> bool {
    let mut words = part.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| CUES.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::{asks, halves, sentences};

    #[test]
    fn finds_sentences() {
        let found = sentences("my son is home. what is a phb? ok. is it free");
        assert_eq!(found, ["my son is home.", " what is a phb?", " is it free"]);
        assert!(sentences("what is a phb?").is_empty());
        assert!(sentences("").is_empty());
    }

    #[test]
    fn cuts_at_joining_words_and_commas() {
        let cuts = halves("what is a phb and can i have one, please tell me");
        assert_eq!(cuts.len(), 2);
        assert_eq!(
            cuts[0],
            ("what is a phb ", "and can i have one, please tell me")
        );
    }

    #[test]
    fn a_short_side_is_no_question() {
        assert!(halves("me and my son").is_empty());
    }

    #[test]
    fn a_remark_does_not_ask() {
        assert!(asks("and whats your number"));
        assert!(!asks("my worker left in june"));
    }
}
