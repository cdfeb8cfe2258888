//! What is done in a staff group, as it comes in.

use std::time::Duration;

use helpline::adapters::telegram::{Client, Poller};
use helpline::conversation::desk::{Content, MemberId};
use helpline::service::ports::{Act, AtDesk, Chat, Doing, Updates};

use crate::fake_telegram::FakeTelegram;

#[tokio::test]
async fn what_members_do_in_topics_comes_in() {
    let telegram = FakeTelegram::start().await;
    telegram.lets_polls_wait(Duration::from_millis(50));
    let client = Client::new(&telegram.token().to_owned().into(), Some(&telegram.url())).unwrap();
    let mut poller = Poller::new(client);
    // From now on Telegram knows what we want to hear of.
    poller.fetch().await.unwrap();
    let group = telegram.forum("The team");
    let (sam, kim) = (telegram.person("Sam"), telegram.person("Kim"));
    group.owner(&sam);
    let topic = sam.opens_topic(&group, "K7QF").await;
    let hello = sam.says_in(&topic, "hello").await;
    sam.edits_in(&topic, hello, "hello there").await;
    sam.says_in(&topic, "/me@helpline_bot Sam").await;
    sam.says_anonymously_in(&topic, "// a note").await;
    kim.joins(&group).await;
    sam.closes(&topic).await;
    sam.reopens(&topic).await;
    kim.leaves(&group).await;
    group.demotes_bot();
    group.kicks_bot();
    let mut heard = Vec::new();
    while telegram.unconfirmed() > 0 {
        for incoming in poller.fetch().await.unwrap() {
            heard.extend(incoming.deed.map(|deed| {
                assert_eq!(deed.chat, Chat(group.id()));
                match deed.act {
                    Act::AtDesk(AtDesk {
                        by, thread, doing, ..
                    }) => (by, thread, doing),
                    Act::Spoke(_) | Act::Left => panic!("{:?}", deed.act),
                }
            }));
        }
        poller.confirm();
        poller.finish().await;
    }
    let wrote = |words: &str| Doing::Wrote {
        content: Content::Text(words.to_owned()),
        reply_to: None,
        album: None,
    };
    let me = Doing::Commanded {
        to_own: false,
        name: "me".into(),
        rest: "Sam".into(),
        reply_to: None,
    };
    let member = |there| Doing::Member {
        who: MemberId(kim.id()),
        there,
    };
    let (by_sam, by_kim) = (Some(MemberId(sam.id())), Some(MemberId(kim.id())));
    let here = Some(topic.id());
    let expected = [
        (by_sam, here, wrote("hello")),
        (by_sam, here, Doing::Edited("hello there".into())),
        (by_sam, here, me),
        (None, here, wrote("// a note")),
        (by_kim, None, member(true)),
        (by_sam, here, Doing::TopicClosed),
        (by_sam, here, Doing::TopicReopened),
        (by_kim, None, member(false)),
        (by_sam, None, Doing::LetIn),
        (by_sam, None, Doing::PutOut),
    ];
    assert_eq!(heard, expected);
    telegram.finish().await;
}
