//! The staff group, as advisers see it, playable by two of them.

use maud::{Markup, html};

use super::group::Topic;
use super::panels::Frame;
use super::scroll::{Bubble, Who};
use super::talk::Talk;
use crate::authoring::stage::ADVISERS;

/// The topics of the group; who plays is chosen above them.
pub(super) fn panel(frame: &Frame, talk: &Talk) -> Markup {
    html! {
        @if talk.now.stage.desk().is_none() {
            p { "There is no desk in " code { "helpline.toml" } "." }
        } @else {
            fieldset #who {
                legend { "You play" }
                @for (index, (_, name)) in ADVISERS.iter().enumerate() {
                    label { input type="radio" name="adviser" value=(index) form="desk-form"
                        checked[index == frame.adviser]; (name) }
                }
            }
            @if let Some(alert) = &talk.alert {
                p #alert .notice role="status" { (alert) }
            }
            form #desk-form method="post" action=(frame.action("desk-tap")) { (frame.mark()) }
            @for (index, topic) in talk.now.group.topics.iter().enumerate() {
                (topic_of(frame, index, topic))
            }
        }
    }
}

fn topic_of(frame: &Frame, index: usize, topic: &Topic) -> Markup {
    let about = format!("Topic {}", topic.name);
    html! {
        section id={ "topic-" (index) } .topic aria-label=(about) {
            h3 { (topic.name) @if !topic.open { " (closed)" } }
            @if topic.scroll.bubbles.is_empty() { p .empty { "Nothing here yet." } }
            div .log id={ "log-" (index) } role="log" aria-label=(about) tabindex="0" {
                @for (place, bubble) in topic.scroll.bubbles.iter().enumerate() {
                    (message(index, place, bubble))
                }
            }
            form .typing method="post" action=(frame.action("desk-say")) {
                (frame.mark())
                input type="hidden" name="topic" value=(index);
                label for={ "write-" (index) } { "Write here" }
                div .line {
                    input id={ "write-" (index) } name="text" autocomplete="off" required maxlength="4096";
                    button { "Write" }
                }
            }
        }
    }
}

fn message(topic: usize, place: usize, bubble: &Bubble) -> Markup {
    let name = match bubble.who {
        Who::Adviser(name) => name,
        Who::Person => "Person",
        Who::Bot | Who::TheAdviser => "Helpline",
    };
    html! {
        article id={ "t" (topic) "-" (place) } class={ "bubble " (if name == "Helpline" { "bot" } else { "person" }) } {
            small { (name) @if bubble.pinned { ", pinned" } @if bubble.changed { ", changed" } }
            div .text dir="auto" { (bubble.text) }
            @for sign in &bubble.signs { span .sign { (sign) } }
            @for (row, buttons) in bubble.rows.iter().enumerate() {
                div .row {
                    @for (column, button) in buttons.iter().enumerate() {
                        button form="desk-form" name="data" value=(button.data)
                            id={ "t" (topic) "-" (place) "-" (row) "-" (column) } { (button.label) }
                    }
                }
            }
        }
    }
}
