//! What people read and where they stopped, in words and for programs.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::in_number;
use crate::service::reading::{Answered, Reading};

pub(super) fn in_words(reading: &Reading, days: u16) -> String {
    let mut text = format!("Topics read, the last {days} days\n");
    for topic in &reading.topics {
        let (read, percent) = (topic.read, topic.percent);
        let _ = writeln!(text, "  {read:>6} {percent:>4}%  {}", topic.topic);
    }
    let _ = match reading.seldom {
        0 if reading.topics.is_empty() => writeln!(text, "  None."),
        0 => Ok(()),
        1 => writeln!(text, "  One more, fewer than 5 times."),
        more => writeln!(text, "  {more} more, fewer than 5 times each."),
    };
    if !reading.answers.is_empty() {
        text.push_str("Was this what you asked?\n");
    }
    for answered in &reading.answers {
        let (topic, right, wrong) = (&answered.topic, answered.right, answered.wrong);
        let rate = rate(answered);
        let _ = writeln!(text, "  {topic}: {right} yes, {wrong} no, {rate}");
    }
    if !reading.stops.is_empty() {
        text.push_str("Where conversations ended\n");
    }
    for stop in &reading.stops {
        let (ended, step, shown) = (stop.ended, &stop.step, stop.shown);
        let _ = writeln!(text, "  {ended:>6}  {step}, shown {shown} times");
    }
    text
}

/// How many of a hundred said that it was right, in words.
fn rate(answered: &Answered) -> String {
    match answered.percent {
        (least, most) if least == most => format!("{least}% right"),
        (least, most) => format!("{least}% to {most}% right"),
    }
}

pub(super) fn in_json(reading: &Reading) -> Map<String, Value> {
    let topics = reading
        .topics
        .iter()
        .map(|topic| json!({ "topic": topic.topic, "read": topic.read, "percent": topic.percent }));
    let answers = reading.answers.iter().map(|answered| {
        json!({
            "topic": answered.topic,
            "right": in_number(answered.right),
            "wrong": in_number(answered.wrong),
            "percent_right": { "least": answered.percent.0, "most": answered.percent.1 },
        })
    });
    let stops = reading.stops.iter().map(
        |stop| json!({ "step": stop.step, "ended": stop.ended, "shown": in_number(stop.shown) }),
    );
    let told = [
        ("topics", topics.collect::<Vec<_>>().into()),
        ("topics_read_seldom", json!(reading.seldom)),
        ("answers", answers.collect::<Vec<_>>().into()),
        ("stops", stops.collect::<Vec<_>>().into()),
    ];
    told.map(|(name, value)| (name.to_owned(), value))
        .into_iter()
        .collect()
}
