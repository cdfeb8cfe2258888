//! The rules that look at flows and words together, one file each, named after the
//! fault they find.
//!
//! To add one: a file with a `find(draft, faults)`, a line below, and a case in
//! `tests/diagnostics/`.

mod asks_itself;
mod button_too_long;
mod callback_too_long;
mod capitals;
mod choice_gone;
mod choice_never_fits;
mod controller_missing;
mod date_ahead;
mod date_will_pass;
mod dates_listed;
mod dates_run_out;
mod days_open;
pub(super) mod decisions;
mod desk_takes_nothing;
mod emoji;
mod endless_loop;
mod fact_in_text;
mod hard_to_read;
mod harder_word;
mod line_missing;
mod line_too_long;
mod long_message;
mod long_sentence;
mod markup;
mod message_missing;
mod message_too_long;
mod message_unused;
mod misspelt;
mod more_out_of_order;
mod never_reviewed;
mod no_way_out;
mod not_an_address;
pub(super) mod number_invalid;
mod number_words;
mod official_term;
mod part_without_dot;
mod phrases;
mod price_unclear;
mod prose;
pub(super) mod question_in_two_topics;
mod review_missing;
mod same_title;
mod same_words;
mod says_nothing_alone;
mod see_also_repeats;
mod sign_off;
mod source_unused;
pub(super) mod story_names;
mod too_many_buttons;
pub(super) mod topic_without_questions;
mod unfinished;
mod unknown_message;
mod unknown_variable;
mod unreachable_step;
mod untranslated;
mod urgent_incomplete;
pub(super) mod urgent_numbers;
mod validity;
mod value_may_be_empty;
mod value_untranslated;
mod value_unused;
mod value_without_braces;
mod values_not_given;
mod words_not_parted;

pub(super) use button_too_long::MOST as MOST_ON_A_BUTTON;
pub(super) use unreachable_step::{is_entry, targets};

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::diagnostic::Diagnostic;
use super::ledger::SignOff;
use super::parse::flow::{FlowFile, KindFile, StepFile};
use super::parse::settings::Settings;
use super::parse::sources::Listed;
use super::resolve::Resolved;
use super::source::{Sources, Span};
use super::translation::Stale;
use super::vocabulary::DEFAULT_LOCALE;
use super::vocabulary::Vocabulary;
use crate::conversation::ids::Locale;
use crate::conversation::moment::Moment;

/// What the rules look at.
pub struct Draft<'a> {
    /// The texts, for reading what stands at a place.
    pub texts: &'a Sources,
    /// The flow files as written.
    pub files: &'a [FlowFile],
    /// The flows as they would run.
    pub resolved: &'a Resolved,
    /// The messages of each language.
    pub vocabularies: &'a BTreeMap<Locale, Vocabulary>,
    /// The messages that are older than their English, by language.
    pub(super) stale: &'a Stale,
    /// What `helpline.toml` says.
    pub settings: &'a Settings,
    /// What `flows/sources.yaml` holds, if it could be read.
    pub source_file: Option<&'a [Listed]>,
    /// Who signed which flow.
    pub ledger: &'a [SignOff],
    /// The moment of the check.
    pub moment: Moment,
    /// Whether every flow and every step could be read.
    pub all_read: bool,
    /// Whether `helpline.toml` could be read without a fault.
    pub settings_whole: bool,
}

/// The rules about words and settings.
pub fn words(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    part_without_dot::find(draft, faults);
    message_missing::find(draft, faults);
    line_missing::find(draft, faults);
    unknown_variable::find(draft, faults);
    unknown_message::find(draft, faults);
    message_unused::find(draft, faults);
    asks_itself::find(draft, faults);
    message_too_long::find(draft, faults);
    untranslated::find(draft, faults);
    button_too_long::find(draft, faults);
    long_message::find(draft, faults);
    value_untranslated::find(draft, faults);
    emoji::find(draft, faults);
    find_in_values(draft, faults);
    choice_gone::find(draft, faults);
    find_in_settings(draft, faults);
    urgent_incomplete::find(draft, faults);
    number_words::find(draft, faults);
    line_too_long::find(draft, faults);
    more_out_of_order::find(draft, faults);
    same_title::find(draft, faults);
    let texts = prose::read(draft);
    fact_in_text::find(draft, &texts, faults);
    fact_in_text::find(draft, &prose::read_translations(draft), faults);
    markup::find(&texts, faults);
    unfinished::find(&texts, faults);
    misspelt::find(&texts, faults);
    date_will_pass::find(draft, &texts, faults);
    words_not_parted::find(draft, faults);
    source_unused::find(draft, faults);
    long_sentence::find(&texts, faults);
    hard_to_read::find(&texts, faults);
    harder_word::find(&texts, faults);
    official_term::find(draft, &texts, faults);
    capitals::find(&texts, faults);
    says_nothing_alone::find(&texts, faults);
    same_words::find(draft, faults);
    dates_run_out::find(draft, faults);
    never_reviewed::find(draft, faults);
    sign_off::find(draft, faults);
    validity::find(draft, faults);
    see_also_repeats::find(draft, faults);
}

/// What messages do with the values they are given.
fn find_in_values(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    value_without_braces::find(draft, faults);
    choice_never_fits::find(draft, faults);
    value_may_be_empty::find(draft, faults);
    value_unused::find(draft, faults);
}

/// What `helpline.toml` and the tops of flows say.
fn find_in_settings(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    days_open::find(draft, faults);
    dates_listed::find(draft, faults);
    date_ahead::find(draft, faults);
    not_an_address::find(draft, faults);
    controller_missing::find(draft, faults);
    price_unclear::find(draft, faults);
    desk_takes_nothing::find(draft, faults);
    review_missing::find(draft, faults);
}

/// The rules about where steps lead, which need every name to be known.
pub fn structure(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    unreachable_step::find(draft, faults);
    let before = faults.len();
    endless_loop::find(draft, faults);
    if faults.len() == before {
        no_way_out::find(draft, faults);
    }
    too_many_buttons::find(draft, faults);
    callback_too_long::find(draft, faults);
}

impl Draft<'_> {
    /// What stands at a place.
    fn text_at(&self, span: Span) -> &str {
        self.texts
            .get(span.source)
            .and_then(|source| source.text.get(span.start..span.end))
            .unwrap_or_default()
    }

    /// The words of the default language.
    pub(super) fn default_words(&self) -> Option<&Vocabulary> {
        self.vocabularies.get(DEFAULT_LOCALE)
    }

    /// The day of the check, where the helpline is.
    pub(super) fn today(&self) -> Date {
        self.settings.hours.local(self.moment).date()
    }

    /// Every step of every flow that could be read.
    fn steps(&self) -> impl Iterator<Item = (&FlowFile, &StepFile)> {
        self.files
            .iter()
            .flat_map(|file| file.steps.iter().map(move |step| (file, step)))
    }
}

/// The name of a step's message.
fn message_of(file: &FlowFile, step: &StepFile) -> String {
    format!("{}-{}", file.name.value, step.name.value)
}

/// Whether a step says anything of its own.
fn speaks(step: &StepFile) -> bool {
    !matches!(
        step.kind,
        KindFile::Decide { .. }
            | KindFile::Visit(..)
            | KindFile::Handoff(..)
            | KindFile::Desk(_)
            | KindFile::Broken
    )
}
