//! One fault, one message: what only follows from another fault is held back.

mod follows;

use std::collections::HashMap;

use super::diagnostic::{Diagnostic, Severity};
use super::source::{Source, Sources, Span};
use super::wording::NOT_ASKED;
use follows::{Told, follows, has_message};

/// So many of the places of one slip are shown.
const MOST_PLACES: usize = 3;

/// Takes away what follows from something else that is told of.
pub(super) fn hold_back(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    without_their_files(faults);
    bring_together(texts, faults);
    renamed_answers(faults);
    asked_again(faults);
    under_another_heading(faults);
    parts_without_dots(texts, faults);
    let told: Vec<Told> = faults
        .iter()
        .filter_map(|fault| {
            let place = fault.place()?;
            let source = texts.get(place.source)?;
            Some(Told {
                code: fault.code,
                source: place.source,
                others: fault.others.iter().map(|(span, _)| span.source).collect(),
                place,
                flow: flow_of(source),
                has_fix: fault.fix.is_some(),
            })
        })
        .collect();
    shorter_words_last(texts, faults);
    faults.retain(|fault| {
        let Some(place) = fault.place() else {
            return true;
        };
        let flow = texts.get(place.source).map(Source::stem);
        let flow = flow.unwrap_or_default();
        !told
            .iter()
            .any(|cause| follows(fault, (place, flow), cause, texts))
    });
    words_of_missing_steps(texts, faults);
    choices_that_led_to_flows(faults);
    same_in_many_places(texts, faults);
    copies_of_flows(faults);
    stories_last(texts, faults);
    quote_fixes(texts, faults);
    few_places(faults);
}

/// Of many places, the first ones are shown and how many there are: what to do stays in sight.
fn few_places(faults: &mut [Diagnostic]) {
    for fault in faults {
        let more = fault.others.len().saturating_sub(MOST_PLACES);
        // One or two more are shown quicker than counted.
        if more < MOST_PLACES {
            continue;
        }
        fault.others.truncate(MOST_PLACES);
        if let Some((_, label)) = fault.others.last_mut() {
            *label = format!("{label}, and in {more} more places");
        }
    }
}

fn said(texts: &Sources, span: Span) -> &str {
    texts
        .get(span.source)
        .and_then(|source| source.text.get(span.start..span.end))
        .unwrap_or_default()
}

/// The flow that a file belongs to: its steps, or its words.
fn flow_of(source: &Source) -> String {
    source.stem().to_owned()
}

/// Where English is missing, or a file of it was emptied, so are the terms that stand in it.
fn without_their_files(faults: &mut Vec<Diagnostic>) {
    let is_lost = |fault: &Diagnostic| {
        let folder = fault.code == "file-missing" && fault.title.starts_with("there is no folder");
        folder || fault.code == "line-missing" && fault.title.contains(" lacks ")
    };
    let no_settings = faults
        .iter()
        .any(|fault| fault.code == "file-empty" && fault.title.contains("`helpline.toml`"));
    if no_settings {
        faults.retain(|fault| !["hours-missing", "phone-missing"].contains(&fault.code));
    }
    if faults.iter().any(is_lost) {
        faults.retain(|fault| {
            let is_term = fault.code == "unknown-message" && fault.title.contains("`-");
            !is_term && fault.code != "urgent-unreviewed"
        });
    }
}

/// What stands under another heading is not missing.
fn under_another_heading(faults: &mut Vec<Diagnostic>) {
    let belongs = |faults: &[Diagnostic], heading: &str| {
        let belongs = format!("belongs under [{heading}]");
        faults.iter().any(|fault| fault.title.ends_with(&belongs))
    };
    let (hours, helpline) = (belongs(faults, "hours"), belongs(faults, "helpline"));
    faults.retain(|fault| {
        !(hours && fault.code == "hours-missing" || helpline && fault.code == "phone-missing")
    });
}

/// An answer that was given another name: its old one is in questions and beside other steps, so
/// the answer is the odd one out.
fn renamed_answers(faults: &mut Vec<Diagnostic>) {
    let odd = |fault: &Diagnostic| {
        let mut others = fault.others.iter();
        let (answer, _) = others.find(|(_, label)| label == NOT_ASKED)?;
        (fault.code == "unknown-topic").then_some(*answer)
    };
    let Some((asked, answer)) = faults
        .iter()
        .find_map(|fault| Some((fault.clone(), odd(fault)?)))
    else {
        return;
    };
    let same = |fault: &Diagnostic| fault.code == asked.code && fault.title == asked.title;
    let places = |fault: &Diagnostic| {
        let others = fault.others.iter().map(|(span, _)| *span);
        let places: Vec<Span> = fault.place().into_iter().chain(others).collect();
        places
    };
    let all: Vec<Span> = faults
        .iter()
        .filter(|fault| same(fault))
        .flat_map(places)
        .collect();
    let all: Vec<Span> = all.into_iter().filter(|place| *place != answer).collect();
    let topic = asked.title.split('`').nth(1).unwrap_or_default().to_owned();
    // Where it is written once alone, that one may be the slip.
    if all.len() < 2 || topic.is_empty() {
        return;
    }
    faults.retain(|fault| !same(fault));
    let label = format!("everything else calls it `{topic}`");
    let title = format!("no step answers the topic `{topic}`");
    let fault = Diagnostic::error("unknown-topic", title, answer, label);
    let fault = all.iter().take(MOST_PLACES).fold(fault, |fault, place| {
        fault.also(*place, "here, for example")
    });
    faults.push(fault.suggest_instead(answer, Some(topic)));
}

/// To ask again may be meant, unless a step was left behind by it.
fn asked_again(faults: &mut Vec<Diagnostic>) {
    let left: Vec<usize> = faults
        .iter()
        .filter(|fault| fault.code == "unreachable-step")
        .filter_map(|fault| Some(fault.place()?.source))
        .collect();
    faults.retain(|fault| {
        let source = fault.place().map(|place| place.source);
        fault.code != "asks-itself" || source.is_some_and(|source| left.contains(&source))
    });
}

/// Where a message stands in the words of its flow, in the language written first.
fn place_of_message(texts: &Sources, name: &str) -> Option<Span> {
    let files = texts.in_folder("locales/en", ".ftl");
    let starts = |source: &Source| {
        let begins = |line: &str| {
            let rest = line.strip_prefix(name);
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let mut start = 0;
        for line in source.text.split_inclusive('\n') {
            if begins(line) {
                return Some(start);
            }
            start += line.len();
        }
        None
    };
    let mut found = files.filter_map(|(index, source)| {
        let start = starts(source)?;
        Some(Span {
            source: index,
            start,
            end: start + name.len(),
        })
    });
    found.next()
}

/// A name that a step had, and that is still used in steps, rules and words: one fault with
/// every place.
fn bring_together(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    const OF_A_NAME: [&str; 3] = ["unknown-step", "unknown-answer", "unknown-variable"];
    let mut first_of: HashMap<(String, String), usize> = HashMap::new();
    let mut kept: Vec<Diagnostic> = Vec::new();
    for fault in faults.drain(..) {
        let of_a_name = OF_A_NAME.contains(&fault.code);
        let key = fault.place().filter(|_| of_a_name).and_then(|place| {
            let source = texts.get(place.source)?;
            Some((flow_of(source), said(texts, place).to_owned()))
        });
        let Some(key) = key else {
            kept.push(fault);
            continue;
        };
        let first = first_of.get(&key).and_then(|first| kept.get_mut(*first));
        if let (Some(first), Some(place)) = (first, fault.place()) {
            first.others.push((place, "and here".to_owned()));
            first.others.extend(fault.others);
        } else {
            first_of.insert(key, kept.len());
            kept.push(fault);
        }
    }
    *faults = kept;
}

/// A forgotten dot makes a part of a message seem missing, and the text above it too long.
fn parts_without_dots(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let dots: Vec<(Span, Vec<Span>)> = faults
        .iter()
        .filter(|fault| fault.code == "part-without-dot")
        .filter_map(|fault| {
            let others = fault.others.iter().map(|(span, _)| *span);
            Some((fault.place()?, others.collect()))
        })
        .collect();
    if dots.is_empty() {
        return;
    }
    faults.retain(|fault| {
        if fault.code == "part-without-dot" {
            return true;
        }
        let places = fault.place().into_iter();
        let places: Vec<Span> = places
            .chain(fault.others.iter().map(|(span, _)| *span))
            .collect();
        let touches = |(dot, message): &(Span, Vec<Span>)| {
            places.iter().any(|place| {
                let around =
                    place.source == dot.source && place.start <= dot.start && place.end >= dot.end;
                around || message.contains(place) || in_same_message(texts, *dot, *place)
            })
        };
        !dots.iter().any(touches)
    });
}

/// Whether a place comes after another one in the same message: no line between them starts
/// at the left.
fn in_same_message(texts: &Sources, from: Span, to: Span) -> bool {
    let source = texts.get(from.source).filter(|_| from.source == to.source);
    let between = source.and_then(|source| source.text.get(from.end..to.start));
    between.is_some_and(|between| {
        let mut lines = between.split('\n').skip(1);
        lines.all(|line| line.is_empty() || line.starts_with(' '))
    })
}

/// Words of a step that is gone are not to be taken out: the step is what is missing.
fn words_of_missing_steps(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let mut words: Vec<Span> = Vec::new();
    for fault in faults
        .iter_mut()
        .filter(|fault| fault.code == "unknown-step")
    {
        let Some(place) = fault.place() else { continue };
        let Some(source) = texts.get(place.source) else {
            continue;
        };
        let message = format!("{}-{}", flow_of(source), said(texts, place));
        let Some(at) = place_of_message(texts, &message) else {
            continue;
        };
        words.push(at);
        if fault.others.iter().all(|(other, _)| *other != at) {
            fault
                .others
                .push((at, "the words of such a step are here".to_owned()));
            // A step with words of its own is another one.
            let near = fault
                .fix
                .as_ref()
                .map(|fix| format!("{}-{}", flow_of(source), fix.with));
            if near.is_some_and(|near| has_message(texts, &near)) {
                let step = said(texts, place).to_owned();
                fault.fix = None;
                fault.help = Some(format!(
                    "write the step `{step}:` again, or lead to another one and take its words out"
                ));
            }
        }
    }
    faults.retain(|fault| {
        let unused = fault.code == "message-unused";
        !(unused && fault.place().is_some_and(|place| words.contains(&place)))
    });
}

/// A choice that was taken out led to a flow to which nothing leads now: that is one slip, and what
/// is left of the choice says which it was.
fn choices_that_led_to_flows(faults: &mut Vec<Diagnostic>) {
    let is_choice = |fault: &Diagnostic| {
        fault.code == "button-unused" && fault.title.contains("` has no choice `")
    };
    let is_flow = |fault: &Diagnostic| fault.code == "unreachable-flow";
    let only = |fits: &dyn Fn(&Diagnostic) -> bool| {
        let mut all = faults.iter().enumerate().filter(|(_, fault)| fits(fault));
        let first = all.next().map(|(index, _)| index);
        first.filter(|_| all.next().is_none())
    };
    let (Some(choice), Some(flow)) = (only(&is_choice), only(&is_flow)) else {
        return;
    };
    let place = faults.get(flow).and_then(Diagnostic::place);
    if let (Some(choice), Some(place)) = (faults.get_mut(choice), place) {
        let label = "nothing leads to this flow any more".to_owned();
        choice.others.push((place, label));
        faults.remove(flow);
    }
}

/// A name that is gone, or that nobody uses, is told of once for all places and languages; first
/// in the language that is written first.
fn same_in_many_places(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    const OF_A_NAME: [&str; 4] = [
        "unknown-source",
        "unknown-topic",
        "message-unused",
        "number-invalid",
    ];
    let is_first = |fault: &Diagnostic| {
        let source = fault.place().and_then(|place| texts.get(place.source));
        source.is_some_and(|source| source.name.starts_with("locales/en/"))
    };
    let mut kept: Vec<Diagnostic> = Vec::new();
    let mut more: Vec<usize> = Vec::new();
    for mut fault in faults.drain(..) {
        let of_a_name = OF_A_NAME.contains(&fault.code);
        let same = |one: &Diagnostic| one.code == fault.code && one.title == fault.title;
        let Some(at) = kept.iter().position(same).filter(|_| of_a_name) else {
            kept.push(fault);
            more.push(0);
            continue;
        };
        if is_first(&fault) {
            std::mem::swap(&mut kept[at], &mut fault);
            let others = std::mem::take(&mut fault.others);
            kept[at].others.extend(others);
        }
        more[at] += 1;
        if let (Some(place), true) = (fault.place(), more[at] < MOST_PLACES) {
            kept[at].others.push((place, "and here".to_owned()));
        }
    }
    for (fault, more) in kept.iter_mut().zip(more) {
        if more >= MOST_PLACES {
            let help = fault.help.take().unwrap_or_default();
            fault.help = Some(format!("{help}; it stands in {} places", more + 1));
        }
    }
    *faults = kept;
}

/// A flow that was copied answers every topic a second time: that is one slip.
fn copies_of_flows(faults: &mut Vec<Diagnostic>) {
    let files = |fault: &Diagnostic| {
        let twice = fault.code == "duplicate-topic";
        let other = fault.others.first().map(|(span, _)| span.source);
        Some((fault.place().filter(|_| twice)?.source, other?))
    };
    let mut index = 0;
    while index < faults.len() {
        let Some(pair) = files(&faults[index]).filter(|(one, other)| one != other) else {
            index += 1;
            continue;
        };
        let same = |fault: &Diagnostic| files(fault) == Some(pair);
        let more: Vec<Span> = faults[index + 1..]
            .iter()
            .filter(|fault| same(fault))
            .filter_map(Diagnostic::place)
            .collect();
        if !more.is_empty() {
            let mut at = 0;
            faults.retain(|fault| {
                at += 1;
                at <= index + 1 || !same(fault)
            });
            let first = &mut faults[index];
            first.title = format!("two flows answer the same {} topics", more.len() + 1);
            first
                .others
                .extend(more.into_iter().map(|span| (span, "and here".to_owned())));
            first.help = Some(
                "if one is a copy to begin with, give each `answer:` in it another name".to_owned(),
            );
        }
        index += 1;
    }
}

/// What a story cannot find may be what is told of elsewhere.
fn stories_last(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    const GONE: [&str; 3] = ["button-unused", "message-unused", "unreachable-step"];
    let in_story = |fault: &Diagnostic| {
        let source = fault.place().and_then(|place| texts.get(place.source));
        source.is_some_and(|source| source.name.starts_with("flows/stories/"))
    };
    let other = faults.iter().any(|fault| {
        let matters = fault.severity == Severity::Error || GONE.contains(&fault.code);
        matters && !in_story(fault)
    });
    faults.retain(|fault| !(other && fault.code == "story-unknown-name"));
    // What is gone from many stories is gone for one reason.
    let mut kept: Vec<Diagnostic> = Vec::new();
    for fault in faults.drain(..) {
        let first = kept.iter_mut().find(|first| first.code == fault.code);
        match (first, fault.place()) {
            (Some(first), Some(place)) if fault.code == "story-unknown-name" => {
                let label = if fault.title == first.title {
                    "and here".to_owned()
                } else {
                    fault.title
                };
                first.others.push((place, label));
                first.others.extend(fault.others);
            }
            _ => kept.push(fault),
        }
    }
    *faults = kept;
}

/// Shorter answers are looked at when nothing is wrong any more with the English they follow.
fn shorter_words_last(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let is_of = |fault: &Diagnostic| {
        fault.code == "translation-stale" && fault.severity == Severity::Warning
    };
    let names = |fault: &Diagnostic| {
        let place = fault.place().filter(|_| is_of(fault));
        place.and_then(|place| place_of_message(texts, said(texts, place)))
    };
    let touched: Vec<Span> = faults
        .iter()
        .filter(|fault| !is_of(fault) && fault.severity != Severity::Advice)
        .flat_map(|fault| {
            fault
                .place()
                .into_iter()
                .chain(fault.others.iter().map(|(at, _)| *at))
        })
        .collect();
    faults.retain(|fault| {
        names(fault).is_none_or(|english| {
            let within =
                |place: &&Span| **place == english || in_same_message(texts, english, **place);
            touched.iter().find(within).is_none()
        })
    });
}

/// A mend of a text in quotes keeps the quotes.
fn quote_fixes(texts: &Sources, faults: &mut [Diagnostic]) {
    for fix in faults.iter_mut().filter_map(|fault| fault.fix.as_mut()) {
        let written = said(texts, fix.span);
        let quote = written.chars().next().filter(|c| ['"', '\''].contains(c));
        let Some(quote) = quote.filter(|quote| written.len() > 1 && written.ends_with(*quote))
        else {
            continue;
        };
        if !fix.with.starts_with(quote) {
            fix.with = format!("{quote}{}{quote}", fix.with);
        }
    }
}
