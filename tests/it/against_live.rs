//! `helpline check --against-live`: what a change would do to those who are in the middle.

use std::collections::BTreeMap;

use helpline::adapters::store::{PostgresStore, SqliteStore};
use helpline::conversation::session::{Answer, Place};
use helpline::conversation::{Moment, Session};
use helpline::service::kept::{Batch, Edition, Person};
use helpline::service::ports::{Chat, Store};

use crate::cli::{Desk, Ended};
use crate::store::postgres;
use crate::store::shared::run;

const FLOW: &str = "flows/tea.yaml";

/// Somebody at a step of the flow, with these answers.
fn at(step: &str, answers: &[(&str, &str)]) -> Session {
    let answers = answers.iter().map(|(step, choice)| {
        let answer = choice
            .parse()
            .map_or_else(|_| Answer::Choice((*choice).into()), Answer::Number);
        ((*step).into(), answer)
    });
    Session {
        stack: vec![Place::new("tea".into(), step.into())],
        answers: BTreeMap::from([("tea".into(), answers.collect())]),
        last_active: Some(now()),
        ..Session::default()
    }
}

fn now() -> Moment {
    Moment::from_seconds(jiff::Timestamp::now().as_second())
}

/// Two at the first question, three at the second, one at an ending, one who left.
async fn fill(store: &impl Store) {
    let milk = [("milk", "yes")];
    let sessions = [
        at("milk", &[]),
        at("milk", &[]),
        at("strength", &milk),
        at("strength", &milk),
        at("strength", &[("milk", "no")]),
        at("pale", &[("milk", "yes"), ("strength", "3")]),
        Session {
            last_active: Some(now()),
            ..Session::default()
        },
    ];
    let people = (1..).zip(sessions).map(|(number, session)| Person {
        handoff: None,
        chat: Chat(number),
        made_from: None,
        erased: false,
        becomes: Some((session.into(), Edition(number))),
    });
    let batch = Batch {
        people: people.collect(),
        at: now(),
        ..Batch::default()
    };
    store.commit(batch).await.unwrap();
}

fn against(desk: &Desk, database: &str) -> Ended {
    let database = [("HELPLINE_DATABASE", database)];
    desk.run_with(&["check", "--against-live"], "", &database)
}

/// What is said of those in a conversation, after the flow was changed.
fn told_of(desk: &Desk, database: &str, change: impl FnOnce(String) -> String) -> String {
    let flow = desk.read(FLOW);
    desk.write(FLOW, change(flow));
    let told = against(desk, database);
    assert_eq!(told.err, "", "{}", told.out);
    let (_, told) = told.out.rsplit_once("\n\n").unwrap();
    told.to_owned()
}

fn with_file() -> (Desk, &'static str) {
    let desk = Desk::tea();
    let path = desk.folder.path().join("kept.sqlite");
    run(async { fill(&SqliteStore::open(&path).unwrap()).await });
    (desk, "sqlite:kept.sqlite")
}

#[test]
fn with_nothing_changed_or_a_rename_all_carry_on() {
    let (desk, file) = with_file();
    let same =
        "6 people are in a conversation now. By these flows:\n  All carry on where they are.\n";
    assert_eq!(told_of(&desk, file, |flow| flow), same);
    let words = desk.read("locales/en/tea.ftl");
    desk.write(
        "locales/en/tea.ftl",
        words.replace("tea-strength", "tea-how-strong"),
    );
    let renamed = told_of(&desk, file, |flow| {
        flow.replace("  strength:\n", "  how-strong:\n    was: strength\n")
            .replace("strength: under", "how-strong: under")
            .replace("strength: 4", "how-strong: 4")
            .replace(
                "yes: strength, no: strength",
                "yes: how-strong, no: how-strong",
            )
    });
    assert_eq!(renamed, same);
}

#[test]
fn a_step_that_is_gone_moves_people_and_a_choice_that_is_gone_forgets_their_answer() {
    let (desk, file) = with_file();
    let told = told_of(&desk, file, |flow| {
        flow.replace("no: strength, ", "")
            .replace("  pale:\n    say: end\n", "")
            .replace("next: pale", "next: strong")
    });
    assert_eq!(
        told,
        "6 people are in a conversation now. By these flows:\n  \
         4 carry on where they are.\n  \
         1 carry on, but an answer they gave no longer counts:\n    \
         tea/strength: 1\n  \
         1 are moved, because their step is gone (was: keeps it):\n    \
         tea/pale to tea/strong: 1\n"
    );
}

#[test]
fn a_question_that_lost_its_answers_is_asked_again() {
    let (desk, file) = with_file();
    let words = desk.read("locales/en/tea.ftl");
    let words = words
        .replace(".yes", ".please")
        .replace(".no =", ".no-thanks =")
        .replace("[yes]", "[please]");
    desk.write("locales/en/tea.ftl", &words);
    let told = told_of(&desk, file, |flow| {
        flow.replace(
            "yes: strength, no: strength",
            "please: choose, no-thanks: choose",
        )
        .replace(
            "  strength:\n    number: { from: 1, to: 10 }\n    next: choose\n",
            "",
        )
        .replace("milk: yes, strength: under 4", "milk: please")
        .replace("strength: 4 or over", "milk: no-thanks")
    });
    assert!(
        told.contains("are asked again what they have answered:\n    tea/strength to tea/milk: 3"),
        "{told}"
    );
}

#[test]
fn with_errors_nothing_is_said_and_without_a_database_neither() {
    let (desk, file) = with_file();
    let missing = against(&desk, "sqlite:other.sqlite");
    assert_eq!(missing.code, 2);
    assert!(
        missing.err.contains("there is no database at"),
        "{}",
        missing.err
    );
    desk.write(FLOW, desk.read(FLOW).replace("next: choose", "next: chose"));
    let broken = against(&desk, file);
    assert_eq!(broken.code, 2);
    assert!(broken.out.contains("unknown-step"), "{}", broken.out);
    assert!(
        broken.err.contains("when there are no errors"),
        "{}",
        broken.err
    );
}

#[test]
fn a_database_on_a_server_is_read_the_same() {
    let Some(address) = run(postgres::empty("against_live")) else {
        return;
    };
    run(async { fill(&PostgresStore::open(&address, 1).await.unwrap()).await });
    let told = told_of(&Desk::tea(), &address, |flow| flow);
    assert!(
        told.contains("6 people are in a conversation now"),
        "{told}"
    );
}
