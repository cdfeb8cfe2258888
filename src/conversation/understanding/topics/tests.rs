//! The classifier as a whole, on a few questions of its own.

use super::classifier::Ranked;
use super::{Lexicon, Material, Outcome, Tolerance, Topics};

const BUDGET: [&str; 8] = [
    "what is a personal health budget",
    "what does personal health budget mean",
    "explain health budgets please",
    "is a health budget money",
    "tell me about budgets",
    "i do not understand what a budget is",
    "budget meaning",
    "what are budgets for",
];
const WHEELCHAIR: [&str; 8] = [
    "can i get a wheelchair",
    "i need a new wheelchair",
    "my wheelchair is broken",
    "who pays for a powerchair",
    "wheelchair repair",
    "does my daughter get a wheelchair or a buggy",
    "choose my own wheelchair",
    "is there nhs money for wheelchairs",
];
const OPENING: [&str; 8] = [
    "what time do you open",
    "when are you open",
    "what is your phone number",
    "can i ring you on sunday",
    "opening hours",
    "how do i phone the helpline",
    "helpline number please",
    "are you open on saturday",
];
const OUTSIDE: [&str; 12] = [
    "who won the match",
    "best recipe for soup",
    "train to leeds",
    "tell me a joke",
    "is it going to rain",
    "my landlord will not fix the boiler",
    "how do i renew my passport",
    "buy tickets for the concert",
    "capital of france",
    "asdf jkl",
    "what is bitcoin worth",
    "write me a poem about the sea",
];

fn trained() -> Topics {
    let mut material = Material {
        language: "en",
        topics: 3,
        out_of_scope: OUTSIDE.to_vec(),
        ..Material::default()
    };
    for (topic, questions) in [BUDGET, WHEELCHAIR, OPENING].iter().enumerate() {
        material
            .questions
            .extend(questions.iter().map(|&question| (topic, question)));
    }
    let lexicon = Lexicon::new([
        ("phb", "personal health budget"),
        ("wheel chair", "wheelchair"),
    ]);
    Topics::train(lexicon, &material, &Tolerance::default())
}

fn best(text: &str) -> usize {
    trained().score(text).best[0].0
}

#[test]
fn tells_topics_apart() {
    assert_eq!(best("what's a phb?"), 0);
    assert_eq!(best("my wheel-chair broke"), 1);
    assert_eq!(best("When do you open on SUNDAY"), 2);
}

#[test]
fn reads_through_misspellings() {
    assert_eq!(best("need a new weelchair"), 1);
    assert_eq!(best("wat is a bugdet"), 0);
}

#[test]
fn doubts_what_is_about_nothing() {
    let topics = trained();
    let inside = topics.score("what is a health budget").in_scope;
    let outside = topics.score("who won the match in leeds").in_scope;
    assert!(inside > outside, "{inside} {outside}");
}

#[test]
fn finds_the_question_inside_a_story() {
    let story = "Hello. We had soup with my sister and it rained. Can I get a new wheelchair? \
                 Thank you so much.";
    assert_eq!(best(story), 1);
}

#[test]
fn sees_two_questions_in_one() {
    let topics = trained();
    let ranked = topics.score("what is a personal health budget? can i get a new wheelchair?");
    let mut both = vec![Some(ranked.best[0].0), ranked.also];
    both.sort_unstable();
    assert_eq!(both, [Some(0), Some(1)]);
    assert_eq!(topics.score("what is a personal health budget").also, None);
}

#[test]
fn names_the_words_that_decided() {
    let words = trained().explain("who fixes my wheelchair today", 1);
    assert_eq!(words[0].0, "wheelchair");
    assert!(words[0].1 > 0.0);
    assert_eq!(words.len(), 5);
}

#[test]
fn the_same_material_gives_the_same_bits() {
    let (one, two) = (trained(), trained());
    assert_eq!(one.thresholds(), two.thresholds());
    for text in BUDGET.iter().chain(&OUTSIDE) {
        assert_eq!(one.score(text), two.score(text));
    }
}

#[test]
fn odd_input_is_unsure_not_a_crash() {
    let topics = trained();
    for text in ["", " ", "...", "👍", "👩🏽‍🦽🎉", "\u{202E}\u{200B}", "\0\u{7}"] {
        let ranked = topics.score(text);
        assert!(ranked.in_scope <= 0.0, "{text:?}");
        assert_eq!(topics.decide(&ranked), Outcome::Unsure, "{text:?}");
        assert!(topics.explain(text, 0).is_empty());
    }
}

#[test]
fn long_and_right_to_left_texts_give_whole_numbers_of_certainty() {
    let topics = trained();
    let long = "can i get a wheelchair and what is a budget? ".repeat(90);
    for text in [
        long.as_str(),
        "ما هي ميزانية الصحة الشخصية؟",
        "ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ ਕੀ ਹੈ?",
        &"x".repeat(4_000),
    ] {
        let ranked = topics.score(text);
        let sum: f32 = ranked.best.iter().map(|(_, share)| share).sum();
        assert!((sum - 1.0).abs() < 1e-3, "{sum}");
        assert!((0.0..=1.0).contains(&ranked.in_scope));
    }
}

#[test]
fn can_be_shared_between_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Topics>();
}

#[test]
fn offers_the_second_question_too() {
    let topics = trained();
    let ranked = Ranked {
        best: vec![(1, 0.4), (2, 0.35), (0, 0.01)],
        in_scope: 0.6,
        also: None,
    };
    let unsure = Ranked {
        in_scope: 0.0,
        ..ranked.clone()
    };
    let best = vec![(1, 0.4), (2, 0.01), (0, 0.01)];
    let both = Ranked {
        best,
        also: Some(0),
        ..ranked.clone()
    };
    assert_eq!(topics.decide(&unsure), Outcome::Unsure);
    assert_eq!(topics.decide(&ranked), Outcome::Suggest(vec![1, 2]));
    assert_eq!(topics.decide(&both), Outcome::Suggest(vec![1, 0]));
}

#[test]
fn poor_material_is_no_crash() {
    for material in [
        Material::default(),
        Material {
            language: "en",
            topics: 1,
            questions: vec![(0, "what is a budget")],
            out_of_scope: vec![],
        },
        Material {
            language: "en",
            topics: 2,
            questions: vec![(7, "no such topic"), (0, "")],
            out_of_scope: vec![""],
        },
        Material {
            language: "en",
            topics: 3,
            questions: vec![],
            out_of_scope: vec!["only this"],
        },
    ] {
        let topics = Topics::train(Lexicon::default(), &material, &Tolerance::default());
        let ranked = topics.score("what is a budget and how long is it?");
        assert_eq!(ranked.best.len(), material.topics);
        let _ = topics.decide(&ranked);
        assert!(topics.explain("budget", 9).len() <= 1);
    }
}
