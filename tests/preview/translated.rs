//! Translating on the page: a text beside its English, saved into the files.

use std::fs;

use crate::browser::folder;
use crate::page::Page;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_is_translated_beside_its_english_and_a_lost_code_is_refused() {
    if folder().is_none() {
        return;
    }
    let page = Page::open().await;
    let polish = page.preview.file("locales/pl");
    fs::create_dir(&polish).unwrap();
    fs::write(
        polish.join("goodbye.ftl"),
        "goodbye-message = Do widzenia.\n",
    )
    .unwrap();
    page.find("#locale option[value='pl']").await;
    let at = |path: &str| format!("{}{path}", page.preview.address);
    page.client().goto(&at("translate")).await.unwrap();
    page.clicks("a[href='/translate/pl/menu']").await;
    let field = page.find("#text-menu-main").await;
    field.send_keys("W czym możemy pomóc?").await.unwrap();
    page.clicks("#menu-main form button").await;
    page.find(".notice").await;
    let written = fs::read_to_string(polish.join("menu.ftl")).unwrap();
    assert!(
        written.ends_with("\nmenu-main = W czym możemy pomóc?\n"),
        "{written}"
    );
    let record = fs::read_to_string(polish.join("translated.yaml")).unwrap();
    assert!(record.contains("menu-main:"), "{record}");

    page.client()
        .goto(&at("translate/pl/advice"))
        .await
        .unwrap();
    let script = "const unit = [...document.querySelectorAll('.unit')].find(
        (one) => one.querySelector('pre').textContent.includes('{ $phone }'));
        unit.querySelector('textarea').value = 'Zadzwoń: { $phoen }'; unit.querySelector('button').click();";
    page.client().execute(script, Vec::new()).await.unwrap();
    let notice = page.find(".notice").await.text().await.unwrap();
    assert!(notice.contains("is lost"), "{notice}");
    assert!(!polish.join("advice.ftl").exists());
    page.closes().await;
}
