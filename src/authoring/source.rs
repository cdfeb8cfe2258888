//! Named texts, and places in them.

use std::ops::Range;

/// A text with the name it goes by, such as `flows/phb.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Source {
    /// The name, with forward slashes, from the folder that holds `flows/`.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// The texts of a folder: flows, words, settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Sources(Vec<Source>);

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
        Self(sources)
    }

    /// The text at an index.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&Source> {
        self.0.get(index)
    }

    /// Every text with its index.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Source)> {
        self.0.iter().enumerate()
    }

    /// The text of this name, with its index.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<(usize, &Source)> {
        self.iter().find(|(_, source)| source.name == name)
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

impl Source {
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
