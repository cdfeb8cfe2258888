//! Calls at the desk: nobody is left waiting for one, and nobody is called who wants none.

use helpline::conversation::desk::{Command, DeskDeed, Outcome};
use helpline::conversation::effect::Effect;
use helpline::conversation::event::Media;
use helpline::conversation::{engine, words};

use crate::desk::{KIM, OPEN, Room, SAM};
use crate::desk_more::{accepts_a_call, asks_for_a_call, code, notices, queue};

#[test]
fn a_call_that_nobody_takes_is_told_of_each_day_and_when_it_ends() {
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.passes(24 * 60 - 1);
    assert_eq!(notices(&room), "");
    let waits = format!(
        "#{}: nobody has taken this call yet (any time we are open). Please tap Take on the card.",
        code(&room)
    );
    room.passes(2);
    assert!(notices(&room).starts_with(&waits), "{}", notices(&room));
    // On Thursday and on Friday; and not on the weekend.
    room.passes(4 * 24 * 60 - 10);
    assert_eq!(
        notices(&room).matches(&waits).count(),
        2,
        "{}",
        notices(&room)
    );
    let ended = format!(
        "#{}: they wanted a call, and did not get one in 7 days.",
        code(&room)
    );
    room.passes(2 * 24 * 60 + 20);
    let told = notices(&room);
    assert!(told.contains(&ended), "{told}");
    room.sees("We did not manage to call you in 7 days");
}

#[test]
fn a_call_for_later_is_not_told_of_before_its_day() {
    let mut room = Room::at("2026-11-23 20:00");
    asks_for_a_call(&mut room, "Wednesday 25 November, morning");
    room.passes(36 * 60);
    assert_eq!(notices(&room), "");
    room.passes(90);
    assert!(notices(&room).contains("the time for this call begins now"));
    room.passes(24 * 60);
    assert!(notices(&room).contains("nobody has taken this call yet"));
}

#[test]
fn a_call_taken_back_after_somebody_took_it_rings() {
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.at_desk(SAM, DeskDeed::Take(1));
    let code = code(&room);
    room.says("no call");
    room.sees("We will not call you.");
    let told = format!(
        "#{code} wants no call any more. Sam had taken it: please do not call. The number is erased."
    );
    assert_eq!(notices(&room), told);
    // Nobody would have dialled.
    asks_for_a_call(&mut room, "1");
    room.says("no call");
    assert_eq!(notices(&room), "");
}

#[test]
fn a_slip_in_how_a_call_went_leaves_nobody_waiting() {
    for outcome in [Outcome::Talked, Outcome::NotWanted] {
        let mut room = Room::at("2026-11-24 10:00");
        asks_for_a_call(&mut room, "1");
        room.at_desk(SAM, DeskDeed::Take(1));
        room.at_desk(SAM, DeskDeed::Called(outcome));
        room.sees("this call is done. I have erased your number. If nobody has talked to you");
        asks_for_a_call(&mut room, "1");
    }
}

#[test]
fn what_is_for_a_chat_does_nothing_in_a_call_and_says_so() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    for answer in ["07400 123456", "yes", "skip", "yes", "yes", "1", "yes"] {
        room.says(answer);
    }
    for deed in [
        DeskDeed::HandBack,
        DeskDeed::Close,
        DeskDeed::Transfer("other".into()),
    ] {
        room.at_desk(SAM, deed.clone());
        room.told("They want a call, so there is no chat.");
        room.at_desk(KIM, deed);
        room.told("It was taken by Sam.");
    }
}

#[test]
fn somebody_can_be_blocked_in_a_call_and_when_the_chat_is_over() {
    let block = || DeskDeed::Block {
        days: 7,
        reason: "threats".to_owned(),
    };
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.at_desk(SAM, block());
    room.told("Take this person first");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.at_desk(KIM, block());
    room.told("It was taken by Sam.");
    room.at_desk(SAM, block());
    room.sees("I have erased your number.");
    room.sees("you cannot write with an adviser here, or ask us to call you");
    assert!(
        !room.person_text().contains("chat."),
        "{}",
        room.person_text()
    );
    assert!(
        !serde_json::to_string(&room.session)
            .unwrap()
            .contains("400123456")
    );

    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("end chat");
    room.at_desk(KIM, block());
    room.told("This is over.");
    room.at_desk(SAM, block());
    room.sees("you cannot write with an adviser here, or ask us to call you");
    assert!(
        !room.person_text().contains("has ended the chat"),
        "{}",
        room.person_text()
    );
    room.desk_sees("blocked by Sam");
    assert!(room.session.blocked.is_some());
    room.at_desk(KIM, DeskDeed::Unblock);
    room.sees("You can write with an adviser here again");
}

#[test]
fn who_waits_and_asks_for_a_call_instead_stands_so_on_the_card() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.says("please call me");
    for answer in ["07400 123456", "yes", "skip", "yes", "yes", "1", "yes"] {
        room.says(answer);
    }
    room.desk_sees("they want a call instead, on another card");
    room.desk_sees("Wants a call");
}

#[test]
fn the_queue_and_going_away_tell_of_urgent_words_and_of_calls() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    let waits = format!("#{} (URGENT WORDS, asked at 10am)", code(&room));
    room.says("i want to kill myself");
    assert!(queue(&room).contains(&waits), "{}", queue(&room));
    room.at_desk(SAM, DeskDeed::Take(1));
    let talks = format!("#{} with Sam (URGENT WORDS)", code(&room));
    assert!(queue(&room).contains(&talks), "{}", queue(&room));

    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.at_desk(SAM, DeskDeed::Take(1));
    let (rules, away) = (room.rules, Command::Away(true));
    let came = engine::command(rules, &room.board, &rules.desks[0], SAM, &away, room.now);
    let said = words::alert(rules, room.now, &[Effect::Alert(came.answer)]).unwrap();
    let keeps = format!("You have taken the call of #{}, and keep it.", code(&room));
    assert!(said.contains(&keeps), "{said}");
}

#[test]
fn nothing_that_a_person_does_in_a_chat_leaves_the_adviser_in_the_dark() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("stop");
    room.sees("type: end chat");
    assert_eq!(room.desk_text(), "stop");
    room.sends(Media::Sticker, None);
    room.desk_sees("They sent a sticker. I did not bring it to you.");
}

#[test]
fn who_takes_somebody_without_a_name_hears_how_to_choose_one() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.at_desk(KIM, DeskDeed::Take(1));
    room.told("They see you as \"an adviser\". For your next chat choose a name: /me Sam");
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.at_desk(SAM, DeskDeed::Take(1));
    assert!(!room.alert.as_deref().unwrap().contains("/me"));
}

#[test]
fn urgent_words_of_somebody_who_is_to_be_called_ring() {
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    let code = code(&room);
    room.says("i want to kill myself");
    assert!(room.person[0].urgent);
    let rings = format!(
        "Urgent words: #{code}, who wants a call (any time we are open). They have the urgent \
         numbers. Nobody has taken the call: please tap Take on the card."
    );
    assert_eq!(notices(&room), rings);
    room.desk_sees("URGENT WORDS");
    assert!(!room.desk_text().contains("kill"));
    assert!(queue(&room).contains("URGENT WORDS"), "{}", queue(&room));
    room.at_desk(SAM, DeskDeed::Take(1));
    room.passes(5);
    room.says("i took an overdose");
    assert!(
        notices(&room).ends_with("Sam has taken the call: please call as soon as you can."),
        "{}",
        notices(&room)
    );
}

#[test]
fn urgent_words_in_the_queue_ring_again_and_the_team_hears_when_they_wait_no_longer() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    let code = code(&room);
    room.says("i want to kill myself");
    assert!(notices(&room).starts_with("Urgent words"));
    room.says("i want to die");
    assert_eq!(notices(&room), "", "it rang a moment ago");
    room.passes(4);
    room.says("i took an overdose");
    assert!(notices(&room).starts_with("Urgent words"));
    room.says("cancel");
    let gone = format!("#{code} (urgent words) has stopped waiting. They were told so.");
    assert_eq!(notices(&room), gone);
}

#[test]
fn questions_about_a_call_that_end_are_told_of_to_both_as_it_is() {
    for ends in ["i want to die", "stop"] {
        let mut room = Room::at(OPEN);
        accepts_a_call(&mut room);
        room.says("07400 123456");
        room.says("yes");
        room.says(ends);
        room.desk_sees("There is no call now. The number that they had given is erased.");
        room.sees("I do not ask you about a call any more.");
        assert!(room.session.call.is_none());
    }
}

#[test]
fn who_stops_or_has_all_erased_while_a_call_is_due_knows_and_so_does_the_caller() {
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.says("/stop");
    room.sees("You have asked us to call you.");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.says("/forget");
    let told = notices(&room);
    assert!(
        told.contains("Sam had taken it: please do not call."),
        "{told}"
    );
}

#[test]
fn whoever_speaks_of_the_call_they_asked_for_sees_how_it_stands_and_how_to_end_it() {
    for said in [
        "i changed my mind dont ring",
        "please dont ring me my partner will hear",
        "when will u ring",
        "nobody rang me",
        "are they still gona ring me",
    ] {
        let mut room = Room::at("2026-11-24 10:00");
        asks_for_a_call(&mut room, "1");
        room.says(said);
        room.sees("You have asked us to call you. When: Any time the line is open.");
        room.says("1");
        room.sees("We will not call you.");
    }
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.says("what is a personal health budget");
    room.sees("personal health budget");
}

#[test]
fn a_call_can_be_asked_for_with_when_it_should_come() {
    for said in [
        "can someone ring me in the morning pls",
        "phone me tomorow",
        "please call me back this afternoon",
    ] {
        let mut room = Room::at(OPEN);
        room.says(said);
        room.sees("Which number should we call?");
    }
}

#[test]
fn a_number_is_taken_in_the_figures_of_other_scripts_and_one_to_try_things_out_with() {
    for number in ["۰۷۴۰۰۱۲۳۴۵۶", "٠٧٤٠٠ ١٢٣٤٥٦", "07700 900 982"] {
        let mut room = Room::at("2026-11-24 10:00");
        room.says("call me");
        room.says(number);
        room.sees("Is that right?");
    }
}
