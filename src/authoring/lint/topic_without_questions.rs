//! An answer without example questions, which nobody can reach by typing.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile};
use super::super::parse::questions::QuestionFile;
use super::super::resolve::Resolved;
use super::super::source::Placed;
use super::super::vocabulary::DEFAULT_LOCALE;

/// Looks for topics of these flows that have no questions in a file that was read whole.
pub(in crate::authoring) fn find(
    files: &[FlowFile],
    resolved: &Resolved,
    questions: &QuestionFile,
    faults: &mut Vec<Diagnostic>,
) {
    // A misspelt name is told of where it stands, and is likely the one that is missing here.
    let all_known = questions
        .topics
        .iter()
        .all(|(topic, _)| resolved.topics.contains_key(topic.value.as_str()));
    if !all_known {
        return;
    }
    let steps = files.iter().flat_map(|file| &file.steps);
    for topic in steps.filter_map(|step| match &step.kind {
        KindFile::Answer(topic) => Some(topic),
        _ => None,
    }) {
        let own = questions
            .topics
            .iter()
            .find(|(name, _)| name.value == topic.value);
        let told = match own {
            Some((name, questions)) if questions.len() == 1 => {
                faults.push(one_alone(name));
                continue;
            }
            Some((_, questions)) => !questions.is_empty(),
            None => false,
        };
        if told {
            continue;
        }
        let title = format!("nobody can reach `{}` by typing", topic.value);
        let label = "it has no example questions";
        let fault = Diagnostic::warning("topic-without-questions", title, topic.span, label);
        let fault = match own {
            Some((name, _)) => fault.also(name.span, "nothing stands below it"),
            None => fault,
        };
        faults.push(fault.help(format!(
            "in locales/{DEFAULT_LOCALE}/questions.yaml under `topics:`, add `{}:` and below it eight or more questions \
             as people type them, each after `- `",
            topic.value
        )));
    }
}

/// From one question nothing is learned of what else people may write.
fn one_alone(topic: &Placed<String>) -> Diagnostic {
    let title = format!("`{}` has one example question alone", topic.value);
    let label = "it is understood in these words, and hardly in others";
    let fault = Diagnostic::advice("topic-without-questions", title, topic.span, label);
    fault.help("write eight or more, each in other words, as people type them")
}
