//! A way drawn as a line, with its words beside it.

use std::fmt::Write as _;

use super::chart::{Label, Way};
use super::layout::{Course, Size};
use super::letters::{width, wrap};
use super::pen::{middle, number, text};

/// The widest that words beside a line may be.
const WIDEST: f64 = 236.0;

/// A way with its words and its course.
pub(super) struct Route<'c> {
    pub(super) way: &'c Way,
    pub(super) words: Vec<(String, bool)>,
    pub(super) course: Course,
}

/// The words beside a line, each line of them with whether a story goes by it.
pub(super) fn words_of(labels: &[Label]) -> Vec<(String, bool)> {
    let several = labels.len() > 1;
    let lines = labels.iter().flat_map(|label| {
        let mark = match (label.reached, several) {
            (false, _) => "× ",
            (true, true) => "· ",
            (true, false) => "",
        };
        let lines = wrap(&format!("{mark}{}", label.text), 12.5, WIDEST, 8);
        lines.into_iter().map(|line| (line, label.reached))
    });
    lines.collect()
}

/// The room they take.
pub(super) fn words_size(words: &[(String, bool)]) -> Size {
    // What no story reaches is bold, which is wider.
    let size = |reached: bool| if reached { 12.5 } else { 14.0 };
    let widths = words
        .iter()
        .map(|(line, reached)| width(line, size(*reached)));
    Size {
        width: widths.fold(0.0, f64::max) + 18.0,
        height: 16.0 * number(words.len()) + 8.0,
    }
}

impl Route<'_> {
    pub(super) fn draw_line(&self, svg: &mut String) {
        let untested =
            !self.way.labels.is_empty() && self.way.labels.iter().all(|label| !label.reached);
        let Some(first) = self.course.points.first() else {
            return;
        };
        let mut path = format!("M{:.1} {:.1}", first.x, first.y);
        for pair in self.course.points.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            if (from.x - to.x).abs() < 0.05 {
                let _ = write!(path, "V{:.1}", to.y);
            } else {
                let middle = f64::midpoint(from.y, to.y);
                let _ = write!(
                    path,
                    "C{:.1} {middle:.1} {:.1} {middle:.1} {:.1} {:.1}",
                    from.x, to.x, to.x, to.y
                );
            }
        }
        let class = if untested { "way untested" } else { "way" };
        let _ = writeln!(
            svg,
            "<path d=\"{path}\" class=\"{class}\" marker-end=\"url(#arrow)\"/>"
        );
    }

    pub(super) fn draw_words(&self, svg: &mut String) {
        let Some(at) = self.course.words else {
            return;
        };
        let size = words_size(&self.words);
        let _ = writeln!(
            svg,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"5\" class=\"words\"/>",
            at.x - size.width / 2.0,
            at.y,
            size.width,
            size.height
        );
        for (index, (line, reached)) in self.words.iter().enumerate() {
            let y = at.y + 16.5 + 16.0 * number(index);
            let class = if *reached { "leads" } else { "never" };
            if self.way.labels.len() > 1 {
                text(svg, at.x - size.width / 2.0 + 9.0, y, class, line);
            } else {
                middle(svg, at.x, y, class, line);
            }
        }
    }
}
