//! What both sides are told at the desk is what holds then: who waits, who goes, what was sent.

use helpline::conversation::desk::{Board, Command, DeskDeed, Outcome};
use helpline::conversation::effect::Effect;
use helpline::conversation::{engine, words};

use crate::desk::{KIM, OPEN, Room, SAM};
use crate::desk_more::{asks_for_a_call, closes, code, notices};

/// What the team is told of a command of Sam's, in Notices too; the board is as it left it.
fn commands(room: &mut Room, command: &Command) -> (String, String) {
    let (rules, now) = (room.rules, room.now);
    let came = engine::command(rules, &room.board, &rules.desks[0], SAM, command, now);
    let board = std::sync::Arc::make_mut(&mut room.board);
    board.desks.values_mut().next().unwrap().state = came.state;
    let told = words::alert(rules, now, &[Effect::Alert(came.answer)]).unwrap();
    let noticed = words::at_desk(rules, rules.words.default_locale(), now, &came.effects);
    let noticed = noticed
        .iter()
        .filter_map(|(_, outgoing)| outgoing.body.text());
    (told, noticed.collect::<Vec<_>>().join("\n"))
}

#[test]
fn the_page_after_waiting_is_what_holds_now() {
    let mut room = Room::at(OPEN);
    closes(&mut room);
    room.says("talk");
    room.sees("You cannot write with an adviser here just now.");
    commands(&mut room, &Command::Open);
    room.asks_for_an_adviser();
    room.says("stop waiting");
    room.sees("To ask for an adviser again, type: talk.");
    assert!(
        !room.person_text().contains("cannot write"),
        "{}",
        room.person_text()
    );
}

#[test]
fn a_number_typed_out_of_habit_loses_nobody_their_place() {
    for number in ["1", "one", "1 please"] {
        let mut room = Room::at(OPEN);
        room.asks_for_an_adviser();
        room.says("it is about my budget");
        room.says(number);
        room.sees("You are still waiting for an adviser.");
        room.sees("type: stop waiting");
        room.at_desk(SAM, DeskDeed::Take(1));
        room.desk_sees("it is about my budget");
    }
}

#[test]
fn urgent_words_ring_again_when_the_adviser_did_not_answer() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("i want to kill myself");
    assert_eq!(notices(&room), "", "Sam has them");
    room.passes(21);
    let waits = format!(
        "Urgent words: #{} has been waiting since 10:20am. Please take them now.",
        code(&room)
    );
    assert_eq!(notices(&room), waits);
}

#[test]
fn who_waits_while_all_are_away_is_told_of_in_notices() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    assert_eq!(notices(&room), "");
    let waits = format!(
        "#{} waits for an adviser, and everybody whose name I know is away. \
         Whoever can, please tap Take on the card.",
        code(&room)
    );
    let away = Command::Away(true);
    assert_eq!(commands(&mut room, &away).1, waits);
    assert_eq!(commands(&mut room, &away).1, "", "that is known");
    let away = room.board.clone();
    let mut room = Room::at(OPEN);
    room.board = away;
    std::sync::Arc::make_mut(&mut room.board)
        .desks
        .values_mut()
        .for_each(|desk| desk.queue.clear());
    room.asks_for_an_adviser();
    assert!(notices(&room).starts_with(&format!("#{} waits", code(&room))));
}

#[test]
fn a_reason_to_be_closed_stays_when_it_is_not_given_again() {
    let mut room = Room::at(OPEN);
    commands(&mut room, &Command::Close("training".into()));
    let (told, noticed) = commands(&mut room, &Command::Close(String::new()));
    assert!(told.contains("Reason: training."), "{told}");
    assert!(noticed.contains("Reason: training."), "{noticed}");
    let (told, _) = commands(&mut room, &Command::Close("a fire drill".into()));
    assert!(told.contains("Reason: a fire drill."), "{told}");
}

#[test]
fn a_name_is_never_taken_from_words_that_say_where_somebody_is() {
    let mut room = Room::at(OPEN);
    let command = Command::read("me", "back in ten minutes");
    let (told, _) = commands(&mut room, &command);
    assert!(told.contains("If you go, type: /me away."), "{told}");
    let (told, _) = commands(&mut room, &Command::read("me", "away for lunch"));
    assert!(told.starts_with("You are away."), "{told}");
    let desk = &room.rules.desks[0].name;
    assert_eq!(room.board.alias(desk, SAM), Some("Sam"));
}

#[test]
fn the_team_hears_who_flags_and_who_alone_can_do_something() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.at_desk(SAM, DeskDeed::Flag);
    assert_eq!(
        notices(&room),
        format!("#{}: Sam asks you to look.", code(&room))
    );
    room.board = std::sync::Arc::new(Board::played(&"advice".into(), &[]));
    room.at_desk(KIM, DeskDeed::Close);
    room.told("Only the adviser who took this can do that.");
}

#[test]
fn a_card_says_who_called_and_when() {
    let mut room = Room::at("2026-11-24 10:00");
    asks_for_a_call(&mut room, "1");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.at_desk(SAM, DeskDeed::Called(Outcome::NoAnswer));
    room.desk_sees("We called them once, at 10am, and they did not answer.");
}

#[test]
fn who_is_blocked_hears_for_how_long_and_gets_no_call_by_an_old_button() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.passes(21);
    let offer = room.session.clone();
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.at_desk(
        SAM,
        DeskDeed::Block {
            days: 1,
            reason: "threats".into(),
        },
    );
    room.sees("For 1 day you cannot write with an adviser here, or ask us to call you.");
    room.session.on_screen = offer.on_screen;
    room.says("please call me");
    assert!(room.session.call.is_none(), "{}", room.person_text());
}
