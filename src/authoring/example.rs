//! An example question put under its topic, in the file where they stand: one line more, and
//! every other byte as it was.

use super::check::check;
use super::diagnostic::{Diagnostic, Severity, nearest};
use super::parse::questions::{self, QuestionFile};
use super::source::{Placed, Source, Sources};
use super::template::{new_faults, with_files};
use crate::conversation::ids::TopicName;
use crate::conversation::moment::Moment;
use crate::conversation::understanding::masking::TAKEN_OUT;
use crate::conversation::understanding::{Finding, Understanding, plain};

/// Where the example questions stand.
pub const FILE: &str = "locales/en/questions.yaml";

/// A question that was put under a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The file with it.
    pub file: Source,
    /// The line where it stands, from 1.
    pub line: usize,
    /// The question as it stands there.
    pub question: String,
}

/// Why a question was not put under a topic.
#[derive(Debug, thiserror::Error)]
pub enum NotAdded {
    /// It says nothing.
    #[error("the question is empty")]
    Empty,
    /// Words were taken out of it.
    #[error("words or numbers are taken out of `{0}`")]
    Masked(String),
    /// It sounds like danger; as an example it would teach that it is none.
    #[error(
        "`{0}` may be said by somebody in danger, and is answered with where help is; it can be no \
         example of a topic"
    )]
    Urgent(String),
    /// No step answers such a topic.
    #[error("there is no topic `{0}`{near}", near = .1.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    NoTopic(String, Option<String>),
    /// It is there.
    #[error("the question is there already: {FILE}:{line}, under `{topic}`")]
    There {
        /// Under which topic.
        topic: String,
        /// In which line, from 1.
        line: usize,
    },
    /// There is no file, or its lists are written in a way that a line cannot be put into.
    #[error("no line can be put into {FILE} for `{0}`; write it there by hand")]
    NoPlace(String),
    /// Something is wrong already.
    #[error("there are errors; `helpline check` shows them. Add it when they are mended")]
    Broken,
    /// With it something would be wrong.
    #[error("with this line there would be errors; nothing was written")]
    Faults(Vec<Diagnostic>, Box<Sources>),
}

/// The file of example questions with one more under a topic.
///
/// # Errors
/// When it can be no example, is one already, or something would be wrong with it.
pub fn add_example(
    texts: &Sources,
    understanding: Option<&Understanding>,
    topic: &str,
    question: &str,
    moment: Moment,
) -> Result<Added, NotAdded> {
    let question = question.split_whitespace().collect::<Vec<_>>().join(" ");
    can_be_one(&question, understanding)?;
    let before = check(texts, moment);
    let blueprint = before.blueprint.as_ref().ok_or(NotAdded::Broken)?;
    if blueprint.topics().all(|known| known.as_str() != topic) {
        let near = nearest(topic, blueprint.topics().map(TopicName::as_str));
        return Err(NotAdded::NoTopic(topic.to_owned(), near.map(str::to_owned)));
    }
    let no_place = || NotAdded::NoPlace(topic.to_owned());
    let (index, source) = texts.named(FILE).ok_or_else(no_place)?;
    let file = questions::read(index, source, &mut Vec::new());
    not_there_yet(source, &file, &question)?;
    let (text, line) = put(source, &file, topic, &question).ok_or_else(no_place)?;
    let file = Source {
        name: FILE.to_owned(),
        text,
    };
    let with = with_files(texts, std::slice::from_ref(&file));
    let mut faults = new_faults(&before.diagnostics, check(&with, moment).diagnostics);
    faults.retain(|fault| fault.severity == Severity::Error);
    if !faults.is_empty() {
        return Err(NotAdded::Faults(faults, Box::new(with)));
    }
    Ok(Added {
        file,
        line,
        question,
    })
}

fn can_be_one(question: &str, understanding: Option<&Understanding>) -> Result<(), NotAdded> {
    if plain::words(question).is_empty() {
        return Err(NotAdded::Empty);
    }
    if question.contains(TAKEN_OUT) || question.contains('#') {
        return Err(NotAdded::Masked(question.to_owned()));
    }
    let danger = understanding.map(|known| known.danger_in(question));
    if matches!(danger, Some(Finding::Urgent { .. } | Finding::Soft { .. })) {
        return Err(NotAdded::Urgent(question.to_owned()));
    }
    Ok(())
}

fn not_there_yet(source: &Source, file: &QuestionFile, question: &str) -> Result<(), NotAdded> {
    let wanted = plain::plain(question);
    for (topic, questions) in &file.topics {
        let there = questions
            .iter()
            .find(|one| plain::plain(&one.value) == wanted);
        if let Some(there) = there {
            return Err(NotAdded::There {
                topic: topic.value.clone(),
                line: source.position(there.span.start).0,
            });
        }
    }
    Ok(())
}

/// The text with the question in it, as the other lines are written, and its line. What was
/// written is read again: nothing else may have changed.
fn put(
    source: &Source,
    file: &QuestionFile,
    topic: &str,
    question: &str,
) -> Option<(String, usize)> {
    let quoted = format!(
        "\"{}\"",
        question.replace('\\', "\\\\").replace('"', "\\\"")
    );
    let mut written = [question, &quoted].into_iter();
    written.find_map(|written| {
        let (at, lines) = place(source, file, topic, written)?;
        let text = format!("{}{lines}{}", &source.text[..at], &source.text[at..]);
        let line = text[..at + lines.trim_end_matches('\n').len()]
            .lines()
            .count();
        let again = Source {
            name: source.name.clone(),
            text,
        };
        let mut faults = Vec::new();
        let read = questions::read(0, &again, &mut faults);
        let is_right = faults.is_empty() && values(&read) == with(file, topic, question);
        is_right.then_some((again.text, line))
    })
}

/// Where the new lines go, and what they are: below the last question of the topic or, if it has
/// none, below the last topic.
fn place(
    source: &Source,
    file: &QuestionFile,
    topic: &str,
    written: &str,
) -> Option<(usize, String)> {
    let own = file.topics.iter().find(|(name, _)| name.value == topic);
    let (name, questions) = own.or_else(|| file.topics.last())?;
    let last = questions.last()?;
    let dash = before(source, last).filter(|before| before.trim() == "-")?;
    let head = if own.is_some() {
        String::new()
    } else {
        let indent = before(source, name).filter(|before| before.trim().is_empty())?;
        format!("{indent}{topic}:\n")
    };
    let rest = &source.text[last.span.end..];
    Some(match rest.find('\n') {
        Some(end) => (last.span.end + end + 1, format!("{head}{dash}{written}\n")),
        None => (source.text.len(), format!("\n{head}{dash}{written}")),
    })
}

/// What stands before something in its line.
fn before<'s>(source: &'s Source, placed: &Placed<String>) -> Option<&'s str> {
    let text = source.text.get(..placed.span.start)?;
    text.rsplit('\n').next()
}

type Values<'f> = (
    Vec<(&'f str, Vec<&'f str>)>,
    Vec<&'f str>,
    Vec<(&'f str, &'f str)>,
);

/// What a file says, without its places.
fn values(file: &QuestionFile) -> Values<'_> {
    let topics = file.topics.iter();
    let same = file.same.iter();
    (
        topics
            .map(|(topic, questions)| (topic.value.as_str(), questions::texts(questions)))
            .collect(),
        questions::texts(&file.out_of_scope),
        same.map(|(one, other)| (one.value.as_str(), other.value.as_str()))
            .collect(),
    )
}

/// The same with one question more.
fn with<'f>(file: &'f QuestionFile, topic: &'f str, question: &'f str) -> Values<'f> {
    let mut values = values(file);
    match values.0.iter_mut().find(|(name, _)| *name == topic) {
        Some((_, questions)) => questions.push(question),
        None => values.0.push((topic, vec![question])),
    }
    values
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn put_into(text: &str, topic: &str, question: &str) -> Option<(String, usize)> {
        let source = Source {
            name: FILE.to_owned(),
            text: text.to_owned(),
        };
        let file = questions::read(0, &source, &mut Vec::new());
        put(&source, &file, topic, question)
    }

    const TEXT: &str = "# Notes\ntopics:\n  tea:\n    - how  # why\n    # the end\n\n  milk:\n  - \"is it: so\"\n  - \"no\"\nsame: { a: [b] }\n";

    #[test]
    fn a_line_is_put_below_the_others_as_they_are_written() {
        let (text, line) = put_into(TEXT, "tea", "what is tea").unwrap();
        assert_eq!(text, TEXT.replace("# why\n", "# why\n    - what is tea\n"));
        assert_eq!(line, 5);
    }

    #[test]
    fn a_question_that_yaml_would_read_otherwise_is_quoted() {
        let text = "topics:\n  tea:\n    - how";
        for (question, written) in [
            ("tea: what is it", "\"tea: what is it\""),
            ("- tea", "\"- tea\""),
            ("so \"tea\"", "so \"tea\""),
            ("\"tea\" is what\\", "\"\\\"tea\\\" is what\\\\\""),
            ("what's tea", "what's tea"),
            ("[tea", "\"[tea\""),
        ] {
            let (with, line) = put_into(text, "tea", question).unwrap();
            assert_eq!(with, format!("{text}\n    - {written}"), "{question}");
            assert_eq!(line, 4);
        }
    }

    #[test]
    fn a_topic_without_questions_gets_a_place_below_the_others() {
        let text = "topics:\n  tea:\n    - how\nout-of-scope:\n  - hi\n";
        let (with, line) = put_into(text, "milk", "is it fresh").unwrap();
        assert_eq!(
            with,
            text.replace("- how\n", "- how\n  milk:\n    - is it fresh\n")
        );
        assert_eq!(line, 5);
    }

    #[test]
    fn a_list_in_brackets_is_left_alone() {
        assert_eq!(
            put_into("topics:\n  tea: [how, why]\n", "tea", "what"),
            None
        );
        assert_eq!(put_into("", "tea", "what"), None);
    }

    proptest! {
        #[test]
        fn what_is_put_in_is_read_again_and_all_else_stays(question in "\\PC{1,60}", topic in "tea|milk|sugar") {
            let question = question.split_whitespace().collect::<Vec<_>>().join(" ");
            if let Some((text, line)) = put_into(TEXT, &topic, &question) {
                let mut lines: Vec<&str> = text.lines().collect();
                prop_assert!(lines.remove(line - 1).trim_start().starts_with("- "));
                lines.retain(|line| line.trim() != "sugar:");
                prop_assert_eq!(lines, TEXT.lines().collect::<Vec<_>>());
            }
        }
    }
}
