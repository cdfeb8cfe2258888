//! Every language, open and closed: the way of each story walked by its taps and words, and
//! the tour of every step with every answer. Here it does not matter where a story should lead,
//! which `languages` looks at, but that whatever is said on the way is whole.

use std::collections::HashSet;

use helpline::authoring::rehearsal::name_of_tap;
use helpline::authoring::stage::{ADVISERS, Stage};
use helpline::authoring::story::{Deed, Story};
use helpline::conversation::words::Outgoing;
use helpline::conversation::{Event, Locale, Moment, Rules, Tap};

use crate::languages::{faults_of, rules, said_by_nobody_of_ours, stories};
use crate::{shipped, tour};

/// What came of it in one language.
#[derive(Default)]
struct Walked {
    faults: Vec<String>,
    /// How many buttons the stories tap, and how many of these were there: at another time of
    /// day a story may not come to all of them.
    taps: usize,
    tapped: usize,
}

/// Does something in each language, all at once, and gathers what came of it.
fn in_each_language<T: Send>(walk: impl Fn(&Locale) -> T + Sync) -> Vec<T> {
    let walk = &walk;
    std::thread::scope(|scope| {
        let locales = rules().words.locales();
        let walks: Vec<_> = locales
            .map(|locale| scope.spawn(move || walk(locale)))
            .collect();
        walks.into_iter().map(|walk| walk.join().unwrap()).collect()
    })
}

/// Without what was said already.
fn each_once(faults: impl Iterator<Item = String>) -> Vec<String> {
    let mut faults: Vec<String> = faults.collect();
    faults.sort();
    faults.dedup();
    faults
}

#[test]
fn every_story_can_be_walked_in_every_language_open_and_closed() {
    let texts = shipped::texts();
    let stories = stories(&texts);
    let walked = in_each_language(|locale| {
        let mut walked = Walked::default();
        for moment in tour::moments() {
            for story in stories.iter().filter(|story| is_for(story, locale)) {
                let source = texts.get(story.title.span.source).unwrap();
                let known = said_by_nobody_of_ours(rules(), &source.text);
                walk(rules(), story, locale, moment, &known, &mut walked);
            }
        }
        walked
    });
    assert_eq!(walked.len(), 13);
    for one in &walked {
        assert!(
            one.tapped * 10 >= one.taps * 8,
            "{} of {}",
            one.tapped,
            one.taps
        );
    }
    let faults = each_once(walked.into_iter().flat_map(|walked| walked.faults));
    assert!(
        faults.is_empty(),
        "{} wrong:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Whether a story is told in a language; most are told in all.
fn is_for(story: &Story, locale: &Locale) -> bool {
    let mut named = story.locales.iter();
    story.locales.is_empty() || named.any(|named| named.value == *locale)
}

/// Does what a story does, as far as it can be done at this moment.
fn walk(
    rules: &'static Rules,
    story: &Story,
    locale: &Locale,
    moment: Moment,
    known: &str,
    walked: &mut Walked,
) {
    let stage = Stage::new(moment, Some(locale.clone()));
    let mut stage = if story.desk {
        stage.with_desk(rules)
    } else {
        stage
    };
    let mut shown: Vec<Outgoing> = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    for turn in &story.turns {
        let event = match &turn.deed {
            Deed::Say(text) => Some(Event::Said(text.clone())),
            Deed::Edit(text) => Some(Event::Edited(text.clone())),
            Deed::Send(media) => Some(Event::Sent {
                media: *media,
                caption: None,
            }),
            Deed::Tap(button) => {
                walked.taps += 1;
                let Some(tap) = button_named(&shown, &button.value) else {
                    continue;
                };
                walked.tapped += 1;
                Some(Event::Tapped(Some(tap)))
            }
            Deed::Wait(_) | Deed::Desk(_) | Deed::Fail(_) => None,
        };
        let came = match (&turn.deed, event) {
            (_, Some(event)) => vec![stage.act(rules, &event)],
            (Deed::Wait(seconds), _) => stage.wait(rules, *seconds),
            (Deed::Desk(deed), _) => {
                let at_desk = stage.at_desk(rules, ADVISERS[0].0, deed.clone());
                at_desk.into_iter().collect()
            }
            _ => vec![stage.fail(rules)],
        };
        let sent: Vec<Outgoing> = came.into_iter().flat_map(|turn| turn.person).collect();
        if sent.is_empty() {
            let is_told = story.desk || matches!(turn.deed, Deed::Wait(_) | Deed::Desk(_));
            if !is_told {
                let title = &story.title.value;
                walked
                    .faults
                    .push(format!("{locale}: {title}: a turn showed nothing"));
            }
            continue;
        }
        for outgoing in &sent {
            if seen.insert(format!("{outgoing:?}")) {
                let title = &story.title.value;
                let found = faults_of(rules, locale, known, outgoing);
                let found = found.map(|fault| format!("{locale}: {title}: {fault}"));
                walked.faults.extend(found);
            }
        }
        shown = sent;
    }
}

/// The button that a story means, from the newest message up.
fn button_named(shown: &[Outgoing], wanted: &str) -> Option<Tap> {
    let buttons = shown
        .iter()
        .rev()
        .flat_map(|sent| sent.rows.iter().flatten());
    let mut taps = buttons.filter_map(|button| Some((&button.label, Tap::decode(&button.data)?)));
    let found = taps.find(|(label, tap)| name_of_tap(tap) == wanted || *label == wanted);
    found.map(|(_, tap)| tap)
}

#[test]
fn every_step_and_answer_is_whole_in_every_language_open_and_closed() {
    let walked = in_each_language(|locale| {
        let mut faults = Vec::new();
        for moment in tour::moments() {
            let known = said_by_nobody_of_ours(rules(), "");
            let also = |outgoing: &Outgoing| faults_of(rules(), locale, &known, outgoing).collect();
            let tour = tour::tour_in(rules(), locale, moment, &also);
            assert!(tour.steps() > 60, "{locale}: {} steps", tour.steps());
            let found = tour.into_faults().into_iter();
            faults.extend(found.map(|fault| format!("{locale}: {fault}")));
        }
        faults
    });
    let faults = each_once(walked.into_iter().flatten());
    assert!(
        faults.is_empty(),
        "{} wrong:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
