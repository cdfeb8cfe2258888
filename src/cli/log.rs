//! The log: how it is written, and how much of it.

use clap::ValueEnum;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

use super::token::variable;

/// How much is logged when nobody says otherwise.
const USUAL: &str = "helpline=info";

/// How the log is written.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum LogFormat {
    /// A line a message
    Text,
    /// One JSON object a line, for programs that read logs
    Json,
}

/// Begins to write the log. With words that say nothing of how much, it is as much as usual, and
/// one line tells: a log that is silent by a slip is missed when it is needed.
pub(super) fn start(format: LogFormat) {
    let wanted = variable("HELPLINE_LOG");
    let filter = wanted.as_deref().map_or(Some(USUAL.to_owned()), wished);
    let is_read = filter.is_some();
    let log = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(filter.as_deref().unwrap_or(USUAL)))
        .with_writer(std::io::stderr)
        // A line that cannot be written would be told of on the same stream, and the failure of that
        // would end the task: on a full disk people would get no answer because the log is full.
        .log_internal_errors(false)
        .with_ansi(false);
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    if !is_read {
        tracing::warn!(
            "HELPLINE_LOG cannot be read and {USUAL} is used; write it like helpline=debug, or as one of error, \
             warn, info, debug, trace"
        );
    }
}

/// What is to be logged by these words, if they say so: levels, alone or behind the name of a
/// part. Where they say nothing of Helpline, as much of it as usual.
fn wished(words: &str) -> Option<String> {
    let mut tells_of_us = false;
    for part in words.split(',') {
        let (name, level) = part.split_once('=').unwrap_or(("", part));
        // What is empty would be read as `error`.
        let level = Some(level.trim()).filter(|level| !level.is_empty())?;
        level.parse::<LevelFilter>().ok()?;
        tells_of_us |= name.is_empty() || name.trim().starts_with("helpline");
    }
    let read = EnvFilter::builder().parse(words).is_ok();
    let more = if tells_of_us { "" } else { "helpline=info," };
    read.then(|| format!("{more}{words}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read_and_what_says_nothing_is_not() {
        for words in [
            "debug",
            "helpline=debug",
            "warn,helpline::service=trace",
            "off",
        ] {
            assert_eq!(wished(words).as_deref(), Some(words));
        }
        let beside = wished("hyper=debug");
        assert_eq!(beside.as_deref(), Some("helpline=info,hyper=debug"));
        for words in [
            "nonsense",
            "helpline:debug",
            "helpline=",
            "helpline=loud",
            "debug,",
            ",",
        ] {
            assert_eq!(wished(words), None, "{words}");
        }
    }
}
