//! The preview's server: what each address gives, and what each form does.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Form, Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use futures::{Stream, stream};
use jiff::civil::DateTime;
use maud::{Markup, html};
use serde::Deserialize;
use tokio::net::TcpListener;

use super::asked;
use super::door::Door;
use super::map;
use super::mending;
use super::page;
use super::panels::{self, Frame};
use super::studio::{House, Studio};
use super::talk::Talk;
use super::translating;
use super::words;
use crate::authoring::{review, story};
use crate::conversation::{Locale, Moment, Rules, Status};

const STYLE: &str = include_str!("assets/style.css");
const SCRIPT: &str = include_str!("assets/preview.js");

/// Everything comes from this server, and the page is shown in no other.
const POLICY: &str = "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; \
    connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";

/// The header by which the script asks for the parts alone.
const PARTS: &str = "x-parts";

#[derive(Clone)]
pub(super) struct Server {
    pub(super) studio: Arc<Studio>,
    pub(super) door: Arc<Door>,
    /// Pretended at the beginning of every conversation.
    moment: Option<Moment>,
    locale: Option<Locale>,
}

/// Serves the preview until the program ends.
///
/// # Errors
/// When it can no longer listen.
pub async fn serve(
    listener: TcpListener,
    studio: Arc<Studio>,
    door: Door,
    moment: Option<Moment>,
    locale: Option<Locale>,
) -> std::io::Result<()> {
    let server = Server {
        studio,
        door: Arc::new(door),
        moment,
        locale,
    };
    axum::serve(listener, router(server)).await
}

fn router(server: Server) -> Router {
    Router::new()
        .route("/", get(begin))
        .route("/t/{talk}", get(show))
        .route("/t/{talk}/words/{flow}/{step}", get(show_words))
        .route("/t/{talk}/{deed}", post(act))
        .route("/review/{flow}", get(show_review))
        .route("/translate", get(translating::languages))
        .route(
            "/translate/{locale}/{flow}",
            get(translating::texts).post(translating::save),
        )
        .route(
            "/translate/{locale}/{flow}/review",
            post(translating::review),
        )
        .route("/asked", get(asked::asked).post(asked::add))
        .route("/explain/{fault}", get(explain))
        .route("/events", get(events))
        .route("/style.css", get(async || asset("text/css", STYLE)))
        .route(
            "/preview.js",
            get(async || asset("text/javascript", SCRIPT)),
        )
        .fallback(not_here)
        .layer(from_fn_with_state(server.clone(), guard))
        .with_state(server)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    key: Option<String>,
    flow: Option<String>,
    adviser: Option<usize>,
    /// Whether the map tells how often steps were shown.
    traffic: Option<String>,
}

/// Lets in whom the door lets in, and says how the page may be used.
async fn guard(
    State(server): State<Server>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    request: Request,
    next: Next,
) -> Response {
    let mut response = if server.door.lets_in(&headers, asked.key.as_deref()) {
        next.run(request).await
    } else {
        let told = "This page needs the whole address that `helpline preview` printed.";
        (StatusCode::FORBIDDEN, told).into_response()
    };
    let all = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        all.insert(name, HeaderValue::from_static(value));
    }
    let cookie = asked.key.and_then(|_| server.door.cookie());
    if let Some(cookie) = cookie.and_then(|cookie| cookie.parse().ok()) {
        all.insert(header::SET_COOKIE, cookie);
    }
    response
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    (
        [(header::CONTENT_TYPE, format!("{kind}; charset=utf-8"))],
        text,
    )
        .into_response()
}

async fn not_here() -> Response {
    let page = page::simple("Nothing here", &html! { p { "There is no such page." } });
    (StatusCode::NOT_FOUND, as_html(page)).into_response()
}

pub(super) fn as_html(markup: Markup) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, HTML)], markup.into_string())
}

/// A conversation of one's own.
async fn begin(State(server): State<Server>) -> Redirect {
    let talk = server.studio.begin(server.moment, server.locale.clone());
    Redirect::to(&format!("/t/{talk}"))
}

async fn show(
    State(server): State<Server>,
    Path(talk): Path<u64>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    answer(&server, talk, &asked, &headers, None).await
}

/// The page, or for the script its parts.
async fn answer(
    server: &Server,
    talk: u64,
    asked: &Asked,
    headers: &HeaderMap,
    notice: Option<&str>,
) -> Response {
    let parts = headers.contains_key(PARTS);
    let mended = server.studio.mended();
    let traffic = match asked.traffic.as_deref() {
        Some("on") => Some(map::traffic(&server.studio).await),
        _ => None,
    };
    let made = server.studio.play(talk, |house, played| {
        let frame = Frame {
            door: &server.door,
            talk,
            adviser: asked.adviser.unwrap_or(0),
            flow: asked.flow.as_deref().filter(|flow| !flow.is_empty()),
            traffic: traffic.as_ref(),
            notice,
            mended: &mended,
        };
        if parts {
            axum::Json(panels::as_json(&frame, house, played)).into_response()
        } else {
            as_html(page::page(&frame, house, played)).into_response()
        }
    });
    made.unwrap_or_else(|| gone(parts))
}

/// The program was started anew, or many conversations came after this one.
fn gone(parts: bool) -> Response {
    if parts {
        StatusCode::GONE.into_response()
    } else {
        Redirect::to("/").into_response()
    }
}

async fn show_words(
    State(server): State<Server>,
    Path((talk, flow, step)): Path<(u64, String, String)>,
    headers: HeaderMap,
) -> Response {
    let house = server.studio.house();
    let frame = Frame {
        door: &server.door,
        talk,
        adviser: 0,
        flow: None,
        traffic: None,
        notice: None,
        mended: &[],
    };
    let panel = words::panel(&frame, &house, &flow, &step);
    if headers.contains_key(PARTS) {
        return as_html(panel).into_response();
    }
    as_html(page::simple(&format!("{flow}/{step}"), &panel)).into_response()
}

/// The pages that a reviewer prints and signs.
async fn show_review(State(server): State<Server>, Path(flow): Path<String>) -> Response {
    let house = server.studio.house();
    let now = (server.studio.tools.clock)();
    match review::review(&house.texts, &flow, None, now) {
        Ok(page) => ([(header::CONTENT_TYPE, HTML)], page).into_response(),
        Err(why) => {
            let told = page::simple("No review yet", &html! { p { (why.to_string()) } });
            as_html(told).into_response()
        }
    }
}

async fn explain(State(server): State<Server>, Path(fault): Path<String>) -> Response {
    match (server.studio.tools.explain)(&fault) {
        Some(text) => {
            let body = html! { pre .page tabindex="0" { (text) } };
            as_html(page::simple(&fault, &body)).into_response()
        }
        None => not_here().await,
    }
}

/// What a form says; each uses some of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Filled {
    mark: String,
    text: String,
    data: String,
    topic: Option<usize>,
    adviser: Option<usize>,
    to: Option<usize>,
    minutes: Option<i64>,
    at: String,
    locale: String,
    moment: String,
    title: String,
    flow: String,
    step: String,
    fault: String,
    place: String,
}

async fn act(
    State(server): State<Server>,
    Path((talk, deed)): Path<(u64, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Form(mut filled): Form<Filled>,
) -> Response {
    filled.adviser = filled.adviser.or(asked.adviser);
    if !server.door.is_ours(&filled.mark) {
        let told = "This form is not from this page. Load the page anew, then try again.";
        return (StatusCode::FORBIDDEN, told).into_response();
    }
    if deed == "again" {
        return again(&server, &asked, &headers);
    }
    if deed == "mend" {
        return mend(server, talk, asked, headers, filled).await;
    }
    let done = server
        .studio
        .play(talk, |house, played| perform(house, played, &deed, &filled));
    let Some(done) = done else {
        return gone(headers.contains_key(PARTS));
    };
    let notice = match done {
        Done::Nothing => None,
        Done::Told(told) => Some(told),
        Done::Save(name, text) => Some(match (server.studio.tools.write_new)(&name, &text) {
            Ok(()) => format!("Saved as {name}."),
            Err(why) => why,
        }),
    };
    if headers.contains_key(PARTS) || notice.is_some() {
        let asked = Asked {
            adviser: filled.adviser,
            ..asked
        };
        return answer(&server, talk, &asked, &headers, notice.as_deref()).await;
    }
    Redirect::to(&format!("/t/{talk}")).into_response()
}

/// Mends a problem in its file, and goes to what is said of it.
async fn mend(
    server: Server,
    talk: u64,
    asked: Asked,
    headers: HeaderMap,
    filled: Filled,
) -> Response {
    let studio = Arc::clone(&server.studio);
    let mend = move || mending::mend(&studio, &filled.fault, &filled.place);
    // Whatever went wrong is said on the page, by what did it.
    let _ = tokio::task::spawn_blocking(mend).await;
    if !headers.contains_key(PARTS) {
        return Redirect::to(&format!("/t/{talk}#mended")).into_response();
    }
    let mut response = answer(&server, talk, &asked, &headers, None).await;
    let focus = HeaderValue::from_static("mended");
    response.headers_mut().insert("x-focus", focus);
    response
}

/// Another conversation in place of this one; the script goes to its page.
fn again(server: &Server, asked: &Asked, headers: &HeaderMap) -> Response {
    let talk = server.studio.begin(server.moment, server.locale.clone());
    let to = match asked.flow.as_deref().filter(|flow| !flow.is_empty()) {
        Some(flow) => format!("/t/{talk}?flow={flow}"),
        None => format!("/t/{talk}"),
    };
    if headers.contains_key(PARTS) {
        return ([("x-to", to)], StatusCode::NO_CONTENT).into_response();
    }
    Redirect::to(&to).into_response()
}

/// What came of a form.
enum Done {
    Nothing,
    /// Something to say above the page.
    Told(String),
    /// A file to be written.
    Save(String, String),
}

fn perform(house: &House, talk: &mut Talk, deed: &str, filled: &Filled) -> Done {
    let rules = &house.rules;
    let adviser = filled.adviser.unwrap_or(0);
    let text = filled.text.trim();
    talk.alert = None;
    match deed {
        "say" if !text.is_empty() => talk.says(rules, text),
        "tap" => talk.taps(rules, &filled.data),
        "back" => talk.back_to(filled.to.unwrap_or(usize::MAX)),
        "wait" => talk.waits(rules, filled.minutes.unwrap_or(1).clamp(1, 60 * 24 * 7)),
        "desk-tap" => talk.taps_at_desk(rules, adviser, &filled.data),
        "desk-say" if !text.is_empty() => {
            talk.writes(rules, adviser, filled.topic.unwrap_or(0), text);
        }
        "goto" => talk.goes_to(rules, &filled.flow, &filled.step),
        "set" => return set(rules, talk, filled),
        "save" => return save(rules, talk, &filled.title),
        _ => {}
    }
    Done::Nothing
}

/// Another time or language; the conversation stays where it is.
fn set(rules: &Rules, talk: &mut Talk, filled: &Filled) -> Done {
    if rules
        .words
        .locales()
        .any(|known| known.as_str() == filled.locale)
    {
        talk.now.stage.session.locale = Some(Locale::from(filled.locale.as_str()));
    }
    let now = talk.now.stage.moment;
    let changes = match rules.hours.status(now) {
        Status::Open { until } => Some(until),
        Status::Closed { opens } => opens,
    };
    let open = rules.hours.status(now).is_open();
    let on_clock = |at: DateTime| at.to_zoned(rules.hours.zone.clone()).ok();
    let on_clock = |at| on_clock(at).map(|at| Moment::from_seconds(at.timestamp().as_second()));
    let moment = match filled.moment.as_str() {
        "now" => {
            talk.pretended = false;
            return Done::Nothing;
        }
        wanted @ ("open" | "closed") if open == (wanted == "open") => Some(now),
        "open" | "closed" => changes.and_then(on_clock),
        _ => story::moment(&filled.at.replace('T', " ")).and_then(on_clock),
    };
    let Some(moment) = moment else {
        return Done::Told("Write the time like 2026-12-25 10:00.".to_owned());
    };
    talk.pretended = true;
    talk.now.stage.moment = moment;
    Done::Nothing
}

fn save(rules: &Rules, talk: &Talk, title: &str) -> Done {
    let title = title.trim();
    let mut name = String::new();
    for sign in title.to_lowercase().chars() {
        if sign.is_ascii_alphanumeric() {
            name.push(sign);
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() {
        return Done::Told("Give the story a title with some letters in it.".to_owned());
    }
    match talk.story(rules, title) {
        Some(story) => Done::Save(format!("flows/stories/{name}.yaml"), story),
        None => Done::Told(
            "This conversation cannot be a story: it did not begin at the beginning, or the desk \
             did something that stories cannot say."
                .to_owned(),
        ),
    }
}

/// Tells the page of every change of the files.
async fn events(
    State(server): State<Server>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut changes = server.studio.changes();
    // What changed since the page was made, before it listened, must not be missed.
    changes.mark_changed();
    let told = stream::unfold(changes, async |mut changes| {
        changes.changed().await.ok()?;
        let count = changes.borrow_and_update().to_string();
        Some((Ok(Event::default().event("changed").data(count)), changes))
    });
    Sse::new(told).keep_alive(KeepAlive::default())
}
