//! The operators' page and the files in `ops/` say what the program does: every setting,
//! every figure, every command.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use helpline::adapters::observe::Figures;
use helpline::adapters::store::SqliteStore;
use helpline::authoring::parse::settings::{KEEPING, LANGUAGES, PRIVACY, QUESTIONS, RUN};
use helpline::service::ports::{Observer as _, Sight};
use tempfile::TempDir;

fn root(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

fn page() -> String {
    root("docs/operators.md")
}

/// The first cells of the table whose first heading starts so.
fn table(page: &str, heading: &str) -> BTreeSet<String> {
    let start = page.find(&format!("| {heading} |")).unwrap();
    let rows = page[start..].lines().skip(2);
    rows.take_while(|row| row.starts_with('|'))
        .map(|row| row.split('|').nth(1).unwrap().trim().replace('`', ""))
        .collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn every_setting_is_on_the_page_and_no_other() {
    let page = page();
    assert_eq!(table(&page, "key in `[run]`"), set(RUN));
    assert_eq!(table(&page, "key in `[keeping]`"), set(KEEPING));
    assert_eq!(table(&page, "key in `[languages]`"), set(LANGUAGES));
    assert_eq!(table(&page, "key in `[privacy]`"), set(PRIVACY));
    assert_eq!(table(&page, "key in `[questions]`"), set(QUESTIONS));
}

/// The names that stand in the sources of the command line between these.
fn named_in_the_sources(before: &str, found: &mut BTreeSet<String>, folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            named_in_the_sources(before, found, &path);
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        let names = text.split(before).skip(1);
        found.extend(names.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
}

#[test]
fn every_variable_of_the_environment_is_on_the_page() {
    let mut read = BTreeSet::new();
    for before in ["env = \"", "secret(\"", "variable(\""] {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli");
        named_in_the_sources(before, &mut read, &sources);
    }
    assert!(read.contains("TELEGRAM_BOT_TOKEN") && read.contains("HELPLINE_LOG"));
    let page = page();
    for name in &read {
        assert!(page.contains(&format!("| `{name}` |")), "{name} is missing");
    }
    let told = page.split('`').skip(1).step_by(2);
    for name in told.filter(|word| word.starts_with("HELPLINE_") || word.starts_with("TELEGRAM_")) {
        assert!(read.contains(name), "nothing reads {name}");
    }
}

#[test]
fn every_figure_is_on_the_page_and_no_other() {
    let figures = Figures::new();
    for sight in [
        Sight::Update("said"),
        Sight::Kept(Duration::ZERO),
        Sight::Sent,
        Sight::NotSent("wait"),
        Sight::Fault,
        Sight::Handoff("asked"),
        Sight::PeopleWaiting(1),
        Sight::SetAside,
        Sight::Store(true),
        Sight::Telegram(Ok(())),
    ] {
        figures.saw(sight);
    }
    let text = figures.text();
    let given = text.lines().filter_map(|line| {
        let mut words = line.strip_prefix("# TYPE ")?.split(' ');
        let (name, kind) = (words.next()?, words.next()?);
        let ending = if kind == "counter" { "_total" } else { "" };
        Some(format!("{name}{ending}"))
    });
    assert_eq!(table(&page(), "figure"), given.collect());
}

/// The lines of the page that are typed into a shell.
fn shell_lines(page: &str) -> Vec<String> {
    let unindented: Vec<&str> = page.lines().map(str::trim_start).collect();
    let text = unindented.join("\n");
    let blocks = text.split("```sh\n").skip(1);
    blocks
        .flat_map(|rest| rest.split("```").next().unwrap().lines())
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn the_unit_of_the_page_is_the_one_that_is_installed() {
    let unit = root("ops/helpline.service");
    assert!(page().contains(&format!("```ini\n{unit}```\n")));
}

/// What a line gives to `helpline`, if it runs it.
fn arguments(line: &str) -> Option<Vec<String>> {
    let line = line.strip_prefix("sudo -u helpline ").unwrap_or(line);
    let arguments = line.strip_prefix("helpline ")?;
    Some(
        arguments
            .split_whitespace()
            .map(ToOwned::to_owned)
            .collect(),
    )
}

#[test]
fn the_commands_of_the_page_do_what_it_says() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().to_str().unwrap();
    let settings = root("helpline.toml").replace(
        "# database = \"sqlite:helpline.sqlite\"",
        "database = \"sqlite:kept.sqlite\"",
    );
    fs::write(folder.path().join("helpline.toml"), settings).unwrap();
    drop(SqliteStore::open(&folder.path().join("kept.sqlite")).unwrap());
    let mut ran = BTreeSet::new();
    for arguments in shell_lines(&page())
        .iter()
        .filter_map(|line| arguments(line))
    {
        let here = |argument: &String| {
            argument
                .replace("/var/backups/helpline", place)
                .replace("/etc/helpline", place)
        };
        let mut command = Command::new(env!("CARGO_BIN_EXE_helpline"));
        command.args(arguments.iter().map(here)).env_clear();
        if ["erase", "show"].contains(&arguments[0].as_str()) {
            let number = folder.path().join("number");
            fs::write(&number, "12345\n").unwrap();
            command.stdin(fs::File::open(number).unwrap());
        }
        let output = command.output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        // The number is not verified: doctor has something to say.
        let expected = i32::from(arguments[0] == "doctor");
        assert_eq!(output.status.code(), Some(expected), "{arguments:?}: {err}");
        ran.insert(arguments[0].clone());
    }
    assert_eq!(
        ran,
        set(&[
            "backup", "check", "doctor", "erase", "purge", "restore", "show"
        ])
    );
}

/// Each option of a command, as its help shows it.
fn knows(command: &str, arguments: &[&str]) {
    let help = Command::new(env!("CARGO_BIN_EXE_helpline"))
        .args([command, "--help"])
        .output()
        .unwrap();
    assert!(help.status.success(), "there is no `helpline {command}`");
    let help = String::from_utf8(help.stdout).unwrap();
    for option in arguments.iter().filter(|one| one.starts_with("--")) {
        assert!(
            help.contains(option),
            "`helpline {command}` has no {option}"
        );
    }
}

#[test]
fn the_container_runs_a_command_that_exists_and_is_not_root() {
    let file = root("Dockerfile");
    assert!(file.contains("ENTRYPOINT [\"/helpline\"]\n"));
    let command = file.lines().find_map(|line| line.strip_prefix("CMD "));
    let command: Vec<String> = serde_json::from_str(command.unwrap()).unwrap();
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    knows(command[0], &command[1..]);
    let last = file.rsplit("\nFROM ").next().unwrap();
    assert!(last.contains("\nUSER 65532"), "{last}");
    let copied = file.lines().filter_map(|line| line.strip_prefix("COPY "));
    for line in copied.filter(|line| !line.starts_with("--")) {
        let (from, _) = line.rsplit_once(' ').unwrap();
        for name in from.split(' ') {
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(name).exists());
            assert!(
                root(".dockerignore").contains(&format!("!{name}\n")),
                "{name}"
            );
        }
    }
}

#[test]
fn the_container_has_every_target_that_the_manifest_names() {
    let manifest: toml::Value = toml::from_str(&root("Cargo.toml")).unwrap();
    let benches = manifest.get("bench").and_then(toml::Value::as_array);
    assert!(benches.is_some_and(|benches| !benches.is_empty()));
    assert!(root("Dockerfile").contains("\nCOPY benches benches\n"));
}

#[test]
fn the_service_runs_a_command_that_exists_closed_in_as_the_page_says() {
    let unit = root("ops/helpline.service");
    let line = unit
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart="));
    let words: Vec<&str> = line.unwrap().split(' ').collect();
    assert_eq!(words[0], "/usr/local/bin/helpline");
    knows(words[1], &words[2..]);
    for setting in [
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "StateDirectory=helpline",
        "Restart=always",
        "MemoryMax=",
        "EnvironmentFile=/etc/helpline/environment",
    ] {
        assert!(unit.contains(&format!("\n{setting}")), "{setting}");
    }
    let page = page();
    for path in [
        "/usr/local/bin/helpline",
        "/etc/helpline/environment",
        "/var/lib/helpline",
    ] {
        assert!(page.contains(path), "{path}");
    }
}

#[test]
fn what_the_program_is_built_from_is_listed_without_what_tests_use() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("ops/sbom.sh");
    if Command::new("jq").arg("--version").output().is_err() {
        let _ = writeln!(
            std::io::stderr(),
            "left out: ops/sbom.sh, since there is no jq"
        );
        return;
    }
    let output = Command::new(script).output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{err}");
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(list["bomFormat"], "CycloneDX");
    let components = list["components"].as_array().unwrap();
    let names: BTreeSet<&str> = components
        .iter()
        .filter_map(|one| one["name"].as_str())
        .collect();
    for used in ["teloxide", "rusqlite", "ring"] {
        assert!(names.contains(used), "{used} is missing");
    }
    for of_tests in ["proptest", "tempfile", "helpline"] {
        assert!(!names.contains(of_tests), "{of_tests}");
    }
}

#[test]
fn systemd_understands_the_service() {
    let folder = TempDir::new().unwrap();
    let unit = root("ops/helpline.service");
    let unit = unit.replace("/usr/local/bin/helpline", env!("CARGO_BIN_EXE_helpline"));
    let path = folder.path().join("helpline.service");
    fs::write(&path, unit).unwrap();
    let verify = Command::new("systemd-analyze")
        .arg("verify")
        .arg(&path)
        .output();
    let Ok(verify) = verify else {
        // Written past the test runner, which would swallow it.
        let _ = writeln!(
            std::io::stderr(),
            "left out: systemd's own check of ops/helpline.service, since there is no systemd-analyze"
        );
        return;
    };
    let told = String::from_utf8(verify.stderr).unwrap();
    let wrong: Vec<&str> = told
        .lines()
        .filter(|line| line.contains("helpline.service"))
        // Systemd before 254 does not know these, and says that it leaves them out.
        .filter(|line| !line.contains("RestartSteps") && !line.contains("RestartMaxDelaySec"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
