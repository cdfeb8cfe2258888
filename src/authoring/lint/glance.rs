//! A glance at a text, before it is read: most texts have nothing of what a rule looks for.

/// So many letters of a word are compared.
const LETTERS: usize = u64::BITS as usize / 8;

/// A few words in plain letters, ready to be looked for. Of a long word its beginning is.
pub(super) struct Words<const N: usize>([u64; N]);

impl<const N: usize> Words<N> {
    /// Of words in small letters.
    pub(super) const fn new(words: [&str; N]) -> Self {
        let mut all = [0; N];
        let mut place = 0;
        while place < N {
            let letters = words[place].as_bytes();
            let mut at = 0;
            while at < letters.len() && at < LETTERS {
                all[place] = with_letter(all[place], letters[at]);
                at += 1;
            }
            place += 1;
        }
        Self(all)
    }

    /// Whether a text may say so many of them, in small letters or capitals.
    pub(super) fn may_be_in(&self, text: &str, fewest: usize) -> bool {
        let (mut word, mut length, mut found) = (0, 0, 0);
        // What is no letter ends the last word too.
        for byte in text.bytes().chain([b' ']) {
            if byte.is_ascii_alphabetic() {
                if length < LETTERS {
                    word = with_letter(word, byte.to_ascii_lowercase());
                }
                length += 1;
                continue;
            }
            if length > 0 {
                found += usize::from(self.0.contains(&word));
                (word, length) = (0, 0);
            }
        }
        found >= fewest
    }
}

const fn with_letter(word: u64, letter: u8) -> u64 {
    word << 8 | letter as u64
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn whole_words_are_found_in_any_letters_and_between_any() {
        let words = Words::new(["not", "never", "wednesday"]);
        let found = |text| words.may_be_in(text, 1);
        assert!(found("It is NOT so") && found("never") && found("(not)") && found("কnotখ"));
        assert!(!found("nothing") && !found("note") && !found("") && !found("কখ"));
        // A long word is known by how it begins.
        assert!(found("Wednesdays") && !found("Wednes"));
        assert!(words.may_be_in("not never", 2) && !words.may_be_in("not", 2));
    }
}
