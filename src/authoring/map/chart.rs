//! What there is to draw of a flow: a card for each step, and the ways from one to the next,
//! in the words of a language.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::traffic::{Passing, Traffic};
use crate::conversation::effect::Part;
use crate::conversation::engine::Passed;
use crate::conversation::flow::{
    Condition, DeskStatus, DeskWay, Flow, Kind, Rule, Step, Subject, Target,
};
use crate::conversation::ids::{ChoiceName, FlowName, Locale, MessageName, StepName, TopicName};
use crate::conversation::moment::Moment;
use crate::conversation::rules::Rules;
use crate::conversation::session::{Answer, Answers};
use crate::conversation::words::Values;

/// The most characters of a message that stand on a card without a title.
const MOST_WORDS: usize = 90;

/// The fewest that are enough to know a message by.
const ENOUGH_WORDS: usize = 32;

/// A flow, ready to be drawn.
#[derive(Debug)]
pub struct Chart {
    /// Its name.
    pub flow: FlowName,
    /// Its steps, in the order of the file.
    pub cards: Vec<Card>,
    /// The ways out of them.
    pub ways: Vec<Way>,
}

/// A step.
#[derive(Debug)]
pub struct Card {
    /// Its name.
    pub step: StepName,
    /// What it does.
    pub sort: Sort,
    /// Its title, or its first words.
    pub title: String,
    /// The titles of the topics offered beside it.
    pub see_also: Vec<String>,
    /// Whether a story goes through it; `true` when nobody asked.
    pub reached: bool,
    /// How often it was shown, if somebody asked and it has words to show.
    pub passing: Option<Passing>,
}

/// What a step does, as far as a picture shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Asks, with buttons.
    Question,
    /// Asks for a number.
    Number,
    /// Says something and goes on.
    Message,
    /// Says something, and the flow ends.
    Ending,
    /// Answers a topic.
    Answer,
    /// Takes the first rule that fits.
    Decision,
    /// Goes through another flow and comes back.
    Visit,
    /// The way to a person.
    Person,
}

/// A way from a step to where it goes, with everything that leads there.
#[derive(Debug)]
pub struct Way {
    /// The step, by its place in the chart.
    pub from: usize,
    /// Where it goes.
    pub to: Goal,
    /// The choices or rules that lead there; none when there is no other way.
    pub labels: Vec<Label>,
}

/// A choice or a rule, in words.
#[derive(Debug)]
pub struct Label {
    /// The words.
    pub text: String,
    /// Whether a story goes by it; `true` when nobody asked.
    pub reached: bool,
}

/// Where a way goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Goal {
    /// A step of the same flow, by its place in the chart.
    Card(usize),
    /// The answer to a topic, with its title.
    Topic(TopicName, String),
    /// Another flow.
    Flow(FlowName),
    /// The main menu.
    Menu,
    /// The end of the flow.
    End,
}

/// Makes charts of flows in a language.
pub struct Maker<'r> {
    rules: &'r Rules,
    locale: &'r Locale,
    values: Values<'r>,
    passed: Option<&'r HashSet<Passed>>,
    traffic: Option<&'r Traffic>,
}

impl<'r> Maker<'r> {
    /// With the words of a language as they are said at a moment; and what stories go
    /// through, if that is to be shown.
    #[must_use]
    pub fn new(
        rules: &'r Rules,
        locale: &'r Locale,
        moment: Moment,
        passed: Option<&'r HashSet<Passed>>,
    ) -> Self {
        Self {
            rules,
            locale,
            values: Values::at(rules, locale, moment),
            passed,
            traffic: None,
        }
    }

    /// The same, with how often steps were shown.
    #[must_use]
    pub fn with_traffic(self, traffic: Option<&'r Traffic>) -> Self {
        Self { traffic, ..self }
    }

    /// The chart of a flow.
    #[must_use]
    pub fn chart(&self, flow: &Flow) -> Chart {
        let given = sample_answers(flow);
        let steps = flow.steps().iter();
        let mut ways = Vec::new();
        for (index, step) in steps.clone().enumerate() {
            self.add_ways(flow, index, step, &mut ways);
        }
        Chart {
            flow: flow.name.clone(),
            cards: steps.map(|step| self.card(flow, step, &given)).collect(),
            ways,
        }
    }

    fn card(&self, flow: &Flow, step: &Step, given: &Answers) -> Card {
        let sort = sort_of(step);
        let traffic = self.traffic;
        let see_also = step.see_also.iter().map(|topic| self.topic(topic));
        Card {
            step: step.name.clone(),
            sort,
            title: self.title(step, given),
            see_also: see_also.collect(),
            reached: self.reached(|| Passed::Step(flow.name.clone(), step.name.clone())),
            passing: traffic.and_then(|traffic| traffic.of(&flow.name, &step.name, sort)),
        }
    }

    fn title(&self, step: &Step, given: &Answers) -> String {
        match &step.kind {
            Kind::Decide { rules, .. } => return depends(rules).to_owned(),
            Kind::Visit { flow, .. } => return flow.to_string(),
            Kind::Handoff { subject, .. } => return subject.clone(),
            Kind::Desk(DeskWay::Chat) => return "To an adviser in this chat".to_owned(),
            Kind::Desk(DeskWay::Callback) => return "To being called".to_owned(),
            Kind::Ask(_) | Kind::Number { .. } | Kind::Say(_) | Kind::Answer(_) => {}
        }
        let message = &step.message;
        self.attribute(message, "title").unwrap_or_else(|| {
            let args = self.values.with_answers(given);
            let words = &self.rules.words;
            let text = words.say(self.locale, message.as_str(), Part::Text, &args);
            first_words(&text.unwrap_or_default(), step.is_question())
        })
    }

    fn topic(&self, topic: &TopicName) -> String {
        let answer = self.rules.answer_to(topic);
        let title = answer.and_then(|(_, step)| self.attribute(&step.message, "title"));
        title.unwrap_or_else(|| topic.to_string())
    }

    fn button(&self, step: &Step, choice: &ChoiceName) -> String {
        let label = self.attribute(&step.message, choice.as_str());
        label.unwrap_or_else(|| choice.to_string())
    }

    fn attribute(&self, message: &MessageName, name: &str) -> Option<String> {
        let words = &self.rules.words;
        let said = words.say_attribute(self.locale, message.as_str(), name, self.values.plain());
        said.ok().filter(|text| !text.trim().is_empty())
    }

    fn add_ways(&self, flow: &Flow, from: usize, step: &Step, ways: &mut Vec<Way>) {
        let first = ways.len();
        let mut add = |target: &Target, label: Option<Label>| {
            let to = self.goal(flow, target);
            let same = ways[first..].iter_mut().find(|way| way.to == to);
            match same {
                Some(way) => way.labels.extend(label),
                None => ways.push(Way {
                    from,
                    to,
                    labels: label.into_iter().collect(),
                }),
            }
        };
        match &step.kind {
            Kind::Ask(choices) => {
                for choice in choices {
                    let names = (flow.name.clone(), step.name.clone(), choice.name.clone());
                    let label = Label {
                        text: self.button(step, &choice.name),
                        reached: self.reached(|| Passed::Choice(names.0, names.1, names.2)),
                    };
                    add(&choice.next, Some(label));
                }
            }
            Kind::Decide { rules, otherwise } => {
                let rule = |number: usize, text: String| Label {
                    text,
                    reached: self
                        .reached(|| Passed::Rule(flow.name.clone(), step.name.clone(), number)),
                };
                for (number, written) in rules.iter().enumerate() {
                    let text = self.rule(flow, written);
                    add(&written.next, Some(rule(number, text)));
                }
                add(otherwise, Some(rule(rules.len(), "otherwise".to_owned())));
            }
            // The end is what the card itself says.
            Kind::Say(Target::End)
            | Kind::Answer(_)
            | Kind::Handoff { next: None, .. }
            | Kind::Desk(_) => {}
            Kind::Number { next, .. }
            | Kind::Visit { next, .. }
            | Kind::Handoff {
                next: Some(next), ..
            }
            | Kind::Say(next) => {
                add(next, None);
            }
        }
    }

    fn goal(&self, flow: &Flow, target: &Target) -> Goal {
        match target {
            Target::Step(name) => {
                let step = flow.step(name).map_or(name, |step| &step.name);
                let place = flow.steps().iter().position(|other| other.name == *step);
                place.map_or(Goal::Menu, Goal::Card)
            }
            Target::Topic(topic) => Goal::Topic(topic.clone(), self.topic(topic)),
            Target::Flow(flow) => Goal::Flow(flow.clone()),
            Target::Menu => Goal::Menu,
            Target::End => Goal::End,
        }
    }

    fn rule(&self, flow: &Flow, rule: &Rule) -> String {
        let conditions = rule.when.iter().map(|(subject, condition)| match subject {
            Subject::Helpline => match condition {
                Condition::Open(true) => "the line is open".to_owned(),
                _ => "the line is closed".to_owned(),
            },
            Subject::Desk => match condition {
                Condition::Desk(DeskStatus::Open) => "advisers chat".to_owned(),
                Condition::Desk(DeskStatus::Closed) => "advisers can call".to_owned(),
                _ => "no adviser here".to_owned(),
            },
            Subject::Answer(step) => {
                format!("{step}: {}", self.condition(flow, step, condition))
            }
        });
        conditions.collect::<Vec<_>>().join(", ")
    }

    fn condition(&self, flow: &Flow, step: &StepName, condition: &Condition) -> String {
        match condition {
            Condition::OneOf(choices) => {
                let button = |choice: &ChoiceName| match flow.step(step) {
                    Some(step) => self.button(step, choice),
                    None => choice.to_string(),
                };
                choices.iter().map(button).collect::<Vec<_>>().join(" or ")
            }
            Condition::Within(limits) => in_words(limits),
            Condition::Open(_) | Condition::Desk(_) => String::new(),
        }
    }

    fn reached(&self, part: impl FnOnce() -> Passed) -> bool {
        self.passed.is_none_or(|passed| passed.contains(&part()))
    }
}

/// What a decision looks at.
fn depends(rules: &[Rule]) -> &'static str {
    let subjects = || {
        rules
            .iter()
            .flat_map(|rule| &rule.when)
            .map(|(subject, _)| subject)
    };
    let outside = |subject: &Subject| matches!(subject, Subject::Helpline | Subject::Desk);
    if subjects().all(outside) {
        "It depends on the opening hours"
    } else {
        "It depends on the answers"
    }
}

fn sort_of(step: &Step) -> Sort {
    match &step.kind {
        Kind::Ask(_) => Sort::Question,
        Kind::Number { .. } => Sort::Number,
        Kind::Say(Target::End) => Sort::Ending,
        Kind::Say(_) => Sort::Message,
        Kind::Answer(_) => Sort::Answer,
        Kind::Decide { .. } => Sort::Decision,
        Kind::Visit { .. } => Sort::Visit,
        Kind::Handoff { .. } | Kind::Desk(_) => Sort::Person,
    }
}

/// The first answer to each question: for messages that say something else with each.
fn sample_answers(flow: &Flow) -> Answers {
    let answers = flow.steps().iter().filter_map(|step| {
        let answer = match &step.kind {
            Kind::Ask(choices) => Answer::Choice(choices.first()?.name.clone()),
            Kind::Number { limits, .. } => Answer::Number(*limits.start()),
            _ => return None,
        };
        Some((step.name.clone(), answer))
    });
    let limits = [("from", 0), ("to", 0)];
    let limits = limits.map(|(name, number)| (name.into(), Answer::Number(number)));
    answers.chain(limits).collect()
}

/// The words a message is known by: of a question what it asks, otherwise how it begins.
fn first_words(text: &str, asks: bool) -> String {
    let sentences = || {
        text.split_inclusive(['.', '?', '!', '\n'])
            .map(str::trim)
            .filter(|sentence| !sentence.is_empty())
    };
    let asked = sentences().rfind(|sentence| sentence.ends_with('?'));
    let mut known = asked.filter(|_| asks).unwrap_or_default().to_owned();
    for sentence in sentences() {
        if known.chars().count() >= ENOUGH_WORDS || known == sentence || known.ends_with('?') {
            break;
        }
        if !known.is_empty() {
            known.push(' ');
        }
        known.push_str(sentence);
    }
    match known.char_indices().nth(MOST_WORDS) {
        None => known,
        Some((most, _)) => {
            let cut = known[..most].rfind(' ').unwrap_or(most);
            format!("{} …", &known[..cut])
        }
    }
}

fn in_words(limits: &RangeInclusive<i64>) -> String {
    match (*limits.start(), *limits.end()) {
        (from, to) if from == to => from.to_string(),
        (i64::MIN, to) => format!("{to} or under"),
        (from, i64::MAX) => format!("{from} or over"),
        (from, to) => format!("{from} to {to}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_says_what_is_asked_or_how_a_message_begins() {
        let text = "This is about you. Where do you live?\n\nYou can say that you are not sure.";
        assert_eq!(first_words(text, true), "Where do you live?");
        assert_eq!(
            first_words(text, false),
            "This is about you. Where do you live?"
        );
        assert_eq!(first_words("", true), "");
        let long = "word ".repeat(40);
        let cut = first_words(&long, false);
        assert!(
            cut.ends_with("word …") && cut.chars().count() <= MOST_WORDS + 2,
            "{cut}"
        );
    }

    #[test]
    fn conditions_for_numbers_are_said_as_they_are_written() {
        assert_eq!(in_words(&(i64::MIN..=17)), "17 or under");
        assert_eq!(in_words(&(18..=i64::MAX)), "18 or over");
        assert_eq!(in_words(&(18..=64)), "18 to 64");
        assert_eq!(in_words(&(18..=18)), "18");
    }
}
