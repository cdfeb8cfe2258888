//! Slips of somebody who is tired, one at a time: each gives one diagnostic above advice, where it was
//! made, with what to do. And as many changes that are right, of which nothing is told.

use helpline::adapters::disk;
use helpline::authoring::{Source, Sources};

use super::planted::{
    COULD, COULD_WORDS, LINES, MENU, MENU_WORDS, PHB, PHB_WORDS, QUESTIONS, REAL, SETTINGS,
    TALK_WORDS, above_advice,
};
use super::planted_apart::{Case, Change, complaint, planted, told_wrongly};
use super::planted_slips::beside;

const S117_WORDS: &str = "locales/en/s117.ftl";
const GOODBYE_WORDS: &str = "locales/en/goodbye.ftl";
const TROUBLE_WORDS: &str = "locales/en/trouble.ftl";
const EXAMPLES: &str = "locales/en/urgent-examples.yaml";
const POLISH_LINES: &str = "locales/pl/lines.ftl";
const POLISH_GOODBYE: &str = "locales/pl/goodbye.ftl";
const ROMANIAN_TROUBLE: &str = "locales/ro/trouble.ftl";
const WELSH_S117: &str = "locales/cy/s117.ftl";
const RULES: &str = "      - when: { centre: no }\n        next: missing\n      - when: { goals: no }\n        next: missing\n";
const TURNED: &str = "      - when: { goals: no }\n        next: missing\n      - when: { centre: no }\n        next: missing\n";

const SPEND: &str = "You can spend the budget on care and support that you and your NHS team agree in your care plan.";
const LONG: &str = "You can spend the budget on care and support that you and your NHS team agree in your care plan. \
    Ask your team to look at the list with you.";

// One mistake a line reads better than what rustfmt makes of it.
#[rustfmt::skip]
const CASES: &[Case] = &[
    // Steps, answers and choices.
    (&[(COULD, "aftercare, not-sure: continuing-care-help", "aftercare, yes: continuing-care-help")], "duplicate-name", COULD, "another name"),
    (&[(COULD, "  place-help:\n    say: age", "  place-help:\n    say: aftercare")], "answer-not-asked", COULD, "ask it there too"),
    (&[(MENU, "      could-i: flow could-i-have-one\n", "")], "button-unused", MENU, "add `could-i: flow could-i-have-one`"),
    (&[(PHB, "answer: phb-moving", "answer: phb-medicine")], "duplicate-topic", PHB, "did you mean `phb-moving`?"),
    (&[(PHB, "answer: phb-what\n", "answer: phb-spend\n")], "duplicate-topic", PHB, "did you mean `phb-what`?"),
    (&[(MENU, "who-reads: topic", "who-can-read-what-i-write-in-this-chat-with-the-bot-and-advisers: topic"), (MENU_WORDS, ".who-reads =", ".who-can-read-what-i-write-in-this-chat-with-the-bot-and-advisers =")], "callback-too-long", MENU, "shorten"),
    (&[(COULD, "sources: [peoplehub-page, charity-page, legal-rights, duty-to-grant, section-117-law, section-117-council, section-117-young-people, care-boards]\n", "")], "source-missing", COULD, "add `sources:"),
    // Names of words and files.
    (&[(COULD_WORDS, "could-i-have-one-may-still-ask =\n", "")], "broken-fluent", COULD_WORDS, "`name-of-the-message =`"),
    (&[(MENU_WORDS, "    .moving =", "    .mooving =")], "button-missing", MENU_WORDS, "did you mean `moving`?"),
    (&[(GOODBYE_WORDS, "goodbye-message =", "goodbye-mesage =")], "message-missing", GOODBYE_WORDS, "did you mean `goodbye-message`?"),
    (&[(LINES, "line-more = Read more", "line-more = Talk to a person")], "same-words", LINES, "say it differently"),
    (&[(POLISH_LINES, "month-3 = marca\nmonth-4 = kwietnia", "month-3 = kwietnia\nmonth-4 = marca")], "day-names", POLISH_LINES, "did you mean `marca`?"),
    (&[(POLISH_LINES, "weekday-tuesday = wtorek", "weekday-tuesday = poniedziałek")], "day-names", POLISH_LINES, "did you mean `wtorek`?"),
    // What people type.
    (&[(QUESTIONS, "\n  phb-give-up:\n", "\n  phb-give-up:\n    - Is a PHB means-tested?\n")], "question-in-two-topics", QUESTIONS, "take it out of the other"),
    (&[(QUESTIONS, "\n  phb-give-up:\n", "\n  phb-give-up:\n    - does 117 last for ever\n")], "question-in-two-topics", QUESTIONS, "take it out of the other"),
    (&[(EXAMPLES, "      - iwanttodie\n", "      - iwanttodie\n      - my note: i want to die\n")], "wrong-shape", EXAMPLES, "in quotes"),
    // Days and times.
    (&[(POLISH_GOODBYE, "Możesz tu wrócić w każdej chwili.", "Możesz tu wrócić w każdej chwili. Dzwoń w poniedziałek.")], "fact-in-text", POLISH_GOODBYE, "{ $hours }"),
    (&[(ROMANIAN_TROUBLE, "Este deschisă { $hours }.", "Este deschisă { $hours }, nu și sâmbăta.")], "fact-in-text", ROMANIAN_TROUBLE, "{ $hours }"),
    (&[(WELSH_S117, "Gallwch chi hefyd siarad â chynghorydd am hyn.", "Gallwch chi hefyd siarad â chynghorydd ddydd Llun.")], "fact-in-text", WELSH_S117, "{ $hours }"),
    (&[(GOODBYE_WORDS, "You can come back at any time.", "You can come back on Monday.")], "fact-in-text", GOODBYE_WORDS, "{ $hours }"),
    (&[(TROUBLE_WORDS, "It is open { $hours }.", "It is open 0930 to 1600.")], "fact-in-text", TROUBLE_WORDS, "{ $hours }"),
    (&[(TROUBLE_WORDS, "It is open { $hours }.", "It is open on weekdays.")], "fact-in-text", TROUBLE_WORDS, "{ $hours }"),
    // How it reads.
    (&[(PHB_WORDS, "Tax credits no longer count.", "Tax credits no longer count, and this is so for all who had them before, with a partner or a child or on their own.")], "long-sentence", PHB_WORDS, "make two of it"),
    (&[(PHB_WORDS, "Tax credits no longer count.", "Tax credits no longer count, and the pertaining legislation, notwithstanding representations by numerous organisations, discontinued arrangements whereby entitlement was ascertained automatically, irrespective of circumstances.")], "long-sentence", PHB_WORDS, "make two of it"),
    (&[(PHB_WORDS, "Tax credits no longer count.", "Tax credits will cease to count.")], "harder-word", PHB_WORDS, "try `stop`"),
    (&[(PHB_WORDS, SPEND, LONG)], "long-message", PHB_WORDS, "put what can wait"),
    // Words on buttons, and signs.
    (&[(MENU_WORDS, ".refused = I was told no", ".refused = OK")], "says-nothing-alone", MENU_WORDS, "name what people get"),
    (&[(GOODBYE_WORDS, "Thank you. This is the end", "_Thank you._ This is the end")], "markup", GOODBYE_WORDS, "take the signs out"),
    (&[("locales/en/privacy.ftl", "You have rights.", "You have **rights.")], "markup", "locales/en/privacy.ftl", "take the signs out"),
    (&[(POLISH_GOODBYE, "Dziękuję.", "<b>Dziękuję</b>.")], "markup", POLISH_GOODBYE, "take the signs out"),
    (&[(POLISH_GOODBYE, "Dziękuję.", "**Dziękuję.**")], "broken-fluent", POLISH_GOODBYE, "take the stars out"),
    (&[(S117_WORDS, "Please ask an adviser about it.", "Click the button below to ask an adviser.")], "says-nothing-alone", S117_WORDS, "say what people get"),
    (&[(TROUBLE_WORDS, "It is open { $hours }.", "It is open from half nine.")], "fact-in-text", TROUBLE_WORDS, "{ $hours }"),
    (&[(TROUBLE_WORDS, "It is open { $hours }.", "It is closed on 25 December.")], "fact-in-text", TROUBLE_WORDS, "[[closed]]"),
    (&[(PHB, "reviewed: { on: 2026-11-22, by: }", "reviewed:")], "wrong-shape", PHB, "`reviewed: { on: 2026-11-22, by: }`"),
    // Settings.
    (&[(SETTINGS, "\n[keeping]\n", "\n[prices]\n")], "duplicate-name", SETTINGS, "did you mean `[keeping]`?"),
    (&[(SETTINGS, "# [[desk]]\n# Its name", "[[desk]]\nname = \"advice\"\nchat = -1001234567890\ntaken-minutes = 2000\n# Its name")], "bad-amount", SETTINGS, "20 is usual"),
];

/// What shows beside the copy inside the program.
#[rustfmt::skip]
const BESIDE: &[Case] = &[
    (&[(EXAMPLES, "      - iwanttodie\n", "      - iwanttodie\n      - is a phb means tested\n")], "urgent-and-benign", EXAMPLES, "take it out here"),
];

// What is right, however it is written.
#[rustfmt::skip]
const RIGHT: &[&[Change]] = &[
    &[(COULD, "steps:\n", "steps:\n  # The first question.\n")],
    &[(COULD, "flow: could-i-have-one", "flow: \"could-i-have-one\"")],
    &[(COULD, "ask: { yes: result, no: wheelchair, not-sure: aftercare-help }", "ask:\n      yes: result\n      no: wheelchair\n      not-sure: aftercare-help")],
    &[(REAL, "sources: [peoplehub-page, legal-rights, direct-payment-amendments]", "sources:\n  - legal-rights\n  - peoplehub-page\n  - direct-payment-amendments")],
    &[(MENU, "      read: topic more-info\n      call: topic contact-helpline\n", "      call: topic contact-helpline\n      read: topic more-info\n")],
    &[(REAL, RULES, TURNED)],
    &[(S117_WORDS, "Please ask an adviser about it.", "Please ask an adviser. For example, a helper may come on Friday.")],
    &[(S117_WORDS, "Please ask an adviser about it.", "Please ask an adviser. It does not matter if you fell ill on a Sunday.")],
    &[(S117_WORDS, "Please ask an adviser about it.", "Please ask an adviser. A helper may come on Saturdays.")],
    &[(S117_WORDS, "Please ask an adviser about it.", "Please ask your GP or an NHS adviser about it.")],
    &[("locales/pl/s117.ftl", "Prawo się zmienia.", "Prawo się zmienia od maja 2025, co 3 lata.")],
    &[("locales/ro/s117.ftl", "    .title =", "    După 3 luni, întrebați din nou.\n    .title =")],
    &[(QUESTIONS, "    - phb meaning\n", "    - phb meaning\n    - \"PHB: what is that\"\n    - is a phb means tested for my dad\n")],
    &[(EXAMPLES, "      - iwanttodie\n", "      - iwanttodie\n      - 'my note says: i want to die'\n")],
    &[(SETTINGS, "monday = [\"09:30-16:00\"]", "monday = [ \"09:30-12:00\", \"12:30-16:00\" ]")],
    &[(MENU_WORDS, ".refused = I was told no", ".refused = They told me no")],
    &[(PHB_WORDS, "Please ask your team before you buy anything. Ask them too if money is left over.", "Ask your team before you buy anything, and when money is left over.")],
    &[(TALK_WORDS, "    Until then you can ask me, day and night.\n    .title", "    Until then you can ask me, by day and by night.\n    .title")],
];

#[test]
fn each_slip_of_the_tired_is_told_of_once_with_what_to_do() {
    let mut wrong = told_wrongly(CASES, |sources| sources);
    wrong.extend(told_wrongly(BESIDE, |sources| beside(&sources)));
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn nothing_is_told_of_what_is_right() {
    for changes in RIGHT {
        let mut told = above_advice(&planted(changes));
        told.retain(|fault| !["translation-stale", "story-differs"].contains(&fault.code));
        assert!(told.is_empty(), "{changes:?}: {told:?}");
    }
}

#[test]
fn what_makes_a_message_too_long_is_not_said_twice_as_well() {
    let long = "You can come back at any time, and we will be glad. ".repeat(90);
    let sources = disk::shipped().map(|mut source| {
        if source.name == GOODBYE_WORDS {
            let (before, after) = source.text.split_once("You can come back").unwrap();
            source.text = format!("{before}{long}You can come back{after}");
        }
        source
    });
    let sources = Sources::new(sources.collect());
    let told = complaint(&sources, "message-too-long", GOODBYE_WORDS, "`.more`");
    assert!(told.is_none(), "{}", told.unwrap_or_default());
}

#[test]
fn a_file_of_words_with_a_misspelt_name_is_one_fault() {
    for (right, wrong) in [
        ("locales/pl/goodbye.ftl", "locales/pl/godbye.ftl"),
        ("locales/en/goodbye.ftl", "locales/en/godbye.ftl"),
        ("locales/en/staff.ftl", "locales/en/stafff.ftl"),
    ] {
        for is_moved in [true, false] {
            let named = |source: Source| {
                let other = Source {
                    name: wrong.to_owned(),
                    ..source.clone()
                };
                match (source.name == right, is_moved) {
                    (false, _) => vec![source],
                    (true, true) => vec![other],
                    (true, false) => vec![source, other],
                }
            };
            let sources = Sources::new(disk::shipped().flat_map(named).collect());
            let near = right.rsplit('/').next().unwrap();
            let help = format!("did you mean `{near}`?");
            let told = complaint(&sources, "file-name", wrong, &help);
            assert!(told.is_none(), "{wrong}: {}", told.unwrap_or_default());
        }
    }
}
