//! Playing a story through the real engine, and saying where it went otherwise.
//!
//! Between turns the session is written down and read back, as it is in service.

use super::diagnostic::Diagnostic;
use super::source::Placed;
use super::story::{Deed, Story, StoryTurn};
use crate::conversation::effect::{Effect, Part, Urgent};
use crate::conversation::engine;
use crate::conversation::event::Event;
use crate::conversation::moment::Moment;
use crate::conversation::rules::Rules;
use crate::conversation::session::Session;
use crate::conversation::tap::Tap;
use crate::conversation::words::{Outgoing, word};

/// Plays a story; the faults are where what was seen is not what should be. It ends at
/// the first, since what follows would only be its consequences.
#[must_use]
pub fn rehearse(rules: &Rules, story: &Story) -> Vec<Diagnostic> {
    let zoned = story.at.value.to_zoned(rules.hours.zone.clone());
    // Where the clocks go forward, the library moves the time that is left out.
    let Some(start) = zoned
        .ok()
        .filter(|start| start.datetime() == story.at.value)
    else {
        let title = "there is no such time: the clocks go forward over it";
        let fault = Diagnostic::error("bad-moment", title, story.at.span, "left out on this day");
        return vec![fault.help("write a time before or after this hour")];
    };
    let mut stage = Stage {
        rules,
        session: Session {
            locale: story.locale.clone(),
            ..Session::default()
        },
        moment: Moment::from_seconds(start.timestamp().as_second()),
        shown: Vec::new(),
    };
    story
        .turns
        .iter()
        .find_map(|turn| stage.play(turn).err())
        .map(|fault| *fault)
        .into_iter()
        .collect()
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
        | Effect::Figure { .. } => None,
        Effect::Urgent(Urgent::Help(category)) => Some(format!("urgent-{}", category.name())),
        Effect::Urgent(Urgent::MoreWays) => Some("urgent-more".to_owned()),
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

struct Stage<'r> {
    rules: &'r Rules,
    session: Session,
    moment: Moment,
    shown: Vec<(Effect, Outgoing)>,
}

impl Stage<'_> {
    fn play(&mut self, turn: &StoryTurn) -> Result<(), Box<Diagnostic>> {
        let event = match &turn.deed {
            Deed::Wait(seconds) => {
                self.moment = self.moment.plus_seconds(*seconds);
                return Ok(());
            }
            Deed::Say(text) => Event::Said(text.clone()),
            Deed::Edit(text) => Event::Edited(text.clone()),
            Deed::Send(media) => Event::Sent {
                media: *media,
                caption: None,
            },
            Deed::Tap(button) => Event::Tapped(Some(self.find_button(button)?)),
        };
        let saved = serde_json::to_string(&self.session).unwrap_or_default();
        let session: Session = serde_json::from_str(&saved).unwrap_or_default();
        let (session, effects) = engine::step(self.rules, session, &event, &self.moment.into());
        let worded = word(
            self.rules,
            self.rules.locale_of(&session),
            self.moment,
            &effects,
        );
        self.session = session;
        let seen = effects.into_iter().filter(Effect::is_for_person);
        self.shown = seen.zip(worded).collect();
        self.compare(turn)
    }

    fn find_button(&self, wanted: &Placed<String>) -> Result<Tap, Box<Diagnostic>> {
        let buttons = || {
            let rows = self
                .shown
                .iter()
                .rev()
                .flat_map(|(_, outgoing)| outgoing.rows.iter().flatten());
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

    fn compare(&self, turn: &StoryTurn) -> Result<(), Box<Diagnostic>> {
        let seen: Vec<String> = self
            .shown
            .iter()
            .filter_map(|(effect, _)| name_of(effect))
            .collect();
        if let Some(expected) = &turn.see {
            let wanted: Vec<&str> = expected.iter().map(|name| name.value.as_str()).collect();
            if wanted != seen {
                let wrong = expected
                    .iter()
                    .zip(&seen)
                    .find(|(name, seen)| name.value != **seen);
                let span = wrong
                    .map(|(name, _)| name)
                    .or(expected.last())
                    .map_or(turn.span, |name| name.span);
                let fault = Diagnostic::error(
                    "story-differs",
                    "something else was seen",
                    span,
                    "expected here",
                );
                return Err(Box::new(
                    fault.help(format!("seen instead: {}", seen.join(", "))),
                ));
            }
        }
        let texts: Vec<&str> = self
            .shown
            .iter()
            .filter_map(|(_, outgoing)| text_of(outgoing))
            .collect();
        let absent = turn
            .words
            .iter()
            .find(|words| !texts.iter().any(|text| text.contains(&words.value)));
        if let Some(words) = absent {
            let fault = Diagnostic::error(
                "story-differs",
                "these words were not seen",
                words.span,
                "expected here",
            );
            return Err(Box::new(
                fault.help(format!("seen instead: {}", texts.join(" / "))),
            ));
        }
        Ok(())
    }
}

fn text_of(outgoing: &Outgoing) -> Option<&str> {
    outgoing.body.text()
}
