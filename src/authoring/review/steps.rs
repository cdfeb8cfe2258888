//! The steps of a flow, each with its message as people see it.

use super::super::parse::flow::FlowFile;
use super::super::signed::{Line, each_step, lines};
use super::pack::{InLanguage, StepPage};
use super::reviewer::Reviewer;
use super::said::Wanted;
use super::speaker::Speaker;
use crate::conversation::effect::Part;
use crate::conversation::flow::{DeskWay, Flow, Kind, Step, Target};
use crate::conversation::words::Line as BuiltIn;

/// After this many parts a message is surely at its end.
const MOST_PARTS: u8 = 50;

impl Reviewer<'_> {
    /// A step, said in each language.
    pub(super) fn step(
        &self,
        file: &FlowFile,
        flow: &Flow,
        place: usize,
        speakers: &[Speaker],
    ) -> StepPage {
        let step = &flow.steps()[place];
        let written = file.steps.get(place).map(|step| step.name.span);
        let node = each_step(&file.written);
        let node = node
            .into_iter()
            .find(|(name, _)| *name == step.name.as_str());
        let does = node.map(|(_, node)| lines(node)).unwrap_or_default();
        // Choices stand in a table, topics are on the buttons, and an end is called one.
        let own = |line: &Line| {
            let shown = line.what.starts_with("choice ") || line.what == "offers the topics";
            !shown && line.leads != "`end`"
        };
        let said = speakers.iter().filter(|_| speaks(step));
        StepPage {
            name: step.name.to_string(),
            sort: sort_of(step),
            place: written
                .and_then(|span| self.place(span))
                .unwrap_or_default(),
            does: does.into_iter().filter(own).collect(),
            choices: leading(step),
            said: said
                .map(|speaker| self.said(place, step, speaker))
                .collect(),
        }
    }

    fn said(&self, place: usize, step: &Step, speaker: &Speaker) -> InLanguage {
        let message = step.message.as_str();
        let own = speaker.vocabularies[0].and_then(|words| words.message(message));
        InLanguage {
            locale: speaker.locale.clone(),
            message: message.to_owned(),
            place: own.and_then(|own| self.place(own.name.span)),
            parts: parts(step, speaker)
                .into_iter()
                .map(|wanted| speaker.part(place, wanted))
                .collect(),
            choices: choices(step, speaker),
            offers: offers(step, speaker),
            replies_to: speaker.typed(message, "words"),
        }
    }
}

fn parts(step: &Step, speaker: &Speaker) -> Vec<Wanted> {
    let words = &speaker.rules.words;
    let has = |part: &Part| words.has(speaker.locale, step.message.as_str(), *part);
    let wanted = |when: &'static str| move |part: Part| Wanted { part, when };
    let more = (1..MOST_PARTS).map(Part::More).take_while(has);
    let retry = [Part::Retry].into_iter().filter(has);
    [Part::Text]
        .into_iter()
        .map(wanted(""))
        .chain(more.map(wanted("after the button for more")))
        .chain(retry.map(wanted("when what was typed does not fit")))
        .collect()
}

fn choices(step: &Step, speaker: &Speaker) -> Vec<(String, Vec<String>)> {
    let Kind::Ask(choices) = &step.kind else {
        return Vec::new();
    };
    let choice = choices.iter().map(|choice| {
        let typed = format!("{}-words", choice.name);
        let typed = speaker.typed(step.message.as_str(), &typed);
        (speaker.button(step, &choice.name), typed)
    });
    choice.collect()
}

/// The buttons besides choices: for more, and to other topics.
fn offers(step: &Step, speaker: &Speaker) -> Vec<String> {
    let rules = speaker.rules;
    let has_more = rules
        .words
        .has(speaker.locale, step.message.as_str(), Part::More(1));
    let plain = speaker.seen_at.first().map(|(_, values)| values.plain());
    let more = plain.filter(|_| has_more && !matches!(step.kind, Kind::Ask(_)));
    let more = more.and_then(|plain| {
        let line = BuiltIn::More.key();
        rules
            .words
            .say(speaker.locale, line, Part::Text, plain)
            .ok()
    });
    let titles = step.see_also.iter().filter_map(|topic| {
        let (_, answer) = rules.answer_to(topic)?;
        speaker.attribute(answer.message.as_str(), "title")
    });
    more.into_iter().chain(titles).collect()
}

fn leading(step: &Step) -> Vec<String> {
    let Kind::Ask(choices) = &step.kind else {
        return Vec::new();
    };
    choices.iter().map(|choice| target(&choice.next)).collect()
}

/// Where something leads, in words.
pub(super) fn target(target: &Target) -> String {
    match target {
        Target::Step(step) => format!("`{step}`"),
        Target::Topic(topic) => format!("the answer to `{topic}`"),
        Target::Flow(flow) => format!("the flow `{flow}`"),
        Target::Menu => "the main menu".to_owned(),
        Target::End => "the end".to_owned(),
    }
}

/// Whether a step has words of its own.
pub(super) fn speaks(step: &Step) -> bool {
    matches!(
        step.kind,
        Kind::Ask(_) | Kind::Number { .. } | Kind::Say(_) | Kind::Answer(_)
    )
}

/// What a step does, in a word.
fn sort_of(step: &Step) -> &'static str {
    match &step.kind {
        Kind::Ask(_) => "question",
        Kind::Number { .. } => "question for a number",
        Kind::Say(Target::End) => "ending",
        Kind::Say(_) => "message",
        Kind::Answer(_) => "answer",
        Kind::Decide { .. } => "decision, nothing is shown",
        Kind::Visit { .. } => "visit to another flow",
        Kind::Handoff { .. } => "way to a person",
        Kind::Desk(DeskWay::Chat) => "to an adviser in this chat",
        Kind::Desk(DeskWay::Callback) => "to being called",
    }
}
