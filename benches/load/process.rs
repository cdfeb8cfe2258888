//! A bot as a process of its own: what it costs.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// So many ticks make a second of the processor's time. Source: Linux has 100 on every
/// machine that programs are told of it.
const TICKS: f64 = 100.0;

/// The core the bot has for itself, and the one for the rest.
pub const OF_THE_BOT: &str = "0";
pub const OF_THE_REST: &str = "1";

/// A bot that runs.
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts it on a core of its own, if that can be had.
    pub fn start(
        command: &[String],
        folder: &Path,
        settings: &[(String, String)],
        log: &Path,
    ) -> io::Result<Self> {
        let (program, rest) = command
            .split_first()
            .ok_or_else(|| io::Error::other("there is no command"))?;
        let mut bot = if can_pin() {
            let mut pinned = Command::new("taskset");
            pinned.args(["-c", OF_THE_BOT, program]);
            pinned
        } else {
            Command::new(program)
        };
        let log = fs::File::create(log)?;
        let child = bot
            .args(rest)
            .current_dir(folder)
            .envs(settings.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()?;
        Ok(Self { child })
    }

    /// Whether it has ended.
    pub fn is_over(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// The processor's time it has taken, in seconds.
    pub fn processor(&self) -> f64 {
        let path = format!("/proc/{}/stat", self.child.id());
        let line = fs::read_to_string(path).unwrap_or_default();
        // The name, in brackets, may hold anything.
        let fields = line.rsplit_once(')').map_or("", |(_, rest)| rest);
        let ticks = fields.split_whitespace().skip(11).take(2);
        ticks
            .filter_map(|ticks| ticks.parse::<f64>().ok())
            .sum::<f64>()
            / TICKS
    }

    /// The memory it has now, in megabytes.
    pub fn memory(&self) -> f64 {
        let path = format!("/proc/{}/status", self.child.id());
        let status = fs::read_to_string(path).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        kilobytes.unwrap_or_default() / 1024.0
    }
}

impl Drop for Process {
    /// Asks it to stop, and does not wait for long.
    fn drop(&mut self) {
        let id = self.child.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let asked = Instant::now();
        while !self.is_over() {
            if asked.elapsed() > Duration::from_secs(5) {
                let _ = self.child.kill();
                let _ = self.child.wait();
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Whether processes can be given a core.
fn can_pin() -> bool {
    let asked = Command::new("taskset")
        .args(["-c", OF_THE_BOT, "true"])
        .status();
    asked.is_ok_and(|status| status.success())
}

/// Puts this process on the other core, so that it takes nothing of the bot's. Whether it
/// could.
pub fn stand_aside() -> bool {
    let id = std::process::id().to_string();
    let mut aside = Command::new("taskset");
    aside
        .args(["-a", "-c", "-p", OF_THE_REST, &id])
        .stdout(Stdio::null());
    can_pin() && aside.status().is_ok_and(|status| status.success())
}
