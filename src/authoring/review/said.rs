//! A part of a message as people see it: every wording it can have, with the answers and
//! the times at which they see that one.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::super::parse::messages::{Message, Words};
use super::super::signed;
use super::cubes::{Set, answers, full, merge, one};
use super::pack::{PartSaid, Wording};
use super::shown::choose;
use super::speaker::Speaker;
use super::stops::{About, Given, Stop, given, latest};
use crate::conversation::effect::Part;
use crate::conversation::flow::{Kind, Step};
use crate::conversation::session::{Answer, Answers};

/// The most combinations of answers that are tried for one part.
const MOST_TRIED: usize = 2_000;

/// The most cases that are named in which people see a wording.
const MOST_CASES: usize = 3;

/// A part of a message, by its names.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    pub part: Part,
    pub when: &'static str,
}

/// Whether the line is open (0) or closed (1), then the answers to some questions, by their
/// places; `None` where one was not asked.
type Combination = Vec<Option<usize>>;

impl Speaker<'_> {
    /// A part of a step's message.
    pub(super) fn part(&self, step: usize, wanted: Wanted) -> PartSaid {
        let made = &self.flow.steps()[step];
        let name = name_of(wanted.part);
        let own = usize::from(self.written_part(0, made, &name).is_none());
        let asked = self.used(step, own, &name);
        let (combinations, all_tried) = self.combinations(step, wanted.part, &asked);
        let wordings = self.wordings(made, wanted.part, &asked, &combinations);
        let literals = self.written_part(own, made, &name);
        let literals = literals
            .map(|part| part.literals.as_slice())
            .unwrap_or_default();
        let unseen = |literal: &&String| wordings.iter().all(|(text, _)| !text.contains(*literal));
        let never_seen = literals.iter().filter(unseen).cloned().collect();
        let shown = choose(&wordings);
        let more = wordings.len() - shown.len();
        let locale = [self.locale, self.rules.words.default_locale()][own];
        let whens = self.whens(&asked, &wordings);
        let wording = |place: usize| Wording {
            when: whens[place].clone(),
            text: wordings[place].0.clone(),
        };
        PartSaid {
            when: wanted.when,
            locale: locale.clone(),
            wordings: shown.into_iter().map(wording).collect(),
            by_time: [0, 1].map(|place| changes_with(place, &wordings)),
            more,
            all_tried,
            never_seen,
        }
    }

    fn written_part(&self, own: usize, step: &Step, part: &str) -> Option<&signed::Part> {
        let mut said = self.written[own].iter();
        said.find(|said| said.message == step.message.as_str())?
            .part(part)
    }

    /// The questions whose answers a part uses, by their places.
    fn used(&self, step: usize, own: usize, part: &str) -> Vec<usize> {
        let Some(vocabulary) = self.vocabularies[own] else {
            return Vec::new();
        };
        let message = vocabulary.message(self.flow.steps()[step].message.as_str());
        let words = message.and_then(|message| words_of(message, part));
        let mut names = BTreeSet::new();
        let mut seen = HashSet::new();
        let mut open: Vec<&Words> = words.into_iter().collect();
        while let Some(words) = open.pop() {
            names.extend(words.variables.iter().map(|value| value.value.as_str()));
            for shown in &words.messages {
                if seen.insert(shown.value.as_str()) {
                    open.extend(
                        vocabulary
                            .message(&shown.value)
                            .and_then(|message| message.text.as_ref()),
                    );
                }
            }
        }
        let steps = self.flow.steps().iter().enumerate();
        let asks =
            steps.filter(|(_, step)| step.is_question() && names.contains(step.name.as_str()));
        asks.map(|(place, _)| place).collect()
    }

    /// The combinations with which people come to a part; and whether these are all.
    fn combinations(&self, step: usize, part: Part, asked: &[usize]) -> (Vec<Combination>, bool) {
        let all: Vec<Stop> = asked.iter().map(|place| self.any(*place)).collect();
        let here = &self.walk.here[step];
        let known = self.walk.whole && !here.is_empty();
        let ways = if known {
            here.as_slice()
        } else {
            std::slice::from_ref(&all)
        };
        let combination = |stops: &Vec<Stop>| {
            // A later part is asked for some time later.
            let line = latest(stops, About::Line).filter(|_| part == Part::Text);
            let line = line.map_or_else(|| full(2), |stop| Some(stops[stop].answers));
            let answers = asked.iter().map(|place| answer_to(stops, *place));
            [line].into_iter().chain(answers).collect()
        };
        let sets: HashSet<Vec<Option<Set>>> = ways.iter().map(combination).collect();
        let mut found = BTreeSet::new();
        for sets in sets {
            spread(&sets, &mut Vec::new(), &mut found);
        }
        let whole = found.len() <= MOST_TRIED;
        (found.into_iter().take(MOST_TRIED).collect(), whole)
    }

    fn any(&self, place: usize) -> Stop {
        let count = given(self.flow, &self.flow.steps()[place]).len();
        Stop {
            about: About::Question(place),
            answers: full(count).unwrap_or(Set::MAX),
        }
    }

    /// Every wording, with the cases in which people see it: the line, the prices, and the
    /// answer to each question.
    fn wordings(
        &self,
        step: &Step,
        part: Part,
        asked: &[usize],
        combinations: &[Combination],
    ) -> Vec<(String, Vec<Vec<Set>>)> {
        let mut wordings: Vec<(String, Vec<Vec<Set>>)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for combination in combinations {
            let given = self.answers(step, asked, combination);
            let open = combination.first() == Some(&Some(0));
            for (sight, values) in self.seen_at.iter().filter(|(sight, _)| sight.open == open) {
                let args = values.with_answers(&given);
                let words = &self.rules.words;
                let said = words.say(self.locale, step.message.as_str(), part, &args);
                let Ok(text) = said else { continue };
                let outside = [
                    one(usize::from(!sight.open)),
                    one(usize::from(!sight.prices_hold)),
                ];
                // What was not asked is one more answer.
                let answers = combination[1..]
                    .iter()
                    .map(|answer| one(answer.unwrap_or(63)));
                let case: Vec<Set> = outside.into_iter().chain(answers).collect();
                let place = *places.entry(text.clone()).or_insert_with(|| {
                    wordings.push((text, Vec::new()));
                    wordings.len() - 1
                });
                wordings[place].1.push(case);
            }
        }
        wordings
    }

    fn answers(&self, step: &Step, asked: &[usize], combination: &Combination) -> Answers {
        let mut answers = Answers::new();
        for (place, answer) in asked.iter().zip(&combination[1..]) {
            let question = &self.flow.steps()[*place];
            let given =
                answer.and_then(|answer| given(self.flow, question).into_iter().nth(answer));
            let Some(given) = given else { continue };
            let answer = match given {
                Given::Choice(choice) => Answer::Choice(choice),
                Given::Numbers(piece) => Answer::Number(*piece.start()),
            };
            answers.insert(question.name.clone(), answer);
        }
        if let Kind::Number { limits, .. } = &step.kind {
            answers.insert("from".into(), Answer::Number(*limits.start()));
            answers.insert("to".into(), Answer::Number(*limits.end()));
        }
        answers
    }

    /// For each wording when people see it, in words.
    fn whens(&self, asked: &[usize], wordings: &[(String, Vec<Vec<Set>>)]) -> Vec<Vec<String>> {
        let cases = || wordings.iter().flat_map(|(_, cases)| cases);
        let width = asked.len() + 2;
        let all: Vec<Set> = (0..width)
            .map(|place| cases().fold(0, |all, case| all | case[place]))
            .collect();
        let when = |(_, cases): &(String, Vec<Vec<Set>>)| {
            let cases = merge(cases.clone());
            let said = cases.iter().map(|case| self.case(asked, case, &all));
            let mut said: Vec<String> = said.filter(|case| !case.is_empty()).collect();
            if said.len() > MOST_CASES {
                let rest = said.len() - MOST_CASES;
                said.truncate(MOST_CASES);
                said.push(format!("in {rest} more cases"));
            }
            said
        };
        wordings.iter().map(when).collect()
    }

    fn case(&self, asked: &[usize], case: &[Set], all: &[Set]) -> String {
        let matters = |place: usize| case[place] != all[place];
        let mut said = Vec::new();
        if matters(0) {
            let open = case[0] == one(0);
            said.push(
                if open {
                    "while the line is open"
                } else {
                    "while the line is closed"
                }
                .to_owned(),
            );
        }
        if matters(1) {
            let hold = case[1] == one(0);
            said.push(
                if hold {
                    "while the prices hold"
                } else {
                    "when the prices have run out"
                }
                .to_owned(),
            );
        }
        for (place, question) in asked
            .iter()
            .enumerate()
            .filter(|(place, _)| matters(place + 2))
        {
            let step = &self.flow.steps()[*question];
            let answers = self.in_words(*question, case[place + 2]);
            said.push(format!("{}: {answers}", step.name));
        }
        said.join(" and ")
    }
}

/// Whether any wording is not for all there is at a place of its cases.
fn changes_with(place: usize, wordings: &[(String, Vec<Vec<Set>>)]) -> bool {
    let of = |cases: &[Vec<Set>]| cases.iter().fold(0, |all, case| all | case[place]);
    let all = wordings.iter().fold(0, |all, (_, cases)| all | of(cases));
    wordings.iter().any(|(_, cases)| of(cases) != all)
}

/// The name of the attribute of a part; empty for the message itself.
fn name_of(part: Part) -> String {
    match part {
        Part::Text => String::new(),
        Part::More(0 | 1) => "more".to_owned(),
        Part::More(page) => format!("more-{page}"),
        Part::Retry => "retry".to_owned(),
    }
}

fn words_of<'m>(message: &'m Message, part: &str) -> Option<&'m Words> {
    match part {
        "" => message.text.as_ref(),
        part => message
            .attributes
            .get(part)
            .map(|attribute| &attribute.text),
    }
}

/// The answers given to a question last.
fn answer_to(stops: &[Stop], question: usize) -> Option<Set> {
    let last = latest(stops, About::Question(question));
    last.map(|stop| stops[stop].answers)
}

/// Every combination of answers from these sets, but no more than are tried and one.
fn spread(sets: &[Option<Set>], begun: &mut Combination, found: &mut BTreeSet<Combination>) {
    if found.len() > MOST_TRIED {
        return;
    }
    let Some((first, rest)) = sets.split_first() else {
        found.insert(begun.clone());
        return;
    };
    let here: Vec<Option<usize>> = match first {
        Some(set) => answers(*set).map(Some).collect(),
        None => vec![None],
    };
    for answer in here {
        begun.push(answer);
        spread(rest, begun, found);
        begun.pop();
    }
}
