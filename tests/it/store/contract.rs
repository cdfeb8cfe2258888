//! What any store does: the same list for each.

use std::sync::Arc;

use helpline::adapters::store::{MemoryStore, SqliteStore};
use helpline::conversation::Moment;
use helpline::conversation::session::Place;
use helpline::service::counting::{Counted, Counts, Day};
use helpline::service::kept::{Batch, Expiry, Purged, SetAside, StoreError};
use helpline::service::ports::{Chat, Store};
use helpline::service::unanswered::Unanswered;

use super::handoffs::*;
use super::postgres;
use super::queue::*;
use super::shared::{ALICE, BOB, erasing, first_turn, next_turn, run, text, together, words};

/// Every test of the list on every store.
macro_rules! on_every_store {
    ($($name:ident,)*) => {
        mod in_memory {
            $(#[test] fn $name() { super::run(super::$name(super::MemoryStore::new())); })*
        }
        mod sqlite {
            $(#[test] fn $name() { super::run(async { super::$name(super::SqliteStore::in_memory().unwrap()).await; }); })*
        }
        mod postgresql {
            $(#[test] fn $name() {
                super::run(async {
                    if let Some(store) = super::postgres::store(stringify!($name)).await {
                        super::$name(store).await;
                    }
                });
            })*
        }
    };
}

on_every_store! {
    what_was_kept_is_found_again,
    messages_wait_in_the_order_in_which_they_were_decided,
    what_waits_is_given_once_and_what_was_sent_never_again,
    an_update_is_answered_once,
    a_turn_made_from_what_is_no_longer_there_is_refused_whole,
    two_new_people_with_one_number_are_one,
    someone_gone_leaves_what_was_decided_later,
    erasing_leaves_nothing_but_the_words_that_say_so,
    someone_erased_can_come_back,
    erasing_by_hand_says_whether_there_was_anything,
    what_is_too_old_goes_and_nothing_else,
    what_goes_to_a_group_follows_it,
    tries_are_counted_until_the_update_is_answered,
    what_was_set_aside_can_be_read,
    an_empty_batch_is_no_trouble,
    what_is_counted_adds_up_by_day_until_it_is_too_old,
    a_batch_that_is_refused_counts_nothing,
    where_a_conversation_ended_is_counted_as_it_is_erased_for_its_age,
    questions_are_kept_once_without_their_order_until_they_are_too_old,
    many_people_at_once,
    strange_texts_come_back_as_they_were,
    a_handoff_leads_to_its_person,
    a_code_is_one_persons,
    what_is_said_of_a_handoff_whose_person_was_forgotten_is_let_go,
    a_turn_says_how_a_handoff_is_from_now_on_or_nothing,
    parts_are_found_and_found_from,
    messages_lead_to_their_counterparts_both_ways,
    what_came_of_a_message_is_kept_as_it_is_taken_out,
    nothing_lands_where_nothing_is_kept,
    someone_erased_leaves_a_handoff_of_nobody,
    someone_erased_by_hand_leaves_a_handoff_of_nobody,
    someone_erased_who_asks_again_has_the_new_handoff,
    desks_are_changed_from_what_they_are,
    those_who_wait_are_known,
    who_has_whom_and_when_they_want_a_call_is_known,
    what_waits_at_desks_of_someone_erased_goes_too,
    what_is_due_comes_longest_overdue_first,
    what_waits_for_a_handoff_that_is_replaced_is_not_due,
    handoffs_go_step_by_step,
    someone_with_an_open_handoff_is_not_too_old,
    figures_are_read_oldest_first_until_they_are_too_old,
    what_is_in_a_group_follows_it,
    what_is_in_another_group_is_not_found,
    many_handoffs_at_once,
    strange_codes_lead_nowhere,
}

async fn what_was_kept_is_found_again(store: impl Store) {
    store.commit(first_turn(1, ALICE, 3, &[])).await.unwrap();
    let loaded = store.load(vec![ALICE, BOB], vec![1, 2]).await.unwrap();
    assert_eq!(loaded.people[&ALICE].session.misses, 3);
    assert_eq!(loaded.people[&ALICE].edition.0, 1);
    assert_eq!(loaded.people.len(), 1);
    assert!(loaded.answered.contains(&1) && !loaded.answered.contains(&2));
}

async fn messages_wait_in_the_order_in_which_they_were_decided(store: impl Store) {
    let batch = together(vec![
        first_turn(1, ALICE, 0, &["a", "b"]),
        first_turn(2, BOB, 0, &["c"]),
    ]);
    let first = store.commit(batch).await.unwrap();
    let second = store.commit(next_turn(1, 3, ALICE, &["d"])).await.unwrap();
    assert_eq!(words(&first), ["a", "b", "c"]);
    let last = second.last().unwrap();
    assert_eq!(*last.outgoing, text("d"));
    let ids: Vec<i64> = first.iter().chain([last]).map(|one| one.id).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
}

async fn what_waits_is_given_once_and_what_was_sent_never_again(store: impl Store) {
    assert!(store.beat().await.unwrap().taken.is_empty());
    let kept = store
        .commit(first_turn(1, ALICE, 0, &["a", "b"]))
        .await
        .unwrap();
    store.done(kept[0].id, Vec::new()).await.unwrap();
    assert!(store.beat().await.unwrap().taken.is_empty());
    store.done(kept[1].id, Vec::new()).await.unwrap();
    assert!(store.release(ALICE).await.unwrap().is_empty());
}

async fn an_update_is_answered_once(store: impl Store) {
    store.commit(first_turn(1, ALICE, 0, &["a"])).await.unwrap();
    let again = store.commit(first_turn(1, BOB, 0, &["b"])).await;
    assert_eq!(again.unwrap_err(), StoreError::Raced);
    let loaded = store.load(vec![BOB], vec![]).await.unwrap();
    assert!(loaded.people.is_empty());
}

async fn a_turn_made_from_what_is_no_longer_there_is_refused_whole(store: impl Store) {
    store.commit(first_turn(1, ALICE, 0, &[])).await.unwrap();
    let kept = store.commit(next_turn(1, 2, ALICE, &["b"])).await.unwrap();
    store.done(kept[0].id, Vec::new()).await.unwrap();
    let late = together(vec![
        first_turn(3, BOB, 0, &["c"]),
        next_turn(1, 4, ALICE, &["d"]),
    ]);
    assert_eq!(store.commit(late).await.unwrap_err(), StoreError::Raced);
    let loaded = store.load(vec![ALICE, BOB], vec![3, 4]).await.unwrap();
    assert_eq!(loaded.people[&ALICE].edition.0, 2);
    assert!(loaded.answered.is_empty() && loaded.people.len() == 1);
    // Made again from what is there, it is kept.
    let again = together(vec![
        first_turn(3, BOB, 0, &["c"]),
        next_turn(2, 4, ALICE, &["d"]),
    ]);
    assert_eq!(words(&store.commit(again).await.unwrap()), ["c", "d"]);
}

async fn two_new_people_with_one_number_are_one(store: impl Store) {
    store.commit(first_turn(1, ALICE, 0, &[])).await.unwrap();
    let late = store.commit(first_turn(2, ALICE, 0, &[])).await;
    assert_eq!(late.unwrap_err(), StoreError::Raced);
}

async fn someone_gone_leaves_what_was_decided_later(store: impl Store) {
    let kept = store
        .commit(first_turn(1, ALICE, 0, &["old"]))
        .await
        .unwrap();
    store
        .commit(next_turn(1, 2, ALICE, &["new"]))
        .await
        .unwrap();
    store.gone(ALICE, kept[0].id).await.unwrap();
    let expiry = Expiry {
        closed: Moment::default(),
        handoffs: Moment::default(),
        figures: Moment::default(),
        questions: Moment::default(),
        people: Moment::from_seconds(0),
        messages: Moment::from_seconds(100),
        reports: Moment::from_seconds(0),
    };
    assert_eq!(store.purge(expiry).await.unwrap().messages, 1);
}

async fn erasing_leaves_nothing_but_the_words_that_say_so(store: impl Store) {
    store
        .commit(first_turn(1, ALICE, 0, &["a", "b"]))
        .await
        .unwrap();
    let kept = store
        .commit(erasing(1, 2, ALICE, &["erased"]))
        .await
        .unwrap();
    assert_eq!(words(&kept), ["erased"]);
    let loaded = store.load(vec![ALICE], vec![]).await.unwrap();
    assert!(loaded.people.is_empty());
    store.done(kept[0].id, Vec::new()).await.unwrap();
    assert!(!store.erase(ALICE).await.unwrap(), "nothing is left");
}

async fn someone_erased_can_come_back(store: impl Store) {
    store.commit(first_turn(1, ALICE, 0, &[])).await.unwrap();
    // Erased and come back in one batch.
    let mut batch = next_turn(1, 2, ALICE, &["welcome"]);
    batch.people[0].erased = true;
    store.commit(batch).await.unwrap();
    store.commit(erasing(2, 3, ALICE, &[])).await.unwrap();
    store.commit(first_turn(4, ALICE, 5, &[])).await.unwrap();
    let loaded = store.load(vec![ALICE], vec![]).await.unwrap();
    assert_eq!(loaded.people[&ALICE].session.misses, 5);
}

async fn erasing_by_hand_says_whether_there_was_anything(store: impl Store) {
    store.commit(first_turn(1, ALICE, 0, &["a"])).await.unwrap();
    assert!(store.erase(ALICE).await.unwrap());
    assert!(!store.erase(ALICE).await.unwrap());
    assert!(!store.erase(BOB).await.unwrap());
}

async fn what_is_too_old_goes_and_nothing_else(store: impl Store) {
    let batch = together(vec![
        first_turn(100, ALICE, 0, &["old"]),
        first_turn(200, BOB, 0, &[]),
    ]);
    store.commit(batch).await.unwrap();
    store
        .commit(next_turn(200, 300, BOB, &["new"]))
        .await
        .unwrap();
    for at in [100, 200] {
        let at = Moment::from_seconds(at);
        let reason = "src/somewhere.rs:1".into();
        store.set_aside(SetAside { at, reason }).await.unwrap();
    }
    let before = Moment::from_seconds(150);
    let expiry = Expiry {
        closed: Moment::default(),
        handoffs: Moment::default(),
        figures: Moment::default(),
        questions: Moment::default(),
        people: before,
        messages: Moment::from_seconds(250),
        reports: before,
    };
    let purged = store.purge(expiry).await.unwrap();
    let one_each = Purged {
        people: 1,
        messages: 1,
        reports: 1,
    };
    assert_eq!(purged, one_each);
    assert_eq!(store.purge(expiry).await.unwrap(), Purged::default());
    let loaded = store.load(vec![ALICE, BOB], vec![]).await.unwrap();
    assert_eq!(loaded.people.keys().collect::<Vec<_>>(), [&BOB]);
    assert_eq!(store.reports().await.unwrap().len(), 1);
}

async fn what_goes_to_a_group_follows_it(store: impl Store) {
    let (group, supergroup) = (Chat(-7), Chat(-1_000_000_007));
    let to_group = |update: i64| {
        let mut batch = first_turn(update, Chat(update), 0, &[]);
        batch.outgoing.push((group, text("to the team")));
        batch
    };
    store.commit(to_group(1)).await.unwrap();
    store.moved(group, supergroup).await.unwrap();
    let later = store.commit(to_group(2)).await.unwrap();
    assert_eq!(later[0].chat, supergroup);
    assert!(!store.erase(group).await.unwrap(), "nothing waits there");
    assert!(store.erase(supergroup).await.unwrap());
}

async fn tries_are_counted_until_the_update_is_answered(store: impl Store) {
    for before in 0..3 {
        assert_eq!(store.trying(1).await.unwrap(), before);
    }
    assert_eq!(store.trying(2).await.unwrap(), 0);
    store.commit(first_turn(1, ALICE, 0, &[])).await.unwrap();
    assert_eq!(store.trying(1).await.unwrap(), 0);
}

async fn what_was_set_aside_can_be_read(store: impl Store) {
    let report = |at: i64| SetAside {
        at: Moment::from_seconds(at),
        reason: format!("reason {at}"),
    };
    store.set_aside(report(1)).await.unwrap();
    let mut batch = first_turn(1, ALICE, 0, &[]);
    batch.set_aside.push(report(2));
    store.commit(batch).await.unwrap();
    assert_eq!(store.reports().await.unwrap(), [report(2), report(1)]);
}

async fn an_empty_batch_is_no_trouble(store: impl Store) {
    let empty = || together(Vec::new());
    assert!(store.commit(empty()).await.unwrap().is_empty());
    let loaded = store.load(Vec::new(), Vec::new()).await.unwrap();
    assert!(loaded.people.is_empty() && loaded.answered.is_empty());
    let mut counted = empty();
    counted.counts = counts(&[(3, Counted::Right, "phb-what", 1)]);
    store.commit(counted).await.unwrap();
    assert!(!store.counts(Day(0)).await.unwrap().is_empty());
}

fn counts(all: &[(i64, Counted, &str, u64)]) -> Counts {
    let mut counts = Counts::default();
    for (day, counted, name, times) in all {
        counts.add(Day(*day), *counted, (*name).to_owned(), *times);
    }
    counts
}

async fn what_is_counted_adds_up_by_day_until_it_is_too_old(store: impl Store) {
    let strange = "phb/it's \"so\" — ok";
    for (update, day) in [(1, 10), (2, 11), (3, 11)] {
        let counted = [
            (day, Counted::Shown, strange, 2),
            (day, Counted::Wrong, "phb-what", 1),
        ];
        let batch = Batch {
            counts: counts(&counted),
            ..first_turn(update, Chat(update), 0, &[])
        };
        store.commit(batch).await.unwrap();
    }
    let late = counts(&[
        (11, Counted::Shown, strange, 4),
        (11, Counted::Wrong, "phb-what", 2),
    ]);
    assert_eq!(store.counts(Day(11)).await.unwrap(), late);
    assert_eq!(store.counts(Day(10)).await.unwrap().iter().count(), 4);
    let expiry = Expiry {
        figures: Moment::from_seconds(11 * 86_400 + 5),
        ..never()
    };
    store.purge(expiry).await.unwrap();
    assert_eq!(store.counts(Day(0)).await.unwrap(), late);
}

async fn a_batch_that_is_refused_counts_nothing(store: impl Store) {
    store.commit(first_turn(1, ALICE, 0, &[])).await.unwrap();
    let late = Batch {
        counts: counts(&[(1, Counted::Shown, "menu/top", 1)]),
        ..first_turn(2, ALICE, 0, &[])
    };
    assert_eq!(store.commit(late).await.unwrap_err(), StoreError::Raced);
    assert!(store.counts(Day(0)).await.unwrap().is_empty());
}

async fn where_a_conversation_ended_is_counted_as_it_is_erased_for_its_age(store: impl Store) {
    let day = 86_400;
    let mut resting = first_turn(3 * day, ALICE, 0, &[]);
    let (session, _) = resting.people[0].becomes.as_mut().unwrap();
    Arc::make_mut(session).stack = vec![Place::new("tea".into(), "sugar".into())];
    // One who has stopped is nowhere.
    let stopped = first_turn(3 * day + 1, BOB, 0, &[]);
    store
        .commit(together(vec![resting, stopped]))
        .await
        .unwrap();
    let expiry = Expiry {
        people: Moment::from_seconds(4 * day),
        ..never()
    };
    assert_eq!(store.purge(expiry).await.unwrap().people, 2);
    assert_eq!(store.purge(expiry).await.unwrap().people, 0);
    let ended = counts(&[(3, Counted::Ended, "tea/sugar", 1)]);
    assert_eq!(store.counts(Day(0)).await.unwrap(), ended);
}

async fn questions_are_kept_once_without_their_order_until_they_are_too_old(store: impl Store) {
    let question = |day: i64, mark: u8, masked: &str| Unanswered {
        day: Day(day),
        mark,
        masked: masked.to_owned(),
    };
    let asked = |update: i64, questions: Vec<Unanswered>| Batch {
        questions,
        ..first_turn(update, Chat(update), 0, &[])
    };
    let (old, one, two) = (
        question(9, 3, "can … it's # \"so\""),
        question(10, 255, "a"),
        question(10, 0, "b"),
    );
    let first = asked(1, vec![one.clone(), old.clone(), two.clone()]);
    store.commit(first).await.unwrap();
    store.commit(asked(2, vec![one.clone()])).await.unwrap();
    let all = vec![old, two.clone(), one.clone()];
    assert_eq!(store.unanswered().await.unwrap(), all);
    let expiry = Expiry {
        questions: Moment::from_seconds(10 * 86_400 + 5),
        ..never()
    };
    store.purge(expiry).await.unwrap();
    assert_eq!(store.unanswered().await.unwrap(), [two, one]);
}

async fn many_people_at_once(store: impl Store) {
    let turns = (1..=500).map(|n| first_turn(n, Chat(n * 7 - 900), 0, &["x", "y"]));
    let waiting = store.commit(together(turns.collect())).await.unwrap();
    assert_eq!(waiting.len(), 1000);
    for pair in waiting.chunks(2) {
        assert_eq!(pair[0].chat, pair[1].chat);
        assert!(pair[0].id < pair[1].id);
        assert_eq!(words(pair), ["x", "y"]);
    }
}

async fn strange_texts_come_back_as_they_were(store: impl Store) {
    let strange = "'; DROP TABLE person; -- \u{202e}gnirts \u{0} \u{1F3F4} \"\\";
    let kept = store
        .commit(first_turn(1, ALICE, 0, &[strange]))
        .await
        .unwrap();
    assert_eq!(*kept[0].outgoing, text(strange));
}
