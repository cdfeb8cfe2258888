//! What people ask: what they read, whether it was what they asked, where they stopped, and what
//! they did not find, with a way to make it an example question of a topic.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::chart::bars;
use super::page;
use super::server::{Server, as_html};
use super::studio::{House, Studio};
use crate::authoring::example::{FILE, add_example};
use crate::conversation::TopicName;
use crate::conversation::understanding::masking::is_word;
use crate::conversation::understanding::{Understanding, Understood};
use crate::service::counting::Day;
use crate::service::reading::Reading;
use crate::service::report::FEWEST;
use crate::service::unanswered::{Asked, asked_alike, kept_at};

/// Over how many days it is told.
const DAYS: i64 = 30;

/// At most so many bars are drawn; the table holds them all.
const MOST_BARS: usize = 12;

/// An example that was added just now.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Lately {
    topic: Option<String>,
    line: Option<usize>,
}

/// A question that somebody makes an example.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    mark: String,
    /// The number of its group on the page.
    group: usize,
    topic: String,
    question: String,
}

/// The page.
pub(super) async fn asked(State(server): State<Server>, Query(lately): Query<Lately>) -> Response {
    let notice = lately.topic.zip(lately.line);
    let notice = notice.map(|(topic, line)| {
        html! { "Added as an example of " code { (topic) } ": " code { (FILE) ":" (line) } "." }
    });
    show(&server, notice, None).await
}

/// Makes a question an example of a topic, if it can be one.
pub(super) async fn add(State(server): State<Server>, Form(sent): Form<Sent>) -> Response {
    if !server.door.is_ours(&sent.mark) {
        let told = "This form is not from this page. Load the page anew, then try again.";
        return (StatusCode::FORBIDDEN, told).into_response();
    }
    let sent = Arc::new(sent);
    let (studio, wanted) = (Arc::clone(&server.studio), Arc::clone(&sent));
    match beside(move || added(&studio, &wanted)).await {
        Ok(line) => {
            let topic = &sent.topic;
            Redirect::to(&format!("/asked?topic={topic}&line={line}")).into_response()
        }
        Err(why) => show(&server, Some(html! { (why) }), Some(&sent)).await,
    }
}

/// Does what takes a while without holding up others.
pub(super) async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, String> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err("Something went wrong. Try it once more.".to_owned()))
}

/// Writes the file with the question in it: the line where it stands, or why not.
fn added(studio: &Studio, sent: &Sent) -> Result<usize, String> {
    let house = studio.house();
    let now = (studio.tools.clock)();
    let known = understanding(&house);
    let added = add_example(&house.texts, known, &sent.topic, &sent.question, now)
        .map_err(|why| format!("Nothing was written: {why}."))?;
    let files = [added.file];
    (studio.tools.write)(&house.texts, &files)
        .map_err(|why| format!("Nothing was written: {why}."))?;
    studio.written(&house.texts, &files, None);
    Ok(added.line)
}

fn understanding(house: &House) -> Option<&Understanding> {
    let locale = house.rules.words.default_locale();
    house.rules.understanding.get(locale).map(Arc::as_ref)
}

async fn show(server: &Server, notice: Option<Markup>, sent: Option<&Sent>) -> Response {
    let studio = Arc::clone(&server.studio);
    let now = (studio.tools.clock)();
    let since = Day(Day::of(now).0 + 1 - DAYS);
    let tally = beside(move || (studio.tools.tally)(since)).await;
    let house = server.studio.house();
    let body = html! {
        @if let Some(notice) = notice { p #told .notice role="status" { (notice) } }
        @match tally {
            Err(why) => (unread(&why)),
            Ok(tally) => {
                @let questions = kept_at(tally.questions, house.rules.keeping, now);
                (figures(&Reading::of(&tally.counts)))
                section #not-found aria-labelledby="not-found-title" {
                    h2 #not-found-title { "Asked and not found" }
                    (not_found(server, &house, &asked_alike(&questions), sent))
                }
            }
        }
    };
    as_html(page::simple("What people ask", &body)).into_response()
}

fn unread(why: &str) -> Markup {
    html! {
        p #unread { "What people read and ask is counted in the database of the bot, and that cannot be read: "
            (why) "." }
        p { "Where it is, the variable " code { "HELPLINE_DATABASE" } " says, or " code { "database" } " under "
            code { "[run]" } " in " code { "helpline.toml" }
            ". Start the preview with it, on a machine that has it, then load this page anew. Nothing is changed in it." }
    }
}

fn figures(reading: &Reading) -> Markup {
    let topics: Vec<(&str, usize)> = reading
        .topics
        .iter()
        .map(|one| (one.topic.as_str(), one.read))
        .collect();
    let stops: Vec<(&str, usize)> = reading
        .stops
        .iter()
        .map(|one| (one.step.as_str(), one.ended))
        .collect();
    html! {
        p { "The last " (DAYS) " days, from the database of the bot. Nothing says who it was. Counts under "
            (FEWEST) " are not shown." }
        section #read aria-labelledby="read-title" {
            h2 #read-title { "Topics read" }
            @if topics.is_empty() { p .empty { "None often enough to be shown." } } @else {
                (pictured("Topics read", &topics))
                table {
                    caption { "How often each topic was read" }
                    thead { tr { th scope="col" { "topic" } th scope="col" { "times" } th scope="col" { "in 100" } } }
                    tbody { @for one in &reading.topics {
                        tr { th scope="row" { (one.topic) } td { (one.read) } td { (one.percent) } } } }
                }
            }
            @match reading.seldom {
                0 => {},
                1 => p { "One more, fewer than " (FEWEST) " times." },
                more => p { (more) " more, fewer than " (FEWEST) " times each." },
            }
        }
        section #right aria-labelledby="right-title" {
            h2 #right-title { "Was this what you asked?" }
            @if reading.answers.is_empty() { p .empty { "Not answered often enough to be shown." } } @else {
                table {
                    caption { "What people said of answers to what they typed" }
                    thead { tr { th scope="col" { "topic" } th scope="col" { "yes" } th scope="col" { "no" } th scope="col" { "yes, in 100" } } }
                    tbody { @for one in &reading.answers {
                        tr { th scope="row" { (one.topic) } td { (one.right) } td { (one.wrong) } td { (share(one.percent)) } } } }
                }
            }
        }
        section #ended aria-labelledby="ended-title" {
            h2 #ended-title { "Where conversations ended" }
            @if stops.is_empty() { p .empty { "Nowhere often enough to be shown." } } @else {
                (pictured("Where conversations ended", &stops))
                table {
                    caption { "How often a conversation ended at a step" }
                    thead { tr { th scope="col" { "step" } th scope="col" { "ended" } th scope="col" { "shown" } } }
                    tbody { @for one in &reading.stops {
                        tr { th scope="row" { (one.step) } td { (one.ended) } td { (one.shown) } } } }
                }
            }
        }
    }
}

fn pictured(what: &str, numbers: &[(&str, usize)]) -> Markup {
    bars(what, &numbers[..numbers.len().min(MOST_BARS)])
}

fn share((least, most): (usize, usize)) -> String {
    if least == most {
        least.to_string()
    } else {
        format!("{least} to {most}")
    }
}

fn not_found(server: &Server, house: &House, asked: &[Asked], sent: Option<&Sent>) -> Markup {
    let topics: BTreeSet<&str> = house.rules.topics.keys().map(TopicName::as_str).collect();
    html! {
        @if !house.rules.keeping.unanswered {
            p { "Questions that were not understood are not kept. With " code { "keep-unanswered = true" } " under "
                code { "[questions]" } " in " code { "helpline.toml" }
                " they are, without names and numbers, for 30 days; people are told." }
        } @else if asked.is_empty() {
            p .empty { "Nothing that " (FEWEST) " people asked alike." }
        } @else {
            p { "Questions that were not understood and are alike, of at least " (FEWEST) " people. Names, numbers and \
                words that few used are taken out: … and # stand for them." }
        }
        @for (index, one) in asked.iter().enumerate() {
            (group(server, house, &topics, index, one, sent.filter(|sent| sent.group == index)))
        }
    }
}

fn group(
    server: &Server,
    house: &House,
    topics: &BTreeSet<&str>,
    index: usize,
    asked: &Asked,
    sent: Option<&Sent>,
) -> Markup {
    let ranking = understanding(house).map(|known| known.topics.rank(&asked.masked));
    let nearest = ranking.as_ref().and_then(|ranking| ranking.topics.first());
    let nearest = nearest.map(|(topic, _)| topic.as_str());
    let answer = ranking
        .as_ref()
        .and_then(|ranking| match &ranking.understood {
            Understood::Answer(topic, _) => Some(topic.as_str()),
            Understood::Suggest(_) | Understood::Unsure => None,
        });
    let is_whole = asked.masked.split(' ').all(is_word);
    let own = if is_whole { asked.masked.as_str() } else { "" };
    let question = sent.map_or(own, |sent| &sent.question);
    let chosen = sent.map(|sent| sent.topic.as_str()).or(nearest);
    html! {
        section .unit id={ "group-" (index) } aria-label=(asked.masked) {
            h3 { "“" (asked.masked) "”" }
            p { "At least " (asked.people) " people. "
                @if let Some(topic) = answer { "It would be answered with " code { (topic) } " now." }
                @else if let Some(topic) = nearest { "The nearest topic is " code { (topic) } "." } }
            form .fields method="post" action="/asked" {
                input type="hidden" name="mark" value=(server.door.mark());
                input type="hidden" name="group" value=(index);
                label .wide for={ "question-" (index) } { "The question, as anybody might type it" }
                input .wide id={ "question-" (index) } name="question" required maxlength="300" autocomplete="off" value=(question);
                label for={ "topic-" (index) } { "is an example of" }
                select id={ "topic-" (index) } name="topic" {
                    @for topic in topics { option value=(topic) selected[chosen == Some(*topic)] { (topic) } }
                }
                button { "Add as an example" }
            }
        }
    }
}
