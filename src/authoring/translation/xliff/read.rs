//! XLIFF that came back from a translator's tool.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::super::returned::{Returned, Unread};
use super::super::shown::with_braces;
use super::super::take_in::Given;
use super::{NAMESPACE, name_of};

/// What a tool sets when a translator is done with a text.
const DONE: [&str; 3] = ["translated", "reviewed", "final"];

/// More elements in each other than any tool writes. The parser goes one call deeper with each,
/// and would run out of stack.
const DEEPEST: usize = 100;

/// Reads XLIFF 2.0 or 2.1.
///
/// # Errors
/// When it is not XLIFF 2, or a text in it has lost its name or gained codes.
pub fn read_xliff(text: &str) -> Result<Returned, Unread> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if nests_too_deeply(text) {
        return Err(Unread::NotXml("it is nested too deeply".to_owned()));
    }
    let document = Document::parse(text).map_err(|error| Unread::NotXml(error.to_string()))?;
    let root = document.root_element();
    let version = root.attribute("version").unwrap_or_default();
    if !is(root, "xliff") || !version.starts_with("2.") {
        let found = format!("{} {version}", root.tag_name().name());
        return Err(Unread::NotXliff(found.trim().to_owned()));
    }
    let mut given = Vec::new();
    for unit in root.descendants().filter(|node| is(*node, "unit")) {
        read_unit(unit, &mut given)?;
    }
    Ok(Returned {
        locale: root.attribute("trgLang").map(str::to_lowercase),
        given,
    })
}

/// Whether more elements stand in each other than any tool writes. Seen from the tags alone; a
/// text that is no XML is for the parser to tell.
fn nests_too_deeply(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let Some(length) = length_of_tag(rest) else {
            return false;
        };
        let (tag, behind) = rest.split_at(length);
        if tag.starts_with("</") {
            depth = depth.saturating_sub(1);
        } else if !tag.ends_with("/>") && !tag.starts_with("<!") && !tag.starts_with("<?") {
            depth += 1;
        }
        if depth > DEEPEST {
            return true;
        }
        rest = behind;
    }
    false
}

/// How long the tag, or what else begins with `<`, is.
fn length_of_tag(text: &str) -> Option<usize> {
    let others = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
    if let Some((start, end)) = others.iter().find(|(start, _)| text.starts_with(start)) {
        let inside = text.get(start.len()..)?;
        return Some(start.len() + inside.find(end)? + end.len());
    }
    // A value may have a `>` in it.
    let mut quote = None;
    let end = text.char_indices().find(|(_, c)| {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(*c),
            (Some(open), c) if open == *c => quote = None,
            _ => {}
        }
        quote.is_none() && *c == '>'
    });
    end.map(|(at, _)| at + 1)
}

fn is(node: Node, name: &str) -> bool {
    node.is_element()
        && node.tag_name().name() == name
        && node.tag_name().namespace() == Some(NAMESPACE)
}

fn child<'a, 'd>(node: Node<'a, 'd>, name: &str) -> Option<Node<'a, 'd>> {
    node.children().find(|child| is(*child, name))
}

fn read_unit(unit: Node, given: &mut Vec<Given>) -> Result<(), Unread> {
    let id = unit.attribute("name").or_else(|| unit.attribute("id"));
    let id = id.ok_or_else(|| Unread::NoNames("a <unit> has no id".to_owned()))?;
    let data = child(unit, "originalData")
        .into_iter()
        .flat_map(|data| data.children());
    let data = data.filter(|node| is(*node, "data"));
    let mut codes = Codes {
        data: data
            .filter_map(|node| Some((node.attribute("id")?, plain(node))))
            .collect(),
        sources: BTreeMap::new(),
    };
    for segment in unit.children().filter(|node| is(*node, "segment")) {
        let own = segment.attribute("id").unwrap_or_default();
        let name = name_of(id, own)
            .ok_or_else(|| Unread::NoNames(format!("`{own}` is no text of `{id}`")))?;
        let (source, target) = (child(segment, "source"), child(segment, "target"));
        if let Some(source) = source {
            codes.learn(source);
        }
        let read = |node: Node| {
            codes
                .content(node)
                .map_err(|code| Unread::UnknownCode(name.clone(), code))
        };
        let state = segment.attribute("state").unwrap_or_default();
        given.push(Given {
            english: source.map(read).transpose()?,
            text: target.map(read).transpose()?,
            is_confirmed: DONE.contains(&state),
            name,
        });
    }
    Ok(())
}

/// What the codes of a unit stand for.
struct Codes<'a> {
    data: BTreeMap<&'a str, String>,
    /// Those of the English texts, by their ids: tools may leave the rest away in translations.
    sources: BTreeMap<String, String>,
}

impl Codes<'_> {
    fn learn(&mut self, source: Node) {
        for code in source.descendants().filter(|node| is(*node, "ph")) {
            let known = self.known(code).zip(code.attribute("id"));
            self.sources
                .extend(known.map(|(stands_for, id)| (id.to_owned(), stands_for)));
        }
    }

    fn known(&self, code: Node) -> Option<String> {
        let data = code
            .attribute("dataRef")
            .and_then(|id| self.data.get(id))
            .cloned();
        let equiv = || code.attribute("equiv").map(str::to_owned);
        let same = || self.sources.get(code.attribute("id")?).cloned();
        data.or_else(same).or_else(equiv)
    }

    /// A text as translators see it; otherwise the code that is not known.
    fn content(&self, node: Node) -> Result<String, String> {
        let mut text = String::new();
        for child in node.children() {
            if child.is_text() {
                text.push_str(&with_braces(child.text().unwrap_or_default()));
                continue;
            }
            match child.tag_name().name() {
                "ph" => text.push_str(&self.known(child).ok_or("ph")?),
                "cp" => text.push_str(&with_braces(&number(child).unwrap_or_default())),
                "mrk" => text.push_str(&self.content(child)?),
                // A comment, and where a remark of the tool begins and ends.
                "" | "sm" | "em" => {}
                other => return Err(other.to_owned()),
            }
        }
        Ok(text)
    }
}

/// What stands in an element, with what XML cannot hold.
fn plain(node: Node) -> String {
    let piece = |child: Node| match child.text() {
        Some(text) if child.is_text() => Some(text.to_owned()),
        _ => number(child),
    };
    node.children().filter_map(piece).collect()
}

/// The letter a `<cp>` stands for.
fn number(node: Node) -> Option<String> {
    let hex = node.attribute("hex").filter(|_| is(node, "cp"))?;
    let letter = char::from_u32(u32::from_str_radix(hex, 16).ok()?)?;
    Some(letter.to_string())
}
