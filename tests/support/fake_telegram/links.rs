//! Which addresses Telegram takes: strict on buttons, silent in texts.
//! Follows `TDLib`'s `check_link` and `parse_url` for the cases a bot can meet.

/// Why a button's address is refused, in Telegram's words.
pub(super) fn check_button(url: &str) -> Result<(), &'static str> {
    let lower = url.to_ascii_lowercase();
    let inside = ["tg:", "ton:", "tonsite:"];
    if inside.iter().any(|scheme| lower.starts_with(scheme)) {
        return Ok(());
    }
    let rest = match lower.split_once("://") {
        Some(("http" | "https", rest)) => rest,
        Some(_) => return Err("Unsupported URL protocol"),
        None => lower.as_str(),
    };
    check_host(rest.split(['/', '?', '#']).next().unwrap_or_default())
}

fn check_host(authority: &str) -> Result<(), &'static str> {
    let address = authority.rsplit('@').next().unwrap_or_default();
    let (host, port) = match address.rsplit_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (address, None),
    };
    if port.is_some_and(|port| !is_port(port)) {
        return Err("Wrong port number specified in the URL");
    }
    let host = host.trim_matches('.');
    if host.is_empty() || !host.contains('.') || host.contains(char::is_whitespace) {
        return Err("Wrong HTTP URL");
    }
    Ok(())
}

fn is_port(port: &str) -> bool {
    port.parse::<i32>()
        .is_ok_and(|number| (1..=65_535).contains(&number))
}

/// A link in a text that Telegram keeps; others vanish without an error.
pub(super) fn survives_in_text(url: &str) -> bool {
    let is_mail = url.to_ascii_lowercase().starts_with("mailto:");
    !is_mail && check_button(url).is_ok()
}
