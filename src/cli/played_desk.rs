//! The desk in the terminal: one adviser, played with lines that start with @.

use std::fmt::Write as _;

use crate::authoring::stage::Turn;
use crate::conversation::desk::{DeskTap, TopicDeed};
use crate::conversation::words::Body;

/// How the desk is played.
pub(super) const HELP: &str = "You play the person. Lines that start with @ are the adviser's:
  @take  @not today  @hand back  @close  @call back  @flag  @answers WORD  @answer NAME
  @we talked  @no answer  @give it back  and so on: what stands on a button is that button
  @1                        the button with this number, of those the desk was shown last
  @/queue  @/me Sam  @/block 7 threats  @/help   commands, as in the staff group
  @Hello, how can I help?   anything else is written to the person; @// is a note
  @wait 20                  so many minutes pass";

/// What the desk's group sees of a turn, each line marked; and its buttons, numbered.
pub(super) fn as_seen_there(turn: &Turn) -> (String, Vec<DeskTap>) {
    let (mut shown, mut taps) = (String::new(), Vec::new());
    for outgoing in &turn.desk {
        let text = match &outgoing.body {
            Body::Text(text) => text.clone(),
            Body::Edit { text, .. } => format!("(changed)\n{text}"),
            Body::Topic(deed) => format!("({})", in_words(deed)),
            Body::React { sign, .. } => format!("({sign})"),
            Body::Copy(_) => "(what the person sent)".to_owned(),
            Body::Delete(_) => "(the card is gone)".to_owned(),
            Body::Contact { .. } | Body::Pin(_) => continue,
        };
        let _ = writeln!(shown);
        for line in text.lines() {
            let _ = writeln!(shown, "        desk | {line}");
        }
        for row in &outgoing.rows {
            let labels = row.iter().map(|button| {
                taps.extend(DeskTap::decode(&button.data));
                format!("[{}. {}]", taps.len(), button.label)
            });
            let labels: Vec<String> = labels.collect();
            let _ = writeln!(shown, "        desk | {}", labels.join(" "));
        }
    }
    if let Some(alert) = &turn.alert {
        let _ = writeln!(shown);
        for line in alert.lines() {
            let _ = writeln!(shown, "        desk : {line}");
        }
    }
    (shown, taps)
}

fn in_words(deed: &TopicDeed) -> String {
    match deed {
        TopicDeed::Open { name } => format!("a topic is made: {name}"),
        TopicDeed::Rename(name) => format!("the topic is called {name} now"),
        TopicDeed::Close => "the topic is closed".to_owned(),
        TopicDeed::Reopen => "the topic is open again".to_owned(),
        TopicDeed::Delete => "the topic is deleted".to_owned(),
    }
}
