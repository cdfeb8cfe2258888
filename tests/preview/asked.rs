//! What people ask, on a page of its own, read from the bot's database; and made an example.

use std::fs;
use std::path::Path;

use helpline::adapters::clock;
use helpline::adapters::store::SqliteStore;
use helpline::service::counting::{Counted, Counts, Day};
use helpline::service::kept::Batch;
use helpline::service::ports::Store as _;
use helpline::service::unanswered::Unanswered;

use crate::access::violations;
use crate::browser::folder;
use crate::page::Page;

const QUESTIONS: &str = "locales/en/questions.yaml";

/// What a month of conversations leaves.
fn month() -> Batch {
    let today = Day::of(clock::now());
    let mut counts = Counts::default();
    for (counted, name, times) in [
        (Counted::Read, "phb-what", 61),
        (Counted::Read, "phb-prescriptions", 34),
        (Counted::Read, "phb-care-plan", 12),
        (Counted::Read, "s117-what", 3),
        (Counted::Right, "phb-what", 20),
        (Counted::Wrong, "phb-what", 6),
        (Counted::Right, "phb-prescriptions", 9),
        (Counted::Wrong, "phb-prescriptions", 2),
        (Counted::Shown, "menu/main", 140),
        (Counted::Ended, "menu/main", 40),
        (Counted::Shown, "could-i-have-one/age", 50),
        (Counted::Ended, "could-i-have-one/age", 11),
    ] {
        counts.add(today, counted, name.to_owned(), times);
    }
    let asked = |mark: u8, masked: &str| Unanswered {
        day: today,
        mark,
        masked: masked.to_owned(),
    };
    let swimming = (0..6).map(|mark| asked(mark, "can it pay for swimming lessons"));
    let bus = (10..15).map(|mark| asked(mark, "is … bus pass in it for #"));
    let alone = (20..24).map(|mark| asked(mark, "will a horse be paid"));
    Batch {
        counts,
        questions: swimming.chain(bus).chain(alone).collect(),
        ..Batch::default()
    }
}

async fn keep(page: &Page) {
    let path = page.preview.file("helpline.sqlite");
    let store = SqliteStore::open(&path).unwrap();
    store.commit(month()).await.unwrap();
}

/// The page, once the setting counts.
async fn goes_there(page: &Page) {
    let file = page.preview.file("helpline.toml");
    let text = fs::read_to_string(&file).unwrap();
    let on = text.replace("keep-unanswered = false", "keep-unanswered = true");
    assert_ne!(on, text);
    fs::write(&file, on).unwrap();
    page.asks_until("log", "/privacy", "the common words in it for 30 days")
        .await;
    page.client().goto(&at(page)).await.unwrap();
}

fn at(page: &Page) -> String {
    format!("{}asked", page.preview.address)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_people_ask_is_shown_and_made_an_example_of_a_topic() {
    let Some(folder) = folder() else { return };
    let page = Page::open().await;
    page.client().goto(&at(&page)).await.unwrap();
    page.shows("unread", "there is no database at").await;
    assert_eq!(violations(&page, &folder).await, "", "without a database");
    keep(&page).await;
    page.client().goto(&at(&page)).await.unwrap();
    page.shows("read", "phb-what6157").await;
    page.shows("read", "One more, fewer than 5 times.").await;
    assert!(!page.text("read").await.contains("s117-what"));
    page.shows("right", "phb-what20677").await;
    page.shows("right", "phb-prescriptions9fewer than 5").await;
    page.shows("ended", "could-i-have-one/age1150").await;
    page.shows("not-found", "are not kept").await;

    page.client().goto(&page.preview.address).await.unwrap();
    page.clicks("#traffic").await;
    page.shows("picture", "shown 140 times").await;
    page.shows("picture", "how often shown in the last 30 days")
        .await;
    assert_eq!(violations(&page, &folder).await, "", "with the traffic");
    goes_there(&page).await;
    page.shows("not-found", "can it pay for swimming lessons")
        .await;
    assert!(!page.text("not-found").await.contains("horse"));
    assert_eq!(violations(&page, &folder).await, "", "with groups");

    let before = fs::read_to_string(page.preview.file(QUESTIONS)).unwrap();
    page.types("question-1", "does it have my … in it").await;
    page.shows(
        "told",
        "Nothing was written: words or numbers are taken out",
    )
    .await;
    assert_eq!(violations(&page, &folder).await, "", "refused");
    let typed = "return document.getElementById('question-1').value";
    let typed = page.client().execute(typed, Vec::new()).await.unwrap();
    assert_eq!(typed, "does it have my … in it");
    page.clicks("#topic-0 option[value='phb-what']").await;
    page.presses("group-0", "Add as an example").await;
    page.shows("told", "Added as an example of phb-what").await;
    let after = fs::read_to_string(page.preview.file(QUESTIONS)).unwrap();
    let line = "    - can it pay for swimming lessons\n";
    assert_eq!(after.replacen(line, "", 1), before);
    assert!(after.contains(line));
    page.presses("group-0", "Add as an example").await;
    page.shows("told", "is there already").await;
    page.closes().await;
}

/// Pictures of the page, when they are asked for: in the light, in the dark, on a phone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_fine_in_the_dark_and_on_a_phone() {
    let Some(folder) = folder() else { return };
    for (name, width, switches) in [
        ("asked", 1200, &[][..]),
        ("asked-dark", 1200, &["--force-dark-mode"][..]),
        ("asked-phone", 420, &["--force-dark-mode"][..]),
    ] {
        let page = Page::open_in(width, 2300, switches).await;
        keep(&page).await;
        goes_there(&page).await;
        page.shows("not-found", "swimming").await;
        assert_eq!(violations(&page, &folder).await, "", "{name}");
        let wider = "return document.documentElement.scrollWidth > window.innerWidth";
        let wider = page.client().execute(wider, Vec::new()).await.unwrap();
        assert_eq!(wider, false, "something is wider than the page: {name}");
        if let Some(into) = std::env::var_os("HELPLINE_SCREENSHOTS") {
            let picture = page.client().screenshot().await.unwrap();
            fs::write(Path::new(&into).join(format!("{name}.png")), picture).unwrap();
        }
        page.closes().await;
    }
}
