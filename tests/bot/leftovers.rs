//! What a program that has stopped left behind in its folder: every byte of every file,
//! and every value of every table.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

/// The names of the files that hold these letters somewhere, in whatever case.
pub fn files_with(folder: &Path, letters: &str) -> Vec<String> {
    let wanted = letters.to_lowercase();
    let holds = |bytes: &[u8]| {
        String::from_utf8_lossy(bytes)
            .to_lowercase()
            .contains(&wanted)
    };
    files(folder, holds)
}

/// The names of the files that hold a number as `SQLite` writes it: in a column, or as
/// the key of a row.
pub fn files_with_number(folder: &Path, number: i64) -> Vec<String> {
    let in_column = number.to_be_bytes()[2..].to_vec();
    let as_key = varint(number);
    let holds = |bytes: &[u8]| {
        [&in_column, &as_key]
            .iter()
            .any(|wanted| bytes.windows(wanted.len()).any(|some| some == *wanted))
    };
    files(folder, holds)
}

fn files(folder: &Path, holds: impl Fn(&[u8]) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if holds(&fs::read(&path).unwrap()) {
            found.push(path.file_name().unwrap().display().to_string());
        }
    }
    found
}

/// Seven bits a byte, the highest first; all but the last with the top bit set.
fn varint(number: i64) -> Vec<u8> {
    let mut rest = u64::try_from(number).unwrap();
    let mut bytes = Vec::new();
    loop {
        let more = if bytes.is_empty() { 0 } else { 0x80 };
        bytes.insert(0, u8::try_from(rest & 0x7f).unwrap() | more);
        rest >>= 7;
        if rest == 0 {
            return bytes;
        }
    }
}

/// The tables of a database with a value that is this number, or has it in its text.
pub fn tables_with_number(file: &Path, number: i64) -> Vec<String> {
    let connection = Connection::open(file).unwrap();
    let mut tables = connection
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
        .unwrap();
    let names = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let names: Vec<String> = names.map(Result::unwrap).collect();
    names
        .into_iter()
        .filter(|table| has_number(&connection, table, number))
        .collect()
}

fn has_number(connection: &Connection, table: &str, number: i64) -> bool {
    let text = number.to_string();
    let mut all = connection
        .prepare(&format!("SELECT * FROM \"{table}\""))
        .unwrap();
    let columns = all.column_count();
    let mut rows = all.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        for column in 0..columns {
            let has = match row.get::<_, Value>(column).unwrap() {
                Value::Null | Value::Real(_) => false,
                Value::Integer(value) => value == number,
                Value::Text(value) => value.contains(&text),
                Value::Blob(value) => String::from_utf8_lossy(&value).contains(&text),
            };
            if has {
                return true;
            }
        }
    }
    false
}
