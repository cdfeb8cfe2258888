//! A word that is often misspelt. Only spellings that are no word of any kind are listed, so
//! that nothing right is told of.

use std::ops::Range;
use std::sync::LazyLock;

use super::super::diagnostic::Diagnostic;
use super::phrases::Phrases;
use super::prose::Prose;

/// How it is misspelt, and how it is written.
const MISSPELT: &[(&str, &str)] = &[
    ("accomodate", "accommodate"),
    ("accomodation", "accommodation"),
    ("acheive", "achieve"),
    ("accross", "across"),
    ("adress", "address"),
    ("agressive", "aggressive"),
    ("alot", "a lot"),
    ("apparant", "apparent"),
    ("appointmant", "appointment"),
    ("arguement", "argument"),
    ("assesment", "assessment"),
    ("assesments", "assessments"),
    ("asess", "assess"),
    ("basicly", "basically"),
    ("becuase", "because"),
    ("begining", "beginning"),
    ("beleive", "believe"),
    ("benifit", "benefit"),
    ("benifits", "benefits"),
    ("buget", "budget"),
    ("bugets", "budgets"),
    ("buisness", "business"),
    ("calender", "calendar"),
    ("cancelation", "cancellation"),
    ("catagory", "category"),
    ("choosen", "chosen"),
    ("collegue", "colleague"),
    ("comming", "coming"),
    ("commitee", "committee"),
    ("completly", "completely"),
    ("concious", "conscious"),
    ("definately", "definitely"),
    ("desicion", "decision"),
    ("dissapear", "disappear"),
    ("dissapoint", "disappoint"),
    ("eligable", "eligible"),
    ("embarass", "embarrass"),
    ("enviroment", "environment"),
    ("existance", "existence"),
    ("familar", "familiar"),
    ("finaly", "finally"),
    ("foriegn", "foreign"),
    ("freind", "friend"),
    ("goverment", "government"),
    ("guarentee", "guarantee"),
    ("happend", "happened"),
    ("helpfull", "helpful"),
    ("hosptial", "hospital"),
    ("immediatly", "immediately"),
    ("independant", "independent"),
    ("infomation", "information"),
    ("intrest", "interest"),
    ("knowlege", "knowledge"),
    ("lenght", "length"),
    ("managment", "management"),
    ("medecine", "medicine"),
    ("mispell", "misspell"),
    ("neccessary", "necessary"),
    ("necesary", "necessary"),
    ("noticable", "noticeable"),
    ("occassion", "occasion"),
    ("occured", "occurred"),
    ("occuring", "occurring"),
    ("oppurtunity", "opportunity"),
    ("perscription", "prescription"),
    ("perscriptions", "prescriptions"),
    ("posible", "possible"),
    ("prefered", "preferred"),
    ("probaly", "probably"),
    ("publically", "publicly"),
    ("realy", "really"),
    ("reccomend", "recommend"),
    ("recieve", "receive"),
    ("recieved", "received"),
    ("recieves", "receives"),
    ("refered", "referred"),
    ("relevent", "relevant"),
    ("remeber", "remember"),
    ("seperate", "separate"),
    ("seperately", "separately"),
    ("sincerly", "sincerely"),
    ("succesful", "successful"),
    ("suprise", "surprise"),
    ("teh", "the"),
    ("thier", "their"),
    ("tommorow", "tomorrow"),
    ("tommorrow", "tomorrow"),
    ("truely", "truly"),
    ("untill", "until"),
    ("usefull", "useful"),
    ("wether", "whether"),
    ("wich", "which"),
    ("wierd", "weird"),
    ("writting", "writing"),
];

static ANY: LazyLock<Phrases<&str>> =
    LazyLock::new(|| Phrases::new(MISSPELT.iter().copied(), false));

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    for prose in texts {
        for (at, right) in ANY.find(&prose.text) {
            faults.push(tell(prose, at, right));
        }
    }
}

/// Tells how the word at a place is written.
pub(super) fn tell(prose: &Prose, at: Range<usize>, right: &str) -> Diagnostic {
    let wrong = &prose.text[at.clone()];
    let title = format!("`{wrong}` is written `{right}`");
    let place = prose.place(at.start, at.end);
    let fault = Diagnostic::warning("misspelt", title, place, "");
    fault.suggest_instead(place, Some(like(wrong, right)))
}

/// The right word with the capital that the wrong one has.
fn like(wrong: &str, right: &str) -> String {
    if !wrong.starts_with(char::is_uppercase) {
        return right.to_owned();
    }
    let mut letters = right.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_read_and_mends_what_it_finds() {
        assert!(MISSPELT.iter().all(|(wrong, right)| wrong != right));
        assert_eq!(like("Recieve", "receive"), "Receive");
    }
}
