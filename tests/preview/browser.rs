//! A web browser without a window, driven over `WebDriver`.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The browser must not look for anything outside this machine.
const SWITCHES: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-device-scale-factor=1",
];

/// A browser, and the driver through which it is told what to do.
pub struct Browser {
    pub client: Client,
    driver: Child,
    _profile: TempDir,
}

/// Where the browser's things are, if these tests are to be run.
pub fn folder() -> Option<PathBuf> {
    let folder = env::var_os("HELPLINE_TEST_BROWSER").map(PathBuf::from);
    if folder.is_none() {
        println!("left out: HELPLINE_TEST_BROWSER=$(tests/support/browser.sh) cargo test");
    }
    folder
}

/// The driver, and the port it listens on; none if it did not start.
fn driver() -> Option<(Child, u16)> {
    let mut driver = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(driver.stdout.take().unwrap()).lines();
    let port = lines.map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    if port.is_none() {
        let _ = driver.kill();
        let _ = driver.wait();
    }
    Some((driver, port?))
}

impl Browser {
    pub async fn open(width: u32, height: u32, more: &[&str]) -> Self {
        // A port that was free a moment ago may be taken.
        let (driver, port) = (0..5).find_map(|_| driver()).unwrap();
        let profile = TempDir::new().unwrap();
        let mut arguments: Vec<String> = SWITCHES
            .iter()
            .chain(more)
            .map(ToString::to_string)
            .collect();
        arguments.push(format!("--window-size={width},{height}"));
        arguments.push(format!("--user-data-dir={}", profile.path().display()));
        let wanted = json!({ "goog:chromeOptions": { "args": arguments } });
        let Value::Object(wanted) = wanted else {
            panic!("not an object")
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap();
        Self {
            client,
            driver,
            _profile: profile,
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
