//! The desk in the terminal: one adviser, played with lines that start with @.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::conversation::desk::{Board, Handoff, MemberId};
use crate::conversation::effect::Effect;
use crate::conversation::ids::Code;
use crate::conversation::scene::Letter;
use crate::conversation::words::{self, Body};
use crate::conversation::{Locale, Moment, Rules, Scene};
use crate::service::chance;

/// The one adviser there is.
pub(super) const ADVISER: MemberId = MemberId(1);

/// How the desk is played.
pub(super) const HELP: &str = "You play the person. Lines that start with @ are the adviser's:
  @take  @not today  @hand back  @close  @call back  @flag  @answers WORD  @answer NAME
  @Hello, how can I help?   anything else is written to the person; @// is a note
  @wait 20                  so many minutes pass";

/// A desk with one adviser.
pub(super) struct PlayedDesk {
    board: Arc<Board>,
    messages: i64,
}

impl PlayedDesk {
    /// The first desk of the rules.
    pub(super) fn new(rules: &Rules) -> Self {
        let desk = rules.desks.first();
        let board = desk.map(|desk| Board::played(&desk.name, ADVISER, "Sam"));
        Self {
            board: Arc::new(board.unwrap_or_default()),
            messages: 0,
        }
    }

    /// What a turn sees of the world.
    pub(super) fn scene(&mut self, moment: Moment) -> Scene {
        self.messages += 1;
        Scene {
            moment,
            board: Arc::clone(&self.board),
            code: Code::drawn(chance::number()),
            letter: Letter {
                message: Some(self.messages),
                ..Letter::default()
            },
        }
    }

    /// Takes in where the handoff stands after a turn.
    pub(super) fn note(&mut self, handoff: Option<&Handoff>) {
        if let Some(handoff) = handoff {
            Arc::make_mut(&mut self.board).note(handoff);
        }
    }

    /// What the desk's group sees of a turn, each line marked.
    pub(super) fn shown(
        rules: &Rules,
        locale: &Locale,
        moment: Moment,
        effects: &[Effect],
    ) -> String {
        let mut shown = String::new();
        for (_, outgoing) in words::at_desk(rules, locale, moment, effects) {
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
                let labels: Vec<&str> = row.iter().map(|button| button.label.as_str()).collect();
                let _ = writeln!(shown, "        desk | [{}]", labels.join("] ["));
            }
        }
        if let Some(alert) = words::alert(rules, moment, effects) {
            let _ = writeln!(shown, "\n        desk : {alert}");
        }
        shown
    }
}

fn in_words(deed: &crate::conversation::desk::TopicDeed) -> String {
    use crate::conversation::desk::TopicDeed;
    match deed {
        TopicDeed::Open { name } => format!("a topic is made: {name}"),
        TopicDeed::Rename(name) => format!("the topic is called {name} now"),
        TopicDeed::Close => "the topic is closed".to_owned(),
        TopicDeed::Reopen => "the topic is open again".to_owned(),
        TopicDeed::Delete => "the topic is deleted".to_owned(),
    }
}
