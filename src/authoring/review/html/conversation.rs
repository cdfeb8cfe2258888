//! Every message in the order of the conversation, as people see it on a phone.

use maud::{Markup, html};

use super::super::super::parse::sources::Listed;
use super::super::pack::{InLanguage, Pack, PartSaid, StepPage};
use super::languages::direction;
use super::words::{counted, named};

pub(super) fn section(pack: &Pack) -> Markup {
    html! {
        section.conversation {
            h2 { "3. Every message, as people see it" }
            p.note {
                "In the order of the conversation. Numbers, hours, prices and addresses are filled in as people see "
                "them today. Under each message stand the buttons that belong to it; buttons such as back, menu and "
                "urgent help are under every one and are left out here."
            }
            @if !pack.seen_at.is_empty() {
                p.note { "Some messages say something else at other times; each is shown. " (pack.seen_at.join("; ")) "." }
            }
            @for step in &pack.steps { (one(step, pack)) }
        }
    }
}

fn one(step: &StepPage, pack: &Pack) -> Markup {
    html! {
        article.step id=(format!("step-{}", step.name)) {
            h3 { code { (step.name) } span.sort { " · " (step.sort) } }
            @for said in &step.said { (in_language(said, step)) }
            @if !step.does.is_empty() {
                ul.does { @for line in &step.does { li { (named(&line.what)) " → " (named(&line.leads)) } } }
            }
            p.foot {
                (step.place)
                @if !step.said.is_empty() { " · " (sources(pack)) }
            }
        }
    }
}

/// The facts of a flow have their sources together; section 5 has them by number.
fn sources(pack: &Pack) -> Markup {
    let dates = || pack.sources.iter().filter_map(Listed::day);
    let count = pack.sources.len();
    html! {
        @if count == 0 { "no sources are named" } @else {
            @if count == 1 { "source 1" } @else { "sources 1 to " (count) }
            @if let (Some(first), Some(last)) = (dates().min(), dates().max()) {
                ", read " @if first == last { "on " (first) } @else { "from " (first) " to " (last) }
            }
        }
    }
}

fn in_language(said: &InLanguage, step: &StepPage) -> Markup {
    html! {
        div.said {
            p.foot {
                strong { (said.locale) } " · " (said.message) " · "
                @match &said.place {
                    Some(place) => (place),
                    None => "not translated: people see the words of another language",
                }
            }
            @if !said.replies_to.is_empty() {
                p.typed lang=(said.locale) dir=(direction(&said.locale)) { (said.replies_to.join(" · ")) }
                p.note { "It is said when one of these is all that a person wrote." }
            }
            @for part in &said.parts { (part_said(part)) }
            @if !said.offers.is_empty() {
                ul.buttons lang=(said.locale) dir=(direction(&said.locale)) {
                    @for button in &said.offers { li { (button) } }
                }
            }
            @if !said.choices.is_empty() { (choices(said, step)) }
        }
    }
}

fn part_said(part: &PartSaid) -> Markup {
    html! {
        @for wording in &part.wordings {
            div.wording {
                @if !part.when.is_empty() || !wording.when.is_empty() {
                    p.when {
                        @if !part.when.is_empty() { (part.when) @if !wording.when.is_empty() { "; " } }
                        (wording.when.join("; or "))
                    }
                }
                p.bubble lang=(part.locale) dir=(direction(&part.locale)) { (wording.text) }
            }
        }
        @if part.more > 0 {
            p.note {
                "There are " (counted(part.more, "more wording")) ", made of the same sentences"
                @if !part.all_tried { ", and more: not every combination of answers was tried" } "."
            }
        } @else if !part.all_tried {
            p.note { "There may be more wordings: not every combination of answers was tried." }
        }
        @if !part.never_seen.is_empty() {
            p.note { "Nobody sees these words at present, for want of the answers or the settings that show them:" }
            ul.unseen lang=(part.locale) dir=(direction(&part.locale)) {
                @for words in &part.never_seen { li { (words) } }
            }
        }
    }
}

fn choices(said: &InLanguage, step: &StepPage) -> Markup {
    html! {
        table.choices {
            thead { tr { th scope="col" { "Button" } th scope="col" { "Leads to" } th scope="col" { "Can be typed too" } } }
            tbody {
                @for ((button, typed), leads) in said.choices.iter().zip(&step.choices) {
                    tr {
                        td { span.button lang=(said.locale) dir=(direction(&said.locale)) { (button) } }
                        td { (named(leads)) }
                        td.typed lang=(said.locale) dir=(direction(&said.locale)) { (typed.join(" · ")) }
                    }
                }
            }
        }
    }
}
