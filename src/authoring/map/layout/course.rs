//! How high the layers lie, and the course of each line through them.

use super::super::pen::number;
use super::grid::Grid;
use super::{Course, Layout, Line, Point};

/// Room between layers: the least and the most.
const LEAST_RISE: f64 = 26.0;
const MOST_RISE: f64 = 84.0;

impl Grid {
    pub(super) fn finish(self, boxes: usize, lines: &[Line]) -> Layout {
        let left = self.spots.iter().map(|spot| spot.x - spot.size.width / 2.0);
        let left = left.reduce(f64::min).unwrap_or(0.0);
        let right = self.spots.iter().map(|spot| spot.x + spot.size.width / 2.0);
        let right = right.reduce(f64::max).unwrap_or(0.0);
        let (tops, height) = self.tops();
        let mut layout = Layout {
            width: right - left,
            height,
            ..Layout::default()
        };
        let at = |spot: usize| Point {
            x: self.spots[spot].x - left,
            y: tops[self.spots[spot].layer],
        };
        layout.boxes = (0..boxes).map(at).collect();
        let ports = self.ports();
        for (course, (line, port)) in self.courses.iter().zip(lines.iter().zip(ports)) {
            layout
                .lines
                .push(self.course(course, line, port, &tops, at));
        }
        layout
    }

    /// The upper side of each layer, and the lower side of the last.
    fn tops(&self) -> (Vec<f64>, f64) {
        let mut tops = Vec::new();
        let mut y = 0.0;
        for layer in &self.layers {
            tops.push(y);
            let below = |spot: &usize| {
                let spot = &self.spots[*spot];
                let shifts = spot
                    .below
                    .iter()
                    .map(|other| (self.spots[*other].x - spot.x).abs());
                shifts.fold(0.0, f64::max)
            };
            let shift = layer.iter().map(below).fold(0.0, f64::max);
            let rise = (shift * 0.14).clamp(LEAST_RISE, MOST_RISE);
            y += self.height(layer) + rise;
        }
        let last = self.layers.len().checked_sub(1);
        let height = last.map_or(0.0, |last| tops[last] + self.height(&self.layers[last]));
        (tops, height)
    }

    fn height(&self, layer: &[usize]) -> f64 {
        let heights = layer.iter().map(|spot| self.spots[*spot].size.height);
        heights.fold(0.0, f64::max)
    }

    /// How far from the middle of its box each line leaves it: in the order of where they go.
    pub(super) fn ports(&self) -> Vec<f64> {
        let places = self.places();
        let mut ports = vec![0.0; self.courses.len()];
        for (index, spot) in self
            .spots
            .iter()
            .enumerate()
            .filter(|(_, spot)| spot.is_box)
        {
            let leaving = |course: &usize| self.courses[*course].first() == Some(&index);
            let mut leaving: Vec<usize> = (0..self.courses.len()).filter(leaving).collect();
            leaving.sort_by_key(|course| self.courses[*course].get(1).map(|next| places[*next]));
            let count = leaving.len();
            let between = ((spot.size.width - 60.0) / number(count.max(1))).clamp(4.0, 36.0);
            let first = between * number(count.saturating_sub(1)) / -2.0;
            for (place, course) in leaving.into_iter().enumerate() {
                ports[course] = first + between * number(place);
            }
        }
        ports
    }

    fn course(
        &self,
        spots: &[usize],
        line: &Line,
        port: f64,
        tops: &[f64],
        at: impl Fn(usize) -> Point,
    ) -> Course {
        let mut course = Course::default();
        for (step, spot) in spots.iter().enumerate() {
            let place = at(*spot);
            let spot = &self.spots[*spot];
            let bottom = tops[spot.layer] + self.height(&self.layers[spot.layer]);
            if step == 0 {
                let x = place.x + port;
                let y = place.y + spot.size.height;
                course
                    .points
                    .extend([Point { x, y }, Point { x, y: bottom }]);
            } else if spot.is_box {
                course.points.push(place);
            } else {
                course.points.extend([
                    place,
                    Point {
                        x: place.x,
                        y: bottom,
                    },
                ]);
            }
        }
        course.words = line.words.and(spots.get(1)).map(|spot| at(*spot));
        course
    }
}
