//! The moments at which a message is looked at: while the line is open and while it is
//! closed, while the prices hold and when they have run out.

use jiff::ToSpan;

use crate::conversation::moment::Moment;
use crate::conversation::rules::Rules;

/// A moment, and what is true then.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sight {
    /// Whether somebody answers the phone.
    pub open: bool,
    /// Whether the prices hold.
    pub prices_hold: bool,
    /// When.
    pub moment: Moment,
}

/// How far is looked ahead, in half hours: three weeks.
const LOOK_AHEAD: i64 = 3 * 7 * 48;
const HALF_HOUR: i64 = 30 * 60;

/// How many weeks after the prices have run out are tried, because of holidays.
const WEEKS_LATER: i32 = 8;

/// The moments, from one on; always at least one.
pub(super) fn sights(rules: &Rules, now: Moment) -> Vec<Sight> {
    let sights = around(rules, now);
    let later = sights
        .iter()
        .filter_map(|sight| when_prices_have_run_out(rules, sight));
    let later: Vec<Sight> = later.collect();
    sights.into_iter().chain(later).collect()
}

fn around(rules: &Rules, from: Moment) -> Vec<Sight> {
    // On the hour: nobody wants to read of 9:43.
    let first = Moment::from_seconds(from.seconds().div_euclid(HALF_HOUR) * HALF_HOUR);
    let moments = || (1..LOOK_AHEAD).map(|step| first.plus_seconds(step * HALF_HOUR));
    let is_open = |moment| rules.hours.status(moment).is_open();
    let found = [true, false].map(|open| moments().find(|moment| is_open(*moment) == open));
    found
        .into_iter()
        .flatten()
        .map(|moment| sight(rules, moment))
        .collect()
}

fn sight(rules: &Rules, moment: Moment) -> Sight {
    Sight {
        open: rules.hours.status(moment).is_open(),
        prices_hold: rules.facts.prices_hold(rules.hours.local(moment).date()),
        moment,
    }
}

/// The same hour of the same weekday, after the last day of a price: so that nothing but
/// the prices is different.
fn when_prices_have_run_out(rules: &Rules, now: &Sight) -> Option<Sight> {
    let until = rules.facts.prices.values().map(|price| price.until).min()?;
    let here = rules.hours.local(now.moment);
    let weeks = here.date().until(until).ok()?.get_days().checked_div(7)?;
    let later = (1..=WEEKS_LATER).filter_map(|more| {
        let local = here.checked_add((weeks + more).weeks()).ok()?;
        let local = local.to_zoned(rules.hours.zone.clone()).ok()?;
        Some(sight(
            rules,
            Moment::from_seconds(local.timestamp().as_second()),
        ))
    });
    let mut later = later.filter(|later| later.open == now.open && !later.prices_hold);
    later.next().filter(|_| now.prices_hold)
}
