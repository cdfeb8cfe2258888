//! Where the reviewer signs.

use maud::{Markup, html};

use super::super::pack::Pack;

/// Enough lines for notes to fill the page.
const LINES: usize = 9;

pub(super) fn section(pack: &Pack) -> Markup {
    html! {
        section.signing {
            h2 { "8. Your signature" }
            p {
                "I have read the flow " code { (pack.flow) } " of " (pack.helpline) ", edition " code { (pack.edition) }
                ", against its sources. It is:"
            }
            ul.verdicts {
                li { span.box {} "right" }
                li { span.box {} "right, with the changes below" }
                li { span.box {} "not right, for the reasons below" }
            }
            p.line { span.label { "Name" } }
            p.line { span.label { "Role" } }
            p.line { span.label { "Date" } }
            p.line { span.label { "Signature" } }
            h3 { "Notes" }
            @for _ in 0..LINES { p.line {} }
            h3 { "When it is right" }
            p { "Whoever keeps the texts writes your name down with this command. Nothing may be changed in between:" }
            p.command { code { (pack.command) } }
            p.note {
                "It keeps the words you have read. When one of them is changed later, " code { "helpline check" }
                " says so, and the next pack shows the change."
            }
        }
    }
}
