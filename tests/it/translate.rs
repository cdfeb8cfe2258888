//! The translation desk as it is used: out to a translator and back, and what is told on the
//! way. `tests/translation/` holds what is sent out, to the letter; `UPDATE=1` rewrites it.

mod everything;
mod noted;
mod valid;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use helpline::authoring::template::with_files;
use helpline::authoring::translation::{read_back, review};
use helpline::authoring::{Languages, Source, Sources, check_after};
use helpline::conversation::effect::Urgent;
use helpline::conversation::tap::{Floor, Tap};
use helpline::conversation::understanding::Category;

use crate::cli::{Desk, Ended, ended};
use crate::shipped;

const XLIFF: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// A desk with some Polish, and a message with plural forms.
fn polish() -> Desk {
    let desk = Desk::tea().with(
        "locales/en/tea.ftl",
        "tea-strong = Leave the bag in for four minutes.\n",
        "# $keeps-hours is the number of hours.\ntea-strong =\n    Leave the bag in. { $keeps-hours ->\n        \
         [one] One minute.\n       *[other] { $keeps-hours } minutes.\n    }\n",
    );
    desk.write(
        "locales/pl/tea.ftl",
        "# Moje.\ntea-milk=Z mlekiem?\n   .yes   = Tak\n    .no = Nie\n\n\ntea-pale =\n  { $milk ->\n    [yes] Jasna z mlekiem.\n   \
         *[other] Jasna.\n  }\n",
    );
    desk
}

fn export(desk: &Desk, arguments: &[&str]) -> String {
    let all: Vec<&str> = ["translate", "export", "pl"]
        .iter()
        .chain(arguments)
        .copied()
        .collect();
    let sent = desk.run(&all);
    assert_eq!((sent.code, sent.err.as_str()), (0, ""));
    sent.out
}

fn import(desk: &Desk, name: &str, text: &str) -> Ended {
    desk.write(name, text);
    desk.run(&["translate", "import", name])
}

/// The row of a table that is the translation of a text, replaced.
fn with_target(xliff: &str, unit: &str, segment: &str, target: &str) -> String {
    let at = xliff.find(&format!("<unit id=\"{unit}\"")).unwrap();
    let at = at
        + xliff[at..]
            .find(&format!("<segment id=\"{segment}\""))
            .unwrap();
    let source_end = at + xliff[at..].find("</source>\n").unwrap() + "</source>\n".len();
    let end = at + xliff[at..].find("      </segment>").unwrap();
    let target = if target.is_empty() {
        String::new()
    } else {
        format!("        <target>{target}</target>\n")
    };
    format!("{}{target}{}", &xliff[..source_end], &xliff[end..])
}

fn golden(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/translation")
        .join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, found).unwrap();
    }
    assert_eq!(
        found,
        fs::read_to_string(&path).unwrap_or_default(),
        "{name}"
    );
}

// status

#[test]
fn without_another_language_it_says_how_to_begin() {
    let expected = "All words are in English alone. To begin with Polish: helpline translate export pl > polish.xlf\n";
    assert_eq!(Desk::tea().run(&["translate"]), ended(0, expected, ""));
}

#[test]
fn the_status_counts_messages_by_flow_and_names_what_is_open() {
    let desk = polish();
    let table = desk.run(&["translate"]).out;
    let row = |name: &str| {
        let line = table.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(row("pl"), ["pl", "missing", "stale", "draft", "reviewed"]);
    // `tea-milk` lacks a button, so it counts as missing.
    assert_eq!(row("tea "), ["tea", "4", "0", "1", "0"]);
    assert!(!table.contains("staff"), "{table}");
    let list = desk.run(&["translate", "status", "pl", "--list"]).out;
    assert!(
        list.contains("locales/pl/tea.ftl:2 `tea-milk.not-sure`: missing in `pl`\n"),
        "{list}"
    );
    assert!(
        list.contains("locales/en/tea.ftl:10 `tea-strength` is missing in `pl`\n"),
        "{list}"
    );
    let json = desk
        .run(&["translate", "status", "pl", "--format", "json"])
        .out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["locales"][0]["flows"]["tea"]["missing"], 4);
    assert_eq!(json["locales"][0]["locale"], "pl");
    let all = desk.run(&["translate", "--format", "json"]).out;
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&all).unwrap(),
        json
    );
}

#[test]
fn a_language_that_is_none_is_refused_in_plain_words() {
    for (locale, why) in [
        (
            "en",
            "error: `en` is what all other languages are translated from\n",
        ),
        (
            "polish!",
            "error: `polish!` is no language that is known: write its short name in small letters, such as pl for Polish or pt-br for Portuguese in Brazil\n",
        ),
    ] {
        assert_eq!(
            Desk::tea().run(&["translate", "export", locale]),
            ended(2, "", why)
        );
    }
}

// export

#[test]
fn what_is_sent_out_is_as_expected() {
    let desk = polish();
    golden("tea-pl.xlf", &export(&desk, &["--flow", "tea"]));
    golden(
        "tea-pl.csv",
        &export(&desk, &["--flow", "tea", "--format", "csv"]),
    );
}

#[test]
fn only_what_is_open_is_sent_out_if_that_is_asked_for() {
    let sent = export(&polish(), &["--flow", "tea", "--todo", "--format", "csv"]);
    assert!(
        sent.contains("tea-milk.not-sure,") && !sent.contains("tea-milk.yes,"),
        "{sent}"
    );
    let failed = polish().run(&["translate", "export", "pl", "--flow", "cup"]);
    assert_eq!(
        failed,
        ended(2, "", "error: there are no words of a flow `cup`\n")
    );
}

#[test]
fn urgent_wording_goes_out_only_when_it_is_asked_for_by_name() {
    let desk = Desk::empty();
    for format in ["xliff", "csv"] {
        let sent = export(&desk, &["--format", format]);
        assert!(
            !sent.contains("urgent-suicide") && !sent.contains("116 123"),
            "{format}"
        );
        let asked = export(&desk, &["--format", format, "--urgent", "--flow", "urgent"]);
        assert!(asked.contains("urgent-suicide") && asked.contains("No machine may write it."));
    }
    let refused = desk.run(&["translate", "export", "pl", "--flow", "urgent"]);
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    assert!(
        refused.err.contains("never for a machine"),
        "{}",
        refused.err
    );
}

// import

#[test]
fn what_comes_back_as_it_went_changes_no_byte() {
    let desk = polish();
    let before = desk.read("locales/pl/tea.ftl");
    for format in ["xliff", "csv"] {
        let sent = export(&desk, &["--format", format]);
        let taken = import(&desk, "back", &sent);
        assert_eq!(taken, ended(0, "No text is another than before.\n", ""));
        assert_eq!(desk.read("locales/pl/tea.ftl"), before);
        assert!(
            !desk
                .folder
                .path()
                .join("locales/pl/translated.yaml")
                .exists()
        );
    }
}

#[test]
fn new_texts_stand_in_the_order_of_the_english_and_all_else_stays() {
    let desk = polish();
    let sent = export(&desk, &["--flow", "tea"]);
    let sent = with_target(&sent, "tea-milk", ".not-sure", "Nie wiem");
    let sent = with_target(&sent, "tea-milk", ".yes-words", "jasne, pewnie");
    let sent = with_target(&sent, "tea-strength", "text", "Jak mocna,\nod 1 do 10?");
    let sent = with_target(
        &sent,
        "tea-strength",
        ".retry",
        "[Liczba] od 1 do 10 &amp; nie {x}",
    );
    let sent = with_target(&sent, "tea-help", "text", "Trzy minuty.");
    let sent = with_target(&sent, "tea-help", ".title", "Jak zacząć");
    let taken = import(&desk, "back.xlf", &sent);
    let expected = "Wrote locales/pl/tea.ftl\nWrote locales/pl/translated.yaml\nTook in 6 texts.\n";
    assert_eq!(taken, ended(0, expected, ""));
    let expected = "# Moje.\ntea-milk=Z mlekiem?\n   .yes   = Tak\n    .yes-words = jasne, pewnie\n    .no = Nie\n    \
         .not-sure = Nie wiem\n# $milk is the choice made above.\ntea-strength =\n    Jak mocna,\n    od 1 do 10?\n    \
         .retry = [Liczba] od 1 do 10 & nie {\"{\"}x{\"}\"}\n\n\ntea-pale =\n  { $milk ->\n    [yes] Jasna z mlekiem.\n   \
         *[other] Jasna.\n  }\ntea-help = Trzy minuty.\n    .title = Jak zacząć\n";
    assert_eq!(desk.read("locales/pl/tea.ftl"), expected);
    let recorded = desk.read("locales/pl/translated.yaml");
    let names: Vec<&str> = recorded
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split(':').next().unwrap())
        .collect();
    assert_eq!(names, ["tea-milk", "tea-strength", "tea-help"]);
    let found = desk.run(&["check"]);
    assert_eq!(found.code, 0, "{}", found.out);
}

#[test]
fn each_text_that_is_wrong_is_named_with_the_reason_and_nothing_is_written() {
    let desk = polish();
    let before = desk.read("locales/pl/tea.ftl");
    let sent = export(&desk, &["--flow", "tea", "--format", "csv"]);
    let rows = [
        ("tea-milk", "Z { $mlekiem }?"),
        ("tea-strong", "Zostaw torebkę."),
        ("tea-strong[keeps-hours=one]", "{ $keeps-hours } minuta"),
        ("tea-strong[keeps-hours=few]", "Kilka minut."),
        ("tea-help", "Trzy { minuty."),
        ("tea-help.title", "Jak } zacząć"),
        ("tea-hepl", "Co?"),
        ("tea-help.words", ""),
    ];
    let table = table_of(&sent, &rows);
    let refused = import(&desk, "back.csv", &table);
    let expected = "\
`tea-milk`: { $mlekiem } is not in the English text.
`tea-strong`: the place of the choice { $keeps-hours -> … } is lost; its sentences would never be shown.
`tea-strong[keeps-hours=few]`: { $keeps-hours } is lost; write it where it belongs, as it stands in the English.
`tea-help`: a `{` is never closed. A code has both braces, such as { $phone }; for a brace that people see, write {\"{\"}.
`tea-help.title`: a `}` closes nothing. A code has both braces, such as { $phone }; for a brace that people see, write {\"}\"}.
`tea-hepl`: the English has no text of this name; did you mean `tea-help`?.

Nothing was written. Mend the file, then import it again.
";
    assert_eq!(refused, ended(1, expected, ""));
    assert_eq!(desk.read("locales/pl/tea.ftl"), before);
}

/// A table of these texts, with the English that was sent out.
fn table_of(sent: &str, rows: &[(&str, &str)]) -> String {
    let english: BTreeMap<String, String> = read_back(sent)
        .unwrap()
        .given
        .into_iter()
        .map(|given| (given.name, given.english.unwrap_or_default()))
        .collect();
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let row = |(name, text): &(&str, &str)| {
        let english = english.get(*name).cloned().unwrap_or_default();
        format!("{name},{},{}\n", quoted(&english), quoted(text))
    };
    let rows: String = rows.iter().map(row).collect();
    format!("name,english,pl\n{rows}")
}

#[test]
fn a_broken_term_and_a_lost_code_of_a_tool_are_found() {
    let desk = polish();
    desk.write(
        "locales/en/tea.ftl",
        desk.read("locales/en/tea.ftl") + "\n-kettle = The Kettle\n",
    );
    let desk = desk.with(
        "locales/en/tea.ftl",
        "Do you take milk?",
        "Milk from { -kettle }, { tea-pale }?",
    );
    let sent = export(&desk, &["--flow", "tea"]);
    for (target, what) in [
        (
            "Z mlekiem od nich?",
            "`tea-milk`: the term { -kettle } is lost; write it where it belongs, as it stands in the English.\n",
        ),
        (
            "<ph id=\"c:-kettle\"/>?",
            "`tea-milk`: { tea-pale } is lost; write it where it belongs, as it stands in the English.\n",
        ),
        (
            "<ph id=\"x\" equiv=\"{ -kettel }\"/><ph id=\"c:-kettle\"/><ph id=\"c:tea-pale\"/>",
            "`tea-milk`: the term { -kettel } is not in the English text.\n",
        ),
    ] {
        let refused = import(
            &desk,
            "back.xlf",
            &with_target(&sent, "tea-milk", "text", target),
        );
        assert_eq!(
            (refused.code, refused.out.lines().next()),
            (1, what.lines().next())
        );
    }
    let target =
        "Od <ph id=\"c:-kettle\"/>,\n<mrk id=\"m\" type=\"term\"><ph id=\"c:tea-pale\"/></mrk>?";
    let sent = with_target(&sent, "tea-milk", "text", target);
    let sent = with_target(&sent, "-kettle", "text", "Czajnik");
    assert_eq!(import(&desk, "back.xlf", &sent).code, 0);
    let written = desk.read("locales/pl/tea.ftl");
    assert!(
        written.contains("tea-milk=\n    Od { -kettle },\n    { tea-pale }?\n"),
        "{written}"
    );
    assert!(written.ends_with("\n\n-kettle = Czajnik\n"), "{written}");
    let bold = with_target(&sent, "tea-milk", "text", "<pc id=\"1\">Od</pc>");
    let refused = import(&desk, "back.xlf", &bold);
    assert_eq!(
        refused,
        ended(
            2,
            "",
            "error: `tea-milk`: there is a code in it that the English has not, <pc>\n"
        )
    );
}

#[test]
fn what_a_tool_wrote_its_own_way_is_read_all_the_same() {
    let desk = Desk::tea();
    let choice = "<ph id=\"c\" disp='{ $x -> … }'/>";
    let notes = format!(
        "<!-- <a> --><notes>{}</notes>",
        format!("<note>{choice}</note>").repeat(200)
    );
    let xliff = format!(
        "\u{feff}<?xml version='1.0'?>\r\n<x:xliff xmlns:x='{XLIFF}' version='2.1' srcLang='en-GB' trgLang='pl'><x:file \
         id='1'><x:group id='g'><x:unit id='u1' name='tea-help'>{notes}<x:segment id='text' state='final'><x:source>Start with \
         three minutes and taste it.</x:source><x:target><![CDATA[Trzy & pół.]]><!-- ! --><x:cp hex='0007'/></x:target>\
         </x:segment></x:unit></x:group></x:file></x:xliff>"
    );
    let taken = import(&desk, "tool.xlf", &xliff);
    assert_eq!((taken.code, taken.err.as_str()), (0, ""), "{}", taken.out);
    assert_eq!(
        desk.read("locales/pl/tea.ftl"),
        "# How to make a cup of tea.\n\ntea-help = Trzy & pół.{\"\\u0007\"}\n"
    );
}

#[test]
fn what_a_spreadsheet_saved_its_own_way_is_read_all_the_same() {
    let desk = polish();
    let table = "\u{feff}State;Name;English;PL;Note\r\n\
        missing;tea-help;Start with three minutes and taste it.;\"Trzy minuty;\r\npotem \"\"spróbuj\"\".\";\r\n\
        missing;tea-help.title;How to start;  Jak zacząć ;\r\n;;;;\r\n";
    let taken = import(&desk, "saved.csv", table);
    assert_eq!(taken.code, 0, "{}{}", taken.out, taken.err);
    let written = desk.read("locales/pl/tea.ftl");
    let expected =
        "tea-help =\n    Trzy minuty;\n    potem \"spróbuj\".\n    .title = Jak zacząć\n";
    assert!(written.ends_with(expected), "{written}");
    let tabs = "sep=\t\nname\tenglish\ttranslation\ntea-help.title\tHow to start\tPoczątek\n";
    let open = import(&desk, "tabs.txt", tabs);
    assert_eq!(
        open,
        ended(
            2,
            "",
            "error: the file does not say which language it is in: add --locale\n"
        )
    );
    let taken = desk.run(&["translate", "import", "tabs.txt", "--locale", "pl"]);
    assert_eq!(taken.code, 0, "{}", taken.out);
    assert!(
        desk.read("locales/pl/tea.ftl")
            .ends_with("    .title = Początek\n")
    );
    let wrong = desk.run(&["translate", "import", "saved.csv", "--locale", "de"]);
    assert_eq!(wrong.code, 2);
    desk.write("latin.csv", b"name,english,pl\ntea-help,x,Zacz\xb1\n");
    let failed = desk.run(&["translate", "import", "latin.csv"]);
    assert!(
        failed.err.contains("save it once more as UTF-8"),
        "{}",
        failed.err
    );
}

#[test]
fn the_plural_forms_of_the_language_are_asked_for_and_written() {
    let desk = polish();
    let sent = export(&desk, &["--flow", "tea"]);
    for (form, numbers) in [
        ("one", "1."),
        ("few", "2, 3, 4, 22 and so on."),
        ("many", "0, 5, 6, 7 and so on."),
    ] {
        assert!(sent.contains(&format!(
            "<segment id=\"text:keeps-hours:{form}\" state=\"initial\">"
        )));
        assert!(
            sent.contains(&format!(
                "text:keeps-hours:{form}: Shown when $keeps-hours is {numbers}"
            )),
            "{form}"
        );
    }
    assert!(!sent.contains("text:keeps-hours:two"));
    let number = "<ph id=\"n\" equiv=\"{ $keeps-hours }\"/>";
    let mut back = with_target(
        &sent,
        "tea-strong",
        "text",
        "Zostaw. <ph id=\"s:keeps-hours\"/>",
    );
    for (form, target) in [
        ("one", "Minutę."),
        ("few", "# minuty."),
        ("many", "# minut."),
    ] {
        let target = target.replace('#', number);
        back = with_target(
            &back,
            "tea-strong",
            &format!("text:keeps-hours:{form}"),
            &target,
        );
    }
    let left = import(&desk, "back.xlf", &back);
    let expected = "`tea-strong`: left out, because `tea-strong[keeps-hours=other]` is still open.\n\nNo text is another than before.\n";
    assert_eq!(left, ended(0, expected, ""));
    let back = with_target(
        &back,
        "tea-strong",
        "text:keeps-hours:other",
        &format!("{number} minuty."),
    );
    let back = with_target(&back, "tea-strong", ".title", "Mocna");
    assert_eq!(import(&desk, "back.xlf", &back).code, 0);
    let written = desk.read("locales/pl/tea.ftl");
    let expected = "tea-strong =\n    Zostaw. { $keeps-hours ->\n        [one] Minutę.\n        [few] { $keeps-hours } minuty.\n        \
         [many] { $keeps-hours } minut.\n       *[other] { $keeps-hours } minuty.\n    }\n    .title = Mocna\n";
    assert!(written.contains(expected), "{written}");
    let sent = export(&desk, &["--flow", "tea"]);
    assert_eq!(
        import(&desk, "back.xlf", &sent).out,
        "No text is another than before.\n"
    );
}

#[test]
fn a_translation_is_stale_once_its_english_changes_until_it_is_done_again() {
    let desk = polish();
    let whole = |target: &str| {
        let sent = export(&desk, &["--flow", "tea"]);
        with_target(
            &with_target(&sent, "tea-help", "text", target),
            "tea-help",
            ".title",
            "Start",
        )
    };
    let first = whole("Trzy minuty.");
    assert_eq!(import(&desk, "back.xlf", &first).code, 0);
    let count = |state: &str| {
        let json = desk.run(&["translate", "--format", "json"]).out;
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        json["locales"][0]["flows"]["tea"][state].as_u64().unwrap()
    };
    assert_eq!((count("stale"), count("draft")), (0, 2));
    // Where its lines break, and what people type, is not what it says.
    let english = desk.read("locales/en/tea.ftl");
    desk.write(
        "locales/en/tea.ftl",
        english.replace("Start with three", "\n    Start with three"),
    );
    assert_eq!(count("stale"), 0);
    desk.write(
        "locales/en/tea.ftl",
        english.replace("Start with three", "Start with four"),
    );
    assert_eq!((count("stale"), count("draft")), (1, 1));
    let list = desk.run(&["translate", "status", "pl", "--list"]).out;
    assert!(
        list.contains("`tea-help` is stale: its English was changed\n"),
        "{list}"
    );
    assert!(
        export(&desk, &[])
            .contains("<segment id=\"text\" state=\"initial\" subState=\"helpline:stale\">")
    );

    // What was sent out before is taken in, and stays stale.
    let late = with_target(&first, "tea-help", "text", "Około trzech minut.");
    let taken = import(&desk, "late.xlf", &late);
    let said =
        "`tea-help`: the English was changed after this was sent out: taken in, and stale.\n";
    assert!(
        taken.code == 0 && taken.out.starts_with(said),
        "{}",
        taken.out
    );
    assert!(
        desk.read("locales/pl/tea.ftl")
            .contains("Około trzech minut.")
    );
    assert_eq!(count("stale"), 1);

    // One text done again leaves the other to be looked at.
    let sent = export(&desk, &["--flow", "tea"]);
    let taken = import(
        &desk,
        "some.xlf",
        &with_target(&sent, "tea-help", "text", "Cztery minuty."),
    );
    assert!(
        taken
            .out
            .starts_with("`tea-help`: still stale: `tea-help.title` came back as before."),
        "{}",
        taken.out
    );
    assert_eq!(count("stale"), 1);
    let done = export(&desk, &["--flow", "tea"])
        .replace("initial\" subState=\"helpline:stale", "translated");
    assert_eq!(
        import(&desk, "done.xlf", &done).out,
        "Wrote locales/pl/translated.yaml\nNo text is another than before.\n"
    );
    assert_eq!((count("stale"), count("draft")), (0, 2));
}

#[test]
fn words_whose_english_was_changed_are_reviewed_only_if_they_still_say_the_same() {
    let desk = polish();
    let review = ["translate", "review", "pl", "tea", "--by", "Ola"];
    assert_eq!(desk.run(&review).code, 0);
    let english = desk.read("locales/en/tea.ftl");
    assert!(english.contains("tea-pale"));
    desk.write(
        "locales/en/tea.ftl",
        english.replace("[yes] ", "[yes] Now "),
    );
    let before = desk.read("locales/pl/translated.yaml");
    let refused = desk.run(&review);
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    assert!(
        refused
            .err
            .starts_with("error: the English of `tea-pale` was changed since")
            && refused.err.contains("--still-right"),
        "{}",
        refused.err
    );
    assert_eq!(desk.read("locales/pl/translated.yaml"), before);
    let still_right = [&review[..], &["--still-right"]].concat();
    assert_eq!(desk.run(&still_right).code, 0);
    assert_eq!(desk.run(&review).code, 0);
}

#[test]
fn the_name_of_an_example_is_nobodys() {
    let desk = polish();
    for command in [
        &["translate", "review", "pl", "tea"][..],
        &["sign", "tea"][..],
    ] {
        let named = [command, &["--by", "Your Name"]].concat();
        let refused = desk.run(&named);
        assert_eq!(refused.code, 2);
        let told = "error: write your own name after --by";
        assert!(refused.err.starts_with(told), "{}", refused.err);
    }
}

#[test]
fn a_reviewed_text_that_is_edited_is_a_draft_again() {
    let desk = polish();
    let reviewed = desk.run(&["translate", "review", "pl", "tea", "--by", "Ola \"O\""]);
    assert_eq!((reviewed.code, reviewed.err.as_str()), (0, ""));
    assert!(
        reviewed
            .out
            .starts_with("Reviewed `tea` in `pl` for Ola \"O\" on "),
        "{}",
        reviewed.out
    );
    let missing = ": 2 messages.\nNot written yet, in whole or in part: `tea-milk`, `tea-strength`, `tea-strong`, `tea-help`. English is shown there.\n";
    assert!(reviewed.out.ends_with(missing), "{}", reviewed.out);
    let row = || {
        let table = desk.run(&["translate"]).out;
        let line = table
            .lines()
            .find(|line| line.starts_with("tea "))
            .unwrap()
            .to_owned();
        line.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(row(), ["tea", "4", "0", "0", "1"]);
    let recorded = desk.read("locales/pl/translated.yaml");
    desk.write("locales/pl/translated.yaml", format!("{recorded}# Ours.\n"));
    // Another layout is no other text.
    let words = desk.read("locales/pl/tea.ftl");
    desk.write(
        "locales/pl/tea.ftl",
        words
            .replace("[yes] Jasna z", "[yes]\n        Jasna\n        z")
            .replace("Jasna\n        z", "Jasna z"),
    );
    assert_eq!(row(), ["tea", "4", "0", "0", "1"]);
    desk.write(
        "locales/pl/tea.ftl",
        words.replace("[yes] Jasna", "[yes] Bardzo jasna"),
    );
    assert_eq!(row(), ["tea", "4", "0", "1", "0"]);
    assert_eq!(
        desk.run(&["translate", "review", "pl", "tea", "--by", "Jan"])
            .code,
        0
    );
    assert_eq!(row(), ["tea", "4", "0", "0", "1"]);
    let recorded = desk.read("locales/pl/translated.yaml");
    assert!(
        recorded.ends_with("# Ours.\n") && recorded.matches("tea-pale: ").count() == 1,
        "{recorded}"
    );
    let sent = export(&desk, &["--flow", "tea"]);
    let sent = with_target(&sent, "tea-pale", "text:milk:yes", "Z mlekiem.");
    assert_eq!(import(&desk, "back.xlf", &sent).code, 0);
    assert_eq!(row(), ["tea", "4", "0", "1", "0"]);
    let failed = desk.run(&["translate", "review", "pl", "cup", "--by", "Jan"]);
    assert_eq!(
        failed,
        ended(2, "", "error: `pl` has no words of a flow `cup` yet\n")
    );
}

#[test]
fn a_file_with_the_line_ends_of_other_systems_keeps_them() {
    let desk = polish();
    let windows = desk.read("locales/pl/tea.ftl").replace('\n', "\r\n");
    desk.write("locales/pl/tea.ftl", format!("\u{feff}{windows}"));
    let sent = with_target(
        &export(&desk, &["--flow", "tea"]),
        "tea-milk",
        ".no",
        "Nie\nnie",
    );
    assert_eq!(
        import(&desk, "back.xlf", &sent.replace('\n', "\r\n")).code,
        0
    );
    let written = desk.read("locales/pl/tea.ftl");
    let expected = windows.replace(".no = Nie\r\n", ".no =\r\n        Nie\r\n        nie\r\n");
    assert_eq!(written, format!("\u{feff}{expected}"));
    desk.write("locales/pl/tea.ftl", windows.replacen("\r\n", "\n", 1));
    let failed = import(&desk, "back.xlf", &sent);
    assert_eq!(failed.code, 2);
    assert!(failed.err.contains("mixes line ends"), "{}", failed.err);
}

#[test]
fn texts_with_which_nothing_would_run_are_shown_and_not_written() {
    let desk = polish();
    let before = desk.read("locales/pl/tea.ftl");
    let long = format!("{}.", "Bardzo długo ".repeat(400));
    let sent = with_target(
        &export(&desk, &["--flow", "tea"]),
        "tea-milk",
        "text",
        &long,
    );
    let refused = import(&desk, "back.xlf", &sent);
    assert_eq!(refused.code, 1);
    assert!(
        refused.out.starts_with("error[message-too-long]"),
        "{}",
        refused.out
    );
    assert!(
        refused.out.ends_with("nothing was written.\n"),
        "{}",
        refused.out
    );
    assert_eq!(desk.read("locales/pl/tea.ftl"), before);
    let failed = import(&Desk::empty(), "back.xlf", &sent);
    assert_eq!(failed.code, 2);
    assert!(
        failed.err.starts_with("error: there are no words here"),
        "{}",
        failed.err
    );
}

#[test]
fn a_file_in_no_known_form_is_refused_with_what_it_seems_to_be() {
    let desk = polish();
    let old = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>";
    let renamed = format!(
        "<xliff xmlns=\"{XLIFF}\" version=\"2.0\" srcLang=\"en\" trgLang=\"pl\"><file id=\"f\"><unit id=\"tea-milk\"><segment \
         id=\"s1\"><source>x</source></segment></unit></file></xliff>"
    );
    for (text, why) in [
        (
            old,
            "this is not XLIFF 2.0 or 2.1, which `helpline translate export` writes; it seems to be xliff 1.2",
        ),
        ("a,b\n1,2\n", "this is neither XLIFF nor a table"),
        ("", "this is neither XLIFF nor a table"),
        ("<xliff", "this is not XML that can be read: "),
        (
            &renamed,
            "the names of its texts are gone: `s1` is no text of `tea-milk`",
        ),
    ] {
        let failed = import(&desk, "back", text);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""));
        assert!(failed.err.contains(why), "{}", failed.err);
    }
}

// Urgent wording

#[test]
fn urgent_wording_is_shown_in_another_language_only_as_it_was_reviewed() {
    let texts = shipped::texts();
    let file = |name: &str, text: &str| Source {
        name: format!("locales/fr/{name}"),
        text: text.to_owned(),
    };
    let rules = |texts: &Sources| {
        let at = shipped::moment("2026-11-23 10:00");
        let rules = check_after(texts, at, None, Languages::Written).blueprint;
        rules.unwrap().build_untaught()
    };
    let soft = |texts: &Sources| {
        let again = Urgent::Again(Category::Any);
        rules(texts).urgent_texts.text(&"fr".into(), again)
    };
    let talk = |texts: &Sources| {
        let talk = Tap::Floor(Floor::Talk);
        rules(texts)
            .urgent_texts
            .button(&"fr".into(), &talk)
            .to_owned()
    };
    let english = soft(&texts);
    let words = "urgent-soft = Zadzwoń pod 999.\nurgent-any = Zadzwoń: 999.\n    .talk = Rozmowa\n";
    let drafted = with_files(&texts, &[file("urgent.ftl", words)]);
    assert_eq!(soft(&drafted), english);
    assert_eq!(talk(&drafted), "Talk to our team");
    let hidden = with_files(&texts, &[file("lines.ftl", words)]);
    assert_eq!(soft(&hidden), english);
    let day = "2026-11-23".parse().unwrap();
    let reviewed = review(&drafted, "fr", "urgent", "Sam", day).unwrap().file;
    let approved = with_files(&drafted, &[reviewed]);
    assert_eq!(soft(&approved), "Zadzwoń pod 999.");
    assert_eq!(talk(&approved), "Rozmowa");
    let edited = words.replace("pod 999", "teraz pod 999");
    let edited = with_files(&approved, &[file("urgent.ftl", &edited)]);
    assert_eq!(soft(&edited), english);
    assert_eq!(talk(&edited), "Rozmowa");
}

#[test]
fn urgent_wording_that_comes_back_is_said_aloud() {
    let desk = Desk::tea();
    let sent = export(&desk, &["--urgent", "--flow", "urgent"]);
    let taken = import(
        &desk,
        "back.xlf",
        &with_target(&sent, "urgent-soft", "text", "Zadzwoń pod 999."),
    );
    assert!(
        taken.code == 0 && taken.out.contains("\nThere is urgent wording among them."),
        "{}",
        taken.out
    );
    let found = desk.run(&["check"]);
    assert!(
        found.out.starts_with("warning[urgent-unreviewed]"),
        "{}",
        found.out
    );
    assert_eq!(
        desk.run(&["translate", "review", "pl", "urgent", "--by", "Sam"])
            .code,
        0
    );
    assert_eq!(desk.run(&["check"]).code, 0);
}
