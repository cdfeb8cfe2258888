//! The topics people ask about, told apart by what training showed of each.
//!
//! The way in to the classifier. It knows topics by number only, and no answers.

use serde::{Deserialize, Serialize};

use super::super::plain::fold;
use super::judge::Judge;
use super::lexicon::Lexicon;
use super::message;
use super::thresholds::{Thresholds, Tolerance};
use super::training::{self, Material};

/// The most topics that are offered.
const OFFERED: usize = 3;
/// A third topic is left out when it is less likely than this.
const UNLIKELY: f32 = 0.02;

/// How likely each topic is for a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Every topic, likeliest first, with its share of certainty (adds up to 1).
    pub best: Vec<(usize, f32)>,
    /// How likely the text is about any of the topics, 0 to 1.
    pub in_scope: f32,
    /// A second topic, when the text seems to ask two things.
    pub also: Option<usize>,
}

impl Ranked {
    /// How sure the best topic is, scope included, 0 to 1. Of a text that asks
    /// two things, how sure it is about either: one is answered, one offered.
    #[must_use]
    pub fn sure(&self) -> f32 {
        let asked = self.best.iter().enumerate();
        let asked = asked.filter(|(rank, (topic, _))| *rank == 0 || Some(*topic) == self.also);
        asked.map(|(_, (_, share))| share).sum::<f32>() * self.in_scope
    }

    /// The topics worth offering: the best, the second one asked about if any,
    /// then the likeliest others.
    fn offered(&self) -> Vec<usize> {
        let mut topics: Vec<(usize, f32)> = self.best.clone();
        // Stable: the rest keep their order.
        topics
            .get_mut(1..)
            .unwrap_or_default()
            .sort_by_key(|&(topic, _)| Some(topic) != self.also);
        let offered = topics.iter().take(OFFERED).enumerate();
        let offered = offered.filter(|(rank, (_, share))| *rank < 2 || *share >= UNLIKELY);
        offered.map(|(_, &(topic, _))| topic).collect()
    }
}

/// What to do about a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Answer this topic.
    Answer(usize),
    /// Offer these two or three topics, likeliest first.
    Suggest(Vec<usize>),
    /// Say that it was not understood.
    Unsure,
}

/// The trained classifier.
#[derive(Debug, Serialize, Deserialize)]
pub struct Topics {
    judge: Judge,
    thresholds: Thresholds,
}

impl Topics {
    /// Learns from the material; the same material gives the same bits.
    /// Questions of topics that do not exist are left out.
    #[must_use]
    pub fn train(lexicon: Lexicon, material: &Material<'_>, tolerance: &Tolerance) -> Self {
        let (judge, thresholds) = training::train(lexicon, material, tolerance);
        Self { judge, thresholds }
    }

    /// How likely each topic is for a text.
    #[must_use]
    pub fn score(&self, text: &str) -> Ranked {
        let (verdict, also) = message::verdict(&self.judge, &fold(text));
        let mut best: Vec<(usize, f32)> = verdict.shares.into_iter().enumerate().collect();
        best.sort_by(|one, other| other.1.total_cmp(&one.1));
        Ranked {
            best,
            in_scope: verdict.in_scope,
            also,
        }
    }

    /// How many of the words of a text it has seen in what it learned from, from 0 to 1.
    #[must_use]
    pub fn share_known(&self, text: &str) -> f32 {
        self.judge.share_known(&fold(text))
    }

    /// What to do about a text, by the thresholds.
    #[must_use]
    pub fn decide(&self, ranked: &Ranked) -> Outcome {
        match ranked.best.as_slice() {
            [(topic, _), ..] if ranked.sure() >= self.thresholds.answer_at => {
                Outcome::Answer(*topic)
            }
            [_, _, ..] if ranked.in_scope >= self.thresholds.suggest_at => {
                Outcome::Suggest(ranked.offered())
            }
            _ => Outcome::Unsure,
        }
    }

    /// The words of a text as understood, each with what it adds to the topic
    /// against topics on average, the most telling first. In the unit of scores:
    /// 1 multiplies the odds of the topic by e to the sharpness.
    #[must_use]
    pub fn explain(&self, text: &str, topic: usize) -> Vec<(String, f32)> {
        let mut words = self.judge.explain(&fold(text), topic);
        words.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
        words
    }

    /// The thresholds chosen in training.
    #[must_use]
    pub fn thresholds(&self) -> Thresholds {
        self.thresholds
    }
}
