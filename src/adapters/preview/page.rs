//! The page as a whole: where each part has its place.

use maud::{DOCTYPE, Markup, html};

use super::panels::{self, Frame};
use super::studio::House;
use super::talk::Talk;

/// A part of the page: its name, and what stands above it.
type Part = (&'static str, &'static str);

/// The parts, column by column.
const COLUMNS: [&[Part]; 3] = [
    &[("phone", "Phone"), ("why", "Why")],
    &[("desk", "Desk")],
    &[("map", "Map"), ("problems", "Problems")],
];

/// The whole page.
pub(super) fn page(frame: &Frame, house: &House, talk: &Talk) -> Markup {
    let parts = panels::all(frame, house, talk);
    let part = |wanted: &str| {
        parts
            .iter()
            .find(|(name, _)| *name == wanted)
            .map(|(_, part)| part)
    };
    shell(
        &format!("{}: preview", house.rules.facts.name),
        &html! {
            header {
                h1 { (house.rules.facts.name) }
                nav aria-label="Parts of this page" {
                    @for (name, title) in COLUMNS.concat() { a href={ "#" (name) "-part" } { (title) } }
                    a href="/translate" { "Translations" }
                    a href="/asked" { "What people ask" }
                }
            }
            aside #notice aria-label="Notices" { @if let Some(part) = part("notice") { (part) } }
            main data-talk=(frame.talk) {
                @for column in COLUMNS {
                    div .column {
                        @for (name, title) in column {
                            section id={ (name) "-part" } aria-labelledby={ (name) "-title" } {
                                h2 id={ (name) "-title" } { (title) }
                                div id=(name) { @if let Some(part) = part(name) { (part) } }
                            }
                        }
                    }
                }
                section #words-part aria-label="Words of a step" hidden { div #words {} button type="button" #words-close { "Close" } }
            }
            p #connection role="status" {}
        },
    )
}

/// A page that holds one thing.
pub(super) fn shell(title: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                link rel="stylesheet" href="/style.css";
                link rel="icon" href="data:,";
                script src="/preview.js" defer {}
            }
            body { (body) }
        }
    }
}

/// A page that says one thing, with a way back.
pub(super) fn simple(title: &str, body: &Markup) -> Markup {
    shell(title, &html! { main .simple { (inside(title, body)) } })
}

/// The same with texts to type in it: the script puts what is saved in its place.
pub(super) fn texts(title: &str, body: &Markup) -> Markup {
    shell(
        title,
        &html! { main .simple data-texts { (inside(title, body)) } },
    )
}

fn inside(title: &str, body: &Markup) -> Markup {
    html! { h1 { (title) } (body) p { a href="/" { "To the preview" } } }
}
