//! Charts as one picture that needs nothing else: no scripts, no fonts from elsewhere.
//!
//! What a step does is told by the word on its card and by the card's shape; colour only
//! helps. So is what no story reaches: by words and by broken lines.

use std::fmt::Write as _;

use super::super::xml::escape;
use super::chart::{Card, Chart, Goal, Label, Sort, Way};
use super::layout::{Course, Layout, Line, Point, Size, lay_out, onwards};
use super::letters::{width, wrap};

/// The width of a card, and the room within it.
const CARD: f64 = 224.0;
const INSIDE: f64 = CARD - 28.0;

/// Around everything.
const MARGIN: f64 = 36.0;

/// Cards that nothing leads to or from stand in rows of so many.
const IN_A_ROW: usize = 5;
const ROW_GAP: f64 = 26.0;

/// The widest that words beside a line may be.
const WIDEST_LABEL: f64 = 170.0;

/// What stands above the picture.
#[derive(Debug)]
pub struct Heading {
    /// What it shows.
    pub title: String,
    /// More about it, in one line.
    pub subtitle: String,
    /// Whether it shows what no story reaches.
    pub with_coverage: bool,
}

/// Charts as a picture, one below the other, with a key.
#[must_use]
pub fn svg(heading: &Heading, charts: &[Chart]) -> String {
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
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" aria-labelledby=\"map-title\">\n\
         <title id=\"map-title\">{title}</title>\n<style>{STYLE}</style>\n{ARROW}\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{body}</svg>\n"
    )
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
.words { fill: #ffffff; stroke: #c9d0d9; stroke-width: 1; }
";

const ARROW: &str = "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 10 5 0 10z\" fill=\"#5a6575\"/></marker></defs>";

/// How a kind of step looks: its word, and the colours of its side and its surface.
struct Look {
    word: &'static str,
    line: &'static str,
    fill: &'static str,
}

impl Sort {
    const ALL: [Self; 8] = [
        Self::Question,
        Self::Number,
        Self::Message,
        Self::Ending,
        Self::Answer,
        Self::Decision,
        Self::Visit,
        Self::Person,
    ];

    fn look(self) -> Look {
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

/// A chart with everything measured and placed.
struct Drawing<'c> {
    chart: &'c Chart,
    cards: Vec<Face>,
    /// The middle of the upper side of each card.
    places: Vec<Point>,
    ways: Vec<DrawnWay<'c>>,
    size: Size,
}

/// What stands on a card, in lines.
struct Face {
    title: Vec<String>,
    rows: Vec<Row>,
    size: Size,
}

/// A line of small print.
struct Row {
    text: String,
    class: &'static str,
    /// Whether it begins something new.
    first: bool,
}

struct DrawnWay<'c> {
    way: &'c Way,
    words: Vec<(String, bool)>,
    course: Course,
}

impl<'c> Drawing<'c> {
    fn new(chart: &'c Chart) -> Self {
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
            ways: ways
                .map(|(((way, _), course), words)| DrawnWay { way, words, course })
                .collect(),
            size,
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

    fn draw(&self, svg: &mut String) {
        for drawn in &self.ways {
            drawn.draw_line(svg);
        }
        for drawn in &self.ways {
            drawn.draw_words(svg);
        }
        let cards = self.chart.cards.iter().zip(&self.cards).zip(&self.places);
        for (index, ((card, face), at)) in cards.enumerate() {
            face.draw(svg, card, *at);
            if index == 0 {
                draw_start(svg, *at);
            }
        }
    }
}

/// Room above the first card for the sign that it is the first.
const START: f64 = 30.0;

fn draw_start(svg: &mut String, at: Point) {
    let (x, y) = (at.x - 40.0, at.y - START);
    let _ = writeln!(
        svg,
        "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"80\" height=\"20\" rx=\"10\" fill=\"#1c2430\"/>\
         <path d=\"M{:.1} {:.1}v8\" class=\"way\" marker-end=\"url(#arrow)\"/>",
        at.x,
        y + 20.0
    );
    middle(svg, at.x, y + 14.5, "start", "Start here");
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
            let x = CARD / 2.0 + (CARD + ROW_GAP) * place as f64;
            places.push(Point { x, y });
        }
        y += heights.fold(0.0, f64::max) + ROW_GAP;
    }
    let most = which.len().min(IN_A_ROW) as f64;
    let size = Size {
        width: ((CARD + ROW_GAP) * most - ROW_GAP).max(0.0),
        height: (y - ROW_GAP).max(0.0),
    };
    (places, size)
}

impl Face {
    fn new<'w>(card: &Card, leads: impl Iterator<Item = &'w Way>, cards: &[Card]) -> Self {
        let title = wrap(&card.title, 14.0, INSIDE, 4);
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
                add(&format!("{mark}{} → {goal}", label.text), class);
            }
        }
        if !card.see_also.is_empty() {
            add(&format!("See also: {}", card.see_also.join(" · ")), "leads");
        }
        let height = 46.0
            + 18.0 * title.len() as f64
            + rows_height(&rows)
            + if card.reached { 0.0 } else { 18.0 };
        Self {
            title,
            rows,
            size: Size {
                width: CARD,
                height,
            },
        }
    }

    fn draw(&self, svg: &mut String, card: &Card, at: Point) {
        let look = card.sort.look();
        let (left, top) = (at.x - CARD / 2.0, at.y);
        let _ = writeln!(svg, "<g><title>{}</title>", escape(card.step.as_str()));
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

/// The words beside a line, each line of them with whether a story goes by it.
fn words_of(labels: &[Label]) -> Vec<(String, bool)> {
    let lines = labels.iter().flat_map(|label| {
        let mark = if label.reached { "" } else { "× " };
        let lines = wrap(&format!("{mark}{}", label.text), 12.5, WIDEST_LABEL, 8);
        lines.into_iter().map(|line| (line, label.reached))
    });
    lines.collect()
}

fn words_size(words: &[(String, bool)]) -> Size {
    let widths = words.iter().map(|(line, _)| width(line, 12.5));
    Size {
        width: widths.fold(0.0, f64::max) + 18.0,
        height: 16.0 * words.len() as f64 + 8.0,
    }
}

impl DrawnWay<'_> {
    fn draw_line(&self, svg: &mut String) {
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

    fn draw_words(&self, svg: &mut String) {
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
            let y = at.y + 16.5 + 16.0 * index as f64;
            middle(svg, at.x, y, if *reached { "leads" } else { "never" }, line);
        }
    }
}

/// The outline of a card; each kind of step has its own.
fn draw_shape(svg: &mut String, sort: Sort, at: Point, size: Size, reached: bool) {
    let look = sort.look();
    let (x, y, w, h) = (at.x, at.y, size.width, size.height);
    let class = if reached { "" } else { " class=\"untested\"" };
    let paint = format!(
        "fill=\"{}\" stroke=\"{}\" stroke-width=\"1.8\"{class}",
        look.fill, look.line
    );
    let path = match sort {
        Sort::Question => rounded(at, size, 16.0),
        Sort::Message => rounded(at, size, 3.0),
        Sort::Visit | Sort::Person => rounded(at, size, 3.0),
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
            let (half, point) = (h / 2.0, 14.0);
            format!(
                "M{x:.1} {y:.1}h{w:.1}l{point} {half:.1}l-{point} {half:.1}h-{w:.1}l-{point} -{half:.1}z"
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
    if heading.with_coverage {
        kinds + 190.0
    } else {
        kinds
    }
}

fn key_step(word: &str) -> f64 {
    KEY.width + 8.0 + width(word, 13.0) + 22.0
}

fn key(svg: &mut String, heading: &Heading, y: f64) -> f64 {
    let mut x = MARGIN + 4.0;
    for sort in Sort::ALL {
        draw_key_shape(svg, sort, x, y);
        text(
            svg,
            x + KEY.width + 8.0,
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
            x + KEY.width + 8.0,
            y + 17.5,
            "never",
            "× no story goes here",
        );
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

fn text(svg: &mut String, x: f64, y: f64, class: &str, words: &str) {
    let words = escape(words);
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" class=\"{class}\">{words}</text>"
    );
}

fn middle(svg: &mut String, x: f64, y: f64, class: &str, words: &str) {
    let words = escape(words);
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" class=\"{class}\" text-anchor=\"middle\">{words}</text>"
    );
}
