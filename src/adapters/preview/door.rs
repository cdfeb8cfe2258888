//! Who may come in: requests to this very address alone, with the key where one is asked
//! for, and with the page's own mark for everything that changes something.

use std::net::SocketAddr;

use axum::http::{HeaderMap, header};
use subtle::ConstantTimeEq;

/// The name of the cookie that holds the key.
const COOKIE: &str = "helpline-preview";

/// Who may come in.
#[derive(Debug, Clone)]
pub struct Door {
    /// Where the page is.
    address: SocketAddr,
    /// What nobody else can know: in the address of the page when others could reach it, and
    /// in every form, so that no other page can fill one in.
    key: String,
}

impl Door {
    /// A door at an address, with a key that nobody can foresee.
    #[must_use]
    pub fn new(address: SocketAddr, key: String) -> Self {
        Self { address, key }
    }

    /// The address to open in the browser.
    #[must_use]
    pub fn url(&self) -> String {
        if self.is_open() {
            format!("http://{}/", self.address)
        } else {
            format!("http://{}/?key={}", self.address, self.key)
        }
    }

    /// The mark that every form carries.
    pub(super) fn mark(&self) -> &str {
        &self.key
    }

    /// Whether a form is one of ours.
    pub(super) fn is_ours(&self, mark: &str) -> bool {
        mark.as_bytes().ct_eq(self.key.as_bytes()).into()
    }

    /// Whether no key is asked for: from other machines nobody gets here.
    fn is_open(&self) -> bool {
        self.address.ip().is_loopback()
    }

    /// Whether a request may come in. `key` is the one in its address.
    pub(super) fn lets_in(&self, headers: &HeaderMap, key: Option<&str>) -> bool {
        if self.is_open() {
            return self.is_meant(headers);
        }
        let cookies = headers.get_all(header::COOKIE).iter();
        let cookies = cookies.filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|line| line.split(';')).map(str::trim);
        let kept = pairs.find_map(|pair| pair.strip_prefix(COOKIE)?.strip_prefix('='));
        [key, kept]
            .into_iter()
            .flatten()
            .any(|key| self.is_ours(key))
    }

    /// The cookie that keeps the key, so that it need not stay in the address.
    pub(super) fn cookie(&self) -> Option<String> {
        let key = &self.key;
        let cookie = || format!("{COOKIE}={key}; Path=/; HttpOnly; SameSite=Strict");
        (!self.is_open()).then(cookie)
    }

    /// Whether it was meant for us: a page from elsewhere may have given our address another
    /// name.
    fn is_meant(&self, headers: &HeaderMap) -> bool {
        let host = headers.get(header::HOST);
        let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
        let port = self.address.port();
        let names = [
            self.address.to_string(),
            format!("localhost:{port}"),
            format!("127.0.0.1:{port}"),
            format!("[::1]:{port}"),
        ];
        names.iter().any(|name| name == host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(header::HeaderName, &str)]) -> HeaderMap {
        let pairs = pairs.iter();
        pairs
            .filter_map(|(name, value)| Some((name.clone(), value.parse().ok()?)))
            .collect()
    }

    #[test]
    fn on_this_machine_only_requests_meant_for_us_come_in() {
        let door = Door::new(SocketAddr::from(([127, 0, 0, 1], 8080)), "k".into());
        assert_eq!(door.url(), "http://127.0.0.1:8080/");
        assert!(door.lets_in(&headers(&[(header::HOST, "localhost:8080")]), None));
        for host in ["evil.example:8080", "127.0.0.1:80", ""] {
            assert!(
                !door.lets_in(&headers(&[(header::HOST, host)]), Some("k")),
                "{host}"
            );
        }
        assert!(door.cookie().is_none());
    }

    #[test]
    fn from_elsewhere_only_with_the_key_in_the_address_or_kept() {
        let door = Door::new(SocketAddr::from(([0, 0, 0, 0], 8080)), "secret".into());
        assert!(door.url().ends_with("/?key=secret"));
        let none = headers(&[(header::HOST, "x")]);
        assert!(!door.lets_in(&none, None) && !door.lets_in(&none, Some("wrong")));
        assert!(door.lets_in(&none, Some("secret")));
        let kept = "other=1; helpline-preview=secret";
        assert!(door.lets_in(&headers(&[(header::COOKIE, kept)]), None));
        assert!(door.is_ours("secret") && !door.is_ours(""));
    }
}
