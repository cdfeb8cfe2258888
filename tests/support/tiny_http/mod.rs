//! A tiny HTTP/1.1 client, one connection a request, so that tests of the
//! fake need no other crate. Knows plain requests and nothing else.

use std::io;

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Reply {
    /// The body as JSON; null when it is not.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or(Value::Null)
    }
}

/// Posts JSON to an address like `http://127.0.0.1:8081`. An error means the
/// line broke before a whole answer came.
pub(crate) async fn post(url: &str, path: &str, body: &Value) -> io::Result<Reply> {
    let json = [("Content-Type", "application/json")];
    send(url, "POST", path, &json, body.to_string().as_bytes()).await
}

/// Sends any request.
pub(crate) async fn send(
    url: &str,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> io::Result<Reply> {
    let host = url.trim_start_matches("http://");
    let mut line = TcpStream::connect(host).await?;
    let headers: Vec<String> = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let headers = headers.concat();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    line.write_all(head.as_bytes()).await?;
    // A server that refuses early may answer before it has read everything.
    let _cut_short = line.write_all(body).await;
    let mut answer = String::new();
    line.read_to_string(&mut answer).await?;
    read(&answer).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}

fn read(answer: &str) -> Option<Reply> {
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Reply {
        status,
        head: head.to_ascii_lowercase(),
        body: body.to_owned(),
    })
}
