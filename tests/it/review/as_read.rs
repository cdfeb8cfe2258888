//! With the mark on the page, only what stood on the page is signed.

use super::{read, said};
use crate::cli::{Desk, Ended};

const POLISH: &str = "tea-milk = Z mlekiem?\n    .yes = Tak\n    .yes-words = tak\n    .no = Nie\n    .not-sure = Nie wiem\n";

fn in_two_languages() -> Desk {
    let desk = Desk::tea();
    desk.write("locales/pl/tea.ftl", POLISH);
    desk
}

/// What stands after `helpline` in the command at the foot of the page, with a name in it.
fn command(desk: &Desk, arguments: &[&str]) -> Vec<String> {
    let page = super::page(desk, arguments);
    let command = said(&read(&page), "command").remove(0);
    let command = command.replace("\"Your Name\"", "Sam");
    command.split(' ').skip(1).map(str::to_owned).collect()
}

fn run(desk: &Desk, command: &[String]) -> Ended {
    let words: Vec<&str> = command.iter().map(String::as_str).collect();
    desk.run(&words)
}

#[test]
fn a_translation_that_was_changed_after_printing_is_not_signed() {
    let desk = in_two_languages();
    let printed = command(&desk, &["tea"]);
    let desk = desk.with("locales/pl/tea.ftl", "Nie wiem", "Kot");
    let refused = run(&desk, &printed);
    assert_eq!(refused.code, 2, "{}", refused.out);
    assert!(
        refused
            .err
            .contains("the steps, the words or the languages are not those on the page"),
        "{}",
        refused.err
    );
    assert!(!desk.folder.path().join("flows/signed").exists());
    let anew = command(&desk, &["tea"]);
    assert_ne!(printed, anew);
    let signed = run(&desk, &anew);
    assert_eq!((signed.code, signed.err.as_str()), (0, ""));
    let covers = "It covers the steps, and the words in: en, pl.\n";
    assert!(signed.out.ends_with(covers), "{}", signed.out);
}

#[test]
fn a_language_that_came_after_printing_is_not_signed() {
    let desk = Desk::tea();
    let printed = command(&desk, &["tea"]);
    desk.write("locales/pl/tea.ftl", POLISH);
    assert_eq!(run(&desk, &printed).code, 2);
}

#[test]
fn the_page_of_one_language_is_held_against_that_language_and_english_alone() {
    let desk = in_two_languages();
    desk.write(
        "locales/ro/tea.ftl",
        POLISH.replace("Z mlekiem", "Cu lapte"),
    );
    let printed = command(&desk, &["tea", "--locale", "pl"]);
    let desk = desk.with("locales/ro/tea.ftl", "Cu lapte", "Cu lapte cald");
    // Notes, the breaks of lines and what people type need no other page.
    let desk = desk.with(
        "locales/pl/tea.ftl",
        ".yes-words = tak",
        ".yes-words = owszem",
    );
    let desk = desk.with(
        "locales/pl/tea.ftl",
        "= Z mlekiem?",
        "=\n    Z\n    mlekiem?",
    );
    let signed = run(&desk, &printed);
    assert_eq!((signed.code, signed.err.as_str()), (0, ""));
    assert!(signed.out.ends_with("the words in: en, pl.\n"));
    let english = command(&desk, &["tea", "--locale", "en"]);
    let desk = desk.with("locales/en/tea.ftl", "four minutes", "five minutes");
    assert_eq!(run(&desk, &printed).code, 2);
    assert_eq!(run(&desk, &english).code, 2);
}
