//! The desk when things come in unusual shapes, or not at all.

use serde_json::json;

use crate::office::{Office, code_of};

#[tokio::test]
async fn words_with_what_is_new_in_telegram_reach_the_adviser_all_the_same() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    let odd = [
        json!({ "text": "tomorrow at ten", "entities": [
            { "type": "date_time", "offset": 0, "length": 8, "unix_time": 1_795_000_000 },
        ]}),
        json!({ "text": "as they wrote here", "external_reply": {
            "origin": { "type": "telepathy", "date": 1 }, "message_id": 5,
        }}),
        json!({ "text": "this part", "quote": {
            "text": "part", "position": 0, "entities": [{ "type": "scent", "offset": 0, "length": 4 }],
        }}),
    ];
    for message in odd {
        let text = message["text"].as_str().unwrap().to_owned();
        office.alice.sends_raw(message).await;
        topic.sees_exactly(&text).await;
    }
    office.closes().await;
}

#[tokio::test]
async fn signs_of_markup_and_long_rows_of_them_arrive_as_they_were_typed() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    for text in [
        "<".repeat(300),
        "&amp; <b".to_owned(),
        "*_[`|~".repeat(40),
        "Mae'r gŵr yn disgwyl 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ".repeat(80).trim_end().to_owned(),
    ] {
        office.alice.says(&text).await;
        topic.sees_exactly(&text).await;
        office.sam.says_in(&topic, &text).await;
        office.alice.sees_exactly(&text).await;
    }
    office.closes().await;
}

/// Telegram forgets taps that wait for longer than two and a half minutes; the card does not.
#[tokio::test]
async fn a_card_tapped_in_vain_while_the_bot_was_away_can_be_tapped_again() {
    let office = Office::open().await;
    let card = office.alice_asks().await;
    office.telegram.refuse_connections();
    office.telegram.release_polls();
    office.telegram.forgives_unanswered_taps();
    let tap = office.sam.taps_on_without_waiting(&card, "Take").await;
    office.telegram.advance(200);
    office.telegram.accept_again();
    office.alice.says("still here").await;
    office.alice.sees("I keep this for the adviser").await;
    assert!(office.sam.answer_to(&tap).is_none());
    let told = office.sam.taps_on(&card, "Take").await;
    assert!(told.text.unwrap().contains("is yours"));
    let topic = office.group.sees_topic(&code_of(&card)).await;
    topic.sees_exactly("still here").await;
    office.closes().await;
}
