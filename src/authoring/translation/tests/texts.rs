//! Whatever a text says, it is read back as it was meant.

use proptest::prelude::*;

use super::super::file::{File, message};
use super::super::{Part, Text, WhyNot, put};
use super::samples::text;

fn read(ftl: &str, attribute: Option<&str>) -> Text {
    let file = File::read(ftl).unwrap_or_else(|why| panic!("{why}:\n{ftl}"));
    let entry = file.entry("tea").unwrap_or_else(|| panic!("gone:\n{ftl}"));
    let part = entry.part(attribute);
    part.unwrap_or_else(|| panic!("gone:\n{ftl}")).text.clone()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_is_read_back_from_a_file_as_it_was_written(value in text(), title in text()) {
        let parts = [(None, value.clone()), (Some("title".to_owned()), title.clone())];
        let ftl = format!("# Note\n{}\n# Next\ncup = Cup\n", message("tea", &parts));
        prop_assert_eq!(read(&ftl, None), value, "{}", ftl);
        prop_assert_eq!(read(&ftl, Some("title")), title, "{}", ftl);
    }

    #[test]
    fn a_text_is_read_back_as_it_was_shown(text in text()) {
        let shown = text.to_string();
        prop_assert_eq!(Text::parse(&shown), Ok(text), "{}", shown);
    }

    #[test]
    fn what_is_put_is_read_back_and_nothing_else_moves(old in text(), new in text(), other in text()) {
        let parts = [(None, old), (Some("yes".to_owned()), other.clone())];
        let before = "# A note.\ncup=Cup\n\n\n## Part\n\n# Ours\n";
        let after = "\n\n# Above the next.\npot =\n  Pot\n   .more = M  \n";
        let ftl = format!("{before}{}{after}", message("tea", &parts));
        let changed = put(&ftl, "tea", &Part::default(), &new.to_string()).unwrap();
        prop_assert_eq!(read(&changed, None), new.clone(), "{}", changed);
        prop_assert_eq!(read(&changed, Some("yes")), other, "{}", changed);
        prop_assert!(changed.starts_with(before) && changed.ends_with(after), "{}", changed);
        let title = Part::whole(Some("title"));
        let changed = put(&changed, "tea", &title, &new.to_string()).unwrap();
        prop_assert_eq!(read(&changed, Some("title")), new, "{}", changed);
        prop_assert!(changed.starts_with(before) && changed.ends_with(after), "{}", changed);
    }

    #[test]
    fn any_text_at_all_is_read_or_refused(shown in "\\PC{0,40}", tricky in "[{}\"\\\\$a =\\[\\]*\n>.-]{0,30}") {
        for shown in [shown, tricky] {
            if let Ok(text) = Text::parse(&shown) {
                prop_assert_eq!(Text::parse(&text.to_string()), Ok(text));
            }
        }
    }
}

#[test]
fn a_sentence_of_a_choice_is_put_where_it_belongs() {
    let ftl = "tea = { $n ->\n    [one] A cup\n   *[other] { $n } cups\n} of tea.\n";
    let part = Part::default().with("n", "few");
    let changed = put(ftl, "tea", &part, "{ $n } few").unwrap();
    let expected = "tea =\n    { $n ->\n        [one] A cup\n        [few] { $n } few\n       *[other] { $n } cups\n    } of tea.\n";
    assert_eq!(changed, expected);
    let same = put(ftl, "tea", &Part::default().with("n", "one"), "A cup");
    assert_eq!(same.as_deref(), Ok(ftl));
    let whole = put(ftl, "tea", &Part::default(), "Of tea: { $n -> … }").unwrap();
    assert!(
        whole.starts_with("tea =\n    Of tea: { $n ->\n        [one] A cup\n"),
        "{whole}"
    );
    let none = put(ftl, "tea", &Part::default().with("open", "one"), "x");
    assert_eq!(none, Err(WhyNot::NoSuchChoice("open".into())));
}

#[test]
fn a_message_and_its_parts_are_added_where_they_are_missing() {
    let cup = put("", "cup", &Part::default(), "Cup").unwrap();
    assert_eq!(cup, "cup = Cup\n");
    let titled = put(&cup, "cup", &Part::whole(Some("title")), "[Cup]\nand more").unwrap();
    assert_eq!(
        titled,
        "cup = Cup\n    .title =\n        {\"[\"}Cup]\n        and more\n"
    );
    let tea = put(&titled, "tea", &Part::whole(Some("title")), "Tea").unwrap();
    assert_eq!(tea, format!("{titled}tea =\n    .title = Tea\n"));
    let value = put(&tea, "tea", &Part::default(), "T").unwrap();
    assert_eq!(value, format!("{titled}tea = T\n    .title = Tea\n"));
    for name in ["", "a b", "tea.title", "1"] {
        let refused = put(&tea, name, &Part::default(), "x");
        assert!(matches!(refused, Err(WhyNot::NotAName(_))), "{name}");
    }
}

#[test]
fn what_cannot_be_read_is_refused_with_the_reason() {
    let why = |text: &str| Text::parse(text).unwrap_err();
    assert_eq!(why(" \n "), WhyNot::Empty);
    assert_eq!(why("a { $b"), WhyNot::OpenBrace);
    assert_eq!(why("a } b"), WhyNot::LoneBrace);
    assert_eq!(why("a { b c }"), WhyNot::NotACode("{ b c }".into()));
    assert_eq!(why("{ “x” }"), WhyNot::NotACode("{ “x” }".into()));
    assert_eq!(why(&format!("{}}}", "{".repeat(500))), WhyNot::TooDeep);
    let broken = put("tea = {\n", "tea", &Part::default(), "x");
    assert_eq!(broken, Err(WhyNot::Unreadable));
}

#[test]
fn the_name_of_a_text_says_which_it_is() {
    for name in [
        "tea",
        "-nhs",
        "tea.more-2",
        "tea[n=one]",
        "tea.more[open.2=a][n=0]",
    ] {
        let (message, part) = Part::parse(name).unwrap();
        assert_eq!(format!("{message}{part}"), name);
    }
    for name in [
        "",
        "tea.",
        "tea[n]",
        "tea[n=one",
        "tea[n=one]x",
        "tea[n=]",
        "tea[=x]",
        "tea.a.b",
    ] {
        assert_eq!(Part::parse(name), None, "{name}");
    }
}
