//! Named texts, and places in them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// A text with the name it goes by, such as `flows/phb.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Source {
    /// The name, with forward slashes, from the folder that holds `flows/`.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// A text inside the program, as it came with it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BuiltIn {
    /// The name it goes by, as that of a [`Source`].
    pub name: Cow<'static, str>,
    /// What it says.
    pub text: Cow<'static, str>,
}

impl BuiltIn {
    /// The copy as a text of its own, to be read like one.
    fn source(&self) -> Source {
        Source {
            name: self.name.to_string(),
            text: self.text.to_string(),
        }
    }
}

/// The texts of a folder: flows, words, settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Sources {
    texts: Vec<Source>,
    /// Those of which there is more to say, by name.
    standing: BTreeMap<String, Standing>,
    /// The copies inside the program, which these are held against.
    built_in: Arc<[BuiltIn]>,
}

/// What there is to say of a file, beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It is not saved as UTF-8: its text is what could be made of it.
    NotText,
    /// It looks like a file for Helpline, and has an ending that is not read. Its text is empty.
    Astray,
    /// It is not in the folder: the text inside the program stands in for it.
    StandIn,
}

/// A place in one of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Which text.
    pub source: usize,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A value and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl Sources {
    /// These texts, in order of their names.
    #[must_use]
    pub fn new(mut sources: Vec<Source>) -> Self {
        sources.sort_by(|a, b| a.name.cmp(&b.name));
        Self {
            texts: sources,
            standing: BTreeMap::new(),
            built_in: Arc::default(),
        }
    }

    /// With the copies inside the program beside them, so that what was lost of those can be told.
    /// Texts that were not begun with these copies are not held against them.
    #[must_use]
    pub fn beside(mut self, built_in: Arc<[BuiltIn]>) -> Self {
        if self.were_begun_with(&built_in) {
            self.built_in = built_in;
        }
        self
    }

    /// Whether at least half of the lines of the English messages stand in our own.
    fn were_begun_with(&self, copies: &[BuiltIn]) -> bool {
        let english = || {
            copies
                .iter()
                .filter(|copy| copy.name.starts_with("locales/en/"))
        };
        let same = |copy: &BuiltIn| {
            let own = self.named(&copy.name);
            own.is_some_and(|(_, own)| own.text == copy.text)
        };
        if english().all(same) {
            return true;
        }
        let own = self.texts.iter();
        let own = own.flat_map(|own| lines_of_messages(&own.name, &own.text));
        let own: HashSet<&str> = own.collect();
        let mut count = (0_usize, 0_usize);
        let in_copies = english().flat_map(|copy| lines_of_messages(&copy.name, &copy.text));
        for line in in_copies {
            count.0 += 1;
            count.1 += usize::from(own.contains(line));
        }
        count.1 * 2 >= count.0
    }

    /// The copy of a file inside the program, if the file is not the same.
    #[must_use]
    pub fn built_in(&self, source: &Source) -> Option<Source> {
        let mut copies = self.built_in.iter();
        let copy = copies.find(|copy| copy.name == source.name)?;
        (copy.text != source.text).then(|| copy.source())
    }

    /// Every copy inside the program in a folder whose file is not the same.
    pub fn built_in_below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = Source> {
        let copies = self.built_in.iter().filter(move |copy| {
            let own = self.named(&copy.name);
            copy.name.starts_with(folder) && own.is_none_or(|(_, own)| own.text != copy.text)
        });
        copies.map(BuiltIn::source)
    }

    /// With more to say of some of them.
    #[must_use]
    pub fn standing_as(mut self, standing: impl IntoIterator<Item = (String, Standing)>) -> Self {
        self.standing.extend(standing);
        self
    }

    /// These texts in place of its own, of which the same is to be said.
    #[must_use]
    pub fn replaced_by(&self, sources: Vec<Source>) -> Self {
        let standing = self.standing.clone();
        let with_standing = Self::new(sources).standing_as(standing);
        with_standing.beside(Arc::clone(&self.built_in))
    }

    /// Everything there is more to say of.
    pub fn with_standing(&self) -> impl Iterator<Item = (&str, Standing)> {
        self.standing
            .iter()
            .map(|(name, standing)| (name.as_str(), *standing))
    }

    /// What there is to say of a file, if it is out of the ordinary.
    #[must_use]
    pub fn standing(&self, name: &str) -> Option<Standing> {
        self.standing.get(name).copied()
    }

    /// How many files are read.
    #[must_use]
    pub fn count(&self) -> usize {
        let astray = self.standing.values();
        let astray = astray.filter(|standing| **standing == Standing::Astray);
        self.texts.len() - astray.count()
    }

    /// The text at an index.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&Source> {
        self.texts.get(index)
    }

    /// Every text with its index.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Source)> {
        self.texts.iter().enumerate()
    }

    /// The text of this name, with its index.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<(usize, &Source)> {
        let index = self
            .texts
            .binary_search_by(|source| source.name.as_str().cmp(name));
        let index = index.ok()?;
        Some((index, self.texts.get(index)?))
    }

    /// `flows/tea.yaml:4:17`: the file, line and column of a place, as editors take them.
    #[must_use]
    pub fn place(&self, span: Span) -> Option<String> {
        let source = self.get(span.source)?;
        let (line, column) = source.position(span.start);
        Some(format!("{}:{line}:{column}", source.name))
    }

    /// The texts in a folder (not in folders within it) with this ending.
    pub fn in_folder<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = (usize, &'a Source)> {
        self.iter().filter(move |(_, source)| {
            let rest = source
                .name
                .strip_prefix(folder)
                .and_then(|rest| rest.strip_prefix('/'));
            rest.is_some_and(|rest| !rest.contains('/') && rest.ends_with(ending))
        })
    }
}

/// The lines of a file of messages that say something.
fn lines_of_messages<'t>(name: &str, text: &'t str) -> impl Iterator<Item = &'t str> + use<'t> {
    let is_of_messages = name.strip_suffix(".ftl").is_some();
    let lines = text.lines().map(str::trim);
    lines.filter(move |line| is_of_messages && !line.is_empty() && !line.starts_with('#'))
}

impl Source {
    /// The language whose folder it is in, if it is in one.
    #[must_use]
    pub fn locale(&self) -> Option<&str> {
        let (locale, _) = self.name.strip_prefix("locales/")?.split_once('/')?;
        Some(locale)
    }

    /// The file's name without its folder and ending.
    #[must_use]
    pub fn stem(&self) -> &str {
        let file = self.name.rsplit('/').next().unwrap_or_default();
        file.split('.').next().unwrap_or_default()
    }
}

impl Source {
    /// The line and the letter in it where a byte stands, both from 1.
    #[must_use]
    pub fn line_and_letter(&self, at: usize) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(at)];
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (line, before[start..].chars().count() + 1)
    }
}

impl Source {
    /// The first bracket with more open ones around it than anyone writes. The parsers
    /// go one call deeper with each, and would run out of stack.
    #[must_use]
    pub fn nests_too_deeply(&self) -> Option<usize> {
        nests_too_deeply(&self.text)
    }
}

/// The same of a text that stands in no file.
pub(super) fn nests_too_deeply(text: &str) -> Option<usize> {
    const MOST: usize = 100;
    let mut open = 0_usize;
    for (at, sign) in text.bytes().enumerate() {
        match sign {
            b'{' | b'[' => open += 1,
            b'}' | b']' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MOST {
            return Some(at);
        }
    }
    None
}

impl Source {
    /// The line and the column of a byte, both from 1, as editors count them.
    #[must_use]
    pub fn position(&self, at: usize) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(at)];
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }
}

impl Span {
    /// A place in a text, held within its bounds and to whole characters.
    #[must_use]
    pub fn within(source: usize, text: &str, range: Range<usize>) -> Self {
        let floor = |at: usize| text.floor_char_boundary(at.min(text.len()));
        let start = floor(range.start);
        let end = text
            .ceil_char_boundary(range.end.min(text.len()))
            .max(start);
        Self { source, start, end }
    }
}

impl<T> Placed<T> {
    /// A value at a place.
    #[must_use]
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
