//! What leads to a flow: the program, steps of other flows, and what people type.

use super::pack::{Asked, Leads, TopicPage};
use super::reviewer::Reviewer;
use super::speaker::Speaker;
use crate::conversation::flow::{Flow, Kind, Step, Target};
use crate::conversation::ids::TopicName;
use crate::conversation::rules::system;

/// The most example questions of a topic that are shown: there can be hundreds.
const MOST_QUESTIONS: usize = 36;

impl Reviewer<'_> {
    pub(super) fn leads(&self, flow: &Flow, speakers: &[Speaker]) -> Leads {
        let topics: Vec<(&Step, &TopicName)> = flow
            .steps()
            .iter()
            .filter_map(|step| match &step.kind {
                Kind::Answer(topic) => Some((step, topic)),
                _ => None,
            })
            .collect();
        let own: Vec<&TopicName> = topics.iter().map(|(_, topic)| *topic).collect();
        let topic = |(step, topic): &(&Step, &TopicName)| TopicPage {
            topic: (*topic).clone(),
            asked: speakers
                .iter()
                .map(|speaker| self.asked(step, topic, speaker))
                .collect(),
        };
        Leads {
            program: started_by_program(flow.name.as_str()),
            steps: self.steps_leading_to(flow, &own, speakers),
            topics: topics.iter().map(topic).collect(),
        }
    }

    fn asked(&self, step: &Step, topic: &TopicName, speaker: &Speaker) -> Asked {
        let message = step.message.as_str();
        let file = self.questions.get(speaker.locale);
        let questions = file.and_then(|file| {
            let mut topics = file.topics.iter();
            topics.find(|(name, _)| name.value == topic.as_str())
        });
        let place = questions.and_then(|(name, _)| self.place(name.span));
        let questions = questions.map(|(_, questions)| questions.as_slice());
        let questions = questions.unwrap_or_default();
        // Like questions stand together in the file: every so many shows all kinds.
        let step = questions.len().div_ceil(MOST_QUESTIONS).max(1);
        Asked {
            locale: speaker.locale.clone(),
            title: speaker
                .attribute(message, "title")
                .unwrap_or_else(|| topic.to_string()),
            words: speaker.typed(message, "title-words"),
            questions: questions
                .iter()
                .step_by(step)
                .map(|question| question.value.clone())
                .collect(),
            all: questions.len(),
            place,
        }
    }

    /// Every choice and step of another flow that leads here. Topics offered beside answers
    /// are left out: they are on every other page.
    fn steps_leading_to(
        &self,
        flow: &Flow,
        topics: &[&TopicName],
        speakers: &[Speaker],
    ) -> Vec<String> {
        let leads_here = |target: &Target| match target {
            Target::Flow(name) => *name == flow.name,
            Target::Topic(topic) => topics.contains(&topic),
            Target::Step(_) | Target::Menu | Target::End => false,
        };
        let mut flows: Vec<&Flow> = self.rules.flows.values().collect();
        flows.retain(|other| other.name != flow.name);
        flows.sort_by_key(|flow| flow.name.clone());
        let mut found = Vec::new();
        for (other, step) in flows
            .iter()
            .flat_map(|flow| flow.steps().iter().map(move |step| (flow, step)))
        {
            let place = format!("`{}`, step `{}`", other.name, step.name);
            match &step.kind {
                Kind::Ask(choices) => {
                    for choice in choices.iter().filter(|choice| leads_here(&choice.next)) {
                        let label = speakers
                            .first()
                            .map(|speaker| speaker.button(step, &choice.name));
                        let label = label.unwrap_or_else(|| choice.name.to_string());
                        found.push(format!("{place}: the button “{label}”"));
                    }
                }
                Kind::Visit { flow: visited, .. } if *visited == flow.name => {
                    found.push(format!(
                        "{place}, which goes through this flow and comes back"
                    ));
                }
                Kind::Handoff { subject, .. } if flow.name.as_str() == system::TALK => {
                    found.push(format!("{place}, about `{subject}`"));
                }
                _ if super::super::lint::targets(step)
                    .into_iter()
                    .any(leads_here) =>
                {
                    found.push(place);
                }
                _ => {}
            }
        }
        found
    }
}

/// For what Helpline starts a flow by itself.
fn started_by_program(flow: &str) -> Option<&'static str> {
    Some(match flow {
        system::START => "the greeting",
        system::MENU => "the main menu",
        system::NOT_UNDERSTOOD => "a message that was not understood",
        system::TALK => "the way to a person",
        system::GOODBYE => "the end of a conversation",
        system::TROUBLE => "something that goes wrong on our side",
        system::UNREADABLE => "a photo, a voice message or something else that it cannot read",
        system::PRIVACY => "what is kept about people, after /privacy",
        system::SMALL_TALK => "greetings, thanks and the like",
        _ => return None,
    })
}
