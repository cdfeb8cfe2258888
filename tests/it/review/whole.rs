//! Nothing is left out of a page, nothing in the words can break it, and it needs nothing
//! from elsewhere.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use helpline::authoring::Sources;
use helpline::authoring::review::{Reviewer, page, review};
use helpline::conversation::flow::{Kind, Target};
use helpline::conversation::{Flow, Rules};
use proptest::prelude::*;

use super::{of_class, read, said, squeezed, words};
use crate::cli::Desk;
use crate::diagnostics::{base, monday, sources};
use crate::shipped;

/// Every line of words in a pattern, whatever answers it takes to see it.
fn literals(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                found.extend(value.lines().map(|line| line.trim().to_owned()));
            }
            PatternElement::Placeable { expression } => in_expression(expression, found),
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                literals(&variant.value, found);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(expression, found);
        }
        Expression::Inline(_) => {}
    }
}

/// What a message says in all its parts; words that are typed are cut at their commas.
fn all_words(message: &Message<&str>, is_answer: bool) -> Vec<String> {
    let mut found = Vec::new();
    // Other titles than those of answers, which are on buttons, only the team sees, in English.
    let read = message.attributes.iter();
    let read = read.filter(|part| is_answer || part.id.name != "title");
    let patterns = message.value.iter().chain(read.map(|part| &part.value));
    for pattern in patterns {
        literals(pattern, &mut found);
    }
    for part in message
        .attributes
        .iter()
        .filter(|part| part.id.name.ends_with("words"))
    {
        let mut typed = Vec::new();
        literals(&part.value, &mut typed);
        for line in &typed {
            found.retain(|other| other != line);
        }
        let typed = typed.join(" ");
        found.extend(typed.split(',').map(squeezed));
    }
    found.retain(|line| !line.is_empty());
    found
}

/// The messages of a flow in the files of a language.
fn messages_of(texts: &Sources, flow: &Flow, locale: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for (_, source) in texts.in_folder(&format!("locales/{locale}"), ".ftl") {
        let resource = fluent_syntax::parser::parse(source.text.as_str()).unwrap();
        for entry in &resource.body {
            if let Entry::Message(message) = entry
                && flow
                    .steps()
                    .iter()
                    .any(|step| step.message.as_str() == message.id.name)
            {
                let step = flow
                    .steps()
                    .iter()
                    .find(|step| step.message.as_str() == message.id.name);
                let is_answer = step.is_some_and(|step| matches!(step.kind, Kind::Answer(_)));
                let has_title = is_answer || locale == "en";
                found.push((message.id.name.to_owned(), all_words(message, has_title)));
            }
        }
    }
    found
}

/// The steps at which a flow ends, as far as they are steps of its own.
fn own_endings(flow: &Flow) -> Vec<String> {
    let ends = |kind: &Kind| {
        matches!(
            kind,
            Kind::Say(Target::End) | Kind::Answer(_) | Kind::Handoff { .. } | Kind::Desk(_)
        )
    };
    let steps = flow.steps().iter().filter(|step| ends(&step.kind));
    steps.map(|step| step.name.to_string()).collect()
}

#[test]
fn the_page_of_every_shipped_flow_holds_every_word_every_source_and_every_ending() {
    let texts = shipped::texts();
    let moment = shipped::moment("2026-11-23 10:00");
    let reviewer = Reviewer::new(&texts, moment).unwrap();
    let rules: &Rules = shipped::rules();
    let sources = &texts.named("flows/sources.yaml").unwrap().1.text;
    let mut flows = 0;
    for name in reviewer.flows() {
        let flow = &rules.flows[name];
        let pack = reviewer.pack(name, None).unwrap();
        let page = page(&pack);
        let document = read(&page);
        let all = words(document.root_element());
        for locale in &pack.locales {
            for (message, lines) in messages_of(&texts, flow, locale.as_str()) {
                assert!(all.contains(&message), "{message} is not named");
                for line in lines {
                    assert!(all.contains(&squeezed(&line)), "{name}, {message}: {line}");
                }
            }
        }
        let file = format!("flows/{name}.yaml");
        let system = format!("flows/system/{name}.yaml");
        let file = texts.named(&file).or_else(|| texts.named(&system)).unwrap();
        let listed = words(of_class(&document, "sources")[0]);
        let named = file
            .1
            .text
            .lines()
            .skip_while(|line| !line.starts_with("sources:"));
        let named: String = named
            .take_while(|line| !line.starts_with("reviewed"))
            .collect();
        let named = named.trim_start_matches("sources:");
        for source in names_in(named) {
            let entry = sources.split(&format!("\n{source}:\n")).nth(1).unwrap();
            let entry: Vec<&str> = entry
                .lines()
                .take_while(|line| line.starts_with(' '))
                .collect();
            for line in entry {
                let (_, value) = line.split_once(": ").unwrap();
                assert!(
                    listed.contains(value),
                    "{name} does not show {value} of {source}"
                );
            }
        }
        let shown = said(&document, "ending");
        for ending in own_endings(flow) {
            let there = shown
                .iter()
                .any(|shown| shown.starts_with(&format!("{ending} ")));
            assert!(there, "{name} does not show the ending {ending}");
        }
        flows += 1;
    }
    assert_eq!(flows, rules.flows.len());
}

/// The names in a list of YAML, in a line or below each other.
fn names_in(list: &str) -> Vec<&str> {
    let cut = list.split(['[', ']', ',', ' ']).map(str::trim);
    let names: Vec<&str> = cut
        .filter(|name| !name.is_empty() && *name != "-")
        .collect();
    assert!(!names.is_empty());
    names
}

#[test]
fn a_page_needs_nothing_from_elsewhere_and_its_map_dresses_nothing_else() {
    let texts = shipped::texts();
    let moment = shipped::moment("2026-11-23 10:00");
    let reviewer = Reviewer::new(&texts, moment).unwrap();
    for name in reviewer.flows() {
        let page = page(&reviewer.pack(name, None).unwrap());
        let document = read(&page);
        for word in [
            "<script",
            "src=",
            "@import",
            "@font-face",
            "<link",
            "<iframe",
            "javascript:",
        ] {
            assert!(!page.contains(word), "{word} is in {name}");
        }
        // Links lead to sources, or within the page.
        let targets: BTreeSet<&str> = document
            .descendants()
            .filter_map(|node| node.attribute("id"))
            .collect();
        for node in document
            .descendants()
            .filter(|node| node.has_attribute("href"))
        {
            let href = node.attribute("href").unwrap();
            match href.strip_prefix('#') {
                Some(target) => assert!(targets.contains(target), "{name}: {href}"),
                None => assert_eq!(node.attribute("class"), Some("address"), "{name}: {href}"),
            }
        }
        let ids = document
            .descendants()
            .filter(|node| node.has_attribute("id"))
            .count();
        assert_eq!(ids, targets.len(), "{name} has an id twice");
        let in_svg = |node: &roxmltree::Node| {
            node.ancestors()
                .any(|above| above.tag_name().name() == "svg")
        };
        let classes = |inside: bool| -> BTreeSet<String> {
            let nodes = document.descendants().filter(|node| in_svg(node) == inside);
            let classes = nodes.filter_map(|node| node.attribute("class"));
            classes
                .flat_map(|classes| classes.split(' ').map(str::to_owned).collect::<Vec<_>>())
                .collect()
        };
        let both: Vec<String> = classes(true)
            .intersection(&classes(false))
            .cloned()
            .collect();
        assert!(both.is_empty(), "{name}: {both:?}");
    }
}

#[test]
fn what_looks_like_markup_is_words() {
    let nasty = "<b>&\"'</b><script>x</script>";
    let desk = Desk::tea()
        .with(
            "flows/tea.yaml",
            "# How to make a cup of tea: the example of docs/flow-format.md.",
            &format!("# About {nasty}"),
        )
        .with(
            "flows/tea.yaml",
            "owner: advice team",
            "owner: '<b>&\"</b>'",
        )
        .with(
            "flows/sources.yaml",
            "title: How a kettle works",
            "title: '<b>&\"</b>'",
        )
        .with(
            "flows/sources.yaml",
            "https://example.org/kettle",
            "javascript:alert(1)",
        )
        .with("locales/en/tea.ftl", "Do you take milk?", nasty)
        .with("locales/en/tea.ftl", ".yes = Yes", ".yes = <b>&\"</b>")
        .with("locales/en/tea.ftl", "a splash", "<b>&\"</b>")
        .with(
            "locales/en/questions.yaml",
            "how do i make tea stronger",
            "'<b>&\"</b> strong'",
        );
    let page = super::page(&desk, &["tea"]);
    assert!(!page.contains("<b>") && !page.contains("<script"), "{page}");
    let document = read(&page);
    assert_eq!(said(&document, "bubble")[0], nasty);
    assert_eq!(said(&document, "button")[0], "<b>&\"</b>");
    assert!(
        said(&document, "typed")
            .iter()
            .any(|typed| typed == "yes please · <b>&\"</b>")
    );
    assert!(said(&document, "about")[0].contains(nasty));
    assert!(said(&document, "head")[0].contains("Kept right by <b>&\"</b>"));
    assert!(said(&document, "questions")[0].contains("<b>&\"</b> strong"));
    assert!(said(&document, "sources")[0].contains("<b>&\"</b>, the kettle makers"));
    let links = document
        .descendants()
        .filter_map(|node| node.attribute("href"));
    assert!(links.into_iter().all(|link| link.starts_with('#')));
}

#[test]
fn each_language_is_marked_with_its_name_and_direction_and_can_stand_alone() {
    let desk = Desk::tea();
    desk.write(
        "locales/ar/tea.ftl",
        "tea-milk = هل تريد الحليب؟\n    .yes = نعم\n    .yes-words = ايوه\n    .no = لا\n    .not-sure = لا أعرف\n",
    );
    let page = super::page(&desk, &["tea"]);
    let document = read(&page);
    let bubbles: Vec<_> = of_class(&document, "bubble")
        .into_iter()
        .map(|node| {
            (
                node.attribute("lang").unwrap(),
                node.attribute("dir").unwrap(),
                words(node),
            )
        })
        .collect();
    assert_eq!(bubbles[0], ("en", "ltr", "Do you take milk?".to_owned()));
    assert_eq!(bubbles[1], ("ar", "rtl", "هل تريد الحليب؟".to_owned()));
    // The words that Arabic lacks are shown as people see them: in English, and said to be.
    assert_eq!(bubbles[2..4], bubbles[4..6]);
    assert_eq!(
        bubbles[4],
        ("en", "ltr", "How strong, from 1 to 10?".to_owned())
    );
    let lacking = "ar · tea-strength · not translated: people see the words of another language";
    assert!(
        said(&document, "said")
            .iter()
            .any(|said| said.starts_with(lacking))
    );
    assert!(said(&document, "typed").contains(&"ايوه · yes please · a splash".to_owned()));
    let alone = super::page(&desk, &["tea", "--locale", "ar"]);
    let document = read(&alone);
    assert_eq!(said(&document, "bubble")[0], "هل تريد الحليب؟");
    assert!(said(&document, "head")[0].contains("Languages ar; the others are left out"));
    let command = said(&document, "command").remove(0);
    assert!(command.starts_with("helpline sign tea --by \"Your Name\" --edition "));
    assert!(command.ends_with(" --locale en --locale ar"), "{command}");
}

#[test]
fn other_wordings_are_shown_with_the_times_and_answers_at_which_people_see_them() {
    let texts = shipped::texts();
    let moment = shipped::moment("2026-11-23 10:00");
    let shown = |flow: &str, step: &str| {
        let page = review(&texts, flow, Some("en"), moment).unwrap();
        let document = read(&page);
        let node = document
            .descendants()
            .find(|node| node.attribute("id") == Some(step))
            .unwrap();
        let wordings = node
            .descendants()
            .filter(|node| node.attribute("class") == Some("wording"));
        wordings.map(words).collect::<Vec<_>>()
    };
    let here = shown("talk", "step-here");
    assert_eq!(here.len(), 2, "{here:#?}");
    assert!(
        here[0].starts_with("while the line is open You can talk to an adviser now"),
        "{}",
        here[0]
    );
    assert!(
        here[0].contains("until 4pm today. Call 0300 5000 927."),
        "{}",
        here[0]
    );
    assert!(
        here[1].starts_with("while the line is closed You can write with an adviser"),
        "{}",
        here[1]
    );
    // These steps are come to only while it is open, or closed.
    let open = shown("talk", "step-open");
    assert_eq!(open.len(), 1, "{open:#?}");
    assert!(
        open[0].starts_with("You can talk to an adviser now. Our advice line is open until 4pm"),
        "{}",
        open[0]
    );
    assert_eq!(shown("talk", "step-closed").len(), 1);
    let prices = shown("phb", "step-prescriptions");
    let with = |start: &str| prices.iter().filter(|said| said.starts_with(start)).count();
    assert_eq!(
        with("after the button for more; while the prices hold"),
        1,
        "{prices:#?}"
    );
    assert_eq!(
        with("after the button for more; when the prices have run out"),
        1,
        "{prices:#?}"
    );
    let child = shown("could-i-have-one", "step-right-child");
    assert_eq!(child.len(), 2, "{child:#?}");
    assert!(
        child[0].starts_with("place: In England From your answers, there is a legal right"),
        "{}",
        child[0]
    );
    assert!(
        child[1].contains("budget, if the NHS care is in England. The reason"),
        "{}",
        child[1]
    );
    // Sixty-three wordings, and one of them has every sentence.
    let missing = shown("is-it-a-real-one", "step-missing");
    assert_eq!(missing.len(), 1, "{missing:#?}");
    let page = review(&texts, "is-it-a-real-one", None, moment).unwrap();
    assert!(
        words(read(&page).root_element())
            .contains("There are 62 more wordings, made of the same sentences.")
    );
}

#[test]
fn words_that_nobody_sees_are_told_of() {
    let desk = Desk::tea();
    let page = super::page(&desk, &["tea"]);
    // The step is come to only with milk.
    assert_eq!(said(&read(&page), "unseen"), ["A pale cup it is."]);
}

#[test]
fn the_head_says_whose_turn_it_is_and_the_foot_how_to_sign() {
    let desk = Desk::tea().with("flows/tea.yaml", "by: Sam", "by:");
    let page = super::page(&desk, &["tea"]);
    let document = read(&page);
    assert_eq!(
        said(&document, "standing"),
        ["Draft. Nobody has signed this yet."]
    );
    let command = said(&document, "command").remove(0);
    let start = "helpline sign tea --by \"Your Name\" --edition ";
    let edition = command.strip_prefix(start).unwrap();
    assert!(said(&document, "head")[0].contains(edition), "{command}");
    // What was changed since the page was printed is not what was read.
    let other = [
        "sign",
        "tea",
        "--by",
        "Sam",
        "--edition",
        "0123456789abcdef",
    ];
    let refused = desk.run(&other);
    assert_eq!(refused.code, 2, "{}", refused.out);
    assert!(refused.err.contains(edition), "{}", refused.err);
    let signed = desk.run(&["sign", "tea", "--by", "Sam", "--edition", edition]);
    assert_eq!((signed.code, signed.err.as_str()), (0, ""));
    let head = said(&document, "head").remove(0);
    for row in [
        "Begins with Do you take milk?",
        "Kept right by advice team",
        "To be read again every 900 years, counted from the first signature",
        "Whose turn it is a first reviewer's",
    ] {
        assert!(head.contains(row), "{row} in {head}");
    }
    let desk = desk.with("flows/tea.yaml", "900 years", "1 day");
    desk.write(
        "flows/reviewed.yaml",
        "tea: { edition: \"0\", on: 2026-01-02, by: \"Sam\" }\n",
    );
    let page = super::page(&desk, &["tea"]);
    let head = said(&read(&page), "head").remove(0);
    assert!(
        head.contains("every 1 day; it was due on 2026-01-03"),
        "{head}"
    );
    assert!(
        head.contains("a reviewer's, because it is overdue; the last was Sam, on 2026-01-02"),
        "{head}"
    );
    assert!(
        words(read(&page).root_element())
            .contains("Warning [review-overdue]: tea should have been read again by 2026-01-03.")
    );
}

#[test]
fn what_leads_to_a_flow_is_told_with_its_example_questions() {
    let desk = Desk::tea();
    let page = super::page(&desk, &["tea"]);
    let document = read(&page);
    let leads = said(&document, "leading-here").remove(0);
    assert!(
        leads.contains("menu, step main: the button “Make a cup of tea”"),
        "{leads}"
    );
    assert_eq!(
        said(&document, "questions"),
        [
            "how do i make tea stronger my tea tastes of nothing",
            "where do i start with tea i have never made a cup of tea"
        ]
    );
    let page = super::page(&desk, &["start"]);
    let leads = said(&read(&page), "leading-here").remove(0);
    assert!(
        leads.contains("The program starts this flow by itself: it is there for the greeting."),
        "{leads}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_make_a_page_that_can_be_read(text in "[ -~é🙂\u{1}\u{202e}]{1,60}", question in any::<String>()) {
        let mut files = base();
        files.insert(
            "locales/en/tea.ftl".into(),
            base()["locales/en/tea.ftl"].replace("Do you take milk?", &text),
        );
        let questions = serde_json::to_string(&question).unwrap();
        files.insert(
            "locales/en/questions.yaml".into(),
            base()["locales/en/questions.yaml"].replace("how do i make tea stronger", &questions),
        );
        if let Ok(page) = review(&sources(files), "tea", None, monday()) {
            prop_assert!(!said(&read(&page), "bubble").is_empty());
        }
    }
}
