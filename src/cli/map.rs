//! `helpline map`: a picture of the flows, for the wall.

use std::path::Path;

use clap::{Args, ValueEnum};

use super::Outcome;
use super::common::{Failure, check_folder_in, faults_in_the_way, notebook, settings_of};
use super::database::Named;
use super::report::counts_of;
use super::test::Performance;
use crate::adapters::clock;
use crate::authoring::Languages;
use crate::authoring::diagnostic::nearest;
use crate::authoring::map::{Chart, Heading, Maker, Traffic, dot, mermaid, svg};
use crate::conversation::{Flow, Locale, Rules};
use crate::service::reading::shown;

/// Draw the flows, or one of them, as a picture for the wall.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline map could-i-have-one > map.svg\n  helpline map --coverage > all.svg\n  \
    helpline map tea --traffic > busy.svg\n  \
    helpline map menu --format mermaid\n\nAn SVG opens in any web browser, and prints on one page."
)]
pub(super) struct Map {
    /// The flow to draw; without one, all of them
    flow: Option<String>,
    /// How to draw it
    #[arg(long, value_enum, default_value_t = Format::Svg)]
    format: Format,
    /// The language of its words [default: en]
    #[arg(long, value_name = "LANGUAGE")]
    locale: Option<String>,
    /// Mark the steps, choices and rules that no story reaches
    #[arg(long)]
    coverage: bool,
    /// Show how often each step was shown to people in the last 30 days
    #[arg(long)]
    traffic: bool,
    #[command(flatten)]
    database: Named,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// A picture
    Svg,
    /// Text that wikis and code hosts draw
    Mermaid,
    /// Text that Graphviz draws
    Dot,
}

impl Map {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let languages = Languages::Written;
        let (texts, mut checked) = check_folder_in(folder, clock::now(), languages)?;
        let Some(blueprint) = checked.blueprint.take() else {
            return Err(faults_in_the_way(&texts, checked));
        };
        // Stories type things; a picture alone need not understand them.
        let (rules, passed) = if self.coverage {
            let rules = blueprint.build_recalling(&*notebook());
            let passed = Performance::of(&rules, &texts).passed;
            (rules, Some(passed))
        } else {
            (blueprint.build_untaught(), None)
        };
        let locale = self.locale(&rules)?;
        let flows = self.flows(&rules)?;
        let traffic = self.traffic.then(|| self.traffic(folder)).transpose()?;
        let maker = Maker::new(&rules, locale, clock::now(), passed.as_ref());
        let maker = maker.with_traffic(traffic.as_ref());
        let charts: Vec<Chart> = flows.iter().map(|flow| maker.chart(flow)).collect();
        let picture = match self.format {
            Format::Svg => {
                let heading = Heading {
                    with_coverage: passed.is_some(),
                    traffic: traffic.as_ref().map(Traffic::meaning),
                    ..self.heading(&rules, locale)
                };
                svg(&heading, &charts)
            }
            Format::Mermaid => mermaid(&charts),
            Format::Dot => dot(&charts),
        };
        put!("{picture}");
        Ok(Outcome::Clean)
    }

    /// How often steps were shown, where the bot keeps it.
    fn traffic(&self, folder: &Path) -> Result<Traffic, Failure> {
        let settings = settings_of(folder)?;
        let database = self.database.database(&settings.run, folder)?;
        let shown = shown(&counts_of(database, Traffic::DAYS)?).into_iter();
        let shown = shown.map(|(step, times)| (step, times.number()));
        Ok(Traffic::new(Traffic::DAYS, shown.collect()))
    }

    fn locale<'r>(&self, rules: &'r Rules) -> Result<&'r Locale, Failure> {
        let Some(wanted) = self.locale.as_deref() else {
            return Ok(rules.words.default_locale());
        };
        let mut locales = rules.words.locales();
        locales
            .find(|locale| locale.as_str() == wanted)
            .ok_or_else(|| {
                let names: Vec<&str> = rules.words.locales().map(Locale::as_str).collect();
                format!(
                    "there are no words in `{wanted}`; there are: {}",
                    names.join(", ")
                )
                .into()
            })
    }

    /// The flow that is wanted; or all, the menu first, then those one can be in the middle of.
    fn flows<'r>(&self, rules: &'r Rules) -> Result<Vec<&'r Flow>, Failure> {
        let mut flows: Vec<&Flow> = rules.flows.values().collect();
        flows.sort_by_key(|flow| {
            (
                flow.name.as_str() != "menu",
                flow.steps().len() == 1,
                flow.name.clone(),
            )
        });
        let Some(wanted) = self.flow.as_deref() else {
            return Ok(flows);
        };
        let found = flows.iter().find(|flow| flow.name.as_str() == wanted);
        found.map(|flow| vec![*flow]).ok_or_else(|| {
            let names: Vec<&str> = flows.iter().map(|flow| flow.name.as_str()).collect();
            match nearest(wanted, names.iter().copied()) {
                Some(near) => format!("there is no flow `{wanted}`; did you mean `{near}`?"),
                None => format!(
                    "there is no flow `{wanted}`; there are: {}",
                    names.join(", ")
                ),
            }
            .into()
        })
    }

    fn heading(&self, rules: &Rules, locale: &Locale) -> Heading {
        let title = match &self.flow {
            Some(flow) => flow.clone(),
            None => "All flows".to_owned(),
        };
        let drawn = rules.hours.local(clock::now()).date();
        Heading {
            title,
            subtitle: format!(
                "{} · words in {locale} · drawn on {drawn}",
                rules.facts.name
            ),
            with_coverage: false,
            traffic: None,
        }
    }
}
