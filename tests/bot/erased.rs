//! The real program: someone who is erased, by themselves or by an operator, leaves nothing
//! in any file, and never anything in the log.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use helpline::adapters::store::SqliteStore;
use helpline::service::ports::{Chat, Store as _};
use tempfile::TempDir;

use crate::fake_telegram::FakeTelegram;
use crate::process::Process;

/// Whether anything is kept about someone, by the database itself: their number is looked for
/// in every column of every table.
async fn is_kept(folder: &Path, chat: i64) -> bool {
    let path = folder.join("kept.sqlite");
    let store = SqliteStore::open_beside(&path).unwrap();
    let loaded = store.load(vec![Chat(chat)], vec![]).await.unwrap();
    let database = rusqlite::Connection::open(&path).unwrap();
    let columns = "SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c
         WHERE m.type = 'table'";
    let mut columns = database.prepare(columns).unwrap();
    let columns = columns.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    });
    let columns: Vec<_> = columns.unwrap().map(Result::unwrap).collect();
    assert!(columns.contains(&("handoff".into(), "chat".into())));
    let is_in = |(table, column): &(String, String)| {
        let query = format!("SELECT count(*) FROM {table} WHERE \"{column}\" = ?1");
        let count = database.query_row(&query, [chat], |row| row.get::<_, i64>(0));
        count.unwrap() > 0
    };
    !loaded.people.is_empty() || columns.iter().any(is_in)
}

/// Whether these bytes are in any file of the folder.
fn is_in_a_file(folder: &Path, bytes: &[u8]) -> bool {
    let files = fs::read_dir(folder).unwrap();
    files.into_iter().any(|file| {
        let text = fs::read(file.unwrap().path()).unwrap();
        text.windows(bytes.len()).any(|window| window == bytes)
    })
}

/// The number as the database writes it in a row.
fn as_kept(chat: i64) -> Vec<u8> {
    let bytes = chat.to_be_bytes();
    let first = bytes.iter().position(|byte| *byte != 0).unwrap();
    bytes[first..].to_vec()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forget_and_erase_leave_no_row_and_no_line() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let (alice, bob) = (telegram.person("Alice"), telegram.person("Bob"));
    for person in [&alice, &bob] {
        person.says("/menu").await;
        person.sees("What can I help you with?").await;
        person.says("2").await;
        person.sees("free help after some stays").await;
    }
    for person in [&alice, &bob] {
        assert!(is_kept(folder.path(), person.id()).await);
        assert!(is_in_a_file(folder.path(), &as_kept(person.id())));
    }

    alice.says("/forget").await;
    alice
        .sees("I cannot erase the messages in this chat.")
        .await;
    telegram.settled().await;
    let mut erase = Command::new(env!("CARGO_BIN_EXE_helpline"))
        .arg("erase")
        .current_dir(folder.path())
        .env_clear()
        .env("HELPLINE_DATABASE", "sqlite:kept.sqlite")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(erase.stdin.take().unwrap(), "{}", bob.id()).unwrap();
    let output = erase.wait_with_output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(out, "Erased all that was kept about this person.\n");
    assert!(output.stderr.is_empty());

    assert!(program.terminates().success());
    let log = program.log();
    for person in [&alice, &bob] {
        assert!(!is_kept(folder.path(), person.id()).await);
        assert!(!log.contains(&person.id().to_string()), "{log}");
        assert!(!is_in_a_file(
            folder.path(),
            person.id().to_string().as_bytes()
        ));
        assert!(!is_in_a_file(folder.path(), &as_kept(person.id())));
    }
    telegram.finish().await;
}
