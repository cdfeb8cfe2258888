//! Batches as tests write them.

use helpline::conversation::words::Body;
use helpline::conversation::{Moment, Outgoing, Session};
use helpline::service::kept::{Batch, Edition, Person, Waiting};
use helpline::service::ports::Chat;

pub const ALICE: Chat = Chat(7);
pub const BOB: Chat = Chat(8);

pub fn text(words: &str) -> Outgoing {
    Outgoing::new(Body::Text(words.into()), Vec::new())
}

/// A turn of someone new: they have missed so often and are told so much.
pub fn first_turn(update: i64, chat: Chat, misses: u8, said: &[&str]) -> Batch {
    turn_from(None, update, chat, misses, said)
}

/// The turn after the one that `before` made.
pub fn next_turn(before: i64, update: i64, chat: Chat, said: &[&str]) -> Batch {
    turn_from(Some(Edition(before)), update, chat, 0, said)
}

fn turn_from(
    made_from: Option<Edition>,
    update: i64,
    chat: Chat,
    misses: u8,
    said: &[&str],
) -> Batch {
    let session = Session {
        misses,
        last_active: Some(Moment::from_seconds(update)),
        ..Session::default()
    };
    let person = Person {
        handoff: None,
        chat,
        made_from,
        erased: false,
        becomes: Some((session.into(), Edition(update))),
    };
    Batch {
        updates: vec![update],
        people: vec![person],
        outgoing: said.iter().map(|words| (chat, text(words))).collect(),
        at: Moment::from_seconds(update),
        ..Batch::default()
    }
}

/// Everything about someone goes, and this alone is still said.
pub fn erasing(before: i64, update: i64, chat: Chat, said: &[&str]) -> Batch {
    let mut batch = next_turn(before, update, chat, said);
    batch.people[0].erased = true;
    batch.people[0].becomes = None;
    batch
}

pub fn together(batches: Vec<Batch>) -> Batch {
    let mut all = Batch::default();
    for batch in batches {
        all.updates.extend(batch.updates);
        all.people.extend(batch.people);
        all.outgoing.extend(batch.outgoing);
        all.desks.extend(batch.desks);
        all.figures.extend(batch.figures);
        all.counts.take_in(batch.counts);
        all.at = batch.at;
    }
    all
}

pub fn words(waiting: &[Waiting]) -> Vec<String> {
    let words = waiting.iter().map(|message| {
        let text = message.outgoing.body.text();
        text.unwrap_or("a card").to_owned()
    });
    words.collect()
}

pub fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(work)
}
