//! What waits in a lane, in which order it goes, and what goes together.

use std::sync::Arc;

use super::*;
use crate::conversation::Outgoing;
use crate::conversation::desk::{Post, Spot, Thread};

fn message(id: i64, urgent: bool) -> Waiting {
    let outgoing = Outgoing::new(Body::Text(String::new()), Vec::new());
    Waiting {
        id,
        chat: Chat(1),
        outgoing: Outgoing { urgent, ..outgoing }.into(),
    }
}

fn lane(messages: impl IntoIterator<Item = (i64, bool)>) -> Lane {
    let mut lane = Lane::default();
    for (id, urgent) in messages {
        lane.place(message(id, urgent), Duration::ZERO);
    }
    lane
}

fn order(lane: &Lane) -> Vec<i64> {
    lane.messages().map(|message| message.id).collect()
}

/// Sends what is next, and gives back the numbers of what went.
fn sent(lane: &mut Lane, now: Duration) -> Result<(Vec<i64>, Load), Duration> {
    match lane.next(now) {
        Next::Nothing => panic!("nothing waits"),
        Next::Wait(wait) => Err(wait),
        Next::Send(load) => {
            lane.take_out(|id| load.has(id));
            let ids = load.members.iter().map(|message| message.id).collect();
            Ok((ids, load))
        }
    }
}

fn all_sent(lane: &mut Lane) -> Vec<Vec<i64>> {
    let mut all = Vec::new();
    while lane.len() > 0 {
        all.push(sent(lane, Duration::from_secs(1)).unwrap().0);
    }
    all
}

fn at_desk(id: i64, code: &str, rank: u8, body: Body, more: impl Fn(&mut Post)) -> Waiting {
    let mut post = Post {
        code: Some(code.into()),
        thread: Some(Thread::Topic(code.into())),
        rank,
        ..Post::default()
    };
    more(&mut post);
    let mut outgoing = Outgoing::new(body, Vec::new());
    outgoing.post = Some(Box::new(post));
    Waiting {
        id,
        chat: Chat(-100),
        outgoing: outgoing.into(),
    }
}

fn relay(id: i64, code: &str) -> Waiting {
    at_desk(id, code, 2, Body::Text(format!("words {id}")), |post| {
        post.keep = Some(Keep::CopyOf(id));
    })
}

fn open(id: i64, code: &str, rank: u8) -> Waiting {
    let name = code.to_owned();
    at_desk(
        id,
        code,
        rank,
        Body::Topic(TopicDeed::Open { name }),
        |_| {},
    )
}

fn card(id: i64, code: &str) -> Waiting {
    at_desk(id, code, 1, Body::Text("card".into()), |post| {
        post.thread = Some(Thread::Waiting("main".into()));
        post.keep = Some(Keep::Part(Part::Card));
    })
}

fn edit(id: i64, code: &str, spot: Part) -> Waiting {
    let text = format!("edit {id}");
    let spot = Spot::Part(spot);
    at_desk(id, code, 4, Body::Edit { spot, text }, |_| {})
}

fn group(messages: impl IntoIterator<Item = Waiting>) -> Lane {
    let mut lane = Lane::to(Chat(-100));
    for message in messages {
        lane.place(message, Duration::ZERO);
    }
    lane
}

#[test]
fn urgent_texts_go_right_behind_the_message_on_its_way() {
    let lane = lane([(1, false), (2, false), (3, true), (4, false), (5, true)]);
    assert_eq!(order(&lane), [1, 3, 5, 2, 4]);
}

#[test]
fn what_comes_late_goes_where_it_belongs() {
    let lane = lane([(1, false), (5, false), (3, false), (4, true), (2, true)]);
    assert_eq!(order(&lane), [1, 2, 4, 3, 5]);
}

#[test]
fn what_is_there_already_is_not_taken_twice() {
    assert_eq!(order(&lane([(1, false), (2, false), (1, false)])), [1, 2]);
}

#[test]
fn a_crowded_lane_keeps_the_first_the_urgent_and_the_newest() {
    let mut crowded = lane((1..=100).map(|id| (id, id == 50)));
    assert_eq!(crowded.leave_out().len(), 100 - NEWEST - 2);
    let left: Vec<i64> = [1, 50].into_iter().chain(91..=100).collect();
    assert_eq!(order(&crowded), left);
    assert!(crowded.leave_out().is_empty());
    let mut desk = group((1..=100).map(|id| relay(id, "K7QF")));
    assert!(desk.leave_out().is_empty());
}

#[test]
fn what_has_waited_too_long_is_dropped() {
    let mut lane = lane([(1, false), (2, true)]);
    lane.place(message(3, false), Duration::from_mins(1));
    lane.drop_older(Duration::ZERO);
    assert_eq!(order(&lane), [1, 2, 3]);
    lane.drop_older(Duration::from_mins(1));
    assert_eq!(order(&lane), [3]);
}

#[test]
fn after_a_refusal_for_speed_a_second_lies_between_messages_for_a_minute() {
    let mut lane = lane((1..=10).map(|id| (id, false)));
    let at = Duration::from_millis;
    assert!(sent(&mut lane, at(0)).is_ok());
    assert!(sent(&mut lane, at(10)).is_ok());
    lane.slow_down(at(10));
    assert_eq!(sent(&mut lane, at(110)).unwrap_err(), at(900));
    assert!(sent(&mut lane, at(1010)).is_ok());
    assert_eq!(sent(&mut lane, at(1010)).unwrap_err(), at(1000));
    assert!(sent(&mut lane, at(70_000)).is_ok());
}

#[test]
fn a_group_gets_twenty_messages_at_once_and_then_one_every_three_seconds() {
    let at = Duration::from_secs;
    let mut lane = group((1..=30).map(|id| message(id, false)));
    let at_once = (0..30).filter(|_| sent(&mut lane, at(0)).is_ok()).count();
    assert_eq!(at_once, 20);
    assert!(sent(&mut lane, at(3)).is_ok());
    assert_eq!(sent(&mut lane, at(3)).unwrap_err(), at(3));
}

#[test]
fn a_group_gets_new_cards_first_and_each_chat_in_order() {
    let mut lane = group([
        edit(1, "A", Part::Pinned),
        relay(2, "A"),
        relay(3, "B"),
        card(4, "C"),
        card(5, "A"),
    ]);
    let order: Vec<i64> = all_sent(&mut lane).concat();
    assert_eq!(order, [4, 5, 1, 2, 3]);
}

#[test]
fn nothing_goes_into_a_topic_before_it_is_made() {
    let mut lane = group([relay(1, "A"), open(7, "A", 9), relay(8, "A"), relay(9, "B")]);
    assert!(lane.opens(&"A".into()) && !lane.opens(&"B".into()));
    let order: Vec<i64> = all_sent(&mut lane).concat();
    assert_eq!(order, [7, 1, 8, 9]);
    // What was to be done with an earlier topic is not done to the new one.
    let deed = |id, deed| at_desk(id, "A", 2, Body::Topic(deed), |_| {});
    let close = |id| deed(id, TopicDeed::Close);
    let mut lane = group([relay(1, "A"), close(2), open(3, "A", 2), close(4)]);
    assert_eq!(all_sent(&mut lane).concat(), [2, 3, 1, 4]);
}

#[test]
fn of_several_edits_only_the_newest_goes() {
    let mut lane = group([
        edit(1, "A", Part::Card),
        edit(2, "A", Part::Pinned),
        edit(3, "A", Part::Card),
        edit(4, "B", Part::Card),
    ]);
    let (ids, load) = sent(&mut lane, Duration::ZERO).unwrap();
    assert_eq!(ids, [1, 3]);
    assert_eq!(load.outgoing.body.text(), Some("edit 3"));
    assert_eq!(all_sent(&mut lane), [[2], [4]]);
}

#[test]
fn words_that_had_to_wait_are_joined() {
    let at = Duration::from_secs;
    let mut lane = group((1..=20).map(|id| message(id, false)));
    assert_eq!(all_sent(&mut lane).len(), 20);
    let answer = at_desk(34, "A", 2, Body::Text("other".into()), |_| {});
    for message in [
        relay(31, "A"),
        relay(32, "B"),
        relay(33, "A"),
        answer,
        relay(35, "A"),
    ] {
        lane.place(message, at(1));
    }
    assert!(sent(&mut lane, at(1)).is_err());
    let (ids, load) = sent(&mut lane, at(4)).unwrap();
    assert_eq!(ids, [31, 33]);
    assert_eq!(load.outgoing.body.text(), Some("words 31\n\nwords 33"));
    // Where nothing has to wait, each is a message of its own.
    let mut lane = group([relay(1, "A"), relay(2, "A")]);
    assert_eq!(all_sent(&mut lane), [[1], [2]]);
}

#[test]
fn joined_words_fit_into_one_message() {
    let mut lane = group((1..=3).map(|id| {
        let mut relay = relay(id, "A");
        Arc::make_mut(&mut relay.outgoing).body = Body::Text("x".repeat(2000));
        relay
    }));
    lane.slow_down(Duration::ZERO);
    let (ids, _) = sent(&mut lane, Duration::ZERO).unwrap();
    assert_eq!(ids, [1, 2]);
}

#[test]
fn an_album_is_waited_for_and_goes_together() {
    let picture = |id, album: &str| {
        at_desk(id, "A", 2, Body::Copy(100 + id), |post| {
            post.album = Some(album.to_owned());
        })
    };
    let at = Duration::from_millis;
    let mut lane = group([picture(1, "x"), picture(2, "x")]);
    lane.place(picture(3, "x"), at(200));
    lane.place(picture(4, "y"), at(200));
    lane.place(card(5, "B"), at(200));
    assert_eq!(sent(&mut lane, at(200)).unwrap().0, [5]);
    assert_eq!(sent(&mut lane, at(200)).unwrap_err(), at(100));
    assert_eq!(sent(&mut lane, at(300)).unwrap().0, [1, 2, 3]);
    assert_eq!(sent(&mut lane, at(500)).unwrap().0, [4]);
    let mut person = Lane::default();
    person.place(picture(1, "x"), at(0));
    person.place(picture(2, "x"), at(0));
    assert_eq!(sent(&mut person, at(300)).unwrap().0, [1, 2]);
}

#[test]
fn what_is_no_message_needs_no_allowance_of_messages() {
    let mut lane = group((1..=20).map(|id| message(id, false)));
    assert_eq!(all_sent(&mut lane).len(), 20);
    let pin = at_desk(40, "A", 9, Body::Pin(Spot::Part(Part::Pinned)), |_| {});
    for message in [
        message(30, false),
        edit(31, "B", Part::Card),
        pin,
        open(41, "C", 9),
    ] {
        lane.place(message, Duration::ZERO);
    }
    let now = Duration::from_secs(1);
    let sent_now: Vec<i64> = (0..3)
        .flat_map(|_| sent(&mut lane, now).unwrap().0)
        .collect();
    assert_eq!(sent_now, [31, 40, 41]);
    assert!(sent(&mut lane, now).is_err());
}

#[test]
fn what_may_have_been_sent_is_remembered() {
    let mut lane = group([relay(1, "A")]);
    let Next::Send(load) = lane.next(Duration::ZERO) else {
        panic!("it waits");
    };
    assert!(!load.unsure);
    lane.may_be_there(&load);
    let (_, load) = sent(&mut lane, Duration::ZERO).unwrap();
    assert!(load.unsure);
    let text = load.with_line("(Again.)");
    assert_eq!(text.body.text(), Some("(Again.)\nwords 1"));
}

#[test]
fn it_is_told_once_in_a_while_that_words_wait() {
    let at = Duration::from_secs;
    let mut lane = group([relay(1, "A"), relay(2, "A"), card(3, "B")]);
    assert!(lane.slow(at(30), at(30)).is_empty());
    assert_eq!(lane.slow(at(30), at(31)), ["A".into()]);
    assert!(lane.slow(at(30), at(600)).is_empty());
    assert_eq!(lane.slow(at(30), at(640)), ["A".into()]);
}

#[test]
fn what_goes_into_a_topic_that_is_deleted_need_not_go() {
    let deletes = |id| at_desk(id, "A", 4, Body::Topic(TopicDeed::Delete), |_| {});
    let mut lane = group([
        card(1, "A"),
        relay(2, "A"),
        relay(3, "B"),
        deletes(4),
        deletes(5),
        relay(6, "A"),
    ]);
    assert_eq!(lane.in_vain(), [1, 2]);
    assert_eq!(order(&lane), [3, 4, 5, 6]);
    assert!(lane.in_vain().is_empty());
}

#[test]
fn what_cannot_be_taken_away_waits_and_holds_up_nothing_else() {
    let at = Duration::from_secs;
    let deletes = at_desk(1, "A", 1, Body::Topic(TopicDeed::Delete), |_| {});
    let mut lane = group([deletes, relay(2, "B")]);
    assert!(lane.takes_nothing_until(at(60)));
    assert!(!lane.takes_nothing_until(at(60)));
    assert_eq!(sent(&mut lane, at(1)).unwrap().0, [2]);
    assert_eq!(sent(&mut lane, at(1)).unwrap_err(), at(59));
    assert_eq!(sent(&mut lane, at(60)).unwrap().0, [1]);
}

#[test]
fn only_words_in_a_broken_group_are_given_up() {
    let at = Duration::from_secs;
    let mut lane = group([relay(1, "A"), card(2, "B")]);
    assert!(lane.not_reached(at(300), at(400)).is_empty());
    assert!(lane.breaks() && !lane.breaks());
    assert!(lane.not_reached(at(300), at(300)).is_empty());
    let ids: Vec<i64> = lane
        .not_reached(at(300), at(301))
        .iter()
        .map(|it| it.id)
        .collect();
    assert_eq!(ids, [1]);
    assert!(lane.mends() && !lane.mends());
}
