//! `helpline test` as it is run: what it says of coverage, in which forms, and in which
//! languages it plays.

use serde_json::Value;

use crate::cli::Desk;

const START: &str = "\
story: Somebody starts & makes \"tea\"
at: 2026-11-23 10:00
turns:
  - say: /start
    see: [start-hello, menu-main]
  - tap: tea
    see: tea-milk
  - tap: 'yes'
    see: tea-strength
  - say: '3'
    see: tea-pale
";

const WRONG: &str = "\
story: Somebody is greeted <otherwise>
at: 2026-11-23 10:00
turns:
  - say: /start
    see: menu-main
";

fn desk(stories: &[(&str, &str)]) -> Desk {
    let desk = Desk::tea();
    for (name, text) in stories {
        desk.write(&format!("flows/stories/{name}.yaml"), text);
    }
    desk
}

#[test]
fn what_no_story_reaches_is_counted_and_listed_where_it_stands() {
    let desk = desk(&[("start", START)]);
    let played = desk.run(&["test"]);
    assert_eq!(played.code, 0);
    let counts = "They reach 31 % of 19 steps, 40 % of 5 choices, 20 % of 5 rules";
    assert!(played.out.contains(counts), "{}", played.out);
    let listed = desk.run(&["test", "--coverage"]).out;
    for line in [
        "flows/system/menu.yaml:7:7: no story makes the choice `help` of `main`",
        "flows/tea.yaml:9:27: no story makes the choice `no` of `milk`",
        "flows/tea.yaml:17:17: no story goes by rule 2 of `choose`",
        "flows/tea.yaml:19:20: no story goes by rule 3 of `choose`",
        "flows/tea.yaml:22:3: no story reaches `strong`",
    ] {
        assert!(listed.contains(&format!("{line}\n")), "{line} in {listed}");
    }
    assert!(!listed.contains("`pale`"), "{listed}");
}

#[test]
fn a_program_can_read_what_came_of_the_stories() {
    let desk = desk(&[("start", START), ("wrong", WRONG)]);
    let played = desk.run(&["test", "--format", "json"]);
    assert_eq!((played.code, played.err.as_str()), (1, ""));
    let all: Value = serde_json::from_str(&played.out).unwrap();
    assert_eq!((&all["played"], &all["failed"]), (&2.into(), &1.into()));
    let fault = &all["stories"][1]["faults"][0];
    assert_eq!(fault["code"], "story-differs");
    assert_eq!(fault["file"], "flows/stories/wrong.yaml");
    assert_eq!((&fault["line"], &fault["column"]), (&5.into(), &10.into()));
    assert_eq!(all["coverage"]["steps"]["reached"], 6);
    let missed = all["coverage"]["missed"].as_array().unwrap();
    let rule = missed
        .iter()
        .find(|part| part["flow"] == "tea" && part["rule"] == 2);
    assert_eq!(rule.unwrap()["step"], "choose");
}

#[test]
fn a_build_server_can_read_what_came_of_the_stories() {
    let unread = "story: Unread\nat: tomorrow\nturns: []\n";
    let desk = desk(&[("start", START), ("unread", unread), ("wrong", WRONG)]);
    let played = desk.run(&["test", "--format", "junit"]);
    assert_eq!((played.code, played.err.as_str()), (1, ""));
    let xml = roxmltree::Document::parse(&played.out).unwrap();
    let suite = xml.root_element().first_element_child().unwrap();
    let counts = ["tests", "failures", "errors"].map(|name| suite.attribute(name).unwrap());
    assert_eq!(counts, ["3", "1", "1"]);
    let cases: Vec<_> = suite
        .children()
        .filter(|node| node.has_tag_name("testcase"))
        .collect();
    let name = |index: usize| cases[index].attribute("name").unwrap();
    assert_eq!(name(0), "Somebody starts & makes \"tea\"");
    assert_eq!(name(2), "Somebody is greeted <otherwise>");
    let result = |index: usize| cases[index].first_element_child();
    assert!(result(0).is_none());
    assert_eq!(result(1).unwrap().tag_name().name(), "error");
    let failure = result(2).unwrap();
    assert_eq!(failure.attribute("type"), Some("story-differs"));
    assert!(
        failure
            .text()
            .unwrap()
            .contains("flows/stories/wrong.yaml:5:10")
    );
}

#[test]
fn a_story_is_played_in_each_of_its_languages() {
    let in_both = START.replace("turns:", "locale: [en, fr]\nturns:");
    let desk = desk(&[("both", &in_both)]);
    let failed = desk.run(&["test"]);
    assert_eq!(failed.code, 1);
    assert!(
        failed.out.contains("there are no words in `fr`"),
        "{}",
        failed.out
    );
    desk.write("locales/fr/tea.ftl", "tea-pale = Pâle.\n");
    let played = desk.run(&["test"]);
    assert!(
        played
            .out
            .starts_with("Played 2 stories. All went as written."),
        "{}",
        played.out
    );
    let words = in_both.replace("see: tea-pale", "see: tea-pale\n    words: A pale cup");
    desk.write("flows/stories/both.yaml", words);
    let failed = desk.run(&["test"]).out;
    assert!(failed.contains("= help: seen instead: Pâle."), "{failed}");
    assert!(
        failed.contains("Played 2 stories. 1 went otherwise."),
        "{failed}"
    );
}

#[test]
fn a_turn_that_goes_wrong_on_our_side_is_played_too() {
    let story = format!("{START}  - fail: again\n    see: trouble-message\n");
    let played = desk(&[("trouble", &story)]).run(&["test"]);
    assert_eq!(played.code, 0, "{}", played.out);
}
