//! The shipped flows and words with one mistake planted at a time: each gives one
//! diagnostic, in the right place, with something to do about it.
//!
//! What is replaced are names, never sentences, so that words can be edited freely.

use helpline::adapters::disk;
use helpline::authoring::{Diagnostic, Severity, Source, Sources, check_all};

use super::monday;
use super::planted_more::MORE;

/// A mistake: in a file, one text in place of another, and what should be told of it.
pub(super) struct Mistake {
    file: &'static str,
    right: &'static str,
    wrong: &'static str,
    code: &'static str,
    /// The file that is shown, and words of the line that is shown.
    shown: (&'static str, &'static str),
}

pub(super) const MENU: &str = "flows/system/menu.yaml";
pub(super) const PHB: &str = "flows/phb.yaml";
pub(super) const COULD: &str = "flows/could-i-have-one.yaml";
pub(super) const REAL: &str = "flows/is-it-a-real-one.yaml";
pub(super) const TALK: &str = "flows/system/talk.yaml";
pub(super) const PHB_WORDS: &str = "locales/en/phb.ftl";
pub(super) const COULD_WORDS: &str = "locales/en/could-i-have-one.ftl";
pub(super) const MENU_WORDS: &str = "locales/en/menu.ftl";
pub(super) const TALK_WORDS: &str = "locales/en/talk.ftl";
pub(super) const LINES: &str = "locales/en/lines.ftl";
pub(super) const SETTINGS: &str = "helpline.toml";
pub(super) const SOURCES: &str = "flows/sources.yaml";
pub(super) const URGENT_WORDS: &str = "locales/en/urgent.ftl";
pub(super) const QUESTIONS: &str = "locales/en/questions.yaml";

/// A mistake shown in the file and on the line where it was made.
pub(super) const fn here(
    file: &'static str,
    right: &'static str,
    wrong: &'static str,
    code: &'static str,
    line: &'static str,
) -> Mistake {
    let shown = (file, line);
    Mistake {
        file,
        right,
        wrong,
        code,
        shown,
    }
}

// One mistake a line reads better than what rustfmt makes of it.
#[rustfmt::skip]
const MISTAKES: &[Mistake] = &[
    // Names that lead nowhere.
    here(COULD, "no: wheelchair,", "no: wheelchiar,", "unknown-step", "wheelchiar"),
    here(COULD, "next: right-child", "next: right-chlid", "unknown-step", "next: right-chlid"),
    here(MENU, "topic phb-spend", "topic phb-spned", "unknown-topic", "phb-spned"),
    here(MENU, "flow is-it-a-real-one", "flow is-it-a-reel-one", "unknown-flow", "reel"),
    here(MENU, "budgets: budgets", "budgets: bugdets", "unknown-step", "bugdets"),
    here(COULD, "[phb-chc,", "[phb-ch,", "unknown-topic", "phb-ch,"),
    here(COULD, "legal-rights,", "legel-rights,", "unknown-source", "legel"),
    here(QUESTIONS, "  phb-chc:", "  phb-chcc:", "unknown-topic", "phb-chcc"),
    here(TALK, "contact: helpline", "contact: advice", "unknown-contact", "contact: advice"),
    // Conditions.
    here(TALK, "      - otherwise: closed\n", "", "decision-without-otherwise", "now:"),
    here(COULD, "{ continuing-care: not-sure }", "{ age: [under 5, over 90] }", "two-conditions", "over 90"),
    here(COULD, "{ wheelchair: yes }", "{ wheelchair: maybe }", "impossible-value", "maybe"),
    here(COULD, "age: under 18", "age: under eighteen", "bad-number-condition", "eighteen"),
    here(COULD, "yes, age: under 18", "yes, age: over 130", "impossible-value", "over 130"),
    here(REAL, "when: { use: no }", "when: { used: no }", "unknown-answer", "used: no"),
    here(TALK, "helpline: open", "helpline: opened", "impossible-value", "opened"),
    // Shapes.
    here(COULD, "  age:\n", "  wales:\n    say: end\n  age:\n", "duplicate-name", "wales:"),
    here(COULD, "    next: continuing-care\n", "", "next-missing", "number:"),
    here(COULD, "      - otherwise: may-still-ask\n", "", "decision-without-otherwise", "result:"),
    here(COULD, "from: 0, to: 120", "from: 120, to: 0", "impossible-limits", "to: 0"),
    here(PHB, "see-also:", "see-alos:", "unknown-key", "see-alos"),
    here(PHB, "review-every:", "review-evry:", "unknown-key", "review-evry"),
    here(TALK, "      - otherwise: closed", "\t- otherwise: closed", "broken-yaml", "- otherwise"),
    here(PHB, "    answer: phb-what\n", "    answer: phb-what\n    say: end\n", "two-kinds", "say"),
    here(PHB, "flow: phb\n", "flow: pbh\n", "flow-and-file-differ", "flow: pbh"),
    here(COULD, "from: 0, to: 120 }", "from: 0, to: 120", "broken-yaml", "from: 0, to: 120"),
    // Care.
    here(PHB, "sources:\n", "valid-until: 2026-11-01\nsources:\n", "no-longer-valid", "valid-until"),
    here(PHB, "reviewed: { on: 2026-11-22, by: }", "reviewed: { on: 2026-05-22, by: us }", "review-overdue", "reviewed:"),
    here(PHB, "review-every: 3 months", "review-every: three months", "bad-period", "three"),
    here(PHB_WORDS, "phb-what =", "# helpline: allow emoji\nphb-what =", "silence-unneeded", "allow emoji"),
    here(PHB, "reviewed: { on: 2026-11-22, by: }", "reviewed: { by: Sam }", "review-missing", "by: Sam"),
    here(PHB, "owner:", "valid-from: 2027-05-01\nvalid-until: 2027-01-01\nowner:", "no-longer-valid", "2027-01-01"),
    // One thing moved or taken out, and many places that had to do with it.
    here(PHB, "  spend:", "  spending:", "message-missing", "spending:"),
    here(PHB, "  moving:\n    answer: phb-moving\n", "  moving:\n    answer: phb-mooving\n", "unknown-topic", "phb-mooving"),
    here(MENU, "      real-one: flow", "      more: flow", "bad-name", "more: flow"),
    here(COULD, "  place-help:", "  place help:", "bad-name", "place help"),
    here(COULD, "  wheelchair-help:\n    say: result\n", "", "unknown-step", "not-sure: wheelchair-help"),
    here(COULD, "  wheelchair-help:\n    say: result\n", "  wheelchair-help:\n    say: wheelchair-help\n", "endless-loop", "wheelchair-help:"),
    here(PHB, "  - care-boards\n", "  - care-boards, nhs-111\n", "wrong-shape", "care-boards, nhs-111"),
    here(PHB, "owner: advice team\n", "", "review-missing", "flow: phb"),
    here(SOURCES, "\nnhs-111:", "\nnhs-one-one-one:", "unknown-source", "").shown_in(PHB, "nhs-111"),
    // Words.
    here(PHB_WORDS, "phb-what =", "phb-what", "broken-fluent", "phb-what"),
    here(PHB_WORDS, "{ $number-emergency }", "{ $number emergency }", "broken-fluent", "{ $number emergency }"),
    here(PHB_WORDS, "{ $number-emergency }", "{ }", "broken-fluent", "{ }"),
    here(PHB_WORDS, "phb-give-up =", "phb-give up =", "broken-fluent", "phb-give up"),
    here(PHB_WORDS, "phb-spend =\n    ", "phb-spend =\n", "broken-fluent", ""),
    here(URGENT_WORDS, "116 123", "{ $number-samaritans }", "unknown-variable", "{ $number-samaritans }"),
    here(COULD_WORDS, "    .wales =", "    .walse =", "button-missing", "").shown_in(COULD, "wales:"),
    here(COULD_WORDS, "could-i-have-one-age =", "could-i-have-one-ages =", "message-missing", "").shown_in(COULD, "age:"),
    here(COULD_WORDS, "    .retry =", "    .again =", "retry-missing", ".again ="),
    here(PHB_WORDS, "    .title =", "    .titel =", "title-missing", ".titel ="),
    here(PHB_WORDS, "phb-spend =", "phb-what = Twice.\nphb-spend =", "duplicate-message", "Twice"),
    here(COULD_WORDS, "{ $from }", "{ $form-age }", "unknown-variable", "$form-age"),
    here(COULD_WORDS, "{ $continuing-care ->", "{ $continuing-car ->", "unknown-variable", "-car ->"),
    here(TALK_WORDS, "{ $phone }", "{ $phone", "broken-fluent", "{ $phone"),
    here(TALK_WORDS, "*[other]", "[other]", "broken-fluent", "->"),
    here(MENU_WORDS, "    .money-words = ", "    .money-words = menu, ", "same-words", "menu,"),
    here(MENU_WORDS, "    .plan =", "    .plans =", "button-missing", ".plans ="),
    here(LINES, "line-more =", "line-moore =", "line-missing", "line-moore"),
    // Settings.
    here(SETTINGS, "\nphone = \"", "\nphone = \"0300 500 927\" # \"", "number-invalid", "0300 500 927"),
    here(SETTINGS, "tuesday = ", "tuesday = [\"9.30-4pm\"] # ", "bad-times", "9.30-4pm"),
    here(SETTINGS, "bank-holidays = [", "bank-holidays = [ \"25/12/2026\",", "bad-date", "25/12/2026"),
    here(SETTINGS, "timezone = ", "timezone = \"London\" # ", "unknown-time-zone", "\"London\""),
    here(SETTINGS, "friday =", "fryday =", "unknown-key", "fryday"),
    here(SETTINGS, "\nform = ", "\nform = none # ", "broken-toml", "form ="),
    here(SETTINGS, "known-until = ", "known-until = \"2026-12-31\" # ", "holidays-run-out", "known-until"),
    // People are led elsewhere.
    here(REAL, "{ goals: no }", "{ centre: no }", "rule-never-used", "{ centre: no }"),
    here(COULD, "{ continuing-care: yes, age: under 18 }", "{ continuing-care: yes, age: under 121 }", "rule-never-used", "{ continuing-care: yes }"),
    here(MENU, "      real-one: flow is-it-a-real-one\n", "", "button-unused", "main:"),
    here(SETTINGS, "monday = [\"09:30-16:00\"]", "monday = []", "holiday-closed-anyway", "monday = []"),
    here(COULD, "say: age", "say: result", "answer-not-asked", "continuing-care: yes, age"),
];

impl Mistake {
    /// The same, shown in another file.
    const fn shown_in(self, file: &'static str, line: &'static str) -> Self {
        Self {
            shown: (file, line),
            ..self
        }
    }

    fn plant(&self) -> Sources {
        let sources = shipped_for(&[self.file]).map(|source| {
            if source.name != self.file {
                return source;
            }
            let planted = source.text.replacen(self.right, self.wrong, 1);
            assert_ne!(
                planted, source.text,
                "`{}` is not in {}",
                self.right, self.file
            );
            Source {
                text: planted,
                ..source
            }
        });
        Sources::new(sources.collect())
    }

    /// What is wrong with what is told; `None` when it is as it should be.
    fn complaint(&self, told: &[Diagnostic], sources: &Sources) -> Option<String> {
        let [fault] = told else {
            return Some(format!("{} faults are told of", told.len()));
        };
        let (file, line) = shown(fault, sources);
        let problem = if fault.code != self.code {
            format!("it is called {}", fault.code)
        } else if file != self.shown.0 || !line.contains(self.shown.1) {
            format!("it is shown in {file}: {line}")
        } else if fault.help.is_none() {
            "nothing is said of what to do".to_owned()
        } else {
            return None;
        };
        Some(problem)
    }
}

/// The shipped files without most of the languages, but for those of the changed files: one
/// reviewed by nobody is checked as another is, and each takes its time.
pub(super) fn shipped_for(changed: &[&str]) -> impl Iterator<Item = Source> + use<> {
    let language = |name: &str| Some(name.strip_prefix("locales/")?.split_once('/')?.0.to_owned());
    let changed: Vec<_> = changed.iter().filter_map(|name| language(name)).collect();
    disk::shipped().filter(move |source| {
        language(&source.name).is_none_or(|language| {
            ["en", "en-simple", "pl", "cy"].contains(&language.as_str())
                || changed.contains(&language)
        })
    })
}

/// The file and the line that a diagnostic shows.
pub(super) fn shown<'s>(fault: &Diagnostic, sources: &'s Sources) -> (&'s str, &'s str) {
    let Some(place) = fault.place() else {
        return ("", "");
    };
    let source = sources.get(place.source).unwrap();
    let start = source.text[..place.start]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    (
        &source.name,
        source.text[start..].lines().next().unwrap_or_default(),
    )
}

/// Files that were moved, emptied or cut, by what `change` makes of each; `None` takes one away.
fn with_files(change: impl Fn(Source) -> Option<Source>) -> Sources {
    Sources::new(disk::shipped().filter_map(change).collect())
}

fn called(source: Source, from: &str, to: &str) -> Source {
    Source {
        name: source.name.replacen(from, to, 1),
        ..source
    }
}

fn cut(source: Source, name: &str, keep: fn(&str) -> &str) -> Source {
    if source.name != name {
        return source;
    }
    let text = keep(&source.text).to_owned();
    Source { text, ..source }
}

fn first_half(text: &str) -> &str {
    let at = text.floor_char_boundary(text.len() / 2);
    &text[..text[..at].rfind("\n\n").unwrap()]
}

#[test]
fn a_file_that_was_moved_emptied_or_cut_is_one_fault() {
    let moved = |from: &'static str, to: &'static str| {
        with_files(move |source| Some(called(source, from, to)))
    };
    for (what, sources, code, help) in [
        (
            "English",
            moved("locales/en/", "locales/eng/"),
            "file-missing",
            "call `locales/eng`",
        ),
        (
            "a language",
            moved("locales/en-simple/", "locales/en-smiple/"),
            "locale-name",
            "en-simple",
        ),
        (
            "a flow among words",
            moved("flows/s117.yaml", "locales/en/s117.yaml"),
            "file-name",
            "move it to `flows/s117.yaml`",
        ),
        (
            "a flow in a folder",
            moved("flows/s117.yaml", "flows/new/s117.yaml"),
            "file-name",
            "move it to `flows/s117.yaml`",
        ),
        (
            "words among flows",
            moved("locales/en/s117.ftl", "flows/s117.ftl"),
            "file-name",
            "move it to `locales/en/s117.ftl`",
        ),
        (
            "empty settings",
            with_files(|one| Some(cut(one, SETTINGS, |_| ""))),
            "file-empty",
            "bring back",
        ),
        (
            "empty urgent texts",
            with_files(|one| Some(cut(one, URGENT_WORDS, |_| ""))),
            "line-missing",
            "was it emptied",
        ),
        (
            "half of the words",
            with_files(|one| Some(cut(one, PHB_WORDS, first_half))),
            "message-missing",
            "was locales/en/phb.ftl cut?",
        ),
    ] {
        let mut told = above_advice(&sources);
        // What is written in shorter words is held against the English that is there.
        told.retain(|fault| fault.code != "translation-stale");
        let shown = helpline::authoring::render(&told, &sources, false);
        let [fault] = told.as_slice() else {
            panic!("{what}: {} faults\n{shown}", told.len());
        };
        assert_eq!(fault.code, code, "{what}\n{shown}");
        assert!(
            fault.help.as_deref().unwrap_or_default().contains(help),
            "{what}\n{shown}"
        );
    }
}

/// What `helpline check` tells of above advice. Stories are played by `helpline test`.
pub(super) fn above_advice(sources: &Sources) -> Vec<Diagnostic> {
    let mut found = check_all(sources, monday()).diagnostics;
    found.retain(|fault| fault.severity != Severity::Advice);
    found
}

#[test]
fn each_planted_mistake_is_told_of_once_where_it_is() {
    let mut wrong = Vec::new();
    for mistake in MISTAKES.iter().chain(MORE) {
        let sources = mistake.plant();
        let told = above_advice(&sources);
        if let Some(complaint) = mistake.complaint(&told, &sources) {
            let shown = helpline::authoring::render(&told, &sources, false);
            wrong.push(format!(
                "{} -> {}: {complaint}\n{shown}",
                mistake.right, mistake.wrong
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_shipped_files_have_nothing_above_advice() {
    let sources = Sources::new(disk::shipped().collect());
    let found = above_advice(&sources);
    assert!(
        found.is_empty(),
        "{}",
        helpline::authoring::render(&found, &sources, false)
    );
}
