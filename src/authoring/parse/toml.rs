//! TOML as the same tree of texts, lists and maps as YAML.

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};

use super::super::diagnostic::Diagnostic;
use super::super::source::{Placed, Source, Span};
use super::node::{Node, Value};

/// Reads a TOML text, going on after errors.
pub fn read(index: usize, source: &Source, faults: &mut Vec<Diagnostic>) -> Node {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    for error in errors {
        let place = error.span().unwrap_or(0..0);
        let span = Span::within(index, &source.text, place);
        let title = format!("`{}` cannot be read as TOML", source.name);
        let help = "each line is `name = value`; texts and times stand in quotes, lists in [ ]";
        // The library's own words would quote the line, which may hold a secret.
        faults.push(Diagnostic::error("broken-toml", title, span, "it stops making sense here").help(help));
    }
    let place = |range: std::ops::Range<usize>| Span::within(index, &source.text, range);
    Reader { place: &place, text: &source.text }.table(&table)
}

struct Reader<'s> {
    place: &'s dyn Fn(std::ops::Range<usize>) -> Span,
    text: &'s str,
}

impl Reader<'_> {
    fn table(&self, table: &Spanned<DeTable<'_>>) -> Node {
        Node { span: (self.place)(table.span()), value: self.entries(table.get_ref()) }
    }

    fn entries(&self, table: &DeTable<'_>) -> Value {
        let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
            let name: &::toml::de::DeString<'_> = key.get_ref();
            (Placed::new(name.to_string(), (self.place)(key.span())), self.value(value))
        };
        Value::Map(table.iter().map(entry).collect())
    }

    fn value(&self, value: &Spanned<DeValue<'_>>) -> Node {
        let span = (self.place)(value.span());
        let value = match value.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Array(items) => Value::List(items.iter().map(|item| self.value(item)).collect()),
            DeValue::Table(table) => self.entries(table),
            // Numbers, dates and truth values: as they were typed.
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {
                Value::Text(self.text[span.start..span.end].to_owned())
            }
        };
        Node { span, value }
    }
}
