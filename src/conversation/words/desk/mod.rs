//! What a desk's group is sent: cards, topics, messages of people, notes. In the language
//! of the team, which is the one everything is written in first.

mod card;

use super::super::desk::{
    Content, DeskTap, Handoff, Keep, Part as Place, Post, ReplyTo, Spot, Thread, TopicDeed,
};
use super::super::effect::{Effect, ForDesk, Part, Screen, Sign, Value};
use super::super::ids::{Code, DeskName, Locale};
use super::super::moment::Moment;
use super::super::rules::Rules;
use super::outgoing::{Body, OutButton, Outgoing};
use super::split::{LONGEST, split};
use super::{Line, Values};

/// What goes first in a group that takes few messages a minute.
mod rank {
    pub const NEW_CARD: u8 = 0;
    pub const RELAY: u8 = 1;
    pub const NOTE: u8 = 2;
    pub const CHANGE: u8 = 3;
}

/// Words what a turn has for desks' groups, in order. `theirs` is the language of the
/// person.
#[must_use]
pub fn at_desk(
    rules: &Rules,
    theirs: &Locale,
    moment: Moment,
    effects: &[Effect],
) -> Vec<(DeskName, Outgoing)> {
    let mut theirs_too = effects.iter().filter_map(|effect| match effect {
        Effect::Desk(desk, what) => Some((desk, what)),
        _ => None,
    });
    let Some(first) = theirs_too.next() else {
        return Vec::new();
    };
    let words = Team::new(rules, theirs, moment);
    let worded = std::iter::once(first).chain(theirs_too);
    let worded = worded.flat_map(|(desk, what)| {
        let all = words.outgoing(desk, what).into_iter();
        all.map(|outgoing| (desk.clone(), outgoing))
    });
    worded.collect()
}

/// The words shown to the member of the group who tapped a button, if there are any.
#[must_use]
pub fn alert(rules: &Rules, moment: Moment, effects: &[Effect]) -> Option<String> {
    let screen = effects.iter().rev().find_map(|effect| match effect {
        Effect::Alert(screen) => Some(screen),
        _ => None,
    })?;
    Some(Team::new(rules, rules.words.default_locale(), moment).say(screen))
}

struct Team<'r> {
    rules: &'r Rules,
    theirs: &'r Locale,
    values: Values<'r>,
}

impl<'r> Team<'r> {
    fn new(rules: &'r Rules, theirs: &Locale, moment: Moment) -> Self {
        Self {
            rules,
            theirs: rules.words.nearest(theirs.as_str()),
            values: Values::at(rules, rules.words.default_locale(), moment),
        }
    }

    fn outgoing(&self, desk: &DeskName, what: &ForDesk) -> Vec<Outgoing> {
        match what {
            ForDesk::Card(handoff) => {
                let post = Post {
                    thread: Some(Thread::Waiting(desk.clone())),
                    keep: Some(Keep::Part(Place::Card)),
                    ..of(&handoff.code, rank::NEW_CARD)
                };
                vec![text(&self.card(handoff), self.card_buttons(handoff), post)]
            }
            ForDesk::CardNow(handoff) => {
                let rows = self.card_buttons(handoff);
                vec![edit(Place::Card, self.card(handoff), rows, &handoff.code)]
            }
            ForDesk::CardGone(code) => {
                let body = Body::Delete(Spot::Part(Place::Card));
                vec![posted(body, Vec::new(), of(code, rank::NEW_CARD))]
            }
            ForDesk::Topic(handoff) => self.topic(handoff),
            ForDesk::PinnedNow(handoff) => {
                let rows = self.pinned_buttons(handoff);
                vec![edit(
                    Place::Pinned,
                    self.pinned(handoff),
                    rows,
                    &handoff.code,
                )]
            }
            ForDesk::PinnedOver(handoff) => {
                let mut about = self.about(handoff);
                about.extend([("goes-on", "no".into())]);
                let text = self.line(Line::StaffPinned, &about);
                vec![edit(Place::Pinned, text, Vec::new(), &handoff.code)]
            }
            ForDesk::TopicDeed(code, deed) => {
                vec![posted(
                    Body::Topic(deed.clone()),
                    Vec::new(),
                    of(code, rank::CHANGE),
                )]
            }
            ForDesk::Relay(code, held, reply_to, album) => {
                relay(code, held.message, &held.content, *reply_to, album.as_ref())
            }
            ForDesk::Changed(code, message, text) => {
                let body = Body::Edit {
                    spot: Spot::CopyOf(*message),
                    text: text.clone(),
                };
                let post = Post {
                    theirs: Some(0),
                    ..of(code, rank::RELAY)
                };
                vec![posted(body, Vec::new(), post)]
            }
            ForDesk::Note(code, screen, on) => vec![self.note(code, screen, Vec::new(), *on)],
            ForDesk::Offer(code, screen, buttons) => {
                let rows = buttons
                    .iter()
                    .map(|(label, tap)| vec![button(label.clone(), tap)]);
                vec![self.note(code, screen, rows.collect(), None)]
            }
            ForDesk::React(code, message, sign) => {
                let sign = match sign {
                    Sign::Note => "✍",
                    Sign::Given => "👌",
                    Sign::None => "",
                };
                let body = Body::React {
                    message: *message,
                    sign: sign.to_owned(),
                };
                vec![posted(body, Vec::new(), of(code, rank::CHANGE))]
            }
            ForDesk::Notice(screen) => {
                let post = Post {
                    thread: Some(Thread::Notices(desk.clone())),
                    rank: rank::NOTE,
                    ..Post::default()
                };
                vec![text(&self.say(screen), Vec::new(), post)]
            }
        }
    }

    /// A topic, and the card pinned in it.
    fn topic(&self, handoff: &Handoff) -> Vec<Outgoing> {
        let name = self.line(
            Line::StaffTopicName,
            &[
                ("code", handoff.code.as_str().into()),
                ("language", self.language()),
                ("page", self.last_page(handoff)),
            ],
        );
        let code = &handoff.code;
        let open = posted(
            Body::Topic(TopicDeed::Open { name }),
            Vec::new(),
            of(code, rank::RELAY),
        );
        let post = Post {
            thread: Some(Thread::Topic(code.clone())),
            keep: Some(Keep::Part(Place::Pinned)),
            ..of(code, rank::RELAY)
        };
        let card = text(&self.pinned(handoff), self.pinned_buttons(handoff), post);
        let pin = posted(
            Body::Pin(Spot::Part(Place::Pinned)),
            Vec::new(),
            of(code, rank::RELAY),
        );
        vec![open, card, pin]
    }

    fn note(
        &self,
        code: &Code,
        screen: &Screen,
        rows: Vec<Vec<OutButton>>,
        on: Option<i64>,
    ) -> Outgoing {
        let post = Post {
            thread: Some(Thread::Topic(code.clone())),
            reply_to: on.map(ReplyTo::This),
            ..of(code, rank::NOTE)
        };
        text(&self.say(screen), rows, post)
    }

    /// A screen's words; an adviser without a name has one given.
    fn say(&self, screen: &Screen) -> String {
        let mut with = screen.with.clone();
        for (name, value) in &mut with {
            if *name == "adviser" && *value == Value::none() {
                *value = Value::Text(self.line(Line::StaffUnnamed, &[]));
            }
        }
        self.said(screen.message.as_str(), &with)
    }

    fn line(&self, line: Line, with: &[(&'static str, Value)]) -> String {
        self.said(line.key(), with)
    }

    fn said(&self, message: &str, with: &[(&'static str, Value)]) -> String {
        let args = self.values.with(&std::collections::BTreeMap::new(), with);
        let locale = self.rules.words.default_locale();
        let said = self.rules.words.say(locale, message, Part::Text, &args);
        said.unwrap_or_else(|_| "?".to_owned())
    }
}

/// A message of a person's, as they wrote it. Words to a picture hang on it: we send none of our
/// own, so they cannot pass for ours.
fn relay(
    code: &Code,
    message: Option<i64>,
    content: &Content,
    reply_to: Option<i64>,
    album: Option<&String>,
) -> Vec<Outgoing> {
    let post = Post {
        thread: Some(Thread::Topic(code.clone())),
        reply_to: reply_to.map(ReplyTo::Copy),
        keep: message.map(Keep::CopyOf),
        album: album.cloned(),
        ..of(code, rank::RELAY)
    };
    match (content, message) {
        (Content::Media { .. }, Some(message)) => {
            vec![posted(Body::Copy(message), Vec::new(), post)]
        }
        (
            Content::Text(text)
            | Content::Media {
                caption: Some(text),
                ..
            },
            _,
        ) => {
            let parts = split(text, LONGEST).into_iter();
            let parts = parts.map(|part| Body::Text(part.to_owned()));
            let post = Post {
                theirs: Some(0),
                ..post
            };
            parts
                .map(|body| posted(body, Vec::new(), post.clone()))
                .collect()
        }
        (Content::Media { caption: None, .. }, None) => Vec::new(),
    }
}

fn edit(part: Place, text: String, rows: Vec<Vec<OutButton>>, code: &Code) -> Outgoing {
    let spot = Spot::Part(part);
    posted(Body::Edit { spot, text }, rows, of(code, rank::CHANGE))
}

fn text(text: &str, rows: Vec<Vec<OutButton>>, post: Post) -> Outgoing {
    let first = split(text, LONGEST)
        .first()
        .map_or("", |part| part)
        .to_owned();
    posted(Body::Text(first), rows, post)
}

/// What belongs to a handoff.
fn of(code: &Code, rank: u8) -> Post {
    Post {
        code: Some(code.clone()),
        rank,
        ..Post::default()
    }
}

fn posted(body: Body, rows: Vec<Vec<OutButton>>, post: Post) -> Outgoing {
    Outgoing {
        post: Some(Box::new(post)),
        ..Outgoing::new(body, rows)
    }
}

fn button(label: String, tap: &DeskTap) -> OutButton {
    OutButton {
        label,
        data: tap.encode(),
    }
}
