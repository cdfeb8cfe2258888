//! Where the boxes of a picture go: in layers from top to bottom, each box below those that
//! lead to it, and in an order in which few lines cross.
//!
//! A line goes from layer to layer through places kept free for it, and its words have such a
//! place of their own: so no line runs through a box, and no words lie on others.

/// Room between boxes beside each other, and around places kept free for lines.
const GAP: f64 = 26.0;
const LINE_GAP: f64 = 18.0;

/// Room between layers: the least and the most.
const LEAST_RISE: f64 = 26.0;
const MOST_RISE: f64 = 70.0;

/// How often boxes are put in another order, and moved, before the best is taken.
const SWEEPS: usize = 24;

/// How much a line through free places is kept straight, compared with one between boxes.
const STRAIGHT: f64 = 6.0;

/// A width and a height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Size {
    pub(super) width: f64,
    pub(super) height: f64,
}

/// A place: the middle of the upper side of a box, or a point of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// A line from a box to another, with room for its words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) words: Option<Size>,
}

/// Where everything goes.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The middle of the upper side of each box.
    pub(super) boxes: Vec<Point>,
    /// The course of each line.
    pub(super) lines: Vec<Course>,
    /// How much room it takes.
    pub(super) width: f64,
    pub(super) height: f64,
}

/// The course of a line.
#[derive(Debug, Default)]
pub(super) struct Course {
    /// Its points, two by two: between those of a pair it goes straight down, to the next
    /// pair it bends.
    pub(super) points: Vec<Point>,
    /// The middle of the upper side of its words.
    pub(super) words: Option<Point>,
}

/// Which lines lead onwards; the others lead back to where the way came from.
#[must_use]
pub(super) fn onwards(boxes: usize, lines: &[(usize, usize)]) -> Vec<bool> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut onwards = vec![true; lines.len()];
    let mut states = vec![State::New; boxes];
    let ways_out = |from: usize| -> Vec<usize> {
        let ways = (0..lines.len()).filter(|way| lines[*way].0 == from);
        ways.rev().collect()
    };
    for start in 0..boxes {
        if states[start] != State::New {
            continue;
        }
        states[start] = State::Open;
        let mut open = vec![(start, ways_out(start))];
        while let Some((from, ways)) = open.last_mut() {
            let Some(way) = ways.pop() else {
                states[*from] = State::Done;
                open.pop();
                continue;
            };
            let to = lines[way].1;
            match states[to] {
                State::New => {
                    states[to] = State::Open;
                    open.push((to, ways_out(to)));
                }
                State::Open => onwards[way] = false,
                State::Done => {}
            }
        }
    }
    onwards
}

/// Lays boxes out. The lines lead onwards, all of them; the first box comes first.
#[must_use]
pub(super) fn lay_out(boxes: &[Size], lines: &[Line]) -> Layout {
    let mut grid = Grid::new(boxes, lines);
    grid.order();
    grid.place();
    grid.finish(boxes.len(), lines)
}

/// A box, or a place kept free for a line.
#[derive(Debug, Clone)]
struct Spot {
    size: Size,
    is_box: bool,
    layer: usize,
    /// Those above and below it, by number.
    above: Vec<usize>,
    below: Vec<usize>,
    x: f64,
}

struct Grid {
    spots: Vec<Spot>,
    /// The spots of each layer, from left to right.
    layers: Vec<Vec<usize>>,
    /// The spots each line goes through, its boxes included.
    courses: Vec<Vec<usize>>,
}

impl Grid {
    fn new(boxes: &[Size], lines: &[Line]) -> Self {
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
    /// its neighbours in the layer above, then below, and so on; the best is kept.
    fn order(&mut self) {
        let mut best = (self.crossings(), self.layers.clone());
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
        self.layers = best.1;
    }

    fn sort_layer(&mut self, layer: usize, down: bool) {
        let places = self.places();
        let middle = |spot: &usize, place: usize| {
            let spot = &self.spots[*spot];
            let neighbours = if down { &spot.above } else { &spot.below };
            if neighbours.is_empty() {
                return place as f64;
            }
            let sum: usize = neighbours.iter().map(|other| places[*other]).sum();
            sum as f64 / neighbours.len() as f64
        };
        let spots = self.layers[layer].iter().enumerate();
        let mut keyed: Vec<(f64, usize)> = spots
            .map(|(place, spot)| (middle(spot, place), *spot))
            .collect();
        keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
        self.layers[layer] = keyed.into_iter().map(|(_, spot)| spot).collect();
    }

    /// The place of each spot in its layer.
    fn places(&self) -> Vec<usize> {
        let mut places = vec![0; self.spots.len()];
        for layer in &self.layers {
            for (place, spot) in layer.iter().enumerate() {
                places[*spot] = place;
            }
        }
        places
    }

    fn crossings(&self) -> usize {
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

    /// Moves the spots of each layer to below and above their neighbours, as far as they
    /// leave each other room.
    fn place(&mut self) {
        for layer in 0..self.layers.len() {
            self.move_layer(layer, |_| (0.0, 1.0));
        }
        for sweep in 0..SWEEPS {
            let count = self.layers.len();
            for step in 0..count {
                let layer = if sweep % 2 == 0 {
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

    /// Where a spot would like to be, and how much.
    fn wish(&self, spot: &Spot, sweep: usize) -> (f64, f64) {
        let both = sweep + 4 >= SWEEPS;
        let above = spot.above.iter().filter(|_| both || sweep % 2 == 0);
        let below = spot.below.iter().filter(|_| both || sweep % 2 == 1);
        let (mut sum, mut weight) = (spot.x * 0.01, 0.01);
        for other in above.chain(below) {
            let other = &self.spots[*other];
            let share = match (spot.is_box, other.is_box) {
                (false, false) => STRAIGHT,
                (true, true) => 1.0,
                _ => 2.0,
            };
            sum += other.x * share;
            weight += share;
        }
        (sum / weight, weight)
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
        (left.size.width + right.size.width) / 2.0 + gap
    }

    fn finish(self, boxes: usize, lines: &[Line]) -> Layout {
        let left = self.spots.iter().map(|spot| spot.x - spot.size.width / 2.0);
        let left = left.fold(f64::INFINITY, f64::min);
        let left = if left.is_finite() { left } else { 0.0 };
        let right = self.spots.iter().map(|spot| spot.x + spot.size.width / 2.0);
        let (tops, height) = self.tops();
        let mut layout = Layout {
            width: right.fold(0.0, f64::max) - left,
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
            let rise = (shift * 0.1).clamp(LEAST_RISE, MOST_RISE);
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
    fn ports(&self) -> Vec<f64> {
        let places = self.places();
        let mut ports = vec![0.0; self.courses.len()];
        for (number, spot) in self
            .spots
            .iter()
            .enumerate()
            .filter(|(_, spot)| spot.is_box)
        {
            let leaving = |course: &usize| self.courses[*course].first() == Some(&number);
            let mut leaving: Vec<usize> = (0..self.courses.len()).filter(leaving).collect();
            leaving.sort_by_key(|course| self.courses[*course].get(1).map(|next| places[*next]));
            let count = leaving.len();
            let between = ((spot.size.width - 60.0) / count.max(1) as f64).clamp(4.0, 36.0);
            let first = between * (count.saturating_sub(1)) as f64 / -2.0;
            for (place, course) in leaving.into_iter().enumerate() {
                ports[course] = first + between * place as f64;
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
        for (step, number) in spots.iter().enumerate() {
            let spot = &self.spots[*number];
            let place = at(*number);
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

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size {
        width: 100.0,
        height: 40.0,
    };
    const WORDS: Size = Size {
        width: 60.0,
        height: 20.0,
    };

    fn line(from: usize, to: usize) -> Line {
        Line {
            from,
            to,
            words: Some(WORDS),
        }
    }

    /// A box or words, as left, top, right and bottom.
    fn area(at: Point, size: Size) -> [f64; 4] {
        let half = size.width / 2.0;
        [at.x - half, at.y, at.x + half, at.y + size.height]
    }

    fn apart(one: [f64; 4], other: [f64; 4]) -> bool {
        one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1]
    }

    /// A course as many short straight pieces, as it is drawn.
    fn points_along(course: &Course) -> Vec<Point> {
        let mut along = Vec::new();
        for pair in course.points.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            for step in 0..=20 {
                let t = f64::from(step) / 20.0;
                // A bend that leaves and arrives straight down.
                let x = a.x + (b.x - a.x) * (3.0 * t * t - 2.0 * t * t * t);
                along.push(Point {
                    x,
                    y: a.y + (b.y - a.y) * t,
                });
            }
        }
        along
    }

    fn check(boxes: usize, lines: &[Line]) -> Layout {
        let sizes = vec![SIZE; boxes];
        let layout = lay_out(&sizes, lines);
        let mut areas: Vec<_> = layout.boxes.iter().map(|at| area(*at, SIZE)).collect();
        areas.extend(
            layout
                .lines
                .iter()
                .filter_map(|course| course.words)
                .map(|at| area(at, WORDS)),
        );
        for (index, one) in areas.iter().enumerate() {
            assert!(
                one[0] >= -0.01 && one[2] <= layout.width + 0.01,
                "{one:?} {layout:?}"
            );
            assert!(
                one[1] >= -0.01 && one[3] <= layout.height + 0.01,
                "{one:?} {layout:?}"
            );
            for other in &areas[index + 1..] {
                assert!(apart(*one, *other), "{one:?} lies on {other:?}");
            }
        }
        for (course, line) in layout.lines.iter().zip(lines) {
            for point in points_along(course) {
                for (number, area) in areas.iter().take(boxes).enumerate() {
                    let inside = point.x > area[0]
                        && point.x < area[2]
                        && point.y > area[1]
                        && point.y < area[3];
                    assert!(
                        !inside || number == line.from || number == line.to,
                        "{line:?} runs through {number}"
                    );
                }
            }
        }
        layout
    }

    #[test]
    fn what_comes_later_stands_lower_and_a_straight_way_is_straight() {
        let layout = check(3, &[line(0, 1), line(1, 2)]);
        assert!(layout.boxes[0].y < layout.boxes[1].y && layout.boxes[1].y < layout.boxes[2].y);
        assert!(
            layout
                .boxes
                .iter()
                .all(|at| (at.x - layout.boxes[0].x).abs() < 0.01)
        );
    }

    #[test]
    fn lines_that_need_not_cross_do_not() {
        // Two pairs, written crosswise.
        let mut grid = Grid::new(
            &[SIZE; 6],
            &[line(0, 1), line(0, 2), line(1, 4), line(2, 3), line(1, 5)],
        );
        grid.order();
        assert_eq!(grid.crossings(), 0);
    }

    #[test]
    fn ways_back_are_known() {
        assert_eq!(
            onwards(3, &[(0, 1), (1, 2), (2, 0), (1, 1)]),
            [true, true, false, false]
        );
        assert_eq!(onwards(4, &[(0, 2), (1, 2), (2, 3), (1, 3)]), [true; 4]);
    }

    #[test]
    fn nothing_lies_on_anything_else_and_no_line_runs_through_a_box() {
        check(0, &[]);
        check(1, &[]);
        check(5, &[]);
        check(8, &(1..8).map(|to| line(0, to)).collect::<Vec<_>>());
        check(
            7,
            &[
                line(0, 1),
                line(1, 2),
                line(2, 3),
                line(3, 4),
                line(0, 4),
                line(0, 5),
                line(1, 5),
                line(5, 6),
            ],
        );
        // Many shapes, from a simple sequence of numbers.
        let mut seed = 7_u64;
        let mut next = |below: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(seed >> 33).unwrap() % below
        };
        for _ in 0..60 {
            let boxes = 3 + next(20);
            let lines = (0..next(40)).map(|_| {
                let from = next(boxes - 1);
                line(from, from + 1 + next(boxes - 1 - from))
            });
            let lines: Vec<Line> = lines.collect();
            check(boxes, &lines);
        }
    }
}
