//! What any store does with handoffs and desks; the list of it is in `contract`.

use helpline::conversation::desk::{Closure, DeskState, MemberId, Part, Post, Spot, TopicDeed};
use helpline::conversation::words::Body;
use helpline::conversation::{Moment, Outgoing};
use helpline::service::kept::{
    Batch, Clue, DeskChange, Edition, Expiry, Figure, Landed, Listed, Owner, Purged, Sought,
    StoreError,
};
use helpline::service::ports::{Chat, Store};

use super::shared::{ALICE, BOB, erasing, first_turn, next_turn, together, words};

pub const GROUP: Chat = Chat(-100_500);

pub fn at(seconds: i64) -> Moment {
    Moment::from_seconds(seconds)
}

/// A handoff that waits, asked for at this moment.
pub fn waiting(code: &str, asked: i64) -> Listed {
    Listed {
        code: code.into(),
        desk: "english".into(),
        state: "waiting",
        urgent: false,
        asked: at(asked),
        due: None,
        closed: None,
    }
}

fn due(code: &str, when: i64) -> Listed {
    Listed {
        due: Some(at(when)),
        ..waiting(code, 1)
    }
}

pub fn closed(code: &str, when: i64) -> Listed {
    Listed {
        state: "closed",
        closed: Some(at(when)),
        ..waiting(code, 1)
    }
}

/// The turn, with the person's handoff.
pub fn with(mut batch: Batch, listed: Listed) -> Batch {
    batch.people[0].handoff = Some(listed);
    batch
}

pub fn part(owner: &str, part: Part, id: i64) -> Landed {
    Landed::Part {
        owner: owner.into(),
        part,
        group: GROUP,
        id,
    }
}

pub fn pair(code: &str, person: i64, desk: i64) -> Landed {
    Landed::Pair {
        code: code.into(),
        group: GROUP,
        person,
        desk,
    }
}

async fn whose(store: &impl Store, clue: Clue) -> Option<Owner> {
    let mut owners = store.whose(vec![clue.clone()]).await.unwrap();
    owners.remove(&clue)
}

fn owner(code: &str, chat: Option<Chat>) -> Owner {
    let code = code.into();
    Owner { code, chat }
}

async fn seek<const N: usize>(store: &impl Store, sought: [Sought; N]) -> [Option<i64>; N] {
    let found = store.seek(sought.to_vec()).await.unwrap();
    found.try_into().unwrap()
}

async fn codes_waiting(store: &impl Store) -> Vec<String> {
    let queue = store.desks().await.unwrap().queue;
    let codes = queue.iter().map(|(_, queued)| queued.code.to_string());
    let mut codes: Vec<String> = codes.collect();
    codes.sort();
    codes
}

async fn topics_before(store: &impl Store, moment: i64) -> Vec<String> {
    let topics = store.old_topics(at(moment)).await.unwrap();
    topics.iter().map(|(_, code)| code.to_string()).collect()
}

/// Nothing is too old.
pub fn never() -> Expiry {
    let start = Moment::default();
    Expiry {
        people: start,
        messages: start,
        reports: start,
        closed: start,
        handoffs: start,
        figures: start,
        questions: start,
    }
}

pub async fn a_handoff_leads_to_its_person(store: impl Store) {
    let batch = with(first_turn(1, ALICE, 0, &[]), waiting("K7QF", 1));
    store.commit(batch).await.unwrap();
    let (known, unknown) = (Clue::Code("K7QF".into()), Clue::Code("AAAA".into()));
    let owners = store.whose(vec![known.clone(), unknown]).await.unwrap();
    assert_eq!(owners.len(), 1);
    assert_eq!(
        owners.get(&known).cloned(),
        Some(owner("K7QF", Some(ALICE)))
    );
    let chats = [Sought::Chat("AAAA".into()), Sought::Chat("K7QF".into())];
    assert_eq!(seek(&store, chats).await, [None, Some(ALICE.0)]);
    assert!(store.whose(Vec::new()).await.unwrap().is_empty());
    assert!(store.seek(Vec::new()).await.unwrap().is_empty());
}

pub async fn a_code_is_one_persons(store: impl Store) {
    let both = together(vec![
        with(first_turn(1, ALICE, 0, &[]), waiting("K7QF", 1)),
        with(first_turn(2, BOB, 0, &[]), waiting("K7QF", 2)),
    ]);
    assert_eq!(store.commit(both).await.unwrap_err(), StoreError::Raced);
    let alice = with(first_turn(1, ALICE, 0, &[]), waiting("K7QF", 1));
    store.commit(alice).await.unwrap();
    let second = || {
        let mut batch = with(first_turn(2, BOB, 0, &["taken"]), waiting("K7QF", 2));
        batch.figures.push(figure(2, "asked"));
        batch
    };
    assert_eq!(store.commit(second()).await.unwrap_err(), StoreError::Raced);
    // Nor may it be given again as long as anything of it is kept.
    store.erase(ALICE).await.unwrap();
    assert_eq!(store.commit(second()).await.unwrap_err(), StoreError::Raced);
    let loaded = store.load(vec![BOB], vec![2]).await.unwrap();
    assert!(loaded.people.is_empty() && loaded.answered.is_empty());
    assert!(store.figures(at(0)).await.unwrap().is_empty());
    let other = with(first_turn(2, BOB, 0, &["welcome"]), waiting("M8RG", 2));
    assert_eq!(words(&store.commit(other).await.unwrap()), ["welcome"]);
}

pub async fn what_is_said_of_a_handoff_whose_person_was_forgotten_is_let_go(store: impl Store) {
    let over = || closed("K7QF", 10);
    let first = with(first_turn(1, ALICE, 0, &[]), over());
    store.commit(first).await.unwrap();
    let expiry = Expiry {
        closed: at(100),
        ..never()
    };
    store.purge(expiry).await.unwrap();
    // Her conversation goes on, and knows it still.
    let next = with(next_turn(1, 200, ALICE, &["hello"]), over());
    assert_eq!(words(&store.commit(next).await.unwrap()), ["hello"]);
    let nobodys = Some(owner("K7QF", None));
    assert_eq!(whose(&store, Clue::Code("K7QF".into())).await, nobodys);
    // Nobody else may have it, nor may it be opened again.
    let another = Listed {
        asked: at(201),
        ..closed("K7QF", 201)
    };
    let bob = with(first_turn(201, BOB, 0, &[]), another);
    assert_eq!(store.commit(bob).await.unwrap_err(), StoreError::Raced);
    let open = with(next_turn(200, 202, ALICE, &[]), waiting("K7QF", 1));
    assert_eq!(store.commit(open).await.unwrap_err(), StoreError::Raced);
}

pub async fn a_turn_says_how_a_handoff_is_from_now_on_or_nothing(store: impl Store) {
    let first = with(first_turn(1, ALICE, 0, &[]), waiting("K7QF", 1));
    store.commit(first).await.unwrap();
    store.commit(next_turn(1, 2, ALICE, &[])).await.unwrap();
    assert_eq!(codes_waiting(&store).await, ["K7QF"]);
    let taken = Listed {
        state: "talking",
        desk: "welsh".into(),
        urgent: true,
        due: Some(at(9)),
        ..waiting("K7QF", 1)
    };
    let third = with(next_turn(2, 3, ALICE, &[]), taken);
    store.commit(third).await.unwrap();
    assert!(codes_waiting(&store).await.is_empty());
    assert_eq!(store.due(at(9)).await.unwrap(), [ALICE]);
}

pub async fn parts_are_found_and_found_from(store: impl Store) {
    let batch = with(first_turn(1, ALICE, 0, &[]), waiting("K7QF", 1));
    store.commit(batch).await.unwrap();
    let landed = vec![
        part("K7QF", Part::Card, 10),
        part("K7QF", Part::Topic, 20),
        part("K7QF", Part::Pinned, 21),
        part("english", Part::WaitingRoom, 2),
    ];
    store.landed(landed).await.unwrap();
    let sought = || {
        [
            Sought::Part(GROUP, "K7QF".into(), Part::Topic),
            Sought::Part(GROUP, "english".into(), Part::WaitingRoom),
            Sought::Part(GROUP, "english".into(), Part::Notices),
            Sought::Part(GROUP, "K7QF".into(), Part::Card),
        ]
    };
    assert_eq!(
        seek(&store, sought()).await,
        [Some(20), Some(2), None, Some(10)]
    );
    let alice = Some(owner("K7QF", Some(ALICE)));
    assert_eq!(whose(&store, Clue::Topic(GROUP, 20)).await, alice);
    assert_eq!(whose(&store, Clue::Message(GROUP, 10)).await, alice);
    assert_eq!(whose(&store, Clue::Message(GROUP, 21)).await, alice);
    for nobodys in [
        Clue::Topic(GROUP, 2),
        Clue::Topic(GROUP, 21),
        Clue::Topic(Chat(-9), 20),
        Clue::Message(GROUP, 99),
    ] {
        assert_eq!(whose(&store, nobodys).await, None);
    }
    // A new one takes the place of the old one; the last word holds.
    let again = vec![
        Landed::Gone {
            owner: "K7QF".into(),
            part: Part::Topic,
        },
        part("K7QF", Part::Topic, 30),
        part("english", Part::WaitingRoom, 3),
        Landed::Gone {
            owner: "english".into(),
            part: Part::WaitingRoom,
        },
    ];
    store.landed(again).await.unwrap();
    assert_eq!(
        seek(&store, sought()).await,
        [Some(30), None, None, Some(10)]
    );
    assert_eq!(whose(&store, Clue::Topic(GROUP, 20)).await, None);
}

pub async fn messages_lead_to_their_counterparts_both_ways(store: impl Store) {
    let both = together(vec![
        with(first_turn(1, ALICE, 0, &[]), waiting("K7QF", 1)),
        with(first_turn(2, BOB, 0, &[]), waiting("M8RG", 2)),
    ]);
    store.commit(both).await.unwrap();
    let landed = vec![
        // Two that were sent as one.
        pair("K7QF", 5, 50),
        pair("K7QF", 6, 50),
        pair("K7QF", 7, 70),
        // The same number in another chat.
        pair("M8RG", 5, 80),
    ];
    store.landed(landed).await.unwrap();
    let sought = [
        Sought::AtDesk(GROUP, "K7QF".into(), 5),
        Sought::AtDesk(GROUP, "K7QF".into(), 6),
        Sought::AtDesk(GROUP, "M8RG".into(), 5),
        Sought::AtDesk(GROUP, "M8RG".into(), 6),
        Sought::AtPerson("K7QF".into(), 50),
        Sought::AtPerson("K7QF".into(), 70),
        Sought::AtPerson("M8RG".into(), 70),
    ];
    let found = [50, 50, 80, 0, 6, 7, 0].map(|id| (id != 0).then_some(id));
    assert_eq!(seek(&store, sought).await, found);
    let alice = Some(owner("K7QF", Some(ALICE)));
    assert_eq!(whose(&store, Clue::Message(GROUP, 50)).await, alice);
    let bob = Some(owner("M8RG", Some(BOB)));
    assert_eq!(whose(&store, Clue::Message(GROUP, 80)).await, bob);
    assert_eq!(whose(&store, Clue::Message(Chat(-9), 80)).await, None);
}

pub async fn what_came_of_a_message_is_kept_as_it_is_taken_out(store: impl Store) {
    let batch = with(first_turn(1, ALICE, 0, &["a", "b"]), waiting("K7QF", 1));
    let kept = store.commit(batch).await.unwrap();
    let landed = || vec![part("K7QF", Part::Topic, 20), pair("K7QF", 5, 50)];
    store.done(kept[0].id, landed()).await.unwrap();
    store.done(kept[1].id, Vec::new()).await.unwrap();
    let sought = [
        Sought::Part(GROUP, "K7QF".into(), Part::Topic),
        Sought::AtDesk(GROUP, "K7QF".into(), 5),
    ];
    assert_eq!(seek(&store, sought).await, [Some(20), Some(50)]);
    // Said twice, as after an answer that was not heard.
    store.done(kept[0].id, landed()).await.unwrap();
    let expiry = Expiry {
        messages: at(100),
        ..never()
    };
    assert_eq!(store.purge(expiry).await.unwrap(), Purged::default());
}

pub async fn nothing_lands_where_nothing_is_kept(store: impl Store) {
    let landed = || {
        vec![
            part("K7QF", Part::Topic, 20),
            pair("K7QF", 5, 50),
            part("english", Part::Notices, 4),
        ]
    };
    store.landed(landed()).await.unwrap();
    store.done(77, landed()).await.unwrap();
    let sought = [
        Sought::Part(GROUP, "K7QF".into(), Part::Topic),
        Sought::AtDesk(GROUP, "K7QF".into(), 5),
        Sought::Part(GROUP, "english".into(), Part::Notices),
    ];
    assert_eq!(seek(&store, sought).await, [None, None, Some(4)]);
}

/// Alice has an open handoff with all that belongs to it.
async fn alice_waits(store: &impl Store) {
    let open = due("K7QF", 500);
    store
        .commit(with(first_turn(1, ALICE, 0, &[]), open))
        .await
        .unwrap();
    let landed = vec![part("K7QF", Part::Topic, 20), pair("K7QF", 5, 50)];
    store.landed(landed).await.unwrap();
}

/// Whatever led to Alice leads to nobody, and the topic can still be taken away.
async fn is_nobodys(store: &impl Store, closed_before: i64) {
    let nobodys = Some(owner("K7QF", None));
    assert_eq!(whose(store, Clue::Code("K7QF".into())).await, nobodys);
    assert_eq!(whose(store, Clue::Topic(GROUP, 20)).await, nobodys);
    assert_eq!(whose(store, Clue::Message(GROUP, 50)).await, None);
    let sought = [
        Sought::Chat("K7QF".into()),
        Sought::AtDesk(GROUP, "K7QF".into(), 5),
        Sought::AtPerson("K7QF".into(), 50),
        Sought::Part(GROUP, "K7QF".into(), Part::Topic),
    ];
    assert_eq!(seek(store, sought).await, [None, None, None, Some(20)]);
    assert!(store.due(at(10_000)).await.unwrap().is_empty());
    assert!(codes_waiting(store).await.is_empty());
    assert!(topics_before(store, closed_before - 1).await.is_empty());
    assert_eq!(topics_before(store, closed_before).await, ["K7QF"]);
    // What was on its way meanwhile.
    let late = vec![part("K7QF", Part::Topic, 30), pair("K7QF", 6, 60)];
    store.done(99, late).await.unwrap();
    let sought = [
        Sought::Part(GROUP, "K7QF".into(), Part::Topic),
        Sought::AtDesk(GROUP, "K7QF".into(), 6),
    ];
    assert_eq!(seek(store, sought).await, [Some(30), None]);
    assert!(!store.erase(ALICE).await.unwrap(), "nothing is left");
}

pub async fn someone_erased_leaves_a_handoff_of_nobody(store: impl Store) {
    alice_waits(&store).await;
    store.commit(erasing(1, 40, ALICE, &[])).await.unwrap();
    is_nobodys(&store, 41).await;
    // The turn that erases may still say how the handoff is.
    let open = with(first_turn(41, BOB, 0, &[]), waiting("M8RG", 41));
    store.commit(open).await.unwrap();
    let erased = with(erasing(41, 42, BOB, &[]), closed("M8RG", 42));
    store.commit(erased).await.unwrap();
    let nobodys = Some(owner("M8RG", None));
    assert_eq!(whose(&store, Clue::Code("M8RG".into())).await, nobodys);
    assert!(!store.erase(BOB).await.unwrap());
}

pub async fn someone_erased_by_hand_leaves_a_handoff_of_nobody(store: impl Store) {
    alice_waits(&store).await;
    assert!(store.erase(ALICE).await.unwrap());
    // Counted as closed since it was asked for.
    is_nobodys(&store, 2).await;
    // A handoff alone is something too.
    let closed = with(first_turn(50, BOB, 0, &[]), closed("M8RG", 50));
    store.commit(closed).await.unwrap();
    let expiry = Expiry {
        people: at(100),
        ..never()
    };
    assert_eq!(store.purge(expiry).await.unwrap().people, 1);
    assert!(store.erase(BOB).await.unwrap());
    assert!(!store.erase(BOB).await.unwrap());
}

pub async fn someone_erased_who_asks_again_has_the_new_handoff(store: impl Store) {
    alice_waits(&store).await;
    let mut back = with(next_turn(1, 40, ALICE, &[]), due("M8RG", 60));
    back.people[0].erased = true;
    store.commit(back).await.unwrap();
    assert_eq!(
        whose(&store, Clue::Code("K7QF".into())).await,
        Some(owner("K7QF", None))
    );
    assert_eq!(
        whose(&store, Clue::Code("M8RG".into())).await,
        Some(owner("M8RG", Some(ALICE)))
    );
    assert_eq!(codes_waiting(&store).await, ["M8RG"]);
    assert_eq!(store.due(at(60)).await.unwrap(), [ALICE]);
    // The same one again: nothing of before belongs to it.
    store.landed(vec![pair("M8RG", 7, 70)]).await.unwrap();
    let mut back = with(next_turn(40, 41, ALICE, &[]), waiting("M8RG", 41));
    back.people[0].erased = true;
    store.commit(back).await.unwrap();
    let sought = [
        Sought::Chat("M8RG".into()),
        Sought::AtDesk(GROUP, "M8RG".into(), 7),
    ];
    assert_eq!(seek(&store, sought).await, [Some(ALICE.0), None]);
}

fn desk_change(name: &str, made_from: Option<i64>, edition: i64, alias: &str) -> DeskChange {
    let mut becomes = DeskState {
        closed: Some(Closure {
            until: at(edition + 3600),
            reason: "training".into(),
            by: Some(MemberId(12)),
        }),
        ..DeskState::default()
    };
    becomes.aliases.insert(MemberId(12), alias.into());
    DeskChange {
        desk: name.into(),
        made_from: made_from.map(Edition),
        becomes,
        edition: Edition(edition),
    }
}

fn changing(update: i64, changes: Vec<DeskChange>) -> Batch {
    Batch {
        updates: vec![update],
        desks: changes,
        at: at(update),
        ..Batch::default()
    }
}

pub async fn desks_are_changed_from_what_they_are(store: impl Store) {
    let none = store.desks().await.unwrap();
    assert!(none.states.is_empty() && none.queue.is_empty());
    let first = vec![
        desk_change("welsh", None, 1, "Sam"),
        desk_change("english", None, 1, "\u{0} Ann's \u{1F3F4}"),
    ];
    store.commit(changing(1, first)).await.unwrap();
    let next = desk_change("english", Some(1), 2, "Ann");
    store.commit(changing(2, vec![next])).await.unwrap();
    // Each of these was made from what is no longer there, or not there.
    for late in [
        desk_change("english", Some(1), 3, "late"),
        desk_change("english", None, 3, "late"),
        desk_change("scottish", Some(1), 3, "late"),
    ] {
        let fine = desk_change("another", None, 3, "not kept");
        let late = store.commit(changing(3, vec![fine, late])).await;
        assert_eq!(late.unwrap_err(), StoreError::Raced);
    }
    let mut states = store.desks().await.unwrap().states;
    states.sort_by(|one, other| one.0.cmp(&other.0));
    let expected = [
        desk_change("english", Some(1), 2, "Ann"),
        desk_change("welsh", None, 1, "Sam"),
    ];
    let expected = expected.map(|change| (change.desk, change.becomes, change.edition));
    assert_eq!(states, expected);
    assert!(
        store
            .load(vec![], vec![3])
            .await
            .unwrap()
            .answered
            .is_empty()
    );
}

/// Something for the topic of a handoff.
fn about(code: &str, body: Body) -> (Chat, Outgoing) {
    let mut outgoing = Outgoing::new(body, Vec::new());
    outgoing.post = Some(Box::new(Post {
        code: Some(code.into()),
        ..Post::default()
    }));
    (GROUP, outgoing)
}

pub async fn what_waits_at_desks_of_someone_erased_goes_too(store: impl Store) {
    let mut batch = together(vec![
        with(first_turn(1, ALICE, 0, &[]), waiting("AAAA", 1)),
        with(first_turn(2, BOB, 0, &[]), waiting("BBBB", 2)),
    ]);
    batch.outgoing = vec![
        about("AAAA", Body::Text("her words".into())),
        about("BBBB", Body::Text("his words".into())),
        about("AAAA", Body::Topic(TopicDeed::Delete)),
    ];
    store.commit(batch).await.unwrap();
    let mut forgets = with(erasing(1, 3, ALICE, &["done"]), closed("AAAA", 3));
    let last = about("AAAA", Body::Delete(Spot::Part(Part::Card)));
    forgets.outgoing.push(last);
    store.commit(forgets).await.unwrap();
    store.erase(BOB).await.unwrap();
    let expiry = Expiry {
        messages: at(10),
        ..never()
    };
    // The two that take away, and that it is done.
    assert_eq!(store.purge(expiry).await.unwrap().messages, 3);
}

pub async fn what_is_due_comes_longest_overdue_first(store: impl Store) {
    let over = Listed {
        due: Some(at(5)),
        ..closed("CCCC", 4)
    };
    let batch = together(vec![
        with(first_turn(1, Chat(1), 0, &[]), due("AAAA", 30)),
        with(first_turn(2, Chat(2), 0, &[]), due("BBBB", 20)),
        with(first_turn(3, Chat(3), 0, &[]), over),
        with(first_turn(4, Chat(4), 0, &[]), due("DDDD", 31)),
        with(first_turn(5, Chat(5), 0, &[]), waiting("EEEE", 5)),
    ]);
    store.commit(batch).await.unwrap();
    assert!(store.due(at(4)).await.unwrap().is_empty());
    let due_now = store.due(at(30)).await.unwrap();
    assert_eq!(due_now, [Chat(3), Chat(2), Chat(1)]);
    // Until a turn says otherwise.
    let later = with(next_turn(3, 6, Chat(3), &[]), closed("CCCC", 4));
    store.commit(later).await.unwrap();
    assert_eq!(store.due(at(30)).await.unwrap(), [Chat(2), Chat(1)]);
}

pub async fn what_waits_for_a_handoff_that_is_replaced_is_not_due(store: impl Store) {
    let over = Listed {
        due: Some(at(5)),
        ..closed("AAAA", 4)
    };
    let first = with(first_turn(1, ALICE, 0, &[]), over);
    store.commit(first).await.unwrap();
    assert_eq!(store.due(at(10)).await.unwrap(), [ALICE]);
    let second = with(next_turn(1, 2, ALICE, &[]), due("BBBB", 20));
    store.commit(second).await.unwrap();
    assert!(store.due(at(10)).await.unwrap().is_empty());
    // It is still hers.
    assert_eq!(
        whose(&store, Clue::Code("AAAA".into())).await,
        Some(owner("AAAA", Some(ALICE)))
    );
    // A conversation that is not kept any more is due for nothing.
    let third = with(next_turn(2, 3, ALICE, &[]), {
        let over = closed("BBBB", 3);
        Listed {
            due: Some(at(20)),
            ..over
        }
    });
    store.commit(third).await.unwrap();
    let expiry = Expiry {
        people: at(100),
        ..never()
    };
    store.purge(expiry).await.unwrap();
    assert!(store.due(at(100)).await.unwrap().is_empty());
}

pub async fn handoffs_go_step_by_step(store: impl Store) {
    let batch = together(vec![
        with(first_turn(100, ALICE, 0, &[]), closed("AAAA", 100)),
        with(first_turn(200, BOB, 0, &[]), closed("BBBB", 200)),
        with(first_turn(300, Chat(9), 0, &[]), waiting("CCCC", 1)),
    ]);
    store.commit(batch).await.unwrap();
    let landed = ["AAAA", "BBBB", "CCCC"].into_iter().zip(1..);
    let landed = landed.flat_map(|(code, n)| [part(code, Part::Topic, n), pair(code, n, n)]);
    store.landed(landed.collect()).await.unwrap();
    assert_eq!(topics_before(&store, 200).await, ["AAAA"]);
    assert_eq!(topics_before(&store, 900).await, ["AAAA", "BBBB"]);
    let sought = || {
        [
            Sought::Chat("AAAA".into()),
            Sought::AtDesk(GROUP, "AAAA".into(), 1),
            Sought::Part(GROUP, "AAAA".into(), Part::Topic),
            Sought::Chat("BBBB".into()),
            Sought::AtDesk(GROUP, "BBBB".into(), 2),
            Sought::Chat("CCCC".into()),
            Sought::AtDesk(GROUP, "CCCC".into(), 3),
        ]
    };
    let (bob, nine) = (Some(BOB.0), Some(9));
    let forgetting = Expiry {
        closed: at(200),
        ..never()
    };
    // None of it is counted.
    assert_eq!(store.purge(forgetting).await.unwrap(), Purged::default());
    let found = [None, None, Some(1), bob, Some(2), nine, Some(3)];
    assert_eq!(seek(&store, sought()).await, found);
    let erasing = Expiry {
        handoffs: at(200),
        ..forgetting
    };
    assert_eq!(store.purge(erasing).await.unwrap(), Purged::default());
    let found = [None, None, None, bob, Some(2), nine, Some(3)];
    assert_eq!(seek(&store, sought()).await, found);
    assert_eq!(whose(&store, Clue::Code("AAAA".into())).await, None);
    assert_eq!(topics_before(&store, 900).await, ["BBBB"]);
    // Its code is free for somebody else, and nothing of before belongs to it.
    let again = with(first_turn(400, Chat(10), 0, &[]), waiting("AAAA", 400));
    store.commit(again).await.unwrap();
    let found = [Some(10), None, None, bob, Some(2), nine, Some(3)];
    assert_eq!(seek(&store, sought()).await, found);
}

pub async fn someone_with_an_open_handoff_is_not_too_old(store: impl Store) {
    let batch = together(vec![
        with(first_turn(100, ALICE, 0, &[]), waiting("AAAA", 100)),
        with(first_turn(101, BOB, 0, &[]), closed("BBBB", 101)),
    ]);
    store.commit(batch).await.unwrap();
    let expiry = Expiry {
        people: at(500),
        ..never()
    };
    assert_eq!(store.purge(expiry).await.unwrap().people, 1);
    let loaded = store.load(vec![ALICE, BOB], vec![]).await.unwrap();
    assert_eq!(loaded.people.keys().collect::<Vec<_>>(), [&ALICE]);
    let over = with(next_turn(100, 102, ALICE, &[]), closed("AAAA", 102));
    store.commit(over).await.unwrap();
    assert_eq!(store.purge(expiry).await.unwrap().people, 1);
}

fn figure(when: i64, what: &str) -> Figure {
    Figure {
        at: at(when),
        desk: "english".into(),
        what: what.into(),
        locale: "cy".into(),
        waited: (what == "taken").then_some(42),
    }
}

pub async fn figures_are_read_oldest_first_until_they_are_too_old(store: impl Store) {
    let counted = |update: i64, figures: Vec<Figure>| Batch {
        figures,
        ..changing(update, Vec::new())
    };
    let (first, second, third) = (figure(10, "asked"), figure(20, "taken"), figure(20, "left"));
    let later = vec![second.clone(), third.clone()];
    store.commit(counted(1, later)).await.unwrap();
    let earlier = vec![first.clone()];
    store.commit(counted(2, earlier)).await.unwrap();
    assert_eq!(
        store.figures(at(0)).await.unwrap(),
        [first, second.clone(), third.clone()]
    );
    assert_eq!(store.figures(at(20)).await.unwrap(), [second, third]);
    let expiry = Expiry {
        figures: at(20),
        ..never()
    };
    assert_eq!(store.purge(expiry).await.unwrap(), Purged::default());
    assert_eq!(store.figures(at(0)).await.unwrap().len(), 2);
}

pub async fn what_is_in_a_group_follows_it(store: impl Store) {
    let batch = with(first_turn(1, ALICE, 0, &[]), waiting("K7QF", 1));
    store.commit(batch).await.unwrap();
    let landed = vec![part("K7QF", Part::Topic, 20), pair("K7QF", 5, 50)];
    store.landed(landed).await.unwrap();
    let new = Chat(-100_600);
    store.moved(GROUP, new).await.unwrap();
    // What was on its way meanwhile.
    let late = vec![part("K7QF", Part::Card, 10), pair("K7QF", 6, 60)];
    store.landed(late).await.unwrap();
    let alice = Some(owner("K7QF", Some(ALICE)));
    assert_eq!(whose(&store, Clue::Topic(new, 20)).await, alice);
    for id in [50, 10, 60] {
        assert_eq!(whose(&store, Clue::Message(new, id)).await, alice);
        assert_eq!(whose(&store, Clue::Message(GROUP, id)).await, None);
    }
    assert_eq!(whose(&store, Clue::Topic(GROUP, 20)).await, None);
    for group in [GROUP, new] {
        let sought = [
            Sought::Part(group, "K7QF".into(), Part::Topic),
            Sought::AtDesk(group, "K7QF".into(), 6),
        ];
        let found = seek(&store, sought).await;
        assert_eq!(found, [Some(20), Some(60)], "by its old name too");
    }
}

pub async fn what_is_in_another_group_is_not_found(store: impl Store) {
    let batch = with(first_turn(1, ALICE, 0, &[]), waiting("K7QF", 1));
    store.commit(batch).await.unwrap();
    let landed = vec![
        part("K7QF", Part::Topic, 20),
        part("english", Part::Notices, 3),
        pair("K7QF", 5, 50),
    ];
    store.landed(landed).await.unwrap();
    // The desk has another group now, where 20 is the topic of somebody else.
    let other = Chat(-100_700);
    let sought = [
        Sought::Part(other, "K7QF".into(), Part::Topic),
        Sought::Part(other, "english".into(), Part::Notices),
        Sought::AtDesk(other, "K7QF".into(), 5),
    ];
    assert_eq!(seek(&store, sought).await, [None, None, None]);
}

pub async fn many_handoffs_at_once(store: impl Store) {
    let codes: Vec<String> = (100..600).map(|n| format!("C{n}")).collect();
    let turns = codes.iter().zip(1..).map(|(code, n)| {
        let turn = first_turn(n, Chat(n), 0, &[]);
        with(turn, due(code, 1000 - n))
    });
    store.commit(together(turns.collect())).await.unwrap();
    let landed = codes.iter().zip(1..);
    let landed = landed.flat_map(|(code, n)| [part(code, Part::Card, n), pair(code, n, n)]);
    store.landed(landed.collect()).await.unwrap();
    let all = (1..=500).map(|n| Clue::Message(GROUP, n));
    let owners = store.whose(all.collect()).await.unwrap();
    assert_eq!(owners.len(), 500);
    assert_eq!(owners[&Clue::Message(GROUP, 7)].chat, Some(Chat(7)));
    let sought = codes.iter().map(|code| Sought::Chat(code.as_str().into()));
    let found = store.seek(sought.collect()).await.unwrap();
    assert_eq!(found, (1..=500).map(Some).collect::<Vec<_>>());
    let due = store.due(at(2000)).await.unwrap();
    assert_eq!(due, (301..=500).rev().map(Chat).collect::<Vec<_>>());
    assert_eq!(codes_waiting(&store).await, codes);
}

pub async fn strange_codes_lead_nowhere(store: impl Store) {
    for code in ["", "\0", "'; DROP TABLE handoff; --", "\u{202e}"] {
        assert_eq!(whose(&store, Clue::Code(code.into())).await, None);
    }
}
