//! A small linear model: weighs features for a few classes, learnt when it is loaded.
//!
//! Deterministic: the order of learning is fixed, there is no randomness.

use serde::{Deserialize, Serialize};

use super::super::numbers::Numbers;

/// How fast it learns.
const RATE: f32 = 0.25;
/// How far a model that was taught nothing leans to its last class: three to one. A
/// pattern that is enough by itself still outweighs that.
const LEANING: f32 = 1.1;
/// An example this well known is not learnt again.
const LEARNT: f32 = 0.03;
/// How often a pass is looked at for the mean: what was seen last would count too much
/// otherwise, and a line more or less would change what thousands of others taught.
const LOOKS: usize = 4;
/// How strongly weights are drawn back to nothing.
const SHRINK: f32 = 2e-6;

/// What was learned of `CLASSES` classes.
#[derive(Debug, Serialize, Deserialize)]
pub struct Linear<const CLASSES: usize> {
    /// The weights, those of each feature side by side.
    weights: Numbers,
    /// What speaks for each class by itself.
    bias: Vec<f32>,
}

/// One thing to learn from.
#[derive(Debug, Clone, Copy)]
pub struct Lesson<'a> {
    /// The places of its features.
    pub places: &'a [u32],
    /// What the weights of its features are multiplied by.
    pub scale: f32,
    /// What it is.
    pub class: usize,
}

/// A feature of a text that is weighed.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    /// Its place among those that were learned.
    pub place: u32,
    /// How strongly it is there.
    pub value: f32,
    /// The word it comes from.
    pub word: u16,
    /// Whether it is only a piece of the word.
    pub is_piece: bool,
}

/// A model that is being learned.
struct Pupil<const CLASSES: usize> {
    features: Vec<Feature<CLASSES>>,
    bias: [f32; CLASSES],
}

/// What is known of one feature, side by side: a step needs all of it.
struct Feature<const CLASSES: usize> {
    weights: [f32; CLASSES],
    /// The squares of the slopes so far, added up.
    slopes: [f32; CLASSES],
    worth: f32,
}

impl<const CLASSES: usize> Pupil<CLASSES> {
    fn new(worth: &[f32]) -> Self {
        let feature = |worth: &f32| Feature {
            weights: [0.0; CLASSES],
            slopes: [1e-3; CLASSES],
            worth: *worth,
        };
        Self {
            features: worth.iter().map(feature).collect(),
            bias: [0.0; CLASSES],
        }
    }

    fn step(&mut self, lesson: &Lesson<'_>) {
        let mut sums = self.bias;
        for place in lesson.places {
            let Some(feature) = self.features.get(*place as usize) else {
                continue;
            };
            let value = feature.worth * lesson.scale;
            if value > 0.0 {
                let weights = sums.iter_mut().zip(feature.weights);
                weights.for_each(|(sum, weight)| *sum += weight * value);
            }
        }
        let mut error = shares(sums);
        for (class, error) in error.iter_mut().enumerate() {
            *error -= if class == lesson.class { 1.0 } else { 0.0 };
        }
        if error.iter().all(|error| error.abs() < LEARNT) {
            return;
        }
        for (bias, error) in self.bias.iter_mut().zip(error) {
            *bias -= 0.02 * error;
        }
        for place in lesson.places {
            let Some(feature) = self.features.get_mut(*place as usize) else {
                continue;
            };
            let value = feature.worth * lesson.scale;
            if value > 0.0 {
                feature.learn(value, error);
            }
        }
    }

    fn into_model(self) -> Linear<CLASSES> {
        let weights = self.features.iter().flat_map(|feature| feature.weights);
        Linear {
            weights: Numbers::of(weights),
            bias: self.bias.to_vec(),
        }
    }
}

impl<const CLASSES: usize> Feature<CLASSES> {
    fn learn(&mut self, value: f32, error: [f32; CLASSES]) {
        for ((weight, slope), error) in self.weights.iter_mut().zip(&mut self.slopes).zip(error) {
            let gradient = error * value + SHRINK * *weight;
            *slope += gradient * gradient;
            *weight -= RATE * gradient / slope.sqrt();
        }
    }
}

impl<const CLASSES: usize> Default for Linear<CLASSES> {
    fn default() -> Self {
        Self {
            weights: Numbers::default(),
            bias: vec![0.0; CLASSES],
        }
    }
}

impl<const CLASSES: usize> Linear<CLASSES> {
    /// Logistic regression over the lessons, by adaptive gradient steps; each lesson
    /// is seen as often as there are passes. `worth` says how much each feature counts;
    /// one that counts nothing is not learned.
    pub fn learn(lessons: &[Lesson<'_>], worth: &[f32], passes: usize) -> Self {
        let mut pupil = Pupil::new(worth);
        if lessons.is_empty() {
            pupil.bias[CLASSES - 1] = LEANING;
        }
        let mut mean = Mean::new(worth.len());
        let order: Vec<usize> = Shuffled::new(lessons.len()).places().collect();
        for pass in 0..passes {
            for stretch in order.chunks(order.len().div_ceil(LOOKS).max(1)) {
                for lesson in stretch.iter().filter_map(|place| lessons.get(*place)) {
                    pupil.step(lesson);
                }
                if pass >= passes / 2 {
                    mean.add(&pupil);
                }
            }
        }
        mean.into_model().unwrap_or_else(|| pupil.into_model())
    }

    /// How much speaks for each class.
    pub fn weigh<'a>(&self, features: impl IntoIterator<Item = &'a Seen>) -> [f32; CLASSES] {
        let features = features.into_iter();
        self.sums(features.map(|feature| (feature.place as usize, feature.value)))
    }

    fn sums(&self, features: impl Iterator<Item = (usize, f32)>) -> [f32; CLASSES] {
        let mut sums = [0.0; CLASSES];
        let (rows, _) = self.weights.steps().as_chunks::<CLASSES>();
        for (place, value) in features {
            if let Some(row) = rows.get(place) {
                let weights = sums.iter_mut().zip(row);
                weights.for_each(|(sum, steps)| *sum += f32::from(*steps) * value);
            }
        }
        let all = sums.iter_mut().zip(&self.bias);
        all.for_each(|(sum, bias)| *sum = *sum * self.weights.step() + bias);
        sums
    }

    /// The words that speak most for a class against the others, most first.
    pub fn telling_words(&self, features: &[Seen], class: usize, most: usize) -> Vec<usize> {
        let mut words: Vec<(usize, f32)> = Vec::new();
        let (rows, _) = self.weights.steps().as_chunks::<CLASSES>();
        for feature in features {
            let Some(row) = rows.get(feature.place as usize) else {
                continue;
            };
            let gain = row.get(class).copied().map_or(0.0, f32::from);
            let gain = gain - row.iter().copied().map(f32::from).fold(f32::MAX, f32::min);
            let word = usize::from(feature.word);
            match words.iter_mut().find(|(known, _)| *known == word) {
                Some((_, sum)) => *sum += gain * feature.value,
                None => words.push((word, gain * feature.value)),
            }
        }
        words.retain(|(_, gain)| *gain > 0.0);
        words.sort_by(|left, right| right.1.total_cmp(&left.1));
        words.into_iter().take(most).map(|(word, _)| word).collect()
    }
}

/// Turns sums into shares of one.
pub fn shares<const CLASSES: usize>(sums: [f32; CLASSES]) -> [f32; CLASSES] {
    let most = sums.iter().copied().fold(f32::MIN, f32::max);
    let powers = sums.map(|sum| (sum - most).exp());
    let total: f32 = powers.iter().sum();
    powers.map(|power| power / total)
}

/// The mean of a model as it was at several moments.
struct Mean<const CLASSES: usize> {
    weights: Vec<[f32; CLASSES]>,
    bias: [f32; CLASSES],
    moments: u16,
}

impl<const CLASSES: usize> Mean<CLASSES> {
    fn new(features: usize) -> Self {
        Self {
            weights: vec![[0.0; CLASSES]; features],
            bias: [0.0; CLASSES],
            moments: 0,
        }
    }

    fn add(&mut self, pupil: &Pupil<CLASSES>) {
        self.moments += 1;
        let sums = self.weights.iter_mut().flatten().chain(&mut self.bias);
        let now = pupil.features.iter().flat_map(|feature| &feature.weights);
        let now = now.chain(&pupil.bias);
        sums.zip(now).for_each(|(sum, now)| *sum += now);
    }

    fn into_model(self) -> Option<Linear<CLASSES>> {
        let share = (self.moments > 0).then(|| 1.0 / f32::from(self.moments))?;
        Some(Linear {
            weights: Numbers::of(self.weights.iter().flatten().map(|sum| sum * share)),
            bias: self.bias.iter().map(|sum| sum * share).collect(),
        })
    }
}

/// All places of a list once, in a fixed scattered order.
struct Shuffled {
    length: usize,
    stride: usize,
}

impl Shuffled {
    fn new(length: usize) -> Self {
        let near = length * 618 / 1000;
        let stride = (near..near + length.max(1))
            .find(|stride| shared(*stride, length) == 1)
            .unwrap_or(1);
        Self { length, stride }
    }

    fn places(&self) -> impl Iterator<Item = usize> {
        (0..self.length).map(|number| number * self.stride % self.length)
    }
}

/// The greatest common divisor.
fn shared(left: usize, right: usize) -> usize {
    if right == 0 {
        left
    } else {
        shared(right, left % right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_learns_which_features_tell() {
        let lesson = |places, class| Lesson {
            places,
            scale: 0.7,
            class,
        };
        let lessons = [
            lesson(&[1, 2], 0),
            lesson(&[1, 3], 1),
            lesson(&[2, 4], 0),
            lesson(&[3, 5], 1),
        ];
        let model = Linear::<2>::learn(&lessons, &[1.0; 6], 7);
        let seen = [1, 2].map(|place: u16| Seen {
            place: u32::from(place),
            value: 0.7,
            word: place,
            is_piece: false,
        });
        let [left, right] = shares(model.weigh(&seen));
        assert!(left > right);
        assert_eq!(model.telling_words(&seen, 0, 1), [2]);
    }

    #[test]
    fn without_lessons_it_leans_to_the_last_class() {
        let model = Linear::<2>::learn(&[], &[], 7);
        assert!(shares(model.weigh(&[]))[1] > 0.7);
    }

    #[test]
    fn every_place_comes_once() {
        for length in 0..40 {
            let mut places: Vec<usize> = Shuffled::new(length).places().collect();
            places.sort_unstable();
            assert_eq!(places, (0..length).collect::<Vec<_>>());
        }
    }
}
