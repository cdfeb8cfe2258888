//! What was measured, as a table and as a picture.

use helpline::authoring::bars;

use crate::run::{Row, Setting};

/// The head of a setting's table, and what it means.
pub fn head(setting: &Setting) -> String {
    let manner = &setting.manner;
    let thinks = match manner.thinks.as_secs() {
        0 => "each does the next thing as soon as the last was answered".to_owned(),
        seconds => format!("each reads for {seconds} seconds, a half more or less"),
    };
    let way = if setting.brought {
        "updates are brought"
    } else {
        "updates are fetched"
    };
    let delay = match setting.delay.as_millis() {
        0 => String::new(),
        milliseconds => format!("; every call takes {milliseconds} ms"),
    };
    format!(
        "\n### {}\n{} people: {thinks}; {way}{delay}. {} s counted after {} s.\n\n\
         | bot | updates a second | p50 ms | p99 ms | p99.9 ms | processor s per 1,000 | memory at first, at the end MB | \
         calls an update | never answered | ready after s |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
        setting.name,
        manner.people,
        setting.counted.as_secs(),
        setting.warm.as_secs(),
    )
}

/// A row of it.
pub fn line(row: &Row) -> String {
    let [p50, p99, p999] = row.waits;
    let [first, end] = row.memory;
    format!(
        "| {} | {:.0} | {p50:.1} | {p99:.1} | {p999:.1} | {:.3} | {first:.0}, {end:.0} | {:.2} | {} | {:.2} |",
        row.bot, row.a_second, row.processor, row.calls, row.lost, row.starts,
    )
}

/// The updates a second of all, as bars.
pub fn picture(rows: &[Row]) -> Option<String> {
    let bars: Vec<(&str, usize)> = rows
        .iter()
        .map(|row| (row.bot.as_str(), row.a_second.round() as usize))
        .collect();
    bars::on_white(&bars)
}
