//! When a rule holds: what it looks at, and whether the answer can ever be that.

use std::ops::RangeInclusive;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, RuleFile, StepFile};
use super::super::source::Placed;
use super::Resolver;
use crate::conversation::flow::{Condition, DeskStatus, Rule, Subject};

impl Resolver<'_, '_> {
    pub(super) fn rule(&mut self, file: &FlowFile, rule: &RuleFile) -> Rule {
        let when = rule
            .when
            .iter()
            .filter_map(|(subject, values)| self.condition(file, subject, values))
            .collect();
        Rule {
            when,
            next: self.target(file, &rule.next),
        }
    }

    fn condition(
        &mut self,
        file: &FlowFile,
        subject: &Placed<String>,
        values: &[Placed<String>],
    ) -> Option<(Subject, Condition)> {
        if subject.value == "helpline" {
            let value = self.only(subject, values)?;
            let open = self.one_of(value, &["open", "closed"], "not one of `open` and `closed`")?;
            return Some((Subject::Helpline, Condition::Open(open == 0)));
        }
        if subject.value == "desk" {
            const STATUSES: [DeskStatus; 3] =
                [DeskStatus::Open, DeskStatus::Closed, DeskStatus::Away];
            let label = "not one of `open`, `closed` and `away`";
            let value = self.only(subject, values)?;
            let status = self.one_of(value, &["open", "closed", "away"], label)?;
            return Some((Subject::Desk, Condition::Desk(STATUSES[status])));
        }
        let asked = file
            .steps
            .iter()
            .find(|step| step.name.value == subject.value);
        let about = Subject::Answer(subject.value.as_str().into());
        match asked.map(|step| &step.kind) {
            Some(KindFile::Ask(choices)) => {
                let names: Vec<&str> = choices
                    .iter()
                    .map(|choice| choice.name.value.as_str())
                    .collect();
                let label = format!("not a choice of `{}`", subject.value);
                let found: Vec<_> = values
                    .iter()
                    .filter_map(|value| self.one_of(value, &names, &label))
                    .collect();
                Some((
                    about,
                    Condition::OneOf(found.into_iter().map(|index| names[index].into()).collect()),
                ))
            }
            Some(KindFile::Number { limits, .. }) => {
                let value = self.only(subject, values)?;
                let limits = self.numbers(subject, value, limits.0..=limits.1)?;
                Some((about, Condition::Within(limits)))
            }
            Some(KindFile::Broken) => None,
            found => {
                let title = match found {
                    Some(_) => format!("`{}` asks nothing", subject.value),
                    None => format!("`{}` is not a step of `{}`", subject.value, file.name.value),
                };
                let fault = Diagnostic::error(
                    "unknown-answer",
                    title,
                    subject.span,
                    "no answer has this name",
                );
                let asking = file
                    .steps
                    .iter()
                    .filter(|step| asks(step))
                    .map(|step| step.name.value.as_str());
                let fault = fault.help(
                    "write the name of a step with `ask:` or `number:`, `helpline` or `desk`",
                );
                self.faults
                    .push(fault.suggest(subject, asking.chain(["helpline", "desk"])));
                None
            }
        }
    }

    /// The condition, where only one can stand.
    fn only<'v>(
        &mut self,
        subject: &Placed<String>,
        values: &'v [Placed<String>],
    ) -> Option<&'v Placed<String>> {
        let (first, more) = values.split_first()?;
        let Some(second) = more.first() else {
            return Some(first);
        };
        let title = format!("two conditions stand for `{}`", subject.value);
        let fault = Diagnostic::error("two-conditions", title, second.span, "the second");
        let fault = fault.also(first.span, "the first");
        self.faults.push(fault.help("write a rule for each"));
        None
    }

    fn numbers(
        &mut self,
        subject: &Placed<String>,
        value: &Placed<String>,
        limits: RangeInclusive<i64>,
    ) -> Option<RangeInclusive<i64>> {
        let Some(range) = range_of(&value.value) else {
            let title = format!("`{}` is not a condition for a number", value.value);
            let fault = Diagnostic::error("bad-number-condition", title, value.span, "");
            let fault = fault.help(
                "write `18`, `under 18`, `over 18`, `18 or over`, `18 or under` or `18 to 64`",
            );
            let meant = the_right_way_round(&value.value).or_else(|| in_our_words(&value.value));
            self.faults.push(fault.suggest_instead(value.span, meant));
            return None;
        };
        if range.end() < limits.start() || limits.end() < range.start() {
            let title = format!("`{}` can never be the answer", value.value);
            let label = format!("the number is from {} to {}", limits.start(), limits.end());
            let fault = Diagnostic::error("impossible-value", title, value.span, label);
            self.faults
                .push(fault.help(format!("change this, or the limits of `{}`", subject.value)));
            return None;
        }
        Some(range)
    }
}

/// `under 18`, `18 or over`, `18 to 64` and so on, as limits.
fn range_of(text: &str) -> Option<RangeInclusive<i64>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |word: &str| word.parse::<i64>().ok();
    let range = match words.as_slice() {
        [n] => number(n)?..=number(n)?,
        ["under", n] => i64::MIN..=number(n)?.checked_sub(1)?,
        ["over", n] => number(n)?.checked_add(1)?..=i64::MAX,
        [n, "or", "under"] => i64::MIN..=number(n)?,
        [n, "or", "over"] => number(n)?..=i64::MAX,
        [from, "to", to] => number(from)?..=number(to)?,
        _ => return None,
    };
    (range.start() <= range.end()).then_some(range)
}

/// `16 to 18` for `18 to 16`.
fn the_right_way_round(text: &str) -> Option<String> {
    let (from, to) = text.split_once(" to ")?;
    let turned = format!("{} to {}", to.trim(), from.trim());
    range_of(&turned).map(|_| turned)
}

/// `under 18` for `<18` or `less than 18`, `18 or over` for `18+`, and so on.
fn in_our_words(text: &str) -> Option<String> {
    const BEFORE: [(&[&str], &str); 4] = [
        (&["<=", "up to", "at most"], "{} or under"),
        (&[">=", "at least", "from"], "{} or over"),
        (&["<", "less than", "below", "younger than"], "under {}"),
        (&[">", "more than", "above", "older than"], "over {}"),
    ];
    let number = |text: &str| text.trim().parse::<u32>().ok();
    let text = text.trim();
    if let Some(from) = text.strip_suffix('+').and_then(number) {
        return Some(format!("{from} or over"));
    }
    if let Some((from, to)) = text.split_once(['-', '–']) {
        let (from, to) = (number(from)?, number(to)?);
        return (from <= to).then(|| format!("{from} to {to}"));
    }
    BEFORE.iter().find_map(|(signs, words)| {
        let rest = signs.iter().find_map(|sign| text.strip_prefix(sign))?;
        Some(words.replace("{}", &number(rest)?.to_string()))
    })
}

fn asks(step: &StepFile) -> bool {
    matches!(step.kind, KindFile::Ask(_) | KindFile::Number { .. })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_for_numbers_read_as_they_are_said() {
        for (text, range) in [
            ("18", 18..=18),
            ("under 18", i64::MIN..=17),
            ("over 18", 19..=i64::MAX),
            ("18 or over", 18..=i64::MAX),
            ("18 or under", i64::MIN..=18),
            ("18 to 64", 18..=64),
        ] {
            assert_eq!(range_of(text), Some(range), "{text}");
        }
        for text in ["", "eighteen", "64 to 18", "under", "18+"] {
            assert_eq!(range_of(text), None, "{text}");
        }
        for (text, meant) in [
            ("<18", Some("under 18")),
            ("less than 18", Some("under 18")),
            (">= 18", Some("18 or over")),
            ("18+", Some("18 or over")),
            ("18-64", Some("18 to 64")),
            ("eighteen", None),
        ] {
            assert_eq!(in_our_words(text).as_deref(), meant, "{text}");
        }
    }
}
