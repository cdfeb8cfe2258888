//! Patterns over signs, as a clinician writes them.
//!
//! `{me} ... {want} .. die` is a sequence; two dots allow up to two words between,
//! three dots four, four dots eight. `(a|b c|{group})` is a choice, `^` and `$` the
//! beginning and end of the message. Matching takes time linear in the text.

use super::file::Problem;
use super::lexicon::{Lexicon, Mark, Sign};
use super::spelling::Spelling;

/// Signs that stand around a pattern in its file, and never in it.
const QUOTES: [char; 6] = ['\'', '"', '‘', '’', '“', '”'];

/// The numbers that a pattern can name, as the lexicon knows them.
const NUMBERS: [&str; 7] = ["#", "#few", "#some", "#many", "#dose", "#year", "#time"];

const NOT_CLOSED: &str = "a `{` is not closed: `{group}`";

/// The longest pattern, in parts.
const MOST_PARTS: usize = 16;
/// The longest line, in bytes.
const LONGEST: usize = 1_200;

/// A compiled pattern.
#[derive(Debug, Clone)]
pub struct Pattern {
    parts: Vec<Part>,
    at_start: bool,
    /// Whether it stands at the end, and how many words may follow then.
    at_end: Option<usize>,
    /// As it was written, to explain a hit.
    pub written: String,
}

#[derive(Debug, Clone)]
struct Part {
    gap: usize,
    any_of: Vec<Sign>,
}

/// Where a pattern was found: from a word to before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first word.
    pub start: usize,
    /// After the last word.
    pub end: usize,
}

/// So many signs have a bit in one number.
const BITS: usize = u64::BITS as usize;

/// The marks of a text, in order of sign and place.
#[derive(Debug)]
pub struct Marks {
    all: Vec<Mark>,
    /// A bit for each sign up to the last that is there.
    there: Vec<u64>,
    /// How many words the text has.
    pub length: usize,
}

impl Marks {
    /// Of sorted marks and the number of words.
    pub fn new(all: Vec<Mark>, length: usize) -> Self {
        let last = all.last().map_or(0, |mark| usize::from(mark.sign));
        let mut there = vec![0; last / BITS + 1];
        for mark in &all {
            let sign = usize::from(mark.sign);
            if let Some(bits) = there.get_mut(sign / BITS) {
                *bits |= 1 << (sign % BITS);
            }
        }
        Self { all, there, length }
    }

    /// All marks.
    pub fn all(&self) -> &[Mark] {
        &self.all
    }

    /// Without the marks that touch these words.
    pub fn without(&self, struck: &[bool]) -> Self {
        let touches = |mark: &Mark| {
            struck
                .get(mark.start..mark.end)
                .is_some_and(|words| words.contains(&true))
        };
        let left = self
            .all
            .iter()
            .filter(|mark| !touches(mark))
            .copied()
            .collect();
        Self::new(left, self.length)
    }

    /// Whether a sign is there.
    pub fn has(&self, sign: Sign) -> bool {
        let sign = usize::from(sign);
        let bits = self.there.get(sign / BITS);
        bits.is_some_and(|bits| bits >> (sign % BITS) & 1 == 1)
    }

    fn of(&self, sign: Sign) -> &[Mark] {
        let from = self.all.partition_point(|mark| mark.sign < sign);
        let marks = self.all.get(from..).unwrap_or_default();
        let length = marks.iter().take_while(|mark| mark.sign == sign).count();
        marks.get(..length).unwrap_or_default()
    }
}

impl Pattern {
    /// Reads a pattern; a fault is added to the problems.
    pub fn read(
        written: &str,
        place: &str,
        lexicon: &mut Lexicon,
        spelling: &Spelling,
        problems: &mut Vec<Problem>,
    ) -> Option<Self> {
        let mut reader = Reader { lexicon, spelling };
        match reader.pattern(written) {
            Ok(pattern) => Some(pattern),
            Err(what) => {
                problems.push(Problem::new(what, format!("{place}: {written}")));
                None
            }
        }
    }

    /// The signs of each part, any of which it needs.
    pub fn needs(&self) -> impl Iterator<Item = &[Sign]> {
        self.parts.iter().map(|part| part.any_of.as_slice())
    }

    /// Everywhere it is found, at most once for each last word.
    pub fn find(&self, marks: &Marks) -> Vec<Span> {
        let is_there = |part: &Part| part.any_of.iter().any(|sign| marks.has(*sign));
        if !self.parts.iter().all(is_there) {
            return Vec::new();
        }
        let mut reached: Option<Vec<Option<usize>>> = None;
        for part in &self.parts {
            reached = Some(part.step(marks, reached.as_deref(), self.at_start));
        }
        let ends = reached.unwrap_or_default().into_iter().enumerate();
        let spans = ends.filter_map(|(end, start)| start.map(|start| Span { start, end }));
        spans
            .filter(|span| {
                let ends = |gap| span.end + gap >= marks.length;
                self.at_end.is_none_or(ends)
            })
            .collect()
    }
}

impl Part {
    /// For every word boundary the latest start of a match of the parts so far that
    /// ends there. A later end allows all that an earlier one does, so none is lost.
    fn step(
        &self,
        marks: &Marks,
        before: Option<&[Option<usize>]>,
        at_start: bool,
    ) -> Vec<Option<usize>> {
        let mut reached = vec![None; marks.length + 1];
        let there = self.any_of.iter().filter(|sign| marks.has(**sign));
        for mark in there.flat_map(|sign| marks.of(*sign)) {
            let start = match before {
                None if at_start && mark.start > self.gap => None,
                None => Some(mark.start),
                Some(before) => latest(before, mark.start, self.gap),
            };
            if let Some(slot) = reached.get_mut(mark.end) {
                *slot = start.max(*slot);
            }
        }
        reached
    }
}

fn latest(before: &[Option<usize>], start: usize, gap: usize) -> Option<usize> {
    before
        .get(start.saturating_sub(gap)..=start)?
        .iter()
        .rev()
        .find_map(|reached| *reached)
}

struct Reader<'a> {
    lexicon: &'a mut Lexicon,
    spelling: &'a Spelling,
}

impl Reader<'_> {
    fn pattern(&mut self, written: &str) -> Result<Pattern, String> {
        if written.len() > LONGEST {
            return Err(format!(
                "a pattern may have {LONGEST} letters; make two of it"
            ));
        }
        if written.starts_with(QUOTES) || written.ends_with(QUOTES) {
            return Err("a quote would be looked for as a part of it; put one straight quote (') at each end".to_owned());
        }
        let mut pattern = Pattern {
            parts: Vec::new(),
            at_start: false,
            at_end: None,
            written: written.to_owned(),
        };
        let mut gap = 0;
        let pieces = pieces(written)?;
        let last = pieces.len().saturating_sub(1);
        for (place, piece) in pieces.into_iter().enumerate() {
            match piece {
                "^" if place == 0 => pattern.at_start = true,
                "$" if place == last => pattern.at_end = Some(std::mem::take(&mut gap)),
                "^" | "$" => {
                    return Err("`^` stands before the whole pattern, `$` behind it".to_owned());
                }
                ".." => gap = 2,
                "..." => gap = 4,
                "...." => gap = 8,
                dots if dots.bytes().all(|byte| byte == b'.') => {
                    return Err(format!(
                        "`{dots}` would be looked for as it is; `..`, `...` and `....` are gaps"
                    ));
                }
                _ => pattern
                    .parts
                    .extend(self.parts(piece, std::mem::take(&mut gap))?),
            }
        }
        match pattern.parts.len() {
            0 => Err("the pattern has no words".to_owned()),
            1..=MOST_PARTS => Ok(pattern),
            _ => Err(format!(
                "a pattern may have {MOST_PARTS} parts; make two of it"
            )),
        }
    }

    /// One part, or several where a word is read as more than one (`don't`).
    fn parts(&mut self, piece: &str, gap: usize) -> Result<Vec<Part>, String> {
        let choice = piece
            .strip_prefix('(')
            .and_then(|piece| piece.strip_suffix(')'));
        if choice.is_some()
            || piece.starts_with('{')
            || piece.ends_with('*')
            || piece.starts_with('#')
        {
            let options = choice.unwrap_or(piece).split('|').map(str::trim);
            let any_of: Result<Vec<Sign>, String> =
                options.map(|option| self.sign(option)).collect();
            return Ok(vec![Part {
                gap,
                any_of: any_of?,
            }]);
        }
        if piece.contains('|') {
            return Err(format!("`{piece}` is a choice without brackets: `(a|b)`"));
        }
        let words = self.spelling.words(piece);
        let signs = words
            .iter()
            .map(|word| self.lexicon.word(word, self.spelling));
        Ok(signs
            .enumerate()
            .map(|(place, sign)| Part {
                gap: if place == 0 { gap } else { 0 },
                any_of: vec![sign],
            })
            .collect())
    }

    fn sign(&mut self, option: &str) -> Result<Sign, String> {
        if let Some(name) = option
            .strip_prefix('{')
            .and_then(|option| option.strip_suffix('}'))
        {
            return self
                .lexicon
                .group(name)
                .ok_or_else(|| format!("there is no group `{name}`"));
        }
        if option.is_empty() {
            return Err("a choice has two `|` in a row, or one at its end".to_owned());
        }
        if option.contains(['{', '}', '(', ')']) {
            return Err(format!("`{option}` cannot stand in a choice"));
        }
        if option.starts_with('#') && !NUMBERS.contains(&option) {
            let numbers = NUMBERS.join(", ");
            return Err(format!(
                "`{option}` is no kind of number; there are {numbers}"
            ));
        }
        Ok(self.lexicon.word(option, self.spelling))
    }
}

/// Cuts at spaces outside brackets.
fn pieces(written: &str) -> Result<Vec<&str>, String> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let (mut inside, mut named) = (false, false);
    for (at, letter) in written.char_indices() {
        match letter {
            '(' if inside => {
                return Err(
                    "a `)` is missing before this `(`: brackets cannot stand in brackets"
                        .to_owned(),
                );
            }
            '(' => inside = true,
            ')' if !inside => return Err("a `)` has no `(`".to_owned()),
            ')' => inside = false,
            '{' if named => return Err(NOT_CLOSED.to_owned()),
            '}' if !named => return Err("a `}` has no `{`".to_owned()),
            '{' | '}' => named = letter == '{',
            _ => {}
        }
        if !inside && !named && letter.is_whitespace() {
            pieces.push(written.get(start..at).unwrap_or_default());
            start = at + letter.len_utf8();
        }
    }
    if inside {
        return Err("a `(` is not closed".to_owned());
    }
    if named {
        return Err(NOT_CLOSED.to_owned());
    }
    pieces.push(written.get(start..).unwrap_or_default());
    pieces.retain(|piece| !piece.is_empty());
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::super::file::Group;
    use super::*;

    fn found(pattern: &str, text: &str) -> Vec<(usize, usize)> {
        let (spelling, mut problems) = (Spelling::default(), Vec::new());
        let all = Group {
            name: "all".to_owned(),
            ordinary: false,
            words: vec!["the lot".to_owned(), "all".to_owned()],
        };
        let mut lexicon = Lexicon::new(&[all], &spelling, &mut problems);
        let pattern = Pattern::read(pattern, "test", &mut lexicon, &spelling, &mut problems);
        assert_eq!(problems, []);
        let words = spelling.words(text);
        let marks = Marks::new(lexicon.marks(&words), words.len());
        pattern.map_or_else(Vec::new, |pattern| {
            pattern
                .find(&marks)
                .into_iter()
                .map(|span| (span.start, span.end))
                .collect()
        })
    }

    #[test]
    fn gaps_hold_as_many_words_as_dots_say() {
        assert_eq!(found("want .. die", "i want to just die"), [(1, 5)]);
        assert_eq!(found("want .. die", "i want it all to die"), []);
        assert_eq!(
            found("want ... die", "want want to die die"),
            [(1, 4), (1, 5)]
        );
        assert_eq!(found("want die", "want to die"), []);
    }

    #[test]
    fn choices_groups_beginnings_and_ends_of_the_message() {
        assert_eq!(
            found("(took|swallow*) {all}", "swallowed the lot"),
            [(0, 3)]
        );
        assert_eq!(found("^ bye $", "bye"), [(0, 1)]);
        assert_eq!(found("^ bye $", "bye for now"), []);
        assert_eq!(found("bye $", "ok bye"), [(1, 2)]);
    }

    #[test]
    fn a_sentence_end_is_crossed_only_by_a_gap() {
        assert_eq!(found("took them", "took. them"), []);
        assert_eq!(found("took .. them", "took. them"), [(0, 3)]);
    }

    #[test]
    fn faults_are_told() {
        let quoted = ["‘^ die $’", "^ die $'", "“die”"];
        let others = ["", "...", "(a|b", "a)", "((a))", "{nobody}", "(a||b)"];
        let silent = [
            "a ..... b",
            "a . b",
            "a|b",
            "a ^ b",
            "a $ b",
            "{all",
            "all}",
            "#lots",
        ];
        for fault in quoted.into_iter().chain(others).chain(silent) {
            let mut problems = Vec::new();
            let mut lexicon = Lexicon::default();
            Pattern::read(
                fault,
                "test",
                &mut lexicon,
                &Spelling::default(),
                &mut problems,
            );
            assert_eq!(problems.len(), 1, "{fault}");
        }
    }
}
