//! The translation desk on a page: how far each language is, and each text beside its English.

use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::page;
use super::server::{Server, as_html};
use crate::authoring::translation::{
    Count, Given, Refused, Remark, State as Far, Unit, is_by_number, locales, status, take_in,
    units,
};
use crate::authoring::vocabulary::DEFAULT_LOCALE;
use crate::authoring::{self, Diagnostic, Severity, Sources, check};
use crate::conversation::words::Line;

/// The flow of what people in danger read.
const URGENT: &str = "urgent";

/// What a page of texts is told when it is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    /// The text that was saved just now.
    saved: Option<String>,
    /// Whether texts that need nothing are shown too.
    all: Option<String>,
    /// How many messages somebody put their name under just now.
    reviewed: Option<usize>,
}

/// A name that somebody puts under the words of a flow.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Signed {
    mark: String,
    by: String,
    all: Option<String>,
    /// That people who know crisis care have read and approved it.
    approved: Option<String>,
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
            (language(&house.texts, code))
        }
    };
    as_html(page::simple("Translations", &body)).into_response()
}

/// A language by its own name, checked or not, and how far each flow is.
fn language(texts: &Sources, locale: &str) -> Markup {
    let all = match units(texts, locale) {
        Ok(units) => units,
        Err(why) => return html! { h2 { (locale) } p .danger { (why) } },
    };
    let status = status(&all);
    html! {
        h2 { @if let Some(name) = name_of(&all) { (name) " (" (locale) ")" } @else { (locale) } }
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

/// What a language calls itself.
fn name_of(all: &[Unit]) -> Option<String> {
    let key = Line::LanguageName.key();
    let unit = all.iter().find(|unit| unit.name() == key)?;
    unit.current.as_ref().map(ToString::to_string)
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
    let saved = wanted.saved.map(|name| format!("Saved {name}."));
    let reviewed = wanted.reviewed.map(|count| match count {
        1 => "Reviewed: 1 message.".to_owned(),
        count => format!("Reviewed: {count} messages."),
    });
    let notices: Vec<String> = saved.into_iter().chain(reviewed).collect();
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
        name_of(&listed).unwrap_or_else(|| locale.to_owned())
    );
    let body = html! {
        div #notices tabindex="-1" { @for notice in notices { p .notice role="status" { (notice) } } }
        p { "Codes such as " code { "{ $phone }" } " stand for what Helpline puts in: copy them as they are. \
            What people in danger read is shown only when a person has checked it." }
        p { @if all { a href={ "/translate/" (locale) "/" (flow) } { "Show only what needs work" } }
            @else { a href={ "/translate/" (locale) "/" (flow) "?all=1" } { "Show everything, also what people type" } } }
        @for unit in shown { (one(server, locale, unit, all, sent)) }
        (signing(server, locale, flow, all))
        p { a href="/translate" { "All languages" } }
    };
    as_html(page::texts(&title, &body)).into_response()
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

/// Where whoever has read all of it and found it right puts their name under it.
fn signing(server: &Server, locale: &str, flow: &str, all: bool) -> Markup {
    html! {
        section #review aria-labelledby="review-title" {
            h2 #review-title { "I have read all of it, and it is right" }
            p { "Your name and today's date are written under every message of " code { (flow) }
                " that is written in this language. What is typed above and not saved does not count." }
            form .fields method="post" action={ "/translate/" (locale) "/" (flow) "/review" } {
                input type="hidden" name="mark" value=(server.door.mark());
                @if all { input type="hidden" name="all" value="1"; }
                label for="by" { "Your name" }
                input #by name="by" maxlength="120" autocomplete="off";
                @if flow == URGENT {
                    label .line { input #approved type="checkbox" name="approved" value="1";
                        "People who know crisis care have read and approved it" }
                }
                button { "Put my name under it" }
            }
        }
    }
}

/// Puts a name under the words of a flow.
pub(super) async fn review(
    State(server): State<Server>,
    Path((locale, flow)): Path<(String, String)>,
    Form(signed): Form<Signed>,
) -> Response {
    if !server.door.is_ours(&signed.mark) {
        let told = "This form is not from this page. Load the page anew, then try again.";
        return (StatusCode::FORBIDDEN, told).into_response();
    }
    let all = signed.all.is_some();
    match reviewed(&server, &locale, &flow, &signed) {
        Ok(count) => {
            let rest = if all { "&all=1" } else { "" };
            let to = format!("/translate/{locale}/{flow}?reviewed={count}{rest}");
            Redirect::to(&to).into_response()
        }
        Err(why) => show(&server, &locale, &flow, all, &[why], None),
    }
}

/// Writes the record with the name in it: under how many messages; or why not.
fn reviewed(server: &Server, locale: &str, flow: &str, signed: &Signed) -> Result<usize, String> {
    let by = signed.by.split_whitespace().collect::<Vec<_>>().join(" ");
    if by.is_empty() {
        return Err("Write your name: people want to know who has read it.".to_owned());
    }
    if flow == URGENT && signed.approved.is_none() {
        return Err(
            "Only a text that people who know crisis care have read and approved may be shown to somebody in danger. \
             Tick the box if they have."
                .to_owned(),
        );
    }
    let house = server.studio.house();
    let now = (server.studio.tools.clock)();
    let checked = check(&house.texts, now);
    let is_error = |fault: &Diagnostic| fault.severity == Severity::Error;
    if checked.diagnostics.iter().any(is_error) {
        return Err(
            "There are errors; the preview shows them. Review when they are mended.".to_owned(),
        );
    }
    let reviewed = authoring::translation::review(&house.texts, locale, flow, &by, checked.today);
    let reviewed = reviewed.map_err(|why| format!("Nothing was written: {why}."))?;
    let files = [reviewed.file];
    (server.studio.tools.write)(&house.texts, &files)
        .map_err(|why| format!("Nothing was written: {why}."))?;
    server.studio.written(&house.texts, &files, None);
    Ok(reviewed.messages.len())
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
    let house = server.studio.house();
    let given = Given {
        name: sent.name.clone(),
        english: Some(sent.english.replace("\r\n", "\n")),
        text: Some(sent.text.replace("\r\n", "\n")),
        is_confirmed: true,
    };
    let in_words = |remark: &Remark| format!("{}: {}.", remark.name, remark.what);
    let today = check(&house.texts, (server.studio.tools.clock)()).today;
    let taken =
        take_in(&house.texts, locale, &[given], today).map_err(|refused| match refused {
            Refused::Cannot(why) => vec![why.to_string()],
            Refused::Faults(faults) => faults.iter().map(in_words).collect(),
        })?;
    if taken.texts.is_empty() {
        return Err(vec!["Nothing was written: the text is empty.".to_owned()]);
    }
    (server.studio.tools.write)(&house.texts, &taken.files).map_err(|why| vec![why])?;
    server.studio.written(&house.texts, &taken.files, None);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::language;
    use crate::authoring::{Source, Sources};

    fn lines(locale: &str, name: &str) -> Source {
        Source {
            name: format!("locales/{locale}/lines.ftl"),
            text: format!("line-language-name = {name}\n"),
        }
    }

    #[test]
    fn a_language_has_its_own_name_before_anybody_has_checked_it() {
        let texts = Sources::new(vec![lines("en", "English"), lines("pl", "Polski")]);
        let page = |locale| language(&texts, locale).into_string();
        assert!(page("pl").contains("<h2>Polski (pl)</h2>"));
        assert!(page("fr").contains("<h2>fr</h2>"));
    }
}
