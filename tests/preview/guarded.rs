//! Who may come in, and what may change something: asked without a browser.

use crate::page::Preview;

/// An answer's status and headers, to a request written by hand.
fn ask(preview: &Preview, request: &str) -> String {
    use std::io::{Read, Write};
    let address = preview
        .address
        .trim_start_matches("http://")
        .trim_end_matches('/');
    let mut line = std::net::TcpStream::connect(address).unwrap();
    line.write_all(request.replace("HOST", address).as_bytes())
        .unwrap();
    let mut answer = String::new();
    line.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn requests_meant_for_somebody_else_and_forms_of_other_pages_are_turned_away() {
    let preview = Preview::start();
    let ours = ask(
        &preview,
        "GET / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
    );
    assert!(ours.starts_with("HTTP/1.1 303"), "{ours}");
    assert!(
        ours.contains("content-security-policy: default-src 'none'"),
        "{ours}"
    );
    let foreign = ask(
        &preview,
        "GET / HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n",
    );
    assert!(foreign.starts_with("HTTP/1.1 403"), "{foreign}");
    let body = "text=hello&mark=guessed";
    let form = format!(
        "POST /t/1/say HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\
        Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let refused = ask(&preview, &form);
    assert!(refused.starts_with("HTTP/1.1 403"), "{refused}");
    let gone = ask(
        &preview,
        "GET /t/99 HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
    );
    assert!(gone.starts_with("HTTP/1.1 303"), "{gone}");
}
