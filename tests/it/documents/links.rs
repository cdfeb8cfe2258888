//! Every link in a document leads to a page that is there, and to a heading of it.

use std::fs;
use std::path::Path;

use super::page::Document;
use super::root::{documents, root};

#[test]
fn every_link_leads_to_a_page_and_to_a_heading_of_it() {
    let mut wrong = Vec::new();
    for document in documents() {
        for link in document.links() {
            if !leads_somewhere(&document, link) {
                wrong.push(format!("{} points to {link}", document.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn leads_somewhere(document: &Document, link: &str) -> bool {
    if link.starts_with("https://") {
        return true;
    }
    let (path, heading) = link.split_once('#').unwrap_or((link, ""));
    let place = if path.is_empty() {
        root().join(&document.name)
    } else {
        // A page points to others from where it stands.
        let folder = Path::new(&document.name).parent().unwrap();
        root().join(folder).join(path)
    };
    let Ok(place) = fs::canonicalize(place) else {
        return false;
    };
    heading.is_empty() || Document::read(&place).anchors().contains(heading)
}
