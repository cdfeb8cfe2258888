//! Mistakes that change several places at once, and those of which it matters what they are told to
//! do: each gives one diagnostic above advice, with these words of help.

use helpline::adapters::disk;
use helpline::authoring::{Source, Sources, render};

use super::planted::{
    COULD, COULD_WORDS, LINES, MENU, MENU_WORDS, PHB, PHB_WORDS, QUESTIONS, SETTINGS, SOURCES,
    TALK, TALK_WORDS, URGENT_WORDS, above_advice, shipped_for,
};

const S117_WORDS: &str = "locales/en/s117.ftl";
const POLISH_S117: &str = "locales/pl/s117.ftl";
const POLISH_LINES: &str = "locales/pl/lines.ftl";
const POLISH_QUESTIONS: &str = "locales/pl/questions.yaml";
const PREPARED: &str = "locales/en/answers.ftl";
const RETRY: &str =
    "    .retry =\n        Please type the age in years, as a number from { $from } to { $to }.";

/// In a file, every text of one kind becomes another.
pub(super) type Change = (&'static str, &'static str, &'static str);

/// What is changed, the fault that is told of, the file it is shown in, and words of its help.
pub(super) type Case = (&'static [Change], &'static str, &'static str, &'static str);

// One mistake a line reads better than what rustfmt makes of it.
#[rustfmt::skip]
const CASES: &[Case] = &[
    // A choice with another name in one place, and in several.
    (&[(COULD, "aftercare, not-sure: continuing-care-help", "aftercare, unsure: continuing-care-help")], "button-missing", COULD, "did you mean `not-sure`?"),
    (&[(COULD, "aftercare, not-sure: continuing-care-help", "aftercare, dont-know: continuing-care-help"), (COULD_WORDS, "funded nursing care\n    .not-sure = I am not sure\n    .not-sure-words", "funded nursing care\n    .dont-know = I am not sure\n    .dont-know-words")], "impossible-value", COULD, "`dont-know` is the new name of `not-sure`"),
    (&[(COULD, "- when: { wheelchair: yes }", "- when { wheelchair: yes }")], "unknown-key", COULD, "a colon and a space behind `when`"),
    (&[(COULD, "{ continuing-care: yes, age: under 18 }", "{ continuing-care: yes, age: <18 }")], "bad-number-condition", COULD, "did you mean `under 18`?"),
    // A step that says words, or a name that cannot be one.
    (&[(COULD, "continuing-care-help:\n    say: aftercare", "continuing-care-help:\n    say: That is all right")], "bad-target", COULD, "locales/en/could-i-have-one.ftl"),
    (&[(COULD, "continuing-care-help:\n    say: aftercare", "continuing-care-help:\n    say: next question")], "bad-target", COULD, "a step's name"),
    // The form of choices and rules.
    (&[(COULD, "ask: { yes: result, no: aftercare, not-sure: continuing-care-help }", "ask: [yes, no, not-sure]\n    next: aftercare")], "wrong-shape", COULD, "`ask: { yes: aftercare, no: aftercare, not-sure: aftercare }`"),
    (&[(COULD, "        next: right-child\n", "      - next: right-child\n")], "rule-unclear", COULD, "in place of the dash"),
    (&[(COULD, "- otherwise: may-still-ask\n", "- otherwise: may-still-ask\n        next: find-out\n")], "rule-unclear", COULD, "`- otherwise: may-still-ask`"),
    (&[(COULD, "- otherwise: may-still-ask\n", "- otherwise:\n          next: may-still-ask\n")], "rule-unclear", COULD, "`- otherwise: may-still-ask`"),
    (&[(COULD, "- otherwise: may-still-ask\n", "- when: otherwise\n        next: may-still-ask\n")], "wrong-shape", COULD, "`- otherwise: name-of-a-step`"),
    (&[(COULD, "number: { from: 0, to: 120 }", "number: from: 0, to: 120")], "broken-yaml", COULD, "`number: { from: 0, to: 120 }`"),
    (&[(PHB, "    see-also: [phb-who-can-have, phb-spend,", "    see-also [phb-who-can-have, phb-spend,")], "broken-yaml", PHB, "put a colon"),
    (&[(COULD, "owner: advice team", "owner: 'The People's Advice'")], "broken-yaml", COULD, "an apostrophe"),
    (&[(PHB, "  what:\n", "  what:\n    was: what\n")], "old-name-taken", PHB, "take it out"),
    (&[(TALK, "desk: callback", "desk: call")], "impossible-value", TALK, "`callback`"),
    (&[(COULD, "      - when: { wheelchair: yes }\n", "")], "dash-missing", COULD, "`- when: { … }`"),
    (&[(COULD, "- when: { wheelchair: yes }", "- when: wheelchair = yes")], "wrong-shape", COULD, "in braces"),
    (&[(COULD, "number: { from: 0, to: 120 }", "number: 0 to 120")], "wrong-shape", COULD, "`number: { from: 0, to: 120 }`"),
    (&[(COULD, "    next: continuing-care\n", "    next: age\n")], "asks-itself", COULD, "lead it to another step"),
    (&[(MENU, "what: topic phb-what", "what: Topic phb-what")], "bad-target", MENU, "`topic phb-what`"),
    // Rules that were taken out, and a source that has the name of another.
    (&[(SOURCES, "\nsamaritans:", "\nnhs-111:")], "duplicate-name", SOURCES, "call one of them `samaritans`"),
    // What stands in the wrong message, or in the wrong place of it.
    (&[(COULD_WORDS, RETRY, ""), (COULD_WORDS, "This is NHS money for your care.", "This is NHS money for your care.\n    .retry = From { $from } to { $to }.\n    .more = It goes on.")], "retry-missing", COULD_WORDS, "move that line"),
    (&[(S117_WORDS, "    .title = Who gets 117 after-care?\n", ""), (S117_WORDS, "s117-who =\n", "s117-who =\n    .title = Who gets 117 after-care?\n")], "message-missing", S117_WORDS, "below the words of the message"),
    (&[(PHB_WORDS, "    .title = What can I spend it on?\n", "    .title = What can I spend it on?\n    If you get stuck, ask.\n")], "button-too-long", PHB_WORDS, "move it up"),
    (&[(MENU_WORDS, "    .money-words =", "    .words =")], "button-unused", MENU_WORDS, "`.budgets-words`"),
    (&[(POLISH_S117, "    .title = Section 117: co to jest?", "    .tytul = Section 117: co to jest?")], "button-unused", POLISH_S117, "`title`"),
    (&[(TALK_WORDS, "talk-open =", "talk-chat = We chat now.\n\ntalk-open =")], "message-unused", TALK_WORDS, "the step `chat`"),
    (&[(S117_WORDS, "# Answer: what is", "team = the advice team\n\n# Answer: what is"), (S117_WORDS, "It does not end just", "Ask { -team }. It does not end just")], "unknown-message", S117_WORDS, "`-team =`"),
    // Values and signs.
    (&[(URGENT_WORDS, "    Call 999 or go to A&E if you have hurt", "    Call { $number-emergency } or go to A&E if you have hurt")], "unknown-variable", URGENT_WORDS, "type `999` in"),
    (&[(PHB_WORDS, "Tax credits no longer count.", "See [the page](https://www.peoplehub.org.uk).")], "markup", PHB_WORDS, "{ $link-name }"),
    (&[(PHB_WORDS, "Tax credits no longer count.", "Tax credits no longer count. Tax credits no longer count.")], "said-twice", PHB_WORDS, "take one"),
    (&[(PHB_WORDS, "Tax credits no longer count.", "We are open Monday to Friday, 9.30am to 4pm.")], "fact-in-text", PHB_WORDS, "$hours"),
    (&[(COULD_WORDS, "from { $from } to { $to }", "from 1 to 60")], "fact-in-text", COULD_WORDS, "{ $from } to { $to }"),
    (&[(TALK_WORDS, "        [none] {\"\"}\n       *[other] {\"\"}\n\n            You can also write to us with this form: { $form }\n    }\n    .title = Talk to a person\n\n# While advisers take", "        [none] {“”}\n       *[other] {\"\"}\n\n            You can also write to us with this form: { $form }\n    }\n    .title = Talk to a person\n\n# While advisers take")], "broken-fluent", TALK_WORDS, "straight quotes"),
    (&[(COULD_WORDS, "[not-sure] You were not sure about Continuing", "[not sure] You were not sure about Continuing")], "broken-fluent", COULD_WORDS, "`[not-sure]`"),
    (&[(PREPARED, ".title = Easier by phone", ".title = This may be easier for us by phone")], "button-too-long", PREPARED, "shorter"),
    (&[(POLISH_LINES, "line-more =", "answer-witaj = Witaj.\n    .title = Witaj\nline-more =")], "message-unused", POLISH_LINES, "answers.ftl"),
    (&[(POLISH_LINES, "    .words = polish,", "    .words = polish, welsh,")], "same-words", POLISH_LINES, "take it out"),
    (&[(PHB_WORDS, "phb-spend =", "# helpline allow long-sentence, because it is so\nphb-spend =")], "silence-unclear", PHB_WORDS, "# helpline: allow"),
    (&[(LINES, "first, second, third", "second, first, third")], "number-words", LINES, "here should stand `first`"),
    // What people type.
    (&[(POLISH_QUESTIONS, "  phb-spend:", "  phb-wydatki:")], "unknown-topic", POLISH_QUESTIONS, "the same in every language"),
    (&[(QUESTIONS, "  aftercare: [after care]", "  aftercare: after care, aftr care")], "wrong-shape", QUESTIONS, "`[after care, aftr care]`"),
    // Settings.
    (&[(SETTINGS, "name = \"Advice and information service\"", "name = 'The People's Advice'")], "broken-toml", SETTINGS, "other kind of quotes"),
    (&[(SETTINGS, "topic-days = 14", "topic-days = fourteen")], "broken-toml", SETTINGS, "in digits"),
    (&[(SETTINGS, "monday = [\"09:30-16:00\"]", "monday = [\"09:30-12:00\" \"13:00-16:00\"]")], "broken-toml", SETTINGS, "a comma between"),
    (&[(SETTINGS, "[links]\n", "[[closed]]\ndate = \"2026-12-22\"\nto = \"13:00\"\n\n[links]\n")], "bad-times", SETTINGS, "`from = \"09:30\"`"),
    (&[(SETTINGS, "[links]\n", "[[closed]]\ndate = \"2025-12-22\"\n\n[links]\n")], "date-unlikely", SETTINGS, "look at the year"),
    (&[(SETTINGS, "\"2026-12-28\",", "\"2062-12-28\",")], "date-unlikely", SETTINGS, "look at the year"),
    (&[(MENU, "      real-one: flow is-it-a-real-one", "      real-one: the flow is-it-a-real-one")], "bad-target", MENU, "a step's name"),
];

pub(super) fn planted(changes: &[Change]) -> Sources {
    let files: Vec<&str> = changes.iter().map(|(file, ..)| *file).collect();
    let sources = shipped_for(&files).map(|mut source| {
        for (_, right, wrong) in changes.iter().filter(|(file, ..)| *file == source.name) {
            assert!(source.text.contains(right), "`{right}` in {}", source.name);
            source.text = source.text.replace(right, wrong);
        }
        source
    });
    Sources::new(sources.collect())
}

/// What is wrong with what is told of these texts; `None` when it is as it should be.
pub(super) fn complaint(sources: &Sources, code: &str, file: &str, help: &str) -> Option<String> {
    let mut told = above_advice(sources);
    // What is written in shorter words is held against the English that is there, and stories against
    // where people are led.
    let apart = ["translation-stale", "story-differs", "story-no-button"];
    told.retain(|fault| !apart.contains(&fault.code));
    let shown = || render(&told, sources, false);
    let [fault] = told.as_slice() else {
        return Some(format!("{} faults are told of\n{}", told.len(), shown()));
    };
    let place = fault.place().and_then(|place| sources.get(place.source));
    let in_file = place.is_some_and(|source| source.name == file);
    let said = fault.help.as_deref().unwrap_or_default();
    let is_right = fault.code == code && in_file && said.contains(help);
    (!is_right).then(|| format!("not `{code}` in {file} with `{help}`\n{}", shown()))
}

#[test]
fn each_mistake_in_several_places_is_told_of_once_with_what_to_do() {
    let wrong = told_wrongly(CASES, |sources| sources);
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What is wrong with what is told of each of these, once it is planted.
pub(super) fn told_wrongly(cases: &[Case], with: impl Fn(Sources) -> Sources) -> Vec<String> {
    let wrong = cases.iter().filter_map(|(changes, code, file, help)| {
        let told = complaint(&with(planted(changes)), code, file, help)?;
        Some(format!("{:?}: {told}", changes[0]))
    });
    wrong.collect()
}

/// The shipped files, with another name for some and other words in some.
fn with_names(names: &[(&str, &str)], words: &[(&str, &str)]) -> Sources {
    let sources = disk::shipped().map(|source| {
        let renamed = |name: String, (from, to): &(&str, &str)| name.replace(from, to);
        let name = names.iter().fold(source.name, renamed);
        let is_flow = name.starts_with("flows/");
        let text = words.iter().fold(source.text, |text, (from, to)| {
            if is_flow {
                text.replace(from, to)
            } else {
                text
            }
        });
        Source { name, text }
    });
    Sources::new(sources.collect())
}

#[test]
fn a_flow_and_its_words_under_two_names_are_one_fault() {
    let start = ("flows/system/start.yaml", "flows/system/greeting.yaml");
    for (what, sources, code, file, help) in [
        (
            "a file",
            with_names(&[start], &[]),
            "flow-and-file-differ",
            "flows/system/greeting.yaml",
            "call the file `start.yaml`",
        ),
        (
            "a flow that Helpline needs",
            with_names(&[start], &[("flow: start", "flow: greeting")]),
            "message-missing",
            "flows/system/greeting.yaml",
            "Helpline needs the flow `start`",
        ),
        (
            "a flow, and what leads to it",
            with_names(
                &[(COULD, "flows/can-i-have-one.yaml")],
                &[("could-i-have-one", "can-i-have-one")],
            ),
            "message-missing",
            "flows/can-i-have-one.yaml",
            "call the flow and its file `could-i-have-one`; or call the file of its words `can-i-have-one.ftl`",
        ),
    ] {
        let told = complaint(&sources, code, file, help);
        assert!(told.is_none(), "{what}: {}", told.unwrap_or_default());
    }
}

#[test]
fn english_in_the_files_of_another_language_is_told_of_once() {
    let english = |name: &str| disk::shipped().find(|source| source.name == name);
    let goodbye = english("locales/en/goodbye.ftl").unwrap().text;
    let sources = disk::shipped().map(|mut source| {
        if source.name == "locales/pl/goodbye.ftl" {
            source.text.clone_from(&goodbye);
        }
        source
    });
    let sources = Sources::new(sources.collect());
    let file = "locales/pl/goodbye.ftl";
    let told = complaint(&sources, "words-of-another", file, "translate them");
    assert!(told.is_none(), "{}", told.unwrap_or_default());
}
