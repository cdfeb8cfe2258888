//! The conversation as a phone shows it, and what can be done in it.

use maud::{Markup, html};

use super::panels::{Frame, form};
use super::scroll::{Bubble, Who};
use super::talk::Talk;
use crate::conversation::Rules;

/// The messages, the field to type in, and what is pretended.
pub(super) fn panel(frame: &Frame, rules: &Rules, talk: &Talk) -> Markup {
    let locale = rules.locale_of(&talk.now.stage.session);
    html! {
        (controls(frame, rules, talk))
        div #log .log role="log" aria-label="The conversation" lang=(locale.as_str()) tabindex="0" {
            @for (index, bubble) in talk.now.phone.bubbles.iter().enumerate() {
                (message(frame, talk, index, bubble))
            }
        }
        (form(frame, "say", Some("typing"), &html! {
            label for="say" { "Type as the person" }
            div .line {
                input #say name="text" autocomplete="off" required maxlength="4096";
                button { "Send" }
            }
        }))
    }
}

/// One message; before what the person did there is a way back to that point.
fn message(frame: &Frame, talk: &Talk, index: usize, bubble: &Bubble) -> Markup {
    let (who, name) = match bubble.who {
        Who::Person => ("person", "Person"),
        Who::Bot => ("bot", "Helpline"),
        Who::Adviser(_) | Who::TheAdviser => ("bot adviser", "Adviser"),
    };
    let deed = talk.deeds.iter().position(|deed| deed.from == index);
    html! {
        article id={ "m" (index) } class={ "bubble " (who) } {
            span .hidden { (name) ": " }
            div .text dir="auto" { (bubble.text) }
            @if bubble.changed { small { "changed" } }
            @for sign in &bubble.signs { span .sign { (sign) } }
            @if !bubble.rows.is_empty() {
                (form(frame, "tap", None, &html! {
                    @for (row, buttons) in bubble.rows.iter().enumerate() {
                        div .row {
                            @for (place, button) in buttons.iter().enumerate() {
                                button id={ "m" (index) "-" (row) "-" (place) } name="data"
                                    value=(button.data) dir="auto" { (button.label) }
                            }
                        }
                    }
                }))
            }
            @if let Some(deed) = deed.filter(|deed| *deed > 0) {
                (form(frame, "back", Some("small"), &html! {
                    button name="to" value=(deed) id={ "back-" (deed) }
                        title="Take the conversation back to before this" {
                        "Back to here"
                    }
                }))
            }
        }
    }
}

fn controls(frame: &Frame, rules: &Rules, talk: &Talk) -> Markup {
    let stage = &talk.now.stage;
    let local = rules.hours.local(stage.moment);
    let open = rules.hours.status(stage.moment).is_open();
    let locale = rules.locale_of(&stage.session);
    html! {
        div .controls {
            p #clock {
                strong { (if open { "The line is open" } else { "The line is closed" }) }
                " · " (local.strftime("%A %-d %B %Y, %H:%M").to_string())
                (if talk.pretended { " (pretended)" } else { "" })
            }
            details #more {
                summary { "Another time, another language" }
                (form(frame, "set", Some("fields"), &html! {
                    label { "Time at the helpline "
                        input #at type="datetime-local" name="at"
                            value=(local.strftime("%Y-%m-%dT%H:%M").to_string());
                    }
                    label { "Language "
                        select #locale name="locale" {
                            @for known in rules.words.locales() {
                                option value=(known.as_str()) selected[known == locale] {
                                    (rules.words.language_name(known))
                                }
                            }
                        }
                    }
                    button { "Set" }
                    button name="moment" value="now" { "It is now" }
                    button name="moment" value="open" { "While the line is open" }
                    button name="moment" value="closed" { "While it is closed" }
                }))
                (form(frame, "wait", Some("fields"), &html! {
                    "Let time pass: "
                    @for (minutes, words) in [(1, "1 minute"), (10, "10 minutes"), (60, "an hour"), (1440, "a day")] {
                        button name="minutes" value=(minutes) { (words) }
                    }
                }))
                (form(frame, "save", Some("fields"), &html! {
                    label { "Save as a story called "
                        input #title name="title" required maxlength="120" placeholder="Somebody asks about money";
                    }
                    button { "Save" }
                }))
                (form(frame, "again", Some("fields"), &html! { button { "Start again" } }))
            }
        }
    }
}
