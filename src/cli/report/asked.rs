//! What people asked and did not find, in words and for programs.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use crate::adapters::clock;
use crate::authoring::blueprint::Blueprint;
use crate::cli::common::{Failure, check_folder};
use crate::service::unanswered::{Asked, Unanswered, asked_alike};

/// Something that several people asked, and the topic that comes nearest.
pub(super) struct Found {
    asked: Asked,
    nearest: Option<String>,
}

impl Found {
    /// What they asked, masked.
    pub(super) fn masked(&self) -> &str {
        &self.asked.masked
    }
}

/// What at least five people asked alike. The nearest topics are told where the flows can be
/// used.
pub(super) fn found(questions: &[Unanswered], folder: &Path) -> Result<Vec<Found>, Failure> {
    let asked = asked_alike(questions);
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let (_, checked) = check_folder(folder, clock::now())?;
    let rules = checked.blueprint.map(Blueprint::build);
    let understanding = rules.as_ref().and_then(|rules| {
        let locale = rules.words.default_locale();
        rules.understanding.get(locale)
    });
    let found = asked.into_iter().map(|asked| {
        let ranking = understanding.map(|one| one.topics.rank(&asked.masked));
        let nearest = ranking.and_then(|ranking| ranking.topics.into_iter().next());
        Found {
            asked,
            nearest: nearest.map(|(topic, _)| topic.to_string()),
        }
    });
    Ok(found.collect())
}

pub(super) fn in_words(found: &[Found]) -> String {
    let mut text = String::new();
    if !found.is_empty() {
        text.push_str("Asked by five people or more, and not found, the last 30 days\n");
    }
    for (index, Found { asked, nearest }) in found.iter().enumerate() {
        let (number, people, masked) = (index + 1, asked.people, &asked.masked);
        let _ = writeln!(text, "  {number:>3}. {people:>5} people  {masked}");
        if let Some(topic) = nearest {
            let _ = writeln!(text, "                     nearest: {topic}");
        }
    }
    if let Some(Found { nearest, .. }) = found.first() {
        let topic = nearest.as_deref().unwrap_or("TOPIC");
        let _ = writeln!(
            text,
            "  As an example of a topic: helpline report --add 1 {topic} --as \"the question in your own words\""
        );
    }
    text
}

pub(super) fn in_json(found: &[Found]) -> Value {
    let found = found.iter().map(|Found { asked, nearest }| {
        json!({ "masked": asked.masked, "people_at_least": asked.people, "nearest": nearest })
    });
    found.collect::<Vec<_>>().into()
}
