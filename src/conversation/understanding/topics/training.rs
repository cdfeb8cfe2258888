//! Learning everything the classifier needs, in one go, when rules load.
//!
//! It knows examples and the order things are learned in; each part knows how.

use std::collections::HashMap;

use super::super::plain::fold;
use super::features::Features;
use super::gate::{Gate, Signs};
use super::judge::{Judge, likeliest, share_known};
use super::learner::{Learned, Lesson};
use super::lexicon::{Lexicon, typed_words};
use super::sharpness::sharpness;
use super::spelling::Spelling;
use super::thresholds::{Fared, Thresholds, Tolerance, Trial};
use super::vocabulary::{Row, Vocabulary};
use super::weights::softmax;

/// What the classifier is trained on.
#[derive(Debug, Clone, Default)]
pub struct Material<'a> {
    /// The language of all of it, by its code: its endings do not count. None: every ending does.
    pub language: &'a str,
    /// How many topics there are; they are numbered from 0.
    pub topics: usize,
    /// Questions, phrases and keywords, each with the topic it is about.
    pub questions: Vec<(usize, &'a str)>,
    /// Texts about none of the topics.
    pub out_of_scope: Vec<&'a str>,
}

/// The training texts, ready to learn from.
struct Texts {
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
    let (texts, spelling) = Texts::read(&lexicon, material);
    let mut features = Features::new(material.language);
    texts.words.iter().for_each(|words| features.learn(words));
    let vocabulary = Vocabulary::learn(&texts.words, &features);
    let row = |words: &Vec<String>| vocabulary.row(&features.of(words));
    let rows: Vec<Row> = texts.words.iter().map(row).collect();
    let inside = texts.words_inside();
    let known = texts.shares_known(&inside);
    let inside = inside.into_keys().cloned().collect();
    let Texts {
        words,
        classes,
        topics,
    } = texts;
    // Learning takes the most memory: what it does not need goes first.
    drop(words);

    let lesson = Lesson {
        rows: &rows,
        classes: &classes,
        class_count: topics + 1,
        features: vocabulary.len(),
    };
    let Learned { weights, unseen } = lesson.learn();
    let signs: Vec<Signs> = unseen
        .iter()
        .zip(known)
        .map(|(scores, (share, words))| Signs::of(scores, share, words))
        .collect();
    let in_scope: Vec<bool> = classes.iter().map(|&class| class < topics).collect();
    let gate = Gate::learn(&signs, &in_scope);
    let sharpness = sharpness(&unseen, &classes);
    let trials: Vec<Trial> = unseen
        .into_iter()
        .zip(&signs)
        .zip(&classes)
        .map(|((scores, signs), &class)| trial(scores, gate.in_scope(signs), sharpness, class))
        .collect();
    let thresholds = Thresholds::choose(&trials, tolerance);

    let judge = Judge {
        lexicon,
        spelling,
        features: features.forgetting(),
        vocabulary,
        weights: weights.learned(),
        inside,
        gate,
        sharpness,
    };
    (judge, thresholds)
}

impl Texts {
    /// The texts with their synonyms replaced, and the spellings seen in them.
    fn read(lexicon: &Lexicon, material: &Material<'_>) -> (Self, Spelling) {
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
        let spelling = Spelling::learn(typed.iter().flatten(), lexicon.typed());
        let meanings = |typed| lexicon.meanings(typed);
        let words = typed.into_iter().map(meanings).collect();
        let texts = Self {
            words,
            classes,
            topics,
        };
        (texts, spelling)
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

    /// What share of each text's words is known, and how many it has. A word only this
    /// text has is unknown.
    fn shares_known(&self, inside: &HashMap<&String, u32>) -> Vec<(f32, usize)> {
        let texts = self.words.iter().zip(&self.classes);
        texts
            .map(|(words, &class)| {
                let own = u32::from(class < self.topics);
                let is_known = |word: &String| inside.get(word).is_some_and(|&count| count > own);
                (share_known(words, is_known), words.len())
            })
            .collect()
    }
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
