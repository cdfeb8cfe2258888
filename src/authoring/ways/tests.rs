//! Small flows, and the ways that lead through them.

use super::*;
use crate::conversation::flow::Choice;
use crate::conversation::ids::{FlowName, MessageName, StepName};

fn step(name: &str, kind: Kind) -> Step {
    let name = StepName::from(name);
    Step {
        message: MessageName::of_step(&FlowName::from("tea"), &name),
        name,
        was: Vec::new(),
        kind,
        see_also: Vec::new(),
        contact: false,
    }
}

fn to(step: &str) -> Target {
    match step {
        "end" => Target::End,
        step => Target::Step(step.into()),
    }
}

fn ask(choices: &[(&str, &str)]) -> Kind {
    let choice = |(name, next): &(&str, &str)| Choice {
        name: (*name).into(),
        was: Vec::new(),
        next: to(next),
    };
    Kind::Ask(choices.iter().map(choice).collect())
}

fn decide(rules: Vec<(Vec<(Subject, Condition)>, &str)>, otherwise: &str) -> Kind {
    let rules = rules.into_iter().map(|(when, next)| Rule {
        when,
        next: to(next),
    });
    Kind::Decide {
        rules: rules.collect(),
        otherwise: to(otherwise),
    }
}

fn is(question: &str, choice: &str) -> (Subject, Condition) {
    let about = Subject::Answer(question.into());
    (about, Condition::OneOf(vec![choice.into()]))
}

fn open(open: bool) -> (Subject, Condition) {
    (Subject::Helpline, Condition::Open(open))
}

fn reaching(steps: Vec<Step>, step: usize) -> Vec<String> {
    let flow = Flow::new("tea".into(), true, steps);
    let ways = Ways::of(&flow, &[0], &[]).expect("few enough");
    let mut said: Vec<_> = ways
        .reaching(step)
        .iter()
        .map(|one| ways.say(one))
        .collect();
    said.sort();
    said
}

#[test]
fn numbers_are_cut_where_rules_begin_and_end_within_the_limits() {
    let about = |range| (Subject::Answer("age".into()), Condition::Within(range));
    let number = Kind::Number {
        limits: 0..=120,
        next: to("result"),
    };
    let rules = vec![
        (vec![about(i64::MIN..=17)], "end"),
        (vec![about(18..=18)], "end"),
        (vec![about(65..=i64::MAX)], "end"),
    ];
    let steps = vec![step("age", number), step("result", decide(rules, "end"))];
    let expected = [
        "`age` is 0 to 17",
        "`age` is 18",
        "`age` is 19 to 64",
        "`age` is 65 to 120",
    ];
    assert_eq!(reaching(steps, 1), expected);
}

#[test]
fn two_decisions_of_one_turn_find_the_helpline_alike_and_after_a_question_anew() {
    let steps = |between: Kind| {
        vec![
            step("first", decide(vec![(vec![open(true)], "between")], "end")),
            step("between", between),
            step("second", decide(vec![(vec![open(false)], "end")], "end")),
        ]
    };
    assert_eq!(
        reaching(steps(Kind::Say(to("second"))), 2),
        ["the helpline is open"]
    );
    assert_eq!(
        reaching(steps(ask(&[("yes", "second")])), 2),
        ["the helpline is closed", "the helpline is open"]
    );
}

#[test]
fn a_later_answer_takes_the_place_of_an_earlier_one_and_circles_end() {
    let rules = vec![(vec![is("milk", "again")], "milk")];
    let steps = vec![
        step("milk", ask(&[("yes", "result"), ("again", "result")])),
        step("result", decide(rules, "end")),
    ];
    assert_eq!(reaching(steps, 1), ["`milk` is `again`", "`milk` is `yes`"]);
}

#[test]
fn what_no_rule_looks_at_any_more_is_forgotten() {
    fn decide_on(question: &str, next: &str) -> Kind {
        decide(vec![(vec![is(question, "yes")], "end")], next)
    }
    let mut steps = Vec::new();
    for number in 0..30 {
        let name = |what: &str, number: i32| format!("{what}-{number}");
        let (question, decision) = (name("ask", number), name("decide", number));
        let both = [("yes", decision.as_str()), ("no", decision.as_str())];
        steps.push(step(&question, ask(&both)));
        let next = if number == 29 {
            "end".to_owned()
        } else {
            name("ask", number + 1)
        };
        steps.push(step(&decision, decide_on(&question, &next)));
    }
    assert_eq!(
        reaching(steps, 59),
        ["`ask-29` is `no`", "`ask-29` is `yes`"]
    );
}

#[test]
fn a_way_is_told_from_the_start() {
    let steps = vec![
        step("milk", ask(&[("yes", "sugar"), ("no", "result")])),
        step("sugar", ask(&[("yes", "result")])),
        step(
            "result",
            decide(vec![(vec![is("sugar", "yes")], "end")], "end"),
        ),
    ];
    let flow = Flow::new("tea".into(), true, steps);
    let ways = Ways::of(&flow, &[0], &[]).expect("few enough");
    let reached = ways.reaching(2);
    let unasked = reached.iter().find(|one| ways.waits_for(0, one).is_some());
    let unasked = unasked.expect("one way goes round it");
    assert_eq!(ways.path(unasked), ["milk", "result"]);
    assert_eq!(ways.say(unasked), "`sugar` was not asked");
}

#[test]
fn what_a_message_shows_is_asked_on_the_way_or_told_of() {
    let steps = vec![
        step("milk", ask(&[("yes", "sugar"), ("no", "result")])),
        step("sugar", ask(&[("one", "result"), ("two", "result")])),
        step("result", Kind::Say(Target::End)),
    ];
    let flow = Flow::new("tea".into(), true, steps);
    let shown = [vec![], vec![], vec!["milk", "sugar"]];
    let ways = Ways::of(&flow, &[0], &shown).expect("few enough");
    let way = vec!["milk", "result"];
    assert_eq!(ways.shown_unasked(2), [("sugar".to_owned(), way)]);
}
