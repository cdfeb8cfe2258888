//! Signing keeps what was read, and the next page says what was changed.

use std::fs;

use super::{of_class, page, read, said, words};
use crate::cli::Desk;

const RECORD: &str = "flows/signed/tea.yaml";
const LEDGER: &str = "flows/reviewed.yaml";

fn signed() -> Desk {
    let desk = Desk::tea().with("flows/tea.yaml", "by: Sam", "by:");
    let ended = desk.run(&["sign", "tea", "--by", "Sam Reader"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    desk
}

/// What section 1 says.
fn changes(desk: &Desk) -> String {
    let page = page(desk, &["tea"]);
    said(&read(&page), "changes").remove(0)
}

/// The words marked as gone and as new.
fn marked(desk: &Desk) -> (Vec<String>, Vec<String>) {
    let page = page(desk, &["tea"]);
    let document = read(&page);
    let changed = of_class(&document, "changes").remove(0);
    let marked = |tag: &str| {
        let nodes = changed.descendants().filter(|node| node.has_tag_name(tag));
        // The first of each shows what the marks mean.
        nodes.skip(1).map(words).collect()
    };
    (marked("del"), marked("ins"))
}

#[test]
fn signing_keeps_the_steps_and_the_words_in_a_form_that_can_be_compared() {
    let desk = signed();
    let record = desk.read(RECORD);
    let kept: Vec<&str> = record
        .lines()
        .filter(|line| !line.starts_with("on: ") && !line.starts_with('#'))
        .collect();
    let edition = desk.read(LEDGER);
    let edition = edition.split('"').nth(1).unwrap();
    let expected = format!(
        "\
by: \"Sam Reader\"
edition: \"{edition}\"
steps:
  milk:
    ask:
      yes: strength
      no: strength
      not-sure: help
  strength:
    number:
      from: 1
      to: 10
    next: choose
  choose:
    decide:
      - {{ when: {{ milk: yes, strength: under 4 }}, next: pale }}
      - {{ when: {{ strength: 4 or over }}, next: strong }}
      - {{ otherwise: help }}
  pale:
    say: end
  strong:
    answer: tea-strong
    see-also:
      - tea-help
  help:
    answer: tea-help
words:
  en: |
    tea-milk = Do you take milk?
        .yes = Yes
        .no = No
        .not-sure = I am not sure
    tea-strength = How strong, from 1 to 10?
        .retry = Please type a number from 1 to 10.
    tea-pale =
        {{ $milk ->
            [yes] A pale cup with milk it is.
           *[other] A pale cup it is.
        }}
    tea-strong = Leave the bag in for four minutes.
        .title = Strong tea
        .more = Warm the pot first.
    tea-help = Start with three minutes and taste it.
        .title = How to start"
    );
    assert_eq!(kept.join("\n"), expected);
    assert_eq!(desk.run(&["check"]).code, 0);
    assert_eq!(
        changes(&desk),
        "1. What was changed since it was signed Nothing."
    );
    let page = page(&desk, &["tea"]);
    let standing = said(&read(&page), "standing").remove(0);
    assert!(
        standing.starts_with("Signed by Sam Reader on "),
        "{standing}"
    );
    assert!(
        standing.ends_with("Nothing was changed since."),
        "{standing}"
    );
}

#[test]
fn a_changed_sentence_is_shown_word_by_word_and_nothing_else_is() {
    let desk = signed().with(
        "locales/en/tea.ftl",
        "in for four minutes.",
        "in for five long minutes.",
    );
    let (gone, new) = marked(&desk);
    assert_eq!(
        (gone, new),
        (vec!["four".to_owned()], vec!["five long".to_owned()])
    );
    let shown = changes(&desk);
    assert!(
        shown.contains("1 text and 0 steps differ from what was signed."),
        "{shown}"
    );
    assert!(
        shown.ends_with("tea-strong · en · changed Leave the bag in for four five long minutes."),
        "{shown}"
    );
    let page = page(&desk, &["tea"]);
    let standing = said(&read(&page), "standing").remove(0);
    assert!(
        standing.ends_with("Changed since: the changes are not signed."),
        "{standing}"
    );
    // Signed again, it is as it was read.
    assert_eq!(desk.run(&["sign", "tea", "--by", "Sam"]).code, 0);
    assert_eq!(marked(&desk), (vec![], vec![]));
    assert!(desk.read(RECORD).contains("five long minutes"));
}

#[test]
fn a_new_part_and_one_that_is_gone_are_told_of() {
    let desk = signed().with(
        "locales/en/tea.ftl",
        "    .more = Warm the pot first.\n",
        "    .more-2 = Taste it.\n",
    );
    let desk = desk.with(
        "locales/en/tea.ftl",
        "    .more-2",
        "    .more = Use soft water.\n    .more-2",
    );
    let shown = changes(&desk);
    assert!(
        shown.contains("tea-strong.more · en · changed Warm the pot first. Use soft water."),
        "{shown}"
    );
    assert!(
        shown.contains("tea-strong.more-2 · en · new Taste it."),
        "{shown}"
    );
}

#[test]
fn steps_that_lead_elsewhere_that_are_new_and_that_are_gone_are_told_of() {
    let desk = signed()
        .with(
            "flows/tea.yaml",
            "no: strength, not-sure",
            "no: help, not-sure",
        )
        .with(
            "flows/tea.yaml",
            "{ strength: 4 or over }",
            "{ strength: over 5 }",
        )
        .with(
            "flows/tea.yaml",
            "  pale:\n    say: end\n",
            "  pale:\n    say: last\n  last:\n    say: end\n",
        );
    desk.write(
        "locales/en/tea.ftl",
        desk.read("locales/en/tea.ftl") + "tea-last = Enjoy it.\n",
    );
    let shown = changes(&desk);
    assert!(shown.contains("1 text and 4 steps differ"), "{shown}");
    for line in [
        "tea-last · en · new Enjoy it.",
        "milk: choice no → strength help",
        "choose: when strength is over 5 → strong when strength is 4 or over → strong (gone)",
        "pale: then → end last",
        "last is new.",
    ] {
        assert!(shown.contains(line), "{line} in {shown}");
    }
    assert_eq!(desk.run(&["sign", "tea", "--by", "Sam"]).code, 0);
    let desk = desk.with(
        "flows/tea.yaml",
        "    say: last\n  last:\n    say: end\n",
        "    say: end\n",
    );
    let words = desk
        .read("locales/en/tea.ftl")
        .replace("tea-last = Enjoy it.\n", "");
    desk.write("locales/en/tea.ftl", words);
    let shown = changes(&desk);
    assert!(shown.contains("last is gone."), "{shown}");
    assert!(shown.contains("tea-last · en · gone Enjoy it."), "{shown}");
}

#[test]
fn a_step_with_another_name_is_the_same_step() {
    let desk = signed();
    let flow = desk
        .read("flows/tea.yaml")
        .replace("next: pale", "next: light")
        .replace("  pale:\n", "  light:\n    was: pale\n");
    desk.write("flows/tea.yaml", flow);
    let words = desk
        .read("locales/en/tea.ftl")
        .replace("tea-pale", "tea-light");
    desk.write("locales/en/tea.ftl", words);
    let shown = changes(&desk);
    assert!(shown.contains("pale is now called light."), "{shown}");
    assert!(shown.contains("0 texts and "), "{shown}");
}

#[test]
fn the_order_of_rules_counts() {
    let flow = "      - when: { milk: yes, strength: under 4 }\n        next: pale\n";
    let other = "      - when: { strength: 4 or over }\n        next: strong\n";
    let desk = signed().with(
        "flows/tea.yaml",
        &format!("{flow}{other}"),
        &format!("{other}{flow}"),
    );
    let shown = changes(&desk);
    assert!(
        shown.ends_with("In choose choices or rules stand in another order."),
        "{shown}"
    );
}

#[test]
fn notes_lines_and_typed_words_need_no_new_signature() {
    let desk = signed()
        .with("locales/en/tea.ftl", "a splash", "a splash, a drop")
        .with("locales/en/tea.ftl", "# The first question.", "# A note.")
        .with(
            "locales/en/tea.ftl",
            "tea-help = Start with three minutes and taste it.",
            "tea-help =\n    Start with three minutes\n    and taste it.",
        );
    assert_eq!(desk.run(&["check"]).code, 0);
    assert!(changes(&desk).ends_with(" Nothing."));
}

#[test]
fn every_language_that_was_read_is_signed_and_no_other() {
    let polish = "tea-milk = Z mlekiem?\n    .yes = Tak\n    .no = Nie\n    .not-sure = Nie wiem\n";
    let desk = Desk::tea();
    desk.write("locales/pl/tea.ftl", polish);
    assert_eq!(desk.run(&["sign", "tea", "--by", "Sam"]).code, 0);
    let desk = desk.with("locales/pl/tea.ftl", "Z mlekiem?", "Czy z mlekiem?");
    // The mark is that of the English words; what was kept tells of the others.
    let found = desk.run(&["check"]);
    assert!(
        found
            .out
            .contains("warning[changed-since-sign-off]: `tea` was changed since Sam signed it"),
        "{}",
        found.out
    );
    assert!(
        found.out.contains("locales/pl/tea.ftl:1:1"),
        "{}",
        found.out
    );
    assert_eq!(
        marked(&desk),
        (vec!["Z".to_owned()], vec!["Czy z".to_owned()])
    );
    let found = desk.run(&["sign", "tea", "--by", "Sam", "--locale", "en"]);
    assert_eq!((found.code, found.err.as_str()), (0, ""));
    assert!(!desk.read(RECORD).contains("mlekiem"));
    assert!(
        changes(&desk)
            .ends_with("Nothing. The words in pl were not signed. Please read all of them.")
    );
    let desk = desk.with("locales/pl/tea.ftl", "Czy z", "Z");
    assert!(!desk.run(&["check"]).out.contains("changed-since-sign-off"));
    let failed = desk.run(&["sign", "tea", "--by", "Sam", "--locale", "xx"]);
    assert_eq!(
        failed.err,
        "error: `tea` has no words in `xx`; it has: en, pl\n"
    );
    let failed = desk.run(&["sign", "tea", "--by", "Sam", "--locale", "pl"]);
    assert_eq!(
        failed.err,
        "error: the signature is put under the words in `en` too: add --locale en\n"
    );
}

#[test]
fn a_signature_that_does_not_stand_under_english_in_other_words_is_told_of() {
    let desk = Desk::tea();
    let shorter = "tea-milk = Milk?\n    .yes = Yes\n    .no = No\n    .not-sure = Not sure\n";
    desk.write("locales/en-simple/tea.ftl", shorter);
    let signed = desk.run(&["sign", "tea", "--by", "Sam", "--locale", "en"]);
    assert_eq!((signed.code, signed.err.as_str()), (0, ""));
    let found = desk.run(&["check"]).out;
    let told =
        "warning[changed-since-sign-off]: `tea` has words in `en-simple` that Sam has not signed";
    assert!(found.contains(told), "{found}");
    assert_eq!(desk.run(&["sign", "tea", "--by", "Sam"]).code, 0);
    let found = desk.run(&["check"]).out;
    assert!(!found.contains("changed-since-sign-off"), "{found}");
    let desk = desk.with("locales/en-simple/tea.ftl", "Milk?", "With milk?");
    let found = desk.run(&["check"]).out;
    assert!(
        found.contains("`tea` was changed since Sam signed it"),
        "{found}"
    );
}

#[test]
fn an_old_signature_without_what_was_read_still_counts() {
    let desk = signed();
    fs::remove_dir_all(desk.folder.path().join("flows/signed")).unwrap();
    assert_eq!(desk.run(&["check"]).code, 0);
    assert!(changes(&desk).ends_with(" Nothing."));
    let desk = desk.with("locales/en/tea.ftl", "four minutes", "five minutes");
    let found = desk.run(&["check"]);
    assert!(
        found
            .out
            .starts_with("warning[changed-since-sign-off]: `tea`"),
        "{}",
        found.out
    );
    assert!(
        found
            .out
            .contains("its words or its steps are not the same"),
        "{}",
        found.out
    );
    let shown = changes(&desk);
    assert!(
        shown.contains("The words that were signed were not kept"),
        "{shown}"
    );
    // Nor is another signature's record taken for it.
    let desk = signed();
    let record = desk.read(RECORD).replace("edition: \"", "edition: \"0");
    desk.write(RECORD, record);
    let desk = desk.with("locales/en/tea.ftl", "four minutes", "five minutes");
    assert!(changes(&desk).contains("were not kept"));
}

#[test]
fn a_flow_is_signed_whole_or_not_at_all() {
    let unsigned = |desk: &Desk| {
        let failed = desk.run(&["sign", "tea", "--by", "Sam"]);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""));
        failed.err
    };
    // With errors, nothing.
    let desk = Desk::tea().with("flows/tea.yaml", "next: choose", "next: chose");
    unsigned(&desk);
    assert!(
        !desk.folder.path().join(LEDGER).exists()
            && !desk.folder.path().join("flows/signed").exists()
    );
    // The record cannot be written: no line in the ledger.
    let desk = Desk::tea();
    desk.write("flows/signed", "not a folder");
    let error = unsigned(&desk);
    assert!(
        error.starts_with("error: cannot write ./flows/signed/tea.yaml: "),
        "{error}"
    );
    assert!(!desk.folder.path().join(LEDGER).exists());
    // The ledger cannot be written: the earlier record stays.
    let desk = signed().with("locales/en/tea.ftl", "four minutes", "five minutes");
    let record = desk.read(RECORD);
    let ledger = desk.read(LEDGER);
    fs::create_dir(desk.folder.path().join("flows/reviewed.new")).unwrap();
    let error = unsigned(&desk);
    assert!(
        error.starts_with("error: cannot write ./flows/reviewed.yaml: "),
        "{error}"
    );
    assert_eq!((desk.read(RECORD), desk.read(LEDGER)), (record, ledger));
    // Nor when it fails at the very last.
    fs::remove_dir(desk.folder.path().join("flows/reviewed.new")).unwrap();
    fs::remove_file(desk.folder.path().join(LEDGER)).unwrap();
    fs::create_dir_all(desk.folder.path().join(LEDGER).join("in-the-way")).unwrap();
    let record = desk.read(RECORD);
    let error = unsigned(&desk);
    assert!(
        error.starts_with("error: cannot write ./flows/reviewed.yaml: "),
        "{error}"
    );
    assert_eq!(desk.read(RECORD), record);
    let left = fs::read_dir(desk.folder.path().join("flows/signed"))
        .unwrap()
        .count();
    assert_eq!(left, 1);
}

#[test]
fn no_flow_is_read_from_what_was_signed() {
    let desk = signed();
    desk.write(
        "flows/signed/cup.yaml",
        "flow: cup\nsteps:\n  a:\n    say: nowhere\n",
    );
    assert_eq!(desk.run(&["check"]).code, 0);
    assert!(!desk.run(&["review", "cup"]).err.is_empty());
}

#[test]
fn strange_names_and_words_are_kept_as_they_are() {
    let desk = Desk::tea().with(
        "locales/en/tea.ftl",
        "Leave the bag in",
        "\"#: {\"{\"} 'é' \u{1F375}\u{a0}Leave the bag in",
    );
    let ended = desk.run(&["sign", "tea", "--by", " A  \"B\" \\ ę: #\n"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert!(
        ended
            .out
            .starts_with("Signed `tea` for A \"B\" \\ ę: # on "),
        "{}",
        ended.out
    );
    assert!(
        desk.read(RECORD)
            .contains("by: \"A \\\"B\\\" \\\\ ę: #\"\n"),
        "{}",
        desk.read(RECORD)
    );
    assert!(changes(&desk).ends_with(" Nothing."));
    let desk = desk.with("locales/en/tea.ftl", "four minutes", "five minutes");
    assert_eq!(
        marked(&desk),
        (vec!["four".to_owned()], vec!["five".to_owned()])
    );
}
