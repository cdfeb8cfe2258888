//! Makes the two topics that every desk has, once, and remembers them.

use super::desk::DeskView;
use super::kept::{Batch, Sought, StoreError, Waiting};
use super::ports::{Chat, Store};
use super::team;
use crate::conversation::desk::{Part, Post, Thread, TopicDeed};
use crate::conversation::ids::DeskName;
use crate::conversation::words::{Body, Line};
use crate::conversation::{Moment, Outgoing, Rules};

/// The topics that are not there yet, to be made.
///
/// # Errors
/// When the store cannot be used.
pub async fn topics(
    rules: &Rules,
    desks: &DeskView,
    store: &impl Store,
    at: Moment,
) -> Result<Vec<Waiting>, StoreError> {
    let wanted = |(desk, group): (DeskName, Chat)| {
        let own = [
            (
                Part::WaitingRoom,
                Thread::Waiting(desk.clone()),
                Line::StaffWaitingRoom,
            ),
            (
                Part::Notices,
                Thread::Notices(desk.clone()),
                Line::StaffNotices,
            ),
        ];
        own.map(|(part, thread, line)| (desk.to_string(), part, group, thread, line))
    };
    let wanted: Vec<_> = desks.groups().into_iter().flat_map(wanted).collect();
    let sought = wanted
        .iter()
        .map(|(desk, part, group, ..)| Sought::Part(*group, desk.clone(), *part));
    let found = store.seek(sought.collect()).await?;
    let missing = wanted
        .into_iter()
        .zip(found)
        .filter(|(_, found)| found.is_none());
    let outgoing: Vec<_> = missing
        .map(|((_, _, group, thread, line), _)| {
            let name = team::line(rules, line, at);
            let post = Post {
                thread: Some(thread),
                ..Post::default()
            };
            let outgoing = Outgoing {
                post: Some(Box::new(post)),
                ..Outgoing::new(Body::Topic(TopicDeed::Open { name }), Vec::new())
            };
            (group, outgoing)
        })
        .collect();
    if outgoing.is_empty() {
        return Ok(Vec::new());
    }
    let batch = Batch {
        outgoing,
        at,
        ..Batch::default()
    };
    store.commit(batch).await
}
