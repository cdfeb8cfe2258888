//! The page of a preview that runs on a folder of its own, as somebody in front of it sees it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use tempfile::TempDir;

use crate::browser::Browser;
use crate::learned::KEPT;

/// How long something may take to show, on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A preview that runs.
pub struct Preview {
    program: Child,
    pub folder: TempDir,
    pub address: String,
}

/// Its page in a browser.
pub struct Page {
    pub preview: Preview,
    browser: Browser,
}

impl Preview {
    /// With the shipped texts, on a Thursday morning while the line is open.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// The same, told more.
    fn start_with(more: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for part in ["flows", "locales"] {
            copy(&root.join(part), &folder.path().join(part));
        }
        fs::copy(
            root.join("helpline.toml"),
            folder.path().join("helpline.toml"),
        )
        .unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_helpline"))
            .args([
                "preview",
                "--listen",
                "127.0.0.1:0",
                "--at",
                "2026-11-26 10:00",
            ])
            .args(more)
            .current_dir(folder.path())
            .env_clear()
            .envs([KEPT])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = String::new();
        let mut lines = BufReader::new(program.stdout.take().unwrap());
        lines.read_line(&mut first).unwrap();
        Self {
            program,
            folder,
            address: first.trim().to_owned(),
        }
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

impl Page {
    pub async fn open() -> Self {
        Self::open_in(1500, 1200, &[]).await
    }

    /// With the languages that nobody has checked.
    pub async fn open_with_drafts() -> Self {
        Self::open_at(Preview::start_with(&["--drafts"]), 1500, 1200, &[]).await
    }

    pub async fn open_in(width: u32, height: u32, switches: &[&str]) -> Self {
        Self::open_at(Preview::start(), width, height, switches).await
    }

    async fn open_at(preview: Preview, width: u32, height: u32, switches: &[&str]) -> Self {
        let browser = Browser::open(width, height, switches).await;
        browser.client.goto(&preview.address).await.unwrap();
        let page = Self { preview, browser };
        // The page renews itself once the stories were played; nothing is typed before.
        page.shows("map", "no story goes here").await;
        page
    }

    pub fn client(&self) -> &Client {
        &self.browser.client
    }

    /// Somebody asks for an adviser, and waits.
    pub async fn asks_for_an_adviser(&self) {
        self.types("say", "talk").await;
        self.presses("phone", "Write with an adviser").await;
        self.presses("phone", "Yes, ask an adviser").await;
    }

    /// Waits until these words stand in the part with this name.
    pub async fn shows(&self, part: &str, words: &str) {
        let wanted = tokio::time::timeout(PATIENCE, async {
            loop {
                if self.text(part).await.contains(words) {
                    return;
                }
                tokio::task::yield_now().await;
            }
        });
        let seen = wanted.await.is_ok();
        let text = self.text(part).await;
        assert!(seen, "waited for {words:?} in #{part}:\n{text}");
    }

    /// Types this to the bot until these words are in the part: what was saved counts a moment
    /// later.
    pub async fn asks_until(&self, part: &str, text: &str, words: &str) {
        let told = tokio::time::timeout(PATIENCE, async {
            while !self.text(part).await.contains(words) {
                let before = self.text(part).await;
                self.types("say", text).await;
                while self.text(part).await == before {
                    tokio::task::yield_now().await;
                }
            }
        });
        let told = told.await.is_ok();
        assert!(told, "waited for {words:?} in #{part}");
    }

    /// All words of a part, also those that are scrolled out of sight.
    pub async fn text(&self, part: &str) -> String {
        let script = "return document.getElementById(arguments[0])?.textContent ?? ''";
        let text = self
            .client()
            .execute(script, vec![part.into()])
            .await
            .unwrap();
        text.as_str().unwrap().to_owned()
    }

    pub async fn types(&self, field: &str, text: &str) {
        let field = format!("#{field}");
        let keys = format!("{text}\u{E007}");
        self.does(Locator::Css(&field), async |field| {
            field.send_keys(&keys).await
        })
        .await;
    }

    /// Presses the last button with exactly this text in a part.
    pub async fn presses(&self, part: &str, label: &str) {
        let path = format!("(//*[@id='{part}']//button[normalize-space()=\"{label}\"])[last()]");
        self.does(Locator::XPath(&path), async |button| button.click().await)
            .await;
    }

    pub async fn clicks(&self, css: &str) {
        self.does(Locator::Css(css), async |element| element.click().await)
            .await;
    }

    /// Does something with an element; once more if the page was just renewed under it.
    async fn does(&self, place: Locator<'_>, act: impl AsyncFn(Element) -> Result<(), CmdError>) {
        let mut last = None;
        let done = tokio::time::timeout(PATIENCE, async {
            loop {
                let result = match self.client().find(place).await {
                    Ok(element) => act(element).await,
                    Err(error) => Err(error),
                };
                match result {
                    Ok(()) => return,
                    Err(error) => last = Some(error),
                }
            }
        });
        let done = done.await.is_ok();
        assert!(done, "waited for {place:?}: {last:?}");
    }

    pub async fn find(&self, css: &str) -> Element {
        let wait = self.client().wait().at_most(PATIENCE);
        let found = wait.for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|_| panic!("nothing is at {css}"))
    }

    pub async fn closes(self) {
        self.browser.client.clone().close().await.unwrap();
    }
}
