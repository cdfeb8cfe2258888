//! One played conversation: everything that was done in it, so that it can be taken back to
//! any point, and written down as a story.

use super::group::Group;
use super::scroll::{Bubble, Scroll, Who};
use crate::authoring::explanation::{Explanation, explain};
use crate::authoring::recording::{Did, Recording};
use crate::authoring::stage::{ADVISERS, Stage, Turn};
use crate::conversation::desk::{Command, Content, DeskDeed, DeskTap};
use crate::conversation::engine::Passed;
use crate::conversation::session::Place;
use crate::conversation::{Event, Locale, Moment, Rules, Tap};

/// One played conversation.
#[derive(Debug, Clone)]
pub(super) struct Talk {
    /// What was done, in order.
    pub(super) deeds: Vec<Deed>,
    pub(super) now: Played,
    /// Whether the moment is not the present one.
    pub(super) pretended: bool,
    /// What the last typed words were taken for.
    pub(super) why: Option<Why>,
    /// What was shown to the adviser who tapped last.
    pub(super) alert: Option<String>,
}

/// Where everything stands.
#[derive(Debug, Clone)]
pub(super) struct Played {
    pub(super) stage: Stage,
    pub(super) phone: Scroll,
    pub(super) group: Group,
}

/// Something that was done.
#[derive(Debug, Clone)]
pub(super) struct Deed {
    did: Option<Did>,
    turns: Vec<Turn>,
    before: Played,
    /// How many bubbles the phone had before.
    pub(super) from: usize,
}

/// What typed words were taken for.
#[derive(Debug, Clone)]
pub(super) struct Why {
    pub(super) text: String,
    /// The choice they made, as flow, step and choice.
    pub(super) choice: Option<(String, String, String)>,
    /// The names of the messages that came of it.
    pub(super) shown: Vec<String>,
    /// What they are as a question.
    pub(super) question: Option<std::sync::Arc<Explanation>>,
}

impl Talk {
    /// Begins as somebody does who opens the chat.
    pub(super) fn begin(
        rules: &Rules,
        moment: Moment,
        locale: Option<Locale>,
        pretended: bool,
    ) -> Self {
        let stage = Stage::new(moment, locale).with_desk(rules);
        let mut talk = Self {
            deeds: Vec::new(),
            now: Played {
                stage,
                phone: Scroll::with(Who::TheAdviser),
                group: Group::new(),
            },
            pretended,
            why: None,
            alert: None,
        };
        talk.says(rules, "/start");
        talk.why = None;
        talk
    }

    /// The person types.
    pub(super) fn says(&mut self, rules: &Rules, text: &str) {
        let before = self.now.clone();
        let turn = self.now.stage.act(rules, &Event::Said(text.to_owned()));
        self.person_wrote(text);
        let did = Did::typed(&before.stage, text, &turn);
        self.why = Some(Why::of(rules, &self.now.stage, text, &turn));
        self.done(before, Some(did), vec![turn]);
    }

    /// The person taps a button.
    pub(super) fn taps(&mut self, rules: &Rules, data: &str) {
        let before = self.now.clone();
        let tap = Tap::decode(data);
        let name = tap.as_ref().map(crate::authoring::rehearsal::name_of_tap);
        let turn = self.now.stage.act(rules, &Event::Tapped(tap));
        let labels = before
            .phone
            .bubbles
            .iter()
            .rev()
            .flat_map(|bubble| bubble.rows.iter().flatten());
        let label = labels.clone().find(|button| button.data == data);
        let label = label
            .map_or(data, |button| button.label.as_str())
            .to_owned();
        self.person_wrote(&label);
        self.why = None;
        self.done(before, name.map(Did::Tapped), vec![turn]);
    }

    fn person_wrote(&mut self, text: &str) {
        let number = self.now.stage.last_message();
        let bubble = Bubble::written(Who::Person, text, Some(number));
        self.now.phone.write(bubble);
    }

    /// An adviser taps a button of a card.
    pub(super) fn taps_at_desk(&mut self, rules: &Rules, adviser: usize, data: &str) {
        if let Some(tap) = DeskTap::decode(data) {
            let label = tap.deed.in_words();
            self.at_desk(rules, adviser, tap.deed, label);
        }
    }

    /// An adviser types into a topic.
    pub(super) fn writes(&mut self, rules: &Rules, adviser: usize, topic: usize, text: &str) {
        let before = self.now.clone();
        let (id, name) = ADVISERS[adviser.min(1)];
        let number = self.now.group.written(topic, name, text);
        let of_person = self
            .now
            .group
            .topics
            .get(topic)
            .is_some_and(|topic| topic.code.is_some());
        let command = Command::typed(text);
        let about_them = command.clone().filter(|_| of_person);
        let deed = match (about_them.and_then(|command| command.deed(None)), command) {
            (Some(deed), _) => deed,
            (None, Some(command)) => {
                let turn = self.now.stage.command(rules, id, &command);
                let turn = turn.unwrap_or_default();
                let told = turn.alert.iter();
                told.for_each(|told| self.now.group.told(topic, told));
                return self.done(before, None, vec![turn]);
            }
            (None, None) if of_person => DeskDeed::Wrote {
                message: number,
                content: Content::Text(text.to_owned()),
                reply_to: None,
                album: None,
            },
            // Words in the waiting room stay there.
            (None, None) => return,
        };
        self.at_desk_after(before, rules, adviser, deed, Some(text.to_owned()));
    }

    fn at_desk(&mut self, rules: &Rules, adviser: usize, deed: DeskDeed, label: Option<String>) {
        let before = self.now.clone();
        self.at_desk_after(before, rules, adviser, deed, label);
    }

    fn at_desk_after(
        &mut self,
        before: Played,
        rules: &Rules,
        adviser: usize,
        deed: DeskDeed,
        label: Option<String>,
    ) {
        let (id, _) = ADVISERS[adviser.min(1)];
        if let Some(turn) = self.now.stage.at_desk(rules, id, deed) {
            self.alert.clone_from(&turn.alert);
            self.done(before, label.map(Did::AtDesk), vec![turn]);
        }
    }

    /// Time passes.
    pub(super) fn waits(&mut self, rules: &Rules, minutes: i64) {
        let before = self.now.clone();
        let turns = self.now.stage.wait(rules, minutes * 60);
        self.pretended = true;
        self.done(before, Some(Did::Waited(minutes)), turns);
    }

    /// Goes to a step as if the conversation had come there.
    pub(super) fn goes_to(&mut self, rules: &Rules, flow: &str, step: &str) {
        let before = self.now.clone();
        let session = &mut self.now.stage.session;
        session.stack = vec![Place::new(flow.into(), step.into())];
        // Saying nothing we can take for an answer would be counted as a miss; a tap on a
        // language shows the place, and changes nothing else.
        let locale = rules.locale_of(session).clone();
        let turn = self
            .now
            .stage
            .act(rules, &Event::Tapped(Some(Tap::Language(locale))));
        self.why = None;
        self.done(before, None, vec![turn]);
    }

    /// Back to before a deed.
    pub(super) fn back_to(&mut self, deed: usize) {
        if deed < self.deeds.len() {
            self.deeds.truncate(deed + 1);
            if let Some(deed) = self.deeds.pop() {
                self.now = deed.before;
            }
            self.why = None;
            self.alert = None;
        }
    }

    /// Everything so far, as a story; `None` when it began in the middle of a flow, or the
    /// team did something that a story cannot say.
    pub(super) fn story(&self, rules: &Rules, title: &str) -> Option<String> {
        let first = self.deeds.first()?;
        let mut recording = Recording::begin(&first.before.stage);
        for deed in &self.deeds {
            recording.add(deed.did.clone()?, &deed.turns);
        }
        Some(recording.story(rules, title))
    }

    /// The step the person is at, as flow and step.
    pub(super) fn place(&self) -> Option<(&str, &str)> {
        let place = self.now.stage.session.stack.last()?;
        Some((place.flow.as_str(), place.step.as_str()))
    }

    fn done(&mut self, before: Played, did: Option<Did>, turns: Vec<Turn>) {
        for turn in &turns {
            for outgoing in &turn.person {
                self.now.phone.take(outgoing);
            }
            for outgoing in &turn.desk {
                self.now.group.take(outgoing);
            }
        }
        let from = before.phone.bubbles.len();
        self.deeds.push(Deed {
            did,
            turns,
            before,
            from,
        });
    }
}

impl Why {
    fn of(rules: &Rules, stage: &Stage, text: &str, turn: &Turn) -> Self {
        let choice = turn.passed.iter().find_map(|passed| match passed {
            Passed::Choice(flow, step, choice) => {
                Some((flow.to_string(), step.to_string(), choice.to_string()))
            }
            _ => None,
        });
        let locale = rules.locale_of(&stage.session);
        let own = rules.understanding.get(locale);
        let understanding = own.or(rules.understanding.get(rules.words.default_locale()));
        let shown = turn
            .effects
            .iter()
            .filter_map(crate::authoring::rehearsal::name_of);
        Self {
            text: text.to_owned(),
            choice,
            shown: shown.collect(),
            question: understanding.map(|known| std::sync::Arc::new(explain(rules, known, text))),
        }
    }
}
