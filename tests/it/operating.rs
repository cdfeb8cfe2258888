//! What an operator runs beside the bot: copies, erasing, purging; with each kind of
//! database, and without ever showing whose number it was.

use std::fs;
use std::path::{Path, PathBuf};

use helpline::adapters::clock;
use helpline::adapters::store::{PostgresStore, SqliteStore};
use helpline::conversation::Moment;
use helpline::service::counting::{Counted, Counts, Day};
use helpline::service::kept::{Batch, SetAside};
use helpline::service::ports::Store;
use helpline::service::unanswered::Unanswered;

use serde_json::{Value, json};

use crate::cli::{Desk, Ended, ended};
use crate::store::postgres;
use crate::store::shared::{ALICE, BOB, first_turn, run, together};

const FILE: &str = "sqlite:kept.sqlite";

/// A folder with a database in which something is kept about Alice and Bob.
fn desk() -> (Desk, PathBuf) {
    let desk = Desk::tea();
    let path = desk.folder.path().join("kept.sqlite");
    run(async { fill(&SqliteStore::open(&path).unwrap()).await });
    (desk, path)
}

async fn fill(store: &impl Store) {
    let batch = together(vec![
        first_turn(1, ALICE, 3, &["for alice"]),
        first_turn(2, BOB, 4, &[]),
    ]);
    store.commit(batch).await.unwrap();
}

fn on(desk: &Desk, database: &str, arguments: &[&str], input: &str) -> Ended {
    desk.run_with(arguments, input, &[("HELPLINE_DATABASE", database)])
}

// erase

#[test]
fn someone_is_erased_while_the_bot_runs_and_their_number_is_never_shown() {
    let (desk, path) = desk();
    let running = SqliteStore::open(&path).unwrap();
    let erased = ended(0, "Erased all that was kept about this person.\n", "");
    let nothing = ended(0, "Nothing was kept about this person.\n", "");
    assert_eq!(on(&desk, FILE, &["erase"], "7\n"), erased);
    assert_eq!(on(&desk, FILE, &["erase", "--chat", "7"], ""), nothing);
    assert_eq!(on(&desk, FILE, &["erase", "--chat=8"], ""), erased);
    assert_eq!(on(&desk, FILE, &["erase", "--chat", "-1007"], ""), nothing);
    run(async {
        let loaded = running.load(vec![ALICE, BOB], vec![]).await.unwrap();
        assert!(loaded.people.is_empty());
        assert!(running.beat().await.unwrap().taken.is_empty());
    });
}

// show

#[test]
fn all_that_is_kept_of_one_person_is_written_out_and_stays_as_it_is() {
    let (desk, _) = desk();
    let shown = on(&desk, FILE, &["show"], "7\n");
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    for told in [
        "The conversation (`person`)\n  chat: 7\n",
        "  session, misses: 3\n",
        "Messages that are not delivered yet (`outbox`)\n",
        "for alice",
    ] {
        assert!(shown.out.contains(told), "{told}\n{}", shown.out);
    }
    assert_eq!(on(&desk, FILE, &["show", "--chat", "7"], ""), shown);
    let json = on(&desk, FILE, &["show", "--format", "json", "--chat=7"], "");
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["person"][0]["session"]["misses"], 3);
    let nothing = ended(0, "Nothing is kept about this person.\n", "");
    assert_eq!(on(&desk, FILE, &["show", "--chat=9"], ""), nothing);
    let slip = on(&desk, FILE, &["show"], "98765x\n");
    assert_eq!((slip.code, slip.out.as_str()), (2, ""));
    assert!(!slip.err.contains("98765"), "{}", slip.err);
}

#[test]
fn a_number_with_a_slip_in_it_is_refused_and_not_repeated() {
    let (desk, _) = desk();
    let wrong = "error: the number of a chat is written in digits alone, such as 123456789\n";
    for arguments in [
        &["erase", "--chat", "98765x"][..],
        &["erase", "--chat", "-98765x"],
        &["erase", "98765x"],
        &["erase", "98765 4"],
        &["erase", "--chat", ""],
    ] {
        let refused = on(&desk, FILE, arguments, "");
        assert_eq!((refused.code, refused.out.as_str()), (2, ""));
        assert!(!refused.err.contains("9876"), "{}", refused.err);
    }
    assert_eq!(on(&desk, FILE, &["erase"], "98765x\n"), ended(2, "", wrong));
    assert_eq!(on(&desk, FILE, &["erase"], ""), ended(2, "", wrong));
    let nothing = ended(0, "Nothing was kept about this person.\n", "");
    assert_eq!(on(&desk, FILE, &["erase", "98765"], ""), nothing);
}

#[test]
fn nobody_is_erased_from_a_database_that_is_not_there() {
    let desk = Desk::tea();
    for arguments in [&["erase"][..], &["purge"], &["backup", "copy.sqlite"]] {
        let missing = on(&desk, "sqlite:nothing.sqlite", arguments, "7\n");
        let expected = "error: there is no database at ./nothing.sqlite\n";
        assert_eq!(missing, ended(2, "", expected), "{arguments:?}");
    }
    assert!(!desk.folder.path().join("nothing.sqlite").exists());
}

// purge

#[test]
fn what_is_too_old_goes_at_once_and_is_counted() {
    let (desk, path) = desk();
    let _running = SqliteStore::open(&path).unwrap();
    let purged = "Erased 2 conversations, 1 unsent message and no reports.\n";
    assert_eq!(on(&desk, FILE, &["purge"], ""), ended(0, purged, ""));
    let purged = "Nothing was too old.\n";
    assert_eq!(on(&desk, FILE, &["purge"], ""), ended(0, purged, ""));
}

#[test]
fn nothing_is_purged_by_settings_that_cannot_be_read() {
    let (desk, _) = desk();
    let settings = desk.read("helpline.toml");
    desk.write(
        "helpline.toml",
        format!("{settings}\n[keeping]\nconversation-hours = \"long\"\n"),
    );
    let refused = on(&desk, FILE, &["purge"], "");
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    assert!(refused.err.starts_with("error[bad-amount]:"));
    let last = "error: helpline.toml cannot be used yet: 1 error\n";
    assert!(refused.err.ends_with(last), "{}", refused.err);
}

#[test]
fn a_broken_flow_stands_in_the_way_of_no_copy() {
    let (desk, _) = desk();
    desk.write("flows/tea.yaml", "flow: [");
    assert_eq!(on(&desk, FILE, &["backup", "copy"], "").code, 0);
}

// backup and restore

#[test]
fn a_copy_made_while_the_bot_runs_is_put_back_once_it_has_stopped() {
    let (desk, path) = desk();
    let running = SqliteStore::open(&path).unwrap();
    let copied = on(&desk, FILE, &["backup", "copy.sqlite"], "");
    assert_eq!(copied, ended(0, "Copied. copy.sqlite is whole.\n", ""));
    let again = "error: copy.sqlite is there already; name a new file\n";
    let twice = on(&desk, FILE, &["backup", "copy.sqlite"], "");
    assert_eq!(twice, ended(2, "", again));
    assert_eq!(on(&desk, FILE, &["erase"], "7\n").code, 0);
    let refused = on(&desk, FILE, &["restore", "copy.sqlite"], "");
    let in_use =
        "error: another Helpline is running on the database ./kept.sqlite; stop it first\n";
    assert_eq!(refused, ended(2, "", in_use));
    drop(running);
    let restored = on(&desk, FILE, &["restore", "copy.sqlite"], "");
    assert_eq!((restored.code, restored.err.as_str()), (0, ""));
    assert!(restored.out.starts_with("Restored. "), "{}", restored.out);
    run(async {
        let store = SqliteStore::open(&path).unwrap();
        let loaded = store.load(vec![ALICE, BOB], vec![]).await.unwrap();
        assert_eq!(loaded.people.len(), 2);
    });
    assert!(desk.folder.path().join("copy.sqlite").exists());
}

#[cfg(unix)]
#[test]
fn copies_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let (desk, path) = desk();
    let copy = desk.folder.path().join("copy.sqlite");
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(on(&desk, FILE, &["backup", "copy.sqlite"], "").code, 0);
    assert_eq!(mode(&copy), 0o600);
    fs::set_permissions(&copy, fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(on(&desk, FILE, &["restore", "copy.sqlite"], "").code, 0);
    assert_eq!(mode(&path), 0o600);
}

fn of_copy(copy: &str, told: &str) -> String {
    format!("error: the copy {copy} {told}; the database is as it was\n")
}

/// How many of the two are known in a database.
fn people(path: &Path) -> usize {
    run(async {
        let store = SqliteStore::open(path).unwrap();
        let loaded = store.load(vec![ALICE, BOB], vec![]).await.unwrap();
        loaded.people.len()
    })
}

#[test]
fn the_old_database_is_kept_when_a_copy_takes_its_place() {
    let (desk, path) = desk();
    assert_eq!(on(&desk, FILE, &["backup", "copy.sqlite"], "").code, 0);
    for (others, name) in [
        (0, "kept.sqlite.before-restore"),
        (1, "kept.sqlite.before-restore-2"),
    ] {
        let erased = on(&desk, FILE, &["erase"], "7\n");
        assert_eq!(erased.code, 0);
        let told = erased.out.matches("is from before a copy was restored");
        assert_eq!(told.count(), others, "{}", erased.out);
        let restored = on(&desk, FILE, &["restore", "copy.sqlite"], "");
        assert_eq!((restored.code, restored.err.as_str()), (0, ""));
        let told = format!("{name}; people are in it too, so remove it when all is well.\n");
        assert!(restored.out.ends_with(&told), "{}", restored.out);
        assert_eq!(people(&path), 2);
        assert_eq!(people(&desk.folder.path().join(name)), 1);
    }
    // A damaged one too; and where there was none, nothing is kept.
    desk.write("kept.sqlite", "no database");
    let restored = on(&desk, FILE, &["restore", "copy.sqlite"], "");
    assert!(restored.out.contains(".before-restore-3;"), "{restored:?}");
    assert_eq!(desk.read("kept.sqlite.before-restore-3"), "no database");
    let elsewhere = on(&desk, "sqlite:new.sqlite", &["restore", "copy.sqlite"], "");
    assert_eq!(elsewhere.out.lines().count(), 1, "{elsewhere:?}");
    assert_eq!(people(&desk.folder.path().join("new.sqlite")), 2);
}

#[cfg(unix)]
#[test]
fn restored_by_root_it_belongs_to_whom_it_belonged_to() {
    use std::os::unix::fs::MetadataExt as _;
    let (desk, path) = desk();
    if fs::metadata(&path).unwrap().uid() != 0 {
        return; // Only root can give files away.
    }
    assert_eq!(on(&desk, FILE, &["backup", "copy.sqlite"], "").code, 0);
    std::os::unix::fs::chown(&path, Some(NOBODY), Some(NOBODY)).unwrap();
    assert_eq!(on(&desk, FILE, &["restore", "copy.sqlite"], "").code, 0);
    for name in [
        "kept.sqlite",
        "kept.sqlite.lock",
        "kept.sqlite.before-restore",
    ] {
        let owner = fs::metadata(desk.folder.path().join(name)).unwrap().uid();
        assert_eq!(owner, NOBODY, "{name}");
    }
}

/// A user who owns nothing.
#[cfg(unix)]
const NOBODY: u32 = 65534;

/// Runs a command in a folder it may not look into; `None` where that cannot be made.
#[cfg(unix)]
fn barred(desk: &Desk, arguments: &[&str]) -> Option<(i32, String)> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let kept = desk.folder.path().join("kept");
    let shut = |mode| fs::set_permissions(&kept, fs::Permissions::from_mode(mode)).unwrap();
    fs::set_permissions(desk.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_helpline"));
    command
        .args(arguments)
        .current_dir(desk.folder.path())
        .env_clear()
        .env("HELPLINE_DATABASE", "sqlite:kept/kept.sqlite")
        .stdin(std::process::Stdio::null());
    if fs::metadata(&kept).unwrap().uid() == 0 {
        std::os::unix::process::CommandExt::uid(&mut command, NOBODY);
        shut(0o700);
    } else {
        shut(0o000);
    }
    // The program itself may lie where only root can go.
    let output = command.output().ok();
    shut(0o700);
    let output = output?;
    let told = [output.stdout, output.stderr].concat();
    Some((
        output.status.code().unwrap(),
        String::from_utf8(told).unwrap(),
    ))
}

#[cfg(unix)]
#[test]
fn who_may_not_look_into_the_folder_is_told_so_and_what_to_type() {
    let desk = Desk::tea();
    desk.write("kept/kept.sqlite", "");
    for (arguments, code) in [
        (&["purge"][..], 2),
        (&["backup", "copy.sqlite"], 2),
        (&["report"], 2),
        (&["doctor"], 1),
    ] {
        let Some((ended, told)) = barred(&desk, arguments) else {
            return;
        };
        assert_eq!(ended, code, "{arguments:?}: {told}");
        let place = fs::canonicalize(desk.folder.path()).unwrap().join("kept");
        let what = format!("may not look into {}, which belongs to", place.display());
        assert!(told.contains(&what), "{arguments:?}: {told}");
        assert!(
            told.contains("sudo -u ") && told.contains("sudo chown -R "),
            "{told}"
        );
        assert!(!told.contains("there is no database"), "{told}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_shuts_the_bot_out_is_no_place_where_run_makes_a_file() {
    let desk = Desk::tea();
    desk.write("kept/other", "");
    let Some((ended, told)) = barred(&desk, &["doctor"]) else {
        return;
    };
    assert_eq!(ended, 1, "{told}");
    assert!(told.contains("may not look into"), "{told}");
    assert!(!told.contains("makes it"), "{told}");
}

#[test]
fn what_is_no_copy_is_not_restored_and_nothing_is_left_of_the_try() {
    let (desk, path) = desk();
    desk.write("rubbish", "no database");
    let refused = on(&desk, FILE, &["restore", "rubbish"], "");
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    assert_eq!(
        refused.err,
        of_copy("rubbish", "is damaged (it is not a database)")
    );
    desk.write("empty", "");
    let other = rusqlite::Connection::open(desk.folder.path().join("other")).unwrap();
    other
        .execute_batch("CREATE TABLE song (name TEXT)")
        .unwrap();
    let newer = desk.folder.path().join("newer");
    fs::copy(&path, &newer).unwrap();
    let newer = rusqlite::Connection::open(newer).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop((other, newer));
    for (copy, told) in [
        ("no-file", "is not there"),
        ("empty", "holds nothing of Helpline"),
        ("other", "is no database of Helpline"),
        ("newer", "was written by a newer version of Helpline"),
        ("flows", "cannot be used: it is a folder, not a file"),
        ("kept.sqlite", "is the database itself"),
    ] {
        let refused = on(&desk, FILE, &["restore", copy], "");
        assert_eq!(refused, ended(2, "", &of_copy(copy, told)));
    }
    assert_eq!(people(&path), 2);
    let left = fs::read_dir(desk.folder.path()).unwrap();
    let left = left.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(!left.into_iter().any(|name| name.contains("restored")));
}

#[test]
fn a_damaged_database_is_not_copied_and_named_so() {
    let (desk, _) = desk();
    desk.write("kept.sqlite", "no database");
    let refused = on(&desk, FILE, &["backup", "copy.sqlite"], "");
    let expected = "error: the database ./kept.sqlite is damaged (it is not a database); restore a backup, or move \
                    the file away to start afresh\n";
    assert_eq!(refused, ended(2, "", expected));
    assert!(!desk.folder.path().join("copy.sqlite").exists());
}

#[test]
fn a_database_with_a_damaged_page_is_named_so_in_plain_words() {
    let (desk, path) = desk();
    let mut bytes = fs::read(&path).unwrap();
    // The second page, where tables are kept, as a disk that fails leaves it.
    bytes[4096..8192].fill(0xA5);
    fs::write(&path, bytes).unwrap();
    for command in [&["purge"][..], &["report"]] {
        let refused = on(&desk, FILE, command, "");
        let expected = "error: the database ./kept.sqlite is damaged (parts of it cannot be read); restore a backup, \
                        or move the file away to start afresh\n";
        assert_eq!(refused, ended(2, "", expected));
    }
}

#[test]
fn a_copy_that_does_not_fit_is_taken_away() {
    let (desk, _) = desk();
    // Nothing can be written there.
    let refused = on(&desk, FILE, &["backup", "/proc/copy.sqlite"], "");
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
}

// PostgreSQL

#[test]
fn a_postgresql_database_is_copied_with_its_own_tools() {
    let desk = Desk::tea();
    let address = "postgres://helpline:hunter2@127.0.0.1:1/none";
    for (command, tool) in [("backup", "pg_dump"), ("restore", "pg_restore")] {
        let refused = on(&desk, address, &[command, "copy"], "");
        assert_eq!((refused.code, refused.out.as_str()), (2, ""));
        assert!(refused.err.contains(tool), "{}", refused.err);
    }
    let refused = on(&desk, address, &["erase"], "7");
    let expected = "error: the database server cannot be used: it cannot be reached\n";
    assert_eq!(refused, ended(2, "", expected));
}

#[test]
fn a_server_that_says_nothing_is_not_waited_for_without_end() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("postgres://helpline@{}/none", silent.local_addr().unwrap());
    let refused = on(&Desk::tea(), &address, &["purge"], "");
    let expected = "error: the database server cannot be used: it does not answer\n";
    assert_eq!(refused, ended(2, "", expected));
}

#[test]
fn someone_is_erased_and_what_is_old_purged_in_postgresql() {
    let Some(address) = run(postgres::empty("operating")) else {
        return;
    };
    let desk = Desk::tea();
    run(async {
        let store = PostgresStore::open(&address, 1).await.unwrap();
        fill(&store).await;
        // One that lives keeps the lanes of those it sends to until it is done.
        store.leave().await.unwrap();
    });
    let erased = ended(0, "Erased all that was kept about this person.\n", "");
    let nothing = ended(0, "Nothing was kept about this person.\n", "");
    assert_eq!(on(&desk, &address, &["erase"], "7\n"), erased);
    assert_eq!(on(&desk, &address, &["erase"], "7\n"), nothing);
    let lanes = run(postgres::count(&address, "SELECT count(*) FROM lane"));
    assert_eq!(lanes, 0, "nothing says that she was here");
    let purged = "Erased 1 conversation, no unsent messages and no reports.\n";
    assert_eq!(on(&desk, &address, &["purge"], ""), ended(0, purged, ""));
}

// doctor

/// What a check found: its state and its sentence.
fn found(ended: &Ended, check: &str) -> (String, String) {
    assert_eq!(ended.err, "");
    let findings = ended.out.lines().map(|line| {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        finding
    });
    let finding = findings.into_iter().find(|one| one["check"] == check);
    let finding = finding.unwrap_or_else(|| panic!("no {check}: {}", ended.out));
    let text = |name: &str| finding[name].as_str().unwrap_or_default().to_owned();
    let needs_mending = finding["state"] != "ok";
    assert_eq!(finding["fix"].is_string(), needs_mending, "{finding}");
    (text("state"), text("told"))
}

fn doctor(desk: &Desk, database: &str) -> Ended {
    on(desk, database, &["doctor", "--format", "json"], "")
}

#[test]
fn doctor_looks_at_the_rest_without_a_token_and_says_so() {
    let (desk, path) = desk();
    let _running = SqliteStore::open(&path).unwrap();
    let looked = doctor(&desk, FILE);
    assert_eq!(found(&looked, "telegram").0, "left-out");
    for check in [
        "database",
        "file",
        "disk",
        "set aside",
        "texts",
        "number",
        "hours",
    ] {
        assert_eq!(found(&looked, check).0, "ok", "{check}: {}", looked.out);
    }
    let text = on(&desk, FILE, &["doctor"], "");
    assert!(
        text.out
            .contains("ok       number: The helpline's number was called")
    );
    assert!(text.out.contains(" 1 left out."), "{}", text.out);
}

#[test]
fn doctor_makes_nothing_up_when_the_settings_cannot_be_read() {
    let (desk, _) = desk();
    let settings = desk.read("helpline.toml");
    desk.write("helpline.toml", settings + "\nphone = \"0300\n");
    let looked = doctor(&desk, FILE);
    let (state, told) = found(&looked, "settings");
    assert_eq!(state, "fault");
    assert!(told.contains("cannot be read"), "{told}");
    assert_eq!(looked.out.lines().count(), 1, "{}", looked.out);
}

#[test]
fn doctor_says_when_nobody_is_named_who_answers_for_peoples_data() {
    let desk = Desk::tea();
    assert_eq!(found(&doctor(&desk, FILE), "privacy").0, "warning");
    let settings = desk.read("helpline.toml");
    let named = "\n[privacy]\ncontroller = \"The Tea Charity\"\ncontact = \"data@tea.example\"\n";
    desk.write("helpline.toml", settings + named);
    let (state, told) = found(&doctor(&desk, FILE), "privacy");
    assert_eq!(state, "ok");
    assert!(told.ends_with("The Tea Charity."), "{told}");
}

#[test]
fn doctor_tells_of_a_number_that_nobody_called_and_of_broken_texts() {
    let desk = Desk::tea().with("helpline.toml", "2026-11-20", "");
    let looked = doctor(&desk, FILE);
    assert_eq!(
        (looked.code, found(&looked, "number").0.as_str()),
        (1, "fault")
    );
    assert_eq!(found(&looked, "database").0, "warning");
    assert!(!desk.folder.path().join("kept.sqlite").exists());
    desk.write("flows/tea.yaml", "flow: [");
    assert_eq!(found(&doctor(&desk, FILE), "texts").0, "fault");
    let desk = desk.with("helpline.toml", "116 123", "0300 500 927");
    let (state, told) = found(&doctor(&desk, FILE), "number");
    assert_eq!(
        (state.as_str(), told.contains("cannot be dialled")),
        ("fault", true)
    );
}

#[test]
fn doctor_tells_of_a_damaged_file_and_of_what_was_set_aside() {
    let (desk, path) = desk();
    run(async {
        let store = SqliteStore::open(&path).unwrap();
        for second in 0..12 {
            let at = Moment::from_seconds(1_795_000_000 + second);
            let reason = format!("src/somewhere.rs:{second}");
            store.set_aside(SetAside { at, reason }).await.unwrap();
        }
    });
    let looked = doctor(&desk, FILE);
    let (state, told) = found(&looked, "set aside");
    assert_eq!(state, "warning");
    assert!(told.ends_with("src/somewhere.rs:11."), "{told}");
    assert_eq!(looked.out.matches("\"set aside\"").count(), 10);
    desk.write("kept.sqlite", "no database");
    let (state, told) = found(&doctor(&desk, FILE), "database");
    assert_eq!(
        (state.as_str(), told.as_str()),
        ("fault", "The database is damaged.")
    );
}

#[test]
fn doctor_says_where_the_settings_may_be_when_the_folder_has_none() {
    let desk = Desk::empty();
    let looked = doctor(&desk, FILE);
    let (state, told) = found(&looked, "settings");
    assert_eq!(state, "warning");
    assert!(told.starts_with("There is no helpline.toml in /"), "{told}");
    assert!(
        told.ends_with("; the one inside the program is used."),
        "{told}"
    );
    assert!(looked.out.contains("--dir"), "{}", looked.out);
    assert!(!doctor(&Desk::tea(), FILE).out.contains("\"settings\""));
}

#[test]
fn doctor_knows_by_its_shape_what_is_no_token_and_never_shows_it() {
    let desk = Desk::tea();
    let with = |token: &str| {
        let environment = [("TELEGRAM_BOT_TOKEN", token), ("HELPLINE_DATABASE", FILE)];
        desk.run_with(&["doctor", "--format", "json"], "", &environment)
    };
    for wrong in ["\"123:hunter2\"", "hunter2", "123456789:hunter2"] {
        let looked = with(wrong);
        let (state, told) = found(&looked, "token");
        assert_eq!(state, "fault");
        assert!(
            told.contains("digits, a colon, and at least 35 letters"),
            "{told}"
        );
        assert!(!looked.out.contains("hunter2"), "{}", looked.out);
    }
}

#[test]
fn doctor_names_nobody() {
    let desk = Desk::tea();
    let by = desk.read("helpline.toml");
    let by = by.split("verified-by = \"").nth(1).unwrap();
    let name = by.split('"').next().unwrap();
    assert!(!name.is_empty());
    let looked = doctor(&desk, FILE);
    assert_eq!(found(&looked, "number").0, "ok");
    assert!(!looked.out.contains(name), "{}", looked.out);
}

#[cfg(unix)]
#[test]
fn doctor_tells_of_a_file_that_others_can_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let (desk, path) = desk();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(found(&doctor(&desk, FILE), "file").0, "fault");
    let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o640, "it changes nothing");
}

#[test]
fn doctor_does_not_bring_an_older_database_forward() {
    let desk = Desk::tea();
    let path = desk.folder.path().join("kept.sqlite");
    let database = rusqlite::Connection::open(&path).unwrap();
    database
        .execute_batch(include_str!("store/releases/1.sql"))
        .unwrap();
    let shape = || {
        let shape = database.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0));
        shape.unwrap()
    };
    let before = shape();
    let (state, told) = found(&doctor(&desk, FILE), "database");
    assert_eq!(state, "ok");
    assert!(told.contains("brings it forward"), "{told}");
    assert_eq!(shape(), before);
    database.pragma_update(None, "user_version", 99).unwrap();
    assert_eq!(found(&doctor(&desk, FILE), "database").0, "fault");
}

#[test]
fn doctor_looks_at_postgresql_and_shows_no_password() {
    let desk = Desk::tea();
    let away = "postgres://helpline:hunter2@127.0.0.1:1/none";
    let looked = doctor(&desk, away);
    assert_eq!(found(&looked, "database").0, "fault");
    assert_eq!(found(&looked, "hours").0, "ok");
    assert!(!looked.out.contains("hunter2"), "{}", looked.out);
    let Some(address) = run(postgres::empty("doctor")) else {
        return;
    };
    assert_eq!(found(&doctor(&desk, &address), "database").0, "warning");
    run(async { fill(&PostgresStore::open(&address, 1).await.unwrap()).await });
    let looked = doctor(&desk, &address);
    assert_eq!(found(&looked, "database").0, "ok");
    assert_eq!(found(&looked, "set aside").0, "ok");
}

// report

#[test]
fn what_was_counted_is_told_without_what_is_too_little() {
    let (desk, path) = desk();
    let today = Day::of(clock::now());
    let counted = |what, name: &str, times| {
        let mut counts = Counts::default();
        counts.add(today, what, name.to_owned(), times);
        Batch {
            counts,
            ..Batch::default()
        }
    };
    run(async {
        let store = SqliteStore::open(&path).unwrap();
        for (what, name, times) in [
            (Counted::Read, "tea", 30),
            (Counted::Read, "cake", 10),
            (Counted::Read, "secret", 4),
            (Counted::Right, "tea", 9),
            (Counted::Wrong, "tea", 1),
            (Counted::Shown, "tea/sugar", 40),
            (Counted::Ended, "tea/sugar", 7),
            (Counted::Ended, "tea/milk", 2),
        ] {
            store.commit(counted(what, name, times)).await.unwrap();
        }
    });
    let told = on(&desk, FILE, &["report", "--days", "30"], "");
    let expected = "Topics read, the last 30 days
      30   75%  tea
      10   25%  cake
  One more, fewer than 5 times.
Was this what you asked?
  tea: 9 yes, fewer than 5 no, 69% to 90% right
Where conversations ended
       7  tea/sugar, shown 40 times
";
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    assert!(told.out.starts_with(expected), "{}", told.out);
    assert!(!told.out.contains("secret") && !told.out.contains("milk"));
    let told = on(&desk, FILE, &["report", "--format", "json"], "");
    let told: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!(
        told["topics"][0],
        json!({ "topic": "tea", "read": 30, "percent": 75 })
    );
    assert_eq!(told["answers"][0]["wrong"], Value::Null);
    assert_eq!(
        told["stops"],
        json!([{ "step": "tea/sugar", "ended": 7, "shown": 40 }])
    );
    assert_eq!(told["topics_read_seldom"], 1);
}

#[test]
fn a_report_of_nothing_says_so() {
    let (desk, _) = desk();
    let told = on(&desk, FILE, &["report"], "");
    let nothing = "Topics read, the last 7 days\n  None.\n";
    assert!(told.out.starts_with(nothing), "{}", told.out);
}

#[test]
fn what_five_people_asked_alike_is_told_and_what_four_did_is_not() {
    let (desk, path) = desk();
    let off = desk.read("helpline.toml");
    let keeping = format!("{off}\n[questions]\nkeep-unanswered = true\n");
    desk.write("helpline.toml", keeping);
    let day = Day::of(clock::now());
    let asked = |mark: u8, masked: &str| Unanswered {
        day,
        mark,
        masked: masked.to_owned(),
    };
    let mut questions: Vec<Unanswered> = (0..4)
        .map(|mark| asked(mark, "can … pay for swimming lessons"))
        .collect();
    questions.push(asked(0, "pay swimming lessons again"));
    let keep = |questions: Vec<Unanswered>| {
        let batch = Batch {
            questions,
            ..Batch::default()
        };
        run(async { SqliteStore::open(&path).unwrap().commit(batch).await }).unwrap();
        on(&desk, FILE, &["report"], "")
    };
    let told = keep(questions);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    assert!(!told.out.contains("swimming"), "{}", told.out);
    let told = keep(vec![asked(9, "swimming lessons")]).out;
    let expected = "Asked by five people or more, and not found, the last 30 days
    1.     5 people  swimming lessons
                     nearest: tea-";
    assert!(told.contains(expected), "{told}");
    assert!(told.contains("helpline report --add 1 tea-"), "{told}");
    let told = on(&desk, FILE, &["report", "--format", "json"], "").out;
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["unanswered"][0]["people_at_least"], 5);
    desk.write("helpline.toml", off);
    let told = on(&desk, FILE, &["report"], "").out;
    assert!(!told.contains("swimming"), "{told}");
}

/// A folder in whose database five people asked this.
fn asked_by_five(masked: &str) -> Desk {
    let (desk, path) = desk();
    let settings = desk.read("helpline.toml");
    let keeping = format!("{settings}\n[questions]\nkeep-unanswered = true\n");
    desk.write("helpline.toml", keeping);
    let questions = (0..5).map(|mark| Unanswered {
        day: Day::of(clock::now()),
        mark,
        masked: masked.to_owned(),
    });
    let batch = Batch {
        questions: questions.collect(),
        ..Batch::default()
    };
    run(async { SqliteStore::open(&path).unwrap().commit(batch).await }).unwrap();
    desk
}

const QUESTIONS: &str = "locales/en/questions.yaml";

#[test]
fn what_five_people_asked_is_added_as_an_example_of_a_topic_and_once() {
    let desk = asked_by_five("is oolong any good");
    let before = desk.read(QUESTIONS);
    let added = on(&desk, FILE, &["report", "--add", "1", "tea-strong"], "");
    let said = "Added to `tea-strong`, locales/en/questions.yaml:5: is oolong any good\n";
    assert_eq!(added, ended(0, said, ""));
    let last = "    - my tea tastes of nothing\n";
    let more = format!("{last}    - is oolong any good\n");
    assert_eq!(desk.read(QUESTIONS), before.replace(last, &more));
    let again = on(&desk, FILE, &["report", "--add", "1", "tea-help"], "");
    let said = "Nothing was written: the question is there already: \
        locales/en/questions.yaml:5, under `tea-strong`.\n";
    assert_eq!(again, ended(0, said, ""));
}

#[test]
fn a_masked_question_needs_words_of_ones_own_and_danger_is_no_example() {
    let desk = asked_by_five("is … oolong any good");
    let before = desk.read(QUESTIONS);
    let tried = |arguments: &[&str]| {
        let tried = on(&desk, FILE, &[&["report", "--add"], arguments].concat(), "");
        assert_eq!((tried.code, tried.out.as_str()), (2, ""), "{arguments:?}");
        assert_eq!(desk.read(QUESTIONS), before);
        tried.err
    };
    let told = tried(&["1", "tea-help"]);
    assert!(
        told.contains("--as \"the question in your own words\""),
        "{told}"
    );
    let told = tried(&["1", "tea-help", "--as", "is oolong # any good"]);
    assert!(
        told.contains("taken out of `is oolong # any good`"),
        "{told}"
    );
    let told = tried(&["2", "tea-help"]);
    assert!(
        told.contains("`2` is no group of the report: there is 1"),
        "{told}"
    );
    let told = tried(&["1", "tea-hepl", "--as", "is it good"]);
    assert!(
        told.contains("there is no topic `tea-hepl`; did you mean `tea-help`?"),
        "{told}"
    );
    let told = tried(&["1", "tea-help", "--as", " ?! "]);
    assert!(told.contains("the question is empty"), "{told}");
    let own = [
        "report",
        "--add",
        "1",
        "tea-help",
        "--as",
        "tea: is \"oolong\" good",
    ];
    assert_eq!(on(&desk, FILE, &own, "").code, 0);
    assert!(
        desk.read(QUESTIONS)
            .contains("    - \"tea: is \\\"oolong\\\" good\"\n")
    );
}

#[test]
fn what_somebody_in_danger_may_say_becomes_no_example() {
    let desk = asked_by_five("swimming lessons");
    for part in ["flows", "locales"] {
        fs::remove_dir_all(desk.folder.path().join(part)).unwrap();
    }
    for source in helpline::adapters::disk::shipped() {
        if source.name != "helpline.toml" {
            desk.write(&source.name, &source.text);
        }
    }
    let settings = helpline::adapters::disk::shipped().find(|one| one.name == "helpline.toml");
    let on_now = settings
        .unwrap()
        .text
        .replace("keep-unanswered = false", "keep-unanswered = true");
    desk.write("helpline.toml", on_now);
    let before = desk.read(QUESTIONS);
    let tried = [
        "report",
        "--add",
        "1",
        "phb-what",
        "--as",
        "i want to kill myself",
    ];
    let tried = on(&desk, FILE, &tried, "");
    assert_eq!((tried.code, tried.out.as_str()), (2, ""));
    assert!(tried.err.contains("somebody in danger"), "{}", tried.err);
    assert_eq!(desk.read(QUESTIONS), before);
}

#[test]
fn a_copy_into_a_folder_that_is_not_there_is_refused() {
    let (desk, _) = desk();
    let refused = on(&desk, FILE, &["backup", "nowhere/copy.sqlite"], "");
    let told = "error: there is no folder nowhere; make it, or look whether its disk is there\n";
    assert_eq!(refused, ended(2, "", told));
    assert!(!desk.folder.path().join("nowhere").exists());
}

#[test]
fn an_emptied_database_whose_log_is_left_is_never_begun_afresh() {
    let (desk, _) = desk();
    desk.write("kept.sqlite", "");
    desk.write("kept.sqlite-wal", "what was written last");
    let expected = "the database ./kept.sqlite is empty or gone, and its log ./kept.sqlite-wal is not; restore a \
                    backup, or move the log away to start afresh";
    let refused = on(&desk, FILE, &["backup", "copy.sqlite"], "");
    assert_eq!(refused, ended(2, "", &format!("error: {expected}\n")));
    let run = desk.run_with(
        &["run", "--accept-unverified"],
        "",
        &[
            ("HELPLINE_DATABASE", FILE),
            (
                "TELEGRAM_BOT_TOKEN",
                "1:hunter2_and_so_on_until_35_letters_",
            ),
        ],
    );
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("its log ./kept.sqlite-wal is not"),
        "{}",
        run.err
    );
    assert_eq!(found(&doctor(&desk, FILE), "database").0, "fault");
    let log = std::fs::read_to_string(desk.folder.path().join("kept.sqlite-wal"));
    assert_eq!(log.unwrap(), "what was written last");
}
