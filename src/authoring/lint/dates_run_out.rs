//! Dates that have passed or soon will: the list of bank holidays, and prices.

use jiff::ToSpan;

use super::super::diagnostic::Diagnostic;
use super::Draft;

/// How many days ahead the list of bank holidays must reach.
const HOLIDAYS_AHEAD: i64 = 90;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let today = draft.settings.hours.local(draft.moment).date();
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
