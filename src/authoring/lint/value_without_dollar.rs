//! The name of a value in braces without its `$`: it is then the name of a message, and there
//! may even be one.

use super::super::diagnostic::{Diagnostic, Fix};
use super::super::source::{Placed, Span};
use super::Draft;

/// A message is shown that has the name of a value which is given here.
pub(super) fn fault(draft: &Draft, name: &Placed<String>) -> Diagnostic {
    let place = with_braces(draft, name.span);
    let with = format!("{{ ${} }}", name.value);
    let title = format!("`{}` stands without its `$`", name.value);
    let label = "in braces without a `$`, this is the name of a message";
    let mut fault = Diagnostic::error("value-without-dollar", title, place, label)
        .help(format!("write `{with}`"));
    fault.fix = Some(Fix { span: place, with });
    fault
}

/// A name with the braces around it, and a `$` in front of those.
fn with_braces(draft: &Draft, name: Span) -> Span {
    let Some(source) = draft.texts.get(name.source) else {
        return name;
    };
    let before = source.text[..name.start].trim_end();
    let after = &source.text[name.end..];
    let closing = after.len() - after.trim_start().len();
    let (Some(before), true) = (before.strip_suffix('{'), after[closing..].starts_with('}')) else {
        return name;
    };
    let start = before.strip_suffix('$').unwrap_or(before).len();
    Span {
        start,
        end: name.end + closing + 1,
        ..name
    }
}
