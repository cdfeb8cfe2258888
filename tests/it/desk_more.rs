//! What advisers and people are told at the desk in the moments that go wrong: urgent words
//! that nobody takes, closing time, a call that was given, a block.

use helpline::conversation::desk::{Closure, DeskDeed, Thread};
use helpline::conversation::Outgoing;

use crate::desk::{OPEN, Room, SAM};

/// The texts that ring in Notices.
fn notices(room: &Room) -> String {
    let is_notice = |outgoing: &&Outgoing| {
        let thread = outgoing.post.as_ref().and_then(|post| post.thread.as_ref());
        matches!(thread, Some(Thread::Notices(_)))
    };
    let texts = room.desk.iter().filter(is_notice);
    let texts = texts.filter_map(|outgoing| outgoing.body.text());
    texts.collect::<Vec<_>>().join("\n")
}

fn code(room: &Room) -> String {
    room.session.handoff.as_ref().unwrap().code.to_string()
}

/// The team closes its desk before its hours end.
fn closes(room: &mut Room) {
    let until = room.now.plus_seconds(24 * 3600);
    let board = std::sync::Arc::make_mut(&mut room.board);
    let now = board.desks.values_mut().next().unwrap();
    now.state.closed = Some(Closure {
        until,
        reason: "training".into(),
    });
}

#[test]
fn not_meant_leads_back_to_the_queue_or_to_the_adviser_and_to_no_page() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.says("can i give up my budget, i want to kill myself");
    room.taps("I did not mean that");
    room.sees("You are still waiting for an adviser. You are next.");
    assert_eq!(room.person.len(), 2, "{}", room.person_text());
    room.at_desk(SAM, DeskDeed::Take(1));
    room.says("can i give up my budget, i want to kill myself");
    room.taps("I did not mean that");
    room.sees("You are talking to Sam");
    assert_eq!(room.person.len(), 2, "{}", room.person_text());
}

#[test]
fn urgent_words_of_somebody_who_waits_ring_in_notices() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    assert_eq!(notices(&room), "");
    room.passes(3);
    room.says("i want to kill myself");
    let waits = format!(
        "URGENT WORDS: #{} has been waiting since 10am. Please take them now.",
        code(&room)
    );
    assert_eq!(notices(&room), waits);
    room.passes(20);
    let nobody = format!(
        "#{} (URGENT WORDS) waited 20 minutes, and nobody",
        code(&room)
    );
    assert!(notices(&room).starts_with(&nobody), "{}", notices(&room));
    room.sees("nobody on our team reads what you write now");
    room.desk_sees("Over at 10:20am: nobody took them in time.");
}

#[test]
fn without_urgent_words_nothing_rings_when_nobody_comes() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.passes(21);
    assert_eq!(notices(&room), "");
}

#[test]
fn a_card_says_why_it_is_over_and_who_closed_it() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.passes(5);
    room.at_desk(SAM, DeskDeed::Close);
    room.desk_sees("Over at 10:05am: closed by Sam.");
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("end chat");
    room.desk_sees("Over at 10am: they ended it.");
}

#[test]
fn an_adviser_silent_after_closing_is_told_the_truth_and_so_is_the_person() {
    let mut room = Room::at("2026-11-23 15:40");
    room.is_taken();
    room.writes(SAM, "Hello");
    room.passes(14);
    room.says("are you there");
    room.passes(11);
    room.desk_sees("We are closed for new people");
    room.desk_sees(
        "We are closed, so there is no queue. If you write nothing in the next 10 minutes",
    );
    assert!(!room.desk_text().contains("go back to the queue"));
    room.passes(10);
    room.sees("Sam had to go, I am sorry. We are closed now, so the chat has ended. Nobody on our team reads what you write now.");
    room.sees("Or we can call you");
    assert!(!room.person_text().contains("no adviser could come"));
    room.desk_sees("Sam could not go on, and nobody else was there");
    assert!(!room.desk_text().contains("in the queue again"));
    room.taps("Please call me");
    room.sees("Which number should we call?");
}

#[test]
fn an_adviser_reminded_while_open_hears_in_how_many_minutes() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("are you there");
    room.passes(11);
    room.desk_sees("If you write nothing in the next 10 minutes, they go back to the queue");
}

#[test]
fn handed_back_while_the_desk_is_closed_both_sides_know_why() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    closes(&mut room);
    room.at_desk(SAM, DeskDeed::HandBack);
    room.sees("Sam had to go, I am sorry. Nobody else can take over in this chat now, so the chat has ended.");
    assert!(!room.person_text().contains("anybody new"));
    room.told("The person was told that you had to go");
}
