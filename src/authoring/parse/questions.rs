//! What people type: example questions of each topic, and urgent wording.

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source};
use super::node::unknown_key;
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
                    file.topics
                        .push((topic.clone(), questions.expect_texts("a question", faults)));
                }
            }
            "out-of-scope" => {
                file.out_of_scope = node.expect_texts("something people type", faults);
            }
            "same" => {
                for (meaning, wordings) in
                    node.expect_map("words, each with others that mean the same", faults)
                {
                    let wordings = wordings.expect_texts("words that mean the same", faults);
                    file.same.extend(
                        wordings
                            .into_iter()
                            .map(|wording| (wording, meaning.clone())),
                    );
                }
            }
            _ => faults.push(unknown_key(key, &["same", "topics", "out-of-scope"])),
        }
    }
    file
}
