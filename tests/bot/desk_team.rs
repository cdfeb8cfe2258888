//! What a team sets at its desk, and what it is told of it.

use crate::office::{Office, code_of};

#[tokio::test]
async fn the_team_closes_its_desk_and_opens_it_again_and_all_hear_who_did() {
    let office = Office::open().await;
    let (general, sam) = (office.group.general(), &office.sam);
    let notices = office.group.sees_topic("Notices").await;
    sam.says_in(&general, "/me Sam").await;
    general.sees("people see you as Sam").await;
    sam.says_in(&general, "/closed training").await;
    general
        .sees("The desk takes no new people until tomorrow")
        .await;
    let closed = "The desk was closed by Sam. It takes nobody new until Tuesday 24 November. \
                  Reason: training.";
    notices.sees_exactly(closed).await;
    office.alice.says("/talk").await;
    let seen = office
        .alice
        .sees("You cannot write with an adviser here just now")
        .await;
    assert!(!seen.has_button("Write with an adviser"));
    office.kim.says_in(&general, "/queue").await;
    general
        .sees_exactly(&format!("Nobody waits. {closed}"))
        .await;
    office.kim.says_in(&general, "/open").await;
    general.sees("open in its hours again").await;
    notices
        .sees_exactly("The desk was opened again by an adviser, in its hours.")
        .await;
    // It is open: of that there is nothing to tell the others.
    office.kim.says_in(&general, "/open").await;
    general.sees("open in its hours again").await;
    office.alice_asks().await;
    sam.says_in(&general, "/queue").await;
    general.sees("1 person waits: #").await;
    office.alice.reads_all().await;
    office.closes().await;
}

#[tokio::test]
async fn the_queue_says_who_talks_with_whom() {
    let office = Office::open().await;
    let (general, sam) = (office.group.general(), &office.sam);
    sam.says_in(&general, "/me Sam").await;
    general.sees("people see you as Sam").await;
    let card = office.alice_asks().await;
    sam.taps_on(&card, "Take").await;
    office.alice.sees("You are now talking to Sam").await;
    office.kim.says_in(&general, "/queue").await;
    let code = code_of(&card);
    let talks = format!("Nobody waits. 1 person is in a chat: #{code} with Sam.");
    general.sees_exactly(&talks).await;
    office.alice.says("/stop").await;
    office.alice.sees("You have ended the chat").await;
    office.kim.says_in(&general, "/queue").await;
    general.sees_exactly("Nobody waits.").await;
    office.closes().await;
}
