//! Every way to each ending, in words.

use maud::{Markup, html};

use super::super::pack::{Ending, Pack, WayInWords};
use super::words::{counted, listed, named};

pub(super) fn section(pack: &Pack) -> Markup {
    html! {
        section.endings {
            h2 { "4. Every way to each ending" }
            p.note {
                "Ways that differ only in answers that do not matter are one way. A button can also lead out of the flow "
                "at any time, and people can go back and answer anew."
            }
            @if !pack.all_ways {
                p.warning { "There are too many ways to walk them all. These are the first." }
            }
            @for ending in &pack.endings { (one(ending)) }
            @if !pack.circles.is_empty() { (circles(pack)) }
        }
    }
}

fn one(ending: &Ending) -> Markup {
    let count = ending.ways.len() + ending.more;
    html! {
        div.ending {
            h3 {
                @match &ending.step {
                    Some(step) => a href=(format!("#step-{step}")) { code { (ending.name) } },
                    None => (ending.name),
                }
                @if !ending.title.is_empty() { " · " (ending.title) }
            }
            p.foot { (counted(count, "way")) }
            ul.ways { @for way in &ending.ways { li { (in_words(way)) } } }
            @if ending.more > 0 { p.note { "And " (counted(ending.more, "more way")) "." } }
        }
    }
}

fn in_words(way: &WayInWords) -> Markup {
    let arrow = |place: usize| {
        if place > 0 || way.from.is_some() {
            " → "
        } else {
            ""
        }
    };
    html! {
        @if let Some(from) = &way.from { (named(from)) }
        @for (place, (question, answer)) in way.stops.iter().enumerate() {
            (arrow(place)) span.question { (question) ": " } strong { (answer) }
        }
        @if way.from.is_none() && way.stops.is_empty() && way.any.is_empty() { "Straight from the start." }
        @if !way.any.is_empty() {
            @if !way.stops.is_empty() { " " }
            span.any { "(any answer to " (listed(&way.any)) ")" }
        }
    }
}

fn circles(pack: &Pack) -> Markup {
    html! {
        div.ending {
            h3 { "Where it goes round" }
            p.note { "From there everything can happen again, as above; the ways are counted without going round." }
            ul.ways {
                @for (from, to) in &pack.circles { li { code { (from) } " leads back to " code { (to) } } }
            }
        }
    }
}
