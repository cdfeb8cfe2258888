//! Whatever Telegram calls an update is understood as something or as nothing, and the
//! bot answers it.

#![no_main]

use std::path::Path;
use std::sync::LazyLock;

use helpline::adapters::telegram::decode;
use helpline::adapters::{clock, disk};
use helpline::authoring::check;
use helpline::conversation::{Moment, Rules, Session, engine, words};
use helpline::service::ports::Act;
use libfuzzer_sys::fuzz_target;
use serde_json::value::RawValue;

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sources = disk::read(&folder).expect("the shipped texts");
    let checked = check(&sources, clock::now());
    checked.blueprint.expect("they have no fault").build()
});

fuzz_target!(|update: &str| {
    let Ok(raw) = RawValue::from_string(update.to_owned()) else {
        return;
    };
    let Some(deed) = decode(&raw).and_then(|incoming| incoming.deed) else {
        return;
    };
    if let Act::Spoke(event) = deed.act {
        let moment = Moment::from_seconds(1_795_428_000);
        let (session, effects) = engine::step(&RULES, Session::default(), &event, &moment.into());
        let said = words::word(&RULES, RULES.locale_of(&session), moment, &effects);
        assert!(!said.is_empty(), "somebody was left in silence");
    }
});
