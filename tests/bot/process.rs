//! The real program as its own process: stopped, killed, started again.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::fake_telegram::{Any, FakeTelegram, Fault};
use crate::learned::KEPT;

/// `helpline run` in a folder of its own.
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    pub fn start(telegram: &FakeTelegram, folder: &Path) -> Self {
        Self::start_on("sqlite:kept.sqlite", telegram, folder)
    }

    pub fn start_on(database: &str, telegram: &FakeTelegram, folder: &Path) -> Self {
        Self::start_with(telegram, folder, &[("HELPLINE_DATABASE", database)])
    }

    /// With more in its environment.
    pub fn start_with(telegram: &FakeTelegram, folder: &Path, more: &[(&str, &str)]) -> Self {
        // Told to stop, it asks once more, and the line it waited on may still seem open.
        telegram.tolerates_refusals("getUpdates", "terminated by other getUpdates request");
        let log = folder.join("log");
        let file = File::options()
            .create(true)
            .append(true)
            .open(&log)
            .unwrap();
        // A write past a limit of the system's is to be an error, as on a full disk.
        let run = "trap '' XFSZ; exec \"$0\" run --accept-unverified --log-format json";
        let child = Command::new("/bin/bash")
            .args(["-c", run])
            .arg(env!("CARGO_BIN_EXE_helpline"))
            .current_dir(folder)
            .env_clear()
            .envs([KEPT])
            .env("TELEGRAM_BOT_TOKEN", telegram.token())
            .env("TELEGRAM_API_URL", telegram.url())
            .env("HELPLINE_DATABASE", "sqlite:kept.sqlite")
            .env("HELPLINE_LOG", "trace")
            .envs(more.iter().copied())
            .stdout(file.try_clone().unwrap())
            .stderr(file)
            .spawn()
            .unwrap();
        Self { child, log }
    }

    pub fn id(&self) -> String {
        self.child.id().to_string()
    }

    /// Asks it to stop, and waits until it has.
    pub fn terminates(&mut self) -> ExitStatus {
        // One that was started just now may not have come so far as to be told anything.
        while !self.can_be_told_to_stop() && self.child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        let pid = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &pid])
                .status()
                .unwrap()
                .success()
        );
        self.child.wait().unwrap()
    }

    /// Whether it takes notice of SIGTERM; elsewhere than on Linux nobody can tell.
    fn can_be_told_to_stop(&self) -> bool {
        const SIGTERM: u32 = 15;
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let caught = status.ok().and_then(|status| {
            let mut lines = status.lines();
            let mask = lines.find_map(|line| line.strip_prefix("SigCgt:"))?;
            u64::from_str_radix(mask.trim(), 16).ok()
        });
        caught.is_none_or(|caught| caught & (1 << (SIGTERM - 1)) != 0)
    }

    pub fn is_killed(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// How much of the machine's memory it takes up, in megabytes.
    #[cfg(target_os = "linux")]
    pub fn megabytes(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().nth(1));
        kilobytes.unwrap().parse::<u64>().unwrap() / 1024
    }

    /// All lines it wrote, on both streams. One that it is still writing is not there yet.
    pub fn log(&self) -> String {
        let mut log = fs::read(&self.log).unwrap();
        let whole = log.iter().rposition(|byte| *byte == b'\n');
        log.truncate(whole.map_or(0, |last| last + 1));
        String::from_utf8(log).unwrap()
    }

    /// Waits until a line of the log has these words, and gives it.
    pub async fn logs(&self, words: &str) -> Value {
        let found = async {
            loop {
                let log = self.log();
                if let Some(line) = log.lines().find(|line| line.contains(words)) {
                    return serde_json::from_str(line).unwrap();
                }
                // Another program is to have the processor meanwhile.
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let found = tokio::time::timeout(Duration::from_secs(20), found).await;
        found.unwrap_or_else(|_| panic!("no `{words}` in the log:\n{}", self.log()))
    }

    /// Where it listens for these.
    pub async fn listens_for(&self, whom: &str) -> String {
        let line = self.logs(&format!("listening for {whom}")).await;
        format!("http://{}", line["fields"]["address"].as_str().unwrap())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn told_to_stop_it_finishes_what_it_began_and_goes_on_after_a_restart() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    alice.taps("Section 117 after-care").await;
    assert!(program.terminates().success());
    alice.sees("free help after some stays").await;
    alice.says("1").await;
    let mut program = Process::start(&telegram, folder.path());
    alice.sees("117 is").await;
    alice.sees_nothing_more().await;
    assert!(program.terminates().success());
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_before_it_could_send_it_sends_after_a_restart() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let alice = telegram.person("Alice");
    telegram.fail_times(1000, "sendMessage", Any, Fault::ServerError);
    alice.says("/menu").await;
    telegram.requested("sendMessage", 1).await;
    program.is_killed();
    // The line of the killed program may still seem open to Telegram.
    telegram.tolerates_refusals("getUpdates", "terminated by other getUpdates request");
    telegram.stop_failing();
    let mut program = Process::start(&telegram, folder.path());
    alice.sees("What can I help you with?").await;
    alice.sees_nothing_more().await;
    assert!(program.terminates().success());
    telegram.finish().await;
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    telegram.settled().await;
    let mode = fs::metadata(folder.path().join("kept.sqlite"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    program.terminates();
    telegram.finish().await;
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_begins_again_without_what_its_start_took_and_tells_of_the_texts_once() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    program.logs("Helpline is running").await;
    let environment = fs::read(format!("/proc/{}/environ", program.id())).unwrap();
    let found = format!("HELPLINE_FOUND={}:", program.id());
    assert!(String::from_utf8_lossy(&environment).contains(&found));
    let log = program.log();
    assert_eq!(log.matches("There is no helpline.toml").count(), 1, "{log}");
    assert!(program.terminates().success());
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_program_found_says_nothing() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let left = [("HELPLINE_FOUND", "1:0123456789abcdef")];
    let mut program = Process::start_with(&telegram, folder.path(), &left);
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    assert!(program.log().contains("There is no helpline.toml"));
    assert!(program.terminates().success());
    telegram.finish().await;
}
