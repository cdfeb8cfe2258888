//! Settings of how the program runs with which it would not start, or would not be reached; and
//! a password where it does not belong.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::source::Placed;
use super::Draft;
use super::pattern::pattern;

/// A name and a password in front of a host.
static PASSWORD: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"^\w+://[^/@:]*:([^/@]+)@|[?&]password=([^&]+)"));

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let run = &draft.settings.noted.run;
    let of = |name: &str| {
        let mut named = run.iter();
        let found = named.find(|(key, _)| key.value == name);
        found.map(|(_, text)| text)
    };
    if let Some(database) = of("database") {
        faults.extend(of_database(database));
    }
    for name in ["webhook-listen", "observe-listen"] {
        if let Some(address) = of(name).filter(|address| !has_port(&address.value)) {
            let help = "write the address and the port, such as \"127.0.0.1:8443\"";
            faults.push(told(address, format!("`{name}` has no port"), help));
        }
    }
    let url = of("webhook-url");
    if let Some(url) = url.filter(|url| !url.value.starts_with("https://")) {
        let title = format!("`{}` does not begin with https://", url.value);
        faults.push(told(url, title, "Telegram calls no other address"));
    }
    match (url, of("webhook-listen")) {
        (Some(url), None) => faults.push(told(
            url,
            "there is a `webhook-url` and no `webhook-listen`".to_owned(),
            "add `webhook-listen = \"127.0.0.1:8443\"`, or name it in HELPLINE_WEBHOOK_LISTEN",
        )),
        (None, Some(listen)) => faults.push(told(
            listen,
            "there is a `webhook-listen` and no `webhook-url`".to_owned(),
            "add `webhook-url = \"https://…\"`, or take this line out to fetch updates",
        )),
        _ => {}
    }
}

fn of_database(database: &Placed<String>) -> Option<Diagnostic> {
    let password = PASSWORD.as_ref()?.is_match(&database.value);
    if password {
        let title = "a password stands in helpline.toml, under [run] in `database`";
        let help = "take it out, and change it: whoever can read this file has it; \
                    put the whole address into HELPLINE_DATABASE instead";
        // The line is not shown: what is printed here is kept in many places.
        let fault = Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::missing("run-setting", title)
        };
        return Some(fault.help(help));
    }
    let kind = database.value.split_once(':');
    let is_known = kind.is_some_and(|(kind, rest)| {
        ["sqlite", "postgres", "postgresql"].contains(&kind) && !rest.is_empty()
    });
    let title = "this is no database".to_owned();
    let help = "write \"sqlite:helpline.sqlite\", or \"postgres://user@host/name\"";
    (!is_known).then(|| told(database, title, help))
}

fn has_port(address: &str) -> bool {
    let port = address.rsplit_once(':');
    port.is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok())
}

fn told(written: &Placed<String>, title: String, help: &str) -> Diagnostic {
    Diagnostic::warning("run-setting", title, written.span, "").help(help)
}
