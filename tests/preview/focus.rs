//! What somebody is at stays theirs while the page renews itself: the place, the letters that
//! are half typed, and where they are among them.

use std::fs;

use serde_json::Value;
use tokio::time::timeout;

use crate::browser::folder;
use crate::page::{PATIENCE, Page};

const WORDS: &str = "locales/en/menu.ftl";

const LEFT: &str = "\u{E012}";

/// Which field has the keys, what is in it, and where one is in it.
async fn at(page: &Page) -> Value {
    let at = "const at = document.activeElement; return [at.id, at.value, at.selectionStart]";
    page.client().execute(at, Vec::new()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_half_typed_stays_where_it_is_while_the_page_renews_itself() {
    if folder().is_none() {
        return;
    }
    let page = Page::open().await;
    page.asks_for_an_adviser().await;
    page.presses("desk", "Take").await;
    page.shows("log", "You are now talking to").await;
    let words = fs::read_to_string(page.preview.file(WORDS)).unwrap();
    for (field, other) in [("say", "write-2"), ("write-2", "say")] {
        let half = format!("half {field}");
        let typed = format!("{half}{LEFT}{LEFT}");
        let input = page.find(&format!("#{field}")).await;
        input.send_keys(&typed).await.unwrap();
        let place = half.len() - 2;
        let expected = serde_json::json!([field, half, place]);
        assert_eq!(at(&page).await, expected);
        // A mistake is saved, and mended.
        fs::write(
            page.preview.file(WORDS),
            words.replace("menu-main =", "menu-mian ="),
        )
        .unwrap();
        page.shows("problems", "message-missing").await;
        assert_eq!(at(&page).await, expected);
        fs::write(page.preview.file(WORDS), &words).unwrap();
        page.shows("summary", "Nothing is wrong").await;
        assert_eq!(at(&page).await, expected);
        // Something is sent from the other box.
        let sent = format!("sent from {other}");
        page.types(other, &sent).await;
        page.shows("log", &sent).await;
        let kept = "return document.getElementById(arguments[0]).value";
        let value = |field: &str| page.client().execute(kept, vec![field.into()]);
        let empty = async { while value(other).await.unwrap() != "" {} };
        assert!(
            timeout(PATIENCE, empty).await.is_ok(),
            "{other} is not empty"
        );
        assert_eq!(value(field).await.unwrap(), half);
        let clear = "document.getElementById(arguments[0]).value = ''";
        page.client()
            .execute(clear, vec![field.into()])
            .await
            .unwrap();
    }
    page.closes().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_that_is_as_it_was_is_not_touched() {
    if folder().is_none() {
        return;
    }
    let page = Page::open().await;
    page.types("say", "menu").await;
    let mark = "document.querySelector('#desk section').dataset.marked = 'yes'";
    page.client().execute(mark, Vec::new()).await.unwrap();
    page.types("say", "privacy").await;
    page.shows("log", "I am a bot").await;
    let marked = "return document.querySelector('#desk section').dataset.marked ?? ''";
    let marked = page.client().execute(marked, Vec::new()).await.unwrap();
    assert_eq!(marked, "yes");
    page.closes().await;
}
