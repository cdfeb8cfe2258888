//! A chart with everything measured and placed.

use std::fmt::Write as _;

use super::chart::{Chart, Goal, Way};
use super::face::{CARD, Face};
use super::layout::{Course, Layout, Line, Point, Size, lay_out, onwards};
use super::pen::{middle, number};
use super::route::{Route, words_of, words_size};

/// Cards that nothing leads to or from stand in rows of so many.
const IN_A_ROW: usize = 5;
const ROW_GAP: f64 = 26.0;

/// A chart with everything measured and placed.
pub(super) struct Drawing<'c> {
    pub(super) chart: &'c Chart,
    cards: Vec<Face>,
    /// The middle of the upper side of each card.
    places: Vec<Point>,
    routes: Vec<Route<'c>>,
    pub(super) size: Size,
    /// Whether the first card leads somewhere, so that it matters that it is the first.
    begins: bool,
}

impl<'c> Drawing<'c> {
    pub(super) fn new(chart: &'c Chart) -> Self {
        let lines = drawn_as_lines(chart);
        let faces = chart.cards.iter().enumerate();
        let cards: Vec<Face> = faces
            .map(|(index, card)| {
                let ways = chart.ways.iter().zip(&lines);
                let leads = ways.filter(|(way, line)| way.from == index && !**line);
                Face::new(card, leads.map(|(way, _)| way), &chart.cards)
            })
            .collect();
        let drawn = chart.ways.iter().zip(&lines).filter(|(_, line)| **line);
        let ways: Vec<(&Way, usize)> = drawn
            .filter_map(|(way, _)| match way.to {
                Goal::Card(to) => Some((way, to)),
                _ => None,
            })
            .collect();
        let linked = |index: &usize| {
            *index == 0 && !ways.is_empty()
                || ways
                    .iter()
                    .any(|(way, to)| way.from == *index || to == index)
        };
        let (linked, alone): (Vec<usize>, Vec<usize>) = (0..cards.len()).partition(linked);
        let (layout, words) = Self::lay_out_linked(&cards, &ways, &linked);
        let (rows, rows_size) = in_rows(&cards, &alone);
        let apart = if layout.height > 0.0 && rows_size.height > 0.0 {
            44.0
        } else {
            0.0
        };
        let size = Size {
            width: layout.width.max(rows_size.width),
            height: layout.height + apart + rows_size.height + START,
        };
        let mut places = vec![Point { x: 0.0, y: 0.0 }; cards.len()];
        let left = (size.width - layout.width) / 2.0;
        for (index, at) in linked.iter().zip(&layout.boxes) {
            places[*index] = Point {
                x: at.x + left,
                y: at.y + START,
            };
        }
        for (index, at) in alone.iter().zip(rows) {
            let x = at.x + (size.width - rows_size.width) / 2.0;
            places[*index] = Point {
                x,
                y: at.y + layout.height + apart + START,
            };
        }
        let courses = layout.lines.into_iter().map(|course| shifted(course, left));
        let ways = ways.into_iter().zip(courses).zip(words);
        Self {
            chart,
            cards,
            places,
            routes: ways
                .map(|(((way, _), course), words)| Route { way, words, course })
                .collect(),
            size,
            begins: !linked.is_empty(),
        }
    }

    fn lay_out_linked(
        cards: &[Face],
        ways: &[(&Way, usize)],
        linked: &[usize],
    ) -> (Layout, Vec<Vec<(String, bool)>>) {
        let place = |card: usize| linked.iter().position(|index| *index == card).unwrap_or(0);
        let words: Vec<_> = ways.iter().map(|(way, _)| words_of(&way.labels)).collect();
        let lines = ways.iter().zip(&words).map(|((way, to), words)| Line {
            from: place(way.from),
            to: place(*to),
            words: (!words.is_empty()).then(|| words_size(words)),
        });
        let sizes: Vec<Size> = linked.iter().map(|index| cards[*index].size).collect();
        (lay_out(&sizes, &lines.collect::<Vec<_>>()), words)
    }

    pub(super) fn draw(&self, svg: &mut String) {
        for route in &self.routes {
            route.draw_line(svg);
        }
        for route in &self.routes {
            route.draw_words(svg);
        }
        let cards = self.chart.cards.iter().zip(&self.cards).zip(&self.places);
        for (index, ((card, face), at)) in cards.enumerate() {
            face.draw(svg, card, *at);
            if index == 0 && self.begins {
                draw_start(svg, *at);
            }
        }
    }
}

/// Room above the first card for the sign that it is the first.
const START: f64 = 38.0;

fn draw_start(svg: &mut String, at: Point) {
    let (x, y) = (at.x - 46.0, at.y - START);
    let _ = writeln!(
        svg,
        "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"92\" height=\"22\" rx=\"11\" fill=\"#1c2430\"/>\
         <path d=\"M{:.1} {:.1}v15\" class=\"way\" marker-end=\"url(#arrow)\"/>",
        at.x,
        y + 22.0
    );
    middle(svg, at.x, y + 15.5, "start", "Start here");
}

/// Which ways are drawn as lines. Those that lead elsewhere, back or around to the same card
/// stand in words on the card: lines for them would tangle everything.
fn drawn_as_lines(chart: &Chart) -> Vec<bool> {
    let inner: Vec<Option<(usize, usize)>> = chart
        .ways
        .iter()
        .map(|way| match way.to {
            Goal::Card(to) => Some((way.from, to)),
            _ => None,
        })
        .collect();
    let lines: Vec<(usize, usize)> = inner.iter().flatten().copied().collect();
    let mut onwards = onwards(chart.cards.len(), &lines).into_iter();
    let drawn = inner
        .iter()
        .map(|line| line.is_some() && onwards.next().unwrap_or(false));
    drawn.collect()
}

fn shifted(mut course: Course, left: f64) -> Course {
    for point in course.points.iter_mut().chain(&mut course.words) {
        point.x += left;
        point.y += START;
    }
    course
}

/// Cards side by side, row after row.
fn in_rows(cards: &[Face], which: &[usize]) -> (Vec<Point>, Size) {
    let mut places = Vec::new();
    let mut y = 0.0;
    for row in which.chunks(IN_A_ROW) {
        let heights = row.iter().map(|index| cards[*index].size.height);
        for place in 0..row.len() {
            let x = CARD / 2.0 + (CARD + ROW_GAP) * number(place);
            places.push(Point { x, y });
        }
        y += heights.fold(0.0, f64::max) + ROW_GAP;
    }
    let most = number(which.len().min(IN_A_ROW));
    let size = Size {
        width: ((CARD + ROW_GAP) * most - ROW_GAP).max(0.0),
        height: (y - ROW_GAP).max(0.0),
    };
    (places, size)
}
