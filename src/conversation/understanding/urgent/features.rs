//! What the trained side sees of a text: stems, groups, pairs of them near each
//! other, pieces of words, how it begins and ends, and whether it asks something.
//! Numbers only; the words are kept for explaining.

use rust_stemmers::{Algorithm, Stemmer};

use super::super::super::quick::QuickMap;
use super::letters::STOP;
use super::lexicon::{Lexicon, number_classes};
use super::rules::Evidence;

/// How far apart the two words of a pair may stand.
const PAIR_REACH: usize = 3;
/// The same for two groups.
const GROUP_REACH: usize = 3;
/// Shorter words are not cut into pieces.
const SHORTEST_CUT: usize = 4;
/// Pieces of words, in letters.
const PIECES: std::ops::RangeInclusive<usize> = 3..=4;

/// The kind of feature that is a piece of a word.
pub const PIECE: usize = 4;
/// How many kinds a key can tell apart.
const KINDS: u32 = 8;

/// How much a stem, a pair of stems, a group, a pair of groups, a piece, the shape of the
/// text, and its first and last words count.
pub const WEIGHTS: [f32; 7] = [1.0, 0.8, 0.8, 0.6, 0.25, 0.8, 0.8];

/// One feature of a text.
#[derive(Debug, Clone, Copy)]
pub struct Feature {
    /// What it is: a hash, and the kind of feature in the last bits.
    pub key: u32,
    /// How strongly it is there.
    pub value: f32,
    /// The word it comes from.
    pub word: u16,
    /// The last word that it needs.
    pub last: u16,
}

/// The kind of a feature.
pub fn kind_of(key: u32) -> usize {
    (key % KINDS) as usize
}

/// A text made ready: a stem and the groups of each word.
#[derive(Debug)]
pub struct Prepared {
    stems: Vec<String>,
    groups: Vec<Vec<u16>>,
    alarming: Vec<bool>,
    struck: Vec<bool>,
    asked: Vec<bool>,
}

impl Prepared {
    /// Stems the words and notes the groups they are in. `asked` says which sentences
    /// are questions.
    pub fn new(
        words: &[String],
        asked: &[usize],
        evidence: &Evidence,
        lexicon: &Lexicon,
        stems: &mut Stems,
    ) -> Self {
        let mut groups = vec![Vec::new(); words.len()];
        let mut alarming = vec![false; words.len()];
        for mark in evidence
            .marks
            .all()
            .iter()
            .filter(|mark| lexicon.is_group(mark.sign))
        {
            if let Some(at) = groups.get_mut(mark.start) {
                at.push(mark.sign);
            }
            if let Some(at) = alarming.get_mut(mark.start) {
                *at |= lexicon.is_alarming(mark.sign);
            }
        }
        let stems = words.iter().map(|word| stems.of(word)).collect();
        Self {
            stems,
            groups,
            alarming,
            struck: evidence.struck.clone(),
            asked: in_sentences(words, asked),
        }
    }

    /// The features of some of the words as if they stood alone, as often as they are there.
    pub fn features(&self, from: usize, to: usize) -> Vec<Feature> {
        let mut features = self.of_words(from, to);
        features.extend(self.of_shape(from, to));
        features
    }

    /// What the words and the pairs among them bring, as often as they do.
    pub fn of_words(&self, from: usize, to: usize) -> Vec<Feature> {
        let places = self.places(from, to);
        let mut features = Vec::with_capacity(places.len() * 24);
        for (number, &place) in places.iter().enumerate() {
            self.word_features(place, &mut features);
            let near = places.iter().skip(number + 1).take(GROUP_REACH);
            for (distance, &other) in near.enumerate() {
                self.pair_features(place, other, distance, &mut features);
            }
        }
        features
    }

    /// How the words begin and end, how many alarm, and whether they ask something.
    pub fn of_shape(&self, from: usize, to: usize) -> Vec<Feature> {
        let places = self.places(from, to);
        let asks = self.asked.get(from..to.min(self.asked.len()));
        let asks = asks.is_some_and(|words| words.contains(&true));
        let mut features = Vec::with_capacity(8);
        self.shape_features(&places, asks, &mut features);
        self.end_features(&places, &mut features);
        features
    }

    fn places(&self, from: usize, to: usize) -> Vec<usize> {
        (from..to.min(self.stems.len()))
            .filter(|place| self.counts(*place))
            .collect()
    }

    /// How many words may alarm, in how long a text, and whether it asks something.
    fn shape_features(&self, places: &[usize], asks: bool, features: &mut Vec<Feature>) {
        let alarming = places
            .iter()
            .filter(|place| self.alarming.get(**place) == Some(&true))
            .count();
        let (alarming, length) = (alarming.min(3), places.len().clamp(1, 40).ilog2() as usize);
        let asks = usize::from(asks);
        let shapes = [
            [0, alarming],
            [1 + length, alarming],
            [10, asks],
            [11 + asks, alarming],
        ];
        for shape in shapes {
            let shape = shape.map(|part| u8::try_from(part).unwrap_or_default());
            push(features, 5, hash(6, &shape), [0, 0]);
        }
    }

    /// The first word, the first two, and the last.
    fn end_features(&self, places: &[usize], features: &mut Vec<Feature>) {
        let (Some(&first), Some(&last)) = (places.first(), places.last()) else {
            return;
        };
        let begins = hash(7, self.stem(first).as_bytes());
        push(features, 6, begins, [first, first]);
        if let Some(&second) = places.get(1) {
            push(
                features,
                6,
                hash(begins, self.stem(second).as_bytes()),
                [first, second],
            );
        }
        push(
            features,
            6,
            hash(8, self.stem(last).as_bytes()),
            [last, last],
        );
    }

    fn counts(&self, place: usize) -> bool {
        self.struck.get(place) == Some(&false) && self.stem(place) != STOP
    }

    fn stem(&self, place: usize) -> &str {
        self.stems.get(place).map_or("", String::as_str)
    }

    fn word_features(&self, place: usize, features: &mut Vec<Feature>) {
        let stem = self.stem(place);
        push(features, 0, hash(0, stem.as_bytes()), [place, place]);
        for group in self.groups.get(place).into_iter().flatten() {
            push(features, 2, hash(2, &group.to_le_bytes()), [place, place]);
        }
        if stem.len() < SHORTEST_CUT {
            return;
        }
        let letters: Vec<char> = ['_']
            .into_iter()
            .chain(stem.chars().take(20))
            .chain(['_'])
            .collect();
        for piece in PIECES.flat_map(|length| letters.windows(length)) {
            let mut bytes = [0_u8; 20];
            for (slot, letter) in bytes.chunks_exact_mut(4).zip(piece) {
                slot.copy_from_slice(&u32::from(*letter).to_le_bytes());
            }
            push(features, PIECE, hash(4, &bytes), [place, place]);
        }
    }

    fn pair_features(
        &self,
        place: usize,
        other: usize,
        distance: usize,
        features: &mut Vec<Feature>,
    ) {
        if distance < PAIR_REACH {
            let first = hash(
                if distance == 0 { 5 } else { 1 },
                self.stem(place).as_bytes(),
            );
            push(
                features,
                1,
                hash(first, self.stem(other).as_bytes()),
                [place, other],
            );
        }
        for group in self.groups.get(place).into_iter().flatten() {
            let first = hash(3, &group.to_le_bytes());
            for second in self.groups.get(other).into_iter().flatten() {
                push(
                    features,
                    3,
                    hash(first, &second.to_le_bytes()),
                    [place, other],
                );
            }
        }
    }
}

/// For each word whether its sentence is one of these.
fn in_sentences(words: &[String], sentences: &[usize]) -> Vec<bool> {
    let mut sentence = 0;
    let is_in = words.iter().map(|word| {
        let is_in = sentences.contains(&sentence);
        sentence += usize::from(word == STOP);
        is_in
    });
    is_in.collect()
}

/// The stems of words, each worked out once: over thousands of examples they repeat.
pub struct Stems {
    stemmer: Stemmer,
    known: QuickMap<String, String>,
}

impl Default for Stems {
    fn default() -> Self {
        Self {
            stemmer: Stemmer::create(Algorithm::English),
            known: QuickMap::default(),
        }
    }
}

impl Stems {
    /// The stem of a word. Numbers become their class: how many matters, not which.
    fn of(&mut self, word: &str) -> String {
        if let Some(stem) = self.known.get(word) {
            return stem.clone();
        }
        let stem = match number_classes(word).last() {
            Some(class) => (*class).to_owned(),
            None => self.stemmer.stem(word).into_owned(),
        };
        self.known.insert(word.to_owned(), stem.clone());
        stem
    }
}

fn push(features: &mut Vec<Feature>, kind: usize, hash: u64, places: [usize; 2]) {
    let [word, last] = places.map(|place| u16::try_from(place).unwrap_or_default());
    let kind_bits = u32::try_from(kind).unwrap_or_default() % KINDS;
    let hash = u32::try_from(hash % (1 << 32)).unwrap_or_default();
    features.push(Feature {
        key: hash - hash % KINDS + kind_bits,
        value: WEIGHTS.get(kind).copied().unwrap_or_default(),
        word,
        last,
    });
}

/// FNV-1a, started from a kind or another hash.
fn hash(seed: u64, bytes: &[u8]) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325_u64 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let hash = bytes.iter().fold(start, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash ^ (hash >> 29)
}
