//! HTTP in and out: path, token, body, faults and the answer's status.
//! Knows no method; those are in `methods` and `poll`.

use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use serde_json::{Map, Value};

use super::account::TOKEN;
use super::answer::{Answer, Refusal, bad, envelope};
use super::call::Call;
use super::faults::Fault;
use super::fields;
use super::holds::When;
use super::line::Scissors;
use super::methods;
use super::poll;
use super::shared::Shared;
use super::watch::InFlight;

const LONGEST_BODY: usize = 50 * 1024 * 1024;
const BAD_GATEWAY: &str = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n\
    <body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

pub(super) async fn handle(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Scissors>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let name = match method_name(head.uri.path()) {
        Ok(name) => name,
        Err(refusal) => return refuse(&shared, refusal),
    };
    let Ok(body) = to_bytes(body, LONGEST_BODY).await else {
        return refuse(&shared, Refusal::new(413, "Request Entity Too Large"));
    };
    match read_call(&shared, &name, &head.headers, &body) {
        Ok(call) => answer(&shared, &line, &call).await,
        Err(refusal) => refuse(&shared, refusal),
    }
}

/// The method in `/bot<token>/<method>`, once the token is right.
fn method_name(path: &str) -> Result<String, Refusal> {
    let not_found = || Refusal::new(404, "Not Found");
    let rest = path.strip_prefix("/bot").ok_or_else(not_found)?;
    let (token, method) = rest.split_once('/').ok_or_else(not_found)?;
    if !is_token(token) {
        return Err(Refusal::new(401, "Unauthorized: invalid token specified"));
    }
    if token != TOKEN {
        return Err(Refusal::new(401, "Unauthorized"));
    }
    Ok(method.to_owned())
}

fn is_token(token: &str) -> bool {
    let Some((id, secret)) = token.split_once(':') else {
        return false;
    };
    let in_secret = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    id.parse::<u64>().is_ok() && secret.len() >= 24 && secret.chars().all(in_secret)
}

fn read_call(
    shared: &Shared,
    name: &str,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<Call, Refusal> {
    let Some(method) = fields::spelled(name) else {
        return Err(unknown(shared, name));
    };
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if !body.is_empty() && !kind.starts_with("application/json") {
        return Err(not_modelled(
            shared,
            &format!("{method} with a body of type `{kind}`"),
        ));
    }
    let parameters = read_parameters(body)?;
    Ok(Call { method, parameters })
}

fn unknown(shared: &Shared, name: &str) -> Refusal {
    if fields::is_beyond_the_model(name) {
        return not_modelled(shared, name);
    }
    Refusal::new(404, "Not Found: method not found")
}

fn not_modelled(shared: &Shared, what: &str) -> Refusal {
    let words = format!("the fake Telegram does not model {what}");
    shared.with(|world| world.violate(words.clone()));
    Refusal::new(501, words)
}

fn read_parameters(body: &Bytes) -> Result<Map<String, Value>, Refusal> {
    if body.is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(parameters)) => Ok(parameters),
        Ok(Value::Null) => Ok(Map::new()),
        Ok(_) | Err(_) => Err(bad("can't parse request: JSON object expected")),
    }
}

/// Answers the call, through whatever fault the test planned for it.
async fn answer(shared: &Arc<Shared>, line: &Scissors, call: &Call) -> Response {
    let _in_flight = InFlight::begin(shared, call);
    let number = shared.with(|world| world.ledger.note(call));
    let fault = shared.quietly(|world| world.faults.take(call));
    let Some(fault) = fault else {
        return answer_well(shared, call, number).await;
    };
    if fault.applies() {
        let answer = carry_out(shared, call).await;
        shared.with(|world| world.ledger.answered(number, call, &answer));
    }
    fail(shared, line, fault).await
}

/// Answers the call, held on its way if the test wants that.
async fn answer_well(shared: &Arc<Shared>, call: &Call, number: usize) -> Response {
    let hold = shared.quietly(|world| world.holds.take(call));
    let (before, after) = match hold {
        Some(hold) if hold.when == When::BeforeItHappens => (Some(hold), None),
        hold => (None, hold),
    };
    if let Some(hold) = before {
        hold.until_let_go().await;
    }
    let answer = carry_out(shared, call).await;
    shared.with(|world| world.ledger.answered(number, call, &answer));
    if let Some(hold) = after {
        hold.until_let_go().await;
    }
    shared.quietly(|world| world.ledger.given_back(number));
    respond(&answer)
}

async fn carry_out(shared: &Arc<Shared>, call: &Call) -> Answer {
    if call.method == "getUpdates" {
        return poll::get_updates(shared, call).await;
    }
    shared.with(|world| methods::carry_out(world, call))
}

async fn fail(shared: &Shared, line: &Scissors, fault: Fault) -> Response {
    match fault {
        Fault::Error { code, description } => respond(&Err(Refusal::new(code, description))),
        Fault::TooMany { retry_after } => respond(&Err(Refusal::too_many(retry_after))),
        Fault::ServerError => page(StatusCode::BAD_GATEWAY, "text/html", BAD_GATEWAY),
        Fault::Garbage => page(StatusCode::OK, "application/json", "{\"ok\":true,\"resu"),
        Fault::TimeoutBeforeApply | Fault::TimeoutAfterApply => {
            let held = shared.quietly(|world| world.timings.hold);
            tokio::time::sleep(held).await;
            hang_up(line)
        }
        Fault::DropConnectionBefore | Fault::DropConnectionAfter => hang_up(line),
    }
}

/// The answer is never written: the line breaks first.
fn hang_up(line: &Scissors) -> Response {
    line.cut();
    page(StatusCode::OK, "application/json", "")
}

fn refuse(shared: &Shared, refusal: Refusal) -> Response {
    let answer = Err(refusal);
    shared.with(|world| world.ledger.refused("", &answer));
    respond(&answer)
}

fn respond(answer: &Answer) -> Response {
    let status = match answer {
        Ok(_) => StatusCode::OK,
        Err(refusal) => {
            StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
        }
    };
    let mut response = page(status, "application/json", &envelope(answer).to_string());
    let wait = answer.as_ref().err().and_then(Refusal::retry_after);
    if let Some(wait) = wait {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, wait.into());
    }
    response
}

fn page(status: StatusCode, kind: &'static str, text: &str) -> Response {
    let mut response = Response::new(Body::from(text.to_owned()));
    *response.status_mut() = status;
    let kind = header::HeaderValue::from_static(kind);
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}
