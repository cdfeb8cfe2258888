//! More of the desk over Telegram: pictures in albums where they are allowed, and desks for
//! different languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use helpline::adapters::disk;
use helpline::authoring::{Languages, Source, Sources, check_after, render};
use helpline::conversation::Rules;
use helpline::service::ports::Chat;

use crate::fake_telegram::{FakeTelegram, Topic};
use crate::harness::{Bot, BreakableStore, OPEN, moment};
use crate::learned::notebook;
use crate::office::{Office, code_of};

/// The shipped rules with other desks, and with a few words in French.
fn rules_with(desks: &str) -> Arc<Rules> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = disk::read(folder).unwrap();
    let with_desks = texts.iter().map(|(_, source)| match source.name.as_str() {
        "helpline.toml" => Source {
            text: format!("{}\n{desks}", source.text),
            ..source.clone()
        },
        _ => source.clone(),
    });
    let french = Source {
        name: "locales/fr/talk.ftl".into(),
        text: "talk-here = Parlez avec nous.\n".into(),
    };
    let texts = Sources::new(with_desks.chain([french]).collect());
    let checked = check_after(&texts, moment(OPEN), None, Languages::Written);
    let faults = render(&checked.diagnostics, &texts, false);
    Arc::new(
        checked
            .blueprint
            .unwrap_or_else(|| panic!("{faults}"))
            .build_recalling(&notebook()),
    )
}

#[tokio::test]
async fn pictures_go_both_ways_where_they_are_allowed_and_albums_stay_together() {
    let telegram = FakeTelegram::start().await;
    let group = telegram.forum("The team");
    let (alice, sam) = (telegram.person("Alice"), telegram.person("Sam"));
    group.member(&sam);
    let rules = rules_with("[[desk]]\nname = \"advice\"\nmedia = [\"photo\"]\n");
    let groups = BTreeMap::from([("advice".into(), Chat(group.id()))]);
    let store = Arc::new(BreakableStore::new());
    let bot = Bot::start_by(
        rules,
        &telegram.url(),
        telegram.token(),
        OPEN,
        store,
        &groups,
    );
    let room = group.sees_topic("Waiting room").await;
    alice.says("/talk").await;
    alice.taps("Write with an adviser").await;
    alice.taps("Yes, ask an adviser").await;
    let card = room.sees("Waits for an adviser").await;
    sam.taps_on(&card, "Take").await;
    let topic = group.sees_topic(&code_of(&card)).await;
    topic.sees("Taken by").await;
    alice
        .sends_album(&[Some("page one"), Some("page two")])
        .await;
    topic.sees("page one").await;
    topic.sees("page two").await;
    telegram.tolerates_refusals("editMessageText", "no text in the message");
    let photo = alice.sends_photo(Some("page tree")).await;
    let seen = topic.sees("page tree").await;
    alice.edits(photo, "page three").await;
    topic
        .sees_change(&seen, "its new words", |seen| seen.text == "page three")
        .await;
    sam.sends_in(&topic, crate::fake_telegram::Media::Photo, Some("the form"))
        .await;
    alice.sees("the form").await;
    alice.sends_voice().await;
    alice.sees("I cannot pass this on").await;
    telegram.settled().await;
    assert_eq!(telegram.request_count("forwardMessage"), 0);
    // A caption hangs on a picture, and we send no pictures of our own: it cannot pass for ours.
    for method in ["sendPhoto", "sendVoice", "sendDocument"] {
        assert_eq!(telegram.request_count(method), 0);
    }
    alice.reads_all().await;
    group.reads_all().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn another_desk_takes_over_in_its_own_group_and_the_first_sees_no_more() {
    let telegram = FakeTelegram::start().await;
    let (first, second) = (telegram.forum("Advice"), telegram.forum("Money"));
    let [alice, sam, kim] = ["Alice", "Sam", "Kim"].map(|name| telegram.person(name));
    first.member(&sam);
    second.member(&kim);
    let rules = rules_with(
        "[[desk]]\nname = \"advice\"\n\n[[desk]]\nname = \"money\"\nsubjects = [\"money\"]\n",
    );
    let groups = BTreeMap::from([
        ("advice".into(), Chat(first.id())),
        ("money".into(), Chat(second.id())),
    ]);
    let store = Arc::new(BreakableStore::new());
    let bot = Bot::start_by(
        rules,
        &telegram.url(),
        telegram.token(),
        OPEN,
        store,
        &groups,
    );
    let room = first.sees_topic("Waiting room").await;
    let other_room = second.sees_topic("Waiting room").await;
    alice.says("/talk").await;
    alice.taps("Write with an adviser").await;
    alice.taps("Yes, ask an adviser").await;
    let card = room.sees("Waits for an adviser").await;
    sam.taps_on(&card, "Take").await;
    let topic = first.sees_topic(&code_of(&card)).await;
    alice.says("it is about money").await;
    topic.sees_exactly("it is about money").await;
    sam.says_in(&topic, "/transfer nowhere").await;
    topic
        .sees("the name of another desk: money. For example: /transfer money")
        .await;
    sam.says_in(&topic, "/transfer money").await;
    alice.sees("has asked another of our teams").await;
    telegram.requested("closeForumTopic", 1).await;
    sam.reopens(&topic).await;
    topic.sees("They are at the desk money now").await;
    let card = other_room.sees("Waits for an adviser").await;
    kim.taps_on(&card, "Take").await;
    alice.sees("You are now talking to").await;
    let other = second.sees_topic(&code_of(&card)).await;
    alice.says("hello again").await;
    other.sees_exactly("hello again").await;
    telegram.settled().await;
    let to_first = format!("{:?}", telegram.requests_to(first.id()));
    assert!(!to_first.contains("hello again"));
    let to_second = format!("{:?}", telegram.requests_to(second.id()));
    assert!(!to_second.contains("it is about money"));
    alice.reads_all().await;
    first.reads_all().await;
    second.reads_all().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn each_is_handed_over_to_the_desk_of_their_language() {
    let telegram = FakeTelegram::start().await;
    let (first, second) = (telegram.forum("Advice"), telegram.forum("Français"));
    let [alice, ola, kim] = ["Alice", "Ola", "Kim"].map(|name| telegram.person(name));
    second.member(&kim);
    let rules = rules_with(
        "[[desk]]\nname = \"advice\"\n\n[[desk]]\nname = \"francais\"\nlanguages = [\"fr\"]\n",
    );
    let groups = BTreeMap::from([
        ("advice".into(), Chat(first.id())),
        ("francais".into(), Chat(second.id())),
    ]);
    let store = Arc::new(BreakableStore::new());
    let bot = Bot::start_by(
        rules,
        &telegram.url(),
        telegram.token(),
        OPEN,
        store,
        &groups,
    );
    let room = first.sees_topic("Waiting room").await;
    let other_room = second.sees_topic("Waiting room").await;
    for person in [&alice, &ola] {
        person.says("/language").await;
    }
    alice.taps("English").await;
    ola.taps("fr").await;
    for person in [&alice, &ola] {
        person.says("/talk").await;
        person.taps("Write with an adviser").await;
        person.taps("Yes, ask an adviser").await;
        person
            .sees("I have told our advisers that you are here")
            .await;
    }
    room.sees("Waits for an adviser").await;
    let card = other_room.sees("Waits for an adviser").await;
    assert!(card.text.contains("fr"), "{}", card.text);
    kim.taps_on(&card, "Take").await;
    ola.sees("You are now talking to").await;
    telegram.settled().await;
    alice.reads_all().await;
    ola.reads_all().await;
    assert_eq!(telegram.request_count("createForumTopic"), 5);
    first.reads_all().await;
    second.reads_all().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn what_advisers_type_is_answered() {
    let office = Office::open().await;
    let (alice, sam, general) = (&office.alice, &office.sam, office.group.general());
    sam.says_in(&general, "/help").await;
    general
        .sees("Cards in the waiting room are people who wait")
        .await;
    sam.says_in(&general, "/setup").await;
    general.sees("All is ready").await;
    sam.says_in(&general, "/dance").await;
    general.sees("I do not know this command").await;
    let topic = office.sam_has_alice().await;
    sam.says_in(&topic, "/c care").await;
    sam.taps_in(&topic, "A copy of the care plan").await;
    sam.taps_in(&topic, "Send it").await;
    alice.sees("a copy of your care plan").await;
    let wrong = sam.says_in(&topic, "to the wrong person").await;
    alice.sees_exactly("to the wrong person").await;
    office.telegram.settled().await;
    let mut seen = topic.messages().remove(0);
    seen.id = wrong;
    sam.replies_to(&seen, "/unsend").await;
    topic.sees("Taken back").await;
    sam.says_in(&topic, "/block 3 threats").await;
    alice
        .sees("you cannot write with an adviser here, or ask us to call you")
        .await;
    topic
        .sees("No chats and no calls with this person for 3 days")
        .await;
    office.closes().await;
}

/// The counterpart of a quotation is what the person wrote themselves.
#[tokio::test]
async fn what_the_person_wrote_cannot_be_taken_from_them() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office.alice.says("it is about my budget").await;
    let quoted = topic.sees_exactly("it is about my budget").await;
    office.sam.replies_to(&quoted, "/unsend").await;
    topic
        .sees("/unsend has to be a reply to a message of yours")
        .await;
    office.telegram.settled().await;
    assert_eq!(office.telegram.request_count("deleteMessage"), 0);
    office.closes().await;
}

#[tokio::test]
async fn who_takes_a_message_back_hears_what_came_of_it() {
    let office = Office::open().await;
    let (alice, sam) = (&office.alice, &office.sam);
    let topic = office.sam_has_alice().await;
    let seen = |id| {
        let mut seen = topic.messages().remove(0);
        seen.id = id;
        seen
    };
    let wrong = sam.says_in(&topic, "to the wrong person").await;
    alice.sees_exactly("to the wrong person").await;
    office.telegram.settled().await;
    assert!(topic.reaction_on(wrong).is_some());
    sam.replies_to(&seen(wrong), "/unsend").await;
    topic
        .sees_exactly("Taken back. They may have read it.")
        .await;
    office.telegram.settled().await;
    assert_eq!(topic.reaction_on(wrong), None);

    let gone = "message to delete not found";
    office.telegram.expects_refusal("deleteMessage", gone);
    sam.replies_to(&seen(wrong), "/unsend").await;
    topic.sees("There is nothing to take back").await;
    let gone = "message to edit not found";
    office.telegram.expects_refusal("editMessageText", gone);
    sam.edits_in(&topic, wrong, "to the right person").await;
    topic.sees("it was taken back, or is too old").await;

    let note = sam.says_in(&topic, "// for Kim").await;
    sam.replies_to(&seen(note), "/unsend").await;
    topic.sees("There is nothing to take back").await;
    sam.edits_in(&topic, note, "// for Kim and Ola").await;
    sam.edits_in(&topic, note, "for all").await;
    topic.sees("they never had what you changed").await;
    office.closes().await;
}

#[tokio::test]
async fn a_message_of_three_days_ago_cannot_be_taken_back() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    let old = office.sam.says_in(&topic, "an old word").await;
    office.alice.sees_exactly("an old word").await;
    office.telegram.settled().await;
    office.telegram.advance(3 * 24 * 3600);
    office
        .telegram
        .expects_refusal("deleteMessage", "message can't be deleted");
    let mut seen = topic.messages().remove(0);
    seen.id = old;
    office.sam.replies_to(&seen, "/unsend").await;
    topic.sees("This was not taken back").await;
    office.closes().await;
}

#[tokio::test]
async fn what_begins_with_a_stroke_does_not_go_to_the_person() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office.alice.reads_all().await;
    for words in ["/", "/ / a note", " /a-note"] {
        office.sam.says_in(&topic, words).await;
        topic.sees("For a note write // first").await;
    }
    office.telegram.settled().await;
    office.alice.sees_nothing_more().await;
    office.closes().await;
}

/// Opened again although nothing goes on in it, the topic is closed once more.
async fn stays_closed(office: &Office, topic: &Topic) {
    office.telegram.requested("closeForumTopic", 2).await;
    topic.becomes("closed again", Topic::is_closed).await;
}

#[tokio::test]
async fn somebody_blocked_is_not_taken_up_again_by_opening_the_topic() {
    let office = Office::open().await;
    let (alice, sam) = (&office.alice, &office.sam);
    let topic = office.sam_has_alice().await;
    sam.says_in(&topic, "/block 3 threats").await;
    alice
        .sees("you cannot write with an adviser here, or ask us to call you")
        .await;
    alice.reads_all().await;
    topic
        .sees("No chats and no calls with this person for 3 days")
        .await;
    office.telegram.requested("closeForumTopic", 1).await;
    sam.reopens(&topic).await;
    topic.sees("they are blocked until").await;
    stays_closed(&office, &topic).await;
    sam.says_in(&topic, "are you there?").await;
    topic.sees("they are blocked until").await;
    let card = topic.messages().remove(0);
    assert!(
        !card.text.contains("To go on within a day"),
        "{}",
        card.text
    );
    office.telegram.settled().await;
    alice.sees_nothing_more().await;
    office.closes().await;
}

#[tokio::test]
async fn who_writes_to_somebody_who_asked_anew_is_told() {
    let office = Office::open().await;
    let (alice, sam) = (&office.alice, &office.sam);
    let topic = office.sam_has_alice().await;
    sam.taps_in(&topic, "Close").await;
    alice.sees("The adviser has ended the chat").await;
    let invites = |topic: &Topic| {
        topic
            .messages()
            .remove(0)
            .text
            .contains("open this topic again")
    };
    topic.becomes("one to go on in", invites).await;
    office.asks(alice).await;
    topic
        .becomes("over for good", |topic| !invites(topic))
        .await;
    office.telegram.requested("closeForumTopic", 1).await;
    sam.reopens(&topic).await;
    topic.sees("If they have asked again").await;
    stays_closed(&office, &topic).await;
    sam.says_in(&topic, "are you there?").await;
    topic.sees("If they have asked again").await;
    sam.says_in(&topic, "// a note").await;
    office.telegram.settled().await;
    topic.reads_all().await;
    office.closes().await;
}

#[tokio::test]
async fn who_writes_to_somebody_who_cannot_be_reached_any_more_is_told() {
    let office = Office::open().await;
    let topic = office.sam_has_alice().await;
    office.alice.blocks_bot().await;
    topic.sees("cannot be reached any more").await;
    office.telegram.requested("closeForumTopic", 1).await;
    office.sam.reopens(&topic).await;
    topic.sees("This topic is over").await;
    stays_closed(&office, &topic).await;
    office.sam.says_in(&topic, "are you there?").await;
    topic.sees("This topic is over").await;
    office.closes().await;
}
