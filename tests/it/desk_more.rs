//! What advisers and people are told at the desk in the moments that go wrong: urgent words
//! that nobody takes, closing time, a call that was given, a block.

use helpline::conversation::desk::{Closure, Command, DeskDeed, Mishap, Outcome, Thread};
use helpline::conversation::effect::Effect;
use helpline::conversation::event::Media;
use helpline::conversation::scene::Letter;
use helpline::conversation::{Event, Outgoing, engine, words};

use crate::desk::{KIM, OPEN, Room, SAM};

/// The texts that ring in Notices.
pub fn notices(room: &Room) -> String {
    let is_notice = |outgoing: &&Outgoing| {
        let thread = outgoing.post.as_ref().and_then(|post| post.thread.as_ref());
        matches!(thread, Some(Thread::Notices(_)))
    };
    let texts = room.desk.iter().filter(is_notice);
    let texts = texts.filter_map(|outgoing| outgoing.body.text());
    texts.collect::<Vec<_>>().join("\n")
}

pub fn code(room: &Room) -> String {
    room.session.handoff.as_ref().unwrap().code.to_string()
}

/// The team closes its desk before its hours end.
pub fn closes(room: &mut Room) {
    let until = room.now.plus_seconds(24 * 3600);
    let board = std::sync::Arc::make_mut(&mut room.board);
    let now = board.desks.values_mut().next().unwrap();
    now.state.closed = Some(Closure {
        until,
        reason: "training".into(),
        by: Some(SAM),
    });
}

#[test]
fn not_meant_leads_back_to_the_queue_or_to_the_adviser_and_to_no_page() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.says("can i give up my budget, i want to kill myself");
    room.taps("I did not mean that");
    room.sees("You are still waiting for an adviser. You are next.");
    assert_eq!(room.person.len(), 1, "{}", room.person_text());
    room.at_desk(SAM, DeskDeed::Take(1));
    room.says("can i give up my budget, i want to kill myself");
    room.taps("I did not mean that");
    room.sees("You are talking to Sam");
    assert_eq!(room.person.len(), 1, "{}", room.person_text());
}

#[test]
fn urgent_words_of_somebody_who_waits_ring_in_notices() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    assert_eq!(notices(&room), "");
    room.passes(3);
    room.says("i want to kill myself");
    let waits = format!(
        "Urgent words: #{} has been waiting since 10am. Please take them now.",
        code(&room)
    );
    assert_eq!(notices(&room), waits);
    room.passes(20);
    let nobody = format!(
        "#{} (urgent words) waited 20 minutes, and nobody",
        code(&room)
    );
    assert!(notices(&room).starts_with(&nobody), "{}", notices(&room));
    room.sees("nobody on our team reads what you write now");
    room.desk_sees("Over at 10:20am: nobody took them in time.");
}

#[test]
fn notices_says_once_when_nobody_came() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.passes(21);
    let nobody = format!("#{} waited 20 minutes, and nobody came.", code(&room));
    assert!(notices(&room).starts_with(&nobody), "{}", notices(&room));
    assert_eq!(notices(&room).matches("nobody came").count(), 1);
    let mut room = Room::at("2026-11-23 15:44");
    room.asks_for_an_adviser();
    room.passes(17);
    assert!(notices(&room).contains("waited 16 minutes until we closed, and nobody came."));
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
    room.desk_sees("We are closed now, so there is no queue.");
    room.desk_sees(
        "We are closed, so there is no queue. If you write nothing in the next 10 minutes",
    );
    assert!(!room.desk_text().contains("go back to the queue"));
    room.passes(10);
    room.sees("Sam is not answering, I am sorry. We are closed now, so the chat has ended. Nobody on our team reads what you write now.");
    room.desk_sees("The person was told that you did not answer");
    room.sees("Or we can call you");
    assert!(!room.person_text().contains("no adviser could come"));
    room.desk_sees("Sam did not answer, and nobody else was there");
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

/// Asks for a call at night, for a time.
pub fn asks_for_a_call(room: &mut Room, when: &str) {
    room.says("/talk");
    room.taps("Ask us to call you");
    for answer in ["07400 123456", "yes", "skip", "yes", "yes", when, "yes"] {
        room.says(answer);
    }
    room.sees("An adviser will call you");
}

#[test]
fn a_call_can_be_given_back_and_the_person_is_told_nothing() {
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.desk_sees("Wants a call: any time we are open.");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.told("07400 123456");
    assert!(!room.alert.as_deref().unwrap().contains("another time"));
    room.at_desk(KIM, DeskDeed::GiveBack);
    room.told("It was taken by Sam.");
    room.at_desk(SAM, DeskDeed::GiveBack);
    room.told("there for all of you again");
    room.desk_sees("Wants a call");
    assert!(room.person.is_empty());
    room.passes(20);
    assert_eq!(notices(&room), "");
    room.at_desk(KIM, DeskDeed::Take(1));
    room.told("07400 123456");
}

#[test]
fn who_took_a_call_and_says_nothing_is_reminded_once() {
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.passes(14);
    assert_eq!(notices(&room), "");
    room.passes(60);
    let nudge = format!(
        "#{}: Sam has taken this call and has not said how it went.",
        code(&room)
    );
    assert_eq!(
        notices(&room).matches(&nudge).count(),
        1,
        "{}",
        notices(&room)
    );
    assert!(room.person.is_empty());
}

#[test]
fn a_call_taken_at_another_time_than_asked_for_says_so() {
    let mut room = Room::at("2026-11-23 20:00");
    asks_for_a_call(&mut room, "Tuesday 24 November, morning");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.told("They asked for another time: Tuesday 24 November, morning.");
    room.now = room.now.plus_seconds(14 * 3600);
    room.at_desk(SAM, DeskDeed::ShowNumber);
    assert_eq!(room.alert.as_deref(), Some("07400 123456"));
}

#[test]
fn a_card_of_another_day_says_the_day() {
    let mut room = Room::at("2026-11-23 20:00");
    asks_for_a_call(&mut room, "1");
    room.now = room.now.plus_seconds(14 * 3600);
    room.at_desk(SAM, DeskDeed::Take(1));
    room.desk_sees("asked at 8pm on Monday 23 November");
}

/// An adviser offers a call, and the person says yes.
pub fn accepts_a_call(room: &mut Room) {
    room.is_taken();
    room.at_desk(SAM, DeskDeed::AskCallback);
    room.taps("Please call me");
    room.sees("Which number should we call?");
    room.desk_sees("I am asking them for a number now");
}

#[test]
fn words_that_are_no_answer_reach_the_adviser_while_a_number_is_asked_for() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    room.says("Sam?");
    assert_eq!(room.desk_text(), "Sam?");
    room.sees("I have passed this on to Sam");
    room.sees("Which number should we call?");
    room.says("07400 12345");
    assert!(room.desk.is_empty(), "a number is for whoever calls alone");
    room.sees("I cannot use that as a number");
    room.says("07400 123456");
    room.says("yes");
    room.sees("Who should we ask for?");
    room.says("will it be you Sam?");
    assert_eq!(room.desk_text(), "will it be you Sam?");
    room.says("Robin");
    room.sees("may we leave a message?");
    room.says("i would like to go home");
    assert_eq!(room.desk_text(), "i would like to go home");
    room.sees("may we leave a message?");
}

#[test]
fn urgent_words_end_the_asking_for_a_number() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    room.says("i want to kill myself");
    assert!(room.person[0].urgent);
    room.desk_sees("i want to kill myself");
    room.desk_sees("They gave no number");
    room.says("please help");
    assert_eq!(room.desk_text(), "please help");
    assert!(room.person.is_empty());
}

#[test]
fn a_call_agreed_in_a_chat_ends_it_and_both_sides_know() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    for answer in ["07400 123456", "yes", "skip", "yes", "yes", "1", "yes"] {
        room.says(answer);
    }
    room.sees("The chat with Sam has ended. Sam will call you.");
    room.desk_sees("They said yes, and gave a number. The chat is over, and they were told so. Please call now");
    room.at_desk(SAM, DeskDeed::ShowNumber);
    room.told("07400 123456");
}

#[test]
fn a_call_declined_is_told_to_the_adviser() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.at_desk(SAM, DeskDeed::AskCallback);
    room.taps("Go on talking");
    room.sees("All right, no call. You are still writing with Sam.");
    room.desk_sees("There is no call now. They gave no number.");
    room.says("where were we");
    assert_eq!(room.desk_text(), "where were we");
}

#[test]
fn a_call_declined_before_a_number_was_given_erased_no_number() {
    let mut room = Room::at("2026-11-23 20:00");
    room.says("/talk");
    room.taps("Ask us to call you");
    room.taps("No call, thank you");
    room.sees("All right, no call.");
    assert!(!room.person_text().contains("erased"));
}

#[test]
fn forgotten_in_a_chat_the_team_and_the_person_know_that_it_is_over() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("i want to kill myself");
    let code = code(&room);
    room.says("/forget");
    room.sees("The chat with Sam has ended.");
    room.sees("I have erased what I kept about you");
    let said = format!("#{code} (urgent words) has ended the chat and had everything erased.");
    assert!(notices(&room).starts_with(&said), "{}", notices(&room));
}

#[test]
fn a_block_needs_days_and_a_reason_and_can_be_taken_back() {
    let block = |days, reason: &str| DeskDeed::Block {
        days,
        reason: reason.to_owned(),
    };
    let mut room = Room::at(OPEN);
    room.is_taken();
    for (days, reason) in [(0, ""), (0, "rude"), (7, ""), (31, "rude")] {
        room.at_desk(SAM, block(days, reason));
        room.told("Nothing was done");
        assert!(room.session.blocked.is_none() && room.person.is_empty());
    }
    room.at_desk(SAM, DeskDeed::Unblock);
    room.told("There is nothing to take back");
    room.at_desk(SAM, block(7, "threats"));
    room.sees("you cannot write with an adviser here, or ask us to call you");
    room.desk_sees("blocked by Sam");
    room.at_desk(KIM, DeskDeed::Unblock);
    room.sees("You can write with an adviser here again");
    room.desk_sees("This person can ask for an adviser again");
    room.asks_for_an_adviser();
    room.sees("You are next");
}

#[test]
fn of_somebody_who_is_blocked_only_the_block_is_kept_longer_than_a_conversation() {
    let mut room = Room::at(OPEN);
    room.says("what is a personal health budget");
    room.is_taken();
    let (days, reason) = (3, "threats".to_owned());
    room.at_desk(SAM, DeskDeed::Block { days, reason });
    assert!(room.session.agreed.is_some() && !room.session.stack.is_empty());
    room.passes(25 * 60);
    let session = &room.session;
    assert!(session.blocked.is_some());
    assert!(session.agreed.is_none() && session.stack.is_empty() && session.history.is_empty());
    room.passes(48 * 60);
    assert!(room.session.blocked.is_none());
}

#[test]
fn urgent_help_that_was_tapped_is_seen_at_the_desk() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.taps("Urgent help");
    room.desk_sees("tapped Urgent help, and has the numbers");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.taps("Urgent help");
    room.desk_sees("They tapped Urgent help, and have the numbers.");
}

#[test]
fn in_an_urgent_moment_no_button_ends_the_chat() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("i want to kill myself");
    let talk = room.person[0].rows[0][0].label.clone();
    room.taps(&talk);
    room.sees("You are already talking to Sam. Just write here");
    let rows = room.person.iter().flat_map(|outgoing| &outgoing.rows);
    assert!(rows.flatten().all(|button| button.label != "End the chat"));
}

#[test]
fn an_adviser_hears_that_the_line_closes_soon() {
    let mut room = Room::at("2026-11-23 15:30");
    room.is_taken();
    room.writes(SAM, "Hello");
    room.passes(14);
    assert_eq!(room.desk_text(), "");
    room.passes(2);
    room.desk_sees("We close in 15 minutes, and take nobody new");
    room.writes(SAM, "Are you there?");
    room.passes(10);
    assert_eq!(room.desk_text(), "");
}

#[test]
fn a_prepared_answer_that_was_sent_stands_in_the_topic() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.at_desk(SAM, DeskDeed::Answer("copy".into()));
    room.desk_sees("The person has got this (copy):");
    room.desk_sees("a copy of your care plan");
}

#[test]
fn on_a_card_that_is_taken_nothing_stands_that_helps_nobody() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.at_desk(KIM, DeskDeed::NotToday);
    room.desk_sees("They read no pages here. · One of you cannot take it today.");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.desk_sees("Taken by Sam: they are talking.");
    assert!(!room.desk_text().contains("cannot take it"));
}

#[test]
fn a_chat_that_ends_while_a_number_is_asked_for_ends_the_asking() {
    for deed in [DeskDeed::HandBack, DeskDeed::Close] {
        let mut room = Room::at(OPEN);
        accepts_a_call(&mut room);
        room.at_desk(SAM, deed);
        assert!(room.session.call.is_none());
    }
}

#[test]
fn endings_of_waiting_say_that_nobody_reads_and_how_to_ask_again() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.taps("Stop waiting");
    room.sees("Nobody on our team reads what you write now");
    room.asks_for_an_adviser();
    room.passes(21);
    room.sees("nobody on our team reads what you write now");
    room.taps("Talk to a person");
    room.sees("You can talk to an adviser now");
}

/// What `/queue` says.
pub fn queue(room: &Room) -> String {
    let rules = room.rules;
    let desk = &rules.desks[0];
    let came = engine::command(rules, &room.board, desk, SAM, &Command::Queue, room.now);
    words::alert(rules, room.now, &[Effect::Alert(came.answer)]).unwrap()
}

#[test]
fn the_queue_lists_calls_too_since_when_and_who_has_taken_them() {
    let mut room = Room::at("2026-11-23 20:00");
    asks_for_a_call(&mut room, "1");
    room.now = room.now.plus_seconds(14 * 3600);
    let wanted = |taken: &str| {
        let code = code(&room);
        format!(
            "Nobody waits. 1 person wants a call: #{code} (asked at 8pm on Monday 23 November, for any time we are open{taken})."
        )
    };
    let (free, by_sam, by_another) = (
        wanted(""),
        wanted(", taken by Sam"),
        wanted(", taken by an adviser"),
    );
    assert_eq!(queue(&room), free);
    room.at_desk(SAM, DeskDeed::Take(1));
    assert_eq!(queue(&room), by_sam);
    room.at_desk(SAM, DeskDeed::GiveBack);
    assert_eq!(queue(&room), free);
    room.at_desk(KIM, DeskDeed::Take(1));
    assert_eq!(queue(&room), by_another);
}

#[test]
fn the_queue_says_who_is_in_a_chat_and_with_whom() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    let code = code(&room);
    let talks = format!("Nobody waits. 1 person is in a chat: #{code} with Sam.");
    assert_eq!(queue(&room), talks);
    room.at_desk(SAM, DeskDeed::HandBack);
    assert_eq!(
        queue(&room),
        format!("1 person waits: #{code} (asked at 10am).")
    );
    room.at_desk(SAM, DeskDeed::Take(3));
    assert_eq!(queue(&room), talks);
    room.at_desk(SAM, DeskDeed::Close);
    assert_eq!(queue(&room), "Nobody waits.");
}

#[test]
fn a_call_is_arranged_and_taken_back_in_the_persons_own_words() {
    let mut room = Room::at("2026-11-23 22:00");
    room.says("/talk");
    room.taps("Ask us to call you");
    room.says("my mobile is 07400 123456 please");
    room.sees("I understood 07400 123456");
    room.says("yes thats right");
    room.says("skip");
    room.says("no i live with others");
    room.says("no");
    room.says("in the afternoon please");
    room.sees("afternoon");
    room.says("yes please");
    room.sees("An adviser will call you");
    room.says("do not call me");
    room.sees("We will not call you. I have erased your number.");
}

#[test]
fn asking_for_a_call_is_given_up_by_typing_it() {
    let mut room = Room::at("2026-11-23 22:00");
    room.says("/talk");
    room.taps("Ask us to call you");
    room.says("no call thank you");
    room.sees("All right, no call");
}

#[test]
fn cancel_ends_the_waiting() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.says("cancel");
    room.sees("You are not waiting any more");
    assert!(room.session.handoff.is_none() || !room.session.handoff.as_ref().unwrap().is_waiting());
}

#[test]
fn a_number_typed_after_the_questions_have_ended_reaches_nobody() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    room.at_desk(SAM, DeskDeed::HandBack);
    room.sees("I do not ask you about a call any more. Please type no phone number now.");
    for number in [
        "07911 123456",
        "my number is oh seven nine double one, one two three four five six",
    ] {
        room.says(number);
        room.sees("I did not pass it on, and I did not keep it.");
        assert!(room.desk.is_empty(), "nobody is there");
    }
    room.says("i want to kill myself, 07911 123456");
    room.at_desk(KIM, DeskDeed::Take(2));
    room.desk_sees("i want to kill myself, ••••• ••••••");
    assert!(!room.desk_text().contains("07911"), "{}", room.desk_text());
    room.says("07911 123456");
    room.sees("I did not pass it on");
    assert!(
        room.desk_text()
            .starts_with("They wrote a phone number here.")
    );
    room.taps("Please call me");
    room.sees("Which number should we call?");
    room.says("07911 123456");
    room.sees("Is that right?");
    room.says("no call");
    room.says("my NHS number is 943 476 5919");
    assert_eq!(room.desk_text(), "my NHS number is 943 476 5919");
}

#[test]
fn who_waits_can_ask_for_a_call_with_the_button() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    room.at_desk(SAM, DeskDeed::HandBack);
    room.says("07911 123456");
    room.taps("Please call me");
    room.sees("Which number should we call?");
}

#[test]
fn no_number_is_passed_on_while_there_are_questions_about_a_call() {
    let mut room = Room::at(OPEN);
    accepts_a_call(&mut room);
    let only_says_so = |room: &Room| {
        let told = room.desk_text();
        assert!(
            told.starts_with("They wrote a phone number here.") && !told.contains("123456"),
            "{told}"
        );
        assert_eq!(room.desk.len(), 1);
    };
    room.sends(Media::Sticker, Some("07911 123456"));
    only_says_so(&room);
    let changed = Event::Edited("07911 123456".to_owned());
    room.happens(&changed, Letter::default());
    only_says_so(&room);
    room.says("07400 123456");
    room.says("yes");
    room.says("robin, or 07911 123456");
    assert!(room.desk.is_empty(), "{}", room.desk_text());
    room.sees("To give us another number for the call, type: wrong number.");
    room.sees("Who should we ask for?");
}

#[test]
fn an_offered_call_is_for_the_person_to_answer() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.passes(9);
    room.at_desk(SAM, DeskDeed::AskCallback);
    room.passes(14);
    assert!(room.person.is_empty() && room.desk.is_empty());
    room.says("yes");
    room.sees("Which number should we call?");
    room.passes(14);
    assert!(room.person.is_empty() && room.desk.is_empty());
    room.passes(2);
    room.sees("Sam is waiting for your answer. Are you still there?");
    room.taps("Go on talking");
    room.sees("Which number should we call?");
    room.says("no call");
    room.passes(11);
    room.desk_sees("The person is waiting for your answer.");
}

#[test]
fn an_offered_call_is_taken_up_and_declined_with_one_word() {
    for (said, asked) in [
        ("yes", true),
        ("y", true),
        ("ok", true),
        ("no", false),
        ("no thanks", false),
        ("1", true),
        ("2.", false),
    ] {
        let mut room = Room::at(OPEN);
        room.is_taken();
        room.at_desk(SAM, DeskDeed::AskCallback);
        room.says(said);
        room.sees(if asked {
            "Which number should we call?"
        } else {
            "All right, no call."
        });
    }
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.at_desk(SAM, DeskDeed::AskCallback);
    room.writes(SAM, "Is your mum with you?");
    room.says("yes");
    assert_eq!(room.desk_text(), "yes", "it answers what was said last");
}

#[test]
fn shortly_before_closing_nothing_is_promised_that_cannot_be_done() {
    let mut room = Room::at("2026-11-23 15:30");
    room.asks_for_an_adviser();
    room.passes(20);
    room.sees("For now you cannot ask for an adviser here again.");
    assert!(!room.person_text().contains("tap Talk to a person"));
    let mut room = Room::at("2026-11-23 15:40");
    room.asks_for_an_adviser();
    room.passes(20);
    room.sees("Our advice line has closed for now, and no adviser could come.");
    room.sees("Our line opens at 9:30am tomorrow.");
    let mut room = Room::at("2026-11-23 15:40");
    room.is_taken();
    room.passes(9);
    room.writes(SAM, "Hello");
    room.passes(15);
    room.sees("We take nobody new in this chat then.");
    room.passes(15);
    room.sees("Our line opens at 9:30am tomorrow.");
    assert!(!room.person_text().contains("ask for an adviser again"));
}

#[test]
fn an_adviser_reminded_before_closing_hears_what_will_be_then() {
    let mut room = Room::at("2026-11-23 15:40");
    room.is_taken();
    room.passes(12);
    room.desk_sees("We close in 15 minutes, and take nobody new in this chat from now on.");
    room.desk_sees("If you write nothing in the next 10 minutes, the chat ends and they are told");
    assert!(!room.desk_text().contains("go back to the queue"));
    let mut room = Room::at("2026-11-23 15:40");
    room.is_taken();
    room.passes(15);
    room.says("are you there");
    room.passes(6);
    room.desk_sees("If you write nothing in the next 15 minutes, the chat ends");
}

#[test]
fn a_call_for_later_rings_when_its_time_begins_and_not_before() {
    let mut room = Room::at("2026-11-23 20:00");
    asks_for_a_call(&mut room, "Wednesday 25 November, morning");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.passes(36 * 60);
    assert_eq!(notices(&room), "");
    room.passes(90);
    let begins = format!(
        "#{}: the time for this call begins now (Wednesday 25 November, morning). Sam has taken it.",
        code(&room)
    );
    assert_eq!(notices(&room), begins);
    room.passes(16);
    assert!(notices(&room).contains("has not said how it went"));
    let mut room = Room::at("2026-11-23 20:00");
    asks_for_a_call(&mut room, "Tuesday 24 November, afternoon");
    room.passes(16 * 60);
    assert!(
        notices(&room).contains("Nobody has taken it yet"),
        "{}",
        notices(&room)
    );
}

#[test]
fn a_call_that_is_forgotten_is_there_for_all_again() {
    let mut room = Room::at("2026-11-27 15:00");
    asks_for_a_call(&mut room, "1");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.passes(2 * 24 * 60);
    assert!(!notices(&room).contains("Anybody can take it again"));
    room.passes(24 * 60);
    let freed = "Sam took this call a working day ago and has not said how it went.";
    assert!(notices(&room).contains(freed), "{}", notices(&room));
    assert!(room.person.is_empty());
    room.at_desk(KIM, DeskDeed::Take(1));
    room.told("07400 123456");
}

#[test]
fn after_a_wrong_number_the_person_is_asked_for_another() {
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.at_desk(SAM, DeskDeed::Called(Outcome::WrongNumber));
    room.sees("the number you gave seems to be wrong. I have erased it.");
    room.sees("Which number should we call?");
    room.desk_sees("the number was wrong, and they were asked for another");
    assert!(
        !serde_json::to_string(&room.session)
            .unwrap()
            .contains("400123456")
    );
    room.says("07911 123456");
    room.says("yes");
    room.sees("Is all of this right?");
    room.says("yes");
    room.sees("An adviser will call you");
    room.desk_sees("Wants a call: any time we are open.");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.at_desk(SAM, DeskDeed::Called(Outcome::NotWanted));
    room.sees("An adviser has noted that this call is done.");
    room.desk_sees("no call was wanted");
}

#[test]
fn while_the_desk_is_closed_who_goes_away_keeps_their_people_and_reads_so() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    closes(&mut room);
    let rules = room.rules;
    let away = Command::Away(true);
    let desk = &rules.desks[0];
    let came = engine::command(rules, &room.board, desk, SAM, &away, room.now);
    let said = words::alert(rules, room.now, &[Effect::Alert(came.answer)]).unwrap();
    let talks = format!("You are talking to #{}. We are closed", code(&room));
    assert!(said.contains(&talks), "{said}");
    room.befalls(Mishap::AdviserAway(SAM));
    assert!(room.person.is_empty() && room.desk.is_empty());
    assert!(room.session.handoff.as_ref().unwrap().is_with(SAM));
}

#[test]
fn reminded_at_the_moment_of_closing_an_adviser_reads_it_once() {
    let mut room = Room::at("2026-11-23 15:30");
    room.is_taken();
    room.writes(SAM, "Hello");
    room.passes(20);
    room.says("are you there");
    room.passes(10);
    room.desk_sees("The person is waiting for your answer. We are closed");
    assert_eq!(room.desk_text().matches("We are closed").count(), 1);
    room.passes(9);
    assert_eq!(room.desk_text(), "");
}
