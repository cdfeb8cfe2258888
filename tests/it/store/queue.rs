//! What any store knows of those who wait, want a call or talk; the list of it is in `contract`.

use std::sync::Arc;

use helpline::conversation::desk::{
    Adviser, Callback, Handoff, MemberId, Queued, State, Talking, When,
};
use helpline::conversation::ids::DeskName;
use helpline::service::kept::{Batch, Listed};
use helpline::service::ports::{Chat, Store};

use super::handoffs::{at, closed, waiting, with};
use super::shared::{BOB, first_turn, together};

pub async fn those_who_wait_are_known(store: impl Store) {
    let urgent = Listed {
        urgent: true,
        desk: "welsh".into(),
        ..waiting("AAAA", 9)
    };
    let talking = Listed {
        state: "talking",
        ..waiting("CCCC", 3)
    };
    let batch = together(vec![
        with(first_turn(1, Chat(1), 0, &[]), urgent),
        with(first_turn(2, Chat(2), 0, &[]), waiting("BBBB", 2)),
        with(first_turn(3, Chat(3), 0, &[]), talking),
        with(first_turn(4, Chat(4), 0, &[]), closed("DDDD", 4)),
    ]);
    store.commit(batch).await.unwrap();
    let mut queue = store.desks().await.unwrap().queue;
    queue.sort_by(|one, other| one.1.code.cmp(&other.1.code));
    let told = queue.iter().map(|(desk, queued)| {
        let asked = queued.asked.seconds();
        (desk.as_str(), queued.code.as_str(), queued.urgent, asked)
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [("welsh", "AAAA", true, 9), ("english", "BBBB", false, 2)]
    );
}

/// Somebody whose conversation has a handoff in this state.
pub fn in_state(update: i64, chat: Chat, code: &str, state: State) -> Batch {
    let listed = Listed {
        state: state.name(),
        ..waiting(code, 3)
    };
    let mut batch = first_turn(update, chat, 0, &[]);
    let (session, _) = batch.people[0].becomes.as_mut().unwrap();
    Arc::make_mut(session).handoff = Some(Box::new(Handoff {
        code: code.into(),
        desk: "english".into(),
        state,
        version: 1,
        urgent: false,
        asked_help: false,
        flagged: false,
        asked: at(3),
        since: at(3),
        trail: Vec::new(),
        from: None,
        cut: false,
        topics: 0,
        came_from: None,
        not_today: Vec::new(),
        had: None,
    }));
    with(batch, listed)
}

fn wanting_a_call(when: When, taken: Option<Adviser>) -> State {
    State::Callback(Callback {
        number: "+447400123456".into(),
        name: None,
        voicemail: false,
        say_who: false,
        when,
        taken,
        remind: None,
        frees: None,
        begins: None,
        tries: 0,
        tried: None,
        given: at(3),
    })
}

pub fn talking_to(adviser: Adviser) -> State {
    State::Talking(Talking::begun(adviser, at(3)))
}

fn adviser(alias: Option<&str>) -> Adviser {
    Adviser {
        id: MemberId(12),
        alias: alias.map(str::to_owned),
    }
}

pub async fn who_has_whom_and_when_they_want_a_call_is_known(store: impl Store) {
    let (sam, unnamed) = (adviser(Some("Sam")), adviser(None));
    let when = When::Afternoon("2026-11-26".parse().unwrap());
    let taken = wanting_a_call(When::Any, Some(sam.clone()));
    let batch = together(vec![
        in_state(1, Chat(1), "AAAA", wanting_a_call(when.clone(), None)),
        with(first_turn(2, BOB, 0, &[]), waiting("BBBB", 2)),
        in_state(3, Chat(3), "CCCC", taken),
        in_state(4, Chat(4), "DDDD", talking_to(sam.clone())),
        in_state(5, Chat(5), "EEEE", talking_to(unnamed.clone())),
    ]);
    store.commit(batch).await.unwrap();
    let desks = store.desks().await.unwrap();
    let told = |mut queued: Vec<(DeskName, Queued)>| {
        queued.sort_by(|one, other| one.1.code.cmp(&other.1.code));
        let told = queued.into_iter();
        let told = told.map(|(_, one)| (one.code.to_string(), one.when, one.taken));
        told.collect::<Vec<_>>()
    };
    let any = Some(When::Any);
    assert_eq!(told(desks.queue), [("BBBB".into(), None, None)]);
    assert_eq!(
        told(desks.calls),
        [
            ("AAAA".into(), Some(when), None),
            ("CCCC".into(), any, Some(sam.clone()))
        ]
    );
    assert_eq!(
        told(desks.chats),
        [
            ("DDDD".into(), None, Some(sam)),
            ("EEEE".into(), None, Some(unnamed))
        ]
    );
}
