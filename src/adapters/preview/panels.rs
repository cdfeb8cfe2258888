//! The parts of the page that change: made anew after everything that is done, and named, so
//! that the script puts each in its place.

use maud::{Markup, html};
use serde_json::{Value, json};

use super::door::Door;
use super::studio::House;
use super::talk::Talk;
use super::{desk, map, phone, problems, why};
use crate::authoring::map::Traffic;

/// What every part of the page has to know.
pub(super) struct Frame<'f> {
    pub(super) door: &'f Door,
    /// The number of the conversation.
    pub(super) talk: u64,
    /// Which adviser is played.
    pub(super) adviser: usize,
    /// The flow that the map shows; that of the step the person is at if none was chosen.
    pub(super) flow: Option<&'f str>,
    /// How often steps were shown, where the map is to tell it; or why it cannot.
    pub(super) traffic: Option<&'f Result<Traffic, String>>,
    /// What has to be said at the top once.
    pub(super) notice: Option<&'f str>,
    /// What came of the last mend.
    pub(super) mended: &'f [String],
}

impl Frame<'_> {
    /// Where a form of this conversation goes.
    pub(super) fn action(&self, deed: &str) -> String {
        format!("/t/{}/{deed}", self.talk)
    }

    /// The mark by which a form is known to be ours.
    pub(super) fn mark(&self) -> Markup {
        html! { input type="hidden" name="mark" value=(self.door.mark()); }
    }
}

/// A form that does something in the conversation.
pub(super) fn form(frame: &Frame, deed: &str, class: Option<&str>, inside: &Markup) -> Markup {
    html! {
        form method="post" action=(frame.action(deed)) class=[class] {
            (frame.mark())
            (inside)
        }
    }
}

/// Every part, by the name of its place on the page.
pub(super) fn all(frame: &Frame, house: &House, talk: &Talk) -> [(&'static str, Markup); 6] {
    [
        ("notice", notice(frame, house)),
        ("phone", phone::panel(frame, &house.rules, talk)),
        ("desk", desk::panel(frame, talk)),
        ("map", map::panel(frame, house, talk)),
        ("why", why::panel(talk)),
        ("problems", problems::panel(frame, house)),
    ]
}

/// The same for the script.
pub(super) fn as_json(frame: &Frame, house: &House, talk: &Talk) -> Value {
    let parts = all(frame, house, talk).into_iter();
    let parts = parts.map(|(name, part)| (name.to_owned(), json!(part.into_string())));
    Value::Object(parts.collect())
}

fn notice(frame: &Frame, house: &House) -> Markup {
    html! {
        @if let Some(notice) = frame.notice { p .notice role="status" { (notice) } }
        @if house.rules.facts.verified.is_none() {
            p .notice {
                "Nobody has called " strong { (house.rules.facts.phone.as_str()) }
                " yet to see whether it is the helpline's number. Who has, writes the number, the day and their name into "
                code { "helpline.toml" } "."
            }
        }
    }
}
