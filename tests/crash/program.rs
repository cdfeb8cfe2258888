//! The real program as a process of its own, in a folder it shares with others of it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};

use tokio::time::Instant;

use crate::ambiguity::Kill;
use crate::fake_telegram::FakeTelegram;
use crate::learned::KEPT;
use crate::setting::{Setting, Updates};

#[derive(Debug)]
pub struct Program {
    child: Child,
}

impl Program {
    /// Starts one; with a webhook it listens on this address.
    pub fn start(telegram: &FakeTelegram, setting: &Setting, folder: &Path, listens: &str) -> Self {
        let database = setting.kept.address();
        let webhook = [
            ("HELPLINE_WEBHOOK_URL", "https://bot.example.org/telegram"),
            ("HELPLINE_WEBHOOK_LISTEN", listens),
            ("HELPLINE_WEBHOOK_SECRET", "a-secret-for-tests"),
        ];
        let more = match setting.updates {
            Updates::Polling => &[][..],
            Updates::Webhook => &webhook,
        };
        Self::start_with(&telegram.url(), telegram.token(), &database, folder, more)
    }

    pub fn start_with(
        url: &str,
        token: &str,
        database: &str,
        folder: &Path,
        more: &[(&str, &str)],
    ) -> Self {
        let log = File::options()
            .create(true)
            .append(true)
            .open(log_in(folder))
            .unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_helpline"))
            .args(["run", "--accept-unverified"])
            .current_dir(folder)
            .env_clear()
            .envs([KEPT])
            .env("TELEGRAM_BOT_TOKEN", token)
            .env("TELEGRAM_API_URL", url)
            .env("HELPLINE_DATABASE", database)
            .envs(more.iter().copied())
            .stderr(log)
            .spawn()
            .unwrap();
        Self { child }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// SIGKILL: it can finish nothing.
    pub fn killed(mut self) -> Kill {
        let from = Instant::now();
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let until = Instant::now();
        Kill { from, until }
    }

    /// Asks it to stop, and waits until it has.
    pub fn terminates(&mut self) -> ExitStatus {
        let pid = self.child.id().to_string();
        let told = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(told.unwrap().success());
        self.child.wait().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn log_in(folder: &Path) -> PathBuf {
    folder.join("log")
}

/// What all processes in a folder wrote.
pub fn log(folder: &Path) -> String {
    fs::read_to_string(log_in(folder)).unwrap()
}
