//! Whatever somebody types is understood in time, as something or as nothing: the shipped
//! topics and urgent wording are asked about any text.

#![no_main]

use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use helpline::adapters::{clock, disk};
use helpline::authoring::check;
use helpline::conversation::Rules;
use libfuzzer_sys::fuzz_target;

/// What one message may take. The shipped program needs a twentieth of it; here every
/// step is also counted for the fuzzer, and the machine may be busy.
const LONGEST: Duration = Duration::from_secs(1);

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let texts = disk::read(&folder).expect("the shipped files");
    let blueprint = check(&texts, clock::now()).blueprint;
    blueprint.expect("the shipped files have no error").build()
});

fuzz_target!(|text: &str| {
    let understanding = &RULES.understanding["en"];
    let began = Instant::now();
    let _finding = understanding.danger_in(text);
    let ranking = understanding.topics.rank(text);
    assert!(began.elapsed() < LONGEST, "it took {:?}", began.elapsed());
    let is_a_share = |share: f32| (0.0..=1.0 + 1e-3).contains(&share);
    assert!(is_a_share(ranking.in_scope));
    assert!(ranking.topics.iter().all(|(_, share)| is_a_share(*share)));
    if let Some((topic, _)) = ranking.topics.first() {
        let why = understanding.topics.explain(text, topic);
        assert!(why.iter().all(|(_, weight)| weight.is_finite()));
    }
});
