//! A pack as one page that needs nothing else: no script, no picture and no font from
//! elsewhere. It is well-formed XML too, so that tests can read it; elements without an
//! end, such as line breaks, are therefore not used.

mod changed;
mod conversation;
mod facts;
mod head;
mod languages;
mod map;
mod signing;
mod ways;
mod words;

use maud::{DOCTYPE, PreEscaped, html};

use super::pack::Pack;

const STYLE: &str = include_str!("style.css");

/// The page of a pack.
#[must_use]
pub fn page(pack: &Pack) -> String {
    let title = format!("Review pack: {}", pack.flow);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                // The one element without an end.
                (PreEscaped("<meta charset=\"utf-8\"/>"))
                title { (title) " · " (pack.helpline) }
                style { (PreEscaped(STYLE)) (PreEscaped(foot(pack))) }
            }
            body {
                (head::head(pack))
                main {
                    (changed::section(pack))
                    (map::section(pack))
                    (conversation::section(pack))
                    (ways::section(pack))
                    (facts::sources(pack))
                    (facts::findings(pack))
                    (facts::leads(pack))
                    (signing::section(pack))
                }
            }
        }
    };
    without_what_xml_cannot_hold(&page.into_string())
}

/// What stands at the foot of each printed page. A flow's name is letters, digits and
/// hyphens; anything else would not get through.
fn foot(pack: &Pack) -> String {
    let plain = |text: &str| {
        let kept = text
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-');
        kept.collect::<String>()
    };
    format!(
        "@page {{ @bottom-left {{ content: \"{} · edition {} · {}\"; }} }}\n",
        plain(&pack.flow),
        plain(&pack.edition),
        pack.drawn
    )
}

/// Control characters in a message would make the page unreadable as XML, and mean nothing
/// on paper.
fn without_what_xml_cannot_hold(page: &str) -> String {
    let holds = |c: &char| match c {
        '\n' | '\t' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        c => !c.is_control(),
    };
    page.chars().filter(holds).collect()
}
