//! The head: what this is, whose it is, and whether somebody has signed it.

use maud::{Markup, html};

use super::super::pack::{Pack, Standing, Turn};
use super::words::{listed, named};

pub(super) fn head(pack: &Pack) -> Markup {
    let locales: Vec<String> = pack.locales.iter().map(ToString::to_string).collect();
    html! {
        header {
            p.helpline { (pack.helpline) }
            h1 { "Review pack: " code { (pack.flow) } }
            @if let Some(about) = &pack.about { p.about { (named(about)) } }
            (standing(pack))
            table.head {
                tbody {
                    (row("Begins with", &pack.title))
                    (row("Kept right by", pack.owner.as_deref().unwrap_or("nobody is named")))
                    (row("Edition", &pack.edition))
                    (row("Drawn on", &pack.drawn.to_string()))
                    (row("Languages", &format!("{}{}", listed(&locales), if pack.others_left_out { "; the others are left out" } else { "" })))
                    (row("To be read again", &again(&pack.turn)))
                    (row("Whose turn it is", &whose_turn(pack)))
                }
            }
            (contents())
        }
    }
}

fn row(what: &str, is: &str) -> Markup {
    html! { tr { th scope="row" { (what) } td { (is) } } }
}

fn standing(pack: &Pack) -> Markup {
    let (stands, words) = match &pack.standing {
        Standing::Draft => ("draft", "Draft. Nobody has signed this yet.".to_owned()),
        Standing::Named { by, on } => (
            "draft",
            format!(
                "Read by {by} on {on}, as its file says. No mark was kept of what was read, so nobody can tell \
                 what was changed since."
            ),
        ),
        Standing::Signed {
            by,
            on,
            changed: true,
        } => (
            "draft",
            format!("Signed by {by} on {on}. Changed since: the changes are not signed."),
        ),
        Standing::Signed {
            by,
            on,
            changed: false,
        } => (
            "signed",
            format!("Signed by {by} on {on}. Nothing was changed since."),
        ),
    };
    html! { p class=(format!("standing {stands}")) { (words) } }
}

fn again(turn: &Turn) -> String {
    match (&turn.every, turn.due) {
        (None, _) => "its file does not say how often".to_owned(),
        (Some(every), None) => format!("every {every}, counted from the first signature"),
        (Some(every), Some(due)) if turn.overdue => format!("every {every}; it was due on {due}"),
        (Some(every), Some(due)) => format!("every {every}; next by {due}"),
    }
}

fn whose_turn(pack: &Pack) -> String {
    let turn = &pack.turn;
    let reviewer = match (&pack.standing, turn.overdue) {
        (Standing::Draft, _) => "a first reviewer's".to_owned(),
        (Standing::Named { by, .. } | Standing::Signed { by, .. }, true) => {
            format!("a reviewer's, because it is overdue; the last was {by}")
        }
        (
            Standing::Signed {
                by, changed: true, ..
            },
            false,
        ) => {
            format!("a reviewer's, because it was changed; the last was {by}")
        }
        (Standing::Named { .. }, false) => "a reviewer's, to sign what is here now".to_owned(),
        (
            Standing::Signed {
                by, changed: false, ..
            },
            false,
        ) => {
            return format!("nobody's now; the last was {by}");
        }
    };
    match turn.last {
        Some(last) => format!("{reviewer}, on {last}"),
        None => reviewer,
    }
}

/// What the pack holds, so that nobody has to leaf through all of it to know.
fn contents() -> Markup {
    html! {
        ol.contents {
            li { "What was changed since it was signed" }
            li { "The map" }
            li { "Every message, as people see it" }
            li { "Every way to each ending" }
            li { "Sources" }
            li { "What the program found" }
            li { "What leads here" }
            li { "Your signature" }
        }
    }
}
