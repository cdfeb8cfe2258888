//! The review pack: a page that holds all there is to a flow and needs nothing else, and
//! what signing keeps so that the next page can say what was changed.
//!
//! Pages are read back as XML, which they are as well.

mod as_read;
mod changes;
mod ways;
mod whole;

use std::fs;

use roxmltree::{Document, Node, ParsingOptions};

use crate::cli::{Desk, ended};

/// A page as XML.
pub(super) fn read(page: &str) -> Document<'_> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(page, options).unwrap_or_else(|error| panic!("{error}\n{page}"))
}

/// All words of an element, with single spaces; what is set apart on the page is apart.
pub(super) fn words(node: Node) -> String {
    let mut all = String::new();
    add_words(node, &mut all);
    // Marks that keep a number together from right to left are no words.
    squeezed(&all.replace(['\u{2066}', '\u{2069}'], ""))
}

fn add_words(node: Node, all: &mut String) {
    let inline = ["a", "code", "del", "ins", "span", "strong"];
    let apart = node.is_element() && !inline.contains(&node.tag_name().name());
    if node.has_tag_name("style") {
        return;
    }
    if apart {
        all.push(' ');
    }
    if node.is_text() {
        all.push_str(node.text().unwrap_or_default());
    }
    for child in node.children() {
        add_words(child, all);
    }
    if apart {
        all.push(' ');
    }
}

pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The elements of a class, in order.
pub(super) fn of_class<'a>(document: &'a Document, class: &str) -> Vec<Node<'a, 'a>> {
    let has = |node: &Node| {
        let classes = node.attribute("class").unwrap_or_default();
        classes.split(' ').any(|one| one == class)
    };
    document.descendants().filter(has).collect()
}

/// The words of each element of a class.
pub(super) fn said(document: &Document, class: &str) -> Vec<String> {
    of_class(document, class).into_iter().map(words).collect()
}

/// The page of a flow in a folder.
pub(super) fn page(desk: &Desk, arguments: &[&str]) -> String {
    let all: Vec<&str> = ["review"].iter().chain(arguments).copied().collect();
    let ended = desk.run(&all);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    ended.out
}

#[test]
fn every_flow_gets_a_page_of_its_own_in_a_folder_that_need_not_be_there() {
    let desk = Desk::tea();
    let ended = desk.run(&["review", "--all", "--into", "packs/now"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert!(
        ended.out.starts_with("Wrote packs/now/tea.html\n"),
        "{}",
        ended.out
    );
    let mut written: Vec<String> = fs::read_dir(desk.folder.path().join("packs/now"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    written.sort();
    assert_eq!(written.len(), 10, "{written:?}");
    assert_eq!(ended.out.lines().count(), written.len());
    for name in written {
        let page = desk.read(&format!("packs/now/{name}"));
        let flow = name.strip_suffix(".html").unwrap();
        let all = words(read(&page).root_element());
        assert!(all.contains(&format!("Review pack: {flow} ")), "{name}");
    }
}

#[test]
fn a_page_is_the_same_wherever_it_goes() {
    let desk = Desk::tea();
    let printed = page(&desk, &["tea"]);
    assert_eq!(
        desk.run(&["review", "tea", "--into", "."]),
        ended(0, "Wrote ./tea.html\n", "")
    );
    assert_eq!(desk.read("tea.html"), printed);
}

#[test]
fn review_says_which_flows_and_languages_there_are() {
    let desk = Desk::tea();
    let failed = desk.run(&["review", "coffee"]);
    assert_eq!((failed.code, failed.out.as_str()), (2, ""));
    assert!(
        failed
            .err
            .starts_with("error: there is no flow `coffee`; there are: tea, "),
        "{}",
        failed.err
    );
    let wrong = "error: `tea` has no words in `xx`; it has: en\n";
    assert_eq!(
        desk.run(&["review", "tea", "--locale", "xx"]),
        ended(2, "", wrong)
    );
    assert_eq!(
        desk.run(&["review", "--all", "--locale", "xx", "--into", "x"]),
        ended(2, "", "error: no flow has words in `xx`\n")
    );
    assert!(!desk.folder.path().join("x").exists());
    assert_eq!(desk.run(&["review"]).code, 2);
    assert_eq!(desk.run(&["review", "--all"]).code, 2);
}

#[test]
fn texts_with_errors_get_no_page() {
    let desk = Desk::tea().with("flows/tea.yaml", "next: choose", "next: chose");
    let failed = desk.run(&["review", "tea"]);
    assert_eq!((failed.code, failed.out.as_str()), (2, ""));
    assert!(failed.err.contains("error[unknown-step]"), "{}", failed.err);
    assert!(
        failed
            .err
            .ends_with("error: the flows and words cannot be used yet: 1 error\n"),
        "{}",
        failed.err
    );
}
