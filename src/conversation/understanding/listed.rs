//! Lists of what people type, as volunteers write them: phrases between commas, in which
//! `(tea|coffee)` is either of the two, and `(please|)` may be left out.

/// So many wordings one phrase may stand for: more is a slip, and would fill the memory.
pub const MOST_WORDINGS: usize = 4000;

/// The phrases of a list, as they stand between its commas.
pub fn phrases(list: &str) -> impl Iterator<Item = &str> {
    list.split(',')
}

/// Every wording that a phrase stands for, in the order in which they are written. A bracket that is
/// not closed, or stands in another, is read as if it were not there.
#[must_use]
pub fn wordings(phrase: &str) -> Vec<String> {
    let mut made = vec![String::new()];
    let mut rest = phrase;
    while let Some((before, inside, after)) = next_choice(rest) {
        let choices: Vec<&str> = inside.split('|').collect();
        let longer = made.iter().flat_map(|made| {
            let choices = choices.iter();
            choices.map(move |choice| format!("{made}{before}{choice}"))
        });
        made = longer.take(MOST_WORDINGS).collect();
        rest = after;
    }
    for wording in &mut made {
        wording.push_str(rest);
    }
    made
}

/// How many wordings a phrase stands for.
#[must_use]
pub fn count(phrase: &str) -> usize {
    let mut rest = phrase;
    let mut count = 1_usize;
    while let Some((_, inside, after)) = next_choice(rest) {
        count = count.saturating_mul(inside.split('|').count());
        rest = after;
    }
    count
}

/// What stands before, inside and after the first pair of brackets.
fn next_choice(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('(')?;
    let (inside, after) = rest.split_once(')')?;
    Some((before, inside, after))
}

/// Where a bracket has no other half, or stands in another.
#[must_use]
pub fn odd_bracket(phrase: &str) -> Option<usize> {
    let mut open = None;
    for (at, sign) in phrase.char_indices() {
        match (sign, open) {
            ('(', None) => open = Some(at),
            (')', Some(_)) => open = None,
            ('(' | ')', _) => return Some(at),
            _ => {}
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_stands_for_each_of_its_wordings() {
        assert_eq!(wordings("good night"), ["good night"]);
        assert_eq!(
            wordings("(i am|im) off to (bed|sleep)"),
            [
                "i am off to bed",
                "i am off to sleep",
                "im off to bed",
                "im off to sleep"
            ]
        );
        assert_eq!(wordings("bye (now|)"), ["bye now", "bye "]);
        assert_eq!(wordings("so (it goes"), ["so (it goes"]);
        let many = "(a|b|c|d|e|f|g|h)".repeat(8);
        assert_eq!(wordings(&many).len(), MOST_WORDINGS);
        assert_eq!(count(&many), 8_usize.pow(8));
    }

    #[test]
    fn a_bracket_without_its_other_half_is_found() {
        for (phrase, at) in [
            ("a (b|c) d", None),
            ("a (b", Some(2)),
            ("a b)", Some(3)),
            ("(a (b|c))", Some(3)),
        ] {
            assert_eq!(odd_bracket(phrase), at, "{phrase}");
        }
    }
}
