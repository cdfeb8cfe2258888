//! The topic a typed question is about, by name: what the classifier in `topics` knows
//! by number.

use serde::{Deserialize, Serialize};

use super::super::ids::TopicName;
use super::courtesy::Courtesy;
use super::topics::{Lexicon, Material, Outcome, Thresholds, Tolerance, Topics};

/// What a typed question was taken to mean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Understood {
    /// Sure enough to answer; and a second topic, if two things were asked.
    Answer(TopicName, Option<TopicName>),
    /// One of these, likeliest first.
    Suggest(Vec<TopicName>),
    /// Not known.
    #[default]
    Unsure,
}

/// How a text was understood, for those who want to know why.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ranking {
    /// What is done about it.
    pub understood: Understood,
    /// Every topic, likeliest first, with how likely it is, from 0 to 1.
    pub topics: Vec<(TopicName, f32)>,
    /// How likely the text is about any topic at all, from 0 to 1.
    pub in_scope: f32,
}

impl Ranking {
    /// What is done about it, and how likely the likeliest topic is.
    fn certainty(&self) -> (u8, f32) {
        let done = match self.understood {
            Understood::Answer(..) => 2,
            Understood::Suggest(_) => 1,
            Understood::Unsure => 0,
        };
        (done, self.topics.first().map_or(0.0, |(_, share)| *share))
    }
}

/// Questions, each with its topic, and texts that no topic answers.
#[derive(Debug, Clone, Default)]
pub struct Lessons<'a> {
    /// The language of all of it, by its code.
    pub language: &'a str,
    /// Example questions.
    pub questions: Vec<(TopicName, &'a str)>,
    /// What people type that no topic answers.
    pub out_of_scope: Vec<&'a str>,
    /// Wordings that mean the same: the first is read as the second.
    pub same: Vec<(&'a str, &'a str)>,
    /// What is said before and after a question, and asks nothing.
    pub polite: (Vec<&'a str>, Vec<&'a str>),
}

/// Finds the topic of a question. One that has learned nothing finds none.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct TopicFinder {
    names: Vec<TopicName>,
    topics: Option<Topics>,
    courtesy: Courtesy,
}

impl TopicFinder {
    /// Learns from lessons; the same lessons give the same finder, to the bit.
    #[must_use]
    pub fn learn(lessons: &Lessons<'_>) -> Self {
        let mut names: Vec<TopicName> = lessons
            .questions
            .iter()
            .map(|(topic, _)| topic.clone())
            .collect();
        names.sort();
        names.dedup();
        if names.is_empty() {
            return Self::default();
        }
        let number = |name: &TopicName| names.binary_search(name).unwrap_or_default();
        let material = Material {
            language: lessons.language,
            topics: names.len(),
            questions: lessons
                .questions
                .iter()
                .map(|(topic, text)| (number(topic), *text))
                .collect(),
            out_of_scope: lessons.out_of_scope.clone(),
        };
        let lexicon = Lexicon::new(lessons.same.iter().copied());
        let topics = Topics::train(lexicon, &material, &Tolerance::default());
        Self {
            names,
            topics: Some(topics),
            courtesy: Courtesy::new(
                lessons.polite.0.iter().copied(),
                lessons.polite.1.iter().copied(),
            ),
        }
    }

    /// What a text asks about.
    #[must_use]
    pub fn understand(&self, text: &str) -> Understood {
        self.rank(text).understood
    }

    /// How many of the words of a text are among its lessons, from 0 to 1: of two languages,
    /// the one that knows more is the one the text is in.
    #[must_use]
    pub fn share_known(&self, text: &str) -> f32 {
        let topics = self.topics.as_ref();
        topics.map_or(0.0, |topics| topics.share_known(text))
    }

    /// How a text was understood: as it is, or without polite words around it, whichever is surer.
    #[must_use]
    pub fn rank(&self, text: &str) -> Ranking {
        let Some(topics) = &self.topics else {
            return Ranking::default();
        };
        let whole = self.rank_by(topics, text);
        let asked = self.courtesy.without(text);
        if asked.len() == text.len() {
            return whole;
        }
        let bare = self.rank_by(topics, asked);
        if bare.certainty() > whole.certainty() {
            bare
        } else {
            whole
        }
    }

    fn rank_by(&self, topics: &Topics, text: &str) -> Ranking {
        let ranked = topics.score(text);
        let name = |topic: usize| self.names.get(topic).cloned();
        let understood = match topics.decide(&ranked) {
            Outcome::Answer(topic) => match name(topic) {
                Some(answer) => Understood::Answer(answer, ranked.also.and_then(name)),
                None => Understood::Unsure,
            },
            Outcome::Suggest(offered) => {
                Understood::Suggest(offered.into_iter().filter_map(name).collect())
            }
            Outcome::Unsure => Understood::Unsure,
        };
        let in_scope = ranked.in_scope;
        let shares = ranked
            .best
            .into_iter()
            .filter_map(|(topic, share)| Some((name(topic)?, share * in_scope)));
        Ranking {
            understood,
            topics: shares.collect(),
            in_scope,
        }
    }

    /// From which certainty on a topic is answered, from 0 to 1; `None` without any lessons.
    #[must_use]
    pub fn answers_from(&self) -> Option<f32> {
        let topics = self.topics.as_ref()?;
        Some(topics.thresholds().answer_at)
    }

    /// The words that spoke for or against a topic, the most telling first.
    #[must_use]
    pub fn explain(&self, text: &str, topic: &TopicName) -> Vec<(String, f32)> {
        let number = self.names.binary_search(topic).ok();
        let told = self.topics.as_ref().zip(number);
        told.map(|(topics, number)| topics.explain(text, number))
            .unwrap_or_default()
    }

    /// From which certainty on it answers, and from which it offers topics.
    #[must_use]
    pub fn thresholds(&self) -> Option<Thresholds> {
        self.topics.as_ref().map(Topics::thresholds)
    }
}
