//! `helpline translate status`: what is missing, stale, a draft, reviewed.

use std::fmt::Write as _;
use std::path::Path;

use clap::Args;
use serde_json::{Value, json};

use super::super::Outcome;
use super::super::common::Failure;
use super::super::format::Format;
use crate::adapters::disk;
use crate::authoring::translation::{self, Count, Open, State, locales, units};

/// How far a language is, flow by flow.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline translate status\n  helpline translate status pl --list\n\nmissing: not written, \
    in whole or in part. stale: the English was changed after it was translated. draft: no person has checked it. \
    reviewed: somebody has, and nothing was changed since."
)]
pub(super) struct Status {
    /// The language, such as pl [default: all there are]
    #[arg(value_name = "LANGUAGE")]
    locale: Option<String>,
    /// Name what is missing and what is stale, and where it stands
    #[arg(long)]
    list: bool,
    /// For people, or for other programs
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Text)]
    format: Format,
}

impl Status {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let texts = disk::read(folder)?;
        let wanted = match &self.locale {
            Some(locale) => vec![locale.clone()],
            None => locales(&texts),
        };
        let mut found = Vec::new();
        for locale in wanted {
            let units = units(&texts, &locale)?;
            found.push((locale, translation::status(&units)));
        }
        match self.format {
            Format::Json => say!("{}", in_json(&found)),
            Format::Text if found.is_empty() => say!(
                "All words are in English alone. To begin with Polish: helpline translate export pl > polish.xlf"
            ),
            Format::Text if self.list => put!("{}", listed(&found)),
            Format::Text => put!("{}", in_words(&found)),
        }
        Ok(Outcome::Clean)
    }
}

type Found = [(String, translation::Status)];

fn in_words(found: &Found) -> String {
    let mut text = String::new();
    for (locale, status) in found {
        let names = status.flows.iter().map(|(flow, _)| flow.chars().count());
        let width = names.chain([locale.len()]).max().unwrap_or(0);
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = write!(text, "{locale:<width$}");
        for state in State::ALL {
            let _ = write!(text, "  {}", state.name());
        }
        text.push('\n');
        for (flow, count) in &status.flows {
            row(&mut text, flow, width, count);
        }
        row(&mut text, "all", width, &status.all);
    }
    text
}

fn row(text: &mut String, name: &str, width: usize, count: &Count) {
    let _ = write!(text, "{name:<width$}");
    for state in State::ALL {
        let _ = write!(text, "  {:>1$}", count.of(state), state.name().len());
    }
    text.push('\n');
}

fn listed(found: &Found) -> String {
    let mut text = String::new();
    for (locale, status) in found {
        for open in &status.open {
            let (file, line) = &open.place;
            let _ = writeln!(text, "{file}:{line} {}", what(open, locale));
        }
        if status.open.is_empty() {
            let _ = writeln!(
                text,
                "Nothing is missing in `{locale}`, and nothing is stale."
            );
        }
    }
    text
}

fn what(open: &Open, locale: &str) -> String {
    match open.state {
        State::Missing if open.is_whole => format!("`{}` is missing in `{locale}`", open.message),
        State::Missing => {
            let names = open.missing.join("`, `");
            format!("`{names}`: missing in `{locale}`")
        }
        _ => format!("`{}` is stale: its English was changed", open.message),
    }
}

fn in_json(found: &Found) -> Value {
    let counts = |count: &Count| -> Value {
        let counts = State::ALL.map(|state| (state.name().to_owned(), json!(count.of(state))));
        Value::Object(counts.into_iter().collect())
    };
    let open = |open: &Open| {
        json!({
            "message": open.message,
            "state": open.state.name(),
            "missing": open.missing,
            "file": open.place.0,
            "line": open.place.1,
        })
    };
    let languages = found.iter().map(|(locale, status)| {
        let flows = status
            .flows
            .iter()
            .map(|(flow, count)| (flow.clone(), counts(count)));
        json!({
            "locale": locale,
            "flows": flows.collect::<serde_json::Map<_, _>>(),
            "all": counts(&status.all),
            "open": status.open.iter().map(open).collect::<Vec<_>>(),
        })
    });
    json!({ "locales": languages.collect::<Vec<_>>() })
}
