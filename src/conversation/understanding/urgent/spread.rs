//! The features of a stretch of words, looked up once, so that any part of it can be
//! weighed by itself at little cost.

use super::features::{Feature, PIECE, Prepared, kind_of};
use super::model::Seen;
use super::taught::Known;

/// All that a stretch of words brings.
pub struct Spread<'r> {
    prepared: &'r Prepared,
    known: &'r Known,
    /// In order of their keys, each with its place among those learned.
    features: Vec<(Feature, Option<u32>)>,
}

impl<'r> Spread<'r> {
    /// Of some words of a text.
    pub fn new(prepared: &'r Prepared, known: &'r Known, from: usize, to: usize) -> Self {
        let mut features = prepared.of_words(from, to);
        features.sort_unstable_by_key(|feature| (feature.key, feature.word));
        let placed = features.into_iter();
        let placed = placed.map(|feature| (feature, known.place(feature.key)));
        Self {
            prepared,
            known,
            features: placed.collect(),
        }
    }

    /// Those features of a part that were learned, scaled as if it stood alone.
    pub fn part(&self, from: usize, to: usize) -> Vec<Seen> {
        let is_inside =
            |feature: &Feature| usize::from(feature.word) >= from && usize::from(feature.last) < to;
        let inside = self
            .features
            .iter()
            .filter(|(feature, _)| is_inside(feature));
        let shape = self.prepared.of_shape(from, to).into_iter();
        let shape = shape.map(|feature| (feature, self.known.place(feature.key)));
        let mut gathered = Gathered::default();
        inside
            .copied()
            .chain(shape)
            .for_each(|(feature, place)| gathered.take(&feature, place));
        gathered.scaled()
    }
}

/// Features being put together, each once however often it is there.
#[derive(Default)]
struct Gathered {
    seen: Vec<Seen>,
    squares: f32,
    last: Option<u32>,
}

impl Gathered {
    fn take(&mut self, feature: &Feature, place: Option<u32>) {
        if self.last.replace(feature.key) == Some(feature.key) {
            return;
        }
        self.squares += feature.value * feature.value;
        self.seen.extend(place.map(|place| Seen {
            place,
            value: feature.value,
            word: feature.word,
            is_piece: kind_of(feature.key) == PIECE,
        }));
    }

    fn scaled(mut self) -> Vec<Seen> {
        let length = self.squares.sqrt().max(1e-6);
        self.seen.iter_mut().for_each(|seen| seen.value /= length);
        self.seen
    }
}
