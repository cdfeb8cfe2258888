//! How the replies of small talk are treated beyond their words: what comes in their place for somebody
//! who was shown where help is, and what they are about after an answer. A reply that is not listed
//! here is only said.

use super::flow::Step;

/// The reply that greets; a greeting before anything else begins afresh.
pub const HELLO: &str = "hello";

/// The reply to somebody who sounds low.
pub const LOW: &str = "low";

/// The reply to a child who lives with somebody unwell.
pub const CHILD: &str = "child";

/// The reply to somebody who is well or safe now: who has taken something, or is ill, may only feel so.
pub const BETTER: &str = "better";

/// The reply to somebody who sleeps little and feels very well: a sign of illness, and no good news.
pub const HIGH: &str = "high";

/// The reply to somebody who speaks of a call that nobody booked.
pub const NO_CALL: &str = "no-call";

/// The reply to what is no whole question: after an answer, it is about that.
pub const UNFINISHED: &str = "unfinished";

/// The reply to somebody who has lost somebody, and the topic that says it too.
pub const LOSS: &str = "loss";

/// The reply that says what is known of a budget after a death.
pub const AFTER_DEATH: &str = "after-death";

/// The reply that says where to be helped in other languages.
pub const LANGUAGE: &str = "language";

/// What somebody gets who was shown where help is a moment ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InNeed {
    /// The reply, below a line that says where help is.
    Signpost,
    /// The reply, which names the numbers itself.
    Reply,
    /// Where help is, and not the reply: they ask whether anybody is there and what to do, take leave,
    /// or say what they took.
    Help,
    /// Other ways to be helped, and not the reply: they cannot use the phone.
    OtherWays,
}

/// What else is so of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Somebody asks what to do, what is meant or whether anybody is there. Straight after a reply that
    /// stays with how they feel, it is about that.
    AtALoss,
    /// After an answer, the message is about that.
    OfTheAnswer,
    /// It is about what happened, which people tell bit by bit.
    BitByBit,
    /// It is about somebody who comes, or is there.
    OfWhoComes,
    /// It tells about something, of which more may be asked.
    Tells,
}

use InNeed::{Help, OtherWays, Reply, Signpost};
use Sort::{AtALoss, BitByBit, OfTheAnswer, OfWhoComes, Tells};

/// The replies that are treated in a way of their own, by the names of their steps.
const TREATED: [(&str, InNeed, &[Sort]); 37] = [
    (HELLO, Help, &[AtALoss]),
    ("bot", Help, &[AtALoss]),
    ("abilities", Help, &[AtALoss, OfTheAnswer]),
    ("help", Help, &[AtALoss, OfTheAnswer]),
    ("explain", Help, &[AtALoss]),
    ("sure", Help, &[AtALoss]),
    ("ok", Help, &[]),
    ("night", Help, &[]),
    ("dose", Help, &[]),
    ("deaf", OtherWays, &[]),
    ("reached", Reply, &[OfWhoComes]),
    ("not-reached", Reply, &[]),
    ("cannot-come", Reply, &[]),
    ("what-then", Reply, &[]),
    ("sorry-bot", Reply, &[]),
    ("safer", Reply, &[]),
    (BETTER, Signpost, &[OfWhoComes]),
    (HIGH, Signpost, &[]),
    (LOW, Signpost, &[]),
    (CHILD, Signpost, &[]),
    (LOSS, Signpost, &[]),
    (AFTER_DEATH, Signpost, &[]),
    (LANGUAGE, Signpost, &[]),
    (NO_CALL, Signpost, &[]),
    (UNFINISHED, Signpost, &[AtALoss]),
    ("free", Signpost, &[OfTheAnswer]),
    ("stolen", Signpost, &[BitByBit]),
    ("no-cover", Signpost, &[BitByBit]),
    ("advocate", Signpost, &[Tells]),
    ("nominee", Signpost, &[Tells]),
    ("icb", Signpost, &[Tells]),
    ("mental-health-act", Signpost, &[Tells]),
    ("cto", Signpost, &[Tells]),
    ("benefits", Signpost, &[Tells]),
    ("gp", Signpost, &[Tells]),
    ("reporting", Signpost, &[Tells]),
    ("not-england", Signpost, &[Tells]),
];

/// The names of the steps whose replies are treated in a way of their own.
pub fn treated() -> impl Iterator<Item = &'static str> {
    TREATED.iter().map(|(name, ..)| *name)
}

/// What somebody who was shown where help is gets for this reply.
#[must_use]
pub fn in_need(step: &Step) -> InNeed {
    row(step).map_or(Signpost, |(_, in_need, _)| *in_need)
}

/// Whether this reply is of a sort.
#[must_use]
pub fn is(step: &Step, sort: Sort) -> bool {
    row(step).is_some_and(|(.., sorts)| sorts.contains(&sort))
}

fn row(step: &Step) -> Option<&'static (&'static str, InNeed, &'static [Sort])> {
    TREATED.iter().find(|(name, ..)| step.is(name))
}
