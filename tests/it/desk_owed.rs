//! Who is waited for in a chat: nobody who was not answered is told that they were silent, and
//! nobody agrees to more than they were asked.

use helpline::conversation::desk::{Command, DeskDeed, Outcome, State};
use helpline::conversation::{Effect, engine, words};

use crate::desk::{OPEN, Room, SAM};
use crate::desk_more::{accepts_a_call, asks_for_a_call};

#[test]
fn a_question_to_the_adviser_beside_those_of_the_bot_is_still_to_be_answered() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    room.says("is it free to be called?");
    room.sees("I have passed this on to Sam");
    room.passes(11);
    room.desk_sees("The person is waiting for your answer");
    room.says("07400 123456");
    room.passes(15);
    assert!(
        room.person.is_empty(),
        "they were asked something meanwhile"
    );
    room.passes(6);
    room.sees("Sam is not answering");
    room.sees("I do not ask you about a call any more");
}

#[test]
fn yes_to_are_you_still_there_agrees_to_nothing_else() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    for answer in ["07400 123456", "yes", "skip"] {
        room.says(answer);
    }
    room.sees("may we leave a message?");
    room.passes(16);
    room.sees("Are you still there?");
    room.says("yes");
    room.sees("may we leave a message?");
    assert_eq!(room.session.call.as_ref().unwrap().voicemail, None);
    room.says("yes");
    assert_eq!(room.session.call.as_ref().unwrap().voicemail, Some(true));
}

#[test]
fn both_sides_hear_that_there_is_no_call_when_the_chat_ends_in_the_middle_of_asking() {
    for deed in [None, Some(DeskDeed::Close)] {
        let mut room = Room::at(OPEN);
        accepts_a_call(&mut room);
        room.says("07400 123456");
        if let Some(deed) = deed {
            room.at_desk(SAM, deed);
        } else {
            room.passes(16);
            room.passes(16);
        }
        room.sees("I do not ask you about a call any more");
        room.desk_sees("nobody calls them, and no number is kept");
        let kept = serde_json::to_string(&room.session).unwrap();
        assert!(!kept.contains("7400123456"), "{kept}");
    }
}

#[test]
fn a_call_that_is_being_asked_about_is_not_offered_again() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    room.at_desk(SAM, DeskDeed::AskCallback);
    assert!(room.person.is_empty());
    room.desk_sees("I am asking them for a number now");
}

#[test]
fn who_takes_somebody_in_the_middle_of_questions_about_a_call_knows_of_them() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.says("call me");
    room.sees("Which number should we call?");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.desk_sees("I am asking them for a number now");
    room.sees("Which number should we call?");
}

#[test]
fn the_offer_to_type_call_me_after_the_questions_ended_is_kept() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    room.says("i want to kill myself");
    room.sees("type: call me");
    room.says("call me");
    room.sees("Which number should we call?");
}

#[test]
fn whatever_words_answer_an_adviser_it_is_for_the_adviser_to_go_on() {
    for said in ["thanks bye", "menu", "stop", "ok thanks"] {
        let mut room = Room::at(OPEN);
        room.is_taken();
        room.writes(SAM, "Is there anything else?");
        room.says(said);
        assert_eq!(room.desk_text(), said);
        room.passes(11);
        room.desk_sees("If they said goodbye, tap Close.");
        room.passes(8);
        assert_eq!(room.person_text(), "", "{said}");
    }
}

#[test]
fn who_was_asked_for_a_moment_is_not_asked_whether_they_are_there() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("what about my budget?");
    room.passes(9);
    room.at_desk(SAM, DeskDeed::Answer("moment".into()));
    room.sees("Please give me a moment");
    room.passes(9);
    assert_eq!(room.desk_text(), "");
    room.passes(2);
    room.desk_sees("The person is waiting for your answer");
    room.passes(7);
    assert_eq!(room.person_text(), "");
}

#[test]
fn a_second_tap_is_no_second_try_to_call() {
    let mut room = Room::at(OPEN);
    asks_for_a_call(&mut room, "1");
    let tries = |room: &mut Room, expected| {
        let version = room.session.handoff.as_ref().unwrap().version;
        room.at_desk(SAM, DeskDeed::Take(version));
        room.at_desk(SAM, DeskDeed::Called(Outcome::NoAnswer));
        let State::Callback(callback) = &room.session.handoff.as_ref().unwrap().state else {
            panic!("the call is over");
        };
        assert_eq!(callback.tries, expected);
    };
    tries(&mut room, 1);
    tries(&mut room, 1);
    room.told("at least 10 minutes between two tries");
    room.passes(10);
    tries(&mut room, 2);
}

#[test]
fn single_figures_are_choices_and_no_number_to_ring() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    for (before, figure) in [(vec![], "9"), (vec!["9"], "9"), (vec!["9", "9"], "9")] {
        room.just_before = before.iter().map(|said| (*said).to_owned()).collect();
        room.says(figure);
        assert!(!room.person[0].urgent, "{before:?}");
    }
}

#[test]
fn what_is_tapped_or_typed_below_the_urgent_numbers_does_not_go_to_the_adviser_as_it_is() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("i want to kill myself");
    room.says("3");
    room.desk_sees("did not mean the urgent words");
    assert!(room.session.handoff.as_ref().unwrap().urgent);
    room.says("i want to kill myself");
    room.passes(1);
    room.writes(SAM, "How many tablets do you have there?");
    room.says("3");
    assert_eq!(room.desk_text(), "3");
}

#[test]
fn an_adviser_is_called_by_a_name_and_not_by_a_number() {
    let room = Room::at(OPEN);
    for (name, is_taken) in [
        ("Zoë O’Neil-Smith", true),
        ("Sam 2", true),
        ("Sam 07700 900123", false),
    ] {
        let (rules, alias) = (room.rules, Command::Alias(name.into()));
        let came = engine::command(rules, &room.board, &rules.desks[0], SAM, &alias, room.now);
        let said = words::alert(rules, room.now, &[Effect::Alert(came.answer)]).unwrap();
        assert_eq!(
            said.contains("people see you as"),
            is_taken,
            "{name}: {said}"
        );
    }
}
