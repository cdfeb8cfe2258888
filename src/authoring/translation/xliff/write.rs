//! Texts written as XLIFF.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::super::shown::Shown;
use super::super::text::{Text, inside};
use super::super::units::{State, Unit};
use super::{NAMESPACE, STALE, segment_id};
use crate::authoring::vocabulary::DEFAULT_LOCALE;
use crate::authoring::xml;

/// These texts for a language, as XLIFF 2.0.
#[must_use]
pub fn write_xliff(units: &[Unit], locale: &str) -> String {
    let mut written = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        written,
        "<xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"{DEFAULT_LOCALE}\" trgLang=\"{}\">",
        xml::escape(locale)
    );
    let direction = direction(locale);
    for file in units.chunk_by(|one, next| one.file == next.file) {
        let Some(first) = file.first() else { continue };
        let _ = writeln!(
            written,
            "  <file id=\"{}\" original=\"{}\" canResegment=\"no\"{direction}>",
            xml::escape(&first.flow),
            xml::escape(&first.file)
        );
        for message in file.chunk_by(|one, next| one.message == next.message) {
            written.push_str(&Message::of(message).written());
        }
        written.push_str("  </file>\n");
    }
    written.push_str("</xliff>\n");
    written
}

fn direction(locale: &str) -> &'static str {
    let language = locale.parse::<LanguageIdentifier>();
    match language.map(|language| language.character_direction()) {
        Ok(CharacterDirection::RTL) => " trgDir=\"rtl\"",
        _ => "",
    }
}

/// A message on its way into XML.
struct Message<'u> {
    units: &'u [Unit],
    /// The codes of the English texts, each with its id; a list a text.
    codes: Vec<Vec<(String, String)>>,
    /// What the codes stand for, each once.
    data: Vec<String>,
    /// The ids that are taken.
    ids: BTreeSet<String>,
}

impl<'u> Message<'u> {
    fn of(units: &'u [Unit]) -> Self {
        let mut message = Self {
            units,
            codes: Vec::new(),
            data: Vec::new(),
            ids: BTreeSet::new(),
        };
        for unit in units {
            let codes = codes_of(&unit.english).into_iter();
            let codes = codes.map(|code| (message.new_id(&code), code)).collect();
            message.codes.push(codes);
        }
        message
    }

    fn new_id(&mut self, code: &str) -> String {
        let base = id_of(code);
        let further = (2..).map(|nth: usize| format!("{base}.{nth}"));
        let mut free = [base.clone()].into_iter().chain(further);
        let id = free.find(|id| !self.ids.contains(id)).unwrap_or(base);
        self.ids.insert(id.clone());
        id
    }

    fn written(mut self) -> String {
        let Some(first) = self.units.first() else {
            return String::new();
        };
        let name = xml::escape(&first.message);
        let mut segments = String::new();
        for (index, unit) in self.units.iter().enumerate() {
            segments.push_str(&self.segment(index, unit));
        }
        let mut written =
            format!("    <unit id=\"{name}\" name=\"{name}\" xml:space=\"preserve\">\n");
        written.push_str(&notes(self.units));
        if !self.data.is_empty() {
            written.push_str("      <originalData>\n");
            for (index, data) in self.data.iter().enumerate() {
                let _ = writeln!(
                    written,
                    "        <data id=\"d{}\">{}</data>",
                    index + 1,
                    words(data)
                );
            }
            written.push_str("      </originalData>\n");
        }
        written.push_str(&segments);
        written.push_str("    </unit>\n");
        written
    }

    fn segment(&mut self, index: usize, unit: &Unit) -> String {
        let state = match unit.state {
            State::Missing => "initial".to_owned(),
            State::Stale => format!("initial\" subState=\"{STALE}"),
            State::Draft => "translated".to_owned(),
            State::Reviewed => "reviewed".to_owned(),
        };
        let id = segment_id(&unit.part);
        let mut left = self.codes.get(index).cloned().unwrap_or_default();
        let source = self.content(&unit.english, &mut left.clone());
        let mut written = format!("      <segment id=\"{id}\" state=\"{state}\">\n");
        let _ = writeln!(written, "        <source>{source}</source>");
        if let Some(current) = &unit.current {
            let target = self.content(current, &mut left);
            let _ = writeln!(written, "        <target>{target}</target>");
        }
        written.push_str("      </segment>\n");
        written
    }

    /// A text with its codes, each by the id it has in English if it is there too.
    fn content(&mut self, text: &Text, left: &mut Vec<(String, String)>) -> String {
        let mut written = String::new();
        for shown in text.shown() {
            match shown {
                Shown::Words(text) => written.push_str(&words(&text)),
                Shown::Code(code) => {
                    let same = left.iter().position(|(_, other)| *other == code);
                    let id = match same {
                        Some(at) => left.remove(at).0,
                        None => self.new_id(&code),
                    };
                    written.push_str(&self.placeholder(&id, &code));
                }
            }
        }
        written
    }

    fn placeholder(&mut self, id: &str, code: &str) -> String {
        let known = self.data.iter().position(|data| data == code);
        let at = known.unwrap_or_else(|| {
            self.data.push(code.to_owned());
            self.data.len() - 1
        });
        let line = xml::escape(&code.split_whitespace().collect::<Vec<_>>().join(" "));
        format!(
            "<ph id=\"{}\" canDelete=\"no\" dataRef=\"d{}\" equiv=\"{line}\" disp=\"{line}\"/>",
            xml::escape(id),
            at + 1
        )
    }
}

fn codes_of(text: &Text) -> Vec<String> {
    let code = |shown| match shown {
        Shown::Code(code) => Some(code),
        Shown::Words(_) => None,
    };
    text.shown().into_iter().filter_map(code).collect()
}

/// The id of a code: what it shows, so that it stays the same when others come and go.
fn id_of(code: &str) -> String {
    let inner = inside(code);
    let in_id = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let name: String = inner.chars().filter(in_id).collect();
    match inner {
        inner if inner.contains('\n') => "c:choice".to_owned(),
        inner if inner.starts_with('"') => "c:blank".to_owned(),
        inner if inner.contains("->") => format!("s:{}", name.trim_end_matches('-')),
        _ => format!("c:{name}"),
    }
}

/// The notes of a message. What is not about all of its texts says about which it is.
fn notes(units: &[Unit]) -> String {
    let of_message = units.first().map(|unit| &unit.note);
    let of_message = of_message.filter(|note| !note.is_empty());
    let mut distinct: Vec<&String> = of_message.into_iter().collect();
    for hint in units.iter().flat_map(|unit| &unit.hints) {
        if !distinct.contains(&hint) {
            distinct.push(hint);
        }
    }
    if distinct.is_empty() {
        return String::new();
    }
    let mut written = String::from("      <notes>\n");
    for (index, note) in distinct.iter().enumerate() {
        let about = units
            .iter()
            .filter(|unit| unit.note == **note || unit.hints.contains(note));
        let about: Vec<String> = about.map(|unit| segment_id(&unit.part)).collect();
        let text = if about.len() == units.len() {
            (*note).clone()
        } else {
            format!("{}: {note}", about.join(", "))
        };
        let _ = writeln!(
            written,
            "        <note id=\"n{}\" appliesTo=\"source\">{}</note>",
            index + 1,
            plain(&text)
        );
    }
    written.push_str("      </notes>\n");
    written
}

/// Words in XML. What XML cannot hold stands there as its number.
fn words(text: &str) -> String {
    let mut written = String::new();
    for c in text.chars() {
        if is_kept(c) {
            written.push_str(&xml::escape(c.encode_utf8(&mut [0; 4])));
        } else {
            let _ = write!(written, "<cp hex=\"{:04X}\"/>", u32::from(c));
        }
    }
    written
}

/// Words of a note, where there is no other way than to leave out what XML cannot hold.
fn plain(text: &str) -> String {
    xml::escape(&text.replace(|c| !is_kept(c), " "))
}

/// Whether a letter comes back from XML as it was.
fn is_kept(c: char) -> bool {
    matches!(c, '\n' | '\t') || !(c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}'))
}
