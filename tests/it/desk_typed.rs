//! A call back and waiting for an adviser, by somebody who only types.

use helpline::authoring::{Languages, check_after};
use helpline::conversation::Rules;
use helpline::conversation::desk::{DeskDeed, State, When};

use crate::desk::{OPEN, Room, SAM};
use crate::learned::notebook;
use crate::shipped;

/// At night, asked for a number to call.
fn asked_for_a_number() -> Room {
    let mut room = Room::at("2026-11-23 22:00");
    room.says("talk");
    room.says("call me back");
    room.sees("Which number should we call?");
    room
}

/// The same person, some answers later.
fn after(answers: &[&str]) -> Room {
    let mut room = asked_for_a_number();
    for answer in answers {
        room.says(answer);
    }
    room
}

fn asked_for_a_name() -> Room {
    let room = after(&["07400 123456", "yes"]);
    room.sees("Who should we ask for?");
    room
}

fn asked_for_a_time() -> Room {
    let room = after(&["07400 123456", "yes", "Robin", "no", "no"]);
    room.sees("When should we call?");
    room
}

fn asked_for_all() -> Room {
    let room = after(&["07400 123456", "yes", "Robin", "no", "no", "1"]);
    room.sees("Is all of this right?");
    room
}

/// A call is due.
fn to_be_called() -> Room {
    let mut room = asked_for_all();
    room.says("yes");
    room.sees("An adviser will call you");
    room
}

fn name_in(room: &Room) -> Option<&str> {
    room.session.call.as_ref()?.name.as_deref()
}

#[test]
fn what_is_no_name_never_becomes_one() {
    for said in [
        "what can i spend it on",
        "yes",
        "help",
        "why do you need that",
        "can you hear me",
        "is this confidential?",
        "thank you",
        "hello",
        "07400 123456",
        "will you call soon",
    ] {
        let mut room = asked_for_a_name();
        room.says(said);
        assert_eq!(name_in(&room), None, "{said}");
        room.sees("I did not take that for a name");
        room.sees("no name");
        room.sees("To stop this, type: no call");
    }
    let mut room = asked_for_a_name();
    room.says("what did you say");
    room.sees("Who should we ask for?");
    assert_eq!(name_in(&room), None);
    room.says("wrong number");
    room.sees("Which number should we call?");
    let mut room = asked_for_a_name();
    room.says("never mind");
    room.sees("We will not call you. I have erased your number.");
}

#[test]
fn a_name_is_taken_without_what_stands_before_it_and_without_slips() {
    for (said, name) in [
        ("Robin", "Robin"),
        ("my name's Robin", "Robin"),
        ("please ask for Zoë Jones", "Zoë Jones"),
        ("It's Will", "Will"),
        ("Noone-Smith", "Noone-Smith"),
        ("Nona", "Nona"),
        ("Cass", "Cass"),
        ("id rather not", ""),
        ("i dont know", ""),
        ("no name please", ""),
        ("I'm not telling you", ""),
        ("skip", ""),
        ("1", ""),
    ] {
        let mut room = asked_for_a_name();
        room.says(said);
        assert_eq!(name_in(&room), Some(name), "{said}");
        room.sees("may we leave a message?");
    }
}

#[test]
fn a_call_that_is_due_is_taken_back_in_natural_words() {
    for said in [
        "cancel",
        "never mind",
        "please don't ring me",
        "dont phone me",
        "i dont want you to ring me",
        "cancel my call back",
        "i changed my mind",
        "i no longer want a call",
        "I want no call any more",
        "don't call me any more",
        "I changed my mind about the call",
        "please dont call",
        "no call",
        "actually please cancel it, thanks",
    ] {
        let mut room = to_be_called();
        room.says(said);
        room.sees("We will not call you. I have erased your number.");
        room.desk_sees("they wanted it no longer");
    }
}

#[test]
fn a_call_that_is_due_stays_when_something_else_is_meant() {
    let mut room = to_be_called();
    room.sees("type: no call");
    room.says("change the number");
    room.sees("To change the number or the time, type no call too");
    room.says("menu");
    room.says("could i");
    room.sees("Where do you get your NHS care?");
    room.says("cancel");
    room.says("dont call me a fool");
    let handoff = room.session.handoff.as_ref().unwrap();
    assert!(matches!(handoff.state, State::Callback(_)));
}

#[test]
fn a_number_is_understood_as_it_is_read_out() {
    for said in [
        "oh seven four double oh one two three four five six",
        "zero seven four nought nought 123 four five six",
        "plus four four seven four double oh one two three four five six",
        "its 07400 123456 thanks",
    ] {
        let room = after(&[said]);
        room.sees("I understood 07400 123456. Is that right?");
    }
    let mut room = asked_for_a_number();
    for said in ["why do you need it", "oh seven nine one", "double trouble"] {
        room.says(said);
        room.sees("in digits");
        room.sees("To stop this, type: no call");
    }
    assert_eq!(room.session.call.as_ref().unwrap().number, None);
}

#[test]
fn another_number_replaces_the_one_that_was_understood() {
    for said in ["07911 123457", "no it is 07911 123457", "no, 07911123457"] {
        let room = after(&["07400 123456", said]);
        room.sees("I understood 07911 123457. Is that right?");
    }
    let room = after(&["07400 123456", "no it is 07911 12345"]);
    room.sees("I cannot use that as a number");
    let room = after(&["07400 123456", "no"]);
    room.sees("Which number should we call?");
}

#[test]
fn yes_and_no_are_understood_in_many_words_and_otherwise_asked_for() {
    let room = |said| after(&["07400 123456", "yes", "Robin", said]);
    for said in [
        "y",
        "yep",
        "right",
        "correct",
        "thats it",
        "i dont mind",
        "yes that's fine",
    ] {
        let draft = room(said).session.call.unwrap();
        assert_eq!(draft.voicemail, Some(true), "{said}");
    }
    for said in [
        "n",
        "please dont",
        "rather not",
        "definitely not",
        "absolutely not",
        "never",
        "no thank you",
        "please do not",
    ] {
        let draft = room(said).session.call.unwrap();
        assert_eq!(draft.voicemail, Some(false), "{said}");
    }
    let room = room("bananas");
    room.sees("I did not understand that. Please type yes or no.");
    room.sees("may we leave a message?");
    let mut room = after(&["07400 123456", "what"]);
    room.sees("I did not understand that. Please type yes or no");
    room.says("y");
    room.sees("Who should we ask for?");
}

#[test]
fn what_is_wrong_at_the_end_is_asked_again_and_the_rest_stays() {
    for (said, asked, answer) in [
        ("change the number", "Which number", "07911 123457"),
        ("the name is wrong", "Who should we ask for?", "Alex"),
        ("change the time", "When should we call?", "2"),
    ] {
        for first in [None, Some("no"), Some("wrong")] {
            let mut room = asked_for_all();
            if let Some(first) = first {
                room.says(first);
                room.sees("Type: number, name or time");
            }
            room.says(said);
            room.sees(asked);
            room.says(answer);
            if asked == "Which number" {
                room.says("yes");
            }
            room.sees("Is all of this right?");
        }
    }
    let mut room = asked_for_all();
    room.says("bananas");
    room.sees("I did not understand that");
    for said in ["no", "number", "07911 123457", "yep"] {
        room.says(said);
    }
    room.sees("We call 07911 123457");
    room.sees("We ask for Robin");
    room.says("no");
    room.says("no call");
    room.sees("I have erased your number");
}

#[test]
fn the_times_are_in_the_text_with_their_numbers() {
    let mut room = asked_for_a_time();
    room.sees("1. Any time the line is open\n2. Tuesday 24 November, morning\n3. Tuesday");
    room.sees("at no other time");
    room.says("3");
    room.sees("When: Tuesday 24 November, afternoon");
}

#[test]
fn a_time_is_understood_as_people_say_it() {
    for (said, when) in [
        ("tomorrow morning", "Tuesday 24 November, morning"),
        ("tomorrow at 2pm please", "Tuesday 24 November, afternoon"),
        ("2pm", "Tuesday 24 November, afternoon"),
        ("at 10.30", "Tuesday 24 November, morning"),
        ("wed pm", "Wednesday 25 November, afternoon"),
        ("Thursday afternoon", "Thursday 26 November, afternoon"),
        ("thurs am", "Thursday 26 November, morning"),
        ("in the morning", "Tuesday 24 November, morning"),
        ("asap", "Any time the line is open"),
        ("i dont mind", "Any time the line is open"),
        ("now", "Any time the line is open"),
    ] {
        let mut room = asked_for_a_time();
        room.says(said);
        room.sees(&format!("When: {when}."));
    }
    for said in [
        "today",
        "this afternoon",
        "saturday",
        "8pm",
        "in the evening",
        "bananas",
    ] {
        let mut room = asked_for_a_time();
        room.says(said);
        room.sees("I did not understand that, or we cannot call then");
        room.sees("2. Tuesday 24 November, morning");
    }
}

#[test]
fn a_day_alone_asks_which_half_of_it() {
    for said in ["wednesday", "on wed please"] {
        let mut room = asked_for_a_time();
        room.says(said);
        room.sees("1. Wednesday 25 November, morning\n2. Wednesday 25 November, afternoon");
        room.says("afternoon");
        room.sees("When: Wednesday 25 November, afternoon.");
    }
    let mut room = asked_for_a_time();
    room.says("tomorrow");
    room.says("1");
    room.sees("When: Tuesday 24 November, morning.");
    let mut room = Room::at("2026-11-23 13:00");
    room.says("talk");
    for said in [
        "call me",
        "07400 123456",
        "yes",
        "skip",
        "no",
        "no",
        "today",
    ] {
        room.says(said);
    }
    room.sees("When: Monday 23 November, afternoon.");
    let when = room.session.call.as_ref().unwrap().when.clone();
    assert!(matches!(when, Some(When::Afternoon(_))));
}

#[test]
fn a_day_whose_name_is_two_words_is_named_by_the_one_that_is_its_own() {
    let (before, from) = (asked_for_a_time(), shipped::moment(OPEN));
    let written = check_after(&shipped::texts(), from, None, Languages::Written);
    let written: &Rules = Box::leak(Box::new(
        written.blueprint.unwrap().build_recalling(&notebook()),
    ));
    for (said, seen) in [
        ("Mercher", "1. bore dydd Mercher"),
        ("dydd Mercher", "1. bore dydd Mercher"),
        ("pnawn Mercher", "prynhawn dydd Mercher"),
        ("pnawn dydd Mercher", "prynhawn dydd Mercher"),
    ] {
        let mut room = Room::at("2026-11-23 22:00");
        (room.rules, room.session) = (written, before.session.clone());
        room.session.locale = Some("cy".into());
        room.says(said);
        room.sees(seen);
    }
}

#[test]
fn back_goes_one_question_back_and_leaving_erases_the_number() {
    let mut room = asked_for_all();
    for asked in [
        "When should we call?",
        "an advice line?",
        "may we leave a message?",
        "Who should we ask for?",
        "I understood 07400 123456",
        "Which number should we call?",
    ] {
        room.says(if asked.contains("message") {
            "/back"
        } else {
            "back"
        });
        room.sees(asked);
    }
    room.says("back");
    assert!(room.session.call.is_none());
    let mut room = asked_for_a_name();
    room.says("menu");
    room.sees("I have erased your number");
    room.sees("What can I help you with?");
    let kept = serde_json::to_string(&room.session).unwrap();
    assert!(!kept.contains("400123456"), "{kept}");
    let mut room = asked_for_a_number();
    room.says("menu");
    assert!(!room.person_text().contains("erased"));
}

#[test]
fn a_call_and_a_chat_are_asked_for_in_natural_words_from_anywhere() {
    for said in [
        "call me",
        "please call me back",
        "can you ring me",
        "i want a call back",
        "can someone phone me",
        "ring me",
    ] {
        let mut room = Room::at(OPEN);
        room.says("menu");
        room.says(said);
        room.sees("Which number should we call?");
        let mut room = Room::at(OPEN);
        room.says("talk");
        room.says(said);
        room.sees("Which number should we call?");
    }
    for said in [
        "speak to someone",
        "i need a person",
        "get me an adviser",
        "operator",
        "i want to chat here",
        "type to someone",
        "i want to write",
        "i would like to chat",
    ] {
        let mut room = Room::at(OPEN);
        room.says("menu");
        room.says(said);
        room.sees("you can write with an adviser here");
    }
    let mut room = Room::at(OPEN);
    room.says("talk");
    room.says("i want to chat here");
    room.sees("Shall I tell an adviser that you are here?");
    let mut room = Room::at(OPEN);
    room.board = std::sync::Arc::default();
    room.says("menu");
    room.says("call me");
    assert!(room.session.call.is_none(), "there is no desk");
}

#[test]
fn waiting_ends_in_natural_words() {
    for said in [
        "please cancel",
        "cancel it",
        "cancel my request",
        "stop waiting please",
        "stop waiting",
        "i changed my mind",
        "i don't want to wait any more",
        "i dont need an adviser any more",
        "no thanks",
        "forget it",
    ] {
        let mut room = Room::at(OPEN);
        room.asks_for_an_adviser();
        room.sees("type: stop waiting");
        room.says(said);
        room.sees("You are not waiting any more");
    }
}

#[test]
fn who_waits_is_told_their_place_when_they_ask() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    for said in [
        "how long",
        "where am i in the queue",
        "am i next?",
        "how much longer please",
    ] {
        room.says(said);
        room.sees("You are still waiting for an adviser. You are next.");
    }
    room.says("my care plan has ended");
    room.sees("I keep this for the adviser");
    room.sees("type: stop waiting");
}

#[test]
fn who_waits_can_be_called_instead() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.says("it is about my plan");
    room.says("can you call me instead");
    room.sees("Which number should we call?");
    room.says("no call");
    room.sees("All right, no call.");
    room.sees("You are still waiting for an adviser");
    let waited = room.session.handoff.as_ref().unwrap().code.clone();
    for said in [
        "call me",
        "07400 123456",
        "yes",
        "skip",
        "no",
        "no",
        "any",
        "yes",
    ] {
        room.says(said);
    }
    room.sees("What you wrote while you waited was not passed on");
    room.sees("An adviser will call you");
    room.desk_sees("they want a call instead, on another card");
    let handoff = room.session.handoff.as_ref().unwrap();
    assert!(matches!(handoff.state, State::Callback(_)));
    assert_ne!(handoff.code, waited);
    // An adviser who comes while they are asked is there, and the questions go on.
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.says("call me");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.sees("You are now talking to Sam");
    room.says("07400 123456");
    room.sees("I understood 07400 123456");
}

#[test]
fn consent_is_given_declined_and_read_again_in_natural_words() {
    let asked = || {
        let mut room = Room::at(OPEN);
        room.says("talk");
        room.says("write");
        room.sees("Shall I tell an adviser that you are here?");
        room
    };
    for said in ["y", "fine", "ok then", "aye", "absolutely", "go on then"] {
        let mut room = asked();
        room.says(said);
        room.sees("I have told our advisers that you are here");
    }
    for said in ["n", "never mind", "no thanks"] {
        let mut room = asked();
        room.says(said);
        room.sees("Nobody on our team sees this chat");
    }
    for said in ["who will read it", "what can they see?"] {
        let mut room = asked();
        room.says(said);
        room.sees("They do not see your name or your number");
        room.says("yes");
        room.sees("I have told our advisers that you are here");
    }
}

#[test]
fn stop_while_talking_says_what_to_type() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("stop");
    room.sees("type: end chat");
    room.says("end chat");
    room.sees("The chat with the adviser has ended");
}
