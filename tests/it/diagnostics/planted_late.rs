//! Slips that others planted and nothing was told of, or in the wrong place: one at a time, each gives
//! one diagnostic above advice, where it was made, with what to do.

use super::planted::{COULD, MENU_WORDS, PHB, SETTINGS, TALK, above_advice, shown};
use super::planted_apart::{Case, Change, planted, told_wrongly};
use super::planted_slips::beside;

const EXAMPLES: &str = "locales/en/urgent-examples.yaml";
const URGENT: &str = "locales/en/urgent.yaml";
const GOODBYE_WORDS: &str = "locales/en/goodbye.ftl";
const ANSWERS: &str = "locales/en/answers.ftl";
const POLISH_GOODBYE: &str = "locales/pl/goodbye.ftl";
const URDU_S117: &str = "locales/ur/s117.ftl";
const POLISH_S117: &str = "locales/pl/s117.ftl";
const ADVICE_WORDS: &str = "locales/en/advice.ftl";
const TALK_WORDS: &str = "locales/en/talk.ftl";
const S117_WORDS: &str = "locales/en/s117.ftl";
const PHB_WORDS: &str = "locales/en/phb.ftl";
const URGENT_WORDS: &str = "locales/en/urgent.ftl";

// One mistake a line reads better than what rustfmt makes of it.
#[rustfmt::skip]
const CASES: &[Case] = &[
    // Where the conversation goes.
    (&[(TALK, "desk: chat", "handoff: chat")], "flow-visits-itself", TALK, "write `desk: chat` here"),
    (&[(COULD, "ask: { yes: result, no: result, not-sure: wheelchair-help }", "ask: { yes: wheelchair, no: result, not-sure: wheelchair-help }")], "asks-itself", COULD, "lead it to another step"),
    // Who looks after it.
    (&[(PHB, "reviewed: { on: 2026-11-22, by: }", "reviewed: { on: , by: }")], "review-missing", PHB, "on: 2026-11-22"),
    (&[(SETTINGS, "verified-number = \"\"", "verified-number = \"0300 5000 927\"")], "number-unverified", SETTINGS, "fill in `verified-on` and `verified-by` too"),
    (&[(ANSWERS, ".next = adviser", ".next = advisor")], "prepared-answer", ANSWERS, "did you mean `adviser`?"),
    // Facts that are typed.
    (&[(GOODBYE_WORDS, "You can come back at any time.", "You can come back at any time. See nhs.uk for more.")], "fact-in-text", GOODBYE_WORDS, "{ $link-nhs }"),
    (&[(GOODBYE_WORDS, "You can come back at any time.", "You can come back at any time. Look at bit.ly/3abc.")], "fact-in-text", GOODBYE_WORDS, "under [links]"),
    (&[(GOODBYE_WORDS, "You can come back at any time.", "You can come back until noon.")], "fact-in-text", GOODBYE_WORDS, "{ $hours }"),
    (&[(GOODBYE_WORDS, "You can come back at any time.", "In an emergency, call nine nine nine.")], "fact-in-text", GOODBYE_WORDS, "under [numbers]"),
    (&[(POLISH_GOODBYE, "Dziękuję.", "Dziękuję. Kosztuje 9,90 £.")], "fact-in-text", POLISH_GOODBYE, "under [prices]"),
    (&[(POLISH_GOODBYE, "Dziękuję.", "Dziękuję. Dzwoń od 9 do 16.")], "number-translated", POLISH_GOODBYE, "{ $hours }"),
    (&[(POLISH_S117, "- section 3: przymusowo", "- section 2: przymusowo")], "number-translated", POLISH_S117, "the number of the English"),
    (&[(POLISH_S117, "albo na section (artykuł) 2, Twoja", "albo na section (artykuł) 3, Twoja")], "number-translated", POLISH_S117, "the number of the English"),
    // What a step does, with the spaces of a step; and notes for the check that it cannot read.
    (&[(COULD, "    see-also: [talk-to-human, contact-helpline]", "  see-also: [talk-to-human, contact-helpline]")], "step-misplaced", COULD, "two more spaces"),
    (&[(ADVICE_WORDS, "# helpline: allow long-message, because the ways", "# helpline allow long-message, because the ways")], "silence-unclear", ADVICE_WORDS, "because"),
    (&[(ADVICE_WORDS, "allow long-message, because the ways", "allow long-mesage, because the ways")], "silence-unneeded", ADVICE_WORDS, "did you mean `long-message`?"),
    // Left over, lost, or taken twice.
    (&[(PHB_WORDS, "    You plan it with your local NHS team,", "    <<<<<<< HEAD\n    You plan it with your local NHS team,")], "note-in-a-message", PHB_WORDS, "one version"),
    (&[(URGENT, "(police|ambulance|paramedics|fire brigade) (please", "(police|ambulance|paramedics|fire brigade (please")], "urgent-wording", URGENT, "put a `)`"),
    (&[(URGENT, "{word: death, typed: [deth,", "{word: death, typed: [deth, die,")], "urgent-wording", URGENT, "take it out"),
    (&[(URGENT, "{word: death, typed: [deth,", "{word: death, typed: [deth, hlp,")], "urgent-wording", URGENT, "take it out"),
    // What promises, blames or makes little of somebody.
    (&[(URGENT_WORDS, "very hard. I am a bot, so I cannot keep you safe. People can help you now.", "very hard. I am a bot, so I cannot keep you safe. Help is on its way to you.")], "unsafe-words", URGENT_WORDS, "who they can call"),
    (&[(GOODBYE_WORDS, "You can come back at any time.", "You can come back at any time. Don't worry.")], "unsafe-words", GOODBYE_WORDS, "what they can do"),
    (&[(URGENT_WORDS, "if you are badly hurt, have taken something, or your life is in danger.", "if someone committed suicide.")], "unsafe-words", URGENT_WORDS, "died by suicide"),
    // Pasted once too often, and parts misnamed.
    (&[(PHB_WORDS, "It is not extra money. The NHS would have spent this money on your care anyway.", "It is not extra money. The NHS would have spent this money on your care anyway. It is not extra money. The NHS would have spent this money on your care anyway.")], "said-twice", PHB_WORDS, "take one of them out"),
    (&[(PHB_WORDS, ".more =\n        You hear early", ".more2 =\n        You hear early")], "button-unused", PHB_WORDS, "did you mean `more`?"),
    // Links and labels.
    (&[(GOODBYE_WORDS, "You can come back at any time.", "Follow this link to come back.")], "says-nothing-alone", GOODBYE_WORDS, "say what people get"),
    (&[(POLISH_GOODBYE, "Dziękuję.", "Kliknij tutaj.")], "says-nothing-alone", POLISH_GOODBYE, "say what people get"),
    (&[(MENU_WORDS, ".refused = I was told no", ".refused = This one")], "says-nothing-alone", MENU_WORDS, "name what people get"),
    (&[(MENU_WORDS, ".refused = I was told no", ".refused = ...")], "says-nothing-alone", MENU_WORDS, "name what people get"),
    (&[(MENU_WORDS, ".refused = I was told no", ".refused = CLICK HERE")], "says-nothing-alone", MENU_WORDS, "name what people get"),
    // Signs.
    (&[(GOODBYE_WORDS, "You can come back", "~~You~~ can come back")], "markup", GOODBYE_WORDS, "take the signs out"),
    (&[(GOODBYE_WORDS, "You can come back", "You can\u{200B} come back")], "markup", GOODBYE_WORDS, "--fix"),
];

/// What shows beside the copy inside the program.
#[rustfmt::skip]
const BESIDE: &[Case] = &[
    // A "not" that was left out, or put in.
    (&[(POLISH_S117, "To nie jest numer telefonu.", "To jest numer telefonu.")], "says-the-opposite", POLISH_S117, "To nie jest numer telefonu."),
    (&[(POLISH_S117, "opieka po szpitalu nie może się skończyć", "opieka po szpitalu może się skończyć")], "says-the-opposite", POLISH_S117, "came with"),
    (&[(S117_WORDS, "Children and young people have the right too.", "Children and young people do not have the right.")], "says-the-opposite", S117_WORDS, "came with"),
    (&[(URGENT_WORDS, "I am a bot, so I cannot tell how serious it is.", "I am a bot, but I can tell how serious it is.")], "says-the-opposite", URGENT_WORDS, "came with"),
    (&[(PHB_WORDS, "your social care needs count", "your socail care needs count")], "misspelt", PHB_WORDS, "did you mean `social`?"),
    (&[(GOODBYE_WORDS, "You can come back at any time.", "You can recommence the chat at any time.")], "harder-word", GOODBYE_WORDS, "start again"),
    (&[(URDU_S117, "یہ فون نمبر نہیں ہے", "یہ فون نمبر ہے")], "says-the-opposite", URDU_S117, "came with"),
    (&[(PHB_WORDS, "It cannot pay for alcohol", "It can pay for alcohol")], "says-the-opposite", PHB_WORDS, "It cannot pay for alcohol"),
    (&[(PHB_WORDS, "It is not extra money.", "It is extra money.")], "says-the-opposite", PHB_WORDS, "It is not extra money."),
    // A fact that was typed wrongly, and still reads well.
    (&[(S117_WORDS, "- section 3: you were kept", "- section 2: you were kept")], "fact-changed", S117_WORDS, "- section 3:"),
    (&[(PHB_WORDS, "Personal health budgets are for England.", "Personal health budgets are for Wales.")], "fact-changed", PHB_WORDS, "are for England"),
    (&[(PHB_WORDS, "There are three ways to manage the money.", "There are four ways to manage the money.")], "fact-changed", PHB_WORDS, "three ways"),
    (&[(ADVICE_WORDS, "3 working days", "3 weeks")], "fact-changed", ADVICE_WORDS, "3 working days"),
    (&[("locales/ro/s117.ftl", "45A", "45B")], "fact-changed", "locales/ro/s117.ftl", "45A"),
    (&[("locales/pl/s117.ftl", "w Anglii i Walii.", "w Anglii i Szkocji.")], "fact-changed", "locales/pl/s117.ftl", "Anglii i Walii"),
    // Who pays, decides or is meant, how many, and the like in other languages.
    (&[(PHB_WORDS, "are council money", "are NHS money")], "fact-changed", PHB_WORDS, "came with"),
    (&[("locales/en/small-talk.ftl", "The NHS has to agree.", "The council has to agree.")], "fact-changed", "locales/en/small-talk.ftl", "came with"),
    (&[("locales/en/start.ftl", "I am a bot, not a person.", "I am a person, not a bot.")], "fact-changed", "locales/en/start.ftl", "came with"),
    // The ways through a flow, and a reply with another name.
    (&[("flows/system/small-talk.yaml", "  free:\n", "  no-charge:\n"), ("locales/en/small-talk.ftl", "small-talk-free =", "small-talk-no-charge ="), ("flows/stories/a-person-asks-what-is-free.yaml", "see: small-talk-free", "see: small-talk-no-charge")], "reply-renamed", "flows/system/small-talk.yaml", "was: free"),
    (&[(COULD, "england: age, wales: wales, elsewhere: elsewhere", "england: age, wales: elsewhere, elsewhere: wales")], "way-changed", COULD, "put them back"),
    (&[(COULD, "age: under 18", "age: under 81")], "way-changed", COULD, "`under 18`"),
    (&[(COULD, "next: continuing-care\n", "next: continuing-care-help\n")], "way-changed", COULD, "write `continuing-care`"),
    (&[(COULD, "wheelchair-help:\n    say: result", "wheelchair-help:\n    say: wheelchair")], "way-changed", COULD, "write `result`"),
    (&[(COULD, "to: 120", "to: 12")], "way-changed", COULD, "to: 120"),
    (&[("flows/system/menu.yaml", "money: money", "money: plan")], "way-changed", "flows/system/menu.yaml", "write `money`"),
    (&[(MENU_WORDS, ".medicine = Stopping medicine", ".medicine = Moving home"), (MENU_WORDS, ".moving = Moving home", ".moving = Stopping medicine")], "way-changed", MENU_WORDS, "put them back"),
    // A comma that is gone, and a number to call among other words.
    (&[("locales/en/could-i-have-one.ftl", "welsh, north wales", "welsh north wales")], "words-not-parted", "locales/en/could-i-have-one.ftl", "`welsh, north wales`"),
    (&[("locales/en/questions.yaml", "section 117: [s117,", "section 117: [\"111\", s117,")], "question-in-two-topics", "locales/en/questions.yaml", "take it out"),
    // What somebody in danger reads.
    (&[(URGENT_WORDS, "A&E if you are badly hurt", "GP if you are badly hurt")], "sentence-gone", URGENT_WORDS, "go to A&E if you are badly hurt"),
    (&[(URGENT_WORDS, " Please do this even if you feel all right.", "")], "sentence-gone", URGENT_WORDS, "even if you feel all right"),
    (&[(S117_WORDS, "both have to provide after-care.", "both may provide after-care.")], "fact-changed", S117_WORDS, "both have to provide"),
    (&[("locales/en/small-talk.ftl", "line is closed on bank holidays", "line is open on bank holidays")], "fact-changed", "locales/en/small-talk.ftl", "came with"),
    (&[("locales/pl/s117.ftl", "od 2 grudnia 2019", "od 2 listopada 2019")], "fact-changed", "locales/pl/s117.ftl", "came with"),
    (&[("locales/pl/s117.ftl", "jest bezpłatna. Nie ma", "jest płatna. Nie ma")], "fact-changed", "locales/pl/s117.ftl", "came with"),
    (&[("locales/pt/phb.ftl", "Até julho de 2022", "Até junho de 2022")], "fact-changed", "locales/pt/phb.ftl", "came with"),
    (&[("locales/ro/privacy.ftl", "răspundem în 30 de zile", "răspundem în 30 de luni")], "fact-changed", "locales/ro/privacy.ftl", "came with"),
    (&[(PHB_WORDS, "your age: under 16, or 60 and over", "your age: under 18, or 60 and over")], "fact-changed", PHB_WORDS, "under 16"),
    // Of a list, it is held against its own point.
    (&[(S117_WORDS, "section 47 or 48: you", "section 47 or 49: you")], "fact-changed", S117_WORDS, "section 47 or 48"),
    (&[(TALK_WORDS, "talk-open =\n    You can talk to an adviser now. Our advice line is open until { $closes }", "talk-open =\n    You can talk to an adviser now. Our advice line is open until { $opens }")], "value-may-be-empty", TALK_WORDS, "opens"),
    // A "not" that went with its verb.
    (&[(S117_WORDS, "alone does not give you this right", "alone gives you this right")], "says-the-opposite", S117_WORDS, "came with"),
    (&[(PHB_WORDS, "It does not cover medicine for other conditions.", "It covers medicine for other conditions.")], "says-the-opposite", PHB_WORDS, "came with"),
    (&[(S117_WORDS, "It has no time limit.", "It has a time limit.")], "says-the-opposite", S117_WORDS, "came with"),
    (&[(PHB_WORDS, "Tax credits no longer count.", "Tax credits count.")], "says-the-opposite", PHB_WORDS, "came with"),
    // A paragraph that a translation has lost, or says in the wrong place.
    (&[(POLISH_S117, "    Dzieci i młodzież też mają to prawo.\n", "")], "paragraphs-differ", POLISH_S117, "which paragraph or point"),
    (&[(URGENT, "but-not:\n", "but-not:\n  - 'kill myself'\n")], "urgent-wording-lost", URGENT, "the whole saying"),
    (&[(EXAMPLES, "\nbenign:\n", "\nbenign:\n  - i want to kill myself tonight\n")], "urgent-and-benign", EXAMPLES, "take it out here"),
    (&[(URGENT, "softens:\n", "softens:\n  - 'my life'\n")], "urgent-wording-lost", URGENT, "the whole saying"),
];

// What is right, however it is written.
#[rustfmt::skip]
const RIGHT: &[&[Change]] = &[
    &[(SETTINGS, "value = \"£114.50\"", "value = \"£118\"")],
    &[(PHB_WORDS, "You can also ask for more time.", "Ask for more time if you need it.")],
    &[(URGENT, "but-not:\n", "but-not:\n  - 'kill myself over (this|the) spreadsheet'\n")],
    &[(EXAMPLES, "\nbenign:\n", "\nbenign:\n  - my tea is cold and so am i\n")],
    &[(ANSWERS, ".next = adviser", ".next =\n        adviser")],
    &[(URDU_S117, "\n    .title", "\n    یہ 117 کے بارے میں نہیں۔\n    .title")],
    &[(GOODBYE_WORDS, "You can come back at any time.", "You can come back at any time. Take one thing at a time, e.g. the form.")],
];

#[test]
fn each_slip_that_was_missed_is_told_of_once_with_what_to_do() {
    let mut wrong = told_wrongly(CASES, |sources| sources);
    wrong.extend(told_wrongly(BESIDE, |sources| beside(&sources)));
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn nothing_is_told_of_what_looks_like_one() {
    for changes in RIGHT {
        let mut told = above_advice(&beside(&planted(changes)));
        told.retain(|fault| !["translation-stale", "story-differs"].contains(&fault.code));
        assert!(told.is_empty(), "{changes:?}: {told:?}");
    }
}

#[test]
fn danger_among_what_is_harmless_is_shown_where_it_stands_and_not_within_another_line() {
    let line = "  - im going to kill myself";
    let changed = format!("\nbenign:\n{line}\n");
    let sources = beside(&planted(&[(EXAMPLES, "\nbenign:\n", changed.leak())]));
    let told = above_advice(&sources);
    let shown: Vec<_> = told.iter().map(|fault| shown(fault, &sources)).collect();
    assert_eq!(shown, [(EXAMPLES, line)]);
}
