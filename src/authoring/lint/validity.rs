//! Flows and steps that hold for a time only: not yet, soon no longer, or no longer.

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::Validity;
use super::super::source::Placed;
use super::Draft;

/// How many days ahead the end is told of.
const AHEAD: i64 = 30;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let today = draft.today();
    let flows = draft.files.iter().map(|file| (&file.name, &file.valid));
    let steps = draft.steps().map(|(_, step)| (&step.name, &step.valid));
    for (name, valid) in flows.chain(steps) {
        let Validity { from, until } = valid;
        if let (Some(from), Some(until)) = (from, until)
            && from.value > until.value
        {
            let title = format!("`{}` never holds", name.value);
            let label = "this day comes before the first";
            let fault = Diagnostic::warning("no-longer-valid", title, until.span, label);
            let fault = fault.also(from.span, "the first day on which it holds");
            faults.push(
                fault.help("put the earlier day after `valid-from:`, and the later one here"),
            );
            continue;
        }
        if let Some(from) = from.as_ref().filter(|from| from.value > today) {
            let title = format!("`{}` holds from {} only", name.value, from.value);
            let label = "people are told already";
            let fault = Diagnostic::warning("not-yet-valid", title, from.span, label);
            faults.push(fault.help("until then, keep it out of the conversation"));
        }
        if let Some(fault) = until.as_ref().and_then(|until| ending(name, until, today)) {
            faults.push(fault);
        }
    }
}

fn ending(name: &Placed<String>, until: &Placed<Date>, today: Date) -> Option<Diagnostic> {
    let soon = today.checked_add(AHEAD.days()).unwrap_or(today);
    let help =
        "find out what holds after that day; change the words, and move this date or take it out";
    if until.value < today {
        let title = format!("`{}` held until {}", name.value, until.value);
        let label = "people are still told";
        return Some(Diagnostic::warning("no-longer-valid", title, until.span, label).help(help));
    }
    (until.value <= soon).then(|| {
        let title = format!("`{}` holds until {} only", name.value, until.value);
        Diagnostic::warning("soon-not-valid", title, until.span, "").help(help)
    })
}
