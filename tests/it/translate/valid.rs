//! The rules of XLIFF 2.0 hold for what is sent out.

use std::collections::BTreeSet;

use helpline::authoring::translation::{Text, write_xliff};
use roxmltree::{Document, Node};

use super::XLIFF;
use super::everything::pretended;

#[test]
fn what_is_sent_out_is_valid_xliff() {
    for locale in ["pl", "ar"] {
        let (_, mut sent) = pretended(locale);
        let strange =
            Text::parse("a {\"\\u0007\"} & < > \" ' \u{fffe} { $phone }{ $phone }").unwrap();
        sent[0].current = Some(strange);
        let xliff = write_xliff(&sent, locale);
        let document = Document::parse(&xliff).unwrap();
        let root = document.root_element();
        assert_eq!(root.tag_name().namespace(), Some(XLIFF));
        assert_eq!(
            (root.attribute("version"), root.attribute("srcLang")),
            (Some("2.0"), Some("en"))
        );
        assert_eq!(root.attribute("trgLang"), Some(locale));
        let direction = (locale == "ar").then_some("rtl");
        let files: Vec<Node> = elements(root, "file").collect();
        assert!(distinct(files.iter().copied()), "ids of files");
        for file in files {
            assert!(
                file.attribute("original")
                    .unwrap()
                    .starts_with("locales/en/")
            );
            assert_eq!(file.attribute("trgDir"), direction);
            let units: Vec<Node> = elements(file, "unit").collect();
            assert!(!units.is_empty() && distinct(units.iter().copied()));
            units.into_iter().for_each(valid_unit);
        }
        let known = [
            "xliff",
            "file",
            "unit",
            "notes",
            "note",
            "originalData",
            "data",
            "segment",
            "source",
            "target",
            "ph",
            "cp",
        ];
        for node in root.descendants().filter(Node::is_element) {
            assert!(
                known.contains(&node.tag_name().name()),
                "{:?}",
                node.tag_name()
            );
        }
        let bad = |c: char| {
            c.is_control() && !matches!(c, '\n' | '\t') || matches!(c, '\u{fffe}' | '\u{ffff}')
        };
        assert!(!xliff.contains(bad));
    }
}

fn elements<'a, 'd: 'a>(node: Node<'a, 'd>, name: &'a str) -> impl Iterator<Item = Node<'a, 'd>> {
    node.children()
        .filter(move |child| child.has_tag_name((XLIFF, name)))
}

fn is_nmtoken(id: &str) -> bool {
    !id.is_empty()
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-._:".contains(c))
}

fn distinct<'a, 'd: 'a>(nodes: impl Iterator<Item = Node<'a, 'd>>) -> bool {
    let ids: Vec<&str> = nodes.map(|node| node.attribute("id").unwrap()).collect();
    let set: BTreeSet<&&str> = ids.iter().collect();
    ids.iter().all(|id| is_nmtoken(id)) && set.len() == ids.len()
}

/// Order of children, required parts, and ids that are unique where they have to be.
fn valid_unit(unit: Node) {
    let order = ["notes", "originalData", "segment"];
    let children = unit.children().filter(Node::is_element);
    let places: Vec<usize> = children
        .map(|child| {
            order
                .iter()
                .position(|name| *name == child.tag_name().name())
                .unwrap()
        })
        .collect();
    assert!(places.is_sorted() && places.contains(&2), "{places:?}");
    let space = ("http://www.w3.org/XML/1998/namespace", "space");
    assert_eq!(unit.attribute(space), Some("preserve"));
    let data: Vec<Node> = elements(unit, "originalData")
        .flat_map(|data| data.children())
        .filter(Node::is_element)
        .collect();
    assert!(distinct(data.iter().copied()));
    let data: BTreeSet<&str> = data
        .iter()
        .map(|node| node.attribute("id").unwrap())
        .collect();
    let segments: Vec<Node> = elements(unit, "segment").collect();
    let sources = segments
        .iter()
        .flat_map(|segment| elements(*segment, "source"));
    let codes = |text: Node<'_, '_>| {
        text.descendants()
            .filter(|node| node.has_tag_name((XLIFF, "ph")))
            .map(|node| node.attribute("id").unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let mut ids: Vec<String> = sources.flat_map(codes).collect();
    ids.extend(
        segments
            .iter()
            .map(|segment| segment.attribute("id").unwrap().to_owned()),
    );
    assert!(ids.iter().all(|id| is_nmtoken(id)), "{ids:?}");
    assert_eq!(
        ids.iter().collect::<BTreeSet<_>>().len(),
        ids.len(),
        "{ids:?}"
    );
    let mut targets = Vec::new();
    for segment in segments {
        assert!(
            ["initial", "translated", "reviewed"].contains(&segment.attribute("state").unwrap())
        );
        assert_eq!(elements(segment, "source").count(), 1);
        assert!(elements(segment, "target").count() <= 1);
        let target = elements(segment, "target").next();
        targets.extend(target.into_iter().flat_map(codes));
        for code in segment
            .descendants()
            .filter(|node| node.has_tag_name((XLIFF, "ph")))
        {
            assert!(data.contains(code.attribute("dataRef").unwrap()));
            assert!(!code.attribute("equiv").unwrap().is_empty());
        }
    }
    assert_eq!(
        targets.iter().collect::<BTreeSet<_>>().len(),
        targets.len(),
        "{targets:?}"
    );
}
