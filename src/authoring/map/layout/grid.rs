//! Boxes, and places kept free for lines, in layers; and the order within each layer.

use super::super::pen::number;
use super::{Line, Size};

/// How often boxes are put in another order before the best is taken.
const SWEEPS: usize = 24;

/// How many orders are begun with.
const BEGINNINGS: usize = 12;

/// A box, or a place kept free for a line.
#[derive(Debug, Clone)]
pub(super) struct Spot {
    pub(super) size: Size,
    pub(super) is_box: bool,
    pub(super) layer: usize,
    /// Those above and below it, by number.
    pub(super) above: Vec<usize>,
    pub(super) below: Vec<usize>,
    pub(super) x: f64,
}

pub(super) struct Grid {
    pub(super) spots: Vec<Spot>,
    /// The spots of each layer, from left to right.
    pub(super) layers: Vec<Vec<usize>>,
    /// The spots each line goes through, its boxes included.
    pub(super) courses: Vec<Vec<usize>>,
}

impl Grid {
    pub(super) fn new(boxes: &[Size], lines: &[Line]) -> Self {
        let layers = layers_of(boxes.len(), lines);
        let mut grid = Self {
            spots: Vec::new(),
            layers: vec![Vec::new(); layers.iter().max().map_or(0, |last| last * 2 + 1)],
            courses: Vec::new(),
        };
        for (size, layer) in boxes.iter().zip(&layers) {
            grid.add(*size, true, layer * 2);
        }
        for line in lines {
            let mut course = vec![line.from];
            let first = layers[line.from] * 2 + 1;
            for layer in first..layers[line.to] * 2 {
                let nothing = Size {
                    width: 0.0,
                    height: 0.0,
                };
                let size = line.words.filter(|_| layer == first).unwrap_or(nothing);
                course.push(grid.add(size, false, layer));
            }
            course.push(line.to);
            for pair in course.windows(2) {
                grid.spots[pair[0]].below.push(pair[1]);
                grid.spots[pair[1]].above.push(pair[0]);
            }
            grid.courses.push(course);
        }
        grid
    }

    fn add(&mut self, size: Size, is_box: bool, layer: usize) -> usize {
        self.spots.push(Spot {
            size,
            is_box,
            layer,
            above: Vec::new(),
            below: Vec::new(),
            x: 0.0,
        });
        self.layers[layer].push(self.spots.len() - 1);
        self.spots.len() - 1
    }

    /// Puts each layer in an order in which few lines cross: each spot goes to the middle of
    /// its neighbours in the layer above, then below, and so on; the best is kept. What comes
    /// of it depends on where one begins, so it is tried from several beginnings.
    pub(super) fn order(&mut self) {
        let mut best = (self.crossings(), self.layers.clone());
        for beginning in 0..BEGINNINGS {
            if best.0 == 0 {
                break;
            }
            self.mix(beginning);
            for sweep in 0..SWEEPS {
                let down = sweep % 2 == 0;
                let count = self.layers.len();
                for step in 1..count {
                    let layer = if down { step } else { count - 1 - step };
                    self.sort_layer(layer, down);
                }
                let crossings = self.crossings();
                if crossings < best.0 {
                    best = (crossings, self.layers.clone());
                }
            }
        }
        self.layers = best.1;
    }

    /// Another beginning: first as written, then turned round, then mixed, the same each time.
    fn mix(&mut self, beginning: usize) {
        for layer in &mut self.layers {
            match beginning {
                0 => {}
                1 => layer.reverse(),
                _ => layer.sort_by_key(|spot| (spot + 1) * (beginning * 2 + 1) * 7919 % 104_729),
            }
        }
    }

    fn sort_layer(&mut self, layer: usize, down: bool) {
        let places = self.places();
        let middle = |spot: &usize, place: usize| {
            let spot = &self.spots[*spot];
            let neighbours = if down { &spot.above } else { &spot.below };
            if neighbours.is_empty() {
                return number(place);
            }
            let sum: usize = neighbours.iter().map(|other| places[*other]).sum();
            number(sum) / number(neighbours.len())
        };
        let spots = self.layers[layer].iter().enumerate();
        let mut keyed: Vec<(f64, usize)> = spots
            .map(|(place, spot)| (middle(spot, place), *spot))
            .collect();
        keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
        self.layers[layer] = keyed.into_iter().map(|(_, spot)| spot).collect();
    }

    /// The place of each spot in its layer.
    pub(super) fn places(&self) -> Vec<usize> {
        let mut places = vec![0; self.spots.len()];
        for layer in &self.layers {
            for (place, spot) in layer.iter().enumerate() {
                places[*spot] = place;
            }
        }
        places
    }

    pub(super) fn crossings(&self) -> usize {
        let places = self.places();
        let of_layer = |layer: &Vec<usize>| {
            let lines: Vec<(usize, usize)> = layer
                .iter()
                .flat_map(|spot| self.spots[*spot].below.iter().map(|below| (*spot, *below)))
                .map(|(above, below)| (places[above], places[below]))
                .collect();
            let pairs = lines.iter().enumerate();
            let crossed = pairs.map(|(index, one)| {
                let others = lines[index + 1..].iter();
                others
                    .filter(|other| {
                        (one.0 < other.0 && one.1 > other.1) || (one.0 > other.0 && one.1 < other.1)
                    })
                    .count()
            });
            crossed.sum::<usize>()
        };
        self.layers.iter().map(of_layer).sum()
    }
}

/// The layer of each box: one below the lowest of those that lead to it.
fn layers_of(boxes: usize, lines: &[Line]) -> Vec<usize> {
    let mut layers = vec![0; boxes];
    // As often as there are boxes is enough for the longest way.
    for _ in 0..boxes {
        let mut moved = false;
        for line in lines {
            if layers[line.to] < layers[line.from] + 1 {
                layers[line.to] = layers[line.from] + 1;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    layers
}
