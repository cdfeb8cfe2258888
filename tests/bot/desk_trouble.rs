//! What befalls a handoff while something is brought, and who is told.

use std::time::Duration;

use helpline::conversation::desk::{Mishap, Part, Post, TopicDeed};
use helpline::conversation::words::Body;
use helpline::service::delivery::Patience;
use helpline::service::kept::Landed;
use helpline::service::ports::{Chat, Store};

use crate::fake_telegram::{Fault, Group, Topic};
use crate::noting::{CODE, Desk, copy, open, post, relay};

/// Waits that fit into a test.
fn short() -> Patience {
    let moment = Duration::from_millis(200);
    Patience {
        probe: moment,
        topic: moment,
        ..Patience::default()
    }
}

#[tokio::test]
async fn a_topic_that_is_gone_is_made_again_and_nothing_is_lost() {
    let (mut desk, topic) = Desk::with_topic(short()).await;
    desk.sam.deletes(&topic).await;
    desk.telegram
        .expects_refusal("sendMessage", "message thread not found");
    let hers = desk.alice.says("hello").await;
    desk.to_group([relay(hers, "hello")]).await;
    let befallen = desk.befell().await;
    assert_eq!(befallen.what, Mishap::TopicGone);
    assert_eq!(befallen.code, Some(CODE.into()));
    assert_eq!(desk.store.part(Part::Topic), None);
    desk.to_group([open()]).await;
    befallen.tell.send(()).unwrap();
    let again = desk.group.sees_topic(CODE).await;
    again.sees("hello").await;
    desk.finish().await;
}

#[tokio::test]
async fn a_topic_that_is_not_made_again_takes_its_words_with_it() {
    let (mut desk, topic) = Desk::with_topic(short()).await;
    desk.sam.deletes(&topic).await;
    desk.telegram
        .expects_refusal("sendMessage", "message thread not found");
    desk.to_group([relay(1, "hello")]).await;
    desk.hears_of(&Mishap::TopicGone).await;
    desk.finish().await;
}

#[tokio::test]
async fn topics_switched_off_put_nothing_where_it_does_not_belong() {
    let (mut desk, topic) = Desk::with_topic(short()).await;
    desk.group.switches_topics_off();
    let photo = desk.alice.sends_photo(Some("my letter")).await;
    desk.to_group([relay(1, "hello"), copy(photo, None)]).await;
    let befallen = desk.befell().await;
    assert_eq!((befallen.what, befallen.code), (Mishap::NoDesk, None));
    befallen.tell.send(()).unwrap();
    desk.telegram.requested("sendMessage", 3).await;
    assert!(desk.delivery.is_broken(Chat(desk.group.id())));
    desk.group.switches_topics_on();
    topic.sees("hello").await;
    topic.sees("my letter").await;
    desk.hears_of(&Mishap::DeskBack).await;
    desk.done().await;
    assert!(!desk.delivery.is_broken(Chat(desk.group.id())));
    assert!(desk.group.general().messages().is_empty());
    assert!(desk.telegram.request_count("deleteMessage") > 0);
    desk.finish().await;
}

#[tokio::test]
async fn what_cannot_be_taken_away_is_tried_again_once_the_group_works() {
    let (desk, topic) = Desk::with_topic(short()).await;
    desk.group.kicks_bot();
    desk.telegram
        .tolerates_refusals("deleteForumTopic", "bot was kicked");
    let deletes = post(Body::Topic(TopicDeed::Delete), |_| {});
    desk.to_group([relay(1, "hello"), deletes]).await;
    desk.telegram.requested("deleteForumTopic", 2).await;
    assert!(!topic.is_deleted());
    desk.group.promotes_bot();
    topic.becomes("deleted", Topic::is_deleted).await;
    // What was to go into it was dropped with it.
    assert_eq!(desk.telegram.request_count("sendMessage"), 0);
    desk.finish().await;
}

#[tokio::test]
async fn a_right_that_is_missing_to_take_away_holds_up_no_words() {
    let (desk, topic) = Desk::with_topic(short()).await;
    let group = desk.group.id();
    let refusal = "Bad Request: not enough rights to delete the topic";
    let fault = Fault::error(400, refusal);
    desk.telegram
        .fail_times(2, "deleteForumTopic", group, fault);
    let other = |post: &mut Post| post.code = Some("M8RG".into());
    let deletes = post(Body::Topic(TopicDeed::Delete), |_| {});
    let words = post(Body::Text("other words".into()), other);
    desk.to_group([deletes, words]).await;
    topic.sees("other words").await;
    topic.becomes("deleted", Topic::is_deleted).await;
    desk.finish().await;
}

#[tokio::test]
async fn words_that_do_not_reach_a_group_in_time_are_given_up_and_told_of() {
    let patience = Patience {
        reach: Duration::from_millis(600),
        ..short()
    };
    let (mut desk, _) = Desk::with_topic(patience).await;
    desk.group.kicks_bot();
    desk.telegram
        .tolerates_refusals("sendMessage", "bot was kicked");
    desk.to_group([relay(1, "hello")]).await;
    desk.hears_of(&Mishap::NoDesk).await;
    let befallen = desk.befell().await;
    assert_eq!(befallen.what, Mishap::NotReached);
    assert_eq!(befallen.code, Some(CODE.into()));
    // Until that is kept, the words are.
    assert_eq!(desk.store.done_so_far(), 1);
    befallen.tell.send(()).unwrap();
    desk.finish().await;
}

#[tokio::test]
async fn that_a_person_is_gone_is_told_before_it_is_settled() {
    let mut desk = Desk::start().await;
    desk.alice.blocks_bot().await;
    desk.telegram
        .expects_refusal("sendMessage", "bot was blocked by the user");
    desk.to_alice([relay(1, "hello")]).await;
    let befallen = desk.befell().await;
    assert_eq!(befallen.what, Mishap::PersonGone);
    assert_eq!(befallen.chat, Chat(desk.alice.id()));
    assert_eq!(desk.store.beat().await.unwrap().taken.len(), 1);
    befallen.tell.send(()).unwrap();
    desk.finish().await;
}

#[tokio::test]
async fn what_cannot_be_given_to_a_person_is_told() {
    let mut desk = Desk::start().await;
    desk.telegram
        .expects_refusal("copyMessage", "message to copy not found");
    desk.to_alice([copy(77, None)]).await;
    desk.hears_of(&Mishap::NotGiven { message: 77 }).await;
    desk.finish().await;
}

#[tokio::test]
async fn words_that_may_be_there_already_say_so() {
    let (desk, topic) = Desk::with_topic(short()).await;
    let group = desk.group.id();
    desk.telegram
        .fail_next("sendMessage", group, Fault::DropConnectionAfter);
    desk.to_group([relay(1, "hello")]).await;
    topic.sees_exactly("hello").await;
    topic.sees_exactly("(This may be a repeat.)\nhello").await;
    desk.done().await;
    // What a person gets needs no such line.
    desk.telegram
        .tolerates_refusals("setMessageReaction", "message to react not found");
    desk.telegram
        .fail_next("sendMessage", desk.alice.id(), Fault::DropConnectionAfter);
    desk.to_alice([relay(2, "hello")]).await;
    desk.alice.sees_exactly("hello").await;
    desk.alice.sees_exactly("hello").await;
    desk.finish().await;
}

async fn topics_made(group: &Group) -> usize {
    group.sees_topic(CODE).await;
    group.topics().len()
}

#[tokio::test]
async fn a_topic_that_may_be_there_is_looked_for_before_it_is_made_again() {
    let desk = Desk::with(short()).await;
    let group = desk.group.id();
    desk.telegram
        .fail_next("createForumTopic", group, Fault::DropConnectionAfter);
    desk.to_group([open(), relay(1, "hello")]).await;
    let topic = desk.group.sees_topic(CODE).await;
    // The service keeps what we hear of it.
    let heard = Landed::Part {
        owner: CODE.into(),
        part: Part::Topic,
        group: Chat(group),
        id: topic.id(),
    };
    desk.store.landed(vec![heard]).await.unwrap();
    topic.sees("hello").await;
    assert_eq!(topics_made(&desk.group).await, 1);
    desk.finish().await;
}

#[tokio::test]
async fn words_that_wait_are_told_of_and_joined() {
    let patience = Patience {
        slow: Duration::from_millis(400),
        ..short()
    };
    let (mut desk, topic) = Desk::with_topic(patience).await;
    let group = desk.group.id();
    desk.telegram
        .fail_next("sendMessage", group, Fault::TooMany { retry_after: 1 });
    desk.telegram
        .tolerates_refusals("sendMessage", "Too Many Requests");
    desk.to_group([relay(1, "one"), relay(2, "two"), relay(3, "three")])
        .await;
    let befallen = desk.befell().await;
    assert_eq!(befallen.what, Mishap::Slow);
    assert_eq!(befallen.code, Some(CODE.into()));
    let seen = topic.sees_exactly("one\n\ntwo\n\nthree").await;
    desk.done().await;
    assert_eq!(
        desk.store.pairs(),
        [(1, seen.id), (2, seen.id), (3, seen.id)]
    );
    desk.finish().await;
}
