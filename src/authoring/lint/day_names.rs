//! The name of a day or a month in the place of another one: people would come on the wrong day. The
//! names that are usual stand in `day_names.txt`.

use strsim::osa_distance;

use super::super::diagnostic::Diagnostic;
use super::Draft;

const LIST: &str = include_str!("day_names.txt");

/// The lines that name them, in the order of the list.
const LINES: [&str; 19] = [
    "weekday-monday",
    "weekday-tuesday",
    "weekday-wednesday",
    "weekday-thursday",
    "weekday-friday",
    "weekday-saturday",
    "weekday-sunday",
    "month-1",
    "month-2",
    "month-3",
    "month-4",
    "month-5",
    "month-6",
    "month-7",
    "month-8",
    "month-9",
    "month-10",
    "month-11",
    "month-12",
];

/// So many letters may be others in a name that is meant.
const MOST_SLIPS: usize = 2;

/// The usual names of each language.
fn languages() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    let parted = lines.filter_map(|line| line.split_once(" = "));
    parted.map(|(locale, names)| (locale, names.split(", ").collect()))
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (locale, names) in languages() {
        faults.extend(first_slip(draft, locale, &names));
    }
}

/// The first name that is another. Two that have changed places are one slip.
fn first_slip(draft: &Draft, locale: &str, names: &[&str]) -> Option<Diagnostic> {
    let words = draft.vocabularies.get(locale)?;
    LINES.iter().zip(names).find_map(|(line, usual)| {
        let text = words.message(line)?.text.as_ref()?.span;
        let name = draft.text_at(text).trim().to_lowercase();
        let is = |usual: &str| usual.to_lowercase() == name;
        // In another language, other letters may be another form of the word.
        let is_slip = || locale == "en" && osa_distance(&usual.to_lowercase(), &name) <= MOST_SLIPS;
        let is_another = names.iter().any(|other| is(other)) || is_slip();
        (!is(usual) && is_another).then(|| {
            let title = format!("`{line}` is not called {usual}");
            let fault = Diagnostic::error("day-names", title, text, "people would read this");
            fault.suggest_instead(text, Some((*usual).to_owned()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_name_once() {
        for (locale, names) in languages() {
            assert_eq!(names.len(), LINES.len(), "{locale}");
            let mut once = names.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), names.len(), "{locale}");
        }
    }
}
