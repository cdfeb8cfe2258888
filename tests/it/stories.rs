//! The stories that volunteers wrote, played; and that they reach everything there is.

use std::collections::HashSet;

use helpline::authoring::coverage::{Coverage, Sort};
use helpline::authoring::rehearsal::{Rehearsal, rehearse, rehearse_all};
use helpline::authoring::story::{self, Story};
use helpline::authoring::{Sources, render};

use crate::shipped;

fn stories(texts: &Sources) -> Vec<Story> {
    let mut faults = Vec::new();
    let files = texts.in_folder("flows/stories", ".yaml");
    let stories: Vec<_> = files
        .filter_map(|(index, source)| story::read(index, source, &mut faults))
        .collect();
    assert!(faults.is_empty(), "{}", render(&faults, texts, false));
    stories
}

#[test]
fn every_story_goes_as_written_and_together_they_reach_everything() {
    let texts = shipped::texts();
    let stories = stories(&texts);
    assert!(
        stories.len() > 40,
        "only {} stories were found",
        stories.len()
    );
    let played: Vec<Rehearsal> = all(rehearse_all(shipped::rules(), &stories, 2));
    let faults: Vec<_> = played
        .iter()
        .filter_map(|played| played.fault.clone())
        .collect();
    assert!(faults.is_empty(), "{}", render(&faults, &texts, false));
    let passed: HashSet<_> = played
        .into_iter()
        .flat_map(|played| played.passed)
        .collect();
    let coverage = Coverage::of(&texts, &passed);
    let missed: Vec<_> = coverage.missed().map(|part| &part.what).collect();
    assert!(missed.is_empty(), "no story reaches {missed:#?}");
    for sort in Sort::ALL {
        let count = coverage.count(sort);
        assert!(count.all > 20, "{} {}", count.all, sort.name());
        assert_eq!(count.percent(), 100);
    }
}

fn all(played: Vec<Vec<Rehearsal>>) -> Vec<Rehearsal> {
    played.into_iter().flatten().collect()
}

#[test]
fn stories_played_at_once_come_out_as_one_by_one() {
    let texts = shipped::texts();
    let stories = stories(&texts);
    let rules = shipped::rules();
    let one_by_one = stories.iter().flat_map(|story| rehearse(rules, story));
    let one_by_one: Vec<_> = one_by_one.map(|played| played.passed).collect();
    for at_once in [0, 1, 3, 1000] {
        let together = all(rehearse_all(rules, &stories, at_once));
        let together: Vec<_> = together.into_iter().map(|played| played.passed).collect();
        assert!(together == one_by_one, "{at_once} at once");
    }
}
