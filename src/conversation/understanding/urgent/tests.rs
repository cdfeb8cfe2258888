//! The whole: small hand-made rules, and any text at all.

use super::*;

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

fn file() -> UrgentFile {
    let group = |name: &str, words: &[&str]| Group {
        name: name.to_owned(),
        ordinary: false,
        words: lines(words),
    };
    let suicide = ["(kill|hang) myself", "{want} .. die"];
    let overdose = ["(took|swallowed) .. (all|#many) .. {tablets}"];
    let any = ["^ (999|111|116 123) $"];
    let part = |category: &str, enough: &[&str]| Patterns {
        category: category.to_owned(),
        enough: lines(enough),
    };
    UrgentFile {
        spellings: vec![Spellings {
            word: "do not".to_owned(),
            typed: lines(&["don't", "dont"]),
        }],
        forgiving: lines(&["tablets"]),
        joining: lines(&["and", "but"]),
        groups: vec![
            group("want", &["want", "want to"]),
            group("tablets", &["tablets", "paracetamol"]),
        ],
        urgent: vec![
            part("any", &any),
            part("overdose", &overdose),
            part("suicide", &suicide),
        ],
        but_not: lines(&["to die for"]),
        denials: lines(&["not want to (die|kill myself)"]),
        softens: lines(&["years ago"]),
        keeps: lines(&["tonight"]),
        soft: lines(&["feel low"]),
        child: lines(&["i am (9|12) $"]),
        replies: vec![
            Replies {
                reply: "tea".to_owned(),
                to: lines(&["kettle .. (broke|broken)"]),
                ..Replies::default()
            },
            Replies {
                reply: "phone".to_owned(),
                in_need: true,
                to: lines(&["^ nobody answered $"]),
            },
        ],
    }
}

fn examples() -> UrgentExamples {
    let part = |category: &str, said: &[&str]| Examples {
        category: category.to_owned(),
        lines: lines(said),
    };
    UrgentExamples {
        urgent: vec![
            part(
                "suicide",
                &[
                    "i want to die",
                    "i want to kill myself tonight",
                    "the rope is in the shed",
                    "goodbye for ever",
                ],
            ),
            part(
                "overdose",
                &[
                    "swallowed all my tablets",
                    "took 40 paracetamol",
                    "the packets are empty",
                ],
            ),
        ],
        soft: lines(&["i feel low", "so lonely", "i tried years ago", "sad today"]),
        benign: lines(&[
            "what is a budget",
            "can i pay my mum",
            "cakes to die for",
            "i take 2 tablets",
            "how do i apply",
            "117",
            "bye thanks",
        ]),
    }
}

fn words() -> UrgentWords {
    UrgentWords::learn(&file(), &examples()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn category(text: &str) -> Option<Category> {
    words().find(text).category()
}

#[test]
fn patterns_and_what_was_learnt_both_count() {
    assert_eq!(category("I WANT to d\u{200b}ie"), Some(Category::Suicide));
    assert_eq!(
        category("ive swallowed 32 tabelts"),
        Some(Category::Overdose)
    );
    assert_eq!(category("rope is in the shed"), Some(Category::Suicide));
    assert_eq!(category("can my mum have a budget"), None);
}

#[test]
fn a_word_of_the_file_is_no_slip_of_a_forgiving_one() {
    let mut file = file();
    file.groups
        .iter_mut()
        .filter(|group| group.name == "tablets")
        .for_each(|group| group.words.push("tablet".to_owned()));
    let mut examples = examples();
    examples.benign.push("i take my tablet".to_owned());
    let words = UrgentWords::learn(&file, &examples).expect("no faults");
    let found = |text: &str| words.find(text).category();
    assert_eq!(found("swallowed 40 tablet"), Some(Category::Overdose));
    assert_eq!(found("swallowed 40 tabelts"), Some(Category::Overdose));
}

#[test]
fn numbers_to_call_are_not_confused() {
    assert_eq!(category("111"), Some(Category::Any));
    assert_eq!(category(" 116 123! "), Some(Category::Any));
    assert_eq!(category("117"), None);
    assert_eq!(category("can i call 117"), None);
}

#[test]
fn sayings_denials_and_the_past_do_not_alarm() {
    assert_eq!(category("those cakes are to die for"), None);
    assert_eq!(words().find("I feel low"), words().find("i feel  low"));
    assert!(matches!(words().find("i feel low"), Finding::Soft { .. }));
    assert!(matches!(
        words().find("i tried to hang myself years ago"),
        Finding::Soft { .. }
    ));
    assert!(matches!(
        words().find("i dont want to die"),
        Finding::Soft { .. }
    ));
    assert_eq!(
        category("years ago i tried to hang myself, tonight i will"),
        Some(Category::Suicide)
    );
}

#[test]
fn a_sentence_in_a_long_message_is_heard() {
    let question = "What is a budget and how do I apply for one please? ".repeat(20);
    assert_eq!(
        category(&format!("{question} I want to die. {question}")),
        Some(Category::Suicide)
    );
    assert_eq!(category(&question), None);
}

#[test]
fn it_says_why() {
    let Finding::Urgent { why, .. } = words().find("i want to die") else {
        panic!("not found")
    };
    assert!(
        why.iter().any(|why| why.contains("`want to die`")),
        "{why:?}"
    );
}

#[test]
fn every_fault_is_told_and_none_stops_at_the_first() {
    let mut file = file();
    file.soft.push("(open".to_owned());
    file.but_not.push("{nobody}".to_owned());
    file.urgent.push(Patterns {
        category: "sadness".to_owned(),
        ..Patterns::default()
    });
    let problems = UrgentWords::learn(&file, &examples())
        .err()
        .unwrap_or_default();
    assert_eq!(problems.len(), 3, "{problems:?}");
}

#[test]
fn nothing_to_learn_from_is_no_fault() {
    let words = UrgentWords::learn(&UrgentFile::default(), &UrgentExamples::default());
    assert!(words.is_ok_and(|words| words.find("") == Finding::None));
}

#[test]
fn any_text_of_any_length_and_script_is_read() {
    let words = words();
    let scripts = [
        "",
        " ",
        "\0",
        "....",
        "🙏🏽💊💊",
        "مرحبا كيف",
        "मैं मरना चाहता हूँ",
        "我想死",
        "Ωß ﬁ ǅ",
        "a\u{301}\u{301}\u{301}",
        "''''",
        "$ ^ ( ) { } * #",
    ];
    for script in scripts {
        for times in [1, 7, 3_000] {
            let _ = words.find(&script.repeat(times));
            let _ = words.find(&format!("{script} ").repeat(times));
        }
    }
    let mut seed = 7_u32;
    for length in 0..400 {
        let text: String = (0..length)
            .filter_map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                char::from_u32(seed >> 11)
            })
            .collect();
        let _ = words.find(&text);
    }
}

#[test]
fn a_huge_text_is_read_to_its_limit_and_no_further() {
    let words = words();
    let _ = words.find(&"want want want to to die ".repeat(200_000));
    let _ = words.find(&"k".repeat(5_000_000));
}

#[test]
fn what_a_child_says_of_themselves_is_known() {
    let words = words();
    assert!(words.hear("i am 9").is_from_child);
    assert!(words.hear("help, i am 12").is_from_child);
    assert!(!words.hear("i am 12 weeks pregnant").is_from_child);
}

#[test]
fn what_is_said_in_own_words_has_its_reply() {
    let words = words();
    assert_eq!(words.hear("my kettle is broken").reply, Some("tea"));
    assert_eq!(words.hear("my kettle is hot").reply, None);
    let heard = words.hear("nobody answered");
    assert_eq!((heard.reply, heard.reply_in_need), (None, Some("phone")));
}

#[test]
fn a_gap_before_the_end_lets_words_follow() {
    let mut file = file();
    file.replies = vec![Replies {
        reply: "tea".to_owned(),
        to: lines(&["^ kettle broke .. $"]),
        ..Replies::default()
    }];
    let (words, _) = UrgentWords::untaught(&file, &UrgentExamples::default());
    for said in ["kettle broke", "kettle broke last night"] {
        assert_eq!(words.hear(said).reply, Some("tea"), "{said}");
    }
    assert_eq!(words.hear("kettle broke last night at tea").reply, None);
}
