//! More mistakes for `planted`: what messages choose and show, facts, and shapes that are nearly
//! right.

use super::planted::{
    COULD, LINES, MENU_WORDS, Mistake, PHB, PHB_WORDS, SETTINGS, SOURCES, TALK, TALK_WORDS,
    URGENT_WORDS, here,
};

const POLISH_LINES: &str = "locales/pl/lines.ftl";
const URDU_LINES: &str = "locales/ur/lines.ftl";
const URDU_WORDS: &str = "locales/ur/phb.ftl";
const WELSH_LINES: &str = "locales/cy/lines.ftl";
const STAFF_WORDS: &str = "locales/en/staff.ftl";
const POLISH_WORDS: &str = "locales/pl/talk.ftl";
const POLISH_GOODBYE: &str = "locales/pl/goodbye.ftl";
const COULD_WORDS: &str = "locales/en/could-i-have-one.ftl";
const STORY: &str = "flows/stories/a-person-makes-small-talk.yaml";

// One mistake a line reads better than what rustfmt makes of it.
#[rustfmt::skip]
pub(super) const MORE: &[Mistake] = &[
    // What a value can be, and no sentence for it.
    here(LINES, "        [monday] at { $clock } on Monday\n", "", "choice-without-words", "*[sunday]"),
    here(URDU_LINES, "                [thursday] جمعرات کو { $clock }\n", "", "choice-without-words", "*[sunday]"),
    here(LINES, "    [none] { $hour12 }{ $half }\n", "", "choice-without-words", "*[other] { $hour12 }"),
    here(LINES, "[none] { $day ->", "[never] { $day ->", "choice-never-fits", "[never]"),
    here(TALK_WORDS, "[open] You can talk to an adviser now, by", "[opened] You can talk to an adviser now, by", "choice-never-fits", "[opened]"),
    here(STAFF_WORDS, "[line-closed] we closed", "[line-close] we closed", "choice-never-fits", "[line-close]"),
    here(STAFF_WORDS, "[callback] They want a call: the chat", "[call] They want a call: the chat", "choice-never-fits", "[call]"),
    // Lists that are counted, and names of which there is one each.
    here(LINES, "first, second, third", "first, third", "number-words", "third"),
    here(POLISH_LINES, "pierwszy, drugi, trzeci", "pierwszy, trzeci", "number-words", "pierwszy"),
    here(LINES, "weekday-tuesday = Tuesday", "weekday-tuesday = Monday", "day-names", "weekday-tuesday"),
    here(POLISH_LINES, "month-3 = marca", "month-3 = lutego", "day-names", "month-3"),
    here(WELSH_LINES, "line-language-name = Cymraeg", "line-language-name = English", "same-words", "line-language-name"),
    // Messages that cannot be shown.
    here(PHB_WORDS, "    .title = What can I spend it on?", "    { phb-spend }\n    .title = What can I spend it on?", "shows-itself", "{ phb-spend }"),
    here(PHB_WORDS, "{ $number-emergency }", "{ NUMBER($number-emergency) }", "broken-fluent", "NUMBER"),
    here(PHB_WORDS, "{ $number-emergency }", "{ Number($number-emergency) }", "broken-fluent", "Number"),
    here(PHB_WORDS, "{ $number-emergency }", "{ $number-\u{200b}emergency }", "broken-fluent", "{ $number-"),
    here(PHB_WORDS, "{ $number-emergency }", "} $number-emergency {", "broken-fluent", "} $number"),
    here(URGENT_WORDS, "-samaritans = 116 123", "-samaritans = 116 123\n-samaritans = 116 124", "duplicate-message", "116 124"),
    // The dot of a part, and the braces of a value.
    here(URDU_WORDS, "    .title =", "    ۔title =", "part-without-dot", "title ="),
    here(URDU_WORDS, "    .title =", "    \u{200f}.title =", "part-without-dot", "title ="),
    here(TALK_WORDS, "Call { $phone }.", "Call [phone].", "value-without-braces", "[phone]"),
    here(TALK_WORDS, "Call { $phone }.", "Call <phone>.", "value-without-braces", "<phone>"),
    here(TALK_WORDS, "{ $phone-link }", "(phone-link)", "value-without-braces", "(phone-link)"),
    // What stands in `[ ]`.
    here(TALK_WORDS, "[free]", "[free, standard]", "broken-fluent", "[free, standard]"),
    here(TALK_WORDS, "*[other] Ask your phone company what the call costs.", "*[other]", "broken-fluent", "*[other]"),
    here(TALK_WORDS, "    }{ $form ->\n        [none]", "    }{ $form ->\n        [مفت]", "broken-fluent", "مفت"),
    // Names.
    here(TALK_WORDS, "{ -samaritans }", "{ $samaritans }", "unknown-variable", "$samaritans"),
    here(TALK_WORDS, "Call { $phone }.", "Call { -phone }.", "unknown-message", "{ -phone }"),
    here(COULD_WORDS, "{ $from }", "{ $min }", "unknown-variable", "{ $min }"),
    here(POLISH_WORDS, "{ $closes }", "( $closes )", "value-without-braces", "( $closes )"),
    here(STAFF_WORDS, "\nstaff-card =", "\nstaff-foo = Hello.\n\nstaff-card =", "message-unused", "staff-foo"),
    // What was typed or misspelt for a value is not lost besides.
    here(POLISH_GOODBYE, "pod numer { $number-emergency }", "pod numer { $numer-emergency }", "unknown-variable", "numer-emergency"),
    here(POLISH_GOODBYE, "pod numer { $number-emergency }", "pod numer 999", "fact-in-text", "pod numer 999"),
    here(POLISH_GOODBYE, "pod numer { $number-emergency }", "pod numer 112", "value-untranslated", "goodbye-message"),
    // Notes.
    here(PHB_WORDS, "    .title = What can I spend it on?", "# A note.\n    .title = What can I spend it on?", "broken-fluent", "# A note."),
    // Facts.
    here(SETTINGS, "name = \"Advice and information service\"", "name = \"\"", "helpline-without-name", "name = \"\""),
    here(SETTINGS, "[links]\n", "[[closed]]\ndate = \"2026-12-22\"\nfrom = \"17:00\"\nto = \"18:00\"\n\n[links]\n", "holiday-closed-anyway", "2026-12-22"),
    here(SETTINGS, "[links]\n", "[links]\n[[closed]]\ndate = \"2026-12-22\"\n", "unknown-key", "peoplehub ="),
    here(SETTINGS, "[links]\n", "[[closed]]\ndate = [\"2026-12-22\", \"2026-12-23\"]\n\n[links]\n", "wrong-shape", "2026-12-23"),
    here(SETTINGS, "monday = [\"09:30-16:00\"]", "monday = [\"09:30\", \"16:00\"]", "bad-times", "monday"),
    here(SETTINGS, "monday = [\"09:30-16:00\"]", "monday = [\"09:30-16:00]", "broken-toml", "monday"),
    here(SETTINGS, "monday = [\"09:30-16:00\"]", "monday = \"closed\"", "bad-times", "closed"),
    here(SETTINGS, "prescription = { value = \"£9.90\", until", "prescription = { value = \"£9.90\", untill", "unknown-key", "untill"),
    // Shapes.
    here(TALK, "  chat:\n    desk: chat\n", "  chat:\n    desk: chat\n    contact: helpline\n", "unknown-contact", "contact"),
    here(COULD, "    number: { from: 0, to: 120 }\n", "    number:\n    from: 0\n    to: 120\n", "step-misplaced", "from: 0"),
    here(COULD, "    number: { from: 0, to: 120 }\n    next: continuing-care\n", "    number: { from: 0, to: 120, next: continuing-care }\n", "step-misplaced", "next"),
    here(COULD, "      - otherwise: may-still-ask\n", "    otherwise: may-still-ask\n", "step-misplaced", "otherwise"),
    here(PHB, "reviewed: { on: 2026-11-22, by: }\n", "reviewed:\non: 2026-11-22\nby:\n", "step-misplaced", "on: 2026"),
    here(SOURCES, "\nlegal-rights:\n", "\n  legal-rights:\n", "wrong-shape", "legal-rights:"),
    here(MENU_WORDS, "    .plan =", "    ·plan =", "part-without-dot", "plan ="),
    here(COULD, "yes: result, no: aftercare", "yes= result, no: aftercare", "bad-name", "yes= result"),
    here(COULD, "england: age", "england -> age", "bad-name", "england -> age"),
    here(COULD, "say: age", "say: flow: phb", "broken-yaml", "say: flow: phb"),
    here(COULD, "{ continuing-care: not-sure }", "{ continuing-care: no/not-sure }", "impossible-value", "no/not-sure"),
    here(COULD, "  place-help:\n    say: age\n", "  place-help:\n    visit: phb-flow\n    next: age\n", "unknown-flow", "phb-flow"),
    here(STORY, "\nturns:", "\n---\nturns:", "broken-yaml", "---"),
];
