//! Dates that have passed or soon will: the list of bank holidays, and prices.

use jiff::ToSpan;

use super::super::diagnostic::Diagnostic;
use super::Draft;

/// How many days ahead the list of bank holidays must reach.
pub(super) const HOLIDAYS_AHEAD: i64 = 90;

/// How many days before its last day a price is told of.
const PRICES_AHEAD: i64 = 30;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    find_holidays(draft, faults);
    find_prices(draft, faults);
}

fn find_holidays(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let today = draft.today();
    let Some(until) = &draft.settings.holidays_known_until else {
        return;
    };
    let needed = today.checked_add(HOLIDAYS_AHEAD.days()).unwrap_or(today);
    if until.value < needed {
        let title = format!("the bank holidays are known until {} only", until.value);
        let help = "add the next ones from GOV.UK and move this date; \
                    on a forgotten holiday people would be told that the line is open";
        faults.push(Diagnostic::warning("holidays-run-out", title, until.span, "").help(help));
    }
}

fn find_prices(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let today = draft.today();
    let needed = today.checked_add(PRICES_AHEAD.days()).unwrap_or(today);
    for (name, until) in &draft.settings.prices_until {
        let title = if until.value < today {
            format!("the price `{name}` held until {}", until.value)
        } else if until.value < needed {
            format!("the price `{name}` holds until {} only", until.value)
        } else {
            continue;
        };
        let help = "look up the new price, then change the value and this date; \
                    from the day after, no price is shown";
        faults.push(Diagnostic::warning("price-runs-out", title, until.span, "").help(help));
    }
}
