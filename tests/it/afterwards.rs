//! A flow that hands over to a person and says where to go afterwards: played as stories.

use helpline::authoring::rehearsal::rehearse;
use helpline::authoring::{Source, Sources, render, story};

use crate::engine::texts_with;
use crate::shipped;

const FLOW: &str = "flow: visitors
steps:
  ask-for-one:
    ask: { please: person, no: end }
  person:
    handoff: visiting
    next: cake
  cake:
    ask: { chocolate: sort, none: sort }
  sort:
    decide:
      - when: { cake: chocolate }
        next: thanks
      - otherwise: end
  thanks:
    say: end
";
const WORDS: &str = "visitors-ask-for-one = Shall we talk?
    .please = Please
    .no = Not now
visitors-cake = Cake?
    .chocolate = Chocolate
    .none = None
visitors-thanks = Here it is.
";

/// A button of the menu leads to the flow.
fn texts(story: &str) -> Sources {
    let story = format!(
        "story: A visitor\nat: 2026-11-23 10:00\n{story}  - tap: chocolate\n    see: visitors-thanks\n"
    );
    texts_with(&[
        ("flows/visitors.yaml", FLOW),
        ("locales/en/visitors.ftl", WORDS),
        (
            "flows/system/menu.yaml",
            "flow: menu\nsteps:\n  main:\n    ask: { visitors: flow visitors }\n",
        ),
        (
            "locales/en/menu.ftl",
            "menu-main = Yes?\n    .visitors = Visitors\n",
        ),
        ("flows/stories/visitor.yaml", &story),
    ])
}

/// From the menu to the flow's `handoff` step.
const ASKS: &str = "turns:
  - say: menu
  - tap: visitors
  - tap: please
";

fn plays(desk: &str, turns: &str) {
    let texts = texts(&format!("{desk}{ASKS}{turns}"));
    let rules = shipped::rules_of(&texts);
    let (index, source): (usize, &Source) = texts.named("flows/stories/visitor.yaml").unwrap();
    let mut faults = Vec::new();
    let story = story::read(index, source, &mut faults).unwrap();
    faults.extend(
        rehearse(&rules, &story)
            .into_iter()
            .filter_map(|played| played.fault),
    );
    assert!(faults.is_empty(), "{}", render(&faults, &texts, false));
}

const TALKS: &str = "  - tap: chat
  - say: yes
    see: adviser-waiting
";

#[test]
fn when_the_chat_is_over_and_they_said_whether_it_helped_they_go_on_in_the_flow() {
    let closed = "  - desk: take
  - desk: close
    see: adviser-closed
  - tap: helped
    see: [adviser-thanks, visitors-cake]
";
    plays("desk: open\n", &format!("{TALKS}{closed}"));
}

#[test]
fn what_they_read_while_they_wait_does_not_lose_the_way_back() {
    let reads = "  - say: menu
    see: menu-main
  - desk: take
  - desk: close
  - tap: helped
    see: [adviser-thanks, visitors-cake]
";
    plays("desk: open\n", &format!("{TALKS}{reads}"));
}

#[test]
fn one_who_stops_waiting_goes_on_too() {
    let stops = "  - tap: stop-waiting
    see: [adviser-cancelled, visitors-cake]
";
    plays("desk: open\n", &format!("{TALKS}{stops}"));
}

#[test]
fn with_a_call_arranged_they_go_on_at_once() {
    let call = "  - tap: call-back
  - say: 07400 123456
  - say: yes
  - say: Robin
  - tap: 'no'
  - tap: 'no'
  - say: any time
  - tap: send
    see: [callback-kept, visitors-cake]
";
    plays("desk: open\n", call);
}

#[test]
fn with_nobody_at_a_desk_they_have_the_number_and_a_button_to_carry_on() {
    let carries_on = "  - tap: carry-on
    see: visitors-cake
";
    plays("", carries_on);
}

#[test]
fn in_the_middle_of_other_questions_they_are_not_taken_away() {
    let texts = "  - say: menu
  - tap: visitors
    see: visitors-ask-for-one
  - desk: take
  - desk: close
  - tap: helped
    see: [adviser-thanks, visitors-ask-for-one]
  - tap: please
  - tap: chat
  - tap: stop-waiting
    see: [adviser-cancelled, visitors-cake]
";
    plays("desk: open\n", &format!("{TALKS}{texts}"));
}
