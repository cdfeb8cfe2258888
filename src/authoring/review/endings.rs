//! Where a flow ends, and every way there in words.

use super::super::map::Chart;
use super::cubes::{Set, full, merge};
use super::pack::{Ending, WayInWords};
use super::speaker::Speaker;
use super::stops::{About, Stop, count};
use super::walk::{End, Walk, Way};
use crate::conversation::flow::{Flow, Kind};

/// The most ways to one ending that are written out.
const MOST_WAYS: usize = 24;

/// The endings, in the order of the steps; what leads out of the flow comes last.
pub(super) fn endings(
    flow: &Flow,
    walk: &Walk,
    chart: &Chart,
    order: &[usize],
    speaker: &Speaker,
) -> Vec<Ending> {
    let mut ends: Vec<&End> = Vec::new();
    for way in &walk.ways {
        if !ends.contains(&&way.end) {
            ends.push(&way.end);
        }
    }
    let rank = |end: &&End| match end {
        End::Step(step) => order
            .iter()
            .position(|place| place == step)
            .unwrap_or(usize::MAX),
        End::Topic(_) | End::Flow(_) | End::Menu | End::Silent => usize::MAX,
    };
    ends.sort_by_key(rank);
    let ending = |end: &End| {
        let here = walk.ways.iter().filter(|way| way.end == *end);
        let mut ways: Vec<WayInWords> = Vec::new();
        for (start, stops) in together(&here.collect::<Vec<_>>()) {
            let way = in_words(flow, start, &stops, speaker);
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
        let more = ways.len().saturating_sub(MOST_WAYS);
        ways.truncate(MOST_WAYS);
        let (name, title, step) = names(flow, chart, end, speaker);
        Ending {
            name,
            title,
            step,
            ways,
            more,
        }
    };
    ends.into_iter().map(ending).collect()
}

/// Where a way starts, and what is asked on it.
type Asked = (usize, Vec<About>);

/// Ways on which the same is asked in the same order, in as few lines as say the same.
fn together(ways: &[&Way]) -> Vec<(usize, Vec<Stop>)> {
    let key = |way: &Way| {
        (
            way.start,
            way.stops.iter().map(|stop| stop.about).collect::<Vec<_>>(),
        )
    };
    let mut groups: Vec<(Asked, Vec<Vec<Set>>)> = Vec::new();
    for way in ways {
        let answers = way.stops.iter().map(|stop| stop.answers).collect();
        let key = key(way);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, lines)) => lines.push(answers),
            None => groups.push((key, vec![answers])),
        }
    }
    let lines = groups.into_iter().flat_map(|((start, abouts), lines)| {
        let stops = move |line: Vec<Set>| {
            let stops = abouts.iter().zip(line);
            stops
                .map(|(about, answers)| Stop {
                    about: *about,
                    answers,
                })
                .collect()
        };
        merge(lines)
            .into_iter()
            .map(move |line| (start, stops(line)))
    });
    lines.collect()
}

fn in_words(flow: &Flow, start: usize, stops: &[Stop], speaker: &Speaker) -> WayInWords {
    let mut way = WayInWords {
        from: (start != 0).then(|| from(flow, start)),
        stops: Vec::new(),
        any: Vec::new(),
    };
    for stop in stops {
        let any = full(count(flow, stop.about)) == Some(stop.answers);
        let of = |names: [&str; 3]| {
            let said =
                super::cubes::answers(stop.answers).filter_map(|answer| names.get(answer).copied());
            said.collect::<Vec<_>>().join(" or ")
        };
        match stop.about {
            About::Question(step) if any => way.any.push(flow.steps()[step].name.to_string()),
            About::Question(step) => {
                let name = flow.steps()[step].name.to_string();
                way.stops.push((name, speaker.in_words(step, stop.answers)));
            }
            About::Visit(step) => {
                if let Kind::Visit { flow, .. } = &flow.steps()[step].kind {
                    way.stops
                        .push(("through the flow".to_owned(), flow.to_string()));
                }
            }
            About::Line | About::Desk if any => {}
            About::Line => way
                .stops
                .push(("the line".to_owned(), of(["open", "closed", ""]))),
            About::Desk => {
                let can = of(["chat", "call later", "do neither"]);
                way.stops.push(("advisers here can".to_owned(), can));
            }
        }
    }
    way
}

fn from(flow: &Flow, start: usize) -> String {
    let step = &flow.steps()[start];
    match &step.kind {
        Kind::Answer(topic) => format!("the topic `{topic}` is asked for"),
        _ => format!("the program itself comes to `{}`", step.name),
    }
}

/// What an ending is called, how it is known, and which step it is.
fn names(
    flow: &Flow,
    chart: &Chart,
    end: &End,
    speaker: &Speaker,
) -> (String, String, Option<String>) {
    match end {
        End::Step(place) => {
            let step = &flow.steps()[*place];
            let title = chart.cards.get(*place).map(|card| card.title.clone());
            (
                step.name.to_string(),
                title.unwrap_or_default(),
                Some(step.name.to_string()),
            )
        }
        End::Topic(topic) => {
            let answer = speaker.rules.answer_to(topic);
            let title =
                answer.and_then(|(_, step)| speaker.attribute(step.message.as_str(), "title"));
            (
                format!("the answer to {topic}"),
                title.unwrap_or_default(),
                None,
            )
        }
        End::Flow(name) => (format!("the flow {name}"), String::new(), None),
        End::Menu => ("the main menu".to_owned(), String::new(), None),
        End::Silent => ("the end, without words".to_owned(), String::new(), None),
    }
}
