//! Every way to each ending, in words: merged where answers do not matter, and honest where
//! it goes round.

use super::{page, read, said};
use crate::cli::Desk;

fn endings(desk: &Desk, flow: &str) -> Vec<String> {
    let page = page(desk, &[flow]);
    said(&read(&page), "ending")
}

#[test]
fn every_way_is_told_in_the_words_of_the_buttons() {
    assert_eq!(
        endings(&Desk::tea(), "tea"),
        [
            "pale · A pale cup with milk it is. 1 way milk: Yes → strength: 1 to 3",
            "strong · Strong tea 2 ways milk: Yes or No → strength: 4 to 10 the topic tea-strong is asked for",
        ]
        .map(str::to_owned)
        .into_iter()
        .chain([
            "help · How to start 3 ways milk: No → strength: 1 to 3 milk: I am not sure the topic tea-help is asked for".to_owned()
        ])
        .collect::<Vec<_>>()
    );
}

#[test]
fn the_shipped_questions_have_no_more_ways_than_a_person_can_read() {
    let desk = Desk::empty();
    let shown = endings(&desk, "could-i-have-one");
    let ending = |name: &str| shown.iter().find(|shown| shown.starts_with(name)).unwrap();
    assert!(
        ending("right-child").ends_with(
            "1 way place: In England or I am not sure → age: 0 to 17 → continuing-care: Yes"
        ),
        "{}",
        ending("right-child")
    );
    assert!(
        ending("wales").ends_with("1 way place: In Wales"),
        "{}",
        ending("wales")
    );
    assert!(
        ending("find-out").contains("3 ways"),
        "{}",
        ending("find-out")
    );
    let shown = endings(&desk, "is-it-a-real-one");
    assert_eq!(shown.len(), 2, "{shown:#?}");
    assert!(shown[0].ends_with(
        "1 way centre: Yes → goals: Yes → amount: Yes → enough: Yes → manage: Yes → use: Yes"
    ));
    assert!(shown[1].contains("6 ways"), "{}", shown[1]);
}

#[test]
fn a_flow_that_goes_round_says_where() {
    let desk = Desk::tea().with("flows/tea.yaml", "not-sure: help", "not-sure: milk");
    let shown = endings(&desk, "tea");
    let last = shown.last().unwrap();
    assert!(last.starts_with("Where it goes round"), "{last}");
    assert!(last.ends_with("milk leads back to milk"), "{last}");
    let help = shown
        .iter()
        .find(|shown| shown.starts_with("help"))
        .unwrap();
    assert!(help.contains("2 ways"), "{help}");
}

#[test]
fn what_is_reached_only_after_going_round_has_its_way_too() {
    // Sugar is asked after milk, and only then can the pale cup be chosen.
    let flow = "flow: tea\nowner: advice team\nsources: [kettle-guide]\nsteps:\n  \
        milk:\n    ask: { yes: choose, no: choose, not-sure: help }\n  \
        choose:\n    decide:\n      - when: { strength: 4 or over }\n        next: pale\n      \
        - when: { strength: under 4 }\n        next: help\n      - otherwise: strength\n  \
        strength:\n    number: { from: 1, to: 10 }\n    next: choose\n  \
        pale:\n    say: end\n  strong:\n    answer: tea-strong\n  help:\n    answer: tea-help\n";
    let desk = Desk::tea();
    desk.write("flows/tea.yaml", flow);
    let shown = endings(&desk, "tea");
    let pale = shown
        .iter()
        .find(|shown| shown.starts_with("pale"))
        .unwrap();
    assert!(
        pale.ends_with("1 way milk: Yes or No → strength: 4 to 10"),
        "{pale}"
    );
}

#[test]
fn ways_out_of_the_flow_are_endings_too() {
    let shown = endings(&Desk::tea(), "menu");
    assert_eq!(
        shown,
        [
            "the flow tea 1 way main: Make a cup of tea",
            "the answer to tea-help · How to start 1 way main: How to start",
        ]
    );
}

#[test]
fn many_ways_are_counted_and_not_all_written_out() {
    // Thirty numbers, each with a rule of its own: the ending has as many ways.
    let rule = |number: i32| {
        let strength = number * 2;
        format!("      - when: {{ milk: yes, strength: {strength} }}\n        next: pale\n")
    };
    let rules: Vec<String> = (0..30).map(rule).collect();
    let desk = Desk::tea()
        .with(
            "flows/tea.yaml",
            "{ from: 1, to: 10 }",
            "{ from: 0, to: 61 }",
        )
        .with(
            "flows/tea.yaml",
            "      - when: { milk: yes, strength: under 4 }\n        next: pale\n",
            &rules.concat(),
        );
    let shown = endings(&desk, "tea");
    let pale = shown
        .iter()
        .find(|shown| shown.starts_with("pale"))
        .unwrap();
    // They differ in the number alone, so they are one way.
    assert!(
        pale.contains("1 way milk: Yes → strength: 0 or 2 or 4"),
        "{pale}"
    );
}
