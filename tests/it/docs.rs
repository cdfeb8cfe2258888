//! The examples in the documents do what the documents say.

use std::fs;
use std::path::Path;

use helpline::authoring::{Severity, Source, Sources, check, render};

use crate::shipped;

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The first block in a document that starts with these words, of this kind.
fn block(document: &str, kind: &str, starts: &str) -> String {
    let fence = format!("```{kind}\n");
    let blocks = document
        .split(&fence)
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap());
    blocks
        .into_iter()
        .find(|block| block.starts_with(starts))
        .unwrap_or_else(|| panic!("no {kind} block {starts}"))
        .to_owned()
}

/// The shipped texts with a flow, its words and a source of facts added.
fn with_tea(flow: &str, words: &str) -> Sources {
    let shipped = shipped::texts();
    let kept = shipped
        .iter()
        .map(|(_, source)| source.clone())
        .map(|mut source| {
            if source.name == "flows/sources.yaml" {
                source
                    .text
                    .push_str("\nkettle-guide: { title: Kettles, by: us, read: 2026-11-22 }\n");
            }
            source
        });
    let file = |name: &str, text: &str| Source {
        name: name.into(),
        text: text.into(),
    };
    let added = [
        file("flows/tea.yaml", flow),
        file("locales/en/tea.ftl", words),
    ];
    Sources::new(kept.chain(added).collect())
}

fn errors(texts: &Sources) -> Vec<helpline::authoring::Diagnostic> {
    let mut found = check(texts, shipped::moment("2026-11-23 10:00")).diagnostics;
    found.retain(|fault| fault.severity == Severity::Error);
    found
}

#[test]
fn the_flow_of_the_readme_is_right_and_its_mistake_is_shown_as_it_says() {
    let readme = document("README.md");
    let (flow, words) = (
        block(&readme, "yaml", "flow: tea"),
        block(&readme, "ftl", "tea-milk"),
    );
    let texts = with_tea(&flow, &words);
    assert_eq!(render(&errors(&texts), &texts, false), "");
    let texts = with_tea(&flow.replace("yes: with-milk", "yes: with-mlik"), &words);
    assert_eq!(
        render(&errors(&texts), &texts, false).trim(),
        block(&readme, "text", "error").trim()
    );
}

#[test]
fn the_flow_of_the_format_page_is_right() {
    let page = document("docs/flow-format.md");
    let texts = with_tea(
        &block(&page, "yaml", "flow: tea"),
        &block(&page, "ftl", "# The first"),
    );
    assert_eq!(render(&errors(&texts), &texts, false), "");
}

#[test]
fn the_format_page_tells_of_every_key_and_value() {
    let page = document("docs/flow-format.md");
    let facts = &shipped::rules().facts;
    for name in helpline::conversation::words::given_to_every_message(facts) {
        let told = ["link-", "number-", "price-"]
            .iter()
            .find(|start| name.starts_with(*start));
        let told = told.map_or(format!("${name}"), |start| format!("${start}…"));
        assert!(
            page.contains(&told) || name == "helpline",
            "{told} is not on the page"
        );
    }
    for key in [
        "ask:", "number:", "say:", "answer:", "decide:", "visit:", "handoff:", "see-also",
        "contact", "was",
    ] {
        assert!(page.contains(key), "{key} is not on the page");
    }
    for key in helpline::authoring::story::KEYS.concat() {
        assert!(
            page.contains(&format!("`{key}`")) || page.contains(&format!("`{key}:`")),
            "the story key {key} is not on the page"
        );
    }
    for flow in helpline::conversation::rules::system::ALL {
        assert!(
            page.contains(&format!("`{flow}`")),
            "the flow {flow} is not on the page"
        );
    }
}
