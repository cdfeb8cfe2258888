//! What was changed since the flow was signed: words marked within the sentence, steps in
//! sentences. Marks are told by words and lines, not by colour.

use maud::{Markup, html};

use super::super::super::signed::{Changes, Line, MessageChange, Piece, StepChange};
use super::super::pack::{Pack, Since, Standing};
use super::languages::direction;
use super::words::{counted, listed, named};

pub(super) fn section(pack: &Pack) -> Markup {
    html! {
        section.changes {
            h2 { "1. What was changed since it was signed" }
            (since(pack))
            @if !pack.not_signed.is_empty() {
                p {
                    "The words in "
                    (listed(&pack.not_signed.iter().map(ToString::to_string).collect::<Vec<_>>()))
                    " were not signed. Please read all of them."
                }
            }
        }
    }
}

fn since(pack: &Pack) -> Markup {
    match &pack.since {
        Since::NeverSigned if matches!(pack.standing, Standing::Draft) => html! {
            p { "Nobody has signed it, so all of it is new to a reviewer. Please read all of it." }
        },
        Since::NeverSigned => {
            html! { p { "What was read then was not kept. Please read all of it." } }
        }
        Since::NotKept => html! {
            p { "It was changed. The words that were signed were not kept, so this page cannot say which. Please read all of it." }
        },
        Since::Nothing => html! { p { "Nothing." } },
        Since::Layout => html! {
            p { "Only how it is laid out in its files. Every word and every step is the same." }
        },
        Since::Changed { changes } => all(changes),
    }
}

fn all(changes: &Changes) -> Markup {
    html! {
        p {
            (counted(changes.messages.len(), "text")) " and " (counted(changes.steps.len(), "step"))
            " differ from what was signed. "
            del { "Struck out" } " is gone, " ins { "underlined" } " is new."
        }
        @if changes.messages.iter().any(chooses) {
            p.note { "Words in curly brackets are as they stand in the file: there a value is filled in, or an answer chooses the words." }
        }
        @for change in &changes.messages { (message(change)) }
        @if !changes.steps.is_empty() {
            h3 { "Steps, and where they lead" }
            ul.steps-changed { @for change in &changes.steps { li { (step(change)) } } }
        }
    }
}

fn chooses(change: &MessageChange) -> bool {
    let texts = [&change.before, &change.now].into_iter().flatten();
    texts.into_iter().any(|text| text.contains('{'))
}

/// The space behind the last word, which is not marked; or another, where there is none.
fn space_behind<'t>(text: &'t str, otherwise: &'t str) -> &'t str {
    match &text[text.trim_end().len()..] {
        "" => otherwise,
        space => space,
    }
}

fn message(change: &MessageChange) -> Markup {
    let what = match (&change.before, &change.now) {
        (None, _) => "new",
        (_, None) => "gone",
        _ => "changed",
    };
    html! {
        div.change {
            h3 {
                code { (change.message) @if !change.part.is_empty() { "." (change.part) } }
                " · " (change.locale) " · " (what)
            }
            p.words lang=(change.locale) dir=(direction(&change.locale)) {
                @for piece in &change.pieces {
                    @match piece {
                        Piece::Same(text) => (text),
                        Piece::Gone(text) => { del { (text.trim_end()) } (space_behind(text, " ")) }
                        Piece::New(text) => { ins { (text.trim_end()) } (space_behind(text, "")) }
                    }
                }
            }
        }
    }
}

fn step(change: &StepChange) -> Markup {
    match change {
        StepChange::Added(name) => html! { code { (name) } " is new." },
        StepChange::Removed(name) => html! { code { (name) } " is gone." },
        StepChange::Renamed { was, now } => {
            html! { code { (was) } " is now called " code { (now) } "." }
        }
        StepChange::Order(name) => {
            html! { "In " code { (name) } " choices or rules stand in another order." }
        }
        StepChange::Steps => {
            html! { "The steps stand in another order. The first is where the flow starts." }
        }
        StepChange::Otherwise { step, lines } => html! {
            code { (step) } ":"
            ul { @for (before, now) in lines { li { (line(before.as_ref(), now.as_ref())) } } }
        },
    }
}

fn line(before: Option<&Line>, now: Option<&Line>) -> Markup {
    let what = now
        .or(before)
        .map(|line| line.what.as_str())
        .unwrap_or_default();
    html! {
        (named(what)) " → "
        @if let Some(before) = before { del { (named(&before.leads)) } " " }
        @match now {
            Some(now) => ins { (named(&now.leads)) },
            None => "(gone)",
        }
    }
}
