//! The figures of a run, in one line.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crate::checker::Verdict;
use crate::points::Point;

#[derive(Debug, Default)]
pub struct Figures {
    pub kills: BTreeMap<Point, usize>,
    pub messages: usize,
    /// Calls that did not get a whole answer, or were refused on purpose.
    pub troubled_calls: usize,
    /// From the start of the program to its first request for updates.
    pub starts: Vec<Duration>,
    pub verdict: Verdict,
}

impl Figures {
    fn start_seconds(&self) -> (f64, f64) {
        let mut starts = self.starts.clone();
        starts.sort();
        let seconds = |start: Option<&Duration>| start.map_or(0.0, Duration::as_secs_f64);
        (
            seconds(starts.get(starts.len() / 2)),
            seconds(starts.last()),
        )
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: usize = self.kills.values().sum();
        let points: Vec<String> = self
            .kills
            .iter()
            .map(|(point, times)| format!("{times} {}", point.named()))
            .collect();
        let (usual, longest) = self.start_seconds();
        let Verdict {
            answers,
            repeated_with_reason,
            repeated_without_reason,
            lost,
            out_of_order,
            urgent_late,
            strange,
        } = self.verdict;
        write!(
            f,
            "{all} kills ({}); {} messages, {answers} answers, {} troubled calls; \
             lost {lost}, out of order {out_of_order}, urgent late {urgent_late}, strange {strange}; \
             repeated {repeated_with_reason} with and {repeated_without_reason} without reason; \
             starts {usual:.2} s, at most {longest:.2} s",
            points.join(", "),
            self.messages,
            self.troubled_calls,
        )
    }
}
