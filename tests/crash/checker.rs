//! One person's chat held against what they wrote: is every message answered, once, in
//! order? A second copy is excused only if the first was ambiguous: it arrived, and the
//! program could not know.

use crate::token::Token;

/// A message as it stands in a person's chat.
#[derive(Debug, Clone, Copy)]
pub struct Copy {
    pub token: Token,
    /// The program could not know that this one arrived.
    pub ambiguous: bool,
}

/// What is wrong with a chat, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Verdict {
    pub answers: usize,
    pub repeated_with_reason: usize,
    pub repeated_without_reason: usize,
    pub lost: usize,
    pub out_of_order: usize,
    /// Urgent texts that came after the answer to something written later.
    pub urgent_late: usize,
    /// Messages that answer nothing.
    pub strange: usize,
}

impl Verdict {
    /// Nothing but repetitions that could not be helped.
    pub fn is_good(&self) -> bool {
        let faults = [
            self.repeated_without_reason,
            self.lost,
            self.out_of_order,
            self.urgent_late,
            self.strange,
        ];
        faults.iter().sum::<usize>() == 0
    }

    pub fn and(self, other: Self) -> Self {
        Self {
            answers: self.answers + other.answers,
            repeated_with_reason: self.repeated_with_reason + other.repeated_with_reason,
            repeated_without_reason: self.repeated_without_reason + other.repeated_without_reason,
            lost: self.lost + other.lost,
            out_of_order: self.out_of_order + other.out_of_order,
            urgent_late: self.urgent_late + other.urgent_late,
            strange: self.strange + other.strange,
        }
    }
}

/// Checks one chat. Urgent texts may overtake what waits, and nothing else may, so they
/// are held against their own order, and then against the rest.
pub fn check(expected: &[Token], seen: &[Copy]) -> Verdict {
    let mut verdict = Verdict {
        answers: seen.len(),
        ..Verdict::default()
    };
    let ordinary = align(expected, seen, false, &mut verdict);
    let urgent = align(expected, seen, true, &mut verdict);
    for (index, place) in &urgent {
        let overtaken = |other: &(usize, usize)| other.0 > *index && other.1 < *place;
        verdict.urgent_late += usize::from(ordinary.iter().any(overtaken));
    }
    verdict
}

/// Walks one kind of message along what is expected. Gives which expected message was
/// first seen at which place.
fn align(
    expected: &[Token],
    seen: &[Copy],
    urgent: bool,
    verdict: &mut Verdict,
) -> Vec<(usize, usize)> {
    let of_kind = |token: &Token| token.is_urgent() == urgent;
    let expected: Vec<(usize, Token)> = expected
        .iter()
        .copied()
        .enumerate()
        .filter(|(_, token)| of_kind(token))
        .collect();
    let mut found = Vec::new();
    let mut next = 0;
    let mut missing: Vec<Token> = Vec::new();
    let mut before: Option<Copy> = None;
    let copies = seen.iter().enumerate();
    for (place, copy) in copies.filter(|(_, copy)| of_kind(&copy.token)) {
        let ahead = || {
            let rest = expected.get(next..).unwrap_or_default();
            rest.iter().position(|(_, token)| *token == copy.token)
        };
        if expected.get(next).map(|(_, token)| *token) == Some(copy.token) {
            found.push((expected[next].0, place));
            next += 1;
        } else if let Some(before) = before.filter(|before| before.token == copy.token) {
            if before.ambiguous {
                verdict.repeated_with_reason += 1;
            } else {
                verdict.repeated_without_reason += 1;
            }
        } else if let Some(index) = missing.iter().position(|token| *token == copy.token) {
            missing.remove(index);
            verdict.out_of_order += 1;
        } else if expected[..next]
            .iter()
            .any(|(_, token)| *token == copy.token)
            && !is_one_of_a_kind_ahead(&expected[next..], copy.token)
        {
            // A copy that comes after something else is never excused: a message is tried
            // again before the next one goes.
            verdict.repeated_without_reason += 1;
        } else if let Some(skipped) = ahead() {
            missing.extend(
                expected[next..next + skipped]
                    .iter()
                    .map(|(_, token)| *token),
            );
            next += skipped;
            found.push((expected[next].0, place));
            next += 1;
        } else {
            verdict.strange += 1;
        }
        before = Some(*copy);
    }
    verdict.lost += missing.len() + expected.len() - next;
    found
}

/// Whether a message that may come more than once comes right after the next one: then
/// one was skipped, rather than an old one repeated.
fn is_one_of_a_kind_ahead(rest: &[(usize, Token)], token: Token) -> bool {
    rest.iter().take(2).any(|(_, ahead)| *ahead == token)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::script::Script;
    use crate::token::Danger;

    fn sure(token: Token) -> Copy {
        Copy {
            token,
            ambiguous: false,
        }
    }

    fn unsure(token: Token) -> Copy {
        Copy {
            token,
            ambiguous: true,
        }
    }

    /// What somebody in danger writes in a while, and a chat in which all is well.
    fn a_good_chat() -> (Vec<Token>, Vec<Copy>) {
        let mut script = Script::in_danger(3);
        let lines = (0..14).map(|_| script.next());
        let expected: Vec<Token> = lines.flat_map(|line| line.answers).collect();
        let seen = expected.iter().map(|token| sure(*token)).collect();
        (expected, seen)
    }

    #[test]
    fn a_good_chat_is_good() {
        let (expected, seen) = a_good_chat();
        let verdict = check(&expected, &seen);
        assert!(verdict.is_good());
        assert_eq!(
            (verdict.answers, verdict.repeated_with_reason),
            (seen.len(), 0)
        );
    }

    #[test]
    fn any_message_taken_away_is_lost() {
        let (expected, seen) = a_good_chat();
        for index in 0..seen.len() {
            for kind in [sure, unsure] {
                let mut seen: Vec<Copy> = seen.iter().map(|copy| kind(copy.token)).collect();
                seen.remove(index);
                let verdict = check(&expected, &seen);
                assert!(verdict.lost > 0, "{index}: {verdict:?}");
            }
        }
    }

    #[test]
    fn any_two_neighbours_swapped_are_out_of_order() {
        let (expected, seen) = a_good_chat();
        for index in 1..seen.len() {
            let mut seen = seen.clone();
            seen.swap(index - 1, index);
            // An urgent text may overtake.
            let overtakes = seen[index - 1].token.is_urgent();
            assert_eq!(
                check(&expected, &seen).is_good(),
                overtakes,
                "{index}: {:?} {:?}",
                seen[index - 1],
                seen[index]
            );
        }
    }

    #[test]
    fn any_message_doubled_needs_a_reason() {
        let (expected, seen) = a_good_chat();
        for index in 0..seen.len() {
            let mut seen = seen.clone();
            seen.insert(index, seen[index]);
            let verdict = check(&expected, &seen);
            assert_eq!(verdict.repeated_without_reason, 1, "{index}: {verdict:?}");
            seen[index].ambiguous = true;
            let verdict = check(&expected, &seen);
            assert!(verdict.is_good(), "{index}: {verdict:?}");
            assert_eq!(verdict.repeated_with_reason, 1);
            // One reason is good for one copy.
            seen.insert(index + 1, sure(seen[index].token));
            assert_eq!(check(&expected, &seen).repeated_without_reason, 1);
        }
    }

    #[test]
    fn a_copy_that_comes_later_is_never_excused() {
        let (expected, seen) = a_good_chat();
        for index in 0..seen.len() - 5 {
            let mut seen: Vec<Copy> = seen.iter().map(|copy| unsure(copy.token)).collect();
            let (copy, later) = (seen[index], index + 5);
            // Beside one that says the same nobody could tell which of them is the copy.
            let is_beside = [seen[later - 1].token, seen[later].token].contains(&copy.token);
            // An urgent text overtakes again after a restart.
            if is_beside || copy.token.is_urgent() {
                continue;
            }
            seen.insert(later, copy);
            let verdict = check(&expected, &seen);
            assert!(!verdict.is_good(), "{index}: {verdict:?}");
        }
    }

    #[test]
    fn one_lost_and_one_doubled_do_not_make_up_for_each_other() {
        let (expected, seen) = a_good_chat();
        for lost in 0..seen.len() {
            for doubled in (0..seen.len()).filter(|doubled| *doubled != lost) {
                let mut seen = seen.clone();
                let copy = seen[doubled];
                seen[doubled].ambiguous = true;
                seen.insert(doubled + 1, copy);
                seen.remove(if lost > doubled { lost + 1 } else { lost });
                assert!(
                    check(&expected, &seen).lost > 0,
                    "{lost} lost, {doubled} doubled"
                );
            }
        }
    }

    #[test]
    fn what_answers_nothing_is_strange() {
        let (expected, mut seen) = a_good_chat();
        seen.insert(4, sure(Token::Other));
        seen.insert(9, sure(Token::Said(5)));
        assert_eq!(check(&expected, &seen).strange, 2);
    }

    #[test]
    fn an_urgent_text_after_what_was_written_later_is_late() {
        let (expected, mut seen) = a_good_chat();
        let urgent = Token::Urgent(Danger::Suicide);
        let place = seen.iter().position(|copy| copy.token == urgent).unwrap();
        let copy = seen.remove(place);
        seen.insert(place + 3, copy);
        assert_eq!(check(&expected, &seen).urgent_late, 1);
    }
}
