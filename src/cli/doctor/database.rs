//! The database: whether it can be used, is closed to others, has room, and what was set aside.

use super::finding::Finding;
use crate::adapters::store::{Bar, FileNow, OpenError, Shape};
use crate::conversation::hours::Hours;
use crate::service::kept::{SetAside, StoreError};

const MEGABYTE: u64 = 1 << 20;

/// Below this much room, in bytes, nothing may be kept any more at any moment.
const HARDLY_ANY: u64 = 100 * MEGABYTE;

/// Below this it is time to make room.
const LITTLE: u64 = 1 << 30;

/// How many of what was set aside are told of.
const NEWEST: usize = 10;

/// What can be said of a database file.
pub(super) fn of_file(looked: Result<FileNow, OpenError>) -> Vec<Finding> {
    match looked {
        Ok(file) => {
            let mut findings = vec![
                of_shape(file.shape, size(file.size).as_str()),
                rights(&file),
            ];
            findings.extend(file.bar.as_ref().map(barred));
            findings.extend(file.free.map(room));
            findings
        }
        Err(OpenError::Missing(path)) => vec![Finding::warning(
            "database",
            format!("There is no database file yet at {path}."),
            "If Helpline has run before, look whether --dir and HELPLINE_DATABASE name the right place. If not, \
             `helpline run` makes it.",
        )],
        Err(error) => vec![unusable(&error)],
    }
}

/// What can be said of a database on a server.
pub(super) fn of_server(looked: Result<Option<Shape>, OpenError>) -> Finding {
    match looked {
        Ok(None) => Finding::warning(
            "database",
            "The server can be reached, and Helpline has kept nothing in this database yet.",
            "If Helpline has run before, look whether HELPLINE_DATABASE names the right one. If not, `helpline run` \
             makes what it needs.",
        ),
        Ok(shape) => of_shape(shape, "on a PostgreSQL server"),
        Err(error) => unusable(&error),
    }
}

/// The database did not answer in time.
pub(super) fn silent() -> Finding {
    Finding::fault(
        "database",
        "The database did not answer in time.",
        "Look whether the disk or the server works, and try again.",
    )
}

/// This user may not use the file. Whoever runs the bot as another user runs this as that one too.
fn barred(bar: &Bar) -> Finding {
    Finding::fault(
        "rights",
        format!("The database cannot be used: {}.", bar.what),
        format!("{}.", bar.fix),
    )
}

fn unusable(error: &OpenError) -> Finding {
    if let OpenError::Barred(bar) = error {
        return barred(bar);
    }
    Finding::fault(
        "database",
        format!("The database cannot be used: {error}."),
        "Look whether the disk or the server works, and whether this user may use the database.",
    )
}

fn of_shape(shape: Option<Shape>, what: &str) -> Finding {
    match shape {
        Some(Shape::Present) => Finding::ok("database", format!("The database is whole ({what}).")),
        Some(Shape::Older) => Finding::ok(
            "database",
            format!("The database is whole ({what}); the next start brings it forward."),
        ),
        Some(Shape::Newer) => Finding::fault(
            "database",
            "A newer version of Helpline wrote the database.",
            "Use that version, or restore a copy made before it.",
        ),
        None => Finding::fault(
            "database",
            "The database is damaged.",
            "Stop the bot and restore a copy with `helpline restore`.",
        ),
    }
}

fn rights(file: &FileNow) -> Finding {
    if file.open_to_others {
        Finding::fault(
            "file",
            "Others on this machine can read the database.",
            "Take the right away: chmod 600, on the file and on those beside it ending in -wal and -shm.",
        )
    } else {
        Finding::ok("file", "Only its owner can read the database.")
    }
}

fn room(free: u64) -> Finding {
    let told = format!("Free where the database is: {}.", size(free));
    match free {
        ..HARDLY_ANY => Finding::fault(
            "disk",
            told,
            "Make room now: when nothing is left, nothing can be kept and nobody is answered.",
        ),
        HARDLY_ANY..LITTLE => Finding::warning(
            "disk",
            told,
            "Make room in time: on a full disk nothing can be kept, and nobody is answered.",
        ),
        _ => Finding::ok("disk", told),
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        ..MEGABYTE => format!("{} KB", bytes.div_ceil(1 << 10)),
        MEGABYTE..LITTLE => format!("{} MB", bytes >> 20),
        _ => format!("{} GB", bytes >> 30),
    }
}

/// What was set aside, newest first.
pub(super) fn set_aside(reports: Result<Vec<SetAside>, StoreError>, hours: &Hours) -> Vec<Finding> {
    let reports = match reports {
        Ok(reports) => reports,
        Err(error) => {
            return vec![Finding::fault(
                "set aside",
                format!("What was set aside cannot be read: {error}."),
                "Look whether the disk or the server works.",
            )];
        }
    };
    if reports.is_empty() {
        return vec![Finding::ok("set aside", "Nothing was set aside.")];
    }
    let told = reports.iter().take(NEWEST).map(|report| {
        let when = hours.local(report.at).strftime("%Y-%m-%d %H:%M");
        Finding::warning(
            "set aside",
            format!("On {when} something could not be done: {}.", report.reason),
            "Send this line to those who look after the program. It says nothing of whom.",
        )
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;
    use crate::authoring::parse::settings::nothing;
    use crate::conversation::Moment;

    const WELL: FileNow = FileNow {
        size: 5000,
        free: Some(5 << 30),
        open_to_others: false,
        bar: None,
        shape: Some(Shape::Present),
    };

    fn states(file: FileNow) -> Vec<State> {
        of_file(Ok(file)).into_iter().map(|one| one.state).collect()
    }

    #[test]
    fn a_file_is_judged_by_shape_rights_and_room() {
        let told: Vec<_> = of_file(Ok(WELL)).into_iter().map(|one| one.told).collect();
        let expected = [
            "The database is whole (5 KB).",
            "Only its owner can read the database.",
            "Free where the database is: 5 GB.",
        ];
        assert_eq!(told, expected);
        for (shape, state) in [
            (Some(Shape::Older), State::Ok),
            (Some(Shape::Newer), State::Fault),
            (None, State::Fault),
        ] {
            assert_eq!(states(FileNow { shape, ..WELL })[0], state);
        }
        let open = FileNow {
            open_to_others: true,
            ..WELL
        };
        assert_eq!(states(open), [State::Ok, State::Fault, State::Ok]);
        for (free, state) in [
            (0, State::Fault),
            (HARDLY_ANY, State::Warning),
            (LITTLE, State::Ok),
        ] {
            assert_eq!(room(free).state, state);
        }
        assert_eq!(states(FileNow { free: None, ..WELL }).len(), 2);
    }

    #[test]
    fn no_database_is_no_fault_and_one_that_cannot_be_read_is() {
        let missing = of_file(Err(OpenError::Missing("kept".into())));
        assert_eq!(missing[0].state, State::Warning);
        let in_use = of_file(Err(OpenError::InUse("kept".into())));
        assert_eq!(in_use[0].state, State::Fault);
        assert_eq!(of_server(Ok(None)).state, State::Warning);
        assert_eq!(of_server(Ok(Some(Shape::Present))).state, State::Ok);
        let away = Err(OpenError::Server("it does not answer".into()));
        assert_eq!(of_server(away).state, State::Fault);
    }

    #[test]
    fn the_newest_of_what_was_set_aside_are_told_of_with_when_and_why() {
        let hours = nothing().hours;
        let at = Moment::from_seconds(1_782_900_000);
        let report = SetAside {
            at,
            reason: "src/somewhere.rs:1".into(),
        };
        let told = set_aside(Ok(vec![report; 12]), &hours);
        assert_eq!(told.len(), NEWEST);
        let expected = "On 2026-07-01 11:00 something could not be done: src/somewhere.rs:1.";
        assert_eq!(told[0].told, expected);
        assert_eq!(set_aside(Ok(vec![]), &hours)[0].state, State::Ok);
        let unusable = Err(StoreError::Unusable("it was closed".into()));
        assert_eq!(set_aside(unusable, &hours)[0].state, State::Fault);
    }
}
