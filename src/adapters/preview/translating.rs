//! The translation desk on a page: how far each language is, and each text beside its English.

use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::page;
use super::server::{Server, as_html};
use crate::authoring::Sources;
use crate::authoring::template::with_files;
use crate::authoring::translation::{
    Count, Given, Refused, Remark, State as Far, Unit, is_by_number, locales, status, take_in,
    units,
};
use crate::authoring::vocabulary::DEFAULT_LOCALE;
use crate::conversation::Locale;

/// What a page of texts is told when it is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    /// The text that was saved just now.
    saved: Option<String>,
    /// Whether texts that need nothing are shown too.
    all: Option<String>,
}

/// A text that somebody sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    mark: String,
    name: String,
    english: String,
    text: String,
    all: Option<String>,
}

/// The languages there are, and how far each is.
pub(super) async fn languages(State(server): State<Server>) -> Response {
    let house = server.studio.house();
    let mut codes = locales(&house.texts);
    codes.retain(|code| code != DEFAULT_LOCALE);
    let body = html! {
        p { "English is written first. Another language is a folder in " code { "locales/" }
            ", called by its short code: " code { "cy" } " is Welsh, " code { "pl" } " is Polish. "
            code { "helpline translate export pl" } " writes a file for a translator." }
        @if codes.is_empty() { p { "There is no other language yet." } }
        @for code in &codes {
            h2 { (house.rules.words.language_name(&Locale::from(code.as_str()))) " (" (code) ")" }
            (flows_of(&house.texts, code))
        }
    };
    as_html(page::simple("Translations", &body)).into_response()
}

fn flows_of(texts: &Sources, locale: &str) -> Markup {
    let all = match units(texts, locale) {
        Ok(units) => units,
        Err(why) => return html! { p .danger { (why) } },
    };
    let status = status(&all);
    html! {
        table {
            caption { "Messages, flow by flow" }
            thead { tr { th scope="col" { "flow" } @for far in Far::ALL { th scope="col" { (far.name()) } } } }
            tbody {
                @for (flow, count) in &status.flows {
                    tr {
                        th scope="row" { a href={ "/translate/" (locale) "/" (flow) } { (flow) } }
                        (counts(count))
                    }
                }
                tr { th scope="row" { "all" } (counts(&status.all)) }
            }
        }
    }
}

fn counts(count: &Count) -> Markup {
    html! { @for far in Far::ALL { td { (count.of(far)) } } }
}

/// The texts of a flow in a language.
pub(super) async fn texts(
    State(server): State<Server>,
    Path((locale, flow)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let notice = wanted.saved.map(|name| format!("Saved {name}."));
    let notices = notice.into_iter().collect::<Vec<_>>();
    show(
        &server,
        &locale,
        &flow,
        wanted.all.is_some(),
        &notices,
        None,
    )
}

fn show(
    server: &Server,
    locale: &str,
    flow: &str,
    all: bool,
    notices: &[String],
    sent: Option<&Sent>,
) -> Response {
    let house = server.studio.house();
    let listed = match units(&house.texts, locale) {
        Ok(units) => units,
        Err(why) => {
            let told = html! { p { (why) } };
            let page = page::simple("No such language", &told);
            return (StatusCode::NOT_FOUND, as_html(page)).into_response();
        }
    };
    let own: Vec<&Unit> = listed.iter().filter(|unit| unit.flow == flow).collect();
    let shown = own
        .iter()
        .filter(|unit| all || unit.state != Far::Reviewed && unit.is_needed());
    let title = format!(
        "{flow} in {}",
        house.rules.words.language_name(&Locale::from(locale))
    );
    let body = html! {
        @for notice in notices { p .notice role="status" { (notice) } }
        p { "Codes such as " code { "{ $phone }" } " stand for what Helpline puts in: copy them as they are. \
            What people in danger read is shown only when a person has checked it." }
        p { @if all { a href={ "/translate/" (locale) "/" (flow) } { "Show only what needs work" } }
            @else { a href={ "/translate/" (locale) "/" (flow) "?all=1" } { "Show everything, also what people type" } } }
        @for unit in shown { (one(server, locale, unit, all, sent)) }
        p { "Whoever has read all of it and found it right says so with "
            code { "helpline translate review " (locale) " " (flow) " --by \"Your Name\"" } "." }
        p { a href="/translate" { "All languages" } }
    };
    as_html(page::simple(&title, &body)).into_response()
}

fn one(server: &Server, locale: &str, unit: &Unit, all: bool, sent: Option<&Sent>) -> Markup {
    let name = unit.name();
    let english = unit.english.to_string();
    let again = sent
        .filter(|sent| sent.name == name)
        .map(|sent| sent.text.clone());
    let current = again.or(unit.current.as_ref().map(ToString::to_string));
    let (file, line) = &unit.place;
    let rows = english
        .lines()
        .map(|line| line.len() / 50 + 1)
        .sum::<usize>()
        + 1;
    let by_number = unit
        .english
        .choices()
        .iter()
        .any(|(_, choice)| is_by_number(choice));
    html! {
        section .unit id=(name) aria-label=(name) {
            h2 { code { (name) } " " small { (unit.state.name()) ", " (file) ":" (line) } }
            @if !unit.note.is_empty() { p .empty { (unit.note) } }
            @for hint in &unit.hints { p .empty { (hint) } }
            @if by_number { p .empty { "Each plural form of the language has a text of its own below." } }
            div .beside {
                pre lang="en" tabindex="0" aria-label="English" { (english) }
                form method="post" action={ "/translate/" (locale) "/" (unit.flow) } {
                    input type="hidden" name="mark" value=(server.door.mark());
                    input type="hidden" name="name" value=(name);
                    input type="hidden" name="english" value=(english);
                    @if all { input type="hidden" name="all" value="1"; }
                    label for={ "text-" (name) } { "In this language" }
                    textarea id={ "text-" (name) } name="text" rows=(rows) lang=(locale) dir="auto" { (current.unwrap_or_default()) }
                    button { "Save" }
                }
            }
        }
    }
}

/// Takes in a text, if nothing is wrong with it.
pub(super) async fn save(
    State(server): State<Server>,
    Path((locale, flow)): Path<(String, String)>,
    Form(sent): Form<Sent>,
) -> Response {
    if !server.door.is_ours(&sent.mark) {
        let told = "This form is not from this page. Load the page anew, then try again.";
        return (StatusCode::FORBIDDEN, told).into_response();
    }
    let all = sent.all.is_some();
    match taken(&server, &locale, &sent) {
        Ok(()) => {
            let rest = if all { "&all=1" } else { "" };
            let name = &sent.name;
            let to = format!("/translate/{locale}/{flow}?saved={name}{rest}");
            Redirect::to(&to.replace('[', "%5B").replace(']', "%5D")).into_response()
        }
        Err(why) => show(&server, &locale, &flow, all, &why, Some(&sent)),
    }
}

/// Writes the files with the text in them; or what is wrong with it.
fn taken(server: &Server, locale: &str, sent: &Sent) -> Result<(), Vec<String>> {
    let mut house = server.studio.house();
    let given = Given {
        name: sent.name.clone(),
        english: Some(sent.english.replace("\r\n", "\n")),
        text: Some(sent.text.replace("\r\n", "\n")),
        is_confirmed: true,
    };
    let in_words = |remark: &Remark| format!("{}: {}.", remark.name, remark.what);
    let taken = take_in(&house.texts, locale, &[given]).map_err(|refused| match refused {
        Refused::Cannot(why) => vec![why.to_string()],
        Refused::Faults(faults) => faults.iter().map(in_words).collect(),
    })?;
    if taken.texts.is_empty() {
        return Err(vec!["Nothing was written: the text is empty.".to_owned()]);
    }
    (server.studio.tools.write)(&taken.files).map_err(|why| vec![why])?;
    // The page shows it at once; the rules follow when the files were seen to change.
    house.texts = with_files(&house.texts, &taken.files).into();
    server.studio.replace(house);
    Ok(())
}
