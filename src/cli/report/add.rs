//! `helpline report --add`: what several people asked becomes an example question of a topic.

use std::path::Path;

use super::asked::Found;
use crate::adapters::clock;
use crate::authoring::blueprint::Blueprint;
use crate::authoring::example::{Added, NotAdded, add_example};
use crate::authoring::{check, render};
use crate::cli::Outcome;
use crate::cli::common::Failure;
use crate::cli::translate::{own_texts, write};

/// What is to be added: the number of a group as the report shows it, the topic, and the
/// question, if it is not to be that of the group.
pub(super) struct Wanted<'w> {
    pub(super) number: &'w str,
    pub(super) topic: &'w str,
    pub(super) wording: Option<&'w str>,
}

/// Writes it, and says where.
pub(super) fn add(wanted: &Wanted, found: &[Found], folder: &Path) -> Result<Outcome, Failure> {
    let masked = masked(wanted.number, found)?;
    let question = wanted.wording.unwrap_or(masked);
    let texts = own_texts(folder)?;
    let rules = check(&texts, clock::now()).blueprint.map(Blueprint::build);
    let understanding = rules.as_ref().and_then(|rules| {
        let locale = rules.words.default_locale();
        rules.understanding.get(locale)
    });
    let understanding = understanding.map(|known| &**known);
    match add_example(&texts, understanding, wanted.topic, question, clock::now()) {
        Ok(added) => {
            write(folder, &texts, std::slice::from_ref(&added.file))?;
            let Added {
                file,
                line,
                question,
            } = added;
            let (name, topic) = (&file.name, wanted.topic);
            say!("Added to `{topic}`, {name}:{line}: {question}");
            Ok(Outcome::Clean)
        }
        Err(there @ NotAdded::There { .. }) => {
            say!("Nothing was written: {there}.");
            Ok(Outcome::Clean)
        }
        Err(NotAdded::Faults(faults, with)) => {
            say!("{}\n", render(&faults, &with, true));
            say!("With this line there would be errors; nothing was written.");
            Ok(Outcome::Findings)
        }
        Err(masked @ NotAdded::Masked(_)) => Err(format!(
            "{masked}; write the question as somebody might ask it: --as \"the question in your own words\""
        )
        .into()),
        Err(why) => Err(why.to_string().into()),
    }
}

/// What the group of a number asked.
fn masked<'f>(number: &str, found: &'f [Found]) -> Result<&'f str, Failure> {
    let index = number.parse::<usize>().ok();
    let group = index
        .and_then(|number| number.checked_sub(1))
        .and_then(|index| found.get(index));
    let group = group.ok_or_else(|| match found.len() {
        0 => "there is no group to add from: nothing was asked by five people or more".to_owned(),
        1 => format!("`{number}` is no group of the report: there is 1"),
        all => format!("`{number}` is no group of the report: there are 1 to {all}"),
    })?;
    Ok(group.masked())
}
