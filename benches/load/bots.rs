//! The bots that are measured: Helpline with its stores, and peers that keep nothing.

use std::path::{Path, PathBuf};

/// A bot, and how it is started.
pub struct Bot {
    /// What it is called in tables.
    pub name: String,
    /// The program and what it is told.
    pub command: Vec<String>,
    /// What it finds in its environment, besides where Telegram is.
    pub settings: Vec<(String, String)>,
}

/// A token in the form of real ones.
pub const TOKEN: &str = "42:AABenchBenchBenchBenchBenchBench0123";

/// Helpline with this database: its shipped flows and words.
pub fn helpline(name: &str, database: &str, port: u16, brought: bool) -> Bot {
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let mut settings = vec![pair("HELPLINE_DATABASE", database.to_owned())];
    if brought {
        settings.extend([
            pair(
                "HELPLINE_WEBHOOK_URL",
                "https://bot.example.org/telegram".to_owned(),
            ),
            pair("HELPLINE_WEBHOOK_LISTEN", format!("127.0.0.1:{port}")),
            pair(
                "HELPLINE_WEBHOOK_SECRET",
                "a-secret-for-measuring".to_owned(),
            ),
        ]);
    }
    Bot {
        name: name.to_owned(),
        command: [env!("CARGO_BIN_EXE_helpline"), "run", "--accept-unverified"]
            .map(str::to_owned)
            .to_vec(),
        settings,
    }
}

/// The peers in a folder that are ready to run, and the names of those that are not.
pub fn peers(folder: &Path, port: u16, brought: bool) -> (Vec<Bot>, Vec<&'static str>) {
    let python = "venv/bin/python";
    let known: [(&str, &[&str], &str); 4] = [
        (
            "teloxide",
            &["bots/teloxide/target/release/teloxide-faq"],
            "bots/teloxide/target/release/teloxide-faq",
        ),
        (
            "grammY",
            &["node", "bots/grammy/bot.mjs"],
            "bots/grammy/node_modules",
        ),
        ("aiogram", &[python, "bots/aiogram/bot.py"], python),
        ("python-telegram-bot", &[python, "bots/ptb/bot.py"], python),
    ];
    let (mut ready, mut missing) = (Vec::new(), Vec::new());
    for (name, command, needs) in known {
        if !folder.join(needs).exists() {
            missing.push(name);
            continue;
        }
        let absolute = |part: &&str| {
            let path: PathBuf = folder.join(part);
            let inside = part.contains('/') && path.exists();
            if inside {
                path.display().to_string()
            } else {
                (*part).to_owned()
            }
        };
        let port = brought.then(|| ("WEBHOOK_PORT".to_owned(), port.to_string()));
        ready.push(Bot {
            name: name.to_owned(),
            command: command.iter().map(absolute).collect(),
            settings: port.into_iter().collect(),
        });
    }
    (ready, missing)
}
