//! Slips that were silent, or told of in another place: dates, times and amounts that cannot be
//! meant, what danger looks like, and what stands twice. Some show only beside the copy inside the
//! program.

use helpline::adapters::disk;
use helpline::authoring::{Source, Sources};

use super::planted::{
    COULD, LINES, MENU, MENU_WORDS, PHB, PHB_WORDS, QUESTIONS, REAL, SETTINGS, SOURCES, TALK,
    TALK_WORDS, URGENT_WORDS,
};
use super::planted_apart::{Case, complaint, planted, told_wrongly};

const S117_WORDS: &str = "locales/en/s117.ftl";
const GOODBYE_WORDS: &str = "locales/en/goodbye.ftl";
const PRIVACY_WORDS: &str = "locales/en/privacy.ftl";
const URGENT: &str = "locales/en/urgent.yaml";
const AGAIN: &str = "flows/system/not-understood.yaml";
const STORY: &str = "flows/stories/talk-here.yaml";
const SIMPLE_S117: &str = "locales/en-simple/s117.ftl";
const POLISH_ADVICE: &str = "locales/pl/advice.ftl";
const POLISH_START: &str = "locales/pl/start.ftl";
const POLISH_QUESTIONS: &str = "locales/pl/questions.yaml";

// One mistake a line reads better than what rustfmt makes of it.
#[rustfmt::skip]
const CASES: &[Case] = &[
    // Times and days in words, and a number that a term has.
    (&[(TALK_WORDS, "talk-open =\n    You can talk to an adviser now. Our advice line is open until { $closes } today.", "talk-open =\n    You can talk to an adviser now. Our advice line is open until four today.")], "fact-in-text", TALK_WORDS, "{ $closes }"),
    (&[(TALK_WORDS, "talk-closed =\n    Nobody can answer the phone now. Our advice line opens { $opens }.", "talk-closed =\n    Nobody can answer the phone now. Our advice line opens at nine tomorrow.")], "fact-in-text", TALK_WORDS, "{ $opens }"),
    (&[(GOODBYE_WORDS, "You can come back at any time.", "You can come back from 4 January.")], "date-will-pass", GOODBYE_WORDS, "write the year too"),
    (&[(PHB_WORDS, "Tax credits no longer count.", "Call Samaritans on 116 123.")], "fact-in-text", PHB_WORDS, "{ -samaritans }"),
    (&[(URGENT_WORDS, "If you are under 19, you can call Childline on 0800 1111.\n\n    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.\n\n    If I got this wrong, you can carry on.\n    .later =\n        Are you in danger now", "If you are under 19, you can call Childline on 85258.\n\n    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.\n\n    If I got this wrong, you can carry on.\n    .later =\n        Are you in danger now")], "numbers-differ", URGENT_WORDS, "the page of the service"),
    // Dates and lengths of time that cannot be meant.
    (&[(PHB, "reviewed: { on: 2026-11-22", "reviewed: { on: 2016-11-22")], "review-overdue", PHB, "read it against its sources"),
    (&[(PHB, "review-every: 3 months", "review-every: 30 years")], "bad-period", PHB, "`3 years`"),
    // Settings.
    (&[(SETTINGS, "\"Europe/London\"", "\"Europe/Paris\"")], "timezone-elsewhere", SETTINGS, "`Europe/London`"),
    (&[(SETTINGS, "\nmonday = [\"09:30-16:00\"]", "\nmonday = [\"00:30-16:00\"]")], "bad-times", SETTINGS, "look at both times"),
    (&[(SETTINGS, "\nmonday = [\"09:30-16:00\"]", "\nmonday = [\"09:30-10:00\"]")], "bad-times", SETTINGS, "look at both times"),
    (&[(SETTINGS, "value = \"£9.90\"", "value = \"£990\"")], "price-unclear", SETTINGS, "`£9.90`"),
    (&[(SETTINGS, "topic-days = 14", "topic-days = 1400")], "bad-amount", SETTINGS, "a digit too many"),
    (&[(SETTINGS, "verified-on = \"\"", "verified-on = \"2026-11-20\"")], "number-unverified", SETTINGS, "fill in `verified-number` and `verified-by`"),
    (&[(SETTINGS, "\nsaturday = []", "\nsaturday = closed")], "broken-toml", SETTINGS, "write `[]`"),
    (&[(SETTINGS, "# Closed on other days.", "Closed on other days.")], "broken-toml", SETTINGS, "start it with `# `"),
    (&[(SETTINGS, "until = \"2027-03-31\" }\nprepayment-3", "until = \"2027-03-31\"\nprepayment-3")], "broken-toml", SETTINGS, "put a `}`"),
    (&[(SETTINGS, "\n[links]\n", "\n")], "unknown-key", SETTINGS, "`[links]`"),
    // Names.
    (&[(SOURCES, "\ncare-boards:", "\ncare-board:")], "unknown-source", SOURCES, "did you mean `care-boards`?"),
    (&[(MENU, "flow could-i-have-one", "flow could-i-have")], "unknown-flow", MENU, "did you mean `flow could-i-have-one`?"),
    (&[(AGAIN, "  first:\n    say: end\n", ""), (AGAIN, "  still:\n    say: end\n", "  still:\n    say: end\n  first:\n    say: end\n")], "unreachable-step", AGAIN, "move it to the top"),
    // A line that was taken out, and what follows from it.
    (&[(COULD, "not-sure: place-help }", "unsure: place-help }")], "button-missing", COULD, "did you mean `not-sure`?"),
    (&[(COULD, ", not-sure: place-help }", " }")], "impossible-value", COULD, "add the choice"),
    (&[(REAL, "ask: { yes: use, no: use, not-sure: use }", "ask: { yes: result, no: result, not-sure: result }")], "unreachable-step", REAL, "lead to it"),
    (&[(S117_WORDS, "    .title = Who gets 117 after-care?\n    .more =\n", "    .title = Who gets 117 after-care?\n")], "button-too-long", S117_WORDS, "`.more =`"),
    (&[(MENU_WORDS, "menu-wrong =\n    I am sorry that something went wrong. What is it about?\n", "")], "broken-fluent", MENU_WORDS, "put them back below the note"),
    (&[(S117_WORDS, "# Answer: who has a right", "Answer: who has a right")], "broken-fluent", S117_WORDS, "start it with `# `"),
    (&[(TALK_WORDS, "talk-open =\n    You can talk to an adviser now. Our advice line is open until { $closes } today.\n\n    Call { $phone }. To call from this phone, tap { $phone-link }. It is the same number.\n\n    { $call-cost ->\n        [free] The", "talk-open =\n    You can talk to an adviser now. Our advice line is open until { $closes } today.\n\n    Call { $phone }. To call from this phone, tap { $phone-link }. It is the same number.\n\n    { $call-cost ->\n        (free) The")], "broken-fluent", TALK_WORDS, "`[free]`"),
    // Names and words in the place of others.
    (&[(COULD, "no: wheelchair, not-sure: aftercare-help", "no: wheelchair, not-sure: aftercare")], "asks-itself", COULD, "lead it to another step"),
    (&[(COULD, "{ england: age, wales: wales, elsewhere: elsewhere, not-sure: place-help }", "{ england: age, wales: wales, other: elsewhere, not-sure: place-help }")], "button-missing", COULD, "the same name"),
    (&[(TALK, "- when: { helpline: open }", "- when: { helpline: closed }")], "rule-never-used", TALK, "the first rule that fits"),
    (&[(S117_WORDS, "    .more =\n        You keep the right", "    .more-1 =\n        You keep the right")], "more-out-of-order", S117_WORDS, "`.more-2`"),
    (&[(GOODBYE_WORDS, "Tap or type: /start", "Tap or type: /strat")], "typed-in-vain", GOODBYE_WORDS, "did you mean `start`?"),
    (&[("locales/en/small-talk.ftl", "Type your question in your own words, or type: menu.", "Type your question in your own words, or type: mneu.")], "typed-in-vain", "locales/en/small-talk.ftl", "did you mean `menu`?"),
    (&[(LINES, "month-11 = November\nmonth-12 = December", "month-11 = December\nmonth-12 = November")], "day-names", LINES, "did you mean `November`?"),
    (&[(LINES, "weekday-monday = Monday\nweekday-tuesday = Tuesday", "weekday-monday = Tuesday\nweekday-tuesday = Monday")], "day-names", LINES, "did you mean `Monday`?"),
    (&[(S117_WORDS, "since 2 December 2019", "since 32 December 2019")], "bad-date", S117_WORDS, "December has 31 days"),
    (&[(URGENT_WORDS, "Call 999 if you or someone else is in danger now.", "Call 998 if you or someone else is in danger now.")], "urgent-incomplete", URGENT_WORDS, "say when to call 999"),
    (&[(QUESTIONS, "\n  phb-give-up:\n", "\n phb-give-up:\n")], "broken-yaml", QUESTIONS, "put one more space"),
    (&[(SETTINGS, "verified-number = \"\"\nverified-on = \"\"\nverified-by = \"\"", "verified-number = \"0300 5000 928\"\nverified-on = \"2026-11-20\"\nverified-by = \"the advice team\"")], "number-unverified", SETTINGS, "compare both"),
    (&[(SETTINGS, "    \"2027-03-26\", # Good Friday", "    \"2072-03-26\", # Good Friday")], "date-unlikely", SETTINGS, "look at the year"),
    (&[("locales/en/small-talk.ftl", "    Hello. I am a bot. Type your question", "    Hello. I am a bot. We are open 9.30-4. Type your question")], "fact-in-text", "locales/en/small-talk.ftl", "{ $hours }"),
    (&[(TALK_WORDS, "    Until then you can ask me, day and night.\n    .title", "    We are closed from 24 December 2026. Until then you can ask me, day and night.\n    .title")], "fact-in-text", TALK_WORDS, "[[closed]]"),
    (&[(TALK_WORDS, "        [open] You can talk to an adviser now, by phone or in this chat. Our advice line is open until { $closes } today.", "        [other] You can talk to an adviser now, by phone or in this chat. Our advice line is open until { $closes } today.")], "choice-never-fits", TALK_WORDS, "open, closed"),
    (&[(LINES, "seven, eight, nine, ten,", "seven, eigth, nine, ten,")], "number-words", LINES, "here should stand `eight`"),
    (&[("locales/pl/talk.ftl", "talk-open =\n    Możesz teraz porozmawiać z doradcą. Nasza infolinia działa dziś do { $closes }.", "talk-open =\n    Możesz teraz porozmawiać z doradcą. Nasza infolinia działa dziś do { $opens }.")], "value-untranslated", "locales/pl/talk.ftl", "{ $closes }"),
    (&[("locales/en-simple/phb.ftl", "    If a life is in danger, call { $number-emergency }.\n\n    If you feel ill and are unsure", "    If you feel ill and are unsure")], "value-untranslated", "locales/en-simple/phb.ftl", "{ $number-emergency }"),
    (&[(SETTINGS, "phone = \"0300 5000 927\"", "phone = \"0909 879 0123\"")], "number-invalid", SETTINGS, "begin with 03"),
    (&[(SETTINGS, "# [[desk]]\n# Its name", "[[desk]]\nname = \"advice\"\nchat = -1234567890\n# Its name")], "bad-amount", SETTINGS, "-100"),
    (&[(SETTINGS, "# [[desk]]\n# Its name", "[[desk]]\nname = \"advice\"\nchat = -1001234567890\ntaken-minutes = 0\n# Its name")], "bad-amount", SETTINGS, "digits"),
    (&[(PHB, "answer: phb-give-up", "answer: phb-giveup")], "unknown-topic", PHB, "did you mean `phb-give-up`?"),
    (&[(SOURCES, "\npeer-leadership:\n", "\npeer-leadreship:\n")], "unknown-source", SOURCES, "did you mean `peer-leadership`?"),
    (&[(SETTINGS, "form = \"\"", "from = \"\"")], "unknown-key", SETTINGS, "did you mean `form`?"),
    (&[(S117_WORDS, "call { $number-nhs-111 } and choose", "call 117 and choose")], "fact-in-text", S117_WORDS, "is it the number"),
    (&[(SETTINGS, "wednesday = [\"09:30-16:00\"]", "wednesday = [09:30-16:00]")], "broken-toml", SETTINGS, "in quotes and brackets"),
    (&[(COULD, "\n  wheelchair-help:", "\n  wheelchiar-help:")], "unknown-step", COULD, "did you mean `wheelchair-help`?"),
    (&[(COULD, "\n  result:", "\n  reslut:")], "unknown-step", COULD, "did you mean `result`?"),
    (&[(MENU_WORDS, ".course = Peer leadership course", ".course = Read more")], "says-nothing-alone", MENU_WORDS, "name what people get there"),
    (&[(LINES, "\nline-talk =", "\nline-talks =")], "line-missing", LINES, "line-talk"),
    // What stands twice.
    (&[(PHB, "  - care-boards\n", "  - care-boards\n  - care-boards\n")], "said-twice", PHB, "another source"),
    (&[(QUESTIONS, "    - phb meaning\n", "    - phb meaning\n    - phb meaning\n")], "said-twice", QUESTIONS, "take one out"),
    // What people type, and what advisers do.
    (&[(QUESTIONS, "    - phb meaning\n", "    - phb #1 meaning\n")], "question-cut", QUESTIONS, "in quotes"),
    (&[(QUESTIONS, "topics:\n  phb-what:", "topics:\n   phb-what:")], "broken-yaml", QUESTIONS, "the space too much"),
    (&[(QUESTIONS, "topics:\n  phb-what:", "topics:\n  phb-what")], "broken-yaml", QUESTIONS, "needs a colon"),
    (&[(STORY, "desk: close\n", "desk: closes\n")], "turn-unclear", STORY, "did you mean `close`?"),
    // What a translator translated, and names with a number for a word.
    (&[(POLISH_ADVICE, "{ $hours }", "{ $godziny }")], "unknown-variable", POLISH_ADVICE, "did you mean `$hours`?"),
    (&[(POLISH_START, "start-hello", "start-witaj")], "message-unused", POLISH_START, "did you mean `start-hello`?"),
    (&[(POLISH_QUESTIONS, "  phb-spend:", "  phb-spand:")], "unknown-topic", POLISH_QUESTIONS, "did you mean `phb-spend`?"),
    (&[(MENU, "flow could-i-have-one", "flow could-i-have-1")], "unknown-flow", MENU, "did you mean `flow could-i-have-one`?"),
    (&[(SIMPLE_S117, "48", "49")], "number-translated", SIMPLE_S117, ""),
    // Lists of typed words.
    (&[(S117_WORDS, "(ending|stopping)", "[ending|stopping]")], "words-not-parted", S117_WORDS, "`(tea|coffee)` for either"),
    (&[(S117_WORDS, "(ending|stopping)", "(ending/stopping)")], "words-not-parted", S117_WORDS, "put `|` in its place"),
    (&[(S117_WORDS, "(ending|stopping)", "()")], "words-not-parted", S117_WORDS, "take them out"),
    // Danger.
    (&[(URGENT, "'brain (zap|zaps", "'brain (zap||zaps")], "urgent-wording", URGENT, "at the top of the file"),
    (&[(URGENT_WORDS, "so I cannot keep you safe. People can help you now.\n\n    Call 999 or go to A&E if you have hurt yourself, taken something, or your life is in danger.\n\n    Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).\n\n    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.\n\n    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.\n\n    If I got this wrong, you can carry on.\n    .later =\n        Are you in danger now", "so I can keep you safe. People can help you now.\n\n    Call 999 or go to A&E if you have hurt yourself, taken something, or your life is in danger.\n\n    Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).\n\n    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.\n\n    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.\n\n    If I got this wrong, you can carry on.\n    .later =\n        Are you in danger now")], "unsafe-words", URGENT_WORDS, "say who they can call"),
    // The rest.
    (&[(SETTINGS, "phone = \"0300", "phone = \"+44 0300")], "number-invalid", SETTINGS, "leave the first 0 out"),
    (&[(COULD, "- otherwise: may-still-ask", "- otherwise may-still-ask")], "wrong-shape", COULD, "`otherwise: may-still-ask`"),
    (&[(COULD, "  right-adult:\n    say: end", "  right-adult:\n      say: end")], "broken-yaml", COULD, "as many spaces"),
    (&[(PHB_WORDS, "[current] {\" \"}{ $price-prescription } for each item", "[current] {\" \"}£9.90 for each item")], "fact-in-text", PHB_WORDS, "{ $price-prescription }"),
    (&[(STORY, "story: Somebody writes with an adviser, from asking to the end", "story: A person says twice that there is no point")], "story-unknown-name", "flows/stories/talk-here.yaml", "a title of its own"),
];

/// What shows beside the copy inside the program.
#[rustfmt::skip]
const BESIDE: &[Case] = &[
    (&[(URGENT_WORDS, "(option 2).\n\n    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.\n\n    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.\n\n    If I got this wrong, you can carry on.\n    .later =\n        Are you in danger now", "(option 3).\n\n    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.\n\n    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.\n\n    If I got this wrong, you can carry on.\n    .later =\n        Are you in danger now")], "urgent-lost", URGENT_WORDS, "the page of the service"),
    (&[(URGENT_WORDS, "going through something very hard. I am a bot, so I cannot keep you safe.", "going through something very hard.")], "urgent-lost", URGENT_WORDS, "put back that this is a bot"),
    (&[(URGENT, "      - '^ .. (samaritans|samaritan|childline|85258|0800 1111|08001111)'\n", "")], "urgent-wording-lost", URGENT, "put it back"),
    (&[(URGENT, "'(number|phone|telephone|call|ring) .. (samaritans", "'(number phone telephone call ring) .. (samaritans")], "urgent-wording-lost", URGENT, "as it was"),
    (&[(PRIVACY_WORDS, "{ $callback-days } days", "7 days")], "value-lost", PRIVACY_WORDS, "{ $callback-days }"),
    (&[(PRIVACY_WORDS, "I keep them until { $keeps-hours } hours", "I keep them until 24 hours")], "value-lost", PRIVACY_WORDS, "{ $keeps-hours }"),
    (&[(QUESTIONS, "    - phb meaning\n", "    - phb meaning\n    - i want to kill myself\n")], "urgent-and-benign", QUESTIONS, "under `urgent`"),
    (&[(URGENT, "  - category: self-harm\n    enough:\n", "  - category: self-harm\n    enough:\n      - budget\n")], "urgent-and-benign", URGENT, "write more of what somebody in danger says"),
];

pub(super) fn beside(sources: &Sources) -> Sources {
    sources.clone().beside(disk::copies())
}

#[test]
fn each_slip_is_told_of_once_with_what_to_do() {
    let mut wrong = told_wrongly(CASES, |sources| sources);
    wrong.extend(told_wrongly(BESIDE, |sources| beside(&sources)));
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn more_of_what_danger_looks_like_is_no_loss() {
    for changes in [
        &[(
            URGENT,
            "'(number|phone|telephone|call|ring) .. (samaritans",
            "'(number|phone|telephone|call|ring|text) ... (samaritans",
        )],
        &[(
            URGENT,
            "      - '^ .. (samaritans|samaritan|childline",
            "      - '^ .. (a new one|another)'\n      - '^ .. (samaritans|samaritan|childline",
        )],
        &[(
            QUESTIONS,
            "    - phb meaning\n",
            "    - phb meaning\n    - whats a phb then please tell me\n",
        )],
        &[(
            PRIVACY_WORDS,
            "{ $callback-days } days",
            "a time of { $callback-days } days",
        )],
    ] {
        let told = super::planted::above_advice(&beside(&planted(changes)));
        assert!(told.is_empty(), "{changes:?}: {told:?}");
    }
}

#[test]
fn a_flow_that_is_gone_or_among_the_stories_is_one_fault() {
    let gone = disk::shipped().filter(|source| source.name != "flows/s117.yaml");
    let gone = Sources::new(gone.collect());
    let told = complaint(
        &gone,
        "message-unused",
        "locales/en/s117.ftl",
        "put back flows/s117.yaml",
    );
    assert!(told.is_none(), "{}", told.unwrap_or_default());
    let astray = Source {
        name: "flows/stories/tea.yaml".to_owned(),
        text: "flow: tea\nsteps:\n  a:\n    say: end\n".to_owned(),
    };
    let astray = Sources::new(disk::shipped().chain([astray]).collect());
    let told = complaint(
        &astray,
        "file-name",
        "flows/stories/tea.yaml",
        "move it to `flows/tea.yaml`",
    );
    assert!(told.is_none(), "{}", told.unwrap_or_default());
}
