//! Text that goes into XML: pictures, and reports for other programs.

/// A text as it stands in XML, between tags and within quotes. What XML cannot hold at
/// all, such as control characters, is left out.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_xml_is_escaped_and_what_it_cannot_hold_left_out() {
        assert_eq!(
            escape("<a href=\"x\">'A' & B</a>\u{1}\u{1b}\u{fffe}"),
            "&lt;a href=&quot;x&quot;&gt;&#39;A&#39; &amp; B&lt;/a&gt;"
        );
        assert_eq!(escape("Straße\tصباح\n"), "Straße\tصباح\n");
    }
}
