//! What an adviser says to the person, and the prepared answers.

use super::super::super::desk::{Content, DeskDeed, DeskTap, Keep, Post, ReplyTo, Spot, State};
use super::super::super::effect::{Effect, ForDesk, Part, Value};
use super::super::super::event::Media;
use super::super::super::ids::Code;
use super::super::super::words::{ANSWER, Body, Line, Outgoing, Values};
use super::super::turn::Turn;
use super::staff::is_note;
use super::{Handoff, screen_with};

/// At most so many prepared answers are shown at once.
const MOST_ANSWERS: usize = 8;

impl Turn<'_> {
    /// The adviser's words go to the person.
    pub(super) fn adviser_wrote(
        &mut self,
        mut handoff: Box<Handoff>,
        message: i64,
        content: &Content,
        reply_to: Option<i64>,
        album: Option<&String>,
    ) {
        let body = match content {
            Content::Text(text) => Body::Text(text.clone()),
            Content::Media {
                media: Media::Contact | Media::Location | Media::Other,
                ..
            } => {
                return self.note(&handoff, Line::StaffCannotSend, Vec::new(), Some(message));
            }
            Content::Media { .. } => Body::Copy(message),
        };
        let post = Post {
            code: Some(handoff.code.clone()),
            reply_to: reply_to.map(ReplyTo::Copy),
            keep: Some(Keep::CopyOf(message)),
            album: album.cloned(),
            ..Post::default()
        };
        self.send_to_person(body, post);
        if let State::Talking(talking) = &mut handoff.state {
            talking.adviser_wrote = self.moment;
            talking.answered = true;
            talking.asked = None;
            talking.nudged = false;
            talking.call_offered = false;
        }
        self.session.handoff = Some(handoff);
    }

    /// A message was changed in a topic. If the person has it, they have the change too, whoever
    /// is there by now: a wrong word is not left standing because the chat is over. `asked` says
    /// whether they are told who changed what the person never had.
    pub(super) fn change_with_person(
        &mut self,
        code: &Code,
        message: i64,
        text: &str,
        asked: bool,
    ) {
        let spot = Spot::CopyOf(message);
        // What has become a note is not for the person.
        let body = if is_note(&Content::Text(text.to_owned())) {
            Body::Delete(spot)
        } else {
            Body::Edit {
                spot,
                text: text.to_owned(),
            }
        };
        self.send_to_person(body, asking(code, asked));
    }

    /// A message is taken back from the person, whoever is there by now.
    pub(super) fn unsend(&mut self, code: &Code, message: i64) {
        let body = Body::Delete(Spot::CopyOf(message));
        self.send_to_person(body, asking(code, true));
    }

    fn send_to_person(&mut self, body: Body, post: Post) {
        let outgoing = Outgoing {
            post: Some(Box::new(post)),
            ..Outgoing::new(body, Vec::new())
        };
        self.effects.push(Effect::FromDesk(outgoing));
    }

    /// The prepared answers whose names or titles have these words.
    pub(super) fn list_answers(&mut self, handoff: &Handoff, words: &str) {
        let wanted = words.to_lowercase();
        let locale = self.rules.words.default_locale();
        let fits = |name: &&String| {
            let title = self
                .rules
                .words
                .own_attribute(locale, name, "title")
                .unwrap_or_default();
            wanted
                .split_whitespace()
                .all(|word| name.contains(word) || title.to_lowercase().contains(word))
        };
        let names: Vec<String> = self
            .rules
            .words
            .names(locale, ANSWER)
            .filter(fits)
            .take(MOST_ANSWERS)
            .cloned()
            .collect();
        let line = if names.is_empty() {
            Line::StaffNoAnswers
        } else {
            Line::StaffAnswers
        };
        let buttons = names
            .iter()
            .map(|name| self.answer_button(handoff, name))
            .collect();
        let screen = screen_with(line, Vec::new());
        self.tell_desk(
            handoff,
            ForDesk::Offer(handoff.code.clone(), screen, buttons),
        );
        self.alert(Line::StaffDone, Vec::new());
    }

    fn answer_button(&self, handoff: &Handoff, name: &str) -> (String, DeskTap) {
        let locale = self.rules.words.default_locale();
        let short = name.strip_prefix(ANSWER).unwrap_or(name).to_owned();
        let title = self.rules.words.own_attribute(locale, name, "title");
        let deed = DeskDeed::Preview(short.clone());
        (
            title.unwrap_or(short),
            DeskTap {
                code: handoff.code.clone(),
                deed,
            },
        )
    }

    /// Shows a prepared answer as the team reads it and as the person will.
    pub(super) fn preview_answer(&mut self, mut handoff: Box<Handoff>, name: &str) {
        let Some(ours) = self.prepared(name, false) else {
            return self.alert(Line::StaffNoAnswers, Vec::new());
        };
        let theirs = self.prepared(name, true).unwrap_or_default();
        let translated = self.has_own_answer(name);
        let with = vec![
            ("text", Value::Text(ours.clone())),
            (
                "theirs",
                Value::or_none(if theirs == ours {
                    String::new()
                } else {
                    theirs
                }),
            ),
            ("translated", if translated { "yes" } else { "no" }.into()),
        ];
        let tap = DeskTap {
            code: handoff.code.clone(),
            deed: DeskDeed::Answer(name.to_owned()),
        };
        let send = self.line_text(Line::StaffButtonSend);
        let screen = screen_with(Line::StaffPreview, with);
        let offer = ForDesk::Offer(handoff.code.clone(), screen, vec![(send, tap)]);
        self.tell_desk(&handoff, offer);
        if let State::Talking(talking) = &mut handoff.state {
            talking.sent_answer = None;
        }
        self.session.handoff = Some(handoff);
        self.alert(Line::StaffDone, Vec::new());
    }

    /// Sends a prepared answer in the person's language.
    pub(super) fn send_answer(&mut self, mut handoff: Box<Handoff>, name: &str) {
        let Some(text) = self.prepared(name, true) else {
            return self.alert(Line::StaffNoAnswers, Vec::new());
        };
        let sent = handoff
            .talking()
            .and_then(|talking| talking.sent_answer.as_deref());
        if sent == Some(name) {
            return self.alert(Line::StaffAnswerTwice, Vec::new());
        }
        self.send_to_person(Body::Text(text), asking(&handoff.code, false));
        let ours = self.prepared(name, false).unwrap_or_default();
        let with = vec![
            ("name", Value::Text(name.to_owned())),
            ("text", Value::Text(ours)),
        ];
        self.note(&handoff, Line::StaffAnswerSent, with, None);
        let is_answered = !self.asks_for_patience(name);
        if let State::Talking(talking) = &mut handoff.state {
            talking.adviser_wrote = self.moment;
            talking.answered = is_answered;
            talking.asked = None;
            talking.nudged = false;
            talking.call_offered = false;
            talking.sent_answer = Some(name.to_owned());
        }
        self.session.handoff = Some(handoff);
        self.alert(Line::StaffDone, Vec::new());
    }

    /// A prepared answer in the person's language or in the team's.
    fn prepared(&self, name: &str, theirs: bool) -> Option<String> {
        let words = &self.rules.words;
        let locale = if theirs {
            self.locale()
        } else {
            words.default_locale()
        };
        let values = Values::at(self.rules, locale, self.moment);
        let name = format!("{ANSWER}{name}");
        let said = words.say(locale, &name, Part::Text, values.plain()).ok()?;
        Some(words.direction(locale).isolated(said))
    }

    /// Whether after a prepared answer it is still for the adviser to write.
    fn asks_for_patience(&self, name: &str) -> bool {
        let words = &self.rules.words;
        let name = format!("{ANSWER}{name}");
        let next = words.own_attribute(words.default_locale(), &name, "next");
        next.is_some_and(|next| next == "adviser")
    }

    fn has_own_answer(&self, name: &str) -> bool {
        self.rules
            .words
            .has_own(self.locale(), &format!("{ANSWER}{name}"))
    }

    /// A built-in line in the team's language.
    pub(super) fn line_text(&self, line: Line) -> String {
        let words = &self.rules.words;
        let said = words.say(
            words.default_locale(),
            line.key(),
            Part::Text,
            &fluent::FluentArgs::new(),
        );
        said.unwrap_or_default()
    }
}

/// What goes with something done to a person's side of a handoff. `asked` says whether whoever did
/// it hears of it, should there be nothing to do it to.
fn asking(code: &Code, asked: bool) -> Post {
    Post {
        code: Some(code.clone()),
        asked,
        ..Post::default()
    }
}
