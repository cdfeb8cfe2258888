//! A tour of the shipped flows: every step, every choice, every part of every answer,
//! open and closed, with the session written down and read back at each turn. Nothing
//! may be missing, empty, too long for Telegram, or a dead end.

use std::collections::{HashMap, HashSet, VecDeque};

use helpline::conversation::effect::{Effect, Part};
use helpline::conversation::words::{Body, LAST_RESORT, OutButton, Outgoing, word};
use helpline::conversation::{Event, Kind, Locale, Moment, Rules, Session, Tap, engine};

use crate::shipped;
use helpline::authoring::pseudo::ACCENTED;

/// The most characters Telegram takes, in UTF-16 units, and the most we want to show at once.
const TELEGRAM_TAKES: usize = 4096;
const GOOD_LENGTH: usize = 600;
/// Lengths are counted in English alone: other languages need more letters, and show their notes.
const ENGLISH: &str = "en";

/// Open on an ordinary Monday; closed on Christmas Day.
pub fn moments() -> [Moment; 2] {
    ["2026-11-23 10:00", "2026-12-25 10:00"].map(shipped::moment)
}

/// What else may be wrong with a message.
type Also<'r> = &'r dyn Fn(&Outgoing) -> Vec<String>;

pub struct Tour<'r> {
    rules: &'r Rules,
    locale: &'r Locale,
    moment: Moment,
    also: Also<'r>,
    /// What was shown, in its words: the same again is not looked at again.
    worded: HashMap<String, Vec<OutButton>>,
    /// Places in conversations already looked at, without what does not change what is shown.
    seen: HashSet<String>,
    open: VecDeque<(Session, Event, usize)>,
    steps: HashSet<String>,
    choices: HashSet<String>,
    faults: Vec<String>,
    /// The fewest taps from /start to each message.
    depth: HashMap<String, usize>,
}

impl Tour<'_> {
    fn walk(&mut self) {
        let begin = Session {
            locale: Some(self.locale.clone()),
            ..Session::default()
        };
        self.open
            .push_back((begin, Event::Said("/start".into()), 0));
        while let Some((session, event, taps)) = self.open.pop_front() {
            let saved = serde_json::to_string(&session).unwrap();
            let session = serde_json::from_str(&saved).unwrap();
            let (session, effects) = engine::step(self.rules, session, &event, &self.moment.into());
            let buttons = self.show(&effects, taps);
            let mut place = session.clone();
            place.history.clear();
            place.last_active = None;
            // Answers of a flow that was left matter to nobody any more.
            place
                .answers
                .retain(|flow, _| session.stack.iter().any(|place| place.flow == *flow));
            let key = format!(
                "{} {}",
                serde_json::to_string(&place).unwrap(),
                buttons.len()
            );
            if !self.seen.insert(key) {
                continue;
            }
            assert!(self.seen.len() < 60_000, "the tour does not end");
            for button in buttons {
                let tap = Tap::decode(&button.data);
                assert!(
                    tap.is_some(),
                    "{} carries what cannot be read",
                    button.label
                );
                // Going back and around is in every step; the tour looks ahead.
                // In another language the places are the same.
                if !matches!(tap, Some(Tap::Floor(_) | Tap::Language(_))) {
                    if let Some(Tap::Choice(flow, step, choice)) = &tap {
                        self.choices.insert(format!("{flow}/{step}/{choice}"));
                    }
                    self.open
                        .push_back((session.clone(), Event::Tapped(tap), taps + 1));
                }
            }
            self.answer_with_numbers(&session, taps);
        }
    }

    /// Words what is shown, and looks at it; gives its buttons.
    fn show(&mut self, effects: &[Effect], taps: usize) -> Vec<OutButton> {
        let shown = format!("{effects:?}");
        if let Some(buttons) = self.worded.get(&shown) {
            return buttons.clone();
        }
        let outgoing = word(self.rules, self.locale, self.moment, effects);
        self.look(effects, &outgoing, taps);
        let rows = outgoing.iter().flat_map(|message| message.rows.concat());
        let buttons: Vec<OutButton> = rows.collect();
        self.worded.insert(shown, buttons.clone());
        buttons
    }

    /// How many different messages were shown.
    pub fn steps(&self) -> usize {
        self.steps.len()
    }

    pub fn into_faults(self) -> Vec<String> {
        self.faults
    }

    /// Questions for a number are answered at, inside and outside the limits.
    fn answer_with_numbers(&mut self, session: &Session, taps: usize) {
        let Some(place) = session.stack.last() else {
            return;
        };
        let Some((_, step)) = self.rules.step(&place.flow, &place.step) else {
            return;
        };
        let Kind::Number { limits, .. } = &step.kind else {
            return;
        };
        for number in [
            limits.start() - 1,
            *limits.start(),
            15,
            17,
            18,
            40,
            *limits.end(),
            limits.end() + 1,
        ] {
            self.open
                .push_back((session.clone(), Event::Said(number.to_string()), taps + 1));
        }
    }

    fn look(&mut self, effects: &[Effect], outgoing: &[Outgoing], taps: usize) {
        assert!(!effects.is_empty(), "a turn showed nothing");
        let mut names = Vec::new();
        for effect in effects {
            let mut name = format!("{effect:?}").chars().take(40).collect::<String>();
            if let Effect::Show(screen) = effect {
                name = screen.message.to_string();
                if screen.part == Part::Text {
                    self.steps.insert(name.clone());
                }
                let part = if let Part::More(page) = screen.part {
                    format!("{name}.more{page}")
                } else {
                    name.clone()
                };
                let least = self.depth.entry(part).or_insert(taps);
                *least = (*least).min(taps);
            }
            names.push(name);
        }
        // Several things may be one message.
        let names = names.join(", ");
        for message in outgoing {
            self.look_at_message(&names, message);
        }
        let last = outgoing.last().unwrap();
        if last.rows.is_empty() {
            self.faults.push(format!(
                "{:?} leaves the person without a button",
                effects.last().unwrap()
            ));
        }
    }

    fn look_at_message(&mut self, name: &str, message: &Outgoing) {
        let Body::Text(text) = &message.body else {
            return;
        };
        let also = (self.also)(message);
        let also = also.into_iter().map(|fault| format!("{name}: {fault}"));
        self.faults.extend(also);
        let is_english =
            self.locale.as_str().starts_with(ENGLISH) && self.locale.as_str() != ACCENTED;
        let units = text.encode_utf16().count();
        let mut fault = |what: &str| self.faults.push(format!("{name}: {what}"));
        if text.trim().is_empty() || text == LAST_RESORT {
            fault("is empty or could not be said");
        }
        if units > TELEGRAM_TAKES {
            fault("is longer than Telegram takes");
        }
        if is_english && units > GOOD_LENGTH + 60 && !message.urgent {
            fault(&format!("has {units} characters"));
        }
        if text.contains('{') || text.contains("\u{2068}") {
            fault("shows something that was not filled in");
        }
        let buttons = message.rows.concat();
        if buttons.len() > 15 || message.rows.iter().any(|row| row.len() > 4) {
            fault("has too many buttons");
        }
        for button in buttons {
            let is_long = is_english && button.label.chars().count() > 30;
            if button.label == "?" || is_long || button.data.len() > 64 {
                fault(&format!("has the button `{}`", button.label));
            }
        }
    }
}

fn tour(rules: &Rules, moment: Moment) -> Tour<'_> {
    tour_in(rules, rules.words.default_locale(), moment, &|_| Vec::new())
}

/// The tour in a language, for somebody who sees more in a message.
pub fn tour_in<'r>(
    rules: &'r Rules,
    locale: &'r Locale,
    moment: Moment,
    also: Also<'r>,
) -> Tour<'r> {
    let mut tour = Tour {
        rules,
        locale,
        moment,
        also,
        worded: HashMap::new(),
        seen: HashSet::new(),
        open: VecDeque::new(),
        steps: HashSet::new(),
        choices: HashSet::new(),
        faults: Vec::new(),
        depth: HashMap::new(),
    };
    tour.walk();
    tour
}

#[test]
fn every_step_and_choice_is_visited_and_everything_shown_is_whole() {
    let rules = shipped::rules();
    let mut steps = HashSet::new();
    let mut choices = HashSet::new();
    for moment in moments() {
        let tour = tour(rules, moment);
        assert!(tour.faults.is_empty(), "{:#?}", tour.faults);
        steps.extend(tour.steps);
        choices.extend(tour.choices);
    }
    // What only typing and failures bring is seen in stories and bot tests.
    let elsewhere = [
        "not-understood",
        "trouble",
        "unreadable",
        "goodbye",
        "talk",
        "small-talk",
        "privacy",
    ];
    let flows = rules
        .flows
        .values()
        .filter(|flow| !elsewhere.contains(&flow.name.as_str()));
    let mut missed = Vec::new();
    for flow in flows {
        for step in flow.steps() {
            let silent = matches!(
                step.kind,
                Kind::Decide { .. } | Kind::Visit { .. } | Kind::Handoff { .. } | Kind::Desk(_)
            );
            if !silent && !steps.contains(step.message.as_str()) {
                missed.push(step.message.to_string());
            }
            if let Kind::Ask(all) = &step.kind {
                let names = all
                    .iter()
                    .map(|choice| format!("{}/{}/{}", flow.name, step.name, choice.name));
                missed.extend(names.filter(|name| !choices.contains(name)));
            }
        }
    }
    assert!(missed.is_empty(), "never visited: {missed:#?}");
}

#[test]
fn every_topic_and_every_part_of_its_answer_is_at_most_four_taps_from_the_start() {
    let rules = shipped::rules();
    let tour = tour(rules, moments()[0]);
    for (topic, place) in &rules.topics {
        let (_, step) = rules.step(&place.flow, &place.step).unwrap();
        let message = step.message.as_str();
        let first = tour
            .depth
            .get(message)
            .unwrap_or_else(|| panic!("{topic} is not reached"));
        assert!(*first <= 3, "{topic} is {first} taps away");
        for page in 1.. {
            if !rules.words.has(&"en".into(), message, Part::More(page)) {
                break;
            }
            let taps = tour.depth[&format!("{message}.more{page}")];
            assert!(taps <= 4, "part {page} of {topic} is {taps} taps away");
        }
    }
}

#[test]
fn every_topic_the_helpline_promises_has_its_answer() {
    let rules = shipped::rules();
    let promised = "phb-what phb-spend phb-prescriptions phb-gp-emergency phb-care-plan phb-care-coordinator \
        phb-vs-direct-payments phb-decision-support phb-give-up phb-who-can-have phb-chc phb-wheelchair \
        phb-key-features phb-manage-money s117-what s117-who s117-cost-and-how-long more-info contact-helpline \
        talk-to-human complaint-or-refused peer-leadership";
    for topic in promised.split_whitespace() {
        assert!(rules.topics.contains_key(topic), "{topic}");
    }
}
