//! What advisers are given to read before their first chat fits on two pages.

use std::fs;
use std::path::Path;

/// Two pages of A4 in letters of 10 points, 15 mm from the edges, hold this many words beside the
/// two pictures.
const MOST_WORDS: usize = 1_060;

#[test]
fn the_page_for_advisers_is_two_pages_with_pictures() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/advisers.md");
    let text = fs::read_to_string(page).unwrap();
    let words = text.split_whitespace().count();
    assert!(words <= MOST_WORDS, "{words} words");
    assert_eq!(text.matches("](pictures/").count(), 2);
}
