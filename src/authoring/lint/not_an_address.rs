//! A web address that no browser would open as it stands.

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let noted = &draft.settings.noted;
    let links = noted.links.iter().map(|(_, address)| address);
    let of_sources = draft.source_file.into_iter().flatten();
    let of_sources = of_sources.filter_map(|source| source.address.as_ref());
    // Old law stands at old addresses.
    let of_sources = of_sources.filter(|address| !address.value.starts_with("http://"));
    let written = links.chain(&noted.form).chain(of_sources);
    for address in written.filter(|address| !opens(&address.value)) {
        let title = if address.value.trim().is_empty() {
            "there is no address here".to_owned()
        } else {
            format!("`{}` is no web address", address.value)
        };
        let fault = Diagnostic::warning("not-an-address", title, address.span, "");
        faults.push(fault.help(help(address)));
    }
}

/// Whether it begins with `https://` and a host, and has no spaces in it.
fn opens(address: &str) -> bool {
    let host = address
        .strip_prefix("https://")
        .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let whole = |host: &str| {
        host.contains('.') && host.split('.').all(|part| !part.is_empty()) && host.is_ascii()
    };
    host.is_some_and(whole)
        && !address.contains(|c: char| c.is_whitespace() || "<>\"“”".contains(c))
}

fn help(address: &Placed<String>) -> String {
    let value = address.value.trim();
    let rest = value.split_once("://").map_or(value, |(_, rest)| rest);
    let whole = format!("https://{rest}");
    if opens(&whole) && whole != value {
        format!("write it with `https://` in front: {whole}; open it once to see that it works")
    } else if value.is_empty() {
        "write it, starting with `https://`, or take the line out".to_owned()
    } else {
        "copy it from the top of the browser: it starts with `https://` and has no spaces"
            .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::opens;

    #[test]
    fn addresses_that_open_and_those_that_do_not() {
        for address in ["https://www.nhs.uk", "https://a.org/b?c=d#e"] {
            assert!(opens(address), "{address}");
        }
        for address in [
            "",
            "www.nhs.uk",
            "http://www.nhs.uk",
            "htps://www.nhs.uk",
            "https://",
            "https://nhs",
            "https://www.nhs. uk",
            "https:// www.nhs.uk",
        ] {
            assert!(!opens(address), "{address}");
        }
    }
}
