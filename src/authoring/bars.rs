//! Numbers as bars: a picture to stand beside the table that says the same.

use plotters::coord::ranged1d::SegmentValue;
use plotters::prelude::{
    BLACK, ChartBuilder, Color, EmptyElement, IntoDrawingArea, IntoFont, IntoSegmentedCoord,
    RGBColor, Rectangle, SVGBackend, Text, WHITE,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{IntoTextStyle, TextStyle};

/// How wide a picture is, in its own units; the page makes it smaller where it has to.
const WIDTH: u32 = 720;

/// How high a bar is with the room around it.
const ROW: u32 = 28;

/// Where the names stand.
const NAMES: u32 = 250;

/// What stands below the bars.
const BELOW: u32 = 34;

/// Bars with their names, from above to below, as a drawing without a background; nothing
/// where it cannot be drawn.
#[must_use]
pub fn bars(bars: &[(&str, usize)]) -> Option<String> {
    let mut picture = String::new();
    draw(&mut picture, bars, None).ok()?;
    Some(picture)
}

/// The same on white, for where nobody colours it.
#[must_use]
pub fn on_white(bars: &[(&str, usize)]) -> Option<String> {
    let mut picture = String::new();
    draw(&mut picture, bars, Some(&WHITE)).ok()?;
    Some(picture)
}

fn draw(
    picture: &mut String,
    bars: &[(&str, usize)],
    ground: Option<&RGBColor>,
) -> Result<(), Box<dyn std::error::Error>> {
    let rows = u32::try_from(bars.len())?;
    let most = bars.iter().map(|(_, number)| *number).max().unwrap_or(0);
    let area = SVGBackend::with_string(picture, (WIDTH, rows * ROW + BELOW)).into_drawing_area();
    if let Some(ground) = ground {
        area.fill(ground)?;
    }
    // The library counts the last in.
    let rows_from_below = 0..bars.len().saturating_sub(1);
    let mut chart = ChartBuilder::on(&area)
        .y_label_area_size(NAMES)
        .x_label_area_size(BELOW)
        .margin_right(56)
        .build_cartesian_2d(0..most.max(1), rows_from_below.into_segmented())?;
    let name = |at: &SegmentValue<usize>| match at {
        SegmentValue::CenterOf(row) => from_above(bars, *row).map_or("", |(name, _)| name),
        SegmentValue::Exact(_) | SegmentValue::Last => "",
    };
    chart
        .configure_mesh()
        .disable_y_mesh()
        .light_line_style(BLACK.mix(0.0))
        .x_labels(6)
        .y_labels(bars.len())
        .y_label_formatter(&|at| name(at).to_owned())
        .label_style(("sans-serif", 17).into_font())
        .draw()?;
    let numbered = |row: usize| from_above(bars, row).map(|(_, number)| (row, number));
    let drawn: Vec<(usize, usize)> = (0..bars.len()).filter_map(numbered).collect();
    chart.draw_series(drawn.iter().map(|(row, number)| {
        let above = match row + 1 {
            next if next < bars.len() => SegmentValue::Exact(next),
            _ => SegmentValue::Last,
        };
        let ends = [(0, SegmentValue::Exact(*row)), (*number, above)];
        let mut bar = Rectangle::new(ends, BLACK.filled());
        bar.set_margin(4, 4, 0, 0);
        bar
    }))?;
    let style: TextStyle = ("sans-serif", 17).into_text_style(&area);
    let style = style.pos(Pos::new(HPos::Left, VPos::Center));
    chart.draw_series(drawn.iter().map(|(row, number)| {
        EmptyElement::at((*number, SegmentValue::CenterOf(*row)))
            + Text::new(number.to_string(), (6, 0), style.clone())
    }))?;
    area.present()?;
    Ok(())
}

/// The bar of a row: the library counts them from below.
fn from_above<'b>(bars: &[(&'b str, usize)], row: usize) -> Option<(&'b str, usize)> {
    bars.iter().rev().nth(row).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bar_has_its_name_its_number_and_its_length() {
        let mut picture = String::new();
        draw(&mut picture, &[("a <b>", 40), ("c", 10), ("d", 20)], None).unwrap();
        let parts = |tag: &str| -> Vec<String> {
            let begin = format!("<{tag} ");
            let parts = picture.split(&begin).skip(1);
            parts.map(str::to_owned).collect()
        };
        let width = |bar: &String| -> Option<f64> {
            let (_, rest) = bar.split_once("width=\"")?;
            rest.split('"').next()?.parse().ok()
        };
        let mut widths: Vec<f64> = parts("rect").iter().filter_map(width).collect();
        widths.sort_by(f64::total_cmp);
        assert_eq!(widths.len(), 3);
        assert!((widths[1] - 2.0 * widths[0]).abs() < 3.0, "{widths:?}");
        assert!((widths[2] - 4.0 * widths[0]).abs() < 5.0, "{widths:?}");
        let texts = parts("text");
        let texts: Vec<&str> = texts
            .iter()
            .filter_map(|text| Some(text.split_once('>')?.1.split_once('<')?.0.trim()))
            .collect();
        for wanted in ["a &lt;b&gt;", "c", "d", "40", "10", "20"] {
            assert!(texts.contains(&wanted), "{wanted}: {texts:?}");
        }
    }

    #[test]
    fn no_bars_and_bars_of_nothing_are_drawn_too() {
        for bars in [&[][..], &[("a", 0)][..]] {
            draw(&mut String::new(), bars, Some(&WHITE)).unwrap();
        }
    }
}
