//! What new rules would do to a conversation that goes on: whether its place is still there.

use std::collections::BTreeMap;

use super::super::moment::Moment;
use super::super::rules::Rules;
use super::super::scene::Scene;
use super::super::session::{Place, Session};
use super::turn::Turn;

/// What becomes of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// There is none: it has ended, or is too old to go on.
    Over,
    /// It goes on where it is.
    CarriesOn(Place),
    /// It goes on where it is, but an answer given before no longer counts.
    ForgetsAnswers(Place),
    /// The step is gone: it goes on at another.
    Moved(Place, Place),
    /// The step is gone: a question that was answered comes again.
    AskedAgain(Place, Place),
    /// The whole flow is gone: it begins anew.
    BeginsAnew(Place),
}

/// What becomes of a conversation at a moment, by these rules.
#[must_use]
pub fn fate(rules: &Rules, session: Session, moment: Moment) -> Fate {
    let scene = Scene::from(moment);
    let mut turn = Turn::new(rules, session, &scene);
    let Some(place) = turn.session.stack.last().cloned() else {
        return Fate::Over;
    };
    let place = Place { page: 0, ..place };
    let answers = |session: &Session| session.answers.values().map(BTreeMap::len).sum::<usize>();
    let before = turn.session.answers.clone();
    let given = answers(&turn.session);
    let moved = turn.mend();
    let kept = answers(&turn.session);
    match turn.session.stack.last() {
        None => Fate::BeginsAnew(place),
        Some(_) if !moved && kept < given => Fate::ForgetsAnswers(place),
        Some(_) if !moved => Fate::CarriesOn(place),
        Some(now) => {
            let answered = before.get(&now.flow);
            let again = answered.is_some_and(|answers| answers.contains_key(&now.step));
            let now = now.clone();
            if again {
                Fate::AskedAgain(place, now)
            } else {
                Fate::Moved(place, now)
            }
        }
    }
}
