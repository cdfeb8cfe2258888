//! Where the facts come from, what `check` says, and what leads to the flow.

use maud::{Markup, html};

use super::super::super::diagnostic::Severity;
use super::super::super::parse::sources::Listed;
use super::super::pack::{Asked, Finding, Pack, TopicPage};
use super::languages::direction;
use super::words::named;

pub(super) fn sources(pack: &Pack) -> Markup {
    html! {
        section.sources {
            h2 { "5. Sources" }
            @if pack.sources.is_empty() {
                p { "The flow names none." }
            } @else {
                p.note { "The one read longest ago first. The date is the day somebody last looked at it." }
                ol { @for source in &pack.sources { li { (one(source)) } } }
            }
        }
    }
}

fn one(source: &Listed) -> Markup {
    html! {
        strong { (source.title.as_deref().unwrap_or(&source.name.value)) }
        @if let Some(by) = &source.by { ", " (by) }
        @match source.day() {
            Some(day) => { ". Read on " (day) "." }
            None => ". It is not said when it was read.",
        }
        @match source.address.as_ref().map(|address| &address.value) {
            // Anything else than a web address is not made a link of.
            Some(address) if address.starts_with("https://") || address.starts_with("http://") => {
                " " a.address href=(address) { (address) }
            }
            Some(address) => { " " span.address { (address) } }
            None => " No address is known.",
        }
    }
}

pub(super) fn findings(pack: &Pack) -> Markup {
    html! {
        section.findings {
            h2 { "6. What the program found" }
            @if pack.findings.is_empty() {
                p { code { "helpline check" } " found nothing to mend in this flow." }
            } @else {
                p.note { "What " code { "helpline check --advice" } " says of this flow. It knows nothing of facts." }
                ul { @for finding in &pack.findings { li { (found(finding)) } } }
            }
        }
    }
}

fn found(finding: &Finding) -> Markup {
    let weight = match finding.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
        Severity::Advice => "Advice",
    };
    html! {
        strong { (weight) } " [" (finding.code) "]: " (named(&finding.title)) "."
        @if let Some(place) = &finding.place { " " span.foot { (place) } }
        @if let Some(help) = &finding.help { " " (named(help)) "." }
    }
}

pub(super) fn leads(pack: &Pack) -> Markup {
    let leads = &pack.leads;
    html! {
        section.leading-here {
            h2 { "7. What leads here" }
            @if let Some(program) = leads.program {
                p { "The program starts this flow by itself: it is there for " (program) "." }
            }
            @if !leads.steps.is_empty() {
                p { "Steps of other flows that lead here:" }
                ul { @for step in &leads.steps { li { (named(step)) } } }
            }
            @if leads.topics.is_empty() {
                p { "It answers no topic, so no typed question leads here." }
            }
            @for topic in &leads.topics { (one_topic(topic)) }
        }
    }
}

fn one_topic(topic: &TopicPage) -> Markup {
    html! {
        div.topic {
            h3 { "Topic " code { (topic.topic) } }
            @for asked in &topic.asked { (asked_in(asked)) }
        }
    }
}

fn asked_in(asked: &Asked) -> Markup {
    html! {
        p.foot { (asked.locale) " · on buttons: " span lang=(asked.locale) dir=(direction(&asked.locale)) { (asked.title) } }
        @if !asked.words.is_empty() {
            p { "Typed for that: " span lang=(asked.locale) dir=(direction(&asked.locale)) { (asked.words.join(" · ")) } }
        }
        @if asked.questions.is_empty() {
            p.note { "No example questions in this language." }
        } @else {
            p.note {
                "Questions like these are answered with it"
                @if asked.all > asked.questions.len() {
                    " (" (asked.questions.len()) " of " (asked.all) "; all of them: " (asked.place.as_deref().unwrap_or_default()) ")"
                }
                ":"
            }
            ul.questions lang=(asked.locale) dir=(direction(&asked.locale)) {
                @for question in &asked.questions { li { (question) } }
            }
        }
    }
}
