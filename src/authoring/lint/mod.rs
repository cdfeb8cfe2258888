//! The rules that look at flows and words together, one file each, named after the
//! fault they find.
//!
//! To add one: a file with a `find(draft, faults)`, a line below and in `RULES`, and a case in
//! `tests/diagnostics/`.

mod asks_itself;
mod button_too_long;
mod callback_too_long;
mod capitals;
mod choice_gone;
mod choice_never_fits;
mod choice_without_words;
mod controller_missing;
pub(super) mod danger_asked;
pub(super) mod danger_everywhere;
pub(super) mod danger_lost;
pub(super) mod danger_struck_out;
mod date_ahead;
mod date_will_pass;
mod dates_listed;
mod dates_run_out;
mod day_names;
mod days_open;
pub(super) mod decisions;
mod desk_takes_nothing;
mod emoji;
mod endless_loop;
mod fact_changed;
mod fact_in_text;
mod fact_shapes;
mod fits;
mod function_called;
mod glance;
mod hard_to_read;
mod harder_word;
mod holiday_missing;
mod line_missing;
mod line_too_long;
mod long_message;
mod long_sentence;
mod markup;
pub(super) mod message_missing;
mod message_too_long;
mod message_unused;
mod misspelt;
mod more_out_of_order;
mod negation;
mod never_reviewed;
mod no_such_day;
mod no_way_out;
mod not_an_address;
mod not_lost;
pub(super) mod number_invalid;
mod number_translated;
mod number_words;
mod official_term;
mod paragraphs_differ;
mod part_without_dot;
mod parts_missing;
mod pattern;
pub(super) mod pattern_lost;
mod phrases;
mod prepared_answer;
mod price_unclear;
mod prose;
pub(super) mod question_in_two_topics;
mod reply_renamed;
pub(super) mod reply_unknown;
mod review_missing;
mod run_setting;
mod said_twice;
mod same_names;
mod same_title;
pub(super) mod same_words;
mod says_nothing_alone;
mod says_the_opposite;
mod see_also_repeats;
mod sentence_gone;
mod sentence_untranslated;
mod shipped;
mod shows_itself;
mod sign_off;
mod source_unused;
pub(super) mod story_names;
mod swapped_letters;
mod too_many_buttons;
pub(super) mod topic_without_questions;
mod translated;
mod two_names;
mod typed_in_vain;
mod unfinished;
mod unknown_message;
mod unknown_variable;
mod unreachable_step;
mod unsafe_words;
mod untranslated;
mod urgent_incomplete;
mod urgent_lost;
pub(super) mod urgent_numbers;
mod urgent_same;
mod validity;
mod value_lost;
mod value_may_be_empty;
mod value_untranslated;
mod value_unused;
mod value_without_braces;
mod value_without_dollar;
mod values_not_given;
mod way_changed;
mod weekday_translated;
mod words_not_parted;
mod words_of_another;

pub(super) use button_too_long::MOST as MOST_ON_A_BUTTON;
use prose::Prose;
use same_words::SmallTalk;
pub(super) use unreachable_step::{is_entry, targets};

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;

use super::diagnostic::Diagnostic;
use super::ledger::SignOff;
use super::parse::flow::{FlowFile, KindFile, StepFile};
use super::parse::settings::Settings;
use super::parse::sources::Listed;
use super::resolve::Resolved;
use super::side_by_side;
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
    /// What small talk replies to, once somebody has asked for it.
    pub(super) small_talk: OnceLock<SmallTalk>,
}

/// A rule: looks at the texts, and tells of what it finds.
type Rule = fn(&Draft<'_>, &mut Vec<Diagnostic>);

/// A rule about the sentences people read.
type ProseRule = fn(&Draft<'_>, &[Prose<'_>], &mut Vec<Diagnostic>);

/// The rules about words and settings. None knows what another finds. Those that take longest
/// stand first, so that no one is waited for in the end.
const RULES: &[Rule] = &[
    |draft, faults| {
        let translations = prose::read_translations(draft);
        fact_in_text::find(draft, &translations, faults);
        weekday_translated::find(draft, &translations, faults);
        markup::find(draft, &translations, faults);
        says_nothing_alone::find(draft, &translations, faults);
        // What is chosen by number may be the same for several in another language.
        let mut whole = translations;
        whole.retain(|prose| !draft.text_at(prose.span()).contains("->"));
        said_twice::find(&whole, faults);
    },
    same_words::find,
    words_not_parted::find,
    not_lost::find,
    says_the_opposite::find,
    fact_changed::find,
    way_changed::find,
    sentence_gone::find,
    paragraphs_differ::find,
    value_without_braces::find,
    emoji::find,
    part_without_dot::find,
    line_missing::find,
    unknown_variable::find,
    unknown_message::find,
    shows_itself::find,
    function_called::find,
    asks_itself::find,
    message_too_long::find,
    untranslated::find,
    button_too_long::find,
    long_message::find,
    value_untranslated::find,
    sentence_untranslated::find,
    choice_never_fits::find,
    choice_without_words::find,
    value_may_be_empty::find,
    value_unused::find,
    days_open::find,
    dates_listed::find,
    date_ahead::find,
    not_an_address::find,
    controller_missing::find,
    price_unclear::find,
    desk_takes_nothing::find,
    run_setting::find,
    prepared_answer::find,
    review_missing::find,
    urgent_incomplete::find,
    urgent_lost::find,
    urgent_same::find,
    value_lost::find,
    number_translated::find,
    number_words::find,
    day_names::find,
    line_too_long::find,
    more_out_of_order::find,
    same_names::find,
    words_of_another::find,
    same_title::find,
    reply_renamed::find,
    source_unused::find,
    dates_run_out::find,
    never_reviewed::find,
    sign_off::find,
    validity::find,
    see_also_repeats::find,
];

/// The rules about the sentences of the default language.
const PROSE_RULES: &[ProseRule] = &[
    fact_in_text::find,
    official_term::find,
    date_will_pass::find,
    |_, texts, faults| no_such_day::find(texts, faults),
    typed_in_vain::find,
    markup::find,
    |_, texts, faults| said_twice::find(texts, faults),
    |_, texts, faults| hard_to_read::find(texts, faults),
    says_nothing_alone::find,
];

/// Those that are about the urgent texts too. These say numbers outright, and the same things again,
/// so that they stand by themselves.
const EVERY_PROSE_RULES: &[ProseRule] = &[
    |_, texts, faults| unfinished::find(texts, faults),
    |_, texts, faults| misspelt::find(texts, faults),
    |_, texts, faults| swapped_letters::find(texts, faults),
    |_, texts, faults| long_sentence::find(texts, faults),
    |_, texts, faults| harder_word::find(texts, faults),
    |_, texts, faults| unsafe_words::find(texts, faults),
    |_, texts, faults| capitals::find(texts, faults),
];

/// Looks at words and settings by every rule.
pub fn words(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let texts = prose::read(draft);
    let urgent = prose::read_urgent(draft);
    let all = |rules, texts: &[_]| {
        side_by_side::all(rules, |rule: &ProseRule, faults| rule(draft, texts, faults))
    };
    let (about_words, (about_prose, about_every_prose)) = rayon::join(
        || side_by_side::all(RULES, |rule, faults| rule(draft, faults)),
        || {
            let every = [&texts, &urgent].map(|texts| all(EVERY_PROSE_RULES, texts));
            (all(PROSE_RULES, &texts), every.concat())
        },
    );
    // What a step leads to in vain may be the old name of one that has no message.
    message_missing::find(draft, faults);
    faults.extend(about_words);
    faults.extend(about_prose);
    faults.extend(about_every_prose);
    // What an error points to has been told of.
    message_unused::find(draft, faults);
    // Puts together what others have found.
    choice_gone::find(draft, faults);
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
    /// What small talk replies to, in each language.
    fn small_talk(&self) -> &SmallTalk {
        self.small_talk.get_or_init(|| same_words::small_talk(self))
    }

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
