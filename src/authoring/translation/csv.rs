//! The texts of a language as a table, for people with spreadsheets.
//!
//! Spreadsheets take what begins with a sign such as `=` for a formula, so such a cell begins
//! with an apostrophe here; they write other separators and line ends than they read.

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::forms::Forms;
use super::returned::{Returned, Unread};
use super::take_in::Given;
use super::units::{State, Unit};

/// What begins the file, so that spreadsheets read its letters right.
const MARK: &str = "\u{FEFF}";

const NAME: &str = "name";
const ENGLISH: &str = "english";
const STATE: &str = "state";
const NOTE: &str = "note";

/// What stands between cells, in the order in which it is tried.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// What makes a cell a formula.
const FORMULAS: [char; 5] = ['=', '+', '-', '@', '\t'];

/// The table of these texts, for a language.
#[must_use]
pub fn write_csv(units: &[Unit], locale: &str) -> String {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    let header = [NAME, ENGLISH, locale, STATE, NOTE].map(str::to_owned);
    let rows = units.iter().enumerate().map(|(index, unit)| {
        // The note above a message stands beside its first text alone.
        let before = index.checked_sub(1).and_then(|before| units.get(before));
        let is_first = before.is_none_or(|before| before.message != unit.message);
        let note = Some(&unit.note).filter(|note| is_first && !note.is_empty());
        let notes: Vec<&str> = note
            .into_iter()
            .chain(&unit.hints)
            .map(String::as_str)
            .collect();
        [
            unit.name(),
            unit.english.to_string(),
            unit.current
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            unit.state.name().to_owned(),
            notes.join("\n"),
        ]
    });
    for row in [header].into_iter().chain(rows) {
        // Writing into memory cannot fail.
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
    }
    let table = writer.into_inner().unwrap_or_default();
    format!("{MARK}{}", String::from_utf8_lossy(&table))
}

/// Reads a table that came back.
///
/// # Errors
/// When it has not the columns it was sent out with.
pub fn read_csv(text: &str) -> Result<Returned, Unread> {
    let text = text.strip_prefix(MARK).unwrap_or(text);
    // A line with which some programs say what stands between cells.
    let text = match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("sep=") => rest,
        _ => text,
    };
    let mut tried = SEPARATORS
        .iter()
        .filter_map(|separator| columns(text, *separator));
    let (columns, rows) = tried.next().ok_or(Unread::NoColumns)?;
    let mut given = Vec::new();
    for row in rows {
        let row = row.map_err(|error| Unread::BrokenTable(error.to_string()))?;
        let cell = |at: usize| row.get(at).map(bare).unwrap_or_default();
        let name = cell(columns.name).trim().to_owned();
        if name.is_empty() {
            continue;
        }
        let state = columns.state.map(|at| cell(at).trim().to_lowercase());
        given.push(Given {
            name,
            english: Some(cell(columns.english)),
            text: Some(cell(columns.text)),
            is_confirmed: state.is_some_and(|state| state != State::Stale.name()),
        });
    }
    Ok(Returned {
        locale: columns.locale,
        given,
    })
}

/// Where what stands.
struct Columns {
    name: usize,
    english: usize,
    text: usize,
    state: Option<usize>,
    locale: Option<String>,
}

type Row = Result<StringRecord, csv::Error>;

/// The columns and the rows below, if the first line names them with this separator.
fn columns(text: &str, separator: u8) -> Option<(Columns, impl Iterator<Item = Row> + '_)> {
    let mut reader = ReaderBuilder::new();
    let reader = reader
        .delimiter(separator)
        .has_headers(false)
        .flexible(true);
    let mut rows = reader.from_reader(text.as_bytes()).into_records();
    let header = rows.next()?.ok()?;
    let names: Vec<String> = header
        .iter()
        .map(|name| bare(name).trim().to_lowercase())
        .collect();
    let find = |wanted: &str| names.iter().position(|name| name == wanted);
    let known = [NAME, ENGLISH, STATE, NOTE];
    let is_language = |name: &String| !known.contains(&name.as_str()) && Forms::of(name).is_some();
    let of_language = names.iter().position(is_language);
    let columns = Columns {
        name: find(NAME)?,
        english: find(ENGLISH)?,
        text: of_language.or_else(|| find("translation"))?,
        state: find(STATE),
        locale: of_language.and_then(|at| names.get(at).cloned()),
    };
    Some((columns, rows))
}

fn guarded(cell: &str) -> String {
    if cell.starts_with(FORMULAS) || is_guarded(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn bare(cell: &str) -> String {
    let cell = if is_guarded(cell) { &cell[1..] } else { cell };
    cell.replace("\r\n", "\n")
}

fn is_guarded(cell: &str) -> bool {
    let rest = cell
        .strip_prefix('\'')
        .map(|rest| rest.trim_start_matches('\''));
    rest.is_some_and(|rest| rest.starts_with(FORMULAS))
}
