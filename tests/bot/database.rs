//! The database full, locked, moved away, only to be read, or its server gone: people get the urgent texts and
//! the numbers, nothing is confirmed that was not kept, and all goes on by itself.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::fake_telegram::FakeTelegram;
use crate::process::Process;

/// Alice and Bob while the database fails in some way, and after it is mended.
async fn fails_and_is_mended(
    telegram: FakeTelegram,
    mut program: Process,
    fails: impl AsyncFnOnce(),
    is_mended: impl AsyncFnOnce(),
) {
    telegram.waits_at_most(std::time::Duration::from_secs(40));
    let alice = telegram.person("Alice").who_has_started();
    let bob = telegram.person("Bob").who_has_started();
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    telegram.settled().await;
    fails().await;
    alice.says("2").await;
    alice.sees("I will answer as soon as I can").await;
    bob.says("i want to kill myself").await;
    bob.sees("Call 999").await;
    assert_eq!(telegram.unconfirmed(), 2);
    is_mended().await;
    alice.sees("free help after some stays").await;
    bob.sees("Call 999").await;
    bob.sees("No person reads this chat").await;
    telegram.settled().await;
    alice.sees_nothing_more().await;
    let log = program.log();
    assert!(log.contains("the database can be used again"), "{log}");
    assert!(program.terminates().success());
    telegram.finish().await;
}

fn run(program: &str, arguments: &[&str]) {
    let status = Command::new(program).args(arguments).status().unwrap();
    assert!(status.success(), "{program} {arguments:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let program = Process::start(&telegram, folder.path());
    let pid = program.id();
    let limit = |size: &str| {
        run(
            "prlimit",
            &["--pid", &pid, &format!("--fsize={size}:unlimited")],
        );
    };
    // The log is a file too, and nothing more goes into it either.
    fails_and_is_mended(
        telegram,
        program,
        async || limit("1"),
        async || limit("unlimited"),
    )
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lock_of_another_program() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let program = Process::start(&telegram, folder.path());
    let path = folder.path().join("kept.sqlite");
    let other = std::sync::Mutex::new(None);
    let lock = async || {
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        *other.lock().unwrap() = Some(connection);
    };
    let unlock = async || drop(other.lock().unwrap().take());
    fails_and_is_mended(telegram, program, lock, unlock).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_moved_away_and_back() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let program = Process::start(&telegram, folder.path());
    let move_from = |from: &str, to: &str| {
        let path = |name: &str| folder.path().join(name);
        std::fs::rename(path(from), path(to)).unwrap();
    };
    fails_and_is_mended(
        telegram,
        program,
        async || move_from("kept.sqlite", "away.sqlite"),
        async || move_from("away.sqlite", "kept.sqlite"),
    )
    .await;
}

/// A server of this test's own, to be stopped and started.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_gone_also_at_the_start() {
    if std::env::var("HELPLINE_TEST_POSTGRES").is_err() {
        return;
    }
    let server = Server { port: "15431" };
    let address = server.address();
    let telegram = FakeTelegram::start().await;
    telegram.waits_at_most(std::time::Duration::from_secs(40));
    let folder = TempDir::new().unwrap();
    let program = Process::start_on(&address, &telegram, folder.path());
    let carol = telegram.person("Carol").who_has_started();
    carol.says("/menu").await;
    carol.sees("I will answer as soon as I can").await;
    server.script("start");
    carol.sees("What can I help you with?").await;
    fails_and_is_mended(
        telegram,
        program,
        async || server.script("pause"),
        async || server.script("resume"),
    )
    .await;
}

/// A server that takes nothing new, such as a standby.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_can_only_be_read() {
    if std::env::var("HELPLINE_TEST_POSTGRES").is_err() {
        return;
    }
    let server = Server { port: "15432" };
    server.script("start");
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let program = Process::start_on(&server.address(), &telegram, folder.path());
    fails_and_is_mended(
        telegram,
        program,
        async || server.only_reads(true).await,
        async || server.only_reads(false).await,
    )
    .await;
}

struct Server {
    port: &'static str,
}

impl Server {
    fn address(&self) -> String {
        format!("postgres://helpline@127.0.0.1:{}/postgres", self.port)
    }

    /// From now on, also for those who are connected.
    async fn only_reads(&self, only: bool) {
        let (client, connection) = tokio_postgres::connect(&self.address(), tokio_postgres::NoTls)
            .await
            .unwrap();
        tokio::spawn(connection);
        let set = format!("ALTER SYSTEM SET default_transaction_read_only = {only}");
        client
            .batch_execute("SET default_transaction_read_only = off")
            .await
            .unwrap();
        client.batch_execute(&set).await.unwrap();
        client
            .batch_execute("SELECT pg_reload_conf()")
            .await
            .unwrap();
        // It is read again a moment later, and only who connects then shows that it was.
        while self.is_read_only().await != only {
            tokio::task::yield_now().await;
        }
    }

    async fn is_read_only(&self) -> bool {
        let (client, connection) = tokio_postgres::connect(&self.address(), tokio_postgres::NoTls)
            .await
            .unwrap();
        tokio::spawn(connection);
        let shown = client
            .query_one("SHOW default_transaction_read_only", &[])
            .await
            .unwrap();
        shown.get::<_, &str>(0) == "on"
    }

    fn script(&self, what: &str) {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/postgres.sh");
        let status = Command::new(script)
            .arg(what)
            .env("HELPLINE_POSTGRES_PORT", self.port)
            .env(
                "HELPLINE_POSTGRES_FOLDER",
                format!("/tmp/helpline-postgres-{}", self.port),
            )
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .status();
        assert!(status.unwrap().success(), "{what}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.script("stop");
    }
}
