//! What is shown at a place: which part of which message, and which buttons.

use super::super::effect::{Button, Effect, Label, Part, Screen};
use super::super::flow::{Flow, Kind, Step};
use super::super::ids::TopicName;
use super::super::moment::Moment;
use super::super::rules::system;
use super::super::session::{Answer, Answers};
use super::super::tap::{Floor, Tap};
use super::super::words::Line;
use super::turn::Turn;

/// How long the helpline's contact card is not sent again.
const CARD_EVERY_SECONDS: i64 = 60 * 60;

impl<'r> Turn<'r> {
    /// Shows the place the person is at, with everything they can do there.
    pub(super) fn show_place(&mut self) {
        let Some((flow, step)) = self.here() else {
            return self.go_to_menu();
        };
        match &step.kind {
            // Where an edit put something that never rests.
            Kind::Decide { .. } | Kind::Visit { .. } | Kind::Handoff { .. } | Kind::Desk(_) => {
                self.walk(Some((flow, step)));
            }
            Kind::Ask(_) | Kind::Number { .. } | Kind::Say(_) | Kind::Answer(_) => {
                self.show_step(flow, step, self.part());
            }
        }
    }

    /// The helpline's contact card, unless it stands a little further up: the number is in the
    /// words too, and each card more is one more to scroll over and to be read out.
    pub(super) fn send_card(&mut self) {
        let lately = |sent: Moment| self.moment.seconds_since(sent) < CARD_EVERY_SECONDS;
        if !self.session.card.is_some_and(lately) {
            self.session.card = Some(self.moment);
            self.effects.push(Effect::Contact);
        }
    }

    /// Shows a part of the step the person is at.
    pub(super) fn show_step(&mut self, flow: &'r Flow, step: &'r Step, part: Part) {
        if step.contact && part == Part::Text {
            self.send_card();
        }
        let screen = Screen {
            part,
            buttons: self.own_buttons(flow, step),
            floor: self.floor(),
            ..self.screen_without_buttons(flow, step)
        };
        self.effects.push(Effect::Show(screen));
    }

    /// Shows what a system flow says, and stays where the person was: the question
    /// they were at is asked again, so that its buttons make sense.
    pub(super) fn show_aside(&mut self, system: &str) {
        let Some((flow, step)) = self.rules.start_of(system) else {
            return;
        };
        self.show_message_and_stay(self.screen_without_buttons(flow, step));
    }

    /// Shows what a system flow says, and nothing else.
    pub(super) fn show_plainly(&mut self, system: &str) {
        let Some((flow, step)) = self.rules.start_of(system) else {
            return;
        };
        let screen = self.screen_without_buttons(flow, step);
        self.effects.push(Effect::Show(screen));
    }

    /// Says a built-in line, on the way to something else.
    pub(super) fn say(&mut self, line: Line) {
        self.effects.push(Effect::Show(line_screen(line)));
    }

    /// Says a built-in line, and stays where the person was.
    pub(super) fn say_and_stay(&mut self, line: Line) {
        self.show_message_and_stay(line_screen(line));
    }

    pub(super) fn show_message_and_stay(&mut self, screen: Screen) {
        let at_question = self.here().is_some_and(|(_, step)| step.is_question());
        let floor = if at_question {
            Vec::new()
        } else {
            self.floor()
        };
        self.effects.push(Effect::Show(Screen { floor, ..screen }));
        if at_question {
            self.show_place();
        }
    }

    /// Replies to what asked nothing, and stays where the person was: what could be chosen before
    /// still can.
    pub(super) fn reply_and_stay(&mut self, screen: Screen) {
        self.keeps_screen = !self.here().is_some_and(|(_, step)| step.is_question());
        self.show_message_and_stay(screen);
    }

    /// Shows a message that offers topics, and stays where the person was.
    pub(super) fn offer_topics(&mut self, screen: Screen, topics: &[TopicName]) {
        let buttons = topics
            .iter()
            .filter_map(|topic| self.topic_button(topic))
            .collect();
        let mut floor = self.floor();
        if self.open_question().is_some() {
            floor.insert(0, floor_button(Floor::CarryOn));
        }
        self.effects.push(Effect::Show(Screen {
            buttons,
            floor,
            ..screen
        }));
    }

    /// The step the person is at.
    pub(super) fn here(&self) -> Option<(&'r Flow, &'r Step)> {
        let top = self.session.stack.last()?;
        self.rules.step(&top.flow, &top.step)
    }

    /// The part of its message shown last.
    fn part(&self) -> Part {
        match self.session.stack.last().map_or(0, |top| top.page) {
            0 => Part::Text,
            page => Part::More(page),
        }
    }

    /// A step's words, without any buttons.
    pub(super) fn screen_without_buttons(&self, flow: &Flow, step: &Step) -> Screen {
        let mut given = self
            .session
            .answers
            .get(&flow.name)
            .cloned()
            .unwrap_or_default();
        if let Kind::Number { limits, .. } = &step.kind {
            given.insert("from".into(), Answer::Number(*limits.start()));
            given.insert("to".into(), Answer::Number(*limits.end()));
        }
        Screen {
            message: step.message.clone(),
            part: Part::Text,
            given,
            with: Vec::new(),
            buttons: Vec::new(),
            floor: Vec::new(),
        }
    }

    /// The buttons of a step itself: its choices; or the rest of a long answer and
    /// the topics beside it.
    pub(super) fn own_buttons(&self, flow: &Flow, step: &Step) -> Vec<Button> {
        if let Kind::Ask(choices) = &step.kind {
            let button = |choice: &super::super::flow::Choice| Button {
                label: Label::Choice(step.message.clone(), choice.name.clone()),
                tap: Tap::Choice(flow.name.clone(), step.name.clone(), choice.name.clone()),
            };
            return choices.iter().map(button).collect();
        }
        let more = self.more_button(flow, step);
        let topics = step
            .see_also
            .iter()
            .filter_map(|topic| self.topic_button(topic));
        let length = self.other_length(step);
        more.into_iter().chain(length).chain(topics).collect()
    }

    /// The button to the rest of a long answer, if there is more of it.
    pub(super) fn more_button(&self, flow: &Flow, step: &Step) -> Option<Button> {
        let page = self.next_page(step)?;
        Some(Button {
            label: Label::Line(Line::More),
            tap: Tap::More(flow.name.clone(), step.name.clone(), page),
        })
    }

    /// The page after the one shown, if this language has it.
    pub(super) fn next_page(&self, step: &Step) -> Option<u8> {
        let page = self
            .session
            .stack
            .last()
            .map_or(0, |top| top.page)
            .checked_add(1)?;
        let has_it = self
            .rules
            .words
            .has(self.locale(), step.message.as_str(), Part::More(page));
        has_it.then_some(page)
    }

    pub(super) fn topic_button(&self, topic: &TopicName) -> Option<Button> {
        let (_, step) = self.rules.answer_to(topic)?;
        Some(Button {
            label: Label::Title(step.message.clone()),
            tap: Tap::Topic(topic.clone()),
        })
    }

    /// What works here besides the step's own buttons.
    pub(super) fn floor(&self) -> Vec<Button> {
        let at = |name: &str| {
            self.session
                .stack
                .last()
                .is_some_and(|top| top.flow.as_str() == name)
        };
        let at_main_menu = self.here().is_some_and(|(flow, step)| {
            flow.name.as_str() == system::MENU
                && flow.start().is_some_and(|start| start.name == step.name)
        });
        Floor::ALL
            .into_iter()
            .filter(|floor| match floor {
                Floor::CarryOn => self.can_carry_on(),
                Floor::Back => !self.session.history.is_empty(),
                Floor::Menu => !at_main_menu,
                Floor::Language => self.rules.words.has_several_languages(),
                Floor::Talk => !at(system::TALK),
                Floor::Stop | Floor::Urgent => true,
            })
            .map(floor_button)
            .chain(self.way_to_default())
            .collect()
    }
}

/// A built-in line, without any buttons.
pub(super) fn line_screen(line: Line) -> Screen {
    Screen {
        message: line.message(),
        part: Part::Text,
        given: Answers::new(),
        with: Vec::new(),
        buttons: Vec::new(),
        floor: Vec::new(),
    }
}

fn floor_button(floor: Floor) -> Button {
    Button {
        label: Label::Line(Line::of_floor(floor)),
        tap: Tap::Floor(floor),
    }
}
