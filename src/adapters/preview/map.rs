//! The map of a flow, with the step lit that the person is at, and a door to the words of
//! each step.

use std::fmt::Write as _;
use std::sync::Arc;

use maud::{Markup, PreEscaped, html};

use super::asked::beside;
use super::panels::Frame;
use super::studio::{House, Studio};
use super::talk::Talk;
use super::words::Written;
use crate::authoring::map::{Heading, Maker, Traffic, svg};
use crate::conversation::{Flow, Rules};
use crate::service::counting::Day;
use crate::service::reading::shown;

/// How often steps were shown to people lately; or why that is not known.
pub(super) async fn traffic(studio: &Arc<Studio>) -> Result<Traffic, String> {
    let today = Day::of((studio.tools.clock)());
    let since = Day(today.0 + 1 - i64::from(Traffic::DAYS));
    let studio = Arc::clone(studio);
    let tally = beside(move || (studio.tools.tally)(since)).await?;
    let shown = shown(&tally.counts).into_iter();
    let shown = shown.map(|(step, times)| (step, times.number()));
    Ok(Traffic::new(Traffic::DAYS, shown.collect()))
}

/// The map, and which flows there are.
pub(super) fn panel(frame: &Frame, house: &House, talk: &Talk) -> Markup {
    let rules = &house.rules;
    let here = talk.place();
    let chosen = frame.flow.or(here.map(|(flow, _)| flow));
    let flow = chosen.and_then(|name| rules.flows.get(name));
    html! {
        form .fields #flows method="get" action=(format!("/t/{}", frame.talk)) {
            label { "Flow "
                select #flow name="flow" {
                    option value="" selected[frame.flow.is_none()] { "where the person is" }
                    @for name in names(rules) {
                        option value=(name) selected[frame.flow == Some(name)] { (name) }
                    }
                }
            }
            label .tick { input #traffic type="checkbox" name="traffic" value="on" checked[frame.traffic.is_some()];
                " how often shown" }
            button .plain { "Show" }
            span .zoom {
                button type="button" data-zoom="out" aria-label="Smaller map" { "−" }
                button type="button" data-zoom="in" aria-label="Larger map" { "+" }
                button type="button" data-zoom="fit" { "Fit" }
            }
        }
        @match flow {
            None => p .empty { "The conversation has ended. Choose a flow to see its map." },
            Some(flow) => (drawn(frame, house, talk, flow, here)),
        }
    }
}

fn names(rules: &Rules) -> Vec<&str> {
    let mut names: Vec<&str> = rules
        .flows
        .keys()
        .map(crate::conversation::FlowName::as_str)
        .collect();
    names.sort_unstable();
    names
}

fn drawn(
    frame: &Frame,
    house: &House,
    talk: &Talk,
    flow: &Flow,
    here: Option<(&str, &str)>,
) -> Markup {
    let rules = &house.rules;
    let stage = &talk.now.stage;
    let locale = rules.locale_of(&stage.session);
    let traffic = frame.traffic.and_then(|traffic| traffic.as_ref().ok());
    let maker = Maker::new(rules, locale, stage.moment, house.passed.as_deref());
    let maker = maker.with_traffic(traffic);
    let heading = Heading {
        title: flow.name.to_string(),
        subtitle: format!("words in {}", rules.words.language_name(locale)),
        with_coverage: house.passed.is_some(),
        traffic: traffic.map(Traffic::meaning),
    };
    let picture = svg(&heading, &[maker.chart(flow)]);
    let here = here.filter(|(name, _)| *name == flow.name.as_str());
    let here = here.map(|(_, step)| step);
    let written = Written::of(&house.texts, flow.name.as_str());
    let faulty: Vec<(&str, usize)> = flow
        .steps()
        .iter()
        .map(|step| {
            (
                step.name.as_str(),
                written.faults(house, step.name.as_str()),
            )
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    html! {
        @if let Some(Err(why)) = frame.traffic {
            p .notice #no-traffic role="status" { "How often steps were shown is not known here: " (why) "." }
        }
        @if let Some(step) = here { p #at-step { "The person is at " code { (step) } "." } }
        style { (PreEscaped(lit(here, &faulty))) }
        div #picture tabindex="0" role="group" aria-label={ "The map of " (flow.name.as_str()) } {
            (PreEscaped(picture))
        }
        p { a href={ "/review/" (flow.name.as_str()) } target="_blank" { "Print this flow for a reviewer" } }
        h3 { "Its steps" }
        ul .steps {
            @for step in flow.steps() {
                @let name = step.name.as_str();
                li {
                    a href={ (frame.action("words")) "/" (flow.name.as_str()) "/" (name) } data-step=(name) { (name) }
                    @if here == Some(name) { " (here)" }
                    @if let Some((_, count)) = faulty.iter().find(|(faulty, _)| *faulty == name) {
                        strong .danger { " " (count) (if *count == 1 { " problem" } else { " problems" }) }
                    }
                }
            }
        }
    }
}

/// Lights the step the person is at, and marks those with problems. Names of steps hold
/// nothing but small letters, digits and hyphens.
fn lit(here: Option<&str>, faulty: &[(&str, usize)]) -> String {
    let mut style = String::new();
    if let Some(step) = here {
        let _ = write!(
            style,
            "#picture g[data-step=\"{step}\"] > :not(text) {{ stroke: #0b57d0; stroke-width: 5; }}"
        );
    }
    for (step, _) in faulty {
        let _ = write!(
            style,
            "#picture g[data-step=\"{step}\"] > :not(text) {{ fill: #fde0dc; }}"
        );
    }
    style
}
