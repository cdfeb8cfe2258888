//! Translating on the page: a text beside its English, saved into the files.

use std::fs;

use crate::access::violations;
use crate::browser::folder;
use crate::page::Page;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_is_translated_beside_its_english_and_a_lost_code_is_refused() {
    if folder().is_none() {
        return;
    }
    let page = Page::open_with_drafts().await;
    let french = page.preview.file("locales/fr");
    fs::create_dir(&french).unwrap();
    fs::write(french.join("goodbye.ftl"), "goodbye-message = Au revoir.\n").unwrap();
    page.find("#locale option[value='fr']").await;
    let at = |path: &str| format!("{}{path}", page.preview.address);
    page.client().goto(&at("translate")).await.unwrap();
    page.clicks("a[href='/translate/fr/menu']").await;
    let field = page.find("#text-menu-main").await;
    field.send_keys("Que pouvons-nous faire ?").await.unwrap();
    page.clicks("#menu-main form button").await;
    page.find(".notice").await;
    let written = fs::read_to_string(french.join("menu.ftl")).unwrap();
    assert!(
        written.ends_with("\nmenu-main = Que pouvons-nous faire ?\n"),
        "{written}"
    );
    let record = fs::read_to_string(french.join("translated.yaml")).unwrap();
    assert!(record.contains("menu-main:"), "{record}");

    page.client()
        .goto(&at("translate/fr/advice"))
        .await
        .unwrap();
    let script = "const unit = [...document.querySelectorAll('.unit')].find(
        (one) => one.querySelector('pre').textContent.includes('{ $phone }'));
        unit.querySelector('textarea').value = 'Appelez : { $phoen }'; unit.querySelector('button').click();";
    page.client().execute(script, Vec::new()).await.unwrap();
    let notice = page.find(".notice").await.text().await.unwrap();
    assert!(notice.contains("is lost"), "{notice}");
    assert!(!french.join("advice.ftl").exists());
    page.closes().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flow_is_reviewed_under_a_name_and_what_is_half_typed_stays() {
    let Some(folder) = folder() else { return };
    let page = Page::open_with_drafts().await;
    let french = page.preview.file("locales/fr");
    fs::create_dir(&french).unwrap();
    fs::write(french.join("goodbye.ftl"), "goodbye-message = Au revoir.\n").unwrap();
    let urgent = "locales/en/urgent.ftl";
    fs::copy(page.preview.file(urgent), french.join("urgent.ftl")).unwrap();
    page.find("#locale option[value='fr']").await;
    let at = |path: &str| format!("{}{path}", page.preview.address);

    page.client().goto(&at("translate/fr/menu")).await.unwrap();
    let other = "const all = [...document.querySelectorAll('textarea')];
        const other = all.find((one) => one.id !== 'text-menu-main');
        other.value = '\u{e0} moiti\u{e9}'; window.half = other.id; return other.id";
    let other = page.client().execute(other, Vec::new()).await.unwrap();
    let field = page.find("#text-menu-main").await;
    field.send_keys("Que pouvons-nous faire ?").await.unwrap();
    page.presses("menu-main", "Save").await;
    page.shows("notices", "Saved menu-main").await;
    let half = "return [window.half, document.getElementById(window.half).value,
        document.activeElement.closest('section')?.id]";
    let half = page.client().execute(half, Vec::new()).await.unwrap();
    assert_eq!(half[0], other, "the page was left");
    assert_eq!(half[1], "\u{e0} moiti\u{e9}");
    assert_eq!(half[2], "menu-main");

    page.client()
        .goto(&at("translate/fr/goodbye?all=1"))
        .await
        .unwrap();
    page.shows("goodbye-message", "draft").await;
    page.presses("review", "Put my name under it").await;
    page.shows("notices", "Write your name").await;
    page.types("by", "Mrs  Test").await;
    page.shows("notices", "Reviewed: 1 message.").await;
    page.shows("goodbye-message", "reviewed").await;
    assert_eq!(violations(&page, &folder).await, "");
    let record = fs::read_to_string(french.join("translated.yaml")).unwrap();
    assert!(record.contains("Mrs Test"), "{record}");

    page.client()
        .goto(&at("translate/fr/urgent?all=1"))
        .await
        .unwrap();
    page.types("by", "Mrs Test").await;
    page.shows("notices", "know crisis care").await;
    let record = fs::read_to_string(french.join("translated.yaml")).unwrap();
    assert!(!record.contains("urgent-"), "{record}");
    page.closes().await;
}
