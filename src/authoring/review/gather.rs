//! Puts a pack together.

use super::super::lint::is_entry;
use super::super::map::{Chart, Heading, Maker, picture};
use super::super::parse::flow::FlowFile;
use super::super::signed::{Record, Said, of_flow};
use super::endings::endings;
use super::order::in_order;
use super::pack::{Pack, StepPage};
use super::reviewer::Reviewer;
use super::sights::{Sight, sights};
use super::speaker::Speaker;
use super::steps::speaks;
use super::walk::{Walk, walk};
use crate::conversation::flow::Flow;
use crate::conversation::ids::Locale;
use crate::conversation::words::Values;

impl Reviewer<'_> {
    /// The pack of a flow in these languages, at least one.
    pub(super) fn gather(
        &self,
        file: &FlowFile,
        flow: &Flow,
        locales: &[&Locale],
        others_left_out: bool,
    ) -> Pack {
        let starts: Vec<usize> = (0..file.steps.len())
            .filter(|index| *index == 0 || is_entry(file, &file.steps[*index]))
            .collect();
        let walk = walk(flow, &starts);
        let order = in_order(flow, &starts);
        let first = locales
            .first()
            .copied()
            .unwrap_or(self.rules.words.default_locale());
        let chart = Maker::new(&self.rules, first, self.moment, None).chart(flow);
        let sights = sights(&self.rules, self.moment);
        let record = of_flow(file, self.edition(file), self.texts);
        let default = record.said(self.rules.words.default_locale());
        let own: Vec<Vec<Said>> = locales.iter().map(|locale| record.said(locale)).collect();
        let speaker = |(locale, own)| self.speaker(flow, &walk, locale, [own, &default], &sights);
        let speakers: Vec<Speaker> = locales.iter().copied().zip(&own).map(speaker).collect();
        let (standing, since, mut not_signed) = self.standing(file);
        not_signed.retain(|locale| locales.contains(&locale));
        let steps: Vec<StepPage> = order
            .iter()
            .map(|place| self.step(file, flow, *place, &speakers))
            .collect();
        let named = self.named_in_command(locales, others_left_out, &record);
        let imprint = record.imprint(|locale| named.is_empty() || named.contains(&locale));
        let name = |place: &usize| flow.steps()[*place].name.to_string();
        Pack {
            helpline: self.rules.facts.name.clone(),
            flow: file.name.value.clone(),
            about: self.about(file),
            title: title(flow, &order, &chart),
            owner: file.owner.as_ref().map(|owner| owner.value.clone()),
            command: command(file, &imprint, &named),
            edition: imprint,
            drawn: self.today,
            locales: locales.iter().map(|locale| (*locale).clone()).collect(),
            others_left_out,
            standing,
            turn: self.turn(file),
            since,
            not_signed,
            map: self.map(file, first, &chart),
            seen_at: self.seen_at(&sights, &steps),
            steps,
            endings: speakers
                .first()
                .map(|speaker| endings(flow, &walk, &chart, &order, speaker))
                .unwrap_or_default(),
            circles: walk
                .circles
                .iter()
                .map(|(from, to)| (name(from), name(to)))
                .collect(),
            all_ways: walk.whole,
            sources: self.sources_of(file),
            findings: self.findings(file),
            leads: self.leads(flow, &speakers),
        }
    }

    fn speaker<'a>(
        &'a self,
        flow: &'a Flow,
        walk: &'a Walk,
        locale: &'a Locale,
        written: [&'a Vec<Said>; 2],
        sights: &[Sight],
    ) -> Speaker<'a> {
        let default = self.rules.words.default_locale();
        let seen = sights
            .iter()
            .map(|sight| (*sight, Values::at(&self.rules, locale, sight.moment)));
        Speaker {
            rules: &self.rules,
            flow,
            walk,
            locale,
            vocabularies: [locale, default].map(|locale| self.vocabularies.get(locale)),
            written: written.map(Vec::as_slice),
            seen_at: seen.collect(),
        }
    }

    /// What the file says of the flow, in the notes at its top.
    fn about(&self, file: &FlowFile) -> Option<String> {
        let source = self.texts.get(file.source)?;
        let notes = source.text.lines().take_while(|line| line.starts_with('#'));
        // The line for editors tells nobody anything.
        let notes = notes.filter(|line| !line.contains("yaml-language-server"));
        let notes: Vec<&str> = notes
            .map(|line| line.trim_start_matches('#').trim())
            .collect();
        Some(notes.join(" ").trim().to_owned()).filter(|about| !about.is_empty())
    }

    fn map(&self, file: &FlowFile, locale: &Locale, chart: &Chart) -> super::super::map::Picture {
        let heading = Heading {
            title: file.name.value.clone(),
            subtitle: format!("words in {locale} · drawn on {}", self.today),
            with_coverage: false,
            traffic: None,
        };
        picture(&heading, std::slice::from_ref(chart))
    }

    /// At which moments the messages were looked at, if that makes a difference to any.
    fn seen_at(&self, sights: &[Sight], steps: &[StepPage]) -> Vec<String> {
        let parts = steps
            .iter()
            .flat_map(|step| &step.said)
            .flat_map(|said| &said.parts);
        let times = |prices: bool| parts.clone().any(|part| part.by_time[usize::from(prices)]);
        let by_price = times(true);
        if !times(false) && !by_price {
            return Vec::new();
        }
        let shown = sights.iter().filter(|sight| {
            by_price || sight.prices_hold || sights.iter().all(|sight| !sight.prices_hold)
        });
        let said = shown.map(|sight| {
            let line = if sight.open { "Open" } else { "Closed" };
            let prices = if sight.prices_hold {
                ""
            } else {
                ", when the prices have run out"
            };
            let local = self.rules.hours.local(sight.moment);
            format!(
                "{line}{prices} is shown as on {}",
                local.strftime("%A %-d %B %Y at %H:%M")
            )
        });
        said.collect()
    }

    /// The languages that the signature is put under, English being one of them; none where it
    /// is put under all there are.
    fn named_in_command<'l>(
        &'l self,
        locales: &[&'l Locale],
        others_left_out: bool,
        record: &Record,
    ) -> Vec<&'l Locale> {
        if !others_left_out {
            return Vec::new();
        }
        let default = self.rules.words.default_locale();
        let needed = record.words.contains_key(default) && !locales.contains(&default);
        let needed = needed.then_some(default);
        needed.into_iter().chain(locales.iter().copied()).collect()
    }
}

/// How the flow is signed after reading this pack.
fn command(file: &FlowFile, imprint: &str, locales: &[&Locale]) -> String {
    let flow = &file.name.value;
    let mut command = format!("helpline sign {flow} --by \"Your Name\" --edition {imprint}");
    for locale in locales {
        command.push_str(" --locale ");
        command.push_str(locale.as_str());
    }
    command
}

/// How the first message is known.
fn title(flow: &Flow, order: &[usize], chart: &Chart) -> String {
    let mut said = order.iter().filter(|place| speaks(&flow.steps()[**place]));
    let card = said.next().and_then(|place| chart.cards.get(*place));
    card.map(|card| card.title.clone()).unwrap_or_default()
}
