//! What people type: example questions of each topic, and urgent wording.

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source, Span};
use super::node::{Node, Value, unknown_key};
use super::yaml;

/// `questions.yaml` of a language.
#[derive(Debug, Default)]
pub struct QuestionFile {
    /// Topics with their example questions.
    pub topics: Vec<(Placed<String>, Vec<Placed<String>>)>,
    /// Things people type that no topic answers.
    pub out_of_scope: Vec<Placed<String>>,
    /// Words that mean the same: the first is read as the second.
    pub same: Vec<(Placed<String>, Placed<String>)>,
    /// What people say before and after what they ask.
    pub polite: Polite,
}

/// Phrases that ask nothing.
#[derive(Debug, Default)]
pub struct Polite {
    /// Before a question.
    pub before: Vec<Placed<String>>,
    /// After it.
    pub after: Vec<Placed<String>>,
}

/// What is written, without its places.
#[must_use]
pub fn texts(all: &[Placed<String>]) -> Vec<&str> {
    all.iter().map(|one| one.value.as_str()).collect()
}

/// Reads a file of questions.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> QuestionFile {
    let mut file = QuestionFile::default();
    let tree = match yaml::read(index, source) {
        Ok(tree) => tree,
        Err(fault) => {
            faults.push(*fault);
            return file;
        }
    };
    for (key, node) in tree.expect_map("`topics:` and `out-of-scope:`", faults) {
        match key.value.as_str() {
            "topics" => {
                for (topic, questions) in
                    node.expect_map("topics, each with a list of questions", faults)
                {
                    let questions = lines(source, questions, "a question", faults);
                    file.topics.push((topic.clone(), questions));
                }
            }
            "out-of-scope" => {
                file.out_of_scope = lines(source, node, "something people type", faults);
            }
            "same" => {
                for (meaning, wordings) in
                    node.expect_map("words, each with others that mean the same", faults)
                {
                    if let Some(fault) = several_in_one(wordings) {
                        faults.push(fault);
                        continue;
                    }
                    let wordings = wordings.expect_texts("words that mean the same", faults);
                    file.same.extend(
                        wordings
                            .into_iter()
                            .map(|wording| (wording, meaning.clone())),
                    );
                }
            }
            "polite" => file.polite = polite(source, node, faults),
            _ => faults.push(unknown_key(
                key,
                &["same", "topics", "out-of-scope", "polite"],
            )),
        }
    }
    file
}

fn polite(source: &Source, node: &Node, faults: &mut Vec<Diagnostic>) -> Polite {
    let mut polite = Polite::default();
    for (key, node) in node.expect_map("`before:` and `after:`", faults) {
        let list = match key.value.as_str() {
            "before" => &mut polite.before,
            "after" => &mut polite.after,
            _ => {
                faults.push(unknown_key(key, &["before", "after"]));
                continue;
            }
        };
        *list = lines(source, node, "polite words", faults);
    }
    polite
}

/// `after care, aftr care` without brackets is one wording, which nobody types.
fn several_in_one(wordings: &Node) -> Option<Diagnostic> {
    let text = wordings.text().filter(|text| text.value.contains(','))?;
    let title = "these wordings are read as one";
    let fault = Diagnostic::error("wrong-shape", title, text.span, "no brackets around them");
    let with = format!("[{}]", text.value.trim());
    let fault = fault.suggest_instead(text.span, Some(with.clone()));
    Some(fault.help(format!("put them in brackets: `{with}`")))
}

/// The lines of a list. A list whose first dash is not one is read as one long text.
fn lines(
    source: &Source,
    node: &Node,
    what: &str,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Placed<String>> {
    let written = source.text.get(node.span.start..node.span.end);
    let runs_together = |text: &str| {
        let dash = text.starts_with(['-', '–', '—', '•']);
        dash || text.contains('\n') && !text.starts_with(['"', '\'', '|', '>'])
    };
    if let Value::List(items) = &node.value {
        // A line too far in goes on with the one above it.
        let goes_on = items.iter().find(|item| {
            let text = source.text.get(item.span.start..item.span.end);
            let before = source.text.get(..item.span.start).unwrap_or_default();
            let in_block = [">", ">-", "|", "|-"];
            let in_block = in_block
                .iter()
                .any(|mark| before.trim_end().ends_with(mark));
            let plain = matches!(item.value, Value::Text(_)) && !in_block;
            plain && text.is_some_and(|text| text.contains('\n') && runs_together(text))
        });
        if let Some(item) = goes_on {
            faults.push(run_together(source, item));
            return Vec::new();
        }
    }
    let is_text = matches!(node.value, Value::Text(_));
    if !is_text || !written.is_some_and(runs_together) {
        return node.expect_texts(what, faults);
    }
    faults.push(run_together(source, node));
    Vec::new()
}

fn run_together(source: &Source, node: &Node) -> Diagnostic {
    let written = source.text.get(node.span.start..node.span.end);
    let first = written
        .and_then(|text| text.lines().next())
        .unwrap_or_default();
    let span = Span {
        end: node.span.start + first.trim_end().len(),
        ..node.span
    };
    let title = "these lines run together";
    let fault = Diagnostic::error(
        "dash-missing",
        title,
        span,
        "taken for one with those below",
    );
    fault.help(
        "start each line with `- `, the hyphen of the keyboard and a space, \
         and put the same number of spaces in front of each",
    )
}
