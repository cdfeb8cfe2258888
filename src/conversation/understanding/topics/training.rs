//! Learning everything the classifier needs, in one go, when rules load.
//!
//! It knows examples and the order things are learned in; each part knows how.

use std::collections::HashMap;

use super::super::plain::fold;
use super::features::Features;
use super::gate::{Gate, Signs};
use super::judge::{Judge, likeliest, share_known};
use super::learner::Lesson;
use super::lexicon::{Lexicon, typed_words};
use super::sharpness::sharpness;
use super::spelling::Spelling;
use super::thresholds::{Fared, Thresholds, Tolerance, Trial};
use super::vocabulary::Vocabulary;
use super::weights::{Weights, softmax};

/// Into how many parts the texts are dealt, to judge each by the others.
/// Three rather than five costs half and sets the bounds a little higher.
const PARTS: usize = 3;

/// What the classifier is trained on.
#[derive(Debug, Clone, Default)]
pub struct Material<'a> {
    /// How many topics there are; they are numbered from 0.
    pub topics: usize,
    /// Questions, phrases and keywords, each with the topic it is about.
    pub questions: Vec<(usize, &'a str)>,
    /// Texts about none of the topics.
    pub out_of_scope: Vec<&'a str>,
}

/// The training texts, ready to learn from.
struct Texts {
    /// As typed, and with synonyms replaced.
    typed: Vec<Vec<String>>,
    words: Vec<Vec<String>>,
    /// The topic of each, or the number of topics for out of scope.
    classes: Vec<usize>,
    topics: usize,
}

/// Learns from the material. Questions of topics that do not exist are left out.
pub(super) fn train(
    lexicon: Lexicon,
    material: &Material<'_>,
    tolerance: &Tolerance,
) -> (Judge, Thresholds) {
    let texts = Texts::read(&lexicon, material);
    let spelling = Spelling::learn(texts.typed.iter().flatten(), lexicon.typed());
    let mut features = Features::new();
    texts.words.iter().for_each(|words| features.learn(words));
    let (vocabulary, rows) = Vocabulary::learn(texts.words.iter().map(|words| features.of(words)));

    let lesson = Lesson {
        rows: &rows,
        classes: &texts.classes,
        class_count: texts.topics + 1,
        features: vocabulary.len(),
    };
    let (unseen, weights) = learn_all(&lesson);
    let inside = texts.words_inside();
    let signs = texts.signs(&unseen, &inside);
    let in_scope: Vec<bool> = texts
        .classes
        .iter()
        .map(|&class| class < texts.topics)
        .collect();
    let gate = Gate::learn(&signs, &in_scope);
    let sharpness = sharpness(&unseen, &texts.classes);
    let trials: Vec<Trial> = unseen
        .into_iter()
        .zip(&signs)
        .zip(&texts.classes)
        .map(|((scores, signs), &class)| trial(scores, gate.in_scope(signs), sharpness, class))
        .collect();
    let thresholds = Thresholds::choose(&trials, tolerance);

    let inside = inside.into_keys().cloned().collect();
    let judge = Judge {
        lexicon,
        spelling,
        features,
        vocabulary,
        weights,
        inside,
        gate,
        sharpness,
    };
    (judge, thresholds)
}

impl Texts {
    fn read(lexicon: &Lexicon, material: &Material<'_>) -> Self {
        let topics = material.topics;
        let outside = material.out_of_scope.iter().map(|&text| (topics, text));
        let questions = material
            .questions
            .iter()
            .copied()
            .filter(|(topic, _)| *topic < topics);
        let (classes, typed): (Vec<usize>, Vec<Vec<String>>) = questions
            .chain(outside)
            .map(|(class, text)| (class, typed_words(&fold(text))))
            .unzip();
        let words = typed
            .iter()
            .map(|typed| lexicon.meanings(typed.clone()))
            .collect();
        Self {
            typed,
            words,
            classes,
            topics,
        }
    }

    /// In how many questions each word occurs.
    fn words_inside(&self) -> HashMap<&String, u32> {
        let mut counts = HashMap::new();
        for (words, &class) in self.words.iter().zip(&self.classes) {
            if class < self.topics {
                let mut words: Vec<&String> = words.iter().collect();
                words.sort_unstable();
                words.dedup();
                for word in words {
                    *counts.entry(word).or_insert(0) += 1;
                }
            }
        }
        counts
    }

    /// What the gate sees of each text. A word only this text has is unknown.
    fn signs(&self, scores: &[Vec<f32>], inside: &HashMap<&String, u32>) -> Vec<Signs> {
        let texts = scores.iter().zip(&self.words).zip(&self.classes);
        texts
            .map(|((scores, words), &class)| {
                let own = u32::from(class < self.topics);
                let is_known = |word: &String| inside.get(word).is_some_and(|&count| count > own);
                Signs::of(scores, share_known(words, is_known), words.len())
            })
            .collect()
    }
}

/// Scores of every text by weights that have not seen it, and the weights that have
/// seen all. The two halves of the work take as long, so each has a thread.
fn learn_all(lesson: &Lesson<'_>) -> (Vec<Vec<f32>>, Weights) {
    let half = PARTS.div_ceil(2);
    let first_half = || {
        (0..half)
            .map(|part| scores_of_part(lesson, part))
            .collect::<Vec<_>>()
    };
    let (parts, weights) = std::thread::scope(|scope| {
        let first = scope.spawn(first_half);
        let rest: Vec<_> = (half..PARTS)
            .map(|part| scores_of_part(lesson, part))
            .collect();
        let weights = lesson.learn(|_| true);
        let mut parts = first.join().unwrap_or_else(|_| first_half());
        parts.extend(rest);
        (parts, weights)
    });
    let mut scores = vec![Vec::new(); lesson.rows.len()];
    for (text, text_scores) in parts.into_iter().flatten() {
        scores[text] = text_scores;
    }
    (scores, weights)
}

/// Scores of the texts of one part by weights learned from the others.
fn scores_of_part(lesson: &Lesson<'_>, part: usize) -> Vec<(usize, Vec<f32>)> {
    let weights = lesson.learn(|text| text % PARTS != part);
    let own = lesson.rows.iter().enumerate().skip(part).step_by(PARTS);
    own.map(|(text, row)| (text, weights.scores(row))).collect()
}

fn trial(mut shares: Vec<f32>, in_scope: f32, sharpness: f32, class: usize) -> Trial {
    shares.pop();
    softmax(&mut shares, sharpness);
    let (topic, share) = likeliest(&shares);
    let fared = match class {
        _ if class == shares.len() => Fared::Outside,
        _ if class == topic => Fared::Right,
        _ => Fared::Wrong,
    };
    Trial {
        sure: share * in_scope,
        in_scope,
        fared,
    }
}
