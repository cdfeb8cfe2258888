//! Nothing may lie on anything else, and no line may run through a box.

use super::grid::Grid;
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
