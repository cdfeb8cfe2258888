//! The map: the whole flow on one page and, where that would be too small to read, in parts
//! as well, each on a page of its own.

use maud::{Markup, PreEscaped, html};

use super::super::super::map::Picture;
use super::super::pack::Pack;

/// The room on a page of A4 in the units of the picture: upright, and on its side.
const UPRIGHT: (f64, f64) = (670.0, 870.0);
const SIDEWAYS: (f64, f64) = (1000.0, 540.0);

/// Smaller than this the words cannot be read.
const SMALLEST: f64 = 0.55;

/// What the parts are shown at: one and a half pages of the picture's own size.
const PART: (f64, f64) = (1080.0, 1390.0);

/// How much of its neighbours a part shows.
const OVERLAP: f64 = 24.0;

pub(super) fn section(pack: &Pack) -> Markup {
    let picture = &pack.map;
    let wide = picture.width > picture.height;
    let parts = parts(picture);
    html! {
        section.map {
            div.whole.wide[wide] {
                h2 { "2. The map" }
                p.note {
                    "The whole flow as a picture. Section 4 says in words how people come to each ending. "
                    @if !parts.is_empty() { "It is large, so it follows again in parts. " }
                    "For the wall: " code { "helpline map " (pack.flow) " > map.svg" }
                }
                figure lang=[pack.locales.first()] { (PreEscaped(with_name(&picture.svg))) }
            }
            @for (place, part) in parts.iter().enumerate() { (one(place + 1, parts.len(), part)) }
        }
    }
}

/// A part of the picture: where it begins, and how large it is.
struct Part {
    row: usize,
    column: usize,
    view: String,
}

fn one(number: usize, count: usize, part: &Part) -> Markup {
    let name = format!(
        "The map, part {number} of {count}: row {}, column {}",
        part.row, part.column
    );
    html! {
        div.part {
            h3 { (name) }
            figure {
                svg viewBox=(part.view) role="img" aria-label=(name) { use href="#map-picture" {} }
            }
        }
    }
}

fn parts(picture: &Picture) -> Vec<Part> {
    let (width, height) = if picture.width > picture.height {
        SIDEWAYS
    } else {
        UPRIGHT
    };
    if (width / picture.width).min(height / picture.height) >= SMALLEST {
        return Vec::new();
    }
    let (columns, rows) = (
        pieces(picture.width, PART.0),
        pieces(picture.height, PART.1),
    );
    let (width, height) = (
        picture.width / f64::from(columns),
        picture.height / f64::from(rows),
    );
    let places = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let part = |(row, column): (u32, u32)| Part {
        row: row as usize + 1,
        column: column as usize + 1,
        view: format!(
            "{:.0} {:.0} {:.0} {:.0}",
            f64::from(column) * width - OVERLAP,
            f64::from(row) * height - OVERLAP,
            width + 2.0 * OVERLAP,
            height + 2.0 * OVERLAP
        ),
    };
    places.map(part).collect()
}

/// How many pieces of at most this length make up a length.
fn pieces(whole: f64, most: f64) -> u32 {
    (1..100)
        .find(|count| whole / f64::from(*count) <= most)
        .unwrap_or(100)
}

/// The picture with a name by which its parts are shown again.
fn with_name(svg: &str) -> String {
    svg.replacen("<svg ", "<svg id=\"map-picture\" ", 1)
}
