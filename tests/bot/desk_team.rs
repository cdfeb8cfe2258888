//! What a team sets at its desk, and what it is told of it.

use crate::fake_telegram::Topic;
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
    let topic = office.group.sees_topic(&code).await;
    sam.taps_in(&topic, "Close").await;
    office.alice.sees("Sam has ended the chat").await;
    office.kim.says_in(&general, "/queue").await;
    general.sees_exactly("Nobody waits.").await;
    office.closes().await;
}

/// Who replies to a card may believe that the person reads it.
#[tokio::test]
async fn words_as_an_answer_to_a_card_or_a_notice_reach_nobody_and_that_is_said() {
    let office = Office::open().await;
    let (alice, sam, kim) = (&office.alice, &office.sam, &office.kim);
    let (room, general) = (office.waiting_room().await, office.group.general());
    let notices = office.group.sees_topic("Notices").await;
    sam.says_in(&general, "/me Sam").await;
    general.sees("people see you as Sam").await;
    let card = office.alice_asks().await;
    let code = code_of(&card);
    let not_reached = "This did not reach the person.";
    let take = format!(
        "{not_reached} Please tap Take on the card #{code}, then write in the topic that opens."
    );
    sam.replies_to(&card, "Hello, how can I help?").await;
    room.sees_exactly(&take).await;
    alice.says("i want to kill myself").await;
    let waits = notices.sees("Urgent words: #").await;
    sam.replies_to(&waits, "I am coming").await;
    notices.sees_exactly(&take).await;
    kim.replies_to(&card, "// I do").await;

    sam.taps_on(&card, "Take").await;
    let topic = office.group.sees_topic(&code).await;
    topic.sees("Taken by Sam").await;
    kim.replies_to(&card, "Hello!").await;
    let talking = format!("{not_reached} They are talking to Sam, in the topic {code}.");
    room.sees_exactly(&talking).await;
    sam.replies_to(&card, "Are you still there?").await;
    let yours = format!("{not_reached} Please write it in your topic with them, {code}.");
    room.sees_exactly(&yours).await;
    sam.taps_in(&topic, "Close").await;
    alice.sees("has ended the chat").await;
    sam.replies_to(&card, "One more thing").await;
    room.sees_exactly(&format!("{not_reached} #{code} is over."))
        .await;

    office.asks(alice).await;
    kim.replies_to(&card, "Hello again").await;
    room.sees_exactly(&format!("{not_reached} #{code} is over."))
        .await;
    alice.reads_all().await;
    topic.reads_all().await;
    office.closes().await;
}

/// Words in the waiting room, in Notices or in General look like words for whoever waits.
#[tokio::test]
async fn words_outside_of_a_persons_topic_reach_nobody_and_that_is_said_once_an_hour() {
    let office = Office::open().await;
    let (sam, kim) = (&office.sam, &office.kim);
    let (room, general) = (office.waiting_room().await, office.group.general());
    let notices = office.group.sees_topic("Notices").await;
    // Nobody waits: the team talks among itself.
    sam.says_in(&general, "good morning all").await;
    office.alice_asks().await;
    let told = "If this was meant for a person: it did not reach anybody.";
    sam.says_in(&room, "Hello, I will take you now").await;
    room.sees(told).await;
    sam.says_in(&notices, "Hello?").await;
    sam.says_in(&general, "// a note").await;
    kim.says_in(&notices, "Hello, this is Kim").await;
    notices.sees(told).await;
    office.bot.clock.set("2026-11-23 11:01");
    office.alice.sees("No adviser is free just now").await;
    notices.sees("and nobody came").await;
    office.alice_asks().await;
    sam.says_in(&general, "Hello again").await;
    general.sees(told).await;
    office.alice.reads_all().await;
    office.closes().await;
}

/// Who goes must not stay there under a name that says so.
#[tokio::test]
async fn who_says_more_than_away_is_away_and_called_as_before() {
    let office = Office::open().await;
    let (alice, sam, general) = (&office.alice, &office.sam, office.group.general());
    sam.says_in(&general, "/me Sam").await;
    general.sees("people see you as Sam").await;
    let card = office.alice_asks().await;
    sam.taps_on(&card, "Take").await;
    alice.sees("You are now talking to Sam").await;
    sam.says_in(&general, "/me away for lunch").await;
    general.sees("You are away.").await;
    alice.sees("Sam had to go").await;
    let card = office
        .waiting_room()
        .await
        .sees("Waits for an adviser")
        .await;
    sam.says_in(&general, "/me here and now").await;
    general.sees_exactly("You are back.").await;
    sam.says_in(&general, "/me on my break").await;
    general.sees("If you go, type: /me away.").await;
    // That the chat was handed back has to be shown before it is taken again.
    office.telegram.settled().await;
    sam.taps_on(&card, "Take").await;
    alice.sees("You are now talking to Sam").await;
    alice.reads_all().await;
    office.closes().await;
}

#[tokio::test]
async fn a_message_changed_into_a_command_runs_none_and_changes_nothing() {
    let office = Office::open().await;
    let (alice, sam) = (&office.alice, &office.sam);
    let topic = office.sam_has_alice().await;
    let hello = sam.says_in(&topic, "Hello there").await;
    let seen = alice.sees_exactly("Hello there").await;
    alice.reads_all().await;
    let command = sam.says_in(&topic, "/c care").await;
    topic.sees("Which answer?").await;
    for (message, text) in [(hello, "/c care"), (command, "/block 7 threats")] {
        sam.edits_in(&topic, message, text).await;
        topic.sees("Changing a message runs no command.").await;
    }
    office.telegram.settled().await;
    let kept = alice.messages();
    let kept = kept.iter().find(|message| message.id == seen.id);
    assert_eq!(
        kept.map(|message| message.text.as_str()),
        Some("Hello there")
    );
    alice.sees_nothing_more().await;
    topic.sees_nothing_more().await;
    office.closes().await;
}

#[tokio::test]
async fn who_goes_away_hands_their_people_back_and_all_are_told() {
    let office = Office::open().await;
    let (alice, sam, general) = (&office.alice, &office.sam, office.group.general());
    let topic = office.sam_has_alice().await;
    // Another's going away does not concern them.
    office.kim.says_in(&general, "/me away").await;
    general
        .sees_exactly("You are away. You can still take people, and cards still come.")
        .await;
    alice.says("are you there?").await;
    topic.sees_exactly("are you there?").await;
    sam.says_in(&general, "/me away").await;
    let told = general
        .sees("they are in the queue again, and were told")
        .await;
    alice.sees("had to go").await;
    let card = office
        .waiting_room()
        .await
        .sees("Waits for an adviser")
        .await;
    assert!(told.text.contains(&card.text[..5]), "{}", told.text);
    let nobody = |topic: &Topic| {
        topic.messages()[0]
            .text
            .contains("Nobody talks to them now")
    };
    topic.becomes("of nobody", nobody).await;
    // Taken on purpose, they stay.
    sam.taps_on(&card, "Take").await;
    alice.sees("You are now talking to").await;
    alice.reads_all().await;
    office.kim.leaves(&office.group).await;
    alice.says("hello again").await;
    topic.sees_exactly("hello again").await;
    alice.sees_nothing_more().await;
    office.closes().await;
}
