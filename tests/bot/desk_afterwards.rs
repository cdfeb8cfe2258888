//! What the team does about words of theirs when the chat is over, or somebody else's.

use crate::office::Office;

#[tokio::test]
async fn a_wrong_word_can_be_mended_when_the_chat_is_over() {
    let office = Office::open().await;
    let (alice, sam, kim) = (&office.alice, &office.sam, &office.kim);
    let topic = office.sam_has_alice().await;
    let seen = |id| {
        let mut seen = topic.messages().remove(0);
        seen.id = id;
        seen
    };
    let wrong = sam.says_in(&topic, "Ring us on Monday").await;
    let meant_for_others = sam.says_in(&topic, "Hello Bob").await;
    let at_alice = alice.sees_exactly("Ring us on Monday").await;
    alice.sees_exactly("Hello Bob").await;
    let note = kim.says_in(&topic, "// who is Bob?").await;
    office.telegram.settled().await;
    sam.taps_in(&topic, "Close").await;
    alice.sees("The adviser has ended the chat").await;

    sam.edits_in(&topic, wrong, "Ring us on Tuesday").await;
    alice
        .sees_change(&at_alice, "the right day", |seen| {
            seen.text == "Ring us on Tuesday"
        })
        .await;
    // Somebody else's note never was for the person, and nobody means it to be now.
    kim.edits_in(&topic, note, "who is Bob??").await;
    office.telegram.settled().await;
    topic.reads_all().await;

    office.asks(alice).await;
    sam.replies_to(&seen(meant_for_others), "/unsend").await;
    topic
        .sees_exactly("Taken back. They may have read it.")
        .await;
    office.telegram.settled().await;
    assert!(alice.messages().iter().all(|seen| seen.text != "Hello Bob"));
    kim.replies_to(&seen(note), "/unsend").await;
    topic.sees("There is nothing to take back").await;
    office.closes().await;
}
