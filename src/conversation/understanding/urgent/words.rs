//! The urgent wording of one language: learns from the two files, then reads
//! messages. One threshold, no ranks: every hit gets the same full help.

use std::borrow::Cow;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::super::super::quick::{QuickMap, QuickSet};
use super::category::Category;
use super::features::{Prepared, Stems};
use super::file::{Problem, Spellings, UrgentExamples, UrgentFile};
use super::heard::Heard;
use super::lexicon::Lexicon;
use super::model::{Lesson, Linear, Seen, shares};
use super::pattern::Span;
use super::reading::{Cut, Part, Reading};
use super::rules::{Evidence, Hit, Rules};
use super::spelling::Spelling;
use super::spread::Spread;
use super::taught::{Known, Text, Texts};

/// The classes of the first model.
const URGENT: usize = 0;
const SOFT: usize = 1;
const BENIGN: usize = 2;
/// What the second model tells apart: all categories but `Any`.
const KINDS: usize = 8;

/// From here on a message is answered as urgent.
const THRESHOLD: f32 = 0.55;
/// What is about the past, denied, or asked in general must have so much more.
const SOFTENED: f32 = 1.5;
/// From this share on it is answered as soft.
const SOFT_FROM: f32 = 0.5;
/// Fewer words than these say so little that they must be surer: "my mum", "not really".
const FEWEST_SOFT_WORDS: usize = 3;
const SOFT_FROM_IF_SHORT: f32 = 0.8;
/// How often each example is seen. More finds more, and alarms more.
const PASSES: usize = 6;
/// So many examples are read one after the other: words they share are made ready once.
const FEWEST_TOGETHER: usize = 500;
/// No single example counts more than a file this long.
const MOST_EXAMPLES: usize = 20_000;

/// What was found in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Someone may be in danger: show where help is, before anything else.
    Urgent {
        /// The best guess of what it is about.
        category: Category,
        /// The patterns or words that decided.
        why: Vec<String>,
        /// What else the message says, if a part of it decided.
        beside: String,
    },
    /// Answer, and add one line of signposting.
    Soft {
        /// The patterns or words that decided.
        why: Vec<String>,
    },
    /// Nothing of either.
    None,
}

impl Finding {
    /// What it is about, where someone may be in danger.
    #[must_use]
    pub fn category(&self) -> Option<Category> {
        match self {
            Self::Urgent { category, .. } => Some(*category),
            Self::Soft { .. } | Self::None => None,
        }
    }
}

/// Notices messages from people who may be in danger.
#[derive(Debug)]
pub struct UrgentWords {
    spelling: Spelling,
    lexicon: Lexicon,
    rules: Rules,
    taught: Taught,
}

/// What examples taught.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Taught {
    known: Known,
    model: Linear<3>,
    kinds: Linear<KINDS>,
}

impl UrgentWords {
    /// Compiles the patterns and learns from the examples.
    ///
    /// # Errors
    /// All faults in the two files, none stops at the first.
    pub fn learn(patterns: &UrgentFile, examples: &UrgentExamples) -> Result<Self, Vec<Problem>> {
        let (words, problems) = Self::untaught(patterns, examples);
        if problems.is_empty() {
            Ok(words.taught(examples))
        } else {
            Err(problems)
        }
    }

    /// The patterns alone, ready to be looked for, and all faults in the two files.
    #[must_use]
    pub fn untaught(patterns: &UrgentFile, examples: &UrgentExamples) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let words = Self::compile(patterns, &mut problems);
        let unknown = examples
            .urgent
            .iter()
            .filter(|part| Category::named(&part.category).and_then(kind_of).is_none());
        problems.extend(unknown.map(|part| {
            Problem::new(
                format!("there is no category `{}`", part.category),
                "examples",
            )
        }));
        if all(examples).count() > MOST_EXAMPLES {
            problems.push(Problem::new(
                format!("there are more than {MOST_EXAMPLES} examples"),
                "examples",
            ));
        }
        (words, problems)
    }

    /// The same, having learned from examples.
    #[must_use]
    fn taught(self, examples: &UrgentExamples) -> Self {
        let words = self.that_knows_words_of(examples);
        let taught = words.teach(examples);
        words.with(taught)
    }

    /// The same; words of harmless examples are no misspelt others.
    #[must_use]
    pub fn that_knows_words_of(mut self, examples: &UrgentExamples) -> Self {
        let ordinary = examples.benign.iter();
        let ordinary = ordinary.flat_map(|line| super::letters::raw_words(line));
        self.spelling.know(ordinary.map(Cow::from));
        self
    }

    /// The same, with what it was taught, now or before.
    #[must_use]
    pub fn with(self, taught: Taught) -> Self {
        Self { taught, ..self }
    }

    /// What examples teach it, whose words it [knows](Self::that_knows_words_of).
    #[must_use]
    pub fn teach(&self, examples: &UrgentExamples) -> Taught {
        let (mut texts, examples) = self.texts_of(all(examples).take(MOST_EXAMPLES));
        let known = Known::of(&texts);
        texts.place(&known);
        let told: Vec<(Lesson<'_>, Option<usize>)> = texts
            .iter()
            .zip(&examples)
            .map(|((places, scale), example)| {
                let class = example.class;
                (
                    Lesson {
                        places,
                        scale,
                        class,
                    },
                    example.kind,
                )
            })
            .collect();
        let lessons: Vec<Lesson<'_>> = told.iter().map(|(lesson, _)| *lesson).collect();
        let of_kinds = told.iter().filter_map(|(lesson, kind)| {
            let class = (*kind)?;
            Some(Lesson { class, ..*lesson })
        });
        let of_kinds: Vec<Lesson<'_>> = of_kinds.collect();
        let (kinds, model) = rayon::join(
            || Linear::learn(&of_kinds, &known.weights_without_pieces(), 2),
            || Linear::learn(&lessons, &known.weights(), PASSES),
        );
        Taught {
            known,
            model,
            kinds,
        }
    }

    /// The patterns, ready to be looked for; nothing is learned yet.
    fn compile(patterns: &UrgentFile, problems: &mut Vec<Problem>) -> Self {
        problems.extend(taken_twice(&patterns.spellings));
        let mut spelling = Spelling::new(&patterns.spellings, &patterns.forgiving);
        // What stands in the file is meant as it stands: "tablet" is no slip of "tablets".
        // Most words stand in many lines, between spaces and the signs around choices.
        let pieces = patterns
            .lines()
            .flat_map(|line| line.split([' ', '(', ')', '|']));
        let pieces: QuickSet<&str> = pieces.collect();
        let words = pieces.into_iter().flat_map(super::letters::raw_words);
        spelling.know(words.map(Cow::from));
        let mut lexicon = Lexicon::new(&patterns.groups, &spelling, problems);
        let rules = Rules::read(patterns, &mut lexicon, &spelling, problems);
        if lexicon.is_too_large() {
            problems.push(Problem::new(
                "there are too many groups and words",
                "groups",
            ));
        }
        spelling.know(lexicon.vocabulary().map(Cow::from));
        Self {
            spelling,
            lexicon,
            rules,
            taught: Taught::default(),
        }
    }

    /// The features of each example, read side by side.
    fn texts_of<'a>(
        &self,
        examples: impl Iterator<Item = Example<'a>>,
    ) -> (Texts, Vec<Example<'a>>) {
        let examples: Vec<Example<'a>> = examples.collect();
        let each = examples.into_par_iter().with_min_len(FEWEST_TOGETHER);
        let each = each.map_init(Stems::default, |stems, example| {
            (self.texts_of_one(example, stems), example)
        });
        let read: Vec<_> = each.collect();
        let each = read.into_iter();
        let each = each.flat_map(|(texts, example)| texts.into_iter().map(move |t| (t, example)));
        let (texts, examples) = each.unzip();
        (Texts::new(texts), examples)
    }

    /// The features of an example; of a harmless one also those of its sentences, for each is
    /// judged by itself.
    fn texts_of_one(&self, example: Example<'_>, stems: &mut Stems) -> Vec<Text> {
        let reading = self.read(example.line, stems);
        let mut texts = vec![Text::of(&reading.whole())];
        if example.class == BENIGN {
            let sentences = reading.sentences_of_several().into_iter();
            let features = |Part { from, to, .. }| reading.prepared.features(from, to);
            texts.extend(sentences.map(|part| Text::of(&features(part))));
        }
        texts
    }

    /// Reads a text: its words, what the patterns say, and what the model sees.
    fn read(&self, text: &str, stems: &mut Stems) -> Reading {
        let (words, commas) = self.spelling.words_and_commas(text);
        let evidence = self.rules.look(&words, &self.lexicon);
        let asked = super::letters::asked(text);
        let prepared = Prepared::new(&words, &asked, &evidence, &self.lexicon, stems);
        let joining = self.rules.joints(&words);
        Reading {
            words,
            commas,
            joining,
            evidence,
            prepared,
        }
    }

    /// What danger a text may speak of, if any, and why it was thought so.
    #[must_use]
    pub fn find(&self, text: &str) -> Finding {
        self.hear(text).finding
    }

    /// The same, with all else that is heard in it.
    #[must_use]
    pub fn hear(&self, text: &str) -> Heard<'_> {
        let reading = self.read(text, &mut Stems::default());
        if reading.words.is_empty() {
            return Heard::default();
        }
        let Evidence {
            reply,
            reply_in_need,
            ..
        } = reading.evidence;
        let step = |place: Option<usize>| place.and_then(|place| self.rules.reply(place));
        Heard {
            finding: self.finding(&reading),
            is_from_child: reading.evidence.is_from_child,
            reply: step(reply),
            reply_in_need: step(reply_in_need),
            names_danger: reading.evidence.enough().any(Hit::names_danger),
        }
    }

    fn finding(&self, reading: &Reading) -> Finding {
        let whole = self.seen(reading, 0, reading.words.len());
        let softened = reading.evidence.is_softened();
        let strength = urgency(self.taught.model.weigh(&whole)) - least(softened);
        let (strength, part) = self.best_part(reading, strength);
        if strength >= 0.0 || reading.evidence.enough().next().is_some() {
            return self.urgent(reading, part.unwrap_or((whole_of(reading), whole)));
        }
        self.soft(reading, &whole)
    }

    /// Whether the patterns alone find danger in a text, whatever was learned: quicker by far.
    #[must_use]
    pub fn is_pattern_of_danger(&self, text: &str) -> bool {
        let (words, _) = self.spelling.words_and_commas(text);
        let evidence = self.rules.look(&words, &self.lexicon);
        evidence.enough().next().is_some()
    }

    /// Those features of some words that were learned.
    fn seen(&self, reading: &Reading, from: usize, to: usize) -> Vec<Seen> {
        Spread::new(&reading.prepared, &self.taught.known, from, to).part(from, to)
    }

    /// The strongest of the whole and its parts, by how far it is above what it must have;
    /// with the features of a part.
    fn best_part(&self, reading: &Reading, whole: f32) -> (f32, Option<(Span, Vec<Seen>)>) {
        let mut best = (whole, None);
        for (stretch, parts) in reading.stretches() {
            let spread = Spread::new(
                &reading.prepared,
                &self.taught.known,
                stretch.from,
                stretch.to,
            );
            for Part { from, to, cut } in parts {
                let seen = spread.part(from, to);
                let softened = reading.evidence.is_softened_in(from, to);
                let strength =
                    urgency(self.taught.model.weigh(&seen)) - least(softened) - beyond(cut);
                if strength > best.0 {
                    let span = Span {
                        start: from,
                        end: to,
                    };
                    best = (strength, Some((span, seen)));
                }
            }
        }
        best
    }

    fn urgent(&self, reading: &Reading, (part, features): (Span, Vec<Seen>)) -> Finding {
        let enough = || reading.evidence.enough();
        let decided = enough().next();
        let mut why: Vec<String> = enough()
            .take(3)
            .map(|hit| self.rules.why(hit, &reading.words))
            .collect();
        if decided.is_none() {
            why.extend(self.telling(&reading.words, &features, URGENT));
        }
        let category = decided.and_then(|hit| hit.category);
        Finding::Urgent {
            category: category.unwrap_or_else(|| self.kind(&features)),
            why,
            beside: reading.beside(decided.map_or(part, |hit| reading.around(hit.span, part))),
        }
    }

    fn soft(&self, reading: &Reading, features: &[Seen]) -> Finding {
        let mut why: Vec<String> = reading
            .evidence
            .hits
            .iter()
            .take(3)
            .map(|hit| self.rules.why(hit, &reading.words))
            .collect();
        let is_learned = || {
            let [urgent, soft, _] = shares(self.taught.model.weigh(features));
            let is_short = reading.words.len() < FEWEST_SOFT_WORDS;
            urgent + soft
                >= if is_short {
                    SOFT_FROM_IF_SHORT
                } else {
                    SOFT_FROM
                }
        };
        if why.is_empty() && !is_learned() {
            return Finding::None;
        }
        if why.is_empty() {
            why.extend(self.telling(&reading.words, features, SOFT));
        }
        Finding::Soft { why }
    }

    fn telling(&self, words: &[String], features: &[Seen], class: usize) -> Option<String> {
        let mut places = self.taught.model.telling_words(features, class, 4);
        places.sort_unstable();
        let said: Vec<&str> = places
            .into_iter()
            .filter_map(|place| words.get(place))
            .map(String::as_str)
            .collect();
        (!said.is_empty()).then(|| format!("learnt from examples: `{}`", said.join("`, `")))
    }

    /// The likeliest category.
    fn kind(&self, features: &[Seen]) -> Category {
        let whole_words = features.iter().filter(|feature| !feature.is_piece);
        let sums = self.taught.kinds.weigh(whole_words);
        let best = sums
            .iter()
            .enumerate()
            .max_by(|left, right| left.1.total_cmp(right.1));
        best.and_then(|(kind, _)| Category::ALL.get(kind))
            .copied()
            .unwrap_or(Category::Any)
    }
}

/// What is typed for one word and is another itself, or is typed for another too: everybody who types
/// it would be read as saying the wrong one.
fn taken_twice(spellings: &[Spellings]) -> Vec<Problem> {
    let mut meant: QuickMap<&str, &str> = QuickMap::default();
    meant.extend(
        spellings
            .iter()
            .map(|one| (one.word.as_str(), one.word.as_str())),
    );
    let typed = spellings
        .iter()
        .flat_map(|one| one.typed.iter().map(move |typed| (one, typed)));
    let taken = typed.filter_map(|(one, typed)| {
        let other = meant
            .insert(typed, &one.word)
            .filter(|other| *other != one.word)?;
        let is_word = typed == other;
        let also = if is_word {
            "is a word of its own".to_owned()
        } else {
            format!("is typed for `{other}` too")
        };
        let what = format!(
            "`{}` has `{typed}` among what is typed for it, which {also}",
            one.word
        );
        Some(Problem::new(what, "spellings"))
    });
    taken.collect()
}

/// All words of a text.
fn whole_of(reading: &Reading) -> Span {
    Span {
        start: 0,
        end: reading.words.len(),
    }
}

/// How urgent words must look to count.
const fn least(softened: bool) -> f32 {
    if softened {
        THRESHOLD + SOFTENED
    } else {
        THRESHOLD
    }
}

/// What a part of a message must have beyond the whole, by how it was cut out.
const fn beyond(cut: Cut) -> f32 {
    match cut {
        Cut::Sentence => 0.4,
        Cut::Joined => 0.7,
        Cut::Anywhere => 1.3,
        Cut::Stretch => 1.6,
    }
}

/// One line to learn from.
#[derive(Debug, Clone, Copy)]
struct Example<'a> {
    line: &'a str,
    class: usize,
    /// What an urgent one is about.
    kind: Option<usize>,
}

/// All examples whose category there is, the urgent ones first.
fn all(examples: &UrgentExamples) -> impl Iterator<Item = Example<'_>> {
    let urgent = examples.urgent.iter().filter_map(|part| {
        let kind = Category::named(&part.category).and_then(kind_of)?;
        Some((&part.lines, URGENT, Some(kind)))
    });
    let rest = [
        (&examples.soft, SOFT, None),
        (&examples.benign, BENIGN, None),
    ];
    urgent.chain(rest).flat_map(|(lines, class, kind)| {
        lines.iter().map(move |line| Example { line, class, kind })
    })
}

fn kind_of(category: Category) -> Option<usize> {
    Category::ALL
        .iter()
        .take(KINDS)
        .position(|other| *other == category)
}

/// How much more speaks for urgent than for the rest together.
fn urgency(sums: [f32; 3]) -> f32 {
    let [urgent, soft, benign] = shares(sums);
    (urgent.max(1e-6) / (soft + benign).max(1e-6)).ln()
}
