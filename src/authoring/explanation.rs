//! Why a typed message is understood the way it is: the words that decided, for people.

use crate::conversation::ids::TopicName;
use crate::conversation::rules::Rules;
use crate::conversation::understanding::{Finding, Understanding, Understood};

/// How many topics are told of.
const TOPICS: usize = 3;

/// How many words are told of, for each.
const WORDS: usize = 6;

/// Why a message is understood the way it is.
#[derive(Debug)]
pub struct Explanation {
    /// What is seen first of all, with the words that decided.
    pub danger: Option<(String, Vec<String>)>,
    /// What happens to it as a question.
    pub outcome: String,
    /// How sure it is that it is about any topic, in 100.
    pub in_scope: f32,
    /// The likeliest topics, best first.
    pub topics: Vec<Likely>,
}

/// A topic that a message may be about.
#[derive(Debug)]
pub struct Likely {
    /// The topic.
    pub topic: TopicName,
    /// How likely, from 0 to 1.
    pub score: f32,
    /// Whether a step answers it.
    pub known: bool,
    /// The words that spoke for it or against it, the weightiest first.
    pub words: Vec<(String, f32)>,
}

/// Why a question is understood the way it is.
#[must_use]
pub fn explain(rules: &Rules, understanding: &Understanding, question: &str) -> Explanation {
    let ranking = understanding.topics.rank(question);
    let topics = ranking.topics.iter().take(TOPICS);
    let topics = topics.map(|(topic, score)| Likely {
        topic: topic.clone(),
        score: *score,
        known: rules.topics.contains_key(topic),
        words: {
            let words = understanding.topics.explain(question, topic);
            words.into_iter().take(WORDS).collect()
        },
    });
    Explanation {
        danger: danger(understanding, question),
        topics: topics.collect(),
        outcome: match &ranking.understood {
            Understood::Answer(topic, None) => format!("answers {topic}"),
            Understood::Answer(topic, Some(also)) => format!("answers {topic}, and offers {also}"),
            Understood::Suggest(topics) => {
                let names: Vec<&str> = topics.iter().map(TopicName::as_str).collect();
                format!("offers {}", names.join(", "))
            }
            Understood::Unsure => "says that it does not know".to_owned(),
        },
        in_scope: ranking.in_scope * 100.0,
    }
}

fn danger(understanding: &Understanding, question: &str) -> Option<(String, Vec<String>)> {
    match understanding.danger_in(question) {
        Finding::Urgent { category, why, .. } => {
            let name = category.name();
            let told = format!("urgent: {name} (help is shown before anything else)");
            Some((told, why))
        }
        Finding::Soft { why } => {
            let told = "a line of signposting goes before the answer".to_owned();
            Some((told, why))
        }
        Finding::None => None,
    }
}
