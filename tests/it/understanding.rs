//! How well typed messages are understood, on texts that were kept out of what the
//! program learns from; with floors that a change may not fall below.

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

use helpline::authoring::alarms::{self, Alarms};
use helpline::authoring::evaluation::{self, Evaluation};
use helpline::conversation::understanding::{Finding, Understanding, Understood};

use crate::shipped;

fn english() -> &'static Understanding {
    &shipped::rules().understanding["en"]
}

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/understanding")
        .join(name)
}

fn set(name: &str) -> Evaluation {
    let rows = evaluation::read(&fs::read_to_string(file(name)).unwrap()).unwrap();
    evaluation::evaluate(&english().topics, rows)
}

/// The mistakes that were not made when `record` was written. `UPDATE=1` writes it anew.
fn new_mistakes(mistakes: &[String], record: &str) -> Vec<String> {
    let path = file(record);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, mistakes.join("\n") + "\n").unwrap();
    }
    let known = fs::read_to_string(path).unwrap();
    let known: HashSet<&str> = known.lines().collect();
    mistakes
        .iter()
        .filter(|mistake| !known.contains(mistake.as_str()))
        .cloned()
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "sets are small")]
fn share(count: usize, of: usize) -> f32 {
    count as f32 / of as f32
}

#[test]
fn questions_are_understood_at_least_as_well_as_they_were() {
    let evaluation = set("questions.tsv");
    let f = &evaluation.figures;
    let holds = share(f.first, f.in_scope) >= 0.88
        && share(f.helped, f.in_scope) >= 0.95
        && share(f.wrong, f.in_scope) <= 0.025
        && share(f.outside_answered, f.out_of_scope) <= 0.02
        && share(f.outside_offered, f.out_of_scope) <= 0.22;
    let new = new_mistakes(&evaluation.mistakes(), "mistakes.txt");
    assert!(
        holds,
        "{}\nmistakes that were not made before:\n{}",
        evaluation.table(),
        new.join("\n")
    );
}

fn alarms_on(name: &str) -> Alarms {
    let rows = evaluation::read(&fs::read_to_string(file(name)).unwrap()).unwrap();
    assert!(alarms::is_about_urgency(&rows));
    alarms::measure(english(), rows)
}

#[test]
fn urgent_messages_are_noticed_at_least_as_well_as_they_were() {
    // All but the first were kept apart from those who wrote the patterns and examples. The
    // third puts the sentence that matters beside a question, or a story that is harmless.
    for (name, record, least, most, most_soft) in [
        ("urgent.tsv", "urgent-mistakes.txt", 0.88, 0.05, 0.06),
        (
            "urgent-apart.tsv",
            "urgent-apart-mistakes.txt",
            0.87,
            0.05,
            0.07,
        ),
        (
            "urgent-beside.tsv",
            "urgent-beside-mistakes.txt",
            0.84,
            0.11,
            0.13,
        ),
        (
            "urgent-short.tsv",
            "urgent-short-mistakes.txt",
            0.95,
            0.04,
            0.04,
        ),
    ] {
        let alarms = alarms_on(name);
        let mistakes = alarms
            .mistakes
            .iter()
            .map(|row| format!("{}\t{}", row.label, row.text));
        let new = new_mistakes(&mistakes.collect::<Vec<_>>(), record);
        let holds = alarms.urgent().share_alarmed() >= least
            && alarms.of(alarms::BENIGN).share_alarmed() <= most
            && alarms.of(alarms::SOFT).share_alarmed() <= most_soft;
        assert!(
            holds,
            "{name}\n{}\nmistakes that were not made before:\n{}",
            alarms.table(),
            new.join("\n")
        );
    }
}

#[test]
fn questions_about_the_topics_raise_no_alarm() {
    let rows = evaluation::read(&fs::read_to_string(file("questions.tsv")).unwrap()).unwrap();
    let in_scope: Vec<_> = rows.iter().filter(|row| row.label != "oos").collect();
    let alarms = in_scope
        .iter()
        .filter(|row| matches!(english().danger_in(&row.text), Finding::Urgent { .. }));
    let alarms: Vec<_> = alarms.map(|row| &row.text).collect();
    assert!(share(alarms.len(), in_scope.len()) <= 0.035, "{alarms:#?}");
}

#[test]
fn the_numbers_people_mix_up_are_not() {
    for (text, urgent) in [
        ("111", true),
        ("999", true),
        ("116 123", true),
        ("117", false),
        ("section 117", false),
    ] {
        let found = matches!(english().danger_in(text), Finding::Urgent { .. });
        assert_eq!(found, urgent, "{text}");
    }
}

#[test]
fn no_question_of_the_set_stands_among_those_learned_from() {
    let learned = fs::read_to_string(
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales/en/questions.yaml"),
    );
    let learned = learned.unwrap().to_lowercase();
    let learned: HashSet<&str> = learned
        .lines()
        .map(|line| line.trim().trim_start_matches("- ").trim_matches('"'))
        .collect();
    let rows = fs::read_to_string(file("questions.tsv"))
        .unwrap()
        .to_lowercase();
    let both: Vec<&str> = rows
        .lines()
        .filter_map(|row| row.split_once('\t'))
        .map(|(_, text)| text)
        .filter(|text| learned.contains(text))
        .collect();
    assert!(both.is_empty(), "{both:#?}");
}

#[test]
fn there_are_enough_questions_to_learn_from() {
    let texts = shipped::texts();
    let (index, source) = texts.named("locales/en/questions.yaml").unwrap();
    let file = helpline::authoring::parse::questions::read(index, source, &mut Vec::new());
    assert_eq!(file.topics.len(), 28);
    for (topic, questions) in &file.topics {
        assert!(
            questions.len() >= 40,
            "{} has {}",
            topic.value,
            questions.len()
        );
    }
    assert!(file.out_of_scope.len() >= 400);
}

#[test]
fn any_text_of_any_length_and_script_is_taken() {
    let long = "why can i not get my meds paid ".repeat(400);
    let words = "x ".repeat(5000);
    for text in [
        "",
        " ",
        "🙂",
        "\u{202E}abc",
        "\0",
        "مرحبا",
        "१२३",
        "a\u{0301}",
        long.as_str(),
        words.as_str(),
    ] {
        let ranking = english().topics.rank(text);
        assert!(
            ranking.in_scope.is_finite()
                && ranking.topics.iter().all(|(_, score)| score.is_finite()),
            "{text:.20}"
        );
        let _ = english().danger_in(text);
    }
}

#[test]
fn what_is_learned_is_the_same_every_time_and_can_be_explained() {
    let text = "can i get my meds paid";
    let again = shipped::rules_of(&shipped::texts());
    let (one, other) = (
        english().topics.rank(text),
        again.understanding["en"].topics.rank(text),
    );
    assert_eq!(one, other);
    let why = english().topics.explain(text, &"phb-prescriptions".into());
    assert!(
        why.iter().take(3).any(|(word, _)| word.contains("med")),
        "{why:?}"
    );
}

#[test]
fn plain_questions_are_simply_answered() {
    for (text, topic) in [
        ("what is a personal health budget", "phb-what"),
        ("what is section 117 aftercare", "s117-what"),
        ("what are your opening hours", "contact-helpline"),
        ("i want to make a complaint", "complaint-or-refused"),
    ] {
        let understood = english().topics.understand(text);
        assert!(
            matches!(&understood, Understood::Answer(found, _) if found.as_str() == topic),
            "{text}: {understood:?}"
        );
    }
}
