//! `helpline ask`: which topic a question means, and why; and how well that works.

use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use serde_json::json;

use super::Outcome;
use super::common::{Failure, rules_in, rules_of};
use super::format::Format;
use crate::adapters::{clock, disk};
use crate::authoring::evaluation::{self, Evaluation, Labelled};
use crate::authoring::explanation::{Explanation, Likely, explain};
use crate::authoring::vocabulary::DEFAULT_LOCALE;
use crate::authoring::{Languages, alarms};
use crate::conversation::understanding::{
    Category, Finding, Ranking, TopicFinder, Understanding, Understood,
};
use crate::conversation::{Locale, Rules};

/// How many topics are shown.
const SHOWN: usize = 3;

/// Say which topic a question means, and why.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline ask \"can i get my meds paid\"\n  \
    helpline ask --format json < questions.txt\n  helpline ask --evaluate set.tsv\n\n\
    A set has one text a line: the right topic (or oos), a tab, the text. For urgent wording the \
    labels are suicide, self-harm and so on, benign and soft."
)]
pub(super) struct Ask {
    /// The question; without one, each line of standard input is a question
    question: Vec<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The language of the questions
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    locale: String,
    /// Measure on a set of texts with their right topic
    #[arg(long, value_name = "FILE")]
    evaluate: Option<PathBuf>,
    /// Learn from this set instead of the questions of the folder
    #[arg(long, value_name = "FILE", requires = "evaluate")]
    train: Option<PathBuf>,
    /// Choose the bound of what is in scope on this set, keeping nine questions in ten right
    #[arg(long, value_name = "FILE", requires = "evaluate")]
    tune: Option<PathBuf>,
    /// Print the texts that were not helped
    #[arg(long, requires = "evaluate")]
    mistakes: bool,
}

/// The share of questions that must stay right when a bound is chosen.
const KEPT: f32 = 0.91;

/// How many topics are named to which a question could be added.
const HINTED: usize = 2;

/// How many digits a certainty has, unless it takes more to tell two apart.
const FEWEST_DIGITS: usize = 2;
const MOST_DIGITS: usize = 6;

impl Ask {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        if let Some(path) = &self.evaluate {
            return self.measure(folder, path);
        }
        // Whoever writes questions in a language tries them before anybody has reviewed it.
        let other = Some(self.locale.as_str()).filter(|locale| *locale != DEFAULT_LOCALE);
        let (rules, _) = rules_in(folder, Languages::with(other))?;
        let locale = Locale::from(self.locale.as_str());
        let Some(understanding) = rules.understanding.get(&locale) else {
            return Err(format!("there are no questions in `{locale}` to learn from").into());
        };
        if !self.question.is_empty() {
            self.print(&rules, understanding, &self.question.join(" "));
            return Ok(Outcome::Clean);
        }
        if io::stdin().is_terminal() {
            return Err(
                "write the question after the command, or give questions on standard input".into(),
            );
        }
        for line in io::stdin().lock().split(b'\n') {
            let line = line?;
            let question = String::from_utf8_lossy(&line);
            self.print(&rules, understanding, question.trim_end_matches('\r'));
        }
        Ok(Outcome::Clean)
    }

    fn print(&self, rules: &Rules, understanding: &Understanding, question: &str) {
        let urgent = urgent_in(understanding, question);
        let ranking = understanding.topics.rank(question);
        match self.format {
            Format::Json => {
                let topics: Vec<_> = ranking.topics.iter().take(SHOWN).map(|(topic, score)| {
                    json!({ "id": topic.as_str(), "score": (f64::from(*score) * 10_000.0).round() / 10_000.0 })
                }).collect();
                let outcome = if urgent.is_some() {
                    "urgent"
                } else {
                    outcome_of(&ranking)
                };
                let urgent = urgent.map(|(category, _)| category.name());
                say!(
                    "{}",
                    json!({ "text": question, "outcome": outcome, "topics": topics, "urgent": urgent })
                );
            }
            Format::Text => print_text(rules, understanding, question),
        }
    }

    fn measure(&self, folder: &Path, path: &Path) -> Result<Outcome, Failure> {
        let rows = read_set(path)?;
        if alarms::is_about_urgency(&rows) {
            return self.measure_alarms(folder, rows);
        }
        let texts = rows.len();
        let began = clock::stopwatch();
        let learned;
        let rules;
        let finder: &TopicFinder = if let Some(train) = &self.train {
            learned = TopicFinder::learn(&evaluation::lessons(&read_set(train)?));
            &learned
        } else {
            rules = rules_of(folder)?.0;
            let understanding = rules.understanding.get(self.locale.as_str());
            &understanding
                .ok_or("there are no questions in this language to learn from")?
                .topics
        };
        let loading = began.elapsed();
        let began = clock::stopwatch();
        let evaluation = evaluation::evaluate(finder, rows);
        let answering = began.elapsed();
        say!("{}", evaluation.table());
        self.print_bound(finder, &evaluation)?;
        print_times(loading, answering, texts);
        if self.mistakes {
            for mistake in evaluation.mistakes() {
                say!("{mistake}");
            }
        }
        Ok(Outcome::Clean)
    }

    fn measure_alarms(&self, folder: &Path, rows: Vec<Labelled>) -> Result<Outcome, Failure> {
        let (rules, _) = rules_of(folder)?;
        let texts = rows.len();
        let understanding = rules.understanding.get(self.locale.as_str());
        let understanding = understanding.ok_or("there is no urgent wording in this language")?;
        let began = clock::stopwatch();
        let alarms = alarms::measure(understanding, rows);
        let answering = began.elapsed();
        say!("{}", alarms.table());
        say!(
            "{} microseconds a text, {texts} texts\n",
            microseconds_each(answering, texts)
        );
        if self.mistakes {
            for row in &alarms.mistakes {
                say!("{}\t{}", row.label, row.text);
            }
        }
        Ok(Outcome::Clean)
    }

    fn print_bound(&self, finder: &TopicFinder, evaluation: &Evaluation) -> Result<(), Failure> {
        let Some(path) = &self.tune else {
            return Ok(());
        };
        let bound = evaluation::evaluate(finder, read_set(path)?).best_bound(KEPT);
        let (right, refused) = evaluation.at_bound(bound);
        say!("at the bound {bound:.4}, chosen on {}:", path.display());
        say!("  questions right                          {right:.3}");
        say!("  out of scope refused                     {refused:.3}\n");
        Ok(())
    }
}

fn read_set(path: &Path) -> Result<Vec<Labelled>, Failure> {
    let text = disk::read_text(path)?;
    evaluation::read(&text).map_err(|line| {
        format!(
            "{}: line {line} has no tab between the topic and the text",
            path.display()
        )
        .into()
    })
}

fn urgent_in(understanding: &Understanding, question: &str) -> Option<(Category, Vec<String>)> {
    match understanding.danger_in(question) {
        Finding::Urgent { category, why, .. } => Some((category, why)),
        Finding::Soft { .. } | Finding::None => None,
    }
}

fn outcome_of(ranking: &Ranking) -> &'static str {
    match ranking.understood {
        Understood::Answer(..) => "answer",
        Understood::Suggest(_) => "suggest",
        Understood::Unsure => "unsure",
    }
}

fn print_text(rules: &Rules, understanding: &Understanding, question: &str) {
    let explained = explain(rules, understanding, question);
    if let Some((told, why)) = &explained.danger {
        say!("{told}\n        {}\n", why.join(", "));
    }
    let Explanation {
        outcome, in_scope, ..
    } = &explained;
    say!("{outcome}, {in_scope:.0} in 100 that it is about any topic\n");
    for likely in &explained.topics {
        let Likely { topic, score, .. } = likely;
        let why = likely.words.iter();
        let why: Vec<String> = why
            .map(|(word, weight)| format!("{word} {weight:+.2}"))
            .collect();
        let known = if likely.known {
            ""
        } else {
            " (no step answers it)"
        };
        say!("{score:>6.3}  {topic}{known}\n        {}", why.join(", "));
    }
    let ranking = understanding.topics.rank(question);
    if let Some(why) = why_not_answered(understanding, &ranking) {
        say!("\n{why}");
    }
}

/// In plain words, why no answer is given at once, and what would help.
fn why_not_answered(understanding: &Understanding, ranking: &Ranking) -> Option<String> {
    let from = understanding.topics.answers_from()?;
    let (_, score) = ranking.topics.first()?;
    if matches!(ranking.understood, Understood::Answer(..)) {
        return None;
    }
    // It counts too how likely it is that the question is about any topic at all.
    let [sure, from] = apart(score * ranking.in_scope, from);
    let near: Vec<&str> = ranking
        .topics
        .iter()
        .take(HINTED)
        .map(|(topic, _)| topic.as_str())
        .collect();
    Some(format!(
        "Not sure enough to answer: {sure} that it is the likeliest and about any topic at all; it answers \
         from {from}.\nIf {} is right, add questions like this one under it in questions.yaml.",
        near.join(" or ")
    ))
}

/// Two numbers with so many digits that they can be told apart.
fn apart(sure: f32, bound: f32) -> [String; 2] {
    let with = |digits: usize| [sure, bound].map(|number| format!("{number:.digits$}"));
    let all = (FEWEST_DIGITS..MOST_DIGITS).map(with);
    let differs = |[sure, bound]: &[String; 2]| sure != bound;
    all.into_iter()
        .find(differs)
        .unwrap_or_else(|| with(MOST_DIGITS))
}

fn print_times(loading: Duration, answering: Duration, texts: usize) {
    say!(
        "read and learned in {} ms; {} microseconds a text, {texts} texts\n",
        loading.as_millis(),
        microseconds_each(answering, texts)
    );
}

fn microseconds_each(answering: Duration, texts: usize) -> u128 {
    answering.as_micros() / u128::try_from(texts.max(1)).unwrap_or(1)
}
