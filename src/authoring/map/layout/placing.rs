//! Where the spots of each layer stand from left to right.

use super::grid::{Grid, Spot};

/// Room between boxes beside each other, and around places kept free for lines.
const GAP: f64 = 26.0;
const LINE_GAP: f64 = 18.0;

/// How often spots are moved.
const SWEEPS: usize = 24;

/// How much a line through free places is kept straight, compared with one between boxes.
const STRAIGHT: f64 = 6.0;

impl Grid {
    /// Moves the spots of each layer to below and above their neighbours, as far as they
    /// leave each other room.
    pub(super) fn place(&mut self) {
        for layer in 0..self.layers.len() {
            self.move_layer(layer, |_| (0.0, 1.0));
        }
        for sweep in 0..SWEEPS {
            let count = self.layers.len();
            for step in 0..count {
                let layer = if sweep.is_multiple_of(2) {
                    step
                } else {
                    count - 1 - step
                };
                let wishes: Vec<(f64, f64)> = self.layers[layer]
                    .iter()
                    .map(|spot| self.wish(&self.spots[*spot], sweep))
                    .collect();
                self.move_layer(layer, |place| wishes[place]);
            }
        }
    }

    /// Where a spot would like to be, and how much: at the middle one of its neighbours, so
    /// that at least one line is straight.
    fn wish(&self, spot: &Spot, sweep: usize) -> (f64, f64) {
        let above = spot.above.iter().filter(|_| sweep.is_multiple_of(2));
        let below = spot.below.iter().filter(|_| !sweep.is_multiple_of(2));
        let others: Vec<&Spot> = above
            .chain(below)
            .map(|other| &self.spots[*other])
            .collect();
        let mut places: Vec<f64> = others.iter().map(|other| other.x).collect();
        places.sort_by(f64::total_cmp);
        let upper = places.get(places.len() / 2);
        let lower = places.get(places.len().saturating_sub(1) / 2);
        let Some((lower, upper)) = lower.zip(upper) else {
            return (spot.x, 0.1);
        };
        let weight = |other: &&Spot| match (spot.is_box, other.is_box) {
            (false, false) => STRAIGHT,
            (true, true) => 1.0,
            _ => 2.0,
        };
        (
            f64::midpoint(*lower, *upper),
            others.iter().map(weight).sum(),
        )
    }

    /// Keeps each line at the side where it left its box for as long as nothing is in its
    /// way, so that it bends once.
    pub(super) fn straighten(&mut self) {
        let ports = self.ports();
        for (course, port) in self.courses.clone().into_iter().zip(ports) {
            let mut x = course.first().map_or(0.0, |first| self.spots[*first].x) + port;
            for spot in course {
                if self.spots[spot].is_box {
                    continue;
                }
                let (least, most) = self.leeway(spot);
                // Words keep their place if there is any doubt.
                if least <= most {
                    self.spots[spot].x = x.clamp(least, most);
                }
                x = self.spots[spot].x;
            }
        }
    }

    /// How far a spot can be moved between its neighbours.
    fn leeway(&self, spot: usize) -> (f64, f64) {
        let layer = &self.layers[self.spots[spot].layer];
        let place = layer.iter().position(|other| *other == spot).unwrap_or(0);
        let left = place.checked_sub(1).and_then(|left| layer.get(left));
        let least = left.map_or(f64::NEG_INFINITY, |left| {
            self.spots[*left].x + self.room(*left, spot)
        });
        let right = layer.get(place + 1);
        let most = right.map_or(f64::INFINITY, |right| {
            self.spots[*right].x - self.room(spot, *right)
        });
        (least, most)
    }

    /// Puts the spots of a layer as near to their wishes as their order and the room between
    /// them allow: neighbours that push each other move together.
    fn move_layer(&mut self, layer: usize, wish: impl Fn(usize) -> (f64, f64)) {
        let spots = self.layers[layer].clone();
        let mut offsets = Vec::with_capacity(spots.len());
        for (place, spot) in spots.iter().enumerate() {
            let before = place.checked_sub(1).map(|before| (before, spots[before]));
            offsets.push(before.map_or(0.0, |(before, other)| {
                offsets[before] + self.room(other, *spot)
            }));
        }
        // Blocks of spots that push each other: where they want to be, how much, how many.
        let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
        for (place, offset) in offsets.iter().enumerate() {
            let (wanted, weight) = wish(place);
            let mut block = (wanted - offset, weight, 1);
            while let Some(before) = blocks.pop_if(|before| before.0 > block.0) {
                let weight = before.1 + block.1;
                let wanted = (before.0 * before.1 + block.0 * block.1) / weight;
                block = (wanted, weight, before.2 + block.2);
            }
            blocks.push(block);
        }
        let wanted = blocks
            .into_iter()
            .flat_map(|(wanted, _, count)| std::iter::repeat_n(wanted, count));
        for ((spot, offset), wanted) in spots.iter().zip(&offsets).zip(wanted) {
            self.spots[*spot].x = wanted + offset;
        }
    }

    /// How far the middles of two neighbours must be apart.
    fn room(&self, left: usize, right: usize) -> f64 {
        let (left, right) = (&self.spots[left], &self.spots[right]);
        let gap = if left.is_box && right.is_box {
            GAP
        } else {
            LINE_GAP
        };
        f64::midpoint(left.size.width, right.size.width) + gap
    }
}
