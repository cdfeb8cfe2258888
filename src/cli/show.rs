//! `helpline show`: everything that is kept about one person, for a copy that they asked for.

use std::path::Path;

use clap::Args;
use serde_json::{Map, Value, json};

use super::Outcome;
use super::common::{Failure, settings_of};
use super::database::Named;
use super::format::Format;
use super::kept::held;
use super::whom::Whom;
use crate::adapters::store::Held;

/// Write out everything that is kept about one person.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline show > copy.txt\n  helpline show --format json < number.txt > copy.json\n\n\
    For somebody who asks for a copy of their data. Make sure first that it is their number. Without --chat it is \
    read from standard input, as by `helpline erase`. It changes nothing, and works also while the bot runs. What \
    it writes out may name an adviser: read it before you hand it over. Messages in Telegram are in the person's \
    own Telegram."
)]
pub(super) struct Show {
    #[command(flatten)]
    whom: Whom,
    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    database: Named,
}

impl Show {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let settings = settings_of(folder)?;
        let database = self.database.database(&settings.run, folder)?;
        let held = held(&database, self.whom.chat()?)?;
        match self.format {
            Format::Text => put!("{}", told(&held)),
            Format::Json => say!("{:#}", json!(held)),
        }
        Ok(Outcome::Clean)
    }
}

/// What each table is to somebody who never saw one.
fn heading(table: &str) -> &str {
    match table {
        "person" => "The conversation",
        "handoff" => "Requests to talk to an adviser",
        "part" => "Where these stand in the group of the advisers",
        "pair" => "Which message of the chat is which in that group",
        "outbox" => "Messages that are not delivered yet",
        "lane" => "That something is to be sent",
        other => other,
    }
}

fn told(held: &Held) -> String {
    if held.is_empty() {
        return "Nothing is kept about this person.\n".to_owned();
    }
    let mut told = Vec::new();
    for (table, rows) in held {
        for row in rows {
            told.push(format!("{} (`{table}`)", heading(table)));
            lines("", row, &mut told);
            told.push(String::new());
        }
    }
    told.push("Times are in UTC.\n".to_owned());
    told.join("\n")
}

/// A line for each value, with the names that lead to it.
fn lines(above: &str, values: &Map<String, Value>, told: &mut Vec<String>) {
    for (name, value) in values {
        line(&format!("{above}{name}"), name, value, told);
    }
}

fn line(path: &str, name: &str, value: &Value, told: &mut Vec<String>) {
    let said = match value {
        Value::Null => return,
        Value::Object(inside) => return lines(&format!("{path}, "), inside, told),
        Value::Array(all) => {
            for (index, one) in all.iter().enumerate() {
                line(&format!("{path} {}", index + 1), name, one, told);
            }
            return;
        }
        Value::String(words) => words.replace('\n', "\n    "),
        Value::Number(number) => {
            let time = number.as_i64().and_then(|number| time(name, number));
            time.unwrap_or_else(|| number.to_string())
        }
        Value::Bool(_) => value.to_string(),
    };
    told.push(format!("  {path}: {said}"));
}

/// Names of columns and of parts of a conversation that hold a time.
const TIMES: [&str; 19] = [
    "adviser_wrote",
    "asked",
    "begins",
    "blocked",
    "call_dropped",
    "card",
    "closed",
    "decided_at",
    "due",
    "frees",
    "given",
    "in_need",
    "last_active",
    "person_wrote",
    "remind",
    "signposted",
    "since",
    "told",
    "urgent",
];

/// A time in words, if this is one: some of these names hold counts elsewhere.
fn time(name: &str, number: i64) -> Option<String> {
    const FIRST: i64 = 1_500_000_000;
    let moment = jiff::Timestamp::from_second(number).ok()?;
    (TIMES.contains(&name) && number > FIRST).then(|| moment.strftime("%F %T").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_a_line_with_the_way_to_it_and_times_can_be_read() {
        let row = json!({
            "chat": 7,
            "closed": null,
            "last_active": 1_795_428_000,
            "session": { "answers": { "tea": { "milk": { "choice": "yes" } } }, "history": [[1]] },
        });
        let held = Held::from([("person", vec![row.as_object().unwrap().clone()])]);
        assert_eq!(
            told(&held),
            "The conversation (`person`)\n  chat: 7\n  last_active: 2026-11-23 10:00:00\n  \
             session, answers, tea, milk, choice: yes\n  session, history 1 1: 1\n\nTimes are in UTC.\n"
        );
        assert_eq!(told(&Held::new()), "Nothing is kept about this person.\n");
    }
}
