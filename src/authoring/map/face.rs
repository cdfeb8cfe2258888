//! What stands on a card, broken into lines and measured.

use std::fmt::Write as _;

use super::super::xml::escape;
use super::chart::{Card, Goal, Way};
use super::layout::{Point, Size};
use super::letters::wrap;
use super::pen::{number, text};
use super::shape::draw_shape;
use super::traffic::Passing;

/// The width of a card, and the room within it.
pub(super) const CARD: f64 = 240.0;
const INSIDE: f64 = CARD - 28.0;

/// Titles are 14 high and bold, which is wider.
const BOLD: f64 = 15.4;

/// The room for how often a step was shown.
const PASSING: f64 = 32.0;

/// What stands on a card, in lines.
pub(super) struct Face {
    title: Vec<String>,
    rows: Vec<Row>,
    pub(super) size: Size,
}

/// A line of small print.
struct Row {
    text: String,
    class: &'static str,
    /// Whether it begins something new.
    first: bool,
}

impl Face {
    /// A card; `leads` are the ways that stand on it in words.
    pub(super) fn new<'w>(
        card: &Card,
        leads: impl Iterator<Item = &'w Way>,
        cards: &[Card],
    ) -> Self {
        let title = wrap(&card.title, BOLD, INSIDE, 5);
        let mut rows = Vec::new();
        let mut add = |text: &str, class: &'static str| {
            for (index, line) in wrap(text, 12.5, INSIDE, 3).into_iter().enumerate() {
                rows.push(Row {
                    text: line,
                    class,
                    first: index == 0,
                });
            }
        };
        for way in leads {
            let goal = goal_in_words(&way.to, cards);
            if way.labels.is_empty() {
                add(&format!("→ {goal}"), "leads");
            }
            for label in &way.labels {
                let (mark, class) = if label.reached {
                    ("", "leads")
                } else {
                    ("× ", "never")
                };
                let text = label.text.as_str();
                if text == goal {
                    add(&format!("{mark}→ {goal}"), class);
                } else {
                    add(&format!("{mark}{text} → {goal}"), class);
                }
            }
        }
        if !card.see_also.is_empty() {
            add("See also", "leads");
            for topic in &card.see_also {
                add(&format!("· {topic}"), "leads");
            }
        }
        let height = 50.0
            + 18.0 * number(title.len())
            + rows_height(&rows)
            + if card.reached { 0.0 } else { 18.0 }
            + if card.passing.is_some() { PASSING } else { 0.0 };
        Self {
            title,
            rows,
            size: Size {
                width: CARD,
                height,
            },
        }
    }

    pub(super) fn draw(&self, svg: &mut String, card: &Card, at: Point) {
        let look = card.sort.look();
        let (left, top) = (at.x - CARD / 2.0, at.y);
        let step = escape(card.step.as_str());
        let told = card.passing.as_ref();
        let told = told.map(|passing| format!(", {}", escape(&passing.words)));
        let told = told.unwrap_or_default();
        let _ = writeln!(svg, "<g data-step=\"{step}\"><title>{step}{told}</title>");
        draw_shape(
            svg,
            card.sort,
            Point { x: left, y: top },
            self.size,
            card.reached,
        );
        let x = left + 14.0;
        let mut y = top + 20.0;
        let _ = writeln!(
            svg,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" class=\"kind\" style=\"fill:{}\">{}</text>",
            look.line,
            escape(&look.word.to_uppercase())
        );
        y += 3.0;
        for line in &self.title {
            y += 18.0;
            text(svg, x, y, "says", line);
        }
        y += 15.0;
        text(svg, x, y, "name", card.step.as_str());
        if !card.reached {
            y += 17.0;
            text(svg, x, y, "never", "× no story comes here");
        }
        if let Some(passing) = &card.passing {
            draw_passing(svg, passing, x, y);
            y += PASSING;
        }
        y += 3.0;
        for row in &self.rows {
            y += if row.first { 19.0 } else { 15.0 };
            text(
                svg,
                x + if row.first { 0.0 } else { 10.0 },
                y,
                row.class,
                &row.text,
            );
        }
        svg.push_str("</g>\n");
    }
}

/// How often a step was shown: the number, and a bar beside those of the other steps.
fn draw_passing(svg: &mut String, passing: &Passing, x: f64, y: f64) {
    text(svg, x, y + 17.0, "seen", &passing.words);
    for (class, width) in [("road", INSIDE), ("traffic", INSIDE * passing.share)] {
        let _ = writeln!(
            svg,
            "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"7\" class=\"{class}\"/>",
            y + 23.0
        );
    }
}

fn rows_height(rows: &[Row]) -> f64 {
    let heights = rows.iter().map(|row| if row.first { 19.0 } else { 15.0 });
    let height: f64 = heights.sum();
    if rows.is_empty() { 0.0 } else { height + 5.0 }
}

fn goal_in_words(goal: &Goal, cards: &[Card]) -> String {
    match goal {
        Goal::Card(card) => match cards.get(*card) {
            Some(card) => format!("back to {}", card.step),
            None => String::new(),
        },
        Goal::Topic(_, title) => title.clone(),
        Goal::Flow(flow) => format!("flow {flow}"),
        Goal::Menu => "main menu".to_owned(),
        Goal::End => "the end".to_owned(),
    }
}
