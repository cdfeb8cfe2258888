//! A function around a value, as other programs have them: there is none here, and the message
//! could not be shown.

use super::super::diagnostic::{Diagnostic, Fix};
use super::super::source::Span;
use super::super::vocabulary::{Vocabulary, texts};
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let messages = draft
        .vocabularies
        .values()
        .flat_map(|words| Vocabulary::iter(words).chain(words.terms()));
    for text in messages.flat_map(texts) {
        for function in &text.functions {
            let name = &function.value;
            let title = format!("`{name}(…)` cannot be shown");
            let label = "values are shown as they are, without this";
            let fault = Diagnostic::error("broken-fluent", title, function.span, label);
            let inside = text.variables.iter().find(|value| {
                value.span.start > function.span.end
                    && !draft
                        .text_at(Span {
                            start: function.span.end,
                            end: value.span.start,
                            ..function.span
                        })
                        .contains(')')
            });
            faults.push(match inside {
                Some(value) => without_it(draft, fault, function.span, value.span),
                None => fault.help("write the words, or a value such as `{ $phone }`"),
            });
        }
    }
}

/// With the value alone, in place of the function and its brackets.
fn without_it(draft: &Draft, fault: Diagnostic, function: Span, value: Span) -> Diagnostic {
    let name = format!("${}", draft.text_at(value));
    let mut fault = fault.help(format!("write `{{ {name} }}`"));
    let source = draft.texts.get(function.source);
    let rest = source.and_then(|source| source.text.get(value.end..));
    if let Some(close) = rest.and_then(|rest| rest.find(')')) {
        let span = Span {
            end: value.end + close + 1,
            ..function
        };
        fault.fix = Some(Fix { span, with: name });
    }
    fault
}
