//! How each kind of step looks: its word, its colours, and an outline of its own, so that
//! colour alone tells nothing.

use std::fmt::Write as _;

use super::chart::Sort;
use super::layout::{Point, Size};

/// How a kind of step looks: its word, and the colours of its side and its surface.
pub(super) struct Look {
    pub(super) word: &'static str,
    pub(super) line: &'static str,
    fill: &'static str,
}

impl Sort {
    /// All of them, in the order of the key.
    pub(super) const ALL: [Self; 8] = [
        Self::Question,
        Self::Number,
        Self::Message,
        Self::Ending,
        Self::Answer,
        Self::Decision,
        Self::Visit,
        Self::Person,
    ];

    pub(super) fn look(self) -> Look {
        let (word, line, fill) = match self {
            Self::Question => ("Question", "#1d5fa8", "#eaf3fc"),
            Self::Number => ("Number", "#0b6e75", "#e5f6f6"),
            Self::Message => ("Message", "#5a6575", "#f4f6f8"),
            Self::Ending => ("Ending", "#323c4a", "#e9edf2"),
            Self::Answer => ("Answer", "#24713a", "#eaf7ed"),
            Self::Decision => ("Decision", "#8a5a00", "#fff5dc"),
            Self::Visit => ("Visit to a flow", "#6a3fa0", "#f3edfb"),
            Self::Person => ("A person", "#a02c5d", "#fdecf3"),
        };
        Look { word, line, fill }
    }
}

/// The outline of a card; each kind of step has its own.
pub(super) fn draw_shape(svg: &mut String, sort: Sort, at: Point, size: Size, reached: bool) {
    let look = sort.look();
    let (x, y, w, h) = (at.x, at.y, size.width, size.height);
    let class = if reached { "" } else { " class=\"untested\"" };
    let paint = format!(
        "fill=\"{}\" stroke=\"{}\" stroke-width=\"1.8\"{class}",
        look.fill, look.line
    );
    let path = match sort {
        Sort::Question => rounded(at, size, 16.0),
        Sort::Message | Sort::Visit | Sort::Person => rounded(at, size, 3.0),
        Sort::Ending => format!(
            "M{x:.1} {y:.1}h{w:.1}v{:.1}q0 22 -22 22h-{:.1}q-22 0 -22 -22z",
            h - 22.0,
            w - 44.0
        ),
        Sort::Number => format!(
            "M{:.1} {y:.1}h{:.1}l12 12v{:.1}l-12 12h-{:.1}l-12 -12v-{:.1}z",
            x + 12.0,
            w - 24.0,
            h - 24.0,
            w - 24.0,
            h - 24.0
        ),
        Sort::Answer => format!(
            "M{x:.1} {y:.1}h{:.1}l18 18v{:.1}h-{w:.1}z",
            w - 18.0,
            h - 18.0
        ),
        Sort::Decision => {
            let (half, tip) = (h / 2.0, 14.0);
            format!(
                "M{x:.1} {y:.1}h{w:.1}l{tip} {half:.1}l-{tip} {half:.1}h-{w:.1}l-{tip} -{half:.1}z"
            )
        }
    };
    let _ = writeln!(svg, "<path d=\"{path}\" {paint}/>");
    let extra = match sort {
        Sort::Answer => format!("M{:.1} {y:.1}v18h18", x + w - 18.0),
        Sort::Visit => format!(
            "M{:.1} {y:.1}v{h:.1}M{:.1} {y:.1}v{h:.1}",
            x + 6.0,
            x + w - 6.0
        ),
        Sort::Person => format!("M{:.1} {y:.1}v{h:.1}", x + 3.0),
        _ => return,
    };
    let thick = if sort == Sort::Person { "6" } else { "1.8" };
    let _ = writeln!(
        svg,
        "<path d=\"{extra}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{thick}\"/>",
        look.line
    );
}

fn rounded(at: Point, size: Size, r: f64) -> String {
    let (w, h) = (size.width - 2.0 * r, size.height - 2.0 * r);
    format!(
        "M{:.1} {:.1}h{w:.1}q{r} 0 {r} {r}v{h:.1}q0 {r} -{r} {r}h-{w:.1}q-{r} 0 -{r} -{r}v-{h:.1}q0 -{r} {r} -{r}z",
        at.x + r,
        at.y
    )
}
