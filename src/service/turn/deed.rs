//! One thing that somebody did becomes a turn: stepped, worded, and told to the desks it is for.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError};

use super::turning::Turning;
use super::{Failure, TRIES, Turns};
use crate::conversation::desk::Mishap;
use crate::conversation::effect::Effect;
use crate::conversation::ids::Code;
use crate::conversation::words::{self, Voices};
use crate::conversation::{Event, Moment, Outgoing, Scene, Session, engine};
use crate::service::counting::{Before, Day};
use crate::service::kept::{Edition, SetAside};
use crate::service::ports::{Act, AtDesk, Chat, Clock, Deed, Sight, Store};
use crate::service::unanswered::Unanswered;
use crate::service::{chance, team};

impl<S: Store, C: Clock> Turns<S, C> {
    pub(super) fn take_deed<'r>(
        &'r self,
        turning: &mut Turning,
        voices: &Voices<'r>,
        deed: &Deed,
        (update, failure): (i64, Option<&Failure>),
    ) -> Result<(), i64> {
        let event = match &deed.act {
            Act::Spoke(event) => event,
            Act::AtDesk(at_desk) => {
                self.take_at_desk(turning, deed, at_desk, update);
                return Ok(());
            }
            Act::Left => &Event::Befell {
                code: None,
                what: Mishap::PersonGone,
            },
        };
        let asks = event.is_of_person();
        if !asks && !turning.knows(deed.chat) {
            turning.tap(deed, team::over(&self.rules, turning.moment));
            if let Event::AtDesk(act) = event {
                let told = team::to_nobody(&self.rules, act, turning.moment).into_iter();
                let group = self.desks.group(&act.at);
                let told = told.filter_map(|told| Some((group?, told)));
                turning.batch.outgoing.extend(told);
            }
            if matches!(deed.act, Act::Left) {
                turning.erase(deed.chat, None);
            }
            return Ok(());
        }
        let session = turning.session(deed);
        let moment = turning.moment;
        let before = session.handoff.clone();
        let stood = Before::of(&session);
        let scene = Scene {
            moment,
            board: Arc::clone(&turning.board),
            code: Code::drawn(chance::number()),
            letter: deed.letter.clone(),
            just_before: self.just_before(deed.chat, update, moment, event),
        };
        let (session, effects, outgoing) = match failure {
            Some(failure) if failure.times >= TRIES => {
                self.set_aside(turning, failure);
                if !asks {
                    turning.put_back(deed.chat, session);
                    return Ok(());
                }
                self.trouble(voices, session, moment)
            }
            _ => self
                .caught(voices, || (self.step)(&self.rules, session, event, &scene))
                .ok_or(update)?,
        };
        self.send_to_desks(turning, deed, &session, &effects);
        let gone = matches!(deed.act, Act::Left) || effects.contains(&Effect::Forget);
        let counts = &mut turning.batch.counts;
        counts.turn(&self.rules, moment, event, &effects);
        stood.count_end(&self.rules, moment, (!gone).then_some(&session), counts);
        turning
            .batch
            .questions
            .extend(self.unanswered(deed.chat, event, &effects, moment));
        if matches!(deed.act, Act::Left) {
            turning.erase(deed.chat, before);
            return Ok(());
        }
        if effects.contains(&Effect::Forget) {
            if let Some(handoff) = &before {
                turning.unsay(handoff);
            }
            turning.erase(deed.chat, before);
        } else {
            if let Some(handoff) = &session.handoff {
                turning.note(handoff);
            }
            turning.keep(deed.chat, update, session);
        }
        let outgoing = outgoing.into_iter().map(|outgoing| (deed.chat, outgoing));
        turning.batch.outgoing.extend(outgoing);
        Ok(())
    }

    /// The few words that somebody sent just before.
    fn just_before(&self, chat: Chat, update: i64, moment: Moment, event: &Event) -> Vec<String> {
        if !event.is_of_person() {
            return Vec::new();
        }
        let mut pieces = self.pieces.lock().unwrap_or_else(PoisonError::into_inner);
        pieces.entry(chat).or_default().take(update, moment, event)
    }

    /// What is kept of a question that was not understood: masked here, before anything of it
    /// is written anywhere.
    fn unanswered(
        &self,
        chat: Chat,
        event: &Event,
        effects: &[Effect],
        at: Moment,
    ) -> Option<Unanswered> {
        let marks = self.marks.as_ref()?;
        let known = self.rules.known_words.as_ref()?;
        let text = event
            .text()
            .filter(|_| effects.contains(&Effect::Unanswered))?;
        let day = Day::of(at);
        Some(Unanswered {
            day,
            mark: marks.of(chat, day),
            masked: known.masked(text)?,
        })
    }

    /// What of a turn is for desks: messages, figures, words for whoever tapped.
    fn send_to_desks(
        &self,
        turning: &mut Turning,
        deed: &Deed,
        session: &Session,
        effects: &[Effect],
    ) {
        let moment = turning.moment;
        let locale = self.rules.locale_of(session);
        turning.count(locale, effects);
        if let Act::Spoke(Event::AtDesk(act)) = &deed.act {
            let shown = words::alert(&self.rules, moment, effects);
            if deed.tap.is_none() && team::is_answered(&act.deed, effects) {
                let told = shown.clone().map(|text| team::told(act, text));
                let group = self.desks.group(&act.at);
                turning.batch.outgoing.extend(group.zip(told));
            }
            turning.tap(deed, shown);
        }
        for (desk, outgoing) in words::at_desk(&self.rules, locale, moment, effects) {
            if let Some(group) = self.desks.group(&desk) {
                turning.batch.outgoing.push((group, outgoing));
            }
        }
    }

    /// What a team says to its desk rather than about one person.
    fn take_at_desk(&self, turning: &mut Turning, deed: &Deed, at_desk: &AtDesk, update: i64) {
        if team::is_set_up(at_desk) {
            turning.set_up.push(deed.chat);
            return;
        }
        let Some(desk) = self.desks.of_group(deed.chat) else {
            return;
        };
        let going = team::is_going(at_desk);
        turning.going.extend(going.map(|what| (deed.chat, what)));
        let edition = self.desks.edition(&desk);
        let done = team::take(&self.rules, &turning.board, &desk, at_desk, turning.moment);
        if let Some(state) = done.state {
            turning.set_desk(&desk, edition, state, Edition(update));
        }
        turning.tap(deed, done.shown);
        let outgoing = done
            .outgoing
            .into_iter()
            .map(|outgoing| (deed.chat, outgoing));
        turning.batch.outgoing.extend(outgoing);
    }

    /// A turn that fails however often it is tried: its reason is kept for the operator.
    fn set_aside(&self, turning: &mut Turning, failure: &Failure) {
        tracing::error!(
            alarm = true,
            reason = failure.reason,
            "an update could not be answered and was set aside; the person was given the number"
        );
        self.observer.saw(Sight::SetAside);
        turning.batch.set_aside.push(SetAside {
            at: turning.moment,
            reason: failure.reason.clone(),
        });
    }

    /// The person is told and given the number; they stay where they were, if that can
    /// be shown.
    fn trouble<'r>(
        &'r self,
        voices: &Voices<'r>,
        session: Session,
        moment: Moment,
    ) -> (Session, Vec<Effect>, Vec<Outgoing>) {
        let fresh = Session {
            locale: session.locale.clone(),
            ..Session::default()
        };
        let told = self.caught(voices, || {
            engine::trouble(&self.rules, session, &moment.into())
        });
        told.or_else(|| {
            let afresh = fresh.clone();
            self.caught(voices, || {
                engine::trouble(&self.rules, afresh, &moment.into())
            })
        })
        .unwrap_or_else(|| (fresh, Vec::new(), vec![Outgoing::last_resort()]))
    }

    /// A turn, worded. A panic in it is a fault of ours: it is caught here, so that it is
    /// one person's turn and no other's.
    pub(super) fn caught<'r>(
        &'r self,
        voices: &Voices<'r>,
        step: impl FnOnce() -> (Session, Vec<Effect>),
    ) -> Option<(Session, Vec<Effect>, Vec<Outgoing>)> {
        catch_unwind(AssertUnwindSafe(|| {
            let (session, effects) = step();
            let outgoing = voices.word(self.rules.locale_of(&session), &effects);
            (session, effects, outgoing)
        }))
        .ok()
    }
}
