//! Charts as one picture that needs nothing else: no scripts, no fonts from elsewhere.
//!
//! What a step does is told by the word on its card and by the card's shape; colour only
//! helps. So is what no story reaches: by words and by broken lines.

use std::fmt::Write as _;

use super::super::xml::escape;
use super::chart::{Chart, Sort};
use super::drawing::Drawing;
use super::layout::{Point, Size};
use super::letters::width;
use super::pen::text;
use super::shape::draw_shape;

/// Around everything.
const MARGIN: f64 = 36.0;

/// What stands above the picture.
#[derive(Debug)]
pub struct Heading {
    /// What it shows.
    pub title: String,
    /// More about it, in one line.
    pub subtitle: String,
    /// Whether it shows what no story reaches.
    pub with_coverage: bool,
    /// What the numbers and bars mean, if it shows how often steps were shown.
    pub traffic: Option<String>,
}

/// A picture, and how large it is.
#[derive(Debug)]
pub struct Picture {
    /// The SVG.
    pub svg: String,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// Charts as a picture, one below the other, with a key.
#[must_use]
pub fn svg(heading: &Heading, charts: &[Chart]) -> String {
    picture(heading, charts).svg
}

/// The same with its size: for a page that has to find room for it.
#[must_use]
pub fn picture(heading: &Heading, charts: &[Chart]) -> Picture {
    let drawings: Vec<Drawing> = charts.iter().map(Drawing::new).collect();
    let key_width = key_width(heading);
    let widest = drawings.iter().map(|drawing| drawing.size.width);
    let inner = widest.fold(key_width.max(520.0), f64::max);
    let mut body = String::new();
    let mut y = MARGIN + 30.0;
    text(&mut body, MARGIN, y, "title", &heading.title);
    y += 24.0;
    text(&mut body, MARGIN, y, "sub", &heading.subtitle);
    y += 20.0;
    y = key(&mut body, heading, y);
    for drawing in &drawings {
        if charts.len() > 1 {
            y += 40.0;
            let _ = writeln!(
                body,
                "<line x1=\"{MARGIN}\" y1=\"{y:.0}\" x2=\"{:.0}\" y2=\"{y:.0}\" class=\"rule\"/>",
                MARGIN + inner
            );
            y += 34.0;
            text(&mut body, MARGIN, y, "flow", drawing.chart.flow.as_str());
        }
        y += 28.0;
        let x = MARGIN + (inner - drawing.size.width) / 2.0;
        let _ = writeln!(body, "<g transform=\"translate({x:.1} {y:.1})\">");
        drawing.draw(&mut body);
        body.push_str("</g>\n");
        y += drawing.size.height;
    }
    let (width, height) = (inner + 2.0 * MARGIN, y + MARGIN);
    let title = escape(&heading.title);
    let told = in_words(heading, charts);
    let describes = match told.as_str() {
        "" => "",
        _ => " aria-describedby=\"map-traffic\"",
    };
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" aria-labelledby=\"map-title\"{describes}>\n\
         <title id=\"map-title\">{title}</title>\n{told}<style>{STYLE}</style>\n{ARROW}\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{body}</svg>\n"
    );
    Picture { svg, width, height }
}

/// How often steps were shown, for those who hear the picture.
fn in_words(heading: &Heading, charts: &[Chart]) -> String {
    let Some(meaning) = &heading.traffic else {
        return String::new();
    };
    let cards = charts
        .iter()
        .flat_map(|chart| chart.cards.iter().map(move |card| (&chart.flow, card)));
    let steps = cards.filter_map(|(flow, card)| {
        let passing = card.passing.as_ref()?;
        Some(format!(" {flow}, {}: {}.", card.step, passing.words))
    });
    let steps: String = steps.collect();
    let told = escape(&format!("The steps, and {meaning}.{steps}"));
    format!("<desc id=\"map-traffic\">{told}</desc>\n")
}

const STYLE: &str = "
text { font-family: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; fill: #1c2430; font-size: 12.5px; }
.title { font-size: 26px; font-weight: 700; }
.flow { font-size: 20px; font-weight: 700; }
.sub { font-size: 14px; fill: #4a5565; }
.kind { font-size: 11px; font-weight: 700; letter-spacing: .04em; }
.says { font-size: 14px; font-weight: 600; }
.name { font-size: 11px; fill: #5a6575; }
.leads { fill: #3a4656; }
.start { font-size: 12px; font-weight: 700; fill: #ffffff; }
.never { fill: #a3180d; font-weight: 700; }
.rule { stroke: #c9d0d9; stroke-width: 1; }
.way { fill: none; stroke: #5a6575; stroke-width: 1.6; }
.untested { stroke: #a3180d; stroke-dasharray: 5 4; stroke-width: 2.2; }
.seen { font-weight: 600; fill: #6b3200; }
.road { fill: #ffffff; stroke: #8a7a6a; stroke-width: 1; }
.traffic { fill: #c25e00; }
.words { fill: #ffffff; stroke: #c9d0d9; stroke-width: 1; }
";

const ARROW: &str = "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 10 5 0 10z\" fill=\"#5a6575\"/></marker></defs>";

const KEY: Size = Size {
    width: 30.0,
    height: 26.0,
};

/// What stands in the key, each with the room it takes.
fn key_width(heading: &Heading) -> f64 {
    let kinds = Sort::ALL
        .map(|sort| key_step(sort.look().word))
        .iter()
        .sum::<f64>();
    let coverage = if heading.with_coverage { 190.0 } else { 0.0 };
    let traffic = heading.traffic.as_deref().map_or(0.0, key_step);
    kinds + coverage + traffic
}

fn key_step(word: &str) -> f64 {
    KEY.width + 12.0 + width(word, 13.0) + 22.0
}

fn key(svg: &mut String, heading: &Heading, y: f64) -> f64 {
    let mut x = MARGIN + 4.0;
    for sort in Sort::ALL {
        draw_key_shape(svg, sort, x, y);
        text(
            svg,
            x + KEY.width + 12.0,
            y + 17.5,
            "leads",
            sort.look().word,
        );
        x += key_step(sort.look().word);
    }
    if heading.with_coverage {
        let _ = writeln!(
            svg,
            "<path d=\"M{x:.1} {:.1}h{:.1}\" class=\"way untested\"/>",
            y + 13.0,
            KEY.width
        );
        text(
            svg,
            x + KEY.width + 12.0,
            y + 17.5,
            "never",
            "× no story goes here",
        );
        x += 190.0;
    }
    if let Some(meaning) = &heading.traffic {
        for (class, width) in [("road", KEY.width), ("traffic", KEY.width / 2.0)] {
            let _ = writeln!(
                svg,
                "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"7\" class=\"{class}\"/>",
                y + 9.5
            );
        }
        text(svg, x + KEY.width + 12.0, y + 17.5, "seen", meaning);
    }
    y + KEY.height
}

/// The shape of a kind, small: drawn large and shrunk, so that it is the same.
fn draw_key_shape(svg: &mut String, sort: Sort, x: f64, y: f64) {
    let _ = writeln!(svg, "<g transform=\"translate({x:.1} {y:.1}) scale(.4)\">");
    let size = Size {
        width: KEY.width / 0.4,
        height: KEY.height / 0.4,
    };
    draw_shape(svg, sort, Point { x: 0.0, y: 0.0 }, size, true);
    svg.push_str("</g>\n");
}
