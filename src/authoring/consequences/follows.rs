//! Which fault follows from which.

use strsim::osa_distance;

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::source::{Sources, Span};
use super::messages::{has_message, in_same_message};
use super::said;

/// So many letters may be others in a name that is misspelt.
const MOST_SLIPS: usize = 2;

/// A fault, as far as others can follow from it.
pub(super) struct Told {
    pub(super) code: &'static str,
    pub(super) source: usize,
    /// The other places of it.
    pub(super) others: Vec<Span>,
    pub(super) place: Span,
    pub(super) flow: String,
    /// Whether it says what to write instead.
    pub(super) has_fix: bool,
    /// Whether it is only advice, or let stand beside a sentence that has changed.
    pub(super) is_untold: bool,
}

/// Whether a message is one of a flow that is named wrongly: `flow phb`, or the name alone.
fn is_of_misnamed_flow(fault: &Diagnostic, cause: &Told, texts: &Sources) -> bool {
    let named = said(texts, cause.place);
    let named = named.rsplit(' ').next().unwrap_or_default();
    let of = |flow: &str| fault.title.contains(&format!("`{flow}-"));
    of(&cause.flow) || of(named) || fault.title.contains(&format!("no flow `{named}`"))
}

/// Whether a fault is but a consequence of this cause.
#[expect(clippy::match_same_arms, reason = "each says why for itself")]
pub(super) fn follows(
    fault: &Diagnostic,
    (place, flow): (Span, &str),
    cause: &Told,
    texts: &Sources,
) -> bool {
    let same_file = place.source == cause.source;
    let same_flow = flow == cause.flow;
    match (cause.code, fault.code) {
        // Which of the two is meant is not known, so neither is what belongs to it.
        ("duplicate-name", "rule-never-used" | "unreachable-step") => same_file,
        ("step-without-name", "unknown-step" | "unknown-answer" | "unknown-variable")
        | ("duplicate-name", "button-unused" | "impossible-value")
        // The choice has to have another name anyway.
        | ("callback-too-long", "button-unused") => same_flow,
        ("duplicate-name" | "step-without-name", "system-step-missing") => same_file,
        ("duplicate-name", "message-unused") => fault.title.contains(&format!("`{}-", cause.flow)),
        ("duplicate-name", "unknown-step") => {
            let message = format!("{}-{}", cause.flow, said(texts, place));
            same_file && has_message(texts, &message)
        }
        // The answer that lost its own topic.
        ("duplicate-topic", "unknown-topic" | "see-also-repeats" | "topic-without-questions") => {
            true
        }
        ("duplicate-topic", "message-missing" | "title-missing") => {
            same_file
                || cause
                    .others
                    .iter()
                    .any(|other| other.source == place.source)
        }
        // What belongs to the flow may be what has no place there.
        ("wrong-shape", "source-missing" | "review-missing") => same_file,
        // What is not shown for a slip elsewhere is not unused.
        (
            "unknown-variable"
            | "fact-in-text"
            | "value-without-braces"
            | "broken-fluent"
            | "value-lost",
            "value-unused",
        ) => true,
        // A step that goes round leads nowhere else.
        (
            "endless-loop" | "asks-itself" | "button-unused" | "flow-visits-itself",
            "unreachable-step",
        ) => same_flow,
        ("flow-visits-itself" | "unknown-flow", "message-unused") => {
            is_of_misnamed_flow(fault, cause, texts)
        }
        (
            "unknown-step" | "unknown-flow" | "bad-target",
            "see-also-does-nothing" | "next-does-nothing",
        ) => {
            same_file
                && place.start > cause.place.end
                && said_between(texts, cause.place, place) < 3
        }
        // A file in the wrong folder is read as what it is not.
        ("file-name", other) if other != "file-name" => same_file,
        // Which of two sources is meant is not known.
        ("duplicate-name", "unknown-source") => texts
            .get(cause.source)
            .is_some_and(|source| source.name == "flows/sources.yaml"),
        // A choice that is gone led to it; and one that the flow begins with in vain has no words.
        ("impossible-value", "unreachable-step") => same_file,
        ("message-missing", "unreachable-step") => {
            place == cause.place || fault.others.iter().any(|(other, _)| *other == cause.place)
        }
        // A step that is never reached is asked for nowhere, and gives no value.
        ("unreachable-step", "value-not-given") => {
            let value = format!("uses `${}`", said(texts, cause.place));
            same_flow && fault.title.contains(&value)
        }
        ("answer-not-asked", "rule-never-used") | ("duplicate-message", "value-lost") => same_file,
        // That the call is noted in part says that it is not noted.
        ("number-unverified", "number-unverified") => {
            place != cause.place && fault.severity == Severity::Advice
        }
        // A question that leads to itself leads nowhere else.
        ("asks-itself", "no-way-out") | ("no-way-out", "unreachable-step") => same_flow,
        ("unreachable-step", "rule-never-used") => {
            let unasked = fault.primary.as_ref();
            same_file && unasked.is_some_and(|(_, label)| label.starts_with("no way here asks"))
        }
        // The line is there under a misspelt name.
        ("line-missing", "unknown-message") => {
            osa_distance(said(texts, place), said(texts, cause.place)) <= MOST_SLIPS
        }
        ("locale-name", "message-untranslated")
        | ("unknown-source" | "source-missing" | "dash-missing", "source-unused") => true,
        ("unknown-variable", "value-not-given") => place == cause.place,
        // What chooses a sentence has lost its brace.
        ("broken-fluent", "value-without-braces") => {
            same_file && place.start < cause.place.end && cause.place.start < place.end
        }
        // The name within the braces is what both are about.
        ("value-without-dollar", "unknown-message") => {
            same_file && cause.place.start <= place.start && place.end <= cause.place.end
        }
        // A part under a misspelt name leaves the next one without the part before it.
        ("button-unused", "more-out-of-order") => in_same_message(texts, cause.place, place),
        // The list of words is there under a misspelt name.
        ("button-unused", "words-missing") => in_same_message(texts, place, cause.place),
        ("urgent-incomplete", "button-unused") => same_file,
        // Typed words that are read as a text say nothing of how words are written.
        ("part-without-dot", "capitals" | "short-form-small") => true,
        ("unknown-key", "button-unused") => {
            let name = said(texts, cause.place);
            same_flow && fault.title.ends_with(&format!("has no choice `{name}`"))
        }
        ("system-step-missing", "message-missing" | "message-unused") => {
            fault.title.contains(&format!("`{}-", cause.flow))
        }
        // Under another heading, a number is taken for an address.
        ("unknown-variable", "not-an-address" | "price-unclear" | "number-invalid") => same_file,
        _ => {
            is_of_a_name(fault, same_flow, cause, texts)
                || is_of_a_rule(fault, (same_file, same_flow), cause)
                || is_of_a_number(fault, place, cause, texts)
                || is_of_a_value(fault, place, cause, texts)
                || is_of_a_part(fault, place, cause, texts)
        }
    }
}

/// Whether a fault is but that a sentence has changed of which more is known.
fn is_of_a_sentence(fault: &Diagnostic, place: Span, cause: &Told, texts: &Sources) -> bool {
    match (cause.code, fault.code) {
        ("sentence-gone", "sentence-gone") => false,
        (other, "sentence-gone") => {
            // That something is long says nothing of what it says now.
            let is_length = ["long-message", "long-sentence"].contains(&other);
            let tells_more = !cause.is_untold && !is_length;
            tells_more && touches(texts, cause.place, place)
        }
        ("says-the-opposite", "fact-changed" | "unsafe-words") | ("sentence-gone", "not-lost") => {
            touches(texts, cause.place, place)
        }
        _ => false,
    }
}

/// Whether a fault is about what a rule or a choice does no longer.
fn is_of_a_rule(fault: &Diagnostic, (same_file, same_flow): (bool, bool), cause: &Told) -> bool {
    match (cause.code, fault.code) {
        ("endless-loop" | "asks-itself", "rule-never-used") => same_file,
        // What chooses words is not there without the rule, or the choice.
        ("rule-never-used", "value-may-be-empty")
        | ("button-missing", "choice-without-words" | "choice-never-fits") => same_flow,
        _ => false,
    }
}

/// Whether a fault is about a number or a day that is told of by itself: it cannot be read, or is
/// another one elsewhere.
fn is_of_a_number(fault: &Diagnostic, place: Span, cause: &Told, texts: &Sources) -> bool {
    match (cause.code, fault.code) {
        ("urgent-incomplete", "urgent-lost")
        | ("date-unlikely", "holiday-closed-anyway")
        | ("number-words", "same-words") => place == cause.place,
        // One day, typed.
        ("fact-in-text", "date-will-pass") => {
            place.source == cause.source
                && cause.place.start <= place.start
                && place.end <= cause.place.end
        }
        ("day-names", "same-words") => {
            let mut places = fault.others.iter().map(|(other, _)| *other);
            place == cause.place || places.any(|other| other == cause.place)
        }
        ("urgent-incomplete", "number-invalid") => in_same_message(texts, cause.place, place),
        ("unknown-variable", "urgent-lost") => in_same_message(texts, place, cause.place),
        ("numbers-differ" | "number-invalid", "urgent-lost") => {
            place == cause.place || in_same_message(texts, place, cause.place)
        }
        _ => false,
    }
}

/// Whether a fault is about a value that is written wrongly, or that something else stands for.
fn is_of_a_value(fault: &Diagnostic, place: Span, cause: &Told, texts: &Sources) -> bool {
    match (cause.code, fault.code) {
        // A value that is written wrongly is not lost.
        (
            "unknown-variable"
            | "unknown-message"
            | "value-without-braces"
            | "value-without-dollar"
            | "fact-in-text"
            | "broken-fluent",
            "value-lost",
        )
        | ("value-untranslated" | "choice-never-fits", "value-may-be-empty") => {
            in_same_message(texts, place, cause.place) || in_same_message(texts, cause.place, place)
        }
        (
            "value-without-braces" | "value-without-dollar" | "unknown-variable",
            "value-untranslated",
        ) => in_same_message(texts, place, cause.place),
        // What stands there instead is told of.
        (
            "fact-in-text"
            | "number-translated"
            | "number-invalid"
            | "numbers-differ"
            | "unknown-variable"
            | "unknown-message"
            | "urgent-incomplete"
            | "urgent-lost"
            | "value-lost"
            | "value-may-be-empty"
            | "value-unused"
            | "value-without-braces"
            | "value-without-dollar"
            | "value-untranslated"
            | "weekday-translated",
            "fact-changed",
        )
        | ("says-the-opposite", "not-lost")
        | ("typed-in-vain", "misspelt")
        // What has gone takes with it what it said.
        | ("paragraphs-differ", "value-untranslated" | "number-translated" | "not-lost") => {
            touches(texts, cause.place, place)
        }
        // Who signed it is asked to read it again.
        ("changed-since-sign-off", "fact-changed") => {
            let mut others = cause.others.iter().chain([&cause.place]);
            others.any(|named| fault.title.starts_with(&format!("`{}-", said(texts, *named))))
        }
        // What was typed for a value of the English is that value, or else another fact.
        ("words-of-another", "sentence-untranslated")
        | (
            "sentence-untranslated",
            "not-lost" | "fact-changed" | "paragraphs-differ" | "value-untranslated",
        )
        | ("value-untranslated", "number-translated") => in_same_message(texts, cause.place, place),
        ("fact-in-text", "value-untranslated") => {
            cause.has_fix && in_same_message(texts, place, cause.place)
        }
        ("value-untranslated", "fact-in-text") => {
            fault.fix.is_none() && in_same_message(texts, cause.place, place)
        }
        ("value-without-braces", other) => {
            !["broken-fluent", cause.code].contains(&other)
                && place.source == cause.source
                && place.start < cause.place.end
                && cause.place.start < place.end
        }
        _ => false,
    }
}

/// Whether a fault is about what stands in the wrong place of a message.
fn is_of_a_part(fault: &Diagnostic, place: Span, cause: &Told, texts: &Sources) -> bool {
    match (cause.code, fault.code) {
        ("unknown-variable", "urgent-incomplete") => {
            let mut shown = cause.others.iter().chain([&cause.place]);
            shown.any(|shown| in_same_message(texts, place, *shown))
        }
        // What is said under a number stands in another message.
        ("retry-missing", "unknown-variable" | "button-unused") => {
            let mut others = cause.others.iter();
            others.any(|other| *other == place || in_same_message(texts, *other, place))
        }
        // The words of the message are read as a part of it.
        ("message-missing", "button-too-long") => in_same_message(texts, cause.place, place),
        // The address of a link in brackets; and whatever made a message so long stands in it twice.
        ("markup", "fact-in-text")
        | ("message-too-long", "said-twice")
        // A number that is read out figure by figure.
        | ("fact-in-text", "word-twice" | "number-translated")
        // What is texted to a service is written in capitals.
        | ("urgent-lost", "capitals")
        // A button that says nothing gets other words anyway.
        | ("says-nothing-alone", "capitals" | "same-words") => {
            place.source == cause.source
                && cause.place.start <= place.start
                && place.end <= cause.place.end
        }
        _ => is_of_a_sentence(fault, place, cause, texts),
    }
}

/// Whether a fault is about what has a name that cannot be, or is gone.
fn is_of_a_name(fault: &Diagnostic, same_flow: bool, cause: &Told, texts: &Sources) -> bool {
    match (cause.code, fault.code) {
        // The choice is there under a name that it cannot have.
        ("bad-name", "button-unused") => same_flow,
        // So is the step.
        ("bad-name", "unknown-step" | "bad-target" | "unknown-answer") => {
            let mut others = fault.others.iter().map(|(other, _)| *other);
            fault.place() == Some(cause.place) || others.any(|other| other == cause.place)
        }
        // The words of an answer that is gone.
        ("unknown-topic", "message-unused") => {
            let topic = said(texts, cause.place);
            fault.title.ends_with(&format!(" `{topic}`"))
        }
        _ => false,
    }
}

/// Whether two places overlap, or stand in one message, whichever comes first.
fn touches(texts: &Sources, one: Span, other: Span) -> bool {
    let overlap = one.source == other.source && one.start < other.end && other.start < one.end;
    overlap || in_same_message(texts, one, other) || in_same_message(texts, other, one)
}

/// How many lines lie between two places of a file.
fn said_between(texts: &Sources, from: Span, to: Span) -> usize {
    let source = texts.get(from.source);
    let between = source.and_then(|source| source.text.get(from.end..to.start));
    between.map_or(usize::MAX, |between| between.matches('\n').count())
}
