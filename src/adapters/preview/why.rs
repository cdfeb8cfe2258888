//! What the last typed words were taken for, and which of them decided.

use maud::{Markup, html};

use super::talk::Talk;

/// Why the last typed words were answered as they were.
pub(super) fn panel(talk: &Talk) -> Markup {
    let Some(why) = &talk.why else {
        return html! { p .empty { "Type something, and this says what it was taken for." } };
    };
    html! {
        p { "“" (why.text) "”" }
        @if let Some((flow, step, choice)) = &why.choice {
            p { "It was taken as the choice " code { (choice) } " of " code { (flow) "/" (step) } "." }
        }
        @if why.shown.is_empty() {
            p { "Nothing was shown: an adviser has it." }
        } @else {
            p { "It was answered with " @for (index, name) in why.shown.iter().enumerate() {
                @if index > 0 { ", " } code { (name) } } "." }
        }
        @if let Some(asked) = &why.question {
            @if let Some((told, words)) = &asked.danger {
                p .danger { strong { (told) } " — " (words.join(", ")) }
            }
            p { "As a question of its own, Helpline " strong { (asked.outcome) } "; it is "
                (format!("{:.0}", asked.in_scope)) " in 100 sure that it is about any topic." }
            table {
                caption { "The likeliest topics" }
                thead { tr { th scope="col" { "topic" } th scope="col" { "in 100" } th scope="col" { "the words that decided" } } }
                tbody {
                    @for likely in &asked.topics {
                        tr {
                            th scope="row" { (likely.topic.as_str()) }
                            td { (format!("{:.0}", likely.score * 100.0)) }
                            td { @for (word, weight) in &likely.words {
                                span class=(if *weight > 0.0 { "for" } else { "against" }) {
                                    (word) " " (format!("{weight:+.1}")) }
                                " "
                            } }
                        }
                    }
                }
            }
        }
    }
}
