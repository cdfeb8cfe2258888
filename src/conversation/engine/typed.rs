//! What a typed message does, in order: commands, the words that work everywhere, what is
//! on the screen, small talk, topics; and help when nothing fits.
//! (Urgent wording was looked for before.)

use super::super::effect::{Button, Label, Part};
use super::super::flow::{DeskStatus, DeskWay, Kind, Target};
use super::super::ids::StepName;
use super::super::rules::system;
use super::super::tap::Floor;
use super::super::understanding::{choices, plain};
use super::super::words::Line;
use super::turn::Turn;

/// The commands beside those of the floor.
pub const COMMANDS: [&str; 4] = ["start", "help", "privacy", "forget"];

/// Those of them that erase nothing, so that a slip may mean one.
const HARMLESS: [&str; 3] = ["start", "help", "privacy"];

/// What a command with a slip in it may mean.
enum Meant {
    Floor(Floor),
    Command(&'static str),
}

/// One word alone may be meant for something else than the way to a person.
const FEWEST_WORDS_FOR_TALK: usize = 2;

/// Whether a text is a command that is known, and nothing besides.
pub(super) fn is_known_command(text: &str) -> bool {
    let name = text.trim().strip_prefix('/');
    name.is_some_and(|name| COMMANDS.contains(&name) || Floor::named(name).is_some())
}

impl Turn<'_> {
    /// Does what a typed message means. After a move (`moved`) it cannot have been
    /// an answer to the question the person is at now.
    pub(super) fn said(&mut self, text: &str, moved: bool) {
        if let Some(command) = text.trim().strip_prefix('/') {
            return self.command(command);
        }
        match self.floor_word(text) {
            // Nobody is let go with a goodbye who said a moment ago that they mean to die; but
            // who has read where help is once more may go.
            Some(Floor::Stop) if self.is_in_need() && !self.has_seen_more_ways() => {
                return self.help_again();
            }
            Some(floor) => {
                // Tablets go on working, and who is feared may come back.
                if floor == Floor::Stop && self.danger().lasts() {
                    self.signpost();
                }
                return self.do_floor(floor);
            }
            None => {}
        }
        if let Some(locale) = self.language_named(text) {
            return self.speak(&locale);
        }
        if moved {
            return self.show_place();
        }
        // What is asked about an adviser stays open while something else is answered.
        let consent_is_open = self.is_asked_to_agree();
        if self.take_correction(text) {
            return;
        }
        // "I meant 52", of what is asked now.
        let meant = self.meant_instead(text);
        if self.take_option(text) || meant.is_some_and(|meant| self.take_option(&meant)) {
            return;
        }
        if consent_is_open && self.is_said(Line::AdviserConsent, text) {
            return self.ask_consent();
        }
        if self.take_from_talk(text) {
            return;
        }
        if !self.small_talk(text) {
            if self.take_part(text) {
                return;
            }
            if self.take_from_menu(text) {
                return;
            }
            let answers_here = self.may_answer_here(text);
            if answers_here || self.may_answer_below(text) {
                // What stands above is done with only where the answer is to what is below it.
                if !answers_here {
                    self.uncover();
                }
                if !self.take_number_below(text) {
                    self.say_and_stay(Line::QuestionAgain);
                }
                return;
            }
            self.ask_about(text);
        }
        if consent_is_open {
            self.ask_again_to_agree();
        }
    }

    /// `/menu`, `/menu@our_bot` and `/start phb-what` are commands; after an unknown one the
    /// place is shown again, or the menu.
    fn command(&mut self, command: &str) {
        let mut parts = command.split_whitespace();
        let name = parts.next().unwrap_or_default();
        let name = name.split('@').next().unwrap_or_default().to_lowercase();
        match name.as_str() {
            "start" => self.start(parts.next()),
            "help" => self.start(None),
            "privacy" => self.interrupt(self.rules.start_of(system::PRIVACY)),
            "forget" => self.forget(),
            name => {
                let floor = Floor::named(name).or_else(|| self.floor_word(name));
                match floor.map(Meant::Floor).or_else(|| self.meant_by(name)) {
                    Some(Meant::Floor(floor)) => self.do_floor(floor),
                    Some(Meant::Command(command)) => self.command(command),
                    None => {
                        self.say(Line::UnknownCommand);
                        self.show_place();
                    }
                }
            }
        }
    }

    /// The part of the floor that a text names.
    pub(super) fn floor_word(&self, text: &str) -> Option<Floor> {
        let typed = plain::plain(text);
        let names = |floor: &Floor| self.names(&Label::Line(Line::of_floor(*floor)), &typed);
        Floor::ALL
            .into_iter()
            .filter(|_| !typed.is_empty())
            .find(names)
    }

    /// What a command with a slip in it means: "/urgnt", "/strat".
    fn meant_by(&self, name: &str) -> Option<Meant> {
        let floors = Floor::ALL.into_iter().map(|floor| {
            let words = self.phrases(&Label::Line(Line::of_floor(floor)));
            let named = words.into_iter().chain([floor.name().into()]);
            (Meant::Floor(floor), named.collect())
        });
        let commands = HARMLESS.map(|command| (Meant::Command(command), vec![command.into()]));
        let (meant, options): (Vec<_>, Vec<Vec<_>>) = floors.chain(commands).unzip();
        // A number is no command.
        let is_word = name.chars().any(char::is_alphabetic);
        let index = choices::choose(name, &options).filter(|_| is_word)?;
        meant.into_iter().nth(index)
    }

    /// "Please call me" and "I want to write" are understood everywhere, by the words of the
    /// buttons that lead to advisers. A call is asked about at once; what writing here means
    /// stands on the way to it, and so does the number where no adviser can be asked.
    fn take_from_talk(&mut self, text: &str) -> bool {
        if plain::words(text).len() < FEWEST_WORDS_FOR_TALK {
            return false;
        }
        let Some((step, way)) = self.way_to_desk_named(text) else {
            return false;
        };
        if self.desk_status() == DeskStatus::Away {
            // A reply about the phone says more.
            let is_replied_to = self.small_talk_of(text).is_some();
            if is_replied_to {
                return false;
            }
            if way == DeskWay::Callback {
                self.say(Line::CannotCall);
            }
            self.do_floor(Floor::Talk);
            return true;
        }
        self.understood();
        let talk = &system::TALK.into();
        match way {
            DeskWay::Callback => self.interrupt(self.rules.step(talk, &step)),
            DeskWay::Chat => self.do_floor(Floor::Talk),
        }
        true
    }

    /// The step of the way to a person that leads to a desk, and whose button a text means.
    fn way_to_desk_named(&self, text: &str) -> Option<(StepName, DeskWay)> {
        let flow = self.rules.flows.get(system::TALK)?;
        flow.steps().iter().find_map(|step| {
            let Kind::Ask(choices) = &step.kind else {
                return None;
            };
            choices.iter().find_map(|choice| {
                let Target::Step(next) = &choice.next else {
                    return None;
                };
                let (_, desk) = self.rules.step(&flow.name, next)?;
                let Kind::Desk(way) = &desk.kind else {
                    return None;
                };
                let label = Label::Choice(step.message.clone(), choice.name.clone());
                self.is_one_of_at_a_time(&self.phrases(&label), text)
                    .then(|| (next.clone(), *way))
            })
        })
    }

    /// What the main menu's buttons say works from everywhere: our own texts name them.
    fn take_from_menu(&mut self, text: &str) -> bool {
        let typed = plain::plain(text);
        let Some((flow, step)) = self.rules.start_of(system::MENU) else {
            return false;
        };
        let words = &self.rules.words;
        let says = |button: &&Button| {
            let Label::Choice(message, choice) = &button.label else {
                return false;
            };
            let locales = self.own_and_default().into_iter();
            let mut labels = locales
                .filter_map(|locale| words.own_phrase(locale, message.as_str(), choice.as_str()));
            labels.any(|label| label == typed)
        };
        let buttons = self.own_buttons(flow, step);
        let Some(button) = buttons.iter().find(says).filter(|_| !typed.is_empty()) else {
            return false;
        };
        self.tapped(Some(&button.tap));
        true
    }

    /// Whether a message has a part in this person's language.
    pub(super) fn has_part(&self, message: &str, part: Part) -> bool {
        self.rules.words.has(self.locale(), message, part)
    }
}
