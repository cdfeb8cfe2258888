//! The shipped rules, and moments on the helpline's clock, for the other tests.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use helpline::adapters::disk;
use helpline::authoring::{Sources, check, render, story};
use helpline::conversation::{Moment, Rules};

use crate::learned::notebook;

/// The texts of the repository.
pub fn texts() -> Sources {
    disk::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The rules of the repository, checked once for all tests.
pub fn rules() -> &'static Arc<Rules> {
    static RULES: OnceLock<Arc<Rules>> = OnceLock::new();
    RULES.get_or_init(|| Arc::new(rules_of(&texts())))
}

/// The rules of some texts.
pub fn rules_of(texts: &Sources) -> Rules {
    let checked = check(texts, moment("2026-11-23 10:00"));
    checked
        .blueprint
        .unwrap_or_else(|| panic!("{}", render(&checked.diagnostics, texts, false)))
        .build_recalling(&notebook())
}

/// A moment in London, such as `2026-12-25 10:00`.
pub fn moment(text: &str) -> Moment {
    let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
    let local = story::moment(text).unwrap().to_zoned(zone).unwrap();
    Moment::from_seconds(local.timestamp().as_second())
}
