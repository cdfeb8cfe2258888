//! Files that are saved while somebody talks.

use std::fs;
use std::time::Instant;

use crate::access::violations;
use crate::browser::folder;
use crate::page::Page;

const WORDS: &str = "locales/en/menu.ftl";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_saved_sentence_counts_and_a_saved_mistake_is_shown_and_mended() {
    if folder().is_none() {
        return;
    }
    let page = Page::open().await;
    page.shows("summary", "Nothing is wrong").await;
    let file = page.preview.file(WORDS);
    let words = fs::read_to_string(&file).unwrap();
    let old = "What can I help you with?";
    assert!(words.contains(old));

    fs::write(&file, words.replace("menu-main =", "menu-mian =")).unwrap();
    let begun = Instant::now();
    page.shows("problems", "message-missing").await;
    println!(
        "a saved mistake was on the page after {} ms",
        begun.elapsed().as_millis()
    );
    page.shows("problems", "does not count yet").await;
    page.types("say", "menu").await;
    page.shows("m3", old).await;

    fs::write(&file, words.replace(old, "What is it about?")).unwrap();
    let begun = Instant::now();
    page.shows("summary", "Nothing is wrong").await;
    println!(
        "its mend was on the page after {} ms",
        begun.elapsed().as_millis()
    );
    page.types("say", "menu").await;
    page.shows("m5", "What is it about?").await;
    page.closes().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sure_mend_is_one_button_away_and_said_where_one_is() {
    let Some(folder) = folder() else { return };
    let page = Page::open().await;
    page.shows("summary", "Nothing is wrong").await;
    let file = page.preview.file("flows/phb.yaml");
    let right = fs::read_to_string(&file).unwrap();
    let topic = "see-also: [phb-";
    let wrong = right.replacen(topic, "see-also: [PHB_", 1);
    assert_ne!(wrong, right);
    fs::write(&file, &wrong).unwrap();
    page.shows("problems", "unknown-topic").await;
    assert_eq!(violations(&page, &folder).await, "", "before the mend");
    page.presses("problems", "Mend").await;
    page.shows("mended", "Mended flows/phb.yaml:").await;
    assert_eq!(fs::read_to_string(&file).unwrap(), right);
    page.shows("summary", "Nothing is wrong").await;
    let at = "return document.activeElement.id";
    let at = page.client().execute(at, Vec::new()).await.unwrap();
    assert_eq!(at, "mended");
    assert_eq!(violations(&page, &folder).await, "", "after the mend");
    // What cannot be mended without asking has no button.
    fs::write(&file, right.replacen(topic, "see-also: [nowhere-", 1)).unwrap();
    page.shows("problems", "unknown-topic").await;
    let buttons = "return document.querySelectorAll('#problems button').length";
    let buttons = page.client().execute(buttons, Vec::new()).await.unwrap();
    assert_eq!(buttons, 0);
    page.closes().await;
}
