//! Playing a story through the real engine, and saying where it went otherwise.
//!
//! Between turns the session is written down and read back, as it is in service.

use std::collections::HashSet;

use jiff::civil::DateTime;

use super::diagnostic::{Diagnostic, Fix};
use super::source::Placed;
use super::stage::{ADVISERS, Stage, Turn};
use super::story::{Deed, Story, StoryTurn};
use crate::conversation::desk::DeskDeed;
use crate::conversation::effect::{Effect, Part, Urgent};
use crate::conversation::engine::Passed;
use crate::conversation::event::Event;
use crate::conversation::ids::Locale;
use crate::conversation::moment::Moment;
use crate::conversation::rules::{Rules, system};
use crate::conversation::tap::Tap;
use crate::conversation::words::{self, Outgoing, Values};

/// How the names of what is shown to somebody in danger begin.
const OF_DANGER: &str = "urgent";

/// What came of playing a story in one language.
#[derive(Debug)]
pub struct Rehearsal {
    /// The language, if the story names one.
    pub locale: Option<Locale>,
    /// Where what was seen is not what should be. It ends there, since what follows would
    /// only be the consequences.
    pub fault: Option<Diagnostic>,
    /// The parts of flows it went through.
    pub passed: HashSet<Passed>,
    /// All that the person was sent, in order.
    pub sent: Vec<Outgoing>,
}

/// Plays stories, several at once, and gives what came of each, in their order.
#[must_use]
pub fn rehearse_all(rules: &Rules, stories: &[Story], at_once: usize) -> Vec<Vec<Rehearsal>> {
    let share = stories.len().div_ceil(at_once.max(1)).max(1);
    let play = |stories: &[Story]| -> Vec<_> {
        let played = stories.iter().map(|story| rehearse(rules, story));
        played.collect()
    };
    std::thread::scope(|scope| {
        let shares = stories
            .chunks(share)
            .map(|stories| (stories, scope.spawn(move || play(stories))));
        let shares: Vec<_> = shares.collect();
        let played = shares
            .into_iter()
            .map(|(stories, played)| played.join().unwrap_or_else(|_| play(stories)));
        played.flatten().collect()
    })
}

/// Plays stories, several at once, each in each of these languages instead of its own.
#[must_use]
pub fn rehearse_all_in(
    rules: &Rules,
    stories: &[Story],
    locales: &[Locale],
    at_once: usize,
) -> Vec<Vec<Rehearsal>> {
    let in_each = stories.iter().cloned().map(|mut story| {
        let span = story.title.span;
        let locales = locales.iter().cloned();
        story.locales = locales.map(|locale| Placed::new(locale, span)).collect();
        // They are written in the story's own language.
        story.turns.iter_mut().for_each(|turn| turn.words.clear());
        story
    });
    rehearse_all(rules, &in_each.collect::<Vec<_>>(), at_once)
}

/// Plays a story, once in each of its languages.
#[must_use]
pub fn rehearse(rules: &Rules, story: &Story) -> Vec<Rehearsal> {
    if story.locales.is_empty() {
        return vec![rehearse_in(rules, story, None)];
    }
    let locales = story.locales.iter();
    locales
        .map(|locale| rehearse_in(rules, story, Some(locale)))
        .collect()
}

fn rehearse_in(rules: &Rules, story: &Story, locale: Option<&Placed<Locale>>) -> Rehearsal {
    let stage = Stage::new(
        Moment::from_seconds(0),
        locale.map(|locale| locale.value.clone()),
    );
    let mut performer = Performer {
        rules,
        stage: if story.desk {
            stage.with_desk(rules)
        } else {
            stage
        },
        shown: Shown::default(),
        passed: HashSet::new(),
        sent: Vec::new(),
    };
    let fault = performer.play_all(story, locale).err();
    Rehearsal {
        locale: locale.map(|locale| locale.value.clone()),
        fault: fault.map(|fault| *fault),
        passed: performer.passed,
        sent: performer.sent,
    }
}

/// The beginning of a story, or why there is no such time.
fn start_of(rules: &Rules, at: &Placed<DateTime>) -> Result<Moment, Box<Diagnostic>> {
    let zoned = at.value.to_zoned(rules.hours.zone.clone()).ok();
    // Where the clocks go forward, the library moves the time that is left out.
    let start = zoned.filter(|start| start.datetime() == at.value);
    start
        .map(|start| Moment::from_seconds(start.timestamp().as_second()))
        .ok_or_else(|| {
            let title = "there is no such time: the clocks go forward over it";
            let fault = Diagnostic::error("bad-moment", title, at.span, "left out on this day");
            Box::new(fault.help("write a time before or after this hour"))
        })
}

/// A language in which there are no words.
fn unknown_locale(rules: &Rules, locale: &Placed<Locale>) -> Box<Diagnostic> {
    let title = format!("there are no words in `{}`", locale.value);
    let fault = Diagnostic::error("story-unknown-locale", title, locale.span, "");
    let known: Vec<&str> = rules.words.locales().map(Locale::as_str).collect();
    Box::new(fault.help(format!("write one of: {}", known.join(", "))))
}

/// The name by which a story speaks of what was shown.
#[must_use]
pub fn name_of(effect: &Effect) -> Option<String> {
    match effect {
        Effect::Show(screen) => Some(match screen.part {
            Part::Text => screen.message.to_string(),
            Part::More(1) => format!("{}.more", screen.message),
            Part::More(page) => format!("{}.more-{page}", screen.message),
            Part::Retry => format!("{}.retry", screen.message),
        }),
        Effect::Contact
        | Effect::FromDesk(_)
        | Effect::Desk(..)
        | Effect::Alert(_)
        | Effect::Unanswered
        | Effect::Figure { .. } => None,
        Effect::Urgent(Urgent::Help(category)) => Some(format!("urgent-{}", category.name())),
        Effect::Urgent(Urgent::MoreWays(_)) => Some("urgent-more".to_owned()),
        Effect::Urgent(Urgent::Again(about)) if about.has_later() => {
            Some(format!("urgent-{}.later", about.name()))
        }
        Effect::Urgent(Urgent::Again(_)) => Some("urgent-soft".to_owned()),
        Effect::Forget => Some("line-forgotten".to_owned()),
    }
}

/// The name by which a story taps a button: the choice, the topic, or `back`, `menu`,
/// `talk` and so on.
#[must_use]
pub fn name_of_tap(tap: &Tap) -> String {
    match tap {
        Tap::Choice(_, _, choice) => choice.to_string(),
        Tap::Topic(topic) => topic.to_string(),
        Tap::More(..) => "more".to_owned(),
        Tap::Floor(floor) => floor.name().to_owned(),
        Tap::Language(locale) => locale.to_string(),
        Tap::Asked(_, true) => "asked-yes".to_owned(),
        Tap::Asked(_, false) => "asked-no".to_owned(),
        Tap::MoreWays => "more-ways".to_owned(),
        Tap::NotMeant => "not-meant".to_owned(),
        Tap::Adviser(_) | Tap::Call(_) => tap.encode().get(2..).unwrap_or_default().to_owned(),
    }
}

/// A story on its way.
struct Performer<'r> {
    rules: &'r Rules,
    stage: Stage,
    shown: Shown,
    passed: HashSet<Passed>,
    sent: Vec<Outgoing>,
}

/// What came last for the person, and how they read it: several things may be one message.
#[derive(Default)]
struct Shown {
    effects: Vec<Effect>,
    messages: Vec<Outgoing>,
}

impl Shown {
    fn texts(&self) -> Vec<&str> {
        let messages = self.messages.iter();
        messages.filter_map(|message| message.body.text()).collect()
    }
}

/// What happened, or where it went otherwise.
type Played = Result<(), Box<Diagnostic>>;

impl Performer<'_> {
    fn play_all(&mut self, story: &Story, locale: Option<&Placed<Locale>>) -> Played {
        let known = |wanted: &Locale| self.rules.words.locales().any(|locale| locale == wanted);
        if let Some(locale) = locale.filter(|locale| !known(&locale.value)) {
            return Err(unknown_locale(self.rules, locale));
        }
        self.stage.moment = start_of(self.rules, &story.at)?;
        story.turns.iter().try_for_each(|turn| self.play(turn))
    }

    fn play(&mut self, turn: &StoryTurn) -> Played {
        let event = match &turn.deed {
            Deed::Wait(seconds) => return self.wait(*seconds, turn),
            Deed::Desk(deed) => return self.at_desk(deed, turn),
            Deed::Fail(_) => None,
            Deed::Say(text) => Some(Event::Said(text.clone())),
            Deed::Edit(text) => Some(Event::Edited(text.clone())),
            Deed::Send(media) => Some(Event::Sent {
                media: *media,
                caption: None,
            }),
            Deed::Tap(button) => Some(Event::Tapped(Some(self.find_button(button)?))),
        };
        let came = match &event {
            Some(event) => self.stage.act(self.rules, event),
            None => self.stage.fail(self.rules),
        };
        self.shown = Shown::default();
        self.take_in(came);
        self.compare(turn)
    }

    /// Time passes; what a handoff waited for happens when its moment comes.
    fn wait(&mut self, seconds: i64, turn: &StoryTurn) -> Played {
        let came = self.stage.wait(self.rules, seconds);
        let before = std::mem::take(&mut self.shown);
        for turn in came {
            self.take_in(turn);
        }
        if self.shown.effects.is_empty() {
            self.shown = before;
            return Ok(());
        }
        self.compare(turn)
    }

    fn at_desk(&mut self, deed: &DeskDeed, turn: &StoryTurn) -> Played {
        let (adviser, _) = ADVISERS[0];
        let Some(came) = self.stage.at_desk(self.rules, adviser, deed.clone()) else {
            let title = "nobody has asked for an adviser yet";
            let fault = Diagnostic::error("story-no-handoff", title, turn.span, "too early");
            let help = "write `desk: open` at the top of the story, and let the person ask first";
            return Err(Box::new(fault.help(help)));
        };
        self.shown = Shown::default();
        self.take_in(came);
        self.compare(turn)
    }

    /// What the person sees of a turn, and where it went.
    fn take_in(&mut self, turn: Turn) {
        let shown = turn.effects.iter();
        let shown = shown.filter_map(|effect| self.step_shown(effect));
        let passed: Vec<Passed> = turn.passed.into_iter().chain(shown).collect();
        self.passed.extend(passed);
        self.sent.extend(turn.person.iter().cloned());
        let seen = turn.effects.into_iter().filter(Effect::is_for_person);
        self.shown.effects.extend(seen);
        self.shown.messages.extend(turn.person);
    }

    /// The step whose message this is.
    fn step_shown(&self, effect: &Effect) -> Option<Passed> {
        let Effect::Show(screen) = effect else {
            return None;
        };
        let flows = self.rules.flows.values();
        let mut steps = flows.flat_map(|flow| flow.steps().iter().map(move |step| (flow, step)));
        let (flow, step) = steps.find(|(_, step)| step.message == screen.message)?;
        Some(Passed::Step(flow.name.clone(), step.name.clone()))
    }

    fn find_button(&self, wanted: &Placed<String>) -> Result<Tap, Box<Diagnostic>> {
        let buttons = || {
            let rows = self
                .shown
                .messages
                .iter()
                .rev()
                .flat_map(|message| message.rows.iter().flatten());
            rows.filter_map(|button| Some((button.label.as_str(), Tap::decode(&button.data)?)))
        };
        let found = buttons()
            .find(|(label, tap)| name_of_tap(tap) == wanted.value || *label == wanted.value);
        if let Some((_, tap)) = found {
            return Ok(tap);
        }
        let names: Vec<String> = buttons().map(|(_, tap)| name_of_tap(&tap)).collect();
        let title = format!("there is no button `{}` to tap", wanted.value);
        let fault = Diagnostic::error("story-no-button", title, wanted.span, "not on the screen");
        let fault = fault.help(format!("the buttons are: {}", names.join(", ")));
        Err(Box::new(
            fault.suggest(wanted, names.iter().map(String::as_str)),
        ))
    }

    fn compare(&self, turn: &StoryTurn) -> Played {
        self.nothing_went_wrong(turn)?;
        if let Some(expected) = &turn.see {
            self.compare_names(expected)?;
        }
        self.compare_words(&turn.words)
    }

    /// A message that could not be said is replaced by the one about trouble. The names of what
    /// was seen are then as expected, and people read something else.
    fn nothing_went_wrong(&self, turn: &StoryTurn) -> Played {
        let trouble = self.rules.start_of(system::TROUBLE);
        let Some(trouble) = trouble.map(|(_, step)| &step.message) else {
            return Ok(());
        };
        let locale = self.rules.locale_of(&self.stage.session);
        let values = Values::at(self.rules, locale, self.stage.moment);
        let words = &self.rules.words;
        let said = words.say(locale, trouble.as_str(), Part::Text, values.plain());
        let Ok(said) = said else { return Ok(()) };
        let first = said.lines().next().unwrap_or_default();
        let is_trouble = |text: &str| !first.is_empty() && text.contains(first);
        if !self.shown.texts().into_iter().any(is_trouble) {
            return Ok(());
        }
        let unsaid = self.shown.effects.iter().find(|effect| {
            let is_meant = matches!(effect, Effect::Show(screen) if screen.message == *trouble);
            !is_meant && self.text_of(effect).is_some_and(|text| is_trouble(&text))
        });
        let Some(name) = unsaid.and_then(name_of) else {
            return Ok(());
        };
        let title = format!("`{name}` could not be said");
        let label = "people read here that something went wrong";
        let fault = Diagnostic::error("story-trouble", title, turn.span, label);
        Err(Box::new(fault.help(
            "a value or a message in it is not there: look at what stands in its `{ }`",
        )))
    }

    fn compare_names(&self, expected: &Placed<Vec<Placed<String>>>) -> Played {
        let seen: Vec<(String, &Effect)> = self
            .shown
            .effects
            .iter()
            .filter_map(|effect| Some((name_of(effect)?, effect)))
            .collect();
        let names: Vec<&str> = seen.iter().map(|(name, _)| name.as_str()).collect();
        let wanted = || expected.value.iter().map(|name| name.value.as_str());
        if wanted().eq(names.iter().copied()) {
            return Ok(());
        }
        let wrong = expected.value.iter().zip(&names);
        let wrong = wrong.into_iter().find(|(name, seen)| name.value != **seen);
        let last = expected.value.last();
        let span = wrong.map(|(name, _)| name).or(last);
        let span = span.map_or(expected.span, |name| name.span);
        let fault = Diagnostic::error(
            "story-differs",
            "something else was seen",
            span,
            "expected here",
        );
        let told = seen.iter().map(|(name, effect)| {
            let text = self.text_of(effect).unwrap_or_default();
            format!("\n  {name}: {}", beginning(&text))
        });
        let told = told.collect::<String>();
        // Of danger, it is seldom the story that is wrong.
        let is_of_danger = |name: &str| name.starts_with(OF_DANGER);
        if wanted().any(is_of_danger) != names.iter().copied().any(is_of_danger) {
            return Err(Box::new(fault.help(format!(
                "seen instead:{told}\nwas a line added to questions.yaml or urgent-examples.yaml, or taken out? Each \
                 can change what others are taken for: `helpline ask` with these words says what decided. Put more \
                 lines like these under `urgent` or `benign` in urgent-examples.yaml, and leave the story as it is"
            ))));
        }
        let mut fault = fault.help(format!(
            "seen instead:{told}\nif that is right, write it here"
        ));
        fault.fix = Some(Fix {
            span: expected.span,
            with: match names.as_slice() {
                [name] => (*name).to_owned(),
                names => format!("[{}]", names.join(", ")),
            },
        });
        Err(Box::new(fault))
    }

    fn compare_words(&self, expected: &[Placed<String>]) -> Played {
        let texts = self.shown.texts();
        let seen = |words: &&Placed<String>| texts.iter().any(|text| text.contains(&words.value));
        let Some(words) = expected.iter().find(|words| !seen(words)) else {
            return Ok(());
        };
        let title = "these words were not seen";
        let fault = Diagnostic::error("story-differs", title, words.span, "expected here");
        let help = format!("seen instead: {}", texts.join(" / "));
        Err(Box::new(fault.help(help)))
    }

    /// What one thing says by itself.
    fn text_of(&self, effect: &Effect) -> Option<String> {
        let locale = self.rules.locale_of(&self.stage.session);
        let alone = std::slice::from_ref(effect);
        let said = words::word(self.rules, locale, self.stage.moment, alone);
        said.first()?.body.text().map(str::to_owned)
    }
}

/// The first words of a message, to know it by.
fn beginning(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST) {
        None => line.to_owned(),
        Some((most, _)) => {
            let cut = line[..most].rfind(' ').unwrap_or(most);
            format!("{}…", &line[..cut])
        }
    }
}
