//! The picture of the flows: whole, readable as XML, nothing from elsewhere in it, and
//! nothing in the words that could break out of it.

use helpline::adapters::clock;
use helpline::adapters::store::SqliteStore;
use helpline::authoring::map::{Chart, Heading, Maker, svg};
use helpline::service::counting::{Counted, Counts, Day};
use helpline::service::kept::Batch;
use helpline::service::ports::Store as _;
use roxmltree::{Document, Node};

use crate::cli::{Desk, ended};
use crate::shipped;
use crate::store::shared::run;

fn charts() -> Vec<Chart> {
    let rules = shipped::rules();
    let locale = rules.words.default_locale();
    let maker = Maker::new(rules, locale, shipped::moment("2026-11-23 10:00"), None);
    let mut flows: Vec<_> = rules.flows.values().collect();
    flows.sort_by_key(|flow| flow.name.clone());
    flows.iter().map(|flow| maker.chart(flow)).collect()
}

fn heading() -> Heading {
    Heading {
        title: "All".to_owned(),
        subtitle: String::new(),
        with_coverage: false,
        traffic: None,
    }
}

fn texts(document: &Document) -> Vec<String> {
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text"));
    texts
        .map(|node| node.text().unwrap_or_default().to_owned())
        .collect()
}

/// A number of an element.
fn number(node: Node, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

#[test]
fn the_picture_of_the_shipped_flows_shows_every_step_and_needs_nothing_else() {
    let charts = charts();
    let picture = svg(&heading(), &charts);
    let document = Document::parse(&picture).unwrap();
    let shown = texts(&document);
    for card in charts.iter().flat_map(|chart| &chart.cards) {
        assert!(
            shown.iter().any(|text| text == card.step.as_str()),
            "{}",
            card.step
        );
        assert!(!card.title.contains('{'), "{}", card.title);
        assert!(!card.title.is_empty(), "{}", card.step);
    }
    for word in [
        "<script",
        "href",
        "http:",
        "https:",
        "url(\"",
        "@import",
        "@font-face",
        "foreignObject",
    ] {
        let found = picture.matches(word).count();
        let own = usize::from(word == "http:");
        assert_eq!(found, own, "{word} is in the picture");
    }
}

#[test]
fn nothing_in_the_picture_of_the_shipped_flows_stands_outside_it() {
    for chart in charts() {
        let picture = svg(&heading(), std::slice::from_ref(&chart));
        let document = Document::parse(&picture).unwrap();
        let (width, height) = (
            number(document.root_element(), "width"),
            number(document.root_element(), "height"),
        );
        let words = document
            .descendants()
            .filter(|node| node.attribute("class") == Some("words"));
        for node in words {
            let (x, y) = (number(node, "x"), number(node, "y"));
            assert!(x >= 0.0 && y >= 0.0, "{}", chart.flow);
            assert!(x + number(node, "width") <= width, "{}", chart.flow);
            assert!(y + number(node, "height") <= height, "{}", chart.flow);
        }
    }
}

#[test]
fn the_map_of_a_flow_says_what_leads_where_in_the_words_of_its_buttons() {
    let drawn = Desk::tea().run(&["map", "tea"]);
    assert_eq!((drawn.code, drawn.err.as_str()), (0, ""));
    let document = Document::parse(&drawn.out).unwrap();
    let shown = texts(&document);
    for text in [
        "tea",
        "QUESTION",
        "Do you take milk?",
        "milk",
        "· Yes",
        "· No",
        "I am not sure",
        "milk: Yes, strength: 3 or under",
        "strength: 4 or over",
        "otherwise",
        "Strong tea",
        "· How to start",
    ] {
        assert!(
            shown.iter().any(|shown| shown == text),
            "{text} in {shown:#?}"
        );
    }
}

#[test]
fn words_cannot_break_out_of_the_picture() {
    let nasty = "<script>alert(1)</script> & \"x\" ]]>?";
    let desk = Desk::tea().with("locales/en/tea.ftl", "Do you take milk?", nasty);
    let desk = desk.with(
        "locales/en/tea.ftl",
        ".no = No",
        ".no = <b>\"No\" & #1|{\"|\"}</b>",
    );
    let drawn = desk.run(&["map", "tea"]).out;
    assert!(
        !drawn.contains("<script") && !drawn.contains("<b>"),
        "{drawn}"
    );
    let document = Document::parse(&drawn).unwrap();
    let shown = texts(&document).join(" ");
    assert!(shown.contains("<b>\"No\" & #1||</b>"), "{shown}");
    let mermaid = desk.run(&["map", "tea", "--format", "mermaid"]).out;
    assert!(
        mermaid.contains("#lt;script#gt;alert(1)#lt;/script#gt; #amp; #quot;x#quot;"),
        "{mermaid}"
    );
    assert!(!mermaid.contains("<b>"), "{mermaid}");
    let dot = desk.run(&["map", "tea", "--format", "dot"]).out;
    assert!(dot.contains("& \\\"x\\\" ]]>?"), "{dot}");
}

#[test]
fn what_no_story_reaches_is_marked_with_words_too() {
    let desk = Desk::tea();
    let story = "story: Weak tea\nat: 2026-11-23 10:00\nturns:\n  - say: /start\n  - tap: tea\n  - tap: 'yes'\n  - say: '3'\n";
    desk.write("flows/stories/weak.yaml", story);
    let drawn = desk.run(&["map", "tea", "--coverage"]);
    assert_eq!((drawn.code, drawn.err.as_str()), (0, ""));
    let document = Document::parse(&drawn.out).unwrap();
    let shown = texts(&document);
    let count = |wanted: &str| shown.iter().filter(|text| *text == wanted).count();
    assert_eq!(count("× no story comes here"), 2);
    for text in [
        "· Yes",
        "× No",
        "× I am not sure",
        "× otherwise",
        "× no story goes here",
    ] {
        assert_eq!(count(text), 1, "{text} in {shown:#?}");
    }
    let plain = desk.run(&["map", "tea"]).out;
    assert!(!plain.contains('×'), "{plain}");
}

#[test]
fn how_often_steps_were_shown_is_told_by_number_bar_and_words() {
    let desk = Desk::tea();
    let path = desk.folder.path().join("helpline.sqlite");
    let missing = desk.run(&["map", "tea", "--traffic"]);
    assert_eq!((missing.code, missing.out.as_str()), (2, ""));
    let today = Day::of(clock::now());
    let mut counts = Counts::default();
    for (day, step, times) in [
        (0, "tea/milk", 30),
        (29, "tea/milk", 10),
        (30, "tea/milk", 1000),
        (0, "tea/strength", 20),
        (0, "tea/pale", 4),
    ] {
        let day = Day(today.0 - day);
        counts.add(day, Counted::Shown, step.to_owned(), times);
    }
    let batch = Batch {
        counts,
        ..Batch::default()
    };
    run(SqliteStore::open(&path).unwrap().commit(batch)).unwrap();
    let drawn = desk.run(&["map", "tea", "--traffic"]);
    assert_eq!((drawn.code, drawn.err.as_str()), (0, ""));
    let document = Document::parse(&drawn.out).unwrap();
    let shown = texts(&document);
    let count = |wanted: &str| shown.iter().filter(|text| *text == wanted).count();
    for (text, times) in [
        ("shown 40 times", 1),
        ("shown 20 times", 1),
        ("shown, but seldom", 1),
        ("not shown", 2),
        ("how often shown in the last 30 days", 1),
    ] {
        assert_eq!(count(text), times, "{text} in {shown:#?}");
    }
    let bars = document
        .descendants()
        .filter(|node| node.attribute("class") == Some("traffic"));
    // The first is the key's.
    let bars: Vec<f64> = bars.skip(1).map(|node| number(node, "width")).collect();
    let most = bars.iter().copied().fold(0.0, f64::max);
    let shares: Vec<f64> = bars.iter().map(|bar| bar / most).collect();
    assert_eq!(shares, [1.0, 0.5, 0.0, 0.0, 0.0]);
    let told = document
        .descendants()
        .find(|node| node.has_tag_name("desc"));
    let told = told.and_then(|node| node.text()).unwrap();
    assert!(told.contains("tea, milk: shown 40 times."), "{told}");
    assert!(
        !told.contains("choose") && !drawn.out.contains("1000"),
        "{told}"
    );
    let mermaid = desk
        .run(&["map", "tea", "--traffic", "--format", "mermaid"])
        .out;
    assert!(mermaid.contains("milk<br/>shown 40 times"), "{mermaid}");
    let plain = desk.run(&["map", "tea"]).out;
    assert!(
        !plain.contains("shown") && !plain.contains("<desc"),
        "{plain}"
    );
}

#[test]
fn a_map_can_be_drawn_as_text() {
    let desk = Desk::tea();
    let mermaid = desk.run(&["map", "tea", "--format", "mermaid"]);
    let expected = "\
flowchart TD
  subgraph f0 [\"tea\"]
    f0s0(\"Do you take milk?<br/>milk\")
    f0s1[/\"How strong, from 1 to 10?<br/>strength\"/]
    f0s2{\"It depends on the answers<br/>choose\"}
    f0s3([\"A pale cup with milk it is.<br/>pale\"])
    f0s4>\"Strong tea<br/>strong\"]
    f0s5>\"How to start<br/>help\"]
  end
  f0s0 -->|\"Yes<br/>No\"| f0s1
  f0s0 -->|\"I am not sure\"| f0s5
  f0s1 --> f0s2
  f0s2 -->|\"milk: Yes, strength: 3 or under\"| f0s3
  f0s2 -->|\"strength: 4 or over\"| f0s4
  f0s2 -->|\"otherwise\"| f0s5
  classDef untested stroke:#a3180d,stroke-width:3px,stroke-dasharray:5 4
";
    assert_eq!(mermaid, ended(0, expected, ""));
    let menu = desk.run(&["map", "menu", "--format", "mermaid"]).out;
    for line in [
        "  f0s0 -->|\"Make a cup of tea\"| o0",
        "  f0s0 -->|\"How to start\"| o1",
        "  o0([\"flow tea\"])",
        "  o1([\"How to start\"])",
    ] {
        assert!(menu.contains(&format!("{line}\n")), "{line} in {menu}");
    }
    let dot = desk.run(&["map", "--format", "dot"]).out;
    for line in [
        "  \"menu/main\" -> \"flow tea\" [label=\"Make a cup of tea\"];",
        "    \"tea/milk\" [label=\"Do you take milk?\\nmilk\", shape=box, style=rounded];",
        "  \"tea/milk\" -> \"tea/strength\" [label=\"Yes\\nNo\"];",
    ] {
        assert!(dot.contains(&format!("{line}\n")), "{line} in {dot}");
    }
}

#[test]
fn a_way_back_is_said_in_words_and_another_language_is_drawn() {
    let desk = Desk::tea().with("flows/tea.yaml", "not-sure: help", "not-sure: milk");
    desk.write(
        "locales/pl/tea.ftl",
        "tea-milk = Z mlekiem?\n    .yes = Tak\n    .no = Nie\n    .not-sure = Nie wiem\n",
    );
    let drawn = desk.run(&["map", "tea", "--locale", "pl"]);
    assert_eq!((drawn.code, drawn.err.as_str()), (0, ""));
    let document = Document::parse(&drawn.out).unwrap();
    let shown = texts(&document);
    for text in ["Z mlekiem?", "· Tak", "Nie wiem → back to milk"] {
        assert!(
            shown.iter().any(|shown| shown == text),
            "{text} in {shown:#?}"
        );
    }
}

#[test]
fn map_says_which_flows_and_languages_there_are() {
    let desk = Desk::tea();
    let failed = desk.run(&["map", "coffee"]);
    assert_eq!((failed.code, failed.out.as_str()), (2, ""));
    assert!(
        failed
            .err
            .starts_with("error: there is no flow `coffee`; there are: menu, "),
        "{}",
        failed.err
    );
    let wrong = "error: there are no words in `xx`; there are: en\n";
    assert_eq!(desk.run(&["map", "--locale", "xx"]), ended(2, "", wrong));
}
