//! A conversation, a handoff played from both sides, and what can be done with them.

use std::fs;

use crate::browser::folder;
use crate::page::Page;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_talks_and_sees_the_map_light_up_and_why() {
    if folder().is_none() {
        return;
    }
    let page = Page::open().await;
    page.shows("log", "What can I help you with?").await;
    page.presses("phone", "Could I have a budget?").await;
    page.shows("at-step", "place").await;
    page.presses("phone", "In England").await;
    page.shows("at-step", "age").await;
    page.types("say", "sixteen").await;
    page.shows("at-step", "continuing-care").await;
    page.shows("why", "“sixteen”").await;
    page.types("say", "yes").await;
    page.shows(
        "why",
        "It was taken as the choice yes of could-i-have-one/continuing-care",
    )
    .await;
    page.types("say", "can i use my budget for prescriptions")
        .await;
    page.shows("why", "answers phb-prescriptions").await;
    page.shows("log", "At the chemist you pay").await;
    // Back to before the choice; and what was said after it is gone.
    page.presses("m8", "Back to here").await;
    page.shows("at-step", "continuing-care").await;
    assert!(!page.text("log").await.contains("chemist"));
    page.clicks("#picture g[data-step=age]").await;
    page.shows("words", "could-i-have-one-age").await;
    page.shows("words", "flows/could-i-have-one.yaml:").await;
    let review = format!("{}review/could-i-have-one", page.preview.address);
    page.client().goto(&review).await.unwrap();
    let title = page.find("h1").await.text().await.unwrap();
    assert!(title.contains("could-i-have-one"), "{title}");
    page.closes().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handoff_is_played_from_both_sides_and_saved_as_a_story() {
    if folder().is_none() {
        return;
    }
    let page = Page::open().await;
    page.asks_for_an_adviser().await;
    page.shows("topic-0", "Waits for an adviser").await;
    page.clicks("#who input[value='1']").await;
    page.presses("desk", "Take").await;
    page.shows("log", "You are now talking to Kim").await;
    page.types("write-2", "Hello <b>there</b> & welcome").await;
    page.shows("log", "Hello <b>there</b> & welcome").await;
    page.types("say", "thank you").await;
    page.shows("topic-2", "thank you").await;
    page.types("write-2", "// only for us").await;
    page.shows("topic-2", "only for us").await;
    assert!(!page.text("log").await.contains("only for us"));
    page.presses("desk", "Close").await;
    page.shows("log", "Did it help").await;
    page.clicks("#more summary").await;
    page.types("title", "Kim helps somebody").await;
    page.shows("notice", "Saved as flows/stories/kim-helps-somebody.yaml")
        .await;
    let story =
        fs::read_to_string(page.preview.file("flows/stories/kim-helps-somebody.yaml")).unwrap();
    assert!(
        story.contains("desk: open") && story.contains("desk: \"take\""),
        "{story}"
    );
    page.shows("summary", "Nothing is wrong").await;
    page.closes().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_line_is_open_or_closed_as_it_is_pretended() {
    if folder().is_none() {
        return;
    }
    let page = Page::open().await;
    page.shows("clock", "The line is open").await;
    page.clicks("#more summary").await;
    page.presses("phone", "While it is closed").await;
    page.shows("clock", "The line is closed").await;
    page.types("say", "talk").await;
    page.shows("log", "Nobody can answer the phone now").await;
    page.closes().await;
}
