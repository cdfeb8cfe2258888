//! How a call goes over the net: connections that are kept, encryption, and the proxy that the
//! environment names.
//!
//! The client library's own web client takes the address apart and copies what it is made of
//! for every call, which adds a third and more to what a call costs.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_TYPE, DATE};
use axum::http::{HeaderValue, Request, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tower_service::Service;

use super::call::CallError;

/// How many connections are kept while nothing goes over them: as many as there are messages on
/// their way at once. Making one takes longer than a call.
const KEPT_CONNECTIONS: usize = 512;

/// How long making a connection may take, with its encryption and through a proxy.
const CONNECTING: Duration = Duration::from_secs(5);

/// The most that an answer may hold, in bytes. A hundred updates of Telegram's are far less.
const LONGEST_ANSWER: usize = 64 * 1024 * 1024;

type Direct = HttpsConnector<HttpConnector>;
type Proxied = HttpsConnector<Tunnel<Direct>>;

/// Sends calls to one server.
#[derive(Clone)]
pub(super) enum Web {
    /// Straight to it.
    Direct(Client<InTime<Direct>, Body>),
    /// Through the proxy that the environment names for it.
    Proxied(Client<InTime<Proxied>, Body>),
}

/// An answer: its words, and when it was given by the server's clock.
pub(super) struct Answered {
    pub(super) body: Bytes,
    pub(super) date: Option<HeaderValue>,
}

impl Web {
    /// What reaches this server.
    pub(super) fn to(server: &Uri) -> Self {
        let mut plain = HttpConnector::new();
        plain.set_nodelay(true);
        plain.enforce_http(false);
        let direct = encrypted(plain);
        match Matcher::from_system().intercept(server) {
            None => Self::Direct(client(direct)),
            Some(proxy) => {
                let mut tunnel = Tunnel::new(proxy.uri().clone(), direct);
                if let Some(auth) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(auth.clone());
                }
                Self::Proxied(client(encrypted(tunnel)))
            }
        }
    }

    /// Sends a body written as JSON, and waits at most so long for all of the answer.
    pub(super) async fn post(
        &self,
        address: Uri,
        body: Vec<u8>,
        timeout: Duration,
    ) -> Result<Answered, CallError> {
        let json = HeaderValue::from_static("application/json");
        let mut request = Request::new(Body::from(body));
        *request.method_mut() = axum::http::Method::POST;
        *request.uri_mut() = address;
        request.headers_mut().insert(CONTENT_TYPE, json);
        let late = |_| CallError::NoAnswer("no answer in time");
        let answered = tokio::time::timeout(timeout, self.exchange(request));
        answered.await.map_err(late)?
    }

    async fn exchange(&self, request: Request<Body>) -> Result<Answered, CallError> {
        let sent = match self {
            Self::Direct(client) => client.request(request).await,
            Self::Proxied(client) => client.request(request).await,
        };
        let mut response = sent.map_err(|error| fault(&error))?;
        let date = response.headers_mut().remove(DATE);
        let body = to_bytes(Body::new(response.into_body()), LONGEST_ANSWER).await;
        let body = body.map_err(|_| CallError::NoAnswer("the answer broke off"))?;
        Ok(Answered { body, date })
    }
}

/// The library's error holds the address, and the address holds the token.
fn fault(error: &Error) -> CallError {
    if error.is_connect() {
        CallError::NoConnection
    } else {
        CallError::NoAnswer("the connection broke")
    }
}

fn encrypted<C>(inner: C) -> HttpsConnector<C> {
    HttpsConnectorBuilder::new()
        .with_webpki_roots()
        .https_or_http()
        .enable_http1()
        .wrap_connector(inner)
}

fn client<C>(connector: C) -> Client<InTime<C>, Body>
where
    InTime<C>: hyper_util::client::legacy::connect::Connect + Clone,
{
    Client::builder(TokioExecutor::new())
        .pool_timer(TokioTimer::new())
        .pool_max_idle_per_host(KEPT_CONNECTIONS)
        .build(InTime(Arc::new(connector)))
}

/// Makes connections, each in a time of its own: whoever was not reached has not been asked, and
/// whoever does not answer may have been.
#[derive(Clone)]
pub(super) struct InTime<C>(Arc<C>);

type Failure = Box<dyn std::error::Error + Send + Sync>;

impl<C> Service<Uri> for InTime<C>
where
    C: Service<Uri> + Clone + Send + Sync + 'static,
    C::Error: Into<Failure>,
    C::Future: Send,
{
    type Response = C::Response;
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<C::Response, Failure>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Failure>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        let mut inner = (*self.0).clone();
        Box::pin(async move {
            let connecting = async {
                poll_fn(|context| inner.poll_ready(context)).await?;
                inner.call(server).await
            };
            let made = tokio::time::timeout(CONNECTING, connecting).await?;
            made.map_err(Into::into)
        })
    }
}
