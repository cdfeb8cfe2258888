//! Words that were written by hand are noted as made of the English there is now, and only those.

use super::polish;
use crate::cli::{Desk, ended};

fn stale(desk: &Desk) -> usize {
    let listed = desk.run(&["translate", "status", "pl", "--list"]).out;
    listed.matches("is stale").count()
}

fn change(desk: &Desk, file: &str, from: &str, to: &str) {
    let words = desk.read(file);
    assert!(words.contains(from), "{from} in {file}");
    desk.write(file, words.replace(from, to));
}

const ENGLISH: &str = "locales/en/tea.ftl";
const POLISH: &str = "locales/pl/tea.ftl";

#[test]
fn words_written_by_hand_are_seen_to_be_older_once_they_were_noted() {
    let desk = polish();
    // Of which English they are nobody knows.
    change(&desk, ENGLISH, "A pale cup it is.", "A pale cup for you.");
    assert_eq!(stale(&desk), 0);
    let noted = desk.run(&["translate", "draft", "pl", "tea"]);
    let said = "Noted in `pl` as drafts of today's English: `tea-milk`, `tea-pale`.\n";
    assert_eq!(noted, ended(0, said, ""));
    let again = desk.run(&["translate", "draft", "pl"]);
    assert!(again.out.starts_with("Nothing is new"), "{again:?}");
    change(&desk, ENGLISH, "A pale cup for you.", "Your cup is pale.");
    assert_eq!(stale(&desk), 1);
    // Mended by hand, and said so.
    change(
        &desk,
        POLISH,
        "[yes] Jasna z mlekiem.",
        "[yes] Twoja jest jasna.",
    );
    let noted = desk.run(&["translate", "draft", "pl"]);
    let said = "Noted in `pl` as drafts of today's English: `tea-pale`.\n";
    assert_eq!(noted, ended(0, said, ""));
    assert_eq!(stale(&desk), 0);
    let failed = desk.run(&["translate", "draft", "pl", "cup"]);
    let why = "error: `pl` has no words of a flow or of a message `cup` yet\n";
    assert_eq!(failed, ended(2, "", why));
}

#[test]
fn what_nobody_touched_stays_stale_until_somebody_says_that_it_is_right() {
    let desk = polish();
    assert_eq!(desk.run(&["translate", "draft", "pl"]).code, 0);
    change(&desk, ENGLISH, "A pale cup it is.", "No pale cup is left.");
    change(&desk, ENGLISH, "Do you take milk?", "Would you like milk?");
    // `tea-milk` lacks a part, so it counts as missing.
    assert_eq!(stale(&desk), 1);
    let left = |names: &str, first: &str| {
        format!(
            "Left as stale, because the English was changed and nothing shows that these words were: {names}.\n\
             Mend them and say so again. If one is right as it stands, name it: helpline translate draft pl {first}\n"
        )
    };
    for names in [
        &["translate", "draft", "pl"][..],
        &["translate", "draft", "pl", "tea"],
    ] {
        let told = left("`tea-milk`, `tea-pale`", "tea-milk");
        assert_eq!(desk.run(names), ended(0, &told, ""));
        assert_eq!(stale(&desk), 1);
    }
    let advice = desk.run(&["check", "tea"]).out;
    let how = "If one is right as it stands, name it: helpline translate draft pl tea-milk";
    assert!(advice.contains(how), "{advice}");
    let noted = desk.run(&["translate", "draft", "pl", "tea-milk"]);
    let said = "Noted in `pl` as drafts of today's English: `tea-milk`.\n";
    assert_eq!(noted, ended(0, said, ""));
    assert_eq!(stale(&desk), 1);
    assert_eq!(
        desk.run(&["translate", "draft", "pl"]).out,
        left("`tea-pale`", "tea-pale")
    );
}

#[test]
fn what_was_noted_before_its_words_were_marked_is_left_when_it_is_stale() {
    let desk = polish();
    let record = "locales/pl/translated.yaml";
    let old = "tea-milk: { english: \"0000000000000000\", made: 2026-11-01 }\n";
    desk.write(record, old);
    let told = desk.run(&["translate", "draft", "pl"]).out;
    let noted = "Noted in `pl` as drafts of today's English: `tea-pale`.\nLeft as stale, ";
    assert!(told.starts_with(noted), "{told}");
    assert!(desk.read(record).contains(old));
    // What is of the English there is now gets its mark without a word.
    let noted = desk.read(record);
    let (bare, _) = noted.rsplit_once(", text: ").unwrap_or_default();
    desk.write(record, format!("{bare} }}\n"));
    let told = desk.run(&["translate", "draft", "pl"]).out;
    assert!(told.starts_with("Left as stale, "), "{told}");
    assert_eq!(desk.read(record), noted);
}

#[test]
fn what_was_reviewed_and_is_as_it_was_stays_so_when_drafts_are_noted() {
    let desk = polish();
    let review = ["translate", "review", "pl", "tea", "--by", "Ola"];
    assert_eq!(desk.run(&review).code, 0);
    let before = desk.read("locales/pl/translated.yaml");
    assert_eq!(desk.run(&["translate", "draft", "pl"]).code, 0);
    assert_eq!(desk.read("locales/pl/translated.yaml"), before);
}

#[test]
fn people_who_lose_a_reviewed_translation_are_told_of_without_being_asked() {
    let desk = polish();
    let review = ["translate", "review", "pl", "tea", "--by", "Ola"];
    assert_eq!(desk.run(&review).code, 0);
    change(&desk, ENGLISH, "A pale cup it is.", "A pale cup for you.");
    let found = desk.run(&["check"]);
    assert_eq!(found.code, 1, "{}", found.out);
    for told in [
        "warning[translation-stale]: 1 message that was reviewed in `pl` is older than its English",
        "people read the English here now",
        "helpline translate review pl tea --by NAME",
    ] {
        assert!(found.out.contains(told), "{told} in\n{}", found.out);
    }
}
