//! The desk over Telegram: asked for, taken, talked, ended, and what goes wrong with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use helpline::service::ports::Chat;

use crate::fake_telegram::FakeTelegram;
use crate::fake_telegram::{Fault, SeenMessage};
use crate::harness::{Bot, BreakableStore, OPEN};
use crate::office::{Office, code_of};

#[tokio::test]
async fn a_handoff_from_asking_to_closed() {
    let office = Office::open().await;
    let (alice, sam) = (&office.alice, &office.sam);
    let card = office.alice_asks().await;
    assert!(
        card.text.contains("English") && card.text.contains("asked at 10am"),
        "{}",
        card.text
    );
    alice.says("I am waiting since May").await;
    alice.sees("I keep this for the adviser").await;
    let told = sam.taps_on(&card, "Take").await;
    assert!(told.text.unwrap().contains("is yours"));
    alice
        .sees("You are now talking to an adviser from our team")
        .await;
    let topic = office.group.sees_topic(&code_of(&card)).await;
    let pinned = topic.sees("What they write here goes to the person").await;
    topic.sees_exactly("I am waiting since May").await;
    office.telegram.settled().await;
    assert_eq!(office.group.pinned(), [pinned.id]);
    let hers = alice.says("Is 1 < 2 & <b>bold</b>?").await;
    let copy = topic.sees_exactly("Is 1 < 2 & <b>bold</b>?").await;
    let answer = sam.replies_to(&copy, "Yes, it is").await;
    let seen = alice.sees_exactly("Yes, it is").await;
    assert_eq!(seen.reply_to, Some(hers));
    office.telegram.settled().await;
    assert_eq!(topic.reaction_on(answer).as_deref(), Some("👌"));
    sam.taps_in(&topic, "Close").await;
    alice.sees("The adviser has ended the chat").await;
    topic.sees("The chat is over").await;
    topic
        .becomes("closed", crate::fake_telegram::Topic::is_closed)
        .await;
    alice.taps("It helped").await;
    alice.sees("Thank you for telling me").await;
    office.closes().await;
}

#[tokio::test]
async fn two_advisers_who_tap_take_in_the_same_instant_are_one_winner_and_one_topic() {
    let office = Office::open().await;
    let card = office.alice_asks().await;
    let first = office.sam.taps_on_without_waiting(&card, "Take").await;
    let second = office.kim.taps_on_without_waiting(&card, "Take").await;
    office.alice.sees("You are now talking to").await;
    office.telegram.settled().await;
    let told = [first, second].map(|tap| {
        office
            .sam
            .answer_to(&tap)
            .and_then(|told| told.text)
            .unwrap_or_default()
    });
    assert!(told[0].contains("is yours"), "{told:?}");
    assert!(told[1].contains("Already taken by"), "{told:?}");
    assert_eq!(
        office.telegram.request_count("createForumTopic"),
        3,
        "two of the desk's and one of hers"
    );
    office
        .group
        .sees_topic(&code_of(&card))
        .await
        .sees("#")
        .await;
    office.closes().await;
}

#[tokio::test]
async fn advisers_choose_the_name_that_people_see_and_notes_stay() {
    let office = Office::open().await;
    let (alice, sam, kim) = (&office.alice, &office.sam, &office.kim);
    sam.says_in(&office.group.general(), "/me Sam").await;
    office.group.general().sees("people see you as Sam").await;
    let card = office.alice_asks().await;
    sam.taps_on(&card, "Take").await;
    alice.sees("You are now talking to Sam").await;
    let topic = office.group.sees_topic(&code_of(&card)).await;
    topic.sees("Taken by Sam").await;
    let note = sam.says_in(&topic, "// she sounds low, marker-note").await;
    let other = kim.says_in(&topic, "I know her, marker-note").await;
    topic
        .sees("This stays here. The person is talking to Sam")
        .await;
    let edited = sam.says_in(&topic, "Hello").await;
    let seen = alice.sees_exactly("Hello").await;
    sam.edits_in(&topic, edited, "Hello Alice?").await;
    alice
        .sees_change(&seen, "its new words", |seen| seen.text == "Hello Alice?")
        .await;
    sam.edits_in(&topic, note, "// marker-note changed").await;
    office.telegram.settled().await;
    assert_eq!(topic.reaction_on(note).as_deref(), Some("✍"));
    assert_eq!(topic.reaction_on(other).as_deref(), Some("✍"));
    let to_alice = format!("{:?}", office.telegram.requests_to(alice.id()));
    assert!(!to_alice.contains("marker-note"), "{to_alice}");
    assert!(
        !to_alice.contains("Smith"),
        "the name on Telegram is not shown"
    );
    office.closes().await;
}

#[tokio::test]
async fn nothing_of_the_person_is_in_the_group_before_they_agree_and_no_name_ever() {
    let office = Office::open().await;
    let robin = office
        .telegram
        .person("MarkerFirst")
        .known_as("MarkerLast", "marker_user");
    for text in [
        "marker one",
        "what is a personal health budget, marker",
        "i want to kill myself marker",
    ] {
        robin.says(text).await;
    }
    robin.says("/talk").await;
    robin.taps("Write with an adviser").await;
    robin.says("marker typed before i agree").await;
    robin.reads_all().await;
    robin.taps("Yes, ask an adviser").await;
    robin.sees("I have told our advisers").await;
    let card = office.waiting_room().await.sees("URGENT WORDS").await;
    office.sam.taps_on(&card, "Take").await;
    robin.sees("You are now talking to").await;
    robin.says("this goes over").await;
    let topic = office.group.sees_topic(&code_of(&card)).await;
    topic.sees_exactly("this goes over").await;
    topic.sees("Taken by an adviser").await;
    let to_group = format!("{:?}", office.telegram.requests_to(office.group.id()));
    for secret in ["arker", &robin.id().to_string()] {
        assert!(!to_group.contains(secret), "{secret} in {to_group}");
    }
    assert_eq!(office.telegram.request_count("forwardMessage"), 0);
    office.closes().await;
}

#[tokio::test]
async fn a_long_message_reaches_the_adviser_whole_and_a_changed_one_changes() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    let long = "I waited and waited. ".repeat(200);
    office.alice.says(&long[..4000]).await;
    topic.sees("I waited and waited.").await;
    let message = office.alice.says("tomorow at ten").await;
    let seen = topic.sees_exactly("tomorow at ten").await;
    office.alice.edits(message, "tomorrow at ten").await;
    topic
        .sees_change(&seen, "its new words", |seen| {
            seen.text == "tomorrow at ten"
        })
        .await;
    office.closes().await;
}

#[tokio::test]
async fn urgent_words_get_help_at_once_and_the_topic_is_told() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office.alice.says("i am going to kill myself tonight").await;
    office.alice.sees("Samaritans").await;
    office.alice.reads_all().await;
    topic
        .sees_exactly("i am going to kill myself tonight")
        .await;
    topic.sees("Urgent words").await;
    office.group.reads_all().await;
    office.closes().await;
}

#[tokio::test]
async fn someone_who_blocks_the_bot_is_no_longer_waited_for() {
    let office = Office::open().await;
    let card = office.alice_asks().await;
    office.alice.blocks_bot().await;
    let room = office.waiting_room().await;
    room.sees_change(&card, "no buttons", |card| {
        card.text.contains("Over at ") && card.buttons().is_empty()
    })
    .await;
    let told = office.sam.taps_on(&card, "Take").await;
    assert!(told.text.unwrap().contains("This is over"));
    office.closes().await;
}

#[tokio::test]
async fn someone_who_blocks_the_bot_in_a_chat_is_told_of_to_the_adviser() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office
        .telegram
        .tolerates_refusals("sendMessage", "bot was blocked");
    office.alice.blocks_bot().await;
    topic.sees("The person cannot be reached any more").await;
    office.closes().await;
}

#[tokio::test]
async fn a_topic_closed_in_telegram_ends_the_chat_and_opened_again_it_goes_on() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office
        .telegram
        .tolerates_refusals("closeForumTopic", "TOPIC_NOT_MODIFIED");
    office.sam.closes(&topic).await;
    office.alice.sees("The adviser has ended the chat").await;
    topic.sees("The chat is over").await;
    office.telegram.settled().await;
    office.sam.reopens(&topic).await;
    office.alice.sees("You are now talking to").await;
    office.alice.says("thank you").await;
    topic.sees_exactly("thank you").await;
    office.group.reads_all().await;
    office.closes().await;
}

#[tokio::test]
async fn a_topic_that_was_deleted_is_made_again_once() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office
        .telegram
        .tolerates_refusals("sendMessage", "message thread not found");
    office
        .telegram
        .tolerates_refusals("editMessageText", "message to edit not found");
    // Its card may not be pinned yet.
    office
        .telegram
        .tolerates_refusals("pinChatMessage", "message to pin not found");
    office.sam.deletes(&topic).await;
    office.alice.says("are you there?").await;
    let again = office.group.sees_topic(&topic.name()[..4]).await;
    again.sees("This topic was made again").await;
    again.sees_exactly("are you there?").await;
    office.group.reads_all().await;
    office.closes().await;
}

#[tokio::test]
async fn with_topics_switched_off_nothing_stays_where_it_does_not_belong_and_people_are_told() {
    let office = Office::open().await;
    office.group.switches_topics_off();
    office.alice.says("/talk").await;
    office.alice.taps("Write with an adviser").await;
    office.alice.taps("Yes, ask an adviser").await;
    office.alice.sees("Something is broken on our side").await;
    office.alice.reads_all().await;
    let left = office.group.messages();
    assert!(
        left.iter()
            .all(|seen| !seen.text.contains("Waits for an adviser")),
        "{left:?}"
    );
    office.alice.says("/talk").await;
    let seen = office.alice.sees("0300 5000 927").await;
    assert!(!seen.has_button("Write with an adviser"));
    office.alice.reads_all().await;
    office
        .telegram
        .tolerates_refusals("createForumTopic", "not a forum");
    office
        .telegram
        .tolerates_refusals("sendMessage", "not a forum");
    office.closes().await;
}

#[tokio::test]
async fn a_storm_of_refusals_in_the_group_delays_nobody_else() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    let group = office.group.id();
    office
        .telegram
        .fail_times(3, "sendMessage", group, Fault::TooMany { retry_after: 1 });
    office.alice.says("hello?").await;
    let robin = office.telegram.person("Robin");
    robin.says("/menu").await;
    robin.sees("What can I help you with?").await;
    topic.sees_exactly("hello?").await;
    let room = office.waiting_room().await;
    let card = room
        .messages()
        .into_iter()
        .find(|seen| seen.text.contains("asked at"))
        .unwrap();
    room.sees_change(&card, "its new words", |card| {
        card.text.contains("Taken by")
    })
    .await;
    office.closes().await;
}

#[tokio::test]
async fn nothing_is_left_of_someone_who_wants_to_be_forgotten() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office.alice.says("forget this").await;
    topic.sees_exactly("forget this").await;
    office.alice.says("/forget").await;
    office.alice.sees("The chat with").await;
    office
        .alice
        .sees("I have erased what I kept about you")
        .await;
    topic
        .becomes("deleted", crate::fake_telegram::Topic::is_deleted)
        .await;
    office.telegram.settled().await;
    office.closes().await;
}

#[tokio::test]
async fn a_callback_is_taken_and_its_number_shown_to_that_adviser_alone() {
    let office = Office::at("2026-11-23 20:00").await;
    let (alice, sam, kim) = (&office.alice, &office.sam, &office.kim);
    alice.says("/talk").await;
    alice.taps("Ask us to call you").await;
    alice
        .sees("Only the adviser who calls you sees the whole number")
        .await;
    alice.says("07400 123456").await;
    alice.taps("Yes").await;
    alice.taps("Ask for nobody").await;
    alice.sees("may we leave a message?").await;
    alice.taps("No").await;
    alice.sees("may we say that we are an advice line?").await;
    alice.taps("No").await;
    alice.taps("Any time the line is open").await;
    alice.taps("Yes, please call me").await;
    alice.sees("An adviser will call you").await;
    let room = office.waiting_room().await;
    let card = room.sees("Wants a call").await;
    let told = sam.taps_on(&card, "Take").await;
    assert_eq!(told.text.as_deref(), Some("07400 123456"));
    let card = room
        .sees_change(&card, "other buttons", |card| card.has_button("We talked"))
        .await;
    let told = kim.taps_on(&card, "Show the number").await;
    assert!(!told.text.unwrap().contains("07400"));
    sam.taps_on(&card, "We talked").await;
    room.sees_change(&card, "no buttons", |card| card.text.contains("Over at "))
        .await;
    alice.reads_all().await;
    let to_group = format!("{:?}", office.telegram.requests_to(office.group.id()));
    assert!(
        !to_group.contains("400123456") && !to_group.contains("400 123"),
        "{to_group}"
    );
    office.closes().await;
}

#[tokio::test]
async fn who_wants_a_call_is_listed_with_the_time_they_asked_for() {
    let office = Office::at("2026-11-23 20:00").await;
    let alice = &office.alice;
    alice.says("/talk").await;
    alice.taps("Ask us to call you").await;
    alice.says("07400 123456").await;
    for answer in [
        "Yes",
        "Ask for nobody",
        "Yes",
        "No",
        "Tuesday 24 November, afternoon",
        "Yes, please call me",
    ] {
        alice.taps(answer).await;
    }
    alice.sees("An adviser will call you").await;
    let room = office.waiting_room().await;
    let card = room
        .sees("Wants a call: Tuesday 24 November, afternoon")
        .await;
    let general = office.group.general();
    office.sam.says_in(&general, "/queue").await;
    let listed = format!(
        "1 person wants a call: #{} (asked at 8pm, for Tuesday 24 November, afternoon).",
        code_of(&card)
    );
    general.sees(&listed).await;
    office.closes().await;
}

/// What Telegram shows as a quotation of a message: where it begins and how long it is.
fn quoted(seen: &SeenMessage) -> Vec<(u64, u64)> {
    let quotes = seen
        .entities
        .iter()
        .filter(|one| one["type"] == "blockquote");
    let place = |one: &serde_json::Value| one["offset"].as_u64().zip(one["length"].as_u64());
    quotes.filter_map(place).collect()
}

#[tokio::test]
async fn what_a_person_writes_never_passes_for_words_of_ours() {
    let office = Office::open().await;
    let card = office.alice_asks().await;
    let forged = "The chat is over. The person was told.";
    office.alice.says(forged).await;
    office.alice.sees("I keep this for the adviser").await;
    office.sam.taps_on(&card, "Take").await;
    let topic = office.group.sees_topic(&code_of(&card)).await;
    let seen = topic.sees_exactly(forged).await;
    assert_eq!(quoted(&seen), [(0, 38)]);
    let said = office.alice.says("Urgent words 😀.").await;
    let seen = topic.sees_exactly("Urgent words 😀.").await;
    assert_eq!(quoted(&seen), [(0, 16)]);
    office.alice.edits(said, "// I left 😀😀").await;
    let seen = topic
        .sees_change(&seen, "its new words", |seen| seen.text == "// I left 😀😀")
        .await;
    assert_eq!(quoted(&seen), [(0, 14)]);
    let long = "é😀 ".repeat(1000);
    office.alice.says(long.trim_end()).await;
    let parts = topic.sees("é😀").await;
    assert_eq!(
        quoted(&parts),
        [(0, parts.text.encode_utf16().count() as u64)]
    );
    office.sam.taps_in(&topic, "Close").await;
    let ours = topic.sees_exactly(forged).await;
    assert_eq!(quoted(&ours), []);
    office.closes().await;
}

#[tokio::test]
async fn forgotten_words_that_still_wait_for_the_group_never_get_there() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    let group = office.group.id();
    office
        .telegram
        .fail_next("sendMessage", group, Fault::TooMany { retry_after: 2 });
    for words in ["marker one", "marker two", "marker three"] {
        office.alice.says(words).await;
    }
    office.alice.says("/forget").await;
    office
        .alice
        .sees("I have erased what I kept about you")
        .await;
    topic
        .becomes("deleted", crate::fake_telegram::Topic::is_deleted)
        .await;
    office.telegram.settled().await;
    let to_group = office.telegram.requests_to(group);
    let with_words = to_group
        .iter()
        .filter(|request| format!("{request:?}").contains("marker"));
    assert!(with_words.count() <= 1, "one was on its way: {to_group:?}");
    office.closes().await;
}

#[tokio::test]
async fn an_administrator_who_hides_is_asked_to_act_as_themselves() {
    let office = Office::open().await;
    let general = office.group.general();
    office.sam.says_anonymously_in(&general, "/queue").await;
    general.sees("You act as the group").await;
    let topic = office.sam_has_alice().await;
    office.alice.reads_all().await;
    office.sam.says_anonymously_in(&topic, "// note this").await;
    office.sam.says_anonymously_in(&topic, "hello there").await;
    topic.sees("so nothing came of this").await;
    office.alice.sees_nothing_more().await;
    office.closes().await;
}

#[tokio::test]
async fn the_clock_brings_people_back_to_the_queue_and_tells_them() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office.alice.says("hello?").await;
    topic.sees_exactly("hello?").await;
    office.bot.clock.set("2026-11-23 10:11");
    topic.sees("The person is waiting for your answer").await;
    office.bot.clock.set("2026-11-23 10:21");
    office.alice.sees("is not answering, I am sorry").await;
    topic.sees("is in the queue again").await;
    office
        .waiting_room()
        .await
        .sees("Waits for an adviser")
        .await;
    office.bot.clock.set("2026-11-23 10:42");
    office.alice.sees("No adviser is free just now").await;
    office.alice.reads_all().await;
    office.group.reads_all().await;
    office.closes().await;
}

#[tokio::test]
async fn words_that_may_be_there_already_say_so() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    let group = office.group.id();
    let fault = Fault::DropConnectionAfter;
    office.telegram.fail_next("sendMessage", group, fault);
    office.alice.says("still there?").await;
    topic.sees_exactly("still there?").await;
    topic.sees("(This may be a repeat.)").await;
    office.closes().await;
}

#[tokio::test]
async fn an_adviser_who_leaves_the_group_leaves_nobody_waiting() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office.kim.leaves(&office.group).await;
    office.alice.says("hello").await;
    topic.sees_exactly("hello").await;
    office.sam.leaves(&office.group).await;
    office.alice.sees("had to go, I am sorry").await;
    office
        .waiting_room()
        .await
        .sees("Waits for an adviser")
        .await;
    office.closes().await;
}

/// A plain group that is given topics becomes another chat.
#[tokio::test]
async fn a_group_that_has_become_another_chat_is_followed() {
    let telegram = FakeTelegram::start().await;
    let group = telegram.group("The team");
    let (alice, sam) = (telegram.person("Alice"), telegram.person("Sam"));
    group.member(&sam);
    telegram.tolerates_refusals("createForumTopic", "");
    telegram.tolerates_refusals("getChat", "upgraded to a supergroup");
    let old = group.id();
    let forum = group.migrates();
    forum.switches_topics_on();
    let groups = BTreeMap::from([("advice".into(), Chat(old))]);
    let store = Arc::new(BreakableStore::new());
    let bot = Bot::start_with_desks(&telegram.url(), telegram.token(), OPEN, store, &groups);
    let room = forum.sees_topic("Waiting room").await;
    alice.says("/talk").await;
    alice.taps("Write with an adviser").await;
    alice.taps("Yes, ask an adviser").await;
    let card = room.sees("Waits for an adviser").await;
    sam.taps_on(&card, "Take").await;
    alice.sees("You are now talking to an adviser").await;
    let topic = forum.sees_topic(&code_of(&card)).await;
    sam.says_in(&topic, "Hello").await;
    alice.sees_exactly("Hello").await;
    telegram.settled().await;
    alice.reads_all().await;
    forum.reads_all().await;
    bot.finish(telegram).await;
}
