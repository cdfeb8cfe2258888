//! What goes between a person and a desk: topics, cards, words, pictures, signs.

use helpline::conversation::desk::{Keep, Mishap, Part, ReplyTo, Spot, Thread, TopicDeed};
use helpline::conversation::words::{Body, OutButton};
use helpline::service::delivery::Patience;

use crate::noting::{CODE, Desk, copy, open, post, relay};

#[tokio::test]
async fn a_topic_with_a_pinned_card_is_made_and_changed_and_deleted() {
    let desk = Desk::start().await;
    let mut card = post(Body::Text("card".into()), |post| {
        post.keep = Some(Keep::Part(Part::Pinned));
    });
    let close = |label: &str| {
        vec![vec![OutButton {
            label: label.to_owned(),
            data: format!("h1:close:{CODE}"),
        }]]
    };
    card.rows = close("Close");
    let pin = || post(Body::Pin(Spot::Part(Part::Pinned)), |_| {});
    desk.to_group([open(), card, pin()]).await;
    let topic = desk.group.sees_topic(CODE).await;
    let seen = topic.sees("card").await;
    assert_eq!(seen.buttons(), ["Close"]);
    desk.done().await;
    assert_eq!(desk.store.part(Part::Topic), Some(topic.id()));
    assert_eq!(desk.store.part(Part::Pinned), Some(seen.id));
    assert_eq!(desk.group.pinned(), [seen.id]);
    let edit = |text: &str| {
        let (spot, text) = (Spot::Part(Part::Pinned), text.to_owned());
        let mut edit = post(Body::Edit { spot, text }, |_| {});
        edit.rows = close("Done");
        edit
    };
    desk.telegram
        .expects_refusal("editMessageText", "message is not modified");
    desk.to_group([edit("taken")]).await;
    desk.done().await;
    desk.to_group([edit("taken")]).await;
    desk.done().await;
    assert_eq!(topic.sees("taken").await.buttons(), ["Done"]);
    let deed = |deed| post(Body::Topic(deed), |_| {});
    desk.telegram
        .expects_refusal("closeForumTopic", "TOPIC_NOT_MODIFIED");
    let rename = deed(TopicDeed::Rename("K7QF · done".into()));
    desk.to_group([rename, deed(TopicDeed::Close), deed(TopicDeed::Close)])
        .await;
    desk.done().await;
    assert!(topic.is_closed() && topic.name().contains("done"));
    desk.to_group([deed(TopicDeed::Reopen), deed(TopicDeed::Delete)])
        .await;
    desk.done().await;
    assert!(topic.is_deleted());
    assert_eq!(desk.store.part(Part::Topic), None);
    // What is not there is neither changed nor made a fuss of.
    desk.to_group([deed(TopicDeed::Close)]).await;
    desk.finish().await;
}

#[tokio::test]
async fn words_go_both_ways_with_what_they_answer() {
    let (mut desk, topic) = Desk::with_topic(Patience::default()).await;
    let hers = desk.alice.says("is anybody there?").await;
    desk.to_group([relay(hers, "is anybody there?")]).await;
    let copy = topic.sees("is anybody there?").await;
    let sams = desk.sam.replies_to(&copy, "yes").await;
    let answer = |message, words: &str, to| {
        let mut answer = relay(message, words);
        if let Some(post) = &mut answer.post {
            post.reply_to = Some(ReplyTo::Copy(to));
        }
        answer
    };
    desk.to_alice([answer(sams, "yes", copy.id)]).await;
    let seen = desk.alice.sees("yes").await;
    assert_eq!(seen.reply_to, Some(hers));
    desk.done().await;
    assert_eq!(desk.store.pairs(), [(hers, copy.id), (seen.id, sams)]);
    assert_eq!(topic.reaction_on(sams).as_deref(), Some("👌"));
    let more = desk.alice.replies_to(&seen, "good").await;
    desk.to_group([answer(more, "good", seen.id)]).await;
    assert_eq!(topic.sees("good").await.reply_to, Some(sams));
    let changed = post(
        Body::Edit {
            spot: Spot::CopyOf(hers),
            text: "is anybody here?".into(),
        },
        |_| {},
    );
    desk.to_group([changed]).await;
    assert!(topic.sees("anybody here?").await.is_edited);
    let unsent = post(Body::Delete(Spot::CopyOf(sams)), |_| {});
    desk.to_alice([unsent]).await;
    desk.done().await;
    let left = desk.alice.messages();
    assert!(left.iter().all(|message| message.id != seen.id));
    desk.hears_of(&Mishap::TakenBack { message: sams }).await;
    desk.finish().await;
}

#[tokio::test]
async fn albums_stay_together_both_ways() {
    let (desk, topic) = Desk::with_topic(Patience::default()).await;
    let hers = desk.alice.sends_album(&[Some("one"), None, None]).await;
    let copies = hers
        .messages
        .iter()
        .map(|message| copy(*message, Some("a")));
    desk.to_group(copies).await;
    topic.sees("one").await;
    desk.done().await;
    assert_eq!(topic.reads_all().await.len(), 2);
    assert_eq!(desk.telegram.request_count("copyMessages"), 1);
    let people: Vec<i64> = desk.store.pairs().iter().map(|pair| pair.0).collect();
    assert_eq!(people, hers.messages);
    let sams = desk.sam.sends_album_in(&topic, &[Some("two"), None]).await;
    // They come one by one.
    desk.to_alice([copy(sams.messages[0], Some("b"))]).await;
    desk.to_alice([copy(sams.messages[1], Some("b"))]).await;
    desk.alice.sees("two").await;
    desk.done().await;
    assert_eq!(desk.alice.reads_all().await.len(), 1);
    assert_eq!(desk.telegram.request_count("copyMessages"), 2);
    assert_eq!(topic.reaction_on(sams.messages[0]).as_deref(), Some("👌"));
    desk.finish().await;
}

#[tokio::test]
async fn a_single_picture_is_copied_with_what_it_answers() {
    let (desk, topic) = Desk::with_topic(Patience::default()).await;
    let photo = desk.alice.sends_photo(Some("my letter")).await;
    desk.to_group([copy(photo, None)]).await;
    let seen = topic.sees("my letter").await;
    desk.done().await;
    assert_eq!(desk.store.pairs(), [(photo, seen.id)]);
    assert_eq!(desk.telegram.request_count("copyMessage"), 1);
    desk.finish().await;
}

#[tokio::test]
async fn what_is_for_a_topic_of_the_desk_that_is_gone_is_seen_all_the_same() {
    let desk = Desk::start().await;
    let notices = || Some(Thread::Notices("main".into()));
    let make = post(
        Body::Topic(TopicDeed::Open {
            name: "Notices".into(),
        }),
        |post| (post.code, post.thread) = (None, notices()),
    );
    let notice = |words: &str| {
        post(Body::Text(words.to_owned()), |post| {
            (post.code, post.thread) = (None, notices());
        })
    };
    desk.to_group([make]).await;
    let topic = desk.group.sees_topic("Notices").await;
    desk.done().await;
    desk.to_group([notice("one")]).await;
    topic.sees("one").await;
    desk.sam.deletes(&topic).await;
    desk.telegram
        .expects_refusal("sendMessage", "message thread not found");
    desk.to_group([notice("two")]).await;
    desk.group.general().sees("two").await;
    desk.finish().await;
}

#[tokio::test]
async fn taps_are_answered_with_words_that_everybody_can_read() {
    let (desk, topic) = Desk::with_topic(Patience::default()).await;
    let mut card = post(Body::Text("card".into()), |_| {});
    card.rows = vec![vec![OutButton {
        label: "Take".into(),
        data: format!("h1:take:{CODE}:1"),
    }]];
    desk.to_group([card]).await;
    let seen = topic.sees("card").await;
    let tap = desk.sam.taps_on_without_waiting(&seen, "Take").await;
    let words = "Already taken by Sam. ".repeat(20);
    desk.delivery.acknowledge(vec![(tap.clone(), Some(words))]);
    desk.done().await;
    let notice = desk.sam.answer_to(&tap).unwrap();
    assert!(notice.is_alert);
    assert_eq!(notice.text.map(|text| text.len()), Some(200));
    desk.finish().await;
}
