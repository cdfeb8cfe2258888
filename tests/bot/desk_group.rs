//! Whether a group can be a desk, and what its members can command.

use helpline::adapters::telegram::{Client, look_at_bot, look_at_group, set_staff_commands};
use serde_json::json;

use crate::fake_telegram::FakeTelegram;

#[tokio::test]
async fn a_group_that_cannot_be_a_desk_is_told_what_it_lacks() {
    let telegram = FakeTelegram::start().await;
    let client = Client::new(&telegram.token().to_owned().into(), Some(&telegram.url())).unwrap();
    let bot = look_at_bot(&client).await.unwrap().id;
    let group = telegram.forum("The team");
    let faults = async || {
        let now = look_at_group(&client, bot, group.id()).await.unwrap();
        let faults = now.faults().into_iter();
        faults.map(|fault| fault.told).collect::<Vec<_>>()
    };
    assert_eq!(faults().await, Vec::<String>::new());
    group.takes_right("can_pin_messages");
    group.switches_topics_off();
    assert_eq!(
        faults().await,
        [
            "The staff group has no topics.",
            "In the staff group the bot may not: Pin messages."
        ]
    );
    let commands = [("close".to_owned(), "End the chat".to_owned())];
    set_staff_commands(&client, group.id(), &commands)
        .await
        .unwrap();
    let set = telegram.requests("setMyCommands");
    assert_eq!(
        set[0]["scope"],
        json!({ "type": "chat", "chat_id": group.id() })
    );
    telegram.finish().await;
}
