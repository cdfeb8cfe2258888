//! What the patterns say about a text: hits, sayings to strike out, and what softens.

use super::category::Category;
use super::file::{Problem, UrgentFile};
use super::index::Index;
use super::letters::STOP;
use super::lexicon::Lexicon;
use super::pattern::{Marks, Pattern, Span};
use super::spelling::Spelling;

/// All patterns.
#[derive(Debug, Default)]
pub struct Rules {
    urgent: Vec<Rule>,
    urgent_index: Index,
    but_not: List,
    denials: List,
    softens: List,
    keeps: List,
    soft: List,
    child: List,
    replies: Vec<Reply>,
    joining: Vec<String>,
}

/// Patterns that are looked for together.
#[derive(Debug, Default)]
struct List {
    patterns: Vec<Pattern>,
    index: Index,
}

impl List {
    fn new(patterns: Vec<Pattern>) -> Self {
        let index = Index::new(&patterns);
        Self { patterns, index }
    }

    fn candidates(&self, marks: &Marks) -> impl Iterator<Item = &Pattern> {
        self.index
            .candidates(marks)
            .into_iter()
            .filter_map(|number| self.patterns.get(number))
    }

    /// Whether one of them is found.
    fn is_in(&self, marks: &Marks) -> bool {
        let mut patterns = self.candidates(marks);
        patterns.any(|pattern| !pattern.find(marks).is_empty())
    }
}

/// What small talk replies to, in words of one's own.
#[derive(Debug)]
struct Reply {
    step: String,
    in_need: bool,
    to: List,
}

#[derive(Debug)]
struct Rule {
    category: Category,
    pattern: Pattern,
}

/// A pattern that was found.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    /// What it is about; `None` for low mood and worry.
    pub category: Option<Category>,
    /// Whether the sentence softens it.
    pub is_softened: bool,
    /// Its number in its list.
    pub number: u16,
    /// Where it is.
    pub span: Span,
}

impl Hit {
    /// Whether it says what the danger is, and not only that help is wanted.
    pub fn names_danger(&self) -> bool {
        self.category.is_some_and(|one| one != Category::Any)
    }
}

/// What the patterns found in a text.
#[derive(Debug)]
pub struct Evidence {
    /// In the order of the file.
    pub hits: Vec<Hit>,
    /// Which words are part of a saying that only sounds urgent.
    pub struck: Vec<bool>,
    /// What is left to be found when those are struck out.
    pub marks: Marks,
    /// Which words stand in a sentence that softens.
    pub softened: Vec<bool>,
    /// Whether somebody says that they are a child.
    pub is_from_child: bool,
    /// The place of the [reply](Rules::reply) to it, if any.
    pub reply: Option<usize>,
    /// The same of somebody who was just shown where help is.
    pub reply_in_need: Option<usize>,
}

impl Evidence {
    /// The patterns that are enough: found, and not softened.
    pub fn enough(&self) -> impl Iterator<Item = &Hit> {
        let is_urgent = |hit: &&Hit| hit.category.is_some() && !hit.is_softened;
        self.hits.iter().filter(is_urgent)
    }

    /// Whether a sentence is about the past, denied, or asked in general.
    pub fn is_softened(&self) -> bool {
        self.softened.contains(&true)
    }

    /// The same of some of the words.
    pub fn is_softened_in(&self, from: usize, to: usize) -> bool {
        self.softened
            .get(from..to)
            .is_some_and(|words| words.contains(&true))
    }
}

impl Rules {
    /// Reads all patterns of the file.
    pub fn read(
        file: &UrgentFile,
        lexicon: &mut Lexicon,
        spelling: &Spelling,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut list = |place: &str, lines: &[String]| -> Vec<Pattern> {
            lines
                .iter()
                .filter_map(|line| Pattern::read(line, place, lexicon, spelling, problems))
                .collect()
        };
        let mut rules = Self {
            but_not: List::new(list("but-not", &file.but_not)),
            denials: List::new(list("denials", &file.denials)),
            softens: List::new(list("softens", &file.softens)),
            keeps: List::new(list("keeps", &file.keeps)),
            soft: List::new(list("soft", &file.soft)),
            child: List::new(list("child", &file.child)),
            replies: file
                .replies
                .iter()
                .map(|one| Reply {
                    step: one.reply.clone(),
                    in_need: one.in_need,
                    to: List::new(list("replies", &one.to)),
                })
                .collect(),
            joining: file.joining.clone(),
            ..Self::default()
        };
        let mut unknown = Vec::new();
        for part in &file.urgent {
            let Some(category) = Category::named(&part.category) else {
                unknown.push(Problem::new(
                    format!("there is no category `{}`", part.category),
                    "urgent",
                ));
                continue;
            };
            let patterns = list(&part.category, &part.enough).into_iter();
            rules
                .urgent
                .extend(patterns.map(|pattern| Rule { category, pattern }));
        }
        problems.append(&mut unknown);
        rules.urgent_index = Index::new(rules.urgent.iter().map(|rule| &rule.pattern));
        rules
    }

    /// The places of the words that join two halves of a sentence.
    pub fn joints(&self, words: &[String]) -> Vec<usize> {
        let places = words.iter().enumerate();
        let joins = places.filter(|(_, word)| self.joining.contains(word));
        joins.map(|(place, _)| place).collect()
    }

    /// The step of small talk that replies, by its place.
    pub fn reply(&self, place: usize) -> Option<&str> {
        Some(&self.replies.get(place)?.step)
    }

    /// Looks for all patterns in the words of a text.
    pub fn look(&self, words: &[String], lexicon: &Lexicon) -> Evidence {
        let marks = Marks::new(lexicon.marks(words), words.len());
        let is_from_child = self.child.is_in(&marks);
        let reply_to = |in_need| {
            let mut replies = self.replies.iter();
            replies.position(|reply| reply.in_need == in_need && reply.to.is_in(&marks))
        };
        let (reply, reply_in_need) = (reply_to(false), reply_to(true));
        let struck = cover(&self.but_not, &marks);
        let marks = if struck.contains(&true) {
            marks.without(&struck)
        } else {
            marks
        };
        let softened = self.softened(words, &marks);
        let mut hits = self.urgent_hits(&marks, &softened);
        hits.extend(self.soft_hits(&marks));
        Evidence {
            hits,
            struck,
            marks,
            softened,
            is_from_child,
            reply,
            reply_in_need,
        }
    }

    fn urgent_hits(&self, marks: &Marks, softened: &[bool]) -> Vec<Hit> {
        let is_soft = |span: &Span| {
            softened
                .get(span.start..span.end)
                .is_some_and(|words| words.contains(&true))
        };
        let mut hits = Vec::new();
        for place in self.urgent_index.candidates(marks) {
            let (Some(rule), Ok(number)) = (self.urgent.get(place), u16::try_from(place)) else {
                continue;
            };
            let spans = rule.pattern.find(marks);
            let Some(span) = spans
                .iter()
                .find(|span| !is_soft(span))
                .or(spans.first())
                .copied()
            else {
                continue;
            };
            let category = Some(rule.category);
            hits.push(Hit {
                category,
                is_softened: is_soft(&span),
                number,
                span,
            });
        }
        hits
    }

    fn soft_hits(&self, marks: &Marks) -> impl Iterator<Item = Hit> {
        self.soft
            .index
            .candidates(marks)
            .into_iter()
            .filter_map(|place| {
                let span = self
                    .soft
                    .patterns
                    .get(place)?
                    .find(marks)
                    .first()
                    .copied()?;
                let number = u16::try_from(place).ok()?;
                Some(Hit {
                    category: None,
                    is_softened: false,
                    number,
                    span,
                })
            })
    }

    /// The words and the pattern of a hit, for people.
    pub fn why(&self, hit: &Hit, words: &[String]) -> String {
        let number = usize::from(hit.number);
        let pattern = match hit.category {
            Some(_) => self.urgent.get(number).map(|rule| &rule.pattern),
            None => self.soft.patterns.get(number),
        };
        let said = words
            .get(hit.span.start..hit.span.end)
            .unwrap_or_default()
            .join(" ");
        format!(
            "`{said}` ({})",
            pattern.map_or("", |pattern| pattern.written.as_str())
        )
    }

    /// The words of every sentence that is about the past, denied, or asked in general.
    fn softened(&self, words: &[String], marks: &Marks) -> Vec<bool> {
        let mut softens = cover(&self.softens, marks);
        // The "now" of "safe now" belongs to what softens, and says nothing against it.
        let keeps = cover(&self.keeps, marks);
        let keeps: Vec<bool> = keeps
            .iter()
            .zip(&softens)
            .map(|(keeps, softens)| *keeps && !softens)
            .collect();
        let mut start = 0;
        for sentence in words.split(|word| word == STOP) {
            let end = start + sentence.len();
            let says = |list: &[bool]| {
                list.get(start..end)
                    .is_some_and(|words| words.contains(&true))
            };
            let is_soft = says(&softens) && !says(&keeps);
            softens
                .iter_mut()
                .take(end)
                .skip(start)
                .for_each(|word| *word = is_soft);
            start = end + 1;
        }
        let denied = cover(&self.denials, marks);
        softens
            .iter_mut()
            .zip(denied)
            .for_each(|(soft, denied)| *soft |= denied);
        softens
    }
}

/// Which words are part of any of these patterns.
fn cover(list: &List, marks: &Marks) -> Vec<bool> {
    let mut covered = vec![false; marks.length];
    for span in list
        .candidates(marks)
        .flat_map(|pattern| pattern.find(marks))
    {
        covered
            .iter_mut()
            .take(span.end)
            .skip(span.start)
            .for_each(|word| *word = true);
    }
    covered
}
