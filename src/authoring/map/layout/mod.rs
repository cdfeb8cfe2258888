//! Where the boxes of a picture go: in layers from top to bottom, each box below those that
//! lead to it, and in an order in which few lines cross.
//!
//! A line goes from layer to layer through places kept free for it, and its words have such a
//! place of their own: so no line runs through a box, and no words lie on others.

mod course;
mod grid;
mod onwards;
mod placing;
#[cfg(test)]
mod tests;

pub(super) use onwards::onwards;

use grid::Grid;

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

/// Lays boxes out. The lines lead onwards, all of them; the first box comes first.
#[must_use]
pub(super) fn lay_out(boxes: &[Size], lines: &[Line]) -> Layout {
    let mut grid = Grid::new(boxes, lines);
    grid.order();
    grid.place();
    grid.straighten();
    grid.finish(boxes.len(), lines)
}
