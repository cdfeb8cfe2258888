//! Used by keyboard alone, at twice the size and in the dark; and looked at by a checker of
//! accessibility, which must find nothing.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::browser::folder;
use crate::page::Page;

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";

/// What the checker finds on the page as it is now.
pub async fn violations(page: &Page, folder: &Path) -> String {
    let axe = fs::read_to_string(folder.join("package/axe.min.js")).unwrap();
    page.client().execute(&axe, Vec::new()).await.unwrap();
    let run = "const done = arguments[0]; axe.run().then((found) => done(found.violations.map(
        (one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', '))));";
    let found = page.client().execute_async(run, Vec::new()).await.unwrap();
    let found = found.as_array().unwrap().iter().filter_map(Value::as_str);
    found.collect::<Vec<_>>().join("\n")
}

async fn plays(page: &Page) {
    page.types("say", "can i pay for my prescriptions with it")
        .await;
    page.shows("why", "phb-prescriptions").await;
    page.asks_for_an_adviser().await;
    page.presses("desk", "Take").await;
    page.types("write-2", "Hello. I am here.").await;
    page.shows("log", "I am here").await;
    page.types("say", "hello Sam").await;
    page.shows("topic-2", "hello Sam").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_checker_of_accessibility_finds_nothing() {
    let Some(folder) = folder() else { return };
    for (width, switches) in [(1500, &[][..]), (420, &["--force-dark-mode"][..])] {
        let page = Page::open_in(width, 1200, switches).await;
        plays(&page).await;
        page.clicks("#more summary").await;
        assert_eq!(violations(&page, &folder).await, "", "{width} wide");
        page.clicks("ul.steps a").await;
        page.shows("words", "Go there in the conversation").await;
        assert_eq!(
            violations(&page, &folder).await,
            "",
            "{width} wide, with words"
        );
        let wider = "return document.documentElement.scrollWidth > window.innerWidth";
        let wider = page.client().execute(wider, Vec::new()).await.unwrap();
        assert_eq!(
            wider,
            Value::Bool(false),
            "something is wider than the page"
        );
        page.closes().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keyboard_alone_is_enough() {
    if folder().is_none() {
        return;
    }
    let page = Page::open().await;
    let at = "return document.activeElement.textContent.trim()";
    let mut pressed = false;
    for _ in 0..40 {
        let active = page.client().active_element().await.unwrap();
        active.send_keys(TAB).await.unwrap();
        let label = page.client().execute(at, Vec::new()).await.unwrap();
        if label == "Could I have a budget?" {
            let active = page.client().active_element().await.unwrap();
            active.send_keys(ENTER).await.unwrap();
            pressed = true;
            break;
        }
    }
    assert!(pressed, "the button was not reached");
    page.shows("at-step", "place").await;
    // What was pressed is still where one is.
    let label = page.client().execute(at, Vec::new()).await.unwrap();
    assert_eq!(label, "Could I have a budget?");
    page.closes().await;
}

/// The pictures of the documentation, when they are asked for.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_are_made_when_they_are_asked_for() {
    let (Some(_), Some(into)) = (folder(), std::env::var_os("HELPLINE_SCREENSHOTS")) else {
        return;
    };
    let page = Page::open_in(1500, 1100, &[]).await;
    plays(&page).await;
    let picture = page.client().screenshot().await.unwrap();
    fs::write(Path::new(&into).join("preview.png"), picture).unwrap();
    page.closes().await;
}
