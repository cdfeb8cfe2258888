//! XLIFF 2.0, the form that translators' tools read: one `<file>` a file of messages, one
//! `<unit>` a message, one `<segment>` a text of it. What must not be changed is a `<ph>`.

mod read;
mod write;

pub use read::read_xliff;
pub use write::write_xliff;

use super::part::Part;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// What the `state` of a text is refined by when its English changed.
const STALE: &str = "helpline:stale";

/// The id of a segment: `text`, `.title`, `text:n:one`. Ids cannot hold brackets.
fn segment_id(part: &Part) -> String {
    let head = match &part.attribute {
        None => "text".to_owned(),
        Some(attribute) => format!(".{attribute}"),
    };
    let way = part
        .way
        .iter()
        .map(|(choice, key)| format!(":{choice}:{key}"));
    way.fold(head, |id, step| id + &step)
}

/// The name of the text that a segment of a unit is.
fn name_of(unit: &str, segment: &str) -> Option<String> {
    let mut steps = segment.split(':');
    let head = steps.next()?;
    let attribute = match head.strip_prefix('.') {
        Some(attribute) => Some(attribute),
        None if head == "text" => None,
        None => return None,
    };
    let mut part = Part::whole(attribute);
    while let Some(choice) = steps.next() {
        part = part.with(choice, steps.next()?);
    }
    let name = format!("{unit}{part}");
    Part::parse(&name).map(|_| name)
}
